# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Vyriešené s vašou pomocou
home-solved-lead = Pri týchto predmetoch už poznáme odpoveď. Pomáha aj odpoveď „predáva sa všade“: ušetrí vyšetrovateľom dlhé hľadanie.
home-solved-all = Pozrieť všetky predmety, pri ktorých poznáme odpoveď
home-release = Najnovšia séria
home-release-all = Pozrieť všetky série
home-count-solved = { $count ->
    [0] Zatiaľ nepoznáme odpoveď pri žiadnom predmete.
    [one] Odpoveď poznáme pri jednom predmete.
    [few] Odpoveď poznáme pri { $count } predmetoch.
    [many] Odpoveď poznáme pri { $count } predmetu.
   *[other] Odpoveď poznáme pri { $count } predmetoch.
}

# Gallery
gallery-search = Hľadať
gallery-search-hint = Slová alebo označenie, napríklad TAO-7K3QD. Na drobných preklepoch nezáleží.
gallery-region = Pravdepodobná oblasť
gallery-sort = Poradie
gallery-sort-looking = Najprv tie, ktoré stále hľadáme
gallery-sort-newest = Najprv najnovšie
gallery-sort-updated = Najprv nedávno zmenené alebo vyriešené
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Váš výber
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Odobrať: { $name }
gallery-search-for = Hľadané: „{ $words }“
gallery-found = { $count ->
    [0] Pre „{ $words }“ sa nenašli žiadne predmety
    [one] Pre „{ $words }“ sa našiel jeden predmet
    [few] Pre „{ $words }“ sa našli { $count } predmety
    [many] Pre „{ $words }“ sa našlo { $count } predmetu
   *[other] Pre „{ $words }“ sa našlo { $count } predmetov
}
gallery-none-search = Pre tieto slová sme nič nenašli. Skúste menej slov alebo iné. Môžete tiež zrušiť niektorú voľbu alebo si pozrieť všetky predmety.
gallery-none-choices = Zrušte niektorú voľbu alebo si pozrite všetky predmety.
gallery-title-search = Hľadané: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Série
series-lead = Predmety zverejňujeme v sériách. Tu vidíte, čo každá z nich priniesla.
series-none = Zatiaľ tu nie je žiadna séria. Predmety si môžete pozrieť aj tak.
series-date = Zverejnené { $date }
series-tally = Čo o predmetoch vieme
series-tally-objects = Predmety
series-all = Všetky série
series-none-objects = Z tejto série sa už nezobrazuje žiadny predmet.

# Object page
object-asked = Na čo sa pýtame
object-facts = Čo je vidieť
object-helps = Kto to môže poznať
object-known = Čo už vieme
object-region = Pravdepodobná oblasť
object-picture-of = Obrázok { $n } z { $total }
object-related = Pozrite si aj tieto
object-related-series = Z tej istej série
object-related-like = Podobné predmety
object-print = Vytlačiť leták s týmto predmetom
sheet-lead = Poznáte tento predmet? Môžete nám o ňom povedať aj bez uvedenia mena.
sheet-scan = Naskenujte kód alebo zadajte túto adresu:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Pozrieť zblízka
viewer-picture = Obrázok
viewer-second = Druhý obrázok
viewer-close = Zavrieť
viewer-zoom = Veľkosť
viewer-in = Zväčšiť
viewer-out = Zmenšiť
viewer-whole = Celý obrázok
viewer-move = Posunúť
viewer-left = Posunúť doľava
viewer-right = Posunúť doprava
viewer-up = Posunúť nahor
viewer-down = Posunúť nadol
viewer-turn = Otočiť
viewer-turn-left = Otočiť doľava
viewer-turn-right = Otočiť doprava
viewer-light = Svetlo a farby
viewer-brightness = Jas
viewer-contrast = Kontrast
viewer-invert = Vymeniť svetlé a tmavé
viewer-compare = Porovnať s obrázkom
viewer-compare-nothing = Bez druhého obrázka
viewer-together = Posúvať oba obrázky spolu
viewer-reset = Späť na začiatok
# $percent is a number, for example 150.
viewer-level = { $percent } percent veľkosti
viewer-loading = Obrázok sa načítava.
viewer-failed = Obrázok sa nepodarilo načítať. Zavrite toto okno a skúste to znova.
viewer-keys = Klávesy: plus a mínus menia veľkosť, šípky posúvajú obrázok, R ho otáča, 0 ho zobrazí celý.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Severná Európa
region-western-europe = Západná Európa
region-southern-europe = Južná Európa
region-eastern-europe = Východná Európa
region-northern-america = Severná Amerika
region-central-america = Stredná Amerika
region-caribbean = Karibik
region-south-america = Južná Amerika
region-northern-africa = Severná Afrika
region-western-africa = Západná Afrika
region-middle-africa = Stredná Afrika
region-eastern-africa = Východná Afrika
region-southern-africa = Juh Afriky
region-western-asia = Západná Ázia
region-central-asia = Stredná Ázia
region-southern-asia = Južná Ázia
region-eastern-asia = Východná Ázia
region-south-eastern-asia = Juhovýchodná Ázia
region-australia-new-zealand = Austrália a Nový Zéland
region-pacific-islands = Tichomorské ostrovy
