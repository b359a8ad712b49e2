# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Selvitetty teidän avullanne
home-solved-lead = Näihin esineisiin on saatu vastaus. Jopa ”myydään kaikkialla” auttaa: se säästää rikostutkijoilta pitkän etsinnän.
home-solved-all = Katso kaikki esineet, joihin on saatu vastaus
home-release = Uusin sarja
home-release-all = Katso kaikki sarjat
home-count-solved = { $count ->
    [0] Yhteenkään esineeseen ei ole vielä saatu vastausta.
    [one] Yhteen esineeseen on saatu vastaus.
   *[other] { $count } esineeseen on saatu vastaus.
}

# Gallery
gallery-search = Haku
gallery-search-hint = Sanoja tai tunnus, esimerkiksi TAO-7K3QD. Pienet kirjoitusvirheet eivät haittaa.
gallery-region = Todennäköinen alue
gallery-sort = Järjestys
gallery-sort-looking = Yhä etsittävät ensin
gallery-sort-newest = Uusimmat ensin
gallery-sort-updated = Viimeksi muuttuneet tai selvinneet ensin
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Valintasi
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Poista: { $name }
gallery-search-for = Haku: ”{ $words }”
gallery-found = { $count ->
    [0] Haulla ”{ $words }” ei löytynyt esineitä
    [one] Haulla ”{ $words }” löytyi yksi esine
   *[other] Haulla ”{ $words }” löytyi { $count } esinettä
}
gallery-none-search = Emme löytäneet näillä sanoilla mitään. Kokeile vähemmillä tai muilla sanoilla. Voit myös poistaa jonkin valinnan tai katsoa kaikkia esineitä.
gallery-none-choices = Poista jokin valinta tai katso kaikkia esineitä.
gallery-title-search = Haku: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Sarjat
series-lead = Esineet julkaistaan sarjoina. Täältä näet, mitä kukin sarja on tuottanut.
series-none = Sarjoja ei ole vielä. Voit silti katsoa esineitä.
series-date = Julkaistu { $date }
series-tally = Esineiden tilanne
series-tally-objects = Esineitä
series-all = Kaikki sarjat
series-none-objects = Mitään tämän sarjan esinettä ei enää näytetä.

# Object page
object-asked = Mitä kysymme
object-facts = Mitä kuvassa näkyy
object-helps = Kuka voi tuntea esineen
object-known = Mitä jo tiedetään
object-region = Todennäköinen alue
object-picture-of = Kuva { $n }/{ $total }
object-related = Katso myös näitä
object-related-series = Samasta sarjasta
object-related-like = Samankaltaisia esineitä
object-print = Tulosta lehtinen tästä esineestä
sheet-lead = Tunnetko tämän esineen? Voit kertoa siitä meille nimeäsi mainitsematta.
sheet-scan = Skannaa koodi tai kirjoita tämä osoite:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Katso lähempää
viewer-picture = Kuva
viewer-second = Toinen kuva
viewer-close = Sulje
viewer-zoom = Koko
viewer-in = Suurenna
viewer-out = Pienennä
viewer-whole = Koko kuva
viewer-move = Siirrä
viewer-left = Siirrä vasemmalle
viewer-right = Siirrä oikealle
viewer-up = Siirrä ylös
viewer-down = Siirrä alas
viewer-turn = Käännä
viewer-turn-left = Käännä vasemmalle
viewer-turn-right = Käännä oikealle
viewer-light = Valo ja väri
viewer-brightness = Kirkkaus
viewer-contrast = Kontrasti
viewer-invert = Vaihda vaalea ja tumma keskenään
viewer-compare = Vertaa kuvaan
viewer-compare-nothing = Ei toista kuvaa
viewer-together = Siirrä kumpaakin kuvaa yhdessä
viewer-reset = Palauta alkutilaan
# $percent is a number, for example 150.
viewer-level = { $percent } prosenttia kuvan koosta
viewer-loading = Kuvaa ladataan.
viewer-failed = Kuvaa ei voitu ladata. Sulje tämä ikkuna ja yritä uudelleen.
viewer-keys = Näppäimet: plus ja miinus muuttavat kokoa, nuolinäppäimet siirtävät kuvaa, R kääntää sitä ja 0 näyttää sen kokonaan.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Pohjois-Eurooppa
region-western-europe = Länsi-Eurooppa
region-southern-europe = Etelä-Eurooppa
region-eastern-europe = Itä-Eurooppa
region-northern-america = Pohjois-Amerikka
region-central-america = Väli-Amerikka
region-caribbean = Karibia
region-south-america = Etelä-Amerikka
region-northern-africa = Pohjois-Afrikka
region-western-africa = Länsi-Afrikka
region-middle-africa = Keski-Afrikka
region-eastern-africa = Itä-Afrikka
region-southern-africa = Eteläinen Afrikka
region-western-asia = Länsi-Aasia
region-central-asia = Keski-Aasia
region-southern-asia = Etelä-Aasia
region-eastern-asia = Itä-Aasia
region-south-eastern-asia = Kaakkois-Aasia
region-australia-new-zealand = Australia ja Uusi-Seelanti
region-pacific-islands = Tyynenmeren saaret
