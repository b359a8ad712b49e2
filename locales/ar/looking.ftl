# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = حُلّت بمساعدتكم
home-solved-lead = لهذه الأغراض إجابة. حتى عبارة «يُباع في كل مكان» مفيدة: فهي توفّر على المحققين بحثًا طويلًا.
home-solved-all = شاهد كل الأغراض التي لها إجابة
home-release = أحدث سلسلة
home-release-all = شاهد كل السلاسل
home-count-solved = { $count ->
    [zero] لا إجابة بعد لأي غرض.
    [one] هناك غرض واحد له إجابة.
    [two] هناك غرضان لهما إجابة.
    [few] هناك { $count } أغراض لها إجابة.
    [many] هناك { $count } غرضًا لها إجابة.
   *[other] هناك { $count } غرض لها إجابة.
}

# Gallery
gallery-search = بحث
gallery-search-hint = كلمات، أو رمز مثل TAO-7K3QD. لا تهم الأخطاء الصغيرة في الكتابة.
gallery-region = المنطقة المرجّحة
gallery-sort = الترتيب
gallery-sort-looking = ما ينتظر إجابة أولًا
gallery-sort-newest = الأحدث أولًا
gallery-sort-updated = ما تغيّر أو حُلّ مؤخرًا أولًا
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = اختياراتك
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = إزالة: { $name }
gallery-search-for = بحث: «{ $words }»
gallery-found = { $count ->
    [zero] لم نجد أغراضًا عن «{ $words }»
    [one] وجدنا غرضًا واحدًا عن «{ $words }»
    [two] وجدنا غرضين عن «{ $words }»
    [few] وجدنا { $count } أغراض عن «{ $words }»
    [many] وجدنا { $count } غرضًا عن «{ $words }»
   *[other] وجدنا { $count } غرض عن «{ $words }»
}
gallery-none-search = لم نجد شيئًا بهذه الكلمات. جرّب كلمات أقل أو كلمات أخرى. ويمكنك أيضًا أن تزيل أحد اختياراتك أو أن تشاهد كل الأغراض.
gallery-none-choices = أزل أحد اختياراتك، أو شاهد كل الأغراض.
gallery-title-search = بحث: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = السلاسل
series-lead = تُعرض الأغراض في سلاسل. هنا ترى ما آلت إليه كل سلسلة.
series-none = لا توجد سلاسل بعد. ويمكنك مشاهدة الأغراض على أي حال.
series-date = نُشرت في { $date }
series-tally = أين وصلت الأغراض
series-tally-objects = الأغراض
series-all = كل السلاسل
series-none-objects = لم يعد يُعرض أي غرض من هذه السلسلة.

# Object page
object-asked = ما نسأل عنه
object-facts = ما يُرى
object-helps = من قد يعرفه
object-known = ما هو معروف حتى الآن
object-region = المنطقة المرجّحة
object-picture-of = الصورة { $n } من { $total }
object-related = شاهد هذه أيضًا
object-related-series = من السلسلة نفسها
object-related-like = أغراض مشابهة
object-print = اطبع ورقة بهذا الغرض
sheet-lead = هل تعرف هذا الغرض؟ يمكنك أن تخبرنا دون ذكر اسمك.
sheet-scan = امسح الرمز، أو اكتب هذا العنوان:

# The viewer that opens when somebody looks closer at a picture
viewer-title = انظر عن قرب
viewer-picture = الصورة
viewer-second = الصورة الثانية
viewer-close = أغلق
viewer-zoom = الحجم
viewer-in = أكبر
viewer-out = أصغر
viewer-whole = الصورة كاملة
viewer-move = التحريك
viewer-left = حرّك إلى اليسار
viewer-right = حرّك إلى اليمين
viewer-up = حرّك إلى الأعلى
viewer-down = حرّك إلى الأسفل
viewer-turn = التدوير
viewer-turn-left = دوّر إلى اليسار
viewer-turn-right = دوّر إلى اليمين
viewer-light = الضوء واللون
viewer-brightness = السطوع
viewer-contrast = التباين
viewer-invert = بدّل الفاتح والداكن
viewer-compare = قارن مع
viewer-compare-nothing = لا صورة أخرى
viewer-together = حرّك الصورتين معًا
viewer-reset = عودة إلى البداية
# $percent is a number, for example 150.
viewer-level = { $percent } بالمئة من حجمها
viewer-loading = يجري تحميل الصورة.
viewer-failed = تعذّر تحميل الصورة. أغلق هذه النافذة ثم حاول مرة أخرى.
viewer-keys = المفاتيح: علامتا الزائد والناقص لتغيير الحجم، والأسهم لتحريك الصورة، وR لتدويرها، و0 لعرضها كاملة.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = شمال أوروبا
region-western-europe = غرب أوروبا
region-southern-europe = جنوب أوروبا
region-eastern-europe = شرق أوروبا
region-northern-america = شمال أمريكا
region-central-america = أمريكا الوسطى
region-caribbean = الكاريبي
region-south-america = أمريكا الجنوبية
region-northern-africa = شمال أفريقيا
region-western-africa = غرب أفريقيا
region-middle-africa = وسط أفريقيا
region-eastern-africa = شرق أفريقيا
region-southern-africa = جنوب القارة الأفريقية
region-western-asia = غرب آسيا
region-central-asia = وسط آسيا
region-southern-asia = جنوب آسيا
region-eastern-asia = شرق آسيا
region-south-eastern-asia = جنوب شرق آسيا
region-australia-new-zealand = أستراليا ونيوزيلندا
region-pacific-islands = جزر المحيط الهادئ
