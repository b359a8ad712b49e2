# Anmelden, beitreten, das eigene Konto, die Konten aller.

staff-sign-in-title = Im Büro anmelden
staff-name = Anmeldename
staff-password = Passwort
staff-code = Einmalcode
staff-code-hint = Sechs Ziffern aus Ihrer Authenticator-App. Jeder Code gilt einmal.
staff-sign-in = Anmelden
staff-reveal = Passwort anzeigen
staff-conceal = Passwort verbergen
staff-invited-lead = Haben Sie einen Einladungscode erhalten?
staff-invited-link = Konto damit eröffnen
staff-sign-in-help = Passwort oder Authenticator-App verloren? Die Administration kann dieses Konto schließen und Sie neu einladen.
staff-refused = Name, Passwort oder Code stimmt nicht. Prüfen Sie alle drei und warten Sie auf einen neuen Code. Nach fünf Fehlversuchen in Folge ist ein Name eine Minute lang gesperrt, danach länger.
staff-joined-notice = Ihr Konto ist bereit. Melden Sie sich mit einem neuen Einmalcode an.
staff-out-notice = Sie haben sich abgemeldet.
staff-ended-notice = Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren.

staff-invitation-title = Ihr Konto eröffnen
staff-invitation-lead = Die Administration hat Ihnen einen Code gegeben. Er gilt einmal, drei Tage lang.
staff-invitation-code = Einladungscode
staff-invitation-code-hint = 43 Buchstaben, Ziffern, Binde- und Unterstriche
staff-invitation-open = Weiter
staff-to-sign-in = Sie haben schon ein Konto? Anmelden
staff-no-invitation = Dieser Code öffnet nichts. Vielleicht wurde er schon benutzt oder zurückgezogen, oder er ist älter als drei Tage. Prüfen Sie, ob Sie ihn vollständig kopiert haben, oder bitten Sie um einen neuen.
staff-joining-title = Willkommen, { $name }
staff-joining-lead = Drei Schritte, und Ihr Konto ist eröffnet. Bis dahin wird nichts gespeichert.
staff-roles = Rollen
staff-step-app = 1. Einmalcodes einrichten
staff-step-app-lead = Öffnen Sie eine Authenticator-App auf Ihrem Telefon und scannen Sie dieses Bild. Von da an zeigt die App alle 30 Sekunden einen neuen Code.
staff-qr-alt = QR-Code für die Authenticator-App
staff-secret-lead = Wenn Sie ihn nicht scannen können, geben Sie dies in die App ein:
staff-secret-note = Zeitbasiert, sechs Ziffern, 30 Sekunden. Es wird nur jetzt gezeigt und nie wieder.
staff-step-password = 2. Passwort wählen
staff-new-password = Neues Passwort
staff-again = Dasselbe Passwort noch einmal
staff-step-code = 3. Mit einem Code bestätigen
staff-first-code-hint = Die sechs Ziffern, die Ihre App jetzt zeigt
staff-join = Mein Konto eröffnen
staff-passwords-differ = Die beiden Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.
staff-wrong-code = Dieser Code stimmt nicht. Warten Sie, bis die App einen neuen zeigt, und geben Sie diesen ein. Geschieht es wieder, prüfen Sie, ob die Uhr Ihres Telefons richtig geht.

staff-password-rules = Ein gutes Passwort ist lang. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu tippen und schwer zu erraten.
staff-password-rule-length = Mindestens 15 Zeichen. Leerzeichen zählen mit; höchstens 256.
staff-password-rule-words = Nicht nur gängige Wörter, Ihr oder unser Name, Tastenreihen oder ein wiederholtes Stück.
staff-password-rule-free = Sonst nichts: keine Sonderzeichen oder Ziffern nötig, kein Wechsel nach einigen Monaten. Ein Passwortmanager ist willkommen.
staff-password-lost = Das Passwort öffnet Ihre Schlüssel. Niemand kann es nachsehen oder zurücksetzen.
staff-password-short = Das Passwort ist zu kurz. Verwenden Sie mindestens 15 Zeichen.
staff-password-long = Das Passwort ist zu lang. Verwenden Sie höchstens 256 Zeichen.
staff-password-repetitive = Das Passwort wiederholt sich. Wählen Sie eines mit mehr verschiedenen Zeichen.
staff-password-sequence = Das Passwort folgt der Tastatur, dem Alphabet oder den Zahlen. Wählen Sie Wörter, die nicht zusammengehören.
staff-password-common = Das Passwort besteht aus sehr gängigen Wörtern. Ergänzen Sie einige, die niemand erwartet.
staff-password-context = Das Passwort besteht aus Wörtern, die hier naheliegen, etwa Ihrem Namen. Wählen Sie andere.

