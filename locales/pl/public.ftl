# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Może znasz ten przedmiot
home-lead = Te rzeczy było widać w tle zdjęć przedstawiających wykorzystywanie dzieci. Na tym, co pokazujemy, nie ma żadnej przemocy, jest tylko przedmiot. Jeśli wiesz, gdzie któryś z tych przedmiotów jest sprzedawany, wytwarzany lub używany, może to doprowadzić do dziecka, które potrzebuje pomocy.
home-look = Zobacz przedmioty
home-count = { $count ->
    [0] W tej chwili żaden przedmiot nie czeka na odpowiedź.
    [one] Jeden przedmiot czeka na odpowiedź.
    [few] { $count } przedmioty czekają na odpowiedź.
    [many] { $count } przedmiotów czeka na odpowiedź.
   *[other] { $count } przedmiotu czeka na odpowiedź.
}
home-do-you-know = Znasz to?
home-how = Jak to działa
home-how-1-title = Przyjrzyj się
home-how-1 = Na każdym zdjęciu jest jedna rzecz i jedno pytanie. Torba, logo, tapeta. Patrz uważnie: liczą się drobiazgi.
home-how-2-title = Napisz do nas
home-how-2 = Napisz, co wiesz, własnymi słowami. Nie potrzebujesz konta i nie musisz mówić, kim jesteś.
home-how-3-title = Zachowaj kod zgłoszenia
home-how-3 = Dostaniesz kod zgłoszenia. Dzięki niemu możesz tu wrócić, przeczytać nasze pytanie i na nie odpowiedzieć. Nikt inny nie może tego zrobić.
home-newest = Wciąż szukamy
home-all = Zobacz wszystkie przedmioty
home-safe = Nie wiemy, kim jesteś
home-safe-1 = Żadnych plików cookie i niczego z serwerów innych firm.
home-safe-2 = Twój adres internetowy nie jest zapisywany ani rejestrowany.
home-safe-3 = To, co piszesz, zostaje zaszyfrowane od razu po nadejściu. Odczytać mogą to tylko osoby, które sprawdzają zgłoszenia.
home-safe-more = Jak zachować anonimowość i jak to sprawdzić

# What everybody is asked not to do
warnings-title = Aby chronić dziecko
warnings-publish = Nie publikuj swojej odpowiedzi i nie rozmawiaj o niej w internecie.
warnings-contact = Nie kontaktuj się z nikim, kogo podejrzewasz, i nie rozmawiaj z tą osobą o swoich podejrzeniach.
warnings-search = Nie szukaj zdjęcia, z którego pochodzi przedmiot. W wielu krajach posiadanie takich zdjęć jest przestępstwem.

# Gallery
gallery-title = Przedmioty
gallery-lead = Rozpoznajesz któryś z nich? Przypuszczenie też się przyda. Informacja o tym, gdzie czegoś się nie sprzedaje, może pomóc tak samo jak o tym, gdzie się to sprzedaje.
gallery-category = Rodzaj
gallery-status = Stan
gallery-series = Seria
gallery-any = Wszystkie
gallery-filter = Pokaż
gallery-reset = Pokaż wszystkie przedmioty
gallery-count = { $count ->
    [0] Brak przedmiotów
    [one] Jeden przedmiot
    [few] { $count } przedmioty
    [many] { $count } przedmiotów
   *[other] { $count } przedmiotu
}
gallery-none = Żaden przedmiot nie pasuje do tego wyboru.
gallery-empty = W tej chwili nie pokazujemy żadnych przedmiotów. Zajrzyj za kilka dni.
gallery-empty-tip = Mimo to przekaż informację

# Object
object-back = Wszystkie przedmioty
object-zoom = Przyjrzyj się z bliska
object-tell = Wiem coś o tym
object-anonymous = Zachowujesz anonimowość. Zajmie to około trzech minut.
object-answered = Mamy odpowiedź. Dziękujemy wszystkim, którzy napisali.
object-tell-anyway = Wiem coś, co jeszcze może pomóc
object-reference = Oznaczenie
object-timeline = Co się wydarzyło
outcome-few-countries-text = Przedmiot jest sprzedawany lub wytwarzany tylko w kilku krajach. Śledczy szukają tam teraz dalej.
outcome-sold-widely-text = Przedmiot jest sprzedawany w bardzo wielu miejscach. Nie może doprowadzić do jednego z nich, ale ta wiedza oszczędza śledczym długich poszukiwań.
outcome-already-known-text = Śledczy znali już odpowiedź z innych działań.
event-published = Pokazany po raz pierwszy
event-updated = Zmienione zdjęcie lub opis
event-outcome = Wynik podany do wiadomości
event-reopened = Pytanie zadane ponownie
event-withdrawn = Wycofany

