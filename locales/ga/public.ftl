# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = B’fhéidir go n-aithneofá an rud seo
home-lead = Chonacthas na rudaí seo i gcúlra pictiúr de mhí-úsáid leanaí. Níl aon mhí-úsáid sa mhéid a thaispeánaimid, níl ann ach an rud féin. Más féidir leat a rá cá ndíoltar, cá ndéantar nó cá n-úsáidtear ceann acu, d’fhéadfadh sé sin muid a threorú chuig leanbh a bhfuil cabhair ag teastáil uaidh.
home-look = Féach ar na rudaí
home-count = { $count ->
    [0] Níl aon rud ag fanacht le freagra faoi láthair.
    [one] Tá rud amháin ag fanacht le freagra.
    [two] Tá dhá rud ag fanacht le freagra.
    [few] Tá { $count } rud ag fanacht le freagra.
    [many] Tá { $count } rud ag fanacht le freagra.
   *[other] Tá { $count } rud ag fanacht le freagra.
}
home-do-you-know = An aithníonn tú é seo?
home-how = Conas a oibríonn sé
home-how-1-title = Féach
home-how-1 = Taispeánann gach pictiúr rud amháin agus cuireann sé ceist amháin. Mála, lógó, páipéar balla. Féach go géar: tá tábhacht leis na mionrudaí.
home-how-2-title = Inis dúinn
home-how-2 = Scríobh a bhfuil ar eolas agat, i d’fhocail féin. Níl cuntas ag teastáil, agus ní gá duit a rá cé thú féin.
home-how-3-title = Coinnigh d’admháil
home-how-3 = Gheobhaidh tú admháil. Léi sin is féidir leat filleadh, ceist uainn a léamh agus í a fhreagairt. Ní féidir le haon duine eile é sin a dhéanamh.
home-newest = Fós á lorg
home-all = Féach ar na rudaí go léir
home-safe = Níl a fhios againn cé thú féin
home-safe-1 = Gan fianáin, agus gan aon rud á lódáil ó chuideachtaí eile.
home-safe-2 = Ní stóráiltear agus ní logáiltear do sheoladh idirlín.
home-safe-3 = Déantar an méid a scríobhann tú a shéalú a luaithe a thagann sé. Ní féidir ach leis na daoine a scagann leideanna é a oscailt.
home-safe-more = Conas fanacht gan ainm, agus conas é sin a sheiceáil

# What everybody is asked not to do
warnings-title = Chun an leanbh a chosaint
warnings-publish = Ná foilsigh do fhreagra, agus ná pléigh ar líne é.
warnings-contact = Ná déan teagmháil le haon duine a bhfuil amhras agat ina leith, agus ná tabhair aghaidh air.
warnings-search = Ná lorg an pictiúr ar baineadh an rud as. Is coir é pictiúir den sórt sin a bheith agat i go leor tíortha.

# Gallery
gallery-title = Rudaí
gallery-lead = An aithníonn tú ceann acu? Tá fáilte roimh bhuille faoi thuairim. Is mór an chabhair dúinn a fhios a bheith againn cá ndíoltar rud, agus is mór an chabhair freisin a fhios a bheith againn cá háit nach ndíoltar é.
gallery-category = Cineál
gallery-status = Stádas
gallery-series = Sraith
gallery-any = Gach ceann
gallery-filter = Taispeáin
gallery-reset = Taispeáin na rudaí go léir
gallery-count = { $count ->
    [0] Níl aon rud ann
    [one] Rud amháin
    [two] Dhá rud
    [few] { $count } rud
    [many] { $count } rud
   *[other] { $count } rud
}
gallery-none = Níl aon rud ann a fhreagraíonn don mhéid a roghnaigh tú.
gallery-empty = Níl aon rud á thaispeáint faoi láthair. Tar ar ais i gceann cúpla lá.
gallery-empty-tip = Inis rud dúinn mar sin féin

