// Words of the shortlist.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const SHORTLIST = {
  title: { id: "Daftar pilihan", en: "Shortlist" },
  lead: {
    id: "Bagikan alamat halaman ini, atau cetak sebagai buku: setiap peluang utuh pada satu halaman.",
    en: "Share the address of this page, or print it as a booklet: every opportunity stands whole on a page.",
  },
  add: { id: "Tambahkan peluang (kode)", en: "Add an opportunity (reference)" },
  submit: { id: "Tambahkan", en: "Add" },
  remove: { id: "hapus", en: "remove" },
  contents: { id: "Isi", en: "Contents" },
  compare: { id: "Bandingkan", en: "Side by side" },
  date: { id: "Data per", en: "Data as of" },
  empty: { id: "Belum ada yang dipilih.", en: "Nothing has been chosen yet." },
  missing: {
    id: "Sebagian pilihan tidak lagi ditampilkan.",
    en: "Some of what was chosen is no longer shown.",
  },
  choose: { id: "Masukkan ke daftar pilihan", en: "Put on a shortlist" },
} as const satisfies Record<string, Bilingual>;
