// Owns the Indonesian names of the messages in <contact-admin>. Not the other words of its pages: id.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const idTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kode',
  'tpl-prove-link': 'Tautan',
  'tpl-prove-both': 'Kode dan tautan',
  'tpl-prove-added': 'Kode dan tautan untuk satu alamat lagi',
  'tpl-prove-in-use': 'Akun lain memiliki alamat ini',
  'tpl-allow-code': 'Kode yang mengizinkan perubahan',
  'tpl-allow-link': 'Tautan yang mengizinkan perubahan',
  'tpl-allow-both': 'Kode dan tautan yang mengizinkan perubahan',
  'tpl-notice-requested': 'Perubahan diminta',
  'tpl-notice-waits': 'Perubahan berlaku nanti',
  'tpl-notice-done': 'Perubahan selesai',
  'tpl-notice-added': 'Alamat ditambahkan',
  'tpl-notice-respelled': 'Penulisan alamat berubah',
  'tpl-notice-recovery-set': 'Kontak disimpan hanya untuk pemulihan',
  'tpl-notice-recovery-ended': 'Kontak tidak lagi hanya untuk pemulihan',
  'tpl-notice-removed': 'Alamat dihapus',
  'tpl-notice-undone': 'Perubahan diurungkan',
  'tpl-notice-frozen': 'Perubahan dijeda',
  'tpl-notice-unfrozen': 'Perubahan dapat dilakukan lagi',
  'tpl-notice-signed-out': 'Semua perangkat telah logout',
  'tpl-notice-recovered': 'Akun telah diamankan',
  'tpl-notice-disabled': 'Akun dinonaktifkan',
  'tpl-notice-enabled': 'Akun berfungsi lagi',
  'tpl-notice-unlocked': 'Kode dapat dimasukkan lagi',
  'tpl-notice-cancelled': 'Admin membatalkan perubahan',
  'tpl-notice-ended': 'Perubahan berakhir karena pemulihan data',
  'tpl-notice-merged': 'Akun lain digabungkan ke akun ini',
  'tpl-notice-merged-away': 'Akun ini digabungkan ke akun lain',
};
