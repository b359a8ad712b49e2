# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Ndoshta e njihni këtë objekt
home-lead = Këto gjëra u panë në sfondin e pamjeve të abuzimit me fëmijë. Në atë që tregojmë nuk ka abuzim, vetëm objektin. Nëse mund të thoni ku shitet, prodhohet ose përdoret ndonjëri prej tyre, kjo mund të çojë te një fëmijë që ka nevojë për ndihmë.
home-look = Shihni objektet
home-count = { $count ->
    [0] Për momentin asnjë objekt nuk pret përgjigje.
    [one] Një objekt pret përgjigje.
   *[other] { $count } objekte presin përgjigje.
}
home-do-you-know = A e njihni këtë?
home-how = Si funksionon
home-how-1-title = Shikoni
home-how-1 = Çdo pamje tregon një gjë dhe bën një pyetje. Një çantë, një logo, një letër muri. Shikoni me kujdes: edhe gjërat e vogla kanë rëndësi.
home-how-2-title = Na tregoni
home-how-2 = Shkruani çfarë dini, me fjalët tuaja. Nuk ju duhet llogari dhe nuk keni pse të thoni kush jeni.
home-how-3-title = Ruajeni kodin
home-how-3 = Ju merrni një kod sinjalizimi. Me të mund të ktheheni, të lexoni një pyetje nga ne dhe t’i përgjigjeni. Askush tjetër nuk mundet.
home-newest = Ende në kërkim
home-all = Shihni të gjitha objektet
home-safe = Ne nuk e dimë kush jeni
home-safe-1 = Asnjë cookie, dhe asgjë nuk ngarkohet nga kompani të tjera.
home-safe-2 = Adresa juaj e internetit nuk ruhet dhe nuk regjistrohet.
home-safe-3 = Çfarë shkruani shifrohet në çastin kur arrin. Vetëm njerëzit që shqyrtojnë sinjalizimet mund ta hapin.
home-safe-more = Si të mbeteni anonimë dhe si ta kontrolloni këtë

# What everybody is asked not to do
warnings-title = Për të mbrojtur fëmijën
warnings-publish = Mos e publikoni përgjigjen tuaj dhe mos e diskutoni në internet.
warnings-contact = Mos kontaktoni dhe mos u përballni me askënd që dyshoni.
warnings-search = Mos kërkoni pamjen nga e cila është marrë objekti. Mbajtja e pamjeve të tilla është krim në shumë vende.

# Gallery
gallery-title = Objektet
gallery-lead = A e njihni ndonjërin prej tyre? Edhe një hamendje është e mirëpritur. Të dihet ku nuk shitet diçka mund të ndihmojë po aq sa të dihet ku shitet.
gallery-category = Lloji
gallery-status = Gjendja
gallery-series = Seria
gallery-any = Të gjitha
gallery-filter = Shfaq
gallery-reset = Shfaq të gjitha objektet
gallery-count = { $count ->
    [0] Asnjë objekt
    [one] Një objekt
   *[other] { $count } objekte
}
gallery-none = Asnjë objekt nuk i përshtatet zgjedhjes suaj.
gallery-empty = Për momentin nuk shfaqet asnjë objekt. Kthehuni pas disa ditësh.
gallery-empty-tip = Na tregoni diçka gjithsesi

# Object
object-back = Të gjitha objektet
object-zoom = Shihni më nga afër
object-tell = Di diçka për këtë
object-anonymous = Ju mbeteni anonimë. Zgjat rreth tri minuta.
object-answered = Kemi një përgjigje. Faleminderit të gjithëve që shkruan.
object-tell-anyway = Di diçka që mund të ndihmojë ende
object-reference = Numri
object-timeline = Çfarë ka ndodhur
outcome-few-countries-text = Objekti shitet ose prodhohet vetëm në pak vende. Hetuesit atje tani po kërkojnë më tej.
outcome-sold-widely-text = Objekti shitet në shumë e shumë vende. Ai nuk mund të çojë te njëri prej tyre dhe, duke e ditur këtë, hetuesit kursejnë një kërkim të gjatë.
outcome-already-known-text = Hetuesit e dinin tashmë përgjigjen nga një punë tjetër.
event-published = U shfaq për herë të parë
event-updated = Ndryshoi pamja ose teksti
event-outcome = U bë i ditur rezultati
event-reopened = U pyet përsëri
event-withdrawn = U hoq

