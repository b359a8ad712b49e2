# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Ehkä tunnet tämän esineen
home-lead = Nämä esineet näkyivät taustalla kuvissa, joissa lapsia käytetään hyväksi. Kuvissa, joita näytämme, ei näy hyväksikäyttöä, vain esine. Jos tiedät, missä jotakin niistä myydään, valmistetaan tai käytetään, tieto voi johtaa apua tarvitsevan lapsen luo.
home-look = Katso esineitä
home-count = { $count ->
    [0] Yksikään esine ei odota vastausta juuri nyt.
    [one] Yksi esine odottaa vastausta.
   *[other] { $count } esinettä odottaa vastausta.
}
home-do-you-know = Tunnetko tämän?
home-how = Näin se toimii
home-how-1-title = Katso
home-how-1 = Jokaisessa kuvassa on yksi asia ja yksi kysymys. Laukku, logo, tapetti. Katso tarkasti: pienillä asioilla on merkitystä.
home-how-2-title = Kerro meille
home-how-2 = Kirjoita omin sanoin, mitä tiedät. Et tarvitse tiliä, eikä sinun tarvitse kertoa, kuka olet.
home-how-3-title = Säilytä vihjekoodi
home-how-3 = Saat vihjekoodin. Sen avulla voit palata, lukea kysymyksemme ja vastata siihen. Kukaan muu ei voi.
home-newest = Etsitään yhä
home-all = Katso kaikki esineet
home-safe = Emme tiedä, kuka olet
home-safe-1 = Ei evästeitä, eikä mitään ladata muilta yrityksiltä.
home-safe-2 = Internetosoitettasi ei tallenneta eikä kirjata lokiin.
home-safe-3 = Kirjoittamasi teksti salataan heti, kun se saapuu. Vain vihjeiden tarkastajat voivat avata sen.
home-safe-more = Miten pysyt nimettömänä ja miten voit tarkistaa sen

# What everybody is asked not to do
warnings-title = Lapsen suojelemiseksi
warnings-publish = Älä julkaise vastaustasi äläkä keskustele siitä verkossa.
warnings-contact = Älä ota yhteyttä ihmiseen, jota epäilet, äläkä ota asiaa puheeksi hänen kanssaan.
warnings-search = Älä etsi kuvaa, josta esine on otettu. Tällaisten kuvien hallussapito on monissa maissa rikos.

# Gallery
gallery-title = Esineet
gallery-lead = Tunnistatko jonkin niistä? Arvauskin on tervetullut. Tieto siitä, missä esinettä ei myydä, voi auttaa yhtä paljon kuin tieto siitä, missä sitä myydään.
gallery-category = Tyyppi
gallery-status = Tila
gallery-series = Sarja
gallery-any = Kaikki
gallery-filter = Näytä
gallery-reset = Näytä kaikki esineet
gallery-count = { $count ->
    [0] Ei esineitä
    [one] Yksi esine
   *[other] { $count } esinettä
}
gallery-none = Mikään esine ei vastaa valintaasi.
gallery-empty = Juuri nyt ei näytetä yhtään esinettä. Palaa muutaman päivän kuluttua.
gallery-empty-tip = Kerro meille silti jotain

# Object
object-back = Kaikki esineet
object-zoom = Katso lähempää
object-tell = Tiedän tästä jotain
object-anonymous = Pysyt nimettömänä. Tämä vie noin kolme minuuttia.
object-answered = Olemme saaneet vastauksen. Kiitos kaikille, jotka kirjoittivat.
object-tell-anyway = Tiedän jotain, mistä voi vielä olla apua
object-reference = Tunnus
object-timeline = Mitä on tapahtunut
outcome-few-countries-text = Esinettä myydään tai valmistetaan vain muutamassa maassa. Näiden maiden rikostutkijat jatkavat nyt etsintää.
outcome-sold-widely-text = Esinettä myydään hyvin monessa paikassa. Se ei voi johtaa mihinkään tiettyyn paikkaan, mutta tämä tieto säästää rikostutkijoilta pitkän etsinnän.
outcome-already-known-text = Rikostutkijat olivat saaneet vastauksen jo muuta kautta.
event-published = Näytetty ensimmäisen kerran
event-updated = Kuvaa tai tekstiä muutettu
event-outcome = Tulos julkistettu
event-reopened = Kysytty uudelleen
event-withdrawn = Poistettu

