// Owns the Indonesian reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: id.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Indonesian reasons. */
export const idAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Jenis kontak apa saja yang ada; jenis yang tidak ada di sini tidak dapat ditambah atau diubah pengguna mana pun',
  'why-may': 'Apa yang boleh dilakukan pengguna; situs yang direktorinya mengelola suatu jenis mencabut tindakan',
  'why-max': 'Cukup untuk rumah, kantor, dan cadangan; daftarnya masih muat di layar ponsel',
  'why-maxProvisioned':
    'Direktori dapat mengenal lebih banyak alamat daripada yang dikelola seseorang; proyek yang memutuskan',
  'why-then': 'Tanpa replace-all, karena itu menghapus kontak yang belum dilihat pengguna',
  'why-methods': 'Isi pesan: kode, tautan, atau keduanya',
  'why-defaultMethod': 'Tautan dalam SMS tampak seperti phishing; tautan dalam email mudah dipakai',
  'why-phoneChannels':
    'Setiap saluran tambahan butuh pengirim sendiri, dan panggilan dapat masuk ke kotak suara yang didengar orang lain',
  'why-codeLength': 'ASVS 6.5.4 menyebut enam angka; delapan cocok untuk risiko lebih tinggi',
  'why-codeLife': 'ASVS 6.5.5 dan NIST SP 800-63B menyebut sepuluh menit',
  'why-linkLife': 'Selama kode; email bisa lebih lambat, jadi proyek boleh menetapkan hingga 60 menit',
  'why-completion':
    'Pemindai email juga menekan tombol, jadi tautan saja hanya membuktikan bahwa sebuah program membukanya',
  'why-tries': '5 tebakan dari 10^6 kode berhasil sekali dalam 200.000',
  'why-liveLinks': 'Email lama yang tiba setelah yang baru harus tetap berfungsi',
  'why-resendWaits': '1 + 4 pesan, dengan jeda yang makin lama',
  'why-phoneWaitFactor': 'SMS lebih lambat dan berbiaya',
  'why-changeLife': 'Berapa lama perubahan boleh menunggu buktinya',
  'why-reportBlock': 'Berapa lama pengguna tidak dapat mengirim ke alamat yang pemegangnya telah melaporkan perubahan',
  'why-uniqueness': 'Hanya satu pengguna proyek yang dapat memiliki suatu alamat sebagai terverifikasi',
  'why-phoneCountries': 'Negara yang dapat menerima SMS; kosong berarti negara asal saja',
  'why-numberTypes': 'SMS pumping memakai nomor premium, biaya bersama, pager, satelit, dan VoIP',
  'why-numbers': 'Penyerang yang melakukan SMS pumping juga memakai rentang yang tidak dikenal tabel mana pun',
  'why-emailDomains': 'Domain yang boleh dimiliki alamat email; kosong berarti semua',
  'why-blockedEmailDomains': 'Domain yang tidak diizinkan, begitu juga subdomainnya',
  'why-mixedScripts': 'Misalnya а Kiril dalam paypal; tidak ada domain asli yang begini',
  'why-confirmCurrent': 'Sesi curian saja tidak boleh cukup untuk mengambil alih akun (OWASP, varian tanpa MFA)',
  'why-stepUp': 'ASVS 7.5.1; cukup lama untuk menemukan halaman, terlalu singkat bagi orang berikutnya di meja',
  'why-strongAmr':
    'Menurut RFC 8176, masing-masing lebih dari sandi; dua terakhir adalah nama lain untuk hwk atau swk dan untuk otp',
  'why-strongAcr': 'Setiap penerbit punya nama sendiri',
  'why-notices': 'NIST SP 800-63B dan ASVS 6.3.7: pengguna harus tahu tentang kemungkinan serangan',
  'why-undo': 'Apa yang dilakukan tautan dalam pemberitahuan ke kontak lama',
  'why-receiptLife': 'Dua tahun, saat pihak ketiga masih dapat bertanya',
  'why-undoLife': 'Pengguna yang berlibur membaca email seminggu sekali',
  'why-freeze': 'Cukup lama untuk berbicara dengan dukungan',
  'why-endSessions': 'Perubahan oleh pemiliknya tidak boleh membuat ponsel pemilik logout',
  'why-merge': 'Akun yang digabungkan tidak dapat dipisah lagi, jadi situs harus mengizinkannya secara tegas',
  'why-supportWait': 'Dalam satu akhir pekan, seseorang membaca setidaknya satu kotak suratnya',
  'why-purgeAfter': 'Tim dukungan hampir tidak pernah ditanya lebih dari sebulan terakhir (ASVS 14.2.7)',
  'why-beginsPerUser': 'Batas dalam kontrak vendor; tidak ada pengguna yang butuh lebih dari lima alamat baru sehari',
  'why-sendsPerUser': 'Dua perubahan dengan semua kirim ulangnya',
  'why-sendsToTarget': 'Satu perubahan dengan semua kirim ulangnya',
  'why-sendsPerTarget': '`sendsToTarget`, satu untuk pengguna lain, dan dua untuk pemilik',
  'why-sendsForOwner': 'Berapa pesan ke satu alamat yang disimpan untuk pengguna yang pernah membuktikannya',
  'why-beginsPerIp': 'Satu rumah tangga atau kantor kecil',
  'why-beginsPerIpRange': 'Kebanyakan penyedia memberi pelanggan paling banyak satu /48',
  'why-failuresPerUser':
    'Lima perubahan sehari dengan lima percobaan masing-masing; semua tebakan berhasil 2,5 kali dalam 100.000',
  'why-failuresPerVisitor':
    'Dua perubahan dengan semua percobaannya; tebakan orang asing berhasil sekali dalam 100.000 hari',
  'why-failuresInRow': 'NIST SP 800-63B: tidak lebih dari 100 kegagalan berturut-turut',
  'why-failuresPerTarget':
    'Tebakan untuk satu alamat berhasil 2 kali dalam 100.000 sehari; 3 kali jika semua pesan dikirim sebelum tebakan pertama',
  'why-failuresPerIp': 'Kode salah dari satu alamat IPv4 atau IPv6 /64 per jam',
  'why-smsPerPrefix': 'Dua kali `smsBreakerSends`, agar rentang yang menjawab dapat terus',
  'why-smsBreakerSends': 'Jumlah SMS ke satu rentang dalam sejam yang membuat `smsBreakerPercent` diperiksa',
  'why-smsBreakerPercent': 'SMS pumping tidak pernah menjawab; lebih dari separuh pengguna asli menjawab',
  'why-smsPerHour': 'Beberapa puluh euro, sampai alarm sampai ke operator',
  'why-smsPerDay': 'SMS seluruh proyek per hari',
  'why-severalAddresses':
    'Dengan 1 fitur mati, dan alamat baru menggantikan yang lama; dengan lebih, pengguna menyimpan sebanyak itu per jenis',
  'why-verificationOnUpdate':
    'Alamat pengguna berlaku setelah dibuktikan, dan tidak ada yang mematikannya; yang langsung diterapkan admin tetap belum terverifikasi sampai pengguna membuktikannya, atau admin berizin menandainya terverifikasi dengan alasan',
  'why-faceLinkLife': 'Berapa lama tautan kontrak ini berlaku: kliennya mungkin menjanjikan lebih lama dari kebijakan',
  'why-faceConfirmCurrent':
    'Apakah kontak saat ini harus mengizinkan perubahan yang dimulai di sini: klien vendor tidak punya layarnya',
  'why-faceStepUp': 'Seberapa baru login harus dilakukan untuk perubahan yang dimulai di sini; 0s: kapan saja',
  'why-redirectUrls': 'Halaman yang boleh dituju tautan dalam pesan; kosong berarti halaman kami saja',
  'why-allowedOrigins': 'Situs yang halamannya boleh memanggil server di browser',
  'why-mail': 'Yang mengirim email; tanpanya jenis email mati',
  'why-sms': 'Yang mengirim SMS; tanpanya jenis telepon mati',
  'why-languages': 'Yang pertama adalah bawaan',
  'why-homeCountry': 'Cara membaca nomor tanpa kode negara',
  'why-serviceName': 'Pengirim, seperti disebut pesan',
  'why-supportUrl': 'Tempat pesan menawarkan bantuan',
  'why-managedUrl': 'Tempat pengguna mengubah yang dikelola oleh login',
  'why-humanCheck': 'Layanan yang memeriksa CAPTCHA sebelum perubahan dimulai',
};

registerAdmin({ lang: 'id', dir: 'ltr', messages: idAdminPolicy });
