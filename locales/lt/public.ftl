# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Galbūt jūs atpažįstate šį daiktą
home-lead = Šie daiktai pastebėti vaizdų, kuriuose matyti prievarta prieš vaikus, fone. Tame, ką rodome, jokios prievartos nėra, tik pats daiktas. Jei galite pasakyti, kur kuris nors iš jų parduodamas, gaminamas ar naudojamas, tai gali padėti rasti vaiką, kuriam reikia pagalbos.
home-look = Žiūrėti daiktus
home-count = { $count ->
    [0] Šiuo metu nė vienas daiktas nelaukia atsakymo.
    [one] Atsakymo laukia { $count } daiktas.
    [few] Atsakymo laukia { $count } daiktai.
    [many] Atsakymo laukia { $count } daikto.
   *[other] Atsakymo laukia { $count } daiktų.
}
home-do-you-know = Ar atpažįstate šį daiktą?
home-how = Kaip tai veikia
home-how-1-title = Pažiūrėkite
home-how-1 = Kiekviename vaizde rodomas vienas daiktas ir užduodamas vienas klausimas. Krepšys, logotipas, tapetai. Žiūrėkite atidžiai: svarbios ir smulkmenos.
home-how-2-title = Papasakokite mums
home-how-2 = Parašykite, ką žinote, savais žodžiais. Paskyros nereikia, ir jums nebūtina sakyti, kas esate.
home-how-3-title = Išsaugokite kvitą
home-how-3 = Gausite kvitą. Su juo galėsite sugrįžti, perskaityti mūsų klausimą ir į jį atsakyti. Niekas kitas to padaryti negali.
home-newest = Vis dar ieškoma
home-all = Visi daiktai
home-safe = Mes nežinome, kas jūs
home-safe-1 = Jokių slapukų ir nieko, kas būtų įkeliama iš kitų įmonių.
home-safe-2 = Jūsų interneto adreso nesaugome ir neįrašome į žurnalus.
home-safe-3 = Tai, ką parašote, užšifruojama vos gavus. Perskaityti gali tik žmonės, kurie peržiūri pranešimus.
home-safe-more = Kaip likti anonimiškiems ir kaip tai patikrinti

# What everybody is asked not to do
warnings-title = Kad apsaugotume vaiką
warnings-publish = Neskelbkite savo atsakymo ir neaptarinėkite jo internete.
warnings-contact = Nesusisiekite su tuo, ką įtariate, ir nereikalaukite pasiaiškinti.
warnings-search = Neieškokite vaizdo, iš kurio paimtas daiktas. Daugelyje šalių tokių vaizdų turėjimas yra nusikaltimas.

# Gallery
gallery-title = Daiktai
gallery-lead = Ar atpažįstate kurį nors? Tinka ir spėjimas. Žinia, kur daiktas neparduodamas, gali padėti tiek pat, kiek ir žinia, kur jis parduodamas.
gallery-category = Rūšis
gallery-status = Būsena
gallery-series = Serija
gallery-any = Visi
gallery-filter = Rodyti
gallery-reset = Rodyti visus daiktus
gallery-count = { $count ->
    [0] Daiktų nėra
    [one] { $count } daiktas
    [few] { $count } daiktai
    [many] { $count } daikto
   *[other] { $count } daiktų
}
gallery-none = Pagal jūsų pasirinkimą daiktų nėra.
gallery-empty = Šiuo metu daiktų nerodome. Užsukite po kelių dienų.
gallery-empty-tip = Vis tiek noriu pranešti

# Object
object-back = Visi daiktai
object-zoom = Pažiūrėti iš arčiau
object-tell = Kai ką apie tai žinau
object-anonymous = Jūs liekate anonimiški. Tai užtruks apie tris minutes.
object-answered = Atsakymą jau turime. Dėkojame visiems, kurie parašė.
object-tell-anyway = Žinau tai, kas dar gali padėti
object-reference = Numeris
object-timeline = Kas vyko iki šiol
outcome-few-countries-text = Daiktas parduodamas ar gaminamas tik keliose šalyse. Tyrėjai dabar ieško toliau ten.
outcome-sold-widely-text = Daiktas parduodamas labai daug kur. Jis negali nuvesti į vieną konkrečią vietą, o tai žinant tyrėjams nereikia ilgai ieškoti.
outcome-already-known-text = Tyrėjai atsakymą jau žinojo iš kitų tyrimų.
event-published = Parodyta pirmą kartą
event-updated = Pakeistas vaizdas arba tekstas
event-outcome = Paskelbtas rezultatas
event-reopened = Klausiama dar kartą
event-withdrawn = Pašalinta

