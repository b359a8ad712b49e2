# Hearing of it: feeds, sharing, results.

nav-results = Rezultatet
nav-follow = Ndiqni dhe shpërndani

# Feeds: what a feed reader shows
feed-objects = Të gjitha objektet
feed-category = Objekte: { $category }
feed-series = Objekte: { $series }
feed-tell = Na tregoni çfarë dini në sajtin tonë. Ju lutemi, mos u përgjigjni publikisht.
feed-picture = Objekti

# The card that other sites and apps show when somebody shares an object
card-ask = A e njihni këtë? Na tregoni këtu:
card-alt = Një kartë me objektin, pyetjen „{ $question }“ dhe emrin e këtij sajti. { $description }

# Follow and share
follow-title = Ndiqni dhe shpërndani
follow-lead = Mësoni për objekte të reja pa llogari. Ndihmoni që t’i shohin edhe të tjerët, në një mënyrë të sigurt për të gjithë.
follow-feeds = Të rejat në një lexues lajmesh
follow-feeds-text = Lexuesi i lajmeve (feed reader) është një aplikacion që ndjek sajtet që zgjidhni dhe ju tregon çfarë ka të re. Nuk është e nevojshme të na jepni adresë emaili, dhe ne nuk e mësojmë kush na ndjek.
follow-feeds-1 = Hapni një lexues lajmesh. Ka falas për çdo telefon dhe kompjuter.
follow-feeds-2 = Kopjoni një nga adresat më poshtë dhe ngjiteni atje.
follow-feeds-3 = Objektet dhe rezultatet e reja shfaqen vetë. Ajo që heqim zhduket.
follow-feeds-categories = Një lloj objektesh
follow-feeds-series = Një seri
follow-share = Shpërndani një objekt
follow-share-text = Dërgojeni adresën e faqes së një objekti në një mesazh, ose postojeni. Shumë aplikacione tregojnë atëherë një kartë me objektin, pyetjen dhe emrin tonë. Kush e sheh kartën, e di ku të përgjigjet.
follow-share-link = Ju lutemi, vendosni lidhje te karta jonë dhe mos ruani kopje të saj. Nëse duhet të heqim një objekt, karta zhduket kudo ku ishte lidhur.
follow-share-own = Në sajtin tuaj mund ta tregoni kartën kështu:
follow-share-code = HTML për sajtin tuaj
follow-share-none = Për momentin nuk shfaqet asnjë objekt, prandaj nuk ka çfarë të shpërndahet.
follow-share-example = Ky është objekti më i ri. Të njëjtën kartë e gjeni për çdo objekt: ndryshon vetëm numri në dy adresat.
follow-data = Objektet si të dhëna
follow-data-text = Nëse shkruani programe: gjithçka që është publike këtu mund të lexohet edhe si JSON. Nuk ju duhet as çelës, as llogari.
follow-data-1 = Pyesni vetëm për ndryshime, jo më shpesh se një herë në minutë. Kthejeni ETag-un që morët: nëse nuk ka ndryshuar asgjë, përgjigjja është e shkurtër.
follow-data-2 = Nëse një objekt përgjigjet me 410, e kemi hequr. Ju lutemi hiqeni edhe ju, menjëherë.
follow-data-3 = Tregojeni pyetjen gjithmonë bashkë me lidhjen te faqja jonë, që përgjigjet të vijnë te ne.
follow-data-list = Objektet më të reja
follow-data-description = Përshkrimi i të gjitha adresave (OpenAPI 3.1)
follow-address = Adresa

# Results
results-title = Rezultatet
results-lead = Çfarë doli nga objektet që kemi treguar dhe sa njerëz na kanë shkruar.
results-chart = Një grafik. Tabela pranë tij ka të njëjtat shifra.
results-month = Muaji
results-objects = Objekte
results-tips = Sinjalizime
results-result = Rezultati
results-new = Të reja
results-so-far = Deri tani
results-withdrawn = Të hequra
results-outcomes-title = Çfarë doli nga objektet
results-outcomes-shown = { $count ->
    [0] Deri tani nuk është treguar asnjë objekt.
    [one] Deri tani është treguar një objekt.
   *[other] Deri tani janë treguar { $count } objekte.
}
results-outcomes-answered = { $count ->
    [0] Asnjëri prej tyre nuk ka ende përgjigje.
    [one] Njëri prej tyre ka përgjigje.
   *[other] { $count } prej tyre kanë përgjigje.
}
results-outcomes-empty = Sapo të tregohet objekti i parë, këtu mund të shihni çfarë doli prej tij.
results-narrowed-title = Të ngushtuara në pak vende
results-narrowed-text = Hetuesit tani e dinë që këto objekte janë shitur ose prodhuar vetëm në pak vende. Ata e dinë ku ta vazhdojnë kërkimin.
results-narrowed-count = { $count ->
    [0] Deri tani për asnjë objekt nuk është ngushtuar origjina në pak vende.
    [one] Deri tani origjina e një objekti është ngushtuar në pak vende.
   *[other] Deri tani origjina e { $count } objekteve është ngushtuar në pak vende.
}
results-narrowed-empty = I pari do të shfaqet këtu, me muajin e tij.
results-tips-title = Sinjalizime sipas muajve
results-tips-text = Tregohen vetëm muajt e plotë. Numrat rrumbullakosen në shumëfishin më të afërt të 5-s, ndërsa ata shumë të vegjël nuk tregohen fare. Me këto shifra nuk mund të gjendet askush.
results-tips-latest = { $count ->
    [one] Në muajin e fundit të plotë erdhi rreth { $count } sinjalizim.
   *[other] Në muajin e fundit të plotë erdhën rreth { $count } sinjalizime.
}
results-tips-latest-few = Në muajin e fundit të plotë erdhën më pak se 5 sinjalizime.
results-tips-few = Më pak se 5
results-tips-empty = Muaji i parë i plotë nuk ka mbaruar ende. Numri i tij do të shfaqet këtu pasi të mbarojë.
results-honest-title = Çfarë nuk thonë këto shifra
results-honest-1 = Një rezultat është një hap i hetimit. Nuk do të thotë që është gjetur një fëmijë.
results-honest-2 = Edhe „shitet gjerësisht“ është rezultat. I jep fund një kërkimi që nuk do të kishte çuar askund.
results-honest-3 = Shumë sinjalizime nuk e bëjnë një objekt më të rëndësishëm. Mund të mjaftojë një sinjalizim i vetëm nga dikush që e di.
results-honest-4 = Nuk publikojmë cili sinjalizim çoi te cili rezultat. Kjo mbron ata që na shkruan dhe hetimin.

# Months as they stand alone, at the head of a line
month-alone-1 = janar
month-alone-2 = shkurt
month-alone-3 = mars
month-alone-4 = prill
month-alone-5 = maj
month-alone-6 = qershor
month-alone-7 = korrik
month-alone-8 = gusht
month-alone-9 = shtator
month-alone-10 = tetor
month-alone-11 = nëntor
month-alone-12 = dhjetor
month-year = { $month } { $year }
