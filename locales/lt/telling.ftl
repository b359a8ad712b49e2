# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Gauti pagalbą
home-urgent-title = Ar tai nutiko jums, o gal vaikui gresia pavojus?
home-urgent-text = Jums nereikia atpažinti jokio daikto. Yra žmonių, kuriems galite paskambinti, ir galite apie tai parašyti mums.
home-urgent-link = Gauti pagalbą arba pranešti apie prievartą

# A tip that belongs to no object
general-lead = Šis puslapis skirtas tam, kas nesusiję su jokiu mūsų rodomu daiktu: kam nors, ką matėte kitur, arba žmogui, apie kurį ką nors žinote.
general-which = Jei atpažįstate kurį nors mūsų daiktą, atverkite jį ir rašykite ten. Tada pranešimas greičiau pasieks žmones, kurie su juo dirba.
general-look = Žiūrėti daiktus
general-abuse = Jei norite pranešti apie prievartą, naudokite tam skirtą puslapį. Iš ten atėjusias žinutes skaitome pirmiausia.
general-sent-before = Ar jau siuntėte pranešimą?

# Leaving quickly: the note on each form
safety-link = Prieš rašant: kaip greitai išeiti iš šio puslapio
safety-note = Jei kas nors gali matyti jūsų ekraną, pirmiausia perskaitykite tai. Tai užtruks vieną minutę.

# The country, typed
country-hint = Pradėkite rašyti šalies pavadinimą bet kuria kalba. Jei tiksliai nežinote, palikite tuščią.
country-unknown = Nežinome šalies pavadinimu „{ $typed }“. Patikrinkite, kaip parašyta, arba palikite tuščią
country-long = Šalies pavadinimas gali būti iki { $limit } ženklų
country-meant = Ar turėjote omenyje vieną iš šių?
country-not-sure = Tiksliai nežinau: palikti tuščią

# Urgent: numbers to call
urgent-title = Gauti pagalbą arba pranešti apie prievartą
urgent-lead = Jei kam nors dabar gresia pavojus, pirmiausia skambinkite. Žinutes skaitome kasdien, bet ne visą parą, ir negalime nieko pas jus atsiųsti.
urgent-call-title = Paskambinti
urgent-call-lead = Savo vardo sakyti nereikia. Galite skambinti ir dėl kito žmogaus.
urgent-write-link = Verčiau parašyti mums
urgent-country = Kurioje šalyje esate?
urgent-country-hint = Pradėkite rašyti šalies pavadinimą bet kuria kalba.
urgent-country-show = Rodyti numerius
urgent-country-empty = Įveskite šalį, kurioje esate
urgent-country-unknown = Nežinome šalies pavadinimu „{ $typed }“. Patikrinkite, kaip parašyta, arba ieškokite jos tarp visų šalių
urgent-here = Kur skambinti: { $country }
urgent-all = Visos šalys ir jų numeriai
urgent-all-lead = Nurodome tik tuos numerius, dėl kurių esame tikri. Jei prie šalies čia yra tik skubios pagalbos numeris, ten gali būti ir pagalbos linijų.
urgent-all-none = Čia dar nėra nė vienos šalies. Skambinkite 112 iš mobiliojo telefono arba paklauskite šalia esančio žmogaus vietos skubios pagalbos numerio.
urgent-all-back = Grįžti prie pagalbos pagal šalį
urgent-unknown-title = { $country }: patikrintų numerių neturime
urgent-unknown = Daugumoje šalių 112 veikia iš mobiliojo telefono ir sujungia su skubios pagalbos tarnybomis. Jei neveikia, paklauskite šalia esančio žmogaus vietos numerio.
urgent-unknown-child = Daugelyje šalių yra pagalbos linija vaikams. Jų sąrašą skelbia Child Helpline International. Taip pat galite pasakyti mokytojui, gydytojui ar kitam suaugusiajam, kuriuo pasitikite.
urgent-hours = Kai kurios pagalbos linijos naktį nedirba. Jei niekas neatsiliepia, o laukti negalima, skambinkite skubios pagalbos numeriu.
line-emergency = Skubi pagalba: policija ir greitoji
line-child = Pagalbos linija vaikams ir jaunimui
line-missing = Dingusių vaikų linija
line-victims = Linija nukentėjusiems nuo nusikaltimų
line-abuse = Pagalba patyrus prievartą

