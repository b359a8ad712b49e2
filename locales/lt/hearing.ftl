# Hearing of it: feeds, sharing, results.

nav-results = Rezultatai
nav-follow = Sekti ir dalytis

# Feeds: what a feed reader shows
feed-objects = Visi daiktai
feed-category = Daiktai: { $category }
feed-series = Daiktai: { $series }
feed-tell = Papasakokite, ką žinote, mūsų svetainėje. Prašome neatsakyti viešai.
feed-picture = Daiktas

# The card that other sites and apps show when somebody shares an object
card-ask = Ar atpažįstate šį daiktą? Praneškite mums čia:
card-alt = Kortelė su daiktu, klausimu „{ $question }“ ir šios svetainės pavadinimu. { $description }

# Follow and share
follow-title = Sekti ir dalytis
follow-lead = Sužinokite apie naujus daiktus be paskyros. Padėkite kitiems žmonėms juos pamatyti taip, kad visiems būtų saugu.
follow-feeds = Naujienos naujienų skaitytuvėje
follow-feeds-text = Naujienų skaitytuvė (RSS) – tai programėlė, kuri stebi jūsų pasirinktas svetaines ir praneša, kas nauja. El. pašto adreso nurodyti nereikia, ir mes nesužinome, kas mus seka.
follow-feeds-1 = Atverkite naujienų skaitytuvę. Nemokamų yra kiekvienam telefonui ir kompiuteriui.
follow-feeds-2 = Nukopijuokite vieną iš žemiau esančių adresų ir įklijuokite jį ten.
follow-feeds-3 = Nauji daiktai ir rezultatai pasirodo patys. Tai, ką pašaliname, dingsta.
follow-feeds-categories = Viena daiktų rūšis
follow-feeds-series = Viena serija
follow-share = Dalytis daiktu
follow-share-text = Nusiųskite daikto puslapio adresą žinutėje arba paskelbkite jį. Daugelis programėlių tada parodo kortelę su daiktu, klausimu ir mūsų pavadinimu. Kas mato kortelę, žino, kur atsakyti.
follow-share-link = Prašome pateikti nuorodą į mūsų kortelę, o ne išsaugoti jos kopiją. Jei daiktą turėsime pašalinti, kortelė dings visur, kur į ją buvo nuoroda.
follow-share-own = Savo svetainėje kortelę galite parodyti taip:
follow-share-code = HTML jūsų svetainei
follow-share-none = Šiuo metu daiktų nerodome, todėl nėra kuo dalytis.
follow-share-example = Tai naujausias daiktas. Tokia pati kortelė yra kiekvienam daiktui: dviejuose adresuose keičiasi tik numeris.
follow-data = Daiktai kaip duomenys
follow-data-text = Jei rašote programas: viską, kas čia vieša, galima perskaityti ir kaip JSON. Nereikia nei rakto, nei paskyros.
follow-data-1 = Prašykite pakeitimų ir ne dažniau kaip kartą per minutę. Atsiųskite atgal gautą ETag: jei niekas nepasikeitė, atsakymas bus trumpas.
follow-data-2 = Jei apie daiktą gaunate atsakymą 410, jį pašalinome. Prašome iš karto pašalinti ir jums.
follow-data-3 = Klausimą visada rodykite kartu su nuoroda į mūsų puslapį, kad atsakymai ateitų mums.
follow-data-list = Naujausi daiktai
follow-data-description = Visų adresų aprašymas (OpenAPI 3.1)
follow-address = Adresas

