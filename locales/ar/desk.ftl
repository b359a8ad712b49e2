# مكتب الفرز: قائمة البلاغات وصفحة البلاغ.

desk-queue-title = البلاغات
desk-queue-lead = ما أرسله الجمهور، الأكثر إلحاحًا أولًا. لا يُفتح شيء قبل أن تفتحه أنت.
desk-views = طرق عرض محفوظة
desk-view-open = مفتوحة
desk-view-unclaimed = لم يتولّها أحد
desk-view-mine = بلاغاتي
desk-view-answered = إجابات جديدة
desk-view-disclosure = إفصاح عن اعتداء
desk-view-credible = موثوقة
desk-view-needs-more = بانتظار المبلِّغ
desk-view-forwarded = محالة
desk-view-closed = مغلقة
desk-view-my-language = بلغتي
desk-found = { $n ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $n } بلاغات
    [many] { $n } بلاغًا
   *[other] { $n } بلاغ
}
desk-filter = تضييق العرض
desk-filter-object = رمز الغرض
desk-filter-object-hint = مثال: TAO-7K3QD
desk-filter-lang = لغة الصفحة
desk-filter-any = الكل
desk-filter-apply = عرض
desk-filter-clear = عرض كل ما في هذه القائمة
desk-filter-bad-object = «{ $text }» ليس رمز غرض، ولذلك لم يؤخذ به.

