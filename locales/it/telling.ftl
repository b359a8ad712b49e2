# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Chiedere aiuto
home-urgent-title = È successo a Lei, o un bambino è in pericolo?
home-urgent-text = Non deve conoscere nessun oggetto. Ci sono persone che può chiamare, e può scriverne anche a noi.
home-urgent-link = Chiedere aiuto, o parlarci di un abuso

# A tip that belongs to no object
general-lead = Questa pagina è per ciò che non riguarda nessuno degli oggetti mostrati: qualcosa che ha visto altrove, o una persona di cui sa qualcosa.
general-which = Se conosce uno dei nostri oggetti, lo apra e scriva lì. Così la segnalazione arriva prima a chi se ne occupa.
general-look = Guardi gli oggetti
general-abuse = Se vuole parlarci di un abuso, usi la pagina apposita. I messaggi che arrivano da lì vengono letti per primi.
general-sent-before = Ha già inviato una segnalazione?

# Leaving quickly: the note on each form
safety-link = Prima di scrivere: come lasciare in fretta questa pagina
safety-note = Se qualcuno può vedere il suo schermo, legga prima questo. Basta un minuto.

# The country, typed
country-hint = Cominci a scriverne il nome, nella lingua che vuole. Se non lo sa con certezza, lasci vuoto.
country-unknown = Non conosciamo un Paese chiamato «{ $typed }». Controlli com’è scritto, oppure lasci vuoto
country-long = Il nome del Paese può avere al massimo { $limit } caratteri
country-meant = Intendeva uno di questi?
country-not-sure = Non lo so con certezza: lascia vuoto

# Urgent: numbers to call
urgent-title = Chiedere aiuto, o parlarci di un abuso
urgent-lead = Se qualcuno è in pericolo in questo momento, prima telefoni. Leggiamo i messaggi ogni giorno, ma non 24 ore su 24, e non possiamo mandare nessuno da Lei.
urgent-call-title = Chiamare qualcuno
urgent-call-lead = Non deve dire il suo nome. Può chiamare anche per un’altra persona.
urgent-write-link = Preferisco scrivere
urgent-country = In quale Paese si trova?
urgent-country-hint = Cominci a scriverne il nome, nella lingua che vuole.
urgent-country-show = Mostra i numeri
urgent-country-empty = Inserisca il Paese in cui si trova
urgent-country-unknown = Non conosciamo un Paese chiamato «{ $typed }». Controlli com’è scritto, oppure lo cerchi tra tutti i Paesi
urgent-here = Numeri da chiamare: { $country }
urgent-all = Tutti i Paesi e i loro numeri
urgent-all-lead = Elenchiamo solo i numeri di cui abbiamo la certezza. Dove per un Paese compare soltanto il numero di emergenza, possono esserci anche linee di aiuto.
urgent-all-none = Qui non c’è ancora nessun Paese. Chiami il 112 da un cellulare, oppure chieda a qualcuno vicino a Lei il numero di emergenza locale.
urgent-all-back = Torna all’aiuto per Paese
urgent-unknown-title = { $country }: non abbiamo numeri verificati
urgent-unknown = Nella maggior parte dei Paesi il 112 funziona da un cellulare e mette in contatto con i servizi di emergenza. Se non funziona, chieda il numero locale a qualcuno vicino a Lei.
urgent-unknown-child = Molti Paesi hanno una linea di ascolto per i bambini. Child Helpline International ne tiene un elenco. Può parlarne anche con un insegnante, un medico o un altro adulto di cui si fida.
urgent-hours = Alcune linee di aiuto non rispondono di notte. Se nessuno risponde e non si può aspettare, chiami il numero di emergenza.
line-emergency = Emergenza: polizia e ambulanza
line-child = Linea di ascolto per bambini e ragazzi
line-missing = Linea per i minori scomparsi
line-victims = Linea per le vittime di reati
line-abuse = Aiuto dopo un abuso

