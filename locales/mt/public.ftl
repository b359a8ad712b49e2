# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Forsi tagħraf dan l-oġġett
home-lead = Dawn l-affarijiet dehru fl-isfond ta’ stampi ta’ abbuż fuq it-tfal. F’dak li nuru m’hemmx abbuż, hemm biss l-oġġett. Jekk tista’ tgħid fejn xi wieħed minnhom jinbiegħ, isir jew jintuża, dan jista’ jwassal għal tifel jew tifla li għandhom bżonn l-għajnuna.
home-look = Ara l-oġġetti
home-count = { $count ->
    [0] Bħalissa m’hemm l-ebda oġġett jistenna tweġiba.
    [one] Oġġett wieħed qed jistenna tweġiba.
    [two] Żewġ oġġetti qed jistennew tweġiba.
    [few] { $count } oġġetti qed jistennew tweġiba.
    [many] { $count }-il oġġett qed jistennew tweġiba.
   *[other] { $count } oġġett qed jistennew tweġiba.
}
home-do-you-know = Taf x’inhu dan?
home-how = Kif taħdem
home-how-1-title = Ħares
home-how-1 = Kull stampa turi ħaġa waħda u tistaqsi mistoqsija waħda. Borża, logo, karta tal-ħitan. Ħares sew: anki d-dettalji ż-żgħar jgħoddu.
home-how-2-title = Għidilna
home-how-2 = Ikteb dak li taf, bi kliemek. M’għandekx bżonn kont, u m’għandekx għalfejn tgħid min int.
home-how-3-title = Żomm l-irċevuta
home-how-3 = Tingħata rċevuta. Biha tista’ terġa’ lura, taqra mistoqsija mingħandna u tweġibha. Ħadd ieħor ma jista’ jagħmel dan.
home-newest = Għadna nfittxu
home-all = L-oġġetti kollha
home-safe = Aħna ma nafux min int
home-safe-1 = L-ebda cookies, u xejn ma jitgħabba minn kumpaniji oħra.
home-safe-2 = L-indirizz tal-internet tiegħek ma jinħażinx u ma jiġix irreġistrat.
home-safe-3 = Dak li tikteb jiġi ssiġillat hekk kif jasal. Jistgħu jiftħuh biss in-nies li jeżaminaw it-tagħrif.
home-safe-more = Kif tibqa’ fl-anonimat, u kif tivverifika dan

# What everybody is asked not to do
warnings-title = Biex nipproteġu lit-tfal
warnings-publish = Tippubblikax it-tweġiba tiegħek, u tiddiskutihiex online.
warnings-contact = Tikkuntattjax u tikkonfrontax lil xi ħadd li tissuspetta fih.
warnings-search = Tfittixx l-istampa li minnha ttieħed l-oġġett. F’ħafna pajjiżi huwa reat li jkollok stampi bħal dawn.

# Gallery
gallery-title = Oġġetti
gallery-lead = Tagħraf xi wieħed minnhom? Anki suppożizzjoni tgħin. Li nkunu nafu fejn xi ħaġa ma tinbiegħx jista’ jgħin daqs kemm li nkunu nafu fejn tinbiegħ.
gallery-category = Tip
gallery-status = Stat
gallery-series = Serje
gallery-any = Kollha
gallery-filter = Uri
gallery-reset = Uri l-oġġetti kollha
gallery-count = { $count ->
    [0] L-ebda oġġett
    [one] Oġġett wieħed
    [two] Żewġ oġġetti
    [few] { $count } oġġetti
    [many] { $count }-il oġġett
   *[other] { $count } oġġett
}
gallery-none = L-ebda oġġett ma jaqbel ma’ dak li għażilt.
gallery-empty = Bħalissa mhu qed jintwera l-ebda oġġett. Erġa’ żurna fi ftit jiem oħra.
gallery-empty-tip = Xorta nixtieq ngħidilkom xi ħaġa

