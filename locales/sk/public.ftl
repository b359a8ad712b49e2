# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Možno tento predmet poznáte
home-lead = Tieto veci bolo vidieť v pozadí záberov zneužívania detí. Na tom, čo ukazujeme, nie je žiadne zneužívanie, iba predmet. Ak viete povedať, kde sa niektorý z týchto predmetov predáva, vyrába alebo používa, môže to viesť k dieťaťu, ktoré potrebuje pomoc.
home-look = Pozrieť predmety
home-count = { $count ->
    [0] Momentálne nečaká na odpoveď žiadny predmet.
    [one] Na odpoveď čaká jeden predmet.
    [few] Na odpoveď čakajú { $count } predmety.
    [many] Na odpoveď čaká { $count } predmetu.
   *[other] Na odpoveď čaká { $count } predmetov.
}
home-do-you-know = Poznáte to?
home-how = Ako to funguje
home-how-1-title = Pozrite sa
home-how-1 = Každý obrázok ukazuje jednu vec a kladie jednu otázku. Taška, logo, tapeta. Pozerajte sa pozorne: záleží na maličkostiach.
home-how-2-title = Povedzte nám
home-how-2 = Napíšte vlastnými slovami, čo viete. Nepotrebujete účet a nemusíte hovoriť, kto ste.
home-how-3-title = Uschovajte si kód podnetu
home-how-3 = Dostanete kód podnetu. S ním sa môžete vrátiť, prečítať si našu otázku a odpovedať na ňu. Nikto iný to nemôže.
home-newest = Stále hľadáme
home-all = Pozrieť všetky predmety
home-safe = Nevieme, kto ste
home-safe-1 = Žiadne súbory cookie a nič sa nenačítava od iných firiem.
home-safe-2 = Vaša internetová adresa sa neukladá ani nezaznamenáva.
home-safe-3 = To, čo napíšete, sa zašifruje hneď po príchode. Otvoriť to môžu iba ľudia, ktorí podnety posudzujú.
home-safe-more = Ako zostať v anonymite a ako si to overiť

# What everybody is asked not to do
warnings-title = Aby sme chránili dieťa
warnings-publish = Svoju odpoveď nezverejňujte a nediskutujte o nej na internete.
warnings-contact = Nekontaktujte ani nekonfrontujte nikoho, koho podozrievate.
warnings-search = Nehľadajte záber, z ktorého predmet pochádza. Mať takéto zábery je v mnohých krajinách trestný čin.

# Gallery
gallery-title = Predmety
gallery-lead = Spoznávate niektorý z nich? Vítaný je aj odhad. Vedieť, kde sa niečo nepredáva, môže pomôcť rovnako ako vedieť, kde sa predáva.
gallery-category = Druh
gallery-status = Stav
gallery-series = Séria
gallery-any = Všetky
gallery-filter = Zobraziť
gallery-reset = Zobraziť všetky predmety
gallery-count = { $count ->
    [0] Žiadne predmety
    [one] Jeden predmet
    [few] { $count } predmety
    [many] { $count } predmetu
   *[other] { $count } predmetov
}
gallery-none = Vášmu výberu nezodpovedá žiadny predmet.
gallery-empty = Momentálne neukazujeme žiadne predmety. Vráťte sa o niekoľko dní.
gallery-empty-tip = Aj tak nám niečo povedať

# Object
object-back = Všetky predmety
object-zoom = Pozrieť zblízka
object-tell = Niečo o tom viem
object-anonymous = Zostanete v anonymite. Trvá to asi tri minúty.
object-answered = Máme odpoveď. Ďakujeme všetkým, ktorí napísali.
object-tell-anyway = Viem niečo, čo môže ešte pomôcť
object-reference = Označenie
object-timeline = Čo sa dialo
outcome-few-countries-text = Predmet sa predáva alebo vyrába iba v niekoľkých krajinách. Vyšetrovatelia tam teraz hľadajú ďalej.
outcome-sold-widely-text = Predmet sa predáva na veľmi mnohých miestach. Nemôže viesť k jednému z nich, ale už toto zistenie ušetrí vyšetrovateľom dlhé hľadanie.
outcome-already-known-text = Vyšetrovatelia už poznali odpoveď z inej práce.
event-published = Prvýkrát zobrazený
event-updated = Zmenený obrázok alebo text
event-outcome = Zverejnený výsledok
event-reopened = Otázka položená znova
event-withdrawn = Stiahnutý

