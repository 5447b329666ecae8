// The words of local Google's pages in Indonesian.

import type { PageTexts } from "local-google";

/** As people of a city read them. */
export const PAGE_TEXTS: PageTexts = {
  language: "id",
  workbooks: "Lembar kerja",
  mail: "Surel",
  mailbox: "Kotak surel",
  noMail: "Belum ada surel. Surel dikirim oleh menu Sister City di Register.",
  mailTo: "Kepada: {email}",
  mailFrom: "Dari: {name}",
  mailReplyTo: "Balas ke: {email}",
  signIn: "Masuk",
  signInAs: "Masuk sebagai",
  cell: "Isi sel",
  filter: "Saring",
  columns: "{count} kolom",
  span: "{first} sampai {last}",
  sortUp: "Urutkan A ke Z",
  sortDown: "Urutkan Z ke A",
  insertAbove: "Sisipkan baris di atas",
  insertBelow: "Sisipkan baris di bawah",
  sortSelected: "Urutkan hanya rentang terpilih",
  deleteSelected: "Hapus baris terpilih",
  emptyTab: "Tab ini kosong.",
  protected: "Sel ini dilindungi; hanya sistem atau peninjau yang mengubahnya.",
  notOpened: "{email} tidak dapat membuka lembar ini: {error}",
  failed: "Belum berhasil: {error}",
  yes: "Ya",
  no: "Tidak",
  cancel: "Batal",
  close: "Tutup",
  addonMenu: "Sister City",
};
