# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Rozwiązane z waszą pomocą
home-solved-lead = Te przedmioty mają już odpowiedź. Pomaga nawet odpowiedź „sprzedawany wszędzie”: oszczędza śledczym długich poszukiwań.
home-solved-all = Zobacz wszystkie przedmioty, które mają odpowiedź
home-release = Najnowsza seria
home-release-all = Zobacz wszystkie serie
home-count-solved = { $count ->
    [0] Żaden przedmiot nie ma jeszcze odpowiedzi.
    [one] Jeden przedmiot ma odpowiedź.
    [few] { $count } przedmioty mają odpowiedź.
    [many] { $count } przedmiotów ma odpowiedź.
   *[other] { $count } przedmiotu ma odpowiedź.
}

# Gallery
gallery-search = Szukaj
gallery-search-hint = Słowa albo oznaczenie, na przykład TAO-7K3QD. Drobne literówki nie przeszkadzają.
gallery-region = Prawdopodobny region
gallery-sort = Kolejność
gallery-sort-looking = Najpierw wciąż szukane
gallery-sort-newest = Najpierw najnowsze
gallery-sort-updated = Najpierw ostatnio zmienione lub rozwiązane
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Twój wybór
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Usuń: { $name }
gallery-search-for = Szukane: „{ $words }”
gallery-found = { $count ->
    [0] Nie znaleziono przedmiotów dla „{ $words }”
    [one] Znaleziono jeden przedmiot dla „{ $words }”
    [few] Znaleziono { $count } przedmioty dla „{ $words }”
    [many] Znaleziono { $count } przedmiotów dla „{ $words }”
   *[other] Znaleziono { $count } przedmiotu dla „{ $words }”
}
gallery-none-search = Nic nie znaleźliśmy dla tych słów. Spróbuj użyć mniej słów albo innych. Możesz też usunąć jeden z wyborów albo obejrzeć wszystkie przedmioty.
gallery-none-choices = Usuń jeden z wyborów albo obejrzyj wszystkie przedmioty.
gallery-title-search = Szukane: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serie
series-lead = Przedmioty pokazujemy seriami. Tutaj widać, co przyniosła każda z nich.
series-none = Nie ma jeszcze żadnej serii. Mimo to możesz obejrzeć przedmioty.
series-date = Opublikowano { $date }
series-tally = Co wiadomo o przedmiotach
series-tally-objects = Przedmioty
series-all = Wszystkie serie
series-none-objects = Żaden przedmiot z tej serii nie jest już pokazywany.

# Object page
object-asked = O co pytamy
object-facts = Co widać
object-helps = Kto może to znać
object-known = Co już wiadomo
object-region = Prawdopodobny region
object-picture-of = Zdjęcie { $n } z { $total }
object-related = Obejrzyj także te
object-related-series = Z tej samej serii
object-related-like = Podobne przedmioty
object-print = Wydrukuj ulotkę z tym przedmiotem
sheet-lead = Znasz ten przedmiot? Możesz nam o tym powiedzieć bez podawania nazwiska.
sheet-scan = Zeskanuj kod albo wpisz ten adres:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Przyjrzyj się z bliska
viewer-picture = Zdjęcie
viewer-second = Drugie zdjęcie
viewer-close = Zamknij
viewer-zoom = Wielkość
viewer-in = Powiększ
viewer-out = Pomniejsz
viewer-whole = Całe zdjęcie
viewer-move = Przesuwanie
viewer-left = Przesuń w lewo
viewer-right = Przesuń w prawo
viewer-up = Przesuń w górę
viewer-down = Przesuń w dół
viewer-turn = Obracanie
viewer-turn-left = Obróć w lewo
viewer-turn-right = Obróć w prawo
viewer-light = Światło i kolor
viewer-brightness = Jasność
viewer-contrast = Kontrast
viewer-invert = Zamień jasne z ciemnym
viewer-compare = Porównaj z
viewer-compare-nothing = Bez drugiego zdjęcia
viewer-together = Przesuwaj oba zdjęcia razem
viewer-reset = Przywróć ustawienia początkowe
# $percent is a number, for example 150.
viewer-level = { $percent } procent wielkości
viewer-loading = Zdjęcie się wczytuje.
viewer-failed = Nie udało się wczytać zdjęcia. Zamknij to okno i spróbuj ponownie.
viewer-keys = Klawisze: plus i minus zmieniają wielkość, strzałki przesuwają zdjęcie, R je obraca, 0 pokazuje całość.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Europa Północna
region-western-europe = Europa Zachodnia
region-southern-europe = Europa Południowa
region-eastern-europe = Europa Wschodnia
region-northern-america = Ameryka Północna
region-central-america = Ameryka Środkowa
region-caribbean = Karaiby
region-south-america = Ameryka Południowa
region-northern-africa = Afryka Północna
region-western-africa = Afryka Zachodnia
region-middle-africa = Afryka Środkowa
region-eastern-africa = Afryka Wschodnia
region-southern-africa = Afryka Południowa
region-western-asia = Azja Zachodnia
region-central-asia = Azja Środkowa
region-southern-asia = Azja Południowa
region-eastern-asia = Azja Wschodnia
region-south-eastern-asia = Azja Południowo-Wschodnia
region-australia-new-zealand = Australia i Nowa Zelandia
region-pacific-islands = Wyspy Pacyfiku
