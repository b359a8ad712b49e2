# Die öffentliche Seite: Startseite, Übersicht, Gegenstand, Hinweis, Quittung und Textseiten.

# Startseite
home-title = Vielleicht kennen Sie diesen Gegenstand
home-lead = Diese Dinge waren im Hintergrund von Aufnahmen zu sehen, die den Missbrauch von Kindern zeigen. Wir zeigen nichts von der Tat, nur den Gegenstand. Wenn Sie wissen, wo so etwas verkauft, hergestellt oder benutzt wird, kann das zu einem Kind führen, das Hilfe braucht.
home-look = Gegenstände ansehen
home-count = { $count ->
    [0] Im Moment wartet kein Gegenstand auf eine Antwort.
    [one] Ein Gegenstand wartet auf eine Antwort.
   *[other] { $count } Gegenstände warten auf eine Antwort.
}
home-do-you-know = Kennen Sie das?
home-how = So geht es
home-how-1-title = Hinsehen
home-how-1 = Jedes Bild zeigt ein Ding, etwa eine Tasche, ein Logo oder eine Tapete, und stellt eine Frage. Sehen Sie genau hin: Kleinigkeiten zählen.
home-how-2-title = Mitteilen
home-how-2 = Schreiben Sie mit Ihren eigenen Worten, was Sie wissen. Sie brauchen kein Konto und müssen nicht sagen, wer Sie sind.
home-how-3-title = Quittung aufheben
home-how-3 = Sie bekommen eine Quittung. Damit können Sie wiederkommen, eine Rückfrage von uns lesen und beantworten. Niemand sonst kann das.
home-newest = Wird noch gesucht
home-all = Alle Gegenstände ansehen
home-safe = Wir wissen nicht, wer Sie sind
home-safe-1 = Keine Cookies, und nichts wird von anderen Firmen geladen.
home-safe-2 = Ihre Internetadresse wird weder gespeichert noch protokolliert.
home-safe-3 = Was Sie schreiben, wird versiegelt, sobald es bei uns eingeht. Öffnen kann es nur, wer die Hinweise sichtet.
home-safe-more = Wie Sie anonym bleiben und das nachprüfen

# Worum alle gebeten werden
warnings-title = Zum Schutz des Kindes
warnings-publish = Veröffentlichen Sie Ihre Antwort nicht, und diskutieren Sie nicht im Internet darüber.
warnings-contact = Nehmen Sie keinen Kontakt zu Personen auf, die Sie verdächtigen, und stellen Sie niemanden zur Rede.
warnings-search = Suchen Sie nicht nach der Aufnahme, aus der der Gegenstand stammt. Solche Aufnahmen zu besitzen, ist in vielen Ländern strafbar.

# Übersicht
gallery-title = Gegenstände
gallery-lead = Erkennen Sie einen davon? Auch eine Vermutung ist willkommen. Zu wissen, wo etwas nicht verkauft wird, kann ebenso helfen.
gallery-category = Art
gallery-status = Stand
gallery-series = Serie
gallery-any = Alle
gallery-filter = Anzeigen
gallery-reset = Alle Gegenstände anzeigen
gallery-count = { $count ->
    [0] Keine Gegenstände
    [one] Ein Gegenstand
   *[other] { $count } Gegenstände
}
gallery-none = Kein Gegenstand passt zu Ihrer Auswahl.
gallery-empty = Im Moment wird kein Gegenstand gezeigt. Kommen Sie in einigen Tagen wieder.
gallery-empty-tip = Trotzdem etwas mitteilen

# Gegenstand
object-back = Alle Gegenstände
object-zoom = Genauer ansehen
object-tell = Ich weiß etwas darüber
object-anonymous = Sie bleiben anonym. Es dauert etwa drei Minuten.
object-answered = Wir haben eine Antwort. Danke an alle, die geschrieben haben.
object-tell-anyway = Ich weiß etwas, das noch helfen könnte
object-reference = Kennzeichen
object-timeline = Was bisher geschah
outcome-few-countries-text = Der Gegenstand wird nur in wenigen Ländern verkauft oder hergestellt. Dort wird jetzt weiter ermittelt.
outcome-sold-widely-text = Der Gegenstand wird an sehr vielen Orten verkauft. Er kann nicht zu einem davon führen, und das zu wissen, erspart den Ermittlern eine lange Suche.
outcome-already-known-text = Die Ermittler kannten die Antwort bereits aus anderer Arbeit.
event-published = Zum ersten Mal gezeigt
event-updated = Bild oder Text geändert
event-outcome = Ergebnis bekannt gemacht
event-reopened = Erneut gefragt
event-withdrawn = Zurückgezogen

