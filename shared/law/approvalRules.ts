// The law's table of approvals: for each scheme who has to agree or advise, at which stage, and under which condition.

import { SCHEME, type Scheme } from "../vocabularies/scheme.ts";
import type { Stage } from "../vocabularies/stage.ts";
import { type Bilingual, entryOf } from "../vocabularies/vocabulary.ts";

/** The families of schemes that the law treats alike. */
type Family = NonNullable<(typeof SCHEME)["entries"][number]["scheme"]>;

/** One legal rule. `when` is the condition where the law has one; undefined: always. `stage`: only abroad. */
export interface ApprovalRule {
  readonly schemes: readonly Family[];
  readonly by: Bilingual;
  readonly what: Bilingual;
  readonly when?: Bilingual;
  readonly stage?: Stage;
  readonly article: string;
}

const COUNCIL: Bilingual = { id: "DPRD", en: "Regional Council (DPRD)" };
const HOME_AFFAIRS: Bilingual = { id: "Mendagri", en: "Minister of Home Affairs" };
const BURDEN: Bilingual = {
  id: "hanya bila membebani masyarakat atau daerah, atau dananya belum ada dalam APBD tahun berjalan",
  en: "only if it burdens the public or the region, or is not in this year's budget",
};

/** One row per legal rule, in the order in which they are met. Articles are of PP 28/2018; Ps 38 applies Ps 29–33 to KSDLL. */
const APPROVAL_RULES: readonly ApprovalRule[] = [
  { schemes: ["KSDD"], by: COUNCIL, what: { id: "persetujuan", en: "approval" }, when: BURDEN, article: "Ps 6(2)" },
  {
    schemes: ["KSDPK"],
    by: { id: "pemrakarsa", en: "the initiator" },
    what: { id: "studi kelayakan", en: "feasibility study" },
    article: "Ps 17–18",
  },
  { schemes: ["KSDPK"], by: COUNCIL, what: { id: "persetujuan", en: "approval" }, when: BURDEN, article: "Ps 19" },
  {
    schemes: ["KSDPL", "KSDLL"],
    by: COUNCIL,
    what: {
      id: "persetujuan, paling lama 45 hari kerja sejak surat diterima",
      en: "approval, within 45 working days of receipt",
    },
    stage: "6",
    article: "Ps 29–30, 38",
  },
  {
    schemes: ["KSDPL", "KSDLL"],
    by: HOME_AFFAIRS,
    what: { id: "verifikasi dan pertimbangan", en: "verification and consideration" },
    stage: "7",
    article: "Ps 31, 38–39",
  },
  {
    schemes: ["KSDPL", "KSDLL"],
    by: HOME_AFFAIRS,
    what: { id: "persetujuan rancangan naskah", en: "approval of the draft agreement" },
    stage: "9",
    article: "Ps 32, 39",
  },
  {
    schemes: ["KSDPL", "KSDLL"],
    by: { id: "Menlu lewat Mendagri", en: "Minister of Foreign Affairs through Home Affairs" },
    what: { id: "surat konfirmasi, dasar penandatanganan", en: "confirmation letter, the basis for signing" },
    stage: "10",
    article: "Ps 33, 40",
  },
  {
    schemes: ["SINERGI"],
    by: { id: "kementerian atau lembaga", en: "the ministry or agency" },
    what: { id: "dokumen kesepakatan", en: "document of agreement" },
    article: "Ps 46",
  },
];

/** The approvals that one of these schemes needs, each once. */
export function approvalsFor(schemes: readonly Scheme[]): readonly ApprovalRule[] {
  const families = new Set(schemes.map((code) => entryOf(SCHEME, code)?.scheme));
  return APPROVAL_RULES.filter((rule) => rule.schemes.some((one) => families.has(one)));
}
