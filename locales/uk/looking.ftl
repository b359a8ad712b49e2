# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = З’ясовано з вашою допомогою
home-solved-lead = Для цих предметів є відповідь. Навіть «продається всюди» допомагає: це вберігає слідчих від довгих пошуків.
home-solved-all = Усі предмети, для яких є відповідь
home-release = Остання добірка
home-release-all = Усі добірки
home-count-solved = { $count ->
    [0] Поки що для жодного предмета немає відповіді.
    [one] Відповідь є для { $count } предмета.
    [few] Відповідь є для { $count } предметів.
    [many] Відповідь є для { $count } предметів.
   *[other] Відповідь є для { $count } предмета.
}

# Gallery
gallery-search = Пошук
gallery-search-hint = Слова або номер, як-от TAO-7K3QD. Дрібні помилки в написанні не завадять.
gallery-region = Імовірний регіон
gallery-sort = Порядок
gallery-sort-looking = Спершу ті, про які ще запитуємо
gallery-sort-newest = Спершу найновіші
gallery-sort-updated = Спершу нещодавно змінені або з’ясовані
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Ваш вибір
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Прибрати: { $name }
gallery-search-for = Пошук: «{ $words }»
gallery-found = { $count ->
    [0] За словами «{ $words }» предметів не знайдено
    [one] За словами «{ $words }» знайдено { $count } предмет
    [few] За словами «{ $words }» знайдено { $count } предмети
    [many] За словами «{ $words }» знайдено { $count } предметів
   *[other] За словами «{ $words }» знайдено { $count } предмета
}
gallery-none-search = За цими словами ми нічого не знайшли. Спробуйте менше слів або інші. Також можна прибрати щось із вибраного або переглянути всі предмети.
gallery-none-choices = Приберіть щось із вибраного або перегляньте всі предмети.
gallery-title-search = Пошук: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Добірки
series-lead = Предмети показуються добірками. Тут видно, чого вдалося досягти з кожною.
series-none = Добірок ще немає. Предмети все одно можна переглянути.
series-date = Опубліковано { $date }
series-tally = Що відомо про предмети
series-tally-objects = Предмети
series-all = Усі добірки
series-none-objects = Жоден предмет із цієї добірки більше не показується.

# Object page
object-asked = Про що ми запитуємо
object-facts = Що видно
object-helps = Хто може це знати
object-known = Що вже відомо
object-region = Імовірний регіон
object-picture-of = Зображення { $n } з { $total }
object-related = Подивіться також на ці
object-related-series = З тієї самої добірки
object-related-like = Схожі предмети
object-print = Роздрукувати аркуш із цим предметом
sheet-lead = Ви впізнаєте цей предмет? Ви можете розповісти нам, не називаючи свого імені.
sheet-scan = Зіскануйте код або введіть цю адресу:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Роздивитися ближче
viewer-picture = Зображення
viewer-second = Друге зображення
viewer-close = Закрити
viewer-zoom = Розмір
viewer-in = Більше
viewer-out = Менше
viewer-whole = Усе зображення
viewer-move = Пересунути
viewer-left = Пересунути ліворуч
viewer-right = Пересунути праворуч
viewer-up = Пересунути вгору
viewer-down = Пересунути вниз
viewer-turn = Повернути
viewer-turn-left = Повернути ліворуч
viewer-turn-right = Повернути праворуч
viewer-light = Світло й колір
viewer-brightness = Яскравість
viewer-contrast = Контраст
viewer-invert = Поміняти світле й темне
viewer-compare = Порівняти з
viewer-compare-nothing = Без іншого зображення
viewer-together = Пересувати обидва зображення разом
viewer-reset = Повернутися до початку
# $percent is a number, for example 150.
viewer-level = { $percent } % від його розміру
viewer-loading = Зображення завантажується.
viewer-failed = Зображення не вдалося завантажити. Закрийте це вікно й спробуйте ще раз.
viewer-keys = Клавіші: плюс і мінус змінюють розмір, стрілки пересувають зображення, R обертає його, 0 показує його повністю.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Північна Європа
region-western-europe = Західна Європа
region-southern-europe = Південна Європа
region-eastern-europe = Східна Європа
region-northern-america = Північ Америки
region-central-america = Центральна Америка
region-caribbean = Кариби
region-south-america = Південна Америка
region-northern-africa = Північна Африка
region-western-africa = Західна Африка
region-middle-africa = Центральна Африка
region-eastern-africa = Східна Африка
region-southern-africa = Південь Африки
region-western-asia = Західна Азія
region-central-asia = Центральна Азія
region-southern-asia = Південна Азія
region-eastern-asia = Східна Азія
region-south-eastern-asia = Південно-Східна Азія
region-australia-new-zealand = Австралія та Нова Зеландія
region-pacific-islands = Острови Тихого океану
