# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Få hjälp
home-urgent-title = Har det hänt dig, eller är ett barn i fara?
home-urgent-text = Du behöver inte känna igen något föremål. Det finns människor som du kan ringa, och du kan skriva till oss om det.
home-urgent-link = Få hjälp, eller berätta för oss om övergrepp

# A tip that belongs to no object
general-lead = Den här sidan är för sådant som inte hör till något av föremålen som vi visar: något du har sett någon annanstans, eller någon som du vet något om.
general-which = Om du känner igen ett av våra föremål, öppna det och skriv där. Då når det snabbare fram till dem som arbetar med det.
general-look = Titta på föremålen
general-abuse = Om du vill berätta för oss om övergrepp, använd sidan för det. Meddelanden därifrån läses först.
general-sent-before = Har du redan skickat ett tips?

# Leaving quickly: the note on each form
safety-link = Innan du skriver: hur du snabbt lämnar den här sidan
safety-note = Om någon kan se din skärm, läs det här först. Det tar en minut.

# The country, typed
country-hint = Börja skriva landets namn, på vilket språk du vill. Om du inte är säker, lämna fältet tomt.
country-unknown = Vi känner inte till något land som heter ”{ $typed }”. Kontrollera hur det stavas, eller lämna fältet tomt
country-long = Landets namn får vara högst { $limit } tecken
country-meant = Menade du något av de här?
country-not-sure = Jag är inte säker: lämna det tomt

# Urgent: numbers to call
urgent-title = Få hjälp, eller berätta för oss om övergrepp
urgent-lead = Om någon är i fara just nu, ring först. Vi läser meddelanden varje dag, men inte dygnet runt, och vi kan inte skicka någon till dig.
urgent-call-title = Ring någon
urgent-call-lead = Du behöver inte säga vad du heter. Du kan också ringa för någon annans skull.
urgent-write-link = Skriv till oss i stället
urgent-country = Vilket land är du i?
urgent-country-hint = Börja skriva landets namn, på vilket språk du vill.
urgent-country-show = Visa numren
urgent-country-empty = Skriv vilket land du är i
urgent-country-unknown = Vi känner inte till något land som heter ”{ $typed }”. Kontrollera hur det stavas, eller leta efter det bland alla länder
urgent-here = Nummer för { $country }
urgent-all = Alla länder och deras nummer
urgent-all-lead = Vi tar bara med nummer som vi är säkra på. Om ett land bara har ett nödnummer här kan det ändå finnas hjälplinjer där.
urgent-all-none = Inget land finns med här än. Ring 112 från en mobiltelefon, eller fråga någon i närheten efter det lokala nödnumret.
urgent-all-back = Tillbaka till hjälp efter land
urgent-unknown-title = Vi har inga kontrollerade nummer för { $country }
urgent-unknown = I de flesta länder fungerar 112 från en mobiltelefon och går till räddningstjänst och polis. Om det inte fungerar, fråga någon i närheten efter det lokala numret.
urgent-unknown-child = Många länder har en hjälplinje för barn. Child Helpline International har en lista över dem. Du kan också berätta för en lärare, en läkare eller någon annan vuxen som du litar på.
urgent-hours = En del hjälplinjer är inte öppna på natten. Om ingen svarar och det inte kan vänta, ring nödnumret.
line-emergency = Nödnummer: polis och ambulans
line-child = Hjälplinje för barn och unga
line-missing = Linje för försvunna barn
line-victims = Linje för brottsoffer
line-abuse = Hjälp efter övergrepp

