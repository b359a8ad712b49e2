# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Du kanske känner igen det här föremålet
home-lead = De här sakerna har synts i bakgrunden på bilder av övergrepp mot barn. I det vi visar finns inga övergrepp, bara föremålet. Om du vet var något av dem säljs, tillverkas eller används kan det leda till ett barn som behöver hjälp.
home-look = Titta på föremålen
home-count = { $count ->
    [0] Inget föremål väntar på svar just nu.
    [one] Ett föremål väntar på svar.
   *[other] { $count } föremål väntar på svar.
}
home-do-you-know = Känner du igen det här?
home-how = Så fungerar det
home-how-1-title = Titta
home-how-1 = Varje bild visar en sak och ställer en fråga. En väska, en logotyp, en tapet. Titta noga: små saker är viktiga.
home-how-2-title = Berätta
home-how-2 = Skriv vad du vet, med dina egna ord. Du behöver inget konto och du behöver inte säga vem du är.
home-how-3-title = Spara din tipskod
home-how-3 = Du får en tipskod. Med den kan du komma tillbaka, läsa en fråga från oss och svara på den. Ingen annan kan det.
home-newest = Söks fortfarande
home-all = Se alla föremål
home-safe = Vi vet inte vem du är
home-safe-1 = Inga kakor, och ingenting hämtas från andra företag.
home-safe-2 = Din internetadress sparas inte och loggas inte.
home-safe-3 = Det du skriver krypteras i samma stund som det kommer fram. Bara de som granskar tips kan öppna det.
home-safe-more = Hur du förblir anonym, och hur du kan kontrollera det

# What everybody is asked not to do
warnings-title = För att skydda barnet
warnings-publish = Publicera inte ditt svar och diskutera det inte på nätet.
warnings-contact = Kontakta eller konfrontera ingen som du misstänker.
warnings-search = Leta inte efter bilden som föremålet kommer från. Att inneha sådana bilder är ett brott i många länder.

# Gallery
gallery-title = Föremål
gallery-lead = Känner du igen något av dem? En gissning är välkommen. Var något inte säljs kan vara lika viktigt att veta som var det säljs.
gallery-category = Typ
gallery-status = Status
gallery-series = Serie
gallery-any = Alla
gallery-filter = Visa
gallery-reset = Visa alla föremål
gallery-count = { $count ->
    [0] Inga föremål
    [one] Ett föremål
   *[other] { $count } föremål
}
gallery-none = Inget föremål passar det du har valt.
gallery-empty = Inga föremål visas just nu. Kom tillbaka om några dagar.
gallery-empty-tip = Berätta något för oss ändå

# Object
object-back = Alla föremål
object-zoom = Titta närmare
object-tell = Jag vet något om det här
object-anonymous = Du förblir anonym. Det tar ungefär tre minuter.
object-answered = Vi har fått ett svar. Tack till alla som skrev.
object-tell-anyway = Jag vet något som fortfarande kan hjälpa
object-reference = Beteckning
object-timeline = Vad som har hänt
outcome-few-countries-text = Föremålet säljs eller tillverkas bara i några få länder. Utredarna där letar nu vidare.
outcome-sold-widely-text = Föremålet säljs på väldigt många ställen. Det kan inte leda till ett av dem, och att veta det besparar utredarna ett långt sökande.
outcome-already-known-text = Utredarna kände redan till svaret från annat arbete.
event-published = Visades första gången
event-updated = Bild eller text ändrades
event-outcome = Resultatet offentliggjordes
event-reopened = Frågan ställdes igen
event-withdrawn = Togs bort

# Exit this page
leave-emergency = Nödläge:
leave-two = Skift: tryck 2 gånger till för att lämna sidan.
leave-one = Skift: tryck 1 gång till för att lämna sidan.
leave-over = Tiden för att lämna sidan gick ut.
leave-going = Laddar.

