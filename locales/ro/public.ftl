# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Poate cunoașteți acest obiect
home-lead = Aceste lucruri au fost văzute în fundalul unor imagini cu abuzuri asupra copiilor. În ce arătăm noi nu există niciun abuz, ci doar obiectul. Dacă puteți spune unde se vinde, se face sau se folosește un astfel de obiect, informația poate duce la un copil care are nevoie de ajutor.
home-look = Vedeți obiectele
home-count = { $count ->
    [0] În acest moment, niciun obiect nu așteaptă un răspuns.
    [one] Un obiect așteaptă un răspuns.
    [few] { $count } obiecte așteaptă un răspuns.
   *[other] { $count } de obiecte așteaptă un răspuns.
}
home-do-you-know = Îl recunoașteți?
home-how = Cum funcționează
home-how-1-title = Priviți
home-how-1 = Fiecare imagine arată un singur lucru și pune o singură întrebare. O geantă, un logo, un tapet. Priviți cu atenție: detaliile mici contează.
home-how-2-title = Spuneți-ne
home-how-2 = Scrieți ce știți, cu cuvintele dumneavoastră. Nu aveți nevoie de cont și nu trebuie să spuneți cine sunteți.
home-how-3-title = Păstrați codul de acces
home-how-3 = Primiți un cod de acces. Cu el puteți reveni, puteți citi o întrebare de la noi și puteți răspunde. Nimeni altcineva nu poate.
home-newest = Încă se caută
home-all = Vedeți toate obiectele
home-safe = Nu știm cine sunteți
home-safe-1 = Fără cookie-uri și fără nimic încărcat de la alte firme.
home-safe-2 = Adresa dumneavoastră de internet nu este stocată și nu este înregistrată.
home-safe-3 = Ce scrieți este criptat în clipa în care ajunge la noi. Doar cei care verifică indiciile pot deschide mesajul.
home-safe-more = Cum rămâneți anonim și cum puteți verifica

# What everybody is asked not to do
warnings-title = Pentru protecția copilului
warnings-publish = Nu publicați răspunsul și nu discutați despre el pe internet.
warnings-contact = Nu contactați și nu confruntați persoanele pe care le bănuiți.
warnings-search = Nu căutați imaginea din care a fost luat obiectul. În multe țări, deținerea unor astfel de imagini este infracțiune.

# Gallery
gallery-title = Obiecte
gallery-lead = Recunoașteți vreunul? Și o presupunere este binevenită. Faptul că un lucru nu se vinde undeva poate ajuta la fel de mult ca locul în care se vinde.
gallery-category = Categorie
gallery-status = Stare
gallery-series = Serie
gallery-any = Oricare
gallery-filter = Afișați
gallery-reset = Afișați toate obiectele
gallery-count = { $count ->
    [0] Niciun obiect
    [one] Un obiect
    [few] { $count } obiecte
   *[other] { $count } de obiecte
}
gallery-none = Niciun obiect nu corespunde alegerii dumneavoastră.
gallery-empty = În acest moment nu este afișat niciun obiect. Reveniți peste câteva zile.
gallery-empty-tip = Spuneți-ne totuși ceva

# Object
object-back = Toate obiectele
object-zoom = Priviți mai de aproape
object-tell = Știu ceva despre acest obiect
object-anonymous = Rămâneți anonim. Durează cam trei minute.
object-answered = Avem un răspuns. Mulțumim tuturor celor care ne-au scris.
object-tell-anyway = Știu ceva care încă ar putea ajuta
object-reference = Referință
object-timeline = Ce s-a întâmplat până acum
outcome-few-countries-text = Obiectul se vinde sau se face doar în câteva țări. Anchetatorii de acolo caută acum mai departe.
outcome-sold-widely-text = Obiectul se vinde în foarte multe locuri. Nu poate duce la unul anume, iar acest lucru îi scutește pe anchetatori de o căutare lungă.
outcome-already-known-text = Anchetatorii aflaseră deja răspunsul pe altă cale.
event-published = Afișat prima dată
event-updated = Imagine sau text modificat
event-outcome = Rezultat făcut public
event-reopened = Întrebare pusă din nou
event-withdrawn = Retras

