# Hearing of it: feeds, sharing, results.

nav-results = Rezultate
nav-follow = Urmăriți și distribuiți

# Feeds: what a feed reader shows
feed-objects = Toate obiectele
feed-category = Obiecte: { $category }
feed-series = Obiecte: { $series }
feed-tell = Spuneți-ne ce știți pe site-ul nostru. Vă rugăm să nu răspundeți în public.
feed-picture = Obiectul

# The card that other sites and apps show when somebody shares an object
card-ask = Îl recunoașteți? Spuneți-ne aici:
card-alt = Un card cu obiectul, întrebarea „{ $question }” și numele acestui site. { $description }

# Follow and share
follow-title = Urmăriți și distribuiți
follow-lead = Aflați de obiecte noi fără cont. Ajutați-i și pe alții să le vadă, într-un mod sigur pentru toți.
follow-feeds = Noutăți într-un cititor de fluxuri
follow-feeds-text = Un cititor de fluxuri (feeduri) este o aplicație care se uită la site-urile alese de dumneavoastră și vă spune ce este nou. Nu trebuie să ne dați o adresă de e-mail, iar noi nu aflăm cine ne urmărește.
follow-feeds-1 = Deschideți un cititor de fluxuri. Există unele gratuite pentru orice telefon și calculator.
follow-feeds-2 = Copiați una dintre adresele de mai jos și lipiți-o acolo.
follow-feeds-3 = Obiectele și rezultatele noi apar singure. Ce retragem noi dispare.
follow-feeds-categories = O singură categorie de obiecte
follow-feeds-series = O singură serie
follow-share = Distribuiți un obiect
follow-share-text = Trimiteți adresa paginii unui obiect într-un mesaj sau publicați-o. Multe aplicații afișează atunci un card cu obiectul, întrebarea și numele nostru. Cine vede cardul știe unde să răspundă.
follow-share-link = Vă rugăm să puneți un link către cardul nostru și să nu salvați o copie a lui. Dacă trebuie să retragem un obiect, cardul dispare peste tot unde s-a pus un link către el.
follow-share-own = Pe site-ul dumneavoastră puteți afișa cardul astfel:
follow-share-code = HTML pentru site-ul dumneavoastră
follow-share-none = În acest moment nu este afișat niciun obiect, așa că nu este nimic de distribuit.
follow-share-example = Acesta este cel mai nou obiect. Găsiți un astfel de card pentru fiecare obiect: se schimbă doar referința din cele două adrese.
follow-data = Obiectele ca date
follow-data-text = Dacă scrieți programe: tot ce este public aici poate fi citit și ca JSON. Nu aveți nevoie de cheie și nici de cont.
follow-data-1 = Cereți modificările, dar nu mai des de o dată pe minut. Trimiteți înapoi valoarea ETag primită: dacă nu s-a schimbat nimic, răspunsul este scurt.
follow-data-2 = Dacă un obiect răspunde cu 410, l-am retras. Vă rugăm să îl retrageți și dumneavoastră, imediat.
follow-data-3 = Afișați întotdeauna întrebarea împreună cu linkul către pagina noastră, ca răspunsurile să ajungă la noi.
follow-data-list = Cele mai noi obiecte
follow-data-description = Descrierea tuturor adreselor (OpenAPI 3.1)
follow-address = Adresă

# Results
results-title = Rezultate
results-lead = Ce s-a aflat despre obiectele pe care le-am arătat și câți oameni ne-au scris.
results-chart = Un grafic. Tabelul de lângă el conține aceleași cifre.
results-month = Luna
results-objects = Obiecte
results-tips = Indicii
results-result = Rezultat
results-new = Noi
results-so-far = Până acum
results-withdrawn = Retras
results-outcomes-title = Ce s-a aflat despre obiecte
results-outcomes-shown = { $count ->
    [0] Până acum nu a fost afișat niciun obiect.
    [one] Până acum a fost afișat un obiect.
    [few] Până acum au fost afișate { $count } obiecte.
   *[other] Până acum au fost afișate { $count } de obiecte.
}
results-outcomes-answered = { $count ->
    [0] Niciunul dintre ele nu are încă un răspuns.
    [one] Unul dintre ele are un răspuns.
    [few] { $count } dintre ele au un răspuns.
   *[other] { $count } dintre ele au un răspuns.
}
results-outcomes-empty = De îndată ce este afișat primul obiect, veți putea vedea aici ce s-a aflat despre el.
results-narrowed-title = Restrânse la câteva țări
results-narrowed-text = Anchetatorii știu acum că aceste obiecte au fost vândute sau făcute doar în câteva țări. Știu unde să caute mai departe.
results-narrowed-count = { $count ->
    [0] Până acum, pentru niciun obiect proveniența nu s-a restrâns la câteva țări.
    [one] Până acum, proveniența unui obiect s-a restrâns la câteva țări.
    [few] Până acum, proveniența a { $count } obiecte s-a restrâns la câteva țări.
   *[other] Până acum, proveniența a { $count } de obiecte s-a restrâns la câteva țări.
}
results-narrowed-empty = Primul va apărea aici, cu luna lui.
results-tips-title = Indicii pe lună
results-tips-text = Sunt afișate doar luni întregi. Numerele sunt rotunjite la cel mai apropiat multiplu de 5, iar cele foarte mici nu sunt afișate deloc. Nimeni nu poate fi găsit după aceste cifre.
results-tips-latest = { $count ->
    [one] În ultima lună întreagă a venit aproximativ { $count } indiciu.
    [few] În ultima lună întreagă au venit aproximativ { $count } indicii.
   *[other] În ultima lună întreagă au venit aproximativ { $count } de indicii.
}
results-tips-latest-few = În ultima lună întreagă au venit mai puțin de 5 indicii.
results-tips-few = Mai puțin de 5
results-tips-empty = Prima lună întreagă nu s-a încheiat încă. Numărul ei va apărea aici după ce se încheie.
results-honest-title = Ce nu spun aceste cifre
results-honest-1 = Un rezultat este un pas al unei anchete. Nu înseamnă că a fost găsit un copil.
results-honest-2 = „Se vinde în multe locuri” este și el un rezultat. Încheie o căutare care nu ar fi dus nicăieri.
results-honest-3 = Multe indicii nu fac un obiect mai important. Poate fi de ajuns un singur indiciu de la cineva care știe.
results-honest-4 = Nu publicăm ce indiciu a dus la ce rezultat. Astfel îi protejăm pe cei care ne-au scris și ancheta.

# Months as they stand alone, at the head of a line
month-alone-1 = Ianuarie
month-alone-2 = Februarie
month-alone-3 = Martie
month-alone-4 = Aprilie
month-alone-5 = Mai
month-alone-6 = Iunie
month-alone-7 = Iulie
month-alone-8 = August
month-alone-9 = Septembrie
month-alone-10 = Octombrie
month-alone-11 = Noiembrie
month-alone-12 = Decembrie
month-year = { $month } { $year }