staff-account-title = Ihr Konto
staff-roles-note = Rollen werden mit der Einladung vergeben. Wenn Ihre nicht zu Ihrer Arbeit passen, fragen Sie die Administration.
staff-sessions = Wo Sie angemeldet sind
staff-sessions-lead = Eine Sitzung endet nach { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
} ohne Klick und nach { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
} in jedem Fall. Weder Adresse noch Browser werden festgehalten.
staff-session-here = Diese Sitzung
staff-session-elsewhere = Eine andere Sitzung
staff-session-began = Seit { $when }
staff-session-seen = Zuletzt benutzt { $when }
staff-sessions-only = Sie sind sonst nirgends angemeldet.
staff-end-others = Meine anderen Sitzungen beenden
staff-others-ended = Ihre anderen Sitzungen sind beendet.
staff-change-password = Passwort ändern
staff-old-password = Bisheriges Passwort
staff-old-wrong = Das bisherige Passwort stimmt nicht. Geben Sie es noch einmal ein.
staff-old-locked = Es gab zu viele Fehlversuche in Folge. Warten Sie einige Minuten und versuchen Sie es dann wieder.
staff-change-means = Ihre anderen Sitzungen enden sofort. Diese geht weiter.
staff-password-changed = Ihr Passwort ist geändert, Ihre anderen Sitzungen sind beendet.

staff-title = Personal
staff-lead = Wer das Büro benutzen darf und wofür.
staff-accounts = Konten
staff-person = Person
staff-state = Konto
staff-state-active = Offen
staff-state-disabled = Geschlossen
staff-sessions-open = Sitzungen jetzt
staff-acts = Was Sie tun können
staff-you = (Sie)
staff-own-account = Ihr eigenes Konto
staff-change = Ändern …
staff-end = Sitzungen beenden
staff-end-means = Meldet diese Person sofort überall ab. Sie kann sich wieder anmelden.
staff-close = Konto schließen
staff-close-means = Beendet sofort alle Sitzungen und nimmt die Schlüssel weg. Was die Person getan hat, bleibt im Protokoll. Sie können das Konto wieder öffnen.
staff-open = Konto öffnen
staff-open-means = Die Person kann sich mit Passwort und Codes von früher wieder anmelden und erhält die Schlüssel ihrer Rollen zurück.
staff-closed-notice = Das Konto ist geschlossen. Seine Sitzungen sind beendet.
staff-opened-notice = Das Konto ist wieder offen.
staff-sessions-notice = Die Sitzungen sind beendet.
staff-withdrawn-notice = Die Einladung ist zurückgezogen. Ihr Code öffnet nichts mehr.
staff-waiting = Noch nicht benutzte Einladungen
staff-waiting-none = Zurzeit ist niemand eingeladen.
staff-expires = Gültig bis
staff-withdraw = Zurückziehen
staff-invite-title = Jemanden einladen
staff-invite-lead = Sie erhalten einen Code, den Sie so weitergeben, dass niemand sonst ihn lesen kann. Er gilt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} und nur einmal. Mit ihm kommt der Zugang zu allem, was die Rollen unten umfassen.
staff-display-name = Name
staff-display-name-hint = Wie ihn die anderen neben den Handlungen dieser Person sehen
staff-name-hint = 2 bis 40 Kleinbuchstaben, Ziffern, Punkte und Bindestriche. Später nicht mehr änderbar.
staff-unit = Stelle
staff-unit-hint = Nur für die Ermittlung
staff-unit-none = Keine Stelle
staff-no-units = Die Ermittlung gehört zu einer Stelle, und es gibt noch keine.
staff-invite = Einladung erstellen
staff-invited-title = Einladung für { $name }
staff-invited-once = Dies ist der Code. Er wird nur einmal gezeigt: Kopieren Sie ihn jetzt.
staff-invited-next = Übergeben Sie ihn selbst oder so, dass niemand sonst ihn lesen kann; nicht mit gewöhnlicher E-Mail. Er gilt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
}, unter dieser Adresse:
staff-bad-name = Schreiben Sie den Anmeldenamen mit 2 bis 40 Kleinbuchstaben, Ziffern, Punkten und Bindestrichen.
staff-name-taken = Diesen Anmeldenamen hat schon jemand. Wählen Sie einen anderen.
staff-bad-display-name = Schreiben Sie den Namen, den die anderen sehen sollen, mit höchstens 80 Zeichen.
staff-role-missing = Wählen Sie mindestens eine Rolle.
staff-unit-missing = Wählen Sie die Stelle, zu der diese Person in der Ermittlung gehört.
staff-unit-unfit = Nur die Ermittlung gehört zu einer Stelle. Wählen Sie „Keine Stelle“ oder kreuzen Sie die Rolle Ermittlung an.
staff-oneself = Ihr eigenes Konto können Sie nicht schließen. Jemand anderes aus der Administration kann es.