# Object
object-back = Na rudaí go léir
object-zoom = Féach níos géire
object-tell = Tá eolas agam faoi seo
object-anonymous = Fanann tú gan ainm. Tógann sé thart ar thrí nóiméad.
object-answered = Tá freagra againn. Go raibh maith ag gach duine a scríobh.
object-tell-anyway = Tá eolas agam a d’fhéadfadh cabhrú fós
object-reference = Tagairt
object-timeline = Cad a tharla go dtí seo
outcome-few-countries-text = Ní dhíoltar agus ní dhéantar an rud ach i gcúpla tír. Tá imscrúdaitheoirí ansin ag cuardach leo anois.
outcome-sold-widely-text = Díoltar an rud in an-chuid áiteanna. Ní féidir leis muid a threorú chuig ceann amháin acu, agus sábhálann an t-eolas sin cuardach fada ar imscrúdaitheoirí.
outcome-already-known-text = Bhí an freagra ag imscrúdaitheoirí cheana ó obair eile.
event-published = Taispeánta den chéad uair
event-updated = Athraíodh an pictiúr nó an téacs
event-outcome = Fógraíodh an toradh
event-reopened = Fiafraíodh arís
event-withdrawn = Bainte anuas

# Exit this page
leave-emergency = Éigeandáil:
leave-two = Shift: brúigh dhá uair eile é chun imeacht.
leave-one = Shift: brúigh uair amháin eile é chun imeacht.
leave-over = Cuireadh an t-imeacht ar ceal: tá an t-am istigh.
leave-going = Á lódáil.

# Tip: the form
tip-title = Inis dúinn a bhfuil ar eolas agat
tip-lead = Freagair an méid is féidir leat. Ní gá ach an chéad cheist a fhreagairt, agus an cheist faoi cé chomh cinnte is atá tú.
tip-trap = Fág an réimse seo folamh
tip-what = Cad atá ar eolas agat?
tip-what-hint = Cad é féin, cé a dhéanann nó a dhíolann é, cén fáth a n-aithníonn tú é. Suas le { $limit } carachtar.
tip-what-short = A bhfuil ar eolas agat
tip-what-empty = Scríobh a bhfuil ar eolas agat
tip-what-long = Ní mór a bhfuil ar eolas agat a bheith { $limit } carachtar nó níos giorra
tip-place = Cá bhfaca tú é, nó cá ndíoltar é? (roghnach)
tip-place-hint = Baile, siopa, scoil, óstán. Suas le { $limit } carachtar.
tip-place-short = Áit
tip-place-long = Ní mór an áit a bheith { $limit } carachtar nó níos giorra
tip-country = Cén tír? (roghnach)
tip-country-none = Níl mé cinnte
tip-country-short = Tír
tip-time = Cathain a bhí sé sin? (roghnach)
tip-time-hint = Is leor bliain nó “nuair a bhí mé óg”. Suas le { $limit } carachtar.
tip-time-short = Am
tip-time-long = Ní mór an t-am a bheith { $limit } carachtar nó níos giorra
tip-link = Leathanach gréasáin poiblí a thaispeánann é (roghnach)
tip-link-hint = Leathanach siopa nó leathanach an déantóra, mar shampla shop.example/bags. Ná cuir isteach nasc chuig pictiúir de mhí-úsáid choíche. Suas le { $limit } carachtar.
tip-link-short = Leathanach gréasáin
tip-link-long = Ní mór an seoladh gréasáin a bheith { $limit } carachtar nó níos giorra
tip-link-address = Cuir isteach seoladh gréasáin, mar shampla shop.example/bags, nó fág folamh é
tip-confidence = Cé chomh cinnte is atá tú?
tip-confidence-short = Cé chomh cinnte
tip-confidence-certain = Lánchinnte: bhí ceann agam nó chonaic mé féin é
tip-confidence-likely = Measartha cinnte
tip-confidence-guess = Neamhchinnte: níl ann ach buille faoi thuairim
tip-confidence-empty = Roghnaigh cé chomh cinnte is atá tú
tip-confidence-choice = Roghnaigh cé chomh cinnte is atá tú
tip-confidence-long = Roghnaigh cé chomh cinnte is atá tú
tip-contact = Conas is féidir linn teagmháil a dhéanamh leat? (roghnach)
tip-contact-hint = Fág é seo folamh chun fanacht gan ainm: is leor d’admháil chun gur féidir linn ceist a chur ort. Suas le { $limit } carachtar.
tip-contact-short = Teagmháil
tip-contact-none = Níl aon cheann: fanann tú gan ainm
tip-contact-long = Ní mór na sonraí teagmhála a bheith { $limit } carachtar nó níos giorra
tip-captcha = Tagann an tseiceáil seo ó chuideachta eile, hCaptcha, a fhaigheann amach go bhfuil tú anseo. Is féidir leat í a fhágáil ar lár: tá an tábhacht chéanna le do leid, ach seans go léifear níos déanaí í.
tip-captcha-noscript = Tá JavaScript ag teastáil don tseiceáil. Gan í tá an tábhacht chéanna le do leid, ach seans go léifear níos déanaí í.
tip-check = Lean ar aghaidh
tip-safe = An méid nach bhfuil ar eolas againn fút
tip-safe-text = Ní úsáideann an leathanach seo fianáin. Ní stóráiltear do sheoladh idirlín, agus coinnítear le do leid an uair a chloig a tháinig sí, ach ní choinnítear an nóiméad.
tip-safe-more = Cad a choinnítear, agus cad nach gcoinnítear

