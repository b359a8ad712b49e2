# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Morda poznate ta predmet
home-lead = Te stvari so bile vidne v ozadju posnetkov zlorab otrok. V tem, kar kažemo, ni zlorabe, samo predmet. Če lahko poveste, kje se kateri od teh predmetov prodaja, izdeluje ali uporablja, lahko to pripelje do otroka, ki potrebuje pomoč.
home-look = Oglejte si predmete
home-count = { $count ->
    [0] Trenutno na odgovor ne čaka noben predmet.
    [one] Na odgovor čaka { $count } predmet.
    [two] Na odgovor čakata { $count } predmeta.
    [few] Na odgovor čakajo { $count } predmeti.
   *[other] Na odgovor čaka { $count } predmetov.
}
home-do-you-know = Poznate to?
home-how = Kako deluje
home-how-1-title = Poglejte
home-how-1 = Vsaka slika kaže eno stvar in postavlja eno vprašanje. Torba, logotip, tapeta. Poglejte natančno: tudi malenkosti so pomembne.
home-how-2-title = Povejte nam
home-how-2 = Napišite s svojimi besedami, kaj veste. Ne potrebujete računa in ni vam treba povedati, kdo ste.
home-how-3-title = Shranite kodo namiga
home-how-3 = Prejmete kodo namiga. Z njo se lahko vrnete, preberete naše vprašanje in nanj odgovorite. Nihče drug tega ne more.
home-newest = Še iščemo
home-all = Oglejte si vse predmete
home-safe = Ne vemo, kdo ste
home-safe-1 = Brez piškotkov in brez vsebin, ki bi se nalagale od drugih podjetij.
home-safe-2 = Vaš internetni naslov se ne shranjuje in ne beleži.
home-safe-3 = Kar napišete, se šifrira v trenutku, ko prispe. To lahko odprejo samo ljudje, ki pregledujejo namige.
home-safe-more = Kako ostanete anonimni in kako to preverite

# What everybody is asked not to do
warnings-title = Da zaščitimo otroka
warnings-publish = Svojega odgovora ne objavljajte in o njem ne razpravljajte na spletu.
warnings-contact = Ne stopajte v stik z nikomer, ki ga sumite, in ne soočajte ga s svojimi sumi.
warnings-search = Ne iščite posnetka, s katerega je predmet. Posedovanje takšnih posnetkov je v mnogih državah kaznivo dejanje.

# Gallery
gallery-title = Predmeti
gallery-lead = Prepoznate katerega od njih? Tudi domneva je dobrodošla. Podatek, kje se nekaj ne prodaja, lahko pomaga enako kot podatek, kje se prodaja.
gallery-category = Vrsta
gallery-status = Stanje
gallery-series = Serija
gallery-any = Vse
gallery-filter = Prikaži
gallery-reset = Prikaži vse predmete
gallery-count = { $count ->
    [0] Ni predmetov
    [one] { $count } predmet
    [two] { $count } predmeta
    [few] { $count } predmeti
   *[other] { $count } predmetov
}
gallery-none = Vaši izbiri ne ustreza noben predmet.
gallery-empty = Trenutno ni prikazan noben predmet. Vrnite se čez nekaj dni.
gallery-empty-tip = Vseeno nam kaj povejte

# Object
object-back = Vsi predmeti
object-zoom = Poglejte od blizu
object-tell = O tem nekaj vem
object-anonymous = Ostanete anonimni. Traja približno tri minute.
object-answered = Imamo odgovor. Hvala vsem, ki ste pisali.
object-tell-anyway = Vem nekaj, kar bi še lahko pomagalo
object-reference = Oznaka
object-timeline = Kaj se je zgodilo
outcome-few-countries-text = Predmet se prodaja ali izdeluje le v nekaj državah. Preiskovalci tam zdaj iščejo naprej.
outcome-sold-widely-text = Predmet se prodaja na zelo veliko krajih. Ne more pripeljati do enega od njih, vendar to spoznanje preiskovalcem prihrani dolgo iskanje.
outcome-already-known-text = Preiskovalci so odgovor že poznali iz drugih preiskav.
event-published = Prvič prikazan
event-updated = Slika ali besedilo spremenjeno
event-outcome = Rezultat objavljen
event-reopened = Vprašanje postavljeno znova
event-withdrawn = Umaknjen

