# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Misschien kent u dit voorwerp
home-lead = Deze dingen waren te zien op de achtergrond van beelden van kindermisbruik. Wij tonen niets van het misbruik, alleen het voorwerp. Weet u waar zoiets wordt verkocht, gemaakt of gebruikt? Dat kan leiden naar een kind dat hulp nodig heeft.
home-look = Bekijk de voorwerpen
home-count = { $count ->
    [0] Op dit moment wacht er geen voorwerp op een antwoord.
    [one] Eén voorwerp wacht op een antwoord.
   *[other] { $count } voorwerpen wachten op een antwoord.
}
home-do-you-know = Kent u dit?
home-how = Zo werkt het
home-how-1-title = Kijk
home-how-1 = Elke foto toont één ding en stelt één vraag. Een tas, een logo, een stuk behang. Kijk goed: kleine dingen tellen.
home-how-2-title = Vertel het ons
home-how-2 = Schrijf in uw eigen woorden wat u weet. U hebt geen account nodig en u hoeft niet te zeggen wie u bent.
home-how-3-title = Bewaar uw tipcode
home-how-3 = U krijgt een tipcode. Daarmee kunt u terugkomen, een vraag van ons lezen en die beantwoorden. Niemand anders kan dat.
home-newest = Nog gezocht
home-all = Bekijk alle voorwerpen
home-safe = We weten niet wie u bent
home-safe-1 = Geen cookies, en niets wordt van andere bedrijven geladen.
home-safe-2 = Uw internetadres wordt niet opgeslagen en nergens vastgelegd.
home-safe-3 = Wat u schrijft, wordt versleuteld zodra het binnenkomt. Alleen de mensen die de tips beoordelen, kunnen het openen.
home-safe-more = Hoe u anoniem blijft, en hoe u dat kunt controleren

# What everybody is asked not to do
warnings-title = Om het kind te beschermen
warnings-publish = Maak uw antwoord niet openbaar en bespreek het niet op internet.
warnings-contact = Neem geen contact op met iemand die u verdenkt, en spreek die persoon er niet op aan.
warnings-search = Ga niet op zoek naar het beeld waar het voorwerp uit komt. Zulke beelden bezitten is in veel landen strafbaar.

# Gallery
gallery-title = Voorwerpen
gallery-lead = Herkent u er een? Ook een vermoeden is welkom. Waar iets niet wordt verkocht, kan evenveel helpen als waar het wel wordt verkocht.
gallery-category = Soort
gallery-status = Stand van zaken
gallery-series = Reeks
gallery-any = Alle
gallery-filter = Toon
gallery-reset = Toon alle voorwerpen
gallery-count = { $count ->
    [0] Geen voorwerpen
    [one] Eén voorwerp
   *[other] { $count } voorwerpen
}
gallery-none = Geen enkel voorwerp past bij uw keuze.
gallery-empty = Op dit moment worden er geen voorwerpen getoond. Kom over een paar dagen terug.
gallery-empty-tip = Vertel ons toch iets

# Object
object-back = Alle voorwerpen
object-zoom = Bekijk van dichtbij
object-tell = Ik weet hier iets over
object-anonymous = U blijft anoniem. Het duurt ongeveer drie minuten.
object-answered = We hebben een antwoord. Dank aan iedereen die heeft geschreven.
object-tell-anyway = Ik weet iets wat nog kan helpen
object-reference = Kenmerk
object-timeline = Wat er is gebeurd
outcome-few-countries-text = Het voorwerp wordt maar in een paar landen verkocht of gemaakt. Rechercheurs zoeken daar nu verder.
outcome-sold-widely-text = Het voorwerp wordt op heel veel plaatsen verkocht. Het kan niet naar één plaats leiden, en die kennis bespaart rechercheurs een lange zoektocht.
outcome-already-known-text = Rechercheurs kenden het antwoord al uit ander onderzoek.
event-published = Voor het eerst getoond
event-updated = Foto of tekst gewijzigd
event-outcome = Resultaat bekendgemaakt
event-reopened = Opnieuw gevraagd
event-withdrawn = Verwijderd

