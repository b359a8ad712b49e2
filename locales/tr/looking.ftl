# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Yardımınızla çözülenler
home-solved-lead = Bu nesneler için bir yanıt var. “Her yerde satılıyor” bile işe yarar: Soruşturmacıları uzun bir aramadan kurtarır.
home-solved-all = Yanıtı bulunan bütün nesneler
home-release = Son seri
home-release-all = Bütün seriler
home-count-solved = { $count ->
    [0] Henüz hiçbir nesnenin yanıtı yok.
    [one] Bir nesnenin yanıtı var.
   *[other] { $count } nesnenin yanıtı var.
}

# Gallery
gallery-search = Ara
gallery-search-hint = Sözcükler veya TAO-7K3QD gibi bir numara. Küçük yazım hataları sorun olmaz.
gallery-region = Olası bölge
gallery-sort = Sıralama
gallery-sort-looking = Önce yanıtı aranan nesneler
gallery-sort-newest = Önce en yeniler
gallery-sort-updated = Önce son zamanlarda değişen veya çözülenler
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Seçimleriniz
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Kaldır: { $name }
gallery-search-for = Arama: “{ $words }”
gallery-found = { $count ->
    [0] “{ $words }” için nesne bulunamadı
    [one] “{ $words }” için bir nesne bulundu
   *[other] “{ $words }” için { $count } nesne bulundu
}
gallery-none-search = Bu sözcüklerle bir şey bulamadık. Daha az veya başka sözcükler deneyin. Bir seçiminizi kaldırabilir veya bütün nesnelere bakabilirsiniz.
gallery-none-choices = Bir seçiminizi kaldırın veya bütün nesnelere bakın.
gallery-title-search = Arama: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Seriler
series-lead = Nesneler seriler hâlinde gösterilir. Burada her serinin sonucunu görürsünüz.
series-none = Henüz bir seri yok. Yine de nesnelere bakabilirsiniz.
series-date = Yayın tarihi: { $date }
series-tally = Nesnelerin durumu
series-tally-objects = Nesneler
series-all = Bütün seriler
series-none-objects = Bu serideki hiçbir nesne artık gösterilmiyor.

# Object page
object-asked = Ne soruyoruz
object-facts = Neler görülüyor
object-helps = Kim bilebilir
object-known = Şimdiye kadar bilinenler
object-region = Olası bölge
object-picture-of = Resim { $n } / { $total }
object-related = Bunlara da bakın
object-related-series = Aynı seriden
object-related-like = Benzer nesneler
object-print = Bu nesnenin olduğu bir sayfa yazdır
sheet-lead = Bu nesneyi tanıyor musunuz? Adınızı vermeden bize söyleyebilirsiniz.
sheet-scan = Kodu taratın veya şu adresi yazın:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Yakından bak
viewer-picture = Resim
viewer-second = İkinci resim
viewer-close = Kapat
viewer-zoom = Boyut
viewer-in = Daha büyük
viewer-out = Daha küçük
viewer-whole = Resmin tamamı
viewer-move = Kaydır
viewer-left = Sola kaydır
viewer-right = Sağa kaydır
viewer-up = Yukarı kaydır
viewer-down = Aşağı kaydır
viewer-turn = Döndür
viewer-turn-left = Sola döndür
viewer-turn-right = Sağa döndür
viewer-light = Işık ve renk
viewer-brightness = Parlaklık
viewer-contrast = Kontrast
viewer-invert = Açık ile koyuyu ters çevir
viewer-compare = Şununla karşılaştır
viewer-compare-nothing = Başka resim olmadan
viewer-together = İki resmi birlikte kaydır
viewer-reset = Başa dön
# $percent is a number, for example 150.
viewer-level = Boyut: yüzde { $percent }
viewer-loading = Resim yükleniyor.
viewer-failed = Resim yüklenemedi. Bu pencereyi kapatın ve yeniden deneyin.
viewer-keys = Tuşlar: Artı ve eksi boyutu değiştirir, ok tuşları resmi kaydırır, R döndürür, 0 tamamını gösterir.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Kuzey Avrupa
region-western-europe = Batı Avrupa
region-southern-europe = Güney Avrupa
region-eastern-europe = Doğu Avrupa
region-northern-america = Amerika’nın kuzeyi
region-central-america = Orta Amerika
region-caribbean = Karayipler
region-south-america = Güney Amerika
region-northern-africa = Kuzey Afrika
region-western-africa = Batı Afrika
region-middle-africa = Orta Afrika
region-eastern-africa = Doğu Afrika
region-southern-africa = Afrika’nın güneyi
region-western-asia = Batı Asya
region-central-asia = Orta Asya
region-southern-asia = Güney Asya
region-eastern-asia = Doğu Asya
region-south-eastern-asia = Güneydoğu Asya
region-australia-new-zealand = Avustralya ve Yeni Zelanda
region-pacific-islands = Pasifik Adaları
