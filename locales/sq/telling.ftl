# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Merrni ndihmë
home-urgent-title = Ju ka ndodhur juve, apo një fëmijë është në rrezik?
home-urgent-text = Nuk është nevoja të njihni ndonjë objekt. Ka njerëz të cilëve mund t’u telefononi, dhe mund të na shkruani për këtë.
home-urgent-link = Merrni ndihmë ose na tregoni për abuzim

# A tip that belongs to no object
general-lead = Kjo faqe është për atë që nuk lidhet me asnjë nga objektet që tregojmë: diçka që keni parë diku tjetër, ose dikë për të cilin dini diçka.
general-which = Nëse e njihni ndonjë nga objektet tona, hapeni dhe shkruani atje. Kështu u arrin më shpejt njerëzve që punojnë me të.
general-look = Shihni objektet
general-abuse = Nëse doni të na tregoni për abuzim, përdorni faqen për këtë. Mesazhet prej andej lexohen të parat.
general-sent-before = A keni dërguar tashmë një sinjalizim?

# Leaving quickly: the note on each form
safety-link = Para se të shkruani: si të dilni shpejt nga kjo faqe
safety-note = Nëse dikush mund ta shohë ekranin tuaj, lexoni së pari këtë. Zgjat një minutë.

# The country, typed
country-hint = Filloni të shkruani emrin e shtetit, në cilëndo gjuhë. Nëse nuk e dini saktë, lëreni bosh.
country-unknown = Nuk njohim asnjë shtet me emrin „{ $typed }“. Kontrolloni si është shkruar, ose lëreni bosh
country-long = Emri i shtetit duhet të ketë jo më shumë se { $limit } karaktere
country-meant = Mos e kishit fjalën për ndonjërin nga këto shtete?
country-not-sure = Nuk e di saktë: lëre bosh

# Urgent: numbers to call
urgent-title = Merrni ndihmë ose na tregoni për abuzim
urgent-lead = Nëse dikush është në rrezik pikërisht tani, telefononi së pari. Ne i lexojmë mesazhet çdo ditë, por jo gjatë gjithë ditës e natës, dhe nuk mund të dërgojmë askënd te ju.
urgent-call-title = Telefononi dikë
urgent-call-lead = Nuk është e nevojshme ta jepni emrin. Mund të telefononi edhe për dikë tjetër.
urgent-write-link = Ose na shkruani
urgent-country = Në cilin shtet jeni?
urgent-country-hint = Filloni të shkruani emrin e shtetit, në cilëndo gjuhë.
urgent-country-show = Shfaq numrat
urgent-country-empty = Shkruani shtetin ku jeni
urgent-country-unknown = Nuk njohim asnjë shtet me emrin „{ $typed }“. Kontrolloni si është shkruar, ose kërkojeni mes të gjitha shteteve
urgent-here = Numrat: { $country }
urgent-all = Të gjitha shtetet dhe numrat e tyre
urgent-all-lead = Japim vetëm numra për të cilët jemi të sigurt. Kur për një shtet këtu ka vetëm numrin e urgjencës, mund të ketë edhe linja ndihme.
urgent-all-none = Ende nuk ka asnjë shtet këtu. Telefononi 112 nga një celular, ose pyesni dikë pranë jush për numrin vendor të urgjencës.
urgent-all-back = Kthehu te ndihma sipas shtetit
urgent-unknown-title = Nuk kemi numra të verifikuar për këtë shtet: { $country }
urgent-unknown = Në shumicën e shteteve 112 funksionon nga celulari dhe ju lidh me shërbimet e urgjencës. Nëse jo, pyesni dikë pranë jush për numrin vendor.
urgent-unknown-child = Shumë shtete kanë një linjë ndihme për fëmijët. Child Helpline International mban një listë të tyre. Mund t’i tregoni edhe një mësuesi, një mjeku ose një të rrituri tjetër që i besoni.
urgent-hours = Disa linja ndihme nuk janë të hapura natën. Nëse nuk përgjigjet askush dhe nuk mund të pritet, telefononi numrin e urgjencës.
line-emergency = Urgjenca: policia dhe ambulanca
line-child = Linja e ndihmës për fëmijët dhe të rinjtë
line-missing = Linja për fëmijët e zhdukur
line-victims = Linja për viktimat e krimit
line-abuse = Ndihmë pas abuzimit