# Urgent: the message
urgent-write-title = Parašykite mums
urgent-write-lead = Žinutes iš šio puslapio skaitome pirmiausia. Pasakykite tiek, kiek norite. Dėl to, kas jums padaryta, jūs niekuo nekalti.
urgent-write-not-now = Žinutė čia nėra skubios pagalbos skambutis.
urgency = Kas tinka labiausiai?
urgency-short = Kaip skubu
urgency-danger = Kam nors dabar gresia pavojus
urgency-danger-hint = Paskambinkite ir skubios pagalbos numeriu. Tai greičiau už bet kokią žinutę.
urgency-ongoing = Tai vis dar vyksta
urgency-past = Tai įvyko praeityje
urgency-worried = Nerimauju dėl kito žmogaus
urgency-empty = Pasirinkite, kas tinka labiausiai
urgency-choice = Pasirinkite, kas tinka labiausiai
urgency-long = Pasirinkite, kas tinka labiausiai
urgent-what = Ką norite mums pasakyti?
urgent-what-hint = Savais žodžiais, bet kuria kalba. Jums nebūtina aprašyti, kas buvo daroma. Iki { $limit } ženklų.
urgent-what-short = Ką norite mums pasakyti
urgent-what-empty = Parašykite, ką norite mums pasakyti
urgent-what-long = Tekstas apie tai, ką norite pasakyti, gali būti iki { $limit } ženklų
urgent-place = Kur tai vyksta arba vyko? (neprivaloma)
urgent-place-hint = Miestas, mokykla, vardas internete: viskas, kas padėtų tai surasti. Iki { $limit } ženklų.
urgent-place-short = Kur
urgent-place-long = Vietos aprašymas gali būti iki { $limit } ženklų
urgent-country-ask = Apie kurią šalį kalbama? (neprivaloma)
urgent-contact = Kaip galime saugiai su jumis susisiekti? (neprivaloma)
urgent-contact-hint = Nurodykite tik jei niekas kitas nematys, kai jums parašysime. Galite palikti tuščią: su kvitu mūsų atsakymą perskaitysite čia. Iki { $limit } ženklų.
urgent-no-pictures = Nesiųskite prievartos vaizdų ar filmų ir nuorodų į juos. Daugelyje šalių jų turėjimas yra nusikaltimas. Jei jų turite, tik parašykite, kad turite: pasakysime, ką daryti.
urgent-check-title = Patikrinkite savo žinutę
urgent-check-danger = Jei kam nors dabar gresia pavojus, prieš siųsdami paskambinkite skubios pagalbos numeriu.
urgent-send-lead = Išsiuntę žinutę gausite kvitą. Jis rodomas vieną kartą, kitame puslapyje. Su juo galėsite perskaityti mūsų atsakymą.
urgent-send = Siųsti žinutę

# Urgent: sent
urgent-sent-title = Jūsų žinutę gavome
urgent-sent-receipt = Jūsų kvitas
urgent-sent-next-1 = Jūsų žinutė yra pirma tarp visų, kurias turime perskaityti. Ją skaito tam parengti žmonės.
urgent-sent-next-2 = Jie gali ją perduoti policijai arba vaiko teisių apsaugos tarnybai toje šalyje, apie kurią kalbama.
urgent-sent-next-3 = Sugrįžkite rytoj ir įveskite kvitą: galbūt jūsų lauks atsakymas arba klausimas.
urgent-sent-call = Negalime pasakyti, kaip greitai bus imtasi veiksmų. Jei darosi blogiau arba bijote, skambinkite.
urgent-sent-numbers = Kur skambinti