# Exit this page
leave-emergency = Nujno:
leave-two = Shift: za izhod pritisnite še 2-krat.
leave-one = Shift: za izhod pritisnite še enkrat.
leave-over = Čas za zapustitev strani je potekel.
leave-going = Nalaganje.

# Tip: the form
tip-title = Povejte nam, kaj veste
tip-lead = Odgovorite na tisto, na kar lahko. Obvezna sta le odgovora na prvo vprašanje in na to, kako prepričani ste.
tip-trap = To polje pustite prazno
tip-what = Kaj veste?
tip-what-hint = Kaj je to, kdo ga izdeluje ali prodaja, po čem ga prepoznate. Največ { $limit } znakov.
tip-what-short = Kaj veste
tip-what-empty = Napišite, kaj veste
tip-what-long = Opis tega, kar veste, ima lahko največ { $limit } znakov
tip-place = Kje ste ga videli ali kje se prodaja? (neobvezno)
tip-place-hint = Kraj, trgovina, šola, hotel. Največ { $limit } znakov.
tip-place-short = Kje
tip-place-long = Opis kraja ima lahko največ { $limit } znakov
tip-country = V kateri državi? (neobvezno)
tip-country-none = Ne vem zagotovo
tip-country-short = Država
tip-time = Kdaj je bilo to? (neobvezno)
tip-time-hint = Dovolj je leto ali »v otroštvu«. Največ { $limit } znakov.
tip-time-short = Kdaj
tip-time-long = Opis časa ima lahko največ { $limit } znakov
tip-link = Javna spletna stran, ki ga prikazuje (neobvezno)
tip-link-hint = Stran trgovine ali proizvajalca, na primer shop.example/torbe. Nikoli povezava do posnetkov zlorabe. Največ { $limit } znakov.
tip-link-short = Spletna stran
tip-link-long = Spletni naslov ima lahko največ { $limit } znakov
tip-link-address = Vnesite spletni naslov, na primer shop.example/torbe, ali pustite polje prazno
tip-confidence = Kako prepričani ste?
tip-confidence-short = Kako zanesljivo
tip-confidence-certain = Zagotovo: imel/-a sem ga ali sem ga videl/-a na lastne oči
tip-confidence-likely = Precej zanesljivo
tip-confidence-guess = Ni zanesljivo: to je domneva
tip-confidence-empty = Izberite, kako prepričani ste
tip-confidence-choice = Izberite, kako prepričani ste
tip-confidence-long = Izberite, kako prepričani ste
tip-contact = Kako lahko stopimo v stik z vami? (neobvezno)
tip-contact-hint = Če želite ostati anonimni, pustite polje prazno: koda namiga zadošča, da vas lahko kaj vprašamo. Največ { $limit } znakov.
tip-contact-short = Stik
tip-contact-none = Brez: ostanete anonimni
tip-contact-long = Podatek za stik ima lahko največ { $limit } znakov
tip-captcha = To preverjanje je od drugega podjetja, hCaptcha, ki tako izve, da ste tukaj. Lahko ga izpustite: vaš namig vseeno šteje, morda pa bo prebran pozneje.
tip-captcha-noscript = Preverjanje potrebuje JavaScript. Brez njega vaš namig vseeno šteje, morda pa bo prebran pozneje.
tip-check = Naprej
tip-safe = Česa o vas ne vemo
tip-safe-text = Ta stran ne uporablja piškotkov. Vaš internetni naslov se ne shrani, pri namigu pa je zapisana ura prihoda, brez minut.
tip-safe-more = Kaj se shrani in kaj ne

