# Hearing of it: feeds, sharing, results.

nav-results = نتایج
nav-follow = دنبال کردن و اشتراک‌گذاری

# Feeds: what a feed reader shows
feed-objects = همهٔ اشیا
feed-category = اشیا: { $category }
feed-series = اشیا: { $series }
feed-tell = آنچه را می‌دانید در سایت خود ما به ما بگویید. لطفاً به‌صورت عمومی پاسخ ندهید.
feed-picture = شیء

# The card that other sites and apps show when somebody shares an object
card-ask = این را می‌شناسید؟ اینجا به ما بگویید:
card-alt = کارتی با شیء، سؤال «{ $question }» و نام این سایت. { $description }

# Follow and share
follow-title = دنبال کردن و اشتراک‌گذاری
follow-lead = بدون حساب کاربری از اشیای تازه باخبر شوید. کمک کنید دیگران هم آن‌ها را ببینند، به شیوه‌ای که برای همه امن باشد.
follow-feeds = خبرها در خبرخوان
follow-feeds-text = خبرخوان برنامه‌ای است که سایت‌های انتخابی شما را دنبال می‌کند و می‌گوید چه چیزی تازه است. لازم نیست نشانی ایمیل به ما بدهید، و ما نمی‌فهمیم چه کسی ما را دنبال می‌کند.
follow-feeds-1 = یک خبرخوان باز کنید. برای هر گوشی و رایانه‌ای نمونه‌های رایگان هست.
follow-feeds-2 = یکی از نشانی‌های زیر را کپی کنید و آنجا بچسبانید.
follow-feeds-3 = اشیا و نتایج تازه خودبه‌خود ظاهر می‌شوند. آنچه برمی‌داریم ناپدید می‌شود.
follow-feeds-categories = یک نوع شیء
follow-feeds-series = یک مجموعه
follow-share = اشتراک‌گذاری یک شیء
follow-share-text = نشانی صفحهٔ شیء را در پیامی بفرستید، یا آن را منتشر کنید. بسیاری از برنامه‌ها آن‌گاه کارتی با شیء، سؤال و نام ما نشان می‌دهند. هرکس کارت را ببیند می‌داند کجا پاسخ دهد.
follow-share-link = لطفاً به کارت ما پیوند دهید و نسخه‌ای از آن ذخیره نکنید. اگر ناچار شویم شیئی را برداریم، کارت هرجا که به آن پیوند داده شده ناپدید می‌شود.
follow-share-own = در سایت خودتان می‌توانید کارت را این‌طور نشان دهید:
follow-share-code = HTML برای سایت شما
follow-share-none = در حال حاضر هیچ شیئی نمایش داده نمی‌شود، پس چیزی برای اشتراک‌گذاری نیست.
follow-share-example = این تازه‌ترین شیء است. برای هر شیء چنین کارتی هست: فقط شناسه در دو نشانی تغییر می‌کند.
follow-data = اشیا به‌صورت داده
follow-data-text = اگر برنامه می‌نویسید: هر چه اینجا عمومی است به‌صورت JSON هم خواندنی است. به کلید و حساب کاربری نیاز ندارید.
follow-data-1 = تغییرات را بپرسید، و نه بیش از یک بار در دقیقه. همان ETag را که گرفته‌اید پس بفرستید: اگر چیزی تغییر نکرده باشد، پاسخ کوتاه است.
follow-data-2 = اگر شیئی با 410 پاسخ داد، آن را برداشته‌ایم. لطفاً شما هم بی‌درنگ آن را بردارید.
follow-data-3 = همیشه سؤال را همراه با پیوند به صفحهٔ ما نشان دهید تا پاسخ‌ها به ما برسد.
follow-data-list = تازه‌ترین اشیا
follow-data-description = شرح همهٔ نشانی‌ها (OpenAPI 3.1)
follow-address = نشانی

# Results
results-title = نتایج
results-lead = اشیایی که نشان داده‌ایم به کجا رسیده‌اند، و چند نفر برای ما نوشته‌اند.
results-chart = یک نمودار. جدول کنار آن همین عددها را دارد.
results-month = ماه
results-objects = اشیا
results-tips = گزارش‌ها
results-result = نتیجه
results-new = تازه
results-so-far = تاکنون
results-withdrawn = برداشته‌شده
results-outcomes-title = اشیا به کجا رسیدند
results-outcomes-shown = { $count ->
    [0] تاکنون هیچ شیئی نمایش داده نشده است.
    [one] تاکنون یک شیء نمایش داده شده است.
   *[other] تاکنون { $count } شیء نمایش داده شده است.
}
results-outcomes-answered = { $count ->
    [0] هنوز هیچ‌کدام پاسخی ندارد.
    [one] یکی از آن‌ها پاسخ دارد.
   *[other] { $count } مورد از آن‌ها پاسخ دارد.
}
results-outcomes-empty = به‌محض نمایش نخستین شیء، اینجا می‌بینید که به کجا رسیده است.
results-narrowed-title = محدود شده به چند کشور
results-narrowed-text = کارآگاهان اکنون می‌دانند که این اشیا فقط در چند کشور فروخته یا ساخته شده‌اند. می‌دانند جست‌وجو را کجا ادامه دهند.
results-narrowed-count = { $count ->
    [0] تاکنون هیچ شیئی به چند کشور محدود نشده است.
    [one] تاکنون یک شیء به چند کشور محدود شده است.
   *[other] تاکنون { $count } شیء به چند کشور محدود شده است.
}
results-narrowed-empty = نخستین مورد با ماه آن اینجا خواهد آمد.
results-tips-title = گزارش‌ها در هر ماه
results-tips-text = فقط ماه‌های کامل نشان داده می‌شوند. عددها به نزدیک‌ترین مضرب 5 گرد شده‌اند و عددهای بسیار کوچک اصلاً نشان داده نمی‌شوند. با این عددها نمی‌توان کسی را پیدا کرد.
results-tips-latest = { $count ->
    [one] در آخرین ماه کامل حدود { $count } گزارش رسید.
   *[other] در آخرین ماه کامل حدود { $count } گزارش رسید.
}
results-tips-latest-few = در آخرین ماه کامل کمتر از 5 گزارش رسید.
results-tips-few = کمتر از 5
results-tips-empty = نخستین ماه کامل هنوز به پایان نرسیده است. عدد آن پس از پایانش اینجا خواهد آمد.
results-honest-title = آنچه این عددها نمی‌گویند
results-honest-1 = نتیجه یک گام از تحقیق است. به این معنا نیست که کودکی پیدا شده است.
results-honest-2 = «در جاهای زیادی فروخته می‌شود» هم نتیجه است. جست‌وجویی را که به جایی نمی‌رسید پایان می‌دهد.
results-honest-3 = گزارش‌های زیاد شیئی را مهم‌تر نمی‌کند. یک گزارش از کسی که می‌داند می‌تواند کافی باشد.
results-honest-4 = منتشر نمی‌کنیم کدام گزارش به کدام نتیجه رسیده است. این از کسانی که برای ما نوشته‌اند و از تحقیق محافظت می‌کند.

# Months as they stand alone, at the head of a line
month-alone-1 = ژانویه
month-alone-2 = فوریه
month-alone-3 = مارس
month-alone-4 = آوریل
month-alone-5 = مه
month-alone-6 = ژوئن
month-alone-7 = ژوئیه
month-alone-8 = اوت
month-alone-9 = سپتامبر
month-alone-10 = اکتبر
month-alone-11 = نوامبر
month-alone-12 = دسامبر
month-year = { $month } { $year }
