# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Võib-olla tunnete selle eseme ära
home-lead = Need asjad olid näha laste väärkohtlemise piltide taustal. Väärkohtlemist me ei näita, ainult eset. Kui oskate öelda, kus mõnda neist müüakse, valmistatakse või kasutatakse, võib see viia lapseni, kes vajab abi.
home-look = Vaadake esemeid
home-count = { $count ->
    [0] Praegu ei oota ükski ese vastust.
    [one] Üks ese ootab vastust.
   *[other] { $count } eset ootab vastust.
}
home-do-you-know = Kas tunnete selle ära?
home-how = Kuidas see käib
home-how-1-title = Vaadake
home-how-1 = Igal pildil on üks asi ja üks küsimus. Kott, logo, tapeet. Vaadake hoolega: väikesed asjad loevad.
home-how-2-title = Andke teada
home-how-2 = Kirjutage oma sõnadega, mida teate. Kontot ei ole vaja ja te ei pea ütlema, kes te olete.
home-how-3-title = Hoidke kviitungikood alles
home-how-3 = Saate kviitungikoodi. Sellega saate tagasi tulla, lugeda meie küsimust ja sellele vastata. Keegi teine seda teha ei saa.
home-newest = Otsime endiselt
home-all = Vaadake kõiki esemeid
home-safe = Me ei tea, kes te olete
home-safe-1 = Küpsiseid ei ole ja teistelt ettevõtetelt ei laadita midagi.
home-safe-2 = Teie internetiaadressi ei salvestata ega logita.
home-safe-3 = See, mida kirjutate, pitseeritakse kohe saabumisel. Avada saavad selle ainult inimesed, kes vihjeid läbi vaatavad.
home-safe-more = Kuidas jääda anonüümseks ja kuidas seda kontrollida

# What everybody is asked not to do
warnings-title = Lapse kaitseks
warnings-publish = Ärge avaldage oma vastust ega arutage seda internetis.
warnings-contact = Ärge võtke ühendust kellegagi, keda kahtlustate, ega minge talle etteheiteid tegema.
warnings-search = Ärge otsige pilti, millelt ese on võetud. Selliste piltide omamine on paljudes riikides kuritegu.

# Gallery
gallery-title = Esemed
gallery-lead = Kas tunnete mõne ära? Ka oletus on teretulnud. Teadmine, kus midagi ei müüda, võib aidata sama palju kui see, kus seda müüakse.
gallery-category = Liik
gallery-status = Seis
gallery-series = Seeria
gallery-any = Kõik
gallery-filter = Näita
gallery-reset = Näita kõiki esemeid
gallery-count = { $count ->
    [0] Esemeid ei ole
    [one] Üks ese
   *[other] { $count } eset
}
gallery-none = Teie valikule ei vasta ükski ese.
gallery-empty = Praegu ei näidata ühtegi eset. Tulge mõne päeva pärast tagasi.
gallery-empty-tip = Andke meile siiski teada

# Object
object-back = Kõik esemed
object-zoom = Vaadake lähemalt
object-tell = Ma tean selle kohta midagi
object-anonymous = Jääte anonüümseks. See võtab umbes kolm minutit.
object-answered = Meil on vastus olemas. Täname kõiki, kes kirjutasid.
object-tell-anyway = Ma tean midagi, mis võib veel aidata
object-reference = Viitenumber
object-timeline = Mis on seni toimunud
outcome-few-countries-text = Eset müüakse või valmistatakse ainult vähestes riikides. Sealsed uurijad otsivad nüüd edasi.
outcome-sold-widely-text = Eset müüakse väga paljudes kohtades. See ei saa viia ühegi kindla kohani ja selle teadmine säästab uurijaid pikast otsimisest.
outcome-already-known-text = Uurijad teadsid vastust juba muust tööst.
event-published = Esimest korda näidatud
event-updated = Pilti või teksti muudetud
event-outcome = Tulemus avaldatud
event-reopened = Uuesti küsitud
event-withdrawn = Eemaldatud

