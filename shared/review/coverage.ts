// Coverage: what a programme has in a scope, best first: an agreement, a candidate, a proposal, or nothing.

import { isInForce } from "../register/agreement.ts";
import type { ListRecord } from "../register/record.ts";
import type { Coverage } from "../vocabularies/coverage.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";

/** How much there is: agreements in force, public candidates, submitted proposals that wait. */
export interface CoverageCount {
  readonly agreements: number;
  readonly candidates: number;
  readonly proposals: number;
}

/** Where there is nothing yet. */
export const NO_COVERAGE: CoverageCount = { agreements: 0, candidates: 0, proposals: 0 };

/** The coverage that these counts make. */
export function coverageOf({ agreements, candidates, proposals }: CoverageCount): Coverage {
  if (agreements > 0) return "fulfilled";
  if (candidates > 0) return "candidate";
  return proposals > 0 ? "proposed" : "empty";
}

/** How many of the agreements serve a programme in a scope and are in force on an ISO day. */
export function agreementsFor(
  agreements: readonly ListRecord[],
  programme: string,
  scope: string,
  day: string,
): number {
  return agreements.filter(
    (one) => one.programme === programme && codeIn(SCOPE, one.scope) === scope && isInForce(one, day),
  ).length;
}
