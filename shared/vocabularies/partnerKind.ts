// Kinds of partner, and where each of them is.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** What may be in Indonesia or abroad. */
const GOVERNMENT = ["Pemerintah daerah", "Pemda", "Pemerintah kota", "Pemkot"];
const CAMPUS = ["Universitas", "Kampus"];
const CIVIL = ["LSM", "NGO", "Yayasan", "Nonprofit"];

/** `place`: where such a partner is; a network may be anywhere and is never a party (Ps 45). */
export const PARTNER_KIND = vocabulary(
  "partner_kind",
  { id: "Jenis calon mitra", en: "Kind of partner" },
  "PP 28/2018 Ps 1, 14, 24, 36, 45, 46; universities: Kembar",
  [
    {
      code: "PEMDA_LN",
      id: "Pemerintah daerah di luar negeri",
      en: "Foreign local government",
      place: "abroad",
      also: ["Pemerintah daerah luar negeri", "Pemda di luar negeri", "Pemda luar negeri"],
      perhaps: GOVERNMENT,
    },
    { code: "ORG_INTERNASIONAL", id: "Organisasi internasional", en: "International organisation", place: "abroad" },
    {
      code: "NONPROFIT_LN",
      id: "Lembaga nonprofit luar negeri",
      en: "Foreign non-profit",
      place: "abroad",
      perhaps: CIVIL,
    },
    { code: "MITRA_PEMBANGUNAN_LN", id: "Mitra pembangunan luar negeri", en: "Development partner", place: "abroad" },
    {
      code: "PERGURUAN_TINGGI_LN",
      id: "Perguruan tinggi luar negeri",
      en: "Foreign university",
      place: "abroad",
      also: ["Perguruan tinggi di luar negeri", "Universitas luar negeri", "Universitas di luar negeri"],
      perhaps: CAMPUS,
    },
    { code: "LEMBAGA_LN_LAIN", id: "Lembaga luar negeri lainnya", en: "Other foreign body", place: "abroad" },
    {
      code: "DAERAH_LAIN",
      id: "Pemerintah daerah lain",
      en: "Other local government",
      place: "indonesia",
      also: ["Pemda lain"],
      perhaps: GOVERNMENT,
    },
    {
      code: "KEMENTERIAN_LEMBAGA",
      id: "Kementerian atau lembaga pusat",
      en: "Ministry or agency",
      place: "indonesia",
      also: ["Kementerian", "K/L"],
    },
    {
      code: "BADAN_USAHA",
      id: "Badan usaha berbadan hukum",
      en: "Company",
      place: "indonesia",
      also: ["BUMN", "BUMD"],
    },
    {
      code: "ORMAS",
      id: "Organisasi kemasyarakatan",
      en: "Civil organisation",
      place: "indonesia",
      perhaps: CIVIL,
    },
    { code: "PERSEORANGAN", id: "Perseorangan", en: "Individual", place: "indonesia" },
    {
      code: "PERGURUAN_TINGGI",
      id: "Perguruan tinggi di Indonesia",
      en: "University",
      place: "indonesia",
      perhaps: CAMPUS,
    },
    { code: "JEJARING", id: "Jejaring atau asosiasi pemda", en: "Network", place: "any" },
    { code: "BELUM_ADA", id: "Belum ada calon mitra", en: "None yet", place: "any" },
  ],
);

export type PartnerKind = CodeOf<typeof PARTNER_KIND>;
