# Hearing of it: feeds, sharing, results.

nav-results = Resultat
nav-follow = Följ och dela

# Feeds: what a feed reader shows
feed-objects = Alla föremål
feed-category = Föremål: { $category }
feed-series = Föremål: { $series }
feed-tell = Berätta vad du vet på vår egen webbplats. Svara inte offentligt.
feed-picture = Föremålet

# The card that other sites and apps show when somebody shares an object
card-ask = Känner du igen det här? Berätta för oss här:
card-alt = Ett kort med föremålet, frågan ”{ $question }” och webbplatsens namn. { $description }

# Follow and share
follow-title = Följ och dela
follow-lead = Få veta när det kommer nya föremål, utan konto. Hjälp andra att se dem, på ett sätt som är säkert för alla.
follow-feeds = Nyheter i en flödesläsare
follow-feeds-text = En flödesläsare är en app som tittar på de webbplatser du väljer och talar om vad som är nytt. Du behöver inte ge oss någon e-postadress, och vi får inte veta vem som följer oss.
follow-feeds-1 = Öppna en flödesläsare. Det finns gratis läsare för alla telefoner och datorer.
follow-feeds-2 = Kopiera en av adresserna här nedanför och klistra in den där.
follow-feeds-3 = Nya föremål och resultat dyker upp av sig själva. Det vi tar bort försvinner.
follow-feeds-categories = En typ av föremål
follow-feeds-series = En serie
follow-share = Dela ett föremål
follow-share-text = Skicka adressen till ett föremåls sida i ett meddelande, eller lägg ut den. Många appar visar då ett kort med föremålet, frågan och vårt namn. Den som ser kortet vet var man ska svara.
follow-share-link = Länka till vårt kort, och spara ingen kopia av det. Om vi måste ta bort ett föremål försvinner kortet överallt där någon har länkat till det.
follow-share-own = På din egen webbplats kan du visa kortet så här:
follow-share-code = HTML för din webbplats
follow-share-none = Inget föremål visas just nu, så det finns inget att dela.
follow-share-example = Det här är det nyaste föremålet. Samma slags kort finns för varje föremål: bara beteckningen i de två adresserna ändras.
follow-data = Föremålen som data
follow-data-text = Om du skriver program: allt som är öppet här kan också läsas som JSON. Du behöver ingen nyckel och inget konto.
follow-data-1 = Fråga efter ändringar, och inte oftare än en gång i minuten. Skicka tillbaka den ETag som du fick: om inget har ändrats är svaret kort.
follow-data-2 = Om ett föremål svarar med 410 har vi tagit bort det. Ta då också bort det hos dig, genast.
follow-data-3 = Visa alltid frågan tillsammans med länken till vår sida, så att svaren kommer till oss.
follow-data-list = De nyaste föremålen
follow-data-description = Beskrivning av alla adresser (OpenAPI 3.1)
follow-address = Adress

# Results
results-title = Resultat
results-lead = Vad föremålen som vi har visat har lett till, och hur många som har skrivit till oss.
results-chart = Ett diagram. Tabellen bredvid innehåller samma siffror.
results-month = Månad
results-objects = Föremål
results-tips = Antal tips
results-result = Resultat
results-new = Nya
results-so-far = Hittills
results-withdrawn = Borttaget
results-outcomes-title = Vad föremålen har lett till
results-outcomes-shown = { $count ->
    [0] Hittills har inget föremål visats.
    [one] Hittills har ett föremål visats.
   *[other] Hittills har { $count } föremål visats.
}
results-outcomes-answered = { $count ->
    [0] Inget av dem har fått ett svar än.
    [one] Ett av dem har fått ett svar.
   *[other] { $count } av dem har fått ett svar.
}
results-outcomes-empty = Så snart det första föremålet visas kan du se här vad det ledde till.
results-narrowed-title = Begränsade till några få länder
results-narrowed-text = Utredarna vet nu att de här föremålen såldes eller tillverkades bara i några få länder. De vet var de ska leta vidare.
results-narrowed-count = { $count ->
    [0] Hittills har inget föremåls ursprung begränsats till några få länder.
    [one] Hittills har ursprunget för ett föremål begränsats till några få länder.
   *[other] Hittills har ursprunget för { $count } föremål begränsats till några få länder.
}
results-narrowed-empty = Det första kommer att visas här, med sin månad.
results-tips-title = Tips per månad
results-tips-text = Bara hela månader visas. Antalen är avrundade till närmaste femtal, och mycket små antal visas inte alls. Ingen kan hittas med hjälp av de här siffrorna.
results-tips-latest = { $count ->
    [one] Under den senaste hela månaden kom det ungefär { $count } tips.
   *[other] Under den senaste hela månaden kom det ungefär { $count } tips.
}
results-tips-latest-few = Under den senaste hela månaden kom det färre än 5 tips.
results-tips-few = Färre än 5
results-tips-empty = Den första hela månaden är inte slut än. Antalet visas här när den är över.
results-honest-title = Vad de här siffrorna inte säger
results-honest-1 = Ett resultat är ett steg i en utredning. Det betyder inte att ett barn har hittats.
results-honest-2 = ”Säljs på många håll” är också ett resultat. Det avslutar ett sökande som inte hade lett någonstans.
results-honest-3 = Många tips gör inte ett föremål viktigare. Ett enda tips från någon som vet kan räcka.
results-honest-4 = Vi berättar inte vilket tips som ledde till vilket resultat. Det skyddar dem som har skrivit till oss, och utredningen.

# Months as they stand alone, at the head of a line
month-alone-1 = Januari
month-alone-2 = Februari
month-alone-3 = Mars
month-alone-4 = April
month-alone-5 = Maj
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = Augusti
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