# Object
object-back = L-oġġetti kollha
object-zoom = Ħares aktar mill-qrib
object-tell = Naf xi ħaġa dwar dan
object-anonymous = Tibqa’ fl-anonimat. Tieħu madwar tliet minuti.
object-answered = Għandna tweġiba. Grazzi lil kull min kiteb.
object-tell-anyway = Naf xi ħaġa li għadha tista’ tgħin
object-reference = Referenza
object-timeline = X’ġara s’issa
outcome-few-countries-text = L-oġġett jinbiegħ jew isir fi ftit pajjiżi biss. L-investigaturi ta’ hemmhekk issa qed ifittxu aktar.
outcome-sold-widely-text = L-oġġett jinbiegħ f’ħafna postijiet. Ma jistax iwassal għal post wieħed minnhom, u billi jafu dan l-investigaturi jiffrankaw tfittxija twila.
outcome-already-known-text = L-investigaturi kienu diġà jafu t-tweġiba minn xogħol ieħor.
event-published = Intwera għall-ewwel darba
event-updated = L-istampa jew il-kliem inbidlu
event-outcome = Ir-riżultat tħabbar
event-reopened = Staqsejna mill-ġdid
event-withdrawn = Tneħħa

# Exit this page
leave-emergency = Emerġenza:
leave-two = Shift: agħfas 2 darbiet oħra biex toħroġ.
leave-one = Shift: agħfas darba oħra biex toħroġ.
leave-over = Il-ħruġ ġie kkanċellat: għadda wisq ħin.
leave-going = Qed jitgħabba.

# Tip: the form
tip-title = Għidilna x’taf
tip-lead = Wieġeb dak li tista’. Huma obbligatorji biss l-ewwel mistoqsija u dik dwar kemm hi żgura t-tweġiba tiegħek.
tip-trap = Ħalli din il-kaxxa vojta
tip-what = X’taf?
tip-what-hint = X’inhu, min jagħmlu jew ibigħu, għaliex tagħrfu. Sa { $limit } karattru.
tip-what-short = X’taf
tip-what-empty = Ikteb x’taf
tip-what-long = Dak li taf irid ikun ta’ { $limit } karattru jew inqas
tip-place = Fejn rajtu, jew fejn jinbiegħ? (mhux obbligatorju)
tip-place-hint = Belt, ħanut, skola, lukanda. Sa { $limit } karattru.
tip-place-short = Fejn
tip-place-long = Il-post irid ikun ta’ { $limit } karattru jew inqas
tip-country = F’liema pajjiż? (mhux obbligatorju)
tip-country-none = Ma nafx żgur
tip-country-short = Pajjiż
tip-time = Meta kien dan? (mhux obbligatorju)
tip-time-hint = Sena jew “fi tfuliti” biżżejjed. Sa { $limit } karattru.
tip-time-short = Meta
tip-time-long = Iż-żmien irid ikun ta’ { $limit } karattru jew inqas
tip-link = Paġna web pubblika fejn jidher (mhux obbligatorju)
tip-link-hint = Il-paġna ta’ ħanut jew ta’ min jagħmlu, pereżempju shop.example/bags. Qatt link għal stampi ta’ abbuż. Sa { $limit } karattru.
tip-link-short = Paġna web
tip-link-long = L-indirizz web irid ikun ta’ { $limit } karattru jew inqas
tip-link-address = Daħħal indirizz web, bħal shop.example/bags, jew ħallih vojt
tip-confidence = Kemm hi żgura t-tweġiba tiegħek?
tip-confidence-short = Kemm hi żgura
tip-confidence-certain = Ċerta: kelli wieħed jew rajtu b’għajnejja
tip-confidence-likely = Pjuttost żgura
tip-confidence-guess = Mhux żgura: hija suppożizzjoni
tip-confidence-empty = Agħżel kemm hi żgura t-tweġiba tiegħek
tip-confidence-choice = Agħżel kemm hi żgura t-tweġiba tiegħek
tip-confidence-long = Agħżel kemm hi żgura t-tweġiba tiegħek
tip-contact = Kif nistgħu nikkuntattjawk? (mhux obbligatorju)
tip-contact-hint = Ħalli dan vojt biex tibqa’ fl-anonimat: l-irċevuta tiegħek hi biżżejjed biex inkunu nistgħu nistaqsuk xi ħaġa. Sa { $limit } karattru.
tip-contact-short = Kuntatt
tip-contact-none = Xejn: tibqa’ fl-anonimat
tip-contact-long = Il-kuntatt irid ikun ta’ { $limit } karattru jew inqas
tip-captcha = Din il-verifika ġejja minn kumpanija oħra, hCaptcha, li b’hekk issir taf li inti hawn. Tista’ taqbiżha: it-tagħrif tiegħek jgħodd xorta, iżda jista’ jinqara aktar tard.
tip-captcha-noscript = Il-verifika teħtieġ JavaScript. Mingħajrha t-tagħrif tiegħek jgħodd xorta, iżda jista’ jinqara aktar tard.
tip-check = Kompli
tip-safe = X’ma nafux dwarek
tip-safe-text = Din il-paġna ma tuża l-ebda cookie. L-indirizz tal-internet tiegħek ma jinħażinx, u mat-tagħrif tiegħek tinżamm is-siegħa li fiha wasal, mhux il-minuta.
tip-safe-more = X’inżommu, u x’ma nżommux