# Exit this page
leave-emergency = Noodgeval:
leave-two = Shift: druk nog 2 keer om de pagina te verlaten.
leave-one = Shift: druk nog 1 keer om de pagina te verlaten.
leave-over = De tijd om de pagina te verlaten is voorbij.
leave-going = Bezig met laden.

# Tip: the form
tip-title = Vertel ons wat u weet
tip-lead = Beantwoord wat u kunt. Alleen de eerste vraag en hoe zeker u bent, moet u invullen.
tip-trap = Laat dit veld leeg
tip-what = Wat weet u?
tip-what-hint = Wat het is, wie het maakt of verkoopt, waaraan u het herkent. Maximaal { $limit } tekens.
tip-what-short = Wat u weet
tip-what-empty = Schrijf op wat u weet
tip-what-long = Uw tekst over wat u weet mag maximaal { $limit } tekens lang zijn
tip-place = Waar hebt u het gezien, of waar wordt het verkocht? (niet verplicht)
tip-place-hint = Een plaats, een winkel, een school, een hotel. Maximaal { $limit } tekens.
tip-place-short = Waar
tip-place-long = De plaats mag maximaal { $limit } tekens lang zijn
tip-country = In welk land? (niet verplicht)
tip-country-none = Ik weet het niet zeker
tip-country-short = Land
tip-time = Wanneer was dat? (niet verplicht)
tip-time-hint = Een jaar of ‘als kind’ is genoeg. Maximaal { $limit } tekens.
tip-time-short = Wanneer
tip-time-long = De tijd mag maximaal { $limit } tekens lang zijn
tip-link = Een openbare webpagina waarop het te zien is (niet verplicht)
tip-link-hint = Een pagina van een winkel of fabrikant, bijvoorbeeld shop.example/tassen. Nooit een link naar beelden van misbruik. Maximaal { $limit } tekens.
tip-link-short = Webpagina
tip-link-long = Het webadres mag maximaal { $limit } tekens lang zijn
tip-link-address = Vul een webadres in, zoals shop.example/tassen, of laat het veld leeg
tip-confidence = Hoe zeker bent u?
tip-confidence-short = Hoe zeker
tip-confidence-certain = Zeker: ik heb het gehad of zelf gezien
tip-confidence-likely = Vrij zeker
tip-confidence-guess = Niet zeker: het is een vermoeden
tip-confidence-empty = Kies hoe zeker u bent
tip-confidence-choice = Kies hoe zeker u bent
tip-confidence-long = Kies hoe zeker u bent
tip-contact = Hoe kunnen we u bereiken? (niet verplicht)
tip-contact-hint = Laat dit leeg om anoniem te blijven: met uw tipcode kunnen we u ook iets vragen. Maximaal { $limit } tekens.
tip-contact-short = Contact
tip-contact-none = Geen: u blijft anoniem
tip-contact-long = Uw contactgegevens mogen maximaal { $limit } tekens lang zijn
tip-captcha = Deze controle komt van een ander bedrijf, hCaptcha, dat zo te weten komt dat u hier bent. U kunt die overslaan: uw tip telt evengoed mee, maar wordt misschien later gelezen.
tip-captcha-noscript = Voor deze controle is JavaScript nodig. Zonder de controle telt uw tip evengoed mee, maar wordt hij misschien later gelezen.
tip-check = Verder
tip-safe = Wat we niet over u weten
tip-safe-text = Deze pagina plaatst geen cookies. Uw internetadres wordt niet opgeslagen, en bij uw tip staat het uur waarop hij binnenkwam, niet de minuut.
tip-safe-more = Wat we bewaren, en wat niet

