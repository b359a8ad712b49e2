# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Faigh cabhair
home-urgent-title = Ar tharla sé duitse, nó an bhfuil leanbh i mbaol?
home-urgent-text = Ní gá duit aon rud a aithint. Tá daoine ann ar féidir leat glaoch orthu, agus is féidir leat scríobh chugainn faoi.
home-urgent-link = Faigh cabhair, nó inis dúinn faoi mhí-úsáid

# A tip that belongs to no object
general-lead = Tá an leathanach seo ann don mhéid nach mbaineann le haon cheann de na rudaí a thaispeánaimid: rud a chonaic tú in áit eile, nó duine a bhfuil eolas agat faoi.
general-which = Má aithníonn tú ceann dár rudaí, oscail é agus scríobh ansin. Sroicheann sé na daoine atá ag obair air níos luaithe ar an gcaoi sin.
general-look = Féach ar na rudaí
general-abuse = Más mian leat insint dúinn faoi mhí-úsáid, úsáid an leathanach chuige sin. Na teachtaireachtaí a thagann ón leathanach sin, léitear ar dtús iad.
general-sent-before = Ar sheol tú leid cheana?

# Leaving quickly: the note on each form
safety-link = Sula scríobhann tú: conas an leathanach seo a fhágáil go tapa
safety-note = Má d’fhéadfadh duine do scáileán a fheiceáil, léigh é seo ar dtús. Tógann sé nóiméad amháin.

# The country, typed
country-hint = Tosaigh ag clóscríobh ainm na tíre, i do rogha teanga. Mura bhfuil tú cinnte, fág folamh é seo.
country-unknown = Níl eolas againn ar thír darb ainm “{ $typed }”. Seiceáil conas a scríobhtar í, nó fág folamh é
country-long = Ní mór ainm na tíre a bheith { $limit } carachtar nó níos giorra
country-meant = An ceann acu seo a bhí i gceist agat?
country-not-sure = Níl mé cinnte: fág folamh é

# Urgent: numbers to call
urgent-title = Faigh cabhair, nó inis dúinn faoi mhí-úsáid
urgent-lead = Má tá duine i mbaol anois díreach, glaoigh ar dtús. Léimid teachtaireachtaí gach lá, ach ní de ló is d’oíche, agus ní féidir linn aon duine a chur chugat.
urgent-call-title = Glaoigh ar dhuine
urgent-call-lead = Ní gá duit d’ainm a thabhairt. Is féidir leat glaoch ar son duine eile freisin.
urgent-write-link = Scríobh chugainn ina ionad sin
urgent-country = Cén tír ina bhfuil tú?
urgent-country-hint = Tosaigh ag clóscríobh ainm na tíre, i do rogha teanga.
urgent-country-show = Taispeáin na huimhreacha
urgent-country-empty = Cuir isteach an tír ina bhfuil tú
urgent-country-unknown = Níl eolas againn ar thír darb ainm “{ $typed }”. Seiceáil conas a scríobhtar í, nó cuardaigh í i measc na dtíortha go léir
urgent-here = Uimhreacha le glaoch orthu: { $country }
urgent-all = Na tíortha go léir agus a n-uimhreacha
urgent-all-lead = Ní liostaímid ach uimhreacha a bhfuilimid cinnte díobh. I gcás nach bhfuil ach uimhir éigeandála ag tír anseo, seans go bhfuil línte cabhrach ann freisin.
urgent-all-none = Níl aon tír liostaithe anseo fós. Glaoigh ar 112 ó fhón póca, nó fiafraigh de dhuine in aice leat cad í an uimhir éigeandála áitiúil.
urgent-all-back = Ar ais go dtí cabhair de réir tíre
urgent-unknown-title = { $country }: níl aon uimhir sheiceáilte againn
urgent-unknown = I bhformhór na dtíortha oibríonn 112 ó fhón póca agus ceanglaíonn sé leis na seirbhísí éigeandála thú. Mura n-oibríonn, fiafraigh de dhuine in aice leat cad í an uimhir áitiúil.
urgent-unknown-child = Tá líne chabhrach do leanaí i go leor tíortha. Coinníonn Child Helpline International liosta díobh. Is féidir leat insint do mhúinteoir, do dhochtúir nó do dhuine fásta eile a bhfuil muinín agat as freisin.
urgent-hours = Ní bhíonn roinnt línte cabhrach ar oscailt san oíche. Mura bhfreagraíonn aon duine agus mura féidir fanacht, glaoigh ar an uimhir éigeandála.
line-emergency = Éigeandáil: na póilíní agus otharcharr
line-child = Líne chabhrach do leanaí agus do dhaoine óga
line-missing = Líne do leanaí atá ar iarraidh
line-victims = Líne d’íospartaigh coireachta
line-abuse = Cabhair tar éis mí-úsáide

