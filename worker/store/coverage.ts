// What coverage is counted from: agreements, public opportunities by scope for each programme, agency and theme, and
// proposals that wait.

import * as z from "zod";
import type { ListRecord } from "../../shared/register/record.ts";
import { agreementsFor, type CoverageCount } from "../../shared/review/coverage.ts";
import { SCOPE, type Scope } from "../../shared/vocabularies/scope.ts";
import type { Ask } from "./ask.ts";
import { rowsOf } from "./fields.ts";

const CANDIDATES = z.object({
  name: z.enum(["programme", "agency", "theme"]),
  value: z.string(),
  scope: z.string(),
  candidates: z.number(),
});

/** Reads what `candidatesStatement` finds. */
export const candidateRows = rowsOf(CANDIDATES);

/** `name`: what is counted by; `value`: a code of it. */
export type CandidateCount = z.output<typeof CANDIDATES>;

const SQL = `
  SELECT name, value, scope, candidates FROM candidate_count
  WHERE name IN ('programme', 'agency', 'theme') AND candidates > 0`;

/** The query whose rows are candidate counts, which triggers of `published` keep. */
export function candidatesStatement(db: D1Database): D1PreparedStatement {
  return db.prepare(SQL);
}

/** How many of these opportunities a code has in a scope. */
export function candidatesOf(
  counts: readonly CandidateCount[],
  name: CandidateCount["name"],
  value: string,
  scope: string,
): number {
  return counts.find((one) => one.name === name && one.value === value && one.scope === scope)?.candidates ?? 0;
}

const PROPOSALS = z.object({ value: z.string().nullable(), scope: z.string().nullable(), candidates: z.number() });
const proposalRows = rowsOf(PROPOSALS);

/** How many submitted proposals of a programme wait in a scope. */
export interface ProposalCount {
  readonly programme: string | null;
  readonly scope: string | null;
  readonly proposals: number;
}

/** How many items are public, by programme, agency and theme in each scope, and how many submitted proposals wait; triggers keep both. */
export interface Counts {
  readonly candidates: readonly CandidateCount[];
  readonly proposals: readonly ProposalCount[];
}

/** Both in one statement: a ping has few to spare. */
export function askCounts(db: D1Database): Ask<Counts> {
  const sql = `${SQL}
    UNION ALL SELECT 'proposal', proposed ->> 0, proposed ->> 1, proposals FROM proposal_count WHERE proposals > 0`;
  const read = (rows: readonly unknown[]): Counts => ({
    candidates: candidateRows(rows.filter((row) => !WAITING.safeParse(row).success)),
    proposals: proposalRows(rows.filter((row) => WAITING.safeParse(row).success)).map(
      ({ value, scope, candidates }) => ({ programme: value, scope, proposals: candidates }),
    ),
  });
  return { statement: db.prepare(sql), read };
}

/** A row that counts proposals. */
const WAITING = z.object({ name: z.literal("proposal") });

/** Everything that coverage is counted from; agreements count where they are in force on `day` (ISO). */
export interface CoverageSources {
  readonly agreements: readonly ListRecord[];
  readonly candidates: readonly CandidateCount[];
  readonly proposals: readonly ProposalCount[];
  readonly day: string;
}

/** What a programme has in each scope, in the order of the list of scopes. */
export function countsOf(programme: string, sources: CoverageSources): (CoverageCount & { readonly scope: Scope })[] {
  const { agreements, candidates, proposals, day } = sources;
  return SCOPE.entries.map(({ code: scope }) => ({
    scope,
    agreements: agreementsFor(agreements, programme, scope, day),
    candidates: candidatesOf(candidates, "programme", programme, scope),
    proposals: proposals.find((one) => one.programme === programme && one.scope === scope)?.proposals ?? 0,
  }));
}
