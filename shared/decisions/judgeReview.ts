// Judges the rows of Tinjauan that say something new: what is to be stored of them, as one whole result.

import type { Content } from "../columns.ts";
import { type Problem, problem, sameProblem } from "../messages/problem.ts";
import type { Lists } from "../parse/lists.ts";
import { hasErrors, type Status } from "../parse/readRow.ts";
import type { StageRecord } from "../stages/readStage.ts";
import type { Settings } from "./cells.ts";
import { evaluate, type ReviewOutcome } from "./evaluate.ts";
import type { LogEntry, NewEntry } from "./log.ts";
import type { ReviewMemory } from "./memory.ts";
import type { ReviewRow } from "./readReview.ts";
import { isStampOf, type Stamp } from "./stamp.ts";
import { derive, type State } from "./stateOf.ts";

/** What is stored of a capability, as far as decisions look at it; the names are those of D1. */
export interface DecidedCapability {
  readonly status: Status;
  readonly version: string | null;
  readonly public_version: string | null;
  readonly modified_at: string;
  readonly missing_since: string | null;
  readonly gone: "withdrawn" | "missing" | null;
  readonly state: State;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
}

/** All that is known of an id. `contents`: those of its versions, first accepted first. `stages`: oldest first. */
export interface RowFacts {
  readonly capability: DecidedCapability;
  readonly memory: ReviewMemory | undefined;
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly stages: readonly StageRecord[];
  readonly stamp: Stamp | undefined;
}

/** What the judgement rests on besides the rows. `versions`: what Data Gabungan shows now. `now`: ISO time. */
export interface ReviewFacts {
  readonly byId: ReadonlyMap<string, RowFacts>;
  readonly versions: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly now: string;
}

/** A stage of an id that is new, with the version that was public or shown when it was recorded. */
export interface NewStage {
  readonly id: string;
  readonly version: string;
  readonly record: StageRecord;
}

/** What an id is from now on. */
export interface NewState {
  readonly id: string;
  readonly state: State;
  readonly public_version: string | null;
  readonly settings: Settings;
}

/** What is to be stored, and nothing that stands already. `usedStamps`: the ids whose stamp a decision has used. */
export interface ReviewJudgement {
  readonly entries: readonly (LogEntry & { readonly id: string })[];
  readonly stages: readonly NewStage[];
  readonly memories: readonly ReviewMemory[];
  readonly states: readonly NewState[];
  readonly usedStamps: readonly string[];
}

/** Judges rows; an id without facts is left out. */
export function judgeReview(rows: readonly ReviewRow[], facts: ReviewFacts): ReviewJudgement {
  const judged = rows.flatMap((row) => {
    const own = facts.byId.get(row.id);
    return own === undefined ? [] : [judgeRow(row, own, facts)];
  });
  const entries = judged.flatMap((one) => one.entry ?? []);
  return {
    entries,
    stages: judged.flatMap((one) => one.stage ?? []),
    memories: judged.flatMap((one) => one.memory ?? []),
    states: judged.flatMap((one) => one.state ?? []),
    usedStamps: entries.filter((one) => one.basis === "verified").map((one) => one.id),
  };
}

/** What one row leaves to be stored; what is undefined stands already. */
interface RowJudgement {
  readonly entry: (LogEntry & { readonly id: string }) | undefined;
  readonly stage: NewStage | undefined;
  readonly memory: ReviewMemory | undefined;
  readonly state: NewState | undefined;
}

function judgeRow(row: ReviewRow, own: RowFacts, { versions, lists, now }: ReviewFacts): RowJudgement {
  const { capability, memory: before } = own;
  const shown = versions.get(row.id);
  const outcome = outcomeOf(row, own, shown, lists);
  const entry = outcome?.entry === undefined ? undefined : signed(row.id, outcome.entry, own.stamp, now);
  const memory = memoryOf(row, before, shown, outcome, now);
  const after = {
    id: row.id,
    ...derivedState(own, entry === undefined ? own.log : [...own.log, entry]),
    settings: outcome?.settings ?? capability.settings,
  };
  const isTold = !isSame(memory.problems, before?.problems ?? []);
  const isNews = entry !== undefined || isTold || !isSame(after, stateOf(row.id, capability));
  return {
    entry,
    stage: outcome?.stage && { id: row.id, version: capability.public_version ?? shown ?? "", record: outcome.stage },
    memory: isSame(memory, before) ? undefined : memory,
    state: outcome !== undefined && isNews ? after : undefined,
  };
}

function outcomeOf(
  row: ReviewRow,
  { capability, memory, log, contents, stages }: RowFacts,
  current: string | undefined,
  lists: Lists,
): ReviewOutcome | undefined {
  const { settings } = capability;
  if (row.conflict) return { settings, problems: [problem("decision_conflict", {}, "decision")] };
  const known = {
    seen: memory?.seen?.[0],
    shown: memory?.shown ?? [],
    attempt: memory?.attempt,
    current,
    settings,
    log,
    contents,
    stages,
    withdrawn: capability.gone === "withdrawn",
  };
  return evaluate(row.seen[0] ?? {}, known, capability.modified_at.slice(0, 10), lists);
}

/** Who decided is verified where the cells are those that a signed-in reviewer stamped; otherwise it is what was typed. */
function signed(id: string, entry: NewEntry, stamp: Stamp | undefined, now: string): LogEntry & { id: string } {
  if (stamp !== undefined && isStampOf(stamp, entry.cells)) {
    return { id, ...entry, reviewer: stamp.reviewer, basis: "verified", taken_at: now };
  }
  return { id, ...entry, reviewer: entry.cells.reviewer ?? "", basis: "claimed", taken_at: now };
}

/**
 * A conflict changes nothing of what was seen, so that the rows are judged again once they agree. A problem that stood
 * before keeps its time: what is judged again with the same result is no news.
 */
function memoryOf(
  row: ReviewRow,
  before: ReviewMemory | undefined,
  shown: string | undefined,
  outcome: ReviewOutcome | undefined,
  now: string,
): ReviewMemory {
  const stood = before?.problems ?? [];
  return {
    id: row.id,
    seen: row.conflict ? before?.seen : row.seen,
    shown: shown === undefined ? [] : [shown],
    attempt: outcome === undefined ? before?.attempt : outcome.attempt,
    problems: outcome === undefined ? stood : outcome.problems.map((one) => placed(one, row, stood, now)),
  };
}

function placed(one: Problem, { id, row }: ReviewRow, stood: readonly Problem[], now: string): Problem {
  return { ...one, id, row, since: stood.find((other) => sameProblem(other, one))?.since ?? now };
}

function derivedState({ capability, contents }: RowFacts, log: readonly LogEntry[]) {
  const { status, version, missing_since, gone, problems } = capability;
  const derived = derive({
    status,
    version: version ?? undefined,
    missing: missing_since !== null,
    gone: gone ?? undefined,
    submittedWithProblems: status === "submit" && hasErrors(problems),
    log,
    order: [...contents.keys()],
  });
  return { state: derived.state, public_version: derived.publicVersion ?? null };
}

function stateOf(id: string, { state, public_version, settings }: DecidedCapability): NewState {
  return { id, state, public_version, settings };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