# Exit this page
leave-emergency = Hädaolukord:
leave-two = Shift-klahv: lahkumiseks vajutage veel 2 korda.
leave-one = Shift-klahv: lahkumiseks vajutage veel 1 kord.
leave-over = Lehelt lahkumise aeg sai läbi.
leave-going = Laadimine.

# Tip: the form
tip-title = Öelge meile, mida teate
tip-lead = Vastake sellele, millele saate. Vastata tuleb ainult esimesele küsimusele ja sellele, kui kindel te olete.
tip-trap = Jätke see väli tühjaks
tip-what = Mida te teate?
tip-what-hint = Mis see on, kes seda valmistab või müüb, miks te selle ära tunnete. Kuni { $limit } tähemärki.
tip-what-short = Mida te teate
tip-what-empty = Kirjutage, mida te teate
tip-what-long = See, mida te teate, võib olla kuni { $limit } tähemärki pikk
tip-place = Kus olete seda näinud või kus seda müüakse? (vabatahtlik)
tip-place-hint = Linn, pood, kool, hotell. Kuni { $limit } tähemärki.
tip-place-short = Kus
tip-place-long = Koht võib olla kuni { $limit } tähemärki pikk
tip-country = Mis riigis? (vabatahtlik)
tip-country-none = Ma ei ole kindel
tip-country-short = Riik
tip-time = Millal see oli? (vabatahtlik)
tip-time-hint = Piisab aastast või sõnast „lapsepõlves“. Kuni { $limit } tähemärki.
tip-time-short = Millal
tip-time-long = Aeg võib olla kuni { $limit } tähemärki pikk
tip-link = Avalik veebileht, kus see on näha (vabatahtlik)
tip-link-hint = Poe või tootja leht, näiteks shop.example/kotid. Mitte kunagi link väärkohtlemise piltidele. Kuni { $limit } tähemärki.
tip-link-short = Veebileht
tip-link-long = Veebiaadress võib olla kuni { $limit } tähemärki pikk
tip-link-address = Sisestage veebiaadress, näiteks shop.example/kotid, või jätke väli tühjaks
tip-confidence = Kui kindel te olete?
tip-confidence-short = Kui kindel
tip-confidence-certain = Kindel: mul on see olnud või olen seda ise näinud
tip-confidence-likely = Üsna kindel
tip-confidence-guess = Ei ole kindel: see on oletus
tip-confidence-empty = Valige, kui kindel te olete
tip-confidence-choice = Valige, kui kindel te olete
tip-confidence-long = Valige, kui kindel te olete
tip-contact = Kuidas saame teiega ühendust võtta? (vabatahtlik)
tip-contact-hint = Anonüümseks jäämiseks jätke see tühjaks: meile piisab küsimiseks teie kviitungikoodist. Kuni { $limit } tähemärki.
tip-contact-short = Kontakt
tip-contact-none = Puudub: jääte anonüümseks
tip-contact-long = Kontakt võib olla kuni { $limit } tähemärki pikk
tip-captcha = See kontroll tuleb teiselt ettevõttelt, hCaptchalt, kes saab teada, et olete siin. Võite selle vahele jätta: teie vihje loeb ikka, kuid see võidakse läbi lugeda hiljem.
tip-captcha-noscript = Kontroll vajab JavaScripti. Ilma selleta loeb teie vihje ikka, kuid see võidakse läbi lugeda hiljem.
tip-check = Jätka
tip-safe = Mida me teie kohta ei tea
tip-safe-text = See leht ei kasuta küpsiseid. Teie internetiaadressi ei salvestata ja vihje juurde jääb saabumise tund, mitte minut.
tip-safe-more = Mida säilitatakse ja mida mitte

