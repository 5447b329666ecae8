// Decisions that a reviewer can take.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** `asks`: the cells of Tinjauan that the sidebar asks for with it. */
export const DECISION = vocabulary("decision", { id: "Keputusan", en: "Decision" }, "Kembar", [
  {
    code: "approve",
    id: "Setujui sebagai calon prakarsa",
    en: "Approve as candidate initiative",
    also: ["Setujui", "Disetujui"],
    asks: ["scheme_set", "object_set", "supported_affair", "decision_note"],
  },
  { code: "revise", id: "Minta perbaikan", en: "Request revision", asks: ["decision_note"] },
  {
    code: "reroute",
    id: "Teruskan ke skema dalam negeri",
    en: "Forward to a domestic scheme",
    also: ["Alihkan ke skema lain"],
    asks: ["reason", "scheme_set", "decision_note"],
  },
  {
    code: "reject",
    id: "Tidak dilanjutkan",
    en: "Do not take forward",
    also: ["Tolak"],
    asks: ["reason", "decision_note"],
  },
  { code: "archive", id: "Arsipkan", en: "Archive", asks: ["decision_note"] },
  { code: "undo", id: "Batalkan keputusan terakhir", en: "Take back the last decision", also: ["Batalkan"], asks: [] },
]);

export type Decision = CodeOf<typeof DECISION>;
