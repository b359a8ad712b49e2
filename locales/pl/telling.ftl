# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Uzyskaj pomoc
home-urgent-title = Ktoś cię skrzywdził albo jakieś dziecko jest w niebezpieczeństwie?
home-urgent-text = Nie musisz znać żadnego przedmiotu. Są osoby, do których możesz zadzwonić, i możesz o tym do nas napisać.
home-urgent-link = Uzyskaj pomoc albo powiedz nam o krzywdzie

# A tip that belongs to no object
general-lead = Ta strona służy do przekazywania informacji, które nie dotyczą żadnego z pokazywanych przedmiotów: o czymś, co znasz z innego miejsca, albo o kimś, o kim coś wiesz.
general-which = Jeśli znasz jeden z naszych przedmiotów, otwórz go i napisz tam. Dzięki temu informacja szybciej dotrze do osób, które się nim zajmują.
general-look = Zobacz przedmioty
general-abuse = Jeśli chcesz powiedzieć nam o krzywdzie, skorzystaj z przeznaczonej do tego strony. Wiadomości stamtąd czytamy w pierwszej kolejności.
general-sent-before = Masz już u nas zgłoszenie?

# Leaving quickly: the note on each form
safety-link = Zanim napiszesz: jak szybko opuścić tę stronę
safety-note = Jeśli ktoś może zobaczyć twój ekran, najpierw przeczytaj to. Zajmie to minutę.

# The country, typed
country-hint = Zacznij wpisywać nazwę, w dowolnym języku. Jeśli nie masz pewności, zostaw to pole puste.
country-unknown = Nie znamy kraju o nazwie „{ $typed }”. Sprawdź pisownię albo zostaw to pole puste
country-long = Nazwa kraju może mieć najwyżej { $limit } znaków
country-meant = Czy chodzi o jeden z tych krajów?
country-not-sure = Nie mam pewności: zostaw puste

# Urgent: numbers to call
urgent-title = Uzyskaj pomoc albo powiedz nam o krzywdzie
urgent-lead = Jeśli ktoś jest teraz w niebezpieczeństwie, najpierw zadzwoń. Czytamy wiadomości codziennie, ale nie przez całą dobę, i nie możemy nikogo do ciebie wysłać.
urgent-call-title = Zadzwoń do kogoś
urgent-call-lead = Nie musisz podawać nazwiska. Możesz też zadzwonić w sprawie kogoś innego.
urgent-write-link = Wolę napisać do was
urgent-country = W jakim kraju jesteś?
urgent-country-hint = Zacznij wpisywać nazwę, w dowolnym języku.
urgent-country-show = Pokaż numery
urgent-country-empty = Wpisz kraj, w którym jesteś
urgent-country-unknown = Nie znamy kraju o nazwie „{ $typed }”. Sprawdź pisownię albo poszukaj go wśród wszystkich krajów
urgent-here = Numery: { $country }
urgent-all = Wszystkie kraje i ich numery
urgent-all-lead = Podajemy tylko numery, których jesteśmy pewni. Jeśli przy jakimś kraju jest tu tylko numer alarmowy, mogą tam działać także telefony zaufania.
urgent-all-none = Nie ma tu jeszcze żadnego kraju. Zadzwoń z telefonu komórkowego pod 112 albo zapytaj kogoś w pobliżu o miejscowy numer alarmowy.
urgent-all-back = Wróć do pomocy według kraju
urgent-unknown-title = Nie mamy sprawdzonych numerów dla tego kraju: { $country }
urgent-unknown = W większości krajów numer 112 działa z telefonu komórkowego i łączy ze służbami ratunkowymi. Jeśli nie działa, zapytaj kogoś w pobliżu o miejscowy numer.
urgent-unknown-child = W wielu krajach działa telefon zaufania dla dzieci. Ich listę prowadzi Child Helpline International. Możesz też powiedzieć o tym nauczycielowi, lekarzowi albo innej dorosłej osobie, której ufasz.
urgent-hours = Niektóre telefony zaufania nie działają w nocy. Jeśli nikt nie odbiera, a sprawa nie może czekać, zadzwoń na numer alarmowy.
line-emergency = Numer alarmowy: policja i pogotowie
line-child = Telefon zaufania dla dzieci i młodzieży
line-missing = Telefon w sprawie zaginionych dzieci
line-victims = Telefon dla osób pokrzywdzonych przestępstwem
line-abuse = Pomoc po doznanej krzywdzie

