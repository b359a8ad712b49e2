# The studio: objects, pictures, review, series.

studio-objects = Gegenstände
studio-new = Neuer Gegenstand
studio-new-lead = Schreiben Sie, was es ist und was Sie wissen wollen. Die Bilder kommen danach; gezeigt wird nichts, bevor eine zweite Person aus der Kuration es gesehen hat.
studio-back = Alle Gegenstände
studio-back-to = Zurück zu
studio-states = Gegenstände nach Stand
studio-every-state = Alle
studio-count = { $n ->
    [0] Keine Gegenstände
    [one] Ein Gegenstand
   *[other] { $n } Gegenstände
}
studio-no-picture = Noch kein Bild
studio-untitled = Gegenstand ohne Titel
studio-changed = geändert am { $date }
studio-for-me = Wartet auf Ihren Blick
studio-empty = Hier sind keine Gegenstände
studio-empty-next = Legen Sie mit „Neuer Gegenstand“ den ersten an.
studio-empty-narrowed = Kein Gegenstand hat diesen Stand.
studio-show-all = Alle Gegenstände zeigen

# After an act
studio-done-begun = Angelegt. Unten geht es weiter.
studio-done-saved = Gespeichert.
studio-done-added = Die Bilder wurden bereinigt und hinzugefügt.
studio-done-redrawn = Erledigt. Alle Größen wurden neu erzeugt.
studio-done-removed = Das Bild, seine Größen und das versiegelte Original wurden gelöscht.
studio-done-submitted = Zur Prüfung gegeben. Jetzt kann jemand anderes aus der Kuration veröffentlichen.
studio-done-returned = In den Entwurf zurückgegeben.
studio-done-published = Veröffentlicht. Die öffentliche Website zeigt es jetzt.
studio-done-outcome = Das Ergebnis ist veröffentlicht.
studio-done-reopened = Die Frage ist wieder offen.
studio-done-withdrawn = Zurückgezogen. Die öffentliche Website zeigt es nicht mehr.

# Pictures of a draft
studio-pictures = Bilder
studio-pictures-none = Noch keine Bilder
studio-pictures-none-next = Fügen Sie mindestens eines hinzu, bevor Sie den Gegenstand zur Prüfung geben.
studio-picture-number = Bild { $n }
studio-picture-of = Bild { $n } von { $of }
studio-found-count = { $n ->
    [0] In der Datei war nichts als das Bild.
    [one] Eine Angabe wurde in der Datei gefunden und entfernt.
   *[other] { $n } Angaben wurden in der Datei gefunden und entfernt.
}
studio-found-place = Darunter war ein Ort.
studio-redaction-count = { $n ->
    [0] Nichts ist geschwärzt.
    [one] Ein Rechteck ist geschwärzt.
   *[other] { $n } Rechtecke sind geschwärzt.
}
studio-cropped = Es ist zugeschnitten.
studio-file-count = { $n ->
    [one] Eine Datei für die Öffentlichkeit.
   *[other] { $n } Dateien für die Öffentlichkeit, in mehreren Größen.
}
studio-open-workshop = Schwärzen, zuschneiden, Bericht ansehen
studio-file = Bilder hinzufügen
studio-file-hint = JPEG, PNG oder WebP, je höchstens 25 MB und { $n } auf einmal. Was die Kamera hineingeschrieben hat, wird entfernt.
studio-upload = Hochladen und bereinigen
studio-files-taken = { $n ->
    [one] Ein Bild wurde bereinigt und hinzugefügt.
   *[other] { $n } Bilder wurden bereinigt und hinzugefügt.
}

# Sending to review
studio-next = Nächster Schritt
studio-lacking = Bevor eine zweite Person darauf blicken kann, fehlt noch:
studio-lacking-picture = Mindestens ein Bild
studio-lacking-languages = Titel, Frage und Alternativtext in zwei Sprachen
studio-lacking-rest = Der Rest des Textes auf { $lang }, oder gar nichts davon
studio-ready = Es ist alles da.
studio-submit = Zur Prüfung geben
studio-submit-note = Während der Prüfung lässt sich nichts ändern. Wer nicht daran mitgearbeitet hat, veröffentlicht es oder gibt es zurück.
studio-returned = { $name } hat dies zurückgegeben, { $date }:

