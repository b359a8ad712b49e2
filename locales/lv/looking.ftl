# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Atrisināts ar jūsu palīdzību
home-solved-lead = Par šiem priekšmetiem atbilde jau ir. Palīdz arī ziņa „pārdod visur”: izmeklētājiem ilgi nav jāmeklē.
home-solved-all = Visi priekšmeti, par kuriem ir atbilde
home-release = Jaunākā sērija
home-release-all = Visas sērijas
home-count-solved = { $count ->
    [0] Vēl ne par vienu priekšmetu nav atbildes.
    [zero] Atbilde ir par { $count } priekšmetiem.
    [one] Atbilde ir par { $count } priekšmetu.
   *[other] Atbilde ir par { $count } priekšmetiem.
}

# Gallery
gallery-search = Meklēt
gallery-search-hint = Vārdi vai numurs, piemēram, TAO-7K3QD. Nelielas rakstīšanas kļūdas netraucē.
gallery-region = Iespējamais reģions
gallery-sort = Secība
gallery-sort-looking = Vispirms tie, kurus vēl meklējam
gallery-sort-newest = Vispirms jaunākie
gallery-sort-updated = Vispirms nesen mainītie vai atrisinātie
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Jūsu izvēle
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Noņemt: { $name }
gallery-search-for = Meklēts: „{ $words }”
gallery-found = { $count ->
    [0] Meklējot „{ $words }”, nekas nav atrasts
    [zero] Meklējot „{ $words }”, atrasts { $count } priekšmetu
    [one] Meklējot „{ $words }”, atrasts { $count } priekšmets
   *[other] Meklējot „{ $words }”, atrasti { $count } priekšmeti
}
gallery-none-search = Ar šiem vārdiem mēs neko neatradām. Mēģiniet ar mazāk vārdiem vai ar citiem. Varat arī noņemt kādu izvēli vai apskatīt visus priekšmetus.
gallery-none-choices = Noņemiet kādu izvēli vai apskatiet visus priekšmetus.
gallery-title-search = Meklēts: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Sērijas
series-lead = Priekšmetus mēs rādām sērijās. Šeit varat redzēt, kas ar katru no tām noticis.
series-none = Vēl nav nevienas sērijas. Priekšmetus tik un tā varat apskatīt.
series-date = Publicēšanas datums: { $date }
series-tally = Cik tālu esam tikuši
series-tally-objects = Priekšmeti
series-all = Visas sērijas
series-none-objects = Neviens šīs sērijas priekšmets vairs netiek rādīts.

# Object page
object-asked = Ko mēs jautājam
object-facts = Kas redzams
object-helps = Kas to varētu zināt
object-known = Kas jau zināms
object-region = Iespējamais reģions
object-picture-of = { $n }. attēls no { $total }
object-related = Apskatiet arī šos
object-related-series = No tās pašas sērijas
object-related-like = Līdzīgi priekšmeti
object-print = Drukāt lapu ar šo priekšmetu
sheet-lead = Vai pazīstat šo priekšmetu? Varat mums pastāstīt, neminot savu vārdu.
sheet-scan = Noskenējiet kodu vai ierakstiet šo adresi:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Apskatīt tuvāk
viewer-picture = Attēls
viewer-second = Otrs attēls
viewer-close = Aizvērt
viewer-zoom = Izmērs
viewer-in = Lielāks
viewer-out = Mazāks
viewer-whole = Viss attēls
viewer-move = Pārvietot
viewer-left = Pārvietot pa kreisi
viewer-right = Pārvietot pa labi
viewer-up = Pārvietot uz augšu
viewer-down = Pārvietot uz leju
viewer-turn = Pagriezt
viewer-turn-left = Pagriezt pa kreisi
viewer-turn-right = Pagriezt pa labi
viewer-light = Gaisma un krāsa
viewer-brightness = Spilgtums
viewer-contrast = Kontrasts
viewer-invert = Mainīt vietām gaišo un tumšo
viewer-compare = Salīdzināt ar
viewer-compare-nothing = Cita attēla nav
viewer-together = Pārvietot abus attēlus kopā
viewer-reset = Atpakaļ uz sākumu
# $percent is a number, for example 150.
viewer-level = { $percent } procenti no sākotnējā izmēra
viewer-loading = Attēls tiek ielādēts.
viewer-failed = Attēlu neizdevās ielādēt. Aizveriet šo logu un mēģiniet vēlreiz.
viewer-keys = Taustiņi: plus un mīnus maina izmēru, bultiņas pārvieto attēlu, R to pagriež, 0 parāda visu.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Ziemeļeiropa
region-western-europe = Rietumeiropa
region-southern-europe = Dienvideiropa
region-eastern-europe = Austrumeiropa
region-northern-america = Ziemeļamerika
region-central-america = Centrālamerika
region-caribbean = Karību jūras reģions
region-south-america = Dienvidamerika
region-northern-africa = Ziemeļāfrika
region-western-africa = Rietumāfrika
region-middle-africa = Centrālāfrika
region-eastern-africa = Austrumāfrika
region-southern-africa = Āfrikas dienvidi
region-western-asia = Rietumāzija
region-central-asia = Centrālāzija
region-southern-asia = Dienvidāzija
region-eastern-asia = Austrumāzija
region-south-eastern-asia = Dienvidaustrumāzija
region-australia-new-zealand = Austrālija un Jaunzēlande
region-pacific-islands = Klusā okeāna salas
