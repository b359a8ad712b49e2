# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Získajte pomoc
home-urgent-title = Stalo sa to vám alebo je v nebezpečenstve dieťa?
home-urgent-text = Nemusíte poznať žiadny predmet. Sú ľudia, ktorým môžete zavolať, a môžete nám o tom aj napísať.
home-urgent-link = Získajte pomoc alebo nám povedzte o zneužívaní

# A tip that belongs to no object
general-lead = Táto stránka je pre všetko, čo nepatrí k žiadnemu z predmetov, ktoré ukazujeme: niečo, čo ste videli inde, alebo niekto, o kom niečo viete.
general-which = Ak poznáte niektorý z našich predmetov, otvorte ho a napíšte nám tam. Podnet sa tak skôr dostane k ľuďom, ktorí sa ním zaoberajú.
general-look = Pozrieť predmety
general-abuse = Ak nám chcete povedať o zneužívaní, použite stránku, ktorá je na to určená. Správy odtiaľ čítame ako prvé.
general-sent-before = Už ste nám nejaký podnet poslali?

# Leaving quickly: the note on each form
safety-link = Skôr než začnete písať: ako rýchlo opustiť túto stránku
safety-note = Ak by niekto mohol vidieť vašu obrazovku, prečítajte si najprv toto. Zaberie to minútu.

# The country, typed
country-hint = Začnite písať jej názov v ľubovoľnom jazyku. Ak si nie ste istí, nechajte pole prázdne.
country-unknown = Nepoznáme krajinu s názvom „{ $typed }“. Skontrolujte, ako sa píše, alebo nechajte pole prázdne
country-long = Názov krajiny môže mať najviac { $limit } znakov
country-meant = Mali ste na mysli niektorú z týchto krajín?
country-not-sure = Neviem to isto: nechať prázdne

# Urgent: numbers to call
urgent-title = Získajte pomoc alebo nám povedzte o zneužívaní
urgent-lead = Ak je niekto práve teraz v nebezpečenstve, najprv zavolajte. Správy čítame každý deň, ale nie nepretržite, a nemôžeme k vám nikoho poslať.
urgent-call-title = Zavolajte niekomu
urgent-call-lead = Nemusíte hovoriť svoje meno. Môžete zavolať aj kvôli niekomu inému.
urgent-write-link = Radšej nám napíšte
urgent-country = V ktorej krajine ste?
urgent-country-hint = Začnite písať jej názov v ľubovoľnom jazyku.
urgent-country-show = Zobraziť čísla
urgent-country-empty = Zadajte krajinu, v ktorej ste
urgent-country-unknown = Nepoznáme krajinu s názvom „{ $typed }“. Skontrolujte, ako sa píše, alebo ju vyhľadajte medzi všetkými krajinami
urgent-here = Čísla: { $country }
urgent-all = Všetky krajiny a ich čísla
urgent-all-lead = Uvádzame iba čísla, ktorými sme si istí. Ak je pri krajine iba číslo tiesňového volania, môžu v nej fungovať aj linky pomoci.
urgent-all-none = Zatiaľ tu nie je uvedená žiadna krajina. Zavolajte z mobilného telefónu na 112 alebo sa niekoho vo svojom okolí opýtajte na miestne číslo tiesňového volania.
urgent-all-back = Späť na pomoc podľa krajín
urgent-unknown-title = Pre túto krajinu nemáme overené čísla: { $country }
urgent-unknown = Vo väčšine krajín funguje 112 z mobilného telefónu a spojí vás so záchrannými zložkami. Ak nefunguje, opýtajte sa niekoho vo svojom okolí na miestne číslo.
urgent-unknown-child = V mnohých krajinách je linka pomoci pre deti. Ich zoznam vedie Child Helpline International. Môžete sa tiež zdôveriť učiteľke, lekárovi alebo inému dospelému, ktorému dôverujete.
urgent-hours = Niektoré linky pomoci v noci nefungujú. Ak nikto nedvíha a vec neznesie odklad, zavolajte na číslo tiesňového volania.
line-emergency = Tiesňové volanie: polícia a záchranka
line-child = Linka pomoci pre deti a mladých ľudí
line-missing = Linka pre nezvestné deti
line-victims = Linka pre obete trestných činov
line-abuse = Pomoc pre tých, ktorí zažili zneužívanie

