# The studio: objects, pictures, review, series.

studio-objects = الأغراض
studio-new = غرض جديد
studio-new-lead = اكتب ما هو الغرض وما تريد أن تعرفه. تأتي الصور بعد ذلك، ولا يُعرض شيء قبل أن ينظر إليه محرر ثانٍ.
studio-back = كل الأغراض
studio-back-to = العودة إلى
studio-states = الأغراض بحسب الحالة
studio-every-state = الكل
studio-count = { $n ->
    [zero] لا أغراض
    [one] غرض واحد
    [two] غرضان
    [few] { $n } أغراض
    [many] { $n } غرضًا
   *[other] { $n } غرض
}
studio-no-picture = لا صورة بعد
studio-untitled = غرض بلا عنوان
studio-changed = تغيّر في { $date }
studio-for-me = بانتظار نظرتك
studio-empty = لا أغراض هنا
studio-empty-next = ابدأ أول غرض من «غرض جديد».
studio-empty-narrowed = لا غرض في هذه الحالة.
studio-show-all = اعرض كل الأغراض

# After an act
studio-done-begun = بدأت المسودة. أكمل ما يلي أدناه.
studio-done-saved = تم الحفظ.
studio-done-added = نُظّفت الصور وأضيفت.
studio-done-redrawn = تم. أُنشئت كل المقاسات من جديد.
studio-done-removed = حُذفت الصورة ومقاساتها وأصلها المختوم.
studio-done-submitted = أُرسل إلى المراجعة. يمكن الآن لمحرر آخر أن ينشره.
studio-done-returned = أُعيد إلى المسودة.
studio-done-published = تم النشر. الموقع العام يعرضه الآن.
studio-done-outcome = نُشرت النتيجة.
studio-done-reopened = السؤال مفتوح من جديد.
studio-done-withdrawn = تم السحب. لم يعد الموقع العام يعرضه.

# Pictures of a draft
studio-pictures = الصور
studio-pictures-none = لا صور بعد
studio-pictures-none-next = أضف صورة واحدة على الأقل قبل إرسال الغرض إلى المراجعة.
studio-picture-number = الصورة { $n }
studio-picture-of = الصورة { $n } من { $of }
studio-found-count = { $n ->
    [zero] لم يكن في الملف سوى الصورة.
    [one] عُثر في الملف على بيان واحد وأزيل.
    [two] عُثر في الملف على بيانين وأزيلا.
    [few] عُثر في الملف على { $n } بيانات وأزيلت.
    [many] عُثر في الملف على { $n } بيانًا وأزيلت.
   *[other] عُثر في الملف على { $n } بيان وأزيلت.
}
studio-found-place = وكان بينها مكان.
studio-redaction-count = { $n ->
    [zero] لا شيء محجوب بالأسود.
    [one] مستطيل واحد محجوب بالأسود.
    [two] مستطيلان محجوبان بالأسود.
    [few] { $n } مستطيلات محجوبة بالأسود.
    [many] { $n } مستطيلًا محجوبًا بالأسود.
   *[other] { $n } مستطيل محجوب بالأسود.
}
studio-cropped = وقُصّت الصورة.
studio-file-count = { $n ->
    [zero] لا ملفات للعموم.
    [one] ملف واحد للعموم.
    [two] ملفان للعموم.
    [few] { $n } ملفات للعموم بعدة مقاسات.
    [many] { $n } ملفًا للعموم بعدة مقاسات.
   *[other] { $n } ملف للعموم بعدة مقاسات.
}
studio-open-workshop = احجب وقصّ واطّلع على التقرير
studio-file = أضف صورًا
studio-file-hint = بصيغة JPEG أو PNG أو WebP، كل منها 25 ميغابايت على الأكثر و{ $n } في المرة الواحدة. يُزال كل ما كتبته الكاميرا فيها.
studio-upload = ارفع ونظّف
studio-files-taken = { $n ->
    [zero] لم تُضف أي صورة.
    [one] نُظّفت صورة واحدة وأضيفت.
    [two] نُظّفت صورتان وأضيفتا.
    [few] نُظّفت { $n } صور وأضيفت.
    [many] نُظّفت { $n } صورة وأضيفت.
   *[other] نُظّفت { $n } صورة وأضيفت.
}

