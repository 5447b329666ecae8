// Coverage of a programme in a scope, best first.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const COVERAGE = vocabulary("coverage", { id: "Cakupan", en: "Coverage" }, "Kembar", [
  { code: "fulfilled", id: "Terpenuhi", en: "Agreement in force" },
  { code: "candidate", id: "Ada calon", en: "Candidate" },
  { code: "proposed", id: "Ada usulan", en: "Proposed" },
  { code: "empty", id: "Kosong", en: "None" },
]);

export type Coverage = CodeOf<typeof COVERAGE>;