# Exit this page
leave-emergency = Urgență:
leave-two = Shift: apăsați încă de 2 ori pentru a ieși.
leave-one = Shift: apăsați încă o dată pentru a ieși.
leave-over = Timpul pentru părăsirea paginii a trecut.
leave-going = Se încarcă.

# Tip: the form
tip-title = Spuneți-ne ce știți
tip-lead = Răspundeți la ce puteți. Sunt obligatorii doar prima întrebare și cea despre cât de sigur sunteți.
tip-trap = Lăsați acest câmp gol
tip-what = Ce știți?
tip-what-hint = Ce este, cine îl face sau îl vinde, după ce îl recunoașteți. Cel mult { $limit } de caractere.
tip-what-short = Ce știți
tip-what-empty = Scrieți ce știți
tip-what-long = Descrierea poate avea cel mult { $limit } de caractere
tip-place = Unde l-ați văzut sau unde se vinde? (opțional)
tip-place-hint = O localitate, un magazin, o școală, un hotel. Cel mult { $limit } de caractere.
tip-place-short = Unde
tip-place-long = Locul poate avea cel mult { $limit } de caractere
tip-country = În ce țară? (opțional)
tip-country-none = Nu știu sigur
tip-country-short = Țara
tip-time = Când s-a întâmplat? (opțional)
tip-time-hint = Ajunge un an sau „în copilărie”. Cel mult { $limit } de caractere.
tip-time-short = Când
tip-time-long = Perioada poate avea cel mult { $limit } de caractere
tip-link = O pagină web publică în care apare obiectul (opțional)
tip-link-hint = Pagina unui magazin sau a unui producător, de exemplu shop.example/genti. Niciodată un link către imagini cu abuzuri. Cel mult { $limit } de caractere.
tip-link-short = Pagina web
tip-link-long = Adresa web poate avea cel mult { $limit } de caractere
tip-link-address = Scrieți o adresă web, de exemplu shop.example/genti, sau lăsați câmpul gol
tip-confidence = Cât de sigur sunteți?
tip-confidence-short = Siguranță
tip-confidence-certain = Sigur: l-am avut sau l-am văzut cu ochii mei
tip-confidence-likely = Destul de sigur
tip-confidence-guess = Nesigur: este o presupunere
tip-confidence-empty = Alegeți cât de sigur sunteți
tip-confidence-choice = Alegeți cât de sigur sunteți
tip-confidence-long = Alegeți cât de sigur sunteți
tip-contact = Cum vă putem contacta? (opțional)
tip-contact-hint = Lăsați câmpul gol ca să rămâneți anonim: codul de acces este de ajuns ca să vă putem întreba ceva. Cel mult { $limit } de caractere.
tip-contact-short = Contact
tip-contact-none = Fără: rămâneți anonim
tip-contact-long = Datele de contact pot avea cel mult { $limit } de caractere
tip-captcha = Această verificare vine de la altă firmă, hCaptcha, care află astfel că sunteți aici. Puteți trece peste ea: indiciul dumneavoastră contează la fel, dar s-ar putea să fie citit mai târziu.
tip-captcha-noscript = Verificarea are nevoie de JavaScript. Fără ea, indiciul dumneavoastră contează la fel, dar s-ar putea să fie citit mai târziu.
tip-check = Continuați
tip-safe = Ce nu știm despre dumneavoastră
tip-safe-text = Această pagină nu folosește cookie-uri. Adresa dumneavoastră de internet nu este stocată, iar la indiciu se păstrează ora la care a sosit, nu și minutul.
tip-safe-more = Ce se păstrează și ce nu

