# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Ikseb l-għajnuna
home-urgent-title = Ġara lilek, jew hemm tifel jew tifla fil-periklu?
home-urgent-text = M’għandekx għalfejn taf xi oġġett. Hemm nies li tista’ ċċemplilhom, u tista’ tiktbilna dwar dan.
home-urgent-link = Ikseb l-għajnuna, jew għidilna dwar abbuż

# A tip that belongs to no object
general-lead = Din il-paġna hi għal dak li mhu marbut ma’ ebda wieħed mill-oġġetti li nuru: xi ħaġa li rajt xi mkien ieħor, jew xi ħadd li taf dwaru.
general-which = Jekk tagħraf wieħed mill-oġġetti tagħna, iftħu u ikteb hemm. Hekk it-tagħrif jasal aktar malajr għand in-nies li qed jaħdmu fuqu.
general-look = Ara l-oġġetti
general-abuse = Jekk trid tgħidilna dwar abbuż, uża l-paġna għal dan. Il-messaġġi minn hemm jinqraw l-ewwel.
general-sent-before = Diġà bgħattilna tagħrif?

# Leaving quickly: the note on each form
safety-link = Qabel tikteb: kif toħroġ malajr minn din il-paġna
safety-note = Jekk xi ħadd jista’ jara l-iskrin tiegħek, aqra dan l-ewwel. Tieħu minuta.

# The country, typed
country-hint = Ibda ikteb isem il-pajjiż, bi kwalunkwe lingwa li trid. Jekk ma tafx żgur, ħalli vojt.
country-unknown = Ma nafux b’pajjiż jismu “{ $typed }”. Iċċekkja kif inhu miktub, jew ħalli vojt
country-long = Isem il-pajjiż irid ikun ta’ { $limit } karattru jew inqas
country-meant = Ridt tgħid wieħed minn dawn?
country-not-sure = Ma nafx żgur: ħallih vojt

# Urgent: numbers to call
urgent-title = Ikseb l-għajnuna, jew għidilna dwar abbuż
urgent-lead = Jekk xi ħadd jinsab fil-periklu bħalissa, l-ewwel ċempel. Il-messaġġi naqrawhom kuljum, iżda mhux il-ħin kollu, u ma nistgħux nibagħtu lil xi ħadd għandek.
urgent-call-title = Ċempel lil xi ħadd
urgent-call-lead = M’għandekx għalfejn tgħid ismek. Tista’ ċċempel ukoll għal xi ħadd ieħor.
urgent-write-link = Minflok, iktbilna
urgent-country = F’liema pajjiż tinsab?
urgent-country-hint = Ibda ikteb isem il-pajjiż, bi kwalunkwe lingwa li trid.
urgent-country-show = Uri n-numri
urgent-country-empty = Daħħal il-pajjiż li tinsab fih
urgent-country-unknown = Ma nafux b’pajjiż jismu “{ $typed }”. Iċċekkja kif inhu miktub, jew fittxu fost il-pajjiżi kollha
urgent-here = Numri li tista’ ċċempel: { $country }
urgent-all = Il-pajjiżi kollha u n-numri tagħhom
urgent-all-lead = Inniżżlu biss numri li aħna ċerti minnhom. Fejn pajjiż hawn għandu biss numru tal-emerġenza, jista’ jkun hemm ukoll linji ta’ għajnuna.
urgent-all-none = Għad m’hawn l-ebda pajjiż. Ċempel 112 minn mowbajl, jew staqsi lil xi ħadd qrib tiegħek għan-numru tal-emerġenza lokali.
urgent-all-back = Lura għall-għajnuna skont il-pajjiż
urgent-unknown-title = { $country }: m’għandniex numri vverifikati
urgent-unknown = Fil-biċċa l-kbira tal-pajjiżi 112 jaħdem minn mowbajl u jwassal għas-servizzi tal-emerġenza. Jekk ma jaħdimx, staqsi lil xi ħadd qrib tiegħek għan-numru lokali.
urgent-unknown-child = Ħafna pajjiżi għandhom linja ta’ għajnuna għat-tfal. Child Helpline International iżżomm lista tagħhom. Tista’ tgħid ukoll lil għalliem, tabib jew persuna kbira oħra li tafda.
urgent-hours = Xi linji ta’ għajnuna ma jkunux miftuħa bil-lejl. Jekk ħadd ma jwieġeb u ma tistax tistenna, ċempel in-numru tal-emerġenza.
line-emergency = Emerġenza: pulizija u ambulanza
line-child = Linja ta’ għajnuna għat-tfal u ż-żgħażagħ
line-missing = Linja għal tfal neqsin
line-victims = Linja għall-vittmi ta’ reati
line-abuse = Għajnuna wara abbuż

