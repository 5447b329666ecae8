// Words of the pages about the catalogue, its sources and its data.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const ABOUT = {
  title: { id: "Tentang katalog ini", en: "About this catalogue" },
  lead: {
    id: "Setiap perangkat daerah {name} mencatat keunggulannya. Sekretariat Daerah meninjau, dan yang layak menjadi calon prakarsa tampil di sini.",
    en: "Every agency of the {kind} records what it does well. The {secretariat} reviews it; what may become an initiative stands here.",
  },
  whatTitle: { id: "Apa arti daftar ini", en: "What this list means" },
  whereTitle: { id: "Dari mana datanya", en: "Where it comes from" },
  whereText: {
    id: "Data berasal dari lembar kerja perangkat daerah sendiri dan diperbarui dalam hitungan menit setelah peninjauan. Setiap peluang menyebut perangkat daerah penanggung jawab, dan kapan terakhir dinyatakan berlaku atau sejak kapan ditampilkan.",
    en: "The data comes from the agencies' own worksheets and is updated within minutes of review. Every opportunity names the responsible agency, and when it was last confirmed or since when it has been shown.",
  },
  privacyTitle: { id: "Data pribadi", en: "Personal data" },
  privacyText: {
    id: "Katalog ini tidak memuat nama, telepon, atau alamat surel orang. Hubungan selalu melalui bagian kerja sama daerah. Halaman ini tidak memakai kuki dan tidak memuat apa pun dari situs lain.",
    en: "The catalogue holds no names, telephone numbers or addresses of persons. Contact is always through our cooperation desk. These pages set no cookies and load nothing from other sites.",
  },
  dataTitle: { id: "Data terbuka", en: "Open data" },
  dataText: {
    id: "Semua yang tampil di sini dapat dibaca oleh program dan dipakai ulang dengan menyebut sumbernya.",
    en: "Everything shown here can be read by programs, and used again by anybody who names the source.",
  },
} as const satisfies Record<string, Bilingual>;

export const AGENCIES = {
  title: { id: "Perangkat daerah", en: "The agencies of the {kind}" },
  lead: {
    id: "Siapa yang menawarkan apa, dan kapan datanya terakhir dibaca ({zone}).",
    en: "Who offers what, and when their data was last read ({zone}).",
  },
  name: { id: "Perangkat daerah", en: "Agency" },
  number: { id: "Peluang", en: "Opportunities" },
  read: { id: "Data terakhir dibaca", en: "Data last read" },
  checked: { id: "Semua lembar kerja terakhir diperiksa", en: "All worksheets were last checked on" },
  unchanged: {
    id: "Lembar yang tidak berubah tidak dibaca ulang, jadi tanggal lama di bawah ini bukan tanda data ditinggalkan.",
    en: "A worksheet that has not changed is not read again, so an old date below does not mean that the data is neglected.",
  },
  never: { id: "belum pernah", en: "not yet" },
  none: { id: "Belum ada perangkat daerah yang terdaftar.", en: "No agencies have been registered yet." },
} as const satisfies Record<string, Bilingual>;

export const COVERAGE_WORDS = {
  title: { id: "Cakupan program prioritas", en: "Coverage of the priority programmes" },
  lead: {
    id: "Untuk setiap program prioritas, bagi mitra di dalam {kind}, di daerah lain, dan di luar negeri: apakah sudah ada kerja sama yang berlaku, atau peluang di katalog ini.",
    en: "For each priority programme, and for partners in the {kind}, elsewhere in Indonesia and abroad: is there an agreement in force, or an opportunity in this catalogue?",
  },
  programme: { id: "Program prioritas", en: "Priority programme" },
  legend: { id: "Keterangan", en: "Legend" },
  bars: { id: "Panjang batang: jumlah peluang", en: "Length of the bar: number of opportunities" },
  agreements: { id: "Naskah", en: "Agreements" },
  candidates: { id: "Peluang", en: "Opportunities" },
} as const satisfies Record<string, Bilingual>;

export const PROBLEMS = {
  notFound: { id: "Halaman tidak ditemukan", en: "Page not found" },
  notFoundText: {
    id: "Alamat ini tidak ada. Mungkin ada huruf yang keliru.",
    en: "There is no such address. Perhaps a letter of it went wrong.",
  },
  bad: { id: "Permintaan ini tidak dapat dibaca", en: "This request cannot be read" },
  broken: { id: "Terjadi kesalahan", en: "Something went wrong" },
  brokenText: {
    id: "Mohon coba lagi sebentar lagi.",
    en: "Please try again in a moment.",
  },
} as const satisfies Record<string, Bilingual>;
