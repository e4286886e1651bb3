// Owns the Indonesian words for what happened to an account. Not those around them: id.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const idDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Perubahan ke {v} diminta',
  'did-change-resent': 'Pesan lain dikirim ke {v}',
  'did-side-proved': '{v} dikonfirmasi',
  'did-code-wrong': 'Kode yang salah dimasukkan untuk {v}',
  'did-change-locked': 'Perubahan ke {v} dihentikan karena terlalu banyak kode yang salah',
  'did-change-done': 'Perubahan ke {v} selesai',
  'did-change-cancelled': 'Perubahan ke {v} dibatalkan',
  'did-change-replaced': 'Perubahan ke {v} digantikan oleh yang lebih baru',
  'did-change-expired': 'Perubahan ke {v} sudah tidak berlaku',
  'did-change-reported': 'Perubahan ke {v} dilaporkan dan dihentikan',
  'did-change-taken': 'Perubahan ke {v} dihentikan: tidak dapat digunakan',
  'did-change-revoked': 'Perubahan ke {v} dihentikan dan akun logout dari semua perangkat',
  'did-change-undone': 'Perubahan ke {v} diurungkan',
  'did-contact-removed': '{v} dihapus',
  'did-contact-added': '{v} ditambahkan',
  'did-contact-vouched': '{v} ditandai sebagai terverifikasi',
  'did-contact-promoted': '{v} dijadikan utama',
  'did-account-written': 'Data akun diperbarui',
  'did-contact-verified-by-login': '{v} terverifikasi melalui login',
  'did-contact-changed-by-login': 'Diubah ke {v} melalui login',
  'did-account-frozen': 'Perubahan dijeda agar akun Anda tetap aman',
  'did-account-revoked': 'Logout dari semua perangkat',
  'did-account-enabled': 'Akun diaktifkan lagi',
  'did-account-unlocked': 'Perubahan diizinkan lagi',
  'did-account-unfrozen': 'Perubahan tidak lagi dijeda',
  'did-account-merged': 'Akun lain digabungkan ke akun ini',
  'did-user-created': 'Akun pertama kali muncul di sini',
};
