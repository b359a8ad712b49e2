# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Varbūt jūs pazīstat šo priekšmetu
home-lead = Šīs lietas pamanītas to attēlu fonā, kuros redzama vardarbība pret bērniem. Tajā, ko mēs rādām, vardarbības nav, ir tikai priekšmets. Ja varat pateikt, kur kādu no tām pārdod, ražo vai lieto, tas var palīdzēt atrast bērnu, kuram vajadzīga palīdzība.
home-look = Apskatiet priekšmetus
home-count = { $count ->
    [0] Pašlaik neviens priekšmets negaida atbildi.
    [zero] Atbildi gaida { $count } priekšmetu.
    [one] Atbildi gaida { $count } priekšmets.
   *[other] Atbildi gaida { $count } priekšmeti.
}
home-do-you-know = Vai jūs to pazīstat?
home-how = Kā tas notiek
home-how-1-title = Apskatiet
home-how-1 = Katrā attēlā redzama viena lieta un uzdots viens jautājums. Soma, logotips, tapetes. Skatieties uzmanīgi: arī sīkumi ir svarīgi.
home-how-2-title = Pastāstiet mums
home-how-2 = Uzrakstiet saviem vārdiem, ko zināt. Konts nav vajadzīgs, un jums nav jāsaka, kas jūs esat.
home-how-3-title = Saglabājiet kvīti
home-how-3 = Jūs saņemsiet kvīti. Ar to varat atgriezties, izlasīt mūsu jautājumu un atbildēt uz to. Neviens cits to nevar.
home-newest = Vēl meklējam
home-all = Visi priekšmeti
home-safe = Mēs nezinām, kas jūs esat
home-safe-1 = Nav sīkdatņu, un nekas netiek ielādēts no citiem uzņēmumiem.
home-safe-2 = Jūsu interneta adrese netiek saglabāta un netiek reģistrēta žurnālos.
home-safe-3 = Tas, ko uzrakstāt, tiek šifrēts, tiklīdz pienāk. To atvērt var tikai cilvēki, kas izskata ziņojumus.
home-safe-more = Kā palikt anonīmam un kā to pārbaudīt

# What everybody is asked not to do
warnings-title = Lai pasargātu bērnu
warnings-publish = Nepublicējiet savu atbildi un neapspriediet to internetā.
warnings-contact = Nesazinieties ar cilvēku, kuru turat aizdomās, un neprasiet viņam paskaidrojumus.
warnings-search = Nemeklējiet attēlu, no kura priekšmets ņemts. Daudzās valstīs šādu attēlu glabāšana ir noziegums.

# Gallery
gallery-title = Priekšmeti
gallery-lead = Vai kādu no tiem atpazīstat? Noder arī minējums. Ziņa, kur kaut ko nepārdod, var palīdzēt tikpat daudz kā ziņa, kur to pārdod.
gallery-category = Veids
gallery-status = Statuss
gallery-series = Sērija
gallery-any = Visi
gallery-filter = Rādīt
gallery-reset = Rādīt visus priekšmetus
gallery-count = { $count ->
    [0] Nav priekšmetu
    [zero] { $count } priekšmetu
    [one] { $count } priekšmets
   *[other] { $count } priekšmeti
}
gallery-none = Neviens priekšmets neatbilst jūsu izvēlei.
gallery-empty = Pašlaik priekšmeti netiek rādīti. Ienāciet pēc dažām dienām.
gallery-empty-tip = Tik un tā vēlos ko pastāstīt

# Object
object-back = Visi priekšmeti
object-zoom = Apskatīt tuvāk
object-tell = Es par to kaut ko zinu
object-anonymous = Jūs paliekat anonīmi. Tas aizņem apmēram trīs minūtes.
object-answered = Atbilde mums jau ir. Paldies visiem, kas rakstīja.
object-tell-anyway = Es zinu ko tādu, kas vēl varētu palīdzēt
object-reference = Numurs
object-timeline = Kas līdz šim noticis
outcome-few-countries-text = Priekšmetu pārdod vai ražo tikai dažās valstīs. Izmeklētāji tur tagad meklē tālāk.
outcome-sold-widely-text = Priekšmetu pārdod ļoti daudzviet. Tas nevar aizvest uz vienu noteiktu vietu, un, to zinot, izmeklētājiem ilgi nav jāmeklē.
outcome-already-known-text = Izmeklētāji atbildi jau zināja no citas izmeklēšanas.
event-published = Pirmo reizi parādīts
event-updated = Mainīts attēls vai teksts
event-outcome = Paziņots rezultāts
event-reopened = Jautāts vēlreiz
event-withdrawn = Noņemts

