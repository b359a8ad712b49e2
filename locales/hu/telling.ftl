# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Segítséget kérek
home-urgent-title = Önnel történt, vagy egy gyermek van veszélyben?
home-urgent-text = Nem kell ismernie egyetlen tárgyat sem. Vannak, akiket felhívhat, és nekünk is írhat róla.
home-urgent-link = Segítség kérése, vagy bántalmazás bejelentése

# A tip that belongs to no object
general-lead = Ez az oldal arra szolgál, ami egyik tárgyunkhoz sem tartozik: ha máshol látott valamit, vagy ha tud valakiről valamit.
general-which = Ha valamelyik tárgyunkat ismeri, nyissa meg, és ott írjon. Így hamarabb eljut azokhoz, akik dolgoznak vele.
general-look = Nézze meg a tárgyakat
general-abuse = Ha bántalmazásról szeretne írni, használja az erre szolgáló oldalt. Az onnan érkező üzeneteket olvassuk el először.
general-sent-before = Küldött már bejelentést?

# Leaving quickly: the note on each form
safety-link = Mielőtt ír: hogyan léphet ki gyorsan erről az oldalról
safety-note = Ha valaki láthatja a képernyőjét, először ezt olvassa el. Egy perc az egész.

# The country, typed
country-hint = Kezdje el beírni a nevét, bármilyen nyelven. Ha nem biztos benne, hagyja üresen.
country-unknown = Nem ismerünk ilyen nevű országot: „{ $typed }”. Ellenőrizze, hogyan írta, vagy hagyja üresen
country-long = Az ország neve legfeljebb { $limit } karakter lehet
country-meant = Ezek közül gondolt valamelyikre?
country-not-sure = Nem vagyok biztos benne: maradjon üresen

# Urgent: numbers to call
urgent-title = Segítség kérése, vagy bántalmazás bejelentése
urgent-lead = Ha valaki most veszélyben van, először telefonáljon. Az üzeneteket naponta olvassuk, de nem a nap 24 órájában, és nem tudunk senkit sem kiküldeni Önhöz.
urgent-call-title = Hívjon fel valakit
urgent-call-lead = Nem kell megmondania a nevét. Más helyett is telefonálhat.
urgent-write-link = Inkább írok
urgent-country = Melyik országban van most?
urgent-country-hint = Kezdje el beírni a nevét, bármilyen nyelven.
urgent-country-show = Számok mutatása
urgent-country-empty = Írja be, melyik országban van
urgent-country-unknown = Nem ismerünk ilyen nevű országot: „{ $typed }”. Ellenőrizze, hogyan írta, vagy keresse meg az összes ország között
urgent-here = Hívható számok: { $country }
urgent-all = Az összes ország és a hívható számok
urgent-all-lead = Csak olyan számokat sorolunk fel, amelyekben biztosak vagyunk. Ahol egy országnál csak segélyhívó szám szerepel, ott is lehetnek segélyvonalak.
urgent-all-none = Itt még egyetlen ország sem szerepel. Hívja mobiltelefonról a 112-t, vagy kérdezze meg valakitől a közelben a helyi segélyhívó számot.
urgent-all-back = Vissza az országonkénti segítséghez
urgent-unknown-title = { $country }: nincsenek ellenőrzött számaink
urgent-unknown = A legtöbb országban a 112 mobiltelefonról hívható, és a segélyszolgálatokhoz kapcsol. Ha nem működik, kérdezze meg valakitől a közelben a helyi számot.
urgent-unknown-child = Sok országban van segélyvonal gyermekeknek. A Child Helpline International vezet róluk listát. Szólhat egy tanárnak, egy orvosnak vagy más felnőttnek is, akiben megbízik.
urgent-hours = Van olyan segélyvonal, amely éjjel nem működik. Ha senki sem veszi fel, és a dolog nem várhat, hívja a segélyhívó számot.
line-emergency = Segélyhívó: rendőrség és mentők
line-child = Segélyvonal gyermekeknek és fiataloknak
line-missing = Eltűnt gyermekek vonala
line-victims = Bűncselekmények áldozatainak vonala
line-abuse = Segítség bántalmazás után

