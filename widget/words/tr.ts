// Owns the first half of Turkish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: tr.confirm.ts.
import { common } from './tr.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Turkish, without the words of rare screens. */
export const tr: Pack = {
  lang: 'tr',
  dir: 'ltr',
  more: () => import('./tr.more.ts'),
  list: () => import('./tr.list.ts'),
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
    becomesEmail: 'Onaylandığında {service} hesabınızın birincil e-posta adresi olur, {v} ise ek adres olarak kalır.',
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
    signOutOthers: 'Diğer oturumları kapat',
    signedOutOthers: 'Diğer cihazlarınızdaki oturumlar kapatılıyor.',

    country: 'Ülke veya bölge',
    enterPhone: 'Telefon numaranızı değiştirin',
    addPhone: 'Telefon numarası ekleyin',
    labelPhone: 'Yeni cep telefonu numarası',
    hintPhone: 'Numarayı kullanabildiğinizi doğrulamak için SMS ile bir kod göndereceğiz. Mesaj ücreti uygulanabilir.',
    replacesPhone: 'Onaylandığında {service} hesabınızın telefon numarası olarak şunun yerini alır: {v}.',
    becomesPhone: 'Onaylandığında {service} hesabınızın birincil numarası olur, {v} ise ek numara olarak kalır.',
    linkInsteadPhone: 'Bunun yerine SMS ile bağlantı gönder',
    callMe: 'Kodu bunun yerine aramayla bildir',
    byWhatsapp: 'Kodu WhatsApp ile gönder',
    byText: 'Kodu SMS ile gönder',
    codeCalled: 'Şu numarayı arıyoruz: {v}. {d} haneli bir kodu iki kez duyacaksınız. Kod {t} geçerlidir.',
    codeWhatsapp: 'Şuraya WhatsApp ile {d} haneli bir kod gönderdik: {v}. Kod {t} geçerlidir.',
    checkPhone: 'Telefonunuzu kontrol edin',
    voice: 'Arama gelmedi mi? Bir dakika sürebilir.',
    whatsapp: 'WhatsApp mesajı gelmedi mi? Bir dakika sürebilir.',
    missingPhone: 'SMS gelmedi mi? Bir dakika sürebilir.',
    differentPhone: 'Farklı bir numara kullan',
    donePhone: 'Telefon numarası değiştirildi',
    addedPhone: 'Telefon numarası eklendi',
    doneTextPhone: 'Telefon numaranız artık {v}.',
    toldPhone: 'Bu değişikliği eski numaranıza bildirdik.',
    'address-invalidPhone': 'Cep telefonu numarası girin, örneğin {x}',
    'address-not-allowed-country': 'Bu ülkeye{c} SMS göndermiyoruz. Listedeki bir ülkenin numarasını girin.',
    'address-samePhone': 'Bu zaten sizin telefon numaranız. Farklı bir numara girin.',
    'quota-exceeded-sms': 'Bu numaraya şimdilik SMS gitmiyor. {t} sonra veya başka bir numarayla deneyin.',
    verifyPhone: 'Telefon numaranızı doğrulayın',
    verifiedPhone: 'Telefon numarası doğrulandı',
    managedPhone: 'Telefon numaranız başka bir yerde yönetiliyor',
    checkNewPhone: 'Yeni telefonunuzu kontrol edin',
    checkCurrentPhone: 'Şu anki telefonunuzu kontrol edin',
    countryFind: 'Ülke ara',
    countryNone: 'Bu adda bir ülke yok.',
  },
};

register(tr);