# Exit this page
leave-emergency = Skubiai:
leave-two = „Shift“: kad išeitumėte, paspauskite dar 2 kartus.
leave-one = „Shift“: kad išeitumėte, paspauskite dar 1 kartą.
leave-over = Išėjimas atšauktas: praėjo per daug laiko.
leave-going = Įkeliama.

# Tip: the form
tip-title = Papasakokite, ką žinote
tip-lead = Atsakykite, į ką galite. Būtina atsakyti tik į pirmąjį klausimą ir nurodyti, kiek esate tikri.
tip-trap = Šį laukelį palikite tuščią
tip-what = Ką žinote?
tip-what-hint = Kas tai, kas tai gamina ar parduoda, iš ko atpažįstate. Iki { $limit } ženklų.
tip-what-short = Ką žinote
tip-what-empty = Parašykite, ką žinote
tip-what-long = Tekstas apie tai, ką žinote, gali būti iki { $limit } ženklų
tip-place = Kur tai matėte arba kur tai parduodama? (neprivaloma)
tip-place-hint = Miestas, parduotuvė, mokykla, viešbutis. Iki { $limit } ženklų.
tip-place-short = Kur
tip-place-long = Vietos aprašymas gali būti iki { $limit } ženklų
tip-country = Kurioje šalyje? (neprivaloma)
tip-country-none = Tiksliai nežinau
tip-country-short = Šalis
tip-time = Kada tai buvo? (neprivaloma)
tip-time-hint = Užtenka metų arba „vaikystėje“. Iki { $limit } ženklų.
tip-time-short = Kada
tip-time-long = Laiko aprašymas gali būti iki { $limit } ženklų
tip-link = Viešas tinklalapis, kuriame tai matyti (neprivaloma)
tip-link-hint = Parduotuvės arba gamintojo tinklalapis, pavyzdžiui, shop.example/bags. Jokiu būdu ne nuoroda į prievartos vaizdus. Iki { $limit } ženklų.
tip-link-short = Tinklalapis
tip-link-long = Tinklalapio adresas gali būti iki { $limit } ženklų
tip-link-address = Įveskite tinklalapio adresą, pavyzdžiui, shop.example/bags, arba palikite tuščią
tip-confidence = Kiek esate tikri?
tip-confidence-short = Tikrumas
tip-confidence-certain = Tikrai žinau: turėjau tokį daiktą arba mačiau savo akimis
tip-confidence-likely = Beveik tikrai
tip-confidence-guess = Nežinau tiksliai: tai spėjimas
tip-confidence-empty = Pasirinkite, kiek esate tikri
tip-confidence-choice = Pasirinkite, kiek esate tikri
tip-confidence-long = Pasirinkite, kiek esate tikri
tip-contact = Kaip galime su jumis susisiekti? (neprivaloma)
tip-contact-hint = Jei norite likti anonimiški, palikite tuščią: kad ko nors paklaustume, mums užtenka jūsų kvito. Iki { $limit } ženklų.
tip-contact-short = Kontaktai
tip-contact-none = Nėra: liekate anonimiški
tip-contact-long = Kontaktai gali būti iki { $limit } ženklų
tip-captcha = Šią patikrą teikia kita įmonė, hCaptcha, ir ji sužino, kad esate čia. Galite ją praleisti: jūsų pranešimas bus toks pat svarbus, tik gali būti perskaitytas vėliau.
tip-captcha-noscript = Patikrai reikia JavaScript. Be jos jūsų pranešimas bus toks pat svarbus, tik gali būti perskaitytas vėliau.
tip-check = Tęsti
tip-safe = Ko apie jus nežinome
tip-safe-text = Šis puslapis nenaudoja slapukų. Jūsų interneto adreso nesaugome, o prie pranešimo pažymima tik valanda, kada jis gautas, be minučių.
tip-safe-more = Ką saugome ir ko ne