# Exit this page
leave-emergency = Núdzová situácia:
leave-two = Shift: na opustenie stránky stlačte ešte 2-krát.
leave-one = Shift: na opustenie stránky stlačte ešte raz.
leave-over = Čas na opustenie stránky uplynul.
leave-going = Načítava sa.

# Tip: the form
tip-title = Povedzte nám, čo viete
tip-lead = Odpovedzte na to, na čo môžete. Povinná je iba prvá otázka a to, nakoľko ste si istí.
tip-trap = Nechajte toto pole prázdne
tip-what = Čo viete?
tip-what-hint = Čo to je, kto to vyrába alebo predáva, podľa čoho to spoznávate. Najviac { $limit } znakov.
tip-what-short = Čo viete
tip-what-empty = Napíšte, čo viete
tip-what-long = Opis toho, čo viete, môže mať najviac { $limit } znakov
tip-place = Kde ste to videli alebo kde sa to predáva? (nepovinné)
tip-place-hint = Mesto, obchod, škola, hotel. Najviac { $limit } znakov.
tip-place-short = Kde
tip-place-long = Opis miesta môže mať najviac { $limit } znakov
tip-country = V ktorej krajine? (nepovinné)
tip-country-none = Neviem to isto
tip-country-short = Krajina
tip-time = Kedy to bolo? (nepovinné)
tip-time-hint = Stačí rok alebo „v detstve“. Najviac { $limit } znakov.
tip-time-short = Kedy
tip-time-long = Opis času môže mať najviac { $limit } znakov
tip-link = Verejná webová stránka, na ktorej to vidno (nepovinné)
tip-link-hint = Stránka obchodu alebo výrobcu, napríklad shop.example/tasky. Nikdy nie odkaz na zábery zneužívania. Najviac { $limit } znakov.
tip-link-short = Webová stránka
tip-link-long = Webová adresa môže mať najviac { $limit } znakov
tip-link-address = Zadajte webovú adresu, napríklad shop.example/tasky, alebo nechajte pole prázdne
tip-confidence = Nakoľko ste si istí?
tip-confidence-short = Istota
tip-confidence-certain = Určite: bolo to moje alebo som to videl/videla na vlastné oči
tip-confidence-likely = Dosť isto
tip-confidence-guess = Neisto: je to iba odhad
tip-confidence-empty = Vyberte, nakoľko ste si istí
tip-confidence-choice = Vyberte, nakoľko ste si istí
tip-confidence-long = Vyberte, nakoľko ste si istí
tip-contact = Ako sa s vami môžeme spojiť? (nepovinné)
tip-contact-hint = Ak chcete zostať v anonymite, nechajte pole prázdne: kód podnetu nám stačí na to, aby sme sa vás mohli niečo opýtať. Najviac { $limit } znakov.
tip-contact-short = Kontakt
tip-contact-none = Žiadny: zostanete v anonymite
tip-contact-long = Kontakt môže mať najviac { $limit } znakov
tip-captcha = Táto kontrola je od inej firmy, hCaptcha, ktorá sa tak dozvie, že ste tu. Môžete ju vynechať: váš podnet sa počíta rovnako, ale možno ho prečítame neskôr.
tip-captcha-noscript = Kontrola potrebuje JavaScript. Bez nej sa váš podnet počíta rovnako, ale možno ho prečítame neskôr.
tip-check = Pokračovať
tip-safe = Čo o vás nevieme
tip-safe-text = Táto stránka nepoužíva súbory cookie. Vaša internetová adresa sa neukladá a pri podnete je uvedená hodina, keď prišiel, nie minúta.
tip-safe-more = Čo uchovávame a čo nie

