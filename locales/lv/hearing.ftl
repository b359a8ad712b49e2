# Hearing of it: feeds, sharing, results.

nav-results = Rezultāti
nav-follow = Sekot un dalīties

# Feeds: what a feed reader shows
feed-objects = Visi priekšmeti
feed-category = Priekšmeti: { $category }
feed-series = Priekšmeti: { $series }
feed-tell = Pastāstiet, ko zināt, mūsu pašu vietnē. Lūdzu, neatbildiet publiski.
feed-picture = Priekšmets

# The card that other sites and apps show when somebody shares an object
card-ask = Vai jūs to pazīstat? Pastāstiet mums šeit:
card-alt = Kartīte ar priekšmetu, jautājumu „{ $question }” un šīs vietnes nosaukumu. { $description }

# Follow and share
follow-title = Sekot un dalīties
follow-lead = Uzziniet par jauniem priekšmetiem bez konta. Palīdziet arī citiem tos ieraudzīt tā, lai visiem būtu droši.
follow-feeds = Jaunumi plūsmu lasītājā
follow-feeds-text = Plūsmu lasītājs (RSS) ir lietotne, kas apskata jūsu izvēlētās vietnes un pasaka, kas jauns. Jums nav jādod mums e-pasta adrese, un mēs neuzzinām, kas mums seko.
follow-feeds-1 = Atveriet plūsmu lasītāju. Katram tālrunim un datoram ir bezmaksas lasītāji.
follow-feeds-2 = Nokopējiet vienu no tālāk redzamajām adresēm un ielīmējiet to tur.
follow-feeds-3 = Jauni priekšmeti un rezultāti parādās paši. Tas, ko noņemam, pazūd.
follow-feeds-categories = Viens priekšmetu veids
follow-feeds-series = Viena sērija
follow-share = Dalīties ar priekšmetu
follow-share-text = Nosūtiet priekšmeta lapas adresi ziņā vai publicējiet to. Daudzas lietotnes tad parāda kartīti ar priekšmetu, jautājumu un mūsu nosaukumu. Kas redz kartīti, zina, kur atbildēt.
follow-share-link = Lūdzu, lieciet saiti uz mūsu kartīti un nesaglabājiet tās kopiju. Ja mums priekšmets jānoņem, kartīte pazūd visur, kur uz to bija saite.
follow-share-own = Savā vietnē kartīti varat parādīt šādi:
follow-share-code = HTML jūsu vietnei
follow-share-none = Pašlaik neviens priekšmets netiek rādīts, tāpēc nav, ar ko dalīties.
follow-share-example = Šis ir jaunākais priekšmets. Tāda pati kartīte ir katram priekšmetam: abās adresēs mainās tikai numurs.
follow-data = Priekšmeti kā dati
follow-data-text = Ja rakstāt programmas: visu, kas šeit ir publisks, var nolasīt arī kā JSON. Nevajag ne atslēgu, ne kontu.
follow-data-1 = Prasiet izmaiņas, un ne biežāk kā reizi minūtē. Sūtiet atpakaļ saņemto ETag: ja nekas nav mainījies, atbilde ir īsa.
follow-data-2 = Ja par priekšmetu saņemat atbildi 410, mēs to esam noņēmuši. Lūdzu, tūlīt noņemiet to arī jūs.
follow-data-3 = Vienmēr rādiet jautājumu kopā ar saiti uz mūsu lapu, lai atbildes nonāktu pie mums.
follow-data-list = Jaunākie priekšmeti
follow-data-description = Visu adrešu apraksts (OpenAPI 3.1)
follow-address = Adrese

