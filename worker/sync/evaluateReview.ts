// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import type { StoredCapability } from "../../shared/accept/acceptRow.ts";
import type { Settings } from "../../shared/decisions/cells.ts";
import { evaluate, type ReviewOutcome } from "../../shared/decisions/evaluate.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import { type ReviewRow, readReview, type Seen, suspectReview } from "../../shared/decisions/readReview.ts";
import { derive } from "../../shared/decisions/stateOf.ts";
import { type Problem, problem, sameProblem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { hasErrors } from "../../shared/parse/readRow.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { logsOf, ownersOf, storedCapabilities, versionsOf, writeStates } from "../store/capabilities.ts";
import {
  addEntries,
  addStages,
  type NewStage,
  type StoredReview,
  stagesOf,
  storedReviews,
  storedSettings,
  writeReviews,
} from "../store/reviews.ts";
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

interface Evaluated {
  readonly statements: readonly D1PreparedStatement[];
  readonly touched: readonly string[];
  readonly decided: number;
}

async function evaluateRows(
  db: D1Database,
  rows: readonly ReviewRow[],
  before: ReadonlyMap<string, StoredReview>,
  versions: ReadonlyMap<string, string>,
  lists: Lists,
  now: string,
): Promise<Evaluated> {
  const ids = rows.map((row) => row.id);
  const capabilities = await storedCapabilities(db, ids);
  const logs = await logsOf(db, ids);
  const contents = await versionsOf(db, ids);
  const settings = await storedSettings(db, ids);
  const stages = await stagesOf(db, ids);
  const newStages: NewStage[] = [];
  const reviews: StoredReview[] = [];
  const entries: (LogEntry & { id: string })[] = [];
  const states: Parameters<typeof writeStates>[1][number][] = [];
  for (const row of rows) {
    const capability = capabilities.get(row.id);
    if (capability === undefined) continue;
    const known = before.get(row.id);
    const log = logs.get(row.id) ?? [];
    const version = versions.get(row.id);
    const outcome = row.conflict
      ? { settings: settings.get(row.id) ?? {}, problems: [problem("decision_conflict", {}, "decision")] }
      : evaluate(
          row.seen[0] ?? {},
          {
            ...remembered(known),
            current: version,
            log,
            contents: contents.get(row.id) ?? new Map<string, StoredCapability["content"]>(),
            settings: settings.get(row.id) ?? {},
            stages: stages.get(row.id) ?? [],
            withdrawn: capability.gone === "withdrawn",
          },
          capability.modified_at.slice(0, 10),
          lists,
        );
    const entry = outcome?.entry === undefined ? undefined : entryOf(row.id, outcome.entry, now);
    if (entry !== undefined) entries.push(entry);
    if (outcome?.stage !== undefined) {
      newStages.push({ id: row.id, version: capability.public_version ?? version ?? "", record: outcome.stage });
    }
    const review = reviewOf(row, known, version, outcome, now);
    if (JSON.stringify(review) !== JSON.stringify(known)) reviews.push(review);
    const changed = stateAfter(capability, entry === undefined ? log : [...log, entry], [
      ...(contents.get(row.id)?.keys() ?? []),
    ]);
    const own = outcome === undefined ? (settings.get(row.id) ?? {}) : outcome.settings;
    const told = JSON.stringify(review.problems) !== JSON.stringify(known?.problems ?? []);
    const news = entry !== undefined || told || isStateNews(capability, changed, settings.get(row.id), own);
    if (outcome !== undefined && news) {
      states.push({ id: row.id, ...changed, settings: own });
    }
  }
  const statements = [
    ...writeReviews(db, reviews),
    ...addEntries(db, entries),
    ...addStages(db, newStages, now),
    ...writeStates(db, states),
  ];
  return { statements, touched: states.map((one) => one.id), decided: entries.length };
}

function remembered(known: StoredReview | undefined) {
  return { seen: known?.seen?.[0], shown: known?.shown ?? [], attempt: known?.attempt };
}

function entryOf(id: string, entry: NonNullable<ReviewOutcome["entry"]>, now: string): LogEntry & { id: string } {
  return { id, ...entry, reviewer: entry.cells.reviewer ?? "", basis: "claimed", taken_at: now };
}

/**
 * A conflict changes nothing of what was seen, so that the rows are judged again once they agree. A problem that stood
 * before keeps its time: what is judged again with the same result is no news.
 */
function reviewOf(
  row: ReviewRow,
  known: StoredReview | undefined,
  version: string | undefined,
  outcome: ReviewOutcome | undefined,
  now: string,
): StoredReview {
  const problems =
    outcome === undefined ? (known?.problems ?? []) : outcome.problems.map((one) => place(one, row, now, known));
  return {
    id: row.id,
    seen: row.conflict ? known?.seen : row.seen,
    shown: version === undefined ? [] : [version],
    attempt: outcome === undefined ? known?.attempt : outcome.attempt,
    problems,
  };
}

function place(one: Problem, row: ReviewRow, now: string, known: StoredReview | undefined): Problem {
  const since = known?.problems.find((other) => sameProblem(other, one))?.since ?? now;
  return { ...one, id: row.id, row: row.row, since };
}

function stateAfter(capability: StoredCapability, log: readonly LogEntry[], order: readonly string[]) {
  const derived = derive({
    status: capability.status,
    version: capability.version ?? undefined,
    missing: capability.missing_since !== null,
    gone: capability.gone ?? undefined,
    submittedWithProblems: capability.status === "submit" && hasErrors(capability.problems),
    log,
    order,
  });
  return { state: derived.state, public_version: derived.publicVersion ?? null };
}

function isStateNews(
  capability: StoredCapability,
  changed: { readonly state: string; readonly public_version: string | null },
  before: Settings | undefined,
  after: Settings,
): boolean {
  return (
    changed.state !== capability.state ||
    changed.public_version !== capability.public_version ||
    JSON.stringify(before ?? {}) !== JSON.stringify(after)
  );
}
