// Owns the Turkish words for what happened to an account. Not those around them: tr.list.ts, tr.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const trDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Değişiklik istendi: {v}',
  'did-change-resent': 'Şuraya bir mesaj daha gönderildi: {v}',
  'did-side-proved': 'Onaylandı: {v}',
  'did-code-wrong': 'Yanlış kod girildi: {v}',
  'did-change-locked': 'Çok fazla yanlış koddan sonra değişiklik durduruldu: {v}',
  'did-change-done': 'Değişiklik tamamlandı: {v}',
  'did-change-cancelled': 'Değişiklik iptal edildi: {v}',
  'did-change-replaced': 'Değişikliğin yerini daha yenisi aldı: {v}',
  'did-change-expired': 'Değişikliğin süresi doldu: {v}',
  'did-change-reported': 'Değişiklik bildirildi ve durduruldu: {v}',
  'did-change-taken': 'Değişiklik durduruldu, çünkü bu kullanılamaz: {v}',
  'did-change-revoked': 'Tüm oturumlar kapatılınca değişiklik durduruldu: {v}',
  'did-change-undone': 'Değişiklik geri alındı: {v}',
  'did-contact-removed': 'Kaldırıldı: {v}',
  'did-contact-added': 'Eklendi: {v}',
  'did-contact-vouched': 'Doğrulanmış olarak işaretlendi: {v}',
  'did-contact-promoted': 'Birincil yapıldı: {v}',
  'did-account-written': 'Hesap bilgileri güncellendi',
  'did-contact-verified-by-login': 'Oturum açılarak doğrulandı: {v}',
  'did-contact-changed-by-login': 'Oturum açılarak değiştirildi: {v}',
  'did-account-frozen': 'Hesabınızın güvenliği için değişiklikler duraklatıldı',
  'did-account-revoked': 'Tüm oturumlar kapatıldı',
  'did-account-enabled': 'Hesap yeniden etkinleştirildi',
  'did-account-unlocked': 'Değişikliklere yeniden izin verildi',
  'did-account-unfrozen': 'Değişiklikler yeniden açıldı',
  'did-account-merged': 'Başka bir hesap bu hesapla birleştirildi',
  'did-user-created': 'Hesap burada ilk kez görüldü',
};
