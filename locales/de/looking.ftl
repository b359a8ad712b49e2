# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Mit Ihrer Hilfe gelöst
home-solved-lead = Zu diesen Gegenständen gibt es eine Antwort. Auch „wird überall verkauft“ hilft: Es erspart den Ermittlern eine lange Suche.
home-solved-all = Alle Gegenstände mit einer Antwort ansehen
home-release = Neueste Serie
home-release-all = Alle Serien ansehen
home-count-solved = { $count ->
    [0] Noch gibt es zu keinem Gegenstand eine Antwort.
    [one] Zu einem Gegenstand gibt es eine Antwort.
   *[other] Zu { $count } Gegenständen gibt es eine Antwort.
}

# Gallery
gallery-search = Suche
gallery-search-hint = Wörter oder ein Kennzeichen wie TAO-7K3QD. Kleine Tippfehler machen nichts.
gallery-region = Wahrscheinliche Region
gallery-sort = Reihenfolge
gallery-sort-looking = Noch gesuchte zuerst
gallery-sort-newest = Neueste zuerst
gallery-sort-updated = Zuletzt geänderte oder gelöste zuerst
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Ihre Auswahl
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Entfernen: { $name }
gallery-search-for = Suche: „{ $words }“
gallery-found = { $count ->
    [0] Keine Gegenstände für „{ $words }“ gefunden
    [one] Ein Gegenstand für „{ $words }“ gefunden
   *[other] { $count } Gegenstände für „{ $words }“ gefunden
}
gallery-none-search = Zu diesen Wörtern haben wir nichts gefunden. Versuchen Sie es mit weniger oder mit anderen Wörtern. Sie können auch etwas aus Ihrer Auswahl entfernen oder alle Gegenstände ansehen.
gallery-none-choices = Entfernen Sie etwas aus Ihrer Auswahl, oder sehen Sie alle Gegenstände an.
gallery-title-search = Suche: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serien
series-lead = Gegenstände werden in Serien gezeigt. Hier sehen Sie, was aus jeder geworden ist.
series-none = Es gibt noch keine Serie. Die Gegenstände können Sie trotzdem ansehen.
series-date = Veröffentlicht am { $date }
series-tally = Wie es um die Gegenstände steht
series-tally-objects = Gegenstände
series-all = Alle Serien
series-none-objects = Aus dieser Serie wird kein Gegenstand mehr gezeigt.

# Object page
object-asked = Was wir fragen
object-facts = Was zu sehen ist
object-helps = Wer es wissen könnte
object-known = Was schon bekannt ist
object-region = Wahrscheinliche Region
object-picture-of = Bild { $n } von { $total }
object-related = Sehen Sie auch diese an
object-related-series = Aus derselben Serie
object-related-like = Ähnliche Gegenstände
object-print = Ein Blatt mit diesem Gegenstand drucken
sheet-lead = Kennen Sie diesen Gegenstand? Sie können es uns sagen, ohne Ihren Namen zu nennen.
sheet-scan = Scannen Sie den Code, oder geben Sie diese Adresse ein:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Genauer ansehen
viewer-picture = Bild
viewer-second = Zweites Bild
viewer-close = Schließen
viewer-zoom = Größe
viewer-in = Größer
viewer-out = Kleiner
viewer-whole = Ganzes Bild
viewer-move = Verschieben
viewer-left = Nach links
viewer-right = Nach rechts
viewer-up = Nach oben
viewer-down = Nach unten
viewer-turn = Drehen
viewer-turn-left = Nach links drehen
viewer-turn-right = Nach rechts drehen
viewer-light = Licht und Farbe
viewer-brightness = Helligkeit
viewer-contrast = Kontrast
viewer-invert = Hell und Dunkel tauschen
viewer-compare = Vergleichen mit
viewer-compare-nothing = Kein anderes Bild
viewer-together = Beide Bilder gemeinsam verschieben
viewer-reset = Zurück zum Anfang
# $percent is a number, for example 150.
viewer-level = { $percent } Prozent der Bildgröße
viewer-loading = Das Bild wird geladen.
viewer-failed = Das Bild konnte nicht geladen werden. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.
viewer-keys = Tasten: Plus und Minus ändern die Größe, die Pfeiltasten verschieben das Bild, R dreht es, 0 zeigt es ganz.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Nordeuropa
region-western-europe = Westeuropa
region-southern-europe = Südeuropa
region-eastern-europe = Osteuropa
region-northern-america = Nördliches Amerika
region-central-america = Mittelamerika
region-caribbean = Karibik
region-south-america = Südamerika
region-northern-africa = Nordafrika
region-western-africa = Westafrika
region-middle-africa = Zentralafrika
region-eastern-africa = Ostafrika
region-southern-africa = Südliches Afrika
region-western-asia = Westasien
region-central-asia = Zentralasien
region-southern-asia = Südasien
region-eastern-asia = Ostasien
region-south-eastern-asia = Südostasien
region-australia-new-zealand = Australien und Neuseeland
region-pacific-islands = Pazifische Inseln
