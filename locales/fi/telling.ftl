# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Hae apua
home-urgent-title = Onko näin tapahtunut sinulle, tai onko lapsi vaarassa?
home-urgent-text = Sinun ei tarvitse tuntea mitään esinettä. On ihmisiä, joille voit soittaa, ja voit kirjoittaa asiasta meille.
home-urgent-link = Hae apua tai kerro meille hyväksikäytöstä

# A tip that belongs to no object
general-lead = Tämä sivu on sellaista varten, mikä ei liity mihinkään täällä näytettävään esineeseen: jotain, mitä olet nähnyt muualla, tai joku, josta tiedät jotain.
general-which = Jos tunnet jonkin esineistämme, avaa se ja kirjoita siellä. Silloin vihje tavoittaa nopeammin ne, jotka tutkivat juuri sitä esinettä.
general-look = Katso esineitä
general-abuse = Jos haluat kertoa meille hyväksikäytöstä, käytä sille tarkoitettua sivua. Sieltä tulevat viestit luetaan ensimmäisinä.
general-sent-before = Oletko jo lähettänyt vihjeen?

# Leaving quickly: the note on each form
safety-link = Ennen kuin kirjoitat: miten poistut sivulta nopeasti
safety-note = Jos joku voi nähdä näyttösi, lue tämä ensin. Siihen menee minuutti.

# The country, typed
country-hint = Ala kirjoittaa maan nimeä millä kielellä tahansa. Jos et ole varma, jätä tämä tyhjäksi.
country-unknown = Emme tunne maata nimeltä ”{ $typed }”. Tarkista kirjoitusasu tai jätä kenttä tyhjäksi
country-long = Maan nimessä saa olla enintään { $limit } merkkiä
country-meant = Tarkoititko jotakin näistä?
country-not-sure = En ole varma: jätä tyhjäksi

# Urgent: numbers to call
urgent-title = Hae apua tai kerro meille hyväksikäytöstä
urgent-lead = Jos joku on vaarassa juuri nyt, soita ensin. Luemme viestejä joka päivä, mutta emme vuorokauden ympäri, emmekä voi lähettää ketään luoksesi.
urgent-call-title = Soita jollekulle
urgent-call-lead = Sinun ei tarvitse kertoa nimeäsi. Voit soittaa myös jonkun toisen puolesta.
urgent-write-link = Kirjoita mieluummin meille
urgent-country = Missä maassa olet?
urgent-country-hint = Ala kirjoittaa maan nimeä millä kielellä tahansa.
urgent-country-show = Näytä numerot
urgent-country-empty = Kirjoita maa, jossa olet
urgent-country-unknown = Emme tunne maata nimeltä ”{ $typed }”. Tarkista kirjoitusasu tai etsi se kaikkien maiden joukosta
urgent-here = Numerot: { $country }
urgent-all = Kaikki maat ja niiden numerot
urgent-all-lead = Luettelossa on vain numeroita, joista olemme varmoja. Jos maan kohdalla on vain hätänumero, siellä voi silti olla myös auttavia puhelimia.
urgent-all-none = Luettelossa ei ole vielä yhtään maata. Soita matkapuhelimella numeroon 112 tai kysy paikallista hätänumeroa joltakulta lähelläsi.
urgent-all-back = Takaisin: apua maittain
urgent-unknown-title = Meillä ei ole tarkistettuja numeroita: { $country }
urgent-unknown = Useimmissa maissa numero 112 toimii matkapuhelimella ja yhdistää hätäkeskukseen. Jos se ei toimi, kysy paikallista numeroa joltakulta lähelläsi.
urgent-unknown-child = Monissa maissa on auttava puhelin lapsille. Child Helpline International pitää niistä luetteloa. Voit myös kertoa opettajalle, lääkärille tai muulle aikuiselle, johon luotat.
urgent-hours = Kaikki auttavat puhelimet eivät ole auki öisin. Jos kukaan ei vastaa eikä asia voi odottaa, soita hätänumeroon.
line-emergency = Hätänumero: poliisi ja ambulanssi
line-child = Lasten ja nuorten auttava puhelin
line-missing = Kadonneiden lasten numero
line-victims = Rikosten uhrien numero
line-abuse = Apua hyväksikäytön jälkeen

