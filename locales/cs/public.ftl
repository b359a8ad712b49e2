# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Možná tento předmět znáte
home-lead = Tyto věci byly vidět v pozadí snímků zneužívání dětí. Z toho, co se dětem stalo, neukazujeme nic, jen samotný předmět. Pokud víte, kde se některý z nich prodává, vyrábí nebo používá, může to dovést k dítěti, které potřebuje pomoc.
home-look = Prohlédnout předměty
home-count = { $count ->
    [0] V tuto chvíli na odpověď nečeká žádný předmět.
    [one] Na odpověď čeká jeden předmět.
    [few] Na odpověď čekají { $count } předměty.
    [many] Na odpověď čeká { $count } předmětu.
   *[other] Na odpověď čeká { $count } předmětů.
}
home-do-you-know = Znáte tohle?
home-how = Jak to funguje
home-how-1-title = Podívejte se
home-how-1 = Každý obrázek ukazuje jednu věc a klade jednu otázku. Taška, logo, tapeta. Dívejte se pozorně: záleží i na maličkostech.
home-how-2-title = Napište nám
home-how-2 = Napište vlastními slovy, co víte. Nepotřebujete účet a nemusíte říkat, kdo jste.
home-how-3-title = Uschovejte si přístupový kód
home-how-3 = Dostanete přístupový kód. S ním se můžete vrátit, přečíst si naši otázku a odpovědět na ni. Nikdo jiný to nemůže.
home-newest = Stále se hledají
home-all = Zobrazit všechny předměty
home-safe = Nevíme, kdo jste
home-safe-1 = Žádné cookies a nic se nenačítá od jiných firem.
home-safe-2 = Vaše internetová adresa se neukládá ani nezaznamenává.
home-safe-3 = Co napíšete, se při doručení zapečetí. Otevřít to mohou jen lidé, kteří podněty posuzují.
home-safe-more = Jak zůstat v anonymitě a jak si to ověřit

# What everybody is asked not to do
warnings-title = Pro ochranu dítěte
warnings-publish = Svou odpověď nezveřejňujte a nemluvte o ní na internetu.
warnings-contact = Nikoho, koho podezříváte, nekontaktujte ani s ním věc neřešte.
warnings-search = Nehledejte snímek, ze kterého předmět pochází. Mít takové snímky je v mnoha zemích trestné.

# Gallery
gallery-title = Předměty
gallery-lead = Poznáváte některý? I odhad je vítaný. Vědět, kde se něco neprodává, může pomoci stejně jako vědět, kde se to prodává.
gallery-category = Druh
gallery-status = Stav
gallery-series = Série
gallery-any = Vše
gallery-filter = Zobrazit
gallery-reset = Zobrazit všechny předměty
gallery-count = { $count ->
    [0] Žádné předměty
    [one] Jeden předmět
    [few] { $count } předměty
    [many] { $count } předmětu
   *[other] { $count } předmětů
}
gallery-none = Vašemu výběru neodpovídá žádný předmět.
gallery-empty = V tuto chvíli se nezobrazuje žádný předmět. Vraťte se za několik dní.
gallery-empty-tip = Přesto nám něco sdělit

# Object
object-back = Všechny předměty
object-zoom = Podívat se zblízka
object-tell = Něco o tom vím
object-anonymous = Zůstanete v anonymitě. Zabere to asi tři minuty.
object-answered = Odpověď už máme. Děkujeme všem, kdo napsali.
object-tell-anyway = Vím něco, co by ještě mohlo pomoci
object-reference = Označení
object-timeline = Co se zatím stalo
outcome-few-countries-text = Předmět se prodává nebo vyrábí jen v několika zemích. Tamní vyšetřovatelé teď pátrají dál.
outcome-sold-widely-text = Předmět se prodává na velmi mnoha místech. Nemůže dovést k jednomu z nich a tato znalost ušetří vyšetřovatelům dlouhé hledání.
outcome-already-known-text = Vyšetřovatelé už odpověď znali z jiné práce.
event-published = Poprvé zveřejněno
event-updated = Změněn obrázek nebo text
event-outcome = Zveřejněn výsledek
event-reopened = Otázka položena znovu
event-withdrawn = Staženo

