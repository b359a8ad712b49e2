# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Talán Ön ismeri ezt a tárgyat
home-lead = Ezeket a dolgokat gyermekek bántalmazásáról készült képek hátterében látták. Amit itt megmutatunk, azon nincs bántalmazás, csak maga a tárgy. Ha meg tudja mondani, hol árulják, hol gyártják vagy hol használják valamelyiket, az elvezethet egy gyermekhez, akinek segítségre van szüksége.
home-look = Nézze meg a tárgyakat
home-count = { $count ->
    [0] Jelenleg egyetlen tárgy sem vár válaszra.
    [one] Egy tárgy vár válaszra.
   *[other] { $count } tárgy vár válaszra.
}
home-do-you-know = Ismeri ezt?
home-how = Hogyan működik?
home-how-1-title = Nézze meg
home-how-1 = Minden képen egyetlen dolog látható, és egyetlen kérdés tartozik hozzá. Egy táska, egy logó, egy tapéta. Nézze meg alaposan: az apróságok is számítanak.
home-how-2-title = Mondja el nekünk
home-how-2 = Írja le a saját szavaival, amit tud. Nem kell regisztrálnia, és nem kell megmondania, kicsoda.
home-how-3-title = Őrizze meg a kódját
home-how-3 = Kap egy bejelentési kódot. Ezzel visszatérhet, elolvashatja a kérdésünket, és válaszolhat rá. Más nem teheti meg.
home-newest = Még keressük
home-all = Az összes tárgy
home-safe = Nem tudjuk, kicsoda Ön
home-safe-1 = Nincsenek sütik, és semmi sem töltődik be más cégektől.
home-safe-2 = Az internetes címét nem tároljuk és nem naplózzuk.
home-safe-3 = Amit ír, azt az érkezés pillanatában titkosítva lezárjuk. Csak azok nyithatják meg, akik a bejelentéseket átnézik.
home-safe-more = Hogyan maradhat névtelen, és hogyan ellenőrizheti ezt

# What everybody is asked not to do
warnings-title = A gyermek védelmében
warnings-publish = Ne tegye közzé a válaszát, és ne beszéljen róla az interneten.
warnings-contact = Ne keresse meg és ne vonja kérdőre azt, akire gyanakszik.
warnings-search = Ne keresse azt a képet, amelyről a tárgy származik. Az ilyen képek birtoklása sok országban bűncselekmény.

# Gallery
gallery-title = Tárgyak
gallery-lead = Felismeri valamelyiket? Egy tipp is jól jön. Az is segíthet, ha tudjuk, hol nem kapható valami, nemcsak az, hogy hol igen.
gallery-category = Fajta
gallery-status = Állapot
gallery-series = Sorozat
gallery-any = Bármelyik
gallery-filter = Mutatás
gallery-reset = Az összes tárgy mutatása
gallery-count = { $count ->
    [0] Nincs tárgy
    [one] Egy tárgy
   *[other] { $count } tárgy
}
gallery-none = Egy tárgy sem felel meg annak, amit választott.
gallery-empty = Jelenleg nem mutatunk tárgyakat. Nézzen vissza néhány nap múlva.
gallery-empty-tip = Így is szeretnék elmondani valamit

# Object
object-back = Az összes tárgy
object-zoom = Nézze meg közelebbről
object-tell = Tudok erről valamit
object-anonymous = Névtelen marad. Körülbelül három perc az egész.
object-answered = Megvan a válasz. Köszönjük mindenkinek, aki írt.
object-tell-anyway = Tudok valamit, ami még segíthet
object-reference = Azonosító
object-timeline = Mi történt eddig
outcome-few-countries-text = A tárgyat csak néhány országban árulják vagy gyártják. A nyomozók most ott keresnek tovább.
outcome-sold-widely-text = A tárgyat nagyon sok helyen árulják. Így nem vezet el egy bizonyos helyhez, de ez a tudás is megkíméli a nyomozókat egy hosszú kereséstől.
outcome-already-known-text = A nyomozók más munkájuk révén már tudták a választ.
event-published = Először közzétettük
event-updated = A kép vagy a szöveg megváltozott
event-outcome = Közöltük az eredményt
event-reopened = Újra kérdezzük
event-withdrawn = Levettük az oldalról