# Tip: check and send
tip-check-title = Patikrinkite savo atsakymus
tip-check-lead = Kol kas dar niekas neišsiųsta.
tip-change = Keisti
tip-nothing = Nenurodyta
tip-send-lead = Išsiuntę pranešimą gausite kvitą. Jis rodomas vieną kartą, kitame puslapyje.
tip-send = Siųsti pranešimą
tip-form-was-old = Ši forma buvo atidaryta per ilgai, todėl pranešimas neišsiųstas. Visi jūsų atsakymai čia: patikrinkite juos ir siųskite dar kartą.
tip-flood = Iš jūsų tinklo šiuo metu ateina daug pranešimų, todėl jūsiškis neišsiųstas. Visi jūsų atsakymai čia: palaukite kelias minutes ir siųskite juos dar kartą.
tip-not-kept = Šiuo metu jūsų pranešimo išsaugoti nepavyko. Tai ne jūsų kaltė, ir visi jūsų atsakymai čia: palaukite minutę ir siųskite juos dar kartą.

# Tip: sent
sent-title = Jūsų pranešimą gavome
sent-receipt = Jūsų kvitas
sent-keep = Išsaugokite kvitą
sent-keep-1 = Užsirašykite jį arba išspausdinkite šį puslapį. Antrą kartą jo parodyti negalima, ir niekas negali padaryti naujo.
sent-keep-2 = Kas turi kvitą, gali perskaityti, ko jūsų klausiame. Niekam jo nerodykite ir nesiųskite el. paštu.
sent-keep-3 = Jei šiuo įrenginiu naudojasi ir kas nors kitas, kvito jame neišsaugokite.
sent-where = Kvitą galite įvesti šiuo adresu:
sent-next = Kas bus toliau
sent-next-1 = Žmonės, kurie peržiūri pranešimus, perskaitys ir jūsiškį, paprastai per kelias dienas.
sent-next-2 = Jei jis gali padėti, jį perduosime tyrėjams toje šalyje, į kurią jis nurodo.
sent-next-3 = Sugrįžkite po savaitės ir įveskite kvitą: galbūt turėsime klausimą, į kurį galite atsakyti tik jūs.
sent-more = Žiūrėti kitus daiktus

# Receipt
receipt-title = Sugrįžkite su savo kvitu
receipt-lead = Pažiūrėkite, kas vyksta su jūsų pranešimu ir ar turime klausimų.
receipt-label = Jūsų kvitas
receipt-hint = 25 raidės ir skaitmenys, penkios grupės. Didžiosios ar mažosios raidės, tarpai ir brūkšneliai nesvarbu.
receipt-open = Atidaryti
receipt-length = Kvitą sudaro 25 raidės ir skaitmenys. Palyginkite tai, ką įvedėte, su tuo, ką užsirašėte: kažko trūksta arba kažko per daug
receipt-character = Čia yra ženklas, kurio nebūna jokiame kvite. Kvite yra tik skaitmenys nuo 0 iki 9 ir raidės, išskyrus U
receipt-check = Vienas ženklas neteisingas arba du sukeisti vietomis. Palyginkite su tuo, ką užsirašėte
receipt-unknown = Šio kvito neatitinka joks pranešimas. Palyginkite su tuo, ką užsirašėte
receipt-form-was-old = Šis puslapis buvo atidarytas per ilgai, todėl jūsų žinutė neišsiųsta. Ji vis dar čia: siųskite dar kartą
receipt-answer-empty = Prieš siųsdami parašykite žinutę
receipt-answer-long = Žinutė gali būti iki { $limit } ženklų
receipt-flood = Iš jūsų tinklo bandoma įvesti daug kvitų. Palaukite kelias minutes ir bandykite dar kartą
receipt-not-now = Šiuo metu tai neveikia. Tai ne jūsų kaltė: palaukite minutę ir bandykite dar kartą
receipt-lost = Jei pametėte kvitą
receipt-lost-text = Jūsų pranešimo surasti negalime: nieko, kas jus su juo susietų, nesaugome. Galite siųsti naują.
receipt-lost-tip = Siųsti naują pranešimą

