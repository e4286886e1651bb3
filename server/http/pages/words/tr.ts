// Owns the Turkish words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const tr: Words = {
  lang: 'tr',
  dir: 'ltr',
  portal: { title: 'Yönetim portalı', noScript: 'Yönetim portalı için JavaScript gerekir.' },
  account: {
    title: 'Hesabınız',
    back: ({ service }) => `Geri dön: ${service}`,
    signIn: 'Oturum aç',
    signInText: 'E-posta adreslerinizi ve telefon numaralarınızı görmek ve değiştirmek için oturum açın.',
    signOut: 'Oturumu kapat',
    signedOut: 'Oturumunuz kapandı',
    refused: 'Oturum açılamadı',
    noScript: 'Bu sayfa için JavaScript gerekir.',
  },
  confirm: {
    title: { email: 'Bu e-posta adresi onaylansın mı?', phone: 'Bu telefon numarası onaylansın mı?' },
    becomes: {
      email: ({ value, service }) => `${service} hesabınızın e-posta adresi ${value} olacak.`,
      phone: ({ value, service }) => `${service} hesabınızın telefon numarası ${value} olacak.`,
    },
    primary: {
      email: ({ value, service }) => `${service} hesabınızın birincil e-posta adresi ${value} olacak.`,
      phone: ({ value, service }) => `${service} hesabınızın birincil telefon numarası ${value} olacak.`,
    },
    replacesAll: {
      email: ({ value, service }) =>
        `${service} hesabınızdaki diğer tüm e-posta adreslerinin yerine ${value} kullanılacak.`,
      phone: ({ value, service }) =>
        `${service} hesabınızdaki diğer tüm telefon numaralarının yerine ${value} kullanılacak.`,
    },
    replaces: {
      email: ({ value, old, service }) =>
        `${service} hesabınızın e-posta adresi olarak ${old} yerine ${value} kullanılacak.`,
      phone: ({ value, old, service }) =>
        `${service} hesabınızın telefon numarası olarak ${old} yerine ${value} kullanılacak.`,
    },
    added: {
      email: ({ value, service }) => `${service} hesabınıza şu adres eklenecek: ${value}.`,
      phone: ({ value, service }) => `${service} hesabınıza şu numara eklenecek: ${value}.`,
    },
    account: 'Hesap',
    asked: 'İstek zamanı',
    place: 'Yer',
    button: 'Onayla',
    report: 'Bunu ben istemedim',
    merges: ({ service }) =>
      `Başka bir ${service} hesabı bunu zaten kullanıyor. İki hesap birleştirilecek ve bu geri alınamaz.`,
    warning: 'Yalnızca bunu siz istediyseniz onaylayın.',
  },
  approve: {
    title: 'Bu değişikliğe izin veriyor musunuz?',
    button: 'İzin ver',
    warning: 'Yalnızca bunu siz istediyseniz izin verin.',
  },
  confirmed: { title: 'Onaylandı', text: 'Bu sayfayı kapatabilirsiniz.' },
  approved: {
    title: 'İzin verildi',
    text: 'Bu sayfayı kapatabilirsiniz. Yeni adres de onaylandığında değişiklik yapılır.',
  },
  waits: {
    title: 'Onaylandı',
    text: (date) =>
      `Bu değişikliği destek ekibi istedi. Durdurulmazsa şu tarihte geçerli olur: ${date}. Oturum açıp bağlantıyı tekrar açarsanız veya şu anki iletişim bilgilerinizden birinden izin verilirse hemen geçerli olur.`,
  },
  otherAccount: 'Burada farklı bir hesapla oturum açılmış. Bu değişiklik, onu isteyen hesaba ait.',
  relay: {
    title: 'Bu kodu başladığınız yerde girin',
    text: 'Değişikliği istediğiniz sayfaya dönün ve kodu oraya yazın.',
    minutes: (n) => `Kod ${n} dakika geçerlidir.`,
    warning: ({ service }) => `Kodu kimseye vermeyin. ${service}, telefonda veya mesajla sizden asla bu kodu istemez.`,
  },
  reported: {
    title: 'Haber verdiğiniz için teşekkürler',
    text: 'Hiçbir şey değiştirilmedi. İstek iptal edildi ve o hesap şimdilik bu adresi kullanamaz.',
  },
  stopped: {
    title: 'Değişiklik durduruldu',
    text: 'Hiçbir şey değiştirilmedi. Tüm cihazlarda hesabın oturumu kapatıldı ve şimdilik hesapta hiçbir şey değiştirilemez. Tekrar oturum açın ve şifreniz varsa değiştirin.',
  },
  undo: {
    stop: {
      title: 'Bu değişiklik durdurulsun mu?',
      text: {
        email: 'Hesabınızda oturumu açık olan biri, hesabın e-posta adreslerini değiştirmek istiyor.',
        phone: 'Hesabınızda oturumu açık olan biri, hesabın telefon numaralarını değiştirmek istiyor.',
      },
      button: 'Durdur: ben değildim',
    },
    restore: {
      title: 'Bu değişiklik geri alınsın mı?',
      text: {
        email: 'Hesabınızın e-posta adresleri önceki haline dönecek.',
        phone: 'Hesabınızın telefon numaraları önceki haline dönecek.',
      },
      button: 'Değişikliği geri al',
    },
    freeze: {
      title: 'Bu hesapta değişiklikler durdurulsun mu?',
      text: {
        email:
          'E-posta adresleri şu anki haliyle kalır ve bir süre başka bir şey değiştirilemez. Hesabın sahibi, bu adresi artık kullanmadığını söyledi.',
        phone:
          'Telefon numaraları şu anki haliyle kalır ve bir süre başka bir şey değiştirilemez. Hesabın sahibi, bu numarayı artık kullanmadığını söyledi.',
      },
      button: 'Değişiklikleri durdur',
    },
    brake: {
      title: 'Bu hesapta değişiklikler durdurulsun mu?',
      text: {
        email: 'İki hesap birleştirildi. Bu böyle kalır ama bir süre hesapta başka bir şey değiştirilemez.',
        phone: 'İki hesap birleştirildi. Bu böyle kalır ama bir süre hesapta başka bir şey değiştirilemez.',
      },
      button: 'Değişiklikleri durdur',
    },
    byStaff: {
      email: 'Bu hizmetin destek ekibi, hesabınızın e-posta adreslerini değiştirmek istedi.',
      phone: 'Bu hizmetin destek ekibi, hesabınızın telefon numaralarını değiştirmek istedi.',
    },
    effect: 'Tüm cihazlarda hesabın oturumu kapatılır ve bir süre hesapta hiçbir şey değiştirilemez.',
    target: { email: 'Yeni adres', phone: 'Yeni numara' },
    back: 'Geri gelecek',
    gone: 'Kaldırılacak',
    when: 'Zaman',
  },
  late: {
    title: 'Değişiklik zaten yapıldı',
    text: 'Bunu siz yapmadıysanız bu konudaki daha yeni mesajı açıp değişikliği oradan geri alın. Böyle bir mesaj yoksa hemen oturum açıp hesabınızı kontrol edin veya yardım isteyin.',
  },
  undone: {
    stop: 'Değişiklik durduruldu',
    restore: 'Her şey önceki haline döndü',
    freeze: 'Değişiklikler durduruldu',
    brake: 'Değişiklikler durduruldu',
    text: 'Tüm cihazlarda hesabın oturumu kapatıldı. Şimdi tekrar oturum açın ve şifreniz varsa değiştirin.',
    frozenFor: (life: string) => `Yeniden oturum açılmadan hesapta hiçbir şey değiştirilemez. Süre: ${life}.`,
  },
  used: { title: 'Bu bağlantı zaten kullanıldı', text: 'Burada yapılacak bir şey kalmadı.' },
  expired: { title: 'Bu bağlantının süresi doldu', text: 'Başladığınız yerden yeni bir bağlantı isteyin.' },
  superseded: { title: 'Daha yeni bir bağlantı gönderildi', text: 'En son mesajı kullanın.' },
  closed: {
    title: 'Bu istek sona erdi',
    text: 'İptal edildi, durduruldu veya yerini başka bir istek aldı. Değişikliği hâlâ istiyorsanız yeniden başlayın.',
  },
  frozen: {
    title: 'Şu anda hiçbir şey değiştirilemez',
    text: 'Biri bizden bu hesaptaki değişiklikleri durdurmamızı istedi. Devam etmek için tekrar oturum açın veya yarına kadar bekleyin.',
  },
  taken: { title: 'Bu kullanılamaz', text: 'Başladığınız yere dönün ve farklı bir tane girin.' },
  unknown: {
    title: 'Bu bağlantı çalışmıyor',
    text: 'Bir kısmı eksik olabilir. Mesajdan tekrar açın veya tamamını kopyalayın.',
  },
  elsewhere: {
    title: 'Bağlantıyı tekrar açın',
    text: 'O düğmeye bu sayfada basılmadı. Mesajdaki bağlantıyı bir kez daha açın.',
  },
  broken: { title: 'Bir sorun oluştu', text: 'Hiçbir şey değiştirilmedi. Bağlantıyı biraz sonra tekrar açın.' },
  help: 'Yardım al',
  reference: (id) => `Referans: ${id}`,
};
