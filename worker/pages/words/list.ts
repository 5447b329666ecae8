// Words of the list of opportunities and its filters.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const LIST = {
  title: { id: "Peluang kerja sama Kota Banjarmasin", en: "International cooperation opportunities in Banjarmasin" },
  lead: {
    id: "Keunggulan setiap perangkat daerah, dan mitra yang kami cari untuk mengembangkannya bersama.",
    en: "What the agencies of our river city do well, and the partners we hope to do it with.",
  },
  search: { id: "Cari peluang", en: "Search opportunities" },
  searchHint: { id: "misalnya sungai", en: "for example river" },
  submit: { id: "Cari", en: "Search" },
  apply: { id: "Terapkan", en: "Apply" },
  byTheme: { id: "Jelajahi menurut tema", en: "Browse by theme" },
  allThemes: { id: "Semua tema", en: "All themes" },
  narrow: { id: "Pilih tema dan penyaring", en: "Choose a theme or filter" },
  filters: { id: "Penyaring", en: "Filters" },
  object: { id: "Objek", en: "Field" },
  scope: { id: "Lingkup", en: "Partner is" },
  any: { id: "Semua", en: "Any" },
  active: { id: "Penyaring aktif", en: "Active filters" },
  remove: { id: "Hapus penyaring", en: "Remove filter" },
  clear: { id: "Hapus semua penyaring", en: "Clear all filters" },
  one: { id: "peluang", en: "opportunity" },
  many: { id: "peluang", en: "opportunities" },
  next: { id: "Peluang berikutnya", en: "More opportunities" },
  first: { id: "Kembali ke awal daftar", en: "Back to the start of the list" },
  none: { id: "Belum ada peluang yang cocok", en: "Nothing matches yet" },
  noneHint: {
    id: "Coba kata lain, atau hapus sebagian penyaring.",
    en: "Try another word, or remove some of the filters.",
  },
  nothingYet: { id: "Belum ada peluang yang ditampilkan", en: "No opportunities have been published yet" },
  nothingYetHint: {
    id: "Peluang tampil di sini setelah ditinjau oleh Sekretariat Daerah.",
    en: "They appear here once the City Secretariat has reviewed them.",
  },
  forPartners: { id: "terbuka untuk mitra", en: "open to partners" },
  countries: { id: "negara sasaran", en: "countries in mind" },
  country: { id: "negara sasaran", en: "country in mind" },
  agenciesCount: { id: "perangkat daerah", en: "agencies" },
  agencyCount: { id: "perangkat daerah", en: "agency" },
} as const satisfies Record<string, Bilingual>;
