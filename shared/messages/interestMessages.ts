// What is said of interests and what their senders wrote.

import type { Message } from "./message.ts";

export const INTEREST_MESSAGES = {
  interest_needed: {
    id: "{column}: mohon diisi.",
    en: "{column}: please fill this in.",
  },
  interest_email: {
    id: '{column}: "{value}" bukan alamat surel. Tulis satu alamat, misalnya nama@kota.example.',
    en: '{column}: "{value}" is not an e-mail address. Write one address, such as name@city.example.',
  },
  interest_unknown: {
    id: 'Kode "{value}" di baris {row} tab Minat tidak dikenal, sehingga isinya tidak dibaca. Pulihkan kodenya dengan Urungkan, atau hapus baris itu.',
    en: 'Code "{value}" in row {row} of the tab Minat is unknown, so it is not read. Restore the code by undo, or delete the row.',
  },
  interest_erased: {
    id: "Peringatan: data pribadi minat {value} sudah dihapus sesuai aturan. Hapus juga baris ini di tab Minat beserta catatannya.",
    en: "Warning: the personal data of interest {value} were deleted by rule. Please delete this row of the tab Minat too, with its notes.",
    warning: true,
  },
  interest_twice: {
    id: "Minat {value} ada di beberapa baris dengan isi berbeda (baris {row} salah satunya), sehingga belum dicatat. Sisakan satu baris saja.",
    en: "Interest {value} stands in several rows that differ (row {row} is one of them), so nothing is recorded. Keep one row only.",
  },
  interest_reason_needed: {
    id: 'Minat {value} belum dicatat "Tidak dilanjutkan": isi {column}, karena peminat membaca alasan itu.',
    en: "Interest {value} is not recorded as declined: fill in {column}, because the partner reads that reason.",
  },
  interests_moved: {
    id: "Isi {n} baris tab Minat mungkin berpindah dari baris lain, misalnya karena hanya sebagian kolom yang diurutkan; yang tercatat tetap berlaku. Urungkan (Ctrl+Z). Bila memang benar, ubah satu baris dahulu, tunggu sinkron, lalu baris yang lain.",
    en: "What {n} rows of the tab Minat say may have moved there from other rows, perhaps because only some columns were sorted; what is recorded stands. Undo it. If it is correct, change one row first, wait for a sync, then the others.",
    grave: true,
  },
  interest_mail_failed: {
    id: "{n} surel kepada peminat tidak dapat dikirim dalam 14 hari terakhir. Minat yang suratnya tidak terkirim tidak dapat dipastikan. Periksa jatah surel akun yang memulai Surel harian; alamat yang salah cukup diabaikan.",
    en: "{n} letters to people who expressed an interest could not be sent in the last 14 days, so those interests cannot be confirmed. Check the mail quota of the account that started Surel harian; a wrong address can be ignored.",
    warning: true,
  },
} as const satisfies Record<string, Message>;
