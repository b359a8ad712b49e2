# Hearing of it: feeds, sharing, results.

nav-results = Rezultati
nav-follow = Pratite i dijelite

# Feeds: what a feed reader shows
feed-objects = Svi predmeti
feed-category = Predmeti: { $category }
feed-series = Predmeti: { $series }
feed-tell = Javite nam što znate na našoj stranici. Molimo Vas da ne odgovarate javno.
feed-picture = Predmet

# The card that other sites and apps show when somebody shares an object
card-ask = Poznajete li ovo? Javite nam ovdje:
card-alt = Kartica s predmetom, pitanjem „{ $question }” i imenom ove stranice. { $description }

# Follow and share
follow-title = Pratite i dijelite
follow-lead = Saznajte za nove predmete bez korisničkog računa. Pomozite da ih vide i drugi, na način koji je siguran za sve.
follow-feeds = Novosti u čitaču novosti
follow-feeds-text = Čitač novosti (RSS) aplikacija je koja pregledava stranice koje odaberete i javlja Vam što je novo. Ne morate nam dati adresu e-pošte i mi ne saznajemo tko nas prati.
follow-feeds-1 = Otvorite čitač novosti. Za svaki telefon i računalo postoje besplatni.
follow-feeds-2 = Kopirajte jednu od adresa u nastavku i zalijepite je ondje.
follow-feeds-3 = Novi predmeti i rezultati pojavljuju se sami. Ono što uklonimo nestaje.
follow-feeds-categories = Jedna vrsta predmeta
follow-feeds-series = Jedna serija
follow-share = Podijelite predmet
follow-share-text = Pošaljite adresu stranice predmeta u poruci ili je objavite. Mnoge aplikacije tada prikazuju karticu s predmetom, pitanjem i našim imenom. Tko vidi karticu, zna gdje odgovoriti.
follow-share-link = Molimo Vas da stavite poveznicu na našu karticu i da ne spremate njezinu kopiju. Ako moramo ukloniti predmet, kartica nestaje svugdje gdje je povezana.
follow-share-own = Na svojoj internetskoj stranici karticu možete prikazati ovako:
follow-share-code = HTML za Vašu internetsku stranicu
follow-share-none = Trenutačno se ne prikazuje nijedan predmet pa se nema što podijeliti.
follow-share-example = Ovo je najnoviji predmet. Ista kartica postoji za svaki predmet: u dvije se adrese mijenja samo oznaka.
follow-data = Predmeti kao podaci
follow-data-text = Ako pišete programe: sve što je ovdje javno može se čitati i kao JSON. Ne trebate ni ključ ni korisnički račun.
follow-data-1 = Tražite promjene, i to najviše jednom u minuti. Pošaljite natrag ETag koji ste dobili: ako se ništa nije promijenilo, odgovor je kratak.
follow-data-2 = Ako za predmet dobijete odgovor 410, uklonili smo ga. Molimo Vas da ga odmah uklonite i Vi.
follow-data-3 = Pitanje uvijek prikazujte zajedno s poveznicom na našu stranicu, tako da odgovori stižu nama.
follow-data-list = Najnoviji predmeti
follow-data-description = Opis svih adresa (OpenAPI 3.1)
follow-address = Adresa

# Results
results-title = Rezultati
results-lead = Što je bilo s predmetima koje smo prikazali i koliko nam je ljudi pisalo.
results-chart = Grafikon. Tablica pokraj njega sadržava iste brojke.
results-month = Mjesec
results-objects = Predmeti
results-tips = Dojave
results-result = Rezultat
results-new = Novo
results-so-far = Dosad
results-withdrawn = Uklonjeno
results-outcomes-title = Što je bilo s predmetima
results-outcomes-shown = { $count ->
    [0] Dosad nije prikazan nijedan predmet.
    [one] Dosad je prikazan { $count } predmet.
    [few] Dosad su prikazana { $count } predmeta.
   *[other] Dosad je prikazano { $count } predmeta.
}
results-outcomes-answered = { $count ->
    [0] Ni za jedan još nema odgovora.
    [one] Za { $count } od njih postoji odgovor.
    [few] Za { $count } od njih postoji odgovor.
   *[other] Za { $count } od njih postoji odgovor.
}
results-outcomes-empty = Čim prikažemo prvi predmet, ovdje ćete moći vidjeti što je s njim bilo.
results-narrowed-title = Suženo na nekoliko zemalja
results-narrowed-text = Istražitelji sada znaju da su se ovi predmeti prodavali ili proizvodili samo u nekoliko zemalja. Znaju gdje tražiti dalje.
results-narrowed-count = { $count ->
    [0] Dosad ni za jedan predmet podrijetlo nije suženo na nekoliko zemalja.
    [one] Dosad je za { $count } predmet podrijetlo suženo na nekoliko zemalja.
    [few] Dosad je za { $count } predmeta podrijetlo suženo na nekoliko zemalja.
   *[other] Dosad je za { $count } predmeta podrijetlo suženo na nekoliko zemalja.
}
results-narrowed-empty = Prvi će se pojaviti ovdje, sa svojim mjesecom.
results-tips-title = Dojave po mjesecima
results-tips-text = Prikazuju se samo cijeli mjeseci. Brojevi su zaokruženi na najbližih 5, a vrlo mali uopće se ne prikazuju. Po ovim se brojkama nikoga ne može pronaći.
results-tips-latest = { $count ->
    [one] U posljednjem cijelom mjesecu stigla je otprilike { $count } dojava.
    [few] U posljednjem cijelom mjesecu stigle su otprilike { $count } dojave.
   *[other] U posljednjem cijelom mjesecu stiglo je otprilike { $count } dojava.
}
results-tips-latest-few = U posljednjem cijelom mjesecu stiglo je manje od 5 dojava.
results-tips-few = Manje od 5
results-tips-empty = Prvi cijeli mjesec još nije završio. Njegov će se broj pojaviti ovdje kad završi.
results-honest-title = Što ove brojke ne govore
results-honest-1 = Rezultat je korak u istrazi. Ne znači da je dijete pronađeno.
results-honest-2 = I „prodaje se posvuda” je rezultat. Njime završava potraga koja ne bi dovela nikamo.
results-honest-3 = Mnogo dojava ne čini predmet važnijim. Može biti dovoljna jedna dojava nekoga tko zna.
results-honest-4 = Ne objavljujemo koja je dojava dovela do kojeg rezultata. To štiti one koji su nam pisali, a i istragu.

# Months as they stand alone, at the head of a line
month-alone-1 = Siječanj
month-alone-2 = Veljača
month-alone-3 = Ožujak
month-alone-4 = Travanj
month-alone-5 = Svibanj
month-alone-6 = Lipanj
month-alone-7 = Srpanj
month-alone-8 = Kolovoz
month-alone-9 = Rujan
month-alone-10 = Listopad
month-alone-11 = Studeni
month-alone-12 = Prosinac
month-year = { $month } { $year }.
