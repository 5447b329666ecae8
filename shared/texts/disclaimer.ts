// The disclaimer that stands on every page, in the feed and on every paper.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

export const DISCLAIMER: Bilingual = {
  id: "Daftar ini memuat calon prakarsa, bukan penawaran yang mengikat dan bukan kerja sama yang telah disetujui. Kerja sama luar negeri memerlukan persetujuan DPRD dan Pemerintah Pusat (PP 28/2018 Pasal 29, 30, 37, 38).",
  en: "This list shows candidate initiatives. It is not a binding offer and no cooperation has been approved. Foreign cooperation requires approval by the City Council (DPRD) and the national government (Government Regulation 28/2018, Articles 29, 30, 37, 38).",
};