# Exit this page
leave-emergency = Hätätilanne:
leave-two = Vaihtonäppäin: paina vielä 2 kertaa, niin poistut sivulta.
leave-one = Vaihtonäppäin: paina vielä kerran, niin poistut sivulta.
leave-over = Poistumiseen varattu aika päättyi.
leave-going = Ladataan.

# Tip: the form
tip-title = Kerro, mitä tiedät
tip-lead = Vastaa siihen, mihin voit. Vain ensimmäinen kysymys ja kysymys siitä, kuinka varma olet, ovat pakollisia.
tip-trap = Jätä tämä kenttä tyhjäksi
tip-what = Mitä tiedät?
tip-what-hint = Mikä se on, kuka sitä valmistaa tai myy, mistä tunnistat sen. Enintään { $limit } merkkiä.
tip-what-short = Mitä tiedät
tip-what-empty = Kirjoita, mitä tiedät
tip-what-long = Kuvauksessa saa olla enintään { $limit } merkkiä
tip-place = Missä olet nähnyt sen, tai missä sitä myydään? (vapaaehtoinen)
tip-place-hint = Paikkakunta, kauppa, koulu, hotelli. Enintään { $limit } merkkiä.
tip-place-short = Missä
tip-place-long = Paikan kuvauksessa saa olla enintään { $limit } merkkiä
tip-country = Missä maassa? (vapaaehtoinen)
tip-country-none = En ole varma
tip-country-short = Maa
tip-time = Milloin se oli? (vapaaehtoinen)
tip-time-hint = Vuosi tai ”lapsena” riittää. Enintään { $limit } merkkiä.
tip-time-short = Milloin
tip-time-long = Ajan kuvauksessa saa olla enintään { $limit } merkkiä
tip-link = Julkinen verkkosivu, jolla esine näkyy (vapaaehtoinen)
tip-link-hint = Kaupan tai valmistajan sivu, esimerkiksi shop.example/laukut. Ei koskaan linkkiä hyväksikäyttökuviin. Enintään { $limit } merkkiä.
tip-link-short = Verkkosivu
tip-link-long = Verkko-osoitteessa saa olla enintään { $limit } merkkiä
tip-link-address = Kirjoita verkko-osoite, esimerkiksi shop.example/laukut, tai jätä kenttä tyhjäksi
tip-confidence = Kuinka varma olet?
tip-confidence-short = Kuinka varma
tip-confidence-certain = Varma: olen omistanut sen tai nähnyt sen itse
tip-confidence-likely = Melko varma
tip-confidence-guess = En ole varma: se on arvaus
tip-confidence-empty = Valitse, kuinka varma olet
tip-confidence-choice = Valitse, kuinka varma olet
tip-confidence-long = Valitse, kuinka varma olet
tip-contact = Miten voimme tavoittaa sinut? (vapaaehtoinen)
tip-contact-hint = Jätä tämä tyhjäksi, jos haluat pysyä nimettömänä: vihjekoodi riittää siihen, että voimme kysyä sinulta jotain. Enintään { $limit } merkkiä.
tip-contact-short = Yhteystieto
tip-contact-none = Ei mitään: pysyt nimettömänä
tip-contact-long = Yhteystiedossa saa olla enintään { $limit } merkkiä
tip-captcha = Tämä tarkistus tulee toiselta yritykseltä, hCaptchalta, joka saa tietää, että olet täällä. Voit jättää sen väliin: vihjeesi on silti yhtä arvokas, mutta se saatetaan lukea myöhemmin.
tip-captcha-noscript = Tarkistukseen tarvitaan JavaScript. Ilman tarkistusta vihjeesi on silti yhtä arvokas, mutta se saatetaan lukea myöhemmin.
tip-check = Jatka
tip-safe = Mitä emme tiedä sinusta
tip-safe-text = Tämä sivu ei käytä evästeitä. Internetosoitettasi ei tallenneta, ja vihjeestä tallennetaan saapumistunti, ei minuuttia.
tip-safe-more = Mitä säilytetään ja mitä ei

