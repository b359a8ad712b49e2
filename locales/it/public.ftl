# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Forse Lei conosce questo oggetto
home-lead = Queste cose compaiono sullo sfondo di immagini di abusi su minori. In quello che mostriamo non c’è nessun abuso: c’è soltanto l’oggetto. Se sa dire dove uno di questi oggetti si vende, si produce o si usa, la sua indicazione può portare a un bambino che ha bisogno di aiuto.
home-look = Guardi gli oggetti
home-count = { $count ->
    [0] Al momento nessun oggetto aspetta una risposta.
    [one] Un oggetto aspetta una risposta.
    [many] { $count } oggetti aspettano una risposta.
   *[other] { $count } oggetti aspettano una risposta.
}
home-do-you-know = Lo riconosce?
home-how = Come funziona
home-how-1-title = Guardi
home-how-1 = Ogni immagine mostra una sola cosa e fa una sola domanda. Una borsa, un logo, una carta da parati. Guardi con attenzione: anche i dettagli contano.
home-how-2-title = Ce lo dica
home-how-2 = Scriva quello che sa, con parole sue. Non serve un account e non deve dire chi è.
home-how-3-title = Conservi la ricevuta
home-how-3 = Le diamo una ricevuta. Con questa può tornare, leggere una nostra domanda e rispondere. Nessun altro può farlo.
home-newest = Ancora da riconoscere
home-all = Tutti gli oggetti
home-safe = Non sappiamo chi è Lei
home-safe-1 = Niente cookie, e niente caricato da altre aziende.
home-safe-2 = Il suo indirizzo internet non viene conservato né registrato.
home-safe-3 = Quello che scrive viene sigillato appena arriva. Solo le persone che esaminano le segnalazioni possono aprirlo.
home-safe-more = Come restare anonimi, e come verificarlo

# What everybody is asked not to do
warnings-title = Per proteggere il bambino
warnings-publish = Non pubblichi la sua risposta e non ne parli in rete.
warnings-contact = Non contatti e non affronti le persone di cui sospetta.
warnings-search = Non cerchi l’immagine da cui è preso l’oggetto. Possedere immagini del genere è reato in molti Paesi.

# Gallery
gallery-title = Oggetti
gallery-lead = Ne riconosce uno? Va bene anche un’ipotesi. Sapere dove una cosa non si vende può aiutare quanto sapere dove si vende.
gallery-category = Tipo
gallery-status = Stato
gallery-series = Serie
gallery-any = Tutto
gallery-filter = Mostra
gallery-reset = Mostra tutti gli oggetti
gallery-count = { $count ->
    [0] Nessun oggetto
    [one] Un oggetto
    [many] { $count } oggetti
   *[other] { $count } oggetti
}
gallery-none = Nessun oggetto corrisponde alla sua scelta.
gallery-empty = Al momento non ci sono oggetti da mostrare. Torni tra qualche giorno.
gallery-empty-tip = Vorrei comunque segnalare qualcosa

# Object
object-back = Tutti gli oggetti
object-zoom = Guarda da vicino
object-tell = So qualcosa su questo oggetto
object-anonymous = Lei resta nell’anonimato. Bastano circa tre minuti.
object-answered = Abbiamo una risposta. Grazie a tutte le persone che hanno scritto.
object-tell-anyway = So qualcosa che può ancora aiutare
object-reference = Riferimento
object-timeline = Che cosa è successo finora
outcome-few-countries-text = L’oggetto si vende o si produce solo in pochi Paesi. Lì gli investigatori stanno ora continuando le ricerche.
outcome-sold-widely-text = L’oggetto si vende in moltissimi posti. Non può portare a uno in particolare, e saperlo risparmia agli investigatori una lunga ricerca.
outcome-already-known-text = Gli investigatori conoscevano già la risposta grazie ad altre indagini.
event-published = Mostrato per la prima volta
event-updated = Immagine o testo modificati
event-outcome = Risultato reso noto
event-reopened = Domanda riproposta
event-withdrawn = Ritirato

# Exit this page
leave-emergency = Emergenza:
leave-two = Maiusc: prema il tasto altre 2 volte per uscire.
leave-one = Maiusc: prema il tasto ancora 1 volta per uscire.
leave-over = Uscita annullata: è passato troppo tempo.
leave-going = Caricamento in corso.

