# Hearing of it: feeds, sharing, results.

nav-results = النتائج
nav-follow = تابع وشارك

# Feeds: what a feed reader shows
feed-objects = كل الأغراض
feed-category = الأغراض: { $category }
feed-series = الأغراض: { $series }
feed-tell = أخبرنا بما تعرفه على موقعنا نفسه. نرجو ألا تجيب علنًا.
feed-picture = الغرض

# The card that other sites and apps show when somebody shares an object
card-ask = هل تعرف هذا؟ أخبرنا هنا:
card-alt = بطاقة فيها الغرض والسؤال «{ $question }» واسم هذا الموقع. { $description }

# Follow and share
follow-title = تابع وشارك
follow-lead = اعرف عن الأغراض الجديدة دون حساب، وساعد على أن يراها غيرك بطريقة آمنة للجميع.
follow-feeds = الأخبار في قارئ خلاصات
follow-feeds-text = قارئ الخلاصات تطبيق يتابع المواقع التي تختارها ويخبرك بالجديد. ليس عليك أن تعطينا عنوان بريد إلكتروني، ونحن لا نعرف من يتابعنا.
follow-feeds-1 = افتح قارئ خلاصات. هناك تطبيقات مجانية لكل هاتف وحاسوب.
follow-feeds-2 = انسخ أحد العناوين أدناه وألصقه فيه.
follow-feeds-3 = تظهر الأغراض والنتائج الجديدة من تلقاء نفسها، ويختفي ما نسحبه.
follow-feeds-categories = نوع واحد من الأغراض
follow-feeds-series = سلسلة واحدة
follow-share = شارك غرضًا
follow-share-text = أرسل عنوان صفحة الغرض في رسالة، أو انشره. تعرض تطبيقات كثيرة عندئذ بطاقة فيها الغرض والسؤال واسمنا، فيعرف من يراها أين يجيب.
follow-share-link = نرجو أن تضع رابطًا إلى بطاقتنا وألا تحفظ نسخة منها. فإذا اضطررنا إلى سحب غرض اختفت البطاقة حيثما وُضع رابطها.
follow-share-own = يمكنك عرض البطاقة على موقعك هكذا:
follow-share-code = HTML لموقعك
follow-share-none = لا يُعرض أي غرض في الوقت الحالي، فلا يوجد ما يُشارَك.
follow-share-example = هذا أحدث غرض. لكل غرض بطاقة مثلها: لا يتغير إلا الرمز في العنوانين.
follow-data = الأغراض كبيانات
follow-data-text = إذا كنت تكتب برامج: كل ما هو علني هنا يمكن قراءته أيضًا بصيغة JSON. لا تحتاج إلى مفتاح ولا إلى حساب.
follow-data-1 = اطلب التغييرات فقط، وليس أكثر من مرة في الدقيقة. أعد إرسال ETag الذي حصلت عليه: فإذا لم يتغير شيء كان الرد قصيرًا.
follow-data-2 = إذا ردّ غرض بالرمز 410 فقد سحبناه. نرجو أن تسحبه أنت أيضًا على الفور.
follow-data-3 = اعرض السؤال دائمًا مع الرابط إلى صفحتنا، لتصل الإجابات إلينا.
follow-data-list = أحدث الأغراض
follow-data-description = وصف كل العناوين (OpenAPI 3.1)
follow-address = العنوان