# The receipt, kept
sent-save = Išsaugoti kaip tekstinį failą
sent-save-hint = Failas įrašomas šiame įrenginyje. Jį gali rasti kiekvienas, kas naudojasi įrenginiu.
sent-qr-title = Kaip paveikslėlis jūsų telefonui
sent-qr-hint = Telefono kamera iš jo nuskaito kvitą. Jame yra tik kvitas ir nieko daugiau.
sent-qr-alt = QR kodas su jūsų kvitu
sent-gone-title = Kvitas rodomas tik vieną kartą
sent-gone-text = Tai puslapio, kuris patvirtina pranešimą, adresas. Jei jame matėte kvitą, pranešimas išsaugotas, bet kvito parodyti dar kartą negalima.
sent-gone-have = Jei kvitą užsirašėte, įveskite jį čia ir pamatysite, kas vyksta su jūsų pranešimu.
sent-gone-lost = Jei ne, mums niekas nedingo: jūsų pranešimas vis tiek bus perskaitytas. Jei žinote daugiau, galite siųsti naują.
receipt-file =
    Jūsų kvitas

    { $receipt }

    Jį galite įvesti čia: { $address }

    Kas turi kvitą, gali perskaityti, ko jūsų klausiame. Laikykite šį failą ten, kur niekas kitas jo neras, arba užsirašę kvitą failą ištrinkite.

# Pictures with a tip
pictures = { $files ->
    [one] Pridėkite daikto nuotrauką (neprivaloma)
    [few] Pridėkite daikto nuotraukų (neprivaloma)
    [many] Pridėkite daikto nuotraukų (neprivaloma)
   *[other] Pridėkite daikto nuotraukų (neprivaloma)
}
pictures-hint = { $files ->
    [one] Daugiausia { $files } nuotrauka (JPEG, PNG arba WebP), mažesnė nei { $size }.
    [few] Daugiausia { $files } nuotraukos (JPEG, PNG arba WebP), kiekviena mažesnė nei { $size }.
    [many] Daugiausia { $files } nuotraukos (JPEG, PNG arba WebP), kiekviena mažesnė nei { $size }.
   *[other] Daugiausia { $files } nuotraukų (JPEG, PNG arba WebP), kiekviena mažesnė nei { $size }.
}
pictures-why = Tik jei joje matyti tas pats daiktas: jūsų namuose arba parduotuvėje.
pictures-never = Niekada nesiųskite prievartos vaizdo, kad ir kokia būtų priežastis. Daugelyje šalių jo siuntimas yra nusikaltimas, ir tai nepadeda.
pictures-inside = Nuotraukoje gali būti įrašyta, kur, kada ir kokiu įrenginiu ji padaryta. Pranešimų komanda mato tik pačią nuotrauką, be šių duomenų.
pictures-sealed = Gautos nuotraukos užšifruojamos. Jos niekada nerodomos viešai.
pictures-short = Nuotraukos
pictures-one = Nuotrauka { $number }, { $size }
pictures-added = Jūsų pridėtos nuotraukos
pictures-remove = Pašalinti
pictures-removed = Nuotrauka pašalinta.
pictures-more = { $left ->
    [0] Daugiau nuotraukų pridėti negalite.
    [one] Galite pridėti dar { $left } nuotrauką.
    [few] Galite pridėti dar { $left } nuotraukas.
    [many] Galite pridėti dar { $left } nuotraukos.
   *[other] Galite pridėti dar { $left } nuotraukų.
}
pictures-type = Nuotrauka turi būti JPEG, PNG arba WebP failas
pictures-large = Nuotrauka turi būti mažesnė nei { $size }
pictures-empty = Nuotrauka tuščia
pictures-many = { $files ->
    [one] Pridėkite ne daugiau kaip { $files } nuotrauką
    [few] Pridėkite ne daugiau kaip { $files } nuotraukas
    [many] Pridėkite ne daugiau kaip { $files } nuotraukos
   *[other] Pridėkite ne daugiau kaip { $files } nuotraukų
}
pictures-failed = Nuotraukos įkelti nepavyko. Bandykite dar kartą
pictures-not-now = Šiuo metu nuotraukų priimti negalime. Siųskite pranešimą be jų arba bandykite po kelių minučių
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Atsakykite mums arba ką nors papildykite
dialogue-add-text = Prisiminėte dar kokią smulkmeną? Siųskite ją iš čia: ji bus pridėta prie jūsų pranešimo.
dialogue-contact = Jūsų kontaktai
dialogue-contact-text = Jei nurodėte, kaip su jumis susisiekti, galite tai atšaukti. Iš karto ištrinsime. Jūsų pranešimas ir kvitas lieka tokie, kokie yra.
dialogue-contact-seen = Kas nors iš pranešimų komandos galėjo juos jau perskaityti. Už komandos ribų jie nepatenka.
dialogue-contact-erase = Ištrinti mano kontaktus
dialogue-contact-done = Atlikta. Jūsų kontaktų nebeturime. Jūsų pranešimas ir kvitas lieka tokie, kokie yra.
dialogue-contact-not-now = Šiuo metu jūsų kontaktų ištrinti nepavyko. Tai ne jūsų kaltė: palaukite minutę ir bandykite dar kartą