# Seite verlassen
leave-emergency = Notfall:
leave-two = Umschalttaste: noch zweimal drücken, um die Seite zu verlassen.
leave-one = Umschalttaste: noch einmal drücken, um die Seite zu verlassen.
leave-over = Die Zeit ist abgelaufen. Sie sind noch auf dieser Seite.
leave-going = Wird geladen.

# Hinweis: das Formular
tip-title = Sagen Sie uns, was Sie wissen
tip-lead = Beantworten Sie, was Sie können. Nötig sind nur die Antwort auf die erste Frage und die Angabe, wie sicher Sie sind.
tip-trap = Lassen Sie dieses Feld leer
tip-what = Was wissen Sie?
tip-what-hint = Was es ist, wer es herstellt oder verkauft, woran Sie es erkennen. Höchstens { $limit } Zeichen.
tip-what-short = Was Sie wissen
tip-what-empty = Schreiben Sie, was Sie wissen
tip-what-long = Was Sie wissen, darf höchstens { $limit } Zeichen lang sein
tip-place = Wo haben Sie es gesehen, oder wo wird es verkauft? (freiwillig)
tip-place-hint = Ein Ort, ein Geschäft, eine Schule, ein Hotel. Höchstens { $limit } Zeichen.
tip-place-short = Wo
tip-place-long = Die Angabe zum Ort darf höchstens { $limit } Zeichen lang sein
tip-country = In welchem Land? (freiwillig)
tip-country-none = Ich bin nicht sicher
tip-country-short = Land
tip-time = Wann war das? (freiwillig)
tip-time-hint = Ein Jahr oder „als Kind“ genügt. Höchstens { $limit } Zeichen.
tip-time-short = Wann
tip-time-long = Die Angabe zur Zeit darf höchstens { $limit } Zeichen lang sein
tip-link = Eine öffentliche Webseite, die es zeigt (freiwillig)
tip-link-hint = Die Seite eines Geschäfts oder Herstellers, etwa shop.example/taschen. Nie ein Link zu Missbrauchsaufnahmen. Höchstens { $limit } Zeichen.
tip-link-short = Webseite
tip-link-long = Die Webadresse darf höchstens { $limit } Zeichen lang sein
tip-link-address = Geben Sie eine Webadresse ein, etwa shop.example/taschen, oder lassen Sie das Feld leer
tip-confidence = Wie sicher sind Sie?
tip-confidence-short = Wie sicher
tip-confidence-certain = Sicher: Ich habe es besessen oder selbst gesehen
tip-confidence-likely = Ziemlich sicher
tip-confidence-guess = Nicht sicher: Es ist eine Vermutung
tip-confidence-empty = Wählen Sie, wie sicher Sie sind
tip-confidence-choice = Wählen Sie, wie sicher Sie sind
tip-confidence-long = Wählen Sie, wie sicher Sie sind
tip-contact = Wie erreichen wir Sie? (freiwillig)
tip-contact-hint = Lassen Sie das Feld leer, um anonym zu bleiben: Für Rückfragen genügt uns Ihre Quittung. Höchstens { $limit } Zeichen.
tip-contact-short = Kontakt
tip-contact-none = Keiner: Sie bleiben anonym
tip-contact-long = Die Angabe zum Kontakt darf höchstens { $limit } Zeichen lang sein
tip-captcha = Diese Prüfung stammt von einer anderen Firma, hCaptcha, die dabei erfährt, dass Sie hier sind. Sie können sie auslassen: Ihr Hinweis zählt trotzdem, wird aber vielleicht später gelesen.
tip-captcha-noscript = Die Prüfung braucht JavaScript. Ohne sie zählt Ihr Hinweis trotzdem, wird aber vielleicht später gelesen.
tip-check = Weiter
tip-safe = Was wir nicht über Sie wissen
tip-safe-text = Diese Seite setzt keine Cookies. Ihre Internetadresse wird nicht gespeichert, und Ihr Hinweis trägt die Stunde, in der er kam, nicht die Minute.
tip-safe-more = Was gespeichert wird und was nicht