# Tip: check and send
tip-check-title = Seiceáil do fhreagraí
tip-check-lead = Níor seoladh aon rud fós.
tip-change = Athraigh
tip-nothing = Níor tugadh
tip-send-lead = Nuair a sheolann tú do leid, faigheann tú admháil. Taispeántar uair amháin í, ar an gcéad leathanach eile.
tip-send = Seol do leid
tip-form-was-old = Bhí an fhoirm seo oscailte rófhada, agus mar sin níor seoladh do leid. Tá do fhreagraí go léir anseo: seiceáil iad agus seol arís iad.
tip-flood = Tá go leor leideanna ag teacht ó do líonra faoi láthair, agus mar sin níor seoladh do cheannsa. Tá do fhreagraí go léir anseo: fan cúpla nóiméad agus seol arís iad.
tip-not-kept = Níorbh fhéidir do leid a choinneáil anois díreach. Ní ortsa atá an locht, agus tá do fhreagraí go léir anseo: fan nóiméad agus seol arís iad.

# Tip: sent
sent-title = Tá do leid faighte againn
sent-receipt = D’admháil
sent-keep = Coinnigh an admháil
sent-keep-1 = Scríobh síos í, nó priontáil an leathanach seo. Ní féidir í a thaispeáint an dara huair, agus ní féidir le haon duine ceann nua a dhéanamh.
sent-keep-2 = Is féidir leis an té a bhfuil sí aige na ceisteanna a chuirimid ort a léamh. Ná taispeáin d’aon duine í, agus ná seol trí ríomhphost í.
sent-keep-3 = Má úsáideann duine eile an gléas seo, ná sábháil air í.
sent-where = Is féidir leat í a chur isteach ag an seoladh seo:
sent-next = Cad a tharlóidh ansin
sent-next-1 = Léifidh na daoine a scagann leideanna do cheannsa, laistigh de chúpla lá de ghnáth.
sent-next-2 = Más féidir léi cabhrú, cuirfear ar aghaidh í chuig imscrúdaitheoirí sa tír a dtagraíonn sí di.
sent-next-3 = Tar ar ais i gceann seachtaine agus cuir isteach d’admháil: b’fhéidir go mbeidh ceist againn nach féidir ach leatsa a fhreagairt.
sent-more = Féach ar thuilleadh rudaí