# Exit this page
leave-emergency = Vészhelyzet:
leave-two = Shift: nyomja meg még 2-szer a kilépéshez.
leave-one = Shift: nyomja meg még 1-szer a kilépéshez.
leave-over = A kilépés megszakadt: letelt az idő.
leave-going = Betöltés…

# Tip: the form
tip-title = Mondja el, amit tud
tip-lead = Arra válaszoljon, amire tud. Csak az első kérdésre kell válaszolnia, és arra, hogy mennyire biztos benne.
tip-trap = Ezt a mezőt hagyja üresen
tip-what = Mit tud róla?
tip-what-hint = Mi ez, ki gyártja vagy árulja, miről ismeri fel. Legfeljebb { $limit } karakter.
tip-what-short = Amit tud
tip-what-empty = Írja le, amit tud
tip-what-long = Amit tud, legfeljebb { $limit } karakter lehet
tip-place = Hol látta, vagy hol árulják? (nem kötelező)
tip-place-hint = Egy város, egy bolt, egy iskola, egy szálloda. Legfeljebb { $limit } karakter.
tip-place-short = Hol
tip-place-long = A hely legfeljebb { $limit } karakter lehet
tip-country = Melyik országban? (nem kötelező)
tip-country-none = Nem vagyok biztos benne
tip-country-short = Ország
tip-time = Mikor volt ez? (nem kötelező)
tip-time-hint = Elég egy évszám, vagy annyi, hogy „gyerekkoromban”. Legfeljebb { $limit } karakter.
tip-time-short = Mikor
tip-time-long = Az időpont legfeljebb { $limit } karakter lehet
tip-link = Nyilvános weboldal, amelyen látható (nem kötelező)
tip-link-hint = Egy bolt vagy a gyártó oldala, például shop.example/bags. Soha ne adjon meg olyan linket, amely bántalmazásról készült képekhez vezet. Legfeljebb { $limit } karakter.
tip-link-short = Weboldal
tip-link-long = A webcím legfeljebb { $limit } karakter lehet
tip-link-address = Adjon meg egy webcímet, például shop.example/bags, vagy hagyja üresen
tip-confidence = Mennyire biztos benne?
tip-confidence-short = Bizonyosság
tip-confidence-certain = Biztos: volt ilyenem, vagy saját szememmel láttam
tip-confidence-likely = Eléggé biztos
tip-confidence-guess = Nem biztos: csak tippelek
tip-confidence-empty = Válassza ki, mennyire biztos benne
tip-confidence-choice = Válassza ki, mennyire biztos benne
tip-confidence-long = Válassza ki, mennyire biztos benne
tip-contact = Hogyan érhetjük el? (nem kötelező)
tip-contact-hint = Ha névtelen szeretne maradni, hagyja üresen: a kódja elég ahhoz, hogy kérdezhessünk Öntől. Legfeljebb { $limit } karakter.
tip-contact-short = Elérhetőség
tip-contact-none = Nincs: névtelen marad
tip-contact-long = Az elérhetőség legfeljebb { $limit } karakter lehet
tip-captcha = Ez az ellenőrzés egy másik cégtől, a hCaptchától jön, amely így megtudja, hogy Ön itt jár. Ki is hagyhatja: a bejelentése ugyanúgy számít, de lehet, hogy később olvassuk el.
tip-captcha-noscript = Az ellenőrzéshez JavaScript kell. Nélküle is ugyanúgy számít a bejelentése, de lehet, hogy később olvassuk el.
tip-check = Tovább
tip-safe = Amit nem tudunk Önről
tip-safe-text = Ez az oldal nem használ sütiket. Az internetes címét nem tároljuk, és a bejelentéshez csak az érkezés óráját jegyezzük fel, a percet nem.
tip-safe-more = Mit őrzünk meg, és mit nem

