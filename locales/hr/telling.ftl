# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Potražite pomoć
home-urgent-title = Je li se to dogodilo Vama ili je neko dijete u opasnosti?
home-urgent-text = Ne morate poznavati nijedan predmet. Postoje ljudi koje možete nazvati, a možete o tome pisati i nama.
home-urgent-link = Potražite pomoć ili nam recite o zlostavljanju

# A tip that belongs to no object
general-lead = Ova je stranica za ono što ne pripada nijednom predmetu koji prikazujemo: nešto što ste vidjeli drugdje ili nekoga za koga znate.
general-which = Ako poznajete neki od naših predmeta, otvorite ga i pišite ondje. Tako dojava prije stiže do ljudi koji na njemu rade.
general-look = Pogledajte predmete
general-abuse = Ako nam želite reći o zlostavljanju, upotrijebite stranicu za to. Poruke s nje čitamo prve.
general-sent-before = Jeste li već poslali dojavu?

# Leaving quickly: the note on each form
safety-link = Prije nego što pišete: kako brzo napustiti ovu stranicu
safety-note = Ako bi netko mogao vidjeti Vaš zaslon, najprije pročitajte ovo. Traje jednu minutu.

# The country, typed
country-hint = Počnite upisivati ime zemlje, na kojem god jeziku želite. Ako niste sigurni, ostavite prazno.
country-unknown = Ne poznajemo zemlju pod imenom „{ $typed }”. Provjerite kako je napisano ili ostavite prazno
country-long = Ime zemlje može imati najviše { $limit } znakova
country-meant = Jeste li mislili na jednu od ovih?
country-not-sure = Ne znam sigurno: ostavi prazno

# Urgent: numbers to call
urgent-title = Potražite pomoć ili nam recite o zlostavljanju
urgent-lead = Ako je netko upravo sada u opasnosti, najprije nazovite. Poruke čitamo svaki dan, ali ne danonoćno, i ne možemo nikoga poslati k Vama.
urgent-call-title = Nazovite nekoga
urgent-call-lead = Ne morate reći svoje ime. Možete nazvati i za nekoga drugoga.
urgent-write-link = Radije nam pišite
urgent-country = U kojoj ste zemlji?
urgent-country-hint = Počnite upisivati ime zemlje, na kojem god jeziku želite.
urgent-country-show = Prikaži brojeve
urgent-country-empty = Unesite zemlju u kojoj se nalazite
urgent-country-unknown = Ne poznajemo zemlju pod imenom „{ $typed }”. Provjerite kako je napisano ili je potražite među svim zemljama
urgent-here = Brojevi za poziv: { $country }
urgent-all = Sve zemlje i njihovi brojevi
urgent-all-lead = Navodimo samo brojeve u koje smo sigurni. Ako za neku zemlju ovdje stoji samo broj za hitne slučajeve, možda postoje i linije za pomoć.
urgent-all-none = Ovdje još nije navedena nijedna zemlja. Nazovite 112 s mobitela ili nekoga u blizini pitajte za lokalni broj za hitne slučajeve.
urgent-all-back = Natrag na pomoć po zemljama
urgent-unknown-title = { $country }: nemamo provjerenih brojeva
urgent-unknown = U većini zemalja broj 112 radi s mobitela i vodi do hitnih službi. Ako ne radi, nekoga u blizini pitajte za lokalni broj.
urgent-unknown-child = Mnoge zemlje imaju liniju za pomoć djeci. Child Helpline International vodi njihov popis. Možete reći i učitelju, liječniku ili drugoj odrasloj osobi kojoj vjerujete.
urgent-hours = Neke linije za pomoć ne rade noću. Ako se nitko ne javi, a ne može se čekati, nazovite broj za hitne slučajeve.
line-emergency = Hitni slučajevi: policija i hitna pomoć
line-child = Linija za pomoć djeci i mladima
line-missing = Linija za nestalu djecu
line-victims = Linija za žrtve kaznenih djela
line-abuse = Pomoć nakon zlostavljanja