# Urgent: the message
urgent-write-title = Scríobh chugainn
urgent-write-lead = Léitear teachtaireachtaí ón leathanach seo ar dtús. Abair an méid is mian leat, beag nó mór. Ní ortsa atá an locht faoi aon rud a rinneadh ort.
urgent-write-not-now = Ní glao éigeandála í teachtaireacht anseo.
urgency = Cé acu is fearr a oireann?
urgency-short = Práinn
urgency-danger = Tá duine i mbaol anois díreach
urgency-danger-hint = Glaoigh ar an uimhir éigeandála freisin. Tá sé níos tapúla ná aon teachtaireacht.
urgency-ongoing = Tá sé fós ar siúl
urgency-past = Tharla sé san am atá thart
urgency-worried = Tá imní orm faoi dhuine
urgency-empty = Roghnaigh an ceann is fearr a oireann
urgency-choice = Roghnaigh an ceann is fearr a oireann
urgency-long = Roghnaigh an ceann is fearr a oireann
urgent-what = Cad ba mhaith leat a insint dúinn?
urgent-what-hint = I d’fhocail féin, in aon teanga. Ní gá duit cur síos ar an méid a rinneadh. Suas le { $limit } carachtar.
urgent-what-short = Cad ba mhaith leat a insint dúinn
urgent-what-empty = Scríobh an méid ba mhaith leat a insint dúinn
urgent-what-long = Ní mór an méid ba mhaith leat a insint dúinn a bheith { $limit } carachtar nó níos giorra
urgent-place = Cá bhfuil sé ar siúl, nó cár tharla sé? (roghnach)
urgent-place-hint = Baile, scoil, ainm ar an idirlíon: rud ar bith a d’fhéadfadh cabhrú lena aimsiú. Suas le { $limit } carachtar.
urgent-place-short = Áit
urgent-place-long = Ní mór an áit a bheith { $limit } carachtar nó níos giorra
urgent-country-ask = Cén tír atá i gceist? (roghnach)
urgent-contact = Conas is féidir linn teagmháil a dhéanamh leat go sábháilte? (roghnach)
urgent-contact-hint = Líon isteach é seo sa chás nach féidir le haon duine eile é a fheiceáil nuair a scríobhaimid chugat, agus sa chás sin amháin. Is féidir leat é seo a fhágáil folamh: le d’admháil is féidir leat ár bhfreagra a léamh anseo. Suas le { $limit } carachtar.
urgent-no-pictures = Ná seol pictiúir ná scannáin de mhí-úsáid, ná naisc chucu. Is coir iad a bheith agat i go leor tíortha. Má tá siad agat, ná habair ach go bhfuil siad agat: inseoimid duit cad is ceart a dhéanamh.
urgent-check-title = Seiceáil do theachtaireacht
urgent-check-danger = Má tá duine i mbaol anois díreach, glaoigh ar an uimhir éigeandála sula seolann tú é seo.
urgent-send-lead = Nuair a sheolann tú do theachtaireacht, faigheann tú admháil. Taispeántar uair amháin í, ar an gcéad leathanach eile. Léi sin is féidir leat ár bhfreagra a léamh.
urgent-send = Seol do theachtaireacht

# Urgent: sent
urgent-sent-title = Tá do theachtaireacht faighte againn
urgent-sent-receipt = D’admháil
urgent-sent-next-1 = Tá do theachtaireacht chun tosaigh ar a bhfuil le léamh againn. Daoine atá oilte chuige seo a léifidh í.
urgent-sent-next-2 = Féadfaidh siad í a chur ar aghaidh chuig na póilíní nó chuig an tseirbhís cosanta leanaí sa tír atá i gceist.
urgent-sent-next-3 = Tar ar ais amárach agus cuir isteach d’admháil: b’fhéidir go mbeidh freagra nó ceist ann duit.
urgent-sent-call = Ní féidir linn a rá cé chomh luath agus a ghníomhóidh duine. Má éiríonn rudaí níos measa, nó má tá eagla ort, glaoigh.
urgent-sent-numbers = Uimhreacha le glaoch orthu

