# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Bu nesneyi tanıyor olabilirsiniz
home-lead = Bu nesneler, çocuk istismarı görüntülerinin arka planında görüldü. Gösterdiklerimizde istismar yoktur, yalnızca nesne vardır. Bunlardan birinin nerede satıldığını, üretildiğini veya kullanıldığını söyleyebilirseniz bu bilgi, yardıma ihtiyacı olan bir çocuğa ulaşılmasını sağlayabilir.
home-look = Nesnelere bakın
home-count = { $count ->
    [0] Şu anda yanıt bekleyen nesne yok.
    [one] Bir nesne yanıt bekliyor.
   *[other] { $count } nesne yanıt bekliyor.
}
home-do-you-know = Bunu tanıyor musunuz?
home-how = Nasıl işliyor
home-how-1-title = Bakın
home-how-1 = Her resimde tek bir şey gösterilir ve tek bir soru sorulur. Bir çanta, bir logo, bir duvar kâğıdı. Dikkatle bakın: Küçük ayrıntılar önemlidir.
home-how-2-title = Bize anlatın
home-how-2 = Bildiklerinizi kendi sözlerinizle yazın. Hesap açmanız gerekmez, kim olduğunuzu söylemek zorunda değilsiniz.
home-how-3-title = Alındı kodunuzu saklayın
home-how-3 = Size bir alındı kodu verilir. Bu kodla geri gelip bizden gelen bir soruyu okuyabilir ve yanıtlayabilirsiniz. Bunu sizden başka kimse yapamaz.
home-newest = Yanıt aranıyor
home-all = Bütün nesneler
home-safe = Kim olduğunuzu bilmiyoruz
home-safe-1 = Çerez yok; başka şirketlerden hiçbir şey yüklenmez.
home-safe-2 = İnternet adresiniz saklanmaz ve günlüklere yazılmaz.
home-safe-3 = Yazdıklarınız bize ulaştığı anda şifrelenir. Yalnızca ipuçlarını inceleyen kişiler açabilir.
home-safe-more = Nasıl anonim kalırsınız ve bunu nasıl kontrol edersiniz

# What everybody is asked not to do
warnings-title = Çocuğu korumak için
warnings-publish = Yanıtınızı yayımlamayın ve internette tartışmayın.
warnings-contact = Şüphelendiğiniz kimseyle iletişim kurmayın, kimseden hesap sormayın.
warnings-search = Nesnenin alındığı görüntüyü aramayın. Bu tür görüntüleri bulundurmak birçok ülkede suçtur.

# Gallery
gallery-title = Nesneler
gallery-lead = Bunlardan birini tanıyor musunuz? Tahminler de işe yarar. Bir şeyin nerede satılmadığı da nerede satıldığı kadar yardımcı olabilir.
gallery-category = Tür
gallery-status = Durum
gallery-series = Seri
gallery-any = Tümü
gallery-filter = Göster
gallery-reset = Bütün nesneleri göster
gallery-count = { $count ->
    [0] Nesne yok
    [one] Bir nesne
   *[other] { $count } nesne
}
gallery-none = Seçiminize uyan nesne yok.
gallery-empty = Şu anda gösterilen nesne yok. Birkaç gün sonra yeniden bakın.
gallery-empty-tip = Yine de bize bildirin

# Object
object-back = Bütün nesneler
object-zoom = Yakından bak
object-tell = Bununla ilgili bir şey biliyorum
object-anonymous = Anonim kalırsınız. Yaklaşık üç dakika sürer.
object-answered = Bir yanıtımız var. Yazan herkese teşekkür ederiz.
object-tell-anyway = Hâlâ işe yarayabilecek bir şey biliyorum
object-reference = Numara
object-timeline = Şimdiye kadar olanlar
outcome-few-countries-text = Nesne yalnızca birkaç ülkede satılıyor veya üretiliyor. Oradaki soruşturmacılar aramayı sürdürüyor.
outcome-sold-widely-text = Nesne çok fazla yerde satılıyor. Belirli bir yere götüremez; bunu bilmek soruşturmacıları uzun bir aramadan kurtarır.
outcome-already-known-text = Soruşturmacılar yanıtı başka bir çalışmadan zaten biliyordu.
event-published = İlk kez gösterildi
event-updated = Resim veya metin değişti
event-outcome = Sonuç duyuruldu
event-reopened = Yeniden soruldu
event-withdrawn = Yayından kaldırıldı