# Tip: check and send
tip-check-title = Verificați-vă răspunsurile
tip-check-lead = Încă nu s-a trimis nimic.
tip-change = Modificați
tip-nothing = Necompletat
tip-send-lead = Când trimiteți indiciul, primiți un cod de acces. Este afișat o singură dată, pe pagina următoare.
tip-send = Trimiteți indiciul
tip-form-was-old = Acest formular a stat deschis prea mult, așa că indiciul nu a fost trimis. Toate răspunsurile sunt aici: verificați-le și trimiteți-le din nou.
tip-flood = În acest moment vin multe indicii din rețeaua dumneavoastră, așa că al dumneavoastră nu a fost trimis. Toate răspunsurile sunt aici: așteptați câteva minute și trimiteți-le din nou.
tip-not-kept = Indiciul nu a putut fi salvat acum. Nu este vina dumneavoastră, iar toate răspunsurile sunt aici: așteptați un minut și trimiteți-le din nou.

# Tip: sent
sent-title = Indiciul dumneavoastră a ajuns la noi
sent-receipt = Codul dumneavoastră de acces
sent-keep = Păstrați codul de acces
sent-keep-1 = Notați-l sau tipăriți această pagină. Nu poate fi afișat a doua oară și nimeni nu poate face altul.
sent-keep-2 = Oricine îl are poate citi ce vă întrebăm. Nu îl arătați nimănui și nu îl trimiteți prin e-mail.
sent-keep-3 = Dacă mai folosește cineva acest dispozitiv, nu salvați codul pe el.
sent-where = Îl puteți introduce la această adresă:
sent-next = Ce urmează
sent-next-1 = Cei care verifică indiciile îl citesc și pe al dumneavoastră, de regulă în câteva zile.
sent-next-2 = Dacă poate ajuta, ajunge la anchetatori din țara spre care indică.
sent-next-3 = Reveniți peste o săptămână și introduceți codul de acces: s-ar putea să avem o întrebare la care doar dumneavoastră puteți răspunde.
sent-more = Vedeți și alte obiecte

# Receipt
receipt-title = Reveniți cu codul de acces
receipt-lead = Vedeți unde a ajuns indiciul dumneavoastră și dacă avem o întrebare.
receipt-label = Codul dumneavoastră de acces
receipt-hint = 25 de litere și cifre, în cinci grupe. Literele mari sau mici, spațiile și liniuțele nu contează.
receipt-open = Deschideți
receipt-length = Un cod de acces are 25 de litere și cifre. Comparați ce ați scris aici cu ce v-ați notat: lipsește ceva sau este ceva în plus
receipt-character = Aici este un caracter pe care nu îl are niciun cod. Un cod de acces are doar cifre de la 0 la 9 și litere, fără U
receipt-check = Un caracter este greșit sau două și-au schimbat locul. Comparați cu ce v-ați notat
receipt-unknown = Acestui cod nu îi corespunde niciun indiciu. Comparați cu ce v-ați notat
receipt-form-was-old = Această pagină a stat deschisă prea mult, așa că mesajul nu a fost trimis. Este încă aici: trimiteți-l din nou
receipt-answer-empty = Scrieți un mesaj înainte de a-l trimite
receipt-answer-long = Mesajul poate avea cel mult { $limit } de caractere
receipt-flood = Din rețeaua dumneavoastră se încearcă multe coduri. Așteptați câteva minute și încercați din nou
receipt-not-now = Acum nu funcționează. Nu este vina dumneavoastră: așteptați un minut și încercați din nou
receipt-lost = Dacă ați pierdut codul de acces
receipt-lost-text = Nu vă putem găsi indiciul: nimic din ce păstrăm nu duce de la dumneavoastră la el. Puteți trimite unul nou.
receipt-lost-tip = Trimiteți un indiciu nou