# Tip: check and send
tip-check-title = Tarkista vastauksesi
tip-check-lead = Mitään ei ole vielä lähetetty.
tip-change = Muuta
tip-nothing = Ei annettu
tip-send-lead = Kun lähetät vihjeen, saat vihjekoodin. Se näytetään vain kerran, seuraavalla sivulla.
tip-send = Lähetä vihje
tip-form-was-old = Lomake oli ollut auki liian kauan, joten vihjettäsi ei lähetetty. Kaikki vastauksesi ovat tallessa tässä: tarkista ne ja lähetä uudelleen.
tip-flood = Verkostasi tulee juuri nyt paljon vihjeitä, joten sinun vihjettäsi ei lähetetty. Kaikki vastauksesi ovat tallessa tässä: odota muutama minuutti ja lähetä uudelleen.
tip-not-kept = Vihjettäsi ei voitu tallentaa juuri nyt. Se ei ole sinun syysi, ja kaikki vastauksesi ovat tallessa tässä: odota minuutti ja lähetä uudelleen.

# Tip: sent
sent-title = Vihjeesi on perillä
sent-receipt = Vihjekoodisi
sent-keep = Säilytä vihjekoodi
sent-keep-1 = Kirjoita se muistiin tai tulosta tämä sivu. Sitä ei voi näyttää toista kertaa, eikä kukaan voi tehdä uutta.
sent-keep-2 = Kuka tahansa, jolla on koodi, voi lukea, mitä kysymme sinulta. Älä näytä sitä kenellekään äläkä lähetä sitä sähköpostilla.
sent-keep-3 = Jos joku muukin käyttää tätä laitetta, älä tallenna koodia siihen.
sent-where = Voit syöttää koodin tässä osoitteessa:
sent-next = Mitä seuraavaksi tapahtuu
sent-next-1 = Vihjeiden tarkastajat lukevat vihjeesi, yleensä muutaman päivän kuluessa.
sent-next-2 = Jos vihjeestä voi olla apua, se toimitetaan rikostutkijoille siihen maahan, johon se viittaa.
sent-next-3 = Palaa viikon kuluttua ja syötä vihjekoodisi: meillä saattaa olla kysymys, johon vain sinä voit vastata.
sent-more = Katso lisää esineitä

# Receipt
receipt-title = Palaa vihjekoodilla
receipt-lead = Katso, miten vihjeesi on edennyt ja onko meillä kysyttävää.
receipt-label = Vihjekoodisi
receipt-hint = 25 kirjainta ja numeroa viidessä ryhmässä. Sillä, ovatko kirjaimet isoja vai pieniä, ei ole merkitystä, eikä välilyönneillä tai viivoilla.
receipt-open = Avaa
receipt-length = Vihjekoodissa on 25 kirjainta ja numeroa. Vertaa kirjoittamaasi muistiinpanoosi: jotain puuttuu tai on liikaa
receipt-character = Tässä on merkki, jota ei ole missään vihjekoodissa. Vihjekoodissa on vain numeroita 0–9 ja kirjaimia, ei U:ta
receipt-check = Yksi merkki on väärin, tai kaksi on vaihtanut paikkaa. Vertaa koodia muistiinpanoosi
receipt-unknown = Tähän vihjekoodiin ei liity vihjettä. Vertaa koodia muistiinpanoosi
receipt-form-was-old = Sivu oli ollut auki liian kauan, joten viestiäsi ei lähetetty. Se on yhä tässä: lähetä se uudelleen
receipt-answer-empty = Kirjoita viesti ennen kuin lähetät sen
receipt-answer-long = Viestissä saa olla enintään { $limit } merkkiä
receipt-flood = Verkostasi kokeillaan monia vihjekoodeja. Odota muutama minuutti ja yritä uudelleen
receipt-not-now = Tämä ei toimi juuri nyt. Se ei ole sinun syysi: odota minuutti ja yritä uudelleen
receipt-lost = Jos vihjekoodi on kadonnut
receipt-lost-text = Emme voi etsiä vihjettäsi puolestasi: mikään tallentamamme tieto ei johda sinusta siihen. Voit lähettää uuden vihjeen.
receipt-lost-tip = Lähetä uusi vihje

