# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Otsige abi
home-urgent-title = Kas see on juhtunud teiega või on mõni laps ohus?
home-urgent-text = Te ei pea ühtegi eset tundma. On inimesi, kellele saate helistada, ja võite sellest ka meile kirjutada.
home-urgent-link = Otsige abi või rääkige meile väärkohtlemisest

# A tip that belongs to no object
general-lead = See leht on selle jaoks, mis ei käi ühegi meie näidatava eseme kohta: midagi, mida olete mujal näinud, või keegi, kelle kohta te midagi teate.
general-which = Kui tunnete mõne meie eseme ära, avage see ja kirjutage seal. Nii jõuab see kiiremini inimesteni, kes sellega tegelevad.
general-look = Vaadake esemeid
general-abuse = Kui soovite meile väärkohtlemisest rääkida, kasutage selleks mõeldud lehte. Sealt saadetud sõnumid loetakse läbi esimesena.
general-sent-before = Kas olete juba vihje saatnud?

# Leaving quickly: the note on each form
safety-link = Enne kirjutamist: kuidas sellelt lehelt kiiresti lahkuda
safety-note = Kui keegi võib teie ekraani näha, lugege kõigepealt seda. See võtab ühe minuti.

# The country, typed
country-hint = Hakake riigi nime kirjutama, mis tahes keeles. Kui te ei ole kindel, jätke see tühjaks.
country-unknown = Me ei tea riiki nimega „{ $typed }“. Kontrollige kirjapilti või jätke väli tühjaks
country-long = Riigi nimi võib olla kuni { $limit } tähemärki pikk
country-meant = Kas mõtlesite mõnda neist?
country-not-sure = Ma ei ole kindel: jätan tühjaks

# Urgent: numbers to call
urgent-title = Otsige abi või rääkige meile väärkohtlemisest
urgent-lead = Kui keegi on praegu ohus, helistage kõigepealt. Me loeme sõnumeid iga päev, kuid mitte ööpäev läbi, ja me ei saa kedagi teie juurde saata.
urgent-call-title = Helistage kellelegi
urgent-call-lead = Te ei pea oma nime ütlema. Võite helistada ka kellegi teise pärast.
urgent-write-link = Kirjutage selle asemel meile
urgent-country = Mis riigis te olete?
urgent-country-hint = Hakake riigi nime kirjutama, mis tahes keeles.
urgent-country-show = Näita numbreid
urgent-country-empty = Sisestage riik, kus te olete
urgent-country-unknown = Me ei tea riiki nimega „{ $typed }“. Kontrollige kirjapilti või otsige seda kõigi riikide seast
urgent-here = Telefoninumbrid: { $country }
urgent-all = Kõik riigid ja nende numbrid
urgent-all-lead = Toome ära ainult numbrid, milles oleme kindlad. Kui riigi juures on siin ainult hädaabinumber, võib seal olla ka abitelefone.
urgent-all-none = Siin ei ole veel ühtegi riiki. Helistage mobiiltelefonilt numbrile 112 või küsige kelleltki lähedal olijalt kohalikku hädaabinumbrit.
urgent-all-back = Tagasi abi juurde riikide kaupa
urgent-unknown-title = Meil ei ole selle riigi kohta kontrollitud numbreid: { $country }
urgent-unknown = Enamikus riikides töötab mobiiltelefonilt number 112 ja ühendab teid hädaabiteenistustega. Kui see ei tööta, küsige kelleltki lähedal olijalt kohalikku numbrit.
urgent-unknown-child = Paljudes riikides on laste abitelefon. Child Helpline International peab nende nimekirja. Võite rääkida ka õpetajale, arstile või mõnele teisele täiskasvanule, keda usaldate.
urgent-hours = Mõni abitelefon öösel ei tööta. Kui keegi ei vasta ja asi ei kannata oodata, helistage hädaabinumbrile.
line-emergency = Hädaabi: politsei ja kiirabi
line-child = Laste ja noorte abitelefon
line-missing = Kadunud laste telefon
line-victims = Kuriteoohvrite telefon
line-abuse = Abi pärast väärkohtlemist

