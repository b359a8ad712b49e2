# إطار المكتب وأسماء الأدوار فيه.

office-home = إلى البداية
sign-out = تسجيل الخروج
own-account = حسابك
list-comma = {"، "}
nav-office-objects = الأغراض
nav-office-series = السلاسل
nav-office-tips = البلاغات
nav-office-leads = الإحالات
nav-office-inbox = الوارد
nav-office-units = الوحدات
nav-office-rules = القواعد
nav-office-staff = العاملون
nav-office-outbox = الصادر
nav-office-audit = السجل
nav-office-account = الحساب
role-curator = التحرير
role-curator-means = إعداد الصور والأسئلة ومراجعة ما أعدّه الزملاء ونشره.
role-moderator = الفرز
role-moderator-means = قراءة البلاغات وتقييمها والاستفسار عنها وإحالتها إلى الوحدات.
role-investigator = التحقيق
role-investigator-means = تلقّي إحالات وحدة واحدة والإفادة بما آلت إليه.
role-auditor = التدقيق
role-auditor-means = قراءة السجل والتحقق من أن أحدًا لم يغيّره، دون الاطلاع على البلاغات.
role-administrator = الإدارة
role-administrator-means = دعوة الأشخاص وإدارة الوحدات والقواعد. لديها جميع المفاتيح لتسليمها إلى غيرها، ولا تعرض لها أي صفحة بلاغًا.
error-signed-out = انتهت جلستك، ولم يُحفظ شيء مما أرسلته.