# Dialogue
dialogue-title = Vihjeesi
dialogue-progress = Miten se on edennyt
dialogue-object = Esine:
dialogue-messages = Viestit
dialogue-empty = Viestejä ei ole vielä. Palaa muutaman päivän kuluttua.
dialogue-desk = Vihjeryhmä
dialogue-you = Sinä
dialogue-answer = Kirjoita meille
dialogue-answer-hint = Vastaus tai jotain, mitä olet muistanut. Enintään { $limit } merkkiä.
dialogue-send = Lähetä viesti
dialogue-sent = Viestisi on perillä. Sama vihjekoodi avaa tämän sivun uudelleen.
progress-received = Vastaanotettu
progress-received-text = Vihjeesi on meillä, ja se luetaan.
progress-asked = Meillä on kysymys
progress-asked-text = Vastaa siihen alla niin hyvin kuin voit. Jos et tiedä, kerro sekin: siitäkin on apua.
progress-read = Luettu
progress-read-text = Vihjeesi on luettu. Kiitos, että lähetit sen.
progress-passed-on = Toimitettu eteenpäin
progress-passed-on-text = Vihjeesi on mennyt niille, jotka voivat toimia sen perusteella. Et ehkä saa kuulla, mitä siitä seurasi, mutta se on silti tärkeä.
again-title = Viestiäsi ei ole vielä lähetetty
again-lead = Se on yhä tässä. Lähetä se hetken kuluttua uudelleen.

# Pages of words
page-contents = Tällä sivulla

page-help-title = Ohjeet
page-help-lead = Mitä varten tämä sivusto on, mitä vihjeelle tapahtuu ja miten pysyt turvassa.
page-help-1-title = Mistä on kyse
page-help-1-text =
    Rikostutkijat katsovat kuvia ja videoita, joissa lapsia käytetään hyväksi, löytääkseen niissä näkyvät lapset. Joskus jäljellä on vain jotain taustalla: laukku, verho, näkymä ikkunasta.

    Näytämme täällä tällaisia asioita kuvasta irti leikattuina ja puhdistettuina niin, ettei hyväksikäytöstä näy mitään. Joku voi tietää, mistä ne ovat peräisin. Et tarvitse erityistietoja. Se, mikä on tavallista siellä missä asut, voi olla kaikille muille tuntematonta.
page-help-2-title = Mitä vihjeellesi tapahtuu
page-help-2-text =
    - Se salataan heti, kun se saapuu. Siitä lähtien vain vihjeryhmä voi avata sen.
    - Joku vihjeryhmästä lukee sen, vertaa sitä muihin vihjeisiin ja arvioi, miten hyvin sen voi tarkistaa.
    - Jos siitä voi olla apua, se lähetetään rikostutkijoille siihen maahan, johon se viittaa. Sanojasi ei muuteta.
    - Jos jokin on epäselvää, jätämme sinulle kysymyksen. Löydät sen vihjekoodillasi.

    Kukaan ei saa meiltä tietää, että se olit sinä: emme tiedä sitä itsekään, ellet kerro sitä meille.
page-help-3-title = Miten vihjekoodi toimii
page-help-3-text =
    Lähettämisen jälkeen näet vihjekoodin, jossa on 25 kirjainta ja numeroa. Se on vihjeesi ainoa avain. Sen avulla luet kysymyksemme ja vastaat niihin.

    Emme säilytä vihjekoodia emmekä voi tehdä sitä uudelleen. Jos kadotat sen, lähetä uusi vihje.
    => /receipt Palaa vihjekoodilla
page-help-4-title = Miten pysyt nimettömänä
page-help-4-text =
    - Jätä yhteystietokenttä tyhjäksi.
    - Älä kirjoita mitään, minkä vain sinä voit tietää, ellei se ole vastauksen kannalta tärkeää.
    - Älä käytä työpaikkasi laitetta tai verkkoa äläkä sellaisen henkilön laitetta tai verkkoa, josta haluat kirjoittaa.
    - Käytä Tor Browseria, jos edes käyntisi tällä sivustolla ei saa näkyä. Kaikki täällä toimii sen turvallisimmalla asetuksella, ilman JavaScriptiä.
    - Käytä yksityistä ikkunaa ja sulje se, kun olet valmis. Muuten käynti jää selaimesi historiaan.
page-help-5-title = Miten voit tarkistaa sen
page-help-5-text =
    Sinun ei tarvitse uskoa meitä. Avaa selaimesi kehittäjätyökalut, valitse ”Verkko”, lataa mikä tahansa sivu ja katso:

    - Missään vastauksessa ei ole riviä ”Set-Cookie”.
    - Jokainen pyyntö menee tämän sivuston omaan osoitteeseen. Rivi ”Content-Security-Policy” kieltää selaintasi lataamasta mitään muualta. Jos ylläpitäjä on ottanut käyttöön hCaptchan, vain vihjelomake on poikkeus, ja se kerrotaan lomakkeella.
    - Poista JavaScript käytöstä: kaikki toimii silti.
    - Vihjekoodisi ja vastauksesi eivät koskaan näy osoitteessa.
