# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Cereți ajutor
home-urgent-title = Vi s-a întâmplat dumneavoastră sau un copil este în pericol?
home-urgent-text = Nu trebuie să cunoașteți niciun obiect. Există oameni pe care îi puteți suna și ne puteți scrie despre ce s-a întâmplat.
home-urgent-link = Cereți ajutor sau spuneți-ne despre un abuz

# A tip that belongs to no object
general-lead = Această pagină este pentru ce nu ține de niciunul dintre obiectele pe care le arătăm: ceva ce ați văzut în altă parte sau cineva despre care știți ceva.
general-which = Dacă recunoașteți unul dintre obiectele noastre, deschideți-l și scrieți acolo. Așa ajunge mai repede la cei care se ocupă de el.
general-look = Vedeți obiectele
general-abuse = Dacă vreți să ne spuneți despre un abuz, folosiți pagina pentru acest lucru. Mesajele de acolo sunt citite primele.
general-sent-before = Ați trimis deja un indiciu?

# Leaving quickly: the note on each form
safety-link = Înainte să scrieți: cum părăsiți repede această pagină
safety-note = Dacă cineva v-ar putea vedea ecranul, citiți întâi aici. Durează un minut.

# The country, typed
country-hint = Începeți să scrieți numele țării, în orice limbă doriți. Dacă nu știți sigur, lăsați câmpul gol.
country-unknown = Nu cunoaștem nicio țară cu numele „{ $typed }”. Verificați cum se scrie sau lăsați câmpul gol
country-long = Numele țării poate avea cel mult { $limit } de caractere
country-meant = V-ați gândit la una dintre acestea?
country-not-sure = Nu știu sigur: las câmpul gol

# Urgent: numbers to call
urgent-title = Cereți ajutor sau spuneți-ne despre un abuz
urgent-lead = Dacă cineva este în pericol chiar acum, sunați întâi. Citim mesajele în fiecare zi, dar nu zi și noapte, și nu putem trimite pe nimeni la dumneavoastră.
urgent-call-title = Sunați pe cineva
urgent-call-lead = Nu trebuie să vă spuneți numele. Puteți suna și pentru altcineva.
urgent-write-link = Scrieți-ne în loc să sunați
urgent-country = În ce țară sunteți?
urgent-country-hint = Începeți să scrieți numele țării, în orice limbă doriți.
urgent-country-show = Afișați numerele
urgent-country-empty = Scrieți țara în care sunteți
urgent-country-unknown = Nu cunoaștem nicio țară cu numele „{ $typed }”. Verificați cum se scrie sau căutați-o printre toate țările
urgent-here = Numere pentru { $country }
urgent-all = Toate țările și numerele lor
urgent-all-lead = Arătăm doar numerele de care suntem siguri. Dacă o țară are aici doar un număr de urgență, pot exista și linii de ajutor.
urgent-all-none = Încă nu este nicio țară aici. Sunați la 112 de pe un telefon mobil sau întrebați pe cineva din apropiere care este numărul de urgență local.
urgent-all-back = Înapoi la ajutor pe țări
urgent-unknown-title = Nu avem numere verificate pentru { $country }
urgent-unknown = În cele mai multe țări, 112 funcționează de pe un telefon mobil și vă leagă cu serviciile de urgență. Dacă nu funcționează, întrebați pe cineva din apropiere care este numărul local.
urgent-unknown-child = Multe țări au o linie de ajutor pentru copii. Child Helpline International are o listă cu ele. Puteți vorbi și cu un profesor, cu un medic sau cu alt adult în care aveți încredere.
urgent-hours = Unele linii de ajutor nu răspund noaptea. Dacă nu răspunde nimeni și nu se poate aștepta, sunați la numărul de urgență.
line-emergency = Urgență: poliție și ambulanță
line-child = Linie de ajutor pentru copii și tineri
line-missing = Linie pentru copii dispăruți
line-victims = Linie pentru victimele infracțiunilor
line-abuse = Ajutor după un abuz

