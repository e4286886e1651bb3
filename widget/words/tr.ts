// Owns the first half of Turkish: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './tr.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Turkish, without the words of rare screens. */
export const tr: Pack = {
  lang: 'tr',
  dir: 'ltr',
  more: () => import('./tr.more.ts'),
  messages: {
    ...common,

    current: 'Şu anki: {v}',
    cancel: 'İptal',
    cancelChange: 'Değişikliği iptal et',
    help: 'Yardım al',

    enterEmail: 'E-posta adresinizi değiştirin',
    addEmail: 'E-posta adresi ekleyin',
    labelEmail: 'Yeni e-posta adresi',
    hintEmail: 'Adresi kullanabildiğinizi doğrulamak için bir kod göndereceğiz.',
    replacesEmail: 'Onaylandığında {service} hesabınızın e-posta adresi olarak şunun yerini alır: {v}.',
    becomesEmail: 'Onaylandığında {service} hesabınızın ana e-posta adresi olur, {v} ise ek adres olarak kalır.',
    hintLink: 'Adresi kullanabildiğinizi doğrulamak için bir bağlantı göndereceğiz.',
    sendCode: 'Kod gönder',
    sendLink: 'Bağlantı gönder',
    linkInsteadEmail: 'Bunun yerine bağlantı gönder',

    checkEmail: 'E-postanızı kontrol edin',
    codeQueued: 'Şuraya {d} haneli bir kod gönderiyoruz: {v}. Kod {t} geçerlidir.',
    codeSent: 'Şuraya {d} haneli bir kod gönderdik: {v}. Kod {t} geçerlidir.',
    codeLabel: '{d} haneli kod',
    resend: 'Yeni kod gönder',
    resendIn: '{t} sonra yeni kod gönder',
    missingEmail: 'E-posta gelmedi mi? Spam klasörünü ve adresi kontrol edin.',
    differentEmail: 'Farklı bir adres kullan',
    linkInstead: 'Bunun yerine bağlantı al',

    doneEmail: 'E-posta adresi değiştirildi',
    addedEmail: 'E-posta adresi eklendi',
    done: 'Bitti',

    sending: 'Gönderiliyor…',
    cancelling: 'İptal ediliyor…',
    resent: 'Şuraya yeni kod gönderildi: {v}. Önceki kodlar artık geçersiz.',

    'code-digits': 'Kod {d} rakamdan oluşmalıdır',
    noResends: 'Başka mesaj gönderilemiyor.',
    undelivered: 'Şuraya ulaştıramadık: {v}. Doğru olduğunu kontrol edin.',
    emptyEmail: 'E-posta adresi girin',
    'address-invalidEmail': 'Doğru biçimde bir e-posta adresi girin, örneğin name@example.com',
    'proof-wrong': {
      one: 'Bu kod doğru değil. Kontrol edip tekrar deneyin. {n} deneme hakkınız kaldı.',
      other: 'Bu kod doğru değil. Kontrol edip tekrar deneyin. {n} deneme hakkınız kaldı.',
    },

    unavailable: 'Bu şu anda kullanılamıyor. Biraz sonra tekrar deneyin.',

    linkConfirmEmail: 'Bu e-posta adresi onaylansın mı?',
    linkConfirmPhone: 'Bu telefon numarası onaylansın mı?',
    linkStoryEmail: '{service} hesabınızın e-posta adresi {v} olacak.',
    linkStoryPhone: '{service} hesabınızın telefon numarası {v} olacak.',
    linkStoryAdd: '{service} hesabınıza şu eklenecek: {v}.',
    linkMerges: 'Başka bir {service} hesabı bunu zaten kullanıyor. İki hesap birleştirilecek ve bu geri alınamaz.',
    linkAccount: 'Hesap: {v}',
    linkAsked: 'İstek zamanı: {t}',
    linkPlace: 'Yer: {place}',
    linkOnly: 'Yalnızca bunu siz istediyseniz devam edin.',
    linkAllow: 'Bu değişikliğe izin veriyor musunuz?',
    allow: 'İzin ver',
    linkNotMe: 'Bunu ben istemedim',
    linkConfirmed: 'Onaylandı',
    linkAllowed: 'İzin verildi',
    linkConfirmedText: 'Bu sayfayı kapatabilirsiniz.',
    linkHalfNew: 'Yeni bilginin de onaylanması gerekiyor. Bu sayfayı kapatabilirsiniz.',
    linkWaits: 'Bu değişikliği destek ekibi istedi. Durdurulmazsa şu tarihte geçerli olur: {t}.',
    linkHalfCurrent: 'Şu anki iletişim bilginizden de onay gerekiyor. Bu sayfayı kapatabilirsiniz.',
    linkOther: 'Burada farklı bir hesapla oturum açılmış. Bu değişiklik, onu isteyen hesaba ait.',
    linkRelay: 'Bu kodu başladığınız yerde girin',
    linkRelayWhere: 'Değişikliği istediğiniz sayfaya dönün ve kodu oraya yazın.',
    linkRelayText: 'Kod {t} geçerlidir.',
    linkRelayOnly: 'Kodu kimseye vermeyin. {service}, telefonda veya mesajla sizden asla bu kodu istemez.',
    linkHome: 'Siteye dön',
    linkReported: 'Haber verdiğiniz için teşekkürler',
    linkReportedText: 'Değişiklik durduruldu. Hiçbir şey değişmedi.',
    linkStop:
      'Bunu siz istemediyseniz tüm cihazlarda hesabın oturumu kapatılır ve bir süre hesapta hiçbir şey değiştirilemez.',
    linkStopped: 'Değişiklik durduruldu',
    linkStoppedText:
      'Hiçbir şey değiştirilmedi. Tüm cihazlarda hesabın oturumu kapatıldı ve şimdilik hesapta hiçbir şey değiştirilemez. Tekrar oturum açın ve şifreniz varsa değiştirin.',
    linkUsed: 'Bu bağlantı zaten kullanıldı',
    linkUsedText: 'Burada yapılacak bir şey kalmadı.',
    linkExpired: 'Bu bağlantının süresi doldu',
    linkExpiredText: 'Başladığınız yerden yeni bir bağlantı isteyin.',
    linkSuperseded: 'Daha yeni bir bağlantı gönderildi',
    linkSupersededText: 'En son mesajı kullanın.',
    linkClosed: 'Bu değişiklik sona erdi',
    linkClosedText: 'Hiçbir şey değişmedi.',
    linkUnknown: 'Bu bağlantı çalışmıyor',
    linkUnknownText: 'Mesajdaki bağlantıyı tekrar açın veya yeni bir bağlantı isteyin.',

    'address-not-allowed-landline': 'Bu bir sabit hat. Cep telefonu numarası girin.',
    'address-invalid-unknown': 'Bu numarayı tanımıyoruz. Doğru olduğunu kontrol edin.',
    'address-invalid-several': 'Yalnızca bir adres girin.',
    'address-invalid-too-long': 'Bu çok uzun. Fazladan bir şey olup olmadığını kontrol edin.',
    'address-invalid-too-short': 'Bu numara çok kısa. Tüm rakamlarını girin.',
    'address-invalid-charactersEmail':
      '@ işaretinden önce a-z harflerini, rakamları, nokta, kısa çizgi ve alt çizgiyi kullanın.',
    'address-invalid-charactersPhone': 'Yalnızca rakam girin; ülke koduyla başlıyorsanız önüne + koyun.',
    'address-invalid-domain': '@ işaretinden sonraki kısmı kontrol edin. example.com gibi olmalıdır.',
    'address-invalid-extension': 'Numarayı dahili numara olmadan girin.',
    'address-invalid-country': 'Ülkeyi seçin veya + ve ülke koduyla başlayın.',
    'address-invalid-number': 'Bu ülkenin numaraları farklı uzunluktadır. Tüm rakamları girdiğinizi kontrol edin.',
    'address-not-allowed-number-type': 'Bu tür numaralara SMS gönderemiyoruz. Cep telefonu numarası girin.',

    'code-short': 'Kodun {d} rakamının tümünü girin',
    'code-long': 'Kodun yalnızca {d} rakamını girin',
    resendOpen: 'Artık yeni bir kod gönderebilirsiniz.',
    delayed: 'Gönderim her zamankinden uzun sürüyor.',
    doneTextEmail: 'E-posta adresiniz artık {v}.',
    addedText: 'Eklendi: {v}.',
    toldEmail: 'Bu değişikliği eski adresinize bildirdik.',

    openMailbox: '{name} posta kutusunu aç',
    undoFor: 'Bu değişikliği o mesajdaki bağlantıyla {t} içinde geri alabilirsiniz.',
  },
};

register(tr);