# Exit this page
leave-emergency = Steidzami:
leave-two = Shift: lai izietu, nospiediet vēl 2 reizes.
leave-one = Shift: lai izietu, nospiediet vēl 1 reizi.
leave-over = Iziešana atcelta: pagājis pārāk ilgs laiks.
leave-going = Notiek ielāde.

# Tip: the form
tip-title = Pastāstiet, ko zināt
tip-lead = Atbildiet uz to, uz ko varat. Obligāti jāatbild tikai uz pirmo jautājumu un uz to, cik droši to zināt.
tip-trap = Atstājiet šo lauku tukšu
tip-what = Ko jūs zināt?
tip-what-hint = Kas tas ir, kas to ražo vai pārdod, kāpēc to atpazīstat. Līdz { $limit } rakstzīmēm.
tip-what-short = Ko jūs zināt
tip-what-empty = Uzrakstiet, ko zināt
tip-what-long = Teksts par to, ko zināt, nedrīkst pārsniegt { $limit } rakstzīmes
tip-place = Kur to redzējāt vai kur to pārdod? (nav obligāti)
tip-place-hint = Pilsēta, veikals, skola, viesnīca. Līdz { $limit } rakstzīmēm.
tip-place-short = Kur
tip-place-long = Vietas apraksts nedrīkst pārsniegt { $limit } rakstzīmes
tip-country = Kurā valstī? (nav obligāti)
tip-country-none = Nezinu droši
tip-country-short = Valsts
tip-time = Kad tas bija? (nav obligāti)
tip-time-hint = Pietiek ar gadu vai „bērnībā”. Līdz { $limit } rakstzīmēm.
tip-time-short = Kad
tip-time-long = Laika apraksts nedrīkst pārsniegt { $limit } rakstzīmes
tip-link = Publiska tīmekļa lapa, kurā to var redzēt (nav obligāti)
tip-link-hint = Veikala vai ražotāja lapa, piemēram, shop.example/bags. Nekad ne saite uz vardarbības attēliem. Līdz { $limit } rakstzīmēm.
tip-link-short = Tīmekļa lapa
tip-link-long = Tīmekļa adrese nedrīkst pārsniegt { $limit } rakstzīmes
tip-link-address = Ievadiet tīmekļa adresi, piemēram, shop.example/bags, vai atstājiet tukšu
tip-confidence = Cik droši to zināt?
tip-confidence-short = Cik droši
tip-confidence-certain = Droši: man tas ir bijis, vai to redzēju savām acīm
tip-confidence-likely = Diezgan droši
tip-confidence-guess = Nav droši: tas ir minējums
tip-confidence-empty = Izvēlieties, cik droši to zināt
tip-confidence-choice = Izvēlieties, cik droši to zināt
tip-confidence-long = Izvēlieties, cik droši to zināt
tip-contact = Kā varam ar jums sazināties? (nav obligāti)
tip-contact-hint = Atstājiet tukšu, lai paliktu anonīmi: ar jūsu kvīti mums pietiek, lai jums ko pajautātu. Līdz { $limit } rakstzīmēm.
tip-contact-short = Kontaktinformācija
tip-contact-none = Nav: jūs paliekat anonīmi
tip-contact-long = Kontaktinformācija nedrīkst pārsniegt { $limit } rakstzīmes
tip-captcha = Šo pārbaudi veic cits uzņēmums, hCaptcha, un tas uzzina, ka esat šeit. Varat to izlaist: jūsu ziņojums ir tikpat svarīgs, bet, iespējams, to izlasīs vēlāk.
tip-captcha-noscript = Pārbaudei vajadzīgs JavaScript. Arī bez tās jūsu ziņojums ir tikpat svarīgs, bet, iespējams, to izlasīs vēlāk.
tip-check = Turpināt
tip-safe = Ko mēs par jums nezinām
tip-safe-text = Šī lapa neizmanto sīkdatnes. Jūsu interneta adrese netiek saglabāta, un ziņojumam pievieno tikai stundu, kad tas pienāca, bez minūtēm.
tip-safe-more = Ko mēs glabājam un ko ne