# The wording form
studio-wording = Wortlaut
studio-category = Kategorie
studio-choose = Auswählen
studio-series = Serie
studio-no-series = Keine Serie
studio-region = Mögliche Region
studio-region-hint = Wird der Öffentlichkeit gezeigt und ist ein Filter der Galerie. Nur wählen, wenn es Menschen hilft und keiner Ermittlung schadet.
studio-no-region = Keine genannt
studio-error-region = Wählen Sie eine Region aus der Liste oder keine
studio-countries = Mögliche Länder
studio-countries-hint = Wird der Öffentlichkeit nie gezeigt und hilft, Hinweise weiterzuleiten. Namen oder Kürzel mit Kommas, zum Beispiel Portugal, DE.
studio-countries-none = Keine genannt
studio-words-title = Was die Öffentlichkeit liest
studio-words-lead = Mindestens zwei Sprachen müssen vollständig sein; eine begonnene Sprache muss fertig werden. Wer eine andere liest, bekommt die nächstliegende gezeigt.
studio-standing-empty = Nicht begonnen
studio-standing-unfinished = Unfertig
studio-standing-whole = Vollständig
studio-language = Sprache
studio-language-add = Eine weitere Sprache
studio-language-add-now = Diese Sprache hinzufügen
studio-language-add-hint = Was Sie geschrieben haben, bleibt im Formular; gespeichert wird noch nichts.
studio-languages-missing = Noch nichts geschrieben auf:
studio-title = Titel
studio-title-hint = Bis zu 120 Zeichen
studio-question = Frage
studio-question-hint = Was Sie wissen wollen, in bis zu 200 Zeichen
studio-alt = Alternativtext
studio-alt-hint = Was zu sehen ist, in bis zu 500 Zeichen
studio-facts = Was zu sehen ist
studio-facts-hint = Tatsachen neben dem Bild, eine je Zeile: Größe, Material, Aufschrift. Bis zu 500 Zeichen; erwünscht, aber nicht nötig.
studio-helps = Wer es kennen könnte
studio-helps-hint = Zum Beispiel: Menschen, die auf Straßenmärkten einkaufen. Eine Gruppe je Zeile, bis zu 500 Zeichen.
studio-known = Was schon bekannt ist
studio-known-hint = Damit uns niemand meldet, was wir wissen, und nichts, was Verdächtigen hilft. Bis zu 500 Zeichen.
studio-picture-words = Worte zu Bild { $n }
studio-picture-words-lead = Jedes Bild kann einen eigenen Alternativtext haben, etwa wenn es ein Detail zeigt. Fehlt er, gilt der des Gegenstands.
studio-alt-help = So schreiben Sie einen Alternativtext
studio-alt-help-1 = Schreiben Sie, was zu sehen ist: Art des Gegenstands, Farbe, Material, Größe, Schäden.
studio-alt-help-2 = Zitieren Sie jedes lesbare Wort Buchstabe für Buchstabe, in seiner eigenen Sprache.
studio-alt-help-3 = Raten Sie keine Marke, keinen Ort und kein Land: Jede Vermutung engt ein, wonach gesucht wird.
studio-alt-help-4 = Beginnen Sie nicht mit „Bild von“, und nennen Sie nicht, was geschwärzt ist.
studio-save = Wortlaut speichern
studio-begin = Entwurf anlegen
studio-saved-by-other = Von jemand anderem gespeichert:
studio-nothing = nichts
studio-kept-title = Ihr Text, nicht gespeichert

studio-error-category = Wählen Sie eine Kategorie
studio-error-series = Wählen Sie eine Serie aus der Liste oder keine
studio-error-country = „{ $entry }“ ist kein Land, das wir kennen. Geben Sie den Namen oder das Kürzel aus zwei Buchstaben ein
studio-error-title = Geben Sie in mindestens einer Sprache einen Titel ein
studio-error-too-long = { $part } auf { $lang } darf höchstens { $limit } Zeichen haben; es sind { $length }
studio-stale-wording = Jemand anderes hat inzwischen gespeichert. Ihr Text steht unten, der andere daneben. Speichern Sie noch einmal, um den anderen zu ersetzen.
studio-closed-wording = Dieser Gegenstand ist kein Entwurf mehr, deshalb wurde der Wortlaut nicht gespeichert. Ihr Text steht unten.
studio-closed-pictures = Dieser Gegenstand ist kein Entwurf mehr, deshalb lassen sich seine Bilder nicht ändern. Geben Sie ihn zuerst in den Entwurf zurück.
studio-stale = Jemand anderes hat diesen Gegenstand inzwischen geändert. Sehen Sie ihn noch einmal an, bevor Sie entscheiden.
studio-moved-on = Das geht nicht: Der Stand ist jetzt „{ $state }“.
studio-wrong-state = Der Stand des Gegenstands lässt das nicht mehr zu.
studio-not-ready = Für die Prüfung fehlt noch etwas.
studio-no-key = Sie haben keinen Schlüssel zu den Originalen, deshalb lässt sich der Bericht nicht öffnen. Bitten Sie die Administration, Sie ins Studio einzulassen.