# Exit this page
leave-emergency = Acil:
leave-two = Shift: Çıkmak için 2 kez daha basın.
leave-one = Shift: Çıkmak için 1 kez daha basın.
leave-over = Süre doldu. Hâlâ bu sayfadasınız.
leave-going = Yükleniyor.

# Tip: the form
tip-title = Bildiklerinizi bize anlatın
tip-lead = Yanıtlayabildiklerinizi yanıtlayın. Yalnızca ilk soru ve ne kadar emin olduğunuz zorunludur.
tip-trap = Bu alanı boş bırakın
tip-what = Ne biliyorsunuz?
tip-what-hint = Ne olduğu, kimin ürettiği veya sattığı, neden tanıdığınız. En fazla { $limit } karakter.
tip-what-short = Bildikleriniz
tip-what-empty = Ne bildiğinizi yazın
tip-what-long = Bildikleriniz en fazla { $limit } karakter olabilir
tip-place = Nerede gördünüz veya nerede satılıyor? (isteğe bağlı)
tip-place-hint = Bir şehir, bir mağaza, bir okul, bir otel. En fazla { $limit } karakter.
tip-place-short = Nerede
tip-place-long = Nerede gördüğünüz en fazla { $limit } karakter olabilir
tip-country = Hangi ülke? (isteğe bağlı)
tip-country-none = Emin değilim
tip-country-short = Ülke
tip-time = Ne zamandı? (isteğe bağlı)
tip-time-hint = Bir yıl veya “çocukken” yazmanız yeterlidir. En fazla { $limit } karakter.
tip-time-short = Ne zaman
tip-time-long = Ne zaman olduğu en fazla { $limit } karakter olabilir
tip-link = Onu gösteren, herkese açık bir web sayfası (isteğe bağlı)
tip-link-hint = Bir mağazanın veya üreticinin sayfası, örneğin shop.example/bags. İstismar görüntülerine asla bağlantı vermeyin. En fazla { $limit } karakter.
tip-link-short = Web sayfası
tip-link-long = Web adresi en fazla { $limit } karakter olabilir
tip-link-address = shop.example/bags gibi bir web adresi girin veya alanı boş bırakın
tip-confidence = Ne kadar eminsiniz?
tip-confidence-short = Ne kadar emin olduğunuz
tip-confidence-certain = Kesin: Bende vardı veya kendim gördüm
tip-confidence-likely = Oldukça eminim
tip-confidence-guess = Emin değilim: Bu bir tahmin
tip-confidence-empty = Ne kadar emin olduğunuzu seçin
tip-confidence-choice = Ne kadar emin olduğunuzu seçin
tip-confidence-long = Ne kadar emin olduğunuzu seçin
tip-contact = Size nasıl ulaşabiliriz? (isteğe bağlı)
tip-contact-hint = Anonim kalmak için boş bırakın: Size bir şey sormamız için alındı kodunuz yeterlidir. En fazla { $limit } karakter.
tip-contact-short = İletişim
tip-contact-none = Yok: Anonim kalırsınız
tip-contact-long = İletişim bilgisi en fazla { $limit } karakter olabilir
tip-captcha = Bu kontrol başka bir şirketten, hCaptcha’dan gelir; bu şirket burada olduğunuzu öğrenir. Yapmayabilirsiniz: İpucunuz yine de dikkate alınır ama daha geç okunabilir.
tip-captcha-noscript = Bu kontrol için JavaScript gerekir. Kontrol olmadan da ipucunuz dikkate alınır ama daha geç okunabilir.
tip-check = Devam
tip-safe = Hakkınızda bilmediklerimiz
tip-safe-text = Bu sayfa çerez kullanmaz. İnternet adresiniz saklanmaz; ipucunuzda geldiği saat yazar, dakikası yazmaz.
tip-safe-more = Neler saklanır, neler saklanmaz

