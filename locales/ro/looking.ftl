# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Rezolvate cu ajutorul dumneavoastră
home-solved-lead = Pentru aceste obiecte avem un răspuns. Chiar și „se vinde peste tot” ajută: îi scutește pe anchetatori de o căutare lungă.
home-solved-all = Vedeți toate obiectele care au un răspuns
home-release = Cea mai nouă serie
home-release-all = Vedeți toate seriile
home-count-solved = { $count ->
    [0] Niciun obiect nu are încă un răspuns.
    [one] Un obiect are un răspuns.
    [few] { $count } obiecte au un răspuns.
   *[other] { $count } de obiecte au un răspuns.
}

# Gallery
gallery-search = Căutare
gallery-search-hint = Cuvinte sau o referință, cum ar fi TAO-7K3QD. Micile greșeli de scriere nu contează.
gallery-region = Regiunea probabilă
gallery-sort = Ordine
gallery-sort-looking = Întâi cele care încă se caută
gallery-sort-newest = Întâi cele mai noi
gallery-sort-updated = Întâi cele modificate sau rezolvate recent
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Ce ați ales
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Renunțați la: { $name }
gallery-search-for = Căutare: „{ $words }”
gallery-found = { $count ->
    [0] Niciun obiect găsit pentru „{ $words }”
    [one] Un obiect găsit pentru „{ $words }”
    [few] { $count } obiecte găsite pentru „{ $words }”
   *[other] { $count } de obiecte găsite pentru „{ $words }”
}
gallery-none-search = Nu am găsit nimic pentru aceste cuvinte. Încercați mai puține cuvinte sau altele. Puteți și să renunțați la o alegere sau să vedeți toate obiectele.
gallery-none-choices = Renunțați la o alegere sau vedeți toate obiectele.
gallery-title-search = Căutare: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serii
series-lead = Obiectele sunt afișate în serii. Aici vedeți ce s-a aflat despre fiecare serie.
series-none = Încă nu există nicio serie. Puteți vedea totuși obiectele.
series-date = Publicată la { $date }
series-tally = Unde s-a ajuns cu obiectele
series-tally-objects = Obiecte
series-all = Toate seriile
series-none-objects = Din această serie nu mai este afișat niciun obiect.

# Object page
object-asked = Ce vrem să aflăm
object-facts = Ce se vede
object-helps = Cine l-ar putea cunoaște
object-known = Ce se știe deja
object-region = Regiunea probabilă
object-picture-of = Imaginea { $n } din { $total }
object-related = Priviți-le și pe acestea
object-related-series = Din aceeași serie
object-related-like = Obiecte asemănătoare
object-print = Tipăriți o foaie cu acest obiect
sheet-lead = Recunoașteți acest obiect? Ne puteți spune ce știți fără să vă dați numele.
sheet-scan = Scanați codul sau scrieți această adresă:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Priviți mai de aproape
viewer-picture = Imagine
viewer-second = A doua imagine
viewer-close = Închideți
viewer-zoom = Mărime
viewer-in = Mai mare
viewer-out = Mai mică
viewer-whole = Toată imaginea
viewer-move = Mutare
viewer-left = Mutați la stânga
viewer-right = Mutați la dreapta
viewer-up = Mutați în sus
viewer-down = Mutați în jos
viewer-turn = Rotire
viewer-turn-left = Rotiți la stânga
viewer-turn-right = Rotiți la dreapta
viewer-light = Lumină și culoare
viewer-brightness = Luminozitate
viewer-contrast = Contrast
viewer-invert = Inversați deschis și închis
viewer-compare = Comparați cu
viewer-compare-nothing = Nicio altă imagine
viewer-together = Mutați ambele imagini împreună
viewer-reset = Înapoi la început
# $percent is a number, for example 150.
viewer-level = { $percent } la sută din mărimea imaginii
viewer-loading = Imaginea se încarcă.
viewer-failed = Imaginea nu a putut fi încărcată. Închideți această fereastră și încercați din nou.
viewer-keys = Taste: plus și minus schimbă mărimea, săgețile mută imaginea, R o rotește, 0 o arată în întregime.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Europa de Nord
region-western-europe = Europa de Vest
region-southern-europe = Europa de Sud
region-eastern-europe = Europa de Est
region-northern-america = America de Nord
region-central-america = America Centrală
region-caribbean = Caraibe
region-south-america = America de Sud
region-northern-africa = Africa de Nord
region-western-africa = Africa de Vest
region-middle-africa = Africa Centrală
region-eastern-africa = Africa de Est
region-southern-africa = Africa Australă
region-western-asia = Asia de Vest
region-central-asia = Asia Centrală
region-southern-asia = Asia de Sud
region-eastern-asia = Asia de Est
region-south-eastern-asia = Asia de Sud-Est
region-australia-new-zealand = Australia și Noua Zeelandă
region-pacific-islands = Insulele din Pacific