# Tip: check and send
tip-check-title = Skontrolujte svoje odpovede
tip-check-lead = Zatiaľ sa nič neodoslalo.
tip-change = Zmeniť
tip-nothing = Neuvedené
tip-send-lead = Po odoslaní podnetu dostanete kód. Zobrazí sa iba raz, na nasledujúcej stránke.
tip-send = Odoslať podnet
tip-form-was-old = Formulár bol otvorený príliš dlho, preto sa váš podnet neodoslal. Všetky vaše odpovede sú tu: skontrolujte ich a odošlite znova.
tip-flood = Z vašej siete práve prichádza veľa podnetov, preto sa váš neodoslal. Všetky vaše odpovede sú tu: počkajte niekoľko minút a odošlite ich znova.
tip-not-kept = Váš podnet sa teraz nepodarilo uložiť. Nie je to vaša vina a všetky vaše odpovede sú tu: počkajte minútu a odošlite ich znova.

# Tip: sent
sent-title = Váš podnet k nám dorazil
sent-receipt = Váš kód podnetu
sent-keep = Uschovajte si kód podnetu
sent-keep-1 = Zapíšte si ho alebo si vytlačte túto stránku. Druhýkrát sa už nezobrazí a nikto nemôže vytvoriť nový.
sent-keep-2 = Kto má tento kód, môže si prečítať, na čo sa vás pýtame. Nikomu ho neukazujte a neposielajte ho e-mailom.
sent-keep-3 = Ak toto zariadenie používa aj niekto iný, neukladajte si naň kód.
sent-where = Kód môžete zadať na tejto adrese:
sent-next = Čo bude ďalej
sent-next-1 = Ľudia, ktorí podnety posudzujú, si prečítajú aj ten váš, spravidla do niekoľkých dní.
sent-next-2 = Ak môže pomôcť, pôjde k vyšetrovateľom v krajine, na ktorú poukazuje.
sent-next-3 = Vráťte sa o týždeň a zadajte kód podnetu: možno máme otázku, na ktorú môžete odpovedať iba vy.
sent-more = Pozrieť ďalšie predmety

# Receipt
receipt-title = Vráťte sa s kódom podnetu
receipt-lead = Pozrite sa, čo sa deje s vaším podnetom a či máme otázku.
receipt-label = Váš kód podnetu
receipt-hint = 25 písmen a číslic v piatich skupinách. Na veľkosti písmen, medzerách a pomlčkách nezáleží.
receipt-open = Otvoriť
receipt-length = Kód podnetu má 25 písmen a číslic. Porovnajte, čo ste zadali, s tým, čo ste si zapísali: niečo chýba alebo je navyše
receipt-character = Je tu znak, ktorý nie je v žiadnom kóde. Kód podnetu má iba číslice 0 až 9 a písmená bez U
receipt-check = Jeden znak nie je správny alebo sú dva vymenené. Porovnajte to s tým, čo ste si zapísali
receipt-unknown = K tomuto kódu nepatrí žiadny podnet. Porovnajte ho s tým, čo ste si zapísali
receipt-form-was-old = Táto stránka bola otvorená príliš dlho, preto sa vaša správa neodoslala. Stále je tu: odošlite ju znova
receipt-answer-empty = Skôr než správu odošlete, napíšte ju
receipt-answer-long = Vaša správa môže mať najviac { $limit } znakov
receipt-flood = Z vašej siete sa skúša veľa kódov. Počkajte niekoľko minút a skúste to znova
receipt-not-now = Teraz to nefunguje. Nie je to vaša vina: počkajte minútu a skúste to znova
receipt-lost = Ak ste kód podnetu stratili
receipt-lost-text = Váš podnet za vás nemôžeme vyhľadať: nič z toho, čo uchovávame, nevedie od vás k nemu. Môžete poslať nový.
receipt-lost-tip = Poslať nový podnet

