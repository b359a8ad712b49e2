# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Najít pomoc
home-urgent-title = Stalo se to vám, nebo je v nebezpečí dítě?
home-urgent-text = Nemusíte znát žádný předmět. Jsou lidé, kterým můžete zavolat, a můžete o tom napsat i nám.
home-urgent-link = Najít pomoc nebo nám napsat o zneužívání

# A tip that belongs to no object
general-lead = Tato stránka je pro to, co nepatří k žádnému z předmětů, které ukazujeme: pro něco, co jste viděli jinde, nebo pro někoho, o kom něco víte.
general-which = Pokud znáte některý z našich předmětů, otevřete ho a napište tam. Lidé, kteří na něm pracují, se to tak dozvědí dřív.
general-look = Prohlédnout předměty
general-abuse = Pokud nám chcete napsat o zneužívání, použijte stránku, která je pro to určená. Zprávy z ní se čtou jako první.
general-sent-before = Už jste nám podnět poslali?

# Leaving quickly: the note on each form
safety-link = Než začnete psát: jak stránku rychle opustit
safety-note = Pokud by vám někdo mohl vidět na obrazovku, přečtěte si nejdřív toto. Zabere to minutu.

# The country, typed
country-hint = Začněte psát název v kterémkoli jazyce. Pokud to nevíte jistě, nechte pole prázdné.
country-unknown = Zemi s názvem „{ $typed }“ neznáme. Zkontrolujte, jak je napsaný, nebo nechte pole prázdné
country-long = Název země může mít nejvýše { $limit } znaků
country-meant = Mysleli jste některou z těchto?
country-not-sure = Nevím to jistě: nechat prázdné

# Urgent: numbers to call
urgent-title = Najít pomoc nebo nám napsat o zneužívání
urgent-lead = Pokud je právě teď někdo v nebezpečí, nejdřív zavolejte. Zprávy čteme každý den, ale ne nepřetržitě, a nikoho k vám poslat nemůžeme.
urgent-call-title = Zavolat někomu
urgent-call-lead = Nemusíte říkat své jméno. Zavolat můžete i za někoho jiného.
urgent-write-link = Raději nám napsat
urgent-country = Ve které zemi jste?
urgent-country-hint = Začněte psát název v kterémkoli jazyce.
urgent-country-show = Zobrazit čísla
urgent-country-empty = Zadejte zemi, ve které jste
urgent-country-unknown = Zemi s názvem „{ $typed }“ neznáme. Zkontrolujte, jak je napsaný, nebo ji vyhledejte mezi všemi zeměmi
urgent-here = Telefonní čísla: { $country }
urgent-all = Všechny země a jejich čísla
urgent-all-lead = Uvádíme jen čísla, kterými jsme si jistí. Pokud je tu u některé země jen tísňová linka, mohou tam být i linky pomoci.
urgent-all-none = Zatím tu není uvedena žádná země. Zavolejte z mobilního telefonu na 112 nebo se někoho poblíž zeptejte na místní tísňovou linku.
urgent-all-back = Zpět na pomoc podle zemí
urgent-unknown-title = Pro tuto zemi nemáme ověřená čísla: { $country }
urgent-unknown = Ve většině zemí se z mobilního telefonu na čísle 112 dovoláte na tísňovou linku. Pokud ne, zeptejte se na místní číslo někoho poblíž.
urgent-unknown-child = V mnoha zemích je linka pomoci pro děti. Jejich seznam vede organizace Child Helpline International. Svěřit se můžete také ve škole, u lékaře nebo jinému dospělému, kterému důvěřujete.
urgent-hours = Některé linky pomoci v noci nefungují. Pokud to nikdo nezvedá a věc nepočká, zavolejte na tísňovou linku.
line-emergency = Tísňová linka: policie a záchranná služba
line-child = Linka pomoci pro děti a mladé lidi
line-missing = Linka pro pohřešované děti
line-victims = Linka pro oběti trestných činů
line-abuse = Pomoc po zneužívání