# Urgent: the message
urgent-write-title = Pišite nam
urgent-write-lead = Poruke s ove stranice čitamo prve. Recite koliko želite, malo ili mnogo. Ništa što Vam je učinjeno nije Vaša krivnja.
urgent-write-not-now = Poruka ovdje nije poziv u pomoć hitnim službama.
urgency = Što najbolje odgovara?
urgency-short = Koliko je hitno
urgency-danger = Netko je upravo sada u opasnosti
urgency-danger-hint = Nazovite i broj za hitne slučajeve. To je brže od svake poruke.
urgency-ongoing = Još uvijek traje
urgency-past = Dogodilo se u prošlosti
urgency-worried = Brinem se za nekoga
urgency-empty = Odaberite što najbolje odgovara
urgency-choice = Odaberite što najbolje odgovara
urgency-long = Odaberite što najbolje odgovara
urgent-what = Što nam želite reći?
urgent-what-hint = Svojim riječima, na bilo kojem jeziku. Ne morate opisivati što je učinjeno. Najviše { $limit } znakova.
urgent-what-short = Što nam želite reći
urgent-what-empty = Napišite što nam želite reći
urgent-what-long = Ono što nam želite reći može imati najviše { $limit } znakova
urgent-place = Gdje se to događa ili gdje se dogodilo? (nije obvezno)
urgent-place-hint = Grad, škola, ime na internetu: sve što bi moglo pomoći da se mjesto pronađe. Najviše { $limit } znakova.
urgent-place-short = Gdje
urgent-place-long = Mjesto može imati najviše { $limit } znakova
urgent-country-ask = O kojoj je zemlji riječ? (nije obvezno)
urgent-contact = Kako Vam se možemo sigurno javiti? (nije obvezno)
urgent-contact-hint = Samo ako nitko drugi ne može vidjeti kad Vam pišemo. Možete ostaviti prazno: s potvrdom ovdje možete pročitati naš odgovor. Najviše { $limit } znakova.
urgent-no-pictures = Nemojte slati slike ni filmove zlostavljanja ni poveznice na njih. Njihovo je posjedovanje u mnogim zemljama kazneno djelo. Ako ih imate, recite samo da ih imate: reći ćemo Vam što učiniti.
urgent-check-title = Provjerite svoju poruku
urgent-check-danger = Ako je netko upravo sada u opasnosti, nazovite broj za hitne slučajeve prije nego što ovo pošaljete.
urgent-send-lead = Kad pošaljete poruku, dobit ćete potvrdu. Prikazuje se samo jednom, na sljedećoj stranici. S njom možete pročitati naš odgovor.
urgent-send = Pošalji poruku

# Urgent: sent
urgent-sent-title = Vaša je poruka stigla
urgent-sent-receipt = Vaša potvrda
urgent-sent-next-1 = Vaša je poruka prva među svima koje trebamo pročitati. Čitaju je ljudi koji su za to obučeni.
urgent-sent-next-2 = Mogu je proslijediti policiji ili službi za zaštitu djece u zemlji o kojoj je riječ.
urgent-sent-next-3 = Vratite se sutra i unesite potvrdu: možda će Vas čekati odgovor ili pitanje.
urgent-sent-call = Ne možemo reći koliko će brzo netko nešto poduzeti. Ako postane gore ili Vas je strah, nazovite.
urgent-sent-numbers = Brojevi za poziv

# The receipt, kept
sent-save = Spremi kao tekstnu datoteku
sent-save-hint = Datoteka se sprema na ovaj uređaj. Može je pronaći svatko tko se njime služi.
sent-qr-title = Kao slika za Vaš telefon
sent-qr-hint = Kamera telefona s nje očitava potvrdu. Sadržava potvrdu i ništa drugo.
sent-qr-alt = QR kôd koji sadržava Vašu potvrdu
sent-gone-title = Potvrda se prikazuje samo jednom
sent-gone-text = Ovo je adresa stranice koja potvrđuje dojavu. Ako ste na njoj vidjeli potvrdu, dojava je sačuvana, ali se potvrda ne može ponovno prikazati.
sent-gone-have = Ako ste potvrdu zapisali, unesite je ovdje da vidite dokle je stigla Vaša dojava.
sent-gone-lost = Ako niste, za nas ništa nije izgubljeno: Vašu ćemo dojavu svejedno pročitati. Ako znate više, možete poslati novu.
receipt-file =
    Vaša potvrda

    { $receipt }

    Možete je unijeti ovdje: { $address }

    Tko je ima, može pročitati što Vas pitamo. Čuvajte ovu datoteku ondje gdje je nitko drugi neće naći ili je izbrišite kad zapišete potvrdu.