# Tip: check and send
tip-check-title = Ellenőrizze a válaszait
tip-check-lead = Még semmit sem küldött el.
tip-change = Módosítás
tip-nothing = Nincs megadva
tip-send-lead = Amikor elküldi a bejelentést, kap egy bejelentési kódot. Csak egyszer jelenik meg, a következő oldalon.
tip-send = Bejelentés elküldése
tip-form-was-old = Ez az űrlap túl sokáig volt nyitva, ezért a bejelentését nem küldtük el. Minden válasza itt van: ellenőrizze és küldje el újra.
tip-flood = Az Ön hálózatáról most sok bejelentés érkezik, ezért az Önét nem küldtük el. Minden válasza itt van: várjon néhány percet, és küldje el újra.
tip-not-kept = A bejelentését most nem sikerült eltárolni. Ez nem az Ön hibája, és minden válasza itt van: várjon egy percet, és küldje el újra.

# Tip: sent
sent-title = A bejelentése megérkezett hozzánk
sent-receipt = Az Ön bejelentési kódja
sent-keep = Őrizze meg a kódot
sent-keep-1 = Írja le, vagy nyomtassa ki ezt az oldalt. Még egyszer nem tudjuk megmutatni, és senki sem tud újat készíteni.
sent-keep-2 = Akinél a kód van, elolvashatja, mit kérdezünk Öntől. Ne mutassa meg senkinek, és ne küldje el e-mailben.
sent-keep-3 = Ha ezt az eszközt más is használja, ne mentse el rajta.
sent-where = Ezen a címen írhatja be:
sent-next = Mi történik ezután?
sent-next-1 = Elolvassák azok, akik a bejelentéseket átnézik, általában néhány napon belül.
sent-next-2 = Ha segíthet, eljut annak az országnak a nyomozóihoz, amelyre utal.
sent-next-3 = Nézzen vissza egy hét múlva, és írja be a kódját: lehet, hogy lesz egy kérdésünk, amelyre csak Ön tud válaszolni.
sent-more = További tárgyak

# Receipt
receipt-title = Térjen vissza a kódjával
receipt-lead = Nézze meg, hol tart a bejelentése, és hogy van-e kérdésünk.
receipt-label = Az Ön bejelentési kódja
receipt-hint = 25 betű és számjegy öt csoportban. A kis- és nagybetű, a szóköz és a kötőjel nem számít.
receipt-open = Megnyitás
receipt-length = A bejelentési kód 25 betűből és számjegyből áll. Vesse össze, amit beírt, azzal, amit feljegyzett: valami hiányzik, vagy valami fölösleges
receipt-character = Olyan karakter van benne, amely egyetlen kódban sem fordul elő. A kódban csak 0–9 számjegyek és betűk vannak, U betű nincs
receipt-check = Egy karakter nem jó, vagy kettő helyet cserélt. Vesse össze azzal, amit feljegyzett
receipt-unknown = Ehhez a kódhoz nem tartozik bejelentés. Vesse össze azzal, amit feljegyzett
receipt-form-was-old = Ez az oldal túl sokáig volt nyitva, ezért az üzenetét nem küldtük el. Még itt van: küldje el újra
receipt-answer-empty = Előbb írjon üzenetet, aztán küldje el
receipt-answer-long = Az üzenet legfeljebb { $limit } karakter lehet
receipt-flood = Az Ön hálózatáról sok kódot próbálgatnak. Várjon néhány percet, és próbálja meg újra
receipt-not-now = Most nem működik. Ez nem az Ön hibája: várjon egy percet, és próbálja meg újra
receipt-lost = Ha elveszítette a kódját
receipt-lost-text = Nem tudjuk megkeresni a bejelentését: semmi olyat nem őrzünk, ami Öntől elvezetne hozzá. Küldhet egy újat.
receipt-lost-tip = Új bejelentés küldése

