# Der Schreibtisch der Moderation: Eingang und Hinweis.

desk-queue-title = Hinweise
desk-queue-lead = Was die Öffentlichkeit geschickt hat. Das Dringendste zuerst; geöffnet wird nichts, bevor Sie es öffnen.
desk-views = Gespeicherte Ansichten
desk-view-open = Offen
desk-view-unclaimed = Nicht übernommen
desk-view-mine = Meine
desk-view-answered = Neue Antworten
desk-view-disclosure = Meldungen von Missbrauch
desk-view-credible = Glaubhaft
desk-view-needs-more = Wartet auf Hinweisgeber
desk-view-forwarded = Weitergeleitet
desk-view-closed = Geschlossen
desk-view-my-language = In meiner Sprache
desk-found = { $n ->
    [one] Ein Hinweis
   *[other] { $n } Hinweise
}
desk-filter = Eingrenzen
desk-filter-object = Kennung des Gegenstands
desk-filter-object-hint = Zum Beispiel TAO-7K3QD
desk-filter-lang = Sprache der Seite
desk-filter-any = Alle
desk-filter-apply = Anzeigen
desk-filter-clear = Alles in dieser Ansicht zeigen
desk-filter-bad-object = „{ $text }“ ist keine Kennung eines Gegenstands und bleibt unberücksichtigt.