# Urgent: the message
urgent-write-title = Scrieți-ne
urgent-write-lead = Mesajele de pe această pagină sunt citite primele. Spuneți cât de mult sau cât de puțin doriți. Nimic din ce vi s-a făcut nu este vina dumneavoastră.
urgent-write-not-now = Un mesaj trimis aici nu este un apel de urgență.
urgency = Ce se potrivește cel mai bine?
urgency-short = Cât de urgent este
urgency-danger = Cineva este în pericol chiar acum
urgency-danger-hint = Sunați și la numărul de urgență. Este mai rapid decât orice mesaj.
urgency-ongoing = Se întâmplă în continuare
urgency-past = S-a întâmplat în trecut
urgency-worried = Îmi fac griji pentru cineva
urgency-empty = Alegeți ce se potrivește cel mai bine
urgency-choice = Alegeți ce se potrivește cel mai bine
urgency-long = Alegeți ce se potrivește cel mai bine
urgent-what = Ce vreți să ne spuneți?
urgent-what-hint = Cu cuvintele dumneavoastră, în orice limbă. Nu trebuie să descrieți ce s-a făcut. Cel mult { $limit } de caractere.
urgent-what-short = Ce vreți să ne spuneți
urgent-what-empty = Scrieți ce vreți să ne spuneți
urgent-what-long = Mesajul poate avea cel mult { $limit } de caractere
urgent-place = Unde este sau unde a fost? (opțional)
urgent-place-hint = O localitate, o școală, un nume de pe internet: orice ar putea ajuta la găsirea locului. Cel mult { $limit } de caractere.
urgent-place-short = Unde
urgent-place-long = Locul poate avea cel mult { $limit } de caractere
urgent-country-ask = Despre ce țară este vorba? (opțional)
urgent-contact = Cum vă putem contacta în siguranță? (opțional)
urgent-contact-hint = Doar dacă nimeni altcineva nu poate vedea când vă scriem. Puteți lăsa câmpul gol: cu codul de acces puteți citi răspunsul nostru aici. Cel mult { $limit } de caractere.
urgent-no-pictures = Nu trimiteți imagini sau filme cu abuzuri și nici linkuri către ele. În multe țări, deținerea lor este infracțiune. Dacă aveți astfel de imagini, spuneți doar că le aveți: vă vom spune ce să faceți.
urgent-check-title = Verificați mesajul
urgent-check-danger = Dacă cineva este în pericol chiar acum, sunați la numărul de urgență înainte să trimiteți mesajul.
urgent-send-lead = Când trimiteți mesajul, primiți un cod de acces. Este afișat o singură dată, pe pagina următoare. Cu el puteți citi răspunsul nostru.
urgent-send = Trimiteți mesajul

# Urgent: sent
urgent-sent-title = Mesajul dumneavoastră a ajuns la noi
urgent-sent-receipt = Codul dumneavoastră de acces
urgent-sent-next-1 = Mesajul dumneavoastră este primul dintre toate pe care le avem de citit. Îl citesc oameni pregătiți pentru acest lucru.
urgent-sent-next-2 = Ei îl pot transmite poliției sau serviciilor de protecție a copilului din țara despre care este vorba.
urgent-sent-next-3 = Reveniți mâine și introduceți codul de acces: s-ar putea să găsiți un răspuns sau o întrebare.
urgent-sent-call = Nu putem spune cât de repede va acționa cineva. Dacă situația se înrăutățește sau dacă vă este teamă, sunați.
urgent-sent-numbers = Numere la care puteți suna

# The receipt, kept
sent-save = Salvați codul ca fișier text
sent-save-hint = Fișierul rămâne pe acest dispozitiv. Oricine folosește dispozitivul îl poate găsi.
sent-qr-title = Ca imagine pentru telefon
sent-qr-hint = Camera telefonului citește codul din imagine. Imaginea conține codul de acces și nimic altceva.
sent-qr-alt = Cod QR care conține codul dumneavoastră de acces
sent-gone-title = Un cod de acces este afișat o singură dată
sent-gone-text = Aceasta este adresa unei pagini care confirmă un indiciu. Dacă ați văzut acolo un cod de acces, indiciul a fost păstrat, dar codul nu mai poate fi afișat.
sent-gone-have = Dacă v-ați notat codul de acces, introduceți-l aici ca să vedeți unde a ajuns indiciul dumneavoastră.
sent-gone-lost = Dacă nu, pentru noi nu s-a pierdut nimic: indiciul dumneavoastră este citit oricum. Puteți trimite unul nou dacă știți mai multe.
receipt-file =
    Codul dumneavoastră de acces

    { $receipt }

    Îl puteți introduce aici: { $address }

    Oricine îl are poate citi ce vă întrebăm. Păstrați acest fișier unde nu îl găsește nimeni altcineva sau ștergeți-l după ce v-ați notat codul.