# Sending to review
studio-next = الخطوة التالية
studio-lacking = قبل أن ينظر إليه محرر ثانٍ ينقصه:
studio-lacking-picture = صورة واحدة على الأقل
studio-lacking-languages = العنوان والسؤال والنص البديل بلغتين
studio-lacking-rest = بقية النص باللغة { $lang }، أو لا شيء منه
studio-ready = كل شيء موجود.
studio-submit = أرسل إلى المراجعة
studio-submit-note = لا يمكن تغيير شيء أثناء المراجعة. من لم يشارك في إعداده ينشره أو يعيده.
studio-returned = أعاده { $name } في { $date }:

# The wording form
studio-wording = الصياغة
studio-category = الفئة
studio-choose = اختر
studio-series = السلسلة
studio-no-series = بلا سلسلة
studio-region = المنطقة المحتملة
studio-region-hint = تُعرض على العموم وهي من مرشّحات المعرض. لا تخترها إلا إذا كانت تساعد الناس ولا تضرّ بأي تحقيق.
studio-no-region = لم تُذكر أي منطقة
studio-error-region = اختر منطقة من القائمة أو لا تختر أيًّا منها
studio-countries = البلدان المحتملة
studio-countries-hint = لا تُعرض على العموم أبدًا، وتساعد في توجيه البلاغات. أسماء أو رموز بينها فواصل، مثل البرتغال، DE.
studio-countries-none = لم يُذكر أي بلد
studio-words-title = ما يقرؤه العموم
studio-words-lead = يجب أن تكتمل لغتان على الأقل، واللغة التي تبدؤها يجب أن تُنهيها. ومن يقرأ بلغة أخرى تظهر له أقرب لغة متاحة.
studio-standing-empty = لم تبدأ
studio-standing-unfinished = غير مكتملة
studio-standing-whole = مكتملة
studio-language = اللغة
studio-language-add = لغة أخرى
studio-language-add-now = إضافة هذه اللغة
studio-language-add-hint = يبقى ما كتبته في النموذج، ولا يُحفظ شيء بعد.
studio-languages-missing = لم يُكتب شيء بعد باللغات:
studio-title = العنوان
studio-title-hint = حتى 120 حرفًا
studio-question = السؤال
studio-question-hint = ما تريد أن تعرفه، حتى 200 حرف
studio-alt = النص البديل
studio-alt-hint = ما يُرى في الصورة، حتى 500 حرف
studio-facts = ما يُرى
studio-facts-hint = حقائق بجانب الصورة، واحدة في كل سطر: الحجم والمادة وما كُتب عليها. حتى 500 حرف، وهي مستحبة لا إلزامية.
studio-helps = من قد يعرفه
studio-helps-hint = مثلًا: من يتسوّقون في الأسواق الشعبية. مجموعة واحدة في كل سطر، حتى 500 حرف.
studio-known = ما هو معروف من قبل
studio-known-hint = كي لا يخبرنا أحد بما نعرفه، ومن دون أي شيء يساعد مشتبهًا به. حتى 500 حرف.
studio-picture-words = كلمات الصورة { $n }
studio-picture-words-lead = يمكن أن يكون لكل صورة نص بديل خاص بها، مثلًا حين تُظهر تفصيلًا. وإن لم يوجد فيُستخدم نص الغرض.
studio-alt-help = كيف تكتب نصًا بديلًا
studio-alt-help-1 = اذكر ما يُرى: نوع الشيء واللون والمادة والحجم والتلف.
studio-alt-help-2 = انقل كل كلمة مقروءة حرفًا حرفًا وبلغتها.
studio-alt-help-3 = لا تخمّن علامة تجارية ولا مكانًا ولا بلدًا، فالتخمين يضيّق ما يبحث عنه الناس.
studio-alt-help-4 = لا تبدأ بعبارة «صورة لـ»، ولا تذكر ما حُجب.
studio-save = احفظ الصياغة
studio-begin = ابدأ المسودة
studio-saved-by-other = حفظه شخص آخر:
studio-nothing = لا شيء
studio-kept-title = نصك، لم يُحفظ