# Urgent: the message
urgent-write-title = Kirjutage meile
urgent-write-lead = Sellelt lehelt saadetud sõnumid loetakse läbi esimesena. Öelge nii palju või nii vähe, kui soovite. Miski, mida teile on tehtud, ei ole teie süü.
urgent-write-not-now = Siin saadetud sõnum ei ole hädaabikõne.
urgency = Mis kirjeldab olukorda kõige paremini?
urgency-short = Kui kiire see on
urgency-danger = Keegi on praegu ohus
urgency-danger-hint = Helistage ka hädaabinumbrile. See on kiirem kui ükski sõnum.
urgency-ongoing = See toimub ikka veel
urgency-past = See juhtus minevikus
urgency-worried = Ma muretsen kellegi pärast
urgency-empty = Valige, mis kirjeldab olukorda kõige paremini
urgency-choice = Valige, mis kirjeldab olukorda kõige paremini
urgency-long = Valige, mis kirjeldab olukorda kõige paremini
urgent-what = Mida soovite meile öelda?
urgent-what-hint = Oma sõnadega, mis tahes keeles. Te ei pea kirjeldama, mida tehti. Kuni { $limit } tähemärki.
urgent-what-short = Mida soovite meile öelda
urgent-what-empty = Kirjutage, mida soovite meile öelda
urgent-what-long = See, mida soovite meile öelda, võib olla kuni { $limit } tähemärki pikk
urgent-place = Kus see toimub või kus see toimus? (vabatahtlik)
urgent-place-hint = Linn, kool, nimi internetis: kõik, mis võib aidata seda leida. Kuni { $limit } tähemärki.
urgent-place-short = Kus
urgent-place-long = Koht võib olla kuni { $limit } tähemärki pikk
urgent-country-ask = Mis riigist on jutt? (vabatahtlik)
urgent-contact = Kuidas saame teiega turvaliselt ühendust võtta? (vabatahtlik)
urgent-contact-hint = Ainult siis, kui keegi teine seda ei näe, kui me teile kirjutame. Võite selle tühjaks jätta: oma kviitungikoodiga saate meie vastust siin lugeda. Kuni { $limit } tähemärki.
urgent-no-pictures = Ärge saatke väärkohtlemise pilte ega videoid ega linke nendele. Nende omamine on paljudes riikides kuritegu. Kui teil neid on, öelge ainult, et teil on: ütleme teile, mida teha.
urgent-check-title = Kontrollige oma sõnumit
urgent-check-danger = Kui keegi on praegu ohus, helistage enne selle saatmist hädaabinumbrile.
urgent-send-lead = Sõnumi saatmisel saate kviitungikoodi. Seda näidatakse ühe korra, järgmisel lehel. Sellega saate lugeda meie vastust.
urgent-send = Saada sõnum

# Urgent: sent
urgent-sent-title = Teie sõnum on meieni jõudnud
urgent-sent-receipt = Teie kviitungikood
urgent-sent-next-1 = Teie sõnum on esimene kõigest, mida meil on lugeda. Seda loevad inimesed, kes on selleks välja õppinud.
urgent-sent-next-2 = Nad võivad selle edasi anda politseile või lastekaitsele riigis, millest on jutt.
urgent-sent-next-3 = Tulge homme tagasi ja sisestage oma kviitungikood: teid võib oodata vastus või küsimus.
urgent-sent-call = Me ei saa öelda, kui ruttu keegi tegutsema hakkab. Kui läheb hullemaks või te kardate, helistage.
urgent-sent-numbers = Numbrid, kuhu helistada

# The receipt, kept
sent-save = Salvesta see tekstifailina
sent-save-hint = Fail salvestatakse sellesse seadmesse. Selle võib leida igaüks, kes seadet kasutab.
sent-qr-title = Pildina teie telefoni jaoks
sent-qr-hint = Teie telefoni kaamera loeb sellelt kviitungikoodi. Pildil on see kood ja ei midagi muud.
sent-qr-alt = QR-kood, milles on teie kviitungikood
sent-gone-title = Kviitungikoodi näidatakse ainult ühe korra
sent-gone-text = See on vihjet kinnitava lehe aadress. Kui nägite seal kviitungikoodi, on vihje alles, kuid koodi ei saa uuesti näidata.
sent-gone-have = Kui kirjutasite oma kviitungikoodi üles, sisestage see siin, et näha, kui kaugele teie vihje on jõudnud.
sent-gone-lost = Kui mitte, ei ole meie jaoks midagi kadunud: teie vihje loetakse ikka läbi. Kui teate rohkem, võite saata uue.
receipt-file =
    Teie kviitungikood

    { $receipt }

    Selle saab sisestada siin: { $address }

    Kellel on see kood, saab lugeda, mida me teilt küsime. Hoidke seda faili kohas, kust keegi teine seda ei leia, või kustutage see, kui olete koodi üles kirjutanud.