# Tip: check and send
tip-check-title = Preverite svoje odgovore
tip-check-lead = Nič še ni bilo poslano.
tip-change = Spremeni
tip-nothing = Ni navedeno
tip-send-lead = Ko pošljete namig, prejmete kodo. Prikazana je samo enkrat, na naslednji strani.
tip-send = Pošlji namig
tip-form-was-old = Obrazec je bil predolgo odprt, zato vaš namig ni bil poslan. Vsi vaši odgovori so tukaj: preverite jih in pošljite znova.
tip-flood = Iz vašega omrežja trenutno prihaja veliko namigov, zato vaš ni bil poslan. Vsi vaši odgovori so tukaj: počakajte nekaj minut in jih pošljite znova.
tip-not-kept = Vašega namiga zdaj ni bilo mogoče shraniti. To ni vaša krivda in vsi vaši odgovori so tukaj: počakajte minuto in jih pošljite znova.

# Tip: sent
sent-title = Vaš namig je prispel
sent-receipt = Vaša koda namiga
sent-keep = Shranite kodo namiga
sent-keep-1 = Zapišite si jo ali natisnite to stran. Drugič je ni mogoče prikazati in nihče ne more narediti nove.
sent-keep-2 = Kdor jo ima, lahko prebere, kaj vas sprašujemo. Nikomur je ne kažite in je ne pošiljajte po e-pošti.
sent-keep-3 = Če to napravo uporablja še kdo, kode ne shranjujte nanjo.
sent-where = Vnesete jo lahko na tem naslovu:
sent-next = Kaj sledi
sent-next-1 = Ljudje, ki pregledujejo namige, preberejo vašega praviloma v nekaj dneh.
sent-next-2 = Če lahko pomaga, gre preiskovalcem v državi, na katero kaže.
sent-next-3 = Vrnite se čez en teden in vnesite kodo namiga: morda imamo vprašanje, na katero lahko odgovorite samo vi.
sent-more = Oglejte si še druge predmete

# Receipt
receipt-title = Vrnite se s kodo namiga
receipt-lead = Poglejte, kaj se dogaja z vašim namigom in ali imamo vprašanje.
receipt-label = Vaša koda namiga
receipt-hint = 25 črk in števk v petih skupinah. Velikost črk, presledki in črtice niso pomembni.
receipt-open = Odpri
receipt-length = Koda namiga ima 25 črk in števk. Primerjajte vneseno s tem, kar ste si zapisali: nekaj manjka ali je odveč
receipt-character = Tu je znak, ki ga nima nobena koda. Koda namiga ima samo števke od 0 do 9 in črke, brez U
receipt-check = En znak ni pravilen ali pa sta dva zamenjana. Primerjajte s tem, kar ste si zapisali
receipt-unknown = Tej kodi ne pripada noben namig. Primerjajte s tem, kar ste si zapisali
receipt-form-was-old = Stran je bila predolgo odprta, zato vaše sporočilo ni bilo poslano. Še vedno je tukaj: pošljite ga znova
receipt-answer-empty = Preden pošljete sporočilo, ga napišite
receipt-answer-long = Vaše sporočilo ima lahko največ { $limit } znakov
receipt-flood = Iz vašega omrežja nekdo preizkuša veliko kod. Počakajte nekaj minut in poskusite znova
receipt-not-now = To trenutno ne deluje. To ni vaša krivda: počakajte minuto in poskusite znova
receipt-lost = Če ste kodo namiga izgubili
receipt-lost-text = Vašega namiga ne moremo poiskati namesto vas: nič, kar hranimo, ne vodi od vas do njega. Lahko pošljete novega.
receipt-lost-tip = Pošljite nov namig

