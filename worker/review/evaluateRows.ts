// Evaluates the rows of Tinjauan that say something new, one by one, and gathers what is to be stored.

import type { StoredCapability } from "../../shared/accept/acceptRow.ts";
import type { Settings } from "../../shared/decisions/cells.ts";
import { evaluate, type ReviewOutcome } from "../../shared/decisions/evaluate.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { ReviewRow } from "../../shared/decisions/readReview.ts";
import { isStampOf, type Stamp } from "../../shared/decisions/stamp.ts";
import { derive } from "../../shared/decisions/stateOf.ts";
import { type Problem, problem, sameProblem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { hasErrors } from "../../shared/parse/readRow.ts";
import { type KeptCapability, logsOf, storedCapabilities, versionsOf, writeStates } from "../store/capabilities.ts";
import { addEntries, addStages, type NewStage, type StoredReview, stagesOf, writeReviews } from "../store/reviews.ts";
import { stampsOf, useStamps } from "../store/stamps.ts";

/** What is to be stored: statements, the ids whose state is news, and how many decisions were taken. */
export interface Evaluated {
  readonly statements: readonly D1PreparedStatement[];
  readonly touched: readonly string[];
  readonly decided: number;
}

/** Evaluates rows of ids that D1 knows; `versions`: what stands in Data Gabungan now. */
export async function evaluateRows(
  db: D1Database,
  rows: readonly ReviewRow[],
  before: ReadonlyMap<string, StoredReview>,
  versions: ReadonlyMap<string, string>,
  lists: Lists,
  now: string,
): Promise<Evaluated> {
  const facts = await factsOf(
    db,
    rows.map((row) => row.id),
  );
  const newStages: NewStage[] = [];
  const reviews: StoredReview[] = [];
  const entries: (LogEntry & { id: string })[] = [];
  const states: Parameters<typeof writeStates>[1][number][] = [];
  for (const row of rows) {
    const capability = facts.capabilities.get(row.id);
    if (capability === undefined) continue;
    const known = before.get(row.id);
    const log = facts.logs.get(row.id) ?? [];
    const version = versions.get(row.id);
    const { settings } = capability;
    const outcome = outcomeOf(row, capability, known, version, facts, lists);
    const entry =
      outcome?.entry === undefined ? undefined : entryOf(row.id, outcome.entry, facts.stamps.get(row.id), now);
    if (entry !== undefined) entries.push(entry);
    if (outcome?.stage !== undefined) {
      newStages.push({ id: row.id, version: capability.public_version ?? version ?? "", record: outcome.stage });
    }
    const review = reviewOf(row, known, version, outcome, now);
    if (JSON.stringify(review) !== JSON.stringify(known)) reviews.push(review);
    const changed = stateAfter(capability, entry === undefined ? log : [...log, entry], [
      ...(facts.contents.get(row.id)?.keys() ?? []),
    ]);
    const own = outcome === undefined ? settings : outcome.settings;
    const told = JSON.stringify(review.problems) !== JSON.stringify(known?.problems ?? []);
    const news = entry !== undefined || told || isStateNews(capability, changed, settings, own);
    if (outcome !== undefined && news) {
      states.push({ id: row.id, ...changed, settings: own });
    }
  }
  const statements = [
    ...writeReviews(db, reviews),
    ...addEntries(db, entries),
    ...addStages(db, newStages, now),
    ...useStamps(db, verifiedIds(entries)),
    ...writeStates(db, states),
  ];
  return { statements, touched: states.map((one) => one.id), decided: entries.length };
}

function verifiedIds(entries: readonly (LogEntry & { id: string })[]): string[] {
  return entries.filter((one) => one.basis === "verified").map((one) => one.id);
}

type RowFacts = Awaited<ReturnType<typeof factsOf>>;

/** What D1 knows of some ids. */
async function factsOf(db: D1Database, ids: readonly string[]) {
  return {
    capabilities: await storedCapabilities(db, ids),
    logs: await logsOf(db, ids),
    contents: await versionsOf(db, ids),
    stages: await stagesOf(db, ids),
    stamps: await stampsOf(db, ids),
  };
}

function outcomeOf(
  row: ReviewRow,
  capability: KeptCapability,
  known: StoredReview | undefined,
  current: string | undefined,
  facts: RowFacts,
  lists: Lists,
): ReviewOutcome | undefined {
  const { settings } = capability;
  if (row.conflict) return { settings, problems: [problem("decision_conflict", {}, "decision")] };
  const about = {
    seen: known?.seen?.[0],
    shown: known?.shown ?? [],
    attempt: known?.attempt,
    current,
    settings,
    log: facts.logs.get(row.id) ?? [],
    contents: facts.contents.get(row.id) ?? new Map<string, StoredCapability["content"]>(),
    stages: facts.stages.get(row.id) ?? [],
    withdrawn: capability.gone === "withdrawn",
  };
  return evaluate(row.seen[0] ?? {}, about, capability.modified_at.slice(0, 10), lists);
}

/** Who decided is verified where the cells are those that a signed-in reviewer stamped; otherwise it is what was typed. */
function entryOf(
  id: string,
  entry: NonNullable<ReviewOutcome["entry"]>,
  stamp: Stamp | undefined,
  now: string,
): LogEntry & { id: string } {
  if (stamp !== undefined && isStampOf(stamp, entry.cells)) {
    return { id, ...entry, reviewer: stamp.reviewer, basis: "verified", taken_at: now };
  }
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
