# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Yardım alın
home-urgent-title = Bu sizin başınıza mı geldi, yoksa bir çocuk tehlikede mi?
home-urgent-text = Bunun için bir nesneyi tanımanız gerekmez. Arayabileceğiniz insanlar var ve bunu bize yazabilirsiniz.
home-urgent-link = Yardım alın veya istismarı bize anlatın

# A tip that belongs to no object
general-lead = Bu sayfa, gösterdiğimiz nesnelerin hiçbiriyle ilgili olmayan şeyler içindir: başka bir yerde gördüğünüz bir şey veya hakkında bir şey bildiğiniz biri.
general-which = Nesnelerimizden birini tanıyorsanız onu açın ve orada yazın. Böylece o nesne üzerinde çalışanlara daha çabuk ulaşır.
general-look = Nesnelere bakın
general-abuse = İstismarı anlatmak istiyorsanız bunun için ayrılmış sayfayı kullanın. Oradan gelen mesajlar önce okunur.
general-sent-before = Daha önce bir ipucu gönderdiniz mi?

# Leaving quickly: the note on each form
safety-link = Yazmadan önce: Bu sayfadan hızla nasıl çıkılır
safety-note = Biri ekranınızı görebilecekse önce bunu okuyun. Bir dakika sürer.

# The country, typed
country-hint = Ülkenin adını istediğiniz dilde yazmaya başlayın. Emin değilseniz boş bırakın.
country-unknown = “{ $typed }” adında bir ülke bilmiyoruz. Yazılışını kontrol edin veya boş bırakın
country-long = Ülke adı en fazla { $limit } karakter olabilir
country-meant = Bunlardan birini mi demek istediniz?
country-not-sure = Emin değilim: Boş bırak

# Urgent: numbers to call
urgent-title = Yardım alın veya istismarı bize anlatın
urgent-lead = Şu anda tehlikede olan biri varsa önce telefon edin. Mesajları her gün okuruz ama günün her saatinde değil; size kimseyi gönderemeyiz.
urgent-call-title = Birini arayın
urgent-call-lead = Adınızı vermek zorunda değilsiniz. Başka biri için de arayabilirsiniz.
urgent-write-link = Bunun yerine bize yazın
urgent-country = Hangi ülkedesiniz?
urgent-country-hint = Adını istediğiniz dilde yazmaya başlayın.
urgent-country-show = Numaraları göster
urgent-country-empty = Bulunduğunuz ülkeyi girin
urgent-country-unknown = “{ $typed }” adında bir ülke bilmiyoruz. Yazılışını kontrol edin veya bütün ülkeler arasında arayın
urgent-here = Numaralar: { $country }
urgent-all = Bütün ülkeler ve numaraları
urgent-all-lead = Yalnızca emin olduğumuz numaraları yazıyoruz. Burada bir ülke için yalnızca acil durum numarası varsa orada yardım hatları da olabilir.
urgent-all-none = Burada henüz hiçbir ülke yok. Cep telefonundan 112’yi arayın veya yakınınızdaki birine yerel acil durum numarasını sorun.
urgent-all-back = Ülkelere göre yardıma dön
urgent-unknown-title = Bu ülke için doğrulanmış numaramız yok: { $country }
urgent-unknown = Çoğu ülkede 112 cep telefonundan çalışır ve acil servislere bağlar. Çalışmazsa yakınınızdaki birine yerel numarayı sorun.
urgent-unknown-child = Birçok ülkede çocuklar için bir yardım hattı vardır. Child Helpline International bunların listesini tutar. Bir öğretmene, bir doktora veya güvendiğiniz başka bir yetişkine de anlatabilirsiniz.
urgent-hours = Bazı yardım hatları gece açık değildir. Kimse yanıt vermezse ve bekleyecek durumda değilseniz acil durum numarasını arayın.
line-emergency = Acil durum: polis ve ambulans
line-child = Çocuklar ve gençler için yardım hattı
line-missing = Kayıp çocuklar hattı
line-victims = Suç mağdurları hattı
line-abuse = İstismar sonrası yardım

