# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Выяснено с вашей помощью
home-solved-lead = Для этих предметов есть ответ. Даже «продаётся везде» помогает: это избавляет следователей от долгих поисков.
home-solved-all = Все предметы, для которых есть ответ
home-release = Последняя подборка
home-release-all = Все подборки
home-count-solved = { $count ->
    [0] Пока ни для одного предмета нет ответа.
    [one] Ответ есть для { $count } предмета.
    [few] Ответ есть для { $count } предметов.
    [many] Ответ есть для { $count } предметов.
   *[other] Ответ есть для { $count } предмета.
}

# Gallery
gallery-search = Поиск
gallery-search-hint = Слова или номер, например TAO-7K3QD. Небольшие опечатки не помешают.
gallery-region = Вероятный регион
gallery-sort = Порядок
gallery-sort-looking = Сначала те, о которых ещё спрашиваем
gallery-sort-newest = Сначала самые новые
gallery-sort-updated = Сначала недавно изменённые или выясненные
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Ваш выбор
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Убрать: { $name }
gallery-search-for = Поиск: «{ $words }»
gallery-found = { $count ->
    [0] По словам «{ $words }» предметов не найдено
    [one] По словам «{ $words }» найден { $count } предмет
    [few] По словам «{ $words }» найдено { $count } предмета
    [many] По словам «{ $words }» найдено { $count } предметов
   *[other] По словам «{ $words }» найдено { $count } предмета
}
gallery-none-search = По этим словам мы ничего не нашли. Попробуйте меньше слов или другие слова. Можно также убрать что-то из выбранного или посмотреть все предметы.
gallery-none-choices = Уберите что-то из выбранного или посмотрите все предметы.
gallery-title-search = Поиск: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Подборки
series-lead = Предметы показываются подборками. Здесь видно, к чему привела каждая.
series-none = Подборок пока нет. Предметы всё равно можно посмотреть.
series-date = Опубликовано { $date }
series-tally = Что известно о предметах
series-tally-objects = Предметы
series-all = Все подборки
series-none-objects = Ни один предмет из этой подборки больше не показывается.

# Object page
object-asked = О чём мы спрашиваем
object-facts = Что видно
object-helps = Кто может это знать
object-known = Что уже известно
object-region = Вероятный регион
object-picture-of = Изображение { $n } из { $total }
object-related = Посмотрите также на эти
object-related-series = Из той же подборки
object-related-like = Похожие предметы
object-print = Распечатать лист с этим предметом
sheet-lead = Вам знаком этот предмет? Вы можете рассказать нам, не называя своего имени.
sheet-scan = Отсканируйте код или введите этот адрес:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Рассмотреть ближе
viewer-picture = Изображение
viewer-second = Второе изображение
viewer-close = Закрыть
viewer-zoom = Размер
viewer-in = Крупнее
viewer-out = Мельче
viewer-whole = Всё изображение
viewer-move = Сдвинуть
viewer-left = Сдвинуть влево
viewer-right = Сдвинуть вправо
viewer-up = Сдвинуть вверх
viewer-down = Сдвинуть вниз
viewer-turn = Повернуть
viewer-turn-left = Повернуть влево
viewer-turn-right = Повернуть вправо
viewer-light = Свет и цвет
viewer-brightness = Яркость
viewer-contrast = Контраст
viewer-invert = Поменять светлое и тёмное
viewer-compare = Сравнить с
viewer-compare-nothing = Без другого изображения
viewer-together = Двигать оба изображения вместе
viewer-reset = Вернуться к началу
# $percent is a number, for example 150.
viewer-level = { $percent } % от его размера
viewer-loading = Изображение загружается.
viewer-failed = Изображение не удалось загрузить. Закройте это окно и попробуйте ещё раз.
viewer-keys = Клавиши: плюс и минус меняют размер, стрелки двигают изображение, R поворачивает его, 0 показывает целиком.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Северная Европа
region-western-europe = Западная Европа
region-southern-europe = Южная Европа
region-eastern-europe = Восточная Европа
region-northern-america = Север Америки
region-central-america = Центральная Америка
region-caribbean = Карибские острова
region-south-america = Южная Америка
region-northern-africa = Северная Африка
region-western-africa = Западная Африка
region-middle-africa = Центральная Африка
region-eastern-africa = Восточная Африка
region-southern-africa = Юг Африки
region-western-asia = Западная Азия
region-central-asia = Центральная Азия
region-southern-asia = Южная Азия
region-eastern-asia = Восточная Азия
region-south-eastern-asia = Юго-Восточная Азия
region-australia-new-zealand = Австралия и Новая Зеландия
region-pacific-islands = Острова Тихого океана
