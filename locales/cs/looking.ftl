# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Rozpoznáno s vaší pomocí
home-solved-lead = U těchto předmětů už známe odpověď. Pomůže i „prodává se všude“: ušetří to vyšetřovatelům dlouhé hledání.
home-solved-all = Zobrazit všechny předměty, které mají odpověď
home-release = Nejnovější série
home-release-all = Zobrazit všechny série
home-count-solved = { $count ->
    [0] Odpověď zatím nemá žádný předmět.
    [one] Odpověď má jeden předmět.
    [few] Odpověď mají { $count } předměty.
    [many] Odpověď má { $count } předmětu.
   *[other] Odpověď má { $count } předmětů.
}

# Gallery
gallery-search = Hledat
gallery-search-hint = Slova nebo označení, například TAO-7K3QD. Drobné překlepy nevadí.
gallery-region = Pravděpodobná oblast
gallery-sort = Pořadí
gallery-sort-looking = Nejdřív ty, které se stále hledají
gallery-sort-newest = Nejdřív nejnovější
gallery-sort-updated = Nejdřív nedávno změněné nebo rozpoznané
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Váš výběr
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Odebrat: { $name }
gallery-search-for = Hledání: „{ $words }“
gallery-found = { $count ->
    [0] Pro „{ $words }“ se nenašel žádný předmět
    [one] Pro „{ $words }“ se našel jeden předmět
    [few] Pro „{ $words }“ se našly { $count } předměty
    [many] Pro „{ $words }“ se našlo { $count } předmětu
   *[other] Pro „{ $words }“ se našlo { $count } předmětů
}
gallery-none-search = K těmto slovům jsme nic nenašli. Zkuste méně slov nebo jiná slova. Můžete také něco z výběru odebrat nebo si prohlédnout všechny předměty.
gallery-none-choices = Odeberte něco z výběru nebo si prohlédněte všechny předměty.
gallery-title-search = Hledání: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Série
series-lead = Předměty zveřejňujeme po sériích. Zde vidíte, co z každé vzešlo.
series-none = Zatím tu není žádná série. Předměty si přesto můžete prohlédnout.
series-date = Zveřejněno { $date }
series-tally = Jak na tom předměty jsou
series-tally-objects = Předměty
series-all = Všechny série
series-none-objects = Z této série se už žádný předmět nezobrazuje.

# Object page
object-asked = Na co se ptáme
object-facts = Co je vidět
object-helps = Kdo by ho mohl znát
object-known = Co už je známo
object-region = Pravděpodobná oblast
object-picture-of = Obrázek { $n } z { $total }
object-related = Podívejte se i na tyto
object-related-series = Ze stejné série
object-related-like = Podobné předměty
object-print = Vytisknout list s tímto předmětem
sheet-lead = Znáte tento předmět? Můžete nám to říci, aniž byste uvedli své jméno.
sheet-scan = Naskenujte kód nebo zadejte tuto adresu:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Podívat se zblízka
viewer-picture = Obrázek
viewer-second = Druhý obrázek
viewer-close = Zavřít
viewer-zoom = Velikost
viewer-in = Zvětšit
viewer-out = Zmenšit
viewer-whole = Celý obrázek
viewer-move = Posunout
viewer-left = Posunout doleva
viewer-right = Posunout doprava
viewer-up = Posunout nahoru
viewer-down = Posunout dolů
viewer-turn = Otočit
viewer-turn-left = Otočit doleva
viewer-turn-right = Otočit doprava
viewer-light = Světlo a barvy
viewer-brightness = Jas
viewer-contrast = Kontrast
viewer-invert = Prohodit světlou a tmavou
viewer-compare = Porovnat s jiným obrázkem
viewer-compare-nothing = Žádný jiný obrázek
viewer-together = Posouvat oba obrázky společně
viewer-reset = Zpět na začátek
# $percent is a number, for example 150.
viewer-level = { $percent } procent velikosti
viewer-loading = Obrázek se načítá.
viewer-failed = Obrázek se nepodařilo načíst. Zavřete toto okno a zkuste to znovu.
viewer-keys = Klávesy: plus a minus mění velikost, šipky posouvají obrázek, R ho otáčí, 0 ho ukáže celý.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Severní Evropa
region-western-europe = Západní Evropa
region-southern-europe = Jižní Evropa
region-eastern-europe = Východní Evropa
region-northern-america = Severní Amerika
region-central-america = Střední Amerika
region-caribbean = Karibik
region-south-america = Jižní Amerika
region-northern-africa = Severní Afrika
region-western-africa = Západní Afrika
region-middle-africa = Střední Afrika
region-eastern-africa = Východní Afrika
region-southern-africa = Jižní část Afriky
region-western-asia = Západní Asie
region-central-asia = Střední Asie
region-southern-asia = Jižní Asie
region-eastern-asia = Východní Asie
region-south-eastern-asia = Jihovýchodní Asie
region-australia-new-zealand = Austrálie a Nový Zéland
region-pacific-islands = Tichomořské ostrovy
