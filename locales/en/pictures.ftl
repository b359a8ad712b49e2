# Why a file was not taken, and what was found in one.

picture-error-too-large = The file must be smaller than 25 MB. Save it in a smaller size and upload it again
picture-error-too-many-pixels = The picture has too many pixels. At most 12,000 a side and 60 million in all are taken: make it smaller and upload it again
picture-error-too-much-to-open = The picture is too large to be opened here. Of pictures that came with a tip, at most 24 million pixels are opened; with 16 bits a channel, 16 million
picture-error-too-small = A side is shorter than 32 pixels. Use a larger picture, or crop less away
picture-error-damaged = The file is damaged or incomplete. Copy it from the camera again, or open it and save it as JPEG
picture-error-redaction-outside = A rectangle lies outside the picture. Move it onto the picture or remove it
picture-error-crop-outside = The crop lies outside the picture. Draw it on the picture or remove it
picture-error-encode = A size could not be made. Nothing was changed
picture-error-heic = This is a HEIC picture, as iPhones save them. Save it as JPEG and upload that
picture-error-avif = This is an AVIF picture. Save it as JPEG or PNG and upload that
picture-error-pdf = This is a PDF document. Save the picture in it as JPEG or PNG and upload that
picture-error-svg = This is an SVG drawing, which can carry programs. Save it as PNG and upload that
picture-error-gif = This is a GIF. Save it as PNG and upload that
picture-error-tiff = This is a TIFF picture. Save it as JPEG or PNG and upload that
picture-error-raw = This is a camera’s raw file. Develop it, save it as JPEG and upload that
picture-error-video = This is a film. Save a still of it as JPEG or PNG and upload that
picture-error-bmp = This is a Windows bitmap. Save it as PNG and upload that
picture-error-unknown = This is not a JPEG, PNG or WebP picture. Save it as one of these and upload that
picture-found-gps = Place (GPS)
picture-found-camera-make = Maker of the camera
picture-found-camera-model = Camera or lens
picture-found-serial-number = Serial number
picture-found-date-time = Date and time
picture-found-software = Program
picture-found-owner = Name of a person
picture-found-description = Description
picture-found-thumbnail = Second, smaller picture
picture-found-maker-note = Maker’s own notes
picture-found-xmp = XMP (history, keywords, names)
picture-found-iptc = IPTC or Photoshop block
picture-found-icc-profile = Colour profile
picture-found-comment = Comment
picture-found-other-exif = { $n ->
    [one] One more camera setting
   *[other] { $n } more camera settings
}
picture-found-unreadable-exif = EXIF that cannot be read
picture-found-trailing-data = Data after the end of the picture
picture-found-text-chunk = Text
picture-found-mpf = List of further pictures
picture-found-animation = Animation
picture-found-other-block = Unknown block
picture-note-with-place = with a place
picture-note-no-position = without a position
picture-note-first-frame-kept = only the first frame is kept
picture-note-film = a film
picture-note-another-picture = another picture
picture-note-padding = padding
picture-note-unknown-data = unknown data
picture-size-bytes = { $n ->
    [one] 1 byte
   *[other] { $n } bytes
}
picture-size-kb = { $n } kB
picture-size-mb = { $n } MB
