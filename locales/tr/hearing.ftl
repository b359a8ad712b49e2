# Hearing of it: feeds, sharing, results.

nav-results = Sonuçlar
nav-follow = Takip edin ve paylaşın

# Feeds: what a feed reader shows
feed-objects = Bütün nesneler
feed-category = Nesneler: { $category }
feed-series = Nesneler: { $series }
feed-tell = Bildiklerinizi bize kendi sitemizde anlatın. Lütfen herkese açık olarak yanıtlamayın.
feed-picture = Nesne

# The card that other sites and apps show when somebody shares an object
card-ask = Bunu tanıyor musunuz? Bize burada söyleyin:
card-alt = Nesnenin, “{ $question }” sorusunun ve bu sitenin adının yer aldığı bir kart. { $description }

# Follow and share
follow-title = Takip edin ve paylaşın
follow-lead = Yeni nesnelerden hesap açmadan haberdar olun. Başkalarının da onları, herkes için güvenli bir biçimde görmesine yardım edin.
follow-feeds = Akış okuyucuda yenilikler
follow-feeds-text = Akış okuyucu, seçtiğiniz sitelere bakıp size yenilikleri bildiren bir uygulamadır. Bize e-posta adresi vermeniz gerekmez; bizi kimin takip ettiğini öğrenmeyiz.
follow-feeds-1 = Bir akış okuyucu açın. Her telefon ve bilgisayar için ücretsiz olanları vardır.
follow-feeds-2 = Aşağıdaki adreslerden birini kopyalayıp oraya yapıştırın.
follow-feeds-3 = Yeni nesneler ve sonuçlar kendiliğinden görünür. Yayından kaldırdıklarımız kaybolur.
follow-feeds-categories = Tek bir tür nesne
follow-feeds-series = Tek bir seri
follow-share = Bir nesneyi paylaşın
follow-share-text = Bir nesnenin sayfasının adresini mesajla gönderin veya paylaşın. Birçok uygulama o zaman nesneyi, soruyu ve adımızı içeren bir kart gösterir. Kartı gören, nerede yanıt vereceğini bilir.
follow-share-link = Lütfen kartımıza bağlantı verin, bir kopyasını kaydetmeyin. Bir nesneyi yayından kaldırmamız gerekirse kart, bağlantı verilen her yerde kaybolur.
follow-share-own = Kartı kendi sitenizde şöyle gösterebilirsiniz:
follow-share-code = Siteniz için HTML
follow-share-none = Şu anda gösterilen nesne olmadığı için paylaşılacak bir şey yok.
follow-share-example = Bu, en yeni nesnedir. Her nesne için böyle bir kart vardır: Yalnızca iki adresteki numara değişir.
follow-data = Veri olarak nesneler
follow-data-text = Program yazıyorsanız: Burada herkese açık olan her şey JSON olarak da okunabilir. Anahtar veya hesap gerekmez.
follow-data-1 = Yalnızca değişiklikleri sorun, dakikada bir kereden sık sormayın. Size verilen ETag’i geri gönderin: Hiçbir şey değişmediyse yanıt kısadır.
follow-data-2 = Bir nesne 410 ile yanıt verirse onu yayından kaldırmışız demektir. Lütfen siz de hemen kaldırın.
follow-data-3 = Yanıtlar bize gelsin diye soruyu her zaman sayfamızın bağlantısıyla birlikte gösterin.
follow-data-list = En yeni nesneler
follow-data-description = Bütün adreslerin açıklaması (OpenAPI 3.1)
follow-address = Adres

# Results
results-title = Sonuçlar
results-lead = Gösterdiğimiz nesnelerden ne sonuç çıktığı ve bize kaç kişinin yazdığı.
results-chart = Bir grafik. Yanındaki tablo aynı sayıları içerir.
results-month = Ay
results-objects = Nesneler
results-tips = İpuçları
results-result = Sonuç
results-new = Yeni
results-so-far = Şimdiye kadar
results-withdrawn = Yayından kaldırıldı
results-outcomes-title = Nesnelerden çıkan sonuçlar
results-outcomes-shown = { $count ->
    [0] Şimdiye kadar hiçbir nesne gösterilmedi.
    [one] Şimdiye kadar bir nesne gösterildi.
   *[other] Şimdiye kadar { $count } nesne gösterildi.
}
results-outcomes-answered = { $count ->
    [0] Henüz hiçbirinin yanıtı yok.
    [one] Bunlardan birinin yanıtı var.
   *[other] Bunlardan { $count } tanesinin yanıtı var.
}
results-outcomes-empty = İlk nesne gösterildiğinde ondan ne sonuç çıktığını burada görebilirsiniz.
results-narrowed-title = Birkaç ülkeyle sınırlananlar
results-narrowed-text = Soruşturmacılar artık bu nesnelerin yalnızca birkaç ülkede satıldığını veya üretildiğini biliyor. Aramayı nerede sürdüreceklerini biliyorlar.
results-narrowed-count = { $count ->
    [0] Şimdiye kadar hiçbir nesne birkaç ülkeyle sınırlanmadı.
    [one] Şimdiye kadar bir nesne birkaç ülkeyle sınırlandı.
   *[other] Şimdiye kadar { $count } nesne birkaç ülkeyle sınırlandı.
}
results-narrowed-empty = İlki, ayıyla birlikte burada görünecek.
results-tips-title = Aylara göre ipuçları
results-tips-text = Yalnızca tam aylar gösterilir. Sayılar 5’in en yakın katına yuvarlanır, çok küçük olanlar hiç gösterilmez. Bu sayılara bakarak kimse bulunamaz.
results-tips-latest = { $count ->
    [one] Son tam ayda yaklaşık { $count } ipucu geldi.
   *[other] Son tam ayda yaklaşık { $count } ipucu geldi.
}
results-tips-latest-few = Son tam ayda 5’ten az ipucu geldi.
results-tips-few = 5’ten az
results-tips-empty = İlk tam ay henüz bitmedi. Sayısı, ay bittikten sonra burada görünecek.
results-honest-title = Bu sayıların söylemedikleri
results-honest-1 = Bir sonuç, soruşturmanın bir adımıdır. Bir çocuğun bulunduğu anlamına gelmez.
results-honest-2 = “Çok yerde satılıyor” da bir sonuçtur. Hiçbir yere varmayacak bir aramayı bitirir.
results-honest-3 = Çok sayıda ipucu bir nesneyi daha önemli yapmaz. Bilen birinden gelen tek bir ipucu yetebilir.
results-honest-4 = Hangi ipucunun hangi sonuca götürdüğünü yayımlamayız. Bu, bize yazanları ve soruşturmayı korur.

# Months as they stand alone, at the head of a line
month-alone-1 = Ocak
month-alone-2 = Şubat
month-alone-3 = Mart
month-alone-4 = Nisan
month-alone-5 = Mayıs
month-alone-6 = Haziran
month-alone-7 = Temmuz
month-alone-8 = Ağustos
month-alone-9 = Eylül
month-alone-10 = Ekim
month-alone-11 = Kasım
month-alone-12 = Aralık
month-year = { $month } { $year }
