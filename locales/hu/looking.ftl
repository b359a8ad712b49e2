# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Megoldva az Önök segítségével
home-solved-lead = Ezekhez a tárgyakhoz van már válasz. Az is segít, ha kiderül, hogy valami „mindenhol kapható”: ez is megkíméli a nyomozókat egy hosszú kereséstől.
home-solved-all = Minden tárgy, amelyhez van válasz
home-release = Legújabb sorozat
home-release-all = Az összes sorozat
home-count-solved = { $count ->
    [0] Még egy tárgyhoz sincs válasz.
    [one] Egy tárgyhoz van válasz.
   *[other] { $count } tárgyhoz van válasz.
}

# Gallery
gallery-search = Keresés
gallery-search-hint = Szavak, vagy egy azonosító, például TAO-7K3QD. A kisebb elgépelések nem számítanak.
gallery-region = Valószínű térség
gallery-sort = Sorrend
gallery-sort-looking = Elöl, amit még keresünk
gallery-sort-newest = Elöl a legújabbak
gallery-sort-updated = Elöl a nemrég változott vagy megoldott tárgyak
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Amit kiválasztott
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Törlés: { $name }
gallery-search-for = Keresés: „{ $words }”
gallery-found = { $count ->
    [0] Nincs találat erre: „{ $words }”
    [one] Egy tárgyat találtunk erre: „{ $words }”
   *[other] { $count } tárgyat találtunk erre: „{ $words }”
}
gallery-none-search = Ezekre a szavakra semmit sem találtunk. Próbálja meg kevesebb szóval, vagy másokkal. Egy választást is törölhet, vagy megnézheti az összes tárgyat.
gallery-none-choices = Töröljön egy választást, vagy nézze meg az összes tárgyat.
gallery-title-search = Keresés: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Sorozatok
series-lead = A tárgyakat sorozatokban tesszük közzé. Itt láthatja, mi lett az egyes sorozatokból.
series-none = Még nincs sorozat. A tárgyakat így is megnézheti.
series-date = Közzétéve: { $date }
series-tally = Hol tartunk a tárgyakkal
series-tally-objects = Tárgyak
series-all = Az összes sorozat
series-none-objects = Ebből a sorozatból már egy tárgy sem látható.

# Object page
object-asked = Amit kérdezünk
object-facts = Ami látható
object-helps = Ki ismerheti
object-known = Amit már tudunk
object-region = Valószínű térség
object-picture-of = { $n }. kép, összesen: { $total }
object-related = Nézze meg ezeket is
object-related-series = Ugyanabból a sorozatból
object-related-like = Hasonló tárgyak
object-print = Lap nyomtatása ezzel a tárggyal
sheet-lead = Ismeri ezt a tárgyat? Elmondhatja nekünk úgy is, hogy nem adja meg a nevét.
sheet-scan = Olvassa be a kódot, vagy írja be ezt a címet:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Nézze meg közelebbről
viewer-picture = Kép
viewer-second = Második kép
viewer-close = Bezárás
viewer-zoom = Méret
viewer-in = Nagyobb
viewer-out = Kisebb
viewer-whole = Teljes kép
viewer-move = Mozgatás
viewer-left = Mozgatás balra
viewer-right = Mozgatás jobbra
viewer-up = Mozgatás felfelé
viewer-down = Mozgatás lefelé
viewer-turn = Forgatás
viewer-turn-left = Forgatás balra
viewer-turn-right = Forgatás jobbra
viewer-light = Fény és szín
viewer-brightness = Fényerő
viewer-contrast = Kontraszt
viewer-invert = Világos és sötét felcserélése
viewer-compare = Összehasonlítás ezzel
viewer-compare-nothing = Nincs másik kép
viewer-together = A két kép mozgatása együtt
viewer-reset = Vissza a kezdethez
# $percent is a number, for example 150.
viewer-level = Az eredeti méret { $percent } százaléka
viewer-loading = A kép betöltődik.
viewer-failed = A képet nem sikerült betölteni. Zárja be ezt az ablakot, és próbálja meg újra.
viewer-keys = Billentyűk: a plusz és a mínusz a méretet változtatja, a nyilak mozgatják a képet, az R elforgatja, a 0 az egészet mutatja.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Észak-Európa
region-western-europe = Nyugat-Európa
region-southern-europe = Dél-Európa
region-eastern-europe = Kelet-Európa
region-northern-america = Észak-Amerika
region-central-america = Közép-Amerika
region-caribbean = Karib-térség
region-south-america = Dél-Amerika
region-northern-africa = Észak-Afrika
region-western-africa = Nyugat-Afrika
region-middle-africa = Közép-Afrika
region-eastern-africa = Kelet-Afrika
region-southern-africa = Afrika déli része
region-western-asia = Nyugat-Ázsia
region-central-asia = Közép-Ázsia
region-southern-asia = Dél-Ázsia
region-eastern-asia = Kelet-Ázsia
region-south-eastern-asia = Délkelet-Ázsia
region-australia-new-zealand = Ausztrália és Új-Zéland
region-pacific-islands = Csendes-óceáni szigetek