# Urgent: the message
urgent-write-title = Iktbilna
urgent-write-lead = Il-messaġġi minn din il-paġna jinqraw l-ewwel. Għid kemm trid, ftit jew ħafna. Xejn minn dak li sarlek mhu tort tiegħek.
urgent-write-not-now = Messaġġ hawn mhuwiex sejħa ta’ emerġenza.
urgency = X’jaqbel l-aħjar?
urgency-short = Kemm hu urġenti
urgency-danger = Xi ħadd jinsab fil-periklu bħalissa
urgency-danger-hint = Ċempel ukoll in-numru tal-emerġenza. Huwa aktar malajr minn kull messaġġ.
urgency-ongoing = Għadu għaddej
urgency-past = Ġara fil-passat
urgency-worried = Qed ninkwieta dwar xi ħadd
urgency-empty = Agħżel x’jaqbel l-aħjar
urgency-choice = Agħżel x’jaqbel l-aħjar
urgency-long = Agħżel x’jaqbel l-aħjar
urgent-what = X’tixtieq tgħidilna?
urgent-what-hint = Bi kliemek, bi kwalunkwe lingwa. M’għandekx għalfejn tiddeskrivi x’sar. Sa { $limit } karattru.
urgent-what-short = Dak li tixtieq tgħidilna
urgent-what-empty = Ikteb dak li tixtieq tgħidilna
urgent-what-long = Dak li tixtieq tgħidilna jrid ikun ta’ { $limit } karattru jew inqas
urgent-place = Fejn qed jiġri, jew fejn ġara? (mhux obbligatorju)
urgent-place-hint = Belt, skola, isem fuq l-internet: dak kollu li jista’ jgħin biex jinstab. Sa { $limit } karattru.
urgent-place-short = Fejn
urgent-place-long = Il-post irid ikun ta’ { $limit } karattru jew inqas
urgent-country-ask = Dwar liema pajjiż hu? (mhux obbligatorju)
urgent-contact = Kif nistgħu nikkuntattjawk mingħajr periklu? (mhux obbligatorju)
urgent-contact-hint = Biss jekk ħadd ieħor ma jista’ jara meta niktbulek. Tista’ tħalli dan vojt: bl-irċevuta tiegħek tista’ taqra t-tweġiba tagħna hawn. Sa { $limit } karattru.
urgent-no-pictures = Tibgħatx stampi jew films ta’ abbuż, jew links għalihom. F’ħafna pajjiżi huwa reat li jkunu għandek. Jekk għandek, għid biss li għandek: aħna ngħidulek x’tagħmel.
urgent-check-title = Iċċekkja l-messaġġ tiegħek
urgent-check-danger = Jekk xi ħadd jinsab fil-periklu bħalissa, ċempel in-numru tal-emerġenza qabel tibgħat dan.
urgent-send-lead = Meta tibgħat il-messaġġ tiegħek, tingħata rċevuta. Tidher darba biss, fil-paġna li jmiss. Biha tista’ taqra t-tweġiba tagħna.
urgent-send = Ibgħat il-messaġġ

# Urgent: sent
urgent-sent-title = Il-messaġġ tiegħek wasal għandna
urgent-sent-receipt = L-irċevuta tiegħek
urgent-sent-next-1 = Il-messaġġ tiegħek hu l-ewwel wieħed fost dawk kollha li għandna naqraw. Jaqrawh nies imħarrġa għal dan.
urgent-sent-next-2 = Jistgħu jgħadduh lill-pulizija jew lis-servizzi għall-protezzjoni tat-tfal fil-pajjiż ikkonċernat.
urgent-sent-next-3 = Erġa’ żurna għada u daħħal l-irċevuta tiegħek: jista’ jkun hemm tweġiba jew mistoqsija għalik.
urgent-sent-call = Ma nistgħux ngħidu kemm malajr jaġixxi xi ħadd. Jekk is-sitwazzjoni tmur għall-agħar, jew jekk qed tibża’, ċempel.
urgent-sent-numbers = Numri li tista’ ċċempel