# Exit this page
leave-emergency = Pilne:
leave-two = Shift: naciśnij jeszcze 2 razy, aby opuścić stronę.
leave-one = Shift: naciśnij jeszcze raz, aby opuścić stronę.
leave-over = Minął czas na opuszczenie strony.
leave-going = Wczytywanie.

# Tip: the form
tip-title = Powiedz nam, co wiesz
tip-lead = Odpowiedz na tyle pytań, ile możesz. Wymagane są tylko dwie odpowiedzi: na pierwsze pytanie i na pytanie „Na ile to pewne?”.
tip-trap = Zostaw to pole puste
tip-what = Co wiesz?
tip-what-hint = Co to jest, kto to wytwarza lub sprzedaje, po czym to rozpoznajesz. Najwyżej { $limit } znaków.
tip-what-short = Co wiesz
tip-what-empty = Napisz, co wiesz
tip-what-long = Opis tego, co wiesz, może mieć najwyżej { $limit } znaków
tip-place = Skąd to znasz albo gdzie się to sprzedaje? (nieobowiązkowe)
tip-place-hint = Miejscowość, sklep, szkoła, hotel. Najwyżej { $limit } znaków.
tip-place-short = Gdzie
tip-place-long = Opis miejsca może mieć najwyżej { $limit } znaków
tip-country = W jakim kraju? (nieobowiązkowe)
tip-country-none = Nie mam pewności
tip-country-short = Kraj
tip-time = Kiedy to było? (nieobowiązkowe)
tip-time-hint = Wystarczy rok albo „w dzieciństwie”. Najwyżej { $limit } znaków.
tip-time-short = Kiedy
tip-time-long = Opis czasu może mieć najwyżej { $limit } znaków
tip-link = Publiczna strona internetowa, na której to widać (nieobowiązkowe)
tip-link-hint = Strona sklepu lub producenta, na przykład shop.example/torby. Nigdy link do zdjęć przedstawiających wykorzystywanie. Najwyżej { $limit } znaków.
tip-link-short = Strona internetowa
tip-link-long = Adres strony może mieć najwyżej { $limit } znaków
tip-link-address = Wpisz adres strony, na przykład shop.example/torby, albo zostaw to pole puste
tip-confidence = Na ile to pewne?
tip-confidence-short = Pewność
tip-confidence-certain = Pewne: ta rzecz należała do mnie albo zdarzyło mi się widzieć ją na własne oczy
tip-confidence-likely = Dość pewne
tip-confidence-guess = Niepewne: to przypuszczenie
tip-confidence-empty = Zaznacz, na ile to pewne
tip-confidence-choice = Zaznacz, na ile to pewne
tip-confidence-long = Zaznacz, na ile to pewne
tip-contact = Jak możemy się z tobą skontaktować? (nieobowiązkowe)
tip-contact-hint = Zostaw to pole puste, aby zachować anonimowość: kod zgłoszenia wystarczy, żebyśmy mogli cię o coś zapytać. Najwyżej { $limit } znaków.
tip-contact-short = Kontakt
tip-contact-none = Brak: zachowujesz anonimowość
tip-contact-long = Dane kontaktowe mogą mieć najwyżej { $limit } znaków
tip-captcha = To sprawdzenie pochodzi od innej firmy, hCaptcha, która dowie się, że tu jesteś. Możesz je pominąć: twoje zgłoszenie liczy się tak samo, ale może zostać przeczytane później.
tip-captcha-noscript = To sprawdzenie wymaga JavaScript. Bez niego twoje zgłoszenie liczy się tak samo, ale może zostać przeczytane później.
tip-check = Dalej
tip-safe = Czego o tobie nie wiemy
tip-safe-text = Ta strona nie zapisuje plików cookie. Twój adres internetowy nie jest zapisywany, a przy zgłoszeniu widnieje godzina jego nadejścia, bez minut.
tip-safe-more = Co zachowujemy, a czego nie