# Tip: the form
tip-title = Ci dica quello che sa
tip-lead = Risponda a quello che può. Sono obbligatorie solo la prima domanda e quella sul grado di certezza.
tip-trap = Lasci vuoto questo campo
tip-what = Che cosa sa?
tip-what-hint = Che cos’è, chi lo produce o lo vende, perché lo riconosce. Al massimo { $limit } caratteri.
tip-what-short = Quello che sa
tip-what-empty = Scriva quello che sa
tip-what-long = Quello che sa può avere al massimo { $limit } caratteri
tip-place = Dove lo ha visto, o dove si vende? (facoltativo)
tip-place-hint = Una città, un negozio, una scuola, un albergo. Al massimo { $limit } caratteri.
tip-place-short = Dove
tip-place-long = Il luogo può avere al massimo { $limit } caratteri
tip-country = In quale Paese? (facoltativo)
tip-country-none = Non lo so con certezza
tip-country-short = Paese
tip-time = Quando è stato? (facoltativo)
tip-time-hint = Basta un anno, o «nell’infanzia». Al massimo { $limit } caratteri.
tip-time-short = Quando
tip-time-long = Il periodo può avere al massimo { $limit } caratteri
tip-link = Una pagina web pubblica che lo mostra (facoltativo)
tip-link-hint = La pagina di un negozio o del produttore, per esempio shop.example/bags. Mai un link a immagini di abusi. Al massimo { $limit } caratteri.
tip-link-short = Pagina web
tip-link-long = L’indirizzo web può avere al massimo { $limit } caratteri
tip-link-address = Inserisca un indirizzo web, come shop.example/bags, oppure lasci vuoto
tip-confidence = Quanto è certa la sua risposta?
tip-confidence-short = Grado di certezza
tip-confidence-certain = Certa: l’ho avuto o l’ho visto di persona
tip-confidence-likely = Abbastanza certa
tip-confidence-guess = Incerta: è un’ipotesi
tip-confidence-empty = Scelga quanto è certa la sua risposta
tip-confidence-choice = Scelga quanto è certa la sua risposta
tip-confidence-long = Scelga quanto è certa la sua risposta
tip-contact = Come possiamo contattarla? (facoltativo)
tip-contact-hint = Lasci vuoto per restare nell’anonimato: la ricevuta ci basta per farle una domanda. Al massimo { $limit } caratteri.
tip-contact-short = Contatto
tip-contact-none = Nessuno: Lei resta nell’anonimato
tip-contact-long = Il contatto può avere al massimo { $limit } caratteri
tip-captcha = Questo controllo è di un’altra azienda, hCaptcha, che così viene a sapere che Lei è qui. Può saltarlo: la sua segnalazione vale lo stesso, ma potrebbe essere letta più tardi.
tip-captcha-noscript = Il controllo ha bisogno di JavaScript. Senza, la sua segnalazione vale lo stesso, ma potrebbe essere letta più tardi.
tip-check = Continua
tip-safe = Che cosa non sappiamo di Lei
tip-safe-text = Questa pagina non usa cookie. Il suo indirizzo internet non viene conservato, e la segnalazione riporta l’ora in cui è arrivata, non il minuto.
tip-safe-more = Che cosa si conserva, e che cosa no

# Tip: check and send
tip-check-title = Controlli le sue risposte
tip-check-lead = Non è stato ancora inviato nulla.
tip-change = Modifica
tip-nothing = Non indicato
tip-send-lead = Quando invia la segnalazione, ottiene una ricevuta. Compare una volta sola, nella pagina successiva.
tip-send = Invia la segnalazione
tip-form-was-old = Questo modulo è rimasto aperto troppo a lungo, perciò la segnalazione non è stata inviata. Le sue risposte sono tutte qui: le controlli e le invii di nuovo.
tip-flood = In questo momento arrivano molte segnalazioni dalla sua rete, perciò la sua non è stata inviata. Le sue risposte sono tutte qui: aspetti qualche minuto e le invii di nuovo.
tip-not-kept = In questo momento non è stato possibile conservare la sua segnalazione. Non è colpa sua, e le sue risposte sono tutte qui: aspetti un minuto e le invii di nuovo.

# Tip: sent
sent-title = La sua segnalazione è arrivata
sent-receipt = La sua ricevuta
sent-keep = Conservi la ricevuta
sent-keep-1 = La trascriva, o stampi questa pagina. Non può essere mostrata una seconda volta, e nessuno può farne una nuova.
sent-keep-2 = Chi ce l’ha può leggere le domande che le facciamo. Non la mostri a nessuno e non la mandi per e-mail.
sent-keep-3 = Se anche altre persone usano questo dispositivo, non la salvi qui.
sent-where = Può inserirla a questo indirizzo:
sent-next = Che cosa succede adesso
sent-next-1 = Le persone che esaminano le segnalazioni leggono la sua, di solito entro pochi giorni.
sent-next-2 = Se può essere utile, la passano agli investigatori del Paese a cui si riferisce.
sent-next-3 = Torni tra una settimana e inserisca la ricevuta: forse avremo una domanda a cui solo Lei può rispondere.
sent-more = Guardi altri oggetti

