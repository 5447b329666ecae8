// Judges the rows of Tinjauan that say something new: what is to be stored of them, as one whole result.

import type { Content } from "../columns.ts";
import { type Problem, sameProblem } from "../messages/problem.ts";
import type { Lists } from "../parse/lists.ts";
import { hasErrors, type Status } from "../parse/readRow.ts";
import type { StageRecord } from "../stages/readStage.ts";
import type { Settings } from "./cells.ts";
import type { ComparedRow } from "./compareReview.ts";
import { foldRow, type RowOutcome } from "./foldRow.ts";
import type { LogEntry } from "./log.ts";
import type { ReviewMemory } from "./memory.ts";
import type { Stamp } from "./stamp.ts";
import { derive, type State } from "./stateOf.ts";

/** What is stored of a capability, as far as decisions look at it; the names are those of D1. */
interface DecidedCapability {
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

/**
 * All that is known of an id. `memory`: undefined where nothing is remembered of its row. `contents`: those of its versions,
 * first accepted first. `stages` and `stamps`: oldest first.
 */
export interface RowFacts {
  readonly capability: DecidedCapability;
  readonly memory: ReviewMemory | undefined;
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly stages: readonly StageRecord[];
  readonly stamps: readonly Stamp[];
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
interface NewState {
  readonly id: string;
  readonly state: State;
  readonly public_version: string | null;
  readonly settings: Settings;
}

/** What is to be stored, and nothing that stands already. `usedStamps`: the keys of the stamps that decisions have used. */
export interface ReviewJudgement {
  readonly entries: readonly (LogEntry & { readonly id: string })[];
  readonly stages: readonly NewStage[];
  readonly memories: readonly ReviewMemory[];
  readonly states: readonly NewState[];
  readonly usedStamps: readonly number[];
}

/** Judges rows; an id without facts is left out. */
export function judgeReview(rows: readonly ComparedRow[], facts: ReviewFacts): ReviewJudgement {
  const judged = rows.flatMap((row) => {
    const own = facts.byId.get(row.id);
    return own === undefined ? [] : [judgeRow(row, own, facts)];
  });
  return {
    entries: judged.flatMap((one) => one.entries),
    stages: judged.flatMap((one) => one.stages),
    memories: judged.flatMap((one) => one.memory ?? []),
    states: judged.flatMap((one) => one.state ?? []),
    usedStamps: judged.flatMap((one) => one.usedStamps),
  };
}

/** What one row leaves to be stored; what is undefined stands already. */
interface RowJudgement extends Pick<ReviewJudgement, "entries" | "stages" | "usedStamps"> {
  readonly memory: ReviewMemory | undefined;
  readonly state: NewState | undefined;
}

function judgeRow(row: ComparedRow, own: RowFacts, { versions, lists, now }: ReviewFacts): RowJudgement {
  const { capability, memory: before } = own;
  const { id } = row;
  const current = versions.get(id);
  const outcome = foldRow(row, own, { current, lists, now });
  const memory = memoryOf(row, before, current, outcome, now);
  const after = { id, ...derivedState(own, [...own.log, ...outcome.entries]), settings: outcome.settings };
  const isTold = !isSame(memory.problems, before?.problems ?? []);
  const isNews = outcome.entries.length > 0 || isTold || !isSame(after, stateOf(id, capability));
  const version = capability.public_version ?? current ?? "";
  return {
    entries: outcome.entries.map((entry) => ({ id, ...entry })),
    stages: outcome.stages.map((record) => ({ id, version, record })),
    usedStamps: outcome.usedStamps,
    memory: isSame(memory, before) ? undefined : memory,
    state: (outcome.isJudged || isTold) && isNews ? after : undefined,
  };
}

/** A problem that stood before keeps its time: what is judged again with the same result is no news. */
function memoryOf(
  row: ComparedRow,
  before: ReviewMemory | undefined,
  current: string | undefined,
  { seen, attempt, problems }: RowOutcome,
  now: string,
): ReviewMemory {
  const shown = current === undefined ? [] : [current];
  return {
    id: row.id,
    seen,
    shown: row.held === undefined ? shown : (before?.shown ?? []),
    attempt,
    problems: problems.map((one) => placed(one, row, before?.problems ?? [], now)),
    held: row.held,
  };
}

function placed(one: Problem, { id, row }: ComparedRow, stood: readonly Problem[], now: string): Problem {
  const since = stood.find((other) => sameProblem(other, one))?.since ?? now;
  return { ...one, id, ...(row === undefined ? {} : { row }), since };
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