# Dialogue
dialogue-title = Váš podnet
dialogue-progress = Čo sa s ním deje
dialogue-object = Predmet:
dialogue-messages = Správy
dialogue-empty = Zatiaľ tu nie sú žiadne správy. Vráťte sa o niekoľko dní.
dialogue-desk = Tím pre podnety
dialogue-you = Vy
dialogue-answer = Napíšte nám
dialogue-answer-hint = Odpoveď alebo niečo, na čo ste si spomenuli. Najviac { $limit } znakov.
dialogue-send = Odoslať správu
dialogue-sent = Vaša správa k nám dorazila. Túto stránku znova otvorí ten istý kód.
progress-received = Prijatý
progress-received-text = Váš podnet je u nás a prečítame ho.
progress-asked = Máme otázku
progress-asked-text = Odpovedzte na ňu nižšie, ako najlepšie viete. Ak neviete, napíšte to: aj to pomôže.
progress-read = Prečítaný
progress-read-text = Váš podnet sme prečítali. Ďakujeme, že ste ho poslali.
progress-passed-on = Odovzdaný ďalej
progress-passed-on-text = Váš podnet dostali ľudia, ktorí môžu konať. Možno sa nedozviete, čo z neho vzišlo; napriek tomu sa počíta.
again-title = Vaša správa sa ešte neodoslala
again-lead = Stále je tu. O chvíľu ju odošlite znova.

# Pages of words
page-contents = Na tejto stránke

page-help-title = Pomoc
page-help-lead = Na čo je táto stránka, čo sa deje s podnetom a ako zostať v bezpečí.
page-help-1-title = O čo ide
page-help-1-text =
    Vyšetrovatelia prezerajú fotografie a videá zneužívania detí, aby našli deti, ktoré na nich sú. Niekedy zostane iba niečo v pozadí: taška, záves, výhľad z okna.

    Takéto veci tu ukazujeme, vystrihnuté a vyčistené tak, aby zo zneužívania nebolo nič vidieť. Niekto môže vedieť, odkiaľ pochádzajú. Nepotrebujete osobitné vedomosti. To, čo je u vás bežné, môže byť pre všetkých ostatných neznáme.
page-help-2-title = Čo sa deje s vaším podnetom
page-help-2-text =
    - Zašifruje sa hneď po príchode. Od tej chvíle ho môžu otvoriť iba ľudia z tímu pre podnety.
    - Niekto z nich ho prečíta, porovná ho s inými a posúdi, nakoľko sa dá overiť.
    - Ak môže pomôcť, pošle sa vyšetrovateľom v krajine, na ktorú poukazuje, s vašimi slovami bez zmeny.
    - Ak niečo nie je jasné, necháme vám otázku. Nájdete ju pomocou kódu podnetu.

    Nikto sa od nás nedozvie, že ste to boli vy: sami to nevieme, pokiaľ nám to nepoviete.
page-help-3-title = Ako funguje kód podnetu
page-help-3-text =
    Po odoslaní uvidíte kód z 25 písmen a číslic. Je to jediný kľúč k vášmu podnetu. S ním si prečítate naše otázky a odpoviete na ne.

    Kód neuchovávame a nevieme ho vytvoriť znova. Ak ho stratíte, pošlite nový podnet.
    => /receipt Vráťte sa s kódom podnetu
page-help-4-title = Ako zostať v anonymite
page-help-4-text =
    - Pole na kontakt nechajte prázdne.
    - Nepíšte nič, čo môžete vedieť iba vy, ak to nie je dôležité pre odpoveď.
    - Nepoužívajte zariadenie ani sieť svojho zamestnávateľa ani človeka, o ktorom chcete písať.
    - Ak nikto nesmie vidieť ani to, že ste na tejto stránke, použite Tor Browser. Všetko tu funguje v jeho najbezpečnejšom nastavení, bez JavaScriptu.
    - Použite súkromné okno a po skončení ho zatvorte. Inak zostane návšteva v histórii prehliadača.
page-help-5-title = Ako si to overiť
page-help-5-text =
    Nemusíte nám veriť. Otvorte vo svojom prehliadači nástroje pre vývojárov, zvoľte „Sieť“, načítajte ľubovoľnú stránku a pozrite sa:

    - Žiadna odpoveď neobsahuje riadok „Set-Cookie“.
    - Každá požiadavka ide na vlastnú adresu tejto stránky. Riadok „Content-Security-Policy“ zakazuje prehliadaču načítať čokoľvek odinakiaľ. Ak prevádzkovateľ zapol službu hCaptcha, výnimkou je iba formulár na podnety, ktorý na to sám upozorňuje.
    - Vypnite JavaScript: všetko funguje ďalej.
    - Kód podnetu ani vaše odpovede nikdy nie sú v adrese.
