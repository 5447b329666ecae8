// The words for what becomes of tabs and lines.

import type { FlawedCell, Reason, TabFate } from "./listReading.ts";

/** What becomes of a tab. */
export const FATE_WORDS: Readonly<Record<TabFate, string>> = {
  read: "dibaca",
  hidden: "tersembunyi, tidak dibaca",
  other: "berisi daftar, tidak dipilih",
  people: "daftar orang, tidak dibaca",
  no_headings: "tanpa baris judul kolom, tidak dibaca",
  blank: "kosong",
};

/** Why a line is left out. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  blank: "baris kosong",
  above: "di atas judul kolom",
  numbers: "nomor kolom",
  repeated: "judul kolom terulang",
  total: "jumlah",
  signature: "tanda tangan",
  note: "keterangan",
  subheading: "judul bagian, masuk ke catatan baris di bawahnya",
  people: "daftar orang, bukan keunggulan",
  skipped: "dilewati atas permintaan",
};

/** What is wrong with a cell. */
export const FLAW_WORDS: Readonly<Record<FlawedCell["flaw"], string>> = {
  error: "berisi kesalahan",
  no_value: "rumus tanpa nilai tersimpan; buka dan simpan lagi di Excel",
};