# Tip: check and send
tip-check-title = Sprawdź swoje odpowiedzi
tip-check-lead = Nic jeszcze nie zostało wysłane.
tip-change = Zmień
tip-nothing = Nie podano
tip-send-lead = Po wysłaniu zgłoszenia otrzymasz kod. Pokażemy go tylko raz, na następnej stronie.
tip-send = Wyślij zgłoszenie
tip-form-was-old = Formularz był otwarty zbyt długo, dlatego zgłoszenie nie zostało wysłane. Wszystkie odpowiedzi są tutaj: sprawdź je i wyślij jeszcze raz.
tip-flood = Z twojej sieci nadchodzi teraz wiele zgłoszeń, dlatego twoje nie zostało wysłane. Wszystkie odpowiedzi są tutaj: odczekaj kilka minut i wyślij je jeszcze raz.
tip-not-kept = Nie udało się teraz zachować zgłoszenia. To nie twoja wina, a wszystkie odpowiedzi są tutaj: odczekaj minutę i wyślij je jeszcze raz.

# Tip: sent
sent-title = Twoje zgłoszenie do nas dotarło
sent-receipt = Twój kod zgłoszenia
sent-keep = Zachowaj kod zgłoszenia
sent-keep-1 = Zapisz go na kartce albo wydrukuj tę stronę. Nie można go pokazać po raz drugi i nikt nie może wydać nowego.
sent-keep-2 = Kto ma ten kod, może przeczytać nasze pytania do ciebie. Nikomu go nie pokazuj i nie wysyłaj go e-mailem.
sent-keep-3 = Jeśli ktoś jeszcze używa tego urządzenia, nie zapisuj na nim kodu.
sent-where = Kod możesz wpisać pod tym adresem:
sent-next = Co dalej
sent-next-1 = Twoje zgłoszenie przeczytają osoby, które sprawdzają zgłoszenia, zwykle w ciągu kilku dni.
sent-next-2 = Jeśli może pomóc, trafi do śledczych w kraju, na który wskazuje.
sent-next-3 = Wróć za tydzień i wpisz kod zgłoszenia: być może mamy pytanie, na które tylko ty możesz odpowiedzieć.
sent-more = Zobacz inne przedmioty

# Receipt
receipt-title = Wróć z kodem zgłoszenia
receipt-lead = Zobacz, co dzieje się z twoim zgłoszeniem i czy mamy do ciebie pytanie.
receipt-label = Twój kod zgłoszenia
receipt-hint = 25 liter i cyfr w pięciu grupach. Wielkość liter, spacje i kreski nie mają znaczenia.
receipt-open = Otwórz
receipt-length = Kod zgłoszenia ma 25 liter i cyfr. Porównaj wpisany kod ze swoim zapisem: czegoś brakuje albo jest czegoś za dużo
receipt-character = Jest tu znak, którego nie ma w żadnym kodzie. Kod składa się tylko z cyfr od 0 do 9 i z liter, bez U
receipt-check = Jeden znak się nie zgadza albo dwa są zamienione miejscami. Porównaj wpisany kod ze swoim zapisem
receipt-unknown = Do tego kodu nie należy żadne zgłoszenie. Porównaj wpisany kod ze swoim zapisem
receipt-form-was-old = Ta strona była otwarta zbyt długo, dlatego wiadomość nie została wysłana. Nadal tu jest: wyślij ją jeszcze raz
receipt-answer-empty = Zanim wyślesz wiadomość, napisz ją
receipt-answer-long = Wiadomość może mieć najwyżej { $limit } znaków
receipt-flood = Z twojej sieci ktoś próbuje wielu kodów. Odczekaj kilka minut i spróbuj ponownie
receipt-not-now = W tej chwili to nie działa. To nie twoja wina: odczekaj minutę i spróbuj ponownie
receipt-lost = Jeśli kod zgłoszenia zaginął
receipt-lost-text = Nie możemy odszukać zgłoszenia za ciebie: nic z tego, co przechowujemy, nie prowadzi od ciebie do niego. Możesz wysłać nowe.
receipt-lost-tip = Wyślij nowe zgłoszenie

