# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Måske kender du denne genstand
home-lead = Disse ting er set i baggrunden på billeder af overgreb på børn. Vi viser intet af overgrebet, kun genstanden. Hvis du kan sige, hvor en af dem sælges, laves eller bruges, kan det føre til et barn, der har brug for hjælp.
home-look = Se på genstandene
home-count = { $count ->
    [0] Ingen genstande venter på svar i øjeblikket.
    [one] Én genstand venter på svar.
   *[other] { $count } genstande venter på svar.
}
home-do-you-know = Kender du den her?
home-how = Sådan fungerer det
home-how-1-title = Se
home-how-1 = Hvert billede viser én ting og stiller ét spørgsmål. En taske, et logo, et tapet. Se godt efter: Små ting tæller.
home-how-2-title = Fortæl
home-how-2 = Skriv, hvad du ved, med dine egne ord. Du behøver ingen konto, og du behøver ikke sige, hvem du er.
home-how-3-title = Gem din kvitteringskode
home-how-3 = Du får en kvitteringskode. Med den kan du komme tilbage, læse et spørgsmål fra os og svare på det. Det kan ingen andre.
home-newest = Søges stadig
home-all = Se alle genstande
home-safe = Vi ved ikke, hvem du er
home-safe-1 = Ingen cookies, og intet hentes fra andre virksomheder.
home-safe-2 = Din internetadresse bliver hverken gemt eller logget.
home-safe-3 = Det, du skriver, bliver forseglet, i samme øjeblik det når frem. Kun de mennesker, der gennemgår tip, kan åbne det.
home-safe-more = Sådan forbliver du anonym, og sådan kan du tjekke det

# What everybody is asked not to do
warnings-title = For at beskytte barnet
warnings-publish = Offentliggør ikke dit svar, og diskuter det ikke på nettet.
warnings-contact = Kontakt ikke nogen, du har mistanke til, og konfronter dem ikke.
warnings-search = Led ikke efter det billede, genstanden kommer fra. Det er strafbart i mange lande at have den slags billeder.

# Gallery
gallery-title = Genstande
gallery-lead = Genkender du en af dem? Et gæt er også velkomment. Det kan hjælpe lige så meget at vide, hvor noget ikke sælges, som hvor det sælges.
gallery-category = Slags
gallery-status = Status
gallery-series = Serie
gallery-any = Alle
gallery-filter = Vis
gallery-reset = Vis alle genstande
gallery-count = { $count ->
    [0] Ingen genstande
    [one] Én genstand
   *[other] { $count } genstande
}
gallery-none = Ingen genstande passer til det, du har valgt.
gallery-empty = Der vises ingen genstande i øjeblikket. Kom tilbage om nogle dage.
gallery-empty-tip = Fortæl os noget alligevel

# Object
object-back = Alle genstande
object-zoom = Se nærmere
object-tell = Jeg ved noget om den
object-anonymous = Du forbliver anonym. Det tager cirka tre minutter.
object-answered = Vi har fået svar. Tak til alle, der skrev.
object-tell-anyway = Jeg ved noget, der stadig kan hjælpe
object-reference = Reference
object-timeline = Det er der sket
outcome-few-countries-text = Genstanden sælges eller laves kun i få lande. Efterforskere dér leder nu videre.
outcome-sold-widely-text = Genstanden sælges rigtig mange steder. Den kan ikke føre til et enkelt af dem, og at vide det sparer efterforskerne for en lang søgning.
outcome-already-known-text = Efterforskerne kendte allerede svaret fra andet arbejde.
event-published = Vist første gang
event-updated = Billede eller tekst ændret
event-outcome = Resultatet offentliggjort
event-reopened = Spurgt igen
event-withdrawn = Taget ned

# Exit this page
leave-emergency = Nødstilfælde:
leave-two = Skift-tasten: Tryk 2 gange til for at forlade siden.
leave-one = Skift-tasten: Tryk 1 gang til for at forlade siden.
leave-over = Tiden til at forlade siden er udløbet.
leave-going = Indlæser.