# Urgent: the message
urgent-write-title = Skriv till oss
urgent-write-lead = Meddelanden från den här sidan läses först. Berätta så mycket eller så lite som du vill. Inget av det du har blivit utsatt för är ditt fel.
urgent-write-not-now = Ett meddelande här är inget nödsamtal.
urgency = Vad stämmer bäst?
urgency-short = Hur bråttom det är
urgency-danger = Någon är i fara just nu
urgency-danger-hint = Ring också nödnumret. Det går fortare än något meddelande.
urgency-ongoing = Det pågår fortfarande
urgency-past = Det hände tidigare
urgency-worried = Jag är orolig för någon
urgency-empty = Välj det som stämmer bäst
urgency-choice = Välj det som stämmer bäst
urgency-long = Välj det som stämmer bäst
urgent-what = Vad vill du berätta för oss?
urgent-what-hint = Med dina egna ord, på vilket språk som helst. Du behöver inte beskriva vad som gjordes. Högst { $limit } tecken.
urgent-what-short = Vad du vill berätta för oss
urgent-what-empty = Skriv vad du vill berätta för oss
urgent-what-long = Det du vill berätta får vara högst { $limit } tecken
urgent-place = Var är det, eller var var det? (frivilligt)
urgent-place-hint = En ort, en skola, ett namn på internet: allt som kan hjälpa till att hitta det. Högst { $limit } tecken.
urgent-place-short = Var
urgent-place-long = Platsen får vara högst { $limit } tecken
urgent-country-ask = Vilket land gäller det? (frivilligt)
urgent-contact = Hur kan vi nå dig på ett säkert sätt? (frivilligt)
urgent-contact-hint = Bara om ingen annan kan se när vi skriver till dig. Du kan lämna fältet tomt: med din tipskod kan du läsa vårt svar här. Högst { $limit } tecken.
urgent-no-pictures = Skicka inte bilder eller filmer av övergrepp, eller länkar till dem. Att inneha dem är ett brott i många länder. Om du har några, skriv bara att du har dem: vi talar om vad du ska göra.
urgent-check-title = Kontrollera ditt meddelande
urgent-check-danger = Om någon är i fara just nu, ring nödnumret innan du skickar det här.
urgent-send-lead = När du skickar ditt meddelande får du en tipskod. Den visas en enda gång, på nästa sida. Med den kan du läsa vårt svar.
urgent-send = Skicka ditt meddelande

# Urgent: sent
urgent-sent-title = Ditt meddelande har kommit fram
urgent-sent-receipt = Din tipskod
urgent-sent-next-1 = Ditt meddelande ligger först av allt som vi har att läsa. Det läses av människor som är utbildade för det.
urgent-sent-next-2 = De kan lämna det vidare till polisen eller till myndigheter som skyddar barn i det land som det gäller.
urgent-sent-next-3 = Kom tillbaka i morgon och ange din tipskod: det kan finnas ett svar eller en fråga till dig.
urgent-sent-call = Vi kan inte säga hur snart någon gör något. Om det blir värre, eller om du är rädd, ring.
urgent-sent-numbers = Nummer att ringa

# The receipt, kept
sent-save = Spara koden som en textfil
sent-save-hint = Filen sparas på den här enheten. Alla som använder enheten kan hitta den.
sent-qr-title = Som en bild för din telefon
sent-qr-hint = Kameran i din telefon läser tipskoden från bilden. Bilden innehåller tipskoden och inget annat.
sent-qr-alt = QR-kod som innehåller din tipskod
sent-gone-title = En tipskod visas bara en gång
sent-gone-text = Det här är adressen till en sida som bekräftar ett tips. Om du såg en tipskod där har tipset sparats, men koden kan inte visas igen.
sent-gone-have = Om du har skrivit upp din tipskod kan du ange den här och se hur långt ditt tips har kommit.
sent-gone-lost = Om du inte har det är inget förlorat för oss: ditt tips läses ändå. Du kan skicka ett nytt om du vet mer.
receipt-file =
    Din tipskod

    { $receipt }

    Du kan ange den här: { $address }

    Den som har koden kan läsa vad vi frågar dig. Förvara den här filen där ingen annan hittar den, eller radera den när du har skrivit upp koden.

