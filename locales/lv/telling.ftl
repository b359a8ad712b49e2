# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Saņemt palīdzību
home-urgent-title = Vai tas noticis ar jums, vai arī kādam bērnam draud briesmas?
home-urgent-text = Jums nav jāpazīst neviens priekšmets. Ir cilvēki, kuriem varat piezvanīt, un varat par to uzrakstīt mums.
home-urgent-link = Saņemt palīdzību vai pastāstīt par vardarbību

# A tip that belongs to no object
general-lead = Šī lapa ir paredzēta tam, kas neattiecas ne uz vienu no mūsu rādītajiem priekšmetiem: kaut kam, ko esat redzējuši citur, vai cilvēkam, par kuru ko zināt.
general-which = Ja pazīstat kādu no mūsu priekšmetiem, atveriet to un rakstiet tur. Tad ziņojums ātrāk nonāk pie cilvēkiem, kas ar to strādā.
general-look = Apskatiet priekšmetus
general-abuse = Ja vēlaties pastāstīt par vardarbību, izmantojiet tam paredzēto lapu. Ziņas no turienes mēs lasām vispirms.
general-sent-before = Vai jau esat sūtījuši ziņojumu?

# Leaving quickly: the note on each form
safety-link = Pirms rakstāt: kā ātri pamest šo lapu
safety-note = Ja kāds varētu redzēt jūsu ekrānu, vispirms izlasiet šo. Tas aizņem vienu minūti.

# The country, typed
country-hint = Sāciet rakstīt valsts nosaukumu jebkurā valodā. Ja nezināt droši, atstājiet tukšu.
country-unknown = Mēs nezinām valsti ar nosaukumu „{ $typed }”. Pārbaudiet, kā tas uzrakstīts, vai atstājiet tukšu
country-long = Valsts nosaukums nedrīkst pārsniegt { $limit } rakstzīmes
country-meant = Vai domājāt kādu no šīm?
country-not-sure = Nezinu droši: atstāt tukšu

# Urgent: numbers to call
urgent-title = Saņemt palīdzību vai pastāstīt par vardarbību
urgent-lead = Ja kādam tieši tagad draud briesmas, vispirms zvaniet. Ziņas mēs lasām katru dienu, bet ne visu diennakti, un nevienu nevaram pie jums nosūtīt.
urgent-call-title = Piezvaniet kādam
urgent-call-lead = Savs vārds nav jāsaka. Varat zvanīt arī cita cilvēka vietā.
urgent-write-link = Labāk uzrakstīt mums
urgent-country = Kurā valstī jūs esat?
urgent-country-hint = Sāciet rakstīt valsts nosaukumu jebkurā valodā.
urgent-country-show = Rādīt numurus
urgent-country-empty = Ievadiet valsti, kurā esat
urgent-country-unknown = Mēs nezinām valsti ar nosaukumu „{ $typed }”. Pārbaudiet, kā tas uzrakstīts, vai sameklējiet to starp visām valstīm
urgent-here = Tālruņa numuri: { $country }
urgent-all = Visas valstis un to numuri
urgent-all-lead = Mēs norādām tikai tos numurus, par kuriem esam pārliecināti. Ja pie valsts šeit ir tikai ārkārtas palīdzības numurs, tur var būt arī palīdzības tālruņi.
urgent-all-none = Šeit vēl nav nevienas valsts. Zvaniet 112 no mobilā tālruņa vai pajautājiet kādam tuvumā vietējo ārkārtas palīdzības numuru.
urgent-all-back = Atpakaļ uz palīdzību pa valstīm
urgent-unknown-title = { $country }: mums nav pārbaudītu numuru
urgent-unknown = Vairumā valstu 112 darbojas no mobilā tālruņa un savieno ar ārkārtas dienestiem. Ja tas nedarbojas, pajautājiet kādam tuvumā vietējo numuru.
urgent-unknown-child = Daudzās valstīs ir palīdzības tālrunis bērniem. Child Helpline International uztur to sarakstu. Varat pastāstīt arī skolotājam, ārstam vai citam pieaugušajam, kuram uzticaties.
urgent-hours = Daži palīdzības tālruņi naktī nestrādā. Ja neviens neatbild un nevar gaidīt, zvaniet uz ārkārtas palīdzības numuru.
line-emergency = Ārkārtas palīdzība: policija un neatliekamā medicīniskā palīdzība
line-child = Palīdzības tālrunis bērniem un jauniešiem
line-missing = Pazudušo bērnu tālrunis
line-victims = Tālrunis noziegumos cietušajiem
line-abuse = Palīdzība pēc vardarbības

