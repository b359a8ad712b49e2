# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Opgelost met uw hulp
home-solved-lead = Voor deze voorwerpen is er een antwoord. Zelfs ‘overal te koop’ helpt: het bespaart rechercheurs een lange zoektocht.
home-solved-all = Bekijk alle voorwerpen met een antwoord
home-release = Nieuwste reeks
home-release-all = Bekijk alle reeksen
home-count-solved = { $count ->
    [0] Nog geen enkel voorwerp heeft een antwoord.
    [one] Eén voorwerp heeft een antwoord.
   *[other] { $count } voorwerpen hebben een antwoord.
}

# Gallery
gallery-search = Zoeken
gallery-search-hint = Woorden, of een kenmerk zoals TAO-7K3QD. Kleine typefouten geven niet.
gallery-region = Vermoedelijke regio
gallery-sort = Volgorde
gallery-sort-looking = Nog gezochte voorwerpen eerst
gallery-sort-newest = Nieuwste eerst
gallery-sort-updated = Onlangs gewijzigde of opgeloste eerst
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Uw keuzes
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Verwijder: { $name }
gallery-search-for = Gezocht: ‘{ $words }’
gallery-found = { $count ->
    [0] Geen voorwerpen gevonden voor ‘{ $words }’
    [one] Eén voorwerp gevonden voor ‘{ $words }’
   *[other] { $count } voorwerpen gevonden voor ‘{ $words }’
}
gallery-none-search = We vonden niets voor deze woorden. Probeer minder woorden, of andere. U kunt ook een keuze verwijderen of alle voorwerpen bekijken.
gallery-none-choices = Verwijder een keuze of bekijk alle voorwerpen.
gallery-title-search = Gezocht: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Reeksen
series-lead = We tonen voorwerpen in reeksen. Hier ziet u wat er van elke reeks is geworden.
series-none = Er is nog geen reeks. U kunt de voorwerpen wel bekijken.
series-date = Gepubliceerd op { $date }
series-tally = Hoe het met de voorwerpen staat
series-tally-objects = Voorwerpen
series-all = Alle reeksen
series-none-objects = Er wordt geen voorwerp uit deze reeks meer getoond.

# Object page
object-asked = Wat we vragen
object-facts = Wat er te zien is
object-helps = Wie het misschien kent
object-known = Wat al bekend is
object-region = Vermoedelijke regio
object-picture-of = Foto { $n } van { $total }
object-related = Bekijk ook deze
object-related-series = Uit dezelfde reeks
object-related-like = Soortgelijke voorwerpen
object-print = Print een blad met dit voorwerp
sheet-lead = Kent u dit voorwerp? U kunt het ons vertellen zonder uw naam te geven.
sheet-scan = Scan de code, of typ dit adres:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Bekijk van dichtbij
viewer-picture = Foto
viewer-second = Tweede foto
viewer-close = Sluiten
viewer-zoom = Grootte
viewer-in = Groter
viewer-out = Kleiner
viewer-whole = Hele foto
viewer-move = Verschuiven
viewer-left = Naar links
viewer-right = Naar rechts
viewer-up = Naar boven
viewer-down = Naar beneden
viewer-turn = Draaien
viewer-turn-left = Linksom draaien
viewer-turn-right = Rechtsom draaien
viewer-light = Licht en kleur
viewer-brightness = Helderheid
viewer-contrast = Contrast
viewer-invert = Licht en donker omwisselen
viewer-compare = Vergelijken met
viewer-compare-nothing = Geen andere foto
viewer-together = Beide foto’s samen verschuiven
viewer-reset = Terug naar het begin
# $percent is a number, for example 150.
viewer-level = { $percent } procent van de grootte
viewer-loading = De foto wordt geladen.
viewer-failed = De foto kon niet worden geladen. Sluit dit venster en probeer het opnieuw.
viewer-keys = Toetsen: plus en min veranderen de grootte, de pijltjestoetsen verschuiven de foto, R draait hem, 0 toont hem helemaal.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Noord-Europa
region-western-europe = West-Europa
region-southern-europe = Zuid-Europa
region-eastern-europe = Oost-Europa
region-northern-america = Noord-Amerika
region-central-america = Midden-Amerika
region-caribbean = Caribisch gebied
region-south-america = Zuid-Amerika
region-northern-africa = Noord-Afrika
region-western-africa = West-Afrika
region-middle-africa = Centraal-Afrika
region-eastern-africa = Oost-Afrika
region-southern-africa = Zuidelijk Afrika
region-western-asia = West-Azië
region-central-asia = Centraal-Azië
region-southern-asia = Zuid-Azië
region-eastern-asia = Oost-Azië
region-south-eastern-asia = Zuidoost-Azië
region-australia-new-zealand = Australië en Nieuw-Zeeland
region-pacific-islands = Eilanden in de Stille Oceaan
