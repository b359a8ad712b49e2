# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Få hjælp
home-urgent-title = Er det sket for dig, eller er et barn i fare?
home-urgent-text = Du behøver ikke kende nogen genstand. Der er mennesker, du kan ringe til, og du kan skrive til os om det.
home-urgent-link = Få hjælp, eller fortæl os om overgreb

# A tip that belongs to no object
general-lead = Denne side er til det, der ikke hører til nogen af de genstande, vi viser: noget, du har set et andet sted, eller en person, du ved noget om.
general-which = Hvis du kender en af vores genstande, så åbn den, og skriv der. Så når det hurtigere frem til dem, der arbejder med den.
general-look = Se på genstandene
general-abuse = Hvis du vil fortælle os om overgreb, så brug siden til det. Beskeder derfra bliver læst først.
general-sent-before = Har du allerede sendt et tip?

# Leaving quickly: the note on each form
safety-link = Før du skriver: Sådan forlader du siden hurtigt
safety-note = Hvis nogen kan se din skærm, så læs dette først. Det tager et minut.

# The country, typed
country-hint = Begynd at skrive landets navn på et sprog, du selv vælger. Hvis du ikke er sikker, så lad feltet være tomt.
country-unknown = Vi kender ikke et land, der hedder “{ $typed }”. Se efter, hvordan det staves, eller lad feltet være tomt
country-long = Landets navn må højst fylde { $limit } tegn
country-meant = Mente du et af disse?
country-not-sure = Jeg er ikke sikker: Lad det være tomt

# Urgent: numbers to call
urgent-title = Få hjælp, eller fortæl os om overgreb
urgent-lead = Hvis nogen er i fare lige nu, så ring først. Vi læser beskeder hver dag, men ikke døgnet rundt, og vi kan ikke sende nogen ud til dig.
urgent-call-title = Ring til nogen
urgent-call-lead = Du behøver ikke sige, hvad du hedder. Du kan også ringe for en anden.
urgent-write-link = Skriv hellere til os
urgent-country = Hvilket land er du i?
urgent-country-hint = Begynd at skrive landets navn på et sprog, du selv vælger.
urgent-country-show = Vis numrene
urgent-country-empty = Skriv, hvilket land du er i
urgent-country-unknown = Vi kender ikke et land, der hedder “{ $typed }”. Se efter, hvordan det staves, eller led efter det blandt alle lande
urgent-here = Numre for { $country }
urgent-all = Alle lande og deres numre
urgent-all-lead = Vi viser kun numre, som vi er sikre på. Hvis der kun står et alarmnummer ved et land her, kan der også være hjælpelinjer.
urgent-all-none = Der står ingen lande her endnu. Ring 112 fra en mobiltelefon, eller spørg nogen i nærheden om det lokale alarmnummer.
urgent-all-back = Tilbage til hjælp efter land
urgent-unknown-title = Vi har ingen kontrollerede numre for { $country }
urgent-unknown = I de fleste lande virker 112 fra en mobiltelefon og fører til alarmcentralen. Hvis det ikke gør, så spørg nogen i nærheden om det lokale nummer.
urgent-unknown-child = Mange lande har en hjælpelinje for børn. Child Helpline International har en liste over dem. Du kan også sige det til en lærer, en læge eller en anden voksen, du stoler på.
urgent-hours = Nogle hjælpelinjer har ikke åbent om natten. Hvis ingen svarer, og det ikke kan vente, så ring til alarmnummeret.
line-emergency = Alarmnummer: politi og ambulance
line-child = Hjælpelinje for børn og unge
line-missing = Linje for forsvundne børn
line-victims = Linje for ofre for forbrydelser
line-abuse = Hjælp efter overgreb