# Exit this page
leave-emergency = Nouze:
leave-two = Klávesa Shift: stránku opustíte po 2 dalších stisknutích.
leave-one = Klávesa Shift: stránku opustíte po 1 dalším stisknutí.
leave-over = Čas na opuštění stránky vypršel.
leave-going = Načítá se.

# Tip: the form
tip-title = Napište nám, co víte
tip-lead = Odpovězte, na co můžete. Nutná je jen první otázka a to, jak jisté to je.
tip-trap = Toto pole nechte prázdné
tip-what = Co víte?
tip-what-hint = Co to je, kdo to vyrábí nebo prodává, podle čeho to poznáváte. Nejvýše { $limit } znaků.
tip-what-short = Co víte
tip-what-empty = Napište, co víte
tip-what-long = To, co víte, může mít nejvýše { $limit } znaků
tip-place = Kde jste to viděli nebo kde se to prodává? (nepovinné)
tip-place-hint = Město, obchod, škola, hotel. Nejvýše { $limit } znaků.
tip-place-short = Kde
tip-place-long = Údaj o místě může mít nejvýše { $limit } znaků
tip-country = Ve které zemi? (nepovinné)
tip-country-none = Nevím to jistě
tip-country-short = Země
tip-time = Kdy to bylo? (nepovinné)
tip-time-hint = Stačí rok nebo „v dětství“. Nejvýše { $limit } znaků.
tip-time-short = Kdy
tip-time-long = Údaj o čase může mít nejvýše { $limit } znaků
tip-link = Veřejná webová stránka, na které je to vidět (nepovinné)
tip-link-hint = Stránka obchodu nebo výrobce, například shop.example/tasky. Nikdy odkaz na snímky zneužívání. Nejvýše { $limit } znaků.
tip-link-short = Webová stránka
tip-link-long = Webová adresa může mít nejvýše { $limit } znaků
tip-link-address = Zadejte webovou adresu, například shop.example/tasky, nebo nechte pole prázdné
tip-confidence = Jak jisté to je?
tip-confidence-short = Míra jistoty
tip-confidence-certain = Jisté: tu věc jsem měl(a) nebo jsem ji na vlastní oči viděl(a)
tip-confidence-likely = Dost jisté
tip-confidence-guess = Nejisté: je to odhad
tip-confidence-empty = Zvolte, jak jisté to je
tip-confidence-choice = Zvolte, jak jisté to je
tip-confidence-long = Zvolte, jak jisté to je
tip-contact = Jak se s vámi můžeme spojit? (nepovinné)
tip-contact-hint = Chcete-li zůstat v anonymitě, nechte pole prázdné: k tomu, abychom se vás na něco zeptali, stačí váš přístupový kód. Nejvýše { $limit } znaků.
tip-contact-short = Kontakt
tip-contact-none = Žádný: zůstáváte v anonymitě
tip-contact-long = Kontakt může mít nejvýše { $limit } znaků
tip-captcha = Toto ověření je od jiné firmy, hCaptcha, která se tak dozví, že jste zde. Můžete ho vynechat: váš podnět platí i tak, ale možná se přečte později.
tip-captcha-noscript = Ověření potřebuje JavaScript. Váš podnět platí i bez něj, ale možná se přečte později.
tip-check = Pokračovat
tip-safe = Co o vás nevíme
tip-safe-text = Tato stránka neukládá žádné cookies. Vaše internetová adresa se neukládá a u podnětu zůstane jen hodina, kdy přišel, ne minuta.
tip-safe-more = Co se uchovává a co ne

