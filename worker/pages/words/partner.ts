// Words of "How to partner": the thirteen stages of PP 28/2018 as five steps that a partner takes with us.

import type { Stage } from "../../../shared/vocabularies/stage.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const PARTNER = {
  title: { id: "Cara bermitra dengan {city}", en: "How to partner with {city}" },
  lead: {
    id: "Kerja sama daerah dengan luar negeri di Indonesia diatur undang-undang dan melewati tiga belas tahap. Bagi mitra, semuanya terasa sebagai lima langkah.",
    en: "In Indonesia, cooperation abroad by a city or a regency follows national law, in thirteen stages. For a partner they come down to five steps.",
  },
  stages: { id: "Tahap resmi", en: "Official stages" },
  you: { id: "Peran mitra", en: "What you do" },
  basis: {
    id: "Dasar: Peraturan Pemerintah 28/2018. Pasalnya disebut pada setiap tahap.",
    en: "Basis: Government Regulation 28/2018. Its articles are named with each stage.",
  },
  contact: { id: "Hubungi kami", en: "Write to us" },
  contactText: {
    id: "Satu pintu melayani semua peluang dan meneruskannya kepada perangkat daerah yang bertanggung jawab.",
    en: "One desk answers for every opportunity, and brings in the agency that is responsible.",
  },
  languages: { id: "Bahasa", en: "Languages" },
  start: { id: "Mulai dengan memilih peluang", en: "Start by choosing an opportunity" },
} as const satisfies Record<string, Bilingual>;

export interface Step {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly you: Bilingual;
  readonly stages: readonly Stage[];
}

/** Every stage stands in exactly one step. */
export const STEPS: readonly Step[] = [
  {
    title: { id: "Saling mengenal", en: "Get to know each other" },
    text: {
      id: "Satu surel cukup untuk memulai. Bersama-sama kita melihat apakah minat, kebutuhan, dan waktunya cocok.",
      en: "One e-mail is enough to begin. Together we see whether interests, needs and timing fit.",
    },
    you: {
      id: "Tulis kepada bagian kerja sama dengan kode peluang. Kunjungan atau pertemuan daring dapat menyusul.",
      en: "Write to the cooperation desk with the reference of the opportunity. A visit or a video call may follow.",
    },
    stages: ["1", "2"],
  },
  {
    title: { id: "Menyatakan kehendak", en: "Declare the intention" },
    text: {
      id: "Kami berkonsultasi dengan Menteri Dalam Negeri dan Menteri Luar Negeri, lalu kedua pihak menandatangani pernyataan kehendak.",
      en: "We consult the Ministries of Home and of Foreign Affairs; then both sides sign a letter of intent.",
    },
    you: {
      id: "Siapkan pejabat yang berwenang menandatangani, dan sampaikan syarat dari pihak Anda.",
      en: "Name who may sign for you, and tell us of the requirements on your side.",
    },
    stages: ["3", "4"],
  },
  {
    title: { id: "Menyusun rencana", en: "Plan it" },
    text: {
      id: "Rencana kerja sama memuat tujuan, kegiatan, dan biaya. DPRD memberi persetujuan paling lama 45 hari kerja, lalu Kementerian Dalam Negeri mempertimbangkannya.",
      en: "A plan sets out goals, activities and costs. The local council (DPRD) decides within 45 working days; then the Ministry of Home Affairs considers it.",
    },
    you: {
      id: "Susun kegiatan dan pembagian biaya bersama perangkat daerah kami.",
      en: "Work out the activities and who pays for what, together with our agency.",
    },
    stages: ["5", "6", "7"],
  },
  {
    title: { id: "Membuat naskah", en: "Make the agreement" },
    text: {
      id: "Naskah kerja sama dirancang, disetujui pemerintah pusat, dibahas dengan mitra, lalu ditandatangani {head}.",
      en: "The agreement is drafted, approved by the national government, discussed with you and signed by the {head}.",
    },
    you: {
      id: "Bahas rancangan naskah. Penandatanganan dilakukan setelah surat konfirmasi terbit.",
      en: "Discuss the draft with us. It is signed once the letter of confirmation is there.",
    },
    stages: ["8", "9", "10", "11"],
  },
  {
    title: { id: "Bekerja bersama", en: "Work together" },
    text: {
      id: "Kegiatan berjalan. Kami melaporkan hasilnya kepada Menteri Dalam Negeri.",
      en: "The work begins. We report on its results to the Ministry of Home Affairs.",
    },
    you: {
      id: "Laksanakan kegiatan bersama dan bagikan hasilnya.",
      en: "Carry out the activities with us and share the results.",
    },
    stages: ["12", "13"],
  },
];
