# Hearing of it: feeds, sharing, results.

nav-results = Resultaten
nav-follow = Volgen en delen

# Feeds: what a feed reader shows
feed-objects = Alle voorwerpen
feed-category = Voorwerpen: { $category }
feed-series = Voorwerpen: { $series }
feed-tell = Vertel ons op onze eigen website wat u weet. Antwoord alstublieft niet in het openbaar.
feed-picture = Het voorwerp

# The card that other sites and apps show when somebody shares an object
card-ask = Kent u dit? Vertel het ons hier:
card-alt = Een kaart met het voorwerp, de vraag ‘{ $question }’ en de naam van deze website. { $description }

# Follow and share
follow-title = Volgen en delen
follow-lead = Hoor over nieuwe voorwerpen zonder account. Help anderen om ze te zien, op een manier die veilig is voor iedereen.
follow-feeds = Nieuws in een feedlezer
follow-feeds-text = Een feedlezer is een app die kijkt op de websites die u kiest en u vertelt wat er nieuw is. U hoeft ons geen e-mailadres te geven, en wij komen niet te weten wie ons volgt.
follow-feeds-1 = Open een feedlezer. Er zijn gratis feedlezers voor elke telefoon en computer.
follow-feeds-2 = Kopieer een van de adressen hieronder en plak het daar.
follow-feeds-3 = Nieuwe voorwerpen en resultaten verschijnen vanzelf. Wat we weghalen, verdwijnt.
follow-feeds-categories = Eén soort voorwerpen
follow-feeds-series = Eén reeks
follow-share = Deel een voorwerp
follow-share-text = Stuur het adres van de pagina van een voorwerp in een bericht, of plaats het ergens. Veel apps tonen dan een kaart met het voorwerp, de vraag en onze naam. Wie de kaart ziet, weet waar het antwoord naartoe kan.
follow-share-link = Maak alstublieft een link naar onze kaart en bewaar er geen kopie van. Als we een voorwerp moeten weghalen, verdwijnt de kaart overal waar ernaar werd gelinkt.
follow-share-own = Op uw eigen website kunt u de kaart zo tonen:
follow-share-code = HTML voor uw website
follow-share-none = Op dit moment wordt er geen voorwerp getoond, dus er is niets om te delen.
follow-share-example = Dit is het nieuwste voorwerp. Voor elk voorwerp is er zo’n kaart: alleen het kenmerk in de twee adressen verandert.
follow-data = De voorwerpen als gegevens
follow-data-text = Als u programma’s schrijft: alles wat hier openbaar is, kan ook als JSON worden gelezen. U hebt geen sleutel en geen account nodig.
follow-data-1 = Vraag naar wijzigingen, en niet vaker dan één keer per minuut. Stuur de ETag terug die u hebt gekregen: is er niets veranderd, dan is het antwoord kort.
follow-data-2 = Antwoordt een voorwerp met 410, dan hebben we het weggehaald. Haal het dan ook bij u meteen weg.
follow-data-3 = Toon de vraag altijd samen met de link naar onze pagina, zodat antwoorden bij ons komen.
follow-data-list = De nieuwste voorwerpen
follow-data-description = Beschrijving van alle adressen (OpenAPI 3.1)
follow-address = Adres

# Results
results-title = Resultaten
results-lead = Wat er van de getoonde voorwerpen is geworden, en hoeveel mensen ons hebben geschreven.
results-chart = Een grafiek. In de tabel ernaast staan dezelfde cijfers.
results-month = Maand
results-objects = Voorwerpen
results-tips = Aantal tips
results-result = Resultaat
results-new = Nieuw
results-so-far = Tot nu toe
results-withdrawn = Verwijderd
results-outcomes-title = Wat er van de voorwerpen is geworden
results-outcomes-shown = { $count ->
    [0] Tot nu toe is er nog geen voorwerp getoond.
    [one] Tot nu toe is er één voorwerp getoond.
   *[other] Tot nu toe zijn er { $count } voorwerpen getoond.
}
results-outcomes-answered = { $count ->
    [0] Geen ervan heeft al een antwoord.
    [one] Eén ervan heeft een antwoord.
   *[other] { $count } ervan hebben een antwoord.
}
results-outcomes-empty = Zodra het eerste voorwerp wordt getoond, ziet u hier wat ervan is geworden.
results-narrowed-title = Beperkt tot enkele landen
results-narrowed-text = Rechercheurs weten nu dat deze voorwerpen maar in een paar landen zijn verkocht of gemaakt. Ze weten waar ze verder moeten zoeken.
results-narrowed-count = { $count ->
    [0] Tot nu toe is geen voorwerp tot enkele landen beperkt.
    [one] Tot nu toe is één voorwerp tot enkele landen beperkt.
   *[other] Tot nu toe zijn { $count } voorwerpen tot enkele landen beperkt.
}
results-narrowed-empty = Het eerste verschijnt hier, met de maand erbij.
results-tips-title = Tips per maand
results-tips-text = Alleen hele maanden worden getoond. Aantallen zijn afgerond op 5, en heel kleine tonen we niet. Met deze cijfers is niemand te vinden.
results-tips-latest = { $count ->
    [one] In de laatste hele maand kwam er ongeveer { $count } tip binnen.
   *[other] In de laatste hele maand kwamen er ongeveer { $count } tips binnen.
}
results-tips-latest-few = In de laatste hele maand kwamen er minder dan 5 tips binnen.
results-tips-few = Minder dan 5
results-tips-empty = De eerste hele maand is nog niet voorbij. Het aantal verschijnt hier daarna.
results-honest-title = Wat deze cijfers niet zeggen
results-honest-1 = Een resultaat is een stap in een onderzoek. Het betekent niet dat er een kind is gevonden.
results-honest-2 = ‘Op veel plaatsen te koop’ is ook een resultaat. Het maakt een eind aan een zoektocht die nergens toe had geleid.
results-honest-3 = Veel tips maken een voorwerp niet belangrijker. Eén tip van iemand die het weet, kan genoeg zijn.
results-honest-4 = We maken niet bekend welke tip tot welk resultaat leidde. Dat beschermt wie ons schreef, en het onderzoek.

# Months as they stand alone, at the head of a line
month-alone-1 = Januari
month-alone-2 = Februari
month-alone-3 = Maart
month-alone-4 = April
month-alone-5 = Mei
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = Augustus
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