page-help-6-title = Mitä ei pidä tehdä
page-help-6-text =
    - Älä julkaise vastaustasi. Se voi varoittaa tekijää tai kohdistaa epäilyt johonkuhun, jolla ei ole mitään tekemistä asian kanssa.
    - Älä ota yhteyttä epäilemääsi henkilöön äläkä seuraa häntä.
    - Älä etsi kuvaa, josta esine on peräisin. Tällaisten kuvien etsiminen ja hallussapito on monissa maissa rikos, syystä riippumatta.
    - Älä lähetä meille tällaisia kuvia tai linkkejä niihin.
page-help-7-title = Jos lapsi on vaarassa tai jos olet kokenut hyväksikäyttöä
page-help-7-text =
    Ihmiset lukevat, mitä tänne tulee, mutta eivät vuorokauden ympäri. Jos lapsi on vaarassa nyt, soita hätänumeroon: 112 Euroopan unionissa ja monissa muissa maissa.

    Monissa Euroopan maissa 116 111 on lasten ja nuorten auttava puhelin, 116 000 kadonneiden lasten numero ja 116 006 rikosten uhrien numero. Ne ovat maksuttomia, eikä sinun tarvitse kertoa nimeäsi.

    Monissa maissa on auttavia puhelimia. Voit myös kirjoittaa meille sivulla, jolta tulevat viestit luemme ensimmäisinä.

    Mikään siitä, mitä sinulle on tehty, ei ole sinun syytäsi.
    => /urgent Hae apua tai kerro meille hyväksikäytöstä
page-help-8-title = Mitä ”Poistu sivulta” tekee
page-help-8-text =
    Sivuilla, joilla kirjoitat, yläreunan painike vie sinut heti harmittomalle sivulle. Vaihtonäppäimen painaminen kolme kertaa tekee saman, jos JavaScript on käytössä.

    - Se näyttää heti toisen sivuston ja pyytää selaintasi unohtamaan, mitä se on tallentanut meidän sivustostamme.
    - Se ei poista tätä sivustoa selaimesi historiasta eikä piilota käyntiä verkon ylläpitäjältä.
    - Se, mitä et ole vielä lähettänyt, katoaa.

    Turvallisinta on käyttää laitetta, jota kukaan muu ei käytä, ja yksityistä ikkunaa.

page-privacy-title = Tietosuoja
page-privacy-lead = Mitä säilytämme, mitä emme ja kuinka kauan.
page-privacy-1-title = Kuka on vastuussa
page-privacy-1-text =
    { $operator }
    => contact Kirjoita meille tästä sivustosta
page-privacy-2-title = Mitä ei kerätä
page-privacy-2-text =
    - Ei evästeitä eikä muuta tallennusta selaimeesi. Siksi emme kysy sinulta niistä.
    - Ei internetosoitteita. Hillitäksemme viestitulvia laskemme, kuinka monta lomaketta yhdestä verkosta tulee. Laskemisessa käytettävä arvo muodostetaan osoitteesta avaimella, joka on vain muistissa ja vaihtuu joka päivä.
    - Ei tietoa siitä, mitä selainta tai laitetta käytät tai mitä sivuja olet katsonut.
    - Ei tarkkaa aikaa: vihjeestä tallennetaan vain saapumistunti.
    - Mitään ei lähetetä muille yrityksille. Jos ylläpitäjä on ottanut käyttöön hCaptchan, vihjelomake kertoo siitä ennen kuin käytät sitä.
page-privacy-3-title = Mitä säilytetään
page-privacy-3-text =
    - Vastauksesi ja yhteystietosi, jos annat sellaisen. Kumpikin salataan erikseen.
    - Kuvat, jotka lisäät, jos tämä sivusto ottaa niitä vastaan. Nekin salataan, eikä niitä koskaan näytetä julkisesti.
    - Esine, sivun kieli ja tunti.
    - Viestit sinun ja vihjeryhmän välillä.
    - Tieto siitä, tekikö selaimesi itsestään pienen laskutoimituksen, joka erottaa ihmisen koneesta. Vihje ilman sitäkin on arvokas.