# Receipt
receipt-title = Tar ar ais le d’admháil
receipt-lead = Féach cá bhfuil do leid anois, agus an bhfuil ceist againn.
receipt-label = D’admháil
receipt-hint = 25 litir agus digit i gcúig ghrúpa. Is cuma faoi litreacha móra nó beaga, spásanna agus daiseanna.
receipt-open = Oscail
receipt-length = Bíonn 25 litir agus digit in admháil. Cuir an méid a chlóscríobh tú i gcomparáid leis an méid a scríobh tú síos: tá rud éigin ar iarraidh nó tá an iomarca ann
receipt-character = Tá carachtar anseo nach mbíonn in aon admháil. Ní bhíonn in admháil ach na digití 0 go 9 agus litreacha, gan U
receipt-check = Níl carachtar amháin i gceart, nó tá dhá cheann curtha in áit a chéile. Cuir i gcomparáid é leis an méid a scríobh tú síos
receipt-unknown = Níl aon leid ag dul leis an admháil seo. Cuir i gcomparáid í leis an méid a scríobh tú síos
receipt-form-was-old = Bhí an leathanach seo oscailte rófhada, agus mar sin níor seoladh do theachtaireacht. Tá sí anseo fós: seol arís í
receipt-answer-empty = Scríobh teachtaireacht sula seolann tú í
receipt-answer-long = Ní mór do theachtaireacht a bheith { $limit } carachtar nó níos giorra
receipt-flood = Tá go leor admhálacha á dtriail ó do líonra. Fan cúpla nóiméad agus triail arís é
receipt-not-now = Níl sé seo ag obair faoi láthair. Ní ortsa atá an locht: fan nóiméad agus triail arís é
receipt-lost = Má chaill tú d’admháil
receipt-lost-text = Ní féidir linn do leid a aimsiú duit: níl aon rud a choinnímid a threoraíonn uaitse chuici. Is féidir leat ceann nua a sheoladh.
receipt-lost-tip = Seol leid nua

# Dialogue
dialogue-title = Do leid
dialogue-progress = Cá bhfuil sí anois
dialogue-object = An rud:
dialogue-messages = Teachtaireachtaí
dialogue-empty = Níl aon teachtaireacht ann fós. Tar ar ais i gceann cúpla lá.
dialogue-desk = Foireann na leideanna
dialogue-you = Tusa
dialogue-answer = Scríobh chugainn
dialogue-answer-hint = Freagra, nó rud éigin ar chuimhnigh tú air. Suas le { $limit } carachtar.
dialogue-send = Seol an teachtaireacht
dialogue-sent = Tá do theachtaireacht faighte againn. Osclaíonn an admháil chéanna an leathanach seo arís.
progress-received = Faighte
progress-received-text = Tá do leid againn agus léifear í.
progress-asked = Tá ceist againn
progress-asked-text = Freagair thíos í, chomh maith agus is féidir leat. Mura bhfuil a fhios agat, abair é sin: cabhraíonn sé sin freisin.
progress-read = Léite
progress-read-text = Tá do leid léite ag duine. Go raibh maith agat as í a sheoladh.
progress-passed-on = Curtha ar aghaidh
progress-passed-on-text = Tá do leid ag na daoine ar féidir leo beart a dhéanamh. B’fhéidir nach gcloisfidh tú cad a tháinig aisti; tá tábhacht léi mar sin féin.
again-title = Níor seoladh do theachtaireacht fós
again-lead = Tá sí anseo fós. Seol arís í i gceann nóiméid.

# Pages of words
page-contents = Ar an leathanach seo

page-help-title = Cabhair
page-help-lead = Cad chuige an suíomh seo, cad a tharlaíonn do leid, agus conas fanacht sábháilte.
page-help-1-title = Cad atá i gceist leis seo
page-help-1-text =
    Féachann imscrúdaitheoirí ar phictiúir agus ar scannáin de mhí-úsáid leanaí chun na leanaí atá iontu a aimsiú. Uaireanta ní bhíonn fágtha ach rud éigin sa chúlra: mála, cuirtín, radharc ó fhuinneog.

    Taispeánaimid rudaí den sórt sin anseo, gearrtha amach agus glanta, sa chaoi nach bhfuil aon chuid den mhí-úsáid le feiceáil. B’fhéidir go bhfuil a fhios ag duine éigin cad as a dtagann siad. Níl saineolas ag teastáil. An rud is gnách san áit a bhfuil cónaí ort, b’fhéidir nach n-aithneodh aon duine eile é.
