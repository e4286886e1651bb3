// Owns the Turkish names of the messages in <contact-admin>. Not the other words of its pages: tr.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const trTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kod',
  'tpl-prove-link': 'Bağlantı',
  'tpl-prove-both': 'Kod ve bağlantı',
  'tpl-prove-added': 'Ek bir adres için kod ve bağlantı',
  'tpl-prove-in-use': 'Adres başka bir hesaba ait',
  'tpl-allow-code': 'Değişikliğe izin veren kod',
  'tpl-allow-link': 'Değişikliğe izin veren bağlantı',
  'tpl-allow-both': 'Değişikliğe izin veren kod ve bağlantı',
  'tpl-notice-requested': 'Değişiklik istendi',
  'tpl-notice-waits': 'Bir değişiklik daha sonra geçerli olacak',
  'tpl-notice-done': 'Değişiklik yapıldı',
  'tpl-notice-added': 'Adres eklendi',
  'tpl-notice-respelled': 'Adresin yazımı değişti',
  'tpl-notice-recovery-set': 'Bir iletişim bilgisi yalnızca kurtarma için',
  'tpl-notice-recovery-ended': 'Bir iletişim bilgisi artık yalnızca kurtarma için değil',
  'tpl-notice-removed': 'Adres kaldırıldı',
  'tpl-notice-undone': 'Değişiklik geri alındı',
  'tpl-notice-frozen': 'Değişiklikler donduruldu',
  'tpl-notice-unfrozen': 'Değişiklikler yeniden mümkün',
  'tpl-notice-signed-out': 'Tüm cihazlarda oturum kapatıldı',
  'tpl-notice-recovered': 'Hesap güvenceye alındı',
  'tpl-notice-disabled': 'Hesap devre dışı bırakıldı',
  'tpl-notice-enabled': 'Hesap yeniden çalışıyor',
  'tpl-notice-unlocked': 'Yeniden kod girilebilir',
  'tpl-notice-cancelled': 'Bir yönetici değişikliği iptal etti',
  'tpl-notice-ended': 'Değişiklik, verilerin geri yüklenmesiyle sona erdi',
  'tpl-notice-merged': 'Başka bir hesap bu hesapla birleştirildi',
  'tpl-notice-merged-away': 'Bu hesap başka bir hesapla birleştirildi',
};
