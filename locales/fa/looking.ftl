# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = حل‌شده با کمک شما
home-solved-lead = برای این اشیا پاسخی پیدا شده است. حتی «همه‌جا فروخته می‌شود» هم کمک می‌کند: کارآگاهان را از جست‌وجویی طولانی بی‌نیاز می‌کند.
home-solved-all = دیدن همهٔ اشیایی که پاسخ دارند
home-release = تازه‌ترین مجموعه
home-release-all = دیدن همهٔ مجموعه‌ها
home-count-solved = { $count ->
    [0] هنوز برای هیچ شیئی پاسخی پیدا نشده است.
    [one] برای یک شیء پاسخ پیدا شده است.
   *[other] برای { $count } شیء پاسخ پیدا شده است.
}

# Gallery
gallery-search = جست‌وجو
gallery-search-hint = چند کلمه، یا شناسه‌ای مانند TAO-7K3QD. اشتباه‌های کوچک تایپی مهم نیست.
gallery-region = منطقهٔ احتمالی
gallery-sort = ترتیب
gallery-sort-looking = ابتدا آن‌هایی که هنوز در جست‌وجویشان هستیم
gallery-sort-newest = ابتدا تازه‌ترین‌ها
gallery-sort-updated = ابتدا آن‌هایی که به‌تازگی تغییر کرده یا حل شده‌اند
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = انتخاب‌های شما
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = حذف: { $name }
gallery-search-for = جست‌وجو: «{ $words }»
gallery-found = { $count ->
    [0] برای «{ $words }» هیچ شیئی پیدا نشد
    [one] برای «{ $words }» یک شیء پیدا شد
   *[other] برای «{ $words }» { $count } شیء پیدا شد
}
gallery-none-search = با این کلمه‌ها چیزی پیدا نکردیم. کلمه‌های کمتر یا دیگری را امتحان کنید. همچنین می‌توانید یکی از انتخاب‌ها را حذف کنید یا همهٔ اشیا را ببینید.
gallery-none-choices = یکی از انتخاب‌ها را حذف کنید، یا همهٔ اشیا را ببینید.
gallery-title-search = جست‌وجو: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = مجموعه‌ها
series-lead = اشیا در مجموعه‌هایی نمایش داده می‌شوند. اینجا می‌بینید هر مجموعه به کجا رسیده است.
series-none = هنوز مجموعه‌ای نیست. با این حال می‌توانید اشیا را ببینید.
series-date = انتشار در { $date }
series-tally = وضعیت اشیا
series-tally-objects = اشیا
series-all = همهٔ مجموعه‌ها
series-none-objects = دیگر هیچ شیئی از این مجموعه نمایش داده نمی‌شود.

# Object page
object-asked = آنچه می‌پرسیم
object-facts = آنچه دیده می‌شود
object-helps = چه کسی ممکن است بداند
object-known = آنچه تاکنون معلوم است
object-region = منطقهٔ احتمالی
object-picture-of = تصویر { $n } از { $total }
object-related = این‌ها را هم ببینید
object-related-series = از همین مجموعه
object-related-like = اشیای مشابه
object-print = چاپ برگه‌ای با این شیء
sheet-lead = این شیء را می‌شناسید؟ می‌توانید بدون گفتن نامتان به ما بگویید.
sheet-scan = کد را اسکن کنید، یا این نشانی را وارد کنید:

# The viewer that opens when somebody looks closer at a picture
viewer-title = از نزدیک ببینید
viewer-picture = تصویر
viewer-second = تصویر دوم
viewer-close = بستن
viewer-zoom = اندازه
viewer-in = بزرگ‌تر
viewer-out = کوچک‌تر
viewer-whole = تمام تصویر
viewer-move = جابه‌جایی
viewer-left = حرکت به چپ
viewer-right = حرکت به راست
viewer-up = حرکت به بالا
viewer-down = حرکت به پایین
viewer-turn = چرخش
viewer-turn-left = چرخش به چپ
viewer-turn-right = چرخش به راست
viewer-light = نور و رنگ
viewer-brightness = روشنایی
viewer-contrast = کنتراست
viewer-invert = جابه‌جایی روشن و تیره
viewer-compare = مقایسه با
viewer-compare-nothing = بدون تصویر دیگر
viewer-together = حرکت دو تصویر با هم
viewer-reset = بازگشت به حالت اول
# $percent is a number, for example 150.
viewer-level = { $percent } درصد اندازهٔ اصلی
viewer-loading = تصویر در حال بارگیری است.
viewer-failed = تصویر بارگیری نشد. این پنجره را ببندید و دوباره امتحان کنید.
viewer-keys = کلیدها: مثبت و منفی اندازه را تغییر می‌دهند، کلیدهای جهت تصویر را حرکت می‌دهند، R آن را می‌چرخاند، 0 تمام آن را نشان می‌دهد.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = شمال اروپا
region-western-europe = غرب اروپا
region-southern-europe = جنوب اروپا
region-eastern-europe = شرق اروپا
region-northern-america = شمال آمریکا
region-central-america = آمریکای مرکزی
region-caribbean = کارائیب
region-south-america = آمریکای جنوبی
region-northern-africa = شمال آفریقا
region-western-africa = غرب آفریقا
region-middle-africa = مرکز آفریقا
region-eastern-africa = شرق آفریقا
region-southern-africa = جنوب قارهٔ آفریقا
region-western-asia = غرب آسیا
region-central-asia = آسیای مرکزی
region-southern-asia = جنوب آسیا
region-eastern-asia = شرق آسیا
region-south-eastern-asia = جنوب شرق آسیا
region-australia-new-zealand = استرالیا و نیوزیلند
region-pacific-islands = جزایر اقیانوس آرام