page-help-2-title = Cad a tharlaíonn do do leid
page-help-2-text =
    - Déantar í a shéalú a luaithe a thagann sí. Uaidh sin amach ní féidir ach leis na daoine i bhfoireann na leideanna í a oscailt.
    - Léann duine acu í, cuireann i gcomparáid í le leideanna eile agus measann cé mhéad di is féidir a sheiceáil.
    - Más féidir léi cabhrú, seoltar í chuig imscrúdaitheoirí sa tír a dtagraíonn sí di, agus d’fhocail gan athrú.
    - Mura bhfuil rud éigin soiléir, fágaimid ceist duit. Aimsíonn tú í le d’admháil.

    Ní bhfaighidh aon duine amach uainne gur tusa a bhí ann: níl a fhios againn féin é, mura n-insíonn tú dúinn é.
page-help-3-title = Conas a oibríonn an admháil
page-help-3-text =
    Tar éis duit í a sheoladh feiceann tú admháil ina bhfuil 25 litir agus digit. Is í an t-aon eochair amháin do do leid í. Léi sin léann tú ár gceisteanna agus freagraíonn tú iad.

    Ní choinnímid an admháil agus ní féidir linn í a dhéanamh arís. Má chailleann tú í, seol leid nua.
    => /receipt Tar ar ais le d’admháil
page-help-4-title = Conas fanacht gan ainm
page-help-4-text =
    - Fág an réimse teagmhála folamh.
    - Ná scríobh aon rud nach bhféadfadh a bheith ar eolas ach agatsa, mura bhfuil tábhacht leis don fhreagra.
    - Ná húsáid gléas ná líonra de chuid na hoibre, ná de chuid duine ar mhaith leat scríobh faoi.
    - Úsáid Tor Browser mura mian leat go bhfeicfí fiú go raibh tú ar an suíomh seo. Oibríonn gach rud anseo sa socrú is sábháilte aige, gan JavaScript.
    - Úsáid fuinneog phríobháideach, agus dún í nuair a bheidh tú críochnaithe. Mura ndéanann tú sin, fanann an chuairt i stair do bhrabhsálaí.
page-help-5-title = Conas é sin a sheiceáil
page-help-5-text =
    Ní gá duit muid a chreidiúint. Oscail uirlisí forbróra do bhrabhsálaí, roghnaigh “Líonra”, lódáil aon leathanach agus féach:

    - Níl líne “Set-Cookie” in aon fhreagra.
    - Téann gach iarratas chuig seoladh an tsuímh seo féin. Cuireann an líne “Content-Security-Policy” cosc ar do bhrabhsálaí aon rud a lódáil ó áit eile. Má tá hCaptcha curtha ar siúl ag an oibreoir, níl d’eisceacht ann ach foirm na leideanna, agus deir an fhoirm é sin.
    - Múch JavaScript: oibríonn gach rud fós.
    - Ní bhíonn d’admháil ná do fhreagraí i seoladh riamh.
page-help-6-title = Cad nár cheart a dhéanamh
page-help-6-text =
    - Ná foilsigh do fhreagra. D’fhéadfadh sé rabhadh a thabhairt don chiontóir, nó amhras a tharraingt ar dhuine nach bhfuil baint aige leis.
    - Ná déan teagmháil le haon duine a bhfuil amhras agat ina leith, agus ná lean é.
    - Ná lorg an pictiúr as ar tháinig an rud. Is coir i go leor tíortha pictiúir den sórt sin a lorg nó a bheith agat, is cuma cén fáth.
    - Ná seol pictiúir den sórt sin chugainn, ná naisc chucu.
