# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Risolti con l’aiuto di chi ha scritto
home-solved-lead = Questi oggetti hanno una risposta. Anche «si vende ovunque» aiuta: risparmia agli investigatori una lunga ricerca.
home-solved-all = Tutti gli oggetti che hanno una risposta
home-release = Ultima serie
home-release-all = Tutte le serie
home-count-solved = { $count ->
    [0] Nessun oggetto ha ancora una risposta.
    [one] Un oggetto ha una risposta.
    [many] { $count } oggetti hanno una risposta.
   *[other] { $count } oggetti hanno una risposta.
}

# Gallery
gallery-search = Cerca
gallery-search-hint = Parole, oppure un riferimento come TAO-7K3QD. I piccoli errori di battitura non contano.
gallery-region = Zona probabile
gallery-sort = Ordine
gallery-sort-looking = Prima quelli ancora da riconoscere
gallery-sort-newest = Prima i più recenti
gallery-sort-updated = Prima quelli cambiati o riconosciuti da poco
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Le sue scelte
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Togli: { $name }
gallery-search-for = Ricerca: «{ $words }»
gallery-found = { $count ->
    [0] Nessun oggetto trovato per «{ $words }»
    [one] Un oggetto trovato per «{ $words }»
    [many] { $count } oggetti trovati per «{ $words }»
   *[other] { $count } oggetti trovati per «{ $words }»
}
gallery-none-search = Non abbiamo trovato nulla con queste parole. Provi con meno parole, o con altre. Può anche togliere una scelta, oppure guardare tutti gli oggetti.
gallery-none-choices = Tolga una scelta, oppure guardi tutti gli oggetti.
gallery-title-search = Ricerca: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serie
series-lead = Gli oggetti vengono mostrati in serie. Qui vede che cosa ne è stato di ciascuna.
series-none = Non c’è ancora nessuna serie. Può comunque guardare gli oggetti.
series-date = Data di pubblicazione: { $date }
series-tally = A che punto sono gli oggetti
series-tally-objects = Oggetti
series-all = Tutte le serie
series-none-objects = Nessun oggetto di questa serie è più visibile.

# Object page
object-asked = Che cosa chiediamo
object-facts = Che cosa si vede
object-helps = Chi potrebbe conoscerlo
object-known = Che cosa sappiamo già
object-region = Zona probabile
object-picture-of = Immagine { $n } di { $total }
object-related = Guardi anche questi
object-related-series = Della stessa serie
object-related-like = Oggetti simili
object-print = Stampa un foglio con questo oggetto
sheet-lead = Conosce questo oggetto? Può dircelo senza dare il suo nome.
sheet-scan = Inquadri il codice, oppure scriva questo indirizzo:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Guarda da vicino
viewer-picture = Immagine
viewer-second = Seconda immagine
viewer-close = Chiudi
viewer-zoom = Dimensione
viewer-in = Più grande
viewer-out = Più piccola
viewer-whole = Immagine intera
viewer-move = Sposta
viewer-left = Sposta a sinistra
viewer-right = Sposta a destra
viewer-up = Sposta in alto
viewer-down = Sposta in basso
viewer-turn = Ruota
viewer-turn-left = Ruota a sinistra
viewer-turn-right = Ruota a destra
viewer-light = Luce e colore
viewer-brightness = Luminosità
viewer-contrast = Contrasto
viewer-invert = Inverti chiaro e scuro
viewer-compare = Confronta con
viewer-compare-nothing = Nessun’altra immagine
viewer-together = Sposta insieme le due immagini
viewer-reset = Torna all’inizio
# $percent is a number, for example 150.
viewer-level = { $percent } per cento della sua dimensione
viewer-loading = L’immagine si sta caricando.
viewer-failed = Non è stato possibile caricare l’immagine. Chiuda questa finestra e riprovi.
viewer-keys = Tasti: più e meno cambiano la dimensione, le frecce spostano l’immagine, R la ruota, 0 la mostra per intero.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Europa settentrionale
region-western-europe = Europa occidentale
region-southern-europe = Europa meridionale
region-eastern-europe = Europa orientale
region-northern-america = America settentrionale
region-central-america = America centrale
region-caribbean = Caraibi
region-south-america = America meridionale
region-northern-africa = Africa settentrionale
region-western-africa = Africa occidentale
region-middle-africa = Africa centrale
region-eastern-africa = Africa orientale
region-southern-africa = Africa meridionale
region-western-asia = Asia occidentale
region-central-asia = Asia centrale
region-southern-asia = Asia meridionale
region-eastern-asia = Asia orientale
region-south-eastern-asia = Sud-est asiatico
region-australia-new-zealand = Australia e Nuova Zelanda
region-pacific-islands = Isole del Pacifico
