// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import {
  idIn,
  namelessDecisions,
  type ReviewRow,
  readReview,
  reviewDigest,
  type Seen,
  suspectReview,
} from "../../shared/decisions/readReview.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { setDigest } from "../../shared/version/setDigest.ts";
import { ownersOf } from "../store/capabilities.ts";
import { publicationState, rememberReview } from "../store/publication.ts";
import { openReviews, type StoredReview, storedReviews } from "../store/reviews.ts";
import type { ReviewGrids } from "../workbooks/registerRanges.ts";
import { evaluateRows } from "./evaluateRows.ts";

/** What an evaluation leaves to be committed: statements, the tab's own problems, the agencies that are told. */
export interface ReviewEvaluation {
  readonly statements: readonly D1PreparedStatement[];
  /** To be committed with them; no news of its own. */
  readonly memory: readonly D1PreparedStatement[];
  readonly problems: readonly Problem[];
  readonly hold: string | null;
  readonly agencies: readonly string[];
  readonly decided: number;
}

const NOTHING: ReviewEvaluation = {
  statements: [],
  memory: [],
  problems: [],
  hold: null,
  agencies: [],
  decided: 0,
};

/**
 * Evaluates Tinjauan against what was seen before. Ids that D1 does not know yet are left for a later reading. Where
 * the decision cells are those last evaluated and Data Gabungan is as the Worker left it, only rows are looked at that
 * are new or were written since.
 */
export async function evaluateReview(
  db: D1Database,
  grids: ReviewGrids,
  release: string,
  lists: Lists,
  now: string,
): Promise<ReviewEvaluation> {
  const reading = readTab(grids.review, REVIEW_TAB);
  if ("problem" in reading) return { ...NOTHING, problems: [reading.problem] };
  const known = await publicationState(db);
  const digest = reviewDigest(reading);
  const versions = setDigest(grids.versions);
  if (digest === known.review_digest && versions === known.versions_digest) {
    const open = await openReviews(db);
    const waiting = reading.rows.filter((row) => open.has(idIn(row)));
    const rows = readReview({ ...reading, rows: waiting }, seenIn(open));
    const evaluated = await evaluateKnown(db, rows, open, grids, lists, now);
    return { ...evaluated, memory: evaluated.statements.length === 0 ? [] : [rememberReview(db, digest, versions)] };
  }
  const before = await storedReviews(db);
  const seen = seenIn(before);
  const rows = readReview(reading, seen);
  const hold = suspectReview(rows, seen, release);
  if (hold !== undefined) return { ...NOTHING, problems: [hold.problem], hold: hold.code };
  const evaluated = await evaluateKnown(db, rows, before, grids, lists, now);
  const nameless = namelessDecisions(reading);
  const all = nameless.length + evaluated.strangers.length === 0 && !rows.some((row) => row.conflict);
  return {
    ...evaluated,
    memory: [rememberReview(db, all ? digest : null, versions)],
    problems: before.size === 0 ? [] : [...nameless, ...evaluated.problems],
  };
}

function seenIn(reviews: ReadonlyMap<string, StoredReview>): Map<string, Seen> {
  return new Map(
    [...reviews].flatMap(([id, one]): [string, Seen][] => (one.seen === undefined ? [] : [[id, one.seen]])),
  );
}

/** Evaluates the rows of ids that D1 knows; the others are strangers. */
async function evaluateKnown(
  db: D1Database,
  rows: readonly ReviewRow[],
  before: ReadonlyMap<string, StoredReview>,
  grids: ReviewGrids,
  lists: Lists,
  now: string,
): Promise<ReviewEvaluation & { readonly strangers: readonly ReviewRow[] }> {
  const owners = await ownersOf(
    db,
    rows.map((row) => row.id),
  );
  const strangers = rows.filter((row) => !owners.has(row.id));
  const touched = rows.filter((row) => owners.has(row.id) && hasNews(row, before.get(row.id), grids.versions));
  const outcomes = await evaluateRows(db, touched, before, grids.versions, lists, now);
  const agencies = outcomes.touched.flatMap((id) => owners.get(id) ?? []);
  return {
    ...NOTHING,
    statements: outcomes.statements,
    problems: strangers.map((row) => ({ ...problem("unknown_row", { value: row.id }, "id"), row: row.row })),
    agencies: [...new Set(agencies)],
    decided: outcomes.decided,
    strangers,
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