# Exit this page
leave-emergency = Urgjencë:
leave-two = Shift: shtypeni edhe 2 herë për të dalë.
leave-one = Shift: shtypeni edhe 1 herë për të dalë.
leave-over = Koha mbaroi. Jeni ende në këtë faqe.
leave-going = Po ngarkohet.

# Tip: the form
tip-title = Na tregoni çfarë dini
tip-lead = Përgjigjuni për aq sa mundeni. Të detyrueshme janë vetëm pyetja e parë dhe sa të sigurt jeni.
tip-trap = Lëreni bosh këtë fushë
tip-what = Çfarë dini?
tip-what-hint = Çfarë është, kush e prodhon ose e shet, pse e njihni. Deri në { $limit } karaktere.
tip-what-short = Çfarë dini
tip-what-empty = Shkruani çfarë dini
tip-what-long = Çfarë dini duhet të ketë jo më shumë se { $limit } karaktere
tip-place = Ku e keni parë, ose ku shitet? (jo e detyrueshme)
tip-place-hint = Një qytet, një dyqan, një shkollë, një hotel. Deri në { $limit } karaktere.
tip-place-short = Ku
tip-place-long = Vendi ku e keni parë duhet të ketë jo më shumë se { $limit } karaktere
tip-country = Në cilin shtet? (jo e detyrueshme)
tip-country-none = Nuk e di saktë
tip-country-short = Shteti
tip-time = Kur ishte kjo? (jo e detyrueshme)
tip-time-hint = Mjafton një vit ose „kur isha fëmijë“. Deri në { $limit } karaktere.
tip-time-short = Kur
tip-time-long = Koha duhet të ketë jo më shumë se { $limit } karaktere
tip-link = Një faqe publike në internet që e tregon (jo e detyrueshme)
tip-link-hint = Faqja e një dyqani ose prodhuesi, për shembull shop.example/bags. Kurrë një lidhje te pamje abuzimi. Deri në { $limit } karaktere.
tip-link-short = Faqja në internet
tip-link-long = Adresa në internet duhet të ketë jo më shumë se { $limit } karaktere
tip-link-address = Shkruani një adresë interneti, si shop.example/bags, ose lëreni bosh
tip-confidence = Sa të sigurt jeni?
tip-confidence-short = Sa të sigurt
tip-confidence-certain = Plotësisht: e kam pasur ose e kam parë vetë
tip-confidence-likely = Me mjaft siguri
tip-confidence-guess = Pa siguri: është hamendje
tip-confidence-empty = Zgjidhni sa të sigurt jeni
tip-confidence-choice = Zgjidhni sa të sigurt jeni
tip-confidence-long = Zgjidhni sa të sigurt jeni
tip-contact = Si mund t’ju kontaktojmë? (jo e detyrueshme)
tip-contact-hint = Lëreni bosh për të mbetur anonimë: kodi juaj na mjafton për t’ju pyetur diçka. Deri në { $limit } karaktere.
tip-contact-short = Kontakti
tip-contact-none = Asnjë: ju mbeteni anonimë
tip-contact-long = Kontakti duhet të ketë jo më shumë se { $limit } karaktere
tip-captcha = Ky kontroll vjen nga një kompani tjetër, hCaptcha, e cila merr vesh që jeni këtu. Mund ta lini pa bërë: sinjalizimi juaj vlen gjithsesi, por mund të lexohet më vonë.
tip-captcha-noscript = Kontrolli ka nevojë për JavaScript. Pa të sinjalizimi juaj vlen gjithsesi, por mund të lexohet më vonë.
tip-check = Vazhdo
tip-safe = Çfarë nuk dimë për ju
tip-safe-text = Kjo faqe nuk vendos asnjë cookie. Adresa juaj e internetit nuk ruhet dhe sinjalizimi mban orën kur erdhi, jo minutën.
tip-safe-more = Çfarë ruhet dhe çfarë jo

