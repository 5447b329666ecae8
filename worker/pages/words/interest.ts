// Words of the form of an interest, its confirmation, and the page that follows it.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const INTEREST = {
  title: { id: "Nyatakan minat", en: "Express your interest" },
  lead: {
    id: "Lima menit, tanpa akun. Bagian kerja sama menjawab dengan surel, dan Anda dapat mengikuti keadaannya.",
    en: "Five minutes, no account. The cooperation desk answers by e-mail, and you can follow what becomes of it.",
  },
  about: { id: "Tentang peluang", en: "About the opportunity" },
  aboutCity: { id: "Tentang kerja sama dengan kami secara umum", en: "About cooperation with us in general" },
  version: { id: "versi", en: "version" },
  optional: { id: "tidak wajib", en: "optional" },
  choose: { id: "Pilih negara", en: "Choose a country" },
  trap: { id: "Biarkan kolom ini kosong", en: "Leave this field empty" },
  send: { id: "Kirim", en: "Send" },
  next: {
    id: "Berikutnya: Anda menerima surel berisi satu tautan. Setelah Anda membukanya, minat Anda dihitung.",
    en: "Next: you receive an e-mail with one link. Once you have opened it, your interest counts.",
  },
  rules: {
    id: "Bukan untuk penawaran dagang. Minat bukan perjanjian, dan tidak mengikat Anda maupun kami.",
    en: "Not for commercial offers. An interest is no agreement and binds neither you nor us.",
  },
  rulesLink: { id: "Apa yang ditolak", en: "What is refused" },
  privacyTitle: { id: "Data pribadi Anda", en: "Your personal data" },
  privacy: {
    id: "Nama, surel, dan yang Anda tulis hanya dibaca bagian kerja sama kami dan perangkat daerah yang menangani minat ini; tidak pernah ditampilkan, tidak dibagikan, dan tidak dipakai untuk hal lain. Tanpa dipastikan, semuanya dihapus dalam 7 hari. Setelah dipastikan, semuanya dihapus 12 bulan sesudah minat ini berakhir, atau bila tidak ada perkembangan, paling lambat 24 bulan sesudah perubahan terakhir. Cadangan yang memuatnya disimpan paling lama 30 hari sesudah itu. Anda dapat meminta salinan, perbaikan, atau penghapusan kapan saja (UU 27/2022; bagi warga Eropa juga GDPR).",
    en: "Your name, e-mail and what you write are read only by our cooperation desk and the agency that deals with your interest; they are never shown, shared or used for anything else. Unconfirmed, all of it is deleted within 7 days. Once confirmed, it is deleted 12 months after the interest ends or, where nothing happens, 24 months after its last change. Backups that hold it are kept for at most 30 days longer. You may ask for a copy, a correction or deletion at any time (Indonesian Law 27/2022; for Europeans also the GDPR, Articles 15 to 17).",
  },
  privacyAsk: { id: "Tulis kepada", en: "Write to" },
  mend: { id: "Mohon perbaiki yang berikut", en: "Please correct the following" },
  expired: {
    id: "Formulir ini sudah terlalu lama terbuka. Tulisan Anda masih ada: periksa, lalu kirim sekali lagi.",
    en: "This form was open for too long. What you wrote is still here: check it and send it once more.",
  },
  changed: {
    id: "Peluang ini berubah sejak Anda membacanya. Baca yang baru, lalu kirim sekali lagi bila minat Anda tetap.",
    en: "This opportunity has changed since you read it. Read it again, then send once more if you are still interested.",
  },
  full: {
    id: "Terlalu banyak yang masuk hari ini. Mohon coba lagi besok, atau tulis surel kepada bagian kerja sama.",
    en: "Too much has come in today. Please try again tomorrow, or write to the cooperation desk by e-mail.",
  },
  trapped: {
    id: "Kolom tersembunyi terisi, mungkin oleh peramban Anda. Kirim sekali lagi.",
    en: "A hidden field was filled in, perhaps by your browser. Please send once more.",
  },
  closedTitle: { id: "Peluang ini tidak menerima minat lagi", en: "This opportunity takes no more interest" },
  closed: {
    id: "Peluang ini sedang dibahas dengan mitra, sudah disepakati, atau ditutup. Peluang lain mungkin cocok, atau tulis kepada kami.",
    en: "It is under discussion with a partner, agreed or closed. Another one may suit you, or write to us.",
  },
  closedMeanwhile: {
    id: "Peluang ini tidak menerima minat lagi. Tulisan Anda masih ada: sebutkan peluangnya, lalu kirim sebagai minat umum.",
    en: "This opportunity takes no more interest. What you wrote is still here: name the opportunity and send it as a general interest.",
  },
  followTitle: { id: "Minat Anda", en: "Your interest" },
  waitingTitle: { id: "Satu langkah lagi: buka surel Anda", en: "One more step: open your e-mail" },
  waiting: {
    id: "Kami mengirim tautan ke alamat surel yang Anda tulis; biasanya tiba dalam 10 menit. Buka tautan itu dan tekan Pastikan. Sebelum itu minat Anda belum dihitung.",
    en: "We are sending a link to the e-mail address you gave; it usually arrives within 10 minutes. Open it and press Confirm. Until then your interest does not count.",
  },
  notArrived: {
    id: "Tidak tiba? Periksa map spam dan alamatnya, lalu isi formulir sekali lagi, atau tulis kepada",
    en: "Nothing arrived? Check the spam folder and the address, then fill in the form once more, or write to",
  },
  confirmTitle: { id: "Pastikan minat Anda", en: "Confirm your interest" },
  confirmText: {
    id: "Tekan Pastikan agar minat Anda dihitung dan diteruskan kepada bagian kerja sama.",
    en: "Press Confirm so that your interest counts and goes to the cooperation desk.",
  },
  confirm: { id: "Pastikan", en: "Confirm" },
  keep: {
    id: "Simpan alamat halaman ini: di sini Anda dapat melihat keadaannya kapan saja.",
    en: "Keep the address of this page: you can look up the state here at any time.",
  },
  code: { id: "Kode", en: "Code" },
  state: { id: "Keadaan", en: "State" },
  since: { id: "Sejak", en: "Since" },
  unconfirmed: { id: "Belum dipastikan", en: "Not confirmed yet" },
  readVersion: { id: "Versi yang Anda baca", en: "The version that you read" },
  sameVersion: { id: "masih seperti itu", en: "still the same" },
  otherVersion: { id: "peluangnya sudah berubah sejak itu", en: "the opportunity has changed since" },
  goneVersion: { id: "peluangnya tidak lagi ditampilkan", en: "the opportunity is no longer shown" },
  erased: {
    id: "Data pribadi minat ini sudah dihapus. Keadaan terakhirnya tetap tertulis di sini.",
    en: "The personal data of this interest have been deleted. Its last state still stands here.",
  },
} as const satisfies Record<string, Bilingual>;