# Dialogue
dialogue-title = Vaš namig
dialogue-progress = Kaj se dogaja z njim
dialogue-object = Predmet:
dialogue-messages = Sporočila
dialogue-empty = Sporočil še ni. Vrnite se čez nekaj dni.
dialogue-desk = Ekipa za namige
dialogue-you = Vi
dialogue-answer = Pišite nam
dialogue-answer-hint = Odgovor ali nekaj, česar ste se spomnili. Največ { $limit } znakov.
dialogue-send = Pošlji sporočilo
dialogue-sent = Vaše sporočilo je prispelo. Ista koda znova odpre to stran.
progress-received = Prejet
progress-received-text = Vaš namig je pri nas in ga bomo prebrali.
progress-asked = Imamo vprašanje
progress-asked-text = Odgovorite nanj spodaj, kakor najbolje veste. Če ne veste, to povejte: tudi to pomaga.
progress-read = Prebran
progress-read-text = Vaš namig smo prebrali. Hvala, da ste ga poslali.
progress-passed-on = Posredovan
progress-passed-on-text = Vaš namig je pri ljudeh, ki lahko ukrepajo. Morda ne boste izvedeli, kaj je sledilo; namig vseeno šteje.
again-title = Vaše sporočilo še ni bilo poslano
again-lead = Še vedno je tukaj. Čez trenutek ga pošljite znova.

# Pages of words
page-contents = Na tej strani

page-help-title = Pomoč
page-help-lead = Čemu je namenjeno to spletno mesto, kaj se zgodi z namigom in kako ostanete varni.
page-help-1-title = Za kaj gre
page-help-1-text =
    Preiskovalci pregledujejo fotografije in videoposnetke zlorab otrok, da bi našli otroke na njih. Včasih ostane samo nekaj v ozadju: torba, zavesa, pogled skozi okno.

    Takšne stvari kažemo tukaj, izrezane in očiščene tako, da se od zlorabe nič ne vidi. Nekdo morda ve, od kod so. Ne potrebujete posebnega znanja. Kar je običajno tam, kjer živite, je lahko vsem drugim neznano.
page-help-2-title = Kaj se zgodi z vašim namigom
page-help-2-text =
    - Šifrira se v trenutku, ko prispe. Od takrat ga lahko odpre samo ekipa za namige.
    - Nekdo iz ekipe ga prebere, primerja z drugimi in presodi, kako dobro ga je mogoče preveriti.
    - Če lahko pomaga, ga pošljemo preiskovalcem v državi, na katero kaže, vaše besede pa ostanejo nespremenjene.
    - Če kaj ni jasno, vam pustimo vprašanje. Najdete ga s kodo namiga.

    Od nas nihče ne izve, da ste bili to vi: sami tega ne vemo, razen če nam poveste.
page-help-3-title = Kako deluje koda namiga
page-help-3-text =
    Po pošiljanju vidite kodo s 25 črkami in števkami. To je edini ključ do vašega namiga. Z njo berete naša vprašanja in nanje odgovarjate.

    Kode ne hranimo in je ne moremo narediti znova. Če jo izgubite, pošljite nov namig.
    => /receipt Vrnite se s kodo namiga
page-help-4-title = Kako ostanete anonimni
page-help-4-text =
    - Polje za stik pustite prazno.
    - Ne pišite ničesar, kar lahko veste samo vi, razen če je pomembno za odgovor.
    - Ne uporabljajte naprave ali omrežja svojega delodajalca ali človeka, o katerem želite pisati.
    - Če se ne sme videti niti to, da ste obiskali to spletno mesto, uporabite Tor Browser. Vse tukaj deluje v njegovi najvarnejši nastavitvi, brez JavaScripta.
    - Uporabite zasebno okno in ga na koncu zaprite. Sicer obisk ostane v zgodovini brskalnika.
page-help-5-title = Kako to preverite
page-help-5-text =
    Ni treba, da nam verjamete. Odprite orodja za razvijalce v svojem brskalniku, izberite »Omrežje«, naložite katero koli stran in poglejte:

    - Noben odgovor nima vrstice »Set-Cookie«.
    - Vsaka zahteva gre na naslov tega spletnega mesta. Vrstica »Content-Security-Policy« brskalniku prepoveduje, da bi kar koli nalagal od drugod. Če je upravljavec vklopil storitev hCaptcha, je edina izjema obrazec za namig, ki to tudi pove.
    - Izklopite JavaScript: vse še vedno deluje.
    - Ne koda namiga ne vaši odgovori niso nikoli v naslovu.
