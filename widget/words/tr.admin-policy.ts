// Owns the Turkish reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: tr.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Turkish reasons. */
export const trAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Hangi türde iletişim bilgileri olduğu; burada olmayan bir türü hiçbir kullanıcı ekleyemez veya değiştiremez',
  'why-may': 'Kullanıcıların neler yapabileceği; dizini bir türü yöneten site bazı işlemleri kaldırır',
  'why-max': 'Ev, iş ve bir yedek için yeterli; liste hâlâ telefon ekranına sığar',
  'why-maxProvisioned': 'Bir dizin, kişinin kendi yönettiğinden fazla adres bilebilir; proje karar verir',
  'why-then': 'replace-all yok, çünkü kullanıcının bakmadığı iletişim bilgilerini kaldırır',
  'why-methods': 'Mesajın içeriği: kod, bağlantı ya da ikisi',
  'why-defaultMethod': 'SMS’teki bağlantı oltalama gibi görünür; e-postadaki bağlantı kullanışlıdır',
  'why-phoneChannels':
    'Her ek kanal kendi göndericisini ister ve bir arama başkalarının duyduğu bir sesli mesaj kutusuna düşebilir',
  'why-codeLength': 'ASVS 6.5.4 altı rakam der; daha yüksek riske sekiz uyar',
  'why-codeLife': 'ASVS 6.5.5 ve NIST SP 800-63B on dakika der',
  'why-linkLife': 'Kod kadar; e-posta daha yavaş olabilir, bu yüzden proje 60 dakikaya kadar ayarlayabilir',
  'why-completion':
    'E-posta tarayıcıları düğmelere de basar, bu yüzden bağlantı tek başına yalnızca bir programın onu açtığını gösterir',
  'why-tries': '10^6 koda 5 tahmin, 200.000’de bir tutar',
  'why-liveLinks': 'Yenisinden sonra gelen eski bir e-posta da çalışmalıdır',
  'why-resendWaits': 'Artan beklemelerle 1 + 4 mesaj',
  'why-phoneWaitFactor': 'SMS daha yavaştır ve paralıdır',
  'why-changeLife': 'Bir değişikliğin kanıtlarını ne kadar bekleyebileceği',
  'why-reportBlock': 'Kullanıcının, sahibi değişikliği bildirmiş bir adrese ne kadar süre gönderemeyeceği',
  'why-uniqueness': 'Projede belirli bir adres yalnızca bir kullanıcıda doğrulanmış olabilir',
  'why-phoneCountries': 'SMS alabilecek ülkeler; hiçbiri, yalnızca kendi ülkeniz demektir',
  'why-numberTypes': 'SMS pompalama özel ücretli, paylaşımlı ücretli, çağrı cihazı, uydu ve VoIP numaralarını kullanır',
  'why-numbers': 'SMS pompalayan saldırgan, hiçbir tablonun bilmediği aralıkları da kullanır',
  'why-emailDomains': 'E-posta adreslerinin sahip olabileceği alan adları; hiçbiri, tümü demektir',
  'why-blockedEmailDomains': 'İzin verilmeyen alan adları ve bunların alt alan adları',
  'why-mixedScripts': 'Örneğin paypal içinde Kiril а harfi; hiçbir gerçek alan adında bu yoktur',
  'why-confirmCurrent': 'Çalınmış bir oturum tek başına hesabı ele geçirmeye yetmemeli (OWASP, MFA’sız biçim)',
  'why-stepUp': 'ASVS 7.5.1; sayfayı bulmaya yeter, masadaki bir sonraki kişi için çok kısa',
  'why-strongAmr':
    'RFC 8176’ya göre bunların her biri paroladan fazlasıdır; son ikisi hwk veya swk ile otp için başka adlardır',
  'why-strongAcr': 'Her yayımlayıcının kendi adları vardır',
  'why-notices': 'NIST SP 800-63B ve ASVS 6.3.7: kullanıcı olası bir saldırıyı öğrenmelidir',
  'why-undo': 'Eski iletişim bilgisine giden bildirimdeki bağlantının ne yaptığı',
  'why-receiptLife': 'Üçüncü bir tarafın hâlâ sorabileceği iki yıl',
  'why-undoLife': 'Tatildeki kullanıcı postasını haftada bir okur',
  'why-freeze': 'Destekle konuşmaya yetecek kadar',
  'why-endSessions': 'Sahibinin yaptığı değişiklik, sahibinin telefonundaki oturumu kapatmamalı',
  'why-merge': 'Birleştirilen hesaplar ayrılamaz, bu yüzden sitenin buna açıkça izin vermesi gerekir',
  'why-supportWait': 'Bir hafta sonunda kişi posta kutularından en az birini okur',
  'why-purgeAfter': 'Destek ekibine son aydan öncesi neredeyse hiç sorulmaz (ASVS 14.2.7)',
  'why-beginsPerUser':
    'Bir sağlayıcının sözleşmesindeki sınır; hiçbir kullanıcıya günde beşten fazla yeni adres gerekmez',
  'why-sendsPerUser': 'Tüm yeniden gönderimleriyle iki değişiklik',
  'why-sendsToTarget': 'Tüm yeniden gönderimleriyle bir değişiklik',
  'why-sendsPerTarget': '`sendsToTarget`, başka bir kullanıcı için bir ve sahibi için iki',
  'why-sendsForOwner': 'Bir adrese giden mesajların kaçının, onu daha önce kanıtlamış kullanıcıya ayrıldığı',
  'why-beginsPerIp': 'Bir ev veya küçük bir ofis',
  'why-beginsPerIpRange': 'Çoğu sağlayıcı müşteriye en fazla bir /48 verir',
  'why-failuresPerUser': 'Günde beşer denemeli beş değişiklik; tüm tahminler birlikte 100.000’de 2,5 kez tutar',
  'why-failuresPerVisitor': 'Tüm denemeleriyle iki değişiklik; bir yabancının tahminleri 100.000 günde bir tutar',
  'why-failuresInRow': 'NIST SP 800-63B: art arda en fazla 100 başarısızlık',
  'why-failuresPerTarget':
    'Bir adres için tahminler günde 100.000’de 2 kez tutar; tüm mesajlar ilk tahminden önce gönderildiyse 3 kez',
  'why-failuresPerIp': 'Bir IPv4 adresinden veya IPv6 /64’ten saatte gelen yanlış kodlar',
  'why-smsPerPrefix': 'Yanıt veren bir aralık sürebilsin diye `smsBreakerSends` değerinin iki katı',
  'why-smsBreakerSends': 'Bir aralığa saatte giden ve `smsBreakerPercent` denetimini başlatan SMS sayısı',
  'why-smsBreakerPercent': 'SMS pompalama hiç yanıt vermez; gerçek kullanıcıların yarıdan fazlası verir',
  'why-smsPerHour': 'Alarm bir işletmene ulaşana kadar birkaç on avro',
  'why-smsPerDay': 'Tüm projenin günlük SMS sayısı',
  'why-severalAddresses':
    '1 ise kapalıdır ve yeni adres eskisinin yerini alır; fazlaysa kullanıcılar bir türden o kadarını tutar',
  'why-verificationOnUpdate':
    'Kullanıcının adresi kanıtlanınca geçerli olur ve bunu hiçbir şey kapatmaz; yöneticinin hemen uyguladığı, kullanıcı kanıtlayana ya da yetkili bir yönetici gerekçeyle doğrulanmış işaretleyene kadar doğrulanmamış kalır',
  'why-faceLinkLife':
    'Bu sözleşmenin bağlantılarının ne kadar çalıştığı: kendi istemcileri politikadan uzun süre vaat edebilir',
  'why-faceConfirmCurrent':
    'Burada başlayan bir değişikliğe güncel bir iletişim bilgisinin izin verip vermeyeceği: sağlayıcının istemcisinde bunun ekranı yoktur',
  'why-faceStepUp':
    'Burada başlayan bir değişiklik için oturumun ne kadar yeni açılmış olması gerektiği; 0s: fark etmez',
  'why-redirectUrls': 'Mesajdaki bağlantının götürebileceği sayfalar; hiçbiri, yalnızca kendi sayfamız demektir',
  'why-allowedOrigins': 'Sayfaları tarayıcıda sunucuyu çağırabilen siteler',
  'why-mail': 'E-postayı gönderen; onsuz e-posta türü kapalıdır',
  'why-sms': 'SMS’i gönderen; onsuz telefon türü kapalıdır',
  'why-languages': 'İlki varsayılandır',
  'why-homeCountry': 'Ülke kodu olmayan numaraların nasıl okunduğu',
  'why-serviceName': 'Mesajların adlandırdığı gönderici',
  'why-supportUrl': 'Mesajların yardım sunduğu yer',
  'why-managedUrl': 'Kullanıcıların, oturum açma hizmetinin yönettiklerini değiştirdiği yer',
  'why-humanCheck': 'Değişiklik başlamadan CAPTCHA denetleyen hizmet',
};

registerAdmin({ lang: 'tr', dir: 'ltr', messages: trAdminPolicy });
