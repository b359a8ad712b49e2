# Why a file was not taken, and what was found in one.

picture-error-too-large = يجب أن يكون الملف أصغر من 25 ميغابايت. احفظ الصورة بحجم أصغر ثم ارفعها مرة أخرى
picture-error-too-many-pixels = عدد بكسلات الصورة كبير جدًا. نقبل 12,000 في كل ضلع و60 مليونًا في المجموع على الأكثر: صغّرها ثم ارفعها مرة أخرى
picture-error-too-much-to-open = الصورة أكبر من أن تُفتح هنا. لا يُفتح من الصور المرفقة ببلاغ ما يزيد على 24 مليون بكسل، أو 16 مليونًا إذا كانت بدقة 16 بت لكل قناة
picture-error-too-small = أحد الأضلاع أقصر من 32 بكسل. استخدم صورة أكبر أو اقتطع أقل
picture-error-damaged = الملف تالف أو ناقص. انسخه من الكاميرا مرة أخرى، أو افتحه واحفظه بصيغة JPEG
picture-error-redaction-outside = أحد المستطيلات خارج الصورة. انقله إلى داخلها أو أزله
picture-error-crop-outside = القصّ خارج الصورة. ارسمه على الصورة أو أزله
picture-error-encode = تعذّر إنشاء أحد المقاسات. لم يتغيّر شيء
picture-error-heic = هذه صورة HEIC كما تحفظها هواتف iPhone. احفظها بصيغة JPEG ثم ارفعها
picture-error-avif = هذه صورة AVIF. احفظها بصيغة JPEG أو PNG ثم ارفعها
picture-error-pdf = هذا مستند PDF. احفظ الصورة التي فيه بصيغة JPEG أو PNG ثم ارفعها
picture-error-svg = هذا رسم SVG، وقد يحمل برامج. احفظه بصيغة PNG ثم ارفعه
picture-error-gif = هذه صورة GIF. احفظها بصيغة PNG ثم ارفعها
picture-error-tiff = هذه صورة TIFF. احفظها بصيغة JPEG أو PNG ثم ارفعها
picture-error-raw = هذا ملف خام من كاميرا. عالجه واحفظه بصيغة JPEG ثم ارفعه
picture-error-video = هذا فيلم. احفظ لقطة ثابتة منه بصيغة JPEG أو PNG ثم ارفعها
picture-error-bmp = هذه صورة Windows نقطية. احفظها بصيغة PNG ثم ارفعها
picture-error-unknown = هذه ليست صورة JPEG أو PNG أو WebP. احفظها بإحدى هذه الصيغ ثم ارفعها
picture-found-gps = المكان (GPS)
picture-found-camera-make = صانع الكاميرا
picture-found-camera-model = الكاميرا أو العدسة
picture-found-serial-number = الرقم التسلسلي
picture-found-date-time = التاريخ والوقت
picture-found-software = البرنامج
picture-found-owner = اسم شخص
picture-found-description = الوصف
picture-found-thumbnail = صورة ثانية أصغر
picture-found-maker-note = ملاحظات الصانع
picture-found-xmp = بيانات XMP (السجل والكلمات والأسماء)
picture-found-iptc = كتلة IPTC أو Photoshop
picture-found-icc-profile = ملف الألوان
picture-found-comment = تعليق
picture-found-other-exif = { $n ->
    [zero] لا إعدادات أخرى للكاميرا
    [one] إعداد آخر للكاميرا
    [two] إعدادان آخران للكاميرا
    [few] { $n } إعدادات أخرى للكاميرا
    [many] { $n } إعدادًا آخر للكاميرا
   *[other] { $n } إعداد آخر للكاميرا
}
picture-found-unreadable-exif = بيانات EXIF غير مقروءة
picture-found-trailing-data = بيانات بعد نهاية الصورة
picture-found-text-chunk = نص
picture-found-mpf = قائمة صور أخرى
picture-found-animation = صورة متحركة
picture-found-other-block = كتلة غير معروفة
picture-note-with-place = وفيها مكان
picture-note-no-position = بلا موقع
picture-note-first-frame-kept = تبقى اللقطة الأولى وحدها
picture-note-film = فيلم
picture-note-another-picture = صورة أخرى
picture-note-padding = حشو
picture-note-unknown-data = بيانات غير معروفة
picture-size-bytes = { $n ->
    [zero] لا بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $n } بايتات
    [many] { $n } بايتًا
   *[other] { $n } بايت
}
picture-size-kb = { $n } كيلوبايت
picture-size-mb = { $n } ميغابايت
