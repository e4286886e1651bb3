// Owns the Turkish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Turkish. */
export const tr: Words = {
  subjectCode: '{{code}}, {{service}} kodunuzdur',
  subjectLink: '{{service}} için e-posta adresinizi onaylayın',
  heading: 'Bu e-posta adresini onaylayın',
  whatPrimary:
    'Bu adres, isteği yapan {{service}} hesabının birincil e-posta adresi olacak. Şu anki adres hesapta kalacak.',
  whatReplace: 'Bu adres, isteği yapan {{service}} hesabının birincil e-posta adresinin yerini alacak.',
  whatAdd: 'Bu adres, isteği yapan {{service}} hesabına eklenecek.',
  whatReplaceAll:
    'Bu adres, isteği yapan {{service}} hesabının tek e-posta adresi olacak. Diğer tüm adresler kaldırılacak.',
  codeLead: 'Bu kodu başladığınız yere yazın:',
  codeLife: 'Kod {{life}} geçerlidir.',
  linkLead: 'Onaylamak için bu bağlantıyı açın:',
  linkOr: 'Veya herhangi bir cihazda bağlantıyla onaylayın:',
  linkLife: 'Bağlantı {{life}} geçerlidir.',
  linkNumber: 'Başladığınız sayfada şu sayı gösteriliyor: {{number}}. Başka bir sayı varsa onaylamayın.',
  button: 'E-posta adresini onayla',
  buttonFails: 'Düğme çalışmazsa bu bağlantıyı açın:',
  account: 'Hesap',
  requested: 'İstek zamanı',
  place: 'Yer',
  inUse: 'Bu e-posta adresi başka bir {{service}} hesabında zaten kullanılıyor. O hesap da sizinse onunla oturum açın.',
  inUseMerge:
    'Bu e-posta adresi başka bir {{service}} hesabında zaten kullanılıyor. Onaylarsanız o hesap ile isteği yapan hesap birleştirilir. Bunu siz istemediyseniz onaylamayın.',
  notYou: 'Bunu siz yapmadınız mı?',
  notYouCode:
    'Bu mesajı dikkate almayın: kod olmadan hiçbir şey değişmez. Kodu kimseyle paylaşmayın; {{service}} adına hiç kimse kodu istemez.',
  notYouLink: 'Bağlantıyı açıp “Bunu ben istemedim” seçeneğini seçin. Biri onaylamadıkça hiçbir şey değişmez.',
  notYouBoth:
    'Bağlantıyı açıp “Bunu ben istemedim” seçeneğini seçin. Biri onaylamadıkça hiçbir şey değişmez. Kodu kimseyle paylaşmayın; {{service}} adına hiç kimse kodu istemez.',
  footer: 'Bu mesajı, biri bu adresi {{service}} üzerinde girdiği için aldınız.',
  help: 'Yardım: {{url}}',
  smsCode: '{{code}}, numara eklemek için {{service}} kodunuz. Paylaşmayın.',
  smsLink: '{{service}} için yeni numaranızı onaylayın: {{url}}',
  smsInUse: 'Numara başka bir {{service}} hesabında.',
  smsInUseMerge: 'Numara başka bir {{service}} hesabında: ikisi birleşecek.',

  subjectAllowCode: '{{code}}, değişikliğe izin için {{service}} kodunuzdur',
  subjectAllowLink: '{{service}} hesabınızda bir değişikliğe izin verin',
  allowHeading: 'Bu değişikliğe izin veriyor musunuz?',
  askedPrimaryEmail:
    'Biri, {{service}} hesabınızın birincil e-posta adresinin {{target}} olmasını istedi. Şu anda bir birincil adres varsa hesapta kalacak.',
  askedPrimaryPhone:
    'Biri, {{service}} hesabınızın birincil telefon numarasının {{target}} olmasını istedi. Şu anda bir birincil numara varsa hesapta kalacak.',
  askedReplaceEmail:
    'Biri, {{service}} hesabınızın birincil e-posta adresinin {{target}} olmasını istedi. Şu anda bir birincil adres varsa kaldırılacak.',
  askedReplacePhone:
    'Biri, {{service}} hesabınızın birincil telefon numarasının {{target}} olmasını istedi. Şu anda bir birincil numara varsa kaldırılacak.',
  askedAddEmail: 'Biri, {{service}} hesabınıza şu e-posta adresinin eklenmesini istedi: {{target}}.',
  askedAddPhone: 'Biri, {{service}} hesabınıza şu telefon numarasının eklenmesini istedi: {{target}}.',
  askedReplaceAllEmail:
    'Biri, {{service}} hesabınızın tek e-posta adresinin {{target}} olmasını istedi. Diğer tüm adresler kaldırılacak.',
  askedReplaceAllPhone:
    'Biri, {{service}} hesabınızın tek telefon numarasının {{target}} olmasını istedi. Diğer tüm numaralar kaldırılacak.',
  allowMerge: 'Başka bir hesap şunu zaten kullanıyorsa iki hesap birleştirilir: {{target}}.',
  allowCodeLead: 'Bunu siz yaptıysanız bu kodu başladığınız yere yazın:',
  allowLinkLead: 'İzin vermek için bu bağlantıyı açın:',
  allowLinkOr: 'Veya herhangi bir cihazda bağlantıyla izin verin:',
  allowButton: 'Değişikliği incele',
  allowNotYouCode:
    'Kod olmadan hiçbir şey değişmez. Kodu kimseyle paylaşmayın; {{service}} adına hiç kimse kodu istemez.',
  allowNotYouLink: 'Bağlantıyı açıp “Bunu ben istemedim” seçeneğini seçin: değişiklik durdurulur.',
  allowNotYouBoth:
    'Bağlantıyı açıp “Bunu ben istemedim” seçeneğini seçin: değişiklik durdurulur. Kodu kimseyle paylaşmayın; {{service}} adına hiç kimse kodu istemez.',
  smsAllowEmail: '{{code}}, e-posta adresini değiştirme izni için {{service}} kodunuz. Paylaşmayın.',
  smsAllowPhone: '{{code}}, telefon numarasını değiştirme izni için {{service}} kodunuz. Paylaşmayın.',
  smsAllowAddEmail: '{{code}}, yeni e-posta adresi izni için {{service}} kodunuz. Paylaşmayın.',
  smsAllowAddPhone: '{{code}}, yeni telefon numarası izni için {{service}} kodunuz. Paylaşmayın.',
  smsAllowMerge: 'Başka bir hesapta kullanılıyorsa ikisi birleşir.',
  smsAllowLinkEmail: '{{service}} e-posta adresinizin değiştirilmesine izin verin veya durdurun: {{url}}',
  smsAllowLinkPhone: '{{service}} telefon numaranızın değiştirilmesine izin verin veya durdurun: {{url}}',
  smsAllowLinkAddEmail: '{{service}} için yeni e-posta adresine izin verin veya durdurun: {{url}}',
  smsAllowLinkAddPhone: '{{service}} için yeni telefon numarasına izin verin veya durdurun: {{url}}',

  subjectAskedEmail: 'Biri {{service}} e-posta adresinizi değiştirmek istedi',
  subjectAskedPhone: 'Biri {{service}} telefon numaranızı değiştirmek istedi',
  subjectAskedAddEmail: 'Biri {{service}} hesabınıza e-posta adresi eklemek istedi',
  subjectAskedAddPhone: 'Biri {{service}} hesabınıza telefon numarası eklemek istedi',
  subjectDoneEmail: '{{service}} e-posta adresiniz değiştirildi',
  subjectDonePhone: '{{service}} telefon numaranız değiştirildi',
  subjectAddedEmail: '{{service}} hesabınıza bir e-posta adresi eklendi',
  subjectAddedPhone: '{{service}} hesabınıza bir telefon numarası eklendi',
  subjectRemovedEmail: '{{service}} hesabınızdan bir e-posta adresi kaldırıldı',
  subjectRemovedPhone: '{{service}} hesabınızdan bir telefon numarası kaldırıldı',
  subjectUndoneEmail: '{{service}} e-posta adresinizdeki değişiklik geri alındı',
  subjectUndonePhone: '{{service}} telefon numaranızdaki değişiklik geri alındı',
  subjectFrozen: '{{service}} hesabınızda değişiklikler durduruldu',
  subjectUnfrozen: '{{service}} hesabınızda yeniden değişiklik yapılabilir',
  subjectSignedOut: 'Tüm cihazlarda {{service}} oturumunuz kapatıldı',
  subjectRecovered: '{{service}} hesabınız güvenceye alındı',
  subjectDisabled: '{{service}} hesabınız devre dışı bırakıldı',
  subjectEnabled: '{{service}} hesabınız yeniden çalışıyor',
  subjectUnlocked: '{{service}} için yeniden kod girebilirsiniz',
  subjectEnded: '{{service}} hesabınızdaki bir değişiklik sonlandırıldı',
  subjectMerged: 'Başka bir hesap {{service}} hesabınızla birleştirildi',
  subjectRespelled: '{{service}} e-posta adresinizin yazılışı değiştirildi',
  subjectRecovery: '{{service}} hesabınızdaki bir iletişim bilgisinin kullanımı değişti',
  subjectMergedAway: '{{service}} hesabınız başka bir hesapla birleştirildi',
  donePrimaryEmail:
    '{{service}} hesabınızın birincil e-posta adresi artık {{target}}. Daha önce bir birincil adres varsa hesapta kalır.',
  donePrimaryPhone:
    '{{service}} hesabınızın birincil telefon numarası artık {{target}}. Daha önce bir birincil numara varsa hesapta kalır.',
  doneReplaceEmail:
    '{{service}} hesabınızın birincil e-posta adresi artık {{target}}. Daha önce bir birincil adres varsa kaldırıldı.',
  doneReplacePhone:
    '{{service}} hesabınızın birincil telefon numarası artık {{target}}. Daha önce bir birincil numara varsa kaldırıldı.',
  doneAddEmail: '{{service}} hesabınıza şu e-posta adresi eklendi: {{target}}.',
  doneAddPhone: '{{service}} hesabınıza şu telefon numarası eklendi: {{target}}.',
  doneReplaceAllEmail: '{{service}} hesabınızın tek e-posta adresi artık {{target}}. Diğer tüm adresler kaldırıldı.',
  doneReplaceAllPhone: '{{service}} hesabınızın tek telefon numarası artık {{target}}. Diğer tüm numaralar kaldırıldı.',
  removedEmail: '{{service}} hesabınızdan şu e-posta adresi kaldırıldı: {{target}}.',
  removedPhone: '{{service}} hesabınızdan şu telefon numarası kaldırıldı: {{target}}.',
  respelled:
    '{{service}} hesabınızın birincil e-posta adresi artık şöyle yazılıyor: {{target}}. Yalnızca büyük ve küçük harfler değişti, adres aynı.',
  recoverySet:
    '{{target}} artık yalnızca {{service}} hesabınızı kurtarmak için kullanılır. Bildirimleri alır, değişiklikleri durdurabilir veya geri alabilir; ancak kimse onunla oturum açamaz.',
  recoveryEnded:
    '{{target}} artık yalnızca kurtarma için değil. {{service}} hesabınız onu yeniden diğer iletişim bilgileri gibi kullanabilir.',
  undoneEmail: '{{service}} hesabınız önceki e-posta adreslerine döndü. Birincil adres: {{target}}.',
  undonePhone: '{{service}} hesabınız önceki telefon numaralarına döndü. Birincil numara: {{target}}.',
  frozen:
    '{{service}} hesabınızın önceki bir iletişim bilgisinden mesaj alan biri, bir değişikliğin kendisine ait olmadığını söyledi. İletişim bilgileri olduğu gibi kalıyor.',
  unfrozen:
    '{{service}} destek ekibi, değişikliklerin durdurulmasını kaldırdı. Hesabınızın e-posta adresleri ve telefon numaraları yeniden değiştirilebilir.',
  signedOut:
    '{{service}} destek ekibi tüm cihazlarda hesabınızın oturumunu kapattı. Onay bekleyen değişiklikler sona erdi.',
  recovered:
    '{{service}} destek ekibi tüm cihazlarda hesabınızın oturumunu kapattı ve bekleyen tüm değişiklikleri sonlandırdı. Önceki mesajlardaki bağlantılar artık çalışmıyor.',
  disabled:
    '{{service}} destek ekibi hesabınızı devre dışı bıraktı. Tüm cihazlarda oturum kapatıldı ve şimdilik oturum açamazsınız.',
  enabled: '{{service}} destek ekibi hesabınızı etkinleştirdi. Yeniden oturum açabilirsiniz.',
  unlocked:
    '{{service}} hesabınız için çok fazla yanlış kod girilmişti. {{service}} destek ekibi yeniden kod girmenize izin verdi.',
  ended:
    'E-posta adreslerinizde veya telefon numaralarınızda bir değişiklik onay bekliyordu. {{service}}, verilerinin önceki bir durumuna dönmek zorunda kaldı; bu yüzden değişiklik sona erdi, önceki kodlar ve bağlantılar artık çalışmıyor. Değişikliği hâlâ istiyorsanız oturum açıp yeniden başlayın.',
  merged:
    'Şu {{service}} hesabı artık sizin hesabınızın parçası: {{target}}. E-posta adresleri ve telefon numaraları bundan böyle sizin hesabınızda.',
  mergedAway:
    'Hesabınız, e-posta adresleri ve telefon numaralarıyla birlikte artık şu {{service}} hesabının parçası: {{target}}. Bundan böyle o hesabı kullanın. Bu geri alınamaz.',
  frozenFor: 'Yeniden oturum açılmadan hesapta hiçbir şey değiştirilemez. Süre: {{life}}.',
  fineAsked: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
  fineDone: 'Bunu siz yaptıysanız bir şey yapmanız gerekmez.',
  happened: 'Zaman',
  notYouDone: 'Bunu siz yapmadınız mı?',
  stopLead: 'Değişikliği durdurun ve tüm cihazlarda hesabın oturumunu kapatın:',
  stopButton: 'Ben değildim: durdur',
  undoLead: 'Değişikliği geri alın ve tüm cihazlarda hesabın oturumunu kapatın:',
  undoButton: 'Değişikliği geri al',
  freezeLead: 'Başka değişiklikleri durdurun ve tüm cihazlarda hesabın oturumunu kapatın:',
  freezeButton: 'Değişiklikleri durdur',
  check: '{{service}} oturumu açın ve e-posta adreslerinizi ve telefon numaralarınızı kontrol edin.',
  checkHelp:
    '{{service}} oturumu açın ve e-posta adreslerinizi ve telefon numaralarınızı kontrol edin. Bunu yapamıyorsanız yardım alın: {{url}}',
  footerContact: 'Bu mesajı, bir {{service}} hesabında bu adres kayıtlı olduğu için aldınız.',
  smsAskedEmail: 'Biri {{service}} e-posta adresinizin {{target}} olmasını istedi.',
  smsAskedPhone: 'Biri {{service}} telefon numaranızın {{target}} olmasını istedi.',
  smsAskedAdd: 'Biri {{service}} hesabınıza şunu eklemek istedi: {{target}}.',
  smsDoneEmail: '{{service}} birincil e-posta adresiniz artık {{target}}.',
  smsDonePhone: '{{service}} birincil telefon numaranız artık {{target}}.',
  smsAdded: '{{service}} hesabınıza eklendi: {{target}}.',
  smsOnlyEmail: '{{service}} hesabınızın tek e-posta adresi artık {{target}}.',
  smsOnlyPhone: '{{service}} hesabınızın tek telefon numarası artık {{target}}.',
  smsRemoved: '{{service}} hesabınızdan kaldırıldı: {{target}}.',
  smsRespelled: '{{service}} birincil e-posta adresiniz artık şöyle yazılıyor: {{target}}. Adres aynı.',
  smsRecovery: '{{service}} hesabınızdaki bir iletişim bilgisinin kullanımı değişti.',
  smsUndoneEmail: '{{service}} e-posta adreslerinizdeki değişiklik geri alındı. Birincil adres: {{target}}.',
  smsUndonePhone: '{{service}} telefon numaralarınızdaki değişiklik geri alındı. Birincil numara: {{target}}.',
  smsFrozen: '{{service}} hesabınızda değişiklikler durduruldu.',
  smsUnfrozen: '{{service}} destek ekibi hesabınızda değişikliklere yeniden izin verdi.',
  smsSignedOut: 'Tüm cihazlarda {{service}} oturumunuz kapatıldı.',
  smsRecovered: '{{service}} hesabınız güvenceye alındı: tüm cihazlarda oturum kapatıldı.',
  smsDisabled: '{{service}} hesabınız devre dışı bırakıldı.',
  smsEnabled: '{{service}} hesabınız yeniden çalışıyor.',
  smsUnlocked: '{{service}} için yeniden kod girebilirsiniz.',
  smsEnded: '{{service}} hesabınızdaki bir değişiklik sonlandırıldı. Hâlâ istiyorsanız yeniden başlayın.',
  smsMerged: 'Şu {{service}} hesabı artık hesabınızın parçası: {{target}}.',
  smsMergedAway: '{{service}} hesabınız artık şu hesabın parçası: {{target}}.',
  bySupport: '{{service}} destek ekibi',
  byAdmin: 'Bir {{service}} yöneticisi',
  staff: 'Başlatan',
  subjectStaffEmail: '{{by}} e-posta adresinizi değiştirmek istedi',
  subjectStaffPhone: '{{by}} telefon numaranızı değiştirmek istedi',
  subjectStaffAddEmail: '{{by}} hesabınıza e-posta adresi eklemek istedi',
  subjectStaffAddPhone: '{{by}} hesabınıza telefon numarası eklemek istedi',
  staffPrimaryEmail:
    '{{by}}, hesabınızın birincil e-posta adresinin {{target}} olmasını istedi. Şu anda bir birincil adres varsa hesapta kalacak.',
  staffPrimaryPhone:
    '{{by}}, hesabınızın birincil telefon numarasının {{target}} olmasını istedi. Şu anda bir birincil numara varsa hesapta kalacak.',
  staffReplaceEmail:
    '{{by}}, hesabınızın birincil e-posta adresinin {{target}} olmasını istedi. Şu anda bir birincil adres varsa kaldırılacak.',
  staffReplacePhone:
    '{{by}}, hesabınızın birincil telefon numarasının {{target}} olmasını istedi. Şu anda bir birincil numara varsa kaldırılacak.',
  staffAddEmail: '{{by}}, hesabınıza şu e-posta adresinin eklenmesini istedi: {{target}}.',
  staffAddPhone: '{{by}}, hesabınıza şu telefon numarasının eklenmesini istedi: {{target}}.',
  staffReplaceAllEmail:
    '{{by}}, hesabınızın tek e-posta adresinin {{target}} olmasını istedi. Diğer tüm adresler kaldırılacak.',
  staffReplaceAllPhone:
    '{{by}}, hesabınızın tek telefon numarasının {{target}} olmasını istedi. Diğer tüm numaralar kaldırılacak.',
  staffCodeLead: '{{service}} oturumu açın ve bu kodu oraya yazın. Kodu telefonda asla söylemeyin:',
  supportNeeds:
    'Yeni bilgi onaylanmadan hiçbir şey değişmez. Ardından sizin oturum açmanız veya şu anki iletişim bilgilerinizden birinin izin vermesi de gerekir. Bunların hiçbiri olmazsa değişiklik, durdurulmadığı takdirde {{life}} sonra geçerli olur.',
  fineStaff: 'Bunu onlardan siz istediyseniz bir şey yapmanız gerekmez.',
  notYouStaff: 'Bunu siz istemediniz mi?',
  subjectWaits: '{{service}} hesabınızdaki değişikliğin tarihi: {{date}}',
  waitsEmail:
    '{{by}}, hesabınızda şu e-posta adresinin kullanılmasını istedi ve adres onaylandı: {{target}}. Siz durdurmazsanız değişiklik şu tarihte geçerli olur: {{date}}.',
  waitsPhone:
    '{{by}}, hesabınızda şu telefon numarasının kullanılmasını istedi ve numara onaylandı: {{target}}. Siz durdurmazsanız değişiklik şu tarihte geçerli olur: {{date}}.',
  staffAsked: '{{by}} bu değişikliği istedi.',
  staffMade: '{{by}} bu değişikliği yaptı.',
  smsStaffEmail: '{{by}} e-postanızın {{target}} olmasını istedi.',
  smsStaffPhone: '{{by}} numaranızın {{target}} olmasını istedi.',
  smsStaffAdd: '{{by}} hesabınıza şunu eklemek istedi: {{target}}.',
  smsWaits: '{{by}} şunu ekleyecek: {{target}}. Tarih: {{date}}.',
  smsStop: 'Siz yapmadınız mı? Durdurun: {{url}}',
  smsUndo: 'Siz yapmadınız mı? Geri alın: {{url}}',
  smsFreeze: 'Siz yapmadınız mı? Değişiklikleri durdurun: {{url}}',
  smsCheck: 'Siz yapmadınız mı? Oturum açıp hesabınızı kontrol edin.',
};