# Tip: check and send
tip-check-title = Controleer uw antwoorden
tip-check-lead = Er is nog niets verstuurd.
tip-change = Wijzig
tip-nothing = Niet ingevuld
tip-send-lead = Als u uw tip verstuurt, krijgt u een tipcode. U ziet die één keer, op de volgende pagina.
tip-send = Verstuur uw tip
tip-form-was-old = Dit formulier stond te lang open, daarom is uw tip niet verstuurd. Uw antwoorden staan er nog allemaal: controleer ze en verstuur ze opnieuw.
tip-flood = Er komen op dit moment veel tips van uw netwerk, daarom is die van u niet verstuurd. Uw antwoorden staan er nog allemaal: wacht een paar minuten en verstuur ze opnieuw.
tip-not-kept = Uw tip kon zojuist niet worden opgeslagen. Het ligt niet aan u, en uw antwoorden staan er nog allemaal: wacht een minuut en verstuur ze opnieuw.

# Tip: sent
sent-title = Uw tip is aangekomen
sent-receipt = Uw tipcode
sent-keep = Bewaar de tipcode
sent-keep-1 = Schrijf hem op, of print deze pagina. De code kan geen tweede keer worden getoond, en niemand kan een nieuwe maken.
sent-keep-2 = Wie de code heeft, kan lezen wat we u vragen. Laat hem aan niemand zien en stuur hem niet per e-mail.
sent-keep-3 = Gebruikt iemand anders dit apparaat ook? Bewaar de code er dan niet op.
sent-where = U kunt de code invoeren op dit adres:
sent-next = Wat er nu gebeurt
sent-next-1 = De mensen die tips beoordelen, lezen ook uw tip, meestal binnen een paar dagen.
sent-next-2 = Kan uw tip helpen? Dan gaat hij naar rechercheurs in het land waarnaar hij wijst.
sent-next-3 = Kom over een week terug en voer uw tipcode in: misschien hebben we een vraag die alleen u kunt beantwoorden.
sent-more = Bekijk meer voorwerpen

# Receipt
receipt-title = Kom terug met uw tipcode
receipt-lead = Bekijk hoe ver uw tip is, en of we een vraag hebben.
receipt-label = Uw tipcode
receipt-hint = 25 letters en cijfers in vijf groepen. Hoofdletters of kleine letters, spaties en streepjes maken niet uit.
receipt-open = Open
receipt-length = Een tipcode heeft 25 letters en cijfers. Vergelijk wat u hebt getypt met wat u hebt opgeschreven: er ontbreekt iets, of er staat te veel
receipt-character = Hier staat een teken dat in geen enkele tipcode voorkomt. Een tipcode heeft alleen de cijfers 0 tot en met 9 en letters, zonder U
receipt-check = Eén teken klopt niet, of twee zijn verwisseld. Vergelijk het met wat u hebt opgeschreven
receipt-unknown = Bij deze tipcode hoort geen tip. Vergelijk het met wat u hebt opgeschreven
receipt-form-was-old = Deze pagina stond te lang open, daarom is uw bericht niet verstuurd. Het staat er nog: verstuur het opnieuw
receipt-answer-empty = Schrijf een bericht voordat u het verstuurt
receipt-answer-long = Uw bericht mag maximaal { $limit } tekens lang zijn
receipt-flood = Vanaf uw netwerk worden veel tipcodes geprobeerd. Wacht een paar minuten en probeer het opnieuw
receipt-not-now = Dit lukt nu even niet. Het ligt niet aan u: wacht een minuut en probeer het opnieuw
receipt-lost = Als u uw tipcode kwijt bent
receipt-lost-text = We kunnen uw tip niet voor u opzoeken: niets van wat we bewaren, leidt van u naar uw tip. U kunt een nieuwe versturen.
receipt-lost-tip = Verstuur een nieuwe tip

