# Weiterleitungen: Weiterleiten, Liste der Moderation, Eingang einer Stelle, Briefe.

leads-title = Weiterleitungen
leads-lead = Was die Moderation verlassen hat, an wen es ging und was daraus wurde.
inbox-title = Eingang
inbox-lead = Weiterleitungen für Ihre Stelle. Bestätigen Sie, was Sie gelesen haben, und melden Sie das Ergebnis, damit Moderation und Öffentlichkeit daraus lernen.
inbox-back = Zurück zum Eingang
lead-back = Zurück zu den Weiterleitungen
lead-number = Weiterleitung { $number }
lead-found = { $n ->
    [one] Eine Weiterleitung
   *[other] { $n } Weiterleitungen
}
lead-none = Hier gibt es keine Weiterleitungen
lead-none-next = Wählen Sie einen anderen Stand, oder schauen Sie später wieder nach.
lead-filter = Stand
lead-col-lead = Weiterleitung
lead-col-codes = Kennzeichen
lead-col-when = Weitergeleitet
lead-mail-parked = E-Mail konnte nicht zugestellt werden
lead-state-held = Zurückgehalten, kann zurückgenommen werden
lead-state-queued = Wartet auf den Versand
lead-state-delivered = Zugestellt
lead-state-acknowledged = Bestätigt
lead-state-closed = Ergebnis gemeldet
lead-state-undone = Zurückgenommen
inbox-state-queued = Neu
inbox-state-delivered = Neu
inbox-state-acknowledged = Bestätigt
inbox-state-closed = Ergebnis gemeldet
inbox-came = Eingegangen am
lead-unit = Stelle
lead-grading = Quelle und Information
lead-handling = Verwendungscode
lead-tlp = Traffic Light Protocol
lead-country = Land, auf das sie hindeutet
lead-reason = Warum diese Stelle
lead-remark = Bemerkung
lead-object = Gegenstand
lead-object-none = Ein allgemeiner Hinweis, der keinen bestimmten Gegenstand betrifft.
lead-assessment = Einschätzung der Moderation
lead-assessment-note = Meinung der Moderation, nicht die Worte des Hinweisgebers.
lead-words = Die Worte des Hinweisgebers
lead-words-note = Wie sie geschrieben wurden. Niemand hat sie überprüft.
lead-tip-day = Tag des Eingangs
lead-tip-what = Was es ist
lead-tip-place = Wo
lead-tip-country = Genanntes Land
lead-tip-time = Wann
lead-tip-link = Internetadresse (nicht geprüft)
lead-tip-confidence = Wie sicher
lead-forwarded = Weitergeleitet von { $name }
lead-held-title = Noch hier
lead-held = { $n ->
    [one] Die Weiterleitung geht in einer Sekunde hinaus. Bis dahin kann sie zurückgenommen werden.
   *[other] Die Weiterleitung geht in { $n } Sekunden hinaus. Bis dahin kann sie zurückgenommen werden.
}
lead-acknowledged = Bestätigt von { $name },
lead-outcome-title = Ergebnis
lead-outcome-identified = Identifiziert
lead-outcome-narrowed = Herkunft auf weniger Länder eingegrenzt
lead-outcome-line-closed = Eine Spur ausgeschlossen
lead-outcome-already-known = Bereits bekannt
lead-outcome-not-usable = Nicht verwertbar
lead-outcome-hint-identified = Der Ort oder der Hersteller wurde gefunden.
lead-outcome-hint-narrowed = Es kommen weniger Länder in Frage als zuvor.
lead-outcome-hint-line-closed = Geprüft, führt nicht weiter: auch das hilft.
lead-outcome-hint-already-known = Ihrer Stelle war das bekannt.
lead-outcome-hint-not-usable = Ließ sich nicht prüfen oder verwenden.
inbox-acknowledge-title = Neu für Ihre Stelle
inbox-acknowledge-note = Mit der Bestätigung weiß die Moderation, dass jemand die Weiterleitung gelesen hat. Sonst verspricht die Bestätigung nichts.
inbox-acknowledge = Bestätigen
inbox-outcome-note = Das sieht die Moderation. Veröffentlicht wird nur, was die Kuration beschließt.
inbox-outcome-legend = Was daraus wurde
inbox-note = Notiz an die Moderation (freiwillig)
inbox-note-hint = Bis zu 2.000 Zeichen. Versiegelt für Ihre Stelle und die Moderation.
inbox-outcome-save = Ergebnis speichern