# Urgent: the message
urgent-write-title = Rakstiet mums
urgent-write-lead = Ziņas no šīs lapas mēs lasām vispirms. Pastāstiet tik daudz vai maz, cik vēlaties. Tajā, kas jums nodarīts, jūs neesat vainīgi.
urgent-write-not-now = Ziņa šeit nav ārkārtas izsaukums.
urgency = Kas atbilst vislabāk?
urgency-short = Cik steidzami
urgency-danger = Kādam tieši tagad draud briesmas
urgency-danger-hint = Zvaniet arī uz ārkārtas palīdzības numuru. Tas ir ātrāk par jebkuru ziņu.
urgency-ongoing = Tas joprojām turpinās
urgency-past = Tas notika agrāk
urgency-worried = Es par kādu raizējos
urgency-empty = Izvēlieties, kas atbilst vislabāk
urgency-choice = Izvēlieties, kas atbilst vislabāk
urgency-long = Izvēlieties, kas atbilst vislabāk
urgent-what = Ko vēlaties mums pastāstīt?
urgent-what-hint = Saviem vārdiem, jebkurā valodā. Jums nav jāapraksta, kas tika darīts. Līdz { $limit } rakstzīmēm.
urgent-what-short = Ko vēlaties mums pastāstīt
urgent-what-empty = Uzrakstiet, ko vēlaties mums pastāstīt
urgent-what-long = Teksts par to, ko vēlaties pastāstīt, nedrīkst pārsniegt { $limit } rakstzīmes
urgent-place = Kur tas notiek vai notika? (nav obligāti)
urgent-place-hint = Pilsēta, skola, vārds internetā: viss, kas varētu palīdzēt to atrast. Līdz { $limit } rakstzīmēm.
urgent-place-short = Kur
urgent-place-long = Vietas apraksts nedrīkst pārsniegt { $limit } rakstzīmes
urgent-country-ask = Par kuru valsti ir runa? (nav obligāti)
urgent-contact = Kā varam ar jums droši sazināties? (nav obligāti)
urgent-contact-hint = Tikai tad, ja neviens cits to nevar redzēt, kad jums rakstām. Varat atstāt tukšu: ar kvīti mūsu atbildi varat izlasīt šeit. Līdz { $limit } rakstzīmēm.
urgent-no-pictures = Nesūtiet vardarbības attēlus vai filmas un saites uz tiem. Daudzās valstīs to glabāšana ir noziegums. Ja jums tādi ir, pasakiet tikai to, ka tie jums ir: mēs pateiksim, ko darīt.
urgent-check-title = Pārbaudiet savu ziņu
urgent-check-danger = Ja kādam tieši tagad draud briesmas, pirms sūtīšanas piezvaniet uz ārkārtas palīdzības numuru.
urgent-send-lead = Nosūtot ziņu, jūs saņemsiet kvīti. To rāda tikai vienu reizi, nākamajā lapā. Ar to varat izlasīt mūsu atbildi.
urgent-send = Nosūtīt ziņu