# Urgent: the message
urgent-write-title = Napíšte nám
urgent-write-lead = Správy z tejto stránky čítame ako prvé. Napíšte, koľko chcete, veľa alebo málo. Nič z toho, čo vám niekto urobil, nie je vaša vina.
urgent-write-not-now = Správa na tejto stránke nenahrádza tiesňové volanie.
urgency = Čo najlepšie vystihuje situáciu?
urgency-short = Naliehavosť
urgency-danger = Niekto je práve teraz v nebezpečenstve
urgency-danger-hint = Zavolajte aj na číslo tiesňového volania. Je to rýchlejšie než akákoľvek správa.
urgency-ongoing = Stále to trvá
urgency-past = Stalo sa to v minulosti
urgency-worried = Mám o niekoho obavy
urgency-empty = Vyberte, čo najlepšie vystihuje situáciu
urgency-choice = Vyberte, čo najlepšie vystihuje situáciu
urgency-long = Vyberte, čo najlepšie vystihuje situáciu
urgent-what = Čo nám chcete povedať?
urgent-what-hint = Vlastnými slovami, v ľubovoľnom jazyku. Nemusíte opisovať, čo sa dialo. Najviac { $limit } znakov.
urgent-what-short = Čo nám chcete povedať
urgent-what-empty = Napíšte, čo nám chcete povedať
urgent-what-long = Správa môže mať najviac { $limit } znakov
urgent-place = Kde to je alebo kde to bolo? (nepovinné)
urgent-place-hint = Mesto, škola, meno na internete: čokoľvek, čo by mohlo pomôcť to nájsť. Najviac { $limit } znakov.
urgent-place-short = Kde
urgent-place-long = Opis miesta môže mať najviac { $limit } znakov
urgent-country-ask = Ktorej krajiny sa to týka? (nepovinné)
urgent-contact = Ako sa s vami môžeme bezpečne spojiť? (nepovinné)
urgent-contact-hint = Iba ak nikto iný neuvidí, že sme vám napísali. Pole môžete nechať prázdne: našu odpoveď si prečítate tu pomocou kódu podnetu. Najviac { $limit } znakov.
urgent-no-pictures = Neposielajte fotografie ani videá zneužívania ani odkazy na ne. Mať ich je v mnohých krajinách trestný čin. Ak nejaké máte, napíšte iba to, že ich máte: povieme vám, čo robiť.
urgent-check-title = Skontrolujte svoju správu
urgent-check-danger = Ak je niekto práve teraz v nebezpečenstve, zavolajte skôr, než správu odošlete, na číslo tiesňového volania.
urgent-send-lead = Po odoslaní správy dostanete kód podnetu. Zobrazí sa iba raz, na nasledujúcej stránke. Pomocou neho si prečítate našu odpoveď.
urgent-send = Odoslať správu

# Urgent: sent
urgent-sent-title = Vaša správa k nám dorazila
urgent-sent-receipt = Váš kód podnetu
urgent-sent-next-1 = Vaša správa je na prvom mieste zo všetkého, čo máme prečítať. Čítajú ju ľudia, ktorí sú na to vyškolení.
urgent-sent-next-2 = Môžu ju odovzdať polícii alebo úradom na ochranu detí v krajine, ktorej sa týka.
urgent-sent-next-3 = Vráťte sa zajtra a zadajte kód podnetu: možno tu pre vás bude odpoveď alebo otázka.
urgent-sent-call = Nevieme povedať, ako skoro bude niekto konať. Ak sa to zhorší alebo máte strach, zavolajte.
urgent-sent-numbers = Čísla, na ktoré môžete zavolať

# The receipt, kept
sent-save = Uložiť kód ako textový súbor
sent-save-hint = Súbor sa uloží do tohto zariadenia. Nájsť ho môže každý, kto zariadenie používa.
sent-qr-title = Ako obrázok pre váš telefón
sent-qr-hint = Fotoaparát vášho telefónu z neho prečíta kód podnetu. Neobsahuje nič iné.
sent-qr-alt = QR kód, ktorý obsahuje váš kód podnetu
sent-gone-title = Kód podnetu sa zobrazí iba raz
sent-gone-text = Toto je adresa stránky, ktorá potvrdzuje podnet. Ak ste na nej videli kód, podnet sa uložil, ale kód už nemožno zobraziť znova.
sent-gone-have = Ak ste si kód podnetu zapísali, zadajte ho tu a uvidíte, čo sa s vaším podnetom deje.
sent-gone-lost = Ak nie, u nás sa nič nestratilo: váš podnet si aj tak prečítame. Ak viete viac, môžete poslať nový.
receipt-file =
    Váš kód podnetu

    { $receipt }

    Zadať ho môžete tu: { $address }

    Kto má tento kód, môže si prečítať, na čo sa vás pýtame. Uschovajte tento súbor tam, kde ho nikto iný nenájde, alebo ho po zapísaní kódu vymažte.

