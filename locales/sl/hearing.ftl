# Hearing of it: feeds, sharing, results.

nav-results = Rezultati
nav-follow = Spremljajte in delite

# Feeds: what a feed reader shows
feed-objects = Vsi predmeti
feed-category = Predmeti: { $category }
feed-series = Predmeti: { $series }
feed-tell = Kaj veste, nam povejte na našem spletnem mestu. Prosimo, ne odgovarjajte javno.
feed-picture = Predmet

# The card that other sites and apps show when somebody shares an object
card-ask = Poznate to? Povejte nam tukaj:
card-alt = Kartica s predmetom, vprašanjem »{ $question }« in imenom tega spletnega mesta. { $description }

# Follow and share
follow-title = Spremljajte in delite
follow-lead = O novih predmetih lahko izveste brez računa. Pomagajte, da jih vidijo tudi drugi, na način, ki je varen za vse.
follow-feeds = Novosti v bralniku virov (RSS)
follow-feeds-text = Bralnik virov je aplikacija, ki pregleduje spletna mesta po vaši izbiri in vam pove, kaj je novega. E-poštnega naslova vam ni treba navesti in ne izvemo, kdo nas spremlja.
follow-feeds-1 = Odprite bralnik virov. Za vsak telefon in računalnik so na voljo brezplačni.
follow-feeds-2 = Kopirajte enega od spodnjih naslovov in ga tja prilepite.
follow-feeds-3 = Novi predmeti in rezultati se pojavijo sami. Kar umaknemo, izgine.
follow-feeds-categories = Ena vrsta predmetov
follow-feeds-series = Ena serija
follow-share = Delite predmet
follow-share-text = Naslov strani predmeta pošljite v sporočilu ali ga objavite. Mnoge aplikacije takrat pokažejo kartico s predmetom, vprašanjem in našim imenom. Kdor vidi kartico, ve, kje odgovoriti.
follow-share-link = Prosimo, dajte povezavo do naše kartice in ne shranjujte njene kopije. Če moramo predmet umakniti, kartica izgine povsod, kamor je bila dodana povezava do nje.
follow-share-own = Na svojem spletnem mestu lahko kartico prikažete tako:
follow-share-code = HTML za vaše spletno mesto
follow-share-none = Trenutno ni prikazan noben predmet, zato ni česa deliti.
follow-share-example = To je najnovejši predmet. Enako kartico ima vsak predmet: spremeni se samo oznaka v obeh naslovih.
follow-data = Predmeti kot podatki
follow-data-text = Če pišete programe: vse, kar je tukaj javno, je mogoče brati tudi kot JSON. Ne potrebujete ne ključa ne računa.
follow-data-1 = Vprašajte po spremembah, vendar ne več kot enkrat na minuto. Pošljite nazaj ETag, ki ste ga prejeli: če se ni nič spremenilo, je odgovor kratek.
follow-data-2 = Če predmet odgovori s kodo 410, smo ga umaknili. Prosimo, takoj ga umaknite tudi vi.
follow-data-3 = Vprašanje vedno prikažite skupaj s povezavo do naše strani, da odgovori pridejo k nam.
follow-data-list = Najnovejši predmeti
follow-data-description = Opis vseh naslovov (OpenAPI 3.1)
follow-address = Naslov

# Results
results-title = Rezultati
results-lead = Do česa so pripeljali predmeti, ki smo jih pokazali, in koliko ljudi nam je pisalo.
results-chart = Grafikon. Tabela ob njem vsebuje iste številke.
results-month = Mesec
results-objects = Predmeti
results-tips = Namigi
results-result = Rezultat
results-new = Novi
results-so-far = Doslej
results-withdrawn = Umaknjeni
results-outcomes-title = Do česa so pripeljali predmeti
results-outcomes-shown = { $count ->
    [0] Doslej ni bil prikazan še noben predmet.
    [one] Doslej je bil prikazan { $count } predmet.
    [two] Doslej sta bila prikazana { $count } predmeta.
    [few] Doslej so bili prikazani { $count } predmeti.
   *[other] Doslej je bilo prikazanih { $count } predmetov.
}
results-outcomes-answered = { $count ->
    [0] Odgovora še nimamo za nobenega od njih.
    [one] Odgovor imamo za { $count } od njih.
    [two] Odgovor imamo za { $count } od njih.
    [few] Odgovor imamo za { $count } od njih.
   *[other] Odgovor imamo za { $count } od njih.
}
results-outcomes-empty = Ko bo prikazan prvi predmet, boste tukaj videli, do česa je pripeljal.
results-narrowed-title = Zoženo na nekaj držav
results-narrowed-text = Preiskovalci zdaj vedo, da so se ti predmeti prodajali ali izdelovali le v nekaj državah. Vedo, kje iskati naprej.
results-narrowed-count = { $count ->
    [0] Doslej izvora še nismo zožili na nekaj držav za noben predmet.
    [one] Doslej smo izvor zožili na nekaj držav za { $count } predmet.
    [two] Doslej smo izvor zožili na nekaj držav za { $count } predmeta.
    [few] Doslej smo izvor zožili na nekaj držav za { $count } predmete.
   *[other] Doslej smo izvor zožili na nekaj držav za { $count } predmetov.
}
results-narrowed-empty = Prvi se bo pojavil tukaj, skupaj z mesecem.
results-tips-title = Namigi po mesecih
results-tips-text = Prikazani so samo celi meseci. Številke so zaokrožene na najbližjih 5, zelo majhne pa sploh niso prikazane. Po teh številkah ni mogoče nikogar najti.
results-tips-latest = { $count ->
    [one] V zadnjem celem mesecu je prispel približno { $count } namig.
    [two] V zadnjem celem mesecu sta prispela približno { $count } namiga.
    [few] V zadnjem celem mesecu so prispeli približno { $count } namigi.
   *[other] V zadnjem celem mesecu je prispelo približno { $count } namigov.
}
results-tips-latest-few = V zadnjem celem mesecu je prispelo manj kot 5 namigov.
results-tips-few = Manj kot 5
results-tips-empty = Prvi celi mesec še ni končan. Njegova številka se bo tukaj pojavila, ko se konča.
results-honest-title = Česa te številke ne povedo
results-honest-1 = Rezultat je korak v preiskavi. Ne pomeni, da je bil otrok najden.
results-honest-2 = Tudi »prodaja se na veliko krajih« je rezultat. Konča iskanje, ki ne bi pripeljalo nikamor.
results-honest-3 = Veliko namigov ne naredi predmeta pomembnejšega. Dovolj je lahko en sam namig nekoga, ki ve.
results-honest-4 = Ne objavljamo, kateri namig je pripeljal do katerega rezultata. To varuje tiste, ki so nam pisali, in preiskavo.

# Months as they stand alone, at the head of a line
month-alone-1 = Januar
month-alone-2 = Februar
month-alone-3 = Marec
month-alone-4 = April
month-alone-5 = Maj
month-alone-6 = Junij
month-alone-7 = Julij
month-alone-8 = Avgust
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