# Tip: check and send
tip-check-title = Yanıtlarınızı kontrol edin
tip-check-lead = Henüz hiçbir şey gönderilmedi.
tip-change = Değiştir
tip-nothing = Belirtilmedi
tip-send-lead = İpucunuzu gönderdiğinizde bir alındı kodu alırsınız. Kod yalnızca bir kez, sonraki sayfada gösterilir.
tip-send = İpucunu gönder
tip-form-was-old = Bu form çok uzun süre açık kaldığı için ipucunuz gönderilmedi. Yanıtlarınızın hepsi burada: Kontrol edip yeniden gönderin.
tip-flood = Şu anda ağınızdan çok sayıda ipucu geldiği için sizinki gönderilmedi. Yanıtlarınızın hepsi burada: Birkaç dakika bekleyip yeniden gönderin.
tip-not-kept = İpucunuz şu anda kaydedilemedi. Bu sizin hatanız değil ve yanıtlarınızın hepsi burada: Bir dakika bekleyip yeniden gönderin.

# Tip: sent
sent-title = İpucunuz bize ulaştı
sent-receipt = Alındı kodunuz
sent-keep = Alındı kodunu saklayın
sent-keep-1 = Bir yere yazın veya bu sayfayı yazdırın. Kod ikinci kez gösterilemez ve kimse yenisini oluşturamaz.
sent-keep-2 = Kodu bilen herkes size ne sorduğumuzu okuyabilir. Kimseye göstermeyin ve e-postayla göndermeyin.
sent-keep-3 = Bu cihazı başkası da kullanıyorsa kodu burada saklamayın.
sent-where = Kodu şu adreste girebilirsiniz:
sent-next = Şimdi ne olacak
sent-next-1 = İpuçlarını inceleyen kişiler sizinkini de, genellikle birkaç gün içinde okur.
sent-next-2 = Yardımı dokunabilecekse işaret ettiği ülkedeki soruşturmacılara iletilir.
sent-next-3 = Bir hafta sonra geri gelin ve alındı kodunuzu girin: Yalnızca sizin yanıtlayabileceğiniz bir sorumuz olabilir.
sent-more = Başka nesnelere bakın

# Receipt
receipt-title = Alındı kodunuzla geri gelin
receipt-lead = İpucunuzun hangi aşamada olduğunu ve size bir sorumuz olup olmadığını görün.
receipt-label = Alındı kodunuz
receipt-hint = Beş grup hâlinde 25 harf ve rakam. Büyük veya küçük harf, boşluk ve tire fark etmez.
receipt-open = Aç
receipt-length = Alındı kodunda 25 harf ve rakam vardır. Girdiğinizi not ettiğinizle karşılaştırın: Bir şey eksik veya fazla
receipt-character = Burada hiçbir alındı kodunda bulunmayan bir karakter var. Kodda yalnızca 0’dan 9’a rakamlar ve U dışındaki harfler bulunur; ç, ğ, ı, ö, ş, ü gibi Türkçe harfler bulunmaz
receipt-check = Bir karakter yanlış veya iki karakter yer değiştirmiş. Girdiğinizi not ettiğinizle karşılaştırın
receipt-unknown = Bu alındı koduna ait bir ipucu yok. Girdiğinizi not ettiğinizle karşılaştırın
receipt-form-was-old = Bu sayfa çok uzun süre açık kaldığı için mesajınız gönderilmedi. Mesajınız hâlâ burada: Yeniden gönderin
receipt-answer-empty = Göndermeden önce bir mesaj yazın
receipt-answer-long = Mesajınız en fazla { $limit } karakter olabilir
receipt-flood = Ağınızdan çok sayıda alındı kodu deneniyor. Birkaç dakika bekleyin ve yeniden deneyin
receipt-not-now = Bu şu anda çalışmıyor. Sizin hatanız değil: Bir dakika bekleyin ve yeniden deneyin
receipt-lost = Alındı kodunuzu kaybettiyseniz
receipt-lost-text = İpucunuzu sizin için bulamayız: Sakladığımız hiçbir şey sizden ona götürmez. Yeni bir ipucu gönderebilirsiniz.
receipt-lost-tip = Yeni bir ipucu gönderin

