# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Lösta med din hjälp
home-solved-lead = De här föremålen har fått ett svar. Även ”säljs överallt” hjälper: det besparar utredarna ett långt sökande.
home-solved-all = Se alla föremål som har fått ett svar
home-release = Senaste serien
home-release-all = Se alla serier
home-count-solved = { $count ->
    [0] Inget föremål har fått ett svar än.
    [one] Ett föremål har fått ett svar.
   *[other] { $count } föremål har fått ett svar.
}

# Gallery
gallery-search = Sök
gallery-search-hint = Ord, eller en beteckning som TAO-7K3QD. Små skrivfel spelar ingen roll.
gallery-region = Trolig region
gallery-sort = Ordning
gallery-sort-looking = De som fortfarande söks först
gallery-sort-newest = Nyaste först
gallery-sort-updated = Nyligen ändrade eller lösta först
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Dina val
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Ta bort: { $name }
gallery-search-for = Sökning: ”{ $words }”
gallery-found = { $count ->
    [0] Inga föremål hittades för ”{ $words }”
    [one] Ett föremål hittades för ”{ $words }”
   *[other] { $count } föremål hittades för ”{ $words }”
}
gallery-none-search = Vi hittade ingenting för de här orden. Prova färre ord, eller andra. Du kan också ta bort ett val eller titta på alla föremål.
gallery-none-choices = Ta bort ett val eller titta på alla föremål.
gallery-title-search = Sökning: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serier
series-lead = Föremålen visas i serier. Här ser du vad varje serie har lett till.
series-none = Det finns ingen serie än. Du kan titta på föremålen ändå.
series-date = Publicerad den { $date }
series-tally = Hur det har gått för föremålen
series-tally-objects = Föremål
series-all = Alla serier
series-none-objects = Inget föremål i den här serien visas längre.

# Object page
object-asked = Vad vi frågar
object-facts = Vad som syns
object-helps = Vem som kan känna igen det
object-known = Vad som redan är känt
object-region = Trolig region
object-picture-of = Bild { $n } av { $total }
object-related = Titta också på de här
object-related-series = Från samma serie
object-related-like = Liknande föremål
object-print = Skriv ut ett blad med det här föremålet
sheet-lead = Känner du igen det här föremålet? Du kan berätta för oss utan att säga vad du heter.
sheet-scan = Skanna koden eller skriv in den här adressen:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Titta närmare
viewer-picture = Bild
viewer-second = Andra bilden
viewer-close = Stäng
viewer-zoom = Storlek
viewer-in = Större
viewer-out = Mindre
viewer-whole = Hela bilden
viewer-move = Flytta
viewer-left = Flytta åt vänster
viewer-right = Flytta åt höger
viewer-up = Flytta uppåt
viewer-down = Flytta neråt
viewer-turn = Vrid
viewer-turn-left = Vrid åt vänster
viewer-turn-right = Vrid åt höger
viewer-light = Ljus och färg
viewer-brightness = Ljusstyrka
viewer-contrast = Kontrast
viewer-invert = Byt plats på ljust och mörkt
viewer-compare = Jämför med
viewer-compare-nothing = Ingen annan bild
viewer-together = Flytta båda bilderna tillsammans
viewer-reset = Tillbaka till början
# $percent is a number, for example 150.
viewer-level = { $percent } procent av bildens storlek
viewer-loading = Bilden laddas.
viewer-failed = Bilden kunde inte laddas. Stäng fönstret och försök igen.
viewer-keys = Tangenter: plus och minus ändrar storleken, piltangenterna flyttar bilden, R vrider den, 0 visar hela bilden.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Nordeuropa
region-western-europe = Västeuropa
region-southern-europe = Sydeuropa
region-eastern-europe = Östeuropa
region-northern-america = Nordamerika
region-central-america = Centralamerika
region-caribbean = Karibien
region-south-america = Sydamerika
region-northern-africa = Nordafrika
region-western-africa = Västafrika
region-middle-africa = Centralafrika
region-eastern-africa = Östafrika
region-southern-africa = Södra Afrika
region-western-asia = Västasien
region-central-asia = Centralasien
region-southern-asia = Sydasien
region-eastern-asia = Östasien
region-south-eastern-asia = Sydostasien
region-australia-new-zealand = Australien och Nya Zeeland
region-pacific-islands = Stillahavsöarna