# Tip: check and send
tip-check-title = Iċċekkja t-tweġibiet tiegħek
tip-check-lead = Għadu ma ntbagħat xejn.
tip-change = Ibdel
tip-nothing = Mhux mogħti
tip-send-lead = Meta tibgħat it-tagħrif tiegħek, tingħata rċevuta. Tidher darba biss, fil-paġna li jmiss.
tip-send = Ibgħat it-tagħrif
tip-form-was-old = Din il-formola damet wisq miftuħa, u għalhekk it-tagħrif tiegħek ma ntbagħatx. It-tweġibiet tiegħek qegħdin kollha hawn: iċċekkjahom u erġa’ ibgħathom.
tip-flood = Bħalissa qed jasal ħafna tagħrif min-network tiegħek, u għalhekk tiegħek ma ntbagħatx. It-tweġibiet tiegħek qegħdin kollha hawn: stenna ftit minuti u erġa’ ibgħathom.
tip-not-kept = Bħalissa ma stajniex nissejvjaw it-tagħrif tiegħek. Mhix ħtija tiegħek, u t-tweġibiet tiegħek qegħdin kollha hawn: stenna minuta u erġa’ ibgħathom.

# Tip: sent
sent-title = It-tagħrif tiegħek wasal għandna
sent-receipt = L-irċevuta tiegħek
sent-keep = Żomm l-irċevuta
sent-keep-1 = Iktibha, jew ipprintja din il-paġna. Ma tistax tintwera darb’oħra, u ħadd ma jista’ jagħmel waħda ġdida.
sent-keep-2 = Kull min għandu l-irċevuta jista’ jaqra dak li nistaqsuk. Turiha lil ħadd u tibgħathiex b’email.
sent-keep-3 = Jekk xi ħadd ieħor juża dan l-apparat, tissejvjahiex fuqu.
sent-where = Tista’ ddaħħalha f’dan l-indirizz:
sent-next = X’jiġri wara
sent-next-1 = In-nies li jeżaminaw it-tagħrif jaqraw tiegħek, normalment fi ftit jiem.
sent-next-2 = Jekk jista’ jgħin, jingħadda lill-investigaturi tal-pajjiż li jindika.
sent-next-3 = Erġa’ żurna fi żmien ġimgħa u daħħal l-irċevuta tiegħek: jista’ jkollna mistoqsija li int biss tista’ twieġeb.
sent-more = Ara aktar oġġetti