page-help-6-title = Čo nerobiť
page-help-6-text =
    - Svoju odpoveď nezverejňujte. Mohla by varovať páchateľa alebo ukázať na niekoho, kto s tým nemá nič spoločné.
    - Nekontaktujte nikoho, koho podozrievate, a nesledujte ho.
    - Nehľadajte záber, z ktorého predmet pochádza. Hľadať takéto zábery a mať ich je v mnohých krajinách trestný čin, nech je dôvod akýkoľvek.
    - Neposielajte nám takéto zábery ani odkazy na ne.
page-help-7-title = Ak je dieťa v nebezpečenstve alebo ak ste zažili zneužívanie
page-help-7-text =
    To, čo sem príde, čítajú ľudia, ale nie nepretržite. Ak je dieťa v nebezpečenstve teraz, zavolajte na číslo tiesňového volania: 112 v Európskej únii a v mnohých ďalších krajinách.

    V mnohých európskych krajinách je 116 111 linka pomoci pre deti a mladých ľudí, 116 000 linka pre nezvestné deti a 116 006 linka pre obete trestných činov. Sú bezplatné a nemusíte hovoriť svoje meno.

    V mnohých krajinách fungujú linky pomoci. Môžete nám aj napísať na stránke, z ktorej čítame správy ako prvé.

    Nič z toho, čo vám niekto urobil, nie je vaša vina.
    => /urgent Získajte pomoc alebo nám povedzte o zneužívaní
page-help-8-title = Čo robí „Opustiť stránku“
page-help-8-text =
    Na stránkach, kde píšete, vás tlačidlo hore hneď prenesie na neškodnú stránku. To isté urobí trojnásobné stlačenie klávesu Shift, ak je zapnutý JavaScript.

    - Čo robí: hneď zobrazí inú webovú stránku a požiada prehliadač, aby zabudol, čo si z našej uložil.
    - Čo nerobí: neodstráni túto stránku z histórie prehliadača a neskryje návštevu pred tým, kto spravuje sieť.
    - Čo ste ešte neodoslali, sa stratí.

    Najbezpečnejšie je zariadenie, ktoré nikto iný nepoužíva, so súkromným oknom.

page-privacy-title = Súkromie
page-privacy-lead = Čo uchovávame, čo nie a ako dlho.
page-privacy-1-title = Kto je zodpovedný
page-privacy-1-text =
    { $operator }
    => contact Napíšte nám o tejto stránke
page-privacy-2-title = Čo nezbierame
page-privacy-2-text =
    - Žiadne súbory cookie ani iné údaje uložené vo vašom prehliadači. Preto sa vás na ne nepýtame.
    - Žiadne internetové adresy. Aby sme spomalili záplavy správ, počítame, koľko formulárov príde z jednej siete. Hodnota, s ktorou počítame, vzniká z adresy pomocou kľúča, ktorý existuje iba v pamäti a každý deň sa mení.
    - Žiadny záznam o tom, aký prehliadač alebo zariadenie používate, ani o tom, ktoré stránky ste videli.
    - Žiadny presný čas: pri podnete je uvedená iba hodina, keď prišiel.
    - Nič sa neposiela iným firmám. Ak prevádzkovateľ zapol službu hCaptcha, formulár na podnety to uvádza skôr, než ho použijete.
page-privacy-3-title = Čo uchovávame
page-privacy-3-text =
    - Vaše odpovede a váš kontakt, ak ho uvediete. Každé je zašifrované osobitne.
    - Obrázky, ktoré pridáte, ak ich táto stránka prijíma. Aj tie sú zašifrované a nikdy sa nezobrazia verejne.
    - Predmet, jazyk stránky a hodinu.
    - Správy medzi vami a tímom pre podnety.
    - Či váš prehliadač sám urobil malý výpočet, ktorý odlišuje človeka od stroja. Podnet bez neho sa tiež počíta.