# Results
results-title = Rezultatai
results-lead = Kas įvyko su mūsų parodytais daiktais ir kiek žmonių mums parašė.
results-chart = Diagrama. Šalia esančioje lentelėje yra tie patys skaičiai.
results-month = Mėnuo
results-objects = Daiktai
results-tips = Pranešimai
results-result = Rezultatas
results-new = Nauji
results-so-far = Iki šiol
results-withdrawn = Pašalinta
results-outcomes-title = Kas įvyko su daiktais
results-outcomes-shown = { $count ->
    [0] Iki šiol neparodytas nė vienas daiktas.
    [one] Iki šiol parodytas { $count } daiktas.
    [few] Iki šiol parodyti { $count } daiktai.
    [many] Iki šiol parodyta { $count } daikto.
   *[other] Iki šiol parodyta { $count } daiktų.
}
results-outcomes-answered = { $count ->
    [0] Nė vienas iš jų dar neišaiškintas.
    [one] Iš jų jau išaiškintas { $count }.
    [few] Iš jų jau išaiškinti { $count }.
    [many] Iš jų jau išaiškinta { $count }.
   *[other] Iš jų jau išaiškinta { $count }.
}
results-outcomes-empty = Kai tik parodysime pirmą daiktą, čia galėsite matyti, kas su juo įvyko.
results-narrowed-title = Susiaurinta iki kelių šalių
results-narrowed-text = Tyrėjai dabar žino, kad šie daiktai buvo parduodami ar gaminami tik keliose šalyse. Jie žino, kur ieškoti toliau.
results-narrowed-count = { $count ->
    [0] Iki šiol nė vieno daikto kilmė nesusiaurinta iki kelių šalių.
    [one] Iki šiol { $count } daikto kilmė susiaurinta iki kelių šalių.
    [few] Iki šiol { $count } daiktų kilmė susiaurinta iki kelių šalių.
    [many] Iki šiol { $count } daikto kilmė susiaurinta iki kelių šalių.
   *[other] Iki šiol { $count } daiktų kilmė susiaurinta iki kelių šalių.
}
results-narrowed-empty = Pirmasis atsiras čia kartu su mėnesiu.
results-tips-title = Pranešimai per mėnesį
results-tips-text = Rodomi tik ištisi mėnesiai. Skaičiai suapvalinti 5 tikslumu, o labai maži visai nerodomi. Pagal šiuos skaičius nieko rasti neįmanoma.
results-tips-latest = { $count ->
    [one] Per paskutinį ištisą mėnesį gautas maždaug { $count } pranešimas.
    [few] Per paskutinį ištisą mėnesį gauti maždaug { $count } pranešimai.
    [many] Per paskutinį ištisą mėnesį gauta maždaug { $count } pranešimo.
   *[other] Per paskutinį ištisą mėnesį gauta maždaug { $count } pranešimų.
}
results-tips-latest-few = Per paskutinį ištisą mėnesį gauta mažiau nei 5 pranešimai.
results-tips-few = Mažiau nei 5
results-tips-empty = Pirmasis ištisas mėnuo dar nesibaigė. Jam pasibaigus, čia atsiras jo skaičius.
results-honest-title = Ko šie skaičiai nepasako
results-honest-1 = Rezultatas yra tyrimo žingsnis. Tai nereiškia, kad vaikas surastas.
results-honest-2 = „Parduodama daug kur“ taip pat yra rezultatas. Jis užbaigia paiešką, kuri niekur nebūtų nuvedusi.
results-honest-3 = Daug pranešimų nepadaro daikto svarbesnio. Gali užtekti vieno žmogaus, kuris žino, pranešimo.
results-honest-4 = Neskelbiame, kuris pranešimas lėmė kurį rezultatą. Taip apsaugomi mums parašę žmonės ir tyrimas.

# Months as they stand alone, at the head of a line
month-alone-1 = sausis
month-alone-2 = vasaris
month-alone-3 = kovas
month-alone-4 = balandis
month-alone-5 = gegužė
month-alone-6 = birželis
month-alone-7 = liepa
month-alone-8 = rugpjūtis
month-alone-9 = rugsėjis
month-alone-10 = spalis
month-alone-11 = lapkritis
month-alone-12 = gruodis
month-year = { $year } m. { $month }