page-help-7-title = Má tá leanbh i mbaol, nó má rinneadh mí-úsáid ort
page-help-7-text =
    Léann daoine an méid a thagann isteach anseo, ach ní de ló is d’oíche. Má tá leanbh i mbaol anois, glaoigh ar an uimhir éigeandála: 112 san Aontas Eorpach agus i go leor tíortha eile.

    I go leor tíortha Eorpacha is é 116 111 an líne chabhrach do leanaí agus do dhaoine óga, 116 000 an líne do leanaí atá ar iarraidh, agus 116 006 an líne d’íospartaigh coireachta. Tá siad saor in aisce, agus ní gá duit d’ainm a thabhairt.

    Tá línte cabhrach i go leor tíortha, agus tá bealach ann le scríobh chugainn a léitear ar dtús.

    Ní ortsa atá an locht faoi aon rud a rinneadh ort.
    => /urgent Faigh cabhair, nó inis dúinn faoi mhí-úsáid
page-help-8-title = Cad a dhéanann “Fág an leathanach”
page-help-8-text =
    Ar na leathanaigh ina scríobhann tú, tugann cnaipe ag an mbarr go leathanach neamhdhíobhálach thú láithreach. Má bhrúnn tú an eochair Shift trí huaire tarlaíonn an rud céanna, má tá JavaScript ar siúl.

    - Déanann sé é seo: taispeánann sé suíomh eile láithreach, agus iarrann sé ar do bhrabhsálaí dearmad a dhéanamh ar an méid a choinnigh sé dár suíomh féin.
    - Ní dhéanann sé é seo: ní bhaineann sé an suíomh seo ó stair do bhrabhsálaí, agus ní cheileann sé an chuairt ar an té a ritheann an líonra.
    - Cailltear aon rud nár sheol tú fós.

    Is é an bealach is sábháilte ná gléas nach n-úsáideann aon duine eile, le fuinneog phríobháideach.

page-privacy-title = Príobháideachas
page-privacy-lead = Cad a choinnímid, cad nach gcoinnímid, agus cá fhad.
page-privacy-1-title = Cé atá freagrach
page-privacy-1-text =
    { $operator }
    => contact Scríobh chugainn faoin suíomh seo
page-privacy-2-title = Cad nach mbailítear
page-privacy-2-text =
    - Gan fianáin agus gan aon stóráil eile i do bhrabhsálaí. Sin an fáth nach gcuirimid ceist ort fúthu.
    - Gan seoltaí idirlín. Chun tuilte teachtaireachtaí a mhoilliú comhairimid cé mhéad foirm a thagann ó líonra amháin; as an seoladh a dhéantar an uimhir a úsáidimid don chomhaireamh, le heochair nach bhfuil ann ach sa chuimhne agus a athraíonn gach lá.
    - Gan taifead ar an mbrabhsálaí nó ar an ngléas a úsáideann tú, ná ar na leathanaigh a chonaic tú.
    - Gan am cruinn: coinnítear le leid an uair a chloig a tháinig sí.
    - Ní sheoltar aon rud chuig cuideachtaí eile. Má tá hCaptcha curtha ar siúl ag an oibreoir, deir foirm na leideanna é sin sula n-úsáideann tú í.
page-privacy-3-title = Cad a choinnítear
page-privacy-3-text =
    - Do fhreagraí, agus do shonraí teagmhála má thugann tú iad. Séalaítear gach ceann acu leis féin.
    - Pictiúir a chuireann tú leis, má ghlacann an suíomh seo leo. Séalaítear iad sin freisin, agus ní thaispeántar go poiblí riamh iad.
    - An rud, teanga an leathanaigh agus an uair a chloig.
    - Teachtaireachtaí idir tusa agus foireann na leideanna.
    - An ndearna do bhrabhsálaí suim bheag leis féin, rud a dhealaíonn duine ó mheaisín. Tá an tábhacht chéanna le leid gan í.
page-privacy-4-title = Cé atá in ann é a léamh
page-privacy-4-text =
    Séalaítear freagraí d’fhoireann na leideanna le heochair nach bhfuil ag an gcuid phoiblí den suíomh seo. Ní osclaíonn diosca goidte ná cúltaca goidte aon rud.

    Ní thaispeántar sonraí teagmhála do mhodhnóir ach amháin tar éis cúis a thabhairt. Scríobhtar gach féachaint ar leid i loga nach féidir a athrú gan é a thabhairt faoi deara.

    Téann leideanna ar féidir leo cabhrú chuig imscrúdaitheoirí. Téann d’fhocail leo; fanann do shonraí teagmhála ag foireann na leideanna.