# Dialogue
dialogue-title = İpucunuz
dialogue-progress = Hangi aşamada
dialogue-object = Nesne:
dialogue-messages = Mesajlar
dialogue-empty = Henüz mesaj yok. Birkaç gün sonra yeniden bakın.
dialogue-desk = İpucu ekibi
dialogue-you = Siz
dialogue-answer = Bize yazın
dialogue-answer-hint = Bir yanıt veya sonradan hatırladığınız bir şey. En fazla { $limit } karakter.
dialogue-send = Mesajı gönder
dialogue-sent = Mesajınız bize ulaştı. Aynı alındı kodu bu sayfayı yeniden açar.
progress-received = Alındı
progress-received-text = İpucunuz bizde ve okunacak.
progress-asked = Bir sorumuz var
progress-asked-text = Aşağıda, elinizden geldiği kadar yanıtlayın. Bilmiyorsanız bunu yazın: Bu da yardımcı olur.
progress-read = Okundu
progress-read-text = İpucunuz okundu. Gönderdiğiniz için teşekkür ederiz.
progress-passed-on = İletildi
progress-passed-on-text = İpucunuz, harekete geçebilecek kişilere iletildi. Sonucunu öğrenemeyebilirsiniz; yine de önemlidir.
again-title = Mesajınız henüz gönderilmedi
again-lead = Mesajınız hâlâ burada. Biraz sonra yeniden gönderin.

# Pages of words
page-contents = Bu sayfada

page-help-title = Yardım
page-help-lead = Bu site ne için var, bir ipucuna ne olur ve nasıl güvende kalırsınız.
page-help-1-title = Konu nedir
page-help-1-text =
    Soruşturmacılar, çocuk istismarı görüntülerini ve videolarını oradaki çocukları bulmak için inceler. Bazen geriye yalnızca arka plandaki bir şey kalır: bir çanta, bir perde, pencereden bir manzara.

    Burada bu tür şeyleri, istismardan hiçbir şey görünmeyecek biçimde kesilmiş ve temizlenmiş olarak gösteriyoruz. Nereden geldiklerini bilen biri olabilir. Özel bir bilgiye ihtiyacınız yok. Sizin yaşadığınız yerde sıradan olan bir şeyi başka hiç kimse bilmiyor olabilir.
page-help-2-title = İpucunuza ne olur
page-help-2-text =
    - Bize ulaştığı anda şifrelenir. O andan sonra yalnızca ipucu ekibi açabilir.
    - Ekipten biri onu okur, başka ipuçlarıyla karşılaştırır ve ne ölçüde doğrulanabileceğini değerlendirir.
    - Yardımı dokunabilecekse sözleriniz değiştirilmeden, işaret ettiği ülkedeki soruşturmacılara gönderilir.
    - Açık olmayan bir şey varsa size bir soru bırakırız. Soruyu alındı kodunuzla görürsünüz.

    Yazanın siz olduğunuzu kimse bizden öğrenmez: Siz söylemedikçe bunu biz de bilmeyiz.
page-help-3-title = Alındı kodu nasıl işler
page-help-3-text =
    Gönderdikten sonra 25 harf ve rakamdan oluşan bir alındı kodu görürsünüz. Bu kod ipucunuzun tek anahtarıdır. Sorularımızı bu kodla okur ve yanıtlarsınız.

    Alındı kodunu saklamayız ve yeniden oluşturamayız. Kaybederseniz yeni bir ipucu gönderin.
    => /receipt Alındı kodunuzla geri gelin
page-help-4-title = Nasıl anonim kalırsınız
page-help-4-text =
    - İletişim alanını boş bırakın.
    - Yanıt için önemli olmadıkça yalnızca sizin bilebileceğiniz şeyleri yazmayın.
    - İş yerinizin veya hakkında yazmak istediğiniz kişinin cihazını ya da ağını kullanmayın.
    - Bu siteye girdiğinizin bile görülmemesi gerekiyorsa Tor Browser kullanın. Buradaki her şey onun en güvenli ayarında, JavaScript olmadan çalışır.
    - Gizli pencere kullanın ve işiniz bitince kapatın. Yoksa ziyaretiniz tarayıcınızın geçmişinde kalır.
page-help-5-title = Bunu nasıl kontrol edersiniz
page-help-5-text =
    Bize inanmak zorunda değilsiniz. Tarayıcınızın geliştirici araçlarını açın, “Ağ” sekmesini seçin, herhangi bir sayfayı yükleyin ve bakın:

    - Hiçbir yanıtta “Set-Cookie” satırı yoktur.
    - Her istek bu sitenin kendi adresine gider. “Content-Security-Policy” satırı, tarayıcınızın başka yerden bir şey yüklemesini yasaklar. İşletici hCaptcha’yı açmışsa yalnızca ipucu formu istisnadır ve bunu belirtir.
    - JavaScript’i kapatın: Her şey çalışmaya devam eder.
    - Ne alındı kodunuz ne de yanıtlarınız herhangi bir adreste yer alır.
