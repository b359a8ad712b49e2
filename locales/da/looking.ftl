# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Genkendt med din hjælp
home-solved-lead = Disse genstande har fået et svar. Selv “sælges overalt” hjælper: Det sparer efterforskerne for en lang søgning.
home-solved-all = Se alle genstande, der har fået et svar
home-release = Nyeste serie
home-release-all = Se alle serier
home-count-solved = { $count ->
    [0] Ingen genstand har fået et svar endnu.
    [one] Én genstand har fået et svar.
   *[other] { $count } genstande har fået et svar.
}

# Gallery
gallery-search = Søg
gallery-search-hint = Ord eller en reference som TAO-7K3QD. Små tastefejl betyder ikke noget.
gallery-region = Sandsynlig region
gallery-sort = Rækkefølge
gallery-sort-looking = Dem, der stadig søges, først
gallery-sort-newest = Nyeste først
gallery-sort-updated = Senest ændrede eller genkendte først
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Dine valg
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Fjern: { $name }
gallery-search-for = Søgning: “{ $words }”
gallery-found = { $count ->
    [0] Ingen genstande fundet for “{ $words }”
    [one] Én genstand fundet for “{ $words }”
   *[other] { $count } genstande fundet for “{ $words }”
}
gallery-none-search = Vi fandt intet med de ord. Prøv med færre ord eller nogle andre. Du kan også fjerne et valg eller se alle genstande.
gallery-none-choices = Fjern et valg, eller se alle genstande.
gallery-title-search = Søgning: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serier
series-lead = Genstandene vises i serier. Her ser du, hvad der er kommet ud af hver enkelt.
series-none = Der er ingen serie endnu. Du kan godt se på genstandene alligevel.
series-date = Offentliggjort { $date }
series-tally = Hvordan det går med genstandene
series-tally-objects = Genstande
series-all = Alle serier
series-none-objects = Ingen genstande fra denne serie vises længere.

# Object page
object-asked = Det spørger vi om
object-facts = Det kan man se
object-helps = Hvem der måske kender den
object-known = Det ved vi allerede
object-region = Sandsynlig region
object-picture-of = Billede { $n } af { $total }
object-related = Se også på disse
object-related-series = Fra samme serie
object-related-like = Lignende genstande
object-print = Print et ark med denne genstand
sheet-lead = Kender du denne genstand? Du kan fortælle os det uden at sige, hvad du hedder.
sheet-scan = Scan koden, eller skriv denne adresse:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Se nærmere
viewer-picture = Billede
viewer-second = Andet billede
viewer-close = Luk
viewer-zoom = Størrelse
viewer-in = Større
viewer-out = Mindre
viewer-whole = Hele billedet
viewer-move = Flyt
viewer-left = Flyt til venstre
viewer-right = Flyt til højre
viewer-up = Flyt op
viewer-down = Flyt ned
viewer-turn = Drej
viewer-turn-left = Drej til venstre
viewer-turn-right = Drej til højre
viewer-light = Lys og farve
viewer-brightness = Lysstyrke
viewer-contrast = Kontrast
viewer-invert = Byt om på lyst og mørkt
viewer-compare = Sammenlign med
viewer-compare-nothing = Intet andet billede
viewer-together = Flyt begge billeder sammen
viewer-reset = Tilbage til start
# $percent is a number, for example 150.
viewer-level = { $percent } procent af sin størrelse
viewer-loading = Billedet indlæses.
viewer-failed = Billedet kunne ikke indlæses. Luk dette vindue, og prøv igen.
viewer-keys = Taster: Plus og minus ændrer størrelsen, piletasterne flytter billedet, R drejer det, 0 viser hele billedet.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Nordeuropa
region-western-europe = Vesteuropa
region-southern-europe = Sydeuropa
region-eastern-europe = Østeuropa
region-northern-america = Nordamerika
region-central-america = Mellemamerika
region-caribbean = Caribien
region-south-america = Sydamerika
region-northern-africa = Nordafrika
region-western-africa = Vestafrika
region-middle-africa = Centralafrika
region-eastern-africa = Østafrika
region-southern-africa = Det sydlige Afrika
region-western-asia = Vestasien
region-central-asia = Centralasien
region-southern-asia = Sydasien
region-eastern-asia = Østasien
region-south-eastern-asia = Sydøstasien
region-australia-new-zealand = Australien og New Zealand
region-pacific-islands = Stillehavsøerne
