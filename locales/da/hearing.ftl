# Hearing of it: feeds, sharing, results.

nav-results = Resultater
nav-follow = Følg og del

# Feeds: what a feed reader shows
feed-objects = Alle genstande
feed-category = Genstande: { $category }
feed-series = Genstande: { $series }
feed-tell = Fortæl os på vores eget websted, hvad du ved. Svar venligst ikke offentligt.
feed-picture = Genstanden

# The card that other sites and apps show when somebody shares an object
card-ask = Kender du denne genstand? Fortæl os det her:
card-alt = Et kort med genstanden, spørgsmålet “{ $question }” og dette websteds navn. { $description }

# Follow and share
follow-title = Følg og del
follow-lead = Hør om nye genstande uden en konto. Hjælp andre med at se dem på en måde, der er sikker for alle.
follow-feeds = Nyt i en feedlæser
follow-feeds-text = En feedlæser er en app, der holder øje med de websteder, du vælger, og fortæller dig, hvad der er nyt. Du behøver ikke give os en e-mailadresse, og vi får ikke at vide, hvem der følger os.
follow-feeds-1 = Åbn en feedlæser. Der findes gratis feedlæsere til alle telefoner og computere.
follow-feeds-2 = Kopiér en af adresserne herunder, og sæt den ind der.
follow-feeds-3 = Nye genstande og resultater kommer af sig selv. Det, vi tager ned, forsvinder.
follow-feeds-categories = Én slags genstande
follow-feeds-series = Én serie
follow-share = Del en genstand
follow-share-text = Send adressen på en genstands side i en besked, eller del den i et opslag. Mange apps viser så et kort med genstanden, spørgsmålet og vores navn. Den, der ser kortet, ved, hvor man svarer.
follow-share-link = Link til vores kort, og gem ikke en kopi af det. Hvis vi er nødt til at tage en genstand ned, forsvinder kortet alle de steder, hvor der var linket til det.
follow-share-own = På dit eget websted kan du vise kortet sådan:
follow-share-code = HTML til dit websted
follow-share-none = Der vises ingen genstande i øjeblikket, så der er ikke noget at dele.
follow-share-example = Dette er den nyeste genstand. Der er et tilsvarende kort til hver genstand: Kun referencen i de to adresser er anderledes.
follow-data = Genstandene som data
follow-data-text = Hvis du skriver programmer: Alt, hvad der er offentligt her, kan også læses som JSON. Du behøver hverken nøgle eller konto.
follow-data-1 = Spørg efter ændringer, og højst én gang i minuttet. Send den ETag tilbage, du fik: Hvis intet er ændret, er svaret kort.
follow-data-2 = Hvis en genstand svarer med 410, har vi taget den ned. Tag den også ned hos dig, med det samme.
follow-data-3 = Vis altid spørgsmålet sammen med linket til vores side, så svarene kommer til os.
follow-data-list = De nyeste genstande
follow-data-description = Beskrivelse af alle adresser (OpenAPI 3.1)
follow-address = Adresse

# Results
results-title = Resultater
results-lead = Hvad der er kommet ud af de genstande, vi har vist, og hvor mange der har skrevet til os.
results-chart = Et diagram. Tabellen ved siden af indeholder de samme tal.
results-month = Måned
results-objects = Genstande
results-tips = Tip
results-result = Resultat
results-new = Nye
results-so-far = Indtil nu
results-withdrawn = Taget ned
results-outcomes-title = Hvad der kom ud af genstandene
results-outcomes-shown = { $count ->
    [0] Der er ikke vist nogen genstand indtil nu.
    [one] Der er vist én genstand indtil nu.
   *[other] Der er vist { $count } genstande indtil nu.
}
results-outcomes-answered = { $count ->
    [0] Ingen af dem har fået et svar endnu.
    [one] Én af dem har fået et svar.
   *[other] { $count } af dem har fået et svar.
}
results-outcomes-empty = Så snart den første genstand er vist, kan du her se, hvad der kom ud af den.
results-narrowed-title = Indsnævret til få lande
results-narrowed-text = Efterforskerne ved nu, at disse genstande kun blev solgt eller lavet i få lande. De ved, hvor de skal lede videre.
results-narrowed-count = { $count ->
    [0] Indtil nu er ingen genstand blevet indsnævret til få lande.
    [one] Indtil nu er én genstand blevet indsnævret til få lande.
   *[other] Indtil nu er { $count } genstande blevet indsnævret til få lande.
}
results-narrowed-empty = Den første vil stå her med sin måned.
results-tips-title = Tip pr. måned
results-tips-text = Kun hele måneder vises. Tallene er afrundet til nærmeste 5, og meget små tal vises slet ikke. Ingen kan findes ud fra disse tal.
results-tips-latest = { $count ->
    [one] I den sidste hele måned kom der cirka { $count } tip.
   *[other] I den sidste hele måned kom der cirka { $count } tip.
}
results-tips-latest-few = I den sidste hele måned kom der færre end 5 tip.
results-tips-few = Færre end 5
results-tips-empty = Den første hele måned er ikke slut endnu. Antallet af tip vil stå her bagefter.
results-honest-title = Hvad disse tal ikke siger
results-honest-1 = Et resultat er et skridt i en efterforskning. Det betyder ikke, at et barn er fundet.
results-honest-2 = “Sælges næsten overalt” er også et resultat. Det afslutter en søgning, der ikke ville have ført til noget.
results-honest-3 = Mange tip gør ikke en genstand vigtigere. Ét tip fra nogen, der ved noget, kan være nok.
results-honest-4 = Vi offentliggør ikke, hvilket tip der førte til hvilket resultat. Det beskytter dem, der skrev til os, og efterforskningen.

# Months as they stand alone, at the head of a line
month-alone-1 = Januar
month-alone-2 = Februar
month-alone-3 = Marts
month-alone-4 = April
month-alone-5 = Maj
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