# Tip: check and send
tip-check-title = Kontrolloni përgjigjet tuaja
tip-check-lead = Ende nuk është dërguar asgjë.
tip-change = Ndrysho
tip-nothing = Nuk u dha
tip-send-lead = Kur ta dërgoni sinjalizimin, merrni një kod. Ai shfaqet vetëm një herë, në faqen tjetër.
tip-send = Dërgo sinjalizimin
tip-form-was-old = Ky formular kishte qëndruar hapur për shumë kohë, prandaj sinjalizimi nuk u dërgua. Përgjigjet tuaja janë të gjitha këtu: kontrollojini dhe dërgojini përsëri.
tip-flood = Për momentin po vijnë shumë sinjalizime nga rrjeti juaj, prandaj i juaji nuk u dërgua. Përgjigjet tuaja janë të gjitha këtu: prisni disa minuta dhe dërgojini përsëri.
tip-not-kept = Sinjalizimi juaj nuk mundi të ruhej tani. Nuk është faji juaj dhe përgjigjet tuaja janë të gjitha këtu: prisni një minutë dhe dërgojini përsëri.

# Tip: sent
sent-title = Sinjalizimi juaj arriti te ne
sent-receipt = Kodi juaj i sinjalizimit
sent-keep = Ruajeni kodin
sent-keep-1 = Shënojeni diku ose printoni këtë faqe. Ai nuk mund të shfaqet për herë të dytë dhe askush nuk mund të bëjë një të ri.
sent-keep-2 = Kushdo që e ka, mund të lexojë çfarë ju pyesim. Mos ia tregoni askujt dhe mos e dërgoni me email.
sent-keep-3 = Nëse këtë pajisje e përdor edhe dikush tjetër, mos e ruani këtu.
sent-where = Mund ta shkruani në këtë adresë:
sent-next = Çfarë ndodh më pas
sent-next-1 = Njerëzit që shqyrtojnë sinjalizimet e lexojnë edhe tuajin, zakonisht brenda pak ditësh.
sent-next-2 = Nëse mund të ndihmojë, u dërgohet hetuesve në vendin që tregon.
sent-next-3 = Kthehuni pas një jave dhe shkruani kodin: mund të kemi një pyetje së cilës vetëm ju mund t’i përgjigjeni.
sent-more = Shihni objekte të tjera

# Receipt
receipt-title = Kthehuni me kodin tuaj
receipt-lead = Shihni ku ka arritur sinjalizimi juaj dhe nëse kemi një pyetje.
receipt-label = Kodi juaj i sinjalizimit
receipt-hint = 25 shkronja dhe shifra në pesë grupe. Shkronjat e mëdha ose të vogla, hapësirat dhe vizat nuk kanë rëndësi.
receipt-open = Hap
receipt-length = Kodi ka 25 shkronja dhe shifra. Krahasoni çfarë shkruat me shënimin tuaj: diçka mungon ose është tepër
receipt-character = Këtu ka një shenjë që nuk e ka asnjë kod. Kodi ka vetëm shifrat nga 0 në 9 dhe shkronja, pa U, Ç dhe Ë
receipt-check = Një shenjë nuk është e saktë, ose dy kanë ndërruar vendet. Krahasojeni me shënimin tuaj
receipt-unknown = Këtij kodi nuk i përket asnjë sinjalizim. Krahasojeni me shënimin tuaj
receipt-form-was-old = Kjo faqe kishte qëndruar hapur për shumë kohë, prandaj mesazhi nuk u dërgua. Ai është ende këtu: dërgojeni përsëri
receipt-answer-empty = Shkruani një mesazh para se ta dërgoni
receipt-answer-long = Mesazhi duhet të ketë jo më shumë se { $limit } karaktere
receipt-flood = Nga rrjeti juaj po provohen shumë kode. Prisni disa minuta dhe provoni përsëri
receipt-not-now = Kjo nuk funksionon tani. Nuk është faji juaj: prisni një minutë dhe provoni përsëri
receipt-lost = Nëse e keni humbur kodin
receipt-lost-text = Ne nuk mund ta gjejmë sinjalizimin për ju: asgjë që ruajmë nuk çon nga ju te ai. Mund të dërgoni një të ri.
receipt-lost-tip = Dërgoni një sinjalizim të ri