# Urgent: the message
urgent-write-title = Ci scriva
urgent-write-lead = I messaggi di questa pagina vengono letti per primi. Dica quanto vuole, anche poco. Di quello che le è stato fatto Lei non ha nessuna colpa.
urgent-write-not-now = Un messaggio qui non è una chiamata di emergenza.
urgency = Che cosa descrive meglio la situazione?
urgency-short = Urgenza
urgency-danger = Qualcuno è in pericolo in questo momento
urgency-danger-hint = Chiami anche il numero di emergenza. È più veloce di qualsiasi messaggio.
urgency-ongoing = Sta ancora succedendo
urgency-past = È successo in passato
urgency-worried = Sono in pensiero per qualcuno
urgency-empty = Scelga che cosa descrive meglio la situazione
urgency-choice = Scelga che cosa descrive meglio la situazione
urgency-long = Scelga che cosa descrive meglio la situazione
urgent-what = Che cosa vuole dirci?
urgent-what-hint = Con parole sue, in qualsiasi lingua. Non deve descrivere che cosa è stato fatto. Al massimo { $limit } caratteri.
urgent-what-short = Quello che vuole dirci
urgent-what-empty = Scriva quello che vuole dirci
urgent-what-long = Quello che vuole dirci può avere al massimo { $limit } caratteri
urgent-place = Dove succede, o dove è successo? (facoltativo)
urgent-place-hint = Una città, una scuola, un nome usato in internet: tutto ciò che può aiutare a trovare il posto. Al massimo { $limit } caratteri.
urgent-place-short = Dove
urgent-place-long = Il luogo può avere al massimo { $limit } caratteri
urgent-country-ask = Di quale Paese si tratta? (facoltativo)
urgent-contact = Come possiamo contattarla senza rischi? (facoltativo)
urgent-contact-hint = Solo se nessun altro può vedere quello che le scriviamo. Può lasciare vuoto: con la ricevuta può leggere qui la nostra risposta. Al massimo { $limit } caratteri.
urgent-no-pictures = Non mandi immagini o filmati di abusi, né link che vi portano. Possederli è reato in molti Paesi. Se ne ha, scriva solo che li ha: le diremo che cosa fare.
urgent-check-title = Controlli il suo messaggio
urgent-check-danger = Se qualcuno è in pericolo in questo momento, prima di inviare chiami il numero di emergenza.
urgent-send-lead = Quando invia il messaggio, ottiene una ricevuta. Compare una volta sola, nella pagina successiva. Con questa può leggere la nostra risposta.
urgent-send = Invia il messaggio

# Urgent: sent
urgent-sent-title = Il suo messaggio è arrivato
urgent-sent-receipt = La sua ricevuta
urgent-sent-next-1 = Il suo messaggio viene prima di tutto il resto che dobbiamo leggere. Lo leggono persone preparate per questo.
urgent-sent-next-2 = Possono passarlo alla polizia o ai servizi di tutela dei minori del Paese di cui si tratta.
urgent-sent-next-3 = Torni domani e inserisca la ricevuta: può esserci una risposta o una domanda per Lei.
urgent-sent-call = Non possiamo dire quanto presto qualcuno interverrà. Se la situazione peggiora, o se ha paura, telefoni.
urgent-sent-numbers = Numeri da chiamare

# The receipt, kept
sent-save = Salva come file di testo
sent-save-hint = Il file viene salvato su questo dispositivo. Chiunque lo usi può trovarlo.
sent-qr-title = Come immagine per il suo telefono
sent-qr-hint = La fotocamera del telefono legge la ricevuta dall’immagine, che non contiene nient’altro.
sent-qr-alt = Codice QR che contiene la sua ricevuta
sent-gone-title = Una ricevuta compare una volta sola
sent-gone-text = Questo è l’indirizzo di una pagina che conferma una segnalazione. Se lì ha visto una ricevuta, la segnalazione è stata conservata, ma la ricevuta non può essere mostrata di nuovo.
sent-gone-have = Se ha annotato la ricevuta, la inserisca qui per vedere a che punto è la sua segnalazione.
sent-gone-lost = Se non l’ha fatto, per noi non va perso nulla: la sua segnalazione viene letta lo stesso. Se sa altro, può inviarne una nuova.
receipt-file =
    La sua ricevuta

    { $receipt }

    Può inserirla qui: { $address }

    Chi ce l’ha può leggere le domande che le facciamo. Tenga questo file dove nessun altro lo trova, oppure lo cancelli dopo aver trascritto la ricevuta.