desk-col-object = Gegenstand
desk-col-age = Eingang
desk-col-lang = Sprache
desk-col-standing = Absenderprüfung
desk-col-state = Stand
desk-col-claim = Bearbeitung
desk-general = Allgemeiner Hinweis, kein Gegenstand
desk-tip-number = Hinweis { $number }
desk-claim = Übernehmen
desk-claim-go-on = Weiterarbeiten
desk-free = Frei
desk-held-me = Sie, noch { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
desk-held-by = { $name }, noch { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
desk-answered = { $n ->
    [one] Neue Antwort
   *[other] { $n } neue Antworten
}
desk-empty = Keine Hinweise
desk-empty-next = In dieser Ansicht ist nichts zu tun. Wählen Sie eine andere, oder kommen Sie später wieder.

desk-age-now = Innerhalb der letzten Stunde
desk-age-hours = { $n ->
    [one] Vor einer Stunde
   *[other] Vor { $n } Stunden
}
desk-age-days = { $n ->
    [one] Vor einem Tag
   *[other] Vor { $n } Tagen
}

desk-state-new = Neu
desk-state-needs-more = Wartet auf Hinweisgeber
desk-state-credible = Glaubhaft
desk-state-forwarded = Weitergeleitet
desk-state-not-relevant = Nicht einschlägig
desk-state-duplicate = Doppelt
desk-state-spam = Spam
desk-state-disclosure = Meldung von Missbrauch
desk-standing-proven = Bestanden
desk-standing-plain = Nicht geprüft
desk-standing-doubtful = Zweifelhaft
desk-standing-hint-proven = Der Browser des Absenders hat die Prüfung bestanden.
desk-standing-hint-plain = Der Browser des Absenders führt keine Skripte aus; nichts spricht gegen den Hinweis.
desk-standing-hint-doubtful = Das Formular sah wie von einer Maschine ausgefüllt aus. Lesen Sie den Hinweis trotzdem.

desk-back = Alle Hinweise
desk-words = Die Worte des Hinweisgebers
desk-words-note = Von einer Person aus der Öffentlichkeit geschrieben und genau so gezeigt, wie es kam. Nicht geprüft.
desk-words-gone = Diese Worte lassen sich nicht mehr öffnen. Sagen Sie Ihrer Administration Bescheid und schließen Sie den Hinweis nicht.
desk-what = Was es ist
desk-place = Wo es verkauft, hergestellt oder gesehen wird
desk-country = Land
desk-time = Wann
desk-link = Webadresse
desk-link-note = Nur als Text gezeigt. Öffnen Sie sie von diesem Rechner nur, wenn Ihre Regeln es erlauben.
desk-confidence = Wie sicher
desk-confidence-certain = Sicher: hat es gesehen oder besessen
desk-confidence-likely = Ziemlich sicher
desk-confidence-guess = Eine Vermutung
desk-not-said = Nicht angegeben
desk-object = Der Gegenstand
desk-object-none = Dies ist ein allgemeiner Hinweis; er nennt keinen Gegenstand.
desk-object-question = Was gefragt wurde
desk-object-no-picture = Kein Bild.

desk-claim-title = Bearbeitung
desk-claim-free = Niemand bearbeitet diesen Hinweis. Übernehmen Sie ihn, bevor Sie handeln.
desk-claim-closed = Dieser Hinweis ist geschlossen. Öffnen Sie ihn wieder, um damit zu arbeiten.
desk-claim-mine = Sie bearbeiten diesen Hinweis, noch { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}. Alles, was Sie hier tun, verlängert die Frist.
desk-claim-other = { $name } bearbeitet diesen Hinweis, mindestens noch { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}. Lesen können Sie ihn.
desk-release = Zurückgeben
desk-act-needs-claim = Bewerten, entscheiden und nachfragen können Sie, sobald Sie den Hinweis übernommen haben.

desk-grade-title = Bewertung und Einschätzung
desk-grade-lead = Ihr eigenes Urteil. Es wird von den Worten des Hinweisgebers getrennt gehalten. Ein anonymer Hinweis beginnt bei X4.
desk-grade-current = Bewertet mit { $grade }
desk-source = Die Quelle
desk-source-A = A: kein Zweifel an Echtheit, Vertrauenswürdigkeit und Sachkunde
desk-source-B = B: hat sich in den meisten Fällen als zuverlässig erwiesen
desk-source-C = C: hat sich in den meisten Fällen als unzuverlässig erwiesen
desk-source-X = X: Zuverlässigkeit lässt sich nicht beurteilen
desk-information = Die Information
desk-information-1 = 1: an der Richtigkeit besteht kein Zweifel
desk-information-2 = 2: der Quelle selbst bekannt, nicht aber dem, der sie weitergibt
desk-information-3 = 3: der Quelle nicht selbst bekannt, aber durch andere Informationen bestätigt
desk-information-4 = 4: der Quelle nicht selbst bekannt und nicht zu bestätigen
desk-assessment = Einschätzung
desk-assessment-hint = Was dafür spricht, was dagegen, was zu prüfen ist. Bis zu 4.000 Zeichen. Sie geht mit, wenn der Hinweis weitergeleitet wird.
desk-assessment-none = Noch keine Einschätzung.
desk-assessment-stored = Was jetzt gespeichert ist und durch Ihren Text ersetzt würde
desk-assessment-unsaved = Was Sie geschrieben haben, nicht gespeichert
desk-grade-save = Bewertung und Einschätzung speichern

desk-decide-title = Entscheiden
desk-decision-credible = Glaubhaft
desk-decision-credible-means = Der Hinweis bleibt offen und gilt als verfolgenswert; er kann weitergeleitet werden.
desk-decision-disclosure = Meldung von Missbrauch
desk-decision-disclosure-means = Jemand berichtet von Missbrauch statt von einem Gegenstand. Der Hinweis rückt bei allen an die oberste Stelle.
desk-decision-not-relevant = Nicht einschlägig
desk-decision-not-relevant-means = Der Hinweis wird geschlossen. Er bleibt erhalten und kann wieder geöffnet werden.
desk-decision-spam = Spam
desk-decision-spam-means = Der Hinweis wird als Missbrauch des Formulars geschlossen. Er bleibt erhalten und kann wieder geöffnet werden.
desk-decision-duplicate = Doppelt
desk-decision-duplicate-means = Der Hinweis wird geschlossen und mit dem verknüpft, der dasselbe sagt.
desk-decide-credible = Als glaubhaft kennzeichnen
desk-decide-disclosure = Als Meldung von Missbrauch kennzeichnen
desk-decide-not-relevant = Als nicht einschlägig schließen
desk-decide-spam = Als Spam schließen
desk-decide-duplicate = Als doppelt schließen
desk-reason = Grund
desk-reason-wrong-object = Beschreibt einen anderen Gegenstand
desk-reason-nothing-to-check = Enthält nichts Überprüfbares
desk-reason-already-known = Sagt, was schon bekannt ist
desk-reason-advertising = Werbung
desk-reason-nonsense = Beleidigung oder Unsinn
desk-reason-automated = Von einer Maschine geschickt
desk-other = Der Hinweis, den er wiederholt
desk-other-hint = Seine Nummer, mindestens die ersten acht Zeichen
desk-decided = { $state }, entschieden von { $name }
desk-duplicate-of = Wiederholt Hinweis
desk-undo = Entscheidung rückgängig machen
desk-undo-note = Noch { $n ->
    [one] eine Sekunde
   *[other] { $n } Sekunden
} lang möglich.
desk-reopen = Wieder öffnen
desk-reopen-note = Der Hinweis ist dann wieder neu und von Ihnen übernommen.
desk-next = Weiter: zum Eingang

desk-forward = An eine Stelle weiterleiten …
desk-forward-note = Stelle, Verwendungscode und Kennzeichnung wählen Sie auf der nächsten Seite. Vor Ihrer Bestätigung geht nichts hinaus, und danach bleibt ein Moment zum Zurücknehmen.
desk-leads = Weiterleitungen dieses Hinweises
desk-lead-to = an { $unit }
desk-lead-undo = Zurücknehmen
desk-lead-state-held = zurückgehalten, kann noch zurückgenommen werden
desk-lead-state-queued = wartet auf den Versand
desk-lead-state-delivered = zugestellt
desk-lead-state-acknowledged = bestätigt
desk-lead-state-closed = Ergebnis gemeldet
desk-lead-state-undone = zurückgenommen

desk-dialogue = Austausch mit dem Hinweisgeber
desk-dialogue-none = Noch keine Nachrichten.
desk-from-desk = Die Moderation
desk-from-desk-name = { $name } für die Moderation
desk-from-tipster = Der Hinweisgeber
desk-message-gone = Diese Nachricht lässt sich nicht mehr öffnen.
desk-ask = Beim Hinweisgeber nachfragen
desk-ask-hint = Der Hinweisgeber liest die Frage mit der Quittung, ohne Ihren Namen. Schreiben Sie auf { $language }. Bis zu 2.000 Zeichen. Sie lässt sich nicht zurücknehmen.
desk-ask-send = Frage senden

desk-contact = Kontakt
desk-contact-none = Es wurde kein Kontakt hinterlassen.
desk-contact-lead = Es wurde ein Kontakt hinterlassen. Sehen Sie ihn nur an, wenn Sie ihn brauchen: Das Protokoll hält fest, dass Sie ihn angesehen haben und warum.
desk-contact-reason = Warum Sie ihn brauchen
desk-contact-reason-danger = Jemand ist jetzt in Gefahr
desk-contact-reason-asked-to-be-called = Der Hinweisgeber bat um Kontaktaufnahme
desk-contact-reason-dialogue-fails = Der Austausch über die Quittung reicht nicht aus
desk-contact-reason-unit-asked = Die Stelle hat darum gebeten
desk-contact-show = Kontakt anzeigen
desk-contact-shown = Der Kontakt, nur dieses eine Mal gezeigt

desk-siblings = Andere Hinweise zu diesem Gegenstand
desk-siblings-none = Dies ist der einzige Hinweis zu diesem Gegenstand.

desk-history = Verlauf
desk-history-none = Bisher ist nichts geschehen.
desk-act-tip-claimed = hat ihn übernommen
desk-act-tip-released = hat ihn zurückgegeben
desk-act-tip-read = hat ihn gelesen
desk-act-contact-seen = hat den Kontakt angesehen
desk-act-tip-graded = hat ihn bewertet
desk-act-tip-decided = hat entschieden
desk-act-tip-reopened = hat ihn wieder geöffnet
desk-act-message-sent = hat dem Hinweisgeber geschrieben
desk-act-lead-forwarded = hat ihn weitergeleitet
desk-act-lead-undone = hat die Weiterleitung zurückgenommen
desk-times = { $n }-mal

desk-problem-title = Das ging nicht
desk-problem-stale = Jemand hat den Hinweis geändert, während Sie lasen. Sie sehen jetzt den neuesten Stand. Was Sie geschrieben haben, steht noch im Formular: Prüfen Sie es und senden Sie es erneut.
desk-problem-held = { $name } bearbeitet diesen Hinweis, mindestens noch { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}. Was Sie geschrieben haben, steht unten; gespeichert wurde nichts.
desk-problem-not-claimed = Sie müssen den Hinweis zuerst übernehmen. Was Sie geschrieben haben, steht unten; gespeichert wurde nichts.
desk-problem-unlawful = Der Hinweis hat den Stand „{ $state }“; von dort aus geht das nicht.
desk-problem-nothing-to-undo = Es gibt keine Entscheidung, die sich rückgängig machen ließe. Einen geschlossenen Hinweis können Sie wieder öffnen.
desk-problem-too-late = Die Zeit zum Rückgängigmachen ist vorbei. Sie können den Hinweis wieder öffnen.
desk-problem-lead-is-held = Die Weiterleitung ist noch nicht hinausgegangen. Nehmen Sie stattdessen die Weiterleitung zurück.
desk-problem-no-contact = Es wurde kein Kontakt hinterlassen.
desk-problem-reason-missing = Wählen Sie einen Grund.
desk-problem-reason-unfit = Dieser Grund gehört zu einer anderen Entscheidung.
desk-problem-text-missing = Schreiben Sie zuerst etwas.
desk-problem-text-too-long = Der Text ist zu lang. Kürzen Sie ihn.
desk-problem-other-missing = Nennen Sie den Hinweis, den dieser wiederholt.
desk-problem-other-unknown = Kein einzelner Hinweis beginnt mit dieser Nummer. Geben Sie mindestens acht Zeichen an.
desk-problem-other-is-itself = Das ist dieser Hinweis selbst.
desk-problem-circle = Jener Hinweis wiederholt schon diesen. Schließen Sie nur einen der beiden.
desk-problem-ask-instead = Um mehr zu erfahren, stellen Sie dem Hinweisgeber eine Frage.
desk-problem-no-key = Sie haben noch keinen Schlüssel zu diesem Schreibtisch. Bitten Sie eine Moderatorin, einen Moderator oder die Administration, Sie einzulassen.
desk-problem-choice = Im Formular fehlte etwas. Wählen Sie und senden Sie erneut.

# Der dringende Weg, und Bilder, die mit einem Hinweis kamen
desk-urgency-danger = Gefahr in diesem Augenblick
desk-urgency-ongoing = Dauert an
desk-urgency-past = Liegt zurück
desk-urgency-worried = Sorge um jemanden
desk-urgent-message = Nachricht über Missbrauch
desk-urgent-why = Diese Nachricht kam auf dem Weg, auf dem man von Missbrauch berichtet. Darum steht sie ganz oben. Gewählt wurde: { $urgency }.
desk-urgent-what = Die Nachricht
desk-urgent-place = Wo es ist oder war
desk-urgent-no-object = Dies ist eine Nachricht über Missbrauch oder Gefahr; sie nennt keinen Gegenstand.
desk-contact-withdrawn = Zurückgenommen
desk-contact-withdrawn-text = Die Kontaktdaten wurden zurückgenommen und gelöscht. Schreiben Sie über den Dialog.
desk-pictures = Bilder
desk-pictures-lead = { $n ->
    [one] Mit diesem Hinweis kam ein Bild. Niemand hat es geprüft.
   *[other] Mit diesem Hinweis kamen { $n } Bilder. Niemand hat sie geprüft.
}
desk-pictures-warn = Ein Bild kann Missbrauch zeigen. Öffnen Sie es nur, wenn der Hinweis es verlangt: Das Protokoll hält es fest. Zeigt es Missbrauch, schließen Sie es, kopieren Sie es nicht, und folgen Sie den Regeln Ihrer Stelle.
desk-pictures-claim = Ein Bild können Sie öffnen, während Sie den Hinweis bearbeiten.
desk-picture = Bild { $number }, { $size }
desk-picture-open = Öffnen
desk-picture-title = Bild { $number } zum Hinweis { $tip }
desk-picture-veil = Es ist unscharf und ohne Farbe, bis Sie es deutlich sehen wollen.
desk-picture-reveal = Deutlich zeigen
desk-picture-alt = Bild { $number }, das mit dem Hinweis kam
desk-picture-none = Wenn kein Bild erscheint, ist es beschädigt oder zu groß, um hier geöffnet zu werden: mehr als 24 Millionen Pixel. Der übrige Hinweis lässt sich auch ohne das Bild beurteilen.
desk-picture-clean = Dies ist eine hier aus den Bildpunkten gemachte Kopie, ohne alles Übrige, was in der Datei stand. Wird nichts gezeigt, ist die Datei beschädigt oder kein Bild, oder Sie bearbeiten den Hinweis nicht mehr.
desk-picture-back = Zurück zum Hinweis
desk-act-attachment-seen = hat ein Bild geöffnet
desk-act-contact-withdrawn = hat die Kontaktdaten gelöscht, wie vom Hinweisgeber gewünscht