# Tip: check and send
tip-check-title = Pārbaudiet savas atbildes
tip-check-lead = Vēl nekas nav nosūtīts.
tip-change = Mainīt
tip-nothing = Nav norādīts
tip-send-lead = Nosūtot ziņojumu, jūs saņemsiet kvīti. To rāda tikai vienu reizi, nākamajā lapā.
tip-send = Nosūtīt ziņojumu
tip-form-was-old = Šī veidlapa bija atvērta pārāk ilgi, tāpēc jūsu ziņojums nav nosūtīts. Visas jūsu atbildes ir šeit: pārbaudiet tās un nosūtiet vēlreiz.
tip-flood = No jūsu tīkla pašlaik pienāk daudz ziņojumu, tāpēc jūsējais nav nosūtīts. Visas jūsu atbildes ir šeit: pagaidiet dažas minūtes un nosūtiet tās vēlreiz.
tip-not-kept = Pašlaik jūsu ziņojumu neizdevās saglabāt. Tā nav jūsu vaina, un visas jūsu atbildes ir šeit: pagaidiet minūti un nosūtiet tās vēlreiz.

# Tip: sent
sent-title = Jūsu ziņojums ir saņemts
sent-receipt = Jūsu kvīts
sent-keep = Saglabājiet kvīti
sent-keep-1 = Pierakstiet to vai izdrukājiet šo lapu. Otrreiz to parādīt nevar, un neviens nevar izveidot jaunu.
sent-keep-2 = Ikviens, kam tā ir, var izlasīt, ko jums jautājam. Nerādiet to nevienam un nesūtiet pa e-pastu.
sent-keep-3 = Ja šo ierīci lieto vēl kāds, nesaglabājiet kvīti tajā.
sent-where = To varat ievadīt šajā adresē:
sent-next = Kas notiks tālāk
sent-next-1 = Cilvēki, kas izskata ziņojumus, izlasīs arī jūsējo, parasti dažu dienu laikā.
sent-next-2 = Ja tas var palīdzēt, to nodos izmeklētājiem valstī, uz kuru tas norāda.
sent-next-3 = Atgriezieties pēc nedēļas un ievadiet kvīti: varbūt mums būs jautājums, uz kuru varat atbildēt tikai jūs.
sent-more = Apskatīt citus priekšmetus

# Receipt
receipt-title = Atgriezieties ar savu kvīti
receipt-lead = Apskatiet, kas notiek ar jūsu ziņojumu un vai mums ir jautājums.
receipt-label = Jūsu kvīts
receipt-hint = 25 burti un cipari piecās grupās. Lielie vai mazie burti, atstarpes un defises – tas nav svarīgi.
receipt-open = Atvērt
receipt-length = Kvītī ir 25 burti un cipari. Salīdziniet ievadīto ar to, ko pierakstījāt: kaut kā trūkst vai kaut kā ir par daudz
receipt-character = Šeit ir rakstzīme, kādas nav nevienā kvītī. Kvītī ir tikai cipari no 0 līdz 9 un burti, izņemot U
receipt-check = Viena rakstzīme nav pareiza, vai divas ir samainītas vietām. Salīdziniet ar to, ko pierakstījāt
receipt-unknown = Šai kvītij neatbilst neviens ziņojums. Salīdziniet ar to, ko pierakstījāt
receipt-form-was-old = Šī lapa bija atvērta pārāk ilgi, tāpēc jūsu ziņa nav nosūtīta. Tā joprojām ir šeit: nosūtiet to vēlreiz
receipt-answer-empty = Pirms sūtīšanas uzrakstiet ziņu
receipt-answer-long = Ziņa nedrīkst pārsniegt { $limit } rakstzīmes
receipt-flood = No jūsu tīkla tiek izmēģinātas daudzas kvītis. Pagaidiet dažas minūtes un mēģiniet vēlreiz
receipt-not-now = Pašlaik tas nedarbojas. Tā nav jūsu vaina: pagaidiet minūti un mēģiniet vēlreiz
receipt-lost = Ja esat pazaudējuši kvīti
receipt-lost-text = Mēs nevaram jūsu vietā atrast ziņojumu: nekas no tā, ko glabājam, jūs ar to nesaista. Varat nosūtīt jaunu.
receipt-lost-tip = Nosūtīt jaunu ziņojumu