# Dialogue
dialogue-title = Twoje zgłoszenie
dialogue-progress = Co się z nim dzieje
dialogue-object = Przedmiot:
dialogue-messages = Wiadomości
dialogue-empty = Nie ma jeszcze żadnych wiadomości. Wróć za kilka dni.
dialogue-desk = Zespół zgłoszeń
dialogue-you = Ty
dialogue-answer = Napisz do nas
dialogue-answer-hint = Odpowiedź albo coś, co jeszcze ci się przypomniało. Najwyżej { $limit } znaków.
dialogue-send = Wyślij wiadomość
dialogue-sent = Twoja wiadomość do nas dotarła. Ten sam kod ponownie otworzy tę stronę.
progress-received = Otrzymane
progress-received-text = Mamy twoje zgłoszenie i je przeczytamy.
progress-asked = Mamy pytanie
progress-asked-text = Odpowiedz na nie poniżej najlepiej, jak potrafisz. Jeśli nie wiesz, napisz to: to też pomaga.
progress-read = Przeczytane
progress-read-text = Twoje zgłoszenie zostało przeczytane. Dziękujemy za nie.
progress-passed-on = Przekazane
progress-passed-on-text = Twoje zgłoszenie trafiło do osób, które mogą podjąć działania. Być może nie dowiesz się, co z niego wynikło, ale ono i tak ma znaczenie.
again-title = Twoja wiadomość nie została jeszcze wysłana
again-lead = Nadal tu jest. Wyślij ją jeszcze raz za chwilę.

# Pages of words
page-contents = Na tej stronie

page-help-title = Pomoc
page-help-lead = Do czego służy ta strona, co dzieje się ze zgłoszeniem i jak zadbać o swoje bezpieczeństwo.
page-help-1-title = O co chodzi
page-help-1-text =
    Śledczy oglądają zdjęcia i filmy przedstawiające wykorzystywanie dzieci, aby te dzieci odnaleźć. Czasem zostaje tylko coś w tle: torba, zasłona, widok z okna.

    Pokazujemy tu takie rzeczy wycięte i oczyszczone, tak aby nie było widać nic z tego, co robiono dzieciom. Ktoś może wiedzieć, skąd pochodzą. Nie potrzebujesz specjalnej wiedzy. To, co u ciebie jest zwyczajne, może być nieznane wszystkim innym.
page-help-2-title = Co dzieje się ze zgłoszeniem
page-help-2-text =
    - Zostaje zaszyfrowane od razu po nadejściu. Od tej chwili odczytać je może tylko zespół zgłoszeń.
    - Ktoś z zespołu je czyta, porównuje z innymi i ocenia, na ile da się je sprawdzić.
    - Jeśli może pomóc, wysyłamy je do śledczych w kraju, na który wskazuje, bez żadnych zmian w twoich słowach.
    - Jeśli coś jest niejasne, zostawiamy ci pytanie. Znajdziesz je za pomocą kodu zgłoszenia.

    Nikt nie dowie się od nas, że to ty: sami tego nie wiemy, chyba że nam powiesz.
page-help-3-title = Jak działa kod zgłoszenia
page-help-3-text =
    Po wysłaniu zobaczysz kod z 25 liter i cyfr. To jedyny klucz do twojego zgłoszenia. Z nim przeczytasz nasze pytania i na nie odpowiesz.

    Nie przechowujemy kodu i nie możemy go odtworzyć. Jeśli go zgubisz, wyślij nowe zgłoszenie.
    => /receipt Wróć z kodem zgłoszenia
page-help-4-title = Jak zachować anonimowość
page-help-4-text =
    - Zostaw pole kontaktu puste.
    - Nie pisz niczego, co możesz wiedzieć tylko ty, chyba że ma to znaczenie dla odpowiedzi.
    - Nie używaj urządzenia ani sieci swojego pracodawcy ani osoby, o której chcesz napisać.
    - Użyj Tor Browser, jeśli nikt nie powinien wiedzieć nawet o tym, że odwiedzasz tę stronę. Wszystko działa tu w jego najbezpieczniejszym ustawieniu, bez JavaScript.
    - Użyj okna prywatnego i zamknij je, gdy skończysz. W przeciwnym razie wizyta zostanie w historii przeglądarki.