# Dialogue
dialogue-title = Jūsų pranešimas
dialogue-progress = Kas su juo vyksta
dialogue-object = Daiktas:
dialogue-messages = Žinutės
dialogue-empty = Žinučių dar nėra. Užsukite po kelių dienų.
dialogue-desk = Pranešimų komanda
dialogue-you = Jūs
dialogue-answer = Parašykite mums
dialogue-answer-hint = Atsakymą arba tai, ką prisiminėte. Iki { $limit } ženklų.
dialogue-send = Siųsti žinutę
dialogue-sent = Jūsų žinutę gavome. Su tuo pačiu kvitu šį puslapį atidarysite vėl.
progress-received = Gauta
progress-received-text = Jūsų pranešimą gavome ir perskaitysime.
progress-asked = Turime klausimą
progress-asked-text = Atsakykite į jį žemiau, kaip galite. Jei nežinote, taip ir parašykite: tai irgi padeda.
progress-read = Perskaityta
progress-read-text = Jūsų pranešimą perskaitėme. Dėkojame, kad jį atsiuntėte.
progress-passed-on = Perduota
progress-passed-on-text = Jūsų pranešimas pasiekė žmones, kurie gali imtis veiksmų. Galbūt nesužinosite, kuo tai baigėsi, bet jis vis tiek svarbus.
again-title = Jūsų žinutė dar neišsiųsta
again-lead = Ji vis dar čia. Po akimirkos siųskite ją dar kartą.

# Pages of words
page-contents = Šiame puslapyje

page-help-title = Pagalba
page-help-lead = Kam skirta ši svetainė, kas vyksta su pranešimu ir kaip likti saugiems.
page-help-1-title = Apie ką tai
page-help-1-text =
    Tyrėjai peržiūri vaizdus ir filmus, kuriuose matyti prievarta prieš vaikus, kad tuos vaikus surastų. Kartais lieka tik kas nors fone: krepšys, užuolaida, vaizdas pro langą.

    Tokius daiktus rodome čia, iškirptus ir išvalytus, kad nieko iš prievartos nesimatytų. Galbūt kas nors žino, iš kur jie. Ypatingų žinių nereikia. Tai, kas ten, kur gyvenate, įprasta, visiems kitiems gali būti nežinoma.
page-help-2-title = Kas vyksta su jūsų pranešimu
page-help-2-text =
    - Vos gautas jis užšifruojamas. Nuo tada jį perskaityti gali tik pranešimų komandos žmonės.
    - Kuris nors iš jų perskaito pranešimą, palygina jį su kitais ir įvertina, kiek jį galima patikrinti.
    - Jei pranešimas gali padėti, jis perduodamas tyrėjams toje šalyje, į kurią nurodo. Jūsų žodžių nekeičiame.
    - Jei kas nors neaišku, paliekame jums klausimą. Jį rasite su savo kvitu.

    Mes niekam negalime pasakyti, kad tai buvote jūs: patys to nežinome, nebent mums pasakote.
page-help-3-title = Kaip veikia kvitas
page-help-3-text =
    Išsiuntę pranešimą matote kvitą iš 25 raidžių ir skaitmenų. Tai vienintelis jūsų pranešimo raktas. Su juo perskaitote mūsų klausimus ir į juos atsakote.

    Mes kvito nesaugome ir negalime jo padaryti iš naujo. Jei jį pametėte, siųskite naują pranešimą.
    => /receipt Sugrįžkite su savo kvitu
page-help-4-title = Kaip likti anonimiškiems
page-help-4-text =
    - Palikite kontaktų laukelį tuščią.
    - Nerašykite nieko, ką galite žinoti tik jūs, nebent tai svarbu atsakymui.
    - Nesinaudokite darbo įrenginiu ar tinklu, taip pat žmogaus, apie kurį norite rašyti, įrenginiu ar tinklu.
    - Naudokite Tor Browser, jei niekas neturi matyti net to, kad čia lankėtės. Čia viskas veikia saugiausiu jos režimu, be JavaScript.
    - Naudokite privatų langą ir baigę jį uždarykite. Kitaip apsilankymas liks naršyklės istorijoje.
