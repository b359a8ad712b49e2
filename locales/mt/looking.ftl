# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Solvuti bl-għajnuna tagħkom
home-solved-lead = Għal dawn l-oġġetti hemm tweġiba. Anki “jinbiegħ kullimkien” jgħin: jiffranka lill-investigaturi tfittxija twila.
home-solved-all = Ara l-oġġetti kollha li għandhom tweġiba
home-release = L-aħħar serje
home-release-all = Ara s-serje kollha
home-count-solved = { $count ->
    [0] Għad m’hemm l-ebda oġġett li għandu tweġiba.
    [one] Oġġett wieħed għandu tweġiba.
    [two] Żewġ oġġetti għandhom tweġiba.
    [few] { $count } oġġetti għandhom tweġiba.
    [many] { $count }-il oġġett għandhom tweġiba.
   *[other] { $count } oġġett għandhom tweġiba.
}

# Gallery
gallery-search = Fittex
gallery-search-hint = Kliem, jew referenza bħal TAO-7K3QD. Żbalji żgħar fl-ittajpjar ma jagħmlux differenza.
gallery-region = Reġjun probabbli
gallery-sort = Ordni
gallery-sort-looking = L-ewwel dawk li għadna nfittxu
gallery-sort-newest = L-ewwel l-aktar ġodda
gallery-sort-updated = L-ewwel dawk li nbidlu jew issolvew dan l-aħħar
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = L-għażliet tiegħek
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Neħħi: { $name }
gallery-search-for = Tfittxija: “{ $words }”
gallery-found = { $count ->
    [0] Ma nstab l-ebda oġġett għal “{ $words }”
    [one] Instab oġġett wieħed għal “{ $words }”
    [two] Instabu żewġ oġġetti għal “{ $words }”
    [few] Instabu { $count } oġġetti għal “{ $words }”
    [many] Instabu { $count }-il oġġett għal “{ $words }”
   *[other] Instabu { $count } oġġett għal “{ $words }”
}
gallery-none-search = Ma sibna xejn għal dan il-kliem. Ipprova b’inqas kliem, jew bi kliem ieħor. Tista’ wkoll tneħħi għażla, jew tara l-oġġetti kollha.
gallery-none-choices = Neħħi għażla, jew ara l-oġġetti kollha.
gallery-title-search = Tfittxija: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serje
series-lead = L-oġġetti jintwerew f’serje. Hawn tara x’sar minn kull waħda.
series-none = Għad m’hemm l-ebda serje. L-oġġetti tista’ tarahom xorta.
series-date = Data tal-pubblikazzjoni: { $date }
series-tally = Fejn wasalna bl-oġġetti
series-tally-objects = Oġġetti
series-all = Is-serje kollha
series-none-objects = L-ebda oġġett ta’ din is-serje m’għadu jintwera.

# Object page
object-asked = X’nistaqsu
object-facts = X’jidher
object-helps = Min jista’ jkun jafu
object-known = X’nafu diġà
object-region = Reġjun probabbli
object-picture-of = Stampa { $n } minn { $total }
object-related = Ara dawn ukoll
object-related-series = Mill-istess serje
object-related-like = Oġġetti simili
object-print = Ipprintja folja b’dan l-oġġett
sheet-lead = Tagħraf dan l-oġġett? Tista’ tgħidilna mingħajr ma tagħti ismek.
sheet-scan = Skennja l-kodiċi, jew ikteb dan l-indirizz:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Ħares aktar mill-qrib
viewer-picture = Stampa
viewer-second = It-tieni stampa
viewer-close = Agħlaq
viewer-zoom = Daqs
viewer-in = Akbar
viewer-out = Iżgħar
viewer-whole = L-istampa kollha
viewer-move = Mexxi
viewer-left = Mexxi lejn ix-xellug
viewer-right = Mexxi lejn il-lemin
viewer-up = Mexxi ’l fuq
viewer-down = Mexxi ’l isfel
viewer-turn = Dawwar
viewer-turn-left = Dawwar lejn ix-xellug
viewer-turn-right = Dawwar lejn il-lemin
viewer-light = Dawl u kulur
viewer-brightness = Luminożità
viewer-contrast = Kuntrast
viewer-invert = Aqleb iċ-ċar u l-iskur
viewer-compare = Qabbel ma’
viewer-compare-nothing = L-ebda stampa oħra
viewer-together = Mexxi ż-żewġ stampi flimkien
viewer-reset = Lura għall-bidu
# $percent is a number, for example 150.
viewer-level = { $percent } fil-mija tad-daqs tagħha
viewer-loading = L-istampa qed titgħabba.
viewer-failed = L-istampa ma setgħetx titgħabba. Agħlaq din it-tieqa u erġa’ pprova.
viewer-keys = Tasti: il-plus u l-minus jibdlu d-daqs, il-vleġeġ imexxu l-istampa, R idawwarha, 0 juriha kollha.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Ewropa ta’ Fuq
region-western-europe = Ewropa tal-Punent
region-southern-europe = Ewropa t’Isfel
region-eastern-europe = Ewropa tal-Lvant
region-northern-america = Amerika ta’ Fuq
region-central-america = Amerika Ċentrali
region-caribbean = Il-Karibew
region-south-america = Amerika t’Isfel
region-northern-africa = Afrika ta’ Fuq
region-western-africa = Afrika tal-Punent
region-middle-africa = Afrika Ċentrali
region-eastern-africa = Afrika tal-Lvant
region-southern-africa = Afrika t’Isfel
region-western-asia = Asja tal-Punent
region-central-asia = Asja Ċentrali
region-southern-asia = Asja t’Isfel
region-eastern-asia = Asja tal-Lvant
region-south-eastern-asia = Asja tax-Xlokk
region-australia-new-zealand = L-Awstralja u New Zealand
region-pacific-islands = Gżejjer tal-Paċifiku