# Receipt
receipt-title = Torni con la sua ricevuta
receipt-lead = Veda a che punto è la sua segnalazione, e se abbiamo una domanda.
receipt-label = La sua ricevuta
receipt-hint = 25 lettere e cifre in cinque gruppi. Maiuscole o minuscole, spazi e trattini non hanno importanza.
receipt-open = Apri
receipt-length = Una ricevuta ha 25 lettere e cifre. Confronti quello che ha scritto con quello che ha annotato: manca qualcosa, o c’è qualcosa di troppo
receipt-character = C’è un carattere che nessuna ricevuta contiene. Una ricevuta ha solo le cifre da 0 a 9 e le lettere, esclusa la U
receipt-check = Un carattere non è giusto, oppure due sono scambiati. Confronti con quello che ha annotato
receipt-unknown = A questa ricevuta non corrisponde nessuna segnalazione. Confronti con quello che ha annotato
receipt-form-was-old = Questa pagina è rimasta aperta troppo a lungo, perciò il messaggio non è stato inviato. È ancora qui: lo invii di nuovo
receipt-answer-empty = Scriva un messaggio prima di inviarlo
receipt-answer-long = Il messaggio può avere al massimo { $limit } caratteri
receipt-flood = Dalla sua rete si stanno provando molte ricevute. Aspetti qualche minuto e riprovi
receipt-not-now = Al momento non funziona. Non è colpa sua: aspetti un minuto e riprovi
receipt-lost = Se ha perso la ricevuta
receipt-lost-text = Non possiamo ritrovare la segnalazione per Lei: nulla di ciò che conserviamo la collega a Lei. Può inviarne una nuova.
receipt-lost-tip = Inviare una nuova segnalazione

# Dialogue
dialogue-title = La sua segnalazione
dialogue-progress = A che punto è
dialogue-object = L’oggetto:
dialogue-messages = Messaggi
dialogue-empty = Non ci sono ancora messaggi. Torni tra qualche giorno.
dialogue-desk = Il servizio segnalazioni
dialogue-you = Lei
dialogue-answer = Ci scriva
dialogue-answer-hint = Una risposta, o qualcosa che le è tornato in mente. Al massimo { $limit } caratteri.
dialogue-send = Invia il messaggio
dialogue-sent = Il suo messaggio è arrivato. La stessa ricevuta riapre questa pagina.
progress-received = Ricevuta
progress-received-text = La sua segnalazione è arrivata e sarà letta.
progress-asked = Abbiamo una domanda
progress-asked-text = Risponda qui sotto, meglio che può. Se non lo sa, lo scriva: aiuta anche questo.
progress-read = Letta
progress-read-text = Qualcuno ha letto la sua segnalazione. Grazie per averla inviata.
progress-passed-on = Trasmessa
progress-passed-on-text = La sua segnalazione è andata alle persone che possono agire. Forse non saprà che cosa ne è seguito, ma è comunque importante.
again-title = Il suo messaggio non è stato ancora inviato
again-lead = È ancora qui. Tra un momento lo invii di nuovo.

# Pages of words
page-contents = In questa pagina

page-help-title = Aiuto
page-help-lead = A che cosa serve questo sito, che cosa succede a una segnalazione e come proteggersi.
page-help-1-title = Di che cosa si tratta
page-help-1-text =
    Gli investigatori guardano immagini e filmati di abusi su minori per trovare i bambini che vi compaiono. A volte non resta che qualcosa sullo sfondo: una borsa, una tenda, la vista da una finestra.

    Qui mostriamo queste cose, ritagliate e ripulite, in modo che dell’abuso non si veda nulla. Forse qualcuno sa da dove vengono. Non servono conoscenze particolari. Quello che dove vive Lei è comune può essere sconosciuto a tutti gli altri.
page-help-2-title = Che cosa succede alla sua segnalazione
page-help-2-text =
    - Viene sigillata appena arriva. Da quel momento solo le persone del servizio segnalazioni possono aprirla.
    - Una di loro la legge, la confronta con altre segnalazioni e valuta fino a che punto si può verificare.
    - Se può essere utile, va agli investigatori del Paese a cui si riferisce, con le sue parole senza modifiche.
    - Se qualcosa non è chiaro, le lasciamo una domanda. La trova con la ricevuta.

    Nessuno viene a sapere da noi che la segnalazione è sua: non lo sappiamo nemmeno noi, a meno che non ce lo dica Lei.