# Urgent: the message
urgent-write-title = Írjon nekünk
urgent-write-lead = Az erről az oldalról érkező üzeneteket olvassuk el először. Annyit mondjon el, amennyit szeretne. Arról, amit Önnel tettek, semmiben sem Ön tehet.
urgent-write-not-now = Az itt küldött üzenet nem segélyhívás.
urgency = Melyik illik rá a legjobban?
urgency-short = Mennyire sürgős
urgency-danger = Valaki most veszélyben van
urgency-danger-hint = Hívja a segélyhívó számot is. Az minden üzenetnél gyorsabb.
urgency-ongoing = Most is tart
urgency-past = A múltban történt
urgency-worried = Aggódom valakiért
urgency-empty = Válassza ki, melyik illik rá a legjobban
urgency-choice = Válassza ki, melyik illik rá a legjobban
urgency-long = Válassza ki, melyik illik rá a legjobban
urgent-what = Mit szeretne elmondani nekünk?
urgent-what-hint = A saját szavaival, bármilyen nyelven. Nem kell leírnia, mit tettek. Legfeljebb { $limit } karakter.
urgent-what-short = Amit el szeretne mondani
urgent-what-empty = Írja le, amit el szeretne mondani
urgent-what-long = Amit el szeretne mondani, legfeljebb { $limit } karakter lehet
urgent-place = Hol történik, vagy hol történt? (nem kötelező)
urgent-place-hint = Egy város, egy iskola, egy név az interneten: bármi, ami segíthet megtalálni. Legfeljebb { $limit } karakter.
urgent-place-short = Hol
urgent-place-long = A hely legfeljebb { $limit } karakter lehet
urgent-country-ask = Melyik országról van szó? (nem kötelező)
urgent-contact = Hogyan érhetjük el biztonságosan? (nem kötelező)
urgent-contact-hint = Csak akkor adja meg, ha más nem láthatja, amikor írunk Önnek. Üresen is hagyhatja: a kódjával itt elolvashatja a válaszunkat. Legfeljebb { $limit } karakter.
urgent-no-pictures = Ne küldjön bántalmazásról készült képeket vagy filmeket, sem hozzájuk vezető linkeket. Ezek birtoklása sok országban bűncselekmény. Ha van Önnél ilyen, csak annyit írjon meg, hogy van: megmondjuk, mit tegyen.
urgent-check-title = Ellenőrizze az üzenetét
urgent-check-danger = Ha valaki most veszélyben van, hívja a segélyhívó számot, mielőtt ezt elküldi.
urgent-send-lead = Amikor elküldi az üzenetet, kap egy bejelentési kódot. Csak egyszer jelenik meg, a következő oldalon. Ezzel olvashatja el a válaszunkat.
urgent-send = Üzenet elküldése

# Urgent: sent
urgent-sent-title = Az üzenete megérkezett hozzánk
urgent-sent-receipt = Az Ön bejelentési kódja
urgent-sent-next-1 = Az üzenete az első mindazok közül, amelyeket el kell olvasnunk. Olyan emberek olvassák, akiket erre képeztek ki.
urgent-sent-next-2 = Továbbadhatják a rendőrségnek vagy a gyermekvédelemnek abban az országban, amelyről szó van.
urgent-sent-next-3 = Nézzen vissza holnap, és írja be a kódját: lehet, hogy lesz egy válasz vagy egy kérdés az Ön számára.
urgent-sent-call = Nem tudjuk megmondani, mikor cselekszik valaki. Ha rosszabbra fordul a helyzet, vagy ha fél, telefonáljon.
urgent-sent-numbers = Hívható számok

# The receipt, kept
sent-save = Mentés szövegfájlként
sent-save-hint = A fájl erre az eszközre kerül. Bárki megtalálhatja, aki az eszközt használja.
sent-qr-title = Képként a telefonjához
sent-qr-hint = A telefonja kamerája le tudja olvasni róla a kódot. Csak a bejelentési kód van benne, semmi más.
sent-qr-alt = QR-kód, amely a bejelentési kódját tartalmazza
sent-gone-title = A bejelentési kód csak egyszer jelenik meg
sent-gone-text = Ez egy olyan oldal címe, amely egy bejelentést igazol vissza. Ha ott látott egy kódot, a bejelentést megőriztük, de a kódot nem tudjuk újra megmutatni.
sent-gone-have = Ha feljegyezte a kódját, írja be itt, és megnézheti, hol tart a bejelentése.
sent-gone-lost = Ha nem, számunkra akkor sem vész el semmi: a bejelentését ugyanúgy elolvassuk. Ha többet is tud, küldhet egy újat.
receipt-file =
    Az Ön bejelentési kódja

    { $receipt }

    Itt írhatja be: { $address }

    Akinél a kód van, elolvashatja, mit kérdezünk Öntől. Tartsa ezt a fájlt olyan helyen, ahol más nem találja meg, vagy törölje, miután leírta a kódot.

