// Availability: what a foreign city needs to know of the thirteen stages, and of the secretariat's switch.

import type { Availability } from "../vocabularies/availability.ts";

/** A complete partnership is closed whatever its stage. Else no stage or 1–2 is open, 3–10 in discussion, 11–13 agreed. */
export function availabilityOf(stage: number | undefined, isComplete: boolean): Availability {
  if (isComplete) return "closed";
  if (stage === undefined || stage <= 2) return "open";
  return stage <= 10 ? "in_discussion" : "agreed";
}