# Hinweis: prüfen und senden
tip-check-title = Prüfen Sie Ihre Angaben
tip-check-lead = Noch ist nichts gesendet.
tip-change = Ändern
tip-nothing = Keine Angabe
tip-send-lead = Wenn Sie den Hinweis senden, bekommen Sie eine Quittung. Sie wird nur einmal gezeigt, auf der nächsten Seite.
tip-send = Hinweis senden
tip-form-was-old = Dieses Formular war zu lange offen, deshalb wurde Ihr Hinweis nicht gesendet. Ihre Angaben sind alle noch da: Prüfen Sie sie und senden Sie sie noch einmal.
tip-flood = Aus Ihrem Netz kommen gerade viele Hinweise, deshalb wurde Ihrer nicht gesendet. Ihre Angaben sind alle noch da: Warten Sie einige Minuten und senden Sie sie noch einmal.
tip-not-kept = Ihr Hinweis konnte gerade nicht gespeichert werden. Es liegt nicht an Ihnen, und Ihre Angaben sind alle noch da: Warten Sie eine Minute und senden Sie sie noch einmal.

# Hinweis: gesendet
sent-title = Ihr Hinweis ist angekommen
sent-receipt = Ihre Quittung
sent-keep = Heben Sie die Quittung auf
sent-keep-1 = Schreiben Sie sie ab, oder drucken Sie diese Seite. Sie kann kein zweites Mal gezeigt werden, und niemand kann eine neue ausstellen.
sent-keep-2 = Wer sie hat, kann lesen, was wir Sie fragen. Zeigen Sie sie niemandem, und verschicken Sie sie nicht per E-Mail.
sent-keep-3 = Wenn noch jemand dieses Gerät benutzt, speichern Sie sie nicht darauf.
sent-where = Unter dieser Adresse können Sie sie eingeben:
sent-next = Wie es weitergeht
sent-next-1 = Wer die Hinweise sichtet, liest auch Ihren, in der Regel innerhalb weniger Tage.
sent-next-2 = Wenn er helfen kann, geht er an Ermittler in dem Land, auf das er hindeutet.
sent-next-3 = Kommen Sie in einer Woche wieder und geben Sie Ihre Quittung ein: Vielleicht haben wir eine Frage, die nur Sie beantworten können.
sent-more = Weitere Gegenstände ansehen

# Quittung
receipt-title = Mit Ihrer Quittung zurückkommen
receipt-lead = Sehen Sie, wie weit Ihr Hinweis gekommen ist und ob wir eine Frage haben.
receipt-label = Ihre Quittung
receipt-hint = 25 Buchstaben und Ziffern in fünf Gruppen. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.
receipt-open = Öffnen
receipt-length = Eine Quittung hat 25 Buchstaben und Ziffern. Vergleichen Sie Ihre Eingabe mit dem, was Sie sich notiert haben: Es fehlt etwas, oder es ist zu viel
receipt-character = Hier steht ein Zeichen, das in keiner Quittung vorkommt. Eine Quittung besteht nur aus den Ziffern 0 bis 9 und aus Buchstaben ohne U
receipt-check = Ein Zeichen stimmt nicht, oder zwei sind vertauscht. Vergleichen Sie Ihre Eingabe mit dem, was Sie sich notiert haben
receipt-unknown = Zu dieser Quittung gehört kein Hinweis. Vergleichen Sie Ihre Eingabe mit dem, was Sie sich notiert haben
receipt-form-was-old = Diese Seite war zu lange offen, deshalb wurde Ihre Nachricht nicht gesendet. Sie steht noch da: Senden Sie sie noch einmal
receipt-answer-empty = Schreiben Sie eine Nachricht, bevor Sie senden
receipt-answer-long = Ihre Nachricht darf höchstens { $limit } Zeichen lang sein
receipt-flood = Aus Ihrem Netz werden gerade viele Quittungen ausprobiert. Warten Sie einige Minuten und versuchen Sie es noch einmal
receipt-not-now = Das geht gerade nicht. Es liegt nicht an Ihnen: Warten Sie eine Minute und versuchen Sie es noch einmal
receipt-lost = Wenn Sie die Quittung verloren haben
receipt-lost-text = Wir können Ihren Hinweis nicht für Sie suchen: Nichts, was wir speichern, führt von Ihnen zu ihm. Sie können einen neuen senden.
receipt-lost-tip = Neuen Hinweis senden

