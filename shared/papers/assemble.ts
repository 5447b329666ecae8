// From facts to a paper: one function for each kind.

import { cooperationPlan } from "./cooperationPlan.ts";
import { coverageReport } from "./coverageReport.ts";
import { coveringLetter } from "./coveringLetter.ts";
import type { Paper } from "./document.ts";
import type { PaperFacts } from "./facts.ts";
import type { PaperKind } from "./paperList.ts";
import { partnerProfile } from "./partnerProfile.ts";
import { teamPapers } from "./teamPapers.ts";
import { withoutUnfinished } from "./withoutUnfinished.ts";

const MAKERS: Readonly<Record<PaperKind, (facts: PaperFacts) => Paper>> = {
  "bahan-tkksd": teamPapers,
  "rencana-kerja-sama": cooperationPlan,
  "surat-pengantar": coveringLetter,
  "partner-profile": partnerProfile,
  "laporan-cakupan": coverageReport,
};

/** The paper of a kind. What Profil Kota says is unfinished stands in none. */
export function assemblePaper(kind: PaperKind, facts: PaperFacts): Paper {
  return MAKERS[kind](withoutUnfinished(facts));
}
