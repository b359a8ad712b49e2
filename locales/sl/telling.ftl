# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Poiščite pomoč
home-urgent-title = Se je to zgodilo vam ali je otrok v nevarnosti?
home-urgent-text = Ni vam treba poznati nobenega predmeta. So ljudje, ki jih lahko pokličete, in o tem nam lahko tudi pišete.
home-urgent-link = Poiščite pomoč ali nam povejte o zlorabi

# A tip that belongs to no object
general-lead = Ta stran je za vse, kar ne sodi k nobenemu od predmetov, ki jih kažemo: za nekaj, kar ste videli drugje, ali za nekoga, o komer kaj veste.
general-which = Če poznate katerega od naših predmetov, ga odprite in nam pišite tam. Tako namig prej pride do ljudi, ki se z njim ukvarjajo.
general-look = Oglejte si predmete
general-abuse = Če nam želite povedati o zlorabi, uporabite stran, ki je namenjena temu. Sporočila od tam preberemo najprej.
general-sent-before = Ste namig že poslali?

# Leaving quickly: the note on each form
safety-link = Preden pišete: kako hitro zapustite to stran
safety-note = Če bi kdo lahko videl vaš zaslon, najprej preberite to. Vzame vam eno minuto.

# The country, typed
country-hint = Začnite vnašati njeno ime v katerem koli jeziku. Če niste prepričani, pustite polje prazno.
country-unknown = Države z imenom »{ $typed }« ne poznamo. Preverite, kako se piše, ali pustite polje prazno
country-long = Ime države ima lahko največ { $limit } znakov
country-meant = Ste mislili katero od teh držav?
country-not-sure = Ne vem zagotovo: pusti prazno

# Urgent: numbers to call
urgent-title = Poiščite pomoč ali nam povejte o zlorabi
urgent-lead = Če je kdo prav zdaj v nevarnosti, najprej pokličite. Sporočila beremo vsak dan, vendar ne noč in dan, in k vam ne moremo nikogar poslati.
urgent-call-title = Pokličite nekoga
urgent-call-lead = Imena vam ni treba povedati. Pokličete lahko tudi zaradi koga drugega.
urgent-write-link = Raje nam pišite
urgent-country = V kateri državi ste?
urgent-country-hint = Začnite vnašati njeno ime v katerem koli jeziku.
urgent-country-show = Prikaži številke
urgent-country-empty = Vnesite državo, v kateri ste
urgent-country-unknown = Države z imenom »{ $typed }« ne poznamo. Preverite, kako se piše, ali jo poiščite med vsemi državami
urgent-here = Številke: { $country }
urgent-all = Vse države in njihove številke
urgent-all-lead = Navajamo samo številke, o katerih smo prepričani. Če je pri državi navedena le številka za klic v sili, so tam morda na voljo tudi telefoni za pomoč.
urgent-all-none = Tukaj še ni navedena nobena država. Z mobilnega telefona pokličite 112 ali koga v bližini vprašajte za krajevno številko za klic v sili.
urgent-all-back = Nazaj na pomoč po državah
urgent-unknown-title = Za to državo nimamo preverjenih številk: { $country }
urgent-unknown = V večini držav 112 deluje z mobilnega telefona in vas poveže s službami za nujno pomoč. Če ne deluje, koga v bližini vprašajte za krajevno številko.
urgent-unknown-child = V mnogih državah je na voljo telefon za pomoč otrokom. Njihov seznam vodi Child Helpline International. Lahko se zaupate tudi učiteljici, zdravniku ali drugi odrasli osebi, ki ji zaupate.
urgent-hours = Nekateri telefoni za pomoč ponoči ne delujejo. Če se nihče ne oglasi in zadeva ne more čakati, pokličite številko za klic v sili.
line-emergency = Klic v sili: policija in reševalci
line-child = Telefon za otroke in mladostnike
line-missing = Številka za pogrešane otroke
line-victims = Številka za žrtve kaznivih dejanj
line-abuse = Pomoč po zlorabi