# Tip: check and send
tip-check-title = Zkontrolujte své odpovědi
tip-check-lead = Zatím se nic neodeslalo.
tip-change = Změnit
tip-nothing = Neuvedeno
tip-send-lead = Po odeslání podnětu dostanete přístupový kód. Zobrazí se jen jednou, na další stránce.
tip-send = Odeslat podnět
tip-form-was-old = Formulář byl otevřený příliš dlouho, proto se váš podnět neodeslal. Všechny odpovědi tu zůstaly: zkontrolujte je a odešlete znovu.
tip-flood = Z vaší sítě teď přichází mnoho podnětů, proto se váš neodeslal. Všechny odpovědi tu zůstaly: počkejte několik minut a odešlete je znovu.
tip-not-kept = Váš podnět se teď nepodařilo uložit. Není to vaše chyba a všechny odpovědi tu zůstaly: počkejte minutu a odešlete je znovu.

# Tip: sent
sent-title = Váš podnět k nám dorazil
sent-receipt = Váš přístupový kód
sent-keep = Uschovejte si přístupový kód
sent-keep-1 = Opište si ho nebo vytiskněte tuto stránku. Podruhé se zobrazit nedá a nový nemůže nikdo vytvořit.
sent-keep-2 = Kdo ho má, může si přečíst, na co se vás ptáme. Nikomu ho neukazujte a neposílejte ho e-mailem.
sent-keep-3 = Pokud toto zařízení používá i někdo jiný, kód si sem neukládejte.
sent-where = Zadat ho můžete na této adrese:
sent-next = Co bude dál
sent-next-1 = Lidé, kteří podněty posuzují, si ten váš přečtou, zpravidla během několika dní.
sent-next-2 = Pokud může pomoci, dostanou ho vyšetřovatelé v zemi, ke které ukazuje.
sent-next-3 = Vraťte se za týden a zadejte přístupový kód: možná budeme mít otázku, na kterou můžete odpovědět jen vy.
sent-more = Prohlédnout další předměty

# Receipt
receipt-title = Vraťte se se svým přístupovým kódem
receipt-lead = Podívejte se, jak je na tom váš podnět a zda pro vás máme otázku.
receipt-label = Váš přístupový kód
receipt-hint = 25 písmen a číslic v pěti skupinách. Na velikosti písmen, mezerách a pomlčkách nezáleží.
receipt-open = Otevřít
receipt-length = Přístupový kód má 25 písmen a číslic. Porovnejte, co jste zadali, s tím, co máte napsané: něco chybí nebo přebývá
receipt-character = Je tu znak, který v žádném kódu není. Kód obsahuje jen číslice 0 až 9 a písmena bez háčků a čárek, kromě U
receipt-check = Jeden znak není správně nebo jsou dva prohozené. Porovnejte kód s tím, co máte napsané
receipt-unknown = K tomuto kódu nepatří žádný podnět. Porovnejte ho s tím, co máte napsané
receipt-form-was-old = Stránka byla otevřená příliš dlouho, proto se vaše zpráva neodeslala. Stále tu je: odešlete ji znovu
receipt-answer-empty = Než zprávu odešlete, napište ji
receipt-answer-long = Zpráva může mít nejvýše { $limit } znaků
receipt-flood = Z vaší sítě se zkouší mnoho kódů. Počkejte několik minut a zkuste to znovu
receipt-not-now = Teď to nefunguje. Není to vaše chyba: počkejte minutu a zkuste to znovu
receipt-lost = Pokud jste přístupový kód ztratili
receipt-lost-text = Váš podnět za vás najít nemůžeme: nic z toho, co uchováváme, od vás k němu nevede. Můžete poslat nový.
receipt-lost-tip = Poslat nový podnět