page-help-6-title = Česa ne storite
page-help-6-text =
    - Svojega odgovora ne objavljajte. Lahko bi opozoril storilca ali pokazal na nekoga, ki s tem nima nič.
    - Ne stopajte v stik z nikomer, ki ga sumite, in mu ne sledite.
    - Ne iščite posnetka, s katerega je predmet. Iskanje in posedovanje takšnih posnetkov je v mnogih državah kaznivo dejanje, ne glede na razlog.
    - Ne pošiljajte nam takšnih posnetkov ali povezav do njih.
page-help-7-title = Če je otrok v nevarnosti ali ste doživeli zlorabo
page-help-7-text =
    Kar prispe sem, berejo ljudje, vendar ne noč in dan. Če je otrok v nevarnosti zdaj, pokličite številko za klic v sili: 112 v Evropski uniji in v mnogih drugih državah.

    V mnogih evropskih državah je 116 111 telefon za otroke in mladostnike, 116 000 številka za pogrešane otroke in 116 006 številka za žrtve kaznivih dejanj. Klici so brezplačni in imena vam ni treba povedati.

    V mnogih državah so na voljo telefoni za pomoč. Lahko nam tudi pišete na strani, s katere sporočila preberemo najprej.

    Nič od tega, kar so vam storili, ni vaša krivda.
    => /urgent Poiščite pomoč ali nam povejte o zlorabi
page-help-8-title = Kaj naredi »Zapustite stran«
page-help-8-text =
    Na straneh, kjer pišete, vas gumb na vrhu takoj odpelje na neškodljivo stran. Enako stori trikratni pritisk na tipko Shift, če je JavaScript vklopljen.

    - Kaj naredi: takoj pokaže drugo spletno mesto in prosi brskalnik, naj pozabi, kar je shranil z našega.
    - Česa ne naredi: tega spletnega mesta ne odstrani iz zgodovine brskalnika in obiska ne skrije pred tistim, ki upravlja omrežje.
    - Kar še ni poslano, se izgubi.

    Najvarnejša je naprava, ki je ne uporablja nihče drug, z zasebnim oknom.

page-privacy-title = Zasebnost
page-privacy-lead = Kaj hranimo, česa ne in kako dolgo.
page-privacy-1-title = Kdo je odgovoren
page-privacy-1-text =
    { $operator }
    => contact Pišite nam o tem spletnem mestu
page-privacy-2-title = Česa ne zbiramo
page-privacy-2-text =
    - Nobenih piškotkov in nobenega drugega shranjevanja v vašem brskalniku. Zato vas o njih ne sprašujemo.
    - Nobenih internetnih naslovov. Da bi upočasnili poplave sporočil, štejemo, koliko obrazcev pride iz enega omrežja. Vrednost za štetje nastane iz naslova s ključem, ki obstaja samo v pomnilniku in se vsak dan spremeni.
    - Nobenega zapisa o tem, kateri brskalnik ali napravo uporabljate ali katere strani ste videli.
    - Nobenega točnega časa: pri namigu je zapisana le ura prihoda, brez minut.
    - Nič se ne pošilja drugim podjetjem. Če je upravljavec vklopil storitev hCaptcha, obrazec za namig to pove, preden ga uporabite.
page-privacy-3-title = Kaj hranimo
page-privacy-3-text =
    - Vaše odgovore in vaš podatek za stik, če ga navedete. Vsak je šifriran posebej.
    - Slike, ki jih dodate, če jih to spletno mesto sprejema. Tudi te so šifrirane in nikoli javno prikazane.
    - Predmet, jezik strani in uro.
    - Sporočila med vami in ekipo za namige.
    - Ali je vaš brskalnik sam opravil majhen izračun, ki človeka loči od stroja. Tudi namig brez njega šteje.