# Tip: the form
tip-title = Fortæl os, hvad du ved
tip-lead = Svar på det, du kan. Kun det første spørgsmål, og hvor sikker du er, skal besvares.
tip-trap = Lad dette felt være tomt
tip-what = Hvad ved du?
tip-what-hint = Hvad det er, hvem der laver eller sælger det, hvorfor du genkender det. Højst { $limit } tegn.
tip-what-short = Hvad du ved
tip-what-empty = Skriv, hvad du ved
tip-what-long = Det, du ved, må højst fylde { $limit } tegn
tip-place = Hvor har du set det, eller hvor sælges det? (valgfrit)
tip-place-hint = En by, en butik, en skole, et hotel. Højst { $limit } tegn.
tip-place-short = Hvor
tip-place-long = Stedet må højst fylde { $limit } tegn
tip-country = Hvilket land? (valgfrit)
tip-country-none = Jeg er ikke sikker
tip-country-short = Land
tip-time = Hvornår var det? (valgfrit)
tip-time-hint = Et årstal eller “som barn” er nok. Højst { $limit } tegn.
tip-time-short = Hvornår
tip-time-long = Tidspunktet må højst fylde { $limit } tegn
tip-link = En offentlig webside, der viser det (valgfrit)
tip-link-hint = En butiks eller producents side, for eksempel shop.example/tasker. Aldrig et link til billeder af overgreb. Højst { $limit } tegn.
tip-link-short = Webside
tip-link-long = Webadressen må højst fylde { $limit } tegn
tip-link-address = Skriv en webadresse, for eksempel shop.example/tasker, eller lad feltet være tomt
tip-confidence = Hvor sikker er du?
tip-confidence-short = Hvor sikker
tip-confidence-certain = Helt sikker: Jeg har haft det eller selv set det
tip-confidence-likely = Ret sikker
tip-confidence-guess = Ikke sikker: Det er et gæt
tip-confidence-empty = Vælg, hvor sikker du er
tip-confidence-choice = Vælg, hvor sikker du er
tip-confidence-long = Vælg, hvor sikker du er
tip-contact = Hvordan kan vi få fat i dig? (valgfrit)
tip-contact-hint = Lad feltet være tomt for at forblive anonym: Din kvitteringskode er nok til, at vi kan spørge dig om noget. Højst { $limit } tegn.
tip-contact-short = Kontakt
tip-contact-none = Ingen: Du forbliver anonym
tip-contact-long = Kontaktoplysningen må højst fylde { $limit } tegn
tip-captcha = Denne kontrol kommer fra en anden virksomhed, hCaptcha, som får at vide, at du er her. Du kan springe den over: Dit tip tæller alligevel, men bliver måske læst senere.
tip-captcha-noscript = Kontrollen kræver JavaScript. Uden den tæller dit tip alligevel, men bliver måske læst senere.
tip-check = Fortsæt
tip-safe = Det ved vi ikke om dig
tip-safe-text = Denne side sætter ingen cookies. Din internetadresse bliver ikke gemt, og med dit tip gemmer vi den time, det kom, ikke minuttet.
tip-safe-more = Hvad der gemmes, og hvad der ikke gemmes

# Tip: check and send
tip-check-title = Tjek dine svar
tip-check-lead = Der er ikke sendt noget endnu.
tip-change = Ret
tip-nothing = Ikke udfyldt
tip-send-lead = Når du sender dit tip, får du en kvitteringskode. Den vises kun én gang, på næste side.
tip-send = Send dit tip
tip-form-was-old = Formularen havde været åben for længe, så dit tip blev ikke sendt. Alle dine svar er her stadig: Tjek dem, og send dem igen.
tip-flood = Der kommer mange tip fra dit netværk i øjeblikket, så dit blev ikke sendt. Alle dine svar er her stadig: Vent nogle minutter, og send dem igen.
tip-not-kept = Dit tip kunne ikke gemmes lige nu. Det er ikke din skyld, og alle dine svar er her stadig: Vent et minut, og send dem igen.

# Tip: sent
sent-title = Dit tip er nået frem til os
sent-receipt = Din kvitteringskode
sent-keep = Gem kvitteringskoden
sent-keep-1 = Skriv den ned, eller print denne side. Den kan ikke vises igen, og ingen kan lave en ny.
sent-keep-2 = Den, der har koden, kan læse, hvad vi spørger dig om. Vis den ikke til nogen, og send den ikke i en e-mail.
sent-keep-3 = Hvis andre bruger denne enhed, så gem den ikke her.
sent-where = Du kan indtaste den på denne adresse:
sent-next = Det sker der nu
sent-next-1 = De mennesker, der gennemgår tip, læser dit, som regel inden for nogle dage.
sent-next-2 = Hvis det kan hjælpe, går det videre til efterforskere i det land, det peger på.
sent-next-3 = Kom tilbage om en uge, og indtast din kvitteringskode: Måske har vi et spørgsmål, som kun du kan svare på.
sent-more = Se flere genstande