# Urgent: the message
urgent-write-title = Napište nám
urgent-write-lead = Zprávy z této stránky se čtou jako první. Napište tak mnoho nebo tak málo, jak chcete. Nic z toho, co vám kdo udělal, není vaše vina.
urgent-write-not-now = Zpráva odsud není tísňové volání.
urgency = Co nejlépe vystihuje situaci?
urgency-short = Jak naléhavé to je
urgency-danger = Někdo je právě teď v nebezpečí
urgency-danger-hint = Zavolejte také na tísňovou linku. Je to rychlejší než jakákoli zpráva.
urgency-ongoing = Stále se to děje
urgency-past = Stalo se to v minulosti
urgency-worried = Mám o někoho obavy
urgency-empty = Zvolte, co nejlépe vystihuje situaci
urgency-choice = Zvolte, co nejlépe vystihuje situaci
urgency-long = Zvolte, co nejlépe vystihuje situaci
urgent-what = Co nám chcete sdělit?
urgent-what-hint = Vlastními slovy, v jakémkoli jazyce. Nemusíte popisovat, co kdo udělal. Nejvýše { $limit } znaků.
urgent-what-short = Co nám chcete sdělit
urgent-what-empty = Napište, co nám chcete sdělit
urgent-what-long = To, co nám chcete sdělit, může mít nejvýše { $limit } znaků
urgent-place = Kde se to děje nebo kde se to stalo? (nepovinné)
urgent-place-hint = Obec, škola, jméno na internetu: cokoli, co by to mohlo pomoci najít. Nejvýše { $limit } znaků.
urgent-place-short = Kde
urgent-place-long = Údaj o místě může mít nejvýše { $limit } znaků
urgent-country-ask = O kterou zemi jde? (nepovinné)
urgent-contact = Jak se s vámi můžeme bezpečně spojit? (nepovinné)
urgent-contact-hint = Jen pokud to, že vám píšeme, neuvidí nikdo jiný. Pole můžete nechat prázdné: naši odpověď si tu přečtete s přístupovým kódem. Nejvýše { $limit } znaků.
urgent-no-pictures = Neposílejte snímky ani videa zneužívání ani odkazy na ně. Mít je u sebe je v mnoha zemích trestné. Pokud nějaké máte, napište jen, že je máte: řekneme vám, co dělat.
urgent-check-title = Zkontrolujte svou zprávu
urgent-check-danger = Pokud je právě teď někdo v nebezpečí, zavolejte na tísňovou linku, než zprávu odešlete.
urgent-send-lead = Po odeslání zprávy dostanete přístupový kód. Zobrazí se jen jednou, na další stránce. S ním si můžete přečíst naši odpověď.
urgent-send = Odeslat zprávu

# Urgent: sent
urgent-sent-title = Vaše zpráva k nám dorazila
urgent-sent-receipt = Váš přístupový kód
urgent-sent-next-1 = Vaše zpráva je první ze všeho, co máme přečíst. Čtou ji lidé, kteří jsou k tomu vyškolení.
urgent-sent-next-2 = Mohou ji předat policii nebo orgánům na ochranu dětí v zemi, o kterou jde.
urgent-sent-next-3 = Vraťte se zítra a zadejte přístupový kód: možná tu na vás bude čekat odpověď nebo otázka.
urgent-sent-call = Nemůžeme říci, jak brzy někdo zasáhne. Pokud se to zhorší nebo máte strach, zavolejte.
urgent-sent-numbers = Čísla, na která můžete zavolat

# The receipt, kept
sent-save = Uložit jako textový soubor
sent-save-hint = Soubor se uloží do tohoto zařízení. Najít ho může každý, kdo zařízení používá.
sent-qr-title = Jako obrázek pro váš telefon
sent-qr-hint = Fotoaparát vašeho telefonu z něj přečte přístupový kód. Je v něm jen tento kód a nic jiného.
sent-qr-alt = QR kód, který obsahuje váš přístupový kód
sent-gone-title = Přístupový kód se zobrazuje jen jednou
sent-gone-text = Toto je adresa stránky, která potvrzuje přijetí podnětu. Pokud jste na ní viděli přístupový kód, podnět je uložený, ale kód už znovu zobrazit nejde.
sent-gone-have = Pokud jste si přístupový kód opsali, zadejte ho zde a podívejte se, jak je na tom váš podnět.
sent-gone-lost = Pokud ne, pro nás se nic neztratilo: váš podnět si přečteme i tak. Víte-li něco dalšího, můžete poslat nový.
receipt-file =
    Váš přístupový kód

    { $receipt }

    Zadat ho můžete zde: { $address }

    Kdo ho má, může si přečíst, na co se vás ptáme. Tento soubor mějte tam, kde ho nenajde nikdo jiný, nebo ho smažte, až si kód opíšete.

