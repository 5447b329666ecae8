// The words for what becomes of tabs and lines.

import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { FlawedCell, Reason, TabFate } from "./listReading.ts";

/** What becomes of a tab. */
export const FATE_WORDS: Readonly<Record<TabFate, Bilingual>> = {
  read: { id: "dibaca", en: "read" },
  hidden: { id: "tersembunyi, tidak dibaca", en: "hidden, not read" },
  other: { id: "berisi daftar, tidak dipilih", en: "holds a list, not chosen" },
  people: { id: "daftar orang, tidak dibaca", en: "a list of people, not read" },
  no_headings: { id: "tanpa baris judul kolom, tidak dibaca", en: "has no row of headings, not read" },
  blank: { id: "kosong", en: "blank" },
};

/** Why a line is left out. */
export const REASON_WORDS: Readonly<Record<Reason, Bilingual>> = {
  blank: { id: "baris kosong", en: "blank line" },
  above: { id: "di atas judul kolom", en: "above the headings" },
  numbers: { id: "nomor kolom", en: "numbers of the columns" },
  repeated: { id: "judul kolom terulang", en: "headings again" },
  total: { id: "jumlah", en: "total" },
  signature: { id: "tanda tangan", en: "signature" },
  note: { id: "keterangan", en: "note" },
  subheading: {
    id: "judul bagian, masuk ke catatan baris di bawahnya",
    en: "sub-heading, kept in the notes of its rows",
  },
  people: { id: "daftar orang, bukan keunggulan", en: "list of people, no strengths" },
  skipped: { id: "dilewati atas permintaan", en: "skipped as asked" },
};

/** What is wrong with a cell. */
export const FLAW_WORDS: Readonly<Record<FlawedCell["flaw"], Bilingual>> = {
  error: { id: "berisi kesalahan", en: "shows an error" },
  no_value: { id: "rumus tanpa nilai tersimpan; buka dan simpan lagi di Excel", en: "formula without a stored value" },
};