# Dialogue
dialogue-title = Sinjalizimi juaj
dialogue-progress = Ku ka arritur
dialogue-object = Objekti:
dialogue-messages = Mesazhet
dialogue-empty = Ende nuk ka mesazhe. Kthehuni pas disa ditësh.
dialogue-desk = Ekipi i sinjalizimeve
dialogue-you = Ju
dialogue-answer = Na shkruani
dialogue-answer-hint = Një përgjigje, ose diçka që ju është kujtuar. Deri në { $limit } karaktere.
dialogue-send = Dërgo mesazhin
dialogue-sent = Mesazhi juaj arriti te ne. I njëjti kod e hap përsëri këtë faqe.
progress-received = U mor
progress-received-text = Sinjalizimi juaj është te ne dhe do të lexohet.
progress-asked = Kemi një pyetje
progress-asked-text = Përgjigjuni më poshtë, si të mundeni më mirë. Nëse nuk e dini, thojeni: edhe kjo ndihmon.
progress-read = U lexua
progress-read-text = Dikush e ka lexuar sinjalizimin tuaj. Faleminderit që e dërguat.
progress-passed-on = U përcoll
progress-passed-on-text = Sinjalizimi juaj u kaloi njerëzve që mund të veprojnë. Ndoshta nuk do të merrni vesh çfarë doli prej tij; ai vlen gjithsesi.
again-title = Mesazhi juaj nuk është dërguar ende
again-lead = Ai është ende këtu. Dërgojeni përsëri pas një çasti.

# Pages of words
page-contents = Në këtë faqe

page-help-title = Ndihmë
page-help-lead = Për çfarë shërben ky sajt, çfarë ndodh me një sinjalizim dhe si të mbeteni të sigurt.
page-help-1-title = Për çfarë bëhet fjalë
page-help-1-text =
    Hetuesit shohin foto dhe filma të abuzimit me fëmijë për të gjetur fëmijët në to. Ndonjëherë mbetet vetëm diçka në sfond: një çantë, një perde, pamja nga një dritare.

    Gjëra të tilla i tregojmë këtu, të prera dhe të pastruara, në mënyrë që nga abuzimi të mos shihet asgjë. Dikush mund të dijë nga vijnë. Nuk ju duhen njohuri të veçanta. Ajo që është e zakonshme aty ku jetoni mund të jetë e panjohur për të gjithë të tjerët.
page-help-2-title = Çfarë ndodh me sinjalizimin tuaj
page-help-2-text =
    - Ai shifrohet në çastin kur arrin. Që atëherë mund ta hapë vetëm ekipi i sinjalizimeve.
    - Dikush atje e lexon, e krahason me sinjalizime të tjera dhe vlerëson sa mund të verifikohet.
    - Nëse mund të ndihmojë, u dërgohet hetuesve në vendin që tregon, me fjalët tuaja të pandryshuara.
    - Nëse diçka nuk është e qartë, ju lëmë një pyetje. E gjeni me kodin tuaj.

    Askush nuk e merr vesh nga ne që ishit ju: as ne vetë nuk e dimë, përveç nëse na e thoni.
page-help-3-title = Si funksionon kodi
page-help-3-text =
    Pas dërgimit shihni një kod prej 25 shkronjash dhe shifrash. Ai është i vetmi çelës i sinjalizimit tuaj. Me të i lexoni pyetjet tona dhe u përgjigjeni.

    Ne nuk e ruajmë kodin dhe nuk mund ta bëjmë përsëri. Nëse e humbni, dërgoni një sinjalizim të ri.
    => /receipt Kthehuni me kodin tuaj
page-help-4-title = Si të mbeteni anonimë
page-help-4-text =
    - Lëreni bosh fushën e kontaktit.
    - Mos shkruani asgjë që mund ta dini vetëm ju, përveç nëse ka rëndësi për përgjigjen.
    - Mos përdorni pajisjen ose rrjetin e punës, as të dikujt për të cilin doni të shkruani.
    - Përdorni Tor Browser nëse nuk duhet parë as vizita në këtë sajt. Këtu gjithçka funksionon në cilësimin e tij më të sigurt, pa JavaScript.
    - Përdorni një dritare private dhe mbylleni kur të keni mbaruar. Përndryshe vizita mbetet në historikun e shfletuesit.
page-help-5-title = Si ta kontrolloni këtë
page-help-5-text =
    Nuk keni pse të na besoni. Hapni mjetet e zhvilluesit në shfletuesin tuaj, zgjidhni „Rrjeti“ (Network), ngarkoni cilëndo faqe dhe shihni:

    - Asnjë përgjigje nuk ka rreshtin „Set-Cookie“.
    - Çdo kërkesë shkon te adresa e këtij sajti. Rreshti „Content-Security-Policy“ e ndalon shfletuesin të ngarkojë gjë nga gjetkë. Nëse operatori ka aktivizuar hCaptcha, përjashtim bën vetëm formulari i sinjalizimit, dhe kjo thuhet aty.
    - Çaktivizoni JavaScript: gjithçka vazhdon të funksionojë.
    - As kodi juaj, as përgjigjet tuaja nuk janë kurrë në një adresë.