# Urgent: the message
urgent-write-title = Bize yazın
urgent-write-lead = Bu sayfadan gelen mesajlar önce okunur. İstediğiniz kadar anlatın, az veya çok. Size yapılanların hiçbiri sizin suçunuz değil.
urgent-write-not-now = Buradan gönderilen mesaj, acil çağrı yerine geçmez.
urgency = Hangisi durumunuza en yakın?
urgency-short = Ne kadar acil
urgency-danger = Şu anda biri tehlikede
urgency-danger-hint = Acil durum numarasını da arayın. Her mesajdan daha hızlıdır.
urgency-ongoing = Hâlâ devam ediyor
urgency-past = Geçmişte oldu
urgency-worried = Biri için endişeleniyorum
urgency-empty = Durumunuza en yakın olanı seçin
urgency-choice = Durumunuza en yakın olanı seçin
urgency-long = Durumunuza en yakın olanı seçin
urgent-what = Bize ne anlatmak istiyorsunuz?
urgent-what-hint = Kendi sözlerinizle, herhangi bir dilde. Ne yapıldığını tarif etmek zorunda değilsiniz. En fazla { $limit } karakter.
urgent-what-short = Anlatmak istedikleriniz
urgent-what-empty = Bize ne anlatmak istediğinizi yazın
urgent-what-long = Anlatmak istedikleriniz en fazla { $limit } karakter olabilir
urgent-place = Nerede oluyor veya nerede oldu? (isteğe bağlı)
urgent-place-hint = Bir şehir, bir okul, internetteki bir ad: bulmaya yardımcı olabilecek her şey. En fazla { $limit } karakter.
urgent-place-short = Nerede
urgent-place-long = Nerede olduğu en fazla { $limit } karakter olabilir
urgent-country-ask = Hangi ülkeyle ilgili? (isteğe bağlı)
urgent-contact = Size güvenli biçimde nasıl ulaşabiliriz? (isteğe bağlı)
urgent-contact-hint = Yalnızca size yazdığımızı başka kimse göremeyecekse doldurun. Boş bırakabilirsiniz: Yanıtımızı alındı kodunuzla burada okuyabilirsiniz. En fazla { $limit } karakter.
urgent-no-pictures = İstismar resmi veya filmi ya da bunlara bağlantı göndermeyin. Bunları bulundurmak birçok ülkede suçtur. Sizde varsa yalnızca olduğunu söyleyin: Ne yapmanız gerektiğini size söyleriz.
urgent-check-title = Mesajınızı kontrol edin
urgent-check-danger = Şu anda tehlikede olan biri varsa bunu göndermeden önce acil durum numarasını arayın.
urgent-send-lead = Mesajınızı gönderdiğinizde bir alındı kodu alırsınız. Kod yalnızca bir kez, sonraki sayfada gösterilir. Yanıtımızı bu kodla okuyabilirsiniz.
urgent-send = Mesajı gönder

# Urgent: sent
urgent-sent-title = Mesajınız bize ulaştı
urgent-sent-receipt = Alındı kodunuz
urgent-sent-next-1 = Mesajınız, okuyacaklarımızın en başında duruyor. Onu bunun için eğitim almış kişiler okur.
urgent-sent-next-2 = Mesajınızı, ilgili ülkenin polisine veya çocuk koruma birimlerine iletebilirler.
urgent-sent-next-3 = Yarın geri gelin ve alındı kodunuzu girin: Sizin için bir yanıt veya soru olabilir.
urgent-sent-call = Birinin ne kadar sürede harekete geçeceğini söyleyemeyiz. Durum kötüleşirse veya korkarsanız telefon edin.
urgent-sent-numbers = Arayabileceğiniz numaralar

# The receipt, kept
sent-save = Metin dosyası olarak kaydet
sent-save-hint = Dosya bu cihaza kaydedilir. Cihazı kullanan herkes onu bulabilir.
sent-qr-title = Telefonunuz için resim olarak
sent-qr-hint = Telefonunuzun kamerası alındı kodunu bu resimden okur. Resimde alındı kodundan başka bir şey yoktur.
sent-qr-alt = Alındı kodunuzu içeren karekod
sent-gone-title = Alındı kodu yalnızca bir kez gösterilir
sent-gone-text = Bu, bir ipucunu onaylayan sayfanın adresidir. Orada bir alındı kodu gördüyseniz ipucu kaydedilmiştir ama kod yeniden gösterilemez.
sent-gone-have = Alındı kodunuzu not ettiyseniz ipucunuzun hangi aşamada olduğunu görmek için buraya girin.
sent-gone-lost = Not etmediyseniz bizim için bir şey kaybolmuş değil: İpucunuz yine de okunur. Daha fazlasını biliyorsanız yeni bir ipucu gönderebilirsiniz.
receipt-file =
    Alındı kodunuz

    { $receipt }

    Kodu buraya girebilirsiniz: { $address }

    Kodu bilen herkes size ne sorduğumuzu okuyabilir. Bu dosyayı başka kimsenin bulamayacağı bir yerde saklayın veya kodu bir yere yazdıktan sonra silin.

