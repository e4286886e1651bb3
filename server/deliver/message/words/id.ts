// Owns the Indonesian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Indonesian. */
export const id: Words = {
  subjectCode: '{{code}} adalah kode {{service}} Anda',
  subjectLink: 'Konfirmasi alamat email Anda untuk {{service}}',
  heading: 'Konfirmasi alamat email ini',
  whatPrimary:
    'Alamat ini akan menjadi alamat email utama akun {{service}} Anda. Alamat yang sekarang tetap ada di akun.',
  whatReplace: 'Alamat ini menggantikan {{old}} sebagai alamat email akun {{service}} Anda.',
  whatFirst: 'Alamat ini akan menjadi alamat email akun {{service}} Anda.',
  whatAdd: 'Alamat ini akan ditambahkan ke akun {{service}} Anda.',
  whatReplaceAll: 'Alamat ini menggantikan semua alamat email lain di akun {{service}} Anda.',
  confirmWarning: 'Konfirmasi hanya jika Anda sendiri yang memintanya.',
  codeLead: 'Masukkan kode ini di tempat Anda memulai:',
  codeLife: 'Kode berlaku selama {{life}}.',
  linkLead: 'Untuk mengonfirmasi, buka tautan ini:',
  linkOr: 'Atau konfirmasi lewat tautan, di perangkat apa pun:',
  linkLife: 'Tautan berlaku selama {{life}}.',
  linkNumber:
    'Halaman tempat Anda memulai menampilkan angka {{number}}. Jika yang tampil angka lain, jangan konfirmasi.',
  button: 'Konfirmasi alamat email',
  buttonFails: 'Jika tombol tidak berfungsi, buka tautan ini:',
  account: 'Akun',
  requested: 'Diminta',
  place: 'Dari',
  inUse:
    'Alamat email ini sudah digunakan oleh akun {{service}} lain. Jika akun itu juga milik Anda, login dengan akun itu saja.',
  inUseMerge:
    'Alamat email ini sudah digunakan oleh akun {{service}} lain. Jika Anda mengonfirmasi, akun itu dan akun yang meminta akan digabungkan menjadi satu. Jika Anda tidak memintanya, jangan konfirmasi.',
  notYou: 'Bukan Anda?',
  notYouCode:
    'Abaikan email ini: tidak ada yang berubah tanpa kode. Jangan pernah membagikannya; tidak ada pihak dari {{service}} yang akan memintanya.',
  notYouLink: 'Buka tautan dan pilih “Saya tidak memintanya”. Tidak ada yang berubah kecuali ada yang mengonfirmasi.',
  notYouBoth:
    'Buka tautan dan pilih “Saya tidak memintanya”. Tidak ada yang berubah kecuali ada yang mengonfirmasi. Jangan pernah membagikan kode; tidak ada pihak dari {{service}} yang akan memintanya.',
  footer: 'Anda menerima email ini karena seseorang memasukkan alamat ini di {{service}}.',
  help: 'Bantuan: {{url}}',
  smsCode: '{{code}} adalah kode {{service}} Anda untuk menambahkan nomor ini. Jangan bagikan.',
  smsLink: 'Konfirmasi nomor baru Anda untuk {{service}}: {{url}}',
  smsInUse: 'Akun {{service}} lain menggunakan nomor ini.',
  smsInUseMerge: 'Akun {{service}} lain menggunakannya: keduanya digabungkan.',

  subjectAllowCode: '{{code}} adalah kode {{service}} untuk izinkan perubahan',
  subjectAllowLink: 'Izinkan perubahan pada akun {{service}} Anda',
  allowHeading: 'Izinkan perubahan ini?',
  askedPrimaryEmail:
    'Seseorang meminta agar alamat email utama akun {{service}} Anda diubah menjadi {{target}}. Alamat utama yang sekarang, jika ada, tetap ada di akun.',
  askedPrimaryPhone:
    'Seseorang meminta agar nomor telepon utama akun {{service}} Anda diubah menjadi {{target}}. Nomor utama yang sekarang, jika ada, tetap ada di akun.',
  askedReplaceEmail: 'Seseorang meminta agar alamat email utama akun {{service}} Anda diubah menjadi {{target}}.',
  askedReplacePhone: 'Seseorang meminta agar nomor telepon utama akun {{service}} Anda diubah menjadi {{target}}.',
  askedAddEmail: 'Seseorang meminta agar alamat email {{target}} ditambahkan ke akun {{service}} Anda.',
  askedAddPhone: 'Seseorang meminta agar nomor telepon {{target}} ditambahkan ke akun {{service}} Anda.',
  askedReplaceAllEmail:
    'Seseorang meminta agar {{target}} menjadi satu-satunya alamat email akun {{service}} Anda. Semua alamat lain akan dihapus.',
  askedReplaceAllPhone:
    'Seseorang meminta agar {{target}} menjadi satu-satunya nomor telepon akun {{service}} Anda. Semua nomor lain akan dihapus.',
  wouldReplace: 'Ini akan menggantikan {{old}}.',
  replaces: 'Ini menggantikan {{old}}.',
  allowMerge: 'Jika akun lain sudah menggunakan {{target}}, kedua akun akan digabungkan menjadi satu.',
  allowCodeLead: 'Jika ini memang Anda, masukkan kode ini di tempat Anda memulai:',
  allowLinkLead: 'Untuk mengizinkannya, buka tautan ini:',
  allowLinkOr: 'Atau izinkan lewat tautan, di perangkat apa pun:',
  allowButton: 'Tinjau perubahan ini',
  allowNotYouCode:
    'Tidak ada yang berubah tanpa kode. Jangan pernah membagikannya; tidak ada pihak dari {{service}} yang akan memintanya.',
  allowNotYouLink: 'Buka tautan dan pilih “Saya tidak memintanya”: perubahan akan dihentikan.',
  allowNotYouBoth:
    'Buka tautan dan pilih “Saya tidak memintanya”: perubahan akan dihentikan. Jangan pernah membagikan kode; tidak ada pihak dari {{service}} yang akan memintanya.',
  smsAllowEmail: '{{code}} adalah kode {{service}} untuk mengizinkan perubahan alamat email Anda. Jangan bagikan.',
  smsAllowPhone: '{{code}} adalah kode {{service}} untuk mengizinkan perubahan nomor telepon Anda. Jangan bagikan.',
  smsAllowAddEmail: '{{code}} adalah kode {{service}} untuk mengizinkan alamat email baru. Jangan bagikan.',
  smsAllowAddPhone: '{{code}} adalah kode {{service}} untuk mengizinkan nomor telepon baru. Jangan bagikan.',
  smsAllowMerge: 'Jika akun lain menggunakannya, keduanya digabungkan.',
  smsAllowLinkEmail: 'Izinkan atau hentikan perubahan alamat email {{service}} Anda: {{url}}',
  smsAllowLinkPhone: 'Izinkan atau hentikan perubahan nomor telepon {{service}} Anda: {{url}}',
  smsAllowLinkAddEmail: 'Izinkan atau hentikan alamat email baru untuk {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Izinkan atau hentikan nomor telepon baru untuk {{service}}: {{url}}',

  subjectAskedEmail: 'Ada permintaan mengubah alamat email {{service}} Anda',
  subjectAskedPhone: 'Ada permintaan mengubah nomor telepon {{service}} Anda',
  subjectAskedAddEmail: 'Ada permintaan menambah email di akun {{service}} Anda',
  subjectAskedAddPhone: 'Ada permintaan menambah nomor di akun {{service}} Anda',
  subjectDoneEmail: 'Alamat email {{service}} Anda telah diubah',
  subjectDonePhone: 'Nomor telepon {{service}} Anda telah diubah',
  subjectAddedEmail: 'Alamat email ditambahkan ke akun {{service}} Anda',
  subjectAddedPhone: 'Nomor telepon ditambahkan ke akun {{service}} Anda',
  subjectRemovedEmail: 'Alamat email dihapus dari akun {{service}} Anda',
  subjectRemovedPhone: 'Nomor telepon dihapus dari akun {{service}} Anda',
  subjectUndoneEmail: 'Perubahan alamat email {{service}} Anda diurungkan',
  subjectUndonePhone: 'Perubahan nomor telepon {{service}} Anda diurungkan',
  subjectFrozen: 'Perubahan pada akun {{service}} Anda dihentikan',
  subjectUnfrozen: 'Akun {{service}} Anda dapat diubah lagi',
  subjectSignedOut: 'Akun {{service}} Anda logout dari semua perangkat',
  subjectRecovered: 'Akun {{service}} Anda telah diamankan',
  subjectDisabled: 'Akun {{service}} Anda telah dinonaktifkan',
  subjectEnabled: 'Akun {{service}} Anda dapat digunakan lagi',
  subjectUnlocked: 'Anda dapat memasukkan kode untuk {{service}} lagi',
  subjectEnded: 'Perubahan pada akun {{service}} Anda telah diakhiri',
  subjectMerged: 'Akun lain digabungkan ke akun {{service}} Anda',
  subjectRespelled: 'Penulisan alamat email {{service}} Anda telah diubah',
  subjectRecovery: 'Penggunaan sebuah kontak akun {{service}} Anda telah diubah',
  subjectMergedAway: 'Akun {{service}} Anda digabungkan ke akun lain',
  donePrimaryEmail:
    '{{target}} sekarang menjadi alamat email utama akun {{service}} Anda. Alamat utama sebelumnya, jika ada, tetap ada di akun.',
  donePrimaryPhone:
    '{{target}} sekarang menjadi nomor telepon utama akun {{service}} Anda. Nomor utama sebelumnya, jika ada, tetap ada di akun.',
  doneReplaceEmail: '{{target}} sekarang menjadi alamat email utama akun {{service}} Anda.',
  doneReplacePhone: '{{target}} sekarang menjadi nomor telepon utama akun {{service}} Anda.',
  doneAddEmail: 'Alamat email {{target}} telah ditambahkan ke akun {{service}} Anda.',
  doneAddPhone: 'Nomor telepon {{target}} telah ditambahkan ke akun {{service}} Anda.',
  doneReplaceAllEmail:
    '{{target}} sekarang menjadi satu-satunya alamat email akun {{service}} Anda. Semua alamat lain telah dihapus.',
  doneReplaceAllPhone:
    '{{target}} sekarang menjadi satu-satunya nomor telepon akun {{service}} Anda. Semua nomor lain telah dihapus.',
  removedEmail: 'Alamat email {{target}} telah dihapus dari akun {{service}} Anda.',
  removedPhone: 'Nomor telepon {{target}} telah dihapus dari akun {{service}} Anda.',
  respelled:
    'Alamat email utama akun {{service}} Anda sekarang ditulis {{target}}. Hanya huruf besar dan kecil yang berubah: alamatnya tetap sama.',
  recoverySet:
    '{{target}} kini hanya digunakan untuk memulihkan akun {{service}} Anda. Kontak ini menerima pemberitahuan serta dapat menghentikan atau mengurungkan perubahan, tetapi tidak dapat digunakan untuk login.',
  recoveryEnded:
    '{{target}} tidak lagi hanya untuk pemulihan. Akun {{service}} Anda dapat menggunakannya kembali seperti kontak lain.',
  undoneEmail: 'Alamat email akun {{service}} Anda telah kembali seperti sebelumnya. Alamat utamanya {{target}}.',
  undonePhone: 'Nomor telepon akun {{service}} Anda telah kembali seperti sebelumnya. Nomor utamanya {{target}}.',
  frozen:
    'Seseorang yang menerima pesan di kontak lama akun {{service}} Anda menyatakan bahwa suatu perubahan bukan darinya. Kontak tetap seperti sekarang.',
  unfrozen:
    'Tim dukungan {{service}} telah mengakhiri penghentian perubahan. Alamat email dan nomor telepon akun Anda dapat diubah lagi.',
  signedOut:
    'Tim dukungan {{service}} telah mengeluarkan akun Anda dari semua perangkat. Perubahan yang menunggu konfirmasi telah berakhir.',
  recovered:
    'Tim dukungan {{service}} telah mengeluarkan akun Anda dari semua perangkat dan mengakhiri setiap perubahan yang menunggu. Tautan di pesan sebelumnya tidak berlaku lagi.',
  disabled:
    'Tim dukungan {{service}} telah menonaktifkan akun Anda. Akun telah logout dari semua perangkat, dan untuk saat ini Anda tidak dapat login.',
  enabled: 'Tim dukungan {{service}} telah mengaktifkan akun Anda. Anda dapat login lagi.',
  unlocked:
    'Terlalu banyak kode yang salah dimasukkan untuk akun {{service}} Anda. Tim dukungan {{service}} mengizinkan Anda memasukkan kode lagi.',
  ended:
    'Perubahan alamat email atau nomor telepon Anda sedang menunggu konfirmasi. {{service}} harus mengembalikan datanya ke keadaan sebelumnya, sehingga perubahan itu berakhir, dan kode serta tautan sebelumnya tidak berlaku lagi. Jika Anda masih menginginkannya, login dan mulai lagi.',
  merged:
    'Akun {{service}} milik {{target}} sekarang menjadi bagian dari akun Anda. Mulai sekarang, alamat email dan nomor teleponnya ada di akun Anda.',
  mergedAway:
    'Akun ini sekarang menjadi bagian dari akun {{service}} milik {{target}}, beserta alamat email dan nomor teleponnya. Mulai sekarang, gunakan akun itu. Ini tidak dapat diurungkan.',
  frozenFor: 'Tidak ada yang dapat diubah di akun tanpa login lagi. Ini berlaku selama {{life}}.',
  fineAsked: 'Jika ini memang Anda, tidak ada yang perlu dilakukan.',
  fineDone: 'Jika ini memang Anda, tidak ada yang perlu dilakukan.',
  happened: 'Waktu',
  notYouDone: 'Bukan Anda?',
  stopLead: 'Hentikan perubahan dan keluarkan akun dari semua perangkat:',
  stopButton: 'Bukan saya: hentikan',
  undoLead: 'Urungkan perubahan dan keluarkan akun dari semua perangkat:',
  undoButton: 'Urungkan perubahan ini',
  freezeLead: 'Hentikan perubahan selanjutnya dan keluarkan akun dari semua perangkat:',
  freezeButton: 'Hentikan perubahan akun',
  check: 'Login ke {{service}}, lalu periksa alamat email dan nomor telepon Anda.',
  checkHelp:
    'Login ke {{service}}, lalu periksa alamat email dan nomor telepon Anda. Jika tidak bisa, dapatkan bantuan: {{url}}',
  footerContact: 'Anda menerima email ini karena alamat ini terdaftar di sebuah akun {{service}}.',
  smsAskedEmail: 'Ada permintaan mengubah alamat email {{service}} Anda menjadi {{target}}.',
  smsAskedPhone: 'Ada permintaan mengubah nomor telepon {{service}} Anda menjadi {{target}}.',
  smsAskedAdd: 'Ada permintaan menambahkan {{target}} ke akun {{service}} Anda.',
  smsDoneEmail: 'Alamat email utama {{service}} Anda sekarang {{target}}.',
  smsDonePhone: 'Nomor telepon utama {{service}} Anda sekarang {{target}}.',
  smsAdded: '{{target}} telah ditambahkan ke akun {{service}} Anda.',
  smsOnlyEmail: 'Satu-satunya alamat email {{service}} Anda sekarang {{target}}.',
  smsOnlyPhone: 'Satu-satunya nomor telepon {{service}} Anda sekarang {{target}}.',
  smsRemoved: '{{target}} telah dihapus dari akun {{service}} Anda.',
  smsRespelled: 'Alamat email utama {{service}} Anda sekarang ditulis {{target}}. Alamatnya tetap sama.',
  smsRecovery: 'Penggunaan sebuah kontak akun {{service}} Anda telah diubah.',
  smsUndoneEmail: 'Perubahan alamat email {{service}} Anda diurungkan. Alamat utamanya {{target}}.',
  smsUndonePhone: 'Perubahan nomor telepon {{service}} Anda diurungkan. Nomor utamanya {{target}}.',
  smsFrozen: 'Perubahan pada akun {{service}} Anda dihentikan.',
  smsUnfrozen: 'Tim dukungan {{service}} mengizinkan lagi perubahan pada akun Anda.',
  smsSignedOut: 'Akun {{service}} Anda logout dari semua perangkat.',
  smsRecovered: 'Akun {{service}} Anda diamankan: logout dari semua perangkat.',
  smsDisabled: 'Akun {{service}} Anda telah dinonaktifkan.',
  smsEnabled: 'Akun {{service}} Anda dapat digunakan lagi.',
  smsUnlocked: 'Anda dapat memasukkan kode untuk {{service}} lagi.',
  smsEnded: 'Perubahan pada akun {{service}} Anda diakhiri. Jika masih ingin, mulai lagi.',
  smsMerged: 'Akun {{service}} milik {{target}} sekarang bagian dari akun Anda.',
  smsMergedAway: 'Akun {{service}} Anda sekarang bagian dari akun milik {{target}}.',
  bySupport: 'Tim dukungan {{service}}',
  byAdmin: 'Admin {{service}}',
  staff: 'Oleh',
  subjectStaffEmail: '{{by}} meminta perubahan alamat email Anda',
  subjectStaffPhone: '{{by}} meminta perubahan nomor telepon Anda',
  subjectStaffAddEmail: '{{by}} meminta penambahan email di akun Anda',
  subjectStaffAddPhone: '{{by}} meminta penambahan nomor di akun Anda',
  staffPrimaryEmail:
    '{{by}} meminta agar alamat email utama akun Anda diubah menjadi {{target}}. Alamat utama yang sekarang, jika ada, tetap ada di akun.',
  staffPrimaryPhone:
    '{{by}} meminta agar nomor telepon utama akun Anda diubah menjadi {{target}}. Nomor utama yang sekarang, jika ada, tetap ada di akun.',
  staffReplaceEmail: '{{by}} meminta agar alamat email utama akun Anda diubah menjadi {{target}}.',
  staffReplacePhone: '{{by}} meminta agar nomor telepon utama akun Anda diubah menjadi {{target}}.',
  staffAddEmail: '{{by}} meminta agar alamat email {{target}} ditambahkan ke akun Anda.',
  staffAddPhone: '{{by}} meminta agar nomor telepon {{target}} ditambahkan ke akun Anda.',
  staffReplaceAllEmail:
    '{{by}} meminta agar {{target}} menjadi satu-satunya alamat email akun Anda. Semua alamat lain akan dihapus.',
  staffReplaceAllPhone:
    '{{by}} meminta agar {{target}} menjadi satu-satunya nomor telepon akun Anda. Semua nomor lain akan dihapus.',
  staffCodeLead: 'Login ke {{service}} dan masukkan kode ini di sana. Jangan pernah menyebutkannya lewat telepon:',
  supportNeeds:
    'Tidak ada yang berubah sebelum kontak yang baru dikonfirmasi. Setelah itu, Anda juga harus login sendiri, atau mengizinkannya lewat salah satu kontak Anda saat ini. Tanpa keduanya, perubahan berlaku {{life}} kemudian, kecuali dihentikan.',
  fineStaff: 'Jika Anda yang meminta mereka melakukannya, tidak ada yang perlu dilakukan.',
  notYouStaff: 'Anda tidak memintanya?',
  subjectWaits: 'Perubahan akun {{service}} Anda berlaku pada {{date}}',
  waitsEmail:
    '{{by}} meminta agar alamat email {{target}} digunakan untuk akun Anda, dan alamat itu telah dikonfirmasi. Perubahan berlaku pada {{date}}, kecuali Anda menghentikannya.',
  waitsPhone:
    '{{by}} meminta agar nomor telepon {{target}} digunakan untuk akun Anda, dan nomor itu telah dikonfirmasi. Perubahan berlaku pada {{date}}, kecuali Anda menghentikannya.',
  staffAsked: '{{by}} meminta perubahan ini.',
  staffMade: '{{by}} melakukan perubahan ini.',
  smsStaffEmail: '{{by}} meminta email Anda diubah menjadi {{target}}.',
  smsStaffPhone: '{{by}} meminta nomor Anda diubah menjadi {{target}}.',
  smsStaffAdd: '{{by}} meminta {{target}} ditambahkan ke akun Anda.',
  smsWaits: '{{by}} menambahkan {{target}} pada {{date}}.',
  smsStop: 'Bukan Anda? Hentikan: {{url}}',
  smsUndo: 'Bukan Anda? Urungkan: {{url}}',
  smsFreeze: 'Bukan Anda? Hentikan perubahan: {{url}}',
  smsCheck: 'Bukan Anda? Login dan periksa akun Anda.',
};
