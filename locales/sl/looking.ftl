# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Rešeno z vašo pomočjo
home-solved-lead = Za te predmete že imamo odgovor. Pomaga celo odgovor »prodaja se povsod«: preiskovalcem prihrani dolgo iskanje.
home-solved-all = Oglejte si vse predmete, za katere imamo odgovor
home-release = Najnovejša serija
home-release-all = Oglejte si vse serije
home-count-solved = { $count ->
    [0] Odgovora še nimamo za noben predmet.
    [one] Odgovor imamo za { $count } predmet.
    [two] Odgovor imamo za { $count } predmeta.
    [few] Odgovor imamo za { $count } predmete.
   *[other] Odgovor imamo za { $count } predmetov.
}

# Gallery
gallery-search = Iskanje
gallery-search-hint = Besede ali oznaka, na primer TAO-7K3QD. Manjše tipkarske napake ne motijo.
gallery-region = Verjetno območje
gallery-sort = Vrstni red
gallery-sort-looking = Najprej tisti, ki jih še iščemo
gallery-sort-newest = Najprej najnovejši
gallery-sort-updated = Najprej nedavno spremenjeni ali rešeni
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Vaša izbira
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Odstrani: { $name }
gallery-search-for = Iskanje: »{ $words }«
gallery-found = { $count ->
    [0] Za »{ $words }« ni najdenih predmetov
    [one] Za »{ $words }« je najden { $count } predmet
    [two] Za »{ $words }« sta najdena { $count } predmeta
    [few] Za »{ $words }« so najdeni { $count } predmeti
   *[other] Za »{ $words }« je najdenih { $count } predmetov
}
gallery-none-search = Za te besede nismo našli ničesar. Poskusite z manj besedami ali z drugimi. Lahko tudi odstranite katero od izbir ali si ogledate vse predmete.
gallery-none-choices = Odstranite katero od izbir ali si oglejte vse predmete.
gallery-title-search = Iskanje: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serije
series-lead = Predmete objavljamo v serijah. Tukaj vidite, kaj je prinesla vsaka od njih.
series-none = Nobene serije še ni. Predmete si lahko vseeno ogledate.
series-date = Objavljeno { $date }
series-tally = Kaj vemo o predmetih
series-tally-objects = Predmeti
series-all = Vse serije
series-none-objects = Noben predmet iz te serije ni več prikazan.

# Object page
object-asked = Kaj sprašujemo
object-facts = Kaj se vidi
object-helps = Kdo bi ga lahko poznal
object-known = Kaj že vemo
object-region = Verjetno območje
object-picture-of = Slika { $n } od { $total }
object-related = Oglejte si tudi te
object-related-series = Iz iste serije
object-related-like = Podobni predmeti
object-print = Natisnite list s tem predmetom
sheet-lead = Poznate ta predmet? Poveste nam lahko, ne da bi navedli svoje ime.
sheet-scan = Skenirajte kodo ali vnesite ta naslov:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Poglejte od blizu
viewer-picture = Slika
viewer-second = Druga slika
viewer-close = Zapri
viewer-zoom = Velikost
viewer-in = Povečaj
viewer-out = Pomanjšaj
viewer-whole = Celotna slika
viewer-move = Premakni
viewer-left = Premakni levo
viewer-right = Premakni desno
viewer-up = Premakni gor
viewer-down = Premakni dol
viewer-turn = Zavrti
viewer-turn-left = Zavrti v levo
viewer-turn-right = Zavrti v desno
viewer-light = Svetloba in barve
viewer-brightness = Svetlost
viewer-contrast = Kontrast
viewer-invert = Zamenjaj svetlo in temno
viewer-compare = Primerjaj s sliko
viewer-compare-nothing = Brez druge slike
viewer-together = Premikaj obe sliki hkrati
viewer-reset = Nazaj na začetek
# $percent is a number, for example 150.
viewer-level = { $percent } odstotkov velikosti
viewer-loading = Slika se nalaga.
viewer-failed = Slike ni bilo mogoče naložiti. Zaprite to okno in poskusite znova.
viewer-keys = Tipke: plus in minus spreminjata velikost, puščične tipke premikajo sliko, R jo zavrti, 0 jo pokaže v celoti.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Severna Evropa
region-western-europe = Zahodna Evropa
region-southern-europe = Južna Evropa
region-eastern-europe = Vzhodna Evropa
region-northern-america = Severna Amerika
region-central-america = Srednja Amerika
region-caribbean = Karibi
region-south-america = Južna Amerika
region-northern-africa = Severna Afrika
region-western-africa = Zahodna Afrika
region-middle-africa = Srednja Afrika
region-eastern-africa = Vzhodna Afrika
region-southern-africa = Jug Afrike
region-western-asia = Zahodna Azija
region-central-asia = Srednja Azija
region-southern-asia = Južna Azija
region-eastern-asia = Vzhodna Azija
region-south-eastern-asia = Jugovzhodna Azija
region-australia-new-zealand = Avstralija in Nova Zelandija
region-pacific-islands = Pacifiški otoki