# Receipt
receipt-title = Erġa’ żurna bl-irċevuta tiegħek
receipt-lead = Ara x’sar mit-tagħrif tiegħek, u jekk għandniex mistoqsija.
receipt-label = L-irċevuta tiegħek
receipt-hint = 25 ittra u numru f’ħames gruppi. Ittri kbar jew żgħar, spazji u sing ma jagħmlux differenza.
receipt-open = Iftaħ
receipt-length = Irċevuta fiha 25 ittra u numru. Qabbel dak li daħħalt ma’ dak li ktibt: hemm xi ħaġa nieqsa jew żejda
receipt-character = Hawn hemm karattru li ma jinsab fl-ebda rċevuta. Irċevuta fiha biss in-numri minn 0 sa 9 u ittri, minbarra l-U
receipt-check = Karattru wieħed mhux tajjeb, jew tnejn inqalbu. Qabbel ma’ dak li ktibt
receipt-unknown = Din l-irċevuta ma taqbel ma’ ebda tagħrif. Qabbel ma’ dak li ktibt
receipt-form-was-old = Din il-paġna damet wisq miftuħa, u għalhekk il-messaġġ tiegħek ma ntbagħatx. Għadu hawn: erġa’ ibagħtu
receipt-answer-empty = Ikteb messaġġ qabel ma tibagħtu
receipt-answer-long = Il-messaġġ tiegħek irid ikun ta’ { $limit } karattru jew inqas
receipt-flood = Qed jiġu ppruvati ħafna rċevuti min-network tiegħek. Stenna ftit minuti u erġa’ pprova
receipt-not-now = Bħalissa dan mhux qed jaħdem. Mhix ħtija tiegħek: stenna minuta u erġa’ pprova
receipt-lost = Jekk tlift l-irċevuta
receipt-lost-text = Ma nistgħux insibulek it-tagħrif tiegħek: xejn minn dak li nżommu ma jwassal minnek għalih. Tista’ tibgħat tagħrif ġdid.
receipt-lost-tip = Ibgħat tagħrif ġdid

# Dialogue
dialogue-title = It-tagħrif tiegħek
dialogue-progress = X’sar minnu
dialogue-object = L-oġġett:
dialogue-messages = Messaġġi
dialogue-empty = Għad m’hemmx messaġġi. Erġa’ żurna fi ftit jiem oħra.
dialogue-desk = It-tim tat-tagħrif
dialogue-you = Int
dialogue-answer = Iktbilna
dialogue-answer-hint = Tweġiba, jew xi ħaġa li ftakart fiha. Sa { $limit } karattru.
dialogue-send = Ibgħat il-messaġġ
dialogue-sent = Il-messaġġ tiegħek wasal għandna. Bl-istess irċevuta terġa’ tiftaħ din il-paġna.
progress-received = Wasal
progress-received-text = It-tagħrif tiegħek qiegħed għandna u se jinqara.
progress-asked = Għandna mistoqsija
progress-asked-text = Weġibha hawn taħt, kif l-aħjar tista’. Jekk ma tafx, għidilna: anki dan jgħin.
progress-read = Inqara
progress-read-text = Xi ħadd qara t-tagħrif tiegħek. Grazzi talli bgħattu.
progress-passed-on = Ingħadda
progress-passed-on-text = It-tagħrif tiegħek wasal għand in-nies li jistgħu jaġixxu. Jista’ jkun li ma ssirx taf x’ħareġ minnu; xorta jgħodd.
again-title = Il-messaġġ tiegħek għadu ma ntbagħatx
again-lead = Għadu hawn. Erġa’ ibagħtu fi ftit ħin.

# Pages of words
page-contents = F’din il-paġna

page-help-title = Għajnuna
page-help-lead = Għalxiex inhu dan is-sit, x’jiġri mit-tagħrif, u kif tipproteġi lilek innifsek.
page-help-1-title = Dwar xiex inhu
page-help-1-text =
    L-investigaturi jaraw stampi u films ta’ abbuż fuq it-tfal biex isibu lit-tfal li jidhru fihom. Xi drabi kull ma jibqa’ hu xi ħaġa fl-isfond: borża, purtiera, veduta minn tieqa.

    Affarijiet bħal dawn nuruhom hawn, maqtugħin u mnaddfin, hekk li ma jidher xejn mill-abbuż. Forsi xi ħadd jaf minn fejn ġejjin. M’għandekx bżonn għarfien speċjali. Dak li fejn tgħix int hu komuni jista’ jkun li ħadd ieħor ma jafu.
