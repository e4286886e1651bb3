// Owns the second half of Indonesian: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Indonesian words of rare screens. */
export const more: MoreMessages = {
  locked: 'Terlalu banyak kode yang salah',
  lockedText: 'Perubahan ini dihentikan agar akun Anda tetap aman.',
  expired: 'Kode sudah tidak berlaku',
  expiredText: 'Belum ada yang berubah.',
  quota: 'Terlalu banyak percobaan',
  quotaText:
    'Anda dapat mencoba lagi dalam {t}. Tidak ada yang berubah, dan kode yang sudah Anda terima tetap berlaku.',
  'quota-exceeded': 'Terlalu banyak percobaan. Coba lagi dalam {t}. Kode yang sudah Anda terima tetap berlaku.',
  startAgain: 'Mulai lagi',
  pending: 'Perubahan sedang berlangsung',
  pendingText: '{v} menunggu konfirmasi.',
  resumeCode: 'Masukkan kode',
  supportAsked: 'Tim dukungan meminta perubahan ini.',
  supportWaits: 'Perubahan berlaku pada {t}, kecuali Anda menghentikannya.',
  stopIt: 'Hentikan',
  signedOut: 'Anda telah logout',
  signedOutText: 'Login untuk melanjutkan dari tempat Anda berhenti.',
  linkQueued: 'Kami sedang mengirim tautan ke {v}.',
  linkSent:
    'Kami telah mengirim tautan ke {v}. Buka di sini dan halaman ini akan diperbarui otomatis, atau buka di perangkat lain lalu masukkan kode yang ditampilkan.',
  linkClick: 'Kami telah mengirim tautan ke {v}. Buka tautan di pesan dan halaman ini akan diperbarui otomatis.',
  enterCode: 'Masukkan kode',
  resendLink: 'Kirim tautan baru',
  resendLinkIn: 'Kirim tautan baru dalam {t}',
  resentLink: 'Tautan baru telah dikirim ke {v}.',
  codeFromLink: 'Buka tautan yang kami kirim ke {v}, lalu masukkan kode {d} digit yang ditampilkan.',
  goOn: 'Lanjutkan',
  typo: 'Apakah maksud Anda {v}?',
  typoUse: 'Gunakan {v}',
  typoKeep: 'Tetap seperti ini',
  'too-many-contacts': 'Anda sudah mencapai jumlah maksimum. Hapus salah satu terlebih dahulu.',
  'address-not-allowed': 'Ini tidak dapat digunakan. Masukkan yang lain.',
  'address-not-allowed-domain': 'Domain ini tidak dapat digunakan di sini. Masukkan alamat dari penyedia lain.',
  'address-taken': 'Ini tidak dapat digunakan. Masukkan yang lain.',
  cancelled: 'Perubahan dibatalkan. Tidak ada yang berubah.',
  ended: 'Perubahan ini sudah berakhir. Anda dapat memulai yang baru.',
  'address-sameEmail': 'Ini sudah menjadi alamat email Anda. Masukkan yang lain.',

  alsoCurrent: 'Anda juga memerlukan kode dari {v}.',
  nextIn: 'Anda dapat mengirim kode berikutnya dalam {t}.',

  half: '1 dari 2 dikonfirmasi. Berikutnya: kode yang dikirim ke {v}.',
  progress: '{n} dari 2 dikonfirmasi',
  sideNew: 'Baru',
  sideCurrent: 'Saat ini',
  sideDone: 'Dikonfirmasi',
  sideOpen: 'Belum dikonfirmasi',
  checkNewEmail: 'Periksa email baru Anda',
  checkCurrentEmail: 'Periksa email Anda saat ini',
  codeFor: 'Kode {d} digit yang dikirim ke {v}',
  'proof-two': 'Pastikan ini kode yang dikirim ke {v}.',
  turn: 'Masukkan dulu kode yang dikirim ke {v}',
  cannotUse: 'Saya tidak dapat lagi menggunakan {v}',

  ways: 'Jika Anda tidak dapat lagi menggunakan {v}',
  waysText: 'Pilih cara lain untuk mengizinkan perubahan ini.',
  wayOther: 'Kirim kode ke {v}',
  waySignIn: 'Login lagi',
  waySignInText: 'Dengan kunci sandi atau verifikasi 2 langkah, Anda mungkin tidak memerlukannya.',
  wayLost: 'Hilang atau dipegang orang lain',
  wayLostText:
    'Orang yang memegangnya nanti dapat membekukan akun Anda, tetapi tidak dapat mengurungkan perubahan ini.',
  wayBack: 'Kembali ke kode',
  back: 'Kembali',
  still: '{v} masih harus mengonfirmasi ini.',

  stepUp: 'Pastikan ini memang Anda',
  stepUpText: 'Demi keamanan Anda, login lagi untuk mengubah ini.',
  'step-up-required': 'Logout, login lagi, lalu kembali ke sini.',
  frozen: 'Perubahan dijeda',
  frozenText:
    'Agar akun Anda tetap aman, tidak ada yang dapat diubah di sini hingga {until}. Login lagi mungkin dapat mempercepatnya.',
  managedEmail: 'Alamat email Anda dikelola di tempat lain',
  managedGo: 'Ubah di sana',
  managedText: 'Alamat atau nomor ini berasal dari cara Anda login ke {service}, dan hanya dapat diubah di sana.',

  verifyEmail: 'Verifikasi alamat email Anda',
  verifyText: 'Kami akan mengirim kode ke {v}.',
  verifyLinkText: 'Kami akan mengirim tautan ke {v}.',
  verifiedEmail: 'Alamat email terverifikasi',
  verifiedText: '{v} terverifikasi.',
  verifiedAlready: '{v} sudah terverifikasi.',
  verifyGone: 'Kontak ini sudah tidak ada.',

  unavailable: 'Saat ini tidak tersedia. Coba lagi beberapa saat lagi.',
  'proof-wrong-earlier': 'Kode ini dari pesan sebelumnya. Masukkan kode terbaru. Sisa percobaan: {n}.',
  'not-allowed': 'Ini tidak dapat dilakukan di sini.',
  'not-allowed-human-check': 'Kami tidak dapat memastikan bahwa Anda manusia.',
  'not-allowed-current-needed':
    'Kontak lain yang masih dapat Anda gunakan harus mengonfirmasi ini, tetapi tidak ada kontak seperti itu.',
};

register({ lang: 'id', dir: 'ltr', messages: more });
