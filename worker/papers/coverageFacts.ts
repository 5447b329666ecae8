// The coverage that the Mayor's report shows, from the same counts as the tab Cakupan Program.

import type { CoverageFacts } from "../../shared/papers/facts.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import { isInForce } from "../../shared/register/agreement.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import { agreementsFor } from "../../shared/review/coverage.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { type CandidateCount, candidatesOf, candidatesStatement, proposalCounts } from "../store/coverage.ts";
import { cityDay, listRecords, listsOf } from "../store/registerLists.ts";

/** Programmes valid today with their counts in every scope, and the totals. */
export async function coverageFacts(db: D1Database, now: string): Promise<CoverageFacts> {
  const { programmes, today } = await listsOf(db, now);
  const agreements = [...(await listRecords(db, AGREEMENT_TAB.title)).values()];
  const candidates = (await candidatesStatement(db).all<CandidateCount>()).results;
  const proposals = await proposalCounts(db);
  const totals = await readTotals(db);
  return {
    programmes: programmes
      .filter((one) => isValidOn(one, today))
      .map(({ code, name_id }) => ({
        code,
        name: name_id,
        scopes: SCOPE.entries.map(({ code: scope }) => ({
          agreements: agreementsFor(agreements, code, scope, today),
          candidates: candidatesOf(candidates, "programme", code, scope),
          proposals: proposals.find((one) => one.programme === code && one.scope === scope)?.proposals ?? 0,
        })),
      })),
    agreements: agreements.filter((one) => isInForce(one, today)).length,
    waiting: totals.waiting,
    candidates: totals.candidates,
    dataDay: totals.read_at === null ? undefined : cityDay(totals.read_at),
  };
}

interface Totals {
  readonly waiting: number;
  readonly candidates: number;
  readonly read_at: string | null;
}

async function readTotals(db: D1Database): Promise<Totals> {
  const sql = `
    SELECT (SELECT COUNT(*) FROM capability WHERE state = 'submitted') AS waiting,
      (SELECT COUNT(*) FROM listed WHERE until IS NULL) AS candidates,
      (SELECT MAX(last_read_at) FROM source WHERE agency_code NOT LIKE '@%') AS read_at`;
  return (await db.prepare(sql).first<Totals>()) ?? { waiting: 0, candidates: 0, read_at: null };
}