# Urgent: the message
urgent-write-title = Na shkruani
urgent-write-lead = Mesazhet nga kjo faqe lexohen të parat. Thoni sa të doni, pak ose shumë. Asgjë nga ato që ju kanë bërë nuk është faji juaj.
urgent-write-not-now = Një mesazh këtu nuk është thirrje urgjence.
urgency = Cila e përshkruan më mirë situatën?
urgency-short = Sa urgjente
urgency-danger = Dikush është në rrezik pikërisht tani
urgency-danger-hint = Telefononi edhe numrin e urgjencës. Është më i shpejtë se çdo mesazh.
urgency-ongoing = Vazhdon ende
urgency-past = Ka ndodhur në të kaluarën
urgency-worried = Shqetësohem për dikë
urgency-empty = Zgjidhni çfarë e përshkruan më mirë situatën
urgency-choice = Zgjidhni çfarë e përshkruan më mirë situatën
urgency-long = Zgjidhni çfarë e përshkruan më mirë situatën
urgent-what = Çfarë doni të na tregoni?
urgent-what-hint = Me fjalët tuaja, në çdo gjuhë. Nuk është e nevojshme të përshkruani çfarë u bë. Deri në { $limit } karaktere.
urgent-what-short = Çfarë doni të na tregoni
urgent-what-empty = Shkruani çfarë doni të na tregoni
urgent-what-long = Çfarë doni të na tregoni duhet të ketë jo më shumë se { $limit } karaktere
urgent-place = Ku ndodh, ose ku ka ndodhur? (jo e detyrueshme)
urgent-place-hint = Një qytet, një shkollë, një emër në internet: çdo gjë që mund të ndihmojë për ta gjetur. Deri në { $limit } karaktere.
urgent-place-short = Ku
urgent-place-long = Vendi duhet të ketë jo më shumë se { $limit } karaktere
urgent-country-ask = Për cilin shtet bëhet fjalë? (jo e detyrueshme)
urgent-contact = Si mund t’ju kontaktojmë në mënyrë të sigurt? (jo e detyrueshme)
urgent-contact-hint = Vetëm nëse askush tjetër nuk mund ta shohë kur ju shkruajmë. Mund ta lini bosh: me kodin tuaj e lexoni përgjigjen tonë këtu. Deri në { $limit } karaktere.
urgent-no-pictures = Mos dërgoni foto ose filma abuzimi, as lidhje drejt tyre. Mbajtja e tyre është krim në shumë vende. Nëse i keni, thoni vetëm që i keni: ne do t’ju themi çfarë të bëni.
urgent-check-title = Kontrolloni mesazhin tuaj
urgent-check-danger = Nëse dikush është në rrezik pikërisht tani, telefononi numrin e urgjencës para se ta dërgoni këtë.
urgent-send-lead = Kur ta dërgoni mesazhin, merrni një kod. Ai shfaqet vetëm një herë, në faqen tjetër. Me të mund ta lexoni përgjigjen tonë.
urgent-send = Dërgo mesazhin

# Urgent: sent
urgent-sent-title = Mesazhi juaj arriti te ne
urgent-sent-receipt = Kodi juaj i sinjalizimit
urgent-sent-next-1 = Mesazhi juaj është i pari mes gjithçkaje që kemi për të lexuar. E lexojnë njerëz të trajnuar për këtë.
urgent-sent-next-2 = Ata mund t’ia përcjellin policisë ose shërbimit për mbrojtjen e fëmijëve në shtetin për të cilin bëhet fjalë.
urgent-sent-next-3 = Kthehuni nesër dhe shkruani kodin: mund të ketë një përgjigje ose një pyetje për ju.
urgent-sent-call = Nuk mund të themi sa shpejt do të veprojë dikush. Nëse përkeqësohet, ose keni frikë, telefononi.
urgent-sent-numbers = Numra ku mund të telefononi

# The receipt, kept
sent-save = Ruaje si skedar teksti
sent-save-hint = Skedari ruhet në këtë pajisje. Kushdo që e përdor pajisjen mund ta gjejë.
sent-qr-title = Si figurë për telefonin tuaj
sent-qr-hint = Kamera e telefonit e lexon kodin prej saj. Ajo përmban kodin dhe asgjë tjetër.
sent-qr-alt = Kod QR që përmban kodin tuaj të sinjalizimit
sent-gone-title = Kodi shfaqet vetëm një herë
sent-gone-text = Kjo është adresa e një faqeje që konfirmon një sinjalizim. Nëse patë një kod atje, sinjalizimi është ruajtur, por kodi nuk mund të shfaqet përsëri.
sent-gone-have = Nëse e keni shënuar kodin, shkruajeni këtu për të parë ku ka arritur sinjalizimi.
sent-gone-lost = Nëse jo, për ne nuk ka humbur asgjë: sinjalizimi juaj lexohet gjithsesi. Nëse dini më shumë, mund të dërgoni një të ri.
receipt-file =
    Kodi juaj i sinjalizimit

    { $receipt }

    Mund ta shkruani këtu: { $address }

    Kushdo që e ka, mund të lexojë çfarë ju pyesim. Ruajeni këtë skedar ku nuk e gjen askush tjetër, ose fshijeni pasi ta keni shënuar kodin.

