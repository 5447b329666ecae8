// Availability: what a foreign city needs to know of the thirteen stages.

import { STAGE } from "../vocabularies/stage.ts";
import { findCode } from "../vocabularies/vocabulary.ts";

/** No stage or 1–2 is open, 3–10 in discussion, 11–13 agreed; an unreadable stage counts as none. */
export function availabilityOf(stage: string | undefined): "open" | "in_discussion" | "agreed" {
  const match = stage === undefined ? undefined : findCode(STAGE, /^\s*(\d{1,2})\b/.exec(stage)?.[1] ?? stage);
  const number = match?.kind === "one" ? Number(match.code) : 0;
  if (number <= 2) return "open";
  return number <= 10 ? "in_discussion" : "agreed";
}