# Dialogue
dialogue-title = Az Ön bejelentése
dialogue-progress = Hol tart most
dialogue-object = A tárgy:
dialogue-messages = Üzenetek
dialogue-empty = Még nincsenek üzenetek. Nézzen vissza néhány nap múlva.
dialogue-desk = A bejelentéseket kezelő csoport
dialogue-you = Ön
dialogue-answer = Írjon nekünk
dialogue-answer-hint = Egy válasz, vagy valami, ami eszébe jutott. Legfeljebb { $limit } karakter.
dialogue-send = Üzenet küldése
dialogue-sent = Az üzenete megérkezett hozzánk. Ugyanezzel a kóddal újra megnyithatja ezt az oldalt.
progress-received = Megérkezett
progress-received-text = A bejelentése nálunk van, és el fogjuk olvasni.
progress-asked = Van egy kérdésünk
progress-asked-text = Válaszoljon rá lent, ahogyan csak tud. Ha nem tudja, írja meg azt: az is segít.
progress-read = Elolvastuk
progress-read-text = Valaki elolvasta a bejelentését. Köszönjük, hogy elküldte.
progress-passed-on = Továbbadtuk
progress-passed-on-text = A bejelentése azokhoz került, akik tehetnek valamit. Lehet, hogy nem tudja meg, mi lett belőle, de így is számít.
again-title = Az üzenetét még nem küldtük el
again-lead = Még itt van. Küldje el újra egy kis idő múlva.

# Pages of words
page-contents = Ezen az oldalon

page-help-title = Tudnivalók
page-help-lead = Mire való ez az oldal, mi történik egy bejelentéssel, és hogyan maradhat biztonságban.
page-help-1-title = Miről van szó?
page-help-1-text =
    A nyomozók gyermekek bántalmazásáról készült képeket és filmeket néznek végig, hogy megtalálják a rajtuk látható gyermekeket. Néha csak valami a háttérben ad nyomot: egy táska, egy függöny, egy kilátás az ablakból.

    Az ilyen dolgokat mutatjuk meg itt, kivágva és megtisztítva, hogy a bántalmazásból semmi se látszódjon. Talán valaki tudja, honnan származnak. Nem kell hozzá különleges tudás. Ami ott, ahol Ön él, hétköznapi, az mindenki más számára ismeretlen lehet.
page-help-2-title = Mi történik a bejelentésével?
page-help-2-text =
    - Az érkezés pillanatában titkosítva lezárjuk. Onnantól csak a bejelentéseket kezelő csoport tagjai nyithatják meg.
    - Valaki közülük elolvassa, összeveti más bejelentésekkel, és megítéli, mennyire lehet ellenőrizni.
    - Ha segíthet, elküldjük annak az országnak a nyomozóihoz, amelyre utal. A szavain nem változtatunk.
    - Ha valami nem világos, kérdést hagyunk Önnek. A kódjával találja meg.

    Tőlünk senki sem tudja meg, hogy Ön volt: mi magunk sem tudjuk, hacsak el nem mondja nekünk.
page-help-3-title = Hogyan működik a kód?
page-help-3-text =
    Küldés után megjelenik egy 25 betűből és számjegyből álló bejelentési kód. Ez az egyetlen kulcs a bejelentéséhez. Ezzel olvassa el a kérdéseinket, és ezzel válaszol rájuk.

    A kódot nem őrizzük meg, és nem tudjuk újra elkészíteni. Ha elveszíti, küldjön új bejelentést.
    => /receipt Térjen vissza a kódjával
page-help-4-title = Hogyan maradhat névtelen?
page-help-4-text =
    - Hagyja üresen az elérhetőség mezőjét.
    - Ne írjon olyat, amit csak Ön tudhat, hacsak nem fontos a válaszhoz.
    - Ne használja a munkahelye eszközét vagy hálózatát, sem azét, akiről írni szeretne.
    - Használja a Tor Browser böngészőt, ha még az sem derülhet ki, hogy itt járt. Az oldalon minden működik a legbiztonságosabb beállítással, JavaScript nélkül.
    - Használjon privát ablakot, és zárja be, amikor végzett. Különben a látogatás megmarad a böngészési előzményekben.
page-help-5-title = Hogyan ellenőrizheti ezt?
page-help-5-text =
    Nem kell elhinnie nekünk. Nyissa meg a böngészője fejlesztői eszközeit, válassza a „Hálózat” lapot, töltsön be egy tetszőleges oldalt, és nézze meg:

    - Egyetlen válaszban sincs „Set-Cookie” sor.
    - Minden kérés ennek az oldalnak a saját címére megy. A „Content-Security-Policy” sor megtiltja a böngészőnek, hogy máshonnan bármit betöltsön. Ha az üzemeltető bekapcsolta a hCaptcha ellenőrzést, egyedül a bejelentő űrlap kivétel, és ezt jelzi is.
    - Kapcsolja ki a JavaScriptet: minden működik tovább.
    - Sem a kódja, sem a válaszai nem jelennek meg soha egyetlen címben sem.