# Tip: check and send
tip-check-title = Kontrollige oma vastuseid
tip-check-lead = Midagi ei ole veel saadetud.
tip-change = Muuda
tip-nothing = Vastamata
tip-send-lead = Vihje saatmisel saate kviitungikoodi. Seda näidatakse ühe korra, järgmisel lehel.
tip-send = Saada vihje
tip-form-was-old = Vorm oli liiga kaua avatud, seetõttu jäi teie vihje saatmata. Kõik vastused on siin alles: kontrollige neid ja saatke uuesti.
tip-flood = Teie võrgust tuleb praegu palju vihjeid, seetõttu jäi teie oma saatmata. Kõik vastused on siin alles: oodake mõni minut ja saatke need uuesti.
tip-not-kept = Teie vihjet ei õnnestunud praegu salvestada. See ei ole teie süü ja kõik vastused on siin alles: oodake minut ja saatke need uuesti.

# Tip: sent
sent-title = Teie vihje on meieni jõudnud
sent-receipt = Teie kviitungikood
sent-keep = Hoidke kviitungikood alles
sent-keep-1 = Kirjutage see üles või printige see leht välja. Seda ei saa teist korda näidata ja uut ei saa keegi teha.
sent-keep-2 = Kellel on see kood, saab lugeda, mida me teilt küsime. Ärge näidake seda kellelegi ja ärge saatke seda e-postiga.
sent-keep-3 = Kui seda seadet kasutab keegi teine, ärge koodi siia salvestage.
sent-where = Selle saab sisestada sellel aadressil:
sent-next = Mis saab edasi
sent-next-1 = Inimesed, kes vihjeid läbi vaatavad, loevad teie oma tavaliselt mõne päeva jooksul.
sent-next-2 = Kui sellest võib abi olla, saavad selle uurijad riigis, kuhu see osutab.
sent-next-3 = Tulge nädala pärast tagasi ja sisestage oma kviitungikood: meil võib olla küsimus, millele saate vastata ainult teie.
sent-more = Vaadake veel esemeid

# Receipt
receipt-title = Tulge tagasi oma kviitungikoodiga
receipt-lead = Vaadake, kui kaugele teie vihje on jõudnud ja kas meil on küsimus.
receipt-label = Teie kviitungikood
receipt-hint = 25 tähte ja numbrit viies rühmas. Suur- või väiketähtedel, tühikutel ja sidekriipsudel ei ole vahet.
receipt-open = Ava
receipt-length = Kviitungikoodis on 25 tähte ja numbrit. Võrrelge sisestatut sellega, mille üles kirjutasite: midagi on puudu või üle
receipt-character = Siin on märk, mida üheski kviitungikoodis ei ole. Koodis on ainult numbrid 0 kuni 9 ja tähed, välja arvatud U ja täpitähed
receipt-check = Üks märk on vale või on kaks vahetusse läinud. Võrrelge seda sellega, mille üles kirjutasite
receipt-unknown = Sellele koodile ei vasta ükski vihje. Võrrelge seda sellega, mille üles kirjutasite
receipt-form-was-old = Leht oli liiga kaua avatud, seetõttu jäi teie sõnum saatmata. See on siin alles: saatke see uuesti
receipt-answer-empty = Enne saatmist kirjutage sõnum
receipt-answer-long = Sõnum võib olla kuni { $limit } tähemärki pikk
receipt-flood = Teie võrgust proovitakse palju koode. Oodake mõni minut ja proovige uuesti
receipt-not-now = Praegu see ei tööta. See ei ole teie süü: oodake minut ja proovige uuesti
receipt-lost = Kui olete kviitungikoodi kaotanud
receipt-lost-text = Me ei saa teie vihjet teie eest üles leida: miski, mida säilitame, ei vii teilt selleni. Võite saata uue.
receipt-lost-tip = Saatke uus vihje