# Receipt
receipt-title = Kom tilbage med din kvitteringskode
receipt-lead = Se, hvor langt dit tip er nået, og om vi har et spørgsmål.
receipt-label = Din kvitteringskode
receipt-hint = 25 bogstaver og tal i fem grupper. Store eller små bogstaver, mellemrum og bindestreger betyder ikke noget.
receipt-open = Åbn
receipt-length = En kvitteringskode har 25 bogstaver og tal. Sammenlign det, du har tastet, med det, du skrev ned: Noget mangler eller er for meget
receipt-character = Her er et tegn, som ingen kvitteringskode har. En kode har kun tallene 0 til 9 og bogstaver, uden U, Æ, Ø og Å
receipt-check = Et tegn er forkert, eller to har byttet plads. Sammenlign med det, du skrev ned
receipt-unknown = Intet tip hører til denne kvitteringskode. Sammenlign den med det, du skrev ned
receipt-form-was-old = Siden havde været åben for længe, så din besked blev ikke sendt. Den er her stadig: Send den igen
receipt-answer-empty = Skriv en besked, før du sender den
receipt-answer-long = Din besked må højst fylde { $limit } tegn
receipt-flood = Der bliver prøvet mange koder fra dit netværk. Vent nogle minutter, og prøv igen
receipt-not-now = Det virker ikke lige nu. Det er ikke din skyld: Vent et minut, og prøv igen
receipt-lost = Hvis du har mistet din kvitteringskode
receipt-lost-text = Vi kan ikke finde dit tip for dig: Intet af det, vi gemmer, fører fra dig til det. Du kan sende et nyt.
receipt-lost-tip = Send et nyt tip

# Dialogue
dialogue-title = Dit tip
dialogue-progress = Hvor langt det er nået
dialogue-object = Genstanden:
dialogue-messages = Beskeder
dialogue-empty = Der er ingen beskeder endnu. Kom tilbage om nogle dage.
dialogue-desk = Tipteamet
dialogue-you = Dig
dialogue-answer = Skriv til os
dialogue-answer-hint = Et svar eller noget, du er kommet i tanke om. Højst { $limit } tegn.
dialogue-send = Send besked
dialogue-sent = Din besked er nået frem til os. Den samme kvitteringskode åbner siden igen.
progress-received = Modtaget
progress-received-text = Dit tip er hos os og vil blive læst.
progress-asked = Vi har et spørgsmål
progress-asked-text = Svar på det herunder, så godt du kan. Hvis du ikke ved det, så skriv det: Det hjælper også.
progress-read = Læst
progress-read-text = Nogen har læst dit tip. Tak, fordi du sendte det.
progress-passed-on = Sendt videre
progress-passed-on-text = Dit tip er gået videre til dem, der kan handle på det. Du får måske ikke at vide, hvad der kom ud af det, men det tæller alligevel.
again-title = Din besked er ikke sendt endnu
again-lead = Den er her stadig. Send den igen om et øjeblik.

# Pages of words
page-contents = På denne side

page-help-title = Hjælp
page-help-lead = Hvad dette websted er til, hvad der sker med et tip, og hvordan du passer på dig selv.
page-help-1-title = Hvad det handler om
page-help-1-text =
    Efterforskere gennemgår billeder og film af overgreb på børn for at finde børnene. Nogle gange er der kun noget i baggrunden tilbage: en taske, et gardin, udsigten fra et vindue.

    Vi viser den slags ting her, klippet ud og renset, så intet af overgrebet kan ses. Måske ved nogen, hvor de kommer fra. Du behøver ikke særlig viden. Det, der er helt almindeligt, hvor du bor, kan være ukendt for alle andre.
page-help-2-title = Hvad der sker med dit tip
page-help-2-text =
    - Det bliver forseglet, i samme øjeblik det når frem. Derefter kan kun tipteamet åbne det.
    - Nogen i teamet læser det, sammenligner det med andre tip og vurderer, hvor godt det kan kontrolleres.
    - Hvis det kan hjælpe, sendes det til efterforskere i det land, det peger på, uden at dine ord bliver ændret.
    - Hvis noget er uklart, lægger vi et spørgsmål til dig. Du finder det med din kvitteringskode.

    Ingen får af os at vide, at det var dig: Vi ved det ikke selv, medmindre du fortæller os det.
