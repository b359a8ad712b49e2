# Hearing of it: feeds, sharing, results.

nav-results = Torthaí
nav-follow = Lean agus roinn

# Feeds: what a feed reader shows
feed-objects = Na rudaí go léir
feed-category = Rudaí: { $category }
feed-series = Rudaí: { $series }
feed-tell = Inis dúinn ar ár suíomh féin a bhfuil ar eolas agat. Ná freagair go poiblí, le do thoil.
feed-picture = An rud

# The card that other sites and apps show when somebody shares an object
card-ask = An aithníonn tú é seo? Inis dúinn anseo:
card-alt = Cárta leis an rud, an cheist “{ $question }” agus ainm an tsuímh seo. { $description }

# Follow and share
follow-title = Lean agus roinn
follow-lead = Faigh scéala faoi rudaí nua gan chuntas. Cabhraigh le daoine eile iad a fheiceáil, ar bhealach atá sábháilte do chách.
follow-feeds = Nuacht i léitheoir fothaí
follow-feeds-text = Is éard is léitheoir fothaí ann aip a fhéachann ar na suíomhanna a roghnaíonn tú agus a insíonn duit cad atá nua. Ní gá duit seoladh ríomhphoist a thabhairt dúinn, agus ní fhaighimid amach cé a leanann sinn.
follow-feeds-1 = Oscail léitheoir fothaí. Tá cinn saor in aisce ann do gach fón agus ríomhaire.
follow-feeds-2 = Cóipeáil ceann de na seoltaí thíos agus greamaigh ansin é.
follow-feeds-3 = Tagann rudaí nua agus torthaí nua chun solais leo féin. Imíonn an méid a bhainimid anuas.
follow-feeds-categories = Cineál amháin ruda
follow-feeds-series = Sraith amháin
follow-share = Roinn rud
follow-share-text = Seol seoladh leathanach an ruda i dteachtaireacht, nó postáil é. Taispeánann go leor aipeanna cárta ansin leis an rud, an cheist agus ár n-ainm. An té a fheiceann an cárta, tá a fhios aige cá háit le freagra a thabhairt.
follow-share-link = Cuir nasc chuig ár gcárta, le do thoil, agus ná sábháil cóip de. Má bhíonn orainn rud a bhaint anuas, imíonn an cárta ó gach áit ar cuireadh nasc chuige.
follow-share-own = Ar do shuíomh gréasáin féin is féidir leat an cárta a thaispeáint mar seo:
follow-share-code = HTML do do shuíomh gréasáin
follow-share-none = Níl aon rud á thaispeáint faoi láthair, agus mar sin níl aon rud le roinnt.
follow-share-example = Seo an rud is nuaí. Tá an cárta céanna ann do gach rud: ní athraíonn ach an tagairt sa dá sheoladh.
follow-data = Na rudaí mar shonraí
follow-data-text = Má scríobhann tú ríomhchláir: gach rud atá poiblí anseo, is féidir é a léamh mar JSON freisin. Níl eochair ná cuntas ag teastáil.
follow-data-1 = Iarr athruithe, agus gan a bheith níos minice ná uair sa nóiméad. Seol ar ais an ETag a tugadh duit: mura bhfuil aon rud athraithe, bíonn an freagra gearr.
follow-data-2 = Más é 410 an freagra ar rud, tá sé bainte anuas againn. Bain anuas é tusa freisin, le do thoil, láithreach.
follow-data-3 = Taispeáin an cheist i gcónaí in éineacht leis an nasc chuig ár leathanach, ionas gur chugainne a thagann na freagraí.
follow-data-list = Na rudaí is nuaí
follow-data-description = Cur síos ar na seoltaí go léir (OpenAPI 3.1)
follow-address = Seoladh

