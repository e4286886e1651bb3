// Owns the Indonesian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './id.common.ts';
import type { ListPack } from './pack.ts';
import { idDid } from './id.activity.ts';
import { registerList } from './language-registry.ts';

/** Indonesian for lists. */
export const idList: ListPack = {
  lang: 'id',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Saat ini tidak tersedia. Coba lagi beberapa saat lagi.',

    listEmail: 'Alamat email',
    listPhone: 'Nomor telepon',
    noneEmail: 'Belum ada alamat email.',
    nonePhone: 'Belum ada nomor telepon.',
    addEmail: 'Tambahkan alamat email',
    addPhone: 'Tambahkan nomor telepon',

    badgePrimary: 'Utama',
    badgeVerified: 'Terverifikasi',
    badgeUnverified: 'Belum diverifikasi',
    badgeWaiting: 'Menunggu konfirmasi',
    'type-home': 'Rumah',
    'type-work': 'Kantor',
    'type-mobile': 'Ponsel',
    'type-other': 'Lainnya',
    'type-recovery': 'Hanya untuk pemulihan',
    managed: 'Dikelola oleh layanan login Anda. Ubah di sana.',

    menu: 'Tindakan untuk {v}',
    change: 'Ubah',
    makePrimary: 'Jadikan utama',
    verify: 'Verifikasi',
    remove: 'Hapus',
    keep: 'Simpan',
    removeAsk: 'Hapus {v}?',
    lostEmail: 'Alamat ini tidak lagi saya kuasai',
    lostPhone: 'Nomor ini tidak lagi saya kuasai',
    resumeCode: 'Masukkan kode',
    cancelChange: 'Batalkan perubahan',
    waits: 'Tim dukungan meminta perubahan ini. Perubahan berlaku pada {t}, kecuali Anda menghentikannya.',
    stop: 'Hentikan',
    back: 'Kembali',

    saving: 'Menyimpan…',
    'now-primary': '{v} sekarang menjadi yang utama.',
    'now-removed': '{v} telah dihapus.',
    'now-added': '{v} telah ditambahkan.',
    'now-verified': '{v} sekarang terverifikasi.',
    'now-changed': 'Diubah menjadi {v}.',
    'now-cancelled': 'Perubahan dibatalkan. Tidak ada yang berubah.',

    'last-verified':
      'Ini kontak terverifikasi terakhir di akun Anda. Untuk menghapusnya, tambahkan kontak lain terlebih dahulu.',
    'last-login':
      'Anda login dengan kontak ini. Untuk menghapusnya, tambahkan dahulu kontak lain yang dapat digunakan untuk login.',
    primary: 'Untuk menghapusnya, jadikan kontak lain sebagai yang utama terlebih dahulu.',
    'too-many-contacts': 'Anda sudah mencapai jumlah maksimum. Hapus salah satu terlebih dahulu.',
    'contact-not-verified': 'Ini belum diverifikasi. Verifikasi terlebih dahulu.',
    'not-allowed': 'Ini tidak diizinkan di sini.',
    frozen: 'Agar akun Anda tetap aman, tidak ada yang dapat diubah hingga {t}.',

    activity: 'Aktivitas terbaru',
    activityNone: 'Belum ada aktivitas.',
    activityMore: 'Tampilkan lainnya',
    ...idDid,
    unnamed: 'sebuah kontak',
    network: 'jaringan {v}',
    'by-link': 'melalui tautan',
    'by-support': 'oleh tim dukungan',
    'by-site': 'oleh situs',

    signInAgain: 'Login lagi',
    'step-up-required': 'Logout, login lagi, lalu kembali ke sini.',

    stepUp: 'Pastikan ini memang Anda',
    stepUpText: 'Demi keamanan Anda, login lagi untuk mengubah ini.',
    notNow: 'Lain kali',
    signedOut: 'Anda telah logout',
    signedOutText: 'Login untuk melanjutkan dari tempat Anda berhenti.',
    goOn: 'Lanjutkan',
  },
};

registerList(idList);
