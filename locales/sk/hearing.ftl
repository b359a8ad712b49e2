# Hearing of it: feeds, sharing, results.

nav-results = Výsledky
nav-follow = Sledovať a zdieľať

# Feeds: what a feed reader shows
feed-objects = Všetky predmety
feed-category = Predmety: { $category }
feed-series = Predmety: { $series }
feed-tell = Povedzte nám na našej vlastnej stránke, čo viete. Prosíme, neodpovedajte verejne.
feed-picture = Predmet

# The card that other sites and apps show when somebody shares an object
card-ask = Poznáte to? Povedzte nám tu:
card-alt = Karta s predmetom, otázkou „{ $question }“ a názvom tejto stránky. { $description }

# Follow and share
follow-title = Sledovať a zdieľať
follow-lead = Dozvedajte sa o nových predmetoch bez účtu. Pomôžte aj iným, aby ich uvideli, spôsobom, ktorý je bezpečný pre všetkých.
follow-feeds = Novinky v čítačke kanálov (RSS)
follow-feeds-text = Čítačka kanálov je aplikácia, ktorá sleduje stránky podľa vášho výberu a povie vám, čo je na nich nové. Nemusíte nám dávať e-mailovú adresu a my sa nedozvieme, kto nás sleduje.
follow-feeds-1 = Otvorte čítačku kanálov. Pre každý telefón a počítač sú aj bezplatné.
follow-feeds-2 = Skopírujte niektorú z adries nižšie a vložte ju tam.
follow-feeds-3 = Nové predmety a výsledky sa objavia samy. Čo stiahneme, zmizne.
follow-feeds-categories = Jeden druh predmetov
follow-feeds-series = Jedna séria
follow-share = Zdieľajte predmet
follow-share-text = Pošlite adresu stránky predmetu v správe alebo ju zverejnite. Mnohé aplikácie potom ukážu kartu s predmetom, otázkou a naším názvom. Kto kartu uvidí, vie, kde odpovedať.
follow-share-link = Prosíme, odkazujte na našu kartu a neukladajte si jej kópiu. Ak budeme musieť predmet stiahnuť, karta zmizne všade, kde na ňu viedol odkaz.
follow-share-own = Na vlastnej webovej stránke môžete kartu zobraziť takto:
follow-share-code = HTML pre vašu webovú stránku
follow-share-none = Momentálne neukazujeme žiadny predmet, takže niet čo zdieľať.
follow-share-example = Toto je najnovší predmet. Rovnakú kartu má každý predmet: mení sa iba označenie v oboch adresách.
follow-data = Predmety ako údaje
follow-data-text = Ak píšete programy: všetko, čo je tu verejné, sa dá čítať aj ako JSON. Nepotrebujete kľúč ani účet.
follow-data-1 = Pýtajte sa na zmeny, ale nie častejšie než raz za minútu. Pošlite späť ETag, ktorý ste dostali: ak sa nič nezmenilo, odpoveď je krátka.
follow-data-2 = Ak predmet odpovie kódom 410, stiahli sme ho. Prosíme, hneď ho stiahnite aj vy.
follow-data-3 = Otázku vždy ukazujte spolu s odkazom na našu stránku, aby odpovede prišli k nám.
follow-data-list = Najnovšie predmety
follow-data-description = Opis všetkých adries (OpenAPI 3.1)
follow-address = Adresa

# Results
results-title = Výsledky
results-lead = Čo vzišlo z predmetov, ktoré sme ukázali, a koľko ľudí nám napísalo.
results-chart = Graf. Rovnaké čísla sú v tabuľke vedľa neho.
results-month = Mesiac
results-objects = Predmety
results-tips = Podnety
results-result = Výsledok
results-new = Nové
results-so-far = Doteraz
results-withdrawn = Stiahnuté
results-outcomes-title = Čo z predmetov vzišlo
results-outcomes-shown = { $count ->
    [0] Doteraz sme neukázali žiadny predmet.
    [one] Doteraz sme ukázali jeden predmet.
    [few] Doteraz sme ukázali { $count } predmety.
    [many] Doteraz sme ukázali { $count } predmetu.
   *[other] Doteraz sme ukázali { $count } predmetov.
}
results-outcomes-answered = { $count ->
    [0] Pri žiadnom z nich zatiaľ nepoznáme odpoveď.
    [one] Pri jednom z nich poznáme odpoveď.
    [few] Pri { $count } z nich poznáme odpoveď.
    [many] Pri { $count } z nich poznáme odpoveď.
   *[other] Pri { $count } z nich poznáme odpoveď.
}
results-outcomes-empty = Len čo ukážeme prvý predmet, uvidíte tu, čo z neho vzišlo.
results-narrowed-title = Zúžené na niekoľko krajín
results-narrowed-text = Vyšetrovatelia teraz vedia, že sa tieto predmety predávali alebo vyrábali iba v niekoľkých krajinách. Vedia, kde majú hľadať ďalej.
results-narrowed-count = { $count ->
    [0] Doteraz sa na niekoľko krajín nezúžil pôvod žiadneho predmetu.
    [one] Doteraz sa na niekoľko krajín zúžil pôvod jedného predmetu.
    [few] Doteraz sa na niekoľko krajín zúžil pôvod { $count } predmetov.
    [many] Doteraz sa na niekoľko krajín zúžil pôvod { $count } predmetu.
   *[other] Doteraz sa na niekoľko krajín zúžil pôvod { $count } predmetov.
}
results-narrowed-empty = Prvý sa objaví tu, spolu s mesiacom.
results-tips-title = Podnety podľa mesiacov
results-tips-text = Ukazujeme iba celé mesiace. Čísla zaokrúhľujeme na najbližších 5 a veľmi malé neukazujeme vôbec. Podľa týchto čísel nemožno nikoho nájsť.
results-tips-latest = { $count ->
    [one] Za posledný celý mesiac prišiel približne { $count } podnet.
    [few] Za posledný celý mesiac prišli približne { $count } podnety.
    [many] Za posledný celý mesiac prišlo približne { $count } podnetu.
   *[other] Za posledný celý mesiac prišlo približne { $count } podnetov.
}
results-tips-latest-few = Za posledný celý mesiac prišlo menej ako 5 podnetov.
results-tips-few = Menej ako 5
results-tips-empty = Prvý celý mesiac sa ešte neskončil. Jeho číslo sa tu objaví po jeho skončení.
results-honest-title = Čo tieto čísla nehovoria
results-honest-1 = Výsledok je krokom vo vyšetrovaní. Neznamená, že sa našlo dieťa.
results-honest-2 = Aj „predáva sa na mnohých miestach“ je výsledok. Ukončí hľadanie, ktoré by nikam neviedlo.
results-honest-3 = Predmet nie je dôležitejší preto, že je k nemu veľa podnetov. Stačiť môže jediný od niekoho, kto vie.
results-honest-4 = Nezverejňujeme, ktorý podnet viedol ku ktorému výsledku. Chráni to tých, ktorí nám napísali, aj vyšetrovanie.

# Months as they stand alone, at the head of a line
month-alone-1 = Január
month-alone-2 = Február
month-alone-3 = Marec
month-alone-4 = Apríl
month-alone-5 = Máj
month-alone-6 = Jún
month-alone-7 = Júl
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Október
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