# Dialogue
dialogue-title = Indiciul dumneavoastră
dialogue-progress = Unde a ajuns
dialogue-object = Obiectul:
dialogue-messages = Mesaje
dialogue-empty = Încă nu există mesaje. Reveniți peste câteva zile.
dialogue-desk = Echipa pentru indicii
dialogue-you = Dumneavoastră
dialogue-answer = Scrieți-ne
dialogue-answer-hint = Un răspuns sau ceva ce v-ați amintit. Cel mult { $limit } de caractere.
dialogue-send = Trimiteți mesajul
dialogue-sent = Mesajul dumneavoastră a ajuns la noi. Același cod deschide din nou această pagină.
progress-received = Primit
progress-received-text = Indiciul dumneavoastră este la noi și va fi citit.
progress-asked = Avem o întrebare
progress-asked-text = Răspundeți mai jos, cât de bine puteți. Dacă nu știți, spuneți asta: și așa ajutați.
progress-read = Citit
progress-read-text = Cineva a citit indiciul dumneavoastră. Vă mulțumim că l-ați trimis.
progress-passed-on = Transmis mai departe
progress-passed-on-text = Indiciul dumneavoastră a ajuns la cei care pot acționa. Poate nu veți afla ce a urmat; contează oricum.
again-title = Mesajul dumneavoastră nu a fost trimis încă
again-lead = Este încă aici. Trimiteți-l din nou peste puțin timp.

# Pages of words
page-contents = Pe această pagină

page-help-title = Ajutor
page-help-lead = La ce servește acest site, ce se întâmplă cu un indiciu și cum rămâneți în siguranță.
page-help-1-title = Despre ce este vorba
page-help-1-text =
    Anchetatorii examinează imagini și filme cu abuzuri asupra copiilor ca să îi găsească pe copiii din ele. Uneori nu mai rămâne decât ceva din fundal: o geantă, o perdea, o priveliște de la o fereastră.

    Aici arătăm astfel de lucruri, decupate și curățate, așa încât să nu se vadă nimic din abuz. Cineva poate ști de unde provin. Nu aveți nevoie de cunoștințe speciale. Ce este obișnuit acolo unde locuiți poate fi necunoscut pentru toți ceilalți.
page-help-2-title = Ce se întâmplă cu indiciul dumneavoastră
page-help-2-text =
    - Este criptat în clipa în care ajunge la noi. De atunci îl pot deschide doar cei din echipa pentru indicii.
    - Cineva din echipă îl citește, îl compară cu altele și apreciază cât de bine poate fi verificat.
    - Dacă poate ajuta, este trimis la anchetatori din țara spre care indică, fără nicio schimbare în cuvintele dumneavoastră.
    - Dacă ceva nu este clar, vă lăsăm o întrebare. O găsiți cu ajutorul codului de acces.

    Nimeni nu află de la noi că ați fost dumneavoastră: nici noi nu știm, decât dacă ne spuneți.
page-help-3-title = Cum funcționează codul de acces
page-help-3-text =
    După trimitere vedeți un cod de acces din 25 de litere și cifre. Este singura cheie către indiciul dumneavoastră. Cu el citiți întrebările noastre și răspundeți la ele.

    Nu păstrăm codul și nu îl putem face din nou. Dacă îl pierdeți, trimiteți un indiciu nou.
    => /receipt Reveniți cu codul de acces
page-help-4-title = Cum rămâneți anonim
page-help-4-text =
    - Lăsați gol câmpul pentru contact.
    - Nu scrieți nimic ce doar dumneavoastră puteți ști, decât dacă este important pentru răspuns.
    - Nu folosiți un dispozitiv sau o rețea de la serviciu ori ale cuiva despre care vreți să scrieți.
    - Folosiți Tor Browser dacă nici măcar vizita pe acest site nu trebuie văzută. Totul funcționează aici cu cea mai sigură setare a lui, fără JavaScript.
    - Folosiți o fereastră privată și închideți-o când ați terminat. Altfel, vizita rămâne în istoricul browserului.
