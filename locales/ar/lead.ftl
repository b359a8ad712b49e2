# الإحالات: الإحالة، قائمة المكتب، بريد الوحدة الوارد، والرسائل.

leads-title = الإحالات
leads-lead = ما غادر مكتب الفرز، وإلى مَن، وما الذي أسفر عنه.
inbox-title = الوارد
inbox-lead = إحالات موجهة إلى وحدتكم. أكّدوا استلام ما قرأتموه، واذكروا ما أسفر عنه، ليستفيد منه مكتب الفرز والجمهور.
inbox-back = العودة إلى الوارد
lead-back = العودة إلى الإحالات
lead-number = الإحالة { $number }
lead-found = { $n ->
    [zero] لا إحالات
    [one] إحالة واحدة
    [two] إحالتان
    [few] { $n } إحالات
    [many] { $n } إحالة
   *[other] { $n } إحالة
}
lead-none = لا إحالات هنا
lead-none-next = اختر حالة أخرى، أو عُد لاحقًا.
lead-filter = الحالة
lead-col-lead = الإحالة
lead-col-codes = الرموز
lead-col-when = تاريخ الإحالة
lead-mail-parked = تعذّر تسليم البريد
lead-state-held = محتجزة، يمكن استرجاعها
lead-state-queued = بانتظار الإرسال
lead-state-delivered = سُلِّمت
lead-state-acknowledged = أُكِّد استلامها
lead-state-closed = وردت نتيجتها
lead-state-undone = استُرجعت
inbox-state-queued = جديدة
inbox-state-delivered = جديدة
inbox-state-acknowledged = أُكِّد استلامها
inbox-state-closed = وردت نتيجتها
inbox-came = وردت في
lead-unit = الوحدة
lead-grading = المصدر والمعلومة
lead-handling = رمز التداول
lead-tlp = بروتوكول إشارة المرور
lead-country = البلد الذي تشير إليه
lead-reason = لماذا هذه الوحدة
lead-remark = ملاحظة
lead-object = الغرض
lead-object-none = بلاغ عام لا يخص غرضًا بعينه.
lead-assessment = تقدير مكتب الفرز
lead-assessment-note = رأي مكتب الفرز، لا كلام المبلِّغ.
lead-words = كلام المبلِّغ نفسه
lead-words-note = كما كُتب. لم يتحقق منه أحد.
lead-tip-day = يوم وروده
lead-tip-what = ما هو
lead-tip-place = أين
lead-tip-country = البلد المذكور
lead-tip-time = متى
lead-tip-link = عنوان على الإنترنت (لم يُتحقق منه)
lead-tip-confidence = مدى اليقين
lead-forwarded = أحالها { $name }
lead-held-title = ما زالت هنا
lead-held = { $n ->
    [zero] تغادر الإحالة الآن.
    [one] تغادر الإحالة بعد ثانية واحدة، ويمكن استرجاعها حتى ذلك الحين.
    [two] تغادر الإحالة بعد ثانيتين، ويمكن استرجاعها حتى ذلك الحين.
    [few] تغادر الإحالة بعد { $n } ثوانٍ، ويمكن استرجاعها حتى ذلك الحين.
    [many] تغادر الإحالة بعد { $n } ثانية، ويمكن استرجاعها حتى ذلك الحين.
   *[other] تغادر الإحالة بعد { $n } ثانية، ويمكن استرجاعها حتى ذلك الحين.
}
lead-acknowledged = أكّد الاستلام { $name }،
lead-outcome-title = النتيجة
lead-outcome-identified = جرى التعرّف
lead-outcome-narrowed = حُصر المنشأ في بلدان أقل
lead-outcome-line-closed = أُغلق خط من خطوط التحقيق
lead-outcome-already-known = معروف من قبل
lead-outcome-not-usable = لا يمكن الاستفادة منه
lead-outcome-hint-identified = عُثر على المكان أو على الصانع.
lead-outcome-hint-narrowed = بقيت بلدان أقل مما كان.
lead-outcome-hint-line-closed = جرى التحقق ولم يفضِ إلى شيء: وهذا مفيد أيضًا.
lead-outcome-hint-already-known = كانت وحدتكم تعرف ذلك.
lead-outcome-hint-not-usable = تعذّر التحقق منه أو استعماله.
inbox-acknowledge-title = جديد لوحدتكم
inbox-acknowledge-note = تأكيد الاستلام يخبر مكتب الفرز بأن أحدًا قرأ الإحالة، ولا يَعِد بغير ذلك.
inbox-acknowledge = تأكيد الاستلام
inbox-outcome-note = يراه مكتب الفرز. ولا يُنشر شيء إلا بقرار من التحرير.
inbox-outcome-legend = ما الذي أسفرت عنه
inbox-note = ملاحظة لمكتب الفرز (اختيارية)
inbox-note-hint = حتى 2000 حرف. مختومة لوحدتكم ولمكتب الفرز.
inbox-outcome-save = حفظ النتيجة

