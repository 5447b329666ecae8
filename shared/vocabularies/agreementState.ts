// How a signed agreement stands on a day.

import { laterMonths } from "../days/laterMonths.ts";
import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** An agreement is ending in its last so many months. */
export const ENDING_MONTHS = 6;

export const AGREEMENT_STATE = vocabulary(
  "agreement_state",
  { id: "Keadaan kerja sama", en: "State of the agreement" },
  `Kembar: by the days on which it was signed and ends; ending in its last ${ENDING_MONTHS} months`,
  [
    { code: "in_force", id: "Berlaku", en: "In force" },
    { code: "ending", id: "Segera berakhir", en: "Ending soon" },
    { code: "ended", id: "Sudah berakhir", en: "Ended" },
  ],
);

export type AgreementState = CodeOf<typeof AGREEMENT_STATE>;

/** The state on an ISO day of what was signed before it. `ends`: its last day; undefined where it has none. */
export function agreementStateOn(ends: string | undefined, day: string): AgreementState {
  if (ends === undefined) return "in_force";
  if (ends < day) return "ended";
  return endingFrom(ends) <= day ? "ending" : "in_force";
}

/** The ISO day from which what ends on another is ending. */
export function endingFrom(ends: string): string {
  return laterMonths(ends, -ENDING_MONTHS);
}