# Dialogue
dialogue-title = Jūsu ziņojums
dialogue-progress = Kas ar to notiek
dialogue-object = Priekšmets:
dialogue-messages = Ziņas
dialogue-empty = Ziņu vēl nav. Ienāciet pēc dažām dienām.
dialogue-desk = Ziņojumu komanda
dialogue-you = Jūs
dialogue-answer = Rakstiet mums
dialogue-answer-hint = Atbilde vai kaut kas, ko esat atcerējušies. Līdz { $limit } rakstzīmēm.
dialogue-send = Nosūtīt ziņu
dialogue-sent = Jūsu ziņa ir saņemta. Ar to pašu kvīti šī lapa atvērsies atkal.
progress-received = Saņemts
progress-received-text = Jūsu ziņojums ir pie mums un tiks izlasīts.
progress-asked = Mums ir jautājums
progress-asked-text = Atbildiet uz to zemāk, cik labi varat. Ja nezināt, tā arī uzrakstiet: arī tas palīdz.
progress-read = Izlasīts
progress-read-text = Jūsu ziņojums ir izlasīts. Paldies, ka to nosūtījāt.
progress-passed-on = Nodots tālāk
progress-passed-on-text = Jūsu ziņojums ir nonācis pie cilvēkiem, kas var rīkoties. Varbūt neuzzināsiet, kas no tā iznāca, bet tas tik un tā ir svarīgs.
again-title = Jūsu ziņa vēl nav nosūtīta
again-lead = Tā joprojām ir šeit. Pēc brīža nosūtiet to vēlreiz.

# Pages of words
page-contents = Šajā lapā

page-help-title = Palīdzība
page-help-lead = Kam šī vietne paredzēta, kas notiek ar ziņojumu un kā palikt drošībā.
page-help-1-title = Par ko ir runa
page-help-1-text =
    Izmeklētāji skatās attēlus un filmas, kurās redzama vardarbība pret bērniem, lai šos bērnus atrastu. Reizēm atliek tikai kaut kas fonā: soma, aizkars, skats pa logu.

    Šādas lietas mēs rādām šeit, izgrieztas un notīrītas tā, lai no vardarbības nekas nebūtu redzams. Varbūt kāds zina, no kurienes tās ir. Īpašas zināšanas nav vajadzīgas. Tas, kas jūsu dzīvesvietā ir ikdienišķs, visiem citiem var būt nezināms.
page-help-2-title = Kas notiek ar jūsu ziņojumu
page-help-2-text =
    - Tas tiek šifrēts, tiklīdz pienāk. No tā brīža to var atvērt tikai ziņojumu komandas cilvēki.
    - Kāds no viņiem to izlasa, salīdzina ar citiem ziņojumiem un izvērtē, cik lielā mērā to var pārbaudīt.
    - Ja tas var palīdzēt, to nosūta izmeklētājiem valstī, uz kuru tas norāda. Jūsu vārdus mēs nemainām.
    - Ja kaut kas nav skaidrs, mēs atstājam jums jautājumu. Jūs to atradīsiet ar savu kvīti.

    Mēs nevienam nevaram pateikt, ka tas bijāt jūs: mēs paši to nezinām, ja vien jūs mums nepasakāt.
page-help-3-title = Kā darbojas kvīts
page-help-3-text =
    Pēc nosūtīšanas jūs redzat kvīti ar 25 burtiem un cipariem. Tā ir vienīgā atslēga jūsu ziņojumam. Ar to jūs izlasāt mūsu jautājumus un atbildat uz tiem.

    Mēs kvīti neglabājam un nevaram to izveidot no jauna. Ja to pazaudējat, nosūtiet jaunu ziņojumu.
    => /receipt Atgriezieties ar savu kvīti
page-help-4-title = Kā palikt anonīmam
page-help-4-text =
    - Atstājiet kontaktinformācijas lauku tukšu.
    - Nerakstiet neko, ko varat zināt tikai jūs, ja vien tas nav svarīgi atbildei.
    - Nelietojiet darba ierīci vai tīklu, kā arī tā cilvēka ierīci vai tīklu, par kuru vēlaties rakstīt.
    - Lietojiet Tor Browser, ja nedrīkst būt redzams pat tas, ka esat apmeklējuši šo vietni. Šeit viss darbojas tā drošākajā iestatījumā, bez JavaScript.
    - Lietojiet privāto logu un, kad esat pabeiguši, aizveriet to. Citādi apmeklējums paliek pārlūka vēsturē.