# The receipt, kept
sent-save = Sábháil í mar chomhad téacs
sent-save-hint = Stóráiltear an comhad ar an ngléas seo. Is féidir le haon duine a úsáideann an gléas é a aimsiú.
sent-qr-title = Mar phictiúr do d’fhón
sent-qr-hint = Léann ceamara d’fhóin an admháil as. Níl ann ach an admháil.
sent-qr-alt = Cód QR ina bhfuil d’admháil
sent-gone-title = Ní thaispeántar admháil ach uair amháin
sent-gone-text = Seo seoladh leathanaigh a dheimhníonn leid. Má chonaic tú admháil ansin, coinníodh an leid, ach ní féidir an admháil a thaispeáint arís.
sent-gone-have = Má scríobh tú síos d’admháil, cuir isteach anseo í le fáil amach cá bhfuil do leid anois.
sent-gone-lost = Murar scríobh, níl aon rud caillte againne: léitear do leid mar sin féin. Is féidir leat ceann nua a sheoladh má tá tuilleadh ar eolas agat.
receipt-file =
    D’admháil

    { $receipt }

    Is féidir leat í a chur isteach anseo: { $address }

    Is féidir leis an té a bhfuil sí aige na ceisteanna a chuirimid ort a léamh. Coinnigh an comhad seo in áit nach n-aimseoidh aon duine eile é, nó scrios é nuair a bheidh an admháil scríofa síos agat.