page-help-5-title = Cum puteți verifica
page-help-5-text =
    Nu trebuie să ne credeți pe cuvânt. Deschideți instrumentele pentru dezvoltatori ale browserului, alegeți „Rețea”, încărcați orice pagină și priviți:

    - Niciun răspuns nu conține o linie „Set-Cookie”.
    - Fiecare cerere merge la adresa acestui site. Linia „Content-Security-Policy” îi interzice browserului să încarce ceva din altă parte. Dacă operatorul a activat hCaptcha, singura excepție este formularul pentru indicii, care spune acest lucru.
    - Dezactivați JavaScript: totul funcționează în continuare.
    - Nici codul de acces, nici răspunsurile dumneavoastră nu apar vreodată într-o adresă.
page-help-6-title = Ce să nu faceți
page-help-6-text =
    - Nu publicați răspunsul. L-ar putea avertiza pe făptaș sau ar putea îndrepta bănuiala spre cineva care nu are nicio legătură.
    - Nu contactați persoanele pe care le bănuiți și nu le urmăriți.
    - Nu căutați imaginea din care provine obiectul. În multe țări, căutarea și deținerea unor astfel de imagini sunt infracțiuni, oricare ar fi motivul.
    - Nu ne trimiteți astfel de imagini și nici linkuri către ele.
page-help-7-title = Dacă un copil este în pericol sau dacă ați trecut printr-un abuz
page-help-7-text =
    Ce ajunge aici este citit de oameni, dar nu zi și noapte. Dacă un copil este în pericol acum, sunați la numărul de urgență: 112 în Uniunea Europeană și în multe alte țări.

    În multe țări europene, 116 111 este linia de ajutor pentru copii și tineri, 116 000 este linia pentru copii dispăruți, iar 116 006 este linia pentru victimele infracțiunilor. Sunt gratuite și nu trebuie să vă spuneți numele.

    Există linii de ajutor în multe țări. Ne puteți și scrie pe o pagină ale cărei mesaje sunt citite primele.

    Nimic din ce vi s-a făcut nu este vina dumneavoastră.
    => /urgent Cereți ajutor sau spuneți-ne despre un abuz
page-help-8-title = Ce face „Părăsiți pagina”
page-help-8-text =
    Pe paginile în care scrieți, un buton din partea de sus vă duce imediat la o pagină inofensivă. Același efect îl are apăsarea tastei Shift de trei ori, dacă JavaScript este activat.

    - Ce face: afișează imediat alt site și îi cere browserului să uite ce a păstrat de pe al nostru.
    - Ce nu face: nu șterge acest site din istoricul browserului și nu ascunde vizita față de cel care administrează rețeaua.
    - Ce nu ați trimis încă se pierde.

    Cel mai sigur este un dispozitiv pe care nu îl folosește nimeni altcineva, cu o fereastră privată.

page-privacy-title = Confidențialitate
page-privacy-lead = Ce păstrăm, ce nu păstrăm și cât timp.
page-privacy-1-title = Cine răspunde
page-privacy-1-text =
    { $operator }
    => contact Scrieți-ne despre acest site
page-privacy-2-title = Ce nu se colectează
page-privacy-2-text =
    - Nici cookie-uri, nici altceva stocat în browserul dumneavoastră. De aceea nu vă întrebăm despre ele.
    - Nicio adresă de internet. Ca să oprim valurile de mesaje, numărăm câte formulare vin dintr-o rețea. Pentru numărare folosim o valoare făcută din adresă cu o cheie care există doar în memorie și se schimbă în fiecare zi.
    - Nicio evidență despre browserul sau dispozitivul pe care îl folosiți ori despre paginile pe care le-ați văzut.
    - Nicio oră exactă: la un indiciu se păstrează ora la care a sosit, fără minute.
    - Nimic nu se trimite altor firme. Dacă operatorul a activat hCaptcha, formularul pentru indicii vă spune acest lucru înainte să îl folosiți.
page-privacy-3-title = Ce se păstrează
page-privacy-3-text =
    - Răspunsurile dumneavoastră și datele de contact, dacă le dați. Fiecare este criptat separat.
    - Imaginile pe care le adăugați, dacă acest site le primește. Și ele sunt criptate și nu sunt arătate niciodată public.
    - Obiectul, limba paginii și ora.
    - Mesajele dintre dumneavoastră și echipa pentru indicii.
    - Dacă browserul dumneavoastră a făcut singur un mic calcul, care deosebește un om de o mașină. Contează și un indiciu fără el.