desk-col-object = الغرض
desk-col-age = الورود
desk-col-lang = اللغة
desk-col-standing = فحص المرسل
desk-col-state = الحالة
desk-col-claim = التولّي
desk-general = بلاغ عام بلا غرض
desk-tip-number = البلاغ { $number }
desk-claim = تولَّ البلاغ
desk-claim-go-on = متابعة العمل
desk-free = متاح
desk-held-me = أنت، تبقّى { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
desk-held-by = { $name }، تبقّى { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
desk-answered = { $n ->
    [zero] لا إجابات جديدة
    [one] إجابة جديدة
    [two] إجابتان جديدتان
    [few] { $n } إجابات جديدة
    [many] { $n } إجابة جديدة
   *[other] { $n } إجابة جديدة
}
desk-empty = لا بلاغات هنا
desk-empty-next = لا شيء في هذه القائمة يحتاج إليك. جرّب قائمة أخرى أو عُد لاحقًا.

desk-age-now = خلال الساعة الأخيرة
desk-age-hours = { $n ->
    [zero] خلال الساعة الأخيرة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
}
desk-age-days = { $n ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}

desk-state-new = جديد
desk-state-needs-more = بانتظار المبلِّغ
desk-state-credible = موثوق
desk-state-forwarded = محال
desk-state-not-relevant = غير ذي صلة
desk-state-duplicate = مكرر
desk-state-spam = رسالة مزعجة
desk-state-disclosure = إفصاح عن اعتداء
desk-standing-proven = ناجح
desk-standing-plain = لم يُفحص
desk-standing-doubtful = مشكوك فيه
desk-standing-hint-proven = اجتاز متصفح المرسل الفحص.
desk-standing-hint-plain = متصفح المرسل لا يشغّل البرامج النصية، ولا شيء يدعو إلى الشك.
desk-standing-hint-doubtful = بدا النموذج كأن آلة ملأته. اقرأه مع ذلك.

desk-back = كل البلاغات
desk-words = كلام المبلِّغ
desk-words-note = كتبه شخص من الجمهور ويظهر كما ورد تمامًا. لم يُتحقق منه.
desk-words-gone = لم يعد فتح هذا الكلام ممكنًا. أبلغ الإدارة ولا تغلق البلاغ.
desk-what = ما هو
desk-place = أين يُباع أو يُصنع أو شوهد
desk-country = البلد
desk-time = متى
desk-link = عنوان على الويب
desk-link-note = يظهر نصًا فقط. لا تفتحه من هذا الجهاز إلا إذا سمحت قواعد عملك بذلك.
desk-confidence = درجة التأكد
desk-confidence-certain = متأكد: رآه أو امتلكه
desk-confidence-likely = متأكد إلى حد ما
desk-confidence-guess = تخمين
desk-not-said = لم يُذكر
desk-object = الغرض
desk-object-none = هذا بلاغ عام لا يذكر غرضًا.
desk-object-question = ما سُئل عنه
desk-object-no-picture = لا صورة.

desk-claim-title = التولّي
desk-claim-free = لا أحد يعمل على هذا البلاغ. تولَّه قبل أن تتصرف فيه.
desk-claim-closed = هذا البلاغ مغلق. أعد فتحه لتعمل عليه.
desk-claim-mine = أنت تعمل على هذا البلاغ. تبقّى { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}، وتتجدد المهلة بكل ما تفعله هنا.
desk-claim-other = يعمل { $name } على هذا البلاغ، وتبقّى على الأقل { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}. يمكنك قراءته.
desk-release = أعد البلاغ إلى القائمة
desk-act-needs-claim = يتاح التقييم والقرار والسؤال حين تتولى البلاغ.

desk-grade-title = التقييم والتقدير
desk-grade-lead = حكمك أنت. يُحفظ منفصلًا عن كلام المبلِّغ. يبدأ البلاغ المجهول عند X4.
desk-grade-current = التقييم { $grade }
desk-source = المصدر
desk-source-A = A: لا شك في صحته وأمانته وكفاءته
desk-source-B = B: ثبتت موثوقيته في معظم الحالات
desk-source-C = C: ثبت عدم موثوقيته في معظم الحالات
desk-source-X = X: لا يمكن تقدير موثوقيته
desk-information = المعلومة
desk-information-1 = 1: لا شك في دقتها
desk-information-2 = 2: يعرفها المصدر شخصيًا، ولا يعرفها من ينقلها
desk-information-3 = 3: لا يعرفها المصدر شخصيًا، لكن معلومات أخرى تؤيدها
desk-information-4 = 4: لا يعرفها المصدر شخصيًا ولا يمكن تأييدها
desk-assessment = التقدير
desk-assessment-hint = ما يؤيده وما يعارضه وما ينبغي التحقق منه. حتى 4000 حرف. يرافق البلاغ عند إحالته.
desk-assessment-none = لا تقدير بعد.
desk-assessment-stored = ما هو محفوظ الآن وسيحل محله ما كتبته
desk-assessment-unsaved = ما كتبته ولم يُحفظ
desk-grade-save = حفظ التقييم والتقدير

desk-decide-title = القرار
desk-decision-credible = موثوق
desk-decision-credible-means = يبقى البلاغ مفتوحًا ويُعلَّم بأنه جدير بالمتابعة وجاهز للإحالة.
desk-decision-disclosure = إفصاح عن اعتداء
desk-decision-disclosure-means = يحكي أحدهم عن اعتداء لا عن غرض. ينتقل البلاغ إلى أعلى القائمة عند الجميع.
desk-decision-not-relevant = غير ذي صلة
desk-decision-not-relevant-means = يُغلق البلاغ. يبقى محفوظًا ويمكن إعادة فتحه.
desk-decision-spam = رسالة مزعجة
desk-decision-spam-means = يُغلق البلاغ بوصفه إساءة لاستعمال النموذج. يبقى محفوظًا ويمكن إعادة فتحه.
desk-decision-duplicate = مكرر
desk-decision-duplicate-means = يُغلق البلاغ ويُربط بالبلاغ الذي يقول الشيء نفسه.
desk-decide-credible = علّمه موثوقًا
desk-decide-disclosure = علّمه إفصاحًا عن اعتداء
desk-decide-not-relevant = أغلقه: غير ذي صلة
desk-decide-spam = أغلقه: رسالة مزعجة
desk-decide-duplicate = أغلقه: مكرر
desk-reason = السبب
desk-reason-wrong-object = يصف غرضًا آخر
desk-reason-nothing-to-check = لا شيء فيه يمكن التحقق منه
desk-reason-already-known = يقول ما هو معروف
desk-reason-advertising = إعلان
desk-reason-nonsense = إهانات أو كلام بلا معنى
desk-reason-automated = أرسلته آلة
desk-other = البلاغ الذي يكرره
desk-other-hint = رقمه، أول ثمانية أحرف على الأقل
desk-decided = { $state }، قرّر ذلك { $name }
desk-duplicate-of = يكرر البلاغ
desk-undo = تراجع عن هذا القرار
desk-undo-note = ممكن لمدة { $n ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
} أخرى.
desk-reopen = أعد فتحه
desk-reopen-note = يصبح البلاغ جديدًا مرة أخرى وتتولاه أنت.
desk-next = التالي: افتح القائمة

desk-forward = إحالة إلى وحدة …
desk-forward-note = تختار الوحدة ورمز التداول ودرجة بروتوكول إشارة المرور في الصفحة التالية. لا يخرج شيء قبل تأكيدك، وبعده لحظة للتراجع.
desk-leads = إحالات هذا البلاغ
desk-lead-to = إلى { $unit }
desk-lead-undo = استرجاعها
desk-lead-state-held = محتجزة، لا يزال استرجاعها ممكنًا
desk-lead-state-queued = بانتظار الإرسال
desk-lead-state-delivered = سُلِّمت
desk-lead-state-acknowledged = أُكِّد استلامها
desk-lead-state-closed = وردت نتيجتها
desk-lead-state-undone = استُرجعت

desk-dialogue = الحوار مع المبلِّغ
desk-dialogue-none = لا رسائل بعد.
desk-from-desk = مكتب الفرز
desk-from-desk-name = { $name } باسم مكتب الفرز
desk-from-tipster = المبلِّغ
desk-message-gone = لم يعد فتح هذه الرسالة ممكنًا.
desk-ask = اسأل المبلِّغ
desk-ask-hint = يقرأ المبلِّغ السؤال بالإيصال من دون اسمك. اكتب باللغة: { $language }. حتى 2000 حرف. لا يمكن التراجع عنه.
desk-ask-send = أرسل السؤال

desk-contact = وسيلة الاتصال
desk-contact-none = لم تُترك وسيلة اتصال.
desk-contact-lead = تُركت وسيلة اتصال. لا تنظر إليها إلا إذا احتجت إليها: يحفظ السجل أنك نظرت ولماذا.
desk-contact-reason = لماذا تحتاج إليها
desk-contact-reason-danger = شخص في خطر الآن
desk-contact-reason-asked-to-be-called = طلب المبلِّغ الاتصال به
desk-contact-reason-dialogue-fails = لا يكفي الحوار بالإيصال
desk-contact-reason-unit-asked = طلبتها الوحدة
desk-contact-show = أظهر وسيلة الاتصال
desk-contact-shown = وسيلة الاتصال، تظهر هذه المرة فقط

desk-siblings = بلاغات أخرى عن هذا الغرض
desk-siblings-none = هذا هو البلاغ الوحيد عن هذا الغرض.

desk-history = السجل
desk-history-none = لم يحدث شيء بعد.
desk-act-tip-claimed = تولّى البلاغ
desk-act-tip-released = أعاده إلى القائمة
desk-act-tip-read = قرأه
desk-act-contact-seen = نظر إلى وسيلة الاتصال
desk-act-tip-graded = قيّمه
desk-act-tip-decided = اتخذ قرارًا
desk-act-tip-reopened = أعاد فتحه
desk-act-message-sent = كتب إلى المبلِّغ
desk-act-lead-forwarded = أحاله
desk-act-lead-undone = استرجع الإحالة
desk-times = عدد المرات: { $n }

desk-problem-title = لم يتم ذلك
desk-problem-stale = غيّر أحدهم البلاغ وأنت تقرؤه. ما تراه الآن هو الأحدث. ما كتبته لا يزال في النموذج: راجعه وأرسله مرة أخرى.
desk-problem-held = يعمل { $name } على هذا البلاغ، وتبقّى على الأقل { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}. ما كتبته باقٍ أدناه ولم يُحفظ شيء.
desk-problem-not-claimed = عليك أن تتولى البلاغ أولًا. ما كتبته باقٍ أدناه ولم يُحفظ شيء.
desk-problem-unlawful = حالة البلاغ «{ $state }»، ولا يمكن فعل ذلك منها.
desk-problem-nothing-to-undo = لا قرار يمكن التراجع عنه. يمكنك إعادة فتح بلاغ مغلق.
desk-problem-too-late = انتهى وقت التراجع. يمكنك إعادة فتح البلاغ.
desk-problem-lead-is-held = لم تخرج الإحالة بعد. استرجع الإحالة بدلًا من ذلك.
desk-problem-no-contact = لم تُترك وسيلة اتصال.
desk-problem-reason-missing = اختر سببًا.
desk-problem-reason-unfit = هذا السبب يخص قرارًا آخر.
desk-problem-text-missing = اكتب شيئًا أولًا.
desk-problem-text-too-long = النص طويل جدًا. اختصره.
desk-problem-other-missing = اذكر البلاغ الذي يكرره هذا.
desk-problem-other-unknown = لا بلاغ وحيدًا يبدأ بهذا الرقم. اكتب ثمانية أحرف على الأقل.
desk-problem-other-is-itself = هذا هو البلاغ نفسه.
desk-problem-circle = ذلك البلاغ يكرر هذا أصلًا. أغلق أحدهما فقط.
desk-problem-ask-instead = لتعرف المزيد اسأل المبلِّغ.
desk-problem-no-key = ليس لديك مفتاح مكتب الفرز بعد. اطلب من أحد أعضاء فريق الفرز أو من الإدارة إدخالك.
desk-problem-choice = كان في النموذج شيء ناقص. اختر وأرسل مرة أخرى.

# الطريق العاجل، والصور التي وصلت مع بلاغ
desk-urgency-danger = خطر في هذه اللحظة
desk-urgency-ongoing = ما زال مستمرًا
desk-urgency-past = حدث في الماضي
desk-urgency-worried = قلق على شخص
desk-urgent-message = رسالة عن اعتداء
desk-urgent-why = وصلت هذه الرسالة عبر الطريق المخصص للإبلاغ عن الاعتداء، ولذلك تأتي أولًا. ما اختاره المرسل: { $urgency }.
desk-urgent-what = ما كُتب
desk-urgent-place = أين يحدث أو حدث
desk-urgent-no-object = هذه رسالة عن اعتداء أو خطر، ولا تذكر أي غرض.
desk-contact-withdrawn = سُحبت
desk-contact-withdrawn-text = سحب صاحب البلاغ بيانات الاتصال به، وقد مُحيت. راسله عبر الحوار.
desk-pictures = الصور
desk-pictures-lead = { $n ->
    [zero] لم تصل أي صورة مع هذا البلاغ.
    [one] وصلت صورة واحدة مع هذا البلاغ. لم يفحصها أحد.
    [two] وصلت صورتان مع هذا البلاغ. لم يفحصهما أحد.
    [few] وصلت { $n } صور مع هذا البلاغ. لم يفحصها أحد.
    [many] وصلت { $n } صورة مع هذا البلاغ. لم يفحصها أحد.
   *[other] وصلت { $n } صورة مع هذا البلاغ. لم يفحصها أحد.
}
desk-pictures-warn = قد تُظهر الصورة اعتداءً. لا تفتحها إلا إذا احتاج البلاغ إلى ذلك، فالسجل يحفظ أنك فتحتها. إذا أظهرت اعتداءً فأغلقها ولا تنسخها واتبع قواعد مكتبك.
desk-pictures-claim = يمكنك فتح صورة ما دمت تعمل على البلاغ.
desk-picture = الصورة { $number }، { $size }
desk-picture-open = فتح
desk-picture-title = الصورة { $number } من البلاغ { $tip }
desk-picture-veil = تبقى مموّهة وبلا ألوان إلى أن تختار رؤيتها بوضوح.
desk-picture-reveal = إظهارها بوضوح
desk-picture-alt = الصورة { $number } التي وصلت مع البلاغ
desk-picture-none = إذا لم تظهر الصورة فهي تالفة، أو أكبر من أن تُفتح هنا: أكثر من 24 مليون بكسل. يمكن تقييم بقية البلاغ من دونها.
desk-picture-clean = هذه نسخة صُنعت هنا من نقاط الصورة وحدها، دون أي شيء آخر كان في الملف. إذا لم يظهر شيء فالملف تالف أو ليس صورة، أو أنك لم تعد تعمل على البلاغ.
desk-picture-back = العودة إلى البلاغ
desk-act-attachment-seen = فتح صورة
desk-act-contact-withdrawn = محا بيانات الاتصال بطلب من صاحب البلاغ