studio-error-category = اختر فئة
studio-error-series = اختر سلسلة من القائمة أو لا تختر أيًّا منها
studio-error-country = «{ $entry }» ليس بلدًا نعرفه. أدخل اسمه أو رمزه المكوّن من حرفين
studio-error-title = أدخل عنوانًا بلغة واحدة على الأقل
studio-error-too-long = { $part } باللغة { $lang } لا يزيد على { $limit } حرفًا، وطوله الآن { $length }
studio-stale-wording = حفظ شخص آخر هذا في هذه الأثناء. نصك محفوظ أدناه ونصه إلى جانبه. احفظ مرة أخرى ليحل نصك محل نصه.
studio-closed-wording = لم يعد هذا الغرض مسودة، ولذلك لم تُحفظ الصياغة. نصك باقٍ أدناه.
studio-closed-pictures = لم يعد هذا الغرض مسودة، ولذلك لا يمكن تغيير صوره. أعده إلى المسودة أولًا.
studio-stale = غيّر شخص آخر هذا الغرض في هذه الأثناء. انظر إليه مرة أخرى قبل أن تقرر.
studio-moved-on = هذا غير ممكن: حالة الغرض الآن «{ $state }».
studio-wrong-state = لم تعد حالة الغرض تسمح بهذا.
studio-not-ready = ما زال ينقص شيء قبل المراجعة.
studio-no-key = ليس لديك مفتاح الصور الأصلية، ولذلك لا يمكن فتح التقرير. اطلب من الإدارة إدخالك إلى الاستوديو.

# Files that were refused
studio-no-file = اختر صورة واحدة على الأقل
studio-file-empty = الملف فارغ. اختر ملفًا آخر
studio-too-many-files = الملفات كثيرة دفعة واحدة. ارفع هذا في مرة ثانية
studio-upload-broken = انقطع الرفع أو لم يأتِ من نموذجنا. لم يُحفظ شيء من الملف الذي انقطع.

# The workshop
studio-before = الأصل
studio-before-note = لا يراه إلا المحررون، وكل نظرة إليه تُسجَّل. يبقى الأصل مختومًا.
studio-before-alt = الأصل قائمًا وبلا بيانات وصفية
studio-after = كما سيُعرض
studio-after-note = صُنعت من الأصل وفق المستطيلات والقصّ السارية الآن.
studio-why-black = الحجب أسود مصمت لا تمويه فيه، فكثيرًا ما يمكن استعادة الصورة من تحت التمويه والفسيفساء.
studio-not-editable = لا يمكن تغيير شيء ما دامت الحالة «{ $state }».
studio-canvas = مساحة الرسم فوق الأصل
studio-tool = ما ترسمه
studio-tool-redact = حجب
studio-tool-crop = قصّ
studio-do-add = أضف مستطيلًا
studio-do-next = اختر التالي
studio-do-remove = أزل المختار
studio-do-undo = تراجع
studio-do-larger = أكبر
studio-keys = الرسم بالفأرة أو الإصبع أو لوحة المفاتيح
studio-keys-help = اسحب لترسم، واسحب مستطيلًا لتنقله، واسحب زاوية لتغيّر حجمه. وبلوحة المفاتيح: Enter يضيف مستطيلًا، وPage Up وPage Down يختاران مستطيلًا، والأسهم تنقله، وShift مع الأسهم يغيّر حجمه، وDelete يزيله، وCtrl مع Z يتراجع، وEscape يتركه.
studio-said = { $what }: { $x } من اليسار، { $y } من الأعلى، العرض { $width }، الارتفاع { $height }
studio-said-gone = أزيل { $what }
studio-said-nothing = لم يُختر أي مستطيل
studio-rects = مستطيلات الحجب
studio-rects-hint = ببكسلات الأصل، وعرضه { $width } وارتفاعه { $height }. الصفوف الفارغة لا تُحسب.
studio-rect-number = المستطيل { $n }
studio-rect-spare = مستطيل آخر
studio-rect-x = من اليسار
studio-rect-y = من الأعلى
studio-rect-width = العرض
studio-rect-height = الارتفاع
studio-rect-remove = أزل هذا المستطيل
studio-crop = القصّ: ما يبقى
studio-crop-hint = يُقتطع كل ما هو خارجه. 32 بكسل في كل ضلع على الأقل.
studio-crop-remove = أزل القصّ
studio-apply = طبّق على الصورة
studio-more-rows = صفوف أخرى
studio-unsaved = ما رسمته لم يُطبَّق بعد.
studio-rect-incomplete = أدخل الأرقام الأربعة كلها أو اتركها كلها فارغة
studio-rect-not-a-number = أدخل عددًا صحيحًا من البكسلات، مثل 120
studio-rect-outside = يبدأ هذا خارج الصورة، وعرضها { $width } وارتفاعها { $height }
studio-rect-without-area = أدخل عرضًا وارتفاعًا لا يقلّان عن 1
studio-crop-too-small = يجب أن يُبقي القصّ { $least } بكسل في كل ضلع على الأقل
studio-rect-too-many = تتسع الصورة لمئة مستطيل على الأكثر. أزل بعضها أو ارسم مستطيلات أكبر
studio-stale-picture = رسم شخص آخر على هذه الصورة في هذه الأثناء. أضيفت مستطيلاته إلى مستطيلاتك أدناه ولم يُطبَّق شيء بعد. راجعها ثم طبّق مرة أخرى.

