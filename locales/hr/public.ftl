# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Možda poznajete ovaj predmet
home-lead = Ove su stvari viđene u pozadini slika zlostavljanja djece. Na onome što prikazujemo nema zlostavljanja, samo predmet. Ako možete reći gdje se neki od njih prodaje, proizvodi ili koristi, to može dovesti do djeteta kojemu treba pomoć.
home-look = Pogledajte predmete
home-count = { $count ->
    [0] Trenutačno nijedan predmet ne čeka odgovor.
    [one] { $count } predmet čeka odgovor.
    [few] { $count } predmeta čekaju odgovor.
   *[other] { $count } predmeta čeka odgovor.
}
home-do-you-know = Poznajete li ovo?
home-how = Kako to funkcionira
home-how-1-title = Pogledajte
home-how-1 = Svaka slika prikazuje jednu stvar i postavlja jedno pitanje. Torba, logotip, tapeta. Pogledajte pažljivo: važne su i sitnice.
home-how-2-title = Javite nam
home-how-2 = Napišite što znate, svojim riječima. Ne treba Vam korisnički račun i ne morate reći tko ste.
home-how-3-title = Sačuvajte potvrdu
home-how-3 = Dobit ćete potvrdu. S njom se možete vratiti, pročitati naše pitanje i odgovoriti na njega. Nitko drugi to ne može.
home-newest = Još tražimo
home-all = Svi predmeti
home-safe = Ne znamo tko ste
home-safe-1 = Nema kolačića i ništa se ne učitava od drugih tvrtki.
home-safe-2 = Vaša se internetska adresa ne pohranjuje i ne bilježi.
home-safe-3 = Ono što napišete zaključava se šifrom čim stigne. Otvoriti to mogu samo ljudi koji pregledavaju dojave.
home-safe-more = Kako sačuvati anonimnost i kako to provjeriti

# What everybody is asked not to do
warnings-title = Kako bismo zaštitili dijete
warnings-publish = Nemojte objavljivati svoj odgovor ni raspravljati o njemu na internetu.
warnings-contact = Nemojte kontaktirati osobu na koju sumnjate niti se suočavati s njom.
warnings-search = Nemojte tražiti sliku s koje predmet potječe. Posjedovanje takvih slika u mnogim je zemljama kazneno djelo.

# Gallery
gallery-title = Predmeti
gallery-lead = Prepoznajete li koji? I nagađanje je dobrodošlo. Podatak gdje se nešto ne prodaje može pomoći jednako kao i podatak gdje se prodaje.
gallery-category = Vrsta
gallery-status = Stanje
gallery-series = Serija
gallery-any = Sve
gallery-filter = Prikaži
gallery-reset = Prikaži sve predmete
gallery-count = { $count ->
    [0] Nema predmeta
    [one] { $count } predmet
    [few] { $count } predmeta
   *[other] { $count } predmeta
}
gallery-none = Nijedan predmet ne odgovara Vašem odabiru.
gallery-empty = Trenutačno se ne prikazuje nijedan predmet. Vratite se za nekoliko dana.
gallery-empty-tip = Svejedno nam nešto javite

# Object
object-back = Svi predmeti
object-zoom = Pogledajte izbliza
object-tell = Znam nešto o ovome
object-anonymous = Ostajete anonimni. Traje oko tri minute.
object-answered = Imamo odgovor. Hvala svima koji su nam pisali.
object-tell-anyway = Znam nešto što bi još moglo pomoći
object-reference = Oznaka
object-timeline = Što se dosad dogodilo
outcome-few-countries-text = Predmet se prodaje ili proizvodi samo u nekoliko zemalja. Istražitelji ondje sada tragaju dalje.
outcome-sold-widely-text = Predmet se prodaje na jako mnogo mjesta. Ne može dovesti do jednoga od njih, a to saznanje istražiteljima štedi dugu potragu.
outcome-already-known-text = Istražitelji su odgovor već znali iz drugih istraga.
event-published = Prvi put prikazano
event-updated = Slika ili tekst promijenjeni
event-outcome = Objavljen ishod
event-reopened = Ponovno postavljeno pitanje
event-withdrawn = Uklonjeno