page-help-5-title = Kaip tai patikrinti
page-help-5-text =
    Jums nebūtina mumis tikėti. Atverkite savo naršyklės kūrėjų įrankius, pasirinkite „Tinklas“, įkelkite bet kurį puslapį ir pažiūrėkite:

    - Nė viename atsakyme nėra eilutės „Set-Cookie“.
    - Visos užklausos siunčiamos tik šios svetainės adresu. Eilutė „Content-Security-Policy“ draudžia naršyklei ką nors įkelti iš kitur. Jei valdytojas įjungė hCaptcha, vienintelė išimtis yra pranešimo forma, ir joje tai parašyta.
    - Išjunkite JavaScript: viskas vis tiek veikia.
    - Nei jūsų kvito, nei atsakymų niekada nebūna adrese.
page-help-6-title = Ko nedaryti
page-help-6-text =
    - Neskelbkite savo atsakymo. Jis gali įspėti nusikaltėlį arba mesti šešėlį žmogui, kuris su tuo nesusijęs.
    - Nesusisiekite su tuo, ką įtariate, ir jo nesekite.
    - Neieškokite vaizdo, iš kurio paimtas daiktas. Daugelyje šalių tokių vaizdų ieškojimas ir turėjimas yra nusikaltimas, kad ir kokia būtų priežastis.
    - Nesiųskite mums tokių vaizdų ar nuorodų į juos.
page-help-7-title = Jei vaikui gresia pavojus arba jūs patyrėte prievartą
page-help-7-text =
    Tai, ką čia gauname, skaito žmonės, bet ne visą parą. Jei vaikui dabar gresia pavojus, skambinkite skubios pagalbos numeriu: Europos Sąjungoje ir daugelyje kitų šalių tai 112.

    Daugelyje Europos šalių 116 111 yra pagalbos linija vaikams ir jaunimui, 116 000 – dingusių vaikų linija, o 116 006 – linija nukentėjusiems nuo nusikaltimų. Skambinti nemokama, ir savo vardo sakyti nereikia.

    Daugelyje šalių yra pagalbos linijų, taip pat yra būdas parašyti mums taip, kad jūsų žinutė būtų perskaityta pirmiausia.

    Dėl to, kas jums padaryta, jūs niekuo nekalti.
    => /urgent Gauti pagalbą arba pranešti apie prievartą
page-help-8-title = Ką daro „Išeiti iš puslapio“
page-help-8-text =
    Puslapiuose, kuriuose rašote, viršuje esantis mygtukas iš karto nuveda į neutralų puslapį. Tą patį padaro tris kartus paspaustas klavišas „Shift“, jei įjungtas JavaScript.

    - Ką tai daro: iš karto parodo kitą svetainę ir paprašo naršyklės pamiršti, ką ji išsaugojo iš mūsiškės.
    - Ko tai nedaro: nepašalina šios svetainės iš naršyklės istorijos ir nepaslepia apsilankymo nuo tinklo valdytojo.
    - Tai, ko dar neišsiuntėte, dings.

    Saugiausia naudoti įrenginį, kuriuo niekas kitas nesinaudoja, ir privatų langą.

page-privacy-title = Privatumas
page-privacy-lead = Ką saugome, ko nesaugome ir kiek laiko.
page-privacy-1-title = Kas atsakingas
page-privacy-1-text =
    { $operator }
    => contact Parašykite mums apie šią svetainę
page-privacy-2-title = Ko nerenkame
page-privacy-2-text =
    - Jokių slapukų ir jokios kitos saugyklos jūsų naršyklėje. Todėl ir neklausiame jūsų sutikimo.
    - Jokių interneto adresų. Kad sulėtintume užplūdimus, skaičiuojame, kiek formų ateina iš vieno tinklo; skaičiavimui naudojamas ženklas gaunamas iš adreso su raktu, kuris yra tik atmintyje ir kasdien keičiasi.
    - Neįrašome, kokią naršyklę ar įrenginį naudojate ir kokius puslapius žiūrėjote.
    - Jokio tikslaus laiko: prie pranešimo pažymima tik valanda, kada jis gautas.
    - Nieko nesiunčiame kitoms įmonėms. Jei valdytojas įjungė hCaptcha, pranešimo formoje tai parašyta prieš jums ja pasinaudojant.
page-privacy-3-title = Ką saugome
page-privacy-3-text =
    - Jūsų atsakymus ir kontaktus, jei juos nurodote. Kiekvienas užšifruojamas atskirai.
    - Nuotraukas, kurias pridedate, jei ši svetainė jas priima. Jos taip pat užšifruojamos ir niekada nerodomos viešai.
    - Daiktą, puslapio kalbą ir gavimo valandą.
    - Jūsų ir pranešimų komandos žinutes.
    - Ar jūsų naršyklė pati atliko nedidelį skaičiavimą, iš kurio žmogų galima atskirti nuo mašinos. Pranešimas be jo taip pat svarbus.