# Urgent: sent
urgent-sent-title = Jūsu ziņa ir saņemta
urgent-sent-receipt = Jūsu kvīts
urgent-sent-next-1 = Jūsu ziņa ir pirmā starp visām, kas mums jāizlasa. To lasa cilvēki, kas tam apmācīti.
urgent-sent-next-2 = Viņi to var nodot policijai vai bērnu tiesību aizsardzības dienestam valstī, par kuru ir runa.
urgent-sent-next-3 = Atgriezieties rīt un ievadiet kvīti: jūs varbūt gaidīs atbilde vai jautājums.
urgent-sent-call = Mēs nevaram pateikt, cik drīz kāds rīkosies. Ja kļūst ļaunāk vai jums ir bail, zvaniet.
urgent-sent-numbers = Tālruņa numuri

# The receipt, kept
sent-save = Saglabāt kā teksta failu
sent-save-hint = Fails tiek saglabāts šajā ierīcē. To var atrast ikviens, kas lieto šo ierīci.
sent-qr-title = Kā attēls jūsu tālrunim
sent-qr-hint = Tālruņa kamera no tā nolasa kvīti. Tajā ir tikai kvīts un nekas cits.
sent-qr-alt = QR kods ar jūsu kvīti
sent-gone-title = Kvīti rāda tikai vienu reizi
sent-gone-text = Šī ir adrese lapai, kas apstiprina ziņojumu. Ja tajā redzējāt kvīti, ziņojums ir saglabāts, bet kvīti vēlreiz parādīt nevar.
sent-gone-have = Ja kvīti pierakstījāt, ievadiet to šeit, lai redzētu, kas notiek ar jūsu ziņojumu.
sent-gone-lost = Ja ne, mums nekas nav zudis: jūsu ziņojumu tik un tā izlasīs. Ja zināt vairāk, varat nosūtīt jaunu.
receipt-file =
    Jūsu kvīts

    { $receipt }

    To varat ievadīt šeit: { $address }

    Ikviens, kam tā ir, var izlasīt, ko jums jautājam. Glabājiet šo failu tur, kur neviens cits to neatradīs, vai, kad kvīts pierakstīta, izdzēsiet to.

# Pictures with a tip
pictures = { $files ->
    [zero] Pievienojiet priekšmeta attēlus (nav obligāti)
    [one] Pievienojiet priekšmeta attēlu (nav obligāti)
   *[other] Pievienojiet priekšmeta attēlus (nav obligāti)
}
pictures-hint = { $files ->
    [zero] Līdz { $files } attēliem, JPEG, PNG vai WebP formātā, katrs mazāks par { $size }.
    [one] Līdz { $files } attēlam, JPEG, PNG vai WebP formātā, mazākam par { $size }.
   *[other] Līdz { $files } attēliem, JPEG, PNG vai WebP formātā, katrs mazāks par { $size }.
}
pictures-why = Tikai ja tajā redzama tā pati lieta: jūsējā mājās vai kāda veikalā.
pictures-never = Nekad nesūtiet vardarbības attēlu, lai kāds būtu iemesls. Daudzās valstīs tā sūtīšana ir noziegums, un tas nepalīdz.
pictures-inside = Fotoattēlā var būt ierakstīts, kur, kad un ar kādu ierīci tas uzņemts. Ziņojumu komanda redz tikai pašu attēlu, bez šīm ziņām.
pictures-sealed = Attēli tiek šifrēti, tiklīdz pienāk. Tos nekad nerāda publiski.
pictures-short = Attēli
pictures-one = { $number }. attēls, { $size }
pictures-added = Jūsu pievienotie attēli
pictures-remove = Noņemt
pictures-removed = Attēls ir noņemts.
pictures-more = { $left ->
    [0] Vairāk attēlu pievienot nevarat.
    [zero] Varat pievienot vēl { $left } attēlus.
    [one] Varat pievienot vēl { $left } attēlu.
   *[other] Varat pievienot vēl { $left } attēlus.
}
pictures-type = Attēlam jābūt JPEG, PNG vai WebP failam
pictures-large = Attēlam jābūt mazākam par { $size }
pictures-empty = Attēls ir tukšs
pictures-many = { $files ->
    [zero] Pievienojiet ne vairāk kā { $files } attēlus
    [one] Pievienojiet ne vairāk kā { $files } attēlu
   *[other] Pievienojiet ne vairāk kā { $files } attēlus
}
pictures-failed = Attēlu neizdevās augšupielādēt. Mēģiniet vēlreiz
pictures-not-now = Pašlaik attēlus pieņemt nevar. Nosūtiet ziņojumu bez tiem vai mēģiniet pēc dažām minūtēm
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Atbildiet mums vai ko papildiniet
dialogue-add-text = Vai atcerējāties vēl kādu sīkumu? Sūtiet to no šejienes: to pievienos jūsu ziņojumam.
dialogue-contact = Jūsu kontaktinformācija
dialogue-contact-text = Ja esat pateikuši, kā ar jums sazināties, varat to atsaukt. Mēs to tūlīt izdzēsīsim. Jūsu ziņojums un kvīts paliek, kā ir.
dialogue-contact-seen = Kāds no ziņojumu komandas to varbūt jau ir izlasījis. Ārpus komandas tā nenonāk.
dialogue-contact-erase = Dzēst manu kontaktinformāciju
dialogue-contact-done = Izdarīts. Mums vairs nav jūsu kontaktinformācijas. Jūsu ziņojums un kvīts paliek, kā ir.
dialogue-contact-not-now = Pašlaik jūsu kontaktinformāciju neizdevās izdzēst. Tā nav jūsu vaina: pagaidiet minūti un mēģiniet vēlreiz