page-help-6-title = Çfarë të mos bëni
page-help-6-text =
    - Mos e publikoni përgjigjen tuaj. Mund ta paralajmërojë autorin ose të hedhë dyshime mbi dikë që s’ka lidhje me këtë.
    - Mos kontaktoni askënd që dyshoni dhe mos e ndiqni.
    - Mos kërkoni pamjen nga e cila vjen objekti. Kërkimi dhe mbajtja e pamjeve të tilla është krim në shumë vende, cilado qoftë arsyeja.
    - Mos na dërgoni pamje të tilla, as lidhje drejt tyre.
page-help-7-title = Nëse një fëmijë është në rrezik, ose keni përjetuar abuzim
page-help-7-text =
    Ajo që vjen këtu lexohet nga njerëz, por jo gjatë gjithë ditës e natës. Nëse një fëmijë është në rrezik tani, telefononi numrin e urgjencës: 112 në Bashkimin Evropian dhe në shumë vende të tjera.

    Në shumë vende evropiane 116 111 është linja e ndihmës për fëmijët dhe të rinjtë, 116 000 linja për fëmijët e zhdukur dhe 116 006 linja për viktimat e krimit. Janë pa pagesë dhe nuk keni pse të jepni emrin.

    Ka linja ndihme në shumë vende dhe një mënyrë për të na shkruar që lexohet e para.

    Asgjë nga ato që ju kanë bërë nuk është faji juaj.
    => /urgent Merrni ndihmë ose na tregoni për abuzim
page-help-8-title = Çfarë bën „Dil nga kjo faqe“
page-help-8-text =
    Në faqet ku shkruani, një buton në krye ju çon menjëherë në një faqe të padëmshme. Nëse JavaScript është aktiv, të njëjtën gjë bën edhe shtypja tri herë e tastit Shift.

    - Çfarë bën: shfaq menjëherë një sajt tjetër dhe i kërkon shfletuesit të harrojë çfarë ka ruajtur nga i yni.
    - Çfarë nuk bën: nuk e heq këtë sajt nga historiku i shfletuesit dhe nuk ia fsheh vizitën atij që drejton rrjetin.
    - Ajo që nuk e keni dërguar ende humbet.

    Më e sigurt është një pajisje që nuk e përdor askush tjetër, me një dritare private.

page-privacy-title = Privatësia
page-privacy-lead = Çfarë ruajmë, çfarë jo dhe për sa kohë.
page-privacy-1-title = Kush është përgjegjës
page-privacy-1-text =
    { $operator }
    => contact Na shkruani për këtë sajt
page-privacy-2-title = Çfarë nuk mblidhet
page-privacy-2-text =
    - Asnjë cookie dhe asnjë ruajtje tjetër në shfletuesin tuaj. Prandaj nuk ju pyesim për to.
    - Asnjë adresë interneti. Për të ngadalësuar dërgimet masive numërojmë sa formularë vijnë nga një rrjet; vlera me të cilën numërojmë krijohet nga adresa me një çelës që gjendet vetëm në memorie dhe ndryshon çdo ditë.
    - Asnjë shënim se cilin shfletues ose pajisje përdorni, ose cilat faqe keni parë.
    - Asnjë kohë e saktë: sinjalizimi mban vetëm orën kur erdhi.
    - Asgjë nuk u dërgohet kompanive të tjera. Nëse operatori ka aktivizuar hCaptcha, formulari i sinjalizimit e thotë para se ta përdorni.
page-privacy-3-title = Çfarë ruhet
page-privacy-3-text =
    - Përgjigjet tuaja dhe kontakti juaj, nëse e jepni. Secila shifrohet më vete.
    - Fotot që shtoni, nëse ky sajt i pranon. Edhe ato shifrohen dhe nuk shfaqen kurrë publikisht.
    - Objekti, gjuha e faqes dhe ora.
    - Mesazhet mes jush dhe ekipit të sinjalizimeve.
    - Nëse shfletuesi juaj bëri vetë një llogaritje të vogël, që dallon njeriun nga makina. Vlen edhe sinjalizimi pa të.