# Pictures with a tip
pictures = { $files ->
    [one] Lägg till en bild av föremålet (frivilligt)
   *[other] Lägg till bilder av föremålet (frivilligt)
}
pictures-hint = { $files ->
    [one] En bild, som JPEG, PNG eller WebP, mindre än { $size }.
   *[other] Högst { $files } bilder, som JPEG, PNG eller WebP, var och en mindre än { $size }.
}
pictures-why = Bara om bilden visar samma sak: din egen hemma, eller en i en butik.
pictures-never = Skicka aldrig en bild av övergrepp, oavsett anledning. Att skicka en sådan är ett brott i många länder, och det hjälper inte.
pictures-inside = Ett foto kan innehålla uppgifter om var och när det togs, och med vilken enhet. Tipsgruppen ser bara själva bilden, utan de uppgifterna.
pictures-sealed = Bilder krypteras när de kommer fram. De visas aldrig offentligt.
pictures-short = Bilder
pictures-one = Bild { $number }, { $size }
pictures-added = Bilder som du har lagt till
pictures-remove = Ta bort
pictures-removed = Bilden har tagits bort.
pictures-more = { $left ->
    [0] Du kan inte lägga till fler bilder.
    [one] Du kan lägga till en bild till.
   *[other] Du kan lägga till { $left } bilder till.
}
pictures-type = Bilden måste vara en JPEG-, PNG- eller WebP-fil
pictures-large = Bilden måste vara mindre än { $size }
pictures-empty = Bilden är tom
pictures-many = { $files ->
    [one] Lägg inte till mer än en bild
   *[other] Lägg inte till fler än { $files } bilder
}
pictures-failed = Bilden kunde inte laddas upp. Försök igen
pictures-not-now = Vi kan inte ta emot bilder just nu. Skicka ditt tips utan dem, eller försök igen om några minuter
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Svara oss, eller lägg till något
dialogue-add-text = Har du kommit på en detalj till? Skicka den härifrån: den läggs till ditt tips.
dialogue-contact = Dina kontaktuppgifter
dialogue-contact-text = Om du har talat om hur vi kan nå dig kan du ta tillbaka det. Vi raderar uppgifterna genast. Ditt tips och din tipskod förblir som de är.
dialogue-contact-seen = Någon i tipsgruppen kan ha läst uppgifterna tidigare. De lämnar inte gruppen.
dialogue-contact-erase = Radera mina kontaktuppgifter
dialogue-contact-done = Klart. Vi har inte längre några kontaktuppgifter till dig. Ditt tips och din tipskod förblir som de är.
dialogue-contact-not-now = Dina kontaktuppgifter kunde inte raderas just nu. Det är inte ditt fel: vänta en minut och försök igen

# Staying safe while you write
page-safety-title = Att snabbt lämna en sida
page-safety-lead = För dig som skriver när någon inte får se det. Läs det här innan du börjar.
page-safety-1-title = Vad ”Lämna sidan” gör
page-safety-1-text =
    På sidorna där du skriver till oss finns en röd knapp högst upp med orden ”Lämna sidan”. Den tar dig genast till en oskyldig webbplats.

    Du kan också trycka tre gånger på skifttangenten. Det fungerar var du än är på sidan, även medan du skriver. Det kräver JavaScript; det gör inte knappen.
page-safety-2-title = Vad den inte gör
page-safety-2-text =
    - Den raderar inte webbläsarens historik. Den som tittar där kan se att du har varit på den här webbplatsen.
    - Den döljer inte ditt besök för den som sköter nätverket du använder.
    - Den sparar inte det du har skrivit. Allt du inte har skickat går förlorat.
page-safety-3-title = Så kommer du tillbaka
page-safety-3-text =
    Gå tillbaka i webbläsaren, eller skriv in webbplatsens adress igen. Du börjar med ett tomt formulär.

    Om du redan har skickat ditt tips behöver du din tipskod för att komma tillbaka till det.
page-safety-4-title = Säkrare sätt att skriva
page-safety-4-text =
    - Använd en enhet som personen du är rädd för inte kommer åt: på ett bibliotek, i skolan eller hos en vän.
    - Öppna ett privat fönster. Det glömmer vad du har gjort när du stänger det.
    - Om du inte använde ett privat fönster, ta bort den här webbplatsen ur webbläsarens historik efteråt. Att radera hela historiken kan också märkas.
    - Använd Tor Browser om inte ens besöket får synas.
    - Skriv upp din tipskod på papper, och förvara den där ingen letar.
page-safety-5-title = Gå vidare
page-safety-5-text =
    => /tip Berätta vad du vet
    => /urgent Få hjälp, eller berätta för oss om övergrepp
    => /receipt Kom tillbaka med din tipskod
