# Der Rahmen des Büros und die Namen seiner Rollen.

office-home = Zur Startseite
sign-out = Abmelden
own-account = Ihr Konto
list-comma = {", "}
nav-office-objects = Gegenstände
nav-office-series = Serien
nav-office-tips = Hinweise
nav-office-leads = Weiterleitungen
nav-office-inbox = Eingang
nav-office-units = Stellen
nav-office-rules = Regeln
nav-office-staff = Personal
nav-office-outbox = Postausgang
nav-office-audit = Protokoll
nav-office-account = Konto
role-curator = Kuration
role-curator-means = Bereitet Bilder und Fragen vor, prüft die der anderen und veröffentlicht sie.
role-moderator = Moderation
role-moderator-means = Liest und bewertet Hinweise, fragt nach und leitet sie an Stellen weiter.
role-investigator = Ermittlung
role-investigator-means = Erhält die Weiterleitungen einer Stelle und meldet, was daraus wurde.
role-auditor = Revision
role-auditor-means = Liest das Protokoll und prüft, dass niemand es verändert hat. Sieht keine Hinweise.
role-administrator = Administration
role-administrator-means = Lädt Personen ein, pflegt Stellen und Regeln. Hält alle Schlüssel, um sie weiterzugeben; keine Seite zeigt dieser Rolle einen Hinweis.
error-signed-out = Ihre Sitzung ist beendet. Von dem, was Sie gesendet haben, wurde nichts gespeichert.
