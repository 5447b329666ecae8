// The thirteen stages from initiative to reporting, each with who acts, what has to be there, and its article of PP 28/2018.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const STAGE = vocabulary("stage", { id: "Tahap", en: "Stage" }, "PP 28/2018 Ps 28 to 43", [
  {
    code: "1",
    id: "Prakarsa",
    en: "Initiative",
    also: ["1 Prakarsa", "1 Initiative"],
    who: {
      id: "Pemda, atau pemda luar negeri (langsung atau lewat Mendagri atau Menlu); lembaga luar negeri lewat Mendagri atau Menlu",
      en: "The local government, or a foreign local government (directly or through a ministry); a foreign institution through the Ministry of Home or Foreign Affairs",
    },
    needs: { id: "keputusan sebagai calon prakarsa", en: "the decision as candidate initiative" },
    article: "Ps 28(1)-(2)",
  },
  {
    code: "2",
    id: "Penjajakan",
    en: "Exploration",
    also: ["2 Penjajakan", "2 Exploration"],
    who: {
      id: "Kepala daerah: peluang dan manfaat bagi daerah dan kepentingan nasional",
      en: "The head of the region: opportunity and benefit for the region and the nation",
    },
    needs: {
      id: "hasil penjajakan: peluang dan manfaat bagi daerah dan kepentingan nasional",
      en: "findings: opportunity and benefit for the region and the nation",
    },
    article: "Ps 28(3)",
  },
  {
    code: "3",
    id: "Koordinasi dan konsultasi dengan Mendagri dan Menlu",
    en: "Consultation",
    also: ["3 Koordinasi dan konsultasi dengan Mendagri dan Menlu", "3 Consultation"],
    who: {
      id: "Kepala daerah, sebelum pernyataan kehendak ditandatangani",
      en: "The head of the region, before the letter of intent is signed",
    },
    needs: { id: "surat konsultasi kepada Mendagri dan Menlu", en: "letter of consultation to both ministers" },
    article: "Ps 28(4)",
  },
  {
    code: "4",
    id: "Pernyataan kehendak",
    en: "Letter of intent",
    also: ["4 Pernyataan kehendak", "4 Letter of intent"],
    who: { id: "Kepala daerah dan mitra", en: "The head of the region and the partner" },
    needs: {
      id: "semua persyaratan dijawab Ya, dan pernyataan kehendak",
      en: "all requirements answered Yes, and the letter of intent",
    },
    article: "Ps 28(4)-(5)",
  },
  {
    code: "5",
    id: "Penyusunan rencana",
    en: "Plan",
    also: ["5 Penyusunan rencana", "5 Plan"],
    who: { id: "Pemda; rencana memuat tujuh unsur", en: "The local government; the plan holds seven parts" },
    needs: { id: "rencana kerja sama dengan tujuh unsur", en: "the cooperation plan with its seven parts" },
    article: "Ps 28(5), 30(3)",
  },
  {
    code: "6",
    id: "Persetujuan DPRD",
    en: "Council approval",
    also: ["6 Persetujuan DPRD", "6 Council approval"],
    who: {
      id: "DPRD, paling lama 45 hari kerja sejak surat diterima",
      en: "The Regional Council (DPRD), within 45 working days of receipt",
    },
    needs: {
      id: "surat permohonan kepada DPRD dengan rencana kerja sama; catat tanggal surat diterima",
      en: "the request to the Council with the plan; note the date of receipt",
    },
    article: "Ps 30",
  },
  {
    code: "7",
    id: "Verifikasi dan pertimbangan Mendagri",
    en: "Ministry's consideration",
    also: ["7 Verifikasi dan pertimbangan Mendagri", "7 Ministry's consideration"],
    who: {
      id: "Mendagri: perbaiki rencana (kembali ke tahap 5) atau susun rancangan naskah",
      en: "Ministry of Home Affairs: correct the plan (back to stage 5) or draft the agreement",
    },
    needs: {
      id: "persetujuan tertulis DPRD, lalu surat kepada Mendagri dengan rencana",
      en: "the Council's written approval, then the letter to the Minister with the plan",
    },
    article: "Ps 31",
  },
  {
    code: "8",
    id: "Rancangan naskah",
    en: "Draft agreement",
    also: ["8 Rancangan naskah", "8 Draft agreement"],
    who: { id: "Pemda, disampaikan ke Mendagri", en: "The local government, sent to the Ministry of Home Affairs" },
    needs: {
      id: "pertimbangan Mendagri: susun rancangan naskah",
      en: "the Minister's consideration: draft the agreement",
    },
    article: "Ps 31(3)b, 32(1)",
  },
  {
    code: "9",
    id: "Persetujuan Mendagri",
    en: "Ministry's approval",
    also: ["9 Persetujuan Mendagri", "9 Ministry's approval"],
    who: {
      id: "Rapat antarkementerian: Kemlu, kementerian terkait, provinsi, pemda",
      en: "Meeting of the ministries concerned, the province and the local government",
    },
    needs: { id: "rancangan naskah yang disampaikan ke Mendagri", en: "the draft agreement sent to the Minister" },
    article: "Ps 32(2)-(3)",
  },
  {
    code: "10",
    id: "Pembahasan dengan mitra dan surat konfirmasi",
    en: "Negotiation and confirmation letter",
    also: ["10 Pembahasan dengan mitra dan surat konfirmasi", "10 Negotiation and confirmation letter"],
    who: {
      id: "Menlu ke Mendagri ke Pemda; surat konfirmasi menjadi dasar penandatanganan",
      en: "Foreign Affairs to Home Affairs to the local government; the letter is the basis for signing",
    },
    needs: { id: "persetujuan tertulis Mendagri", en: "the Minister's written approval" },
    article: "Ps 33",
  },
  {
    code: "11",
    id: "Penandatanganan",
    en: "Signing",
    also: ["11 Penandatanganan", "11 Signing"],
    who: { id: "Kepala daerah, untuk dan atas nama daerah", en: "The head of the region, on its behalf" },
    needs: { id: "surat konfirmasi", en: "the confirmation letter" },
    article: "Ps 23(1), 33(4)",
  },
  {
    code: "12",
    id: "Pelaksanaan",
    en: "Implementation",
    also: ["12 Pelaksanaan", "12 Implementation"],
    who: { id: "Pemda dan mitra", en: "The local government and the partner" },
    needs: { id: "naskah kerja sama yang ditandatangani", en: "the signed agreement" },
    article: "Ps 34, 41",
  },
  {
    code: "13",
    id: "Pelaporan",
    en: "Reporting",
    also: ["13 Pelaporan", "13 Reporting"],
    who: { id: "Pemda kepada Mendagri", en: "The local government to the Ministry of Home Affairs" },
    needs: { id: "laporan pelaksanaan kepada Mendagri", en: "the report to the Minister" },
    article: "Ps 43",
  },
]);

export type Stage = CodeOf<typeof STAGE>;