# Pictures with a tip
pictures = { $files ->
    [one] Kép hozzáadása a tárgyról (nem kötelező)
   *[other] Képek hozzáadása a tárgyról (nem kötelező)
}
pictures-hint = { $files ->
    [one] Egy kép, JPEG, PNG vagy WebP formátumban, kisebb, mint { $size }.
   *[other] Legfeljebb { $files } kép, JPEG, PNG vagy WebP formátumban, mindegyik kisebb, mint { $size }.
}
pictures-why = Csak akkor, ha ugyanazt a dolgot mutatja: az Önét otthon, vagy egyet egy boltban.
pictures-never = Soha ne küldjön bántalmazásról készült képet, bármi legyen is az oka. A küldése sok országban bűncselekmény, és nem segít.
pictures-inside = Egy fénykép tartalmazhatja, hol, mikor és milyen eszközzel készült. A bejelentéseket kezelő csoport csak magát a képet látja, ezek nélkül.
pictures-sealed = A képeket érkezéskor titkosítva lezárjuk. Soha nem mutatjuk meg őket nyilvánosan.
pictures-short = Képek
pictures-one = { $number }. kép, { $size }
pictures-added = Az Ön által hozzáadott képek
pictures-remove = Eltávolítás
pictures-removed = A képet eltávolítottuk.
pictures-more = { $left ->
    [0] Több képet nem adhat hozzá.
    [one] Még egy képet adhat hozzá.
   *[other] Még { $left } képet adhat hozzá.
}
pictures-type = A képnek JPEG-, PNG- vagy WebP-fájlnak kell lennie
pictures-large = A kép legyen kisebb, mint { $size }
pictures-empty = A kép üres
pictures-many = { $files ->
    [one] Legfeljebb egy képet adjon hozzá
   *[other] Legfeljebb { $files } képet adjon hozzá
}
pictures-failed = A képet nem sikerült feltölteni. Próbálja meg újra
pictures-not-now = Most nem tudunk képeket fogadni. Küldje el a bejelentését képek nélkül, vagy próbálja meg újra néhány perc múlva
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Válaszoljon nekünk, vagy tegyen hozzá valamit
dialogue-add-text = Eszébe jutott még egy részlet? Küldje el innen: hozzátesszük a bejelentéséhez.
dialogue-contact = Az Ön elérhetősége
dialogue-contact-text = Ha megadta, hogyan érhetjük el, ezt visszavonhatja. Azonnal töröljük. A bejelentése és a kódja megmarad.
dialogue-contact-seen = Lehet, hogy a bejelentéseket kezelő csoportból valaki már elolvasta. A csoporton kívülre nem kerül.
dialogue-contact-erase = Elérhetőségem törlése
dialogue-contact-done = Kész. Nincs nálunk többé elérhetőség Öntől. A bejelentése és a kódja megmaradt.
dialogue-contact-not-now = Az elérhetőségét most nem sikerült törölni. Ez nem az Ön hibája: várjon egy percet, és próbálja meg újra

# Staying safe while you write
page-safety-title = Hogyan léphet ki gyorsan egy oldalról?
page-safety-lead = Arra az esetre, ha valakinek nem szabad látnia, mit ír. Olvassa el, mielőtt elkezdi.
page-safety-1-title = Mit csinál az „Azonnali kilépés”?
page-safety-1-text =
    Azokon az oldalakon, ahol nekünk ír, fent van egy piros gomb „Azonnali kilépés” felirattal. Ez rögtön egy ártalmatlan webhelyre viszi.

    A Shift billentyűt is megnyomhatja háromszor. Ez az oldalon bárhol működik, írás közben is. Ehhez JavaScript kell; a gombhoz nem.
page-safety-2-title = Mit nem csinál?
page-safety-2-text =
    - Nem törli a böngészési előzményeket. Aki megnézi azokat, láthatja, hogy járt ezen az oldalon.
    - Nem rejti el a látogatást az elől, aki az Ön által használt hálózatot üzemelteti.
    - Nem őrzi meg, amit beírt. Amit nem küldött el, elvész.
page-safety-3-title = Hogyan térhet vissza?
page-safety-3-text =
    Lépjen vissza a böngészőben, vagy írja be újra ennek az oldalnak a címét. Üres űrlappal kezd.

    Ha már elküldte a bejelentését, a kódjával térhet vissza hozzá.
page-safety-4-title = Hogyan írhat biztonságosabban?
page-safety-4-text =
    - Olyan eszközt használjon, amelyet az, akitől fél, nem tud használni: könyvtárban, iskolában vagy egy barátjánál.
    - Nyisson privát ablakot. Bezáráskor az ablak elfelejti, mit csinált Ön.
    - Ha nem privát ablakot használt, utána törölje ezt az oldalt a böngészési előzményekből. Az is feltűnhet, ha az összes előzményt törli.
    - Használja a Tor Browser böngészőt, ha még a látogatás sem derülhet ki.
    - Írja le a kódját papírra, és tartsa olyan helyen, ahová senki sem néz.
page-safety-5-title = Tovább
page-safety-5-text =
    => /tip Mondja el, amit tud
    => /urgent Segítség kérése, vagy bántalmazás bejelentése
    => /receipt Térjen vissza a kódjával
