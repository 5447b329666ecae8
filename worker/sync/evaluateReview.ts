// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import { type ReviewRow, readReview, type Seen, suspectReview } from "../../shared/decisions/readReview.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { ownersOf } from "../store/capabilities.ts";
import { type StoredReview, storedReviews } from "../store/reviews.ts";
import { evaluateRows } from "./evaluateRows.ts";
import type { ReviewGrids } from "./registerRanges.ts";

/** What an evaluation leaves to be committed: statements, the tab's own problems, the agencies that are told. */
export interface ReviewEvaluation {
  readonly statements: readonly D1PreparedStatement[];
  readonly problems: readonly Problem[];
  readonly hold: string | null;
  readonly agencies: readonly string[];
  readonly decided: number;
}

const NOTHING: ReviewEvaluation = { statements: [], problems: [], hold: null, agencies: [], decided: 0 };

/** Evaluates Tinjauan against what was seen before. Ids that D1 does not know yet are left for a later reading. */
export async function evaluateReview(
  db: D1Database,
  grids: ReviewGrids,
  release: string,
  lists: Lists,
  now: string,
): Promise<ReviewEvaluation> {
  const reading = readTab(grids.review, REVIEW_TAB);
  if ("problem" in reading) return { ...NOTHING, problems: [reading.problem] };
  const before = await storedReviews(db);
  const seen = new Map(
    [...before].flatMap(([id, one]): [string, Seen][] => (one.seen === undefined ? [] : [[id, one.seen]])),
  );
  const rows = readReview(reading, seen);
  const hold = suspectReview(rows, seen, release);
  if (hold !== undefined) return { ...NOTHING, problems: [hold.problem], hold: hold.code };
  const owners = await ownersOf(
    db,
    rows.map((row) => row.id),
  );
  const strangers = before.size === 0 ? [] : rows.filter((row) => !owners.has(row.id));
  const touched = rows.filter((row) => owners.has(row.id) && hasNews(row, before.get(row.id), grids.versions));
  const outcomes = await evaluateRows(db, touched, before, grids.versions, lists, now);
  const agencies = outcomes.touched.flatMap((id) => owners.get(id) ?? []);
  return {
    statements: outcomes.statements,
    problems: strangers.map((row) => ({ ...problem("unknown_row", { value: row.id }, "id"), row: row.row })),
    hold: null,
    agencies: [...new Set(agencies)],
    decided: outcomes.decided,
  };
}

/** Whether there is anything to store: other cells than seen, or another list of versions shown. */
function hasNews(row: ReviewRow, known: StoredReview | undefined, versions: ReadonlyMap<string, string>): boolean {
  const version = versions.get(row.id);
  const shown = version === undefined ? [] : [version];
  return (
    JSON.stringify(row.seen) !== JSON.stringify(known?.seen) || JSON.stringify(shown) !== JSON.stringify(known?.shown)
  );
}
