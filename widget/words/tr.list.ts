// Owns the Turkish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './tr.common.ts';
import type { ListPack } from './pack.ts';
import { trDid } from './tr.activity.ts';
import { registerList } from './language-registry.ts';

/** Turkish for lists. */
export const trList: ListPack = {
  lang: 'tr',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Bu şu anda kullanılamıyor. Biraz sonra tekrar deneyin.',

    listEmail: 'E-posta adresleri',
    listPhone: 'Telefon numaraları',
    noneEmail: 'Henüz e-posta adresi yok.',
    nonePhone: 'Henüz telefon numarası yok.',
    addEmail: 'E-posta adresi ekle',
    addPhone: 'Telefon numarası ekle',

    badgePrimary: 'Birincil',
    badgeVerified: 'Doğrulandı',
    badgeUnverified: 'Doğrulanmadı',
    badgeWaiting: 'Onay bekliyor',
    'type-home': 'Ev',
    'type-work': 'İş',
    'type-mobile': 'Cep',
    'type-other': 'Diğer',
    'type-recovery': 'Yalnızca kurtarma için',
    managed: 'Oturum açma yönteminiz tarafından yönetiliyor. Orada değiştirin.',

    menu: 'İşlemler: {v}',
    change: 'Değiştir',
    makePrimary: 'Birincil yap',
    verify: 'Doğrula',
    remove: 'Kaldır',
    keep: 'Kalsın',
    removeAsk: '{v} kaldırılsın mı?',
    lostEmail: 'Bu adres artık benim kontrolümde değil',
    lostPhone: 'Bu numara artık benim kontrolümde değil',
    resumeCode: 'Kodu gir',
    cancelChange: 'Değişikliği iptal et',
    waits: 'Bu değişikliği destek ekibi istedi. Siz durdurmazsanız şu tarihte geçerli olur: {t}.',
    stop: 'Durdur',
    back: 'Geri',

    saving: 'Kaydediliyor…',
    'now-primary': '{v} artık birincil.',
    'now-removed': 'Kaldırıldı: {v}.',
    'now-added': 'Eklendi: {v}.',
    'now-verified': 'Doğrulandı: {v}.',
    'now-changed': 'Değiştirildi, yenisi: {v}.',
    'now-cancelled': 'Değişiklik iptal edildi. Hiçbir şey değişmedi.',

    'last-verified': 'Bu, hesabınızın son doğrulanmış iletişim bilgisi. Kaldırmak için önce başka bir tane ekleyin.',
    'last-login': 'Bununla oturum açıyorsunuz. Kaldırmak için önce oturum açabileceğiniz başka bir tane ekleyin.',
    primary: 'Bunu kaldırmak için önce başka birini birincil yapın.',
    'too-many-contacts': 'İzin verilen sayıya zaten ulaştınız. Önce birini kaldırın.',
    'contact-not-verified': 'Bu henüz doğrulanmadı. Önce doğrulayın.',
    'not-allowed': 'Buna burada izin verilmiyor.',
    frozen: 'Hesabınızın güvenliği için şu tarihe kadar hiçbir şey değiştirilemez: {t}.',

    activity: 'Son etkinlikler',
    activityNone: 'Henüz bir etkinlik yok.',
    activityMore: 'Daha fazla göster',
    ...trDid,
    unnamed: 'bir iletişim bilgisi',
    network: 'ağ {v}',
    'by-link': 'bağlantıyla',
    'by-support': 'destek ekibi tarafından',
    'by-site': 'site tarafından',

    signInAgain: 'Tekrar oturum aç',
    'step-up-required': 'Oturumu kapatıp tekrar açın, sonra buraya dönün.',

    stepUp: 'Siz olduğunuzu doğrulayın',
    stepUpText: 'Güvenliğiniz için, bunu değiştirmeden önce tekrar oturum açın.',
    notNow: 'Şimdi değil',
    signedOut: 'Oturumunuz kapatıldı',
    signedOutText: 'Oturum açarak kaldığınız yerden devam edebilirsiniz.',
    goOn: 'Devam',
  },
};

registerList(trList);
