# Hearing of it: feeds, sharing, results.

nav-results = Eredmények
nav-follow = Követés és megosztás

# Feeds: what a feed reader shows
feed-objects = Az összes tárgy
feed-category = Tárgyak: { $category }
feed-series = Tárgyak: { $series }
feed-tell = A saját oldalunkon mondja el nekünk, amit tud. Kérjük, ne nyilvánosan válaszoljon.
feed-picture = A tárgy

# The card that other sites and apps show when somebody shares an object
card-ask = Ismeri ezt? Itt mondja el nekünk:
card-alt = Kártya a tárggyal, a kérdéssel („{ $question }”) és ennek az oldalnak a nevével. { $description }

# Follow and share
follow-title = Követés és megosztás
follow-lead = Értesüljön az új tárgyakról regisztráció nélkül. Segítsen, hogy mások is lássák őket, mindenki számára biztonságos módon.
follow-feeds = Újdonságok hírolvasóban
follow-feeds-text = A hírolvasó olyan alkalmazás, amely figyeli az Ön által választott oldalakat, és szól, ha valami új van rajtuk. Nem kell e-mail-címet megadnia, és mi nem tudjuk meg, ki követ minket.
follow-feeds-1 = Nyisson meg egy hírolvasót. Minden telefonra és számítógépre van ingyenes.
follow-feeds-2 = Másolja ki az alábbi címek egyikét, és illessze be a hírolvasóba.
follow-feeds-3 = Az új tárgyak és eredmények maguktól megjelennek. Amit leveszünk, eltűnik.
follow-feeds-categories = Egy bizonyos fajta tárgy
follow-feeds-series = Egy sorozat
follow-share = Egy tárgy megosztása
follow-share-text = Küldje el üzenetben egy tárgy oldalának a címét, vagy tegye közzé. Sok alkalmazás ilyenkor egy kártyát mutat a tárggyal, a kérdéssel és a nevünkkel. Aki látja a kártyát, tudja, hol válaszolhat.
follow-share-link = Kérjük, linkeljen a kártyánkra, és ne mentsen róla másolatot. Ha le kell vennünk egy tárgyat, a kártya mindenhonnan eltűnik, ahová belinkelték.
follow-share-own = A saját weboldalán így mutathatja meg a kártyát:
follow-share-code = HTML-kód a weboldalához
follow-share-none = Jelenleg nem mutatunk tárgyat, így nincs mit megosztani.
follow-share-example = Ez a legújabb tárgy. Ugyanilyen kártya minden tárgyhoz van: csak az azonosító változik a két címben.
follow-data = A tárgyak adatként
follow-data-text = Ha programokat ír: minden, ami itt nyilvános, JSON formátumban is olvasható. Nem kell hozzá se kulcs, se regisztráció.
follow-data-1 = A változásokat kérje le, és ne gyakrabban, mint percenként egyszer. Küldje vissza a kapott ETag értéket: ha semmi sem változott, a válasz rövid.
follow-data-2 = Ha egy tárgy 410-es választ ad, levettük. Kérjük, azonnal vegye le Ön is.
follow-data-3 = A kérdést mindig az oldalunkra mutató linkkel együtt jelenítse meg, hogy a válaszok hozzánk érkezzenek.
follow-data-list = A legújabb tárgyak
follow-data-description = Az összes cím leírása (OpenAPI 3.1)
follow-address = Cím

# Results
results-title = Eredmények
results-lead = Mi lett a megmutatott tárgyakból, és hányan írtak nekünk.
results-chart = Diagram. A mellette lévő táblázat ugyanezeket a számokat tartalmazza.
results-month = Hónap
results-objects = Tárgyak
results-tips = Bejelentések
results-result = Eredmény
results-new = Új
results-so-far = Eddig
results-withdrawn = Levettük az oldalról
results-outcomes-title = Mi lett a tárgyakból
results-outcomes-shown = { $count ->
    [0] Eddig egy tárgyat sem mutattunk meg.
    [one] Eddig egy tárgyat mutattunk meg.
   *[other] Eddig { $count } tárgyat mutattunk meg.
}
results-outcomes-answered = { $count ->
    [0] Közülük még egyhez sincs válasz.
    [one] Közülük egyhez van válasz.
   *[other] Közülük { $count } tárgyhoz van válasz.
}
results-outcomes-empty = Amint megmutatjuk az első tárgyat, itt láthatja, mi lett belőle.
results-narrowed-title = Néhány országra szűkítve
results-narrowed-text = A nyomozók most már tudják, hogy ezeket a tárgyakat csak néhány országban árulták vagy gyártották. Tudják, hol keressenek tovább.
results-narrowed-count = { $count ->
    [0] Eddig egy tárgyat sem sikerült néhány országra szűkíteni.
    [one] Eddig egy tárgyat sikerült néhány országra szűkíteni.
   *[other] Eddig { $count } tárgyat sikerült néhány országra szűkíteni.
}
results-narrowed-empty = Az első itt fog megjelenni, a hónapjával együtt.
results-tips-title = Bejelentések havonta
results-tips-text = Csak teljes hónapokat mutatunk. A számokat 5-ösre kerekítjük, a nagyon kicsiket pedig egyáltalán nem közöljük. Ezekből az adatokból senkit sem lehet megtalálni.
results-tips-latest = { $count ->
    [one] Az utolsó teljes hónapban körülbelül { $count } bejelentés érkezett.
   *[other] Az utolsó teljes hónapban körülbelül { $count } bejelentés érkezett.
}
results-tips-latest-few = Az utolsó teljes hónapban 5-nél kevesebb bejelentés érkezett.
results-tips-few = Kevesebb mint 5
results-tips-empty = Az első teljes hónap még nem telt le. A száma a hónap vége után jelenik meg itt.
results-honest-title = Amit ezek a számok nem mondanak el
results-honest-1 = Egy eredmény a nyomozás egy lépése. Nem jelenti azt, hogy egy gyermeket megtaláltak.
results-honest-2 = Az is eredmény, ha valami „sok helyen kapható”. Véget vet egy olyan keresésnek, amely nem vezetett volna sehová.
results-honest-3 = Egy tárgyat nem tesz fontosabbá, ha sok bejelentés érkezik róla. Egyetlen bejelentés is elég lehet valakitől, aki tudja a választ.
results-honest-4 = Nem tesszük közzé, melyik bejelentés melyik eredményhez vezetett. Ez védi azokat, akik írtak nekünk, és a nyomozást is.

# Months as they stand alone, at the head of a line
month-alone-1 = január
month-alone-2 = február
month-alone-3 = március
month-alone-4 = április
month-alone-5 = május
month-alone-6 = június
month-alone-7 = július
month-alone-8 = augusztus
month-alone-9 = szeptember
month-alone-10 = október
month-alone-11 = november
month-alone-12 = december
month-year = { $year }. { $month }
