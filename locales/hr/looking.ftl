# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Riješeno uz Vašu pomoć
home-solved-lead = Za ove predmete postoji odgovor. Pomaže i podatak „prodaje se posvuda”: istražiteljima štedi dugu potragu.
home-solved-all = Svi predmeti za koje postoji odgovor
home-release = Najnovija serija
home-release-all = Sve serije
home-count-solved = { $count ->
    [0] Ni za jedan predmet još nema odgovora.
    [one] Za { $count } predmet postoji odgovor.
    [few] Za { $count } predmeta postoji odgovor.
   *[other] Za { $count } predmeta postoji odgovor.
}

# Gallery
gallery-search = Pretraživanje
gallery-search-hint = Riječi ili oznaka poput TAO-7K3QD. Male pogreške u pisanju nisu važne.
gallery-region = Vjerojatno područje
gallery-sort = Redoslijed
gallery-sort-looking = Najprije oni koje još tražimo
gallery-sort-newest = Najprije najnoviji
gallery-sort-updated = Najprije nedavno promijenjeni ili riješeni
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Vaš odabir
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Ukloni: { $name }
gallery-search-for = Pretraživanje: „{ $words }”
gallery-found = { $count ->
    [0] Nema predmeta za „{ $words }”
    [one] Pronađen je { $count } predmet za „{ $words }”
    [few] Pronađena su { $count } predmeta za „{ $words }”
   *[other] Pronađeno je { $count } predmeta za „{ $words }”
}
gallery-none-search = Za ove riječi nismo našli ništa. Pokušajte s manje riječi ili s drugima. Možete i ukloniti neki odabir ili pogledati sve predmete.
gallery-none-choices = Uklonite neki odabir ili pogledajte sve predmete.
gallery-title-search = Pretraživanje: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serije
series-lead = Predmete prikazujemo u serijama. Ovdje vidite što je bilo sa svakom od njih.
series-none = Još nema nijedne serije. Predmete svejedno možete pogledati.
series-date = Objavljeno { $date }
series-tally = Dokle smo došli s predmetima
series-tally-objects = Predmeti
series-all = Sve serije
series-none-objects = Nijedan predmet iz ove serije više se ne prikazuje.

# Object page
object-asked = Što pitamo
object-facts = Što se vidi
object-helps = Tko bi mogao znati
object-known = Što je već poznato
object-region = Vjerojatno područje
object-picture-of = Slika { $n } od { $total }
object-related = Pogledajte i ove
object-related-series = Iz iste serije
object-related-like = Slični predmeti
object-print = Ispiši list s ovim predmetom
sheet-lead = Poznajete li ovaj predmet? Možete nam javiti, a da ne kažete svoje ime.
sheet-scan = Skenirajte kôd ili upišite ovu adresu:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Pogledajte izbliza
viewer-picture = Slika
viewer-second = Druga slika
viewer-close = Zatvori
viewer-zoom = Veličina
viewer-in = Veće
viewer-out = Manje
viewer-whole = Cijela slika
viewer-move = Pomakni
viewer-left = Pomakni ulijevo
viewer-right = Pomakni udesno
viewer-up = Pomakni gore
viewer-down = Pomakni dolje
viewer-turn = Okreni
viewer-turn-left = Okreni ulijevo
viewer-turn-right = Okreni udesno
viewer-light = Svjetlo i boja
viewer-brightness = Svjetlina
viewer-contrast = Kontrast
viewer-invert = Zamijeni svijetlo i tamno
viewer-compare = Usporedi s
viewer-compare-nothing = Nema druge slike
viewer-together = Pomiči obje slike zajedno
viewer-reset = Natrag na početak
# $percent is a number, for example 150.
viewer-level = { $percent } posto izvorne veličine
viewer-loading = Slika se učitava.
viewer-failed = Sliku nije bilo moguće učitati. Zatvorite ovaj prozor i pokušajte ponovno.
viewer-keys = Tipke: plus i minus mijenjaju veličinu, strelice pomiču sliku, R je okreće, 0 je prikazuje cijelu.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Sjeverna Europa
region-western-europe = Zapadna Europa
region-southern-europe = Južna Europa
region-eastern-europe = Istočna Europa
region-northern-america = Sjeverna Amerika
region-central-america = Srednja Amerika
region-caribbean = Karibi
region-south-america = Južna Amerika
region-northern-africa = Sjeverna Afrika
region-western-africa = Zapadna Afrika
region-middle-africa = Srednja Afrika
region-eastern-africa = Istočna Afrika
region-southern-africa = Jug Afrike
region-western-asia = Zapadna Azija
region-central-asia = Srednja Azija
region-southern-asia = Južna Azija
region-eastern-asia = Istočna Azija
region-south-eastern-asia = Jugoistočna Azija
region-australia-new-zealand = Australija i Novi Zeland
region-pacific-islands = Pacifički otoci
