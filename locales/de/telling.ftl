# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Hilfe finden
home-urgent-title = Ist Ihnen so etwas passiert, oder ist ein Kind in Gefahr?
home-urgent-text = Sie müssen dafür keinen Gegenstand kennen. Es gibt Menschen, die Sie anrufen können, und Sie können uns davon schreiben.
home-urgent-link = Hilfe finden oder von Missbrauch berichten

# A tip that belongs to no object
general-lead = Diese Seite ist für alles, was zu keinem der gezeigten Gegenstände gehört: etwas, das Sie anderswo gesehen haben, oder jemand, über den Sie etwas wissen.
general-which = Wenn Sie einen unserer Gegenstände kennen, öffnen Sie ihn und schreiben Sie dort. So erreicht es schneller die Menschen, die daran arbeiten.
general-look = Gegenstände ansehen
general-abuse = Wenn Sie von Missbrauch berichten möchten, benutzen Sie die Seite dafür. Nachrichten von dort werden zuerst gelesen.
general-sent-before = Haben Sie schon einen Hinweis gesendet?

# Leaving quickly: the note on each form
safety-link = Bevor Sie schreiben: So verlassen Sie diese Seite schnell
safety-note = Wenn jemand Ihren Bildschirm sehen könnte, lesen Sie zuerst dies. Es dauert eine Minute.

# The country, typed
country-hint = Tippen Sie den Anfang des Namens, in einer Sprache Ihrer Wahl. Wenn Sie nicht sicher sind, lassen Sie das Feld leer.
country-unknown = Wir kennen kein Land mit dem Namen „{ $typed }“. Prüfen Sie die Schreibweise, oder lassen Sie das Feld leer
country-long = Der Name des Landes darf höchstens { $limit } Zeichen lang sein
country-meant = Meinten Sie eines von diesen?
country-not-sure = Ich bin nicht sicher: leer lassen

# Urgent: numbers to call
urgent-title = Hilfe finden oder von Missbrauch berichten
urgent-lead = Wenn jetzt jemand in Gefahr ist, rufen Sie zuerst an. Wir lesen jeden Tag Nachrichten, aber nicht rund um die Uhr, und wir können niemanden zu Ihnen schicken.
urgent-call-title = Jemanden anrufen
urgent-call-lead = Sie müssen Ihren Namen nicht nennen. Sie können auch für jemand anderen anrufen.
urgent-write-link = Lieber an uns schreiben
urgent-country = In welchem Land sind Sie?
urgent-country-hint = Tippen Sie den Anfang des Namens, in einer Sprache Ihrer Wahl.
urgent-country-show = Nummern anzeigen
urgent-country-empty = Geben Sie das Land ein, in dem Sie sind
urgent-country-unknown = Wir kennen kein Land mit dem Namen „{ $typed }“. Prüfen Sie die Schreibweise, oder suchen Sie es unter allen Ländern
urgent-here = Nummern: { $country }
urgent-all = Alle Länder und ihre Nummern
urgent-all-lead = Wir nennen nur Nummern, bei denen wir sicher sind. Wo für ein Land hier nur eine Notrufnummer steht, gibt es vielleicht auch Hilfetelefone.
urgent-all-none = Hier steht noch kein Land. Rufen Sie mit einem Mobiltelefon die 112 an, oder fragen Sie jemanden in Ihrer Nähe nach der örtlichen Notrufnummer.
urgent-all-back = Zurück zur Hilfe nach Ländern
urgent-unknown-title = Für dieses Land haben wir keine geprüften Nummern: { $country }
urgent-unknown = In den meisten Ländern erreichen Sie mit einem Mobiltelefon unter 112 den Notruf. Wenn nicht, fragen Sie jemanden in Ihrer Nähe nach der örtlichen Nummer.
urgent-unknown-child = Viele Länder haben ein Hilfetelefon für Kinder. Child Helpline International führt eine Liste davon. Sie können es auch einer Lehrkraft, einer Ärztin, einem Arzt oder einem anderen Erwachsenen erzählen, dem Sie vertrauen.
urgent-hours = Manche Hilfetelefone sind nachts nicht besetzt. Wenn niemand abnimmt und es nicht warten kann, rufen Sie den Notruf an.
line-emergency = Notruf: Polizei und Rettungsdienst
line-child = Hilfetelefon für Kinder und Jugendliche
line-missing = Nummer für vermisste Kinder
line-victims = Hilfetelefon für Opfer von Straftaten
line-abuse = Hilfe nach Missbrauch