# Exit this page
leave-emergency = Hitno:
leave-two = Shift: pritisnite još 2 puta za izlaz.
leave-one = Shift: pritisnite još 1 put za izlaz.
leave-over = Izlaz je otkazan: prošlo je previše vremena.
leave-going = Učitavanje.

# Tip: the form
tip-title = Recite nam što znate
tip-lead = Odgovorite na ono što možete. Obvezni su samo prvo pitanje i pitanje koliko ste sigurni.
tip-trap = Ostavite ovo polje prazno
tip-what = Što znate?
tip-what-hint = Što je to, tko to proizvodi ili prodaje, po čemu to prepoznajete. Najviše { $limit } znakova.
tip-what-short = Što znate
tip-what-empty = Napišite što znate
tip-what-long = Ono što znate može imati najviše { $limit } znakova
tip-place = Gdje ste to vidjeli ili gdje se prodaje? (nije obvezno)
tip-place-hint = Grad, trgovina, škola, hotel. Najviše { $limit } znakova.
tip-place-short = Gdje
tip-place-long = Mjesto može imati najviše { $limit } znakova
tip-country = U kojoj zemlji? (nije obvezno)
tip-country-none = Ne znam sigurno
tip-country-short = Zemlja
tip-time = Kada je to bilo? (nije obvezno)
tip-time-hint = Dovoljna je godina ili „u djetinjstvu”. Najviše { $limit } znakova.
tip-time-short = Kada
tip-time-long = Vrijeme može imati najviše { $limit } znakova
tip-link = Javna internetska stranica na kojoj se to vidi (nije obvezno)
tip-link-hint = Stranica trgovine ili proizvođača, na primjer shop.example/bags. Nikada poveznica na slike zlostavljanja. Najviše { $limit } znakova.
tip-link-short = Internetska stranica
tip-link-long = Internetska adresa može imati najviše { $limit } znakova
tip-link-address = Unesite internetsku adresu, na primjer shop.example/bags, ili ostavite prazno
tip-confidence = Koliko ste sigurni?
tip-confidence-short = Sigurnost
tip-confidence-certain = Sigurno: imao/la sam to ili sam to osobno vidio/la
tip-confidence-likely = Prilično sigurno
tip-confidence-guess = Nije sigurno: nagađam
tip-confidence-empty = Odaberite koliko ste sigurni
tip-confidence-choice = Odaberite koliko ste sigurni
tip-confidence-long = Odaberite koliko ste sigurni
tip-contact = Kako Vam se možemo javiti? (nije obvezno)
tip-contact-hint = Ostavite prazno ako želite ostati anonimni: dovoljna nam je potvrda da Vas nešto pitamo. Najviše { $limit } znakova.
tip-contact-short = Kontakt
tip-contact-none = Nema: ostajete anonimni
tip-contact-long = Kontakt može imati najviše { $limit } znakova
tip-captcha = Ova provjera dolazi od druge tvrtke, hCaptcha, koja tako saznaje da ste ovdje. Možete je preskočiti: Vaša dojava vrijedi jednako, ali je možda pročitamo kasnije.
tip-captcha-noscript = Za provjeru je potreban JavaScript. I bez nje Vaša dojava vrijedi jednako, ali je možda pročitamo kasnije.
tip-check = Nastavi
tip-safe = Što ne znamo o Vama
tip-safe-text = Ova stranica ne postavlja kolačiće. Vaša se internetska adresa ne pohranjuje, a uz dojavu stoji sat kada je stigla, bez minuta.
tip-safe-more = Što čuvamo, a što ne

