# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Teie abiga ära tuntud
home-solved-lead = Nende esemete kohta on vastus olemas. Abi on ka vastusest „müüakse igal pool“: see säästab uurijaid pikast otsimisest.
home-solved-all = Vaadake kõiki esemeid, mille kohta on vastus
home-release = Uusim seeria
home-release-all = Vaadake kõiki seeriaid
home-count-solved = { $count ->
    [0] Ühegi eseme kohta ei ole veel vastust.
    [one] Ühe eseme kohta on vastus olemas.
   *[other] { $count } eseme kohta on vastus olemas.
}

# Gallery
gallery-search = Otsing
gallery-search-hint = Sõnad või viitenumber, näiteks TAO-7K3QD. Väikesed trükivead ei loe.
gallery-region = Tõenäoline piirkond
gallery-sort = Järjestus
gallery-sort-looking = Enne need, mida veel otsime
gallery-sort-newest = Uuemad enne
gallery-sort-updated = Enne hiljuti muudetud või ära tuntud
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Teie valikud
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Eemalda: { $name }
gallery-search-for = Otsing: „{ $words }“
gallery-found = { $count ->
    [0] Otsinguga „{ $words }“ ei leitud ühtegi eset
    [one] Otsinguga „{ $words }“ leiti üks ese
   *[other] Otsinguga „{ $words }“ leiti { $count } eset
}
gallery-none-search = Nende sõnadega me midagi ei leidnud. Proovige vähemate või teiste sõnadega. Võite ka mõne valiku eemaldada või vaadata kõiki esemeid.
gallery-none-choices = Eemaldage mõni valik või vaadake kõiki esemeid.
gallery-title-search = Otsing: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Seeriad
series-lead = Esemeid näidatakse seeriatena. Siin näete, mis igaühest on saanud.
series-none = Ühtegi seeriat veel ei ole. Esemeid saate vaadata sellegipoolest.
series-date = Avaldatud { $date }
series-tally = Esemete seis
series-tally-objects = Esemed
series-all = Kõik seeriad
series-none-objects = Selle seeria esemeid enam ei näidata.

# Object page
object-asked = Mida me küsime
object-facts = Mida on näha
object-helps = Kes võib seda tunda
object-known = Mida juba teatakse
object-region = Tõenäoline piirkond
object-picture-of = Pilt { $n }/{ $total }
object-related = Vaadake ka neid
object-related-series = Samast seeriast
object-related-like = Sarnased esemed
object-print = Printige selle esemega leht
sheet-lead = Kas tunnete selle eseme ära? Võite meile sellest teada anda oma nime ütlemata.
sheet-scan = Skannige kood või sisestage see aadress:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Vaadake lähemalt
viewer-picture = Pilt
viewer-second = Teine pilt
viewer-close = Sule
viewer-zoom = Suurus
viewer-in = Suuremaks
viewer-out = Väiksemaks
viewer-whole = Kogu pilt
viewer-move = Nihuta
viewer-left = Nihuta vasakule
viewer-right = Nihuta paremale
viewer-up = Nihuta üles
viewer-down = Nihuta alla
viewer-turn = Pööra
viewer-turn-left = Pööra vasakule
viewer-turn-right = Pööra paremale
viewer-light = Valgus ja värv
viewer-brightness = Heledus
viewer-contrast = Kontrast
viewer-invert = Vaheta hele ja tume
viewer-compare = Võrdle pildiga
viewer-compare-nothing = Muud pilti ei ole
viewer-together = Nihuta mõlemat pilti koos
viewer-reset = Tagasi algusesse
# $percent is a number, for example 150.
viewer-level = { $percent } protsenti oma suurusest
viewer-loading = Pilti laaditakse.
viewer-failed = Pilti ei õnnestunud laadida. Sulgege see aken ja proovige uuesti.
viewer-keys = Klahvid: pluss ja miinus muudavad suurust, nooleklahvid nihutavad pilti, R pöörab seda, 0 näitab seda tervikuna.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Põhja-Euroopa
region-western-europe = Lääne-Euroopa
region-southern-europe = Lõuna-Euroopa
region-eastern-europe = Ida-Euroopa
region-northern-america = Põhja-Ameerika
region-central-america = Kesk-Ameerika
region-caribbean = Kariibi piirkond
region-south-america = Lõuna-Ameerika
region-northern-africa = Põhja-Aafrika
region-western-africa = Lääne-Aafrika
region-middle-africa = Kesk-Aafrika
region-eastern-africa = Ida-Aafrika
region-southern-africa = Aafrika lõunaosa
region-western-asia = Lääne-Aasia
region-central-asia = Kesk-Aasia
region-southern-asia = Lõuna-Aasia
region-eastern-asia = Ida-Aasia
region-south-eastern-asia = Kagu-Aasia
region-australia-new-zealand = Austraalia ja Uus-Meremaa
region-pacific-islands = Vaikse ookeani saared