# Urgent: the message
urgent-write-title = Napisz do nas
urgent-write-lead = Wiadomości z tej strony czytamy w pierwszej kolejności. Napisz, ile chcesz, dużo albo mało. Nic z tego, co ktoś ci zrobił, nie jest twoją winą.
urgent-write-not-now = Wiadomość tutaj nie zastępuje telefonu alarmowego.
urgency = Co najlepiej pasuje?
urgency-short = Jak pilne
urgency-danger = Ktoś jest teraz w niebezpieczeństwie
urgency-danger-hint = Zadzwoń też na numer alarmowy. To szybsze niż jakakolwiek wiadomość.
urgency-ongoing = To wciąż trwa
urgency-past = To zdarzyło się w przeszłości
urgency-worried = Martwię się o kogoś
urgency-empty = Zaznacz, co najlepiej pasuje
urgency-choice = Zaznacz, co najlepiej pasuje
urgency-long = Zaznacz, co najlepiej pasuje
urgent-what = Co chcesz nam powiedzieć?
urgent-what-hint = Własnymi słowami, w dowolnym języku. Nie musisz opisywać, co się stało. Najwyżej { $limit } znaków.
urgent-what-short = Co chcesz nam powiedzieć
urgent-what-empty = Napisz, co chcesz nam powiedzieć
urgent-what-long = Wiadomość może mieć najwyżej { $limit } znaków
urgent-place = Gdzie to jest albo gdzie to było? (nieobowiązkowe)
urgent-place-hint = Miejscowość, szkoła, nazwa w internecie: wszystko, co może pomóc to znaleźć. Najwyżej { $limit } znaków.
urgent-place-short = Gdzie
urgent-place-long = Opis miejsca może mieć najwyżej { $limit } znaków
urgent-country-ask = O jaki kraj chodzi? (nieobowiązkowe)
urgent-contact = Jak możemy się z tobą bezpiecznie skontaktować? (nieobowiązkowe)
urgent-contact-hint = Tylko jeśli nikt inny nie zobaczy, że do ciebie piszemy. Możesz zostawić to pole puste: naszą odpowiedź przeczytasz tutaj dzięki kodowi zgłoszenia. Najwyżej { $limit } znaków.
urgent-no-pictures = Nie wysyłaj zdjęć ani filmów przedstawiających wykorzystywanie ani linków do nich. W wielu krajach ich posiadanie jest przestępstwem. Jeśli je masz, napisz tylko, że je masz: powiemy ci, co zrobić.
urgent-check-title = Sprawdź swoją wiadomość
urgent-check-danger = Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń na numer alarmowy, zanim to wyślesz.
urgent-send-lead = Po wysłaniu wiadomości otrzymasz kod zgłoszenia. Pokażemy go tylko raz, na następnej stronie. Dzięki niemu przeczytasz naszą odpowiedź.
urgent-send = Wyślij wiadomość

# Urgent: sent
urgent-sent-title = Twoja wiadomość do nas dotarła
urgent-sent-receipt = Twój kod zgłoszenia
urgent-sent-next-1 = Twoja wiadomość jest pierwsza wśród wszystkich, które mamy do przeczytania. Czytają ją osoby do tego przeszkolone.
urgent-sent-next-2 = Mogą przekazać ją policji lub instytucjom ochrony dzieci w kraju, którego dotyczy.
urgent-sent-next-3 = Wróć jutro i wpisz kod zgłoszenia: może czekać na ciebie odpowiedź albo pytanie.
urgent-sent-call = Nie możemy powiedzieć, jak szybko ktoś zacznie działać. Jeśli jest coraz gorzej albo się boisz, zadzwoń.
urgent-sent-numbers = Numery, pod które można zadzwonić

