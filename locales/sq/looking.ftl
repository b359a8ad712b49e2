# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Të zgjidhura me ndihmën tuaj
home-solved-lead = Për këto objekte ka një përgjigje. Edhe „shitet kudo“ ndihmon: u kursen hetuesve një kërkim të gjatë.
home-solved-all = Shihni të gjitha objektet që kanë përgjigje
home-release = Seria më e re
home-release-all = Shihni të gjitha seritë
home-count-solved = { $count ->
    [0] Ende asnjë objekt nuk ka përgjigje.
    [one] Një objekt ka përgjigje.
   *[other] { $count } objekte kanë përgjigje.
}

# Gallery
gallery-search = Kërkim
gallery-search-hint = Fjalë, ose një numër si TAO-7K3QD. Gabimet e vogla në shkrim nuk kanë rëndësi.
gallery-region = Rajoni i mundshëm
gallery-sort = Renditja
gallery-sort-looking = Së pari ato që janë ende në kërkim
gallery-sort-newest = Së pari më të rejat
gallery-sort-updated = Së pari ato që ndryshuan ose u zgjidhën së fundmi
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Zgjedhjet tuaja
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Hiq: { $name }
gallery-search-for = Kërkim: „{ $words }“
gallery-found = { $count ->
    [0] Nuk u gjet asnjë objekt për „{ $words }“
    [one] U gjet një objekt për „{ $words }“
   *[other] U gjetën { $count } objekte për „{ $words }“
}
gallery-none-search = Nuk gjetëm asgjë për këto fjalë. Provoni me më pak fjalë, ose me të tjera. Mund edhe të hiqni një zgjedhje, ose të shihni të gjitha objektet.
gallery-none-choices = Hiqni një zgjedhje, ose shihni të gjitha objektet.
gallery-title-search = Kërkim: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Seritë
series-lead = Objektet shfaqen në seri. Këtu shihni çfarë doli nga secila.
series-none = Ende nuk ka asnjë seri. Objektet mund t’i shihni gjithsesi.
series-date = Publikuar më { $date }
series-tally = Ku kanë arritur objektet
series-tally-objects = Objekte
series-all = Të gjitha seritë
series-none-objects = Asnjë objekt i kësaj serie nuk shfaqet më.

# Object page
object-asked = Çfarë pyesim
object-facts = Çfarë shihet
object-helps = Kush mund ta dijë
object-known = Çfarë dihet tashmë
object-region = Rajoni i mundshëm
object-picture-of = Pamja { $n } nga { $total }
object-related = Shihni edhe këto
object-related-series = Nga e njëjta seri
object-related-like = Objekte të ngjashme
object-print = Printo një fletë me këtë objekt
sheet-lead = A e njihni këtë objekt? Mund të na tregoni pa e dhënë emrin.
sheet-scan = Skanoni kodin, ose shkruani këtë adresë:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Shihni më nga afër
viewer-picture = Pamja
viewer-second = Pamja e dytë
viewer-close = Mbyll
viewer-zoom = Madhësia
viewer-in = Më e madhe
viewer-out = Më e vogël
viewer-whole = Pamja e plotë
viewer-move = Lëviz
viewer-left = Lëviz majtas
viewer-right = Lëviz djathtas
viewer-up = Lëviz lart
viewer-down = Lëviz poshtë
viewer-turn = Rrotullo
viewer-turn-left = Rrotullo majtas
viewer-turn-right = Rrotullo djathtas
viewer-light = Drita dhe ngjyra
viewer-brightness = Ndriçimi
viewer-contrast = Kontrasti
viewer-invert = Këmbe të çelëtat me të errëtat
viewer-compare = Krahaso me
viewer-compare-nothing = Asnjë pamje tjetër
viewer-together = Lëviz të dyja pamjet bashkë
viewer-reset = Kthehu në fillim
# $percent is a number, for example 150.
viewer-level = { $percent } për qind e madhësisë së saj
viewer-loading = Pamja po ngarkohet.
viewer-failed = Pamja nuk u ngarkua dot. Mbylleni këtë dritare dhe provoni përsëri.
viewer-keys = Tastet: plus dhe minus ndryshojnë madhësinë, shigjetat lëvizin pamjen, R e rrotullon, 0 e tregon të plotë.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Evropa Veriore
region-western-europe = Evropa Perëndimore
region-southern-europe = Evropa Jugore
region-eastern-europe = Evropa Lindore
region-northern-america = Veriu i Amerikës
region-central-america = Amerika Qendrore
region-caribbean = Karaibet
region-south-america = Amerika e Jugut
region-northern-africa = Afrika Veriore
region-western-africa = Afrika Perëndimore
region-middle-africa = Afrika Qendrore
region-eastern-africa = Afrika Lindore
region-southern-africa = Afrika Jugore
region-western-asia = Azia Perëndimore
region-central-asia = Azia Qendrore
region-southern-asia = Azia Jugore
region-eastern-asia = Azia Lindore
region-south-eastern-asia = Azia Juglindore
region-australia-new-zealand = Australia dhe Zelanda e Re
region-pacific-islands = Ishujt e Paqësorit
