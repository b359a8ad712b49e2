# Hearing of it: feeds, sharing, results.

nav-results = Wyniki
nav-follow = Obserwuj i udostępniaj

# Feeds: what a feed reader shows
feed-objects = Wszystkie przedmioty
feed-category = Przedmioty: { $category }
feed-series = Przedmioty: { $series }
feed-tell = Powiedz nam, co wiesz, na naszej stronie. Prosimy, nie odpowiadaj publicznie.
feed-picture = Przedmiot

# The card that other sites and apps show when somebody shares an object
card-ask = Znasz to? Powiedz nam tutaj:
card-alt = Karta z przedmiotem, pytaniem „{ $question }” i nazwą tej strony. { $description }

# Follow and share
follow-title = Obserwuj i udostępniaj
follow-lead = Dowiaduj się o nowych przedmiotach bez zakładania konta. Pomóż innym je zobaczyć w sposób bezpieczny dla wszystkich.
follow-feeds = Nowości w czytniku kanałów (RSS)
follow-feeds-text = Czytnik kanałów to aplikacja, która zagląda na wybrane strony i mówi, co jest nowego. Nie musisz podawać nam adresu e-mail, a my nie wiemy, kto nas obserwuje.
follow-feeds-1 = Otwórz czytnik kanałów. Są darmowe czytniki na każdy telefon i komputer.
follow-feeds-2 = Skopiuj jeden z adresów poniżej i wklej go tam.
follow-feeds-3 = Nowe przedmioty i wyniki pojawiają się same. To, co wycofamy, znika.
follow-feeds-categories = Jeden rodzaj przedmiotów
follow-feeds-series = Jedna seria
follow-share = Udostępnij przedmiot
follow-share-text = Wyślij adres strony przedmiotu w wiadomości albo go opublikuj. Wiele aplikacji pokazuje wtedy kartę z przedmiotem, pytaniem i naszą nazwą. Kto zobaczy kartę, wie, gdzie odpowiedzieć.
follow-share-link = Prosimy, podawaj link do naszej karty i nie zapisuj jej kopii. Jeśli będziemy musieli wycofać przedmiot, karta zniknie wszędzie, gdzie prowadził do niej link.
follow-share-own = Na własnej stronie internetowej możesz pokazać kartę w ten sposób:
follow-share-code = HTML do twojej strony
follow-share-none = W tej chwili nie pokazujemy żadnego przedmiotu, więc nie ma czego udostępnić.
follow-share-example = To najnowszy przedmiot. Taka sama karta jest dla każdego przedmiotu: zmienia się tylko oznaczenie w obu adresach.
follow-data = Przedmioty jako dane
follow-data-text = Jeśli piszesz programy: wszystko, co jest tu publiczne, można też odczytać jako JSON. Nie potrzebujesz klucza ani konta.
follow-data-1 = Pytaj o zmiany, ale nie częściej niż raz na minutę. Odsyłaj otrzymany ETag: jeśli nic się nie zmieniło, odpowiedź jest krótka.
follow-data-2 = Jeśli dla przedmiotu przychodzi odpowiedź 410, wycofaliśmy go. Prosimy, od razu usuń go także u siebie.
follow-data-3 = Zawsze pokazuj pytanie razem z linkiem do naszej strony, aby odpowiedzi trafiały do nas.
follow-data-list = Najnowsze przedmioty
follow-data-description = Opis wszystkich adresów (OpenAPI 3.1)
follow-address = Adres