# Urgent: the message
urgent-write-title = Schreiben Sie uns
urgent-write-lead = Nachrichten von dieser Seite werden zuerst gelesen. Sagen Sie so viel oder so wenig, wie Sie möchten. Was Ihnen angetan wurde, ist nicht Ihre Schuld.
urgent-write-not-now = Eine Nachricht hier ist kein Notruf.
urgency = Was trifft am ehesten zu?
urgency-short = Wie dringend
urgency-danger = Jemand ist jetzt in Gefahr
urgency-danger-hint = Rufen Sie auch den Notruf an. Das ist schneller als jede Nachricht.
urgency-ongoing = Es geschieht immer noch
urgency-past = Es ist in der Vergangenheit geschehen
urgency-worried = Ich mache mir Sorgen um jemanden
urgency-empty = Wählen Sie, was am ehesten zutrifft
urgency-choice = Wählen Sie, was am ehesten zutrifft
urgency-long = Wählen Sie, was am ehesten zutrifft
urgent-what = Was möchten Sie uns sagen?
urgent-what-hint = Mit Ihren eigenen Worten, in jeder Sprache. Sie müssen nicht beschreiben, was getan wurde. Höchstens { $limit } Zeichen.
urgent-what-short = Was Sie uns sagen möchten
urgent-what-empty = Schreiben Sie, was Sie uns sagen möchten
urgent-what-long = Was Sie uns sagen möchten, darf höchstens { $limit } Zeichen lang sein
urgent-place = Wo ist es, oder wo war es? (freiwillig)
urgent-place-hint = Ein Ort, eine Schule, ein Name im Internet: alles, was helfen könnte, es zu finden. Höchstens { $limit } Zeichen.
urgent-place-short = Wo
urgent-place-long = Die Angabe zum Ort darf höchstens { $limit } Zeichen lang sein
urgent-country-ask = Um welches Land geht es? (freiwillig)
urgent-contact = Wie erreichen wir Sie, ohne Sie zu gefährden? (freiwillig)
urgent-contact-hint = Nur wenn niemand sonst sehen kann, dass wir Ihnen schreiben. Sie können das Feld leer lassen: Mit Ihrer Quittung lesen Sie unsere Antwort hier. Höchstens { $limit } Zeichen.
urgent-no-pictures = Senden Sie keine Bilder oder Filme von Missbrauch und keine Links dazu. Sie zu besitzen, ist in vielen Ländern strafbar. Wenn Sie welche haben, sagen Sie nur, dass Sie sie haben: Wir sagen Ihnen, was zu tun ist.
urgent-check-title = Prüfen Sie Ihre Nachricht
urgent-check-danger = Wenn jetzt jemand in Gefahr ist, rufen Sie den Notruf an, bevor Sie das hier senden.
urgent-send-lead = Wenn Sie die Nachricht senden, bekommen Sie eine Quittung. Sie wird nur einmal gezeigt, auf der nächsten Seite. Mit ihr können Sie unsere Antwort lesen.
urgent-send = Nachricht senden