page-privacy-4-title = Kto to môže čítať
page-privacy-4-text =
    Odpovede sú zašifrované pre tím pre podnety kľúčom, ktorý verejná časť tejto stránky nemá. Z ukradnutého disku ani zo zálohy sa nedá nič prečítať.

    Kontakt sa moderátorovi zobrazí až po tom, ako uvedie dôvod. Každé nazretie do podnetu sa zapíše do protokolu, ktorý sa nedá nepozorovane zmeniť.

    Podnety, ktoré môžu pomôcť, idú k vyšetrovateľom. Vaše slová idú s nimi; váš kontakt zostáva v tíme pre podnety.
page-privacy-5-title = Ako dlho
page-privacy-5-text =
    Nie dlhšie, než to vyžaduje práca na prípadoch. Hranice určuje právo krajiny, v ktorej prevádzkovateľ pôsobí; na požiadanie vám ich povie.
    => contact Opýtať sa prevádzkovateľa
page-privacy-6-title = Vaše práva
page-privacy-6-text =
    Môžete sa opýtať, čo o vás uchovávame, a požiadať o opravu alebo vymazanie. Anonymný podnet vieme nájsť iba podľa jeho kódu: zadajte ho tu a napíšte, čo si želáte.

    Môžete sa tiež sťažovať na úrade na ochranu údajov vo svojej krajine.
    => /receipt Vráťte sa s kódom podnetu
page-privacy-7-title = Ako to chránime
page-privacy-7-text =
    Obrázky predmetov sa vyčistia skôr, než ich uvidí niekto zvonka: všetko, čo fotoaparát zapisuje do súboru, sa odstráni, a to, čo bolo začiernené, zmizne zo samotného obrázka. Každý obrázok pred zobrazením prezrú dvaja ľudia.

    Ak ste na tejto stránke našli slabé miesto, povedzte nám o ňom.
    => contact Napíšte nám o tejto stránke

page-accessibility-title = Prístupnosť
page-accessibility-lead = Táto stránka má fungovať pre každého. Povedzte nám, kde nefunguje.
page-accessibility-1-title = O čo sa usilujeme
page-accessibility-1-text =
    Riadime sa Usmerneniami pre prístupnosť webového obsahu (WCAG) 2.2, úroveň AA, čím spĺňame aj webovú časť európskej normy EN 301 549.

    - Každá stránka funguje aj so samotnou klávesnicou, s čítačkou obrazovky, bez JavaScriptu, s veľkým písmom a na obrazovke širokej 320 pixelov.
    - Každý obrázok predmetu má slovný opis, ktorý je aj pod ním.
    - Nič nevyjadrujeme iba farbou. Je tu svetlá a tmavá verzia podľa nastavenia vášho zariadenia.
    - Žiadnemu formuláru nevyprší čas, kým píšete: máte na to deň.
page-accessibility-2-title = Čo ešte nefunguje pre každého
page-accessibility-2-text =
    - Otázka sa týka obrázka. Opis nemôže vždy obsiahnuť podrobnosť, ktorú by niekto spoznal.
    - Ak prevádzkovateľ zapol službu hCaptcha, táto kontrola nemusí fungovať s každou pomôckou. Môžete ju vynechať.
    - Texty o predmetoch môžu vo vašom jazyku chýbať. Vtedy sa zobrazia v inom a sú označené pre čítačky obrazovky.
page-accessibility-3-title = Povedzte nám
page-accessibility-3-text =
    { $operator }

    Napíšte, o ktorú stránku išlo a čo ste používali. Odpovieme, ak nám poviete ako.
    => contact Napíšte nám o tejto stránke
page-accessibility-4-title = Ak to neopravíme
page-accessibility-4-text =
    V Európskej únii má každá krajina orgán, ktorý dohliada na prístupnosť verejných webových stránok. Ak vás naša odpoveď neuspokojí, môžete sa obrátiť na orgán vo svojej krajine.