page-help-3-title = Come funziona la ricevuta
page-help-3-text =
    Dopo l’invio vede una ricevuta di 25 lettere e cifre. È l’unica chiave della sua segnalazione. Con questa legge le nostre domande e risponde.

    Noi non conserviamo la ricevuta e non possiamo rifarla. Se la perde, invii una nuova segnalazione.
    => /receipt Torni con la sua ricevuta
page-help-4-title = Come restare anonimi
page-help-4-text =
    - Lasci vuoto il campo del contatto.
    - Non scriva nulla che solo Lei può sapere, a meno che non serva per la risposta.
    - Non usi un dispositivo o una rete del lavoro, o della persona di cui vuole scrivere.
    - Usi Tor Browser se non si deve vedere nemmeno che ha visitato questo sito. Qui tutto funziona con l’impostazione più sicura, senza JavaScript.
    - Usi una finestra privata e la chiuda quando ha finito. Altrimenti la visita resta nella cronologia del browser.
page-help-5-title = Come verificarlo
page-help-5-text =
    Non deve crederci sulla parola. Apra gli strumenti per sviluppatori del suo browser, scelga «Rete», carichi una pagina qualsiasi e guardi:

    - Nessuna risposta contiene una riga «Set-Cookie».
    - Ogni richiesta va all’indirizzo di questo sito. La riga «Content-Security-Policy» vieta al browser di caricare qualcosa da altrove. Se il gestore ha attivato hCaptcha, fa eccezione solo il modulo di segnalazione, e lo dichiara.
    - Disattivi JavaScript: tutto continua a funzionare.
    - Né la ricevuta né le risposte compaiono mai in un indirizzo.
page-help-6-title = Che cosa non fare
page-help-6-text =
    - Non pubblichi la sua risposta. Potrebbe mettere in guardia l’autore dell’abuso, o far sospettare di qualcuno che non c’entra.
    - Non contatti le persone di cui sospetta e non le segua.
    - Non cerchi l’immagine da cui viene l’oggetto. Cercare immagini del genere, e possederle, è reato in molti Paesi, qualunque sia il motivo.
    - Non ci mandi immagini del genere, né link che vi portano.
page-help-7-title = Se un bambino è in pericolo, o se Lei ha subito abusi
page-help-7-text =
    Ciò che arriva qui è letto da persone, ma non 24 ore su 24. Se un bambino è in pericolo adesso, chiami il numero di emergenza: il 112 nell’Unione europea e in molti altri Paesi.

    In molti Paesi europei il 116 111 è la linea di ascolto per bambini e ragazzi, il 116 000 la linea per i minori scomparsi e il 116 006 la linea per le vittime di reati. Sono gratuite, e non occorre dire il proprio nome.

    Ci sono linee di aiuto in molti Paesi, e un modo per scriverci che viene letto per primo.

    Di quello che le è stato fatto Lei non ha nessuna colpa.
    => /urgent Chiedere aiuto, o parlarci di un abuso
page-help-8-title = Che cosa fa «Esci subito»
page-help-8-text =
    Nelle pagine in cui si scrive, un pulsante in alto la porta subito a una pagina innocua. Lo stesso succede premendo tre volte il tasto Maiusc, se JavaScript è attivo.

    - Che cosa fa: mostra subito un altro sito e chiede al browser di dimenticare ciò che ha conservato del nostro.
    - Che cosa non fa: non cancella questo sito dalla cronologia del browser e non nasconde la visita a chi gestisce la rete.
    - Quello che non ha ancora inviato va perso.

    Il modo più sicuro è un dispositivo che nessun altro usa, con una finestra privata.

page-privacy-title = Privacy
page-privacy-lead = Che cosa conserviamo, che cosa no, e per quanto tempo.
page-privacy-1-title = Chi è responsabile
page-privacy-1-text =
    { $operator }
    => contact Scriverci a proposito di questo sito
page-privacy-2-title = Che cosa non raccogliamo
page-privacy-2-text =
    - Niente cookie e nessun’altra memoria nel suo browser. Per questo non le chiediamo un consenso.
    - Nessun indirizzo internet. Per rallentare gli invii a raffica contiamo quanti moduli arrivano da una rete; ciò che usiamo per contare si ricava dall’indirizzo con una chiave che esiste solo nella memoria e cambia ogni giorno.
    - Nessuna traccia del browser o del dispositivo che usa, né delle pagine che ha visto.
    - Nessun orario esatto: una segnalazione riporta solo l’ora in cui è arrivata.
    - Nulla viene inviato ad altre aziende. Se il gestore ha attivato hCaptcha, il modulo di segnalazione lo dice prima che Lei lo usi.