# The receipt, kept
sent-save = Issejvjaha bħala fajl tat-test
sent-save-hint = Il-fajl jinħażen fuq dan l-apparat. Kull min juża l-apparat jista’ jsibu.
sent-qr-title = Bħala stampa għat-telefon tiegħek
sent-qr-hint = Il-kamera tat-telefon tiegħek taqra l-irċevuta minnha. Fiha l-irċevuta u xejn aktar.
sent-qr-alt = Kodiċi QR li fih l-irċevuta tiegħek
sent-gone-title = L-irċevuta tintwera darba biss
sent-gone-text = Dan hu l-indirizz ta’ paġna li tikkonferma t-tagħrif. Jekk hemm rajt irċevuta, it-tagħrif inżamm, iżda l-irċevuta ma tistax terġa’ tintwera.
sent-gone-have = Jekk ktibt l-irċevuta, daħħalha hawn biex tara x’sar mit-tagħrif tiegħek.
sent-gone-lost = Jekk le, għalina ma ntilef xejn: it-tagħrif tiegħek jinqara xorta. Jekk taf aktar, tista’ tibgħat tagħrif ġdid.
receipt-file =
    L-irċevuta tiegħek

    { $receipt }

    Tista’ ddaħħalha hawn: { $address }

    Kull min għandu l-irċevuta jista’ jaqra dak li nistaqsuk. Żomm dan il-fajl fejn ħadd ieħor ma jsibu, jew ħassru wara li tkun ktibt l-irċevuta.

