// Owns the Turkish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './tr.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Turkish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Bu şu anda kullanılamıyor. Biraz sonra tekrar deneyin.',

  linkConfirmEmail: 'Bu e-posta adresi onaylansın mı?',
  linkConfirmPhone: 'Bu telefon numarası onaylansın mı?',
  linkBecomesEmail: '{service} hesabınızın e-posta adresi {v} olacak.',
  linkBecomesPhone: '{service} hesabınızın telefon numarası {v} olacak.',
  linkReplacesEmail: '{service} hesabınızın e-posta adresi olarak {old} yerine {v} kullanılacak.',
  linkReplacesPhone: '{service} hesabınızın telefon numarası olarak {old} yerine {v} kullanılacak.',
  linkPrimaryEmail: '{service} hesabınızın birincil e-posta adresi {v} olacak.',
  linkPrimaryPhone: '{service} hesabınızın birincil telefon numarası {v} olacak.',
  linkReplacesAllEmail: '{service} hesabınızdaki diğer tüm e-posta adreslerinin yerine {v} kullanılacak.',
  linkReplacesAllPhone: '{service} hesabınızdaki diğer tüm telefon numaralarının yerine {v} kullanılacak.',
  linkAdds: '{service} hesabınıza şu eklenecek: {v}.',
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
};

register({ lang: 'tr', dir: 'ltr', messages: confirm });