# Pictures with a tip
pictures = { $files ->
    [one] Lisage eseme pilt (vabatahtlik)
   *[other] Lisage eseme pilte (vabatahtlik)
}
pictures-hint = { $files ->
    [one] Üks pilt JPEG-, PNG- või WebP-vormingus, väiksem kui { $size }.
   *[other] Kuni { $files } pilti JPEG-, PNG- või WebP-vormingus, igaüks väiksem kui { $size }.
}
pictures-why = Ainult siis, kui sellel on sama asi: teie oma kodus või mõni poes.
pictures-never = Ärge kunagi saatke väärkohtlemise pilti, olgu põhjus milline tahes. Selle saatmine on paljudes riikides kuritegu ja sellest ei ole abi.
pictures-inside = Foto sees võib olla kirjas, kus ja millal see tehti ning millise seadmega. Vihjemeeskond näeb ainult pilti, ilma nende andmeteta.
pictures-sealed = Pildid pitseeritakse kohe saabumisel. Neid ei näidata kunagi avalikult.
pictures-short = Pildid
pictures-one = Pilt { $number }, { $size }
pictures-added = Teie lisatud pildid
pictures-remove = Eemalda
pictures-removed = Pilt on eemaldatud.
pictures-more = { $left ->
    [0] Rohkem pilte lisada ei saa.
    [one] Saate lisada veel ühe pildi.
   *[other] Saate lisada veel { $left } pilti.
}
pictures-type = Pilt peab olema JPEG-, PNG- või WebP-fail
pictures-large = Pilt peab olema väiksem kui { $size }
pictures-empty = Pilt on tühi
pictures-many = { $files ->
    [one] Lisage kõige rohkem üks pilt
   *[other] Lisage kõige rohkem { $files } pilti
}
pictures-failed = Pilti ei õnnestunud üles laadida. Proovige uuesti
pictures-not-now = Praegu ei saa me pilte vastu võtta. Saatke vihje ilma nendeta või proovige mõne minuti pärast uuesti
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Vastake meile või lisage midagi
dialogue-add-text = Kas teile meenus veel mõni üksikasi? Saatke see siit: see lisatakse teie vihjele.
dialogue-contact = Teie kontaktandmed
dialogue-contact-text = Kui ütlesite meile, kuidas teiega ühendust võtta, saate selle tagasi võtta. Kustutame need andmed kohe. Teie vihje ja kviitungikood jäävad nii, nagu on.
dialogue-contact-seen = Keegi vihjemeeskonnast võib olla neid varem lugenud. Meeskonnast need välja ei lähe.
dialogue-contact-erase = Kustuta minu kontaktandmed
dialogue-contact-done = Tehtud. Meil ei ole enam teie kontaktandmeid. Teie vihje ja kviitungikood jäävad nii, nagu on.
dialogue-contact-not-now = Teie kontaktandmeid ei õnnestunud praegu kustutada. See ei ole teie süü: oodake minut ja proovige uuesti

# Staying safe while you write
page-safety-title = Kuidas lehelt kiiresti lahkuda
page-safety-lead = Juhuks, kui keegi ei tohi näha, mida te kirjutate. Lugege seda enne alustamist.
page-safety-1-title = Mida teeb „Lahku lehelt“
page-safety-1-text =
    Lehtedel, kus te meile kirjutate, on ülal punane nupp sõnadega „Lahku lehelt“. See viib teid kohe süütule veebisaidile.

    Võite ka vajutada kolm korda Shift-klahvi. See töötab lehel igal pool, isegi kirjutamise ajal. Selleks on vaja JavaScripti, nupu jaoks mitte.
page-safety-2-title = Mida see ei tee
page-safety-2-text =
    - See ei kustuta teie brauseri ajalugu. Kes sinna vaatab, näeb, et olete sellel saidil käinud.
    - See ei varja teie külastust selle eest, kes haldab võrku, mida te kasutate.
    - See ei hoia alles, mida olete kirjutanud. Kõik, mida te ei ole saatnud, läheb kaotsi.
page-safety-3-title = Kuidas tagasi tulla
page-safety-3-text =
    Minge brauseris tagasi või sisestage selle saidi aadress uuesti. Alustate tühja vormiga.

    Kui olete vihje juba saatnud, vajate selle juurde tagasi tulemiseks oma kviitungikoodi.
page-safety-4-title = Turvalisemad viisid kirjutada
page-safety-4-text =
    - Kasutage seadet, mida inimene, keda te kardate, kasutada ei saa: näiteks raamatukogu, kooli või sõbra oma.
    - Avage privaatne aken. Kui selle sulgete, unustab see, mida te tegite.
    - Kui te privaatset akent ei kasutanud, eemaldage see sait pärast oma brauseri ajaloost. Ka kogu ajaloo kustutamine võib silma hakata.
    - Kasutage Tor Browserit, kui isegi külastust ei tohi näha olla.
    - Kirjutage kviitungikood paberile ja hoidke seda kohas, kuhu keegi ei vaata.
page-safety-5-title = Edasi
page-safety-5-text =
    => /tip Öelge meile, mida teate
    => /urgent Otsige abi või rääkige meile väärkohtlemisest
    => /receipt Tulge tagasi oma kviitungikoodiga
