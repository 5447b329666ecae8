// Schemes: under which part of the law a cooperation falls.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** `scheme` and `type` are what the feed says; `foreign`: the partner is abroad. */
export const SCHEME = vocabulary("scheme", { id: "Skema", en: "Scheme" }, "PP 28/2018 Ps 1, 14, 15, 24, 25, 36, 46", [
  { code: "KSDD", id: "Dengan daerah lain", en: "With another region", scheme: "KSDD", type: null, foreign: false },
  { code: "KSDPK", id: "Dengan pihak ketiga", en: "With a third party", scheme: "KSDPK", type: null, foreign: false },
  {
    code: "KSDPL",
    id: "Pemda luar negeri, jenis belum ditetapkan",
    en: "Foreign local government, type open",
    scheme: "KSDPL",
    type: null,
    foreign: true,
  },
  {
    code: "KSDPL_KEMBAR",
    id: "Kota kembar/bersaudara",
    en: "Sister city",
    scheme: "KSDPL",
    type: "KEMBAR",
    foreign: true,
  },
  {
    code: "KSDPL_LAINNYA",
    id: "Pemda luar negeri, lainnya",
    en: "Foreign local government, other",
    scheme: "KSDPL",
    type: "LAINNYA",
    foreign: true,
  },
  {
    code: "KSDLL",
    id: "Lembaga luar negeri, dasar belum ditetapkan",
    en: "Foreign institution, basis open",
    scheme: "KSDLL",
    type: null,
    foreign: true,
  },
  {
    code: "KSDLL_PENERUSAN",
    id: "Lembaga LN, penerusan kerja sama Pusat",
    en: "Foreign institution, continuing national cooperation",
    scheme: "KSDLL",
    type: "PENERUSAN",
    foreign: true,
  },
  {
    code: "KSDLL_PERSETUJUAN",
    id: "Lembaga LN, persetujuan Pusat",
    en: "Foreign institution, by national approval",
    scheme: "KSDLL",
    type: "PERSETUJUAN",
    foreign: true,
  },
  {
    code: "SINERGI",
    id: "Sinergi dengan Pemerintah Pusat",
    en: "Synergy with central government",
    scheme: "SINERGI",
    type: null,
    foreign: false,
  },
  {
    code: "BUKAN_KSD",
    id: "Bukan kerja sama daerah, laksanakan sendiri",
    en: "Not regional cooperation, carry out directly",
    scheme: "BUKAN_KSD",
    type: null,
    foreign: false,
  },
  { code: "BELUM_DITENTUKAN", id: "Belum ditentukan", en: "Undecided", scheme: null, type: null, foreign: false },
]);

export type Scheme = CodeOf<typeof SCHEME>;
