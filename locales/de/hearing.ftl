# Hearing of it: feeds, sharing, results.

nav-results = Ergebnisse
nav-follow = Folgen und teilen

# Feeds: what a feed reader shows
feed-objects = Alle Gegenstände
feed-category = Gegenstände: { $category }
feed-series = Gegenstände: { $series }
feed-tell = Sagen Sie uns auf unserer eigenen Website, was Sie wissen. Bitte antworten Sie nicht öffentlich.
feed-picture = Der Gegenstand

# The card that other sites and apps show when somebody shares an object
card-ask = Kennen Sie das? Sagen Sie es uns hier:
card-alt = Eine Karte mit dem Gegenstand, der Frage „{ $question }“ und dem Namen dieser Website. { $description }

# Follow and share
follow-title = Folgen und teilen
follow-lead = Erfahren Sie ohne Konto von neuen Gegenständen. Helfen Sie mit, dass auch andere sie sehen, und zwar so, dass es für alle sicher ist.
follow-feeds = Neues in einem Feedreader
follow-feeds-text = Ein Feedreader ist eine App, die auf den Websites nachsieht, die Sie auswählen, und Ihnen sagt, was neu ist. Sie müssen uns keine E-Mail-Adresse geben, und wir erfahren nicht, wer uns folgt.
follow-feeds-1 = Öffnen Sie einen Feedreader. Es gibt kostenlose für jedes Telefon und jeden Computer.
follow-feeds-2 = Kopieren Sie eine der Adressen unten und fügen Sie sie dort ein.
follow-feeds-3 = Neue Gegenstände und Ergebnisse erscheinen von selbst. Was wir zurückziehen, verschwindet.
follow-feeds-categories = Eine Art von Gegenständen
follow-feeds-series = Eine Serie
follow-share = Einen Gegenstand teilen
follow-share-text = Schicken Sie die Adresse der Seite eines Gegenstands in einer Nachricht, oder posten Sie sie. Viele Apps zeigen dann eine Karte mit dem Gegenstand, der Frage und unserem Namen. Wer die Karte sieht, weiß, wo man antwortet.
follow-share-link = Bitte verlinken Sie unsere Karte, und speichern Sie keine Kopie davon. Wenn wir einen Gegenstand zurückziehen müssen, verschwindet die Karte überall dort, wo sie verlinkt war.
follow-share-own = Auf Ihrer eigenen Website können Sie die Karte so zeigen:
follow-share-code = HTML für Ihre Website
follow-share-none = Im Moment wird kein Gegenstand gezeigt, also gibt es nichts zu teilen.
follow-share-example = Das ist der neueste Gegenstand. Für jeden Gegenstand gibt es so eine Karte: Nur das Kennzeichen in den beiden Adressen ist ein anderes.
follow-data = Die Gegenstände als Daten
follow-data-text = Wenn Sie Programme schreiben: Alles, was hier öffentlich ist, lässt sich auch als JSON lesen. Sie brauchen keinen Schlüssel und kein Konto.
follow-data-1 = Fragen Sie nur nach Änderungen, und nicht öfter als einmal in der Minute. Senden Sie das ETag zurück, das Sie bekommen haben: Hat sich nichts geändert, ist die Antwort kurz.
follow-data-2 = Wenn ein Gegenstand mit 410 antwortet, haben wir ihn zurückgezogen. Bitte entfernen Sie ihn dann auch bei sich, und zwar sofort.
follow-data-3 = Zeigen Sie die Frage immer zusammen mit dem Link zu unserer Seite, damit die Antworten zu uns kommen.
follow-data-list = Die neuesten Gegenstände
follow-data-description = Beschreibung aller Adressen (OpenAPI 3.1)
follow-address = Adresse

# Results
results-title = Ergebnisse
results-lead = Was aus den gezeigten Gegenständen geworden ist und wie viele Menschen uns geschrieben haben.
results-chart = Ein Diagramm. Die Tabelle daneben enthält dieselben Zahlen.
results-month = Monat
results-objects = Gegenstände
results-tips = Hinweise
results-result = Ergebnis
results-new = Neu
results-so-far = Bisher
results-withdrawn = Zurückgezogen
results-outcomes-title = Was aus den Gegenständen geworden ist
results-outcomes-shown = { $count ->
    [0] Bisher wurde kein Gegenstand gezeigt.
    [one] Bisher wurde ein Gegenstand gezeigt.
   *[other] Bisher wurden { $count } Gegenstände gezeigt.
}
results-outcomes-answered = { $count ->
    [0] Noch gibt es zu keinem davon eine Antwort.
    [one] Zu einem davon gibt es eine Antwort.
   *[other] Zu { $count } davon gibt es eine Antwort.
}
results-outcomes-empty = Sobald der erste Gegenstand gezeigt wird, sehen Sie hier, was aus ihm geworden ist.
results-narrowed-title = Auf wenige Länder eingegrenzt
results-narrowed-text = Die Ermittler wissen jetzt, dass diese Gegenstände nur in wenigen Ländern verkauft oder hergestellt wurden. Sie wissen, wo sie weitersuchen müssen.
results-narrowed-count = { $count ->
    [0] Bisher wurde kein Gegenstand auf wenige Länder eingegrenzt.
    [one] Bisher wurde ein Gegenstand auf wenige Länder eingegrenzt.
   *[other] Bisher wurden { $count } Gegenstände auf wenige Länder eingegrenzt.
}
results-narrowed-empty = Der erste wird hier mit seinem Monat erscheinen.
results-tips-title = Hinweise pro Monat
results-tips-text = Gezeigt werden nur ganze Monate. Die Zahlen sind auf Vielfache von 5 gerundet, sehr kleine werden gar nicht gezeigt. Mit diesen Zahlen lässt sich niemand finden.
results-tips-latest = { $count ->
    [one] Im letzten ganzen Monat kam etwa { $count } Hinweis.
   *[other] Im letzten ganzen Monat kamen etwa { $count } Hinweise.
}
results-tips-latest-few = Im letzten ganzen Monat kamen weniger als 5 Hinweise.
results-tips-few = Weniger als 5
results-tips-empty = Der erste ganze Monat ist noch nicht vorbei. Danach erscheint hier seine Zahl.
results-honest-title = Was diese Zahlen nicht sagen
results-honest-1 = Ein Ergebnis ist ein Schritt einer Ermittlung. Es bedeutet nicht, dass ein Kind gefunden wurde.
results-honest-2 = Auch „weithin verkauft“ ist ein Ergebnis. Es beendet eine Suche, die zu nichts geführt hätte.
results-honest-3 = Viele Hinweise machen einen Gegenstand nicht wichtiger. Ein einziger Hinweis von jemandem, der Bescheid weiß, kann genügen.
results-honest-4 = Wir veröffentlichen nicht, welcher Hinweis zu welchem Ergebnis geführt hat. Das schützt alle, die uns geschrieben haben, und die Ermittlung.

# Months as they stand alone, at the head of a line
month-alone-1 = Januar
month-alone-2 = Februar
month-alone-3 = März
month-alone-4 = April
month-alone-5 = Mai
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = Dezember
month-year = { $month } { $year }