page-help-6-title = Mit ne tegyen?
page-help-6-text =
    - Ne tegye közzé a válaszát. Figyelmeztethetné az elkövetőt, vagy olyasvalakire terelhetné a gyanút, akinek semmi köze hozzá.
    - Ne keresse meg azt, akire gyanakszik, és ne kövesse.
    - Ne keresse azt a képet, amelyről a tárgy származik. Az ilyen képek keresése és birtoklása sok országban bűncselekmény, bármi legyen is az oka.
    - Ne küldjön nekünk ilyen képeket, sem hozzájuk vezető linkeket.
page-help-7-title = Ha egy gyermek veszélyben van, vagy Önt bántalmazták
page-help-7-text =
    Ami ide érkezik, azt emberek olvassák, de nem a nap 24 órájában. Ha egy gyermek most veszélyben van, hívja a segélyhívó számot: az Európai Unióban és sok más országban ez a 112.

    Sok európai országban a 116 111 a gyermekek és fiatalok segélyvonala, a 116 000 az eltűnt gyermekek vonala, a 116 006 pedig a bűncselekmények áldozatainak vonala. Ingyenesek, és a nevét sem kell megadnia.

    Sok országban vannak segélyvonalak, és írhat nekünk olyan módon is, hogy azt olvassuk el először.

    Arról, amit Önnel tettek, semmiben sem Ön tehet.
    => /urgent Segítség kérése, vagy bántalmazás bejelentése
page-help-8-title = Mit csinál az „Azonnali kilépés”?
page-help-8-text =
    Azokon az oldalakon, ahol ír, fent egy gomb azonnal egy ártalmatlan oldalra viszi. Ugyanez történik, ha háromszor megnyomja a Shift billentyűt, amennyiben a JavaScript be van kapcsolva.

    - Amit tesz: azonnal egy másik oldalt mutat, és megkéri a böngészőt, hogy felejtse el, amit a mi oldalunkból megőrzött.
    - Amit nem tesz: nem törli ezt az oldalt a böngészési előzményekből, és nem rejti el a látogatást az elől, aki a hálózatot üzemelteti.
    - Amit még nem küldött el, elvész.

    A legbiztonságosabb egy olyan eszköz, amelyet senki más nem használ, privát ablakkal.

page-privacy-title = Adatvédelem
page-privacy-lead = Mit őrzünk meg, mit nem, és meddig.
page-privacy-1-title = Ki a felelős?
page-privacy-1-text =
    { $operator }
    => contact Írjon nekünk erről az oldalról
page-privacy-2-title = Amit nem gyűjtünk
page-privacy-2-text =
    - Nincsenek sütik, és semmi mást nem tárolunk a böngészőjében. Ezért nem is kérdezzük ezekről.
    - Nem gyűjtünk internetes címeket. Hogy a tömeges küldést lassítsuk, megszámoljuk, hány űrlap érkezik egy hálózatról; amivel számolunk, azt a címből képezzük egy olyan kulccsal, amely csak a memóriában létezik, és naponta változik.
    - Nem jegyezzük fel, milyen böngészőt vagy eszközt használ, és azt sem, mely oldalakat nézte meg.
    - Nincs pontos idő: a bejelentéshez csak az érkezés óráját jegyezzük fel.
    - Semmit sem küldünk más cégeknek. Ha az üzemeltető bekapcsolta a hCaptcha ellenőrzést, a bejelentő űrlap előre szól róla.
page-privacy-3-title = Amit megőrzünk
page-privacy-3-text =
    - A válaszait, és az elérhetőségét, ha megad ilyet. Mindegyiket külön zárjuk le titkosítva.
    - A képeket, amelyeket hozzáad, ha ez az oldal fogad ilyet. Ezeket is titkosítva zárjuk le, és soha nem mutatjuk meg nyilvánosan.
    - A tárgyat, az oldal nyelvét és az érkezés óráját.
    - Az Ön és a bejelentéseket kezelő csoport közti üzeneteket.
    - Azt, hogy a böngészője elvégzett-e magától egy kis számítást, amely megkülönbözteti az embert a géptől. Enélkül is számít a bejelentés.