page-help-5-title = Kā to pārbaudīt
page-help-5-text =
    Jums nav mums jātic uz vārda. Atveriet sava pārlūka izstrādātāju rīkus, izvēlieties „Tīkls”, ielādējiet jebkuru lapu un skatieties:

    - Nevienā atbildē nav rindas „Set-Cookie”.
    - Katrs pieprasījums tiek sūtīts tikai uz šīs vietnes adresi. Rinda „Content-Security-Policy” aizliedz pārlūkam kaut ko ielādēt no citurienes. Ja uzturētājs ir ieslēdzis hCaptcha, vienīgais izņēmums ir ziņojuma veidlapa, un tajā tas ir pateikts.
    - Izslēdziet JavaScript: viss joprojām darbojas.
    - Ne jūsu kvīts, ne atbildes nekad neparādās adresē.
page-help-6-title = Ko nedarīt
page-help-6-text =
    - Nepublicējiet savu atbildi. Tā var brīdināt vainīgo vai mest aizdomas uz cilvēku, kuram ar to nav nekāda sakara.
    - Nesazinieties ar cilvēku, kuru turat aizdomās, un nesekojiet viņam.
    - Nemeklējiet attēlu, no kura priekšmets ņemts. Daudzās valstīs šādu attēlu meklēšana un glabāšana ir noziegums, lai kāds būtu iemesls.
    - Nesūtiet mums šādus attēlus un saites uz tiem.
page-help-7-title = Ja bērnam draud briesmas vai esat cietuši no vardarbības
page-help-7-text =
    To, kas šeit pienāk, lasa cilvēki, bet ne visu diennakti. Ja bērnam tagad draud briesmas, zvaniet uz ārkārtas palīdzības numuru: 112 Eiropas Savienībā un daudzās citās valstīs.

    Daudzās Eiropas valstīs 116 111 ir palīdzības tālrunis bērniem un jauniešiem, 116 000 – pazudušo bērnu tālrunis, bet 116 006 – tālrunis noziegumos cietušajiem. Zvanīt var bez maksas, un savs vārds nav jāsaka.

    Daudzās valstīs ir palīdzības tālruņi, un ir arī veids, kā mums uzrakstīt tā, lai to izlasītu pirmo.

    Tajā, kas jums nodarīts, jūs neesat vainīgi.
    => /urgent Saņemt palīdzību vai pastāstīt par vardarbību
page-help-8-title = Ko dara „Pamest lapu”
page-help-8-text =
    Lapās, kurās rakstāt, augšā ir poga, kas jūs tūlīt aizved uz nekaitīgu lapu. Tas pats notiek, trīs reizes nospiežot taustiņu Shift, ja JavaScript ir ieslēgts.

    - Ko tā dara: tūlīt parāda citu vietni un lūdz pārlūku aizmirst, ko tas saglabājis no mūsējās.
    - Ko tā nedara: nedzēš šo vietni no pārlūka vēstures un neslēpj apmeklējumu no tā, kas pārvalda tīklu.
    - Tas, ko vēl neesat nosūtījuši, pazūd.

    Visdrošākā ir ierīce, kuru nelieto neviens cits, un privātais logs.

page-privacy-title = Privātums
page-privacy-lead = Ko mēs glabājam, ko ne un cik ilgi.
page-privacy-1-title = Kas ir atbildīgs
page-privacy-1-text =
    { $operator }
    => contact Rakstiet mums par šo vietni
page-privacy-2-title = Ko mēs nevācam
page-privacy-2-text =
    - Nav sīkdatņu un nekādas citas krātuves jūsu pārlūkā. Tāpēc mēs jums par tām nejautājam.
    - Nav interneta adrešu. Lai palēninātu sūtījumu gūzmu, mēs skaitām, cik veidlapu pienāk no viena tīkla; skaitīšanai izmanto zīmi, ko no adreses izveido ar atslēgu, kura ir tikai atmiņā un katru dienu mainās.
    - Nav ziņu par to, kādu pārlūku vai ierīci lietojat vai kuras lapas esat skatījušies.
    - Nav precīza laika: ziņojumam pievieno tikai stundu, kad tas pienāca.
    - Nekas netiek sūtīts citiem uzņēmumiem. Ja uzturētājs ir ieslēdzis hCaptcha, ziņojuma veidlapā tas ir pateikts, pirms to lietojat.