# Files that were refused
studio-no-file = Wählen Sie mindestens ein Bild aus
studio-file-empty = Die Datei ist leer. Wählen Sie eine andere
studio-too-many-files = Zu viele auf einmal. Laden Sie diese in einem zweiten Durchgang hoch
studio-upload-broken = Das Hochladen brach ab oder kam nicht aus unserem Formular. Von der abgebrochenen Datei wurde nichts behalten.

# The workshop
studio-before = Original
studio-before-note = Das sieht nur die Kuration, und jeder Blick wird protokolliert. Das Original bleibt versiegelt.
studio-before-alt = Das Original, aufrecht und ohne Metadaten
studio-after = So wird es gezeigt
studio-after-note = Erzeugt aus dem Original unter den Rechtecken und dem Zuschnitt, die gerade gelten.
studio-why-black = Geschwärzt wird voll deckend, nie unscharf: Aus Unschärfe und Mosaik lässt sich das Bild darunter oft zurückrechnen.
studio-not-editable = Beim Stand „{ $state }“ lässt sich nichts ändern.
studio-canvas = Zeichenfläche über dem Original
studio-tool = Was Sie zeichnen
studio-tool-redact = Schwärzen
studio-tool-crop = Zuschneiden
studio-do-add = Rechteck hinzufügen
studio-do-next = Nächstes auswählen
studio-do-remove = Ausgewähltes entfernen
studio-do-undo = Rückgängig
studio-do-larger = Größer
studio-keys = Zeichnen mit Maus, Finger oder Tastatur
studio-keys-help = Ziehen zeichnet ein Rechteck; ziehen Sie ein Rechteck, um es zu verschieben, und eine Ecke, um die Größe zu ändern. Mit der Tastatur: Eingabe fügt ein Rechteck hinzu, Bild auf und Bild ab wählen eines aus, Pfeile verschieben es, Umschalt mit Pfeilen ändert die Größe, Entf entfernt es, Strg und Z macht rückgängig, Escape lässt los.
studio-said = { $what }: { $x } von links, { $y } von oben, { $width } breit, { $height } hoch
studio-said-gone = { $what } entfernt
studio-said-nothing = Kein Rechteck ist ausgewählt
studio-rects = Rechtecke zum Schwärzen
studio-rects-hint = In Pixeln des Originals, das { $width } breit und { $height } hoch ist. Leere Zeilen zählen nicht.
studio-rect-number = Rechteck { $n }
studio-rect-spare = Ein weiteres Rechteck
studio-rect-x = Von links
studio-rect-y = Von oben
studio-rect-width = Breite
studio-rect-height = Höhe
studio-rect-remove = Dieses Rechteck entfernen
studio-crop = Zuschnitt: was bleibt
studio-crop-hint = Alles außerhalb wird weggeschnitten. Mindestens 32 Pixel je Seite.
studio-crop-remove = Zuschnitt entfernen
studio-apply = Auf das Bild anwenden
studio-more-rows = Mehr Zeilen
studio-unsaved = Was Sie gezeichnet haben, ist noch nicht angewendet.
studio-rect-incomplete = Geben Sie alle vier Zahlen ein oder lassen Sie alle vier leer
studio-rect-not-a-number = Geben Sie eine ganze Zahl von Pixeln ein, zum Beispiel 120
studio-rect-outside = Das beginnt außerhalb des Bildes, das { $width } breit und { $height } hoch ist
studio-rect-without-area = Geben Sie eine Breite und eine Höhe von mindestens 1 ein
studio-crop-too-small = Der Zuschnitt muss mindestens { $least } Pixel je Seite übrig lassen
studio-rect-too-many = Auf ein Bild passen höchstens 100 Rechtecke. Entfernen Sie einige oder zeichnen Sie größere
studio-stale-picture = Jemand anderes hat inzwischen auf diesem Bild gezeichnet. Die fremden Rechtecke wurden unten zu Ihren hinzugefügt; angewendet ist noch nichts. Prüfen Sie sie und wenden Sie sie dann noch einmal an.