# Tip: check and send
tip-check-title = Provjerite svoje odgovore
tip-check-lead = Još ništa nije poslano.
tip-change = Promijeni
tip-nothing = Nije navedeno
tip-send-lead = Kad pošaljete dojavu, dobit ćete potvrdu. Prikazuje se samo jednom, na sljedećoj stranici.
tip-send = Pošalji dojavu
tip-form-was-old = Ovaj je obrazac bio predugo otvoren pa Vaša dojava nije poslana. Svi su Vaši odgovori ovdje: provjerite ih i pošaljite ponovno.
tip-flood = S Vaše mreže trenutačno stiže mnogo dojava pa Vaša nije poslana. Svi su Vaši odgovori ovdje: pričekajte nekoliko minuta i pošaljite ih ponovno.
tip-not-kept = Vašu dojavu trenutačno nismo mogli pohraniti. Niste Vi krivi i svi su Vaši odgovori ovdje: pričekajte minutu i pošaljite ih ponovno.

# Tip: sent
sent-title = Vaša je dojava stigla
sent-receipt = Vaša potvrda
sent-keep = Sačuvajte potvrdu
sent-keep-1 = Zapišite je ili ispišite ovu stranicu. Ne može se prikazati još jednom i nitko ne može izraditi novu.
sent-keep-2 = Tko je ima, može pročitati što Vas pitamo. Nemojte je nikome pokazivati ni slati e-poštom.
sent-keep-3 = Ako se ovim uređajem služi još netko, nemojte je na njemu spremati.
sent-where = Možete je unijeti na ovoj adresi:
sent-next = Što slijedi
sent-next-1 = Ljudi koji pregledavaju dojave pročitat će Vašu, u pravilu u roku od nekoliko dana.
sent-next-2 = Ako može pomoći, proslijedit će se istražiteljima u zemlji na koju upućuje.
sent-next-3 = Vratite se za tjedan dana i unesite potvrdu: možda ćemo imati pitanje na koje samo Vi možete odgovoriti.
sent-more = Pogledajte još predmeta

# Receipt
receipt-title = Vratite se sa svojom potvrdom
receipt-lead = Pogledajte dokle je stigla Vaša dojava i imamo li pitanje.
receipt-label = Vaša potvrda
receipt-hint = 25 slova i znamenki u pet skupina. Velika ili mala slova, razmaci i crtice nisu važni.
receipt-open = Otvori
receipt-length = Potvrda ima 25 slova i znamenki. Usporedite ono što ste upisali s onim što ste zapisali: nešto nedostaje ili je suvišno
receipt-character = Ovdje je znak koji nema nijedna potvrda. Potvrda ima samo znamenke od 0 do 9 i slova, bez slova U
receipt-check = Jedan znak nije točan ili su dva zamijenila mjesta. Usporedite s onim što ste zapisali
receipt-unknown = Ovoj potvrdi ne pripada nijedna dojava. Usporedite s onim što ste zapisali
receipt-form-was-old = Ova je stranica bila predugo otvorena pa Vaša poruka nije poslana. Još je ovdje: pošaljite je ponovno
receipt-answer-empty = Napišite poruku prije slanja
receipt-answer-long = Poruka može imati najviše { $limit } znakova
receipt-flood = S Vaše mreže isprobava se mnogo potvrda. Pričekajte nekoliko minuta i pokušajte ponovno
receipt-not-now = Ovo trenutačno ne radi. Niste Vi krivi: pričekajte minutu i pokušajte ponovno
receipt-lost = Ako ste izgubili potvrdu
receipt-lost-text = Ne možemo za Vas pronaći dojavu: ništa što čuvamo ne vodi od Vas do nje. Možete poslati novu.
receipt-lost-tip = Pošaljite novu dojavu