# Dialogue
dialogue-title = Teie vihje
dialogue-progress = Kui kaugele see on jõudnud
dialogue-object = Ese:
dialogue-messages = Sõnumid
dialogue-empty = Sõnumeid veel ei ole. Tulge mõne päeva pärast tagasi.
dialogue-desk = Vihjemeeskond
dialogue-you = Teie
dialogue-answer = Kirjutage meile
dialogue-answer-hint = Vastus või midagi, mis teile meenus. Kuni { $limit } tähemärki.
dialogue-send = Saada sõnum
dialogue-sent = Teie sõnum on meieni jõudnud. Sama kviitungikood avab selle lehe uuesti.
progress-received = Kätte saadud
progress-received-text = Teie vihje on meie käes ja see loetakse läbi.
progress-asked = Meil on küsimus
progress-asked-text = Vastake sellele allpool nii hästi, kui oskate. Kui te ei tea, öelge seda: ka see aitab.
progress-read = Läbi loetud
progress-read-text = Keegi on teie vihje läbi lugenud. Aitäh, et selle saatsite.
progress-passed-on = Edasi antud
progress-passed-on-text = Teie vihje on jõudnud inimesteni, kes saavad tegutseda. Te ei pruugi teada saada, mis sellest sai, kuid see loeb ikka.
again-title = Teie sõnumit ei ole veel saadetud
again-lead = See on siin alles. Saatke see hetke pärast uuesti.

# Pages of words
page-contents = Sellel lehel

page-help-title = Abi
page-help-lead = Milleks see sait on, mis vihjest saab ja kuidas end kaitsta.
page-help-1-title = Millest jutt
page-help-1-text =
    Uurijad vaatavad läbi laste väärkohtlemise pilte ja videoid, et leida neil olevad lapsed. Mõnikord jääb alles ainult midagi taustal: kott, kardin, vaade aknast.

    Näitame siin selliseid asju, välja lõigatud ja puhastatud, nii et väärkohtlemisest ei ole midagi näha. Keegi võib teada, kust need pärit on. Te ei vaja eriteadmisi. See, mis on teie kodukandis tavaline, võib kõigile teistele olla tundmatu.
page-help-2-title = Mis saab teie vihjest
page-help-2-text =
    - See pitseeritakse kohe saabumisel. Sellest alates saab seda avada ainult vihjemeeskond.
    - Keegi meeskonnast loeb selle läbi, võrdleb seda teiste vihjetega ja hindab, kui hästi seda saab kontrollida.
    - Kui sellest võib abi olla, saadetakse see uurijatele riigis, kuhu see osutab. Teie sõnu ei muudeta.
    - Kui midagi jääb selgusetuks, jätame teile küsimuse. Leiate selle oma kviitungikoodiga.

    Meie käest ei saa keegi teada, et see olite teie: me ei tea seda isegi, kui te seda meile ei ütle.
page-help-3-title = Kuidas kviitungikood toimib
page-help-3-text =
    Pärast saatmist näete kviitungikoodi, milles on 25 tähte ja numbrit. See on ainus võti teie vihje juurde. Sellega saate lugeda meie küsimusi ja neile vastata.

    Me ei säilita koodi ega saa seda uuesti teha. Kui selle kaotate, saatke uus vihje.
    => /receipt Tulge tagasi oma kviitungikoodiga
page-help-4-title = Kuidas jääda anonüümseks
page-help-4-text =
    - Jätke kontaktiväli tühjaks.
    - Ärge kirjutage midagi, mida saate teada ainult teie, kui see ei ole vastuse jaoks oluline.
    - Ärge kasutage oma töökoha või selle inimese seadet ega võrku, kellest tahate kirjutada.
    - Kasutage Tor Browserit, kui isegi selle saidi külastamist ei tohi näha olla. Siin töötab kõik ka selle kõige turvalisema seadega, ilma JavaScriptita.
    - Kasutage privaatset akent ja sulgege see, kui olete lõpetanud. Muidu jääb külastus brauseri ajalukku.
page-help-5-title = Kuidas seda kontrollida
page-help-5-text =
    Te ei pea meid uskuma. Avage oma brauseri arendaja tööriistad, valige „Võrk“, laadige ükskõik milline leht ja vaadake:

    - Üheski vastuses ei ole rida „Set-Cookie“.
    - Kõik päringud lähevad selle saidi enda aadressile. Rida „Content-Security-Policy“ keelab teie brauseril midagi mujalt laadida. Kui saidi haldaja on hCaptcha sisse lülitanud, on erandiks ainult vihjevorm ja seal on see kirjas.
    - Lülitage JavaScript välja: kõik töötab ikka.
    - Teie kviitungikood ja vastused ei ole kunagi kirjas üheski aadressis.
