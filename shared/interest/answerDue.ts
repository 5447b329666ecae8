// Until when the city answers an interest: working days after it was confirmed.

import type { Profile } from "../register/profile.ts";
import { workingDaysAfter } from "../stages/workingDays.ts";

/** The ISO day; `confirmed`: the ISO day on which it was confirmed, in the city. */
export function answerDue(
  confirmed: string,
  { interestDays, holidays }: Pick<Profile, "interestDays" | "holidays">,
): string {
  return workingDaysAfter(confirmed, interestDays, holidays);
}