# Dialogue
dialogue-title = Váš podnět
dialogue-progress = Jak je na tom
dialogue-object = Předmět:
dialogue-messages = Zprávy
dialogue-empty = Zatím tu nejsou žádné zprávy. Vraťte se za několik dní.
dialogue-desk = Tým pro podněty
dialogue-you = Vy
dialogue-answer = Napište nám
dialogue-answer-hint = Odpověď nebo něco, na co jste si vzpomněli. Nejvýše { $limit } znaků.
dialogue-send = Odeslat zprávu
dialogue-sent = Vaše zpráva k nám dorazila. Stejný přístupový kód tuto stránku znovu otevře.
progress-received = Přijato
progress-received-text = Váš podnět je u nás a přečteme si ho.
progress-asked = Máme otázku
progress-asked-text = Odpovězte na ni níže, jak nejlépe umíte. Pokud to nevíte, napište to: i to pomůže.
progress-read = Přečteno
progress-read-text = Někdo si váš podnět přečetl. Děkujeme, že jste ho poslali.
progress-passed-on = Předáno
progress-passed-on-text = Váš podnět dostali lidé, kteří mohou jednat. Možná se nedozvíte, co z něj vzešlo. Přesto má svou cenu.
again-title = Vaše zpráva se zatím neodeslala
again-lead = Stále tu je. Za chvíli ji odešlete znovu.

# Pages of words
page-contents = Na této stránce

page-help-title = Nápověda
page-help-lead = K čemu je tento web, co se děje s podnětem a jak zůstat v bezpečí.
page-help-1-title = O co tu jde
page-help-1-text =
    Vyšetřovatelé procházejí snímky a videa zneužívání dětí, aby ty děti našli. Někdy zbude jen něco v pozadí: taška, závěs, výhled z okna.

    Takové věci tu ukazujeme, vystřižené a očištěné, aby z toho, co se dětem stalo, nebylo vidět nic. Možná někdo ví, odkud jsou. Nepotřebujete zvláštní znalosti. Co je u vás obyčejné, může být všem ostatním neznámé.
page-help-2-title = Co se děje s vaším podnětem
page-help-2-text =
    - Při doručení se zapečetí. Od té chvíle ho může otevřít jen tým pro podněty.
    - Někdo z týmu si ho přečte, porovná ho s ostatními a posoudí, nakolik se dá ověřit.
    - Pokud může pomoci, pošle se vyšetřovatelům v zemi, ke které ukazuje, a vaše slova zůstanou beze změny.
    - Pokud něco není jasné, necháme vám tu otázku. Najdete ji pomocí přístupového kódu.

    Nikdo se od nás nedozví, že jste to byli vy: sami to nevíme, pokud nám to neřeknete.
page-help-3-title = Jak funguje přístupový kód
page-help-3-text =
    Po odeslání uvidíte přístupový kód z 25 písmen a číslic. Je to jediný klíč k vašemu podnětu. S ním čtete naše otázky a odpovídáte na ně.

    Kód neuchováváme a nemůžeme ho vytvořit znovu. Pokud ho ztratíte, pošlete nový podnět.
    => /receipt Vrátit se s přístupovým kódem
page-help-4-title = Jak zůstat v anonymitě
page-help-4-text =
    - Pole pro kontakt nechte prázdné.
    - Nepište nic, co můžete vědět jen vy, pokud to není pro odpověď důležité.
    - Nepoužívejte zařízení ani síť ze své práce nebo od někoho, o kom chcete psát.
    - Použijte Tor Browser, pokud nemá být vidět ani to, že jste tento web navštívili. Vše tu funguje i v jeho nejbezpečnějším nastavení, bez JavaScriptu.
    - Použijte anonymní okno a po skončení ho zavřete. Jinak návštěva zůstane v historii prohlížeče.