# Dialogue
dialogue-title = Vaša dojava
dialogue-progress = Dokle je stigla
dialogue-object = Predmet:
dialogue-messages = Poruke
dialogue-empty = Još nema poruka. Vratite se za nekoliko dana.
dialogue-desk = Tim za dojave
dialogue-you = Vi
dialogue-answer = Pišite nam
dialogue-answer-hint = Odgovor ili nešto čega ste se sjetili. Najviše { $limit } znakova.
dialogue-send = Pošalji poruku
dialogue-sent = Vaša je poruka stigla. Istom potvrdom ponovno otvarate ovu stranicu.
progress-received = Primljena
progress-received-text = Vaša je dojava kod nas i bit će pročitana.
progress-asked = Imamo pitanje
progress-asked-text = Odgovorite na njega u nastavku, kako najbolje možete. Ako ne znate, recite: i to pomaže.
progress-read = Pročitana
progress-read-text = Netko je pročitao Vašu dojavu. Hvala što ste je poslali.
progress-passed-on = Proslijeđena
progress-passed-on-text = Vaša je dojava kod ljudi koji mogu nešto poduzeti. Možda nećete saznati što je od nje bilo, ali svejedno je važna.
again-title = Vaša poruka još nije poslana
again-lead = Još je ovdje. Pošaljite je ponovno za koji trenutak.

# Pages of words
page-contents = Na ovoj stranici

page-help-title = Pomoć
page-help-lead = Čemu služi ova stranica, što se događa s dojavom i kako se zaštititi.
page-help-1-title = O čemu je riječ
page-help-1-text =
    Istražitelji pregledavaju slike i filmove zlostavljanja djece kako bi pronašli djecu na njima. Ponekad ostane samo nešto u pozadini: torba, zavjesa, pogled s prozora.

    Takve stvari prikazujemo ovdje, izrezane i očišćene, tako da se od zlostavljanja ništa ne vidi. Možda netko zna odakle potječu. Ne treba Vam posebno znanje. Ono što je uobičajeno ondje gdje živite možda nitko drugi ne poznaje.
page-help-2-title = Što se događa s Vašom dojavom
page-help-2-text =
    - Zaključava se šifrom čim stigne. Otad je mogu otvoriti samo ljudi iz tima za dojave.
    - Netko je od njih pročita, usporedi s drugim dojavama i procijeni koliko se može provjeriti.
    - Ako može pomoći, šalje se istražiteljima u zemlji na koju upućuje, s Vašim neizmijenjenim riječima.
    - Ako nešto nije jasno, ostavljamo Vam pitanje. Pronaći ćete ga s potvrdom.

    Od nas nitko neće saznati da ste to bili Vi: ni sami to ne znamo, osim ako nam ne kažete.
page-help-3-title = Kako potvrda funkcionira
page-help-3-text =
    Nakon slanja vidjet ćete potvrdu od 25 slova i znamenki. Ona je jedini ključ Vaše dojave. S njom čitate naša pitanja i odgovarate na njih.

    Potvrdu ne čuvamo i ne možemo je ponovno izraditi. Ako je izgubite, pošaljite novu dojavu.
    => /receipt Vratite se sa svojom potvrdom
page-help-4-title = Kako sačuvati anonimnost
page-help-4-text =
    - Ostavite polje za kontakt prazno.
    - Nemojte pisati ništa što samo Vi možete znati, osim ako je važno za odgovor.
    - Nemojte se služiti uređajem ili mrežom na poslu, ni onima osobe o kojoj želite pisati.
    - Upotrijebite Tor Browser ako se ne smije vidjeti ni to da ste posjetili ovu stranicu. Ovdje sve radi i u njegovoj najsigurnijoj postavci, bez JavaScripta.
    - Upotrijebite privatni prozor i zatvorite ga kad završite. Inače posjet ostaje u povijesti preglednika.