# Pictures with a tip
pictures = { $files ->
    [one] Cuir leis pictiúr den rud (roghnach)
    [two] Cuir leis pictiúir den rud (roghnach)
    [few] Cuir leis pictiúir den rud (roghnach)
    [many] Cuir leis pictiúir den rud (roghnach)
   *[other] Cuir leis pictiúir den rud (roghnach)
}
pictures-hint = { $files ->
    [one] Pictiúr amháin, mar JPEG, PNG nó WebP, níos lú ná { $size }.
    [two] Suas le dhá phictiúr, mar JPEG, PNG nó WebP, gach ceann níos lú ná { $size }.
    [few] Suas le { $files } phictiúr, mar JPEG, PNG nó WebP, gach ceann níos lú ná { $size }.
    [many] Suas le { $files } bpictiúr, mar JPEG, PNG nó WebP, gach ceann níos lú ná { $size }.
   *[other] Suas le { $files } pictiúr, mar JPEG, PNG nó WebP, gach ceann níos lú ná { $size }.
}
pictures-why = Ach amháin má thaispeánann sé an rud céanna: do cheannsa sa bhaile, nó ceann i siopa.
pictures-never = Ná seol pictiúr de mhí-úsáid choíche, is cuma cén fáth. Is coir é a sheoladh i go leor tíortha, agus ní chabhraíonn sé.
pictures-inside = Féadann grianghraf a thaispeáint cá háit agus cathain a tógadh é, agus cén gléas a úsáideadh. Ní fheiceann foireann na leideanna ach an pictiúr féin, gan an t-eolas sin.
pictures-sealed = Séalaítear pictiúir nuair a thagann siad. Ní thaispeántar go poiblí riamh iad.
pictures-short = Pictiúir
pictures-one = Pictiúr { $number }, { $size }
pictures-added = Pictiúir a chuir tú leis
pictures-remove = Bain
pictures-removed = Baineadh an pictiúr.
pictures-more = { $left ->
    [0] Ní féidir leat tuilleadh pictiúr a chur leis.
    [one] Is féidir leat pictiúr amháin eile a chur leis.
    [two] Is féidir leat dhá phictiúr eile a chur leis.
    [few] Is féidir leat { $left } phictiúr eile a chur leis.
    [many] Is féidir leat { $left } bpictiúr eile a chur leis.
   *[other] Is féidir leat { $left } pictiúr eile a chur leis.
}
pictures-type = Ní mór an pictiúr a bheith ina chomhad JPEG, PNG nó WebP
pictures-large = Ní mór an pictiúr a bheith níos lú ná { $size }
pictures-empty = Tá an pictiúr folamh
pictures-many = { $files ->
    [one] Ná cuir níos mó ná pictiúr amháin leis
    [two] Ná cuir níos mó ná dhá phictiúr leis
    [few] Ná cuir níos mó ná { $files } phictiúr leis
    [many] Ná cuir níos mó ná { $files } bpictiúr leis
   *[other] Ná cuir níos mó ná { $files } pictiúr leis
}
pictures-failed = Níorbh fhéidir an pictiúr a uaslódáil. Triail arís é
pictures-not-now = Ní féidir pictiúir a ghlacadh anois díreach. Seol do leid gan iad, nó triail arís é i gceann cúpla nóiméad
size-mb = { $whole }.{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Freagair sinn, nó cuir rud éigin leis
dialogue-add-text = Ar chuimhnigh tú ar mhionsonra eile? Seol ón áit seo é: cuirtear le do leid é.
dialogue-contact = Do shonraí teagmhála
dialogue-contact-text = Má d’inis tú dúinn conas teagmháil a dhéanamh leat, is féidir leat é sin a tharraingt siar. Scriosaimid láithreach é. Fanann do leid agus d’admháil mar atá siad.
dialogue-contact-seen = Seans gur léigh duine i bhfoireann na leideanna cheana é. Ní théann sé taobh amuigh den fhoireann.
dialogue-contact-erase = Scrios mo shonraí teagmhála
dialogue-contact-done = Déanta. Níl aon sonraí teagmhála uait againn a thuilleadh. Fanann do leid agus d’admháil mar atá siad.
dialogue-contact-not-now = Níorbh fhéidir do shonraí teagmhála a scriosadh anois díreach. Ní ortsa atá an locht: fan nóiméad agus triail arís é

# Staying safe while you write
page-safety-title = Conas leathanach a fhágáil go tapa
page-safety-lead = I gcás nár cheart do dhuine a fheiceáil cad atá á scríobh agat. Léigh é seo sula dtosaíonn tú.
page-safety-1-title = Cad a dhéanann “Fág an leathanach”
page-safety-1-text =
    Ar na leathanaigh ina scríobhann tú chugainn, tá cnaipe dearg ag an mbarr leis na focail “Fág an leathanach”. Tugann sé go suíomh gréasáin neamhdhíobhálach thú láithreach.

    Is féidir leat an eochair Shift a bhrú trí huaire freisin. Oibríonn sé sin áit ar bith ar an leathanach, fiú agus tú ag clóscríobh. Tá JavaScript ag teastáil chuige sin; níl sé ag teastáil don chnaipe.
page-safety-2-title = Cad nach ndéanann sé
page-safety-2-text =
    - Ní scriosann sé stair do bhrabhsálaí. Má fhéachann duine ansin, feicfidh sé go raibh tú ar an suíomh seo.
    - Ní cheileann sé do chuairt ar an té a ritheann an líonra a úsáideann tú.
    - Ní choinníonn sé an méid a chlóscríobh tú. Cailltear aon rud nár sheol tú.
page-safety-3-title = Conas teacht ar ais
page-safety-3-text =
    Téigh siar i do bhrabhsálaí, nó cuir isteach seoladh an tsuímh seo arís. Tosaíonn tú le foirm fholamh.

    Má sheol tú do leid cheana féin, tá d’admháil ag teastáil uait le filleadh uirthi.
page-safety-4-title = Bealaí níos sábháilte le scríobh
page-safety-4-text =
    - Úsáid gléas nach féidir leis an duine a bhfuil eagla ort roimhe a úsáid: i leabharlann, ar scoil, nó gléas le cara.
    - Oscail fuinneog phríobháideach. Déanann sí dearmad ar an méid a rinne tú nuair a dhúnann tú í.
    - Murar úsáid tú fuinneog phríobháideach, bain an suíomh seo ó stair do bhrabhsálaí ina dhiaidh sin. D’fhéadfaí a thabhairt faoi deara freisin gur scriosadh an stair ar fad.
    - Úsáid Tor Browser mura mian leat go bhfeicfí fiú an chuairt.
    - Scríobh síos d’admháil ar pháipéar, agus coinnigh í in áit nach bhféachann aon duine.
page-safety-5-title = Lean ar aghaidh
page-safety-5-text =
    => /tip Inis dúinn a bhfuil ar eolas agat
    => /urgent Faigh cabhair, nó inis dúinn faoi mhí-úsáid
    => /receipt Tar ar ais le d’admháil
