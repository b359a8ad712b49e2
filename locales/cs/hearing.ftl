# Hearing of it: feeds, sharing, results.

nav-results = Výsledky
nav-follow = Sledovat a sdílet

# Feeds: what a feed reader shows
feed-objects = Všechny předměty
feed-category = Předměty: { $category }
feed-series = Předměty: { $series }
feed-tell = Co víte, nám napište na našem vlastním webu. Neodpovídejte prosím veřejně.
feed-picture = Předmět

# The card that other sites and apps show when somebody shares an object
card-ask = Znáte tohle? Napište nám sem:
card-alt = Karta s předmětem, otázkou „{ $question }“ a názvem tohoto webu. { $description }

# Follow and share
follow-title = Sledovat a sdílet
follow-lead = Dozvíte se o nových předmětech, i když nemáte účet. Pomozte, aby je viděli i další lidé, a to způsobem, který je bezpečný pro všechny.
follow-feeds = Novinky ve čtečce
follow-feeds-text = Čtečka RSS je aplikace, která sleduje weby podle vašeho výběru a řekne vám, co je na nich nového. Nemusíte nám dávat e-mailovou adresu a nedozvíme se, kdo nás sleduje.
follow-feeds-1 = Otevřete čtečku. Existují bezplatné čtečky pro každý telefon i počítač.
follow-feeds-2 = Zkopírujte jednu z adres níže a vložte ji tam.
follow-feeds-3 = Nové předměty a výsledky se objeví samy. Co stáhneme, to zmizí.
follow-feeds-categories = Jeden druh předmětů
follow-feeds-series = Jedna série
follow-share = Sdílet předmět
follow-share-text = Pošlete adresu stránky s předmětem ve zprávě nebo ji zveřejněte. Mnoho aplikací pak ukáže kartu s předmětem, otázkou a naším názvem. Kdo kartu uvidí, bude vědět, kde odpovědět.
follow-share-link = Odkazujte prosím na naši kartu a neukládejte si její kopii. Pokud budeme muset předmět stáhnout, karta zmizí všude, kde na ni vedl odkaz.
follow-share-own = Na vlastním webu můžete kartu zobrazit takto:
follow-share-code = HTML pro váš web
follow-share-none = V tuto chvíli se nezobrazuje žádný předmět, takže není co sdílet.
follow-share-example = Toto je nejnovější předmět. Stejnou kartu najdete u každého předmětu: v obou adresách se mění jen označení.
follow-data = Předměty jako data
follow-data-text = Pokud píšete programy: vše, co je tu veřejné, lze číst i jako JSON. Nepotřebujete klíč ani účet.
follow-data-1 = Ptejte se na změny, a to nejvýše jednou za minutu. Posílejte zpět ETag, který jste dostali: pokud se nic nezměnilo, je odpověď krátká.
follow-data-2 = Pokud předmět odpovídá kódem 410, stáhli jsme ho. Stáhněte ho prosím i vy, a to hned.
follow-data-3 = Otázku zobrazujte vždy spolu s odkazem na naši stránku, aby odpovědi přicházely k nám.
follow-data-list = Nejnovější předměty
follow-data-description = Popis všech adres (OpenAPI 3.1)
follow-address = Adresa

# Results
results-title = Výsledky
results-lead = Co vzešlo z předmětů, které jsme ukázali, a kolik lidí nám napsalo.
results-chart = Graf. Tabulka vedle něj obsahuje stejná čísla.
results-month = Měsíc
results-objects = Předměty
results-tips = Podněty
results-result = Výsledek
results-new = Nové
results-so-far = Dosud
results-withdrawn = Staženo
results-outcomes-title = Co z předmětů vzešlo
results-outcomes-shown = { $count ->
    [0] Dosud nebyl ukázán žádný předmět.
    [one] Dosud byl ukázán jeden předmět.
    [few] Dosud byly ukázány { $count } předměty.
    [many] Dosud bylo ukázáno { $count } předmětu.
   *[other] Dosud bylo ukázáno { $count } předmětů.
}
results-outcomes-answered = { $count ->
    [0] Žádný z nich zatím nemá odpověď.
    [one] Jeden z nich má odpověď.
    [few] { $count } z nich mají odpověď.
    [many] { $count } z nich má odpověď.
   *[other] { $count } z nich má odpověď.
}
results-outcomes-empty = Jakmile se ukáže první předmět, uvidíte zde, co z něj vzešlo.
results-narrowed-title = Zúženo na několik zemí
results-narrowed-text = Vyšetřovatelé teď vědí, že se tyto předměty prodávaly nebo vyráběly jen v několika zemích. Vědí, kde hledat dál.
results-narrowed-count = { $count ->
    [0] Dosud se na několik zemí nezúžil původ žádného předmětu.
    [one] Dosud se na několik zemí zúžil původ jednoho předmětu.
    [few] Dosud se na několik zemí zúžil původ { $count } předmětů.
    [many] Dosud se na několik zemí zúžil původ { $count } předmětu.
   *[other] Dosud se na několik zemí zúžil původ { $count } předmětů.
}
results-narrowed-empty = První se zde objeví i s měsícem.
results-tips-title = Podněty podle měsíců
results-tips-text = Uvádíme jen celé měsíce. Čísla se zaokrouhlují na nejbližší násobek 5 a velmi malá se neuvádějí vůbec. Podle těchto čísel nelze nikoho najít.
results-tips-latest = { $count ->
    [one] Za poslední celý měsíc přišel přibližně { $count } podnět.
    [few] Za poslední celý měsíc přišly přibližně { $count } podněty.
    [many] Za poslední celý měsíc přišlo přibližně { $count } podnětu.
   *[other] Za poslední celý měsíc přišlo přibližně { $count } podnětů.
}
results-tips-latest-few = Za poslední celý měsíc přišlo méně než 5 podnětů.
results-tips-few = Méně než 5
results-tips-empty = První celý měsíc ještě neskončil. Počet podnětů se tu objeví, až skončí.
results-honest-title = Co tato čísla neříkají
results-honest-1 = Výsledek je krokem vyšetřování. Neznamená, že se našlo nějaké dítě.
results-honest-2 = Výsledkem je i „prodává se téměř všude“. Ukončí hledání, které by nikam nevedlo.
results-honest-3 = Předmět není důležitější jen proto, že k němu přišlo mnoho podnětů. Může stačit jediný podnět od někoho, kdo to ví.
results-honest-4 = Nezveřejňujeme, který podnět vedl ke kterému výsledku. Chrání to ty, kdo nám napsali, i vyšetřování.

# Months as they stand alone, at the head of a line
month-alone-1 = Leden
month-alone-2 = Únor
month-alone-3 = Březen
month-alone-4 = Duben
month-alone-5 = Květen
month-alone-6 = Červen
month-alone-7 = Červenec
month-alone-8 = Srpen
month-alone-9 = Září
month-alone-10 = Říjen
month-alone-11 = Listopad
month-alone-12 = Prosinec
month-year = { $month } { $year }
