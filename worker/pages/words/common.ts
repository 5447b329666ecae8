// Words of every catalogue page: navigation, foot, marks on texts.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const COMMON = {
  skip: { id: "Langsung ke isi", en: "Skip to content" },
  menu: { id: "Menu utama", en: "Main menu" },
  opportunities: { id: "Peluang", en: "Opportunities" },
  city: { id: "Profil {kind}", en: "The {kind}" },
  partner: { id: "Cara bermitra", en: "How to partner" },
  agencies: { id: "Perangkat daerah", en: "Agencies" },
  agreements: { id: "Kerja sama yang disepakati", en: "Agreements" },
  rules: { id: "Apa yang masuk daftar ini", en: "What enters this list" },
  coverage: { id: "Cakupan", en: "Coverage" },
  about: { id: "Tentang", en: "About" },
  other: { id: "English", en: "Indonesia" },
  subscribe: { id: "Berlangganan (JSON Feed)", en: "Subscribe (JSON Feed)" },
  workbook: { id: "Semua data (Excel)", en: "All data (Excel)" },
  table: { id: "Semua data (CSV)", en: "All data (CSV)" },
  docs: { id: "Untuk pengembang (API)", en: "For developers (API)" },
  catalog: { id: "Katalog data (DCAT)", en: "Data catalogue (DCAT)" },
  license: { id: "Lisensi data", en: "Data licence" },
  updated: { id: "Data per", en: "Data as of" },
  important: { id: "Mohon diperhatikan", en: "Please note" },
  example: { id: "Contoh", en: "Example" },
  lapsed: { id: "Lama tidak dinyatakan berlaku", en: "Not confirmed for a long time" },
  untranslated: { id: "Bahasa Indonesia", en: "In Indonesian, not yet translated" },
  contact: { id: "Hubungi kami", en: "Contact" },
  write: { id: "Tulis surel", en: "Write an e-mail" },
  homeBack: { id: "Lihat semua peluang", en: "See all opportunities" },
  interest: { id: "Nyatakan minat", en: "Express interest" },
  freshness: { id: "Kapan data dibaca", en: "When the data was read" },
} as const satisfies Record<string, Bilingual>;