page-help-5-title = Kako to provjeriti
page-help-5-text =
    Ne morate nam vjerovati na riječ. Otvorite alate za razvojne programere u svojem pregledniku, odaberite „Mreža”, učitajte bilo koju stranicu i pogledajte:

    - Nijedan odgovor ne sadržava redak „Set-Cookie”.
    - Svaki zahtjev ide na adresu ove stranice. Redak „Content-Security-Policy” zabranjuje pregledniku da bilo što učita s drugog mjesta. Ako je operater uključio hCaptcha, iznimka je samo obrazac za dojavu, i to na njemu piše.
    - Isključite JavaScript: sve i dalje radi.
    - Ni potvrda ni Vaši odgovori nikada se ne nalaze u adresi.
page-help-6-title = Što ne činiti
page-help-6-text =
    - Nemojte objavljivati svoj odgovor. To bi moglo upozoriti počinitelja ili uprijeti prstom u nekoga tko s time nema veze.
    - Nemojte kontaktirati osobu na koju sumnjate niti je pratiti.
    - Nemojte tražiti sliku s koje predmet potječe. Traženje i posjedovanje takvih slika u mnogim je zemljama kazneno djelo, bez obzira na razlog.
    - Nemojte nam slati takve slike ni poveznice na njih.
page-help-7-title = Ako je dijete u opasnosti ili ste doživjeli zlostavljanje
page-help-7-text =
    Ono što ovamo stigne čitaju ljudi, ali ne danonoćno. Ako je dijete u opasnosti sada, nazovite broj za hitne slučajeve: 112 u Europskoj uniji i u mnogim drugim zemljama.

    U mnogim europskim zemljama 116 111 linija je za pomoć djeci i mladima, 116 000 linija za nestalu djecu, a 116 006 linija za žrtve kaznenih djela. Besplatne su i ne morate reći svoje ime.

    Postoje linije za pomoć u mnogim zemljama, a nama možete pisati i tako da Vašu poruku pročitamo prvu.

    Ništa što Vam je učinjeno nije Vaša krivnja.
    => /urgent Potražite pomoć ili nam recite o zlostavljanju
page-help-8-title = Što čini „Napusti stranicu”
page-help-8-text =
    Na stranicama na kojima pišete gumb na vrhu odmah Vas vodi na bezazlenu stranicu. Isto se događa kad tri puta pritisnete tipku Shift, ako je JavaScript uključen.

    - Što čini: odmah prikazuje drugu stranicu i traži od preglednika da zaboravi što je od naše sačuvao.
    - Što ne čini: ne briše ovu stranicu iz povijesti preglednika i ne skriva posjet od onoga tko upravlja mrežom.
    - Ono što još niste poslali bit će izgubljeno.

    Najsigurniji je uređaj kojim se nitko drugi ne služi, s privatnim prozorom.

page-privacy-title = Privatnost
page-privacy-lead = Što čuvamo, što ne čuvamo i koliko dugo.
page-privacy-1-title = Tko je odgovoran
page-privacy-1-text =
    { $operator }
    => contact Pišite nam o ovoj stranici
page-privacy-2-title = Što ne prikupljamo
page-privacy-2-text =
    - Nema kolačića ni druge pohrane u Vašem pregledniku. Zato Vas za njih i ne pitamo.
    - Nema internetskih adresa. Kako bismo usporili navale poruka, brojimo koliko obrazaca stiže s jedne mreže; ono čime brojimo nastaje iz adrese pomoću ključa koji postoji samo u memoriji i mijenja se svaki dan.
    - Ne bilježimo koji preglednik ili uređaj upotrebljavate ni koje ste stranice vidjeli.
    - Nema točnog vremena: uz dojavu stoji samo sat kada je stigla.
    - Ništa se ne šalje drugim tvrtkama. Ako je operater uključio hCaptcha, obrazac za dojavu to kaže prije nego što ga upotrijebite.
page-privacy-3-title = Što čuvamo
page-privacy-3-text =
    - Vaše odgovore i Vaš kontakt, ako ga navedete. Svaki je zaključan zasebno.
    - Slike koje dodate, ako ih ova stranica prima. I one su zaključane i nikada se ne prikazuju javno.
    - Predmet, jezik stranice i sat dolaska.
    - Poruke između Vas i tima za dojave.
    - Je li Vaš preglednik sam obavio mali izračun, po kojem se čovjek razlikuje od stroja. Dojava bez toga jednako vrijedi.
