// Owns the Indonesian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './id.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Indonesian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Saat ini tidak tersedia. Coba lagi beberapa saat lagi.',

  linkConfirmEmail: 'Konfirmasi alamat email ini?',
  linkConfirmPhone: 'Konfirmasi nomor telepon ini?',
  linkBecomesEmail: '{v} akan menjadi alamat email untuk akun {service} Anda.',
  linkBecomesPhone: '{v} akan menjadi nomor telepon untuk akun {service} Anda.',
  linkReplacesEmail: '{v} menggantikan {old} sebagai alamat email akun {service} Anda.',
  linkReplacesPhone: '{v} menggantikan {old} sebagai nomor telepon akun {service} Anda.',
  linkPrimaryEmail: '{v} akan menjadi alamat email utama akun {service} Anda.',
  linkPrimaryPhone: '{v} akan menjadi nomor telepon utama akun {service} Anda.',
  linkReplacesAllEmail: '{v} menggantikan semua alamat email lain di akun {service} Anda.',
  linkReplacesAllPhone: '{v} menggantikan semua nomor telepon lain di akun {service} Anda.',
  linkAdds: '{v} akan ditambahkan ke akun {service} Anda.',
  linkMerges:
    'Akun {service} lain sudah menggunakannya. Kedua akun akan digabungkan menjadi satu, dan ini tidak dapat diurungkan.',
  linkAccount: 'Akun: {v}',
  linkAsked: 'Diminta: {t}',
  linkPlace: 'Dari: {place}',
  linkOnly: 'Lanjutkan hanya jika Anda sendiri yang memintanya.',
  linkAllow: 'Izinkan perubahan ini?',
  allow: 'Izinkan',
  linkNotMe: 'Saya tidak memintanya',
  linkConfirmed: 'Dikonfirmasi',
  linkAllowed: 'Diizinkan',
  linkConfirmedText: 'Anda dapat menutup halaman ini.',
  linkHalfNew: 'Kontak yang baru masih harus dikonfirmasi. Anda dapat menutup halaman ini.',
  linkWaits: 'Tim dukungan meminta perubahan ini. Perubahan berlaku pada {t}, kecuali dihentikan.',
  linkHalfCurrent: 'Kontak Anda saat ini masih harus mengonfirmasi. Anda dapat menutup halaman ini.',
  linkOther: 'Akun lain sedang login di sini. Perubahan ini milik akun yang memintanya.',
  linkRelay: 'Masukkan kode ini di tempat Anda memulai',
  linkRelayWhere: 'Kembali ke halaman tempat Anda meminta perubahan, lalu masukkan kode di sana.',
  linkRelayText: 'Kode berlaku selama {t}.',
  linkRelayOnly:
    'Jangan berikan kode ini kepada siapa pun. {service} tidak pernah memintanya lewat telepon atau pesan.',
  linkHome: 'Kembali ke situs',
  linkReported: 'Terima kasih telah memberi tahu kami',
  linkReportedText: 'Perubahan telah dihentikan. Tidak ada yang berubah.',
  linkStop:
    'Jika Anda tidak memintanya, akun akan logout dari semua perangkat, dan tidak ada yang dapat diubah di akun untuk sementara waktu.',
  linkStopped: 'Perubahan telah dihentikan',
  linkStoppedText:
    'Tidak ada yang berubah. Akun telah logout dari semua perangkat, dan untuk saat ini tidak ada yang dapat diubah di akun. Login lagi, dan ubah sandi jika Anda memilikinya.',
  linkUsed: 'Tautan ini sudah digunakan',
  linkUsedText: 'Tidak ada lagi yang perlu dilakukan di sini.',
  linkExpired: 'Tautan ini sudah tidak berlaku',
  linkExpiredText: 'Minta tautan baru di tempat Anda memulai.',
  linkSuperseded: 'Tautan yang lebih baru telah dikirim',
  linkSupersededText: 'Gunakan pesan terbaru.',
  linkClosed: 'Perubahan ini sudah berakhir',
  linkClosedText: 'Tidak ada yang berubah.',
  linkUnknown: 'Tautan ini tidak berfungsi',
  linkUnknownText: 'Buka lagi dari pesan, atau minta tautan baru.',
};

register({ lang: 'id', dir: 'ltr', messages: confirm });