# Tip: the form
tip-title = Berätta vad du vet
tip-lead = Svara på det du kan. Du måste bara svara på den första frågan och på hur säker du är.
tip-trap = Lämna det här fältet tomt
tip-what = Vad vet du?
tip-what-hint = Vad det är, vem som tillverkar eller säljer det, varför du känner igen det. Högst { $limit } tecken.
tip-what-short = Vad du vet
tip-what-empty = Skriv vad du vet
tip-what-long = Texten om vad du vet får vara högst { $limit } tecken
tip-place = Var har du sett det, eller var säljs det? (frivilligt)
tip-place-hint = En ort, en butik, en skola, ett hotell. Högst { $limit } tecken.
tip-place-short = Var
tip-place-long = Platsen får vara högst { $limit } tecken
tip-country = I vilket land? (frivilligt)
tip-country-none = Jag är inte säker
tip-country-short = Land
tip-time = När var det? (frivilligt)
tip-time-hint = Ett årtal eller ”som barn” räcker. Högst { $limit } tecken.
tip-time-short = När
tip-time-long = Tiden får vara högst { $limit } tecken
tip-link = En öppen webbsida som visar det (frivilligt)
tip-link-hint = En butiks eller tillverkares sida, till exempel shop.example/vaskor. Aldrig en länk till bilder av övergrepp. Högst { $limit } tecken.
tip-link-short = Webbsida
tip-link-long = Webbadressen får vara högst { $limit } tecken
tip-link-address = Skriv en webbadress, till exempel shop.example/vaskor, eller lämna fältet tomt
tip-confidence = Hur säker är du?
tip-confidence-short = Hur säker
tip-confidence-certain = Säker: jag har ägt det eller sett det själv
tip-confidence-likely = Ganska säker
tip-confidence-guess = Inte säker: det är en gissning
tip-confidence-empty = Välj hur säker du är
tip-confidence-choice = Välj hur säker du är
tip-confidence-long = Välj hur säker du är
tip-contact = Hur kan vi nå dig? (frivilligt)
tip-contact-hint = Lämna fältet tomt om du vill vara anonym: din tipskod räcker för att vi ska kunna fråga dig något. Högst { $limit } tecken.
tip-contact-short = Kontakt
tip-contact-none = Ingen: du förblir anonym
tip-contact-long = Kontaktuppgiften får vara högst { $limit } tecken
tip-captcha = Den här kontrollen kommer från ett annat företag, hCaptcha, som då får veta att du är här. Du kan hoppa över den: ditt tips räknas ändå, men kan bli läst senare.
tip-captcha-noscript = Kontrollen kräver JavaScript. Utan den räknas ditt tips ändå, men kan bli läst senare.
tip-check = Fortsätt
tip-safe = Vad vi inte vet om dig
tip-safe-text = Den här sidan använder inga kakor. Din internetadress sparas inte, och för ditt tips sparas timmen då det kom, inte minuten.
tip-safe-more = Vad som sparas, och vad som inte sparas

# Tip: check and send
tip-check-title = Kontrollera dina svar
tip-check-lead = Ingenting har skickats än.
tip-change = Ändra
tip-nothing = Inte ifyllt
tip-send-lead = När du skickar ditt tips får du en tipskod. Den visas en enda gång, på nästa sida.
tip-send = Skicka ditt tips
tip-form-was-old = Formuläret hade varit öppet för länge, så ditt tips skickades inte. Alla dina svar finns kvar: kontrollera dem och skicka igen.
tip-flood = Det kommer många tips från ditt nätverk just nu, så ditt skickades inte. Alla dina svar finns kvar: vänta några minuter och skicka igen.
tip-not-kept = Ditt tips kunde inte sparas just nu. Det är inte ditt fel, och alla dina svar finns kvar: vänta en minut och skicka igen.

# Tip: sent
sent-title = Ditt tips har kommit fram
sent-receipt = Din tipskod
sent-keep = Spara tipskoden
sent-keep-1 = Skriv upp den, eller skriv ut den här sidan. Den kan inte visas en gång till, och ingen kan göra en ny.
sent-keep-2 = Den som har koden kan läsa vad vi frågar dig. Visa den inte för någon, och skicka den inte med e-post.
sent-keep-3 = Om någon annan använder den här enheten ska du inte spara koden på den.
sent-where = Du kan ange den på den här adressen:
sent-next = Vad som händer nu
sent-next-1 = De som granskar tips läser ditt, oftast inom några dagar.
sent-next-2 = Om det kan hjälpa går det vidare till utredare i det land som det pekar mot.
sent-next-3 = Kom tillbaka om en vecka och ange din tipskod: vi kanske har en fråga som bara du kan svara på.
sent-more = Titta på fler föremål

