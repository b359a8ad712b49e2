# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Решено уз вашу помоћ
home-solved-lead = За ове предмете постоји одговор. Помаже чак и „продаје се свуда“: то штеди истражитељима дугу потрагу.
home-solved-all = Погледајте све предмете који имају одговор
home-release = Најновија серија
home-release-all = Погледајте све серије
home-count-solved = { $count ->
    [0] Још ниједан предмет нема одговор.
    [one] { $count } предмет има одговор.
    [few] { $count } предмета имају одговор.
   *[other] { $count } предмета има одговор.
}

# Gallery
gallery-search = Претрага
gallery-search-hint = Речи или ознака као што је TAO-7K3QD. Мале словне грешке не сметају.
gallery-region = Вероватна област
gallery-sort = Редослед
gallery-sort-looking = Прво они за које још тражимо одговор
gallery-sort-newest = Прво најновији
gallery-sort-updated = Прво недавно измењени или решени
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Ваши избори
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Уклони: { $name }
gallery-search-for = Претрага: „{ $words }“
gallery-found = { $count ->
    [0] За „{ $words }“ није пронађен ниједан предмет
    [one] За „{ $words }“ пронађен је { $count } предмет
    [few] За „{ $words }“ пронађена су { $count } предмета
   *[other] За „{ $words }“ пронађено је { $count } предмета
}
gallery-none-search = За ове речи нисмо пронашли ништа. Покушајте са мање речи или са другим речима. Можете и да уклоните неки избор или да погледате све предмете.
gallery-none-choices = Уклоните неки избор или погледајте све предмете.
gallery-title-search = Претрага: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Серије
series-lead = Предмети се приказују у серијама. Овде видите шта је произашло из сваке.
series-none = Још нема ниједне серије. Предмете свеједно можете да погледате.
series-date = Објављено { $date }
series-tally = Докле се стигло са предметима
series-tally-objects = Предмети
series-all = Све серије
series-none-objects = Ниједан предмет из ове серије се више не приказује.

# Object page
object-asked = Шта питамо
object-facts = Шта се види
object-helps = Ко би могао да зна
object-known = Шта је већ познато
object-region = Вероватна област
object-picture-of = Слика { $n } од { $total }
object-related = Погледајте и ове
object-related-series = Из исте серије
object-related-like = Слични предмети
object-print = Одштампајте лист са овим предметом
sheet-lead = Да ли знате овај предмет? Можете да нам јавите, а да не кажете своје име.
sheet-scan = Скенирајте код или упишите ову адресу:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Погледајте изближа
viewer-picture = Слика
viewer-second = Друга слика
viewer-close = Затвори
viewer-zoom = Величина
viewer-in = Веће
viewer-out = Мање
viewer-whole = Цела слика
viewer-move = Померање
viewer-left = Помери лево
viewer-right = Помери десно
viewer-up = Помери горе
viewer-down = Помери доле
viewer-turn = Окретање
viewer-turn-left = Окрени лево
viewer-turn-right = Окрени десно
viewer-light = Светло и боја
viewer-brightness = Осветљеност
viewer-contrast = Контраст
viewer-invert = Замени светло и тамно
viewer-compare = Упореди са
viewer-compare-nothing = Без друге слике
viewer-together = Померај обе слике заједно
viewer-reset = Назад на почетак
# $percent is a number, for example 150.
viewer-level = { $percent } одсто величине слике
viewer-loading = Слика се учитава.
viewer-failed = Учитавање слике није успело. Затворите овај прозор и покушајте поново.
viewer-keys = Тастери: плус и минус мењају величину, стрелице померају слику, R је окреће, 0 је приказује целу.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Северна Европа
region-western-europe = Западна Европа
region-southern-europe = Јужна Европа
region-eastern-europe = Источна Европа
region-northern-america = Север Америке
region-central-america = Средња Америка
region-caribbean = Кариби
region-south-america = Јужна Америка
region-northern-africa = Северна Африка
region-western-africa = Западна Африка
region-middle-africa = Централна Африка
region-eastern-africa = Источна Африка
region-southern-africa = Југ Африке
region-western-asia = Западна Азија
region-central-asia = Централна Азија
region-southern-asia = Јужна Азија
region-eastern-asia = Источна Азија
region-south-eastern-asia = Југоисточна Азија
region-australia-new-zealand = Аустралија и Нови Зеланд
region-pacific-islands = Пацифичка острва
