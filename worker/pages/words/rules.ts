// Words of the page of rules: what is taken, what is refused, and what keeps an entry in the list.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const RULES = {
  title: { id: "Apa yang masuk daftar ini", en: "What enters this list" },
  lead: {
    id: "Aturan yang sama berlaku bagi semua perangkat daerah: apa yang tidak diterima, seperti apa isian yang baik, dan kapan sebuah peluang keluar dari daftar.",
    en: "The same rules hold for every agency: what is refused, what a good entry looks like, and when an opportunity leaves the list.",
  },
  refusedTitle: { id: "Yang tidak diterima", en: "What is refused" },
  refusedText: {
    id: "Sekretariat Daerah meninjau setiap isian dan menyebut salah satu alasan ini bila tidak meneruskannya, atau meneruskannya ke jalur lain:",
    en: "The {secretariat} reviews every entry. Where it does not take one forward, or sends it elsewhere, it names one of these reasons:",
  },
  lawTitle: { id: "Syarat menurut hukum", en: "What the law requires" },
  lawText: {
    id: "Kerja sama luar negeri yang tidak memenuhi salah satu syarat ini tidak dapat disetujui (PP 28/2018 Pasal 27):",
    en: "Cooperation abroad that fails one of these cannot be approved (Government Regulation 28/2018, Article 27):",
  },
  alsoTitle: { id: "Selain itu", en: "And besides" },
  personal: {
    id: "Isian yang memuat nama orang dengan nomor telepon, NIK, NIP, atau alamat surelnya tidak tampil sampai bagian itu dihapus (UU 27/2022).",
    en: "An entry that holds a telephone number, an identity number or an e-mail address of a person is not shown until it is removed (Law 27/2022).",
  },
  required: {
    id: "Isian tanpa uraian, manfaat bagi daerah, tema, urusan, dan kesiapan tidak dapat diajukan; untuk mitra luar negeri diperlukan pula manfaat bagi mitra, yang dicari, dan kegiatan.",
    en: "An entry needs a description, the benefit to our {kind}, a theme, a government affair and its readiness; for a partner abroad also what the partner gains, what is looked for, and activities.",
  },
  money: {
    id: "Daftar ini bukan pengadaan dan bukan permohonan dana.",
    en: "The list is neither a call for tenders nor a request for money.",
  },
  goodTitle: { id: "Seperti apa isian yang baik", en: "What a good entry looks like" },
  goodText: {
    id: "Untuk setiap kolom panjang, satu isian yang baik dan satu yang kurang baik:",
    en: "For each long column, one good entry and one poor entry:",
  },
  good: { id: "Baik", en: "Good" },
  poor: { id: "Kurang baik", en: "Poor" },
  staysTitle: { id: "Kapan sebuah peluang keluar dari daftar", en: "When an opportunity leaves the list" },
} as const satisfies Record<string, Bilingual>;

/** How an opportunity stays in the list, with the numbers of the rule itself. */
export function stayingWords(months: number, times: number, days: number): Bilingual {
  return {
    id: `Perangkat daerah menyatakan sekali setahun bahwa isinya masih berlaku. Setelah ${months} bulan tanpa pernyataan, perangkat daerahnya diminta ${times} kali dengan jarak ${days} hari. Tanpa jawaban, peluang keluar dari daftar; alamatnya tetap ada dengan tanda, dan peluang kembali tampil begitu dinyatakan berlaku.`,
    en: `Once a year its agency confirms that it still holds. After ${months} months without that, the agency is asked ${times} times, ${days} days apart. Without an answer the opportunity leaves the list; its address stays and says so, and it is back as soon as it is confirmed.`,
  };
}
