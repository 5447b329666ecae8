// Decisions that a reviewer can take.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const DECISION = vocabulary("decision", { id: "Keputusan", en: "Decision" }, "Kembar", [
  {
    code: "approve",
    id: "Setujui sebagai calon prakarsa",
    en: "Approve as candidate initiative",
    also: ["Setujui", "Disetujui"],
  },
  { code: "revise", id: "Minta perbaikan", en: "Request revision" },
  {
    code: "reroute",
    id: "Teruskan ke skema dalam negeri",
    en: "Forward to a domestic scheme",
    also: ["Alihkan ke skema lain"],
  },
  { code: "reject", id: "Tidak dilanjutkan", en: "Do not take forward", also: ["Tolak"] },
  { code: "archive", id: "Arsipkan", en: "Archive" },
  { code: "undo", id: "Batalkan keputusan terakhir", en: "Take back the last decision", also: ["Batalkan"] },
]);

export type Decision = CodeOf<typeof DECISION>;