# Results
results-title = Wyniki
results-lead = Do czego doprowadziły pokazane przedmioty i ile osób do nas napisało.
results-chart = Wykres. Te same liczby zawiera tabela obok.
results-month = Miesiąc
results-objects = Przedmioty
results-tips = Zgłoszenia
results-result = Wynik
results-new = Nowe
results-so-far = Dotychczas
results-withdrawn = Wycofane
results-outcomes-title = Do czego doprowadziły przedmioty
results-outcomes-shown = { $count ->
    [0] Dotychczas nie pokazano żadnego przedmiotu.
    [one] Dotychczas pokazano jeden przedmiot.
    [few] Dotychczas pokazano { $count } przedmioty.
    [many] Dotychczas pokazano { $count } przedmiotów.
   *[other] Dotychczas pokazano { $count } przedmiotu.
}
results-outcomes-answered = { $count ->
    [0] Żaden z nich nie ma jeszcze odpowiedzi.
    [one] Jeden z nich ma odpowiedź.
    [few] { $count } z nich mają odpowiedź.
    [many] { $count } z nich ma odpowiedź.
   *[other] { $count } z nich ma odpowiedź.
}
results-outcomes-empty = Gdy tylko pokażemy pierwszy przedmiot, zobaczysz tutaj, do czego doprowadził.
results-narrowed-title = Pochodzenie zawężone do kilku krajów
results-narrowed-text = Śledczy wiedzą teraz, że te przedmioty sprzedawano lub wytwarzano tylko w kilku krajach. Wiedzą, gdzie szukać dalej.
results-narrowed-count = { $count ->
    [0] Dotychczas pochodzenia żadnego przedmiotu nie zawężono do kilku krajów.
    [one] Dotychczas pochodzenie jednego przedmiotu zawężono do kilku krajów.
    [few] Dotychczas pochodzenie { $count } przedmiotów zawężono do kilku krajów.
    [many] Dotychczas pochodzenie { $count } przedmiotów zawężono do kilku krajów.
   *[other] Dotychczas pochodzenie { $count } przedmiotu zawężono do kilku krajów.
}
results-narrowed-empty = Pierwszy pojawi się tutaj wraz ze swoim miesiącem.
results-tips-title = Zgłoszenia w poszczególnych miesiącach
results-tips-text = Pokazujemy tylko pełne miesiące. Liczby są zaokrąglone do najbliższej wielokrotności 5, a bardzo małych nie pokazujemy wcale. Po tych liczbach nikogo nie można odnaleźć.
results-tips-latest = { $count ->
    [one] W ostatnim pełnym miesiącu nadeszło około { $count } zgłoszenia.
    [few] W ostatnim pełnym miesiącu nadeszło około { $count } zgłoszeń.
    [many] W ostatnim pełnym miesiącu nadeszło około { $count } zgłoszeń.
   *[other] W ostatnim pełnym miesiącu nadeszło około { $count } zgłoszenia.
}
results-tips-latest-few = W ostatnim pełnym miesiącu nadeszło mniej niż 5 zgłoszeń.
results-tips-few = Mniej niż 5
results-tips-empty = Pierwszy pełny miesiąc jeszcze się nie skończył. Po jego końcu pojawi się tutaj liczba.
results-honest-title = Czego te liczby nie mówią
results-honest-1 = Wynik to krok w śledztwie. Nie oznacza, że odnaleziono dziecko.
results-honest-2 = „Sprzedawany w wielu miejscach” to też wynik. Kończy poszukiwania, które do niczego by nie doprowadziły.
results-honest-3 = Wiele zgłoszeń nie czyni przedmiotu ważniejszym. Może wystarczyć jedno zgłoszenie od kogoś, kto wie.
results-honest-4 = Nie publikujemy, które zgłoszenie doprowadziło do którego wyniku. Chroni to osoby, które do nas napisały, i śledztwo.

# Months as they stand alone, at the head of a line
month-alone-1 = Styczeń
month-alone-2 = Luty
month-alone-3 = Marzec
month-alone-4 = Kwiecień
month-alone-5 = Maj
month-alone-6 = Czerwiec
month-alone-7 = Lipiec
month-alone-8 = Sierpień
month-alone-9 = Wrzesień
month-alone-10 = Październik
month-alone-11 = Listopad
month-alone-12 = Grudzień
month-year = { $month } { $year }
