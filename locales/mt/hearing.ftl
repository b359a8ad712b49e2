# Hearing of it: feeds, sharing, results.

nav-results = Riżultati
nav-follow = Segwi u aqsam

# Feeds: what a feed reader shows
feed-objects = L-oġġetti kollha
feed-category = Oġġetti: { $category }
feed-series = Oġġetti: { $series }
feed-tell = Għidilna x’taf fis-sit tagħna stess. Jekk jogħġbok, twiġibx fil-pubbliku.
feed-picture = L-oġġett

# The card that other sites and apps show when somebody shares an object
card-ask = Taf x’inhu dan? Għidilna hawn:
card-alt = Kartolina bl-oġġett, il-mistoqsija “{ $question }” u l-isem ta’ dan is-sit. { $description }

# Follow and share
follow-title = Segwi u aqsam
follow-lead = Isma’ b’oġġetti ġodda mingħajr kont. Għin lil nies oħra jarawhom, b’mod sikur għal kulħadd.
follow-feeds = Aħbarijiet f’qarrej tal-feeds
follow-feeds-text = Qarrej tal-feeds huwa app li tħares lejn is-siti li tagħżel u tgħidlek x’hemm ġdid. M’għandekx għalfejn tagħtina indirizz tal-email, u aħna ma nsirux nafu min isegwina.
follow-feeds-1 = Iftaħ qarrej tal-feeds. Għal kull telefon u kompjuter hemm xi wħud b’xejn.
follow-feeds-2 = Ikkopja wieħed mill-indirizzi ta’ hawn taħt u ppejstjah hemm.
follow-feeds-3 = L-oġġetti u r-riżultati l-ġodda jidhru waħedhom. Dak li nneħħu jisparixxi.
follow-feeds-categories = Tip wieħed ta’ oġġetti
follow-feeds-series = Serje waħda
follow-share = Aqsam oġġett
follow-share-text = Ibgħat l-indirizz tal-paġna ta’ oġġett f’messaġġ, jew ippubblikah. Ħafna apps imbagħad juru kartolina bl-oġġett, bil-mistoqsija u b’isimna. Min jara l-kartolina jaf fejn iwieġeb.
follow-share-link = Jekk jogħġbok, uża link għall-kartolina tagħna, u tissejvjax kopja tagħha. Jekk ikollna nneħħu oġġett, il-kartolina tisparixxi kullimkien fejn kien hemm il-link.
follow-share-own = Fis-sit web tiegħek tista’ turi l-kartolina hekk:
follow-share-code = HTML għas-sit web tiegħek
follow-share-none = Bħalissa mhu qed jintwera l-ebda oġġett, u għalhekk m’hemm xejn x’taqsam.
follow-share-example = Dan hu l-aktar oġġett ġdid. L-istess kartolina ssibha għal kull oġġett: tinbidel biss ir-referenza fiż-żewġ indirizzi.
follow-data = L-oġġetti bħala data
follow-data-text = Jekk tikteb programmi: dak kollu li hawn hu pubbliku jista’ jinqara wkoll bħala JSON. M’għandekx bżonn la ċavetta u lanqas kont.
follow-data-1 = Staqsi għal bidliet, u mhux aktar minn darba fil-minuta. Erġa’ ibgħat l-ETag li ngħatajt: jekk ma nbidel xejn, it-tweġiba tkun qasira.
follow-data-2 = Jekk għal oġġett tirċievi t-tweġiba 410, inkunu neħħejnieh. Jekk jogħġbok, neħħih int ukoll, minnufih.
follow-data-3 = Dejjem uri l-mistoqsija flimkien mal-link għall-paġna tagħna, biex it-tweġibiet jaslu għandna.
follow-data-list = L-aktar oġġetti ġodda
follow-data-description = Deskrizzjoni tal-indirizzi kollha (OpenAPI 3.1)
follow-address = Indirizz