# Pictures with a tip
pictures = { $files ->
    [one] Přidat obrázek předmětu (nepovinné)
    [few] Přidat obrázky předmětu (nepovinné)
    [many] Přidat obrázky předmětu (nepovinné)
   *[other] Přidat obrázky předmětu (nepovinné)
}
pictures-hint = { $files ->
    [one] Jeden obrázek ve formátu JPEG, PNG nebo WebP, menší než { $size }.
    [few] Nejvýše { $files } obrázky ve formátu JPEG, PNG nebo WebP, každý menší než { $size }.
    [many] Nejvýše { $files } obrázku ve formátu JPEG, PNG nebo WebP, každý menší než { $size }.
   *[other] Nejvýše { $files } obrázků ve formátu JPEG, PNG nebo WebP, každý menší než { $size }.
}
pictures-why = Jen pokud je na něm stejná věc: ta vaše doma nebo taková v obchodě.
pictures-never = Nikdy neposílejte snímek zneužívání, ať už je důvod jakýkoli. Poslat ho je v mnoha zemích trestné a nepomůže to.
pictures-inside = Fotografie může obsahovat údaj o tom, kde, kdy a jakým zařízením byla pořízena. Tým pro podněty vidí jen samotný obrázek bez těchto údajů.
pictures-sealed = Obrázky se při doručení zapečetí. Nikdy se neukazují veřejně.
pictures-short = Obrázky
pictures-one = Obrázek { $number }, { $size }
pictures-added = Obrázky, které jste přidali
pictures-remove = Odebrat
pictures-removed = Obrázek byl odebrán.
pictures-more = { $left ->
    [0] Další obrázky už přidat nemůžete.
    [one] Můžete přidat ještě jeden obrázek.
    [few] Můžete přidat ještě { $left } obrázky.
    [many] Můžete přidat ještě { $left } obrázku.
   *[other] Můžete přidat ještě { $left } obrázků.
}
pictures-type = Obrázek musí být soubor JPEG, PNG nebo WebP
pictures-large = Obrázek musí být menší než { $size }
pictures-empty = Obrázek je prázdný
pictures-many = { $files ->
    [one] Přidejte nejvýše jeden obrázek
    [few] Přidejte nejvýše { $files } obrázky
    [many] Přidejte nejvýše { $files } obrázku
   *[other] Přidejte nejvýše { $files } obrázků
}
pictures-failed = Obrázek se nepodařilo nahrát. Zkuste to znovu
pictures-not-now = Obrázky teď nemůžeme přijmout. Pošlete podnět bez nich nebo to zkuste za několik minut znovu
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Odpovězte nám nebo něco doplňte
dialogue-add-text = Vybavila se vám další podrobnost? Pošlete ji odsud: připojí se k vašemu podnětu.
dialogue-contact = Vaše kontaktní údaje
dialogue-contact-text = Pokud jste nám sdělili, jak se s vámi spojit, můžete to vzít zpět. Údaje hned vymažeme. Váš podnět i přístupový kód zůstanou, jak jsou.
dialogue-contact-seen = Někdo z týmu pro podněty je už možná četl. Mimo tým se nedostanou.
dialogue-contact-erase = Vymazat mé kontaktní údaje
dialogue-contact-done = Hotovo. Už od vás žádné kontaktní údaje nemáme. Váš podnět i přístupový kód zůstávají, jak jsou.
dialogue-contact-not-now = Vaše kontaktní údaje se teď nepodařilo vymazat. Není to vaše chyba: počkejte minutu a zkuste to znovu

# Staying safe while you write
page-safety-title = Jak stránku rychle opustit
page-safety-lead = Pro případ, že někdo nesmí vidět, co píšete. Přečtěte si to, než začnete.
page-safety-1-title = Co dělá „Opustit stránku“
page-safety-1-text =
    Na stránkách, kde nám píšete, je nahoře červené tlačítko s nápisem „Opustit stránku“. Okamžitě vás přenese na nenápadný web.

    Můžete také třikrát stisknout klávesu Shift. Funguje to kdekoli na stránce, i během psaní. Je k tomu potřeba JavaScript, tlačítko funguje i bez něj.
page-safety-2-title = Co nedělá
page-safety-2-text =
    - Nevymaže historii vašeho prohlížeče. Kdo se do ní podívá, uvidí, že jste byli na tomto webu.
    - Neskryje vaši návštěvu před tím, kdo spravuje síť, kterou používáte.
    - Neuchová, co jste napsali. Co jste neodeslali, to se ztratí.
page-safety-3-title = Jak se vrátit
page-safety-3-text =
    Vraťte se v prohlížeči zpět nebo znovu zadejte adresu tohoto webu. Začnete s prázdným formulářem.

    Pokud jste podnět už odeslali, potřebujete k návratu přístupový kód.
page-safety-4-title = Jak psát bezpečněji
page-safety-4-text =
    - Použijte zařízení, ke kterému se ten, koho se bojíte, nedostane: v knihovně, ve škole nebo u někoho z přátel.
    - Otevřete anonymní okno. Jakmile ho zavřete, zapomene, co jste v něm dělali.
    - Pokud jste anonymní okno nepoužili, odstraňte potom tento web z historie prohlížeče. I vymazání celé historie může být nápadné.
    - Použijte Tor Browser, pokud nemá být vidět ani to, že jste tento web navštívili.
    - Opište si přístupový kód na papír a mějte ho tam, kam se nikdo nedívá.
page-safety-5-title = Pokračovat
page-safety-5-text =
    => /tip Napište nám, co víte
    => /urgent Najít pomoc nebo nám napsat o zneužívání
    => /receipt Vrátit se s přístupovým kódem