# Dialogue
dialogue-title = Uw tip
dialogue-progress = Hoe ver uw tip is
dialogue-object = Het voorwerp:
dialogue-messages = Berichten
dialogue-empty = Er zijn nog geen berichten. Kom over een paar dagen terug.
dialogue-desk = Het tipteam
dialogue-you = U
dialogue-answer = Schrijf ons
dialogue-answer-hint = Een antwoord, of iets wat u nog te binnen is geschoten. Maximaal { $limit } tekens.
dialogue-send = Verstuur bericht
dialogue-sent = Uw bericht is aangekomen. Met dezelfde tipcode opent u deze pagina weer.
progress-received = Ontvangen
progress-received-text = Uw tip is bij ons en wordt gelezen.
progress-asked = We hebben een vraag
progress-asked-text = Beantwoord de vraag hieronder zo goed als u kunt. Weet u het niet? Zeg dat dan: ook dat helpt.
progress-read = Gelezen
progress-read-text = Iemand heeft uw tip gelezen. Bedankt dat u hem hebt gestuurd.
progress-passed-on = Doorgegeven
progress-passed-on-text = Uw tip is bij de mensen die er iets mee kunnen doen. Misschien hoort u niet wat eruit is gekomen; hij telt hoe dan ook mee.
again-title = Uw bericht is nog niet verstuurd
again-lead = Het staat er nog. Verstuur het zo meteen opnieuw.

# Pages of words
page-contents = Op deze pagina

page-help-title = Hulp
page-help-lead = Waarvoor deze website er is, wat er met een tip gebeurt en hoe u veilig blijft.
page-help-1-title = Waar het om gaat
page-help-1-text =
    Rechercheurs bekijken foto’s en films van kindermisbruik om de kinderen daarop te vinden. Soms blijft er alleen iets op de achtergrond over: een tas, een gordijn, een uitzicht uit een raam.

    Zulke dingen laten we hier zien, uitgeknipt en bewerkt, zodat er niets van het misbruik te zien is. Misschien weet iemand waar ze vandaan komen. U hebt geen bijzondere kennis nodig. Wat gewoon is waar u woont, kan voor alle anderen onbekend zijn.
page-help-2-title = Wat er met uw tip gebeurt
page-help-2-text =
    - Uw tip wordt versleuteld zodra hij binnenkomt. Vanaf dan kunnen alleen de mensen van het tipteam hem openen.
    - Iemand daar leest hem, vergelijkt hem met andere tips en beoordeelt hoe goed hij na te gaan is.
    - Kan uw tip helpen, dan gaat hij naar rechercheurs in het land waarnaar hij wijst, met uw woorden onveranderd.
    - Is er iets onduidelijk, dan laten we een vraag voor u achter. U vindt die met uw tipcode.

    Niemand hoort van ons dat u het was: we weten het zelf niet, tenzij u het ons vertelt.
page-help-3-title = Hoe de tipcode werkt
page-help-3-text =
    Na het versturen ziet u een tipcode van 25 letters en cijfers. Dat is de enige sleutel tot uw tip. Daarmee leest u onze vragen en beantwoordt u ze.

    We bewaren de tipcode niet en kunnen hem niet opnieuw maken. Bent u hem kwijt, stuur dan een nieuwe tip.
    => /receipt Kom terug met uw tipcode
page-help-4-title = Hoe u anoniem blijft
page-help-4-text =
    - Laat het veld voor contact leeg.
    - Schrijf niets wat alleen u kunt weten, behalve als het belangrijk is voor het antwoord.
    - Gebruik geen apparaat of netwerk van uw werk, of van iemand over wie u wilt schrijven.
    - Gebruik Tor Browser als zelfs uw bezoek aan deze website niet gezien mag worden. Alles werkt hier in de veiligste instelling ervan, zonder JavaScript.
    - Gebruik een privévenster en sluit het als u klaar bent. Anders blijft het bezoek in de geschiedenis van uw browser staan.