# Results
results-title = Torthaí
results-lead = Cad a tháinig as na rudaí a thaispeánamar, agus cé mhéad duine a scríobh chugainn.
results-chart = Cairt. Tá na figiúirí céanna sa tábla in aice léi.
results-month = Mí
results-objects = Rudaí
results-tips = Leideanna
results-result = Toradh
results-new = Nua
results-so-far = Go dtí seo
results-withdrawn = Bainte anuas
results-outcomes-title = Cad a tháinig as na rudaí
results-outcomes-shown = { $count ->
    [0] Níor taispeánadh aon rud go dtí seo.
    [one] Taispeánadh rud amháin go dtí seo.
    [two] Taispeánadh dhá rud go dtí seo.
    [few] Taispeánadh { $count } rud go dtí seo.
    [many] Taispeánadh { $count } rud go dtí seo.
   *[other] Taispeánadh { $count } rud go dtí seo.
}
results-outcomes-answered = { $count ->
    [0] Níl freagra ar aon cheann acu fós.
    [one] Tá freagra ar cheann amháin acu.
    [two] Tá freagra ar dhá cheann acu.
    [few] Tá freagra ar { $count } cinn acu.
    [many] Tá freagra ar { $count } gcinn acu.
   *[other] Tá freagra ar { $count } ceann acu.
}
results-outcomes-empty = A luaithe a thaispeántar an chéad rud, beidh tú in ann a fheiceáil anseo cad a tháinig as.
results-narrowed-title = Cúngaithe go cúpla tír
results-narrowed-text = Tá a fhios ag imscrúdaitheoirí anois nár díoladh agus nach ndearnadh na rudaí seo ach i gcúpla tír. Tá a fhios acu cá háit leanúint den chuardach.
results-narrowed-count = { $count ->
    [0] Níor cúngaíodh aon rud go cúpla tír go dtí seo.
    [one] Cúngaíodh rud amháin go cúpla tír go dtí seo.
    [two] Cúngaíodh dhá rud go cúpla tír go dtí seo.
    [few] Cúngaíodh { $count } rud go cúpla tír go dtí seo.
    [many] Cúngaíodh { $count } rud go cúpla tír go dtí seo.
   *[other] Cúngaíodh { $count } rud go cúpla tír go dtí seo.
}
results-narrowed-empty = Beidh an chéad cheann le feiceáil anseo, agus a mhí leis.
results-tips-title = Leideanna in aghaidh na míosa
results-tips-text = Ní thaispeántar ach míonna iomlána. Déantar uimhreacha a shlánú go dtí an 5 is gaire, agus ní thaispeántar cinn an-bheag ar chor ar bith. Ní féidir aon duine a aimsiú leis na figiúirí seo.
results-tips-latest = { $count ->
    [one] Tháinig thart ar { $count } leid sa mhí iomlán dheireanach.
    [two] Tháinig thart ar { $count } leid sa mhí iomlán dheireanach.
    [few] Tháinig thart ar { $count } leid sa mhí iomlán dheireanach.
    [many] Tháinig thart ar { $count } leid sa mhí iomlán dheireanach.
   *[other] Tháinig thart ar { $count } leid sa mhí iomlán dheireanach.
}
results-tips-latest-few = Tháinig níos lú ná 5 leid sa mhí iomlán dheireanach.
results-tips-few = Níos lú ná 5
results-tips-empty = Níl an chéad mhí iomlán thart fós. Beidh a huimhir le feiceáil anseo nuair a bheidh sí thart.
results-honest-title = Cad nach ndeir na figiúirí seo
results-honest-1 = Is céim in imscrúdú é toradh. Ní hionann é agus a rá gur aimsíodh leanbh.
results-honest-2 = Is toradh é “díoltar go forleathan é” freisin. Cuireann sé deireadh le cuardach nach mbeadh aon toradh air.
results-honest-3 = Ní fhágann go leor leideanna go bhfuil rud níos tábhachtaí. D’fhéadfadh leid amháin ó dhuine a bhfuil eolas aige a bheith sách maith.
results-honest-4 = Ní fhoilsímid cén leid as ar tháinig cén toradh. Cosnaíonn sé sin na daoine a scríobh chugainn, agus an t-imscrúdú.

# Months as they stand alone, at the head of a line
month-alone-1 = Eanáir
month-alone-2 = Feabhra
month-alone-3 = Márta
month-alone-4 = Aibreán
month-alone-5 = Bealtaine
month-alone-6 = Meitheamh
month-alone-7 = Iúil
month-alone-8 = Lúnasa
month-alone-9 = Meán Fómhair
month-alone-10 = Deireadh Fómhair
month-alone-11 = Samhain
month-alone-12 = Nollaig
month-year = { $month } { $year }