page-privacy-4-title = Kas gali tai perskaityti
page-privacy-4-text =
    Atsakymai užšifruojami pranešimų komandai tokiu raktu, kurio viešoji šios svetainės dalis neturi. Pavogtas diskas ar atsarginė kopija nieko neatveria.

    Kontaktai moderatoriui parodomi tik tada, kai jis nurodo priežastį. Kiekviena pranešimo peržiūra įrašoma į žurnalą, kurio neįmanoma pakeisti nepastebimai.

    Pranešimai, kurie gali padėti, perduodami tyrėjams. Jūsų žodžiai keliauja kartu, o kontaktai lieka pranešimų komandai.
page-privacy-5-title = Kiek laiko
page-privacy-5-text =
    Ne ilgiau, nei reikia darbui su bylomis. Ribas nustato šalies, kurioje dirba valdytojas, teisė; paprašytas valdytojas jas pasako.
    => contact Paklausti valdytojo
page-privacy-6-title = Jūsų teisės
page-privacy-6-text =
    Galite paklausti, ką apie jus saugome, ir prašyti tai ištaisyti ar ištrinti. Anoniminį pranešimą galime rasti tik pagal kvitą: įveskite jį čia ir parašykite, ko norite.

    Taip pat galite pateikti skundą savo šalies duomenų apsaugos institucijai.
    => /receipt Sugrįžkite su savo kvitu
page-privacy-7-title = Kaip tai apsaugota
page-privacy-7-text =
    Daiktų vaizdai išvalomi, prieš kam nors iš šalies juos pamatant: pašalinama viskas, ką fotoaparatas įrašo į failą, o to, kas užtušuota, nebėra ir pačiame vaizde. Prieš parodant kiekvieną vaizdą peržiūri du žmonės.

    Jei šioje svetainėje radote silpną vietą, praneškite mums.
    => contact Parašykite mums apie šią svetainę

page-accessibility-title = Prieinamumas
page-accessibility-lead = Ši svetainė turėtų veikti visiems. Praneškite mums, kur ji neveikia.
page-accessibility-1-title = Ko siekiame
page-accessibility-1-text =
    Laikomės Saityno turinio prieinamumo gairių (WCAG) 2.2, AA lygio. Taip atitinkama ir Europos standarto EN 301 549 dalis apie svetaines.

    - Kiekvienas puslapis veikia ir vien su klaviatūra, su ekrano skaitytuvu, be JavaScript, su didelėmis raidėmis ir 320 pikselių pločio ekrane.
    - Kiekvienas daikto vaizdas turi aprašymą žodžiais, kuris rodomas ir po juo.
    - Nieko neperteikiame vien spalva. Yra šviesi ir tamsi versija, pagal jūsų įrenginio nuostatą.
    - Jokios formos laikas nesibaigia, kol rašote: turite visą parą.
page-accessibility-2-title = Kas dar veikia ne visiems
page-accessibility-2-text =
    - Klausiama apie vaizdą. Aprašyme ne visada galima nurodyti smulkmeną, kurią kas nors atpažintų.
    - Jei valdytojas įjungė hCaptcha, ta patikra gali neveikti su kai kuriomis pagalbinėmis priemonėmis. Galite ją praleisti.
    - Tekstų apie daiktus jūsų kalba gali nebūti. Tada jie rodomi kita kalba ir pažymimi ekrano skaitytuvams.
page-accessibility-3-title = Praneškite mums
page-accessibility-3-text =
    { $operator }

    Parašykite, kuris tai puslapis ir ką naudojote. Atsakysime, jei nurodysite, kaip tai padaryti.
    => contact Parašykite mums apie šią svetainę
page-accessibility-4-title = Jei to nepataisome
page-accessibility-4-text =
    Europos Sąjungoje kiekvienoje šalyje yra įstaiga, kuri prižiūri viešųjų svetainių prieinamumą. Jei mūsų atsakymas jūsų netenkina, galite kreiptis į savo šalies įstaigą.