page-privacy-4-title = Kdo lahko to bere
page-privacy-4-text =
    Odgovori so šifrirani za ekipo za namige s ključem, ki ga javni del tega spletnega mesta nima. Z ukradenega diska ali iz varnostne kopije ni mogoče prebrati ničesar.

    Podatek za stik se moderatorju prikaže šele, ko navede razlog. Vsak vpogled v namig se zapiše v dnevnik, ki ga ni mogoče neopazno spremeniti.

    Namigi, ki lahko pomagajo, gredo preiskovalcem. Vaše besede gredo z njimi; vaš podatek za stik ostane pri ekipi za namige.
page-privacy-5-title = Kako dolgo
page-privacy-5-text =
    Ne dlje, kot zahteva delo na primerih. Meje določa pravo države, v kateri deluje upravljavec; ta vam jih pove na zahtevo.
    => contact Vprašajte upravljavca
page-privacy-6-title = Vaše pravice
page-privacy-6-text =
    Lahko vprašate, kaj hranimo o vas, in zahtevate popravek ali izbris. Anonimni namig lahko najdemo samo po njegovi kodi: vnesite jo tukaj in napišite, kaj želite.

    Lahko se tudi pritožite organu za varstvo podatkov v svoji državi.
    => /receipt Vrnite se s kodo namiga
page-privacy-7-title = Kako je to zaščiteno
page-privacy-7-text =
    Slike predmetov se očistijo, preden jih vidi kdo zunaj: vse, kar fotoaparat zapiše v datoteko, se odstrani, in kar je bilo počrnjeno, izgine iz same slike. Vsako sliko pred prikazom pregledata dva človeka.

    Če ste na tem spletnem mestu našli šibko točko, nam povejte.
    => contact Pišite nam o tem spletnem mestu

page-accessibility-title = Dostopnost
page-accessibility-lead = To spletno mesto naj bi delovalo za vse. Povejte nam, kje ne deluje.
page-accessibility-1-title = K čemu stremimo
page-accessibility-1-text =
    Upoštevamo Smernice za dostopnost spletnih vsebin (WCAG) 2.2, raven AA, s čimer izpolnjujemo tudi spletni del evropskega standarda EN 301 549.

    - Vsaka stran deluje tudi samo s tipkovnico, z bralnikom zaslona, brez JavaScripta, z veliko pisavo in na zaslonu, širokem 320 pik.
    - Vsaka slika predmeta ima besedni opis, ki je prikazan tudi pod njo.
    - Nič ni povedano samo z barvo. Na voljo sta svetla in temna različica, glede na nastavitev vaše naprave.
    - Noben obrazec ne poteče, medtem ko pišete: na voljo imate en dan.
page-accessibility-2-title = Kaj še ne deluje za vse
page-accessibility-2-text =
    - Vprašanje se nanaša na sliko. Opis ne more vedno zajeti podrobnosti, ki bi jo kdo prepoznal.
    - Če je upravljavec vklopil storitev hCaptcha, to preverjanje morda ne bo delovalo z vsakim pripomočkom. Lahko ga izpustite.
    - Besedila o predmetih v vašem jeziku morda manjkajo. Takrat so prikazana v drugem in označena za bralnike zaslona.
page-accessibility-3-title = Povejte nam
page-accessibility-3-text =
    { $operator }

    Povejte, katera stran je bila in kaj ste uporabljali. Odgovorimo, če nam poveste, kako.
    => contact Pišite nam o tem spletnem mestu
page-accessibility-4-title = Če tega ne odpravimo
page-accessibility-4-text =
    V Evropski uniji ima vsaka država organ, ki bdi nad dostopnostjo javnih spletnih mest. Če z našim odgovorom niste zadovoljni, se lahko obrnete na organ svoje države.
