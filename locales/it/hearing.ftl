# Hearing of it: feeds, sharing, results.

nav-results = Risultati
nav-follow = Seguire e condividere

# Feeds: what a feed reader shows
feed-objects = Tutti gli oggetti
feed-category = Oggetti: { $category }
feed-series = Oggetti: { $series }
feed-tell = Ci dica quello che sa sul nostro sito. Per favore, non risponda in pubblico.
feed-picture = L’oggetto

# The card that other sites and apps show when somebody shares an object
card-ask = Lo riconosce? Ce lo dica qui:
card-alt = Una scheda con l’oggetto, la domanda «{ $question }» e il nome di questo sito. { $description }

# Follow and share
follow-title = Seguire e condividere
follow-lead = Riceva notizie sui nuovi oggetti, senza un account. Aiuti altre persone a vederli, in un modo sicuro per tutti.
follow-feeds = Le novità in un lettore di feed
follow-feeds-text = Un lettore di feed è un’app che guarda i siti scelti da Lei e le dice che cosa c’è di nuovo. Non deve darci un indirizzo e-mail, e noi non veniamo a sapere chi ci segue.
follow-feeds-1 = Apra un lettore di feed. Ce ne sono di gratuiti per ogni telefono e computer.
follow-feeds-2 = Copi uno degli indirizzi qui sotto e lo incolli lì.
follow-feeds-3 = I nuovi oggetti e i risultati compaiono da soli. Quello che ritiriamo scompare.
follow-feeds-categories = Un solo tipo di oggetti
follow-feeds-series = Una sola serie
follow-share = Condividere un oggetto
follow-share-text = Mandi l’indirizzo della pagina di un oggetto in un messaggio, oppure lo pubblichi. Molte app mostrano allora una scheda con l’oggetto, la domanda e il nostro nome. Chi vede la scheda sa dove rispondere.
follow-share-link = Per favore, usi un link alla nostra scheda e non ne salvi una copia. Se dobbiamo ritirare un oggetto, la scheda scompare ovunque sia stato messo il link.
follow-share-own = Sul suo sito può mostrare la scheda così:
follow-share-code = HTML per il suo sito
follow-share-none = Al momento non viene mostrato nessun oggetto, quindi non c’è nulla da condividere.
follow-share-example = Questo è l’oggetto più recente. La stessa scheda esiste per ogni oggetto: cambia solo il riferimento nei due indirizzi.
follow-data = Gli oggetti come dati
follow-data-text = Se scrive programmi: tutto ciò che qui è pubblico si può leggere anche come JSON. Non servono né una chiave né un account.
follow-data-1 = Chieda le modifiche, e non più di una volta al minuto. Rimandi l’ETag che ha ricevuto: se non è cambiato nulla, la risposta è breve.
follow-data-2 = Se per un oggetto la risposta è 410, lo abbiamo ritirato. Per favore, lo ritiri subito anche Lei.
follow-data-3 = Mostri sempre la domanda insieme al link alla nostra pagina, così le risposte arrivano a noi.
follow-data-list = Gli oggetti più recenti
follow-data-description = Descrizione di tutti gli indirizzi (OpenAPI 3.1)
follow-address = Indirizzo

# Results
results-title = Risultati
results-lead = Che cosa è venuto dagli oggetti che abbiamo mostrato, e quante persone ci hanno scritto.
results-chart = Un grafico. La tabella accanto contiene le stesse cifre.
results-month = Mese
results-objects = Oggetti
results-tips = Segnalazioni
results-result = Risultato
results-new = Nuovi
results-so-far = Finora
results-withdrawn = Ritirati
results-outcomes-title = Che cosa ne è stato degli oggetti
results-outcomes-shown = { $count ->
    [0] Finora non è stato mostrato nessun oggetto.
    [one] Finora è stato mostrato un oggetto.
    [many] Finora sono stati mostrati { $count } oggetti.
   *[other] Finora sono stati mostrati { $count } oggetti.
}
results-outcomes-answered = { $count ->
    [0] Nessuno di questi ha ancora una risposta.
    [one] Uno di questi ha una risposta.
    [many] { $count } di questi hanno una risposta.
   *[other] { $count } di questi hanno una risposta.
}
results-outcomes-empty = Appena sarà mostrato il primo oggetto, qui potrà vedere che cosa ne è stato.
results-narrowed-title = Ristretti a pochi Paesi
results-narrowed-text = Ora gli investigatori sanno che questi oggetti si vendevano o si producevano solo in pochi Paesi. Sanno dove continuare a cercare.
results-narrowed-count = { $count ->
    [0] Finora nessun oggetto è stato ristretto a pochi Paesi.
    [one] Finora un oggetto è stato ristretto a pochi Paesi.
    [many] Finora { $count } oggetti sono stati ristretti a pochi Paesi.
   *[other] Finora { $count } oggetti sono stati ristretti a pochi Paesi.
}
results-narrowed-empty = Il primo comparirà qui, con il suo mese.
results-tips-title = Segnalazioni al mese
results-tips-text = Mostriamo solo mesi interi. I numeri sono arrotondati al multiplo di 5 più vicino, e quelli molto piccoli non compaiono affatto. Da queste cifre non si può risalire a nessuno.
results-tips-latest = { $count ->
    [one] Nell’ultimo mese intero è arrivata circa { $count } segnalazione.
    [many] Nell’ultimo mese intero sono arrivate circa { $count } segnalazioni.
   *[other] Nell’ultimo mese intero sono arrivate circa { $count } segnalazioni.
}
results-tips-latest-few = Nell’ultimo mese intero sono arrivate meno di 5 segnalazioni.
results-tips-few = Meno di 5
results-tips-empty = Il primo mese intero non è ancora finito. Alla fine il suo numero comparirà qui.
results-honest-title = Che cosa non dicono queste cifre
results-honest-1 = Un risultato è un passo di un’indagine. Non significa che un bambino sia stato trovato.
results-honest-2 = Anche «venduto quasi ovunque» è un risultato. Mette fine a una ricerca che non avrebbe portato a nulla.
results-honest-3 = Molte segnalazioni non rendono un oggetto più importante. Può bastarne una, di chi sa davvero.
results-honest-4 = Non pubblichiamo quale segnalazione ha portato a quale risultato. Così proteggiamo chi ci ha scritto, e l’indagine.

# Months as they stand alone, at the head of a line
month-alone-1 = Gennaio
month-alone-2 = Febbraio
month-alone-3 = Marzo
month-alone-4 = Aprile
month-alone-5 = Maggio
month-alone-6 = Giugno
month-alone-7 = Luglio
month-alone-8 = Agosto
month-alone-9 = Settembre
month-alone-10 = Ottobre
month-alone-11 = Novembre
month-alone-12 = Dicembre
month-year = { $month } { $year }