page-privacy-4-title = Cine le poate citi
page-privacy-4-text =
    Răspunsurile sunt criptate pentru echipa pentru indicii, cu o cheie pe care partea publică a acestui site nu o are. Un disc sau o copie de rezervă furate nu deschid nimic.

    Un moderator vede datele de contact abia după ce dă un motiv. Fiecare deschidere a unui indiciu este notată într-un jurnal care nu poate fi schimbat fără să se observe.

    Indiciile care pot ajuta merg la anchetatori. Cuvintele dumneavoastră merg cu ele; datele de contact rămân la echipa pentru indicii.
page-privacy-5-title = Cât timp
page-privacy-5-text =
    Nu mai mult decât este nevoie pentru lucrul la cazuri. Limitele sunt stabilite de legea țării în care lucrează operatorul; operatorul vi le spune la cerere.
    => contact Întrebați operatorul
page-privacy-6-title = Drepturile dumneavoastră
page-privacy-6-text =
    Puteți întreba ce se păstrează despre dumneavoastră și puteți cere să fie corectat sau șters. Un indiciu anonim îl putem găsi doar după codul lui: introduceți codul aici și scrieți ce doriți.

    Puteți și să vă plângeți la autoritatea pentru protecția datelor din țara dumneavoastră.
    => /receipt Reveniți cu codul de acces
page-privacy-7-title = Cum sunt protejate
page-privacy-7-text =
    Imaginile cu obiecte sunt curățate înainte să le vadă cineva din afară: tot ce scrie un aparat foto într-un fișier este îndepărtat, iar ce a fost acoperit cu negru dispare din imaginea însăși. Două persoane privesc fiecare imagine înainte să fie afișată.

    Dacă ați găsit un punct slab al acestui site, spuneți-ne.
    => contact Scrieți-ne despre acest site

page-accessibility-title = Accesibilitate
page-accessibility-lead = Acest site ar trebui să funcționeze pentru toți. Spuneți-ne unde nu funcționează.
page-accessibility-1-title = Ce ne propunem
page-accessibility-1-text =
    Respectăm Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA, ceea ce acoperă și partea despre web din standardul european EN 301 549.

    - Fiecare pagină funcționează și doar cu tastatura, cu un cititor de ecran, fără JavaScript, cu litere mari și pe un ecran lat de 320 de pixeli.
    - Fiecare imagine a unui obiect are o descriere în cuvinte, afișată și sub ea.
    - Nimic nu este transmis doar prin culoare. Există o variantă luminoasă și una întunecată, după setarea dispozitivului.
    - Niciun formular nu expiră în timp ce scrieți: aveți o zi.
page-accessibility-2-title = Ce nu funcționează încă pentru toți
page-accessibility-2-text =
    - Întrebarea se referă la o imagine. O descriere nu poate cuprinde întotdeauna detaliul pe care l-ar recunoaște cineva.
    - Dacă operatorul a activat hCaptcha, s-ar putea ca verificarea să nu funcționeze cu toate tehnologiile asistive. Puteți trece peste ea.
    - Textele despre obiecte pot lipsi în limba dumneavoastră. Atunci sunt afișate în altă limbă și marcate pentru cititoarele de ecran.
page-accessibility-3-title = Spuneți-ne
page-accessibility-3-text =
    { $operator }

    Spuneți-ne ce pagină era și ce ați folosit. Vă răspundem dacă ne spuneți cum.
    => contact Scrieți-ne despre acest site
page-accessibility-4-title = Dacă nu remediem problema
page-accessibility-4-text =
    În Uniunea Europeană, fiecare țară are un organism care veghează la accesibilitatea site-urilor publice. Dacă răspunsul nostru nu vă mulțumește, vă puteți adresa celui din țara dumneavoastră.