# Urgent: the message
urgent-write-title = Pišite nam
urgent-write-lead = Sporočila s te strani preberemo najprej. Povejte, kolikor želite, veliko ali malo. Nič od tega, kar so vam storili, ni vaša krivda.
urgent-write-not-now = Sporočilo tukaj ni klic v sili.
urgency = Kaj najbolj ustreza?
urgency-short = Kako nujno
urgency-danger = Nekdo je prav zdaj v nevarnosti
urgency-danger-hint = Pokličite tudi številko za klic v sili. To je hitreje kot katero koli sporočilo.
urgency-ongoing = To se še dogaja
urgency-past = To se je zgodilo v preteklosti
urgency-worried = Skrbi me za nekoga
urgency-empty = Izberite, kaj najbolj ustreza
urgency-choice = Izberite, kaj najbolj ustreza
urgency-long = Izberite, kaj najbolj ustreza
urgent-what = Kaj nam želite povedati?
urgent-what-hint = S svojimi besedami, v katerem koli jeziku. Ni vam treba opisovati, kaj se je dogajalo. Največ { $limit } znakov.
urgent-what-short = Kaj nam želite povedati
urgent-what-empty = Napišite, kaj nam želite povedati
urgent-what-long = Sporočilo ima lahko največ { $limit } znakov
urgent-place = Kje je to ali kje je bilo? (neobvezno)
urgent-place-hint = Kraj, šola, ime na spletu: karkoli, kar bi lahko pomagalo to najti. Največ { $limit } znakov.
urgent-place-short = Kje
urgent-place-long = Opis kraja ima lahko največ { $limit } znakov
urgent-country-ask = Za katero državo gre? (neobvezno)
urgent-contact = Kako lahko varno stopimo v stik z vami? (neobvezno)
urgent-contact-hint = Samo če nihče drug ne more videti, da vam pišemo. Polje lahko pustite prazno: s kodo namiga naš odgovor preberete tukaj. Največ { $limit } znakov.
urgent-no-pictures = Ne pošiljajte fotografij ali videoposnetkov zlorabe in tudi ne povezav do njih. Posedovanje takšnih posnetkov je v mnogih državah kaznivo dejanje. Če jih imate, povejte samo to, da jih imate: povedali vam bomo, kaj storiti.
urgent-check-title = Preverite svoje sporočilo
urgent-check-danger = Če je kdo prav zdaj v nevarnosti, pokličite številko za klic v sili, preden to pošljete.
urgent-send-lead = Ko pošljete sporočilo, prejmete kodo namiga. Prikazana je samo enkrat, na naslednji strani. Z njo lahko preberete naš odgovor.
urgent-send = Pošlji sporočilo

# Urgent: sent
urgent-sent-title = Vaše sporočilo je prispelo
urgent-sent-receipt = Vaša koda namiga
urgent-sent-next-1 = Vaše sporočilo je prvo med vsem, kar moramo prebrati. Berejo ga ljudje, ki so za to usposobljeni.
urgent-sent-next-2 = Lahko ga posredujejo policiji ali službam za zaščito otrok v državi, na katero se nanaša.
urgent-sent-next-3 = Vrnite se jutri in vnesite kodo namiga: morda vas bo čakal odgovor ali vprašanje.
urgent-sent-call = Ne moremo povedati, kako kmalu bo kdo ukrepal. Če se stanje poslabša ali če vas je strah, pokličite.
urgent-sent-numbers = Številke, ki jih lahko pokličete

# The receipt, kept
sent-save = Shrani kodo kot besedilno datoteko
sent-save-hint = Datoteka se shrani na to napravo. Najde jo lahko vsak, ki napravo uporablja.
sent-qr-title = Kot slika za vaš telefon
sent-qr-hint = Kamera vašega telefona iz nje prebere kodo namiga. Slika vsebuje samo kodo namiga in nič drugega.
sent-qr-alt = Koda QR, ki vsebuje vašo kodo namiga
sent-gone-title = Koda namiga je prikazana samo enkrat
sent-gone-text = To je naslov strani, ki potrdi namig. Če ste na njej videli kodo, je namig shranjen, kode pa ni mogoče prikazati znova.
sent-gone-have = Če ste si kodo namiga zapisali, jo vnesite tukaj in poglejte, kaj se dogaja z vašim namigom.
sent-gone-lost = Če si je niste, pri nas ni nič izgubljeno: vaš namig bomo vseeno prebrali. Če veste še kaj, lahko pošljete novega.
receipt-file =
    Vaša koda namiga

    { $receipt }

    Vnesete jo lahko tukaj: { $address }

    Kdor jo ima, lahko prebere, kaj vas sprašujemo. Datoteko hranite tam, kjer je ne najde nihče drug, ali pa jo izbrišite, ko si kodo zapišete.