page-help-5-title = Hoe u dat kunt controleren
page-help-5-text =
    U hoeft ons niet te geloven. Open de hulpmiddelen voor ontwikkelaars in uw browser, kies ‘Netwerk’, laad een willekeurige pagina en kijk:

    - Geen enkel antwoord bevat een regel ‘Set-Cookie’.
    - Elk verzoek gaat naar het adres van deze website zelf. De regel ‘Content-Security-Policy’ verbiedt uw browser om iets van elders te laden. Als de beheerder hCaptcha heeft ingeschakeld, is alleen het tipformulier een uitzondering, en dat staat er dan bij.
    - Zet JavaScript uit: alles blijft werken.
    - Uw tipcode en uw antwoorden staan nooit in een adres.
page-help-6-title = Wat u niet moet doen
page-help-6-text =
    - Maak uw antwoord niet openbaar. Het kan de dader waarschuwen, of wijzen naar iemand die er niets mee te maken heeft.
    - Neem geen contact op met iemand die u verdenkt, en volg die persoon niet.
    - Ga niet op zoek naar het beeld waar het voorwerp uit komt. Zulke beelden zoeken en bezitten is in veel landen strafbaar, wat de reden ook is.
    - Stuur ons zulke beelden niet, en ook geen links ernaartoe.
page-help-7-title = Als een kind in gevaar is, of als u zelf misbruikt bent
page-help-7-text =
    Mensen lezen wat hier binnenkomt, maar niet dag en nacht. Is een kind nu in gevaar? Bel het alarmnummer: 112 in de Europese Unie en in veel andere landen.

    In veel Europese landen is 116 111 de hulplijn voor kinderen en jongeren, 116 000 de lijn voor vermiste kinderen en 116 006 de lijn voor slachtoffers van misdrijven. Bellen is gratis en u hoeft uw naam niet te zeggen.

    Er zijn hulplijnen in veel landen. U kunt ons ook schrijven op een pagina waarvan we de berichten als eerste lezen.

    Niets van wat u is aangedaan, is uw schuld.
    => /urgent Zoek hulp, of vertel ons over misbruik
page-help-8-title = Wat ‘Verlaat deze pagina’ doet
page-help-8-text =
    Op de pagina’s waar u schrijft, brengt een knop bovenaan u meteen naar een onschuldige pagina. Drie keer op de Shift-toets drukken doet hetzelfde, als JavaScript aanstaat.

    - Wel: meteen een andere website tonen, en uw browser vragen om te vergeten wat hij van de onze heeft bewaard.
    - Niet: deze website uit de geschiedenis van uw browser halen, of het bezoek verbergen voor wie het netwerk beheert.
    - Wat u nog niet hebt verstuurd, gaat verloren.

    Het veiligst is een apparaat dat niemand anders gebruikt, met een privévenster.

page-privacy-title = Uw privacy
page-privacy-lead = Wat we bewaren, wat niet, en hoelang.
page-privacy-1-title = Wie verantwoordelijk is
page-privacy-1-text =
    { $operator }
    => contact Schrijf ons over deze website
page-privacy-2-title = Wat we niet verzamelen
page-privacy-2-text =
    - Geen cookies en geen andere opslag in uw browser. Daarom vragen we u er ook niet naar.
    - Geen internetadressen. Om een stortvloed af te remmen, tellen we hoeveel formulieren van één netwerk komen. De waarde waarmee we tellen, wordt uit het adres gemaakt met een sleutel die alleen in het geheugen bestaat en elke dag verandert.
    - Geen gegevens over uw browser of apparaat, of over de pagina’s die u hebt bekeken.
    - Geen precieze tijd: bij een tip staat het uur waarop hij binnenkwam.
    - Er gaat niets naar andere bedrijven. Als de beheerder hCaptcha heeft ingeschakeld, staat dat op het tipformulier voordat u het gebruikt.
page-privacy-3-title = Wat we bewaren
page-privacy-3-text =
    - Uw antwoorden, en uw contactgegevens als u die geeft. Elk deel wordt apart versleuteld.
    - Foto’s die u toevoegt, als deze website die aanneemt. Ook die worden versleuteld, en nooit openbaar getoond.
    - Het voorwerp, de taal van de pagina en het uur.
    - Berichten tussen u en het tipteam.
    - Of uw browser vanzelf een kleine rekensom heeft gemaakt, waaraan we een mens van een machine onderscheiden. Een tip zonder die som telt ook mee.