page-privacy-4-title = Kush mund ta lexojë
page-privacy-4-text =
    Përgjigjet shifrohen për ekipin e sinjalizimeve me një çelës që pjesa publike e këtij sajti nuk e ka. Një disk ose kopje rezervë e vjedhur nuk hap asgjë.

    Kontakti i tregohet një moderatori vetëm pasi të ketë dhënë një arsye. Çdo shikim i një sinjalizimi shënohet në një regjistër që nuk mund të ndryshohet pa u vënë re.

    Sinjalizimet që mund të ndihmojnë u shkojnë hetuesve. Fjalët tuaja shkojnë bashkë me to; kontakti juaj mbetet te ekipi i sinjalizimeve.
page-privacy-5-title = Për sa kohë
page-privacy-5-text =
    Jo më gjatë se sa e kërkon puna me çështjet. Kufijtë i vendos ligji i vendit ku punon operatori; ai jua tregon po ta kërkoni.
    => contact Pyesni operatorin
page-privacy-6-title = Të drejtat tuaja
page-privacy-6-text =
    Mund të pyesni çfarë ruhet për ju dhe të kërkoni që të korrigjohet ose të fshihet. Një sinjalizim anonim mund ta gjejmë vetëm me kodin e tij: shkruajeni këtu dhe thoni çfarë dëshironi.

    Mund të ankoheni edhe tek autoriteti i mbrojtjes së të dhënave në vendin tuaj.
    => /receipt Kthehuni me kodin tuaj
page-privacy-7-title = Si mbrohet
page-privacy-7-text =
    Pamjet e objekteve pastrohen para se t’i shohë kush nga jashtë: hiqet gjithçka që një aparat shkruan në skedar dhe ajo që është nxirë zhduket nga vetë pamja. Secilën e shohin dy veta para se të shfaqet.

    Nëse keni gjetur një dobësi në këtë sajt, na tregoni.
    => contact Na shkruani për këtë sajt

page-accessibility-title = Aksesueshmëria
page-accessibility-lead = Ky sajt duhet të funksionojë për të gjithë. Na tregoni ku nuk funksionon.
page-accessibility-1-title = Çfarë synojmë
page-accessibility-1-text =
    Ndjekim Udhëzimet për Aksesueshmërinë e Përmbajtjes në Web (WCAG) 2.2, niveli AA, që plotësojnë edhe pjesën për uebin të standardit evropian EN 301 549.

    - Çdo faqe funksionon edhe vetëm me tastierë, me lexues ekrani, pa JavaScript, me shkronja të mëdha dhe në një ekran 320 piksel të gjerë.
    - Çdo pamje e një objekti ka një përshkrim me fjalë, që shfaqet edhe poshtë saj.
    - Asgjë nuk tregohet vetëm me ngjyrë. Ka një pamje të çelët dhe një të errët, sipas cilësimit të pajisjes suaj.
    - Asnjë formular nuk skadon ndërsa shkruani: keni një ditë kohë.
page-accessibility-2-title = Çfarë nuk funksionon ende për të gjithë
page-accessibility-2-text =
    - Pyetja lidhet me një pamje. Përshkrimi nuk mund ta përmbajë gjithmonë hollësinë që dikush do ta njihte.
    - Nëse operatori ka aktivizuar hCaptcha, ai kontroll mund të mos funksionojë me çdo mjet ndihmës. Mund ta lini pa bërë.
    - Tekstet për objektet mund të mungojnë në gjuhën tuaj. Atëherë shfaqen në një gjuhë tjetër dhe shënohen për lexuesit e ekranit.
page-accessibility-3-title = Na tregoni
page-accessibility-3-text =
    { $operator }

    Thoni cila faqe ishte dhe çfarë përdorët. Ju përgjigjemi nëse na tregoni si.
    => contact Na shkruani për këtë sajt
page-accessibility-4-title = Nëse nuk e rregullojmë
page-accessibility-4-text =
    Në Bashkimin Evropian çdo vend ka një organ që mbikëqyr aksesueshmërinë e sajteve publike. Nëse përgjigjja jonë nuk ju kënaq, mund t’i drejtoheni atij të vendit tuaj.