# Pictures with a tip
pictures = { $files ->
    [one] Dodajte sliku predmeta (nije obvezno)
    [few] Dodajte slike predmeta (nije obvezno)
   *[other] Dodajte slike predmeta (nije obvezno)
}
pictures-hint = { $files ->
    [one] Najviše { $files } slika, u formatu JPEG, PNG ili WebP, manja od { $size }.
    [few] Najviše { $files } slike, u formatu JPEG, PNG ili WebP, svaka manja od { $size }.
   *[other] Najviše { $files } slika, u formatu JPEG, PNG ili WebP, svaka manja od { $size }.
}
pictures-why = Samo ako prikazuje istu stvar: Vašu kod kuće ili neku u trgovini.
pictures-never = Nikada nemojte slati sliku zlostavljanja, bez obzira na razlog. Slanje takve slike u mnogim je zemljama kazneno djelo i ne pomaže.
pictures-inside = Fotografija može sadržavati podatke o tome gdje je i kada snimljena i kojim uređajem. Tim za dojave vidi samo sliku, bez tih podataka.
pictures-sealed = Slike se zaključavaju šifrom kad stignu. Nikada se ne prikazuju javno.
pictures-short = Slike
pictures-one = Slika { $number }, { $size }
pictures-added = Slike koje ste dodali
pictures-remove = Ukloni
pictures-removed = Slika je uklonjena.
pictures-more = { $left ->
    [0] Ne možete dodati više slika.
    [one] Možete dodati još { $left } sliku.
    [few] Možete dodati još { $left } slike.
   *[other] Možete dodati još { $left } slika.
}
pictures-type = Slika mora biti datoteka JPEG, PNG ili WebP
pictures-large = Slika mora biti manja od { $size }
pictures-empty = Slika je prazna
pictures-many = { $files ->
    [one] Dodajte najviše { $files } sliku
    [few] Dodajte najviše { $files } slike
   *[other] Dodajte najviše { $files } slika
}
pictures-failed = Sliku nije bilo moguće prenijeti. Pokušajte ponovno
pictures-not-now = Trenutačno ne možemo primati slike. Pošaljite dojavu bez njih ili pokušajte ponovno za nekoliko minuta
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Odgovorite nam ili nešto dodajte
dialogue-add-text = Sjetili ste se još neke pojedinosti? Pošaljite je odavde: dodat ćemo je Vašoj dojavi.
dialogue-contact = Vaš kontakt
dialogue-contact-text = Ako ste nam ostavili kontakt, možete ga povući. Odmah ćemo ga izbrisati. Vaša dojava i potvrda ostaju kakve jesu.
dialogue-contact-seen = Netko ga je iz tima za dojave možda već pročitao. Izvan tima ne izlazi.
dialogue-contact-erase = Izbriši moj kontakt
dialogue-contact-done = Gotovo. Više nemamo Vaš kontakt. Vaša dojava i potvrda ostaju kakve jesu.
dialogue-contact-not-now = Vaš kontakt trenutačno nije bilo moguće izbrisati. Niste Vi krivi: pričekajte minutu i pokušajte ponovno

# Staying safe while you write
page-safety-title = Kako brzo napustiti stranicu
page-safety-lead = Za slučaj da netko ne smije vidjeti što pišete. Pročitajte prije nego što počnete.
page-safety-1-title = Što čini „Napusti stranicu”
page-safety-1-text =
    Na stranicama na kojima nam pišete na vrhu je crveni gumb s riječima „Napusti stranicu”. Odmah Vas vodi na bezazlenu internetsku stranicu.

    Možete i tri puta pritisnuti tipku Shift. To radi gdje god bili na stranici, čak i dok pišete. Za to je potreban JavaScript; za gumb nije.
page-safety-2-title = Što ne čini
page-safety-2-text =
    - Ne briše povijest preglednika. Tko je pogleda, može vidjeti da ste bili na ovoj stranici.
    - Ne skriva posjet od onoga tko upravlja mrežom kojom se služite.
    - Ne čuva ono što ste upisali. Što niste poslali, bit će izgubljeno.
page-safety-3-title = Kako se vratiti
page-safety-3-text =
    Vratite se natrag u pregledniku ili ponovno unesite adresu ove stranice. Počinjete s praznim obrascem.

    Ako ste dojavu već poslali, za povratak na nju trebate potvrdu.
page-safety-4-title = Sigurniji načini pisanja
page-safety-4-text =
    - Upotrijebite uređaj kojim se osoba koje se bojite ne može služiti: u knjižnici, u školi ili prijateljev.
    - Otvorite privatni prozor. Kad ga zatvorite, prozor zaboravlja što ste radili.
    - Ako se niste služili privatnim prozorom, poslije uklonite ovu stranicu iz povijesti preglednika. I brisanje cijele povijesti može se primijetiti.
    - Upotrijebite Tor Browser ako se ni sam posjet ne smije vidjeti.
    - Zapišite potvrdu na papir i čuvajte je ondje kamo nitko ne gleda.
page-safety-5-title = Nastavite
page-safety-5-text =
    => /tip Recite nam što znate
    => /urgent Potražite pomoć ili nam recite o zlostavljanju
    => /receipt Vratite se sa svojom potvrdom
