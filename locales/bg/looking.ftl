# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Разпознати с Ваша помощ
home-solved-lead = За тези предмети вече има отговор. Дори „продава се навсякъде“ помага: спестява на разследващите дълго търсене.
home-solved-all = Вижте всички предмети, за които има отговор
home-release = Най-нова серия
home-release-all = Вижте всички серии
home-count-solved = { $count ->
    [0] Все още няма отговор за нито един предмет.
    [one] За един предмет има отговор.
   *[other] За { $count } предмета има отговор.
}

# Gallery
gallery-search = Търсене
gallery-search-hint = Думи или номер за справка, например TAO-7K3QD. Малките грешки при писане нямат значение.
gallery-region = Вероятен регион
gallery-sort = Подредба
gallery-sort-looking = Първо тези, които още се търсят
gallery-sort-newest = Първо най-новите
gallery-sort-updated = Първо наскоро променените или разпознатите
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Вашият избор
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Премахнете: { $name }
gallery-search-for = Търсене: „{ $words }“
gallery-found = { $count ->
    [0] Няма намерени предмети за „{ $words }“
    [one] Намерен е един предмет за „{ $words }“
   *[other] Намерени са { $count } предмета за „{ $words }“
}
gallery-none-search = Не намерихме нищо за тези думи. Опитайте с по-малко думи или с други. Можете също да премахнете нещо от избора си или да разгледате всички предмети.
gallery-none-choices = Премахнете нещо от избора си или разгледайте всички предмети.
gallery-title-search = Търсене: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Серии
series-lead = Предметите се показват на серии. Тук виждате какво е станало с всяка от тях.
series-none = Все още няма серия. Въпреки това можете да разгледате предметите.
series-date = Публикувана на { $date }
series-tally = Докъде стигнахме с предметите
series-tally-objects = Предмети
series-all = Всички серии
series-none-objects = Вече не се показва нито един предмет от тази серия.

# Object page
object-asked = Какво питаме
object-facts = Какво се вижда
object-helps = Кой може да го познава
object-known = Какво вече се знае
object-region = Вероятен регион
object-picture-of = Изображение { $n } от { $total }
object-related = Вижте и тези
object-related-series = От същата серия
object-related-like = Подобни предмети
object-print = Отпечатайте лист с този предмет
sheet-lead = Познавате ли този предмет? Можете да ни кажете, без да посочвате името си.
sheet-scan = Сканирайте кода или въведете този адрес:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Погледнете по-отблизо
viewer-picture = Изображение
viewer-second = Второ изображение
viewer-close = Затваряне
viewer-zoom = Размер
viewer-in = По-голямо
viewer-out = По-малко
viewer-whole = Цялото изображение
viewer-move = Преместване
viewer-left = Наляво
viewer-right = Надясно
viewer-up = Нагоре
viewer-down = Надолу
viewer-turn = Завъртане
viewer-turn-left = Завъртане наляво
viewer-turn-right = Завъртане надясно
viewer-light = Светлина и цвят
viewer-brightness = Яркост
viewer-contrast = Контраст
viewer-invert = Размяна на светло и тъмно
viewer-compare = Сравнение с друго изображение
viewer-compare-nothing = Няма друго изображение
viewer-together = Преместване на двете изображения заедно
viewer-reset = Обратно в началото
# $percent is a number, for example 150.
viewer-level = { $percent } процента от размера му
viewer-loading = Изображението се зарежда.
viewer-failed = Изображението не можа да се зареди. Затворете този прозорец и опитайте отново.
viewer-keys = Клавиши: плюс и минус променят размера, стрелките местят изображението, R го завърта, 0 го показва цяло.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Северна Европа
region-western-europe = Западна Европа
region-southern-europe = Южна Европа
region-eastern-europe = Източна Европа
region-northern-america = Северна Америка
region-central-america = Централна Америка
region-caribbean = Карибски регион
region-south-america = Южна Америка
region-northern-africa = Северна Африка
region-western-africa = Западна Африка
region-middle-africa = Централна Африка
region-eastern-africa = Източна Африка
region-southern-africa = Южна част на Африка
region-western-asia = Западна Азия
region-central-asia = Централна Азия
region-southern-asia = Южна Азия
region-eastern-asia = Източна Азия
region-south-eastern-asia = Югоизточна Азия
region-australia-new-zealand = Австралия и Нова Зеландия
region-pacific-islands = Тихоокеански острови