studio-found = ما عُثر عليه وأزيل
studio-found-lead = هذا ما كان الملف يحمله إلى جانب بكسلاته. لا شيء منه في المقاسات المنشورة.
studio-report-place = ذكر الملف مكان التقاطه:
studio-report-nothing = لم يكن في الملف سوى الصورة.
studio-report-removed = أزيل
studio-report-original = الأصل: { $format }، { $size }،
studio-report-turned = وأُديرت الصورة لتستقيم.
studio-report-of = تقرير الصورة { $n } ومقاساتها
studio-files = المقاسات والصيغ
studio-file-format = الصيغة
studio-file-pixels = البكسلات
studio-file-size = الحجم
studio-file-zoom = (للنظر عن قرب)
studio-remove-title = إزالة هذه الصورة
studio-remove-note = تُحذف الصورة وكل مقاساتها وأصلها المختوم. لا يمكن التراجع عن ذلك.
studio-remove = أزل الصورة

# Review
studio-review-lead = هذا ما سيراه العموم. لا يمكن تغيير شيء أثناء المراجعة.
studio-as-shown = كما سيراها العموم.
studio-compare = قارن بالأصل
studio-texts = الصياغة
studio-publish-title = النشر
studio-look-for = انظر مرة أخرى إلى كل صورة مكبّرة:
studio-look-1 = هل يظهر فيها شخص أو انعكاس أو شاشة أو خط يد؟
studio-look-2 = هل يكشف شيء غير الغرض مكان التقاطها أو زمانه؟
studio-look-3 = هل تطرح كل اللغات السؤال نفسه دون تخمين؟
studio-publish = انشر
studio-publish-note = يعرضه الموقع العام فورًا.
studio-own-work = شاركت في إعداد هذا الغرض، ولذلك لا يمكنك نشره.
studio-own-work-next = كل ما يراه العموم يراه اثنان قبله. اطلب من محرر آخر أن ينظر إليه.
studio-return-title = الإعادة
studio-return-why = ما الذي يجب أن يتغير؟
studio-return = أعد إلى المسودة
studio-no-reason = اختر سببًا واحدًا على الأقل للإعادة
studio-reason-redaction = في إحدى الصور شيء يجب حجبه أو اقتطاعه
studio-reason-picture = إحدى الصور صغيرة جدًا أو غير واضحة أو تُظهر الشيء الخطأ
studio-reason-wording = قد يُساء فهم العنوان أو السؤال
studio-reason-alt-text = النص البديل يخمّن أو لا يقول ما يُرى
studio-reason-translation = اللغات لا تقول الشيء نفسه
studio-reason-filing = الفئة أو السلسلة أو البلدان غير صحيحة
studio-reason-short-redaction = الحجب
studio-reason-short-picture = الصورة
studio-reason-short-wording = الصياغة
studio-reason-short-alt-text = النص البديل
studio-reason-short-translation = الترجمة
studio-reason-short-filing = التصنيف