page-help-6-title = Mida mitte teha
page-help-6-text =
    - Ärge avaldage oma vastust. See võib toimepanijat hoiatada või näidata kellelegi, kellel pole sellega mingit pistmist.
    - Ärge võtke ühendust kellegagi, keda kahtlustate, ja ärge jälitage teda.
    - Ärge otsige pilti, millelt ese pärineb. Selliste piltide otsimine ja omamine on paljudes riikides kuritegu, olgu põhjus milline tahes.
    - Ärge saatke meile selliseid pilte ega linke nendele.
page-help-7-title = Kui laps on ohus või teid on väärkoheldud
page-help-7-text =
    Siia saadetut loevad inimesed, kuid mitte ööpäev läbi. Kui laps on praegu ohus, helistage hädaabinumbrile: 112 Euroopa Liidus ja paljudes teistes riikides.

    Paljudes Euroopa riikides on 116 111 laste ja noorte abitelefon, 116 000 kadunud laste telefon ja 116 006 kuriteoohvrite telefon. Kõned on tasuta ja te ei pea oma nime ütlema.

    Paljudes riikides on abitelefonid, ja on ka viis meile kirjutada nii, et teie kiri loetakse esimesena.

    Miski, mida teile on tehtud, ei ole teie süü.
    => /urgent Otsige abi või rääkige meile väärkohtlemisest
page-help-8-title = Mida teeb „Lahku lehelt“
page-help-8-text =
    Lehtedel, kus te kirjutate, viib ülal olev nupp teid kohe süütule lehele. Kui JavaScript on sees, teeb sama Shift-klahvi kolmekordne vajutamine.

    - Mida see teeb: näitab kohe teist saiti ja palub teie brauseril unustada, mida see meie omast alles hoidis.
    - Mida see ei tee: ei kustuta seda saiti brauseri ajaloost ega varja külastust selle eest, kes võrku haldab.
    - See, mida te ei ole veel saatnud, läheb kaotsi.

    Kõige turvalisem on seade, mida keegi teine ei kasuta, ja privaatne aken.

page-privacy-title = Privaatsus
page-privacy-lead = Mida me säilitame, mida mitte ja kui kaua.
page-privacy-1-title = Kes vastutab
page-privacy-1-text =
    { $operator }
    => contact Kirjutage meile selle saidi kohta
page-privacy-2-title = Mida ei koguta
page-privacy-2-text =
    - Teie brauserisse ei salvestata küpsiseid ega midagi muud. Seepärast me nende kohta luba ei küsi.
    - Internetiaadresse ei koguta. Massilise saatmise aeglustamiseks loeme, mitu vormi tuleb ühest võrgust. See, mille järgi loeme, saadakse aadressist võtmega, mis on olemas ainult mälus ja vahetub iga päev.
    - Ei jäädvustata, millist brauserit või seadet te kasutate ega milliseid lehti olete vaadanud.
    - Täpset aega ei ole: vihje juurde jääb ainult saabumise tund.
    - Teistele ettevõtetele ei saadeta midagi. Kui saidi haldaja on hCaptcha sisse lülitanud, ütleb vihjevorm seda enne, kui te seda kasutate.
page-privacy-3-title = Mida säilitatakse
page-privacy-3-text =
    - Teie vastused ja kontakt, kui selle annate. Igaüks pitseeritakse eraldi.
    - Pildid, mille lisate, kui see sait neid vastu võtab. Ka need pitseeritakse ja neid ei näidata kunagi avalikult.
    - Ese, lehe keel ja tund.
    - Sõnumid teie ja vihjemeeskonna vahel.
    - Kas teie brauser tegi ise väikese arvutuse, mis eristab inimest masinast. Ka ilma selleta vihje loeb.
