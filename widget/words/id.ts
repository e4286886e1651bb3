// Owns the first half of Indonesian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './id.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Indonesian, without the words of rare screens. */
export const id: Pack = {
  lang: 'id',
  dir: 'ltr',
  more: () => import('./id.more.ts'),
  messages: {
    ...common,

    current: 'Saat ini: {v}',
    cancel: 'Batal',
    cancelChange: 'Batalkan perubahan',
    help: 'Dapatkan bantuan',

    enterEmail: 'Ubah alamat email',
    addEmail: 'Tambahkan alamat email',
    labelEmail: 'Alamat email baru',
    hintEmail: 'Kami akan mengirim kode untuk memastikan Anda dapat menggunakannya.',
    replacesEmail: 'Setelah dikonfirmasi, alamat ini menggantikan {v} sebagai email untuk akun {service} Anda.',
    becomesEmail:
      'Setelah dikonfirmasi, alamat ini menjadi email utama untuk akun {service} Anda, dan {v} tetap ada di akun.',
    hintLink: 'Kami akan mengirim tautan untuk memastikan Anda dapat menggunakannya.',
    sendCode: 'Kirim kode',
    sendLink: 'Kirim tautan',
    linkInsteadEmail: 'Kirim tautan lewat email saja',

    checkEmail: 'Periksa email Anda',
    codeQueued: 'Kami sedang mengirim kode {d} digit ke {v}. Kode berlaku selama {t}.',
    codeSent: 'Kami telah mengirim kode {d} digit ke {v}. Kode berlaku selama {t}.',
    codeLabel: 'Kode {d} digit',
    resend: 'Kirim kode baru',
    resendIn: 'Kirim kode baru dalam {t}',
    missingEmail: 'Tidak ada email? Periksa folder spam dan alamat Anda.',
    differentEmail: 'Gunakan alamat lain',
    linkInstead: 'Gunakan tautan saja',

    doneEmail: 'Alamat email telah diubah',
    addedEmail: 'Alamat email telah ditambahkan',
    done: 'Selesai',

    sending: 'Mengirim…',
    cancelling: 'Membatalkan…',
    resent: 'Kode baru telah dikirim ke {v}. Kode sebelumnya tidak berlaku lagi.',

    'code-digits': 'Kode harus terdiri dari {d} angka',
    noResends: 'Tidak ada pesan lagi yang dapat dikirim.',
    undelivered: 'Kami tidak dapat mengirim ke {v}. Periksa apakah sudah benar.',
    emptyEmail: 'Masukkan alamat email',
    'address-invalidEmail': 'Masukkan alamat email dengan format yang benar, seperti name@example.com',
    'proof-wrong': {
      other: 'Kode salah. Periksa, lalu coba lagi. Sisa percobaan: {n}.',
    },
    unavailable: 'Saat ini tidak tersedia. Coba lagi beberapa saat lagi.',

    linkConfirmEmail: 'Konfirmasi alamat email ini?',
    linkConfirmPhone: 'Konfirmasi nomor telepon ini?',
    linkStoryEmail: '{v} akan menjadi alamat email untuk akun {service} Anda.',
    linkStoryPhone: '{v} akan menjadi nomor telepon untuk akun {service} Anda.',
    linkStoryAdd: '{v} akan ditambahkan ke akun {service} Anda.',
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

    'address-not-allowed-landline': 'Ini nomor telepon rumah. Masukkan nomor ponsel.',
    'address-invalid-unknown': 'Kami tidak mengenali nomor ini. Periksa apakah sudah benar.',
    'address-invalid-several': 'Masukkan satu alamat saja.',
    'address-invalid-too-long': 'Terlalu panjang. Pastikan tidak ada yang berlebih.',
    'address-invalid-too-short': 'Nomor ini terlalu pendek. Masukkan semua angkanya.',
    'address-invalid-charactersEmail':
      'Sebelum @, gunakan huruf a sampai z, angka, titik, tanda hubung, dan garis bawah.',
    'address-invalid-charactersPhone':
      'Gunakan angka saja, dengan tanda + di depan jika Anda memulai dengan kode negara.',
    'address-invalid-domain': 'Periksa bagian setelah @. Formatnya harus seperti example.com.',
    'address-invalid-extension': 'Masukkan nomor tanpa ekstensi.',
    'address-invalid-country': 'Pilih negara, atau awali dengan + dan kode negara.',
    'address-invalid-number': 'Panjang nomor di negara ini berbeda. Pastikan semua angka sudah dimasukkan.',
    'address-not-allowed-number-type': 'Kami tidak dapat mengirim SMS ke jenis nomor ini. Masukkan nomor ponsel.',

    'code-short': 'Masukkan semua {d} angka kode',
    'code-long': 'Masukkan {d} angka kode saja',
    resendOpen: 'Anda dapat mengirim kode baru sekarang.',
    delayed: 'Pengiriman lebih lama dari biasanya.',
    doneTextEmail: 'Alamat email Anda sekarang adalah {v}.',
    addedText: '{v} telah ditambahkan.',
    toldEmail: 'Kami telah memberi tahu alamat lama Anda tentang perubahan ini.',

    openMailbox: 'Buka {name}',
    undoFor: 'Anda dapat mengurungkannya dalam waktu {t}, melalui tautan di pesan tersebut.',
  },
};

register(id);