# The receipt, kept
sent-save = Zapisz kod jako plik tekstowy
sent-save-hint = Plik zostanie zapisany na tym urządzeniu. Może go znaleźć każdy, kto go używa.
sent-qr-title = Jako obrazek do telefonu
sent-qr-hint = Aparat telefonu odczyta z niego kod zgłoszenia. Obrazek zawiera tylko ten kod i nic więcej.
sent-qr-alt = Kod QR zawierający twój kod zgłoszenia
sent-gone-title = Kod zgłoszenia pokazujemy tylko raz
sent-gone-text = To jest adres strony, która potwierdza zgłoszenie. Jeśli był na niej widoczny kod, zgłoszenie zostało zachowane, ale kodu nie można pokazać ponownie.
sent-gone-have = Jeśli masz zapisany kod zgłoszenia, wpisz go tutaj, aby zobaczyć, co dzieje się ze zgłoszeniem.
sent-gone-lost = Jeśli nie, dla nas nic nie przepadło: twoje zgłoszenie i tak przeczytamy. Jeśli wiesz coś więcej, możesz wysłać nowe.
receipt-file =
    Twój kod zgłoszenia

    { $receipt }

    Możesz wpisać go tutaj: { $address }

    Kto ma ten kod, może przeczytać nasze pytania do ciebie. Trzymaj ten plik tam, gdzie nikt inny go nie znajdzie, albo usuń go po zapisaniu kodu na kartce.

# Pictures with a tip
pictures = { $files ->
    [one] Dodaj zdjęcie przedmiotu (nieobowiązkowe)
    [few] Dodaj zdjęcia przedmiotu (nieobowiązkowe)
    [many] Dodaj zdjęcia przedmiotu (nieobowiązkowe)
   *[other] Dodaj zdjęcia przedmiotu (nieobowiązkowe)
}
pictures-hint = { $files ->
    [one] Jedno zdjęcie w formacie JPEG, PNG lub WebP, mniejsze niż { $size }.
    [few] Najwyżej { $files } zdjęcia w formacie JPEG, PNG lub WebP, każde mniejsze niż { $size }.
    [many] Najwyżej { $files } zdjęć w formacie JPEG, PNG lub WebP, każde mniejsze niż { $size }.
   *[other] Najwyżej { $files } zdjęcia w formacie JPEG, PNG lub WebP, każde mniejsze niż { $size }.
}
pictures-why = Tylko jeśli widać na nim tę samą rzecz: twoją, w domu, albo taką w sklepie.
pictures-never = Nigdy nie wysyłaj zdjęcia przedstawiającego wykorzystywanie, bez względu na powód. W wielu krajach wysłanie go jest przestępstwem i w niczym nie pomaga.
pictures-inside = Zdjęcie może zawierać informację, gdzie, kiedy i jakim urządzeniem zostało zrobione. Zespół zgłoszeń widzi samo zdjęcie, bez tych danych.
pictures-sealed = Zdjęcia są szyfrowane od razu po nadejściu. Nigdy nie są pokazywane publicznie.
pictures-short = Zdjęcia
pictures-one = Zdjęcie { $number }, { $size }
pictures-added = Dodane zdjęcia
pictures-remove = Usuń
pictures-removed = Zdjęcie zostało usunięte.
pictures-more = { $left ->
    [0] Nie możesz dodać więcej zdjęć.
    [one] Możesz dodać jeszcze jedno zdjęcie.
    [few] Możesz dodać jeszcze { $left } zdjęcia.
    [many] Możesz dodać jeszcze { $left } zdjęć.
   *[other] Możesz dodać jeszcze { $left } zdjęcia.
}
pictures-type = Zdjęcie musi być plikiem JPEG, PNG lub WebP
pictures-large = Zdjęcie musi być mniejsze niż { $size }
pictures-empty = Plik ze zdjęciem jest pusty
pictures-many = { $files ->
    [one] Dodaj najwyżej jedno zdjęcie
    [few] Dodaj najwyżej { $files } zdjęcia
    [many] Dodaj najwyżej { $files } zdjęć
   *[other] Dodaj najwyżej { $files } zdjęcia
}
pictures-failed = Nie udało się przesłać zdjęcia. Spróbuj ponownie
pictures-not-now = W tej chwili nie możemy przyjmować zdjęć. Wyślij zgłoszenie bez nich albo spróbuj ponownie za kilka minut
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Odpowiedz nam albo coś dodaj
dialogue-add-text = Przypomniał ci się jeszcze jakiś szczegół? Wyślij go stąd: dołączymy go do twojego zgłoszenia.
dialogue-contact = Twoje dane kontaktowe
dialogue-contact-text = Jeśli mamy twoje dane kontaktowe, możesz je wycofać. Usuniemy je od razu. Twoje zgłoszenie i kod pozostaną bez zmian.
dialogue-contact-seen = Ktoś z zespołu zgłoszeń mógł je wcześniej przeczytać. Nie wychodzą one poza zespół.
dialogue-contact-erase = Usuń moje dane kontaktowe
dialogue-contact-done = Gotowe. Nie mamy już żadnych twoich danych kontaktowych. Twoje zgłoszenie i kod pozostają bez zmian.
dialogue-contact-not-now = Nie udało się teraz usunąć danych kontaktowych. To nie twoja wina: odczekaj minutę i spróbuj ponownie