# Pictures with a tip
pictures = { $files ->
    [one] Shtoni një foto të objektit (jo e detyrueshme)
   *[other] Shtoni foto të objektit (jo e detyrueshme)
}
pictures-hint = { $files ->
    [one] Një foto, në formatin JPEG, PNG ose WebP, më e vogël se { $size }.
   *[other] Deri në { $files } foto, në formatin JPEG, PNG ose WebP, secila më e vogël se { $size }.
}
pictures-why = Vetëm nëse tregon të njëjtën gjë: tuajën në shtëpi, ose një në dyqan.
pictures-never = Mos dërgoni kurrë foto abuzimi, cilado qoftë arsyeja. Dërgimi është krim në shumë vende dhe nuk ndihmon.
pictures-inside = Një foto mund të përmbajë të dhëna se ku dhe kur është bërë, dhe me cilën pajisje. Ekipi i sinjalizimeve e sheh vetëm foton, pa këto.
pictures-sealed = Fotot shifrohen kur arrijnë. Ato nuk shfaqen kurrë publikisht.
pictures-short = Foto
pictures-one = Foto { $number }, { $size }
pictures-added = Fotot që keni shtuar
pictures-remove = Hiq
pictures-removed = Fotoja u hoq.
pictures-more = { $left ->
    [0] Nuk mund të shtoni më foto.
    [one] Mund të shtoni edhe një foto.
   *[other] Mund të shtoni edhe { $left } foto.
}
pictures-type = Fotoja duhet të jetë skedar JPEG, PNG ose WebP
pictures-large = Fotoja duhet të jetë më e vogël se { $size }
pictures-empty = Fotoja është bosh
pictures-many = { $files ->
    [one] Mos shtoni më shumë se një foto
   *[other] Mos shtoni më shumë se { $files } foto
}
pictures-failed = Fotoja nuk u ngarkua dot. Provoni përsëri
pictures-not-now = Për momentin nuk mund të marrim foto. Dërgojeni sinjalizimin pa to, ose provoni përsëri pas disa minutash
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Na përgjigjuni, ose shtoni diçka
dialogue-add-text = Ju është kujtuar një hollësi tjetër? Dërgojeni që këtu: i bashkohet sinjalizimit tuaj.
dialogue-contact = Të dhënat tuaja të kontaktit
dialogue-contact-text = Nëse na keni thënë si t’ju kontaktojmë, mund ta tërhiqni. E fshijmë menjëherë. Sinjalizimi dhe kodi mbeten siç janë.
dialogue-contact-seen = Dikush në ekipin e sinjalizimeve mund ta ketë lexuar më parë. Nuk del jashtë ekipit.
dialogue-contact-erase = Fshi të dhënat e mia të kontaktit
dialogue-contact-done = U krye. Nuk mbajmë më asnjë të dhënë kontakti prej jush. Sinjalizimi dhe kodi mbeten siç janë.
dialogue-contact-not-now = Të dhënat tuaja të kontaktit nuk u fshinë dot tani. Nuk është faji juaj: prisni një minutë dhe provoni përsëri

# Staying safe while you write
page-safety-title = Si të dilni shpejt nga një faqe
page-safety-lead = Për kur dikush nuk duhet ta shohë çfarë po shkruani. Lexojeni këtë para se të filloni.
page-safety-1-title = Çfarë bën „Dil nga kjo faqe“
page-safety-1-text =
    Në faqet ku na shkruani, në krye ka një buton të kuq me fjalët „Dil nga kjo faqe“. Ai ju çon menjëherë në një sajt të padëmshëm.

    Mund ta shtypni edhe tri herë tastin Shift. Kjo funksionon kudo që jeni në faqe, edhe ndërsa shkruani. Për këtë duhet JavaScript; për butonin jo.
page-safety-2-title = Çfarë nuk bën
page-safety-2-text =
    - Nuk e fshin historikun e shfletuesit. Kush shikon atje, mund të shohë që ishit në këtë sajt.
    - Nuk ia fsheh vizitën atij që drejton rrjetin që përdorni.
    - Nuk e ruan çfarë keni shkruar. Gjithçka që nuk e keni dërguar humbet.
page-safety-3-title = Si të ktheheni
page-safety-3-text =
    Kthehuni mbrapa në shfletues, ose shkruani përsëri adresën e këtij sajti. Filloni me një formular bosh.

    Nëse e keni dërguar tashmë sinjalizimin, ju duhet kodi për t’u kthyer tek ai.
page-safety-4-title = Mënyra më të sigurta për të shkruar
page-safety-4-text =
    - Përdorni një pajisje që nuk mund ta përdorë personi nga i cili keni frikë: në bibliotekë, në shkollë, ose atë të një shoku a shoqeje.
    - Hapni një dritare private. Kur e mbyllni, ajo harron çfarë bëtë.
    - Nëse nuk përdorët dritare private, hiqeni më pas këtë sajt nga historiku i shfletuesit. Edhe fshirja e gjithë historikut mund të vihet re.
    - Përdorni Tor Browser nëse nuk duhet parë as vizita.
    - Shkruajeni kodin në letër dhe ruajeni ku nuk shikon askush.
page-safety-5-title = Vazhdoni
page-safety-5-text =
    => /tip Na tregoni çfarë dini
    => /urgent Merrni ndihmë ose na tregoni për abuzim
    => /receipt Kthehuni me kodin tuaj