# Pictures with a tip
pictures = { $files ->
    [one] Żid stampa tal-oġġett (mhux obbligatorju)
    [two] Żid stampi tal-oġġett (mhux obbligatorju)
    [few] Żid stampi tal-oġġett (mhux obbligatorju)
    [many] Żid stampi tal-oġġett (mhux obbligatorju)
   *[other] Żid stampi tal-oġġett (mhux obbligatorju)
}
pictures-hint = { $files ->
    [one] Stampa waħda, bħala JPEG, PNG jew WebP, iżgħar minn { $size }.
    [two] Sa żewġ stampi, bħala JPEG, PNG jew WebP, kull waħda iżgħar minn { $size }.
    [few] Sa { $files } stampi, bħala JPEG, PNG jew WebP, kull waħda iżgħar minn { $size }.
    [many] Sa { $files }-il stampa, bħala JPEG, PNG jew WebP, kull waħda iżgħar minn { $size }.
   *[other] Sa { $files } stampa, bħala JPEG, PNG jew WebP, kull waħda iżgħar minn { $size }.
}
pictures-why = Biss jekk turi l-istess ħaġa: dik tiegħek id-dar, jew waħda f’ħanut.
pictures-never = Qatt m’għandek tibgħat stampa ta’ abbuż, tkun xi tkun ir-raġuni. F’ħafna pajjiżi huwa reat li tibgħatha, u ma tgħinx.
pictures-inside = Ritratt jista’ jkun fih fejn u meta ttieħed, u b’liema apparat. It-tim tat-tagħrif jara l-istampa biss, mingħajr dan.
pictures-sealed = L-istampi jiġu ssiġillati meta jaslu. Qatt ma jintwerew fil-pubbliku.
pictures-short = Stampi
pictures-one = Stampa { $number }, { $size }
pictures-added = Stampi li żidt
pictures-remove = Neħħi
pictures-removed = L-istampa tneħħiet.
pictures-more = { $left ->
    [0] Ma tistax iżżid aktar stampi.
    [one] Tista’ żżid stampa oħra.
    [two] Tista’ żżid żewġ stampi oħra.
    [few] Tista’ żżid { $left } stampi oħra.
    [many] Tista’ żżid { $left }-il stampa oħra.
   *[other] Tista’ żżid { $left } stampa oħra.
}
pictures-type = L-istampa trid tkun fajl JPEG, PNG jew WebP
pictures-large = L-istampa trid tkun iżgħar minn { $size }
pictures-empty = L-istampa hi vojta
pictures-many = { $files ->
    [one] Iżżidx aktar minn stampa waħda
    [two] Iżżidx aktar minn żewġ stampi
    [few] Iżżidx aktar minn { $files } stampi
    [many] Iżżidx aktar minn { $files }-il stampa
   *[other] Iżżidx aktar minn { $files } stampa
}
pictures-failed = L-istampa ma setgħetx tittella’. Erġa’ pprova
pictures-not-now = Bħalissa ma nistgħux nieħdu stampi. Ibgħat it-tagħrif tiegħek mingħajrhom, jew erġa’ pprova fi ftit minuti oħra
size-mb = { $whole }.{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Weġibna, jew żid xi ħaġa
dialogue-add-text = Ftakart f’xi dettall ieħor? Ibagħtu minn hawn: jitqiegħed mat-tagħrif tiegħek.
dialogue-contact = Id-dettalji ta’ kuntatt tiegħek
dialogue-contact-text = Jekk għedtilna kif nikkuntattjawk, tista’ tirtira dan. Inħassruh minnufih. It-tagħrif u l-irċevuta tiegħek jibqgħu kif inhuma.
dialogue-contact-seen = Xi ħadd fit-tim tat-tagħrif seta’ qrah qabel. Ma joħroġx mit-tim.
dialogue-contact-erase = Ħassar id-dettalji ta’ kuntatt tiegħi
dialogue-contact-done = Lest. M’għad għandna l-ebda dettall ta’ kuntatt tiegħek. It-tagħrif u l-irċevuta tiegħek jibqgħu kif inhuma.
dialogue-contact-not-now = Bħalissa d-dettalji ta’ kuntatt tiegħek ma setgħux jitħassru. Mhix ħtija tiegħek: stenna minuta u erġa’ pprova

# Staying safe while you write
page-safety-title = Kif toħroġ malajr minn paġna
page-safety-lead = Għal meta xi ħadd m’għandux jara x’qed tikteb. Aqra dan qabel tibda.
page-safety-1-title = X’tagħmel “Oħroġ mill-paġna”
page-safety-1-text =
    Fil-paġni fejn tiktbilna, fin-naħa ta’ fuq hemm buttuna ħamra bil-kliem “Oħroġ mill-paġna”. Teħdok minnufih fuq sit web li ma jiġbidx l-attenzjoni.

    Tista’ wkoll tagħfas Shift tliet darbiet. Dan jaħdem tkun fejn tkun fil-paġna, anki waqt li tittajpja. Għal dan hemm bżonn JavaScript; għall-buttuna le.
page-safety-2-title = X’ma tagħmilx
page-safety-2-text =
    - Ma tħassarx l-istorja tal-brawżer tiegħek. Min iħares hemm jista’ jara li kont f’dan is-sit.
    - Ma taħbix iż-żjara tiegħek minn min imexxi n-network li tuża.
    - Ma żżommx dak li ktibt. Dak li ma bgħattx jintilef.
page-safety-3-title = Kif terġa’ lura
page-safety-3-text =
    Mur lura fil-brawżer tiegħek, jew erġa’ daħħal l-indirizz ta’ dan is-sit. Tibda b’formola vojta.

    Jekk diġà bgħatt it-tagħrif tiegħek, għandek bżonn l-irċevuta biex terġa’ tarah.
page-safety-4-title = Modi aktar sikuri kif tikteb
page-safety-4-text =
    - Uża apparat li l-persuna li tibża’ minnha ma tistax tużah: f’librerija, fl-iskola, jew ta’ ħabib.
    - Iftaħ tieqa privata. Meta tagħlaqha, it-tieqa tinsa dak li għamilt.
    - Jekk ma użajtx tieqa privata, wara neħħi dan is-sit mill-istorja tal-brawżer tiegħek. Jista’ jidher ukoll li tħassret l-istorja kollha.
    - Uża Tor Browser jekk lanqas iż-żjara ma għandha tidher.
    - Ikteb l-irċevuta fuq il-karta, u żommha fejn ħadd ma jfittex.
page-safety-5-title = Kompli
page-safety-5-text =
    => /tip Għidilna x’taf
    => /urgent Ikseb l-għajnuna, jew għidilna dwar abbuż
    => /receipt Erġa’ żurna bl-irċevuta tiegħek