page-help-2-title = X’jiġri mit-tagħrif tiegħek
page-help-2-text =
    - Jiġi ssiġillat hekk kif jasal. Minn hemm ’il quddiem jistgħu jiftħuh biss in-nies tat-tim tat-tagħrif.
    - Xi ħadd minnhom jaqrah, iqabblu ma’ tagħrif ieħor u jara kemm jista’ jiġi vverifikat.
    - Jekk jista’ jgħin, jintbagħat lill-investigaturi tal-pajjiż li jindika, bi kliemek mingħajr tibdil.
    - Jekk xi ħaġa mhix ċara, inħallulek mistoqsija. Issibha bl-irċevuta tiegħek.

    Ħadd ma jsir jaf mingħandna li kont int: lanqas aħna stess ma nafu, sakemm ma tgħidilniex.
page-help-3-title = Kif taħdem l-irċevuta
page-help-3-text =
    Wara li tibgħat, tara rċevuta ta’ 25 ittra u numru. Hija l-unika ċavetta għat-tagħrif tiegħek. Biha taqra l-mistoqsijiet tagħna u tweġibhom.

    Aħna ma nżommux l-irċevuta u ma nistgħux nerġgħu nagħmluha. Jekk titlifha, ibgħat tagħrif ġdid.
    => /receipt Erġa’ żurna bl-irċevuta tiegħek
page-help-4-title = Kif tibqa’ fl-anonimat
page-help-4-text =
    - Ħalli l-kaxxa tal-kuntatt vojta.
    - Tikteb xejn li int biss tista’ tkun taf, sakemm ma jkunx importanti għat-tweġiba.
    - Tużax apparat jew network tax-xogħol, jew ta’ xi ħadd li trid tikteb dwaru.
    - Uża Tor Browser jekk lanqas iż-żjara f’dan is-sit ma għandha tidher. Hawn kollox jaħdem fl-aktar issettjar sigur tiegħu, mingħajr JavaScript.
    - Uża tieqa privata, u agħlaqha meta tlesti. Inkella ż-żjara tibqa’ fl-istorja tal-brawżer tiegħek.
page-help-5-title = Kif tivverifika dan
page-help-5-text =
    M’għandekx għalfejn temminna. Iftaħ l-għodod tal-iżviluppaturi tal-brawżer tiegħek, agħżel “Network”, tella’ kwalunkwe paġna u ara:

    - L-ebda tweġiba ma fiha linja “Set-Cookie”.
    - Kull talba tmur għall-indirizz ta’ dan is-sit stess. Il-linja “Content-Security-Policy” ma tħallix lill-brawżer tiegħek itella’ xejn minn xi mkien ieħor. Jekk l-operatur ikun xegħel hCaptcha, il-formola tat-tagħrif biss hi eċċezzjoni, u tgħid dan.
    - Itfi JavaScript: kollox jibqa’ jaħdem.
    - La l-irċevuta tiegħek u lanqas it-tweġibiet tiegħek qatt ma jidhru f’indirizz.
page-help-6-title = X’m’għandekx tagħmel
page-help-6-text =
    - Tippubblikax it-tweġiba tiegħek. Tista’ twissi lil min wettaq l-abbuż, jew titfa’ s-suspett fuq xi ħadd li m’għandux x’jaqsam.
    - Tikkuntattjax lil xi ħadd li tissuspetta fih, u timxix warajh.
    - Tfittixx l-istampa li minnha ġej l-oġġett. F’ħafna pajjiżi huwa reat li tfittex jew li jkollok stampi bħal dawn, tkun xi tkun ir-raġuni.
    - Tibgħatilniex stampi bħal dawn, jew links għalihom.