page-privacy-4-title = Ki olvashatja?
page-privacy-4-text =
    A válaszokat olyan kulccsal zárjuk le a bejelentéseket kezelő csoport számára, amely az oldal nyilvános részében nincs meg. Ellopott lemezzel vagy biztonsági mentéssel semmit sem lehet megnyitni.

    Az elérhetőséget a moderátor csak azután láthatja, hogy megindokolta, miért van rá szüksége. Minden betekintés bekerül egy naplóba, amelyet nem lehet észrevétlenül módosítani.

    A hasznos bejelentések a nyomozókhoz kerülnek. A szavai velük mennek; az elérhetősége a bejelentéseket kezelő csoportnál marad.
page-privacy-5-title = Meddig?
page-privacy-5-text =
    Nem tovább, mint ameddig az ügyekhez szükséges. A határokat annak az országnak a joga szabja meg, amelyben az üzemeltető dolgozik; az üzemeltető kérésre megmondja ezeket.
    => contact Kérdezze az üzemeltetőt
page-privacy-6-title = Az Ön jogai
page-privacy-6-text =
    Megkérdezheti, mit őrzünk Önről, és kérheti, hogy javítsuk ki vagy töröljük. Névtelen bejelentést csak a kódjával tudunk megtalálni: írja be itt, és írja meg, mit szeretne.

    Panaszt is tehet az országa adatvédelmi hatóságánál.
    => /receipt Térjen vissza a kódjával
page-privacy-7-title = Hogyan védjük?
page-privacy-7-text =
    A tárgyak képeit megtisztítjuk, mielőtt kívülről bárki láthatná őket: eltávolítunk mindent, amit a fényképezőgép a fájlba ír, és amit kitakartunk, az magából a képből is eltűnt. Mindegyiket két ember nézi meg, mielőtt megjelenik.

    Ha gyenge pontot talált ezen az oldalon, szóljon nekünk.
    => contact Írjon nekünk erről az oldalról

page-accessibility-title = Akadálymentesség
page-accessibility-lead = Ennek az oldalnak mindenki számára működnie kell. Szóljon, ha valahol nem így van.
page-accessibility-1-title = Mire törekszünk?
page-accessibility-1-text =
    A Webes tartalmak akadálymentességi útmutatója (WCAG) 2.2-es változatát követjük, AA szinten. Ezzel az EN 301 549 európai szabvány webre vonatkozó része is teljesül.

    - Minden oldal működik csak billentyűzettel is, képernyőolvasóval, JavaScript nélkül, nagy betűkkel és 320 képpont széles képernyőn.
    - Minden tárgy képéhez szöveges leírás tartozik, amely a kép alatt is olvasható.
    - Semmit sem jelzünk csak színnel. Van világos és sötét változat, az eszköze beállítása szerint.
    - Egyik űrlap sem jár le írás közben: egy egész napja van rá.
page-accessibility-2-title = Ami még nem működik mindenkinek
page-accessibility-2-text =
    - A kérdés egy képről szól. Egy leírás nem mindig tartalmazza azt a részletet, amelyet valaki felismerne.
    - Ha az üzemeltető bekapcsolta a hCaptcha ellenőrzést, az nem biztos, hogy minden segédeszközzel működik. Kihagyhatja.
    - A tárgyak szövegei hiányozhatnak az Ön nyelvén. Ilyenkor más nyelven jelennek meg, és ezt a képernyőolvasóknak is jelezzük.
page-accessibility-3-title = Szóljon nekünk
page-accessibility-3-text =
    { $operator }

    Írja meg, melyik oldalról van szó, és mit használt. Válaszolunk, ha megadja, hogyan érhetjük el.
    => contact Írjon nekünk erről az oldalról
page-accessibility-4-title = Ha nem javítjuk ki
page-accessibility-4-text =
    Az Európai Unióban minden országnak van egy szerve, amely a nyilvános weboldalak akadálymentességét felügyeli. Ha a válaszunk nem kielégítő, az országa illetékes szervéhez fordulhat.
