// Words of the page of agreements.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const AGREEMENTS = {
  title: { id: "Kerja sama yang sudah disepakati", en: "What we have agreed with others" },
  lead: {
    id: "Kota kembar, proyek, dan jejaring {name}: dengan siapa, sejak kapan, dan bagaimana keadaannya sekarang.",
    en: "Twin cities, projects and networks of {city}: with whom, since when, and how they stand today.",
  },
  none: {
    id: "Belum ada kerja sama yang ditampilkan di sini.",
    en: "No agreements are shown here yet.",
  },
  what: { id: "Kerja sama", en: "Agreement" },
  partner: { id: "Mitra", en: "Partner" },
  kind: { id: "Bentuk", en: "Kind" },
  term: { id: "Masa berlaku", en: "Term" },
  state: { id: "Keadaan", en: "State" },
  from: { id: "sejak", en: "since" },
  until: { id: "sampai", en: "until" },
  noEnd: { id: "tanpa batas waktu", en: "no end set" },
  document: { id: "Naskah", en: "Document" },
  agency: { id: "Perangkat daerah", en: "Agency" },
  wikidata: { id: "Mitra di Wikidata", en: "The partner in Wikidata" },
  asData: { id: "Data kerja sama (JSON)", en: "Agreements as data (JSON)" },
  only: {
    id: "Semua yang tampil di sini sudah ditandatangani dan dibuka oleh kami untuk umum; keadaannya dihitung dari tanggalnya. Catatan di bawah berlaku bagi daftar peluang.",
    en: "Everything shown here has been signed and opened to everybody by us; its state follows from its days. The notice below is about the list of opportunities.",
  },
} as const satisfies Record<string, Bilingual>;