# Urgent: the message
urgent-write-title = Skriv til os
urgent-write-lead = Beskeder fra denne side bliver læst først. Skriv så meget eller så lidt, du vil. Intet af det, nogen har gjort mod dig, er din skyld.
urgent-write-not-now = En besked her er ikke et nødopkald.
urgency = Hvad passer bedst?
urgency-short = Hvor meget det haster
urgency-danger = Nogen er i fare lige nu
urgency-danger-hint = Ring også til alarmnummeret. Det er hurtigere end en besked.
urgency-ongoing = Det foregår stadig
urgency-past = Det er sket tidligere
urgency-worried = Jeg er bekymret for nogen
urgency-empty = Vælg det, der passer bedst
urgency-choice = Vælg det, der passer bedst
urgency-long = Vælg det, der passer bedst
urgent-what = Hvad vil du fortælle os?
urgent-what-hint = Med dine egne ord, på et hvilket som helst sprog. Du behøver ikke beskrive, hvad der blev gjort. Højst { $limit } tegn.
urgent-what-short = Hvad du vil fortælle os
urgent-what-empty = Skriv, hvad du vil fortælle os
urgent-what-long = Det, du vil fortælle os, må højst fylde { $limit } tegn
urgent-place = Hvor sker det, eller hvor skete det? (valgfrit)
urgent-place-hint = En by, en skole, et navn på internettet: hvad der end kan hjælpe med at finde det. Højst { $limit } tegn.
urgent-place-short = Hvor
urgent-place-long = Stedet må højst fylde { $limit } tegn
urgent-country-ask = Hvilket land handler det om? (valgfrit)
urgent-contact = Hvordan kan vi få fat i dig på en sikker måde? (valgfrit)
urgent-contact-hint = Kun hvis ingen andre kan se det, når vi skriver til dig. Du kan lade feltet være tomt: Med din kvitteringskode kan du læse vores svar her. Højst { $limit } tegn.
urgent-no-pictures = Send ikke billeder eller film af overgreb eller links til dem. Det er strafbart i mange lande at have dem. Hvis du har nogen, så skriv kun, at du har dem: Vi fortæller dig, hvad du skal gøre.
urgent-check-title = Tjek din besked
urgent-check-danger = Hvis nogen er i fare lige nu, så ring til alarmnummeret, før du sender dette.
urgent-send-lead = Når du sender din besked, får du en kvitteringskode. Den vises kun én gang, på næste side. Med den kan du læse vores svar.
urgent-send = Send din besked

# Urgent: sent
urgent-sent-title = Din besked er nået frem til os
urgent-sent-receipt = Din kvitteringskode
urgent-sent-next-1 = Din besked står forrest af alt det, vi skal læse. Den bliver læst af mennesker, der er uddannet til det.
urgent-sent-next-2 = De kan sende den videre til politiet eller til myndighederne for børnebeskyttelse i det land, det handler om.
urgent-sent-next-3 = Kom tilbage i morgen, og indtast din kvitteringskode: Måske er der et svar eller et spørgsmål til dig.
urgent-sent-call = Vi kan ikke sige, hvor hurtigt nogen gør noget. Hvis det bliver værre, eller hvis du er bange, så ring.
urgent-sent-numbers = Numre, du kan ringe til

# The receipt, kept
sent-save = Gem den som en tekstfil
sent-save-hint = Filen gemmes på denne enhed. Alle, der bruger enheden, kan finde den.
sent-qr-title = Som et billede til din telefon
sent-qr-hint = Telefonens kamera kan læse kvitteringskoden i billedet. Det indeholder koden og intet andet.
sent-qr-alt = QR-kode, der indeholder din kvitteringskode
sent-gone-title = En kvitteringskode vises kun én gang
sent-gone-text = Dette er adressen på en side, der bekræfter et tip. Hvis du så en kvitteringskode der, er dit tip gemt, men koden kan ikke vises igen.
sent-gone-have = Hvis du har skrevet din kvitteringskode ned, så indtast den her, og se, hvor langt dit tip er nået.
sent-gone-lost = Hvis du ikke har, er intet gået tabt for os: Dit tip bliver læst alligevel. Du kan sende et nyt, hvis du ved mere.
receipt-file =
    Din kvitteringskode

    { $receipt }

    Du kan indtaste den her: { $address }

    Den, der har koden, kan læse, hvad vi spørger dig om. Opbevar denne fil et sted, hvor ingen andre finder den, eller slet den, når du har skrevet koden ned.