forward-title = إحالة البلاغ { $number }
forward-back = العودة إلى البلاغ
forward-not-ready = لا يغادر البلاغ مكتب الفرز إلا إذا عُدَّ موثوقًا أو كان إفصاحًا عن اعتداء، وكان له تقدير مكتوب. قيِّمه واكتب التقدير واتخذ القرار أولًا.
forward-country = إلى أي بلد يشير؟
forward-named = ذكر المبلِّغ: { $country }.
forward-not-named = لم يذكر المبلِّغ بلدًا.
forward-no-country = لا بلد
forward-propose = عرض الوحدة التي تقترحها القواعد
forward-unit = إلى أي وحدة؟
forward-proposed = مقترحة
forward-rule-country = مقترحة لأن قاعدةً توجّه { $country } إليها. القرار لك.
forward-rule-category = مقترحة لأن قاعدةً توجّه «{ $category }» إليها. القرار لك.
forward-rule-any = مقترحة لأن قاعدةً توجّه كل ما عدا ذلك إليها. القرار لك.
forward-rule-none = لا قاعدة تناسب هذا البلد وهذه الفئة. اختر وحدة بنفسك.
forward-no-units = لا توجد وحدات بعد. اطلب من الإدارة إضافة وحدة.
forward-sealed = تتلقى الإحالة ببريد مختوم، وفي واردها هنا.
forward-notice = تتلقى إشعارًا بالبريد، والإحالة في واردها هنا.
forward-reason-points-to-country = البلاغ يشير إلى بلد الوحدة
forward-reason-units-subject = الغرض أو صانعه من اختصاص الوحدة
forward-reason-units-case = الوحدة تعمل على هذا الغرض بالفعل
forward-reason-danger = قد يكون أحد في خطر هناك
forward-handling-note = القيود، مع H3 فقط
forward-remark = ملاحظة للوحدة (اختيارية)
forward-remark-hint = حتى 500 حرف. تُختم مع الإحالة.
forward-contact-stays = تبقى بيانات الاتصال، إن تركها المبلِّغ، في مكتب الفرز.
forward-consequence = { $n ->
    [zero] تغادر الإحالة فورًا.
    [one] تُحتجز الإحالة ثانية واحدة يمكنك خلالها استرجاعها، ثم تغادر.
    [two] تُحتجز الإحالة ثانيتين يمكنك خلالهما استرجاعها، ثم تغادر.
    [few] تُحتجز الإحالة { $n } ثوانٍ يمكنك خلالها استرجاعها، ثم تغادر.
    [many] تُحتجز الإحالة { $n } ثانية يمكنك خلالها استرجاعها، ثم تغادر.
   *[other] تُحتجز الإحالة { $n } ثانية يمكنك خلالها استرجاعها، ثم تغادر.
}
forward-send = إحالة البلاغ
handling-H0 = لمنع الجريمة ومكافحتها فقط، وفق القانون المعمول به
handling-H1 = لا يُكشف في الإجراءات القضائية دون إذن مقدّم المعلومة
handling-H2 = لا يُعمَّم دون إذن مقدّم المعلومة
handling-H3 = قيود وملاحظات أخرى، تُكتب نصًا
tlp-RED = للمستلمين المسمّين وحدهم
tlp-AMBER-STRICT = للمؤسسة وحدها
tlp-AMBER = للمؤسسة وعملائها
tlp-GREEN = للأوساط المعنية
tlp-CLEAR = بلا قيود

lead-problem-choice = اختر رمز التداول ودرجة بروتوكول إشارة المرور والسبب.
lead-problem-unit = اختر الوحدة التي تُحال إليها.
lead-problem-remark = الملاحظة أطول من 500 حرف. اختصرها.
lead-problem-handling-missing = يعني H3 وجود قيود أخرى. اكتبها.
lead-problem-handling-long = نص القيود أطول من 500 حرف. اختصره.
lead-problem-assessment = اكتب تقدير مكتب الفرز في صفحة البلاغ أولًا.
lead-problem-note = الملاحظة أطول من 2000 حرف. اختصرها.
lead-problem-outcome = اختر ما أسفرت عنه.
lead-problem-not-screened = لا يُحال إلا بلاغ عُدَّ موثوقًا أو إفصاح عن اعتداء. اتخذ القرار أولًا.
lead-problem-too-late = غادرت الإحالة أو استُرجعت من قبل، فلا يمكن استرجاعها الآن.
lead-problem-wrong-state = أُكِّد استلام هذه الإحالة من قبل.
lead-problem-stale = غيّر أحد الزملاء هذه الإحالة في هذه الأثناء. نصك ما زال هنا: انظر إلى ما تغيّر ثم احفظ من جديد.
lead-problem-name-taken = توجد وحدة بهذا الاسم.
lead-problem-name = أعطِ الوحدة اسمًا لا يزيد على 120 حرفًا.
lead-problem-address = اكتب عنوان بريد واحدًا على الأقل، كل عنوان في سطر، مثل desk@example.org.
certificate-expired = انتهت صلاحية شهادة OpenPGP الخاصة بالوحدة. اطلب من الوحدة شهادة جديدة.
certificate-revoked = أُلغيت شهادة OpenPGP الخاصة بالوحدة. اطلب من الوحدة شهادة جديدة.
certificate-no-usable-key = لا مفتاح في الشهادة يمكن التشفير له. اطلب من الوحدة شهادة أخرى.
certificate-secret-key = هذا مفتاح سري. ألصق الشهادة العامة بدلًا منه، وأخبر الوحدة بأن مفتاحها السري قد أُرسل.
certificate-unreadable = ليست هذه شهادة OpenPGP واحدة. ألصق الكتلة كاملة من BEGIN إلى END.

lead-mail-outer = ...
lead-mail-subject = [{ $tlp }] الإحالة { $reference }
lead-mail-notice =
    يوجد شيء جديد لكم في المكتب.

    سجّلوا الدخول: { $address }
lead-mail-answer =
    أكّدوا استلام هذه الإحالة واذكروا ما أسفرت عنه في المكتب: { $address }
    خُتمت هذه الرسالة لوحدتكم. التزموا برمز التداول وبالدرجة.