# Results
results-title = النتائج
results-lead = ما آلت إليه الأغراض التي عرضناها، وكم شخصًا كتب إلينا.
results-chart = رسم بياني. يحتوي الجدول المجاور على الأرقام نفسها.
results-month = الشهر
results-objects = الأغراض
results-tips = البلاغات
results-result = النتيجة
results-new = جديد
results-so-far = حتى الآن
results-withdrawn = سُحبت
results-outcomes-title = ما آلت إليه الأغراض
results-outcomes-shown = { $count ->
    [zero] لم يُعرض أي غرض حتى الآن.
    [one] عُرض غرض واحد حتى الآن.
    [two] عُرض غرضان حتى الآن.
    [few] عُرضت { $count } أغراض حتى الآن.
    [many] عُرض { $count } غرضًا حتى الآن.
   *[other] عُرض { $count } غرض حتى الآن.
}
results-outcomes-answered = { $count ->
    [zero] لا إجابة بعد لأي منها.
    [one] لواحد منها إجابة.
    [two] لاثنين منها إجابة.
    [few] لـ{ $count } منها إجابة.
    [many] لـ{ $count } منها إجابة.
   *[other] لـ{ $count } منها إجابة.
}
results-outcomes-empty = عندما يُعرض أول غرض ترى هنا ما آل إليه.
results-narrowed-title = انحصرت في بلدان قليلة
results-narrowed-text = يعرف المحققون الآن أن هذه الأغراض بيعت أو صُنعت في بلدان قليلة فقط، ويعرفون أين يواصلون البحث.
results-narrowed-count = { $count ->
    [zero] لم ينحصر منشأ أي غرض في بلدان قليلة حتى الآن.
    [one] انحصر منشأ غرض واحد في بلدان قليلة حتى الآن.
    [two] انحصر منشأ غرضين في بلدان قليلة حتى الآن.
    [few] انحصر منشأ { $count } أغراض في بلدان قليلة حتى الآن.
    [many] انحصر منشأ { $count } غرضًا في بلدان قليلة حتى الآن.
   *[other] انحصر منشأ { $count } غرض في بلدان قليلة حتى الآن.
}
results-narrowed-empty = سيظهر أولها هنا مع شهره.
results-tips-title = البلاغات في كل شهر
results-tips-text = لا تُعرض إلا الأشهر الكاملة. الأرقام مقرّبة إلى أقرب مضاعف للعدد 5، والصغيرة جدًا لا تُعرض إطلاقًا. لا يمكن التعرّف على أحد من هذه الأرقام.
results-tips-latest = { $count ->
    [zero] لم يصل أي بلاغ في آخر شهر كامل.
    [one] وصل في آخر شهر كامل نحو بلاغ واحد.
    [two] وصل في آخر شهر كامل نحو بلاغين.
    [few] وصل في آخر شهر كامل نحو { $count } بلاغات.
    [many] وصل في آخر شهر كامل نحو { $count } بلاغًا.
   *[other] وصل في آخر شهر كامل نحو { $count } بلاغ.
}
results-tips-latest-few = وصل في آخر شهر كامل أقل من 5 بلاغات.
results-tips-few = أقل من 5
results-tips-empty = لم ينتهِ أول شهر كامل بعد. سيظهر عدده هنا بعد نهايته.
results-honest-title = ما لا تقوله هذه الأرقام
results-honest-1 = النتيجة خطوة في تحقيق، ولا تعني أن طفلًا قد عُثر عليه.
results-honest-2 = «يُباع على نطاق واسع» نتيجة أيضًا، فهي تنهي بحثًا ما كان ليصل إلى شيء.
results-honest-3 = كثرة البلاغات لا تجعل الغرض أكثر أهمية. قد يكفي بلاغ واحد من شخص يعرف.
results-honest-4 = لا ننشر أي بلاغ أدى إلى أي نتيجة. هذا يحمي من كتبوا إلينا ويحمي التحقيق.

# Months as they stand alone, at the head of a line
month-alone-1 = يناير
month-alone-2 = فبراير
month-alone-3 = مارس
month-alone-4 = أبريل
month-alone-5 = مايو
month-alone-6 = يونيو
month-alone-7 = يوليو
month-alone-8 = أغسطس
month-alone-9 = سبتمبر
month-alone-10 = أكتوبر
month-alone-11 = نوفمبر
month-alone-12 = ديسمبر
month-year = { $month } { $year }