# Urgent: sent
urgent-sent-title = Ihre Nachricht ist angekommen
urgent-sent-receipt = Ihre Quittung
urgent-sent-next-1 = Ihre Nachricht steht an erster Stelle von allem, was wir zu lesen haben. Gelesen wird sie von Menschen, die dafür ausgebildet sind.
urgent-sent-next-2 = Vielleicht geben diese Menschen sie an die Polizei oder den Kinderschutz in dem Land weiter, um das es geht.
urgent-sent-next-3 = Kommen Sie morgen wieder und geben Sie Ihre Quittung ein: Vielleicht gibt es eine Antwort oder eine Frage für Sie.
urgent-sent-call = Wir können nicht sagen, wie bald jemand etwas unternimmt. Wenn es schlimmer wird oder Sie Angst haben, rufen Sie an.
urgent-sent-numbers = Nummern zum Anrufen

# The receipt, kept
sent-save = Als Textdatei speichern
sent-save-hint = Die Datei wird auf diesem Gerät gespeichert. Wer das Gerät benutzt, kann sie finden.
sent-qr-title = Als Bild für Ihr Telefon
sent-qr-hint = Die Kamera Ihres Telefons liest daraus die Quittung. Das Bild enthält die Quittung und sonst nichts.
sent-qr-alt = QR-Code, der Ihre Quittung enthält
sent-gone-title = Eine Quittung wird nur einmal gezeigt
sent-gone-text = Unter dieser Adresse wird ein Hinweis bestätigt. Wenn Sie dort eine Quittung gesehen haben, ist der Hinweis gespeichert; die Quittung aber kann nicht noch einmal gezeigt werden.
sent-gone-have = Wenn Sie sich die Quittung notiert haben, geben Sie sie hier ein, um zu sehen, wie weit Ihr Hinweis gekommen ist.
sent-gone-lost = Wenn nicht, ist für uns nichts verloren: Ihr Hinweis wird trotzdem gelesen. Wenn Sie mehr wissen, können Sie einen neuen senden.
receipt-file =
    Ihre Quittung

    { $receipt }

    Hier können Sie sie eingeben: { $address }

    Wer sie hat, kann lesen, was wir Sie fragen. Bewahren Sie diese Datei dort auf, wo niemand sonst sie findet, oder löschen Sie sie, wenn Sie sich die Quittung notiert haben.

# Pictures with a tip
pictures = { $files ->
    [one] Ein Bild des Gegenstands hinzufügen (freiwillig)
   *[other] Bilder des Gegenstands hinzufügen (freiwillig)
}
pictures-hint = { $files ->
    [one] Ein Bild als JPEG, PNG oder WebP, kleiner als { $size }.
   *[other] Bis zu { $files } Bilder als JPEG, PNG oder WebP, jedes kleiner als { $size }.
}
pictures-why = Nur wenn es das Gleiche zeigt: Ihres zu Hause oder eines in einem Geschäft.
pictures-never = Senden Sie nie ein Bild von Missbrauch, gleich aus welchem Grund. Solche Bilder zu senden, ist in vielen Ländern strafbar und hilft nicht.
pictures-inside = Ein Foto kann enthalten, wo und wann es gemacht wurde und mit welchem Gerät. Die Hinweisstelle sieht nur das Bild, ohne diese Angaben.
pictures-sealed = Bilder werden versiegelt, sobald sie bei uns eingehen. Sie werden nie öffentlich gezeigt.
pictures-short = Bilder
pictures-one = Bild { $number }, { $size }
pictures-added = Bilder, die Sie hinzugefügt haben
pictures-remove = Entfernen
pictures-removed = Das Bild wurde entfernt.
pictures-more = { $left ->
    [0] Sie können keine weiteren Bilder hinzufügen.
    [one] Sie können noch ein Bild hinzufügen.
   *[other] Sie können noch { $left } Bilder hinzufügen.
}
pictures-type = Das Bild muss eine JPEG-, PNG- oder WebP-Datei sein
pictures-large = Das Bild muss kleiner als { $size } sein
pictures-empty = Das Bild ist leer
pictures-many = { $files ->
    [one] Fügen Sie höchstens ein Bild hinzu
   *[other] Fügen Sie höchstens { $files } Bilder hinzu
}
pictures-failed = Das Bild konnte nicht hochgeladen werden. Versuchen Sie es noch einmal
pictures-not-now = Gerade können wir keine Bilder annehmen. Senden Sie Ihren Hinweis ohne sie, oder versuchen Sie es in einigen Minuten noch einmal
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Antworten Sie uns, oder ergänzen Sie etwas
dialogue-add-text = Ist Ihnen noch etwas eingefallen? Senden Sie es von hier: Es wird Ihrem Hinweis hinzugefügt.
dialogue-contact = Ihre Kontaktdaten
dialogue-contact-text = Wenn Sie uns gesagt haben, wie wir Sie erreichen, können Sie das zurücknehmen. Wir löschen es sofort. Ihr Hinweis und Ihre Quittung bleiben, wie sie sind.
dialogue-contact-seen = Vielleicht hat es in der Hinweisstelle schon jemand gelesen. Es verlässt die Hinweisstelle nicht.
dialogue-contact-erase = Meine Kontaktdaten löschen
dialogue-contact-done = Erledigt. Wir haben keine Kontaktdaten mehr von Ihnen. Ihr Hinweis und Ihre Quittung bleiben, wie sie sind.
dialogue-contact-not-now = Ihre Kontaktdaten konnten gerade nicht gelöscht werden. Es liegt nicht an Ihnen: Warten Sie eine Minute und versuchen Sie es noch einmal