# Staying safe while you write
page-safety-title = Kā ātri pamest lapu
page-safety-lead = Gadījumam, ja kāds nedrīkst redzēt, ko jūs rakstāt. Izlasiet to, pirms sākat.
page-safety-1-title = Ko dara „Pamest lapu”
page-safety-1-text =
    Lapās, kurās mums rakstāt, augšā ir sarkana poga ar vārdiem „Pamest lapu”. Tā jūs tūlīt aizved uz nekaitīgu vietni.

    Varat arī trīs reizes nospiest taustiņu Shift. Tas darbojas jebkurā lapas vietā, arī kamēr rakstāt. Tam vajadzīgs JavaScript; pogai tas nav vajadzīgs.
page-safety-2-title = Ko tā nedara
page-safety-2-text =
    - Tā nedzēš pārlūka vēsturi. Kas tajā ieskatās, var redzēt, ka esat bijuši šajā vietnē.
    - Tā neslēpj apmeklējumu no tā, kas pārvalda jūsu lietoto tīklu.
    - Tā nesaglabā uzrakstīto. Viss, ko neesat nosūtījuši, pazūd.
page-safety-3-title = Kā atgriezties
page-safety-3-text =
    Pārlūkā dodieties atpakaļ vai vēlreiz ievadiet šīs vietnes adresi. Jūs sāksiet ar tukšu veidlapu.

    Ja ziņojumu jau esat nosūtījuši, lai pie tā atgrieztos, vajadzīga kvīts.
page-safety-4-title = Drošāki veidi, kā rakstīt
page-safety-4-text =
    - Lietojiet ierīci, kuru cilvēks, no kura baidāties, nevar lietot: bibliotēkā, skolā vai pie drauga.
    - Atveriet privāto logu. Kad to aizverat, tas aizmirst, ko darījāt.
    - Ja nelietojāt privāto logu, pēc tam izdzēsiet šo vietni no pārlūka vēstures. Var pamanīt arī to, ka izdzēsta visa vēsture.
    - Lietojiet Tor Browser, ja nedrīkst būt redzams pat apmeklējums.
    - Pierakstiet kvīti uz papīra un glabājiet to tur, kur neviens neskatās.
page-safety-5-title = Tālāk
page-safety-5-text =
    => /tip Pastāstiet, ko zināt
    => /urgent Saņemt palīdzību vai pastāstīt par vardarbību
    => /receipt Atgriezieties ar savu kvīti