page-help-5-title = Jak si to ověřit
page-help-5-text =
    Nemusíte nám věřit. Otevřete v prohlížeči nástroje pro vývojáře, zvolte „Síť“, načtěte kteroukoli stránku a podívejte se:

    - Žádná odpověď neobsahuje řádek „Set-Cookie“.
    - Každý požadavek jde na adresu tohoto webu. Řádek „Content-Security-Policy“ zakazuje prohlížeči načítat cokoli odjinud. Pokud provozovatel zapnul hCaptcha, výjimkou je jen formulář pro podněty, a je to na něm uvedeno.
    - Vypněte JavaScript: všechno dál funguje.
    - Váš přístupový kód ani vaše odpovědi se nikdy neobjeví v adrese.
page-help-6-title = Co nedělat
page-help-6-text =
    - Svou odpověď nezveřejňujte. Mohla by varovat pachatele nebo ukázat na někoho, kdo s tím nemá nic společného.
    - Nikoho, koho podezříváte, nekontaktujte a nesledujte.
    - Nehledejte snímek, ze kterého předmět pochází. Hledat a mít takové snímky je v mnoha zemích trestné, ať už je důvod jakýkoli.
    - Neposílejte nám takové snímky ani odkazy na ně.
page-help-7-title = Pokud je dítě v nebezpečí nebo jste zažili zneužívání
page-help-7-text =
    Co sem přijde, čtou lidé, ale ne nepřetržitě. Pokud je dítě v nebezpečí právě teď, zavolejte na tísňovou linku: v Evropské unii a v mnoha dalších zemích je to 112.

    V mnoha evropských zemích je 116 111 linka pomoci pro děti a mladé lidi, 116 000 linka pro pohřešované děti a 116 006 linka pro oběti trestných činů. Volání je zdarma a nemusíte říkat své jméno.

    Linky pomoci existují v mnoha zemích a je tu i způsob, jak nám napsat tak, že se zpráva čte jako první.

    Nic z toho, co vám kdo udělal, není vaše vina.
    => /urgent Najít pomoc nebo nám napsat o zneužívání
page-help-8-title = Co dělá „Opustit stránku“
page-help-8-text =
    Na stránkách, kde něco píšete, vás tlačítko nahoře okamžitě přenese na nenápadnou stránku. Totéž udělá trojí stisknutí klávesy Shift, pokud je zapnutý JavaScript.

    - Co dělá: okamžitě zobrazí jiný web a požádá váš prohlížeč, aby zapomněl, co si z našeho uložil.
    - Co nedělá: neodstraní tento web z historie prohlížeče a neskryje návštěvu před tím, kdo spravuje síť.
    - Co jste ještě neodeslali, to se ztratí.

    Nejbezpečnější je zařízení, které nepoužívá nikdo jiný, a anonymní okno.

page-privacy-title = Soukromí
page-privacy-lead = Co uchováváme, co ne a jak dlouho.
page-privacy-1-title = Kdo odpovídá za tento web
page-privacy-1-text =
    { $operator }
    => contact Napište nám o tomto webu
page-privacy-2-title = Co neshromažďujeme
page-privacy-2-text =
    - Žádné cookies ani jiné ukládání ve vašem prohlížeči. Proto se vás na ně neptáme.
    - Žádné internetové adresy. Abychom zpomalili hromadné zasílání, počítáme, kolik formulářů přichází z jedné sítě. To, podle čeho počítáme, vzniká z adresy pomocí klíče, který existuje jen v paměti a každý den se mění.
    - Žádný záznam o tom, jaký prohlížeč nebo zařízení používáte ani které stránky jste viděli.
    - Žádný přesný čas: u podnětu zůstane jen hodina, kdy přišel.
    - Nic se neposílá jiným firmám. Pokud provozovatel zapnul hCaptcha, formulář pro podněty to uvede, než ji použijete.
page-privacy-3-title = Co uchováváme
page-privacy-3-text =
    - Vaše odpovědi a kontakt, pokud ho uvedete. Každý údaj se zapečetí zvlášť.
    - Obrázky, které přidáte, pokud je tento web přijímá. I ty se zapečetí a nikdy se neukazují veřejně.
    - Předmět, jazyk stránky a hodinu.
    - Zprávy mezi vámi a týmem pro podněty.
    - Zda váš prohlížeč sám provedl malý výpočet, který odliší člověka od stroje. Podnět bez něj platí také.