page-help-7-title = Jekk hemm tfal fil-periklu, jew jekk inti sofrejt abbuż
page-help-7-text =
    Dak li jasal hawn jaqrawh in-nies, iżda mhux il-ħin kollu. Jekk tifel jew tifla jinsabu fil-periklu issa, ċempel in-numru tal-emerġenza: 112 fl-Unjoni Ewropea u f’ħafna pajjiżi oħra.

    F’ħafna pajjiżi Ewropej 116 111 hija l-linja ta’ għajnuna għat-tfal u ż-żgħażagħ, 116 000 il-linja għal tfal neqsin, u 116 006 il-linja għall-vittmi ta’ reati. Huma b’xejn, u m’għandekx għalfejn tgħid ismek.

    Hemm linji ta’ għajnuna f’ħafna pajjiżi, u mod kif tiktbilna li jinqara l-ewwel.

    Xejn minn dak li sarlek mhu tort tiegħek.
    => /urgent Ikseb l-għajnuna, jew għidilna dwar abbuż
page-help-8-title = X’tagħmel “Oħroġ mill-paġna”
page-help-8-text =
    Fil-paġni fejn tikteb, buttuna fin-naħa ta’ fuq teħdok minnufih fuq paġna li ma tiġbidx l-attenzjoni. Jekk tagħfas Shift tliet darbiet jiġri l-istess, sakemm JavaScript ikun mixgħul.

    - X’tagħmel: turi sit ieħor minnufih, u titlob lill-brawżer tiegħek jinsa dak li żamm minn tagħna.
    - X’ma tagħmilx: ma tneħħix dan is-sit mill-istorja tal-brawżer tiegħek, u ma taħbix iż-żjara minn min imexxi n-network.
    - Dak li għadek ma bgħattx jintilef.

    L-aktar mod sigur hu apparat li ma jużah ħadd ieħor, b’tieqa privata.

page-privacy-title = Privatezza
page-privacy-lead = X’inżommu, x’ma nżommux, u għal kemm żmien.
page-privacy-1-title = Min hu responsabbli
page-privacy-1-text =
    { $operator }
    => contact Iktbilna dwar dan is-sit
page-privacy-2-title = X’ma niġbrux
page-privacy-2-text =
    - L-ebda cookies u l-ebda ħażna oħra fil-brawżer tiegħek. Għalhekk ma nistaqsukx dwarhom.
    - L-ebda indirizzi tal-internet. Biex innaqqsu l-għargħar ta’ messaġġi, ngħoddu kemm-il formola tasal minn network wieħed; dak li ngħoddu bih isir mill-indirizz b’ċavetta li teżisti biss fil-memorja u li tinbidel kuljum.
    - L-ebda rekord ta’ liema brawżer jew apparat tuża, jew ta’ liema paġni rajt.
    - L-ebda ħin eżatt: mat-tagħrif tinżamm is-siegħa li fiha wasal.
    - Xejn ma jintbagħat lil kumpaniji oħra. Jekk l-operatur ikun xegħel hCaptcha, il-formola tat-tagħrif tgħid dan qabel ma tużaha.
page-privacy-3-title = X’inżommu
page-privacy-3-text =
    - It-tweġibiet tiegħek, u l-kuntatt tiegħek jekk tagħtih. Kull wieħed jiġi ssiġillat għalih.
    - Stampi li żżid, jekk dan is-sit jaċċettahom. Huma ssiġillati wkoll, u qatt ma jintwerew fil-pubbliku.
    - L-oġġett, il-lingwa tal-paġna u s-siegħa.
    - Messaġġi bejnek u t-tim tat-tagħrif.
    - Jekk il-brawżer tiegħek għamilx waħdu kalkolu żgħir, li jagħżel persuna minn magna. Tagħrif mingħajru jgħodd ukoll.
page-privacy-4-title = Min jista’ jaqrah
page-privacy-4-text =
    It-tweġibiet jiġu ssiġillati għat-tim tat-tagħrif b’ċavetta li l-parti pubblika ta’ dan is-sit m’għandhiex. B’diska jew kopja ta’ riżerva misruqa ma jinfetaħ xejn.

    Kuntatt jintwera lil moderatur biss wara li jagħti raġuni. Kull darba li xi ħadd jara t-tagħrif, dan jinkiteb f’reġistru li ma jistax jinbidel mingħajr ma wieħed jinduna.

    It-tagħrif li jista’ jgħin imur għand l-investigaturi. Kliemek imur miegħu; il-kuntatt tiegħek jibqa’ għand it-tim tat-tagħrif.