page-privacy-3-title = Che cosa conserviamo
page-privacy-3-text =
    - Le sue risposte e, se lo indica, il suo contatto. Ognuno è sigillato separatamente.
    - Le immagini che aggiunge, se questo sito le accetta. Anche queste sono sigillate, e non vengono mai mostrate in pubblico.
    - L’oggetto, la lingua della pagina e l’ora di arrivo.
    - I messaggi tra Lei e il servizio segnalazioni.
    - Se il suo browser ha fatto da solo un piccolo calcolo, che distingue una persona da una macchina. Una segnalazione senza questo calcolo vale lo stesso.
page-privacy-4-title = Chi può leggerlo
page-privacy-4-text =
    Le risposte sono sigillate per il servizio segnalazioni, con una chiave che la parte pubblica di questo sito non ha. Con un disco o una copia di sicurezza rubati non si apre nulla.

    Un contatto viene mostrato a chi modera solo dopo che ne ha indicato il motivo. Ogni consultazione di una segnalazione è scritta in un registro che non si può modificare senza che si noti.

    Le segnalazioni utili vanno agli investigatori. Vanno anche le sue parole; il suo contatto resta al servizio segnalazioni.
page-privacy-5-title = Per quanto tempo
page-privacy-5-text =
    Non più a lungo di quanto serve al lavoro sui casi. I limiti li fissa la legge del Paese in cui opera il gestore; il gestore li comunica su richiesta.
    => contact Chiedere al gestore
page-privacy-6-title = I suoi diritti
page-privacy-6-text =
    Può chiedere che cosa conserviamo su di Lei, e chiedere di correggerlo o cancellarlo. Una segnalazione anonima possiamo trovarla solo con la ricevuta: la inserisca qui e scriva che cosa desidera.

    Può anche presentare un reclamo all’autorità per la protezione dei dati del suo Paese.
    => /receipt Torni con la sua ricevuta
page-privacy-7-title = Come lo proteggiamo
page-privacy-7-text =
    Le immagini degli oggetti vengono ripulite prima che qualcuno le veda all’esterno: tutto ciò che una fotocamera scrive in un file viene tolto, e ciò che è stato oscurato non esiste più nemmeno nell’immagine. Due persone controllano ogni immagine prima che venga mostrata.

    Se ha trovato un punto debole in questo sito, ce lo dica.
    => contact Scriverci a proposito di questo sito

page-accessibility-title = Accessibilità
page-accessibility-lead = Questo sito dovrebbe funzionare per tutti. Ci dica dove non funziona.
page-accessibility-1-title = A che cosa puntiamo
page-accessibility-1-text =
    Seguiamo le Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA, che soddisfano anche la parte web della norma europea EN 301 549.

    - Ogni pagina funziona con la sola tastiera, con un lettore di schermo, senza JavaScript, con caratteri grandi e su uno schermo largo 320 pixel.
    - Ogni immagine di un oggetto ha una descrizione a parole, che compare anche sotto l’immagine.
    - Nessuna informazione è data solo con il colore. Ci sono una versione chiara e una scura, secondo l’impostazione del suo dispositivo.
    - Nessun modulo scade mentre scrive: ha un giorno di tempo.
page-accessibility-2-title = Che cosa non funziona ancora per tutti
page-accessibility-2-text =
    - La domanda riguarda un’immagine. Una descrizione non può sempre contenere il dettaglio che qualcuno riconoscerebbe.
    - Se il gestore ha attivato hCaptcha, quel controllo può non funzionare con tutti gli ausili. Può saltarlo.
    - I testi sugli oggetti possono mancare nella sua lingua. In quel caso compaiono in un’altra, indicata per i lettori di schermo.
page-accessibility-3-title = Ce lo dica
page-accessibility-3-text =
    { $operator }

    Scriva di quale pagina si tratta e che cosa ha usato. Le rispondiamo, se ci dice come.
    => contact Scriverci a proposito di questo sito
page-accessibility-4-title = Se non lo risolviamo
page-accessibility-4-text =
    Nell’Unione europea ogni Paese ha un organismo che vigila sull’accessibilità dei siti pubblici. Se la nostra risposta non la soddisfa, può rivolgersi a quello del suo Paese.
