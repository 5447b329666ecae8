// Folds what a row of Tinjauan says, one thing after the other: its recorded decisions in their order, then its cells.

import type { Content } from "../columns.ts";
import { type Problem, problem } from "../messages/problem.ts";
import type { Lists } from "../parse/lists.ts";
import type { StageRecord } from "../stages/readStage.ts";
import { type DecisionCells, isSameCells, type Settings } from "./cells.ts";
import type { ComparedRow } from "./compareReview.ts";
import { evaluate, type ReviewKnown, type ReviewOutcome } from "./evaluate.ts";
import type { LogEntry, NewEntry } from "./log.ts";
import type { Attempt, ReviewMemory, Seen } from "./memory.ts";
import { isStampOf, type Stamp } from "./stamp.ts";

/** What is known of the row's id; the fields are those of RowFacts. */
export interface FoldedFacts {
  readonly capability: {
    readonly modified_at: string;
    readonly gone: "withdrawn" | "missing" | null;
    readonly settings: Settings;
  };
  readonly memory: ReviewMemory | undefined;
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly stages: readonly StageRecord[];
  readonly stamps: readonly Stamp[];
}

/** `current`: the version that Data Gabungan shows. `now`: ISO time. */
export interface FoldedWith {
  readonly current: string | undefined;
  readonly lists: Lists;
  readonly now: string;
}

/** What a row comes to. `isJudged`: whether it said anything that was not seen before. */
export interface RowOutcome {
  readonly entries: readonly LogEntry[];
  readonly stages: readonly StageRecord[];
  readonly usedStamps: readonly number[];
  readonly settings: Settings;
  readonly attempt: Attempt | undefined;
  readonly problems: readonly Problem[];
  readonly seen: Seen | undefined;
  readonly isJudged: boolean;
}

/** Folds a row. Held or contradictory cells say nothing: they are read again once they can be believed. */
export function foldRow(row: ComparedRow, facts: FoldedFacts, given: FoldedWith): RowOutcome {
  const { memory, capability } = facts;
  const start: RowOutcome = {
    entries: [],
    stages: [],
    usedStamps: [],
    settings: capability.settings,
    attempt: memory?.attempt,
    problems: (memory?.problems ?? []).filter(
      (one) => one.code !== "decision_held" && one.code !== "decision_conflict",
    ),
    seen: memory?.seen,
    isJudged: false,
  };
  const recorded = row.events.reduce((done, { cells }) => step(done, cells, true, facts, given), start);
  if (row.conflict) return told(recorded, problem("decision_conflict", {}, "decision"), recorded.problems);
  if (row.held !== undefined) {
    return told(recorded, problem("decision_held", { hold: row.held.code }, "decision"), recorded.problems);
  }
  const [cells] = row.seen;
  if (cells === undefined) return recorded;
  const known = [...(memory?.seen ?? []), ...row.events.map((one) => one.cells)];
  if (!known.some((one) => isSameCells(one, cells))) {
    return { ...step(recorded, cells, false, facts, given), seen: row.seen };
  }
  // Cells that were seen before say nothing anew; what was recorded last is still what the next reading is compared with.
  const [last = cells] = recorded.seen ?? [];
  return { ...recorded, seen: isSameCells(last, cells) ? row.seen : [last, ...row.seen] };
}

function told(outcome: RowOutcome, one: Problem, others: readonly Problem[]): RowOutcome {
  return { ...outcome, problems: [...others, one], isJudged: true };
}

/** One more thing that is said: recorded where the law allows it. */
function step(
  done: RowOutcome,
  cells: DecisionCells,
  isEvent: boolean,
  facts: FoldedFacts,
  given: FoldedWith,
): RowOutcome {
  const { capability } = facts;
  const outcome = evaluate(
    cells,
    knownAfter(done, isEvent, facts, given),
    capability.modified_at.slice(0, 10),
    given.lists,
  );
  if (outcome === undefined) return done;
  return { ...withEntry(done, outcome, cells, facts.stamps, given.now), seen: [cells], isJudged: true };
}

function knownAfter(done: RowOutcome, isEvent: boolean, facts: FoldedFacts, { current }: FoldedWith): ReviewKnown {
  return {
    seen: done.seen?.[0],
    shown: facts.memory?.shown ?? [],
    attempt: done.attempt,
    current,
    settings: done.settings,
    log: [...facts.log, ...done.entries],
    contents: facts.contents,
    stages: [...facts.stages, ...done.stages],
    withdrawn: facts.capability.gone === "withdrawn",
    isEvent,
    isRecovered: facts.memory === undefined,
  };
}

function withEntry(
  done: RowOutcome,
  outcome: ReviewOutcome,
  cells: DecisionCells,
  stamps: readonly Stamp[],
  now: string,
): RowOutcome {
  const { entry, stage, settings, problems } = outcome;
  const stamp = entry === undefined ? undefined : stamps.find((one) => isStampOf(one, cells));
  return {
    ...done,
    entries: entry === undefined ? done.entries : [...done.entries, signed(entry, cells, stamp, now)],
    stages: stage === undefined ? done.stages : withStage(done.stages, stage),
    usedStamps: stamp === undefined ? done.usedStamps : [...done.usedStamps, stamp.key],
    settings,
    attempt: outcome.attempt,
    problems,
  };
}

/** A stage, its day and its document are typed one cell after the other: between two readings they are one entry. */
function withStage(stages: readonly StageRecord[], stage: StageRecord): StageRecord[] {
  const isCompleted = stages.at(-1)?.stage === stage.stage;
  return [...(isCompleted ? stages.slice(0, -1) : stages), stage];
}

/** Who decided is verified where the cells are those that a signed-in reviewer stamped; otherwise it is what was typed. */
function signed(entry: NewEntry, cells: DecisionCells, stamp: Stamp | undefined, now: string): LogEntry {
  if (stamp !== undefined) return { ...entry, reviewer: stamp.reviewer, basis: "verified", taken_at: now };
  return { ...entry, reviewer: cells.reviewer ?? "", basis: "claimed", taken_at: now };
}