page-privacy-4-title = Wie het kan lezen
page-privacy-4-text =
    Antwoorden worden versleuteld voor het tipteam. Het openbare deel van deze website heeft de sleutel daarvan niet. Met een gestolen schijf of reservekopie gaat niets open.

    Een moderator ziet contactgegevens pas na het opgeven van een reden. Telkens als iemand een tip bekijkt, komt dat in een logboek dat niet ongemerkt kan worden veranderd.

    Tips die kunnen helpen, gaan naar rechercheurs. Uw woorden gaan mee; uw contactgegevens blijven bij het tipteam.
page-privacy-5-title = Hoelang
page-privacy-5-text =
    Niet langer dan nodig is voor het werk aan de zaken. De wet van het land waar de beheerder werkt, bepaalt de grenzen; de beheerder noemt ze u als u erom vraagt.
    => contact Vraag het de beheerder
page-privacy-6-title = Uw rechten
page-privacy-6-text =
    U kunt vragen wat er over u wordt bewaard, en vragen om het te verbeteren of te wissen. Een anonieme tip kunnen we alleen vinden met de tipcode: voer die hier in en schrijf wat u wenst.

    U kunt ook een klacht indienen bij de gegevensbeschermingsautoriteit van uw land.
    => /receipt Kom terug met uw tipcode
page-privacy-7-title = Hoe het wordt beschermd
page-privacy-7-text =
    Foto’s van voorwerpen worden opgeschoond voordat een buitenstaander ze ziet: alles wat een camera in een bestand schrijft, wordt verwijderd, en wat zwart is gemaakt, is uit de foto zelf verdwenen. Twee mensen bekijken elke foto voordat die wordt getoond.

    Hebt u een zwakke plek in deze website gevonden? Vertel het ons.
    => contact Schrijf ons over deze website

page-accessibility-title = Toegankelijkheid
page-accessibility-lead = Deze website moet voor iedereen werken. Vertel ons waar dat niet zo is.
page-accessibility-1-title = Waar we naar streven
page-accessibility-1-text =
    We volgen de Richtlijnen voor Toegankelijkheid van Webcontent (WCAG) 2.2, niveau AA. Daarmee voldoen we ook aan het webgedeelte van de Europese norm EN 301 549.

    - Elke pagina werkt met alleen het toetsenbord, met een schermlezer, zonder JavaScript, met grote letters en op een scherm van 320 pixels breed.
    - Elke foto van een voorwerp heeft een beschrijving in woorden, die er ook onder staat.
    - Niets wordt alleen met kleur verteld. Er is een lichte en een donkere versie, volgens de instelling van uw apparaat.
    - Geen formulier verloopt terwijl u schrijft: u hebt een dag de tijd.
page-accessibility-2-title = Wat nog niet voor iedereen werkt
page-accessibility-2-text =
    - De vraag gaat over een foto. Een beschrijving bevat niet altijd het detail dat iemand zou herkennen.
    - Als de beheerder hCaptcha heeft ingeschakeld, werkt die controle misschien niet met elk hulpmiddel. U kunt die overslaan.
    - Teksten over voorwerpen kunnen in uw taal ontbreken. Ze staan er dan in een andere taal, met een aanduiding voor schermlezers.
page-accessibility-3-title = Vertel het ons
page-accessibility-3-text =
    { $operator }

    Zeg welke pagina het was en wat u gebruikte. We antwoorden als u ons vertelt hoe dat kan.
    => contact Schrijf ons over deze website
page-accessibility-4-title = Als we het niet verhelpen
page-accessibility-4-text =
    In de Europese Unie heeft elk land een instantie die toeziet op de toegankelijkheid van openbare websites. Bent u niet tevreden met ons antwoord, dan kunt u zich tot de instantie van uw land wenden.