page-privacy-4-title = Tko to može čitati
page-privacy-4-text =
    Odgovori su zaključani za tim za dojave ključem koji javni dio ove stranice nema. Ukradeni disk ili sigurnosna kopija ne otvaraju ništa.

    Kontakt se moderatoru prikazuje tek nakon što navede razlog. Svaki pogled na dojavu upisuje se u zapisnik koji se ne može neprimjetno promijeniti.

    Dojave koje mogu pomoći idu istražiteljima. Vaše riječi idu s njima, a Vaš kontakt ostaje kod tima za dojave.
page-privacy-5-title = Koliko dugo
page-privacy-5-text =
    Ne dulje nego što je potrebno za rad na slučajevima. Granice određuje zakon zemlje u kojoj operater radi; operater će Vam ih reći na zahtjev.
    => contact Pitajte operatera
page-privacy-6-title = Vaša prava
page-privacy-6-text =
    Možete pitati što o Vama čuvamo i tražiti da se to ispravi ili izbriše. Anonimnu dojavu možemo pronaći samo po potvrdi: unesite je ovdje i napišite što želite.

    Možete se i požaliti tijelu za zaštitu podataka u svojoj zemlji.
    => /receipt Vratite se sa svojom potvrdom
page-privacy-7-title = Kako to štitimo
page-privacy-7-text =
    Slike predmeta čiste se prije nego što ih itko izvana vidi: uklanja se sve što fotoaparat upisuje u datoteku, a ono što je zacrnjeno više ne postoji ni na samoj slici. Svaku pregledaju dvije osobe prije nego što se prikaže.

    Ako ste pronašli slabu točku ove stranice, javite nam.
    => contact Pišite nam o ovoj stranici

page-accessibility-title = Pristupačnost
page-accessibility-lead = Ova bi stranica trebala raditi za sve. Javite nam gdje ne radi.
page-accessibility-1-title = Čemu težimo
page-accessibility-1-text =
    Držimo se Smjernica za pristupačnost mrežnog sadržaja (WCAG) 2.2, razina AA, čime je ispunjen i dio europske norme EN 301 549 koji se odnosi na internet.

    - Svaka stranica radi i samo s tipkovnicom, s čitačem zaslona, bez JavaScripta, s velikim slovima i na zaslonu širine 320 piksela.
    - Svaka slika predmeta ima opis riječima, koji se prikazuje i ispod nje.
    - Ništa se ne poručuje samo bojom. Postoje svijetla i tamna inačica, prema postavci Vašeg uređaja.
    - Nijedan obrazac ne istječe dok pišete: imate cijeli dan.
page-accessibility-2-title = Što još ne radi za sve
page-accessibility-2-text =
    - Pitanje se odnosi na sliku. Opis ne može uvijek sadržavati pojedinost koju bi netko prepoznao.
    - Ako je operater uključio hCaptcha, ta provjera možda ne radi sa svakim pomagalom. Možete je preskočiti.
    - Tekstova o predmetima možda nema na Vašem jeziku. Tada se prikazuju na drugom jeziku i označeni su za čitače zaslona.
page-accessibility-3-title = Javite nam
page-accessibility-3-text =
    { $operator }

    Napišite o kojoj je stranici riječ i čime ste se služili. Odgovorit ćemo ako nam kažete kako.
    => contact Pišite nam o ovoj stranici
page-accessibility-4-title = Ako to ne ispravimo
page-accessibility-4-text =
    U Europskoj uniji svaka zemlja ima tijelo koje nadzire pristupačnost javnih internetskih stranica. Ako Vas naš odgovor ne zadovolji, možete se obratiti tijelu u svojoj zemlji.