page-privacy-5-title = Cá fhad
page-privacy-5-text =
    Gan a bheith níos faide ná mar a theastaíonn don obair ar na cásanna. Socraíonn dlí na tíre ina n-oibríonn an t-oibreoir na teorainneacha; inseoidh an t-oibreoir duit iad má iarrann tú.
    => contact Fiafraigh den oibreoir
page-privacy-6-title = Do chearta
page-privacy-6-text =
    Is féidir leat a fhiafraí cad a choinnítear fút, agus a iarraidh go gceartófaí nó go scriosfaí é. Ní féidir linn leid gan ainm a aimsiú ach lena hadmháil: cuir isteach anseo í agus scríobh cad is mian leat.

    Is féidir leat gearán a dhéanamh freisin leis an údarás cosanta sonraí i do thír.
    => /receipt Tar ar ais le d’admháil
page-privacy-7-title = Conas a chosnaítear é
page-privacy-7-text =
    Glantar pictiúir de rudaí sula bhfeiceann aon duine lasmuigh iad: baintear gach rud a scríobhann ceamara i gcomhad, agus tá an rud a dubhaíodh imithe as an bpictiúr féin. Féachann beirt ar gach ceann sula dtaispeántar é.

    Má d’aimsigh tú laige sa suíomh seo, inis dúinn.
    => contact Scríobh chugainn faoin suíomh seo

page-accessibility-title = Inrochtaineacht
page-accessibility-lead = Ba cheart go n-oibreodh an suíomh seo do chách. Inis dúinn cá háit nach n-oibríonn.
page-accessibility-1-title = Cad atá mar aidhm againn
page-accessibility-1-text =
    Leanaimid na Treoirlínte um Inrochtaineacht Ábhar Gréasáin (WCAG) 2.2, leibhéal AA, rud a chomhlíonann freisin an chuid den chaighdeán Eorpach EN 301 549 a bhaineann leis an ngréasán.

    - Oibríonn gach leathanach leis an méarchlár amháin, le léitheoir scáileáin, gan JavaScript, i gcló mór agus ar scáileán 320 picteilín ar leithead.
    - Tá tuairisc i bhfocail ag gabháil le gach pictiúr de rud, agus taispeántar thíos faoi í freisin.
    - Ní chuirtear aon rud in iúl le dath amháin. Tá leagan geal agus leagan dorcha ann, de réir socrú do ghléis.
    - Ní théann aon fhoirm in éag agus tú ag scríobh: tá lá agat.
page-accessibility-2-title = Cad nach n-oibríonn do chách fós
page-accessibility-2-text =
    - Baineann an cheist le pictiúr. Ní féidir an mionsonra a d’aithneodh duine a chur i dtuairisc i gcónaí.
    - Má tá hCaptcha curtha ar siúl ag an oibreoir, seans nach n-oibreoidh an tseiceáil sin le gach áis chúnta. Is féidir leat í a fhágáil ar lár.
    - Seans go mbeidh téacsanna faoi rudaí ar iarraidh i do theanga. Taispeántar i dteanga eile iad ansin, agus iad marcáilte do léitheoirí scáileáin.
page-accessibility-3-title = Inis dúinn
page-accessibility-3-text =
    { $operator }

    Abair cén leathanach a bhí ann agus cad a d’úsáid tú. Tabharfaimid freagra má insíonn tú dúinn conas.
    => contact Scríobh chugainn faoin suíomh seo
page-accessibility-4-title = Mura gceartaímid é
page-accessibility-4-text =
    San Aontas Eorpach tá comhlacht i ngach tír a choinníonn súil ar inrochtaineacht suíomhanna gréasáin poiblí. Mura sásaíonn ár bhfreagra thú, is féidir leat dul chuig an gceann i do thír féin.