studio-found = Gefunden und entfernt
studio-found-lead = Das trug die Datei neben ihren Pixeln mit sich. Nichts davon steht in den veröffentlichten Größen.
studio-report-place = Die Datei verriet, wo sie aufgenommen wurde:
studio-report-nothing = In der Datei war nichts als das Bild.
studio-report-removed = entfernt
studio-report-original = Das Original: { $format }, { $size },
studio-report-turned = Es wurde aufgerichtet.
studio-report-of = Bericht und Größen zu Bild { $n }
studio-files = Größen und Formate
studio-file-format = Format
studio-file-pixels = Pixel
studio-file-size = Größe
studio-file-zoom = (zum genauen Hinsehen)
studio-remove-title = Dieses Bild entfernen
studio-remove-note = Löscht das Bild, alle seine Größen und das versiegelte Original. Das lässt sich nicht rückgängig machen.
studio-remove = Bild entfernen

# Review
studio-review-lead = Das wird die Öffentlichkeit sehen. Während der Prüfung lässt sich nichts ändern.
studio-as-shown = So wird es die Öffentlichkeit sehen.
studio-compare = Mit dem Original vergleichen
studio-texts = Wortlaut
studio-publish-title = Veröffentlichen
studio-look-for = Sehen Sie sich jedes Bild noch einmal vergrößert an:
studio-look-1 = Ist irgendwo eine Person, eine Spiegelung, ein Bildschirm oder Handschrift zu sehen?
studio-look-2 = Verrät etwas anderes als der Gegenstand, wo oder wann das Bild entstand?
studio-look-3 = Stellen alle Sprachen dieselbe Frage, und wird nirgends etwas vermutet?
studio-publish = Veröffentlichen
studio-publish-note = Die öffentliche Website zeigt es sofort.
studio-own-work = Sie haben an diesem Gegenstand mitgearbeitet, deshalb können Sie ihn nicht veröffentlichen.
studio-own-work-next = Was die Öffentlichkeit sieht, haben zwei Menschen gesehen. Bitten Sie jemand anderen aus der Kuration um einen Blick.
studio-return-title = Zurückgeben
studio-return-why = Was muss sich ändern?
studio-return = In den Entwurf zurückgeben
studio-no-reason = Wählen Sie mindestens einen Grund für die Rückgabe
studio-reason-redaction = In einem Bild muss noch etwas geschwärzt oder weggeschnitten werden
studio-reason-picture = Ein Bild ist zu klein, unscharf oder zeigt das Falsche
studio-reason-wording = Titel oder Frage lassen sich missverstehen
studio-reason-alt-text = Der Alternativtext vermutet etwas oder sagt nicht, was zu sehen ist
studio-reason-translation = Die Sprachen sagen nicht dasselbe
studio-reason-filing = Kategorie, Serie oder Länder stimmen nicht
studio-reason-short-redaction = Schwärzung
studio-reason-short-picture = Bild
studio-reason-short-wording = Wortlaut
studio-reason-short-alt-text = Alternativtext
studio-reason-short-translation = Übersetzung
studio-reason-short-filing = Einordnung