# Results
results-title = Rezultāti
results-lead = Kas noticis ar mūsu parādītajiem priekšmetiem un cik cilvēku mums rakstījuši.
results-chart = Diagramma. Tabulā blakus ir tie paši skaitļi.
results-month = Mēnesis
results-objects = Priekšmeti
results-tips = Ziņojumi
results-result = Rezultāts
results-new = Jauni
results-so-far = Līdz šim
results-withdrawn = Noņemti
results-outcomes-title = Kas noticis ar priekšmetiem
results-outcomes-shown = { $count ->
    [0] Līdz šim nav parādīts neviens priekšmets.
    [zero] Līdz šim parādīts { $count } priekšmetu.
    [one] Līdz šim parādīts { $count } priekšmets.
   *[other] Līdz šim parādīti { $count } priekšmeti.
}
results-outcomes-answered = { $count ->
    [0] Vēl ne par vienu no tiem nav atbildes.
    [zero] Atbilde ir par { $count } no tiem.
    [one] Atbilde ir par { $count } no tiem.
   *[other] Atbilde ir par { $count } no tiem.
}
results-outcomes-empty = Tiklīdz būs parādīts pirmais priekšmets, šeit varēsiet redzēt, kas ar to noticis.
results-narrowed-title = Sašaurināts līdz dažām valstīm
results-narrowed-text = Izmeklētāji tagad zina, ka šos priekšmetus pārdeva vai ražoja tikai dažās valstīs. Viņi zina, kur meklēt tālāk.
results-narrowed-count = { $count ->
    [0] Līdz šim neviena priekšmeta izcelsme nav sašaurināta līdz dažām valstīm.
    [zero] Līdz šim { $count } priekšmetu izcelsme sašaurināta līdz dažām valstīm.
    [one] Līdz šim { $count } priekšmeta izcelsme sašaurināta līdz dažām valstīm.
   *[other] Līdz šim { $count } priekšmetu izcelsme sašaurināta līdz dažām valstīm.
}
results-narrowed-empty = Pirmais parādīsies šeit, kopā ar savu mēnesi.
results-tips-title = Ziņojumi mēnesī
results-tips-text = Rādīti tikai pilni mēneši. Skaitļi noapaļoti līdz tuvākajam 5 daudzkārtnim, bet pavisam mazie nav rādīti nemaz. Pēc šiem skaitļiem nevienu nevar atrast.
results-tips-latest = { $count ->
    [zero] Pēdējā pilnajā mēnesī pienāca apmēram { $count } ziņojumu.
    [one] Pēdējā pilnajā mēnesī pienāca apmēram { $count } ziņojums.
   *[other] Pēdējā pilnajā mēnesī pienāca apmēram { $count } ziņojumi.
}
results-tips-latest-few = Pēdējā pilnajā mēnesī pienāca mazāk nekā 5 ziņojumi.
results-tips-few = Mazāk nekā 5
results-tips-empty = Pirmais pilnais mēnesis vēl nav beidzies. Tā skaitlis parādīsies šeit pēc mēneša beigām.
results-honest-title = Ko šie skaitļi nepasaka
results-honest-1 = Rezultāts ir izmeklēšanas solis. Tas nenozīmē, ka bērns ir atrasts.
results-honest-2 = „Pārdod ļoti daudzviet” arī ir rezultāts. Tas izbeidz meklēšanu, kas nekur nebūtu aizvedusi.
results-honest-3 = Daudz ziņojumu nepadara priekšmetu svarīgāku. Var pietikt ar vienu ziņojumu no kāda, kas zina.
results-honest-4 = Mēs nepublicējam, kurš ziņojums deva kuru rezultātu. Tas sargā tos, kas mums rakstīja, un izmeklēšanu.

# Months as they stand alone, at the head of a line
month-alone-1 = janvāris
month-alone-2 = februāris
month-alone-3 = marts
month-alone-4 = aprīlis
month-alone-5 = maijs
month-alone-6 = jūnijs
month-alone-7 = jūlijs
month-alone-8 = augusts
month-alone-9 = septembris
month-alone-10 = oktobris
month-alone-11 = novembris
month-alone-12 = decembris
month-year = { $year }. gada { $month }