# Pictures with a tip
pictures = { $files ->
    [one] Aggiunga un’immagine dell’oggetto (facoltativo)
    [many] Aggiunga immagini dell’oggetto (facoltativo)
   *[other] Aggiunga immagini dell’oggetto (facoltativo)
}
pictures-hint = { $files ->
    [one] Un’immagine in formato JPEG, PNG o WebP, più piccola di { $size }.
    [many] Al massimo { $files } immagini in formato JPEG, PNG o WebP, ognuna più piccola di { $size }.
   *[other] Al massimo { $files } immagini in formato JPEG, PNG o WebP, ognuna più piccola di { $size }.
}
pictures-why = Solo se mostra la stessa cosa: la sua a casa, o una in un negozio.
pictures-never = Non invii mai un’immagine di abusi, qualunque sia il motivo. Inviarla è reato in molti Paesi, e non aiuta.
pictures-inside = Una fotografia può contenere dove e quando è stata scattata, e con quale dispositivo. Il servizio segnalazioni vede solo l’immagine, senza questi dati.
pictures-sealed = Le immagini vengono sigillate appena arrivano. Non vengono mai mostrate in pubblico.
pictures-short = Immagini
pictures-one = Immagine { $number }, { $size }
pictures-added = Immagini che ha aggiunto
pictures-remove = Togli
pictures-removed = L’immagine è stata tolta.
pictures-more = { $left ->
    [0] Non può aggiungere altre immagini.
    [one] Può aggiungere ancora un’immagine.
    [many] Può aggiungere ancora { $left } immagini.
   *[other] Può aggiungere ancora { $left } immagini.
}
pictures-type = L’immagine deve essere un file JPEG, PNG o WebP
pictures-large = L’immagine deve essere più piccola di { $size }
pictures-empty = L’immagine è vuota
pictures-many = { $files ->
    [one] Aggiunga al massimo un’immagine
    [many] Aggiunga al massimo { $files } immagini
   *[other] Aggiunga al massimo { $files } immagini
}
pictures-failed = Non è stato possibile caricare l’immagine. Riprovi
pictures-not-now = Al momento non possiamo ricevere immagini. Invii la segnalazione senza, oppure riprovi tra qualche minuto
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Ci risponda, o aggiunga qualcosa
dialogue-add-text = Le è venuto in mente un altro dettaglio? Lo invii da qui: viene unito alla sua segnalazione.
dialogue-contact = Il suo contatto
dialogue-contact-text = Se ci ha lasciato un contatto, può ritirarlo. Lo cancelliamo subito. La segnalazione e la ricevuta restano come sono.
dialogue-contact-seen = Qualcuno del servizio segnalazioni può averlo già letto. Non esce dal servizio.
dialogue-contact-erase = Cancella il mio contatto
dialogue-contact-done = Fatto. Non abbiamo più nessun suo contatto. La segnalazione e la ricevuta restano come sono.
dialogue-contact-not-now = Al momento non è stato possibile cancellare il suo contatto. Non è colpa sua: aspetti un minuto e riprovi

# Staying safe while you write
page-safety-title = Lasciare in fretta una pagina
page-safety-lead = Per quando qualcuno non deve vedere che cosa Lei sta scrivendo. Lo legga prima di cominciare.
page-safety-1-title = Che cosa fa «Esci subito»
page-safety-1-text =
    Nelle pagine in cui ci scrive c’è in alto un pulsante rosso con le parole «Esci subito». La porta immediatamente a un sito innocuo.

    Può anche premere tre volte il tasto Maiusc. Funziona in qualsiasi punto della pagina, anche mentre scrive. Per questo serve JavaScript; per il pulsante no.
page-safety-2-title = Che cosa non fa
page-safety-2-text =
    - Non cancella la cronologia del browser. Chi la guarda può vedere che è stato visitato questo sito.
    - Non nasconde la visita a chi gestisce la rete che usa.
    - Non conserva quello che ha scritto. Ciò che non ha inviato va perso.
page-safety-3-title = Come tornare
page-safety-3-text =
    Torni indietro nel browser, oppure inserisca di nuovo l’indirizzo di questo sito. Ricomincia con un modulo vuoto.

    Se ha già inviato la segnalazione, per tornarci serve la ricevuta.
page-safety-4-title = Modi più sicuri di scrivere
page-safety-4-text =
    - Usi un dispositivo a cui la persona di cui ha paura non può accedere: in biblioteca, a scuola, o di un amico.
    - Apra una finestra privata. Quando la si chiude, la finestra dimentica quello che Lei ha fatto.
    - Se non ha usato una finestra privata, tolga poi questo sito dalla cronologia del browser. Anche cancellare tutta la cronologia si può notare.
    - Usi Tor Browser se non si deve vedere nemmeno la visita.
    - Trascriva la ricevuta su carta e la tenga dove nessuno guarda.
page-safety-5-title = Continuare
page-safety-5-text =
    => /tip Ci dica quello che sa
    => /urgent Chiedere aiuto, o parlarci di un abuso
    => /receipt Torni con la sua ricevuta