# Results
results-title = Riżultati
results-lead = X’ħareġ mill-oġġetti li wrejna, u kemm kitbulna nies.
results-chart = Grafika. It-tabella ta’ ħdejha fiha l-istess ċifri.
results-month = Xahar
results-objects = Oġġetti
results-tips = Tagħrif
results-result = Riżultat
results-new = Ġodda
results-so-far = S’issa
results-withdrawn = Tneħħew
results-outcomes-title = X’ħareġ mill-oġġetti
results-outcomes-shown = { $count ->
    [0] S’issa ma ntwera l-ebda oġġett.
    [one] S’issa ntwera oġġett wieħed.
    [two] S’issa ntwerew żewġ oġġetti.
    [few] S’issa ntwerew { $count } oġġetti.
    [many] S’issa ntwerew { $count }-il oġġett.
   *[other] S’issa ntwerew { $count } oġġett.
}
results-outcomes-answered = { $count ->
    [0] L-ebda wieħed minnhom għad m’għandu tweġiba.
    [one] Wieħed minnhom għandu tweġiba.
    [two] Tnejn minnhom għandhom tweġiba.
    [few] { $count } minnhom għandhom tweġiba.
    [many] { $count } minnhom għandhom tweġiba.
   *[other] { $count } minnhom għandhom tweġiba.
}
results-outcomes-empty = Hekk kif jintwera l-ewwel oġġett, tkun tista’ tara hawn x’ħareġ minnu.
results-narrowed-title = Limitati għal ftit pajjiżi
results-narrowed-text = L-investigaturi issa jafu li dawn l-oġġetti nbiegħu jew saru fi ftit pajjiżi biss. Jafu fejn ikomplu jfittxu.
results-narrowed-count = { $count ->
    [0] S’issa l-ebda oġġett ma ġie limitat għal ftit pajjiżi.
    [one] S’issa oġġett wieħed ġie limitat għal ftit pajjiżi.
    [two] S’issa żewġ oġġetti ġew limitati għal ftit pajjiżi.
    [few] S’issa { $count } oġġetti ġew limitati għal ftit pajjiżi.
    [many] S’issa { $count }-il oġġett ġew limitati għal ftit pajjiżi.
   *[other] S’issa { $count } oġġett ġew limitati għal ftit pajjiżi.
}
results-narrowed-empty = L-ewwel wieħed jidher hawn, bix-xahar tiegħu.
results-tips-title = Tagħrif kull xahar
results-tips-text = Jintwerew biss xhur sħaħ. In-numri jitqarrbu għall-eqreb 5, u dawk żgħar ħafna ma jintwerew xejn. B’dawn iċ-ċifri ma jista’ jinstab ħadd.
results-tips-latest = { $count ->
    [one] Fl-aħħar xahar sħiħ it-tagħrif wasal madwar darba ({ $count }).
    [two] Fl-aħħar xahar sħiħ it-tagħrif wasal madwar darbtejn ({ $count }).
    [few] Fl-aħħar xahar sħiħ it-tagħrif wasal madwar { $count } darbiet.
    [many] Fl-aħħar xahar sħiħ it-tagħrif wasal madwar { $count }-il darba.
   *[other] Fl-aħħar xahar sħiħ it-tagħrif wasal madwar { $count } darba.
}
results-tips-latest-few = Fl-aħħar xahar sħiħ it-tagħrif wasal inqas minn 5 darbiet.
results-tips-few = Inqas minn 5
results-tips-empty = L-ewwel xahar sħiħ għadu ma għaddiex. In-numru tiegħu jidher hawn meta jintemm.
results-honest-title = X’ma jgħidux dawn iċ-ċifri
results-honest-1 = Riżultat huwa pass f’investigazzjoni. Ma jfissirx li nstab tifel jew tifla.
results-honest-2 = “Jinbiegħ kullimkien” huwa riżultat ukoll. Itemm tfittxija li ma kienet twassal għal imkien.
results-honest-3 = Ħafna tagħrif ma jagħmilx oġġett aktar importanti. Tista’ tkun biżżejjed persuna waħda li taf.
results-honest-4 = Ma nippubblikawx liema tagħrif wassal għal liema riżultat. Dan jipproteġi lil dawk li kitbulna, u l-investigazzjoni.

# Months as they stand alone, at the head of a line
month-alone-1 = Jannar
month-alone-2 = Frar
month-alone-3 = Marzu
month-alone-4 = April
month-alone-5 = Mejju
month-alone-6 = Ġunju
month-alone-7 = Lulju
month-alone-8 = Awwissu
month-alone-9 = Settembru
month-alone-10 = Ottubru
month-alone-11 = Novembru
month-alone-12 = Diċembru
month-year = { $month } { $year }