page-help-3-title = Sådan fungerer kvitteringskoden
page-help-3-text =
    Når du har sendt dit tip, ser du en kvitteringskode på 25 bogstaver og tal. Den er den eneste nøgle til dit tip. Med den læser du vores spørgsmål og svarer på dem.

    Vi gemmer ikke koden og kan ikke lave den igen. Hvis du mister den, så send et nyt tip.
    => /receipt Kom tilbage med din kvitteringskode
page-help-4-title = Sådan forbliver du anonym
page-help-4-text =
    - Lad kontaktfeltet være tomt.
    - Skriv ikke noget, som kun du kan vide, medmindre det er vigtigt for svaret.
    - Brug ikke en enhed eller et netværk fra dit arbejde eller fra nogen, du vil skrive om.
    - Brug Tor Browser, hvis selv dit besøg her ikke må kunne ses. Alt her virker i dens sikreste indstilling, uden JavaScript.
    - Brug et privat vindue, og luk det, når du er færdig. Ellers bliver besøget stående i din browsers historik.
page-help-5-title = Sådan kan du tjekke det
page-help-5-text =
    Du behøver ikke tro os. Åbn din browsers udviklerværktøjer, vælg “Netværk”, indlæs en hvilken som helst side, og se efter:

    - Intet svar har en “Set-Cookie”-linje.
    - Alle forespørgsler går til dette websteds egen adresse. Linjen “Content-Security-Policy” forbyder din browser at hente noget andre steder fra. Hvis operatøren har slået hCaptcha til, er tipformularen den eneste undtagelse, og det står der på den.
    - Slå JavaScript fra: Alt virker stadig.
    - Hverken din kvitteringskode eller dine svar står nogensinde i en adresse.
page-help-6-title = Det skal du lade være med
page-help-6-text =
    - Offentliggør ikke dit svar. Det kan advare gerningsmanden eller pege på nogen, der intet har med sagen at gøre.
    - Kontakt ikke nogen, du har mistanke til, og følg ikke efter dem.
    - Led ikke efter det billede, genstanden kommer fra. At lede efter den slags billeder, og at have dem, er strafbart i mange lande, uanset grunden.
    - Send os ikke den slags billeder eller links til dem.
page-help-7-title = Hvis et barn er i fare, eller du har været udsat for overgreb
page-help-7-text =
    Beskeder her bliver læst af mennesker, men ikke døgnet rundt. Hvis et barn er i fare nu, så ring til alarmnummeret: 112 i EU og i mange andre lande.

    I mange europæiske lande er 116 111 hjælpelinjen for børn og unge, 116 000 linjen for forsvundne børn og 116 006 linjen for ofre for forbrydelser. Det er gratis at ringe, og du behøver ikke sige, hvad du hedder.

    Der er hjælpelinjer i mange lande og en måde at skrive til os på, som bliver læst først.

    Intet af det, nogen har gjort mod dig, er din skyld.
    => /urgent Få hjælp, eller fortæl os om overgreb
page-help-8-title = Hvad “Forlad siden” gør
page-help-8-text =
    På de sider, hvor du skriver, fører en knap øverst dig straks til en harmløs side. Tre tryk på Skift-tasten gør det samme, hvis JavaScript er slået til.

    - Det gør den: viser straks et andet websted og beder din browser om at glemme, hvad den har gemt fra vores.
    - Det gør den ikke: fjerner dette websted fra din browsers historik eller skjuler besøget for den, der driver netværket.
    - Det, du ikke har sendt endnu, går tabt.

    Det sikreste er en enhed, som ingen andre bruger, med et privat vindue.

page-privacy-title = Privatliv
page-privacy-lead = Hvad vi gemmer, hvad vi ikke gemmer, og hvor længe.
page-privacy-1-title = Hvem der har ansvaret
page-privacy-1-text =
    { $operator }
    => contact Skriv til os om dette websted
page-privacy-2-title = Hvad der ikke indsamles
page-privacy-2-text =
    - Ingen cookies og ingen anden lagring i din browser. Derfor spørger vi dig ikke om dem.
    - Ingen internetadresser. For at bremse masseforsendelser tæller vi, hvor mange formularer der kommer fra ét netværk; det, vi tæller med, dannes af adressen med en nøgle, der kun findes i hukommelsen og skifter hver dag.
    - Ingen registrering af, hvilken browser eller enhed du bruger, eller hvilke sider du har set.
    - Intet nøjagtigt tidspunkt: Med et tip gemmer vi den time, det kom.
    - Intet sendes til andre virksomheder. Hvis operatøren har slået hCaptcha til, står det på tipformularen, før du bruger den.