forward-title = Hinweis { $number } weiterleiten
forward-back = Zurück zum Hinweis
forward-not-ready = Ein Hinweis verlässt die Moderation nur, wenn er als glaubhaft gilt oder eine Meldung von Missbrauch ist und eine Einschätzung hat. Bewerten Sie ihn, schreiben Sie die Einschätzung, und entscheiden Sie zuerst.
forward-country = Auf welches Land deutet er hin?
forward-named = Vom Hinweisgeber genannt: { $country }.
forward-not-named = Der Hinweisgeber nannte kein Land.
forward-no-country = Kein Land
forward-propose = Stelle zeigen, die die Regeln vorschlagen
forward-unit = An welche Stelle?
forward-proposed = vorgeschlagen
forward-rule-country = Vorgeschlagen, weil eine Regel { $country } dorthin leitet. Die Entscheidung liegt bei Ihnen.
forward-rule-category = Vorgeschlagen, weil eine Regel „{ $category }“ dorthin leitet. Die Entscheidung liegt bei Ihnen.
forward-rule-any = Vorgeschlagen, weil eine Regel alles Übrige dorthin leitet. Die Entscheidung liegt bei Ihnen.
forward-rule-none = Zu diesem Land und dieser Kategorie passt keine Regel. Wählen Sie selbst eine Stelle.
forward-no-units = Es gibt noch keine Stelle. Bitten Sie die Administration, eine anzulegen.
forward-sealed = Erhält die Weiterleitung als versiegelte E-Mail und hier im Eingang.
forward-notice = Erhält eine Benachrichtigung per E-Mail und die Weiterleitung hier im Eingang.
forward-reason-points-to-country = Der Hinweis deutet auf das Land der Stelle hin
forward-reason-units-subject = Gegenstand oder Hersteller gehören zum Aufgabengebiet der Stelle
forward-reason-units-case = Die Stelle arbeitet bereits an diesem Gegenstand
forward-reason-danger = Dort ist möglicherweise jemand in Gefahr
forward-handling-note = Einschränkungen, nur bei H3
forward-remark = Bemerkung für die Stelle (freiwillig)
forward-remark-hint = Bis zu 500 Zeichen. Wird mit der Weiterleitung versiegelt.
forward-contact-stays = Kontaktdaten, falls hinterlassen, bleiben bei der Moderation.
forward-consequence = { $n ->
    [one] Die Weiterleitung wird eine Sekunde zurückgehalten und kann so lange zurückgenommen werden. Dann geht sie hinaus.
   *[other] Die Weiterleitung wird { $n } Sekunden zurückgehalten und kann so lange zurückgenommen werden. Dann geht sie hinaus.
}
forward-send = Weiterleiten
handling-H0 = nur zur Verhütung und Bekämpfung von Straftaten nach geltendem Recht
handling-H1 = keine Offenlegung in Gerichtsverfahren ohne Erlaubnis des Übermittelnden
handling-H2 = keine Weitergabe ohne Erlaubnis des Übermittelnden
handling-H3 = weitere Einschränkungen und Anmerkungen, in Worten
tlp-RED = nur für die genannten Empfänger
tlp-AMBER-STRICT = nur für die Organisation
tlp-AMBER = für die Organisation und ihre Kunden
tlp-GREEN = für die Gemeinschaft
tlp-CLEAR = ohne Einschränkung

lead-problem-choice = Wählen Sie einen Verwendungscode, eine TLP-Stufe und einen Grund.
lead-problem-unit = Wählen Sie die Stelle, an die weitergeleitet wird.
lead-problem-remark = Die Bemerkung ist länger als 500 Zeichen. Kürzen Sie sie.
lead-problem-handling-missing = H3 bedeutet weitere Einschränkungen. Schreiben Sie diese auf.
lead-problem-handling-long = Die Einschränkungen sind länger als 500 Zeichen. Kürzen Sie sie.
lead-problem-assessment = Schreiben Sie zuerst auf der Seite des Hinweises die Einschätzung.
lead-problem-note = Die Notiz ist länger als 2.000 Zeichen. Kürzen Sie sie.
lead-problem-outcome = Wählen Sie, was daraus wurde.
lead-problem-not-screened = Weiterleiten lässt sich nur, was als glaubhaft gilt oder eine Meldung von Missbrauch ist. Entscheiden Sie zuerst.
lead-problem-too-late = Die Weiterleitung ist schon hinausgegangen oder wurde zurückgenommen. Zurücknehmen ist jetzt nicht mehr möglich.
lead-problem-wrong-state = Diese Weiterleitung wurde bereits bestätigt.
lead-problem-stale = Jemand aus Ihrer Stelle hat diese Weiterleitung inzwischen geändert. Ihr Text ist noch da: Sehen Sie nach, was sich geändert hat, und speichern Sie dann erneut.
lead-problem-name-taken = Eine Stelle dieses Namens gibt es schon.
lead-problem-name = Geben Sie der Stelle einen Namen mit höchstens 120 Zeichen.
lead-problem-address = Schreiben Sie mindestens eine E-Mail-Adresse, je Zeile eine, zum Beispiel desk@example.org.
certificate-expired = Das OpenPGP-Zertifikat der Stelle ist abgelaufen. Bitten Sie die Stelle um ein neues.
certificate-revoked = Das OpenPGP-Zertifikat der Stelle wurde widerrufen. Bitten Sie die Stelle um ein neues.
certificate-no-usable-key = Das Zertifikat hat keinen Schlüssel, für den sich E-Mail verschlüsseln lässt. Bitten Sie die Stelle um ein anderes.
certificate-secret-key = Das ist ein geheimer Schlüssel. Fügen Sie das öffentliche Zertifikat ein, und sagen Sie der Stelle, dass ihr geheimer Schlüssel verschickt wurde.
certificate-unreadable = Das ist kein einzelnes OpenPGP-Zertifikat. Fügen Sie den ganzen Block ein, von BEGIN bis END.

lead-mail-outer = ...
lead-mail-subject = [{ $tlp }] Weiterleitung { $reference }
lead-mail-notice =
    Im Büro liegt etwas Neues für Sie.

    Melden Sie sich an: { $address }
lead-mail-answer =
    Bestätigen Sie diese Weiterleitung im Büro und melden Sie dort das Ergebnis: { $address }
    Dieser Brief wurde für Ihre Stelle versiegelt. Halten Sie sich an Verwendungscode und Stufe.
