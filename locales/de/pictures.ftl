# Why a file was not taken, and what was found in one.

picture-error-too-large = Die Datei muss kleiner als 25 MB sein. Speichern Sie das Bild kleiner und laden Sie es noch einmal hoch
picture-error-too-many-pixels = Das Bild hat zu viele Pixel. Möglich sind höchstens 12.000 je Seite und 60 Millionen insgesamt: Verkleinern Sie es und laden Sie es noch einmal hoch
picture-error-too-much-to-open = Das Bild ist zu groß, um hier geöffnet zu werden. Von Bildern, die mit einem Hinweis kamen, werden höchstens 24 Millionen Pixel geöffnet, bei 16 Bit je Kanal 16 Millionen
picture-error-too-small = Eine Seite ist kürzer als 32 Pixel. Nehmen Sie ein größeres Bild oder schneiden Sie weniger weg
picture-error-damaged = Die Datei ist beschädigt oder unvollständig. Kopieren Sie sie noch einmal von der Kamera, oder öffnen Sie sie und speichern Sie sie als JPEG
picture-error-redaction-outside = Ein Rechteck liegt außerhalb des Bildes. Schieben Sie es auf das Bild oder entfernen Sie es
picture-error-crop-outside = Der Zuschnitt liegt außerhalb des Bildes. Zeichnen Sie ihn auf das Bild oder entfernen Sie ihn
picture-error-encode = Eine Größe ließ sich nicht erzeugen. Geändert wurde nichts
picture-error-heic = Das ist ein HEIC-Bild, wie iPhones es speichern. Speichern Sie es als JPEG und laden Sie dieses hoch
picture-error-avif = Das ist ein AVIF-Bild. Speichern Sie es als JPEG oder PNG und laden Sie dieses hoch
picture-error-pdf = Das ist ein PDF-Dokument. Speichern Sie das Bild darin als JPEG oder PNG und laden Sie dieses hoch
picture-error-svg = Das ist eine SVG-Zeichnung, die Programme enthalten kann. Speichern Sie sie als PNG und laden Sie dieses hoch
picture-error-gif = Das ist ein GIF. Speichern Sie es als PNG und laden Sie dieses hoch
picture-error-tiff = Das ist ein TIFF-Bild. Speichern Sie es als JPEG oder PNG und laden Sie dieses hoch
picture-error-raw = Das ist die Rohdatei einer Kamera. Entwickeln Sie sie, speichern Sie sie als JPEG und laden Sie dieses hoch
picture-error-video = Das ist ein Film. Speichern Sie ein Standbild als JPEG oder PNG und laden Sie dieses hoch
picture-error-bmp = Das ist ein Windows-Bitmap. Speichern Sie es als PNG und laden Sie dieses hoch
picture-error-unknown = Das ist kein JPEG-, PNG- oder WebP-Bild. Speichern Sie es in einem dieser Formate und laden Sie es dann hoch
picture-found-gps = Ort (GPS)
picture-found-camera-make = Hersteller der Kamera
picture-found-camera-model = Kamera oder Objektiv
picture-found-serial-number = Seriennummer
picture-found-date-time = Datum und Uhrzeit
picture-found-software = Programm
picture-found-owner = Name einer Person
picture-found-description = Beschreibung
picture-found-thumbnail = Zweites, kleineres Bild
picture-found-maker-note = Eigene Notizen des Herstellers
picture-found-xmp = XMP (Verlauf, Stichwörter, Namen)
picture-found-iptc = IPTC- oder Photoshop-Block
picture-found-icc-profile = Farbprofil
picture-found-comment = Kommentar
picture-found-other-exif = { $n ->
    [one] Eine weitere Kameraeinstellung
   *[other] { $n } weitere Kameraeinstellungen
}
picture-found-unreadable-exif = Unlesbares EXIF
picture-found-trailing-data = Daten hinter dem Ende des Bildes
picture-found-text-chunk = Text
picture-found-mpf = Verzeichnis weiterer Bilder
picture-found-animation = Animation
picture-found-other-block = Unbekannter Block
picture-note-with-place = mit einem Ort
picture-note-no-position = ohne Position
picture-note-first-frame-kept = nur das erste Einzelbild bleibt
picture-note-film = ein Film
picture-note-another-picture = ein weiteres Bild
picture-note-padding = Füllbytes
picture-note-unknown-data = unbekannte Daten
picture-size-bytes = { $n ->
    [one] 1 Byte
   *[other] { $n } Byte
}
picture-size-kb = { $n } kB
picture-size-mb = { $n } MB