page-privacy-4-title = Kes saab seda lugeda
page-privacy-4-text =
    Vastused pitseeritakse vihjemeeskonnale võtmega, mida saidi avalikul osal ei ole. Varastatud ketas või varukoopia ei ava midagi.

    Kontakti näidatakse moderaatorile alles siis, kui ta on põhjuse kirja pannud. Iga vihje vaatamine kirjutatakse logisse, mida ei saa märkamatult muuta.

    Vihjed, millest võib abi olla, saavad uurijad. Teie sõnad lähevad kaasa, teie kontakt jääb vihjemeeskonna kätte.
page-privacy-5-title = Kui kaua
page-privacy-5-text =
    Mitte kauem, kui töö juhtumitega seda nõuab. Piirid seab selle riigi seadus, kus saidi haldaja tegutseb. Haldaja ütleb teile need, kui küsite.
    => contact Küsige saidi haldajalt
page-privacy-6-title = Teie õigused
page-privacy-6-text =
    Võite küsida, mida teie kohta säilitatakse, ning paluda seda parandada või kustutada. Anonüümse vihje leiame ainult selle kviitungikoodi järgi: sisestage see siin ja kirjutage, mida soovite.

    Võite esitada kaebuse ka oma riigi andmekaitseasutusele.
    => /receipt Tulge tagasi oma kviitungikoodiga
page-privacy-7-title = Kuidas seda kaitstakse
page-privacy-7-text =
    Esemete pildid puhastatakse enne, kui keegi väljaspool neid näeb: kõik, mille kaamera faili kirjutab, eemaldatakse, ja see, mis on mustaks tehtud, on pildilt endalt kadunud. Iga pildi vaatavad enne näitamist üle kaks inimest.

    Kui olete leidnud sellel saidil nõrga koha, andke meile teada.
    => contact Kirjutage meile selle saidi kohta

page-accessibility-title = Ligipääsetavus
page-accessibility-lead = See sait peaks töötama kõigi jaoks. Andke meile teada, kus see nii ei ole.
page-accessibility-1-title = Mille poole püüdleme
page-accessibility-1-text =
    Järgime veebisisu juurdepääsetavussuuniseid WCAG 2.2, tase AA, mis vastab ka Euroopa standardi EN 301 549 veebiosale.

    - Iga leht töötab ka ainult klaviatuuriga, ekraanilugejaga, ilma JavaScriptita, suure kirjaga ja 320 piksli laiusel ekraanil.
    - Igal eseme pildil on sõnaline kirjeldus, mida näidatakse ka pildi all.
    - Midagi ei anta edasi ainult värviga. Olemas on hele ja tume versioon vastavalt teie seadme seadetele.
    - Ükski vorm ei aegu kirjutamise ajal: teil on aega üks ööpäev.
page-accessibility-2-title = Mis veel kõigi jaoks ei tööta
page-accessibility-2-text =
    - Küsimus on pildi kohta. Kirjeldus ei saa alati edasi anda üksikasja, mille keegi ära tunneks.
    - Kui saidi haldaja on hCaptcha sisse lülitanud, ei pruugi see kontroll iga abivahendiga töötada. Võite selle vahele jätta.
    - Tekstid esemete kohta võivad teie keeles puududa. Siis näidatakse neid teises keeles ja need on ekraanilugejate jaoks märgitud.
page-accessibility-3-title = Andke meile teada
page-accessibility-3-text =
    { $operator }

    Öelge, mis leht see oli ja mida te kasutasite. Vastame, kui ütlete, kuidas.
    => contact Kirjutage meile selle saidi kohta
page-accessibility-4-title = Kui me seda ei paranda
page-accessibility-4-text =
    Euroopa Liidus on igas riigis asutus, mis jälgib avalike veebisaitide ligipääsetavust. Kui meie vastus teid ei rahulda, võite pöörduda oma riigi asutuse poole.