page-privacy-3-title = Ko mēs glabājam
page-privacy-3-text =
    - Jūsu atbildes un kontaktinformāciju, ja to norādāt. Katra tiek šifrēta atsevišķi.
    - Attēlus, ko pievienojat, ja šī vietne tos pieņem. Arī tie tiek šifrēti un nekad netiek rādīti publiski.
    - Priekšmetu, lapas valodu un saņemšanas stundu.
    - Ziņas starp jums un ziņojumu komandu.
    - Vai jūsu pārlūks pats veica nelielu aprēķinu, kas ļauj cilvēku atšķirt no mašīnas. Ziņojums bez tā ir tikpat svarīgs.
page-privacy-4-title = Kas to var lasīt
page-privacy-4-text =
    Atbildes tiek šifrētas ziņojumu komandai ar atslēgu, kuras šīs vietnes publiskajā daļā nav. Nozagts disks vai rezerves kopija neko neatver.

    Kontaktinformāciju moderatoram parāda tikai pēc tam, kad norādīts iemesls. Katra ziņojuma apskate tiek ierakstīta žurnālā, ko nevar nemanāmi mainīt.

    Ziņojumus, kas var palīdzēt, nodod izmeklētājiem. Jūsu vārdi dodas līdzi, bet kontaktinformācija paliek ziņojumu komandai.
page-privacy-5-title = Cik ilgi
page-privacy-5-text =
    Ne ilgāk, kā tas vajadzīgs darbam ar lietām. Robežas nosaka tās valsts likums, kurā uzturētājs strādā; uzturētājs tās pasaka, ja lūdzat.
    => contact Jautāt uzturētājam
page-privacy-6-title = Jūsu tiesības
page-privacy-6-text =
    Varat jautāt, ko par jums glabājam, un lūgt to labot vai dzēst. Anonīmu ziņojumu varam atrast tikai pēc tā kvīts: ievadiet to šeit un uzrakstiet, ko vēlaties.

    Varat arī sūdzēties savas valsts datu aizsardzības iestādē.
    => /receipt Atgriezieties ar savu kvīti
page-privacy-7-title = Kā tas ir aizsargāts
page-privacy-7-text =
    Priekšmetu attēlus notīra, pirms tos redz kāds no malas: tiek noņemts viss, ko fotoaparāts ieraksta failā, un tas, kas aizkrāsots, vairs nav arī pašā attēlā. Pirms attēlu parāda, to apskata divi cilvēki.

    Ja esat atraduši šīs vietnes vājo vietu, pastāstiet mums.
    => contact Rakstiet mums par šo vietni

page-accessibility-title = Piekļūstamība
page-accessibility-lead = Šai vietnei jādarbojas visiem. Pastāstiet mums, kur tā nav.
page-accessibility-1-title = Uz ko mēs tiecamies
page-accessibility-1-text =
    Mēs ievērojam Tīmekļa satura piekļūstamības vadlīnijas (WCAG) 2.2, AA līmeni. Tas atbilst arī Eiropas standarta EN 301 549 daļai par tīmekli.

    - Katra lapa darbojas arī tikai ar tastatūru, ar ekrāna lasītāju, bez JavaScript, ar lieliem burtiem un 320 pikseļus platā ekrānā.
    - Katram priekšmeta attēlam ir apraksts vārdos, kas redzams arī zem tā.
    - Nekas netiek pateikts tikai ar krāsu. Ir gaiša un tumša versija, atkarībā no jūsu ierīces iestatījuma.
    - Nevienai veidlapai nebeidzas laiks, kamēr rakstāt: jums ir visa diennakts.
page-accessibility-2-title = Kas vēl nedarbojas visiem
page-accessibility-2-text =
    - Jautājums ir par attēlu. Apraksts ne vienmēr spēj ietvert sīkumu, ko kāds atpazītu.
    - Ja uzturētājs ir ieslēdzis hCaptcha, šī pārbaude var nedarboties ar visiem palīglīdzekļiem. Varat to izlaist.
    - Teksti par priekšmetiem jūsu valodā var nebūt pieejami. Tad tie tiek rādīti citā valodā un atzīmēti ekrāna lasītājiem.
page-accessibility-3-title = Pastāstiet mums
page-accessibility-3-text =
    { $operator }

    Uzrakstiet, kura lapa tā bija un ko lietojāt. Mēs atbildēsim, ja pateiksiet, kā.
    => contact Rakstiet mums par šo vietni
page-accessibility-4-title = Ja mēs to neizlabojam
page-accessibility-4-text =
    Eiropas Savienībā katrā valstī ir iestāde, kas uzrauga publisko vietņu piekļūstamību. Ja mūsu atbilde jūs neapmierina, varat vērsties savas valsts iestādē.
