// Owns the first half of Indonesian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: id.confirm.ts.
import { common } from './id.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Indonesian, without the words of rare screens. */
export const id: Pack = {
  lang: 'id',
  dir: 'ltr',
  more: () => import('./id.more.ts'),
  list: () => import('./id.list.ts'),
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
    'proof-wrong': { other: 'Kode salah. Periksa, lalu coba lagi. Sisa percobaan: {n}.' },

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
    signOutOthers: 'Logout perangkat lain',
    signedOutOthers: 'Perangkat Anda yang lain sedang di-logout.',

    country: 'Negara atau wilayah',
    enterPhone: 'Ubah nomor telepon',
    addPhone: 'Tambahkan nomor telepon',
    labelPhone: 'Nomor ponsel baru',
    hintPhone:
      'Kami akan mengirim kode lewat SMS untuk memastikan Anda dapat menggunakannya. Mungkin dikenai tarif pesan.',
    replacesPhone: 'Setelah dikonfirmasi, nomor ini menggantikan {v} sebagai nomor telepon untuk akun {service} Anda.',
    becomesPhone:
      'Setelah dikonfirmasi, nomor ini menjadi nomor utama untuk akun {service} Anda, dan {v} tetap ada di akun.',
    linkInsteadPhone: 'Kirim tautan lewat SMS saja',
    callMe: 'Sampaikan kode lewat telepon saja',
    byWhatsapp: 'Kirim kode lewat WhatsApp',
    byText: 'Kirim kode lewat SMS',
    codeCalled: 'Kami sedang menelepon {v}. Anda akan mendengar kode {d} digit dua kali. Kode berlaku selama {t}.',
    codeWhatsapp: 'Kami telah mengirim kode {d} digit ke {v} lewat WhatsApp. Kode berlaku selama {t}.',
    checkPhone: 'Periksa ponsel Anda',
    voice: 'Tidak ada telepon? Mungkin perlu waktu satu menit.',
    whatsapp: 'Tidak ada pesan WhatsApp? Mungkin perlu waktu satu menit.',
    missingPhone: 'Tidak ada SMS? Mungkin perlu waktu satu menit.',
    differentPhone: 'Gunakan nomor lain',
    donePhone: 'Nomor telepon telah diubah',
    addedPhone: 'Nomor telepon telah ditambahkan',
    doneTextPhone: 'Nomor telepon Anda sekarang adalah {v}.',
    toldPhone: 'Kami telah memberi tahu nomor lama Anda tentang perubahan ini.',
    'address-invalidPhone': 'Masukkan nomor ponsel, seperti {x}',
    'address-not-allowed-country': 'Kami tidak mengirim SMS ke negara ini{c}. Masukkan nomor negara di daftar.',
    'address-samePhone': 'Ini sudah menjadi nomor telepon Anda. Masukkan yang lain.',
    'quota-exceeded-sms': 'SMS belum dapat dikirim ke nomor ini. Coba lagi dalam {t}, atau pakai nomor lain.',
    verifyPhone: 'Verifikasi nomor telepon Anda',
    verifiedPhone: 'Nomor telepon terverifikasi',
    managedPhone: 'Nomor telepon Anda dikelola di tempat lain',
    checkNewPhone: 'Periksa ponsel baru Anda',
    checkCurrentPhone: 'Periksa ponsel Anda saat ini',
    countryFind: 'Cari negara',
    countryNone: 'Tidak ada negara dengan nama itu.',
  },
};

register(id);
