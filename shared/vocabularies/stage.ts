// The thirteen stages from initiative to reporting, each with its article of PP 28/2018.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const STAGE = vocabulary("stage", { id: "Tahap", en: "Stage" }, "PP 28/2018 Ps 28 to 43", [
  { code: "1", id: "Prakarsa", en: "Initiative", also: ["1 Prakarsa", "1 Initiative"], article: "Ps 28(1)-(2)" },
  { code: "2", id: "Penjajakan", en: "Exploration", also: ["2 Penjajakan", "2 Exploration"], article: "Ps 28(3)" },
  {
    code: "3",
    id: "Koordinasi dan konsultasi dengan Mendagri dan Menlu",
    en: "Consultation",
    also: ["3 Koordinasi dan konsultasi dengan Mendagri dan Menlu", "3 Consultation"],
    article: "Ps 28(4)",
  },
  {
    code: "4",
    id: "Pernyataan kehendak",
    en: "Letter of intent",
    also: ["4 Pernyataan kehendak", "4 Letter of intent"],
    article: "Ps 28(4)-(5)",
  },
  {
    code: "5",
    id: "Penyusunan rencana",
    en: "Plan",
    also: ["5 Penyusunan rencana", "5 Plan"],
    article: "Ps 28(5), 30(3)",
  },
  {
    code: "6",
    id: "Persetujuan DPRD",
    en: "Council approval",
    also: ["6 Persetujuan DPRD", "6 Council approval"],
    article: "Ps 30",
  },
  {
    code: "7",
    id: "Verifikasi dan pertimbangan Mendagri",
    en: "Ministry's consideration",
    also: ["7 Verifikasi dan pertimbangan Mendagri", "7 Ministry's consideration"],
    article: "Ps 31",
  },
  {
    code: "8",
    id: "Rancangan naskah",
    en: "Draft agreement",
    also: ["8 Rancangan naskah", "8 Draft agreement"],
    article: "Ps 31(3)b, 32(1)",
  },
  {
    code: "9",
    id: "Persetujuan Mendagri",
    en: "Ministry's approval",
    also: ["9 Persetujuan Mendagri", "9 Ministry's approval"],
    article: "Ps 32(2)-(3)",
  },
  {
    code: "10",
    id: "Pembahasan dengan mitra dan surat konfirmasi",
    en: "Negotiation and confirmation letter",
    also: ["10 Pembahasan dengan mitra dan surat konfirmasi", "10 Negotiation and confirmation letter"],
    article: "Ps 33",
  },
  {
    code: "11",
    id: "Penandatanganan",
    en: "Signing",
    also: ["11 Penandatanganan", "11 Signing"],
    article: "Ps 23(1), 33(4)",
  },
  {
    code: "12",
    id: "Pelaksanaan",
    en: "Implementation",
    also: ["12 Pelaksanaan", "12 Implementation"],
    article: "Ps 34, 41",
  },
  { code: "13", id: "Pelaporan", en: "Reporting", also: ["13 Pelaporan", "13 Reporting"], article: "Ps 43" },
]);

export type Stage = CodeOf<typeof STAGE>;