# Urgent: the message
urgent-write-title = Kirjoita meille
urgent-write-lead = Tältä sivulta tulevat viestit luetaan ensimmäisinä. Kerro niin paljon tai niin vähän kuin haluat. Mikään siitä, mitä sinulle on tehty, ei ole sinun syytäsi.
urgent-write-not-now = Tänne kirjoitettu viesti ei ole hätäpuhelu.
urgency = Mikä kuvaa tilannetta parhaiten?
urgency-short = Kiireellisyys
urgency-danger = Joku on vaarassa juuri nyt
urgency-danger-hint = Soita myös hätänumeroon. Se on nopeampaa kuin mikään viesti.
urgency-ongoing = Se jatkuu yhä
urgency-past = Se on tapahtunut aiemmin
urgency-worried = Olen huolissani jostakusta
urgency-empty = Valitse, mikä kuvaa tilannetta parhaiten
urgency-choice = Valitse, mikä kuvaa tilannetta parhaiten
urgency-long = Valitse, mikä kuvaa tilannetta parhaiten
urgent-what = Mitä haluat kertoa meille?
urgent-what-hint = Omin sanoin, millä kielellä tahansa. Sinun ei tarvitse kuvailla, mitä on tehty. Enintään { $limit } merkkiä.
urgent-what-short = Mitä haluat kertoa meille
urgent-what-empty = Kirjoita, mitä haluat kertoa meille
urgent-what-long = Viestissä saa olla enintään { $limit } merkkiä
urgent-place = Missä se on tai missä se oli? (vapaaehtoinen)
urgent-place-hint = Paikkakunta, koulu, nimi internetissä: mikä tahansa, mikä voi auttaa löytämään paikan. Enintään { $limit } merkkiä.
urgent-place-short = Missä
urgent-place-long = Paikan kuvauksessa saa olla enintään { $limit } merkkiä
urgent-country-ask = Mitä maata asia koskee? (vapaaehtoinen)
urgent-contact = Miten voimme tavoittaa sinut turvallisesti? (vapaaehtoinen)
urgent-contact-hint = Vain jos kukaan muu ei voi nähdä, kun kirjoitamme sinulle. Voit jättää tämän tyhjäksi: vihjekoodilla voit lukea vastauksemme täällä. Enintään { $limit } merkkiä.
urgent-no-pictures = Älä lähetä kuvia tai videoita hyväksikäytöstä äläkä linkkejä niihin. Niiden hallussapito on monissa maissa rikos. Jos sinulla on sellaisia, kerro vain, että sinulla on niitä: neuvomme, mitä tehdä.
urgent-check-title = Tarkista viestisi
urgent-check-danger = Jos joku on vaarassa juuri nyt, soita hätänumeroon ennen kuin lähetät tämän.
urgent-send-lead = Kun lähetät viestin, saat vihjekoodin. Se näytetään vain kerran, seuraavalla sivulla. Sen avulla voit lukea vastauksemme.
urgent-send = Lähetä viesti

# Urgent: sent
urgent-sent-title = Viestisi on perillä
urgent-sent-receipt = Vihjekoodisi
urgent-sent-next-1 = Viestisi luetaan ennen kaikkea muuta, mitä meillä on luettavana. Sen lukevat tehtävään koulutetut ihmiset.
urgent-sent-next-2 = He voivat toimittaa sen poliisille tai lastensuojelulle siihen maahan, jota asia koskee.
urgent-sent-next-3 = Palaa huomenna ja syötä vihjekoodisi: sinua voi odottaa vastaus tai kysymys.
urgent-sent-call = Emme voi sanoa, miten pian joku toimii. Jos tilanne pahenee tai pelkäät, soita.
urgent-sent-numbers = Numeroita, joihin voit soittaa

# The receipt, kept
sent-save = Tallenna koodi tekstitiedostona
sent-save-hint = Tiedosto tallennetaan tälle laitteelle. Kuka tahansa, joka käyttää laitetta, voi löytää sen.
sent-qr-title = Kuvana puhelintasi varten
sent-qr-hint = Puhelimesi kamera lukee vihjekoodin siitä. Siinä on vain vihjekoodi, ei mitään muuta.
sent-qr-alt = QR-koodi, joka sisältää vihjekoodisi
sent-gone-title = Vihjekoodi näytetään vain kerran
sent-gone-text = Tämä on vihjeen vahvistussivun osoite. Jos näit siellä vihjekoodin, vihje on tallennettu, mutta koodia ei voi näyttää uudelleen.
sent-gone-have = Jos kirjoitit vihjekoodin muistiin, syötä se täällä, niin näet, miten vihjeesi on edennyt.
sent-gone-lost = Jos et kirjoittanut, meiltä ei ole kadonnut mitään: vihjeesi luetaan silti. Voit lähettää uuden, jos tiedät lisää.
receipt-file =
    Vihjekoodisi

    { $receipt }

    Voit syöttää sen täällä: { $address }

    Kuka tahansa, jolla on koodi, voi lukea, mitä kysymme sinulta. Säilytä tämä tiedosto paikassa, josta kukaan muu ei löydä sitä, tai poista se, kun olet kirjoittanut vihjekoodin muistiin.