page-privacy-5-title = Għal kemm żmien
page-privacy-5-text =
    Mhux itwal milli jeħtieġ ix-xogħol fuq il-każijiet. Il-liġi tal-pajjiż li jaħdem fih l-operatur tistabbilixxi l-limiti; l-operatur jgħidhomlok jekk titlobhom.
    => contact Staqsi lill-operatur
page-privacy-6-title = Id-drittijiet tiegħek
page-privacy-6-text =
    Tista’ tistaqsi x’inżommu dwarek, u titlob li jiġi kkoreġut jew imħassar. Tagħrif anonimu nistgħu nsibuh biss bl-irċevuta tiegħu: daħħalha hawn u ikteb x’tixtieq.

    Tista’ wkoll tressaq ilment lill-awtorità tal-protezzjoni tad-data ta’ pajjiżek.
    => /receipt Erġa’ żurna bl-irċevuta tiegħek
page-privacy-7-title = Kif inħarsuh
page-privacy-7-text =
    L-istampi tal-oġġetti jitnaddfu qabel ma jarahom xi ħadd minn barra: jitneħħa dak kollu li kamera tikteb f’fajl, u dak li jkun tħassar bl-iswed ma jibqax fl-istampa nnifisha. Żewġ persuni jaraw kull stampa qabel ma tintwera.

    Jekk sibt xi dgħufija f’dan is-sit, għidilna.
    => contact Iktbilna dwar dan is-sit

page-accessibility-title = Aċċessibbiltà
page-accessibility-lead = Dan is-sit għandu jaħdem għal kulħadd. Għidilna fejn ma jaħdimx.
page-accessibility-1-title = X’nimmiraw li nilħqu
page-accessibility-1-text =
    Insegwu l-Linji Gwida dwar l-Aċċessibbiltà tal-Kontenut tal-Web (WCAG) 2.2, livell AA, li jissodisfaw ukoll il-parti dwar il-web tal-istandard Ewropew EN 301 549.

    - Kull paġna taħdem ukoll bit-tastiera biss, b’qarrej tal-iskrin, mingħajr JavaScript, b’ittri kbar u fuq skrin wiesa’ 320 pixel.
    - Kull stampa ta’ oġġett għandha deskrizzjoni bil-kliem, li tintwera wkoll taħtha.
    - Xejn ma jingħad bil-kulur biss. Hemm verżjoni ċara u oħra skura, skont l-issettjar tal-apparat tiegħek.
    - L-ebda formola ma tiskadi waqt li tkun qed tikteb: għandek ġurnata.
page-accessibility-2-title = X’għadu ma jaħdimx għal kulħadd
page-accessibility-2-text =
    - Il-mistoqsija hija dwar stampa. Deskrizzjoni mhux dejjem tista’ tinkludi d-dettall li xi ħadd jagħraf.
    - Jekk l-operatur ikun xegħel hCaptcha, dik il-verifika tista’ ma taħdimx ma’ kull teknoloġija assistiva. Tista’ taqbiżha.
    - It-testi dwar l-oġġetti jistgħu jkunu neqsin fil-lingwa tiegħek. Imbagħad jidhru f’lingwa oħra, immarkati għall-qarrejja tal-iskrin.
page-accessibility-3-title = Għidilna
page-accessibility-3-text =
    { $operator }

    Għid liema paġna kienet u x’użajt. Inwieġbu jekk tgħidilna kif.
    => contact Iktbilna dwar dan is-sit
page-accessibility-4-title = Jekk ma nsewwuhx
page-accessibility-4-text =
    Fl-Unjoni Ewropea kull pajjiż għandu korp li jissorvelja l-aċċessibbiltà tas-siti web pubbliċi. Jekk it-tweġiba tagħna ma tissodisfakx, tista’ tirrikorri għal dak ta’ pajjiżek.