# On show
studio-public-page = الصفحة العامة
studio-public-page-in = الصفحة العامة باللغة { $lang }
studio-is-withdrawn = تم سحبه. تجيب عناوينه العامة بأنه أزيل، ولم تعد صوره تُعرض.
studio-outcome-title = ما آل إليه
studio-outcome-which = النتيجة
studio-outcome-means-few-countries = الغرض معروف، ومصدره بلد واحد أو بلدان قليلة.
studio-outcome-means-sold-widely = الغرض معروف لكنه يباع في كل مكان تقريبًا. وهذا أيضًا يساعد، فلا داعي لأن يتتبعه أحد بعد الآن.
studio-outcome-means-already-known = كان الجواب معروفًا من قبل أو جاء من جهة أخرى.
studio-outcome = انشر النتيجة
studio-outcome-note = يظهر ذلك فورًا في المعرض والصفحة وخطها الزمني. ويبقى إرسال البلاغات ممكنًا.
studio-no-outcome = اختر نتيجة
studio-reopen-title = السؤال من جديد
studio-reopen-note = إذا تبيّن خطأ النتيجة: تزول النتيجة ويُفتح السؤال من جديد، ويُذكر ذلك في الخط الزمني.
studio-reopen = اسأل من جديد
studio-withdraw-title = السحب
studio-withdraw-note = يزيل الغرض من الموقع العام. سنسألك مرة أخرى قبل ذلك.
studio-withdraw = اسحب الغرض
studio-withdraw-sure = هل تريد سحب هذا الغرض؟
studio-withdraw-back = العودة إلى الغرض
studio-withdraw-1 = تجيب صفحته بكل اللغات بأنه أزيل.
studio-withdraw-2 = لا تُعرض أي من صوره بعد ذلك، ويزول من القوائم.
studio-withdraw-3 = تبقى البلاغات الواردة لدى فريق الفرز.
studio-withdraw-final = لا يمكن عرض غرض مسحوب مرة أخرى.
studio-withdraw-yes = نعم، اسحبه
studio-withdraw-no = أبقه معروضًا

# About an object
studio-about = عن هذا الغرض
studio-hands = أعدّه
studio-tips = البلاغات
studio-tips-count = { $n ->
    [zero] لا بلاغات حتى الآن.
    [one] بلاغ واحد حتى الآن.
    [two] بلاغان حتى الآن.
    [few] { $n } بلاغات حتى الآن.
    [many] { $n } بلاغًا حتى الآن.
   *[other] { $n } بلاغ حتى الآن.
}
studio-timeline = الخط الزمني العام
studio-event-published = نُشر
studio-event-updated = حُدّث
studio-event-outcome = نتيجة
studio-event-reopened = سُئل عنه من جديد
studio-event-withdrawn = سُحب
studio-history = سجل الاستوديو
studio-act-object-drafted = بدأ المسودة
studio-act-object-edited = غيّر الصياغة
studio-act-object-submitted = أرسله إلى المراجعة
studio-act-object-returned = أعاده
studio-act-object-published = نشره
studio-act-object-outcome = نشر نتيجة
studio-act-object-reopened = سأل عنه من جديد
studio-act-object-withdrawn = سحبه

# Series
studio-series-title = السلاسل
studio-series-lead = السلسلة مجموعة أغراض تُنشر معًا. تُعرض حالما يُنشر أول غرض فيها.
studio-series-name = السلسلة
studio-series-state = الحالة
studio-series-state-draft = لم تُعرض بعد
studio-series-state-published = معروضة
studio-series-languages = اللغات
studio-series-empty = لا سلاسل بعد
studio-series-empty-next = ابدأ واحدة أدناه. ويمكن أن تبقى الأغراض بلا سلسلة.
studio-series-new = سلسلة جديدة
studio-series-begin = ابدأ السلسلة
studio-series-back = كل السلاسل
studio-series-live = ما تغيّره هنا يراه العموم فورًا.
studio-series-not-yet = تُعرض حالما يُنشر أول غرض فيها.
studio-slug = العنوان الإلكتروني
studio-slug-hint = يظهر في العنوان العام ولا يمكن تغييره لاحقًا: حروف لاتينية صغيرة a–z وأرقام وشرطات، مثل autumn-2026
studio-slug-wrong = أدخل عنوانًا من 1 إلى 60 حرفًا لاتينيًا صغيرًا أو رقمًا أو شرطة، دون شرطة في أوله أو آخره
studio-slug-taken = توجد سلسلة بهذا العنوان. اختر عنوانًا آخر
studio-summary = الملخص
studio-summary-hint = جملة أو جملتان، حتى 500 حرف
studio-series-no-title = أدخل عنوانًا باللغة { $lang } أو اترك هذه اللغة
studio-series-no-summary = أدخل ملخصًا باللغة { $lang } أو اترك هذه اللغة
studio-series-no-words = أدخل العنوان والملخص بلغة واحدة على الأقل