# Staying safe while you write
page-safety-title = Jak szybko opuścić stronę
page-safety-lead = Na wypadek, gdy ktoś nie powinien widzieć, co piszesz. Przeczytaj to, zanim zaczniesz.
page-safety-1-title = Co robi przycisk „Opuść stronę”
page-safety-1-text =
    Na stronach, na których się do nas pisze, u góry jest czerwony przycisk z napisem „Opuść stronę”. Natychmiast przenosi na stronę niebudzącą podejrzeń.

    Możesz też trzy razy nacisnąć klawisz Shift. Działa to w każdym miejscu strony, nawet podczas pisania. Wymaga to JavaScript, a przycisk nie.
page-safety-2-title = Czego nie robi
page-safety-2-text =
    - Nie usuwa historii przeglądarki. Kto do niej zajrzy, zobaczy, że ta strona była odwiedzana.
    - Nie ukrywa twojej wizyty przed tym, kto zarządza siecią, z której korzystasz.
    - Nie zachowuje tego, co wpisujesz. Wszystko, co nie zostało wysłane, przepada.
page-safety-3-title = Jak wrócić
page-safety-3-text =
    Cofnij się w przeglądarce albo wpisz ponownie adres tej strony. Zaczniesz od pustego formularza.

    Jeśli twoje zgłoszenie zostało już wysłane, do powrotu potrzebujesz kodu zgłoszenia.
page-safety-4-title = Bezpieczniejsze sposoby pisania
page-safety-4-text =
    - Użyj urządzenia, do którego nie ma dostępu osoba, której się boisz: w bibliotece, w szkole albo u znajomych.
    - Otwórz okno prywatne. Po zamknięciu zapomina, co się w nim działo.
    - Jeśli pisanie odbywało się poza oknem prywatnym, usuń potem tę stronę z historii przeglądarki. Usunięcie całej historii też może zostać zauważone.
    - Użyj Tor Browser, jeśli nikt nie powinien wiedzieć nawet o samej wizycie.
    - Zapisz kod zgłoszenia na kartce i trzymaj go tam, gdzie nikt nie zagląda.
page-safety-5-title = Dalej
page-safety-5-text =
    => /tip Powiedz nam, co wiesz
    => /urgent Uzyskaj pomoc albo powiedz nam o krzywdzie
    => /receipt Wróć z kodem zgłoszenia