# Pictures with a tip
pictures = { $files ->
    [one] Tilføj et billede af genstanden (valgfrit)
   *[other] Tilføj billeder af genstanden (valgfrit)
}
pictures-hint = { $files ->
    [one] Ét billede som JPEG, PNG eller WebP, mindre end { $size }.
   *[other] Op til { $files } billeder som JPEG, PNG eller WebP, hvert mindre end { $size }.
}
pictures-why = Kun hvis det viser den samme ting: din egen derhjemme eller en i en butik.
pictures-never = Send aldrig et billede af overgreb, uanset grunden. Det er strafbart i mange lande at sende det, og det hjælper ikke.
pictures-inside = Et foto kan indeholde oplysninger om, hvor og hvornår det er taget og med hvilken enhed. Tipteamet ser kun billedet, uden de oplysninger.
pictures-sealed = Billeder bliver forseglet, når de når frem. De bliver aldrig vist offentligt.
pictures-short = Billeder
pictures-one = Billede { $number }, { $size }
pictures-added = Billeder, du har tilføjet
pictures-remove = Fjern
pictures-removed = Billedet er fjernet.
pictures-more = { $left ->
    [0] Du kan ikke tilføje flere billeder.
    [one] Du kan tilføje ét billede mere.
   *[other] Du kan tilføje { $left } billeder mere.
}
pictures-type = Billedet skal være en JPEG-, PNG- eller WebP-fil
pictures-large = Billedet skal være mindre end { $size }
pictures-empty = Billedet er tomt
pictures-many = { $files ->
    [one] Tilføj højst ét billede
   *[other] Tilføj højst { $files } billeder
}
pictures-failed = Billedet kunne ikke uploades. Prøv igen
pictures-not-now = Vi kan ikke tage imod billeder lige nu. Send dit tip uden dem, eller prøv igen om nogle minutter
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Svar os, eller tilføj noget
dialogue-add-text = Er du kommet i tanke om en detalje mere? Send den herfra: Den bliver lagt sammen med dit tip.
dialogue-contact = Dine kontaktoplysninger
dialogue-contact-text = Hvis du har fortalt os, hvordan vi kan få fat i dig, kan du trække det tilbage. Vi sletter oplysningerne med det samme. Dit tip og din kvitteringskode forbliver, som de er.
dialogue-contact-seen = Nogen i tipteamet kan have læst dem før. De forlader ikke teamet.
dialogue-contact-erase = Slet mine kontaktoplysninger
dialogue-contact-done = Det er gjort. Vi har ikke længere nogen kontaktoplysninger fra dig. Dit tip og din kvitteringskode forbliver, som de er.
dialogue-contact-not-now = Dine kontaktoplysninger kunne ikke slettes lige nu. Det er ikke din skyld: Vent et minut, og prøv igen

# Staying safe while you write
page-safety-title = Sådan forlader du en side hurtigt
page-safety-lead = Når nogen ikke må se, hvad du skriver. Læs dette, før du begynder.
page-safety-1-title = Hvad “Forlad siden” gør
page-safety-1-text =
    På de sider, hvor du skriver til os, er der en rød knap øverst med ordene “Forlad siden”. Den fører dig straks til et harmløst websted.

    Du kan også trykke tre gange på Skift-tasten. Det virker overalt på siden, også mens du skriver. Det kræver JavaScript; det gør knappen ikke.
page-safety-2-title = Hvad den ikke gør
page-safety-2-text =
    - Den sletter ikke din browsers historik. Den, der ser efter dér, kan se, at du har været på dette websted.
    - Den skjuler ikke dit besøg for den, der driver det netværk, du bruger.
    - Den gemmer ikke det, du har skrevet. Alt, du ikke har sendt, går tabt.
page-safety-3-title = Sådan kommer du tilbage
page-safety-3-text =
    Gå tilbage i din browser, eller skriv dette websteds adresse igen. Du begynder med en tom formular.

    Hvis du allerede har sendt dit tip, skal du bruge din kvitteringskode for at komme tilbage til det.
page-safety-4-title = Sikrere måder at skrive på
page-safety-4-text =
    - Brug en enhed, som den person, du er bange for, ikke kan bruge: på et bibliotek, på skolen eller hos en ven.
    - Åbn et privat vindue. Det glemmer, hvad du har lavet, når du lukker det.
    - Hvis du ikke brugte et privat vindue, så fjern bagefter dette websted fra din browsers historik. Det kan også blive opdaget, at hele historikken er slettet.
    - Brug Tor Browser, hvis selv dit besøg her ikke må kunne ses.
    - Skriv din kvitteringskode ned på papir, og opbevar den, hvor ingen kigger.
page-safety-5-title = Gå videre
page-safety-5-text =
    => /tip Fortæl os, hvad du ved
    => /urgent Få hjælp, eller fortæl os om overgreb
    => /receipt Kom tilbage med din kvitteringskode