page-privacy-4-title = Kuka voi lukea sen
page-privacy-4-text =
    Vastaukset salataan vihjeryhmälle avaimella, jota sivuston julkisella osalla ei ole. Varastettu levy tai varmuuskopio ei avaa mitään.

    Yhteystieto näytetään vihjeen käsittelijälle vasta, kun hän on ilmoittanut syyn. Jokainen vihjeen katselu kirjataan lokiin, jota ei voi muuttaa kenenkään huomaamatta.

    Vihjeet, joista voi olla apua, toimitetaan rikostutkijoille. Sanasi menevät mukana, mutta yhteystietosi jää vihjeryhmälle.
page-privacy-5-title = Kuinka kauan
page-privacy-5-text =
    Ei kauemmin kuin tapausten selvittäminen vaatii. Rajat asettaa sen maan laki, jossa ylläpitäjä toimii. Ylläpitäjä kertoo ne pyynnöstä.
    => contact Kysy ylläpitäjältä
page-privacy-6-title = Oikeutesi
page-privacy-6-text =
    Voit kysyä, mitä sinusta on tallennettu, ja pyytää, että se oikaistaan tai poistetaan. Nimettömän vihjeen löydämme vain sen vihjekoodilla: syötä se täällä ja kirjoita, mitä toivot.

    Voit myös tehdä valituksen maasi tietosuojaviranomaiselle.
    => /receipt Palaa vihjekoodilla
page-privacy-7-title = Miten tiedot suojataan
page-privacy-7-text =
    Esineiden kuvat puhdistetaan ennen kuin kukaan ulkopuolinen näkee ne: kaikki, mitä kamera kirjoittaa tiedostoon, poistetaan, ja mustalla peitetty kohta on kadonnut itse kuvasta. Kaksi ihmistä katsoo jokaisen kuvan ennen kuin se näytetään.

    Jos olet löytänyt tästä sivustosta heikon kohdan, kerro meille.
    => contact Kirjoita meille tästä sivustosta

page-accessibility-title = Saavutettavuus
page-accessibility-lead = Tämän sivuston pitäisi toimia kaikille. Kerro meille, missä se ei toimi.
page-accessibility-1-title = Mihin pyrimme
page-accessibility-1-text =
    Noudatamme Verkkosisällön saavutettavuusohjeita (WCAG) 2.2, taso AA. Se täyttää myös eurooppalaisen standardin EN 301 549 verkkoa koskevan osan.

    - Jokainen sivu toimii pelkällä näppäimistöllä, ruudunlukijalla, ilman JavaScriptiä, suurella tekstillä ja 320 kuvapistettä leveällä näytöllä.
    - Jokaisella esineen kuvalla on sanallinen kuvaus, joka näkyy myös kuvan alla.
    - Mitään ei ilmaista pelkällä värillä. Sivustosta on vaalea ja tumma versio laitteesi asetuksen mukaan.
    - Mikään lomake ei vanhene kirjoittaessasi: sinulla on vuorokausi aikaa.
page-accessibility-2-title = Mikä ei vielä toimi kaikille
page-accessibility-2-text =
    - Kysymys koskee kuvaa. Kuvaukseen ei aina mahdu se yksityiskohta, jonka joku tunnistaisi.
    - Jos ylläpitäjä on ottanut käyttöön hCaptchan, tarkistus ei ehkä toimi kaikilla apuvälineillä. Voit jättää sen väliin.
    - Esineitä koskevat tekstit voivat puuttua sinun kielelläsi. Silloin ne näytetään toisella kielellä ja merkitään ruudunlukijoita varten.
page-accessibility-3-title = Kerro meille
page-accessibility-3-text =
    { $operator }

    Kerro, mikä sivu oli kyseessä ja mitä käytit. Vastaamme, jos kerrot miten.
    => contact Kirjoita meille tästä sivustosta
page-accessibility-4-title = Jos emme korjaa asiaa
page-accessibility-4-text =
    Euroopan unionissa jokaisessa maassa on viranomainen, joka valvoo julkisten verkkosivustojen saavutettavuutta. Jos et ole tyytyväinen vastaukseemme, voit kääntyä oman maasi viranomaisen puoleen.
