# تسجيل الدخول، والانضمام، وحسابك، وحسابات الجميع.

staff-sign-in-title = الدخول إلى المكتب
staff-name = اسم الدخول
staff-password = كلمة المرور
staff-code = رمز لمرة واحدة
staff-code-hint = ستة أرقام من تطبيق المصادقة. يصلح كل رمز مرة واحدة.
staff-sign-in = تسجيل الدخول
staff-reveal = إظهار كلمة المرور
staff-conceal = إخفاء كلمة المرور
staff-invited-lead = هل تسلّمت رمز دعوة؟
staff-invited-link = افتح حسابك به
staff-sign-in-help = هل فقدت كلمة المرور أو تطبيق المصادقة؟ تستطيع الإدارة إغلاق هذا الحساب ودعوتك من جديد.
staff-refused = الاسم أو كلمة المرور أو الرمز غير صحيح. تحقق من الثلاثة وانتظر رمزًا جديدًا. بعد خمس محاولات فاشلة متتالية يُقفل الاسم دقيقة، ثم مدة أطول.
staff-joined-notice = حسابك جاهز. سجّل الدخول برمز جديد.
staff-out-notice = سجّلت خروجك.
staff-ended-notice = انتهت جلستك. سجّل الدخول للمتابعة.

staff-invitation-title = افتح حسابك
staff-invitation-lead = أعطتك الإدارة رمزًا. يصلح مرة واحدة خلال ثلاثة أيام.
staff-invitation-code = رمز الدعوة
staff-invitation-code-hint = 43 من الحروف اللاتينية والأرقام والشُّرَط والشُّرَط السفلية
staff-invitation-open = متابعة
staff-to-sign-in = لديك حساب من قبل؟ سجّل الدخول
staff-no-invitation = هذا الرمز لا يفتح شيئًا. ربما استُخدم أو سُحب، أو مضى عليه أكثر من ثلاثة أيام. تأكد من أنك نسخته كاملًا، أو اطلب رمزًا جديدًا.
staff-joining-title = أهلًا { $name }
staff-joining-lead = ثلاث خطوات ويُفتح حسابك. لا يُحفظ شيء قبل أن تنتهي.
staff-roles = الأدوار
staff-step-app = 1. إعداد رموز المرة الواحدة
staff-step-app-lead = افتح تطبيق مصادقة على هاتفك وامسح هذه الصورة. بعدها يعرض التطبيق رمزًا جديدًا كل 30 ثانية.
staff-qr-alt = رمز QR لتطبيق المصادقة
staff-secret-lead = إن لم تستطع مسحها فاكتب هذا في التطبيق:
staff-secret-note = يعتمد على الوقت، ستة أرقام، 30 ثانية. يظهر الآن ولن يظهر مرة أخرى.
staff-step-password = 2. اختيار كلمة مرور
staff-new-password = كلمة المرور الجديدة
staff-again = كلمة المرور نفسها مرة أخرى
staff-step-code = 3. التأكيد برمز
staff-first-code-hint = الأرقام الستة التي يعرضها تطبيقك الآن
staff-join = افتح حسابي
staff-passwords-differ = كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.
staff-wrong-code = هذا الرمز غير صحيح. انتظر حتى يعرض التطبيق رمزًا جديدًا واكتبه. إذا تكرر ذلك فتحقق من صحة ساعة هاتفك.

staff-password-rules = كلمة المرور الجيدة طويلة. أربع كلمات أو خمس لا صلة بينها تسهل كتابتها ويصعب تخمينها.
staff-password-rule-length = 15 محرفًا على الأقل. تُحسب المسافات، والحد الأقصى 256.
staff-password-rule-words = ألا تكون كلها كلمات شائعة أو اسمك أو اسمنا أو صفوفًا من لوحة المفاتيح أو جزءًا مكررًا.
staff-password-rule-free = لا شيء غير ذلك: لا حاجة إلى علامات أو أرقام، ولا إلى تغييرها بعد أشهر. يمكنك استخدام مدير كلمات المرور.
staff-password-lost = كلمة المرور تفتح مفاتيحك. لا أحد يستطيع معرفتها أو إعادة تعيينها.
staff-password-short = كلمة المرور قصيرة. استخدم 15 محرفًا على الأقل.
staff-password-long = كلمة المرور طويلة. استخدم 256 محرفًا على الأكثر.
staff-password-repetitive = كلمة المرور تكرر نفسها. اختر كلمة محارفها أكثر تنوعًا.
staff-password-sequence = كلمة المرور تتبع لوحة المفاتيح أو الأبجدية أو الأعداد. اختر كلمات لا صلة بينها.
staff-password-common = كلمة المرور كلها كلمات شائعة جدًا. أضف كلمات لا يتوقعها أحد.
staff-password-context = كلمة المرور كلها كلمات يوحي بها هذا المكان، كاسمك. اختر غيرها.