# Receipt
receipt-title = Kom tillbaka med din tipskod
receipt-lead = Se hur långt ditt tips har kommit, och om vi har en fråga.
receipt-label = Din tipskod
receipt-hint = 25 bokstäver och siffror i fem grupper. Stora eller små bokstäver, mellanslag och streck spelar ingen roll.
receipt-open = Öppna
receipt-length = En tipskod har 25 bokstäver och siffror. Jämför det du skrev här med det du har antecknat: något saknas eller är för mycket
receipt-character = Här finns ett tecken som inte finns i någon tipskod. En tipskod har bara siffrorna 0 till 9 och bokstäver, utan U
receipt-check = Ett tecken är fel, eller två har bytt plats. Jämför med det du har antecknat
receipt-unknown = Inget tips hör till den här koden. Jämför med det du har antecknat
receipt-form-was-old = Sidan hade varit öppen för länge, så ditt meddelande skickades inte. Det finns kvar här: skicka det igen
receipt-answer-empty = Skriv ett meddelande innan du skickar
receipt-answer-long = Ditt meddelande får vara högst { $limit } tecken
receipt-flood = Många tipskoder prövas från ditt nätverk. Vänta några minuter och försök igen
receipt-not-now = Det fungerar inte just nu. Det är inte ditt fel: vänta en minut och försök igen
receipt-lost = Om du har tappat bort din tipskod
receipt-lost-text = Vi kan inte leta upp ditt tips åt dig: inget av det vi sparar leder från dig till det. Du kan skicka ett nytt.
receipt-lost-tip = Skicka ett nytt tips

# Dialogue
dialogue-title = Ditt tips
dialogue-progress = Hur långt det har kommit
dialogue-object = Föremålet:
dialogue-messages = Meddelanden
dialogue-empty = Det finns inga meddelanden än. Kom tillbaka om några dagar.
dialogue-desk = Tipsgruppen
dialogue-you = Du
dialogue-answer = Skriv till oss
dialogue-answer-hint = Ett svar, eller något du har kommit ihåg. Högst { $limit } tecken.
dialogue-send = Skicka meddelandet
dialogue-sent = Ditt meddelande har kommit fram. Samma tipskod öppnar den här sidan igen.
progress-received = Mottaget
progress-received-text = Vi har fått ditt tips och kommer att läsa det.
progress-asked = Vi har en fråga
progress-asked-text = Svara på den här nedanför, så gott du kan. Om du inte vet, skriv det: det hjälper också.
progress-read = Läst
progress-read-text = Någon har läst ditt tips. Tack för att du skickade det.
progress-passed-on = Vidarebefordrat
progress-passed-on-text = Ditt tips har gått vidare till dem som kan göra något. Du kanske inte får veta vad det ledde till; det räknas ändå.
again-title = Ditt meddelande har inte skickats än
again-lead = Det finns kvar här. Skicka det igen om en liten stund.

# Pages of words
page-contents = På den här sidan

page-help-title = Hjälp
page-help-lead = Vad webbplatsen är till för, vad som händer med ett tips och hur du skyddar dig.
page-help-1-title = Vad det handlar om
page-help-1-text =
    Utredare går igenom bilder och filmer av övergrepp mot barn för att hitta barnen i dem. Ibland är det enda som finns kvar något i bakgrunden: en väska, en gardin, utsikten från ett fönster.

    Sådana saker visar vi här, utklippta och rensade så att inget av övergreppet syns. Någon kan veta var de kommer ifrån. Du behöver inga särskilda kunskaper. Det som är vanligt där du bor kan vara okänt för alla andra.
page-help-2-title = Vad som händer med ditt tips
page-help-2-text =
    - Det krypteras i samma stund som det kommer fram. Från och med då kan bara tipsgruppen öppna det.
    - Någon där läser det, jämför det med andra tips och bedömer hur väl det går att kontrollera.
    - Om det kan hjälpa skickas det till utredare i det land som det pekar mot, med dina ord oförändrade.
    - Om något är oklart lämnar vi en fråga till dig. Du hittar den med din tipskod.

    Ingen får veta av oss att det var du: vi vet det inte själva, om du inte berättar det.