# Pictures with a tip
pictures = { $files ->
    [one] Adăugați o imagine cu obiectul (opțional)
    [few] Adăugați imagini cu obiectul (opțional)
   *[other] Adăugați imagini cu obiectul (opțional)
}
pictures-hint = { $files ->
    [one] O imagine, JPEG, PNG sau WebP, mai mică de { $size }.
    [few] Cel mult { $files } imagini, JPEG, PNG sau WebP, fiecare mai mică de { $size }.
   *[other] Cel mult { $files } de imagini, JPEG, PNG sau WebP, fiecare mai mică de { $size }.
}
pictures-why = Doar dacă arată același lucru: al dumneavoastră, de acasă, sau unul dintr-un magazin.
pictures-never = Nu trimiteți niciodată o imagine cu un abuz, oricare ar fi motivul. Trimiterea ei este infracțiune în multe țări și nu ajută la nimic.
pictures-inside = O fotografie poate conține locul și momentul în care a fost făcută și dispozitivul folosit. Echipa pentru indicii vede doar imaginea, fără aceste date.
pictures-sealed = Imaginile sunt criptate când ajung la noi. Nu sunt arătate niciodată public.
pictures-short = Imagini
pictures-one = Imaginea { $number }, { $size }
pictures-added = Imagini pe care le-ați adăugat
pictures-remove = Ștergeți
pictures-removed = Imaginea a fost ștearsă.
pictures-more = { $left ->
    [0] Nu mai puteți adăuga imagini.
    [one] Mai puteți adăuga o imagine.
    [few] Mai puteți adăuga { $left } imagini.
   *[other] Mai puteți adăuga { $left } de imagini.
}
pictures-type = Imaginea trebuie să fie un fișier JPEG, PNG sau WebP
pictures-large = Imaginea trebuie să fie mai mică de { $size }
pictures-empty = Imaginea este goală
pictures-many = { $files ->
    [one] Nu adăugați mai mult de o imagine
    [few] Nu adăugați mai mult de { $files } imagini
   *[other] Nu adăugați mai mult de { $files } de imagini
}
pictures-failed = Imaginea nu a putut fi încărcată. Încercați din nou
pictures-not-now = Acum nu putem primi imagini. Trimiteți indiciul fără ele sau încercați din nou peste câteva minute
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Răspundeți-ne sau adăugați ceva
dialogue-add-text = V-ați amintit încă un detaliu? Trimiteți-l de aici: se adaugă la indiciul dumneavoastră.
dialogue-contact = Datele dumneavoastră de contact
dialogue-contact-text = Dacă ne-ați spus cum vă putem contacta, vă puteți răzgândi. Ștergem datele imediat. Indiciul și codul de acces rămân așa cum sunt.
dialogue-contact-seen = Este posibil ca cineva din echipa pentru indicii să le fi citit deja. Ele nu ies din echipă.
dialogue-contact-erase = Ștergeți datele mele de contact
dialogue-contact-done = Gata. Nu mai avem date de contact de la dumneavoastră. Indiciul și codul de acces rămân așa cum sunt.
dialogue-contact-not-now = Datele de contact nu au putut fi șterse acum. Nu este vina dumneavoastră: așteptați un minut și încercați din nou

# Staying safe while you write
page-safety-title = Cum părăsiți repede o pagină
page-safety-lead = Pentru când cineva nu trebuie să vadă ce scrieți. Citiți aici înainte să începeți.
page-safety-1-title = Ce face „Părăsiți pagina”
page-safety-1-text =
    Pe paginile în care ne scrieți, în partea de sus este un buton roșu cu cuvintele „Părăsiți pagina”. Vă duce imediat la un site inofensiv.

    Puteți și să apăsați tasta Shift de trei ori. Funcționează oriunde ați fi pe pagină, chiar și în timp ce scrieți. Pentru aceasta este nevoie de JavaScript; pentru buton, nu.
page-safety-2-title = Ce nu face
page-safety-2-text =
    - Nu șterge istoricul browserului. Cine se uită acolo poate vedea că ați fost pe acest site.
    - Nu ascunde vizita dumneavoastră față de cel care administrează rețeaua pe care o folosiți.
    - Nu păstrează ce ați scris. Tot ce nu ați trimis se pierde.
page-safety-3-title = Cum reveniți
page-safety-3-text =
    Mergeți înapoi în browser sau scrieți din nou adresa acestui site. Începeți cu un formular gol.

    Dacă ați trimis deja indiciul, aveți nevoie de codul de acces ca să reveniți la el.
page-safety-4-title = Moduri mai sigure de a scrie
page-safety-4-text =
    - Folosiți un dispozitiv la care persoana de care vă temeți nu are acces: la o bibliotecă, la școală sau al unui prieten.
    - Deschideți o fereastră privată. Când o închideți, ea uită ce ați făcut.
    - Dacă nu ați folosit o fereastră privată, ștergeți după aceea acest site din istoricul browserului. Și ștergerea întregului istoric se poate observa.
    - Folosiți Tor Browser dacă nici măcar vizita nu trebuie văzută.
    - Scrieți codul de acces pe hârtie și păstrați-l unde nu se uită nimeni.
page-safety-5-title = Mai departe
page-safety-5-text =
    => /tip Spuneți-ne ce știți
    => /urgent Cereți ajutor sau spuneți-ne despre un abuz
    => /receipt Reveniți cu codul de acces