page-help-6-title = Yapmamanız gerekenler
page-help-6-text =
    - Yanıtınızı yayımlamayın. Suçluyu uyarabilir veya bununla ilgisi olmayan birini şüpheli gösterebilir.
    - Şüphelendiğiniz kimseyle iletişim kurmayın, kimseyi izlemeyin.
    - Nesnenin alındığı görüntüyü aramayın. Bu tür görüntüleri aramak ve bulundurmak, nedeni ne olursa olsun birçok ülkede suçtur.
    - Bize bu tür görüntüler veya bunlara bağlantılar göndermeyin.
page-help-7-title = Bir çocuk tehlikedeyse veya istismara uğradıysanız
page-help-7-text =
    Buraya gönderilenleri insanlar okur ama günün her saatinde değil. Bir çocuk şu anda tehlikedeyse acil durum numarasını arayın: Avrupa Birliği’nde ve başka birçok ülkede 112.

    Birçok Avrupa ülkesinde 116 111 çocuklar ve gençler için yardım hattı, 116 000 kayıp çocuklar hattı, 116 006 ise suç mağdurları hattıdır. Ücretsizdirler ve adınızı vermeniz gerekmez.

    Birçok ülkede yardım hatları vardır. Bize de yazabilirsiniz: Bunun için ayrılmış sayfadan gelen mesajlar önce okunur.

    Size yapılanların hiçbiri sizin suçunuz değil.
    => /urgent Yardım alın veya istismarı bize anlatın
page-help-8-title = “Bu sayfadan çık” ne yapar
page-help-8-text =
    Yazı yazdığınız sayfalarda, üstteki düğme sizi hemen zararsız bir sayfaya götürür. JavaScript açıksa Shift tuşuna üç kez basmak da aynı işi görür.

    - Yaptığı: Hemen başka bir site gösterir ve tarayıcınızdan bizim siteden tuttuklarını unutmasını ister.
    - Yapmadığı: Bu siteyi tarayıcınızın geçmişinden silmez, ziyaretinizi ağı yönetenlerden gizlemez.
    - Henüz göndermedikleriniz kaybolur.

    En güvenlisi, başka kimsenin kullanmadığı bir cihaz ve gizli penceredir.

page-privacy-title = Gizlilik
page-privacy-lead = Neleri saklarız, neleri saklamayız ve ne kadar süreyle.
page-privacy-1-title = Sorumlu kim
page-privacy-1-text =
    { $operator }
    => contact Bu siteyle ilgili bize yazın
page-privacy-2-title = Neler toplanmaz
page-privacy-2-text =
    - Tarayıcınızda çerez veya başka bir kayıt tutulmaz. Bu yüzden size bunları sormayız.
    - İnternet adresleri tutulmaz. Aşırı gönderimi yavaşlatmak için tek bir ağdan kaç form geldiğini sayarız; sayarken kullandığımız değer, yalnızca bellekte bulunan ve her gün değişen bir anahtarla adresten üretilir.
    - Hangi tarayıcıyı veya cihazı kullandığınız ya da hangi sayfaları gördüğünüz kaydedilmez.
    - Kesin zaman tutulmaz: İpucunda yalnızca geldiği saat yazar.
    - Başka şirketlere hiçbir şey gönderilmez. İşletici hCaptcha’yı açmışsa ipucu formu bunu siz kullanmadan önce belirtir.
page-privacy-3-title = Neler saklanır
page-privacy-3-text =
    - Yanıtlarınız ve verdiyseniz iletişim bilginiz. Her biri ayrı ayrı şifrelenir.
    - Bu site kabul ediyorsa eklediğiniz resimler. Onlar da şifrelenir ve asla herkese açık olarak gösterilmez.
    - Nesne, sayfanın dili ve saat.
    - Sizinle ipucu ekibi arasındaki mesajlar.
    - Tarayıcınızın, insanı makineden ayıran küçük bir hesabı kendiliğinden yapıp yapmadığı. Bu olmadan gelen ipucu da dikkate alınır.