# Pictures with a tip
pictures = { $files ->
    [one] Nesnenin bir resmini ekleyin (isteğe bağlı)
   *[other] Nesnenin resimlerini ekleyin (isteğe bağlı)
}
pictures-hint = { $files ->
    [one] JPEG, PNG veya WebP biçiminde, { $size } sınırından küçük bir resim.
   *[other] JPEG, PNG veya WebP biçiminde, her biri { $size } sınırından küçük, en fazla { $files } resim.
}
pictures-why = Yalnızca aynı şeyi gösteriyorsa: evinizdekini veya bir mağazadakini.
pictures-never = Nedeni ne olursa olsun asla istismar resmi göndermeyin. Göndermek birçok ülkede suçtur ve yardımı olmaz.
pictures-inside = Bir fotoğraf nerede, ne zaman ve hangi cihazla çekildiğini içerebilir. İpucu ekibi bunları değil, yalnızca resmi görür.
pictures-sealed = Resimler bize ulaştığı anda şifrelenir. Asla herkese açık olarak gösterilmez.
pictures-short = Resimler
pictures-one = Resim { $number }, { $size }
pictures-added = Eklediğiniz resimler
pictures-remove = Kaldır
pictures-removed = Resim kaldırıldı.
pictures-more = { $left ->
    [0] Başka resim ekleyemezsiniz.
    [one] Bir resim daha ekleyebilirsiniz.
   *[other] { $left } resim daha ekleyebilirsiniz.
}
pictures-type = Resim bir JPEG, PNG veya WebP dosyası olmalıdır
pictures-large = Resim { $size } sınırından küçük olmalıdır
pictures-empty = Resim boş
pictures-many = { $files ->
    [one] Birden fazla resim eklemeyin
   *[other] { $files } resimden fazlasını eklemeyin
}
pictures-failed = Resim yüklenemedi. Yeniden deneyin
pictures-not-now = Şu anda resim alamıyoruz. İpucunuzu resimsiz gönderin veya birkaç dakika sonra yeniden deneyin
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Bizi yanıtlayın veya bir şey ekleyin
dialogue-add-text = Başka bir ayrıntı mı hatırladınız? Buradan gönderin: İpucunuza eklenir.
dialogue-contact = İletişim bilgileriniz
dialogue-contact-text = Size nasıl ulaşacağımızı yazdıysanız bunu geri alabilirsiniz. Hemen sileriz. İpucunuz ve alındı kodunuz olduğu gibi kalır.
dialogue-contact-seen = İpucu ekibinden biri bunu daha önce okumuş olabilir. Bu bilgi ekibin dışına çıkmaz.
dialogue-contact-erase = İletişim bilgilerimi sil
dialogue-contact-done = Tamam. Artık bizde size ait iletişim bilgisi yok. İpucunuz ve alındı kodunuz olduğu gibi kalır.
dialogue-contact-not-now = İletişim bilgileriniz şu anda silinemedi. Bu sizin hatanız değil: Bir dakika bekleyin ve yeniden deneyin

# Staying safe while you write
page-safety-title = Bir sayfadan hızla çıkmak
page-safety-lead = Ne yazdığınızı birinin görmemesi gerekiyorsa başlamadan önce bunu okuyun.
page-safety-1-title = “Bu sayfadan çık” ne yapar
page-safety-1-text =
    Bize yazdığınız sayfaların üstünde, üzerinde “Bu sayfadan çık” yazan kırmızı bir düğme vardır. Sizi hemen zararsız bir siteye götürür.

    Shift tuşuna üç kez de basabilirsiniz. Bu, sayfanın neresinde olursanız olun, yazarken bile çalışır. Bunun için JavaScript gerekir; düğme için gerekmez.
page-safety-2-title = Ne yapmaz
page-safety-2-text =
    - Tarayıcınızın geçmişini silmez. Oraya bakan biri bu sitede olduğunuzu görebilir.
    - Ziyaretinizi, kullandığınız ağı yönetenlerden gizlemez.
    - Yazdıklarınızı saklamaz. Göndermediğiniz her şey kaybolur.
page-safety-3-title = Nasıl geri gelirsiniz
page-safety-3-text =
    Tarayıcınızda geri gidin veya bu sitenin adresini yeniden girin. Boş bir formla başlarsınız.

    İpucunuzu gönderdiyseniz ona geri dönmek için alındı kodunuza ihtiyacınız vardır.
page-safety-4-title = Daha güvenli yazma yolları
page-safety-4-text =
    - Korktuğunuz kişinin kullanamayacağı bir cihaz kullanın: kütüphanede, okulda veya bir arkadaşınızda.
    - Gizli pencere açın. Kapattığınızda ne yaptığınızı unutur.
    - Gizli pencere kullanmadıysanız sonradan bu siteyi tarayıcınızın geçmişinden kaldırın. Geçmişin tamamını silmek de fark edilebilir.
    - Siteye girdiğinizin bile görülmemesi gerekiyorsa Tor Browser kullanın.
    - Alındı kodunuzu kâğıda yazın ve kimsenin bakmadığı bir yerde saklayın.
page-safety-5-title = Devam
page-safety-5-text =
    => /tip Bildiklerinizi bize anlatın
    => /urgent Yardım alın veya istismarı bize anlatın
    => /receipt Alındı kodunuzla geri gelin