staff-account-title = حسابك
staff-roles-note = تُمنح الأدوار مع الدعوة. إن لم تناسب عملك فاسأل الإدارة.
staff-sessions = أين سجّلت الدخول
staff-sessions-lead = تنتهي الجلسة بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} دون نقرة، وبعد { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
} في كل الأحوال. لا يُحفظ عنوان ولا متصفح.
staff-session-here = هذه الجلسة
staff-session-elsewhere = جلسة أخرى
staff-session-began = منذ { $when }
staff-session-seen = آخر استخدام { $when }
staff-sessions-only = لم تسجّل الدخول في مكان آخر.
staff-end-others = إنهاء جلساتي الأخرى
staff-others-ended = انتهت جلساتك الأخرى.
staff-change-password = تغيير كلمة المرور
staff-old-password = كلمة المرور الحالية
staff-old-wrong = كلمة المرور الحالية غير صحيحة. اكتبها مرة أخرى.
staff-old-locked = كثرت المحاولات الفاشلة المتتالية. انتظر بضع دقائق ثم حاول مرة أخرى.
staff-change-means = تنتهي جلساتك الأخرى فورًا، وتستمر هذه.
staff-password-changed = تغيّرت كلمة المرور، وانتهت جلساتك الأخرى.

staff-title = العاملون
staff-lead = من يحق له استخدام المكتب، ولأي غرض.
staff-accounts = الحسابات
staff-person = الشخص
staff-state = الحساب
staff-state-active = مفتوح
staff-state-disabled = مغلق
staff-sessions-open = الجلسات الآن
staff-acts = ما يمكنك فعله
staff-you = (أنت)
staff-own-account = حسابك أنت
staff-change = تغيير …
staff-end = إنهاء الجلسات
staff-end-means = يُسجَّل خروج هذا الشخص من كل مكان فورًا. يمكنه الدخول من جديد.
staff-close = إغلاق الحساب
staff-close-means = تنتهي جميع الجلسات وتُسحب المفاتيح فورًا. يبقى ما فعله في السجل. يمكنك فتح الحساب من جديد.
staff-open = فتح الحساب
staff-open-means = يستطيع الشخص الدخول من جديد بكلمة المرور والرموز السابقة، ويستعيد مفاتيح أدواره.
staff-closed-notice = أُغلق الحساب وانتهت جلساته.
staff-opened-notice = فُتح الحساب من جديد.
staff-sessions-notice = انتهت الجلسات.
staff-withdrawn-notice = سُحبت الدعوة، ولم يعد رمزها يفتح شيئًا.
staff-waiting = دعوات لم تُستخدم بعد
staff-waiting-none = لا أحد مدعو في الوقت الحاضر.
staff-expires = صالحة حتى
staff-withdraw = سحب الدعوة
staff-invite-title = دعوة شخص
staff-invite-lead = تحصل على رمز تسلّمه حيث لا يقرؤه غير صاحبه. يصلح مرة واحدة خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. ويأتي معه الوصول إلى كل ما تشمله الأدوار أدناه.
staff-display-name = الاسم
staff-display-name-hint = كما يراه الزملاء بجانب ما يفعله هذا الشخص
staff-name-hint = من 2 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والنقاط والشُّرَط. لا يمكن تغييره لاحقًا.
staff-unit = الوحدة
staff-unit-hint = لدور التحقيق فقط
staff-unit-none = بلا وحدة
staff-no-units = دور التحقيق يتبع وحدة، ولا توجد وحدة بعد.
staff-invite = إنشاء الدعوة
staff-invited-title = دعوة إلى { $name }
staff-invited-once = هذا هو الرمز. يظهر مرة واحدة: انسخه الآن.
staff-invited-next = سلّمه بنفسك أو بطريقة لا يقرؤه فيها غير صاحبه، لا بالبريد الإلكتروني العادي. يصلح { $days ->
    [zero] { $days } يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} على هذا العنوان:
staff-bad-name = اكتب اسم الدخول بـ 2 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والنقاط والشُّرَط.
staff-name-taken = اسم الدخول هذا لشخص آخر. اختر اسمًا غيره.
staff-bad-display-name = اكتب الاسم الذي يراه الزملاء، بـ 80 محرفًا على الأكثر.
staff-role-missing = اختر دورًا واحدًا على الأقل.
staff-unit-missing = اختر الوحدة التي يتبعها هذا المحقق.
staff-unit-unfit = دور التحقيق وحده يتبع وحدة. اختر «بلا وحدة» أو حدّد دور التحقيق.
staff-oneself = لا يمكنك إغلاق حسابك بنفسك. يمكن لشخص آخر في الإدارة فعل ذلك.