page-privacy-4-title = Kimler okuyabilir
page-privacy-4-text =
    Yanıtlar, bu sitenin herkese açık bölümünde bulunmayan bir anahtarla, ipucu ekibi için şifrelenir. Çalınan bir disk veya yedek hiçbir şeyi açmaz.

    Bir iletişim bilgisi, moderatöre ancak bir gerekçe yazdıktan sonra gösterilir. Bir ipucuna her bakış, fark edilmeden değiştirilemeyen bir kayda yazılır.

    Yardımı dokunabilecek ipuçları soruşturmacılara gider. Sözleriniz de birlikte gider; iletişim bilginiz ipucu ekibinde kalır.
page-privacy-5-title = Ne kadar süreyle
page-privacy-5-text =
    Dosyalar üzerindeki çalışmanın gerektirdiğinden daha uzun süre değil. Sınırları, işleticinin çalıştığı ülkenin hukuku belirler; sorarsanız işletici size bunları söyler.
    => contact İşleticiye sorun
page-privacy-6-title = Haklarınız
page-privacy-6-text =
    Hakkınızda nelerin saklandığını sorabilir, bunların düzeltilmesini veya silinmesini isteyebilirsiniz. Anonim bir ipucunu yalnızca alındı koduyla bulabiliriz: Kodu buraya girin ve isteğinizi yazın.

    Ülkenizin veri koruma kurumuna da şikâyette bulunabilirsiniz.
    => /receipt Alındı kodunuzla geri gelin
page-privacy-7-title = Nasıl korunur
page-privacy-7-text =
    Nesnelerin resimleri, dışarıdan biri görmeden önce temizlenir: Bir kameranın dosyaya yazdığı her şey çıkarılır, karartılan yerler resmin kendisinden silinir. Her resme gösterilmeden önce iki kişi bakar.

    Bu sitede bir güvenlik açığı bulduysanız bize bildirin.
    => contact Bu siteyle ilgili bize yazın

page-accessibility-title = Erişilebilirlik
page-accessibility-lead = Bu site herkes için çalışmalı. Çalışmadığı yeri bize söyleyin.
page-accessibility-1-title = Hedefimiz
page-accessibility-1-text =
    Siteyi Web İçeriği Erişilebilirlik Kılavuzu (WCAG) 2.2, AA düzeyine göre hazırlıyoruz; böylece Avrupa standardı EN 301 549’un web bölümü de karşılanır.

    - Her sayfa yalnızca klavye kullanıldığında, ekran okuyucuyla, JavaScript olmadan, büyük yazıyla ve 320 piksel genişliğinde bir ekranda da çalışır.
    - Her nesne resminin yazılı bir açıklaması vardır; bu açıklama resmin altında da gösterilir.
    - Hiçbir şey yalnızca renkle anlatılmaz. Cihazınızın ayarına göre açık veya koyu görünüm vardır.
    - Siz yazarken hiçbir formun süresi dolmaz: Bir gününüz var.
page-accessibility-2-title = Henüz herkes için çalışmayanlar
page-accessibility-2-text =
    - Soru bir resimle ilgilidir. Bir açıklama, birinin tanıyacağı ayrıntıyı her zaman içeremez.
    - İşletici hCaptcha’yı açmışsa bu kontrol her yardımcı araçla çalışmayabilir. Yapmayabilirsiniz.
    - Nesnelerle ilgili metinler sizin dilinizde bulunmayabilir. O zaman başka bir dilde gösterilir ve ekran okuyucular için işaretlenir.
page-accessibility-3-title = Bize söyleyin
page-accessibility-3-text =
    { $operator }

    Hangi sayfa olduğunu ve ne kullandığınızı yazın. Size nasıl ulaşacağımızı söylerseniz yanıt veririz.
    => contact Bu siteyle ilgili bize yazın
page-accessibility-4-title = Düzeltmezsek
page-accessibility-4-text =
    Avrupa Birliği’nde her ülkede, kamuya açık sitelerin erişilebilirliğini denetleyen bir kurum vardır. Yanıtımız sizi tatmin etmezse kendi ülkenizdeki kuruma başvurabilirsiniz.