page-help-5-title = Jak to sprawdzić
page-help-5-text =
    Nie musisz nam wierzyć. Otwórz narzędzia dla programistów w przeglądarce, wybierz „Sieć”, wczytaj dowolną stronę i zobacz:

    - Żadna odpowiedź nie zawiera wiersza „Set-Cookie”.
    - Każde żądanie idzie na adres tej strony. Wiersz „Content-Security-Policy” zabrania przeglądarce wczytywania czegokolwiek z innych miejsc. Jeśli operator włączył hCaptcha, jedynym wyjątkiem jest formularz zgłoszenia, który o tym informuje.
    - Wyłącz JavaScript: wszystko nadal działa.
    - Ani kod zgłoszenia, ani odpowiedzi nigdy nie pojawiają się w adresie.
page-help-6-title = Czego nie robić
page-help-6-text =
    - Nie publikuj swojej odpowiedzi. Mogłaby ostrzec sprawcę albo wskazać kogoś, kto nie ma z tym nic wspólnego.
    - Nie kontaktuj się z nikim, kogo podejrzewasz, i nie śledź tej osoby.
    - Nie szukaj zdjęcia, z którego pochodzi przedmiot. W wielu krajach szukanie takich zdjęć i ich posiadanie jest przestępstwem, bez względu na powód.
    - Nie wysyłaj nam takich zdjęć ani linków do nich.
page-help-7-title = Jeśli dziecko jest w niebezpieczeństwie albo ktoś skrzywdził ciebie
page-help-7-text =
    To, co tu przychodzi, czytają ludzie, ale nie przez całą dobę. Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń na numer alarmowy: 112 w Unii Europejskiej i w wielu innych krajach.

    W wielu krajach Europy 116 111 to telefon zaufania dla dzieci i młodzieży, 116 000 to telefon w sprawie zaginionych dzieci, a 116 006 to telefon dla osób pokrzywdzonych przestępstwem. Są bezpłatne i nie musisz podawać swojego nazwiska.

    W wielu krajach działają telefony zaufania. Możesz też napisać do nas na stronie, z której wiadomości czytamy w pierwszej kolejności.

    Nic z tego, co ktoś ci zrobił, nie jest twoją winą.
    => /urgent Uzyskaj pomoc albo powiedz nam o krzywdzie
page-help-8-title = Co robi przycisk „Opuść stronę”
page-help-8-text =
    Na stronach, na których się pisze, przycisk u góry natychmiast przenosi na stronę niebudzącą podejrzeń. Trzykrotne naciśnięcie klawisza Shift działa tak samo, jeśli JavaScript jest włączony.

    - Co robi: od razu pokazuje inną stronę i prosi przeglądarkę, aby zapomniała to, co zachowała z naszej.
    - Czego nie robi: nie usuwa tej strony z historii przeglądarki i nie ukrywa wizyty przed tym, kto zarządza siecią.
    - To, co nie zostało jeszcze wysłane, przepada.

    Najbezpieczniej jest na urządzeniu, którego nikt inny nie używa, w oknie prywatnym.

page-privacy-title = Prywatność
page-privacy-lead = Co przechowujemy, czego nie i jak długo.
page-privacy-1-title = Kto odpowiada za stronę
page-privacy-1-text =
    { $operator }
    => contact Napisz do nas w sprawie tej strony
page-privacy-2-title = Czego nie zbieramy
page-privacy-2-text =
    - Żadnych plików cookie ani innych danych zapisanych w przeglądarce. Dlatego o nie nie pytamy.
    - Żadnych adresów internetowych. Aby powstrzymać zalew wiadomości, liczymy, ile formularzy przychodzi z jednej sieci. Służy do tego wartość utworzona z adresu za pomocą klucza, który istnieje tylko w pamięci i zmienia się codziennie.
    - Żadnego zapisu o tym, jakiej przeglądarki lub urządzenia używasz ani jakie strony zostały otwarte.
    - Żadnego dokładnego czasu: przy zgłoszeniu widnieje tylko godzina jego nadejścia.
    - Nic nie trafia do innych firm. Jeśli operator włączył hCaptcha, formularz zgłoszenia informuje o tym, zanim go użyjesz.
page-privacy-3-title = Co przechowujemy
page-privacy-3-text =
    - Twoje odpowiedzi i dane kontaktowe, jeśli je podasz. Każda z tych rzeczy jest zaszyfrowana osobno.
    - Zdjęcia, które dodasz, jeśli ta strona je przyjmuje. One też są zaszyfrowane i nigdy nie są pokazywane publicznie.
    - Przedmiot, język strony i godzinę.
    - Wiadomości między tobą a zespołem zgłoszeń.
    - Informację, czy twoja przeglądarka sama wykonała małe obliczenie, które odróżnia człowieka od maszyny. Zgłoszenie bez niego też się liczy.
