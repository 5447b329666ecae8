// Kinds of agreements as a foreign reader knows them.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const AGREEMENT_KIND = vocabulary(
  "agreement_kind",
  { id: "Bentuk kerja sama", en: "Kind of agreement" },
  "Kembar: as registers of city relations tell them apart; a sister city is PP 28/2018 Ps 24",
  [
    { code: "twin_city", id: "Kota kembar", en: "Twin city", also: ["Kota bersaudara", "Sister city"] },
    { code: "other_cooperation", id: "Kerja sama lain", en: "Other cooperation", also: ["Lainnya"] },
    { code: "project", id: "Proyek bersama", en: "Joint project", also: ["Proyek"] },
    { code: "network", id: "Jejaring", en: "Network", also: ["Asosiasi"] },
  ],
);

export type AgreementKind = CodeOf<typeof AGREEMENT_KIND>;