# Gespräch
dialogue-title = Ihr Hinweis
dialogue-progress = Wie weit er gekommen ist
dialogue-object = Der Gegenstand:
dialogue-messages = Nachrichten
dialogue-empty = Es gibt noch keine Nachrichten. Kommen Sie in einigen Tagen wieder.
dialogue-desk = Die Hinweisstelle
dialogue-you = Sie
dialogue-answer = Schreiben Sie uns
dialogue-answer-hint = Eine Antwort, oder etwas, das Ihnen noch eingefallen ist. Höchstens { $limit } Zeichen.
dialogue-send = Nachricht senden
dialogue-sent = Ihre Nachricht ist angekommen. Dieselbe Quittung öffnet diese Seite wieder.
progress-received = Eingegangen
progress-received-text = Ihr Hinweis liegt bei uns und wird gelesen.
progress-asked = Wir haben eine Frage
progress-asked-text = Beantworten Sie sie unten, so gut Sie können. Wenn Sie es nicht wissen, schreiben Sie auch das: Es hilft ebenfalls.
progress-read = Gelesen
progress-read-text = Jemand hat Ihren Hinweis gelesen. Danke, dass Sie ihn gesendet haben.
progress-passed-on = Weitergegeben
progress-passed-on-text = Ihr Hinweis ist bei denen, die etwas unternehmen können. Vielleicht erfahren Sie nicht, was daraus wurde; er zählt trotzdem.
again-title = Ihre Nachricht ist noch nicht gesendet
again-lead = Sie steht noch da. Senden Sie sie gleich noch einmal.

# Textseiten
page-contents = Auf dieser Seite

page-help-title = Hilfe
page-help-lead = Wozu diese Website da ist, was mit einem Hinweis geschieht und wie Sie sicher bleiben.
page-help-1-title = Worum es geht
page-help-1-text =
    Ermittler sehen sich Bilder und Filme von Kindesmissbrauch an, um die Kinder darauf zu finden. Manchmal bleibt nur etwas im Hintergrund: eine Tasche, ein Vorhang, ein Blick aus dem Fenster.

    Solche Dinge zeigen wir hier, ausgeschnitten und bereinigt, sodass von der Tat nichts zu sehen ist. Vielleicht weiß jemand, woher sie stammen. Besonderes Wissen ist nicht nötig. Was bei Ihnen alltäglich ist, kann allen anderen unbekannt sein.
page-help-2-title = Was mit Ihrem Hinweis geschieht
page-help-2-text =
    - Er wird versiegelt, sobald er bei uns eingeht. Von da an kann ihn nur noch die Hinweisstelle öffnen.
    - Dort liest ihn jemand, vergleicht ihn mit anderen und beurteilt, wie weit er sich prüfen lässt.
    - Wenn er helfen kann, geht er mit Ihren unveränderten Worten an Ermittler in dem Land, auf das er hindeutet.
    - Wenn etwas unklar ist, hinterlassen wir eine Frage. Sie finden sie mit Ihrer Quittung.

    Von uns erfährt niemand, dass Sie es waren: Wir wissen es selbst nicht, es sei denn, Sie sagen es uns.
page-help-3-title = Wie die Quittung funktioniert
page-help-3-text =
    Nach dem Senden sehen Sie eine Quittung aus 25 Buchstaben und Ziffern. Sie ist der einzige Schlüssel zu Ihrem Hinweis. Mit ihr lesen und beantworten Sie unsere Fragen.

    Wir bewahren die Quittung nicht auf und können sie nicht neu ausstellen. Wenn Sie sie verlieren, senden Sie einen neuen Hinweis.
    => /receipt Mit Ihrer Quittung zurückkommen
page-help-4-title = Wie Sie anonym bleiben
page-help-4-text =
    - Lassen Sie das Feld für den Kontakt leer.
    - Schreiben Sie nichts, was nur Sie wissen können, außer es ist für die Antwort wichtig.
    - Benutzen Sie kein Gerät und kein Netz Ihrer Arbeitsstelle oder der Person, über die Sie schreiben wollen.
    - Benutzen Sie den Tor Browser, wenn nicht einmal Ihr Besuch hier bemerkt werden darf. Auch in seiner sichersten Einstellung, ohne JavaScript, funktioniert hier alles.
    - Benutzen Sie ein privates Fenster, und schließen Sie es danach. Sonst bleibt der Besuch im Verlauf Ihres Browsers stehen.
