# Hearing of it: feeds, sharing, results.

nav-results = Tulokset
nav-follow = Seuraa ja jaa

# Feeds: what a feed reader shows
feed-objects = Kaikki esineet
feed-category = Esineet: { $category }
feed-series = Esineet: { $series }
feed-tell = Kerro meille omalla sivustollamme, mitä tiedät. Älä vastaa julkisesti.
feed-picture = Esine

# The card that other sites and apps show when somebody shares an object
card-ask = Tunnetko tämän? Kerro meille täällä:
card-alt = Kortti, jossa on esine, kysymys ”{ $question }” ja tämän sivuston nimi. { $description }

# Follow and share
follow-title = Seuraa ja jaa
follow-lead = Saat tiedon uusista esineistä ilman tiliä. Auta muitakin näkemään ne tavalla, joka on turvallinen kaikille.
follow-feeds = Uutiset syötteenlukijassa (RSS)
follow-feeds-text = Syötteenlukija on sovellus, joka käy katsomassa valitsemiasi sivustoja ja kertoo, mitä uutta niillä on. Sinun ei tarvitse antaa meille sähköpostiosoitetta, emmekä saa tietää, kuka seuraa meitä.
follow-feeds-1 = Avaa syötteenlukija. Jokaiselle puhelimelle ja tietokoneelle on maksuttomia syötteenlukijoita.
follow-feeds-2 = Kopioi jokin alla olevista osoitteista ja liitä se sinne.
follow-feeds-3 = Uudet esineet ja tulokset ilmestyvät itsestään. Se, minkä poistamme, katoaa.
follow-feeds-categories = Yksi esinetyyppi
follow-feeds-series = Yksi sarja
follow-share = Jaa esine
follow-share-text = Lähetä esineen sivun osoite viestissä tai julkaise se. Monet sovellukset näyttävät silloin kortin, jossa on esine, kysymys ja nimemme. Kortin näkijä tietää, mihin vastata.
follow-share-link = Linkitä korttiimme äläkä tallenna siitä kopiota. Jos meidän on poistettava esine, kortti katoaa kaikkialta, minne se on linkitetty.
follow-share-own = Omalla verkkosivustollasi voit näyttää kortin näin:
follow-share-code = HTML-koodi verkkosivustollesi
follow-share-none = Juuri nyt ei näytetä yhtään esinettä, joten jaettavaa ei ole.
follow-share-example = Tämä on uusin esine. Samanlainen kortti on jokaisella esineellä: vain tunnus kahdessa osoitteessa vaihtuu.
follow-data = Esineet datana
follow-data-text = Jos kirjoitat ohjelmia: kaiken, mikä täällä on julkista, voi lukea myös JSON-muodossa. Et tarvitse avainta etkä tiliä.
follow-data-1 = Kysy muutoksia, mutta enintään kerran minuutissa. Lähetä takaisin saamasi ETag: jos mikään ei ole muuttunut, vastaus on lyhyt.
follow-data-2 = Jos esineen osoite vastaa 410, olemme poistaneet sen. Poista se heti myös omasta palvelustasi.
follow-data-3 = Näytä kysymys aina yhdessä sivullemme vievän linkin kanssa, jotta vastaukset tulevat meille.
follow-data-list = Uusimmat esineet
follow-data-description = Kaikkien osoitteiden kuvaus (OpenAPI 3.1)
follow-address = Osoite

# Results
results-title = Tulokset
results-lead = Mitä näyttämistämme esineistä on selvinnyt ja kuinka moni on kirjoittanut meille.
results-chart = Kaavio. Samat luvut ovat vieressä olevassa taulukossa.
results-month = Kuukausi
results-objects = Esineet
results-tips = Vihjeet
results-result = Tulos
results-new = Uusia
results-so-far = Tähän mennessä
results-withdrawn = Poistettu
results-outcomes-title = Mitä esineistä selvisi
results-outcomes-shown = { $count ->
    [0] Yhtään esinettä ei ole vielä näytetty.
    [one] Tähän mennessä on näytetty yksi esine.
   *[other] Tähän mennessä on näytetty { $count } esinettä.
}
results-outcomes-answered = { $count ->
    [0] Yhteenkään niistä ei ole vielä saatu vastausta.
    [one] Yhteen niistä on saatu vastaus.
   *[other] Niistä { $count } esineeseen on saatu vastaus.
}
results-outcomes-empty = Heti kun ensimmäinen esine on näytetty, näet tästä, mitä siitä selvisi.
results-narrowed-title = Rajattu muutamaan maahan
results-narrowed-text = Rikostutkijat tietävät nyt, että näitä esineitä on myyty tai valmistettu vain muutamassa maassa. He tietävät, missä etsintää kannattaa jatkaa.
results-narrowed-count = { $count ->
    [0] Yhdenkään esineen alkuperää ei ole vielä rajattu muutamaan maahan.
    [one] Tähän mennessä yhden esineen alkuperä on rajattu muutamaan maahan.
   *[other] Tähän mennessä { $count } esineen alkuperä on rajattu muutamaan maahan.
}
results-narrowed-empty = Ensimmäinen ilmestyy tähän kuukautensa kanssa.
results-tips-title = Vihjeet kuukausittain
results-tips-text = Vain kokonaiset kuukaudet näytetään. Luvut pyöristetään lähimpään viiteen, eikä hyvin pieniä lukuja näytetä lainkaan. Ketään ei voi löytää näiden lukujen avulla.
results-tips-latest = { $count ->
    [one] Viimeisimpänä kokonaisena kuukautena tuli noin { $count } vihje.
   *[other] Viimeisimpänä kokonaisena kuukautena tuli noin { $count } vihjettä.
}
results-tips-latest-few = Viimeisimpänä kokonaisena kuukautena tuli alle 5 vihjettä.
results-tips-few = Alle 5
results-tips-empty = Ensimmäinen kokonainen kuukausi ei ole vielä päättynyt. Sen luku ilmestyy tähän, kun kuukausi on ohi.
results-honest-title = Mitä nämä luvut eivät kerro
results-honest-1 = Tulos on yksi askel tutkinnassa. Se ei tarkoita, että lapsi on löydetty.
results-honest-2 = Myös ”myydään laajalti” on tulos. Se päättää etsinnän, joka ei olisi johtanut mihinkään.
results-honest-3 = Vihjeiden suuri määrä ei tee esineestä tärkeämpää. Yksi vihje ihmiseltä, joka tietää, voi riittää.
results-honest-4 = Emme julkaise, mikä vihje johti mihinkin tulokseen. Se suojaa niitä, jotka kirjoittivat meille, ja tutkintaa.

# Months as they stand alone, at the head of a line
month-alone-1 = Tammikuu
month-alone-2 = Helmikuu
month-alone-3 = Maaliskuu
month-alone-4 = Huhtikuu
month-alone-5 = Toukokuu
month-alone-6 = Kesäkuu
month-alone-7 = Heinäkuu
month-alone-8 = Elokuu
month-alone-9 = Syyskuu
month-alone-10 = Lokakuu
month-alone-11 = Marraskuu
month-alone-12 = Joulukuu
month-year = { $month } { $year }
