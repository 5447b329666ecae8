// A small city for tests: local Google with a register and empty agency workbooks, and the real Worker beside it.

import { createWorkbooks, REVIEWER, staffOf } from "./cityWorkbooks.ts";
import { type RunningCity, startCity } from "./startCity.ts";

export { ADMIN, OWNER, REVIEWER } from "./cityWorkbooks.ts";
export { freePort } from "./startCity.ts";

export type SmallCity = RunningCity;

/**
 * Starts a city with these agencies; the first sync is done when it resolves. `withAddon`: its sheets have the add-on.
 * Each script has an OAuth client of its own; `isAdmitted`: Kembar knows them.
 */
export function startSmallCity(codes: readonly string[], withAddon = false, isAdmitted = true): Promise<SmallCity> {
  return startCity(
    (google) => ({ ...createWorkbooks(google, codes), reviewer: REVIEWER, staffOf }),
    withAddon,
    isAdmitted,
  );
}