page-privacy-4-title = Kto może to czytać
page-privacy-4-text =
    Odpowiedzi są zaszyfrowane dla zespołu zgłoszeń. Publiczna część tej strony nie ma klucza do ich odczytania. Ze skradzionego dysku ani z kopii zapasowej nie da się niczego odczytać.

    Moderator widzi dane kontaktowe dopiero po podaniu powodu. Każde zajrzenie do zgłoszenia zostaje odnotowane w rejestrze, którego nie da się zmienić niepostrzeżenie.

    Zgłoszenia, które mogą pomóc, trafiają do śledczych. Twoje słowa idą razem z nimi, a dane kontaktowe zostają w zespole zgłoszeń.
page-privacy-5-title = Jak długo
page-privacy-5-text =
    Nie dłużej, niż wymaga tego praca nad sprawami. Granice wyznacza prawo kraju, w którym działa operator. Operator poda je na prośbę.
    => contact Zapytaj operatora
page-privacy-6-title = Twoje prawa
page-privacy-6-text =
    Możesz zapytać, co o tobie przechowujemy, i poprosić o poprawienie lub usunięcie tych danych. Anonimowe zgłoszenie możemy znaleźć tylko po jego kodzie: wpisz go tutaj i napisz, o co prosisz.

    Możesz też złożyć skargę do organu ochrony danych w swoim kraju.
    => /receipt Wróć z kodem zgłoszenia
page-privacy-7-title = Jak to chronimy
page-privacy-7-text =
    Zdjęcia przedmiotów są oczyszczane, zanim zobaczy je ktoś z zewnątrz: usuwamy wszystko, co aparat zapisuje w pliku, a to, co zaczerniono, znika z samego obrazu. Każde zdjęcie oglądają dwie osoby, zanim zostanie pokazane.

    Jeśli znajdziesz słaby punkt tej strony, powiedz nam o tym.
    => contact Napisz do nas w sprawie tej strony

page-accessibility-title = Dostępność
page-accessibility-lead = Ta strona powinna działać dla każdego. Powiedz nam, gdzie tak nie jest.
page-accessibility-1-title = Do czego dążymy
page-accessibility-1-text =
    Stosujemy Wytyczne dla dostępności treści internetowych (WCAG) 2.2 na poziomie AA, co spełnia też wymagania normy europejskiej EN 301 549 dotyczące stron internetowych.

    - Każda strona działa przy użyciu samej klawiatury, z czytnikiem ekranu, bez JavaScript, z dużą czcionką i na ekranie o szerokości 320 pikseli.
    - Każde zdjęcie przedmiotu ma opis słowny, widoczny także pod zdjęciem.
    - Niczego nie przekazujemy samym kolorem. Jest wersja jasna i ciemna, zależnie od ustawień urządzenia.
    - Żaden formularz nie wygasa w trakcie pisania: masz cały dzień.
page-accessibility-2-title = Co jeszcze nie działa dla każdego
page-accessibility-2-text =
    - Pytanie dotyczy zdjęcia. Opis nie zawsze oddaje szczegół, który ktoś mógłby rozpoznać.
    - Jeśli operator włączył hCaptcha, to sprawdzenie może nie działać z każdą technologią wspomagającą. Możesz je pominąć.
    - Teksty o przedmiotach mogą nie być dostępne w twoim języku. Pokazujemy je wtedy w innym języku i oznaczamy dla czytników ekranu.
page-accessibility-3-title = Powiedz nam
page-accessibility-3-text =
    { $operator }

    Napisz, o którą stronę chodzi i czego używasz. Odpowiemy, jeśli powiesz nam, jak to zrobić.
    => contact Napisz do nas w sprawie tej strony
page-accessibility-4-title = Jeśli tego nie naprawimy
page-accessibility-4-text =
    W Unii Europejskiej w każdym kraju działa organ, który czuwa nad dostępnością publicznych stron internetowych. Jeśli nasza odpowiedź cię nie zadowala, możesz zwrócić się do organu w swoim kraju.