page-help-3-title = Så fungerar tipskoden
page-help-3-text =
    När du har skickat ser du en tipskod med 25 bokstäver och siffror. Den är den enda nyckeln till ditt tips. Med den läser du våra frågor och svarar på dem.

    Vi sparar inte tipskoden och kan inte göra den på nytt. Om du tappar bort den kan du skicka ett nytt tips.
    => /receipt Kom tillbaka med din tipskod
page-help-4-title = Så förblir du anonym
page-help-4-text =
    - Lämna kontaktfältet tomt.
    - Skriv inget som bara du kan veta, om det inte är viktigt för svaret.
    - Använd inte en enhet eller ett nätverk på ditt arbete, eller hos någon som du vill skriva om.
    - Använd Tor Browser om inte ens ditt besök här får synas. Allt här fungerar i dess säkraste läge, utan JavaScript.
    - Använd ett privat fönster och stäng det när du är klar. Annars finns besöket kvar i webbläsarens historik.
page-help-5-title = Så kan du kontrollera det
page-help-5-text =
    Du behöver inte tro på oss. Öppna webbläsarens utvecklarverktyg, välj ”Nätverk”, ladda vilken sida som helst och titta:

    - Inget svar har en rad ”Set-Cookie”.
    - Varje anrop går till webbplatsens egen adress. Raden ”Content-Security-Policy” förbjuder webbläsaren att hämta något från annat håll. Om den ansvariga har slagit på hCaptcha är bara tipsformuläret ett undantag, och det står i så fall där.
    - Stäng av JavaScript: allt fungerar ändå.
    - Varken din tipskod eller dina svar finns någonsin i en adress.
page-help-6-title = Vad du inte ska göra
page-help-6-text =
    - Publicera inte ditt svar. Det kan varna gärningspersonen, eller peka ut någon som inte har med saken att göra.
    - Kontakta ingen som du misstänker, och följ inte efter personen.
    - Leta inte efter bilden som föremålet kommer från. Att leta efter och inneha sådana bilder är ett brott i många länder, oavsett anledning.
    - Skicka inte sådana bilder till oss, och inte heller länkar till dem.
page-help-7-title = Om ett barn är i fara, eller om du har blivit utsatt för övergrepp
page-help-7-text =
    Det som kommer in här läses av människor, men inte dygnet runt. Om ett barn är i fara nu, ring nödnumret: 112 i Europeiska unionen och i många andra länder.

    I många länder i Europa är 116 111 hjälplinjen för barn och unga, 116 000 linjen för försvunna barn och 116 006 linjen för brottsoffer. De är gratis, och du behöver inte säga vad du heter.

    Det finns hjälplinjer i många länder. Du kan också skriva till oss på en sida vars meddelanden läses först.

    Inget av det du har blivit utsatt för är ditt fel.
    => /urgent Få hjälp, eller berätta för oss om övergrepp
page-help-8-title = Vad ”Lämna sidan” gör
page-help-8-text =
    På sidorna där du skriver finns en knapp högst upp som genast tar dig till en oskyldig sida. Att trycka tre gånger på skifttangenten gör samma sak, om JavaScript är på.

    - Den gör detta: visar genast en annan webbplats och ber webbläsaren glömma det som den har sparat från vår.
    - Den gör inte detta: tar bort webbplatsen ur webbläsarens historik, eller döljer besöket för den som sköter nätverket.
    - Det du inte har skickat än går förlorat.

    Säkrast är en enhet som ingen annan använder, med ett privat fönster.

page-privacy-title = Integritet
page-privacy-lead = Vad vi sparar, vad vi inte sparar, och hur länge.
page-privacy-1-title = Vem som är ansvarig
page-privacy-1-text =
    { $operator }
    => contact Skriv till oss om webbplatsen
page-privacy-2-title = Vad som inte samlas in
page-privacy-2-text =
    - Inga kakor och ingen annan lagring i din webbläsare. Därför frågar vi dig inte om dem.
    - Inga internetadresser. För att bromsa stora mängder meddelanden räknar vi hur många formulär som kommer från ett och samma nätverk. Det vi räknar med skapas ur adressen med en nyckel som bara finns i minnet och byts varje dag.
    - Inga uppgifter om vilken webbläsare eller enhet du använder, eller vilka sidor du har sett.
    - Ingen exakt tid: för ett tips sparas timmen då det kom.
    - Inget skickas till andra företag. Om den ansvariga har slagit på hCaptcha står det i tipsformuläret innan du använder det.