# Staying safe while you write
page-safety-title = Eine Seite schnell verlassen
page-safety-lead = Für den Fall, dass jemand nicht sehen darf, was Sie schreiben. Lesen Sie das, bevor Sie anfangen.
page-safety-1-title = Was „Seite verlassen“ bewirkt
page-safety-1-text =
    Auf den Seiten, auf denen Sie uns schreiben, steht ganz oben eine rote Schaltfläche mit den Worten „Seite verlassen“. Sie führt Sie sofort auf eine unverfängliche Website.

    Sie können auch dreimal die Umschalttaste drücken. Das geht überall auf der Seite, auch während Sie tippen. Dafür wird JavaScript gebraucht, für die Schaltfläche nicht.
page-safety-2-title = Was es nicht bewirkt
page-safety-2-text =
    - Der Verlauf Ihres Browsers wird nicht gelöscht. Wer dort nachsieht, kann sehen, dass Sie auf dieser Website waren.
    - Ihr Besuch wird nicht vor denen verborgen, die das Netz betreiben, das Sie benutzen.
    - Was Sie geschrieben haben, bleibt nicht erhalten. Alles, was Sie nicht gesendet haben, geht verloren.
page-safety-3-title = Wie Sie zurückkommen
page-safety-3-text =
    Gehen Sie in Ihrem Browser zurück, oder geben Sie die Adresse dieser Website noch einmal ein. Sie beginnen mit einem leeren Formular.

    Wenn Sie Ihren Hinweis schon gesendet haben, brauchen Sie Ihre Quittung, um zu ihm zurückzukommen.
page-safety-4-title = Wie Sie sicherer schreiben
page-safety-4-text =
    - Benutzen Sie ein Gerät, an das die Person, vor der Sie Angst haben, nicht herankommt: in einer Bücherei, in der Schule oder bei Freunden.
    - Öffnen Sie ein privates Fenster. Es vergisst, was Sie getan haben, wenn Sie es schließen.
    - Wenn Sie kein privates Fenster benutzt haben, entfernen Sie diese Website danach aus dem Verlauf Ihres Browsers. Auch ein ganz gelöschter Verlauf kann auffallen.
    - Benutzen Sie den Tor Browser, wenn nicht einmal Ihr Besuch bemerkt werden darf.
    - Schreiben Sie Ihre Quittung auf Papier, und bewahren Sie sie dort auf, wo niemand nachsieht.
page-safety-5-title = Weiter
page-safety-5-text =
    => /tip Sagen Sie uns, was Sie wissen
    => /urgent Hilfe finden oder von Missbrauch berichten
    => /receipt Mit Ihrer Quittung zurückkommen
