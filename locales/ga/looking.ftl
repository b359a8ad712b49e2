# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Réitithe le bhur gcabhair
home-solved-lead = Tá freagra ar na rudaí seo. Cabhraíonn fiú “díoltar i ngach áit é”: sábhálann sé cuardach fada ar imscrúdaitheoirí.
home-solved-all = Féach ar gach rud a bhfuil freagra air
home-release = An tsraith is déanaí
home-release-all = Féach ar na sraitheanna go léir
home-count-solved = { $count ->
    [0] Níl freagra ar aon rud fós.
    [one] Tá freagra ar rud amháin.
    [two] Tá freagra ar dhá rud.
    [few] Tá freagra ar { $count } rud.
    [many] Tá freagra ar { $count } rud.
   *[other] Tá freagra ar { $count } rud.
}

# Gallery
gallery-search = Cuardaigh
gallery-search-hint = Focail, nó tagairt ar nós TAO-7K3QD. Is cuma faoi bhotúin bheaga chlóscríofa.
gallery-region = Réigiún dóchúil
gallery-sort = Ord
gallery-sort-looking = Na cinn atá fós á lorg ar dtús
gallery-sort-newest = Na cinn is nuaí ar dtús
gallery-sort-updated = Na cinn a athraíodh nó a réitíodh le déanaí ar dtús
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Do roghanna
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Bain: { $name }
gallery-search-for = Cuardach: “{ $words }”
gallery-found = { $count ->
    [0] Níor aimsíodh aon rud do “{ $words }”
    [one] Aimsíodh rud amháin do “{ $words }”
    [two] Aimsíodh dhá rud do “{ $words }”
    [few] Aimsíodh { $count } rud do “{ $words }”
    [many] Aimsíodh { $count } rud do “{ $words }”
   *[other] Aimsíodh { $count } rud do “{ $words }”
}
gallery-none-search = Níor aimsíomar aon rud do na focail seo. Triail níos lú focal, nó focail eile. Is féidir leat rogha a bhaint freisin, nó féachaint ar na rudaí go léir.
gallery-none-choices = Bain rogha, nó féach ar na rudaí go léir.
gallery-title-search = Cuardach: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Sraitheanna
series-lead = Taispeántar rudaí i sraitheanna. Anseo feiceann tú cad a tharla do gach ceann.
series-none = Níl aon sraith ann fós. Is féidir leat féachaint ar na rudaí mar sin féin.
series-date = Foilsithe: { $date }
series-tally = Cá bhfuilimid leis na rudaí
series-tally-objects = Rudaí
series-all = Na sraitheanna go léir
series-none-objects = Níl aon rud den tsraith seo á thaispeáint a thuilleadh.

# Object page
object-asked = An cheist atá againn
object-facts = Cad atá le feiceáil
object-helps = Cé a d’aithneodh é
object-known = Cad atá ar eolas cheana
object-region = Réigiún dóchúil
object-picture-of = Pictiúr { $n } as { $total }
object-related = Féach orthu seo freisin
object-related-series = Ón tsraith chéanna
object-related-like = Rudaí cosúla
object-print = Priontáil leathanach leis an rud seo
sheet-lead = An aithníonn tú an rud seo? Is féidir leat insint dúinn gan d’ainm a thabhairt.
sheet-scan = Scan an cód, nó clóscríobh an seoladh seo:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Féach níos géire
viewer-picture = Pictiúr
viewer-second = An dara pictiúr
viewer-close = Dún
viewer-zoom = Méid
viewer-in = Níos mó
viewer-out = Níos lú
viewer-whole = An pictiúr iomlán
viewer-move = Bog
viewer-left = Bog ar chlé
viewer-right = Bog ar dheis
viewer-up = Bog suas
viewer-down = Bog síos
viewer-turn = Cas
viewer-turn-left = Cas ar chlé
viewer-turn-right = Cas ar dheis
viewer-light = Solas agus dath
viewer-brightness = Gile
viewer-contrast = Codarsnacht
viewer-invert = Malartaigh geal agus dorcha
viewer-compare = Cuir i gcomparáid le
viewer-compare-nothing = Níl aon phictiúr eile ann
viewer-together = Bog an dá phictiúr le chéile
viewer-reset = Ar ais go dtí an tús
# $percent is a number, for example 150.
viewer-level = { $percent } faoin gcéad dá mhéid
viewer-loading = Tá an pictiúr á lódáil.
viewer-failed = Níorbh fhéidir an pictiúr a lódáil. Dún an fhuinneog seo agus triail arís é.
viewer-keys = Eochracha: athraíonn plus agus míneas an méid, bogann na saigheadeochracha an pictiúr, casann R é, taispeánann 0 an t-iomlán.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Tuaisceart na hEorpa
region-western-europe = Iarthar na hEorpa
region-southern-europe = Deisceart na hEorpa
region-eastern-europe = Oirthear na hEorpa
region-northern-america = Meiriceá Thuaidh
region-central-america = Meiriceá Láir
region-caribbean = Muir Chairib
region-south-america = Meiriceá Theas
region-northern-africa = Tuaisceart na hAfraice
region-western-africa = Iarthar na hAfraice
region-middle-africa = Lár na hAfraice
region-eastern-africa = Oirthear na hAfraice
region-southern-africa = Deisceart na hAfraice
region-western-asia = Iarthar na hÁise
region-central-asia = Lár na hÁise
region-southern-asia = Deisceart na hÁise
region-eastern-asia = Oirthear na hÁise
region-south-eastern-asia = Oirdheisceart na hÁise
region-australia-new-zealand = An Astráil agus an Nua-Shéalainn
region-pacific-islands = Oileáin an Aigéin Chiúin