page-privacy-3-title = Vad som sparas
page-privacy-3-text =
    - Dina svar, och din kontaktuppgift om du lämnar en. De krypteras var för sig.
    - Bilder som du bifogar, om webbplatsen tar emot dem. De krypteras också, och visas aldrig offentligt.
    - Föremålet, sidans språk och timmen.
    - Meddelanden mellan dig och tipsgruppen.
    - Om din webbläsare på egen hand har gjort en liten uträkning, som skiljer en människa från en maskin. Ett tips utan den räknas också.
page-privacy-4-title = Vem som kan läsa det
page-privacy-4-text =
    Svaren krypteras till tipsgruppen med en nyckel som den öppna delen av webbplatsen inte har. En stulen hårddisk eller säkerhetskopia öppnar ingenting.

    En moderator får se en kontaktuppgift först efter att ha angett ett skäl. Varje gång någon öppnar ett tips skrivs det i en logg som inte kan ändras utan att det märks.

    Tips som kan hjälpa går vidare till utredare. Dina ord följer med; din kontaktuppgift stannar hos tipsgruppen.
page-privacy-5-title = Hur länge
page-privacy-5-text =
    Inte längre än arbetet med fallen kräver. Lagen i det land där den ansvariga arbetar sätter gränserna; den ansvariga berättar vilka de är om du frågar.
    => contact Fråga den ansvariga
page-privacy-6-title = Dina rättigheter
page-privacy-6-text =
    Du kan fråga vad som finns sparat om dig, och be att det rättas eller raderas. Ett anonymt tips kan vi bara hitta med dess tipskod: ange den här och skriv vad du önskar.

    Du kan också klaga hos dataskyddsmyndigheten i ditt land.
    => /receipt Kom tillbaka med din tipskod
page-privacy-7-title = Hur det skyddas
page-privacy-7-text =
    Bilder av föremål rensas innan någon utomstående ser dem: allt som en kamera skriver in i en fil tas bort, och det som har täckts med svart är borta ur själva bilden. Två personer tittar på varje bild innan den visas.

    Om du har hittat en svaghet i webbplatsen, berätta det för oss.
    => contact Skriv till oss om webbplatsen

page-accessibility-title = Tillgänglighet
page-accessibility-lead = Webbplatsen ska fungera för alla. Berätta för oss var den inte gör det.
page-accessibility-1-title = Vad vi strävar efter
page-accessibility-1-text =
    Vi följer Riktlinjer för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA, vilket också uppfyller webbdelen av den europeiska standarden EN 301 549.

    - Varje sida fungerar med bara tangentbordet, med skärmläsare, utan JavaScript, med stor text och på en skärm som är 320 pixlar bred.
    - Varje bild av ett föremål har en beskrivning i ord, som också visas under bilden.
    - Inget sägs enbart med färg. Det finns en ljus och en mörk version, efter inställningen på din enhet.
    - Inget formulär går ut medan du skriver: du har ett dygn på dig.
page-accessibility-2-title = Vad som inte fungerar för alla än
page-accessibility-2-text =
    - Frågan gäller en bild. En beskrivning kan inte alltid rymma den detalj som någon skulle känna igen.
    - Om den ansvariga har slagit på hCaptcha kanske den kontrollen inte fungerar med alla hjälpmedel. Du kan hoppa över den.
    - Texter om föremål kan saknas på ditt språk. Då visas de på ett annat, och märks ut för skärmläsare.
page-accessibility-3-title = Berätta för oss
page-accessibility-3-text =
    { $operator }

    Skriv vilken sida det var och vad du använde. Vi svarar om du talar om hur.
    => contact Skriv till oss om webbplatsen
page-accessibility-4-title = Om vi inte åtgärdar det
page-accessibility-4-text =
    I Europeiska unionen har varje land ett organ som övervakar tillgängligheten på offentliga webbplatser. Om du inte är nöjd med vårt svar kan du vända dig till det i ditt land.