# Pictures with a tip
pictures = { $files ->
    [one] Lisää kuva esineestä (vapaaehtoinen)
   *[other] Lisää kuvia esineestä (vapaaehtoinen)
}
pictures-hint = { $files ->
    [one] Yksi kuva, joka on JPEG-, PNG- tai WebP-tiedosto ja pienempi kuin { $size }.
   *[other] Enintään { $files } kuvaa, jotka ovat JPEG-, PNG- tai WebP-tiedostoja. Kunkin on oltava pienempi kuin { $size }.
}
pictures-why = Vain jos kuvassa on sama esine: omasi kotona tai sellainen kaupassa.
pictures-never = Älä koskaan, mistään syystä, lähetä kuvaa hyväksikäytöstä. Sen lähettäminen on monissa maissa rikos, eikä siitä ole apua.
pictures-inside = Valokuvaan voi olla tallentunut, missä, milloin ja millä laitteella se on otettu. Vihjeryhmä näkee pelkän kuvan ilman näitä tietoja.
pictures-sealed = Kuvat salataan, kun ne saapuvat. Niitä ei koskaan näytetä julkisesti.
pictures-short = Kuvat
pictures-one = Kuva { $number }, { $size }
pictures-added = Lisäämäsi kuvat
pictures-remove = Poista
pictures-removed = Kuva on poistettu.
pictures-more = { $left ->
    [0] Et voi lisätä enempää kuvia.
    [one] Voit lisätä vielä yhden kuvan.
   *[other] Voit lisätä vielä { $left } kuvaa.
}
pictures-type = Kuvan on oltava JPEG-, PNG- tai WebP-tiedosto
pictures-large = Kuvan on oltava pienempi kuin { $size }
pictures-empty = Kuvatiedosto on tyhjä
pictures-many = { $files ->
    [one] Lisää enintään yksi kuva
   *[other] Lisää enintään { $files } kuvaa
}
pictures-failed = Kuvan lähettäminen ei onnistunut. Yritä uudelleen
pictures-not-now = Kuvia ei voi ottaa vastaan juuri nyt. Lähetä vihjeesi ilman niitä tai yritä uudelleen muutaman minuutin kuluttua
size-mb = { $whole },{ $tenth } Mt
size-kb = { $kilobytes } kt

# Coming back
dialogue-add = Vastaa meille tai lisää jotain
dialogue-add-text = Muistitko vielä jonkin yksityiskohdan? Lähetä se tästä: se liitetään vihjeeseesi.
dialogue-contact = Yhteystietosi
dialogue-contact-text = Jos kerroit, miten tavoitamme sinut, voit perua sen. Poistamme tiedon heti. Vihjeesi ja vihjekoodisi säilyvät ennallaan.
dialogue-contact-seen = Joku vihjeryhmästä on voinut lukea tiedon jo aiemmin. Se ei lähde vihjeryhmästä eteenpäin.
dialogue-contact-erase = Poista yhteystietoni
dialogue-contact-done = Valmis. Meillä ei ole enää yhteystietojasi. Vihjeesi ja vihjekoodisi säilyvät ennallaan.
dialogue-contact-not-now = Yhteystietojasi ei voitu poistaa juuri nyt. Se ei ole sinun syysi: odota minuutti ja yritä uudelleen

# Staying safe while you write
page-safety-title = Miten poistut sivulta nopeasti
page-safety-lead = Tilanteisiin, joissa joku ei saa nähdä, mitä kirjoitat. Lue tämä ennen kuin aloitat.
page-safety-1-title = Mitä ”Poistu sivulta” tekee
page-safety-1-text =
    Sivuilla, joilla kirjoitat meille, on yläreunassa punainen painike, jossa lukee ”Poistu sivulta”. Se vie sinut heti harmittomalle sivustolle.

    Voit myös painaa vaihtonäppäintä (Shift) kolme kertaa. Se toimii missä tahansa kohdassa sivua, myös kesken kirjoittamisen. Siihen tarvitaan JavaScript, painikkeeseen ei.
page-safety-2-title = Mitä se ei tee
page-safety-2-text =
    - Se ei poista selaimesi historiaa. Jos joku katsoo sieltä, hän näkee, että olet ollut tällä sivustolla.
    - Se ei piilota käyntiäsi käyttämäsi verkon ylläpitäjältä.
    - Se ei tallenna, mitä olet kirjoittanut. Kaikki, mitä et ole lähettänyt, katoaa.
page-safety-3-title = Miten palaat takaisin
page-safety-3-text =
    Palaa selaimessasi takaisin tai kirjoita tämän sivuston osoite uudelleen. Aloitat tyhjästä lomakkeesta.

    Jos olet jo lähettänyt vihjeesi, tarvitset vihjekoodin, jotta voit palata siihen.
page-safety-4-title = Turvallisempia tapoja kirjoittaa
page-safety-4-text =
    - Käytä laitetta, jota pelkäämäsi ihminen ei voi käyttää: kirjastossa, koulussa tai ystävän luona.
    - Avaa yksityinen ikkuna. Kun suljet sen, se unohtaa, mitä teit.
    - Jos et käyttänyt yksityistä ikkunaa, poista tämä sivusto jälkeenpäin selaimesi historiasta. Myös koko historian tyhjentäminen voidaan huomata.
    - Käytä Tor Browseria, jos edes käyntisi ei saa näkyä.
    - Kirjoita vihjekoodi paperille ja säilytä sitä paikassa, josta kukaan ei etsi.
page-safety-5-title = Jatka tästä
page-safety-5-text =
    => /tip Kerro, mitä tiedät
    => /urgent Hae apua tai kerro meille hyväksikäytöstä
    => /receipt Palaa vihjekoodilla