page-help-5-title = Wie Sie das nachprüfen
page-help-5-text =
    Sie müssen uns nicht glauben. Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers, wählen Sie „Netzwerk“, laden Sie eine beliebige Seite und sehen Sie nach:

    - Keine Antwort enthält eine Zeile „Set-Cookie“.
    - Jede Anfrage geht an die Adresse dieser Website. Die Zeile „Content-Security-Policy“ verbietet Ihrem Browser, etwas von anderswo zu laden. Hat der Betreiber hCaptcha eingeschaltet, so ist allein das Hinweisformular eine Ausnahme und sagt es auch.
    - Schalten Sie JavaScript aus: Alles funktioniert weiter.
    - Weder Ihre Quittung noch Ihre Angaben stehen je in einer Adresse.
page-help-6-title = Was Sie nicht tun sollten
page-help-6-text =
    - Veröffentlichen Sie Ihre Antwort nicht. Sie könnte den Täter warnen oder den Verdacht auf jemanden lenken, der nichts damit zu tun hat.
    - Nehmen Sie keinen Kontakt zu Personen auf, die Sie verdächtigen, und folgen Sie ihnen nicht.
    - Suchen Sie nicht nach der Aufnahme, aus der der Gegenstand stammt. Solche Aufnahmen zu suchen und zu besitzen, ist in vielen Ländern strafbar, gleich aus welchem Grund.
    - Senden Sie uns keine solchen Aufnahmen und keine Links dazu.
page-help-7-title = Wenn ein Kind in Gefahr ist oder Ihnen selbst etwas angetan wurde
page-help-7-text =
    Menschen lesen, was hier ankommt, aber nicht rund um die Uhr. Wenn ein Kind jetzt in Gefahr ist, rufen Sie den Notruf an: 112 in der Europäischen Union und in vielen anderen Ländern.

    In vielen europäischen Ländern ist 116 111 das Hilfetelefon für Kinder und Jugendliche, 116 000 die Nummer für vermisste Kinder und 116 006 das Hilfetelefon für Opfer von Straftaten. Die Anrufe sind kostenlos, und Sie müssen Ihren Namen nicht nennen.

    Es gibt Hilfetelefone in vielen Ländern. Und Sie können uns so schreiben, dass Ihre Nachricht zuerst gelesen wird.

    Was Ihnen angetan wurde, ist nicht Ihre Schuld.
    => /urgent Hilfe finden oder von Missbrauch berichten
page-help-8-title = Was „Seite verlassen“ bewirkt
page-help-8-text =
    Auf den Seiten, auf denen Sie schreiben, führt eine Schaltfläche ganz oben sofort auf eine unverfängliche Seite. Wenn JavaScript eingeschaltet ist, können Sie stattdessen dreimal die Umschalttaste drücken.

    - Sie zeigt sofort eine andere Website und bittet Ihren Browser zu vergessen, was er von unserer behalten hat.
    - Sie löscht diese Website nicht aus dem Verlauf Ihres Browsers und verbirgt den Besuch nicht vor denen, die das Netz betreiben.
    - Was Sie noch nicht gesendet haben, geht verloren.

    Am sichersten ist ein Gerät, das niemand sonst benutzt, mit einem privaten Fenster.

page-privacy-title = Datenschutz
page-privacy-lead = Was wir speichern, was nicht, und wie lange.
page-privacy-1-title = Wer verantwortlich ist
page-privacy-1-text =
    { $operator }
    => contact Schreiben Sie uns zu dieser Website
page-privacy-2-title = Was nicht erhoben wird
page-privacy-2-text =
    - Keine Cookies und kein anderer Speicher in Ihrem Browser. Deshalb fragen wir Sie auch nicht danach.
    - Keine Internetadressen. Um Massensendungen zu bremsen, zählen wir, wie viele Formulare aus einem Netz kommen. Dafür wird mit einem Schlüssel aus der Adresse ein Wert gebildet. Dieser Schlüssel liegt nur im Arbeitsspeicher und wechselt täglich.
    - Keine Aufzeichnung, welchen Browser oder welches Gerät Sie benutzen oder welche Seiten Sie angesehen haben.
    - Keine genaue Zeit: Ein Hinweis trägt die Stunde, in der er kam.
    - Nichts geht an andere Firmen. Hat der Betreiber hCaptcha eingeschaltet, sagt es das Hinweisformular, bevor Sie es benutzen.
page-privacy-3-title = Was gespeichert wird
page-privacy-3-text =
    - Ihre Angaben, und Ihr Kontakt, wenn Sie einen nennen. Beides ist für sich versiegelt.
    - Bilder, die Sie hinzufügen, wenn diese Website Bilder annimmt. Auch sie sind versiegelt und werden nie öffentlich gezeigt.
    - Der Gegenstand, die Sprache der Seite und die Stunde.
    - Nachrichten zwischen Ihnen und der Hinweisstelle.
    - Ob Ihr Browser von selbst eine kleine Rechenaufgabe gelöst hat, die Menschen von Maschinen unterscheidet. Ein Hinweis ohne sie zählt ebenso.
