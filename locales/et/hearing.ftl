# Hearing of it: feeds, sharing, results.

nav-results = Tulemused
nav-follow = Jälgige ja jagage

# Feeds: what a feed reader shows
feed-objects = Kõik esemed
feed-category = Esemed: { $category }
feed-series = Esemed: { $series }
feed-tell = Öelge meile meie enda saidil, mida teate. Palun ärge vastake avalikult.
feed-picture = Ese

# The card that other sites and apps show when somebody shares an object
card-ask = Kas tunnete selle ära? Andke meile teada siin:
card-alt = Kaart, millel on ese, küsimus „{ $question }“ ja selle saidi nimi. { $description }

# Follow and share
follow-title = Jälgige ja jagage
follow-lead = Saage uutest esemetest teada ilma kontota. Aidake ka teistel neid näha nii, et see on kõigile turvaline.
follow-feeds = Uudised voolugejas
follow-feeds-text = Voolugeja (RSS) on rakendus, mis vaatab teie valitud saite ja ütleb teile, mis on uut. Te ei pea meile e-posti aadressi andma ja me ei saa teada, kes meid jälgib.
follow-feeds-1 = Avage voolugeja. Tasuta voolugejaid on iga telefoni ja arvuti jaoks.
follow-feeds-2 = Kopeerige üks allpool olevatest aadressidest ja kleepige see sinna.
follow-feeds-3 = Uued esemed ja tulemused ilmuvad ise. Mille meie eemaldame, see kaob.
follow-feeds-categories = Üht liiki esemed
follow-feeds-series = Üks seeria
follow-share = Jagage eset
follow-share-text = Saatke eseme lehe aadress sõnumiga või postitage see. Paljud rakendused näitavad siis kaarti, millel on ese, küsimus ja meie nimi. Kes kaarti näeb, teab, kus vastata.
follow-share-link = Palun linkige meie kaardile ja ärge salvestage sellest koopiat. Kui peame eseme eemaldama, kaob kaart kõikjalt, kus sellele on lingitud.
follow-share-own = Oma veebisaidil saate kaarti näidata nii:
follow-share-code = HTML teie veebisaidi jaoks
follow-share-none = Praegu ei näidata ühtegi eset, seega ei ole midagi jagada.
follow-share-example = See on uusim ese. Samasugune kaart on igal esemel: kahes aadressis muutub ainult viitenumber.
follow-data = Esemed andmetena
follow-data-text = Kui kirjutate programme: kõike, mis siin on avalik, saab lugeda ka JSON-ina. Te ei vaja võtit ega kontot.
follow-data-1 = Küsige muudatusi, ja mitte sagedamini kui kord minutis. Saatke saadud ETag tagasi: kui midagi ei ole muutunud, on vastus lühike.
follow-data-2 = Kui ese vastab koodiga 410, oleme selle eemaldanud. Palun eemaldage see ka enda juurest, ja kohe.
follow-data-3 = Näidake küsimust alati koos lingiga meie lehele, et vastused jõuaksid meieni.
follow-data-list = Uusimad esemed
follow-data-description = Kõigi aadresside kirjeldus (OpenAPI 3.1)
follow-address = Aadress

# Results
results-title = Tulemused
results-lead = Mis on saanud esemetest, mida oleme näidanud, ja kui palju inimesi on meile kirjutanud.
results-chart = Diagramm. Selle kõrval olevas tabelis on samad arvud.
results-month = Kuu
results-objects = Esemed
results-tips = Vihjed
results-result = Tulemus
results-new = Uued
results-so-far = Seni
results-withdrawn = Eemaldatud
results-outcomes-title = Mis esemetest on saanud
results-outcomes-shown = { $count ->
    [0] Seni ei ole näidatud ühtegi eset.
    [one] Seni on näidatud üht eset.
   *[other] Seni on näidatud { $count } eset.
}
results-outcomes-answered = { $count ->
    [0] Ühegi kohta neist ei ole veel vastust.
    [one] Neist ühe kohta on vastus olemas.
   *[other] Neist { $count } kohta on vastus olemas.
}
results-outcomes-empty = Kui näidatakse esimest eset, näete siin, mis sellest on saanud.
results-narrowed-title = Piiritletud väheste riikidega
results-narrowed-text = Uurijad teavad nüüd, et neid esemeid müüdi või valmistati ainult vähestes riikides. Nad teavad, kust edasi otsida.
results-narrowed-count = { $count ->
    [0] Seni ei ole ühegi eseme päritolu väheste riikidega piiritletud.
    [one] Seni on väheste riikidega piiritletud ühe eseme päritolu.
   *[other] Seni on väheste riikidega piiritletud { $count } eseme päritolu.
}
results-narrowed-empty = Esimene ilmub siia koos kuuga.
results-tips-title = Vihjed kuude kaupa
results-tips-text = Näidatakse ainult terveid kuid. Arvud ümardatakse lähima viie kordseni ja väga väikseid ei näidata üldse. Nende arvude järgi ei saa kedagi leida.
results-tips-latest = { $count ->
    [one] Viimase terve kuu jooksul tuli umbes { $count } vihje.
   *[other] Viimase terve kuu jooksul tuli umbes { $count } vihjet.
}
results-tips-latest-few = Viimase terve kuu jooksul tuli vähem kui 5 vihjet.
results-tips-few = Vähem kui 5
results-tips-empty = Esimene terve kuu ei ole veel läbi. Vihjete arv ilmub siia pärast kuu lõppu.
results-honest-title = Mida need arvud ei ütle
results-honest-1 = Tulemus on üks samm uurimises. See ei tähenda, et mõni laps on leitud.
results-honest-2 = Ka „müüakse väga paljudes kohtades“ on tulemus. See lõpetab otsingu, mis poleks kuhugi viinud.
results-honest-3 = Palju vihjeid ei tee eset tähtsamaks. Piisata võib ühest vihjest inimeselt, kes teab.
results-honest-4 = Me ei avalda, milline vihje millise tulemuseni viis. See kaitseb neid, kes meile kirjutasid, ja uurimist.

# Months as they stand alone, at the head of a line
month-alone-1 = Jaanuar
month-alone-2 = Veebruar
month-alone-3 = Märts
month-alone-4 = Aprill
month-alone-5 = Mai
month-alone-6 = Juuni
month-alone-7 = Juuli
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Oktoober
month-alone-11 = November
month-alone-12 = Detsember
month-year = { $month } { $year }