page-privacy-3-title = Hvad der gemmes
page-privacy-3-text =
    - Dine svar, og din kontaktoplysning, hvis du giver en. De bliver forseglet hver for sig.
    - Billeder, du tilføjer, hvis webstedet tager imod dem. De bliver også forseglet og aldrig vist offentligt.
    - Genstanden, sidens sprog og timen.
    - Beskeder mellem dig og tipteamet.
    - Om din browser selv har lavet et lille regnestykke, som skelner et menneske fra en maskine. Et tip uden det tæller også.
page-privacy-4-title = Hvem der kan læse det
page-privacy-4-text =
    Svarene bliver forseglet til tipteamet med en nøgle, som den offentlige del af webstedet ikke har. En stjålet disk eller sikkerhedskopi åbner ingenting.

    En kontaktoplysning vises først for en moderator, når vedkommende har givet en grund. Hver gang nogen ser på et tip, skrives det i en log, som ikke kan ændres, uden at det opdages.

    Tip, der kan hjælpe, går videre til efterforskere. Dine ord følger med; din kontaktoplysning bliver hos tipteamet.
page-privacy-5-title = Hvor længe
page-privacy-5-text =
    Ikke længere, end arbejdet med sagerne kræver. Loven i det land, operatøren arbejder i, sætter grænserne; operatøren oplyser dem, hvis du spørger.
    => contact Spørg operatøren
page-privacy-6-title = Dine rettigheder
page-privacy-6-text =
    Du kan spørge, hvad der er gemt om dig, og bede om at få det rettet eller slettet. Et anonymt tip kan vi kun finde med dets kvitteringskode: Indtast den her, og skriv, hvad du ønsker.

    Du kan også klage til databeskyttelsesmyndigheden i dit land.
    => /receipt Kom tilbage med din kvitteringskode
page-privacy-7-title = Hvordan det beskyttes
page-privacy-7-text =
    Billeder af genstande bliver renset, før nogen udefra ser dem: Alt, hvad et kamera skriver i en fil, fjernes, og det, der er gjort sort, er væk fra selve billedet. To mennesker ser på hvert billede, før det vises.

    Hvis du har fundet en svaghed i dette websted, så fortæl os det.
    => contact Skriv til os om dette websted

page-accessibility-title = Tilgængelighed
page-accessibility-lead = Dette websted skal virke for alle. Fortæl os, hvor det ikke gør.
page-accessibility-1-title = Det sigter vi efter
page-accessibility-1-text =
    Vi følger Retningslinjer for tilgængeligt webindhold (WCAG) 2.2, niveau AA, som også opfylder webdelen af den europæiske standard EN 301 549.

    - Hver side virker med tastaturet alene, med skærmlæser, uden JavaScript, med stor skrift og på en skærm, der er 320 pixels bred.
    - Hvert billede af en genstand har en beskrivelse i ord, som også vises under det.
    - Intet fortælles med farve alene. Der er en lys og en mørk udgave, som følger indstillingen på din enhed.
    - Ingen formular udløber, mens du skriver: Du har et døgn.
page-accessibility-2-title = Det virker endnu ikke for alle
page-accessibility-2-text =
    - Spørgsmålet handler om et billede. En beskrivelse kan ikke altid rumme den detalje, som nogen ville genkende.
    - Hvis operatøren har slået hCaptcha til, virker den kontrol måske ikke med alle hjælpemidler. Du kan springe den over.
    - Tekster om genstande kan mangle på dit sprog. Så vises de på et andet og er markeret for skærmlæsere.
page-accessibility-3-title = Fortæl os det
page-accessibility-3-text =
    { $operator }

    Skriv, hvilken side det var, og hvad du brugte. Vi svarer, hvis du fortæller os hvordan.
    => contact Skriv til os om dette websted
page-accessibility-4-title = Hvis vi ikke retter det
page-accessibility-4-text =
    I Den Europæiske Union har hvert land en myndighed, der holder øje med offentlige websteders tilgængelighed. Hvis du ikke er tilfreds med vores svar, kan du henvende dig til myndigheden i dit land.