# Staying safe while you write
page-safety-title = Kaip greitai išeiti iš puslapio
page-safety-lead = Jei kas nors neturi matyti, ką rašote. Perskaitykite prieš pradėdami.
page-safety-1-title = Ką daro „Išeiti iš puslapio“
page-safety-1-text =
    Puslapiuose, kuriuose mums rašote, viršuje yra raudonas mygtukas su žodžiais „Išeiti iš puslapio“. Jis iš karto nuveda į neutralią svetainę.

    Taip pat galite tris kartus paspausti klavišą „Shift“. Tai veikia bet kurioje puslapio vietoje, net kol rašote. Tam reikia JavaScript; mygtukui jo nereikia.
page-safety-2-title = Ko tai nedaro
page-safety-2-text =
    - Neištrina naršyklės istorijos. Kas ten pažiūrės, matys, kad lankėtės šioje svetainėje.
    - Nepaslepia apsilankymo nuo to, kas valdo jūsų naudojamą tinklą.
    - Neišsaugo to, ką įvedėte. Visa, ko neišsiuntėte, dingsta.
page-safety-3-title = Kaip sugrįžti
page-safety-3-text =
    Grįžkite atgal naršyklėje arba dar kartą įveskite šios svetainės adresą. Pradėsite nuo tuščios formos.

    Jei pranešimą jau išsiuntėte, prie jo sugrįžti galite su kvitu.
page-safety-4-title = Saugesni būdai rašyti
page-safety-4-text =
    - Naudokitės įrenginiu, kurio negali naudoti žmogus, kurio bijote: bibliotekoje, mokykloje arba pas draugą.
    - Atverkite privatų langą. Jį uždarius pamirštama, ką darėte.
    - Jei privataus lango nenaudojote, paskui pašalinkite šią svetainę iš naršyklės istorijos. Gali būti pastebėta ir tai, kad ištrinta visa istorija.
    - Naudokite Tor Browser, jei niekas neturi matyti net apsilankymo.
    - Užsirašykite kvitą ant popieriaus ir laikykite ten, kur niekas nežiūri.
page-safety-5-title = Toliau
page-safety-5-text =
    => /tip Papasakokite, ką žinote
    => /urgent Gauti pagalbą arba pranešti apie prievartą
    => /receipt Sugrįžkite su savo kvitu