# Pictures with a tip
pictures = { $files ->
    [one] Pridajte obrázok predmetu (nepovinné)
    [few] Pridajte obrázky predmetu (nepovinné)
    [many] Pridajte obrázky predmetu (nepovinné)
   *[other] Pridajte obrázky predmetu (nepovinné)
}
pictures-hint = { $files ->
    [one] Jeden obrázok vo formáte JPEG, PNG alebo WebP, menší ako { $size }.
    [few] Najviac { $files } obrázky vo formáte JPEG, PNG alebo WebP, každý menší ako { $size }.
    [many] Najviac { $files } obrázka vo formáte JPEG, PNG alebo WebP, každý menší ako { $size }.
   *[other] Najviac { $files } obrázkov vo formáte JPEG, PNG alebo WebP, každý menší ako { $size }.
}
pictures-why = Iba ak je na ňom tá istá vec: vaša doma alebo taká istá v obchode.
pictures-never = Nikdy neposielajte záber zneužívania, nech je dôvod akýkoľvek. Poslať ho je v mnohých krajinách trestný čin a nepomôže to.
pictures-inside = Fotografia môže obsahovať údaje o tom, kde, kedy a akým zariadením vznikla. Tím pre podnety vidí iba samotný obrázok bez týchto údajov.
pictures-sealed = Obrázky sa zašifrujú hneď po príchode. Nikdy sa nezobrazia verejne.
pictures-short = Obrázky
pictures-one = Obrázok { $number }, { $size }
pictures-added = Obrázky, ktoré ste pridali
pictures-remove = Odstrániť
pictures-removed = Obrázok bol odstránený.
pictures-more = { $left ->
    [0] Ďalšie obrázky už nemôžete pridať.
    [one] Môžete pridať ešte jeden obrázok.
    [few] Môžete pridať ešte { $left } obrázky.
    [many] Môžete pridať ešte { $left } obrázka.
   *[other] Môžete pridať ešte { $left } obrázkov.
}
pictures-type = Obrázok musí byť súbor JPEG, PNG alebo WebP
pictures-large = Obrázok musí byť menší ako { $size }
pictures-empty = Súbor s obrázkom je prázdny
pictures-many = { $files ->
    [one] Pridajte najviac jeden obrázok
    [few] Pridajte najviac { $files } obrázky
    [many] Pridajte najviac { $files } obrázka
   *[other] Pridajte najviac { $files } obrázkov
}
pictures-failed = Obrázok sa nepodarilo nahrať. Skúste to znova
pictures-not-now = Obrázky teraz nemôžeme prijať. Pošlite podnet bez nich alebo to skúste znova o niekoľko minút
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Odpovedzte nám alebo niečo doplňte
dialogue-add-text = Spomenuli ste si na ďalšiu podrobnosť? Pošlite ju odtiaľto: priložíme ju k vášmu podnetu.
dialogue-contact = Vaše kontaktné údaje
dialogue-contact-text = Ak ste nám povedali, ako sa s vami môžeme spojiť, môžete to vziať späť. Údaje hneď vymažeme. Váš podnet a jeho kód zostanú bez zmeny.
dialogue-contact-seen = Niekto z tímu pre podnety ich už mohol predtým čítať. Z tímu sa nedostanú ďalej.
dialogue-contact-erase = Vymazať moje kontaktné údaje
dialogue-contact-done = Hotovo. Už nemáme žiadne vaše kontaktné údaje. Váš podnet a jeho kód zostávajú bez zmeny.
dialogue-contact-not-now = Vaše kontaktné údaje sa teraz nepodarilo vymazať. Nie je to vaša vina: počkajte minútu a skúste to znova

# Staying safe while you write
page-safety-title = Ako rýchlo opustiť stránku
page-safety-lead = Pre prípad, že niekto nesmie vidieť, čo píšete. Prečítajte si to skôr, než začnete.
page-safety-1-title = Čo robí „Opustiť stránku“
page-safety-1-text =
    Na stránkach, kde nám píšete, je hore červené tlačidlo s nápisom „Opustiť stránku“. Hneď vás prenesie na neškodnú webovú stránku.

    Môžete tiež trikrát stlačiť kláves Shift. Funguje to kdekoľvek na stránke, aj keď práve píšete. Potrebuje to JavaScript; tlačidlo nie.
page-safety-2-title = Čo nerobí
page-safety-2-text =
    - Nevymaže históriu vášho prehliadača. Kto sa do nej pozrie, uvidí, že ste boli na tejto stránke.
    - Neskryje vašu návštevu pred tým, kto spravuje sieť, ktorú používate.
    - Neuchová to, čo ste napísali. Všetko, čo ste neodoslali, sa stratí.
page-safety-3-title = Ako sa vrátiť
page-safety-3-text =
    Vráťte sa v prehliadači späť alebo znova zadajte adresu tejto stránky. Začnete s prázdnym formulárom.

    Ak ste už podnet odoslali, na návrat k nemu potrebujete kód podnetu.
page-safety-4-title = Bezpečnejšie spôsoby, ako písať
page-safety-4-text =
    - Použite zariadenie, ku ktorému sa človek, ktorého sa bojíte, nedostane: v knižnici, v škole alebo u priateľov.
    - Otvorte súkromné okno. Po zatvorení zabudne, čo ste v ňom robili.
    - Ak ste súkromné okno nepoužili, odstráňte potom túto stránku z histórie prehliadača. Aj vymazanie celej histórie si môže niekto všimnúť.
    - Ak nikto nesmie vidieť ani samotnú návštevu, použite Tor Browser.
    - Zapíšte si kód podnetu na papier a uschovajte ho tam, kam sa nikto nepozerá.
page-safety-5-title = Pokračovať
page-safety-5-text =
    => /tip Povedzte nám, čo viete
    => /urgent Získajte pomoc alebo nám povedzte o zneužívaní
    => /receipt Vráťte sa s kódom podnetu