page-privacy-4-title = Kdo to může číst
page-privacy-4-text =
    Odpovědi jsou zapečetěné. Otevřít je může jen tým pro podněty, a to klíčem, který veřejná část tohoto webu nemá. S ukradeným diskem nebo zálohou se nic neotevře.

    Kontakt se moderátorovi ukáže, až když uvede důvod. Každé nahlédnutí do podnětu se zapíše do záznamu, který nelze změnit, aniž by se na to přišlo.

    Podněty, které mohou pomoci, se předávají vyšetřovatelům. Vaše slova jdou s nimi, váš kontakt zůstává u týmu pro podněty.
page-privacy-5-title = Jak dlouho
page-privacy-5-text =
    Ne déle, než vyžaduje práce na případech. Meze určuje právo země, ve které provozovatel pracuje. Na požádání vám je sdělí.
    => contact Zeptat se provozovatele
page-privacy-6-title = Vaše práva
page-privacy-6-text =
    Můžete se zeptat, co o vás uchováváme, a požádat o opravu nebo výmaz. Anonymní podnět můžeme najít jen podle přístupového kódu: zadejte ho zde a napište, co si přejete.

    Můžete také podat stížnost u úřadu pro ochranu osobních údajů ve své zemi.
    => /receipt Vrátit se s přístupovým kódem
page-privacy-7-title = Jak je to chráněno
page-privacy-7-text =
    Obrázky předmětů se očistí dřív, než je uvidí kdokoli zvenčí: odstraní se vše, co fotoaparát do souboru zapisuje, a co bylo začerněno, je z obrázku samotného pryč. Každý obrázek si před zveřejněním prohlédnou dva lidé.

    Pokud jste v tomto webu našli slabé místo, napište nám.
    => contact Napište nám o tomto webu

page-accessibility-title = Přístupnost
page-accessibility-lead = Tento web má fungovat pro všechny. Napište nám, kde nefunguje.
page-accessibility-1-title = O co usilujeme
page-accessibility-1-text =
    Řídíme se Pokyny pro přístupnost webového obsahu (WCAG) 2.2, úroveň AA, čímž splňujeme i webovou část evropské normy EN 301 549.

    - Každá stránka funguje i se samotnou klávesnicí, se čtečkou obrazovky, bez JavaScriptu, s velkým písmem i na obrazovce široké 320 pixelů.
    - Každý obrázek předmětu má slovní popis, který je zobrazen i pod ním.
    - Nic není sděleno jen barvou. Stránky mají světlou a tmavou podobu podle nastavení vašeho zařízení.
    - Žádný formulář nevyprší, zatímco píšete: máte na to jeden den.
page-accessibility-2-title = Co zatím nefunguje pro všechny
page-accessibility-2-text =
    - Otázka se týká obrázku. Popis nemůže vždy zachytit podrobnost, kterou by někdo poznal.
    - Pokud provozovatel zapnul hCaptcha, toto ověření nemusí fungovat s každou pomůckou. Můžete ho vynechat.
    - Texty o předmětech mohou ve vašem jazyce chybět. Pak se zobrazí v jiném jazyce a jsou označeny pro čtečky obrazovky.
page-accessibility-3-title = Napište nám
page-accessibility-3-text =
    { $operator }

    Uveďte, o kterou stránku šlo a co jste používali. Odpovíme, pokud nám řeknete jak.
    => contact Napište nám o tomto webu
page-accessibility-4-title = Pokud chybu neopravíme
page-accessibility-4-text =
    V Evropské unii má každá země orgán, který dohlíží na přístupnost veřejných webů. Pokud vás naše odpověď neuspokojí, můžete se obrátit na orgán ve své zemi.