page-privacy-4-title = Wer es lesen kann
page-privacy-4-text =
    Angaben werden für die Hinweisstelle versiegelt. Den Schlüssel dazu hat der öffentliche Teil dieser Website nicht. Mit einer gestohlenen Festplatte oder Sicherungskopie lässt sich nichts öffnen.

    Ein Kontakt wird in der Hinweisstelle nur gezeigt, wenn zuvor ein Grund angegeben wurde. Jeder Blick auf einen Hinweis wird in einem Protokoll festgehalten, das sich nicht unbemerkt ändern lässt.

    Hinweise, die helfen können, gehen an Ermittler. Ihre Worte gehen mit; Ihr Kontakt bleibt bei der Hinweisstelle.
page-privacy-5-title = Wie lange
page-privacy-5-text =
    Nicht länger, als die Arbeit an den Fällen es braucht. Die Grenzen setzt das Recht des Landes, in dem der Betreiber arbeitet; er nennt sie Ihnen auf Anfrage.
    => contact Den Betreiber fragen
page-privacy-6-title = Ihre Rechte
page-privacy-6-text =
    Sie können fragen, was über Sie gespeichert ist, und verlangen, dass es berichtigt oder gelöscht wird. Einen anonymen Hinweis finden wir nur über seine Quittung: Geben Sie sie hier ein und schreiben Sie, was Sie wünschen.

    Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.
    => /receipt Mit Ihrer Quittung zurückkommen
page-privacy-7-title = Wie es geschützt wird
page-privacy-7-text =
    Bilder von Gegenständen werden bereinigt, bevor sie jemand von außen sieht: Alles, was eine Kamera in eine Datei schreibt, wird entfernt, und was geschwärzt wurde, ist aus dem Bild selbst verschwunden. Zwei Personen sehen sich jedes Bild an, bevor es gezeigt wird.

    Wenn Sie eine Schwachstelle dieser Website gefunden haben, sagen Sie es uns.
    => contact Schreiben Sie uns zu dieser Website

page-accessibility-title = Barrierefreiheit
page-accessibility-lead = Diese Website soll für alle funktionieren. Sagen Sie uns, wo sie es nicht tut.
page-accessibility-1-title = Was wir anstreben
page-accessibility-1-text =
    Wir richten uns nach den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA. Damit ist auch der Webteil der europäischen Norm EN 301 549 erfüllt.

    - Jede Seite funktioniert allein mit der Tastatur, mit einem Screenreader, ohne JavaScript, in großer Schrift und auf einem 320 Pixel breiten Bildschirm.
    - Jedes Bild eines Gegenstands hat eine Beschreibung in Worten, die auch darunter steht.
    - Nichts wird allein durch Farbe mitgeteilt. Es gibt eine helle und eine dunkle Fassung, je nach Einstellung Ihres Geräts.
    - Kein Formular läuft ab, während Sie schreiben: Sie haben einen Tag.
page-accessibility-2-title = Was noch nicht für alle funktioniert
page-accessibility-2-text =
    - Die Frage bezieht sich auf ein Bild. Eine Beschreibung enthält nicht immer die Einzelheit, die jemand erkennen würde.
    - Hat der Betreiber hCaptcha eingeschaltet, so funktioniert diese Prüfung vielleicht nicht mit jedem Hilfsmittel. Sie können sie auslassen.
    - Texte zu Gegenständen fehlen manchmal in Ihrer Sprache. Dann stehen sie in einer anderen da und sind für Screenreader gekennzeichnet.
page-accessibility-3-title = Sagen Sie es uns
page-accessibility-3-text =
    { $operator }

    Schreiben Sie, welche Seite es war und was Sie benutzt haben. Wir antworten, wenn Sie uns sagen, wie.
    => contact Schreiben Sie uns zu dieser Website
page-accessibility-4-title = Wenn wir es nicht beheben
page-accessibility-4-text =
    In der Europäischen Union hat jedes Land eine Stelle, die über die Barrierefreiheit öffentlicher Websites wacht. Wenn unsere Antwort Sie nicht zufriedenstellt, können Sie sich an die Ihres Landes wenden.
