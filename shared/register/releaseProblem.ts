// A release code that somebody wrote and that accepts nothing: the person is told which codes there are.

import { type Problem, problem } from "../messages/problem.ts";
import type { Agency } from "./agency.ts";

/** The problem of a code while something is held that it does not name; undefined where it is blank or nothing is held. */
export function releaseProblem(release: string, holds: readonly string[], isAccepted: boolean): Problem | undefined {
  const value = release.trim();
  if (value === "" || holds.length === 0 || isAccepted || holds.includes(value.toUpperCase())) return undefined;
  return problem("release_unknown", { value, list: holds.join(", ") }, "value_id");
}

/** The same of the code in an agency's row of Perangkat Daerah; `hold`: the code by which its sheet is held now. */
export function agencyReleaseProblem(agency: Pick<Agency, "code" | "release">, hold: string | null): Problem[] {
  const value = agency.release.trim();
  if (value === "" || hold === null || value.toUpperCase() === hold) return [];
  return [{ ...problem("agency_release_unknown", { value, agency: agency.code, hold }, "release"), id: agency.code }];
}