# Pictures with a tip
pictures = { $files ->
    [one] Dodajte sliko predmeta (neobvezno)
    [two] Dodajte sliki predmeta (neobvezno)
    [few] Dodajte slike predmeta (neobvezno)
   *[other] Dodajte slike predmeta (neobvezno)
}
pictures-hint = { $files ->
    [one] Največ { $files } slika v obliki JPEG, PNG ali WebP, manjša od { $size }.
    [two] Največ { $files } sliki v obliki JPEG, PNG ali WebP, vsaka manjša od { $size }.
    [few] Največ { $files } slike v obliki JPEG, PNG ali WebP, vsaka manjša od { $size }.
   *[other] Največ { $files } slik v obliki JPEG, PNG ali WebP, vsaka manjša od { $size }.
}
pictures-why = Samo če kaže isto stvar: vašo doma ali takšno v trgovini.
pictures-never = Nikoli ne pošiljajte posnetka zlorabe, ne glede na razlog. Pošiljanje je v mnogih državah kaznivo dejanje in ne pomaga.
pictures-inside = Fotografija lahko vsebuje podatke o tem, kje, kdaj in s katero napravo je nastala. Ekipa za namige vidi samo sliko, brez teh podatkov.
pictures-sealed = Slike se šifrirajo, ko prispejo. Nikoli niso javno prikazane.
pictures-short = Slike
pictures-one = Slika { $number }, { $size }
pictures-added = Slike, ki ste jih dodali
pictures-remove = Odstrani
pictures-removed = Slika je odstranjena.
pictures-more = { $left ->
    [0] Več slik ne morete dodati.
    [one] Dodate lahko še { $left } sliko.
    [two] Dodate lahko še { $left } sliki.
    [few] Dodate lahko še { $left } slike.
   *[other] Dodate lahko še { $left } slik.
}
pictures-type = Slika mora biti datoteka JPEG, PNG ali WebP
pictures-large = Slika mora biti manjša od { $size }
pictures-empty = Datoteka s sliko je prazna
pictures-many = { $files ->
    [one] Dodajte največ { $files } sliko
    [two] Dodajte največ { $files } sliki
    [few] Dodajte največ { $files } slike
   *[other] Dodajte največ { $files } slik
}
pictures-failed = Slike ni bilo mogoče naložiti. Poskusite znova
pictures-not-now = Slik trenutno ne moremo sprejeti. Pošljite namig brez njih ali poskusite znova čez nekaj minut
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Odgovorite nam ali kaj dodajte
dialogue-add-text = Ste se spomnili še kakšne podrobnosti? Pošljite jo od tukaj: priložili jo bomo vašemu namigu.
dialogue-contact = Vaši podatki za stik
dialogue-contact-text = Če ste nam povedali, kako lahko stopimo v stik z vami, lahko to prekličete. Podatke takoj izbrišemo. Vaš namig in koda ostaneta nespremenjena.
dialogue-contact-seen = Morda jih je kdo iz ekipe za namige že prebral. Iz ekipe ne gredo nikamor drugam.
dialogue-contact-erase = Izbriši moje podatke za stik
dialogue-contact-done = Opravljeno. Nimamo več nobenih vaših podatkov za stik. Vaš namig in koda ostaneta nespremenjena.
dialogue-contact-not-now = Vaših podatkov za stik zdaj ni bilo mogoče izbrisati. To ni vaša krivda: počakajte minuto in poskusite znova

# Staying safe while you write
page-safety-title = Kako hitro zapustite stran
page-safety-lead = Za primer, ko kdo ne sme videti, kaj pišete. Preberite, preden začnete.
page-safety-1-title = Kaj naredi »Zapustite stran«
page-safety-1-text =
    Na straneh, kjer nam pišete, je na vrhu rdeč gumb z napisom »Zapustite stran«. Takoj vas odpelje na neškodljivo spletno mesto.

    Lahko tudi trikrat pritisnete tipko Shift. To deluje kjer koli na strani, tudi med tipkanjem. Za to je potreben JavaScript, za gumb pa ne.
page-safety-2-title = Česa ne naredi
page-safety-2-text =
    - Ne izbriše zgodovine vašega brskalnika. Kdor pogleda vanjo, lahko vidi, da ste bili na tem spletnem mestu.
    - Vašega obiska ne skrije pred tistim, ki upravlja omrežje, ki ga uporabljate.
    - Ne shrani tega, kar ste natipkali. Vse, česar niste poslali, se izgubi.
page-safety-3-title = Kako se vrnete
page-safety-3-text =
    V brskalniku pojdite nazaj ali znova vnesite naslov tega spletnega mesta. Začnete s praznim obrazcem.

    Če ste namig že poslali, potrebujete kodo namiga, da se vrnete k njemu.
page-safety-4-title = Varnejši načini pisanja
page-safety-4-text =
    - Uporabite napravo, do katere človek, ki se ga bojite, nima dostopa: v knjižnici, v šoli ali pri prijateljih.
    - Odprite zasebno okno. Ko ga zaprete, pozabi, kaj ste počeli.
    - Če zasebnega okna niste uporabili, to spletno mesto potem odstranite iz zgodovine brskalnika. Tudi izbris celotne zgodovine lahko kdo opazi.
    - Če se ne sme videti niti obisk, uporabite Tor Browser.
    - Kodo namiga zapišite na papir in jo hranite tam, kamor nihče ne pogleda.
page-safety-5-title = Naprej
page-safety-5-text =
    => /tip Povejte nam, kaj veste
    => /urgent Poiščite pomoč ali nam povejte o zlorabi
    => /receipt Vrnite se s kodo namiga
