# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Išspręsta su jūsų pagalba
home-solved-lead = Apie šiuos daiktus atsakymą jau turime. Padeda net ir žinia „parduodama visur“: tyrėjams nereikia ilgai ieškoti.
home-solved-all = Visi daiktai, apie kuriuos turime atsakymą
home-release = Naujausia serija
home-release-all = Visos serijos
home-count-solved = { $count ->
    [0] Dar nė vienas daiktas neišaiškintas.
    [one] Jau išaiškintas { $count } daiktas.
    [few] Jau išaiškinti { $count } daiktai.
    [many] Jau išaiškinta { $count } daikto.
   *[other] Jau išaiškinta { $count } daiktų.
}

# Gallery
gallery-search = Ieškoti
gallery-search-hint = Žodžiai arba numeris, pavyzdžiui, TAO-7K3QD. Mažos rašybos klaidos nesvarbu.
gallery-region = Tikėtinas regionas
gallery-sort = Tvarka
gallery-sort-looking = Pirmiausia dar ieškomi
gallery-sort-newest = Pirmiausia naujausi
gallery-sort-updated = Pirmiausia neseniai pakeisti ar išspręsti
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Jūsų pasirinkimai
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Pašalinti: { $name }
gallery-search-for = Paieška: „{ $words }“
gallery-found = { $count ->
    [0] Pagal „{ $words }“ daiktų nerasta
    [one] Pagal „{ $words }“ rastas { $count } daiktas
    [few] Pagal „{ $words }“ rasti { $count } daiktai
    [many] Pagal „{ $words }“ rasta { $count } daikto
   *[other] Pagal „{ $words }“ rasta { $count } daiktų
}
gallery-none-search = Pagal šiuos žodžius nieko neradome. Pabandykite įvesti mažiau žodžių arba kitus. Taip pat galite pašalinti kurį nors pasirinkimą arba žiūrėti visus daiktus.
gallery-none-choices = Pašalinkite kurį nors pasirinkimą arba žiūrėkite visus daiktus.
gallery-title-search = Paieška: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Serijos
series-lead = Daiktus rodome serijomis. Čia matote, kas su kiekviena iš jų įvyko.
series-none = Serijų dar nėra. Vis tiek galite žiūrėti daiktus.
series-date = Paskelbta { $date }
series-tally = Kiek pasistūmėta
series-tally-objects = Daiktai
series-all = Visos serijos
series-none-objects = Nė vienas šios serijos daiktas nebėra rodomas.

# Object page
object-asked = Ko klausiame
object-facts = Kas matyti
object-helps = Kas tai gali žinoti
object-known = Kas jau žinoma
object-region = Tikėtinas regionas
object-picture-of = Vaizdas { $n } iš { $total }
object-related = Pažiūrėkite ir šiuos
object-related-series = Iš tos pačios serijos
object-related-like = Panašūs daiktai
object-print = Spausdinti lapą su šiuo daiktu
sheet-lead = Ar atpažįstate šį daiktą? Galite mums pranešti, nesakydami savo vardo.
sheet-scan = Nuskaitykite kodą arba įveskite šį adresą:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Pažiūrėti iš arčiau
viewer-picture = Vaizdas
viewer-second = Antras vaizdas
viewer-close = Uždaryti
viewer-zoom = Dydis
viewer-in = Didinti
viewer-out = Mažinti
viewer-whole = Visas vaizdas
viewer-move = Perkelti
viewer-left = Perkelti į kairę
viewer-right = Perkelti į dešinę
viewer-up = Perkelti aukštyn
viewer-down = Perkelti žemyn
viewer-turn = Pasukti
viewer-turn-left = Pasukti į kairę
viewer-turn-right = Pasukti į dešinę
viewer-light = Šviesa ir spalva
viewer-brightness = Šviesumas
viewer-contrast = Kontrastas
viewer-invert = Sukeisti šviesius ir tamsius tonus
viewer-compare = Palyginti su
viewer-compare-nothing = Kito vaizdo nėra
viewer-together = Perkelti abu vaizdus kartu
viewer-reset = Grįžti į pradžią
# $percent is a number, for example 150.
viewer-level = { $percent } proc. pradinio dydžio
viewer-loading = Vaizdas įkeliamas.
viewer-failed = Vaizdo įkelti nepavyko. Uždarykite šį langą ir bandykite dar kartą.
viewer-keys = Klavišai: pliusas ir minusas keičia dydį, rodyklės perkelia vaizdą, R jį pasuka, 0 parodo visą.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Šiaurės Europa
region-western-europe = Vakarų Europa
region-southern-europe = Pietų Europa
region-eastern-europe = Rytų Europa
region-northern-america = Šiaurės Amerika
region-central-america = Centrinė Amerika
region-caribbean = Karibai
region-south-america = Pietų Amerika
region-northern-africa = Šiaurės Afrika
region-western-africa = Vakarų Afrika
region-middle-africa = Centrinė Afrika
region-eastern-africa = Rytų Afrika
region-southern-africa = Pietinė Afrikos dalis
region-western-asia = Vakarų Azija
region-central-asia = Centrinė Azija
region-southern-asia = Pietų Azija
region-eastern-asia = Rytų Azija
region-south-eastern-asia = Pietryčių Azija
region-australia-new-zealand = Australija ir Naujoji Zelandija
region-pacific-islands = Ramiojo vandenyno salos