# On show
studio-public-page = Öffentliche Seite
studio-public-page-in = Öffentliche Seite auf { $lang }
studio-is-withdrawn = Zurückgezogen. Die öffentlichen Adressen antworten, dass der Gegenstand entfernt wurde; die Bilder werden nicht mehr ausgeliefert.
studio-outcome-title = Was daraus wurde
studio-outcome-which = Ergebnis
studio-outcome-means-few-countries = Der Gegenstand ist bekannt und kommt aus einem oder wenigen Ländern.
studio-outcome-means-sold-widely = Der Gegenstand ist bekannt, wird aber fast überall verkauft. Auch das hilft: Niemand muss ihm weiter nachgehen.
studio-outcome-means-already-known = Die Antwort war schon bekannt oder kam von anderer Stelle.
studio-outcome = Ergebnis veröffentlichen
studio-outcome-note = Die Übersicht, die Seite und ihr Verlauf zeigen es sofort. Hinweise sind weiterhin möglich.
studio-no-outcome = Wählen Sie ein Ergebnis
studio-reopen-title = Noch einmal fragen
studio-reopen-note = Falls sich das Ergebnis als falsch erweist: Es verschwindet, und die Frage ist wieder offen. Der Verlauf sagt das.
studio-reopen = Noch einmal fragen
studio-withdraw-title = Zurückziehen
studio-withdraw-note = Nimmt den Gegenstand von der öffentlichen Website. Vorher werden Sie noch einmal gefragt.
studio-withdraw = Zurückziehen
studio-withdraw-sure = Diesen Gegenstand zurückziehen?
studio-withdraw-back = Zurück zum Gegenstand
studio-withdraw-1 = Seine Seite antwortet in jeder Sprache, dass er entfernt wurde.
studio-withdraw-2 = Keines seiner Bilder wird mehr ausgeliefert, und er verschwindet aus den Listen.
studio-withdraw-3 = Eingegangene Hinweise bleiben bei der Moderation.
studio-withdraw-final = Ein zurückgezogener Gegenstand kann nicht wieder gezeigt werden.
studio-withdraw-yes = Zurückziehen
studio-withdraw-no = Weiter zeigen

# About an object
studio-about = Zu diesem Gegenstand
studio-hands = Vorbereitet von
studio-tips = Hinweise
studio-tips-count = { $n ->
    [0] Bisher keine Hinweise.
    [one] Bisher ein Hinweis.
   *[other] Bisher { $n } Hinweise.
}
studio-timeline = Öffentlicher Verlauf
studio-event-published = Veröffentlicht
studio-event-updated = Geändert
studio-event-outcome = Ergebnis
studio-event-reopened = Noch einmal gefragt
studio-event-withdrawn = Zurückgezogen
studio-history = Verlauf im Studio
studio-act-object-drafted = hat den Entwurf angelegt
studio-act-object-edited = hat den Wortlaut geändert
studio-act-object-submitted = hat ihn zur Prüfung gegeben
studio-act-object-returned = hat ihn zurückgegeben
studio-act-object-published = hat ihn veröffentlicht
studio-act-object-outcome = hat ein Ergebnis veröffentlicht
studio-act-object-reopened = hat noch einmal gefragt
studio-act-object-withdrawn = hat ihn zurückgezogen

# Series
studio-series-title = Serien
studio-series-lead = Eine Serie fasst Gegenstände zusammen, die miteinander erscheinen. Sie wird gezeigt, sobald ihr erster Gegenstand veröffentlicht ist.
studio-series-name = Serie
studio-series-state = Stand
studio-series-state-draft = Noch nicht gezeigt
studio-series-state-published = Wird gezeigt
studio-series-languages = Sprachen
studio-series-empty = Noch keine Serien
studio-series-empty-next = Legen Sie unten eine an. Gegenstände können auch für sich stehen.
studio-series-new = Neue Serie
studio-series-begin = Serie anlegen
studio-series-back = Alle Serien
studio-series-live = Was Sie hier ändern, sieht die Öffentlichkeit sofort.
studio-series-not-yet = Sie wird gezeigt, sobald ihr erster Gegenstand veröffentlicht ist.
studio-slug = Adresse
studio-slug-hint = Steht in der öffentlichen Adresse und lässt sich später nicht ändern: Kleinbuchstaben a–z, Ziffern und Bindestriche, zum Beispiel herbst-2026
studio-slug-wrong = Geben Sie eine Adresse aus 1 bis 60 Kleinbuchstaben, Ziffern und Bindestrichen ein, ohne Bindestrich am Anfang oder Ende
studio-slug-taken = Eine Serie mit dieser Adresse gibt es schon. Wählen Sie eine andere
studio-summary = Zusammenfassung
studio-summary-hint = Ein oder zwei Sätze, bis zu 500 Zeichen
studio-series-no-title = Geben Sie auf { $lang } einen Titel ein oder lassen Sie die Sprache weg
studio-series-no-summary = Geben Sie auf { $lang } eine Zusammenfassung ein oder lassen Sie die Sprache weg
studio-series-no-words = Geben Sie in mindestens einer Sprache Titel und Zusammenfassung ein
