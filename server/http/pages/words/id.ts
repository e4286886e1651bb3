// Owns the Indonesian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const id: Words = {
  lang: 'id',
  dir: 'ltr',
  portal: { title: 'Portal admin', noScript: 'Portal admin memerlukan JavaScript.' },
  account: {
    title: 'Akun Anda',
    back: ({ service }) => `Kembali ke ${service}`,
    signIn: 'Login',
    signInText: 'Login untuk melihat dan mengubah alamat email dan nomor telepon Anda.',
    signOut: 'Logout',
    signedOut: 'Anda sudah logout',
    refused: 'Login tidak berhasil',
    noScript: 'Halaman ini memerlukan JavaScript.',
  },
  confirm: {
    title: { email: 'Konfirmasi alamat email ini?', phone: 'Konfirmasi nomor telepon ini?' },
    becomes: {
      email: ({ value, service }) => `${value} akan menjadi alamat email untuk akun ${service} Anda.`,
      phone: ({ value, service }) => `${value} akan menjadi nomor telepon untuk akun ${service} Anda.`,
    },
    primary: {
      email: ({ value, service }) => `${value} akan menjadi alamat email utama akun ${service} Anda.`,
      phone: ({ value, service }) => `${value} akan menjadi nomor telepon utama akun ${service} Anda.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} menggantikan semua alamat email lain di akun ${service} Anda.`,
      phone: ({ value, service }) => `${value} menggantikan semua nomor telepon lain di akun ${service} Anda.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} menggantikan ${old} sebagai alamat email akun ${service} Anda.`,
      phone: ({ value, old, service }) => `${value} menggantikan ${old} sebagai nomor telepon akun ${service} Anda.`,
    },
    added: {
      email: ({ value, service }) => `${value} akan ditambahkan ke akun ${service} Anda.`,
      phone: ({ value, service }) => `${value} akan ditambahkan ke akun ${service} Anda.`,
    },
    account: 'Akun',
    asked: 'Diminta',
    place: 'Dari',
    button: 'Konfirmasi',
    report: 'Saya tidak memintanya',
    merges: ({ service }) =>
      `Akun ${service} lain sudah menggunakannya. Kedua akun akan digabungkan menjadi satu, dan ini tidak dapat diurungkan.`,
    warning: 'Konfirmasi hanya jika Anda sendiri yang memintanya.',
  },
  approve: {
    title: 'Izinkan perubahan ini?',
    button: 'Izinkan',
    warning: 'Izinkan hanya jika Anda sendiri yang memintanya.',
  },
  confirmed: { title: 'Dikonfirmasi', text: 'Anda dapat menutup halaman ini.' },
  approved: {
    title: 'Diizinkan',
    text: 'Anda dapat menutup halaman ini. Perubahan dilakukan setelah alamat yang baru juga dikonfirmasi.',
  },
  waits: {
    title: 'Dikonfirmasi',
    text: (date) =>
      `Tim dukungan meminta perubahan ini. Perubahan berlaku pada ${date}, kecuali dihentikan. Perubahan langsung berlaku jika Anda login dan membuka tautan ini lagi, atau mengizinkannya lewat salah satu kontak Anda saat ini.`,
  },
  otherAccount: 'Akun lain sedang login di sini. Perubahan ini milik akun yang memintanya.',
  relay: {
    title: 'Masukkan kode ini di tempat Anda memulai',
    text: 'Kembali ke halaman tempat Anda meminta perubahan, lalu masukkan kode di sana.',
    minutes: (n) => `Kode berlaku selama ${n} menit.`,
    warning: ({ service }) =>
      `Jangan berikan kode ini kepada siapa pun. ${service} tidak pernah memintanya lewat telepon atau pesan.`,
  },
  reported: {
    title: 'Terima kasih telah memberi tahu kami',
    text: 'Tidak ada yang berubah. Permintaan dibatalkan, dan untuk saat ini akun itu tidak dapat menggunakan alamat ini.',
  },
  stopped: {
    title: 'Perubahan telah dihentikan',
    text: 'Tidak ada yang berubah. Akun telah logout dari semua perangkat, dan untuk saat ini tidak ada yang dapat diubah di akun. Login lagi, dan ubah sandi jika Anda memilikinya.',
  },
  undo: {
    stop: {
      title: 'Hentikan perubahan ini?',
      text: {
        email: 'Seseorang yang login ke akun Anda ingin mengubah alamat emailnya.',
        phone: 'Seseorang yang login ke akun Anda ingin mengubah nomor teleponnya.',
      },
      button: 'Bukan saya: hentikan',
    },
    restore: {
      title: 'Urungkan perubahan ini?',
      text: {
        email: 'Alamat email akun Anda akan kembali seperti sebelumnya.',
        phone: 'Nomor telepon akun Anda akan kembali seperti sebelumnya.',
      },
      button: 'Urungkan perubahan',
    },
    freeze: {
      title: 'Hentikan perubahan pada akun ini?',
      text: {
        email:
          'Alamat email tetap seperti sekarang, dan tidak ada lagi yang dapat diubah untuk sementara waktu. Pemilik akun menyatakan bahwa alamat ini tidak lagi digunakannya.',
        phone:
          'Nomor telepon tetap seperti sekarang, dan tidak ada lagi yang dapat diubah untuk sementara waktu. Pemilik akun menyatakan bahwa nomor ini tidak lagi digunakannya.',
      },
      button: 'Hentikan perubahan',
    },
    brake: {
      title: 'Hentikan perubahan pada akun ini?',
      text: {
        email:
          'Dua akun telah digabungkan menjadi satu. Penggabungan itu tetap berlaku, tetapi tidak ada lagi yang dapat diubah untuk sementara waktu.',
        phone:
          'Dua akun telah digabungkan menjadi satu. Penggabungan itu tetap berlaku, tetapi tidak ada lagi yang dapat diubah untuk sementara waktu.',
      },
      button: 'Hentikan perubahan',
    },
    byStaff: {
      email: 'Tim dukungan layanan ini meminta perubahan alamat email akun Anda.',
      phone: 'Tim dukungan layanan ini meminta perubahan nomor telepon akun Anda.',
    },
    effect: 'Akun akan logout dari semua perangkat, dan tidak ada yang dapat diubah di akun untuk sementara waktu.',
    target: { email: 'Alamat baru', phone: 'Nomor baru' },
    back: 'Dikembalikan',
    gone: 'Dihapus',
    when: 'Waktu',
  },
  late: {
    title: 'Perubahan sudah dilakukan',
    text: 'Jika bukan Anda, buka pesan yang lebih baru tentang perubahan ini dan urungkan di sana. Jika tidak ada, login dan periksa akun Anda sekarang, atau minta bantuan.',
  },
  undone: {
    stop: 'Perubahan telah dihentikan',
    restore: 'Semua kembali seperti sebelumnya',
    freeze: 'Perubahan dihentikan',
    brake: 'Perubahan dihentikan',
    text: 'Akun telah logout dari semua perangkat. Login lagi sekarang, dan ubah sandi jika Anda memilikinya.',
    frozenFor: (life: string) => `Tidak ada yang dapat diubah di akun tanpa login lagi. Ini berlaku selama ${life}.`,
  },
  used: { title: 'Tautan ini sudah digunakan', text: 'Tidak ada lagi yang perlu dilakukan di sini.' },
  expired: { title: 'Tautan ini sudah tidak berlaku', text: 'Minta tautan baru di tempat Anda memulai.' },
  superseded: { title: 'Tautan yang lebih baru telah dikirim', text: 'Gunakan pesan terbaru.' },
  closed: {
    title: 'Permintaan ini sudah berakhir',
    text: 'Permintaan ini dibatalkan, digantikan, atau dihentikan. Jika Anda masih ingin melakukan perubahan, mulai lagi.',
  },
  frozen: {
    title: 'Saat ini tidak ada yang dapat diubah',
    text: 'Seseorang meminta kami menghentikan perubahan pada akun ini. Login lagi untuk melanjutkan, atau tunggu hingga besok.',
  },
  taken: { title: 'Ini tidak dapat digunakan', text: 'Kembali ke tempat Anda memulai dan masukkan yang lain.' },
  unknown: {
    title: 'Tautan ini tidak berfungsi',
    text: 'Mungkin ada bagian yang hilang. Buka lagi dari pesan, atau salin seluruhnya.',
  },
  elsewhere: {
    title: 'Buka tautan lagi',
    text: 'Tombol itu tidak ditekan di halaman ini. Buka sekali lagi tautan di pesan.',
  },
  broken: { title: 'Terjadi kesalahan', text: 'Tidak ada yang berubah. Buka tautan lagi beberapa saat lagi.' },
  help: 'Dapatkan bantuan',
  reference: (ref) => `Referensi: ${ref}`,
};
