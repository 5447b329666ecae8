// Decides what one row of Tinjauan says: an edge between what was seen before and what is read now, never a level.

import type { Content } from "../columns.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import { findProgramme, type Lists } from "../parse/lists.ts";
import type { DecisionKey } from "../registerTabs.ts";
import type { StageRecord } from "../stages/readStage.ts";
import { DECISION } from "../vocabularies/decision.ts";
import { findCode } from "../vocabularies/vocabulary.ts";
import {
  AMENDING_KEYS,
  cellsOf,
  changedKeys,
  type DecisionCells,
  isSameCells,
  keysOf,
  type Settings,
} from "./cells.ts";
import { followStage } from "./followStage.ts";
import { isSupporting, type Judgement, judge } from "./law.ts";
import { type DecisionCode, type LogEntry, latest, type NewEntry } from "./log.ts";
import type { Attempt } from "./memory.ts";
import { switchProblems } from "./switchProblems.ts";

/**
 * What is remembered of an id. `seen`: undefined when its row was never read. `contents`: every accepted version's, first
 * accepted first. `stages`: every stage recorded, oldest first. `isEvent`: the cells are those of a decision that the add-on
 * recorded, not of what stands in the tab. `isRecovered`: nothing at all is remembered, since the database was lost.
 */
export interface ReviewKnown {
  readonly seen: DecisionCells | undefined;
  readonly shown: readonly string[];
  readonly current: string | undefined;
  readonly attempt: Attempt | undefined;
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly settings: Settings;
  readonly stages: readonly StageRecord[];
  readonly withdrawn: boolean;
  readonly isEvent: boolean;
  readonly isRecovered: boolean;
}

/** The outcome for an id whose cells changed. `entry` and `stage` are undefined when nothing is to be recorded. */
export interface ReviewOutcome {
  readonly entry?: NewEntry;
  readonly attempt?: Attempt;
  readonly stage?: StageRecord;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Evaluates the changed cells of one row. Undefined when they equal what was seen: a standing "Setujui" never approves
 * a later edit. Cells that came with another row's version say nothing of this one. `date` names the version shown, for the person who is asked to decide again.
 */
export function evaluate(
  cells: DecisionCells,
  known: ReviewKnown,
  date: string,
  lists: Lists,
): ReviewOutcome | undefined {
  const changed = changedKeys(known.seen ?? {}, cells);
  if (changed.length === 0) return undefined;
  const stamped = cells.reviewed_version;
  if (stamped !== undefined && changed.includes("reviewed_version") && !known.contents.has(stamped)) {
    return { settings: known.settings, problems: [otherRow(stamped)], ...keepAttempt(known) };
  }
  const decided = decisionOf(cells, changed, known, date);
  const followed = followStage(cells, known, decided.entry, lists.today);
  const problems = [
    ...decided.problems,
    ...hints(cells, known, lists, decided),
    ...followed.problems,
    ...switchProblems(cells),
  ];
  return { ...decided, ...followed, problems: withoutEcho(problems) };
}

/** A stage that needs the open requirements names them itself. */
function withoutEcho(problems: readonly Problem[]): readonly Problem[] {
  const isNamed = problems.some((one) => one.code === "stage_requirements");
  return isNamed ? problems.filter((one) => one.code !== "requirements_open") : problems;
}

function decisionOf(cells: DecisionCells, changed: readonly DecisionKey[], known: ReviewKnown, date: string): Result {
  if (cells.decision === undefined) return { problems: [] };
  const decision = findCode(DECISION, cells.decision);
  if (decision.kind !== "one") return { problems: [notInList(cells.decision, decision, "decision")] };
  if (isDecidedAnew(decision.code, cells, changed, known)) {
    const isStamped = known.isEvent || changed.includes("reviewed_version");
    return decide(decision.code, cells, isStamped, known, date);
  }
  const amending = keysOf(decision.code).filter((key) => AMENDING_KEYS.includes(key));
  const isCompleted = known.isEvent && changed.includes("reviewed_at");
  if (isCompleted || changed.some((key) => amending.includes(key))) return amend(decision.code, cells, known, date);
  return { problems: standing(decision.code, cells, known, date), ...keepAttempt(known) };
}

/**
 * Whether the cells say a new decision: another word or another version; an emptied version is none where the decision is
 * recorded. An event with the same of both is new when somebody else took it, or when it takes back once more; otherwise the
 * same person completes what was said.
 */
function isDecidedAnew(
  decision: DecisionCode,
  cells: DecisionCells,
  changed: readonly DecisionKey[],
  { isEvent, log }: ReviewKnown,
): boolean {
  const last = latest(log);
  if (changed.includes("decision")) return true;
  if (changed.includes("reviewed_version")) return cells.reviewed_version !== undefined || last?.decision !== decision;
  if (!isEvent || !changed.includes("reviewed_at")) return false;
  const isLast = last?.decision === decision && last.version === cells.reviewed_version;
  return !isLast || (last.cells.reviewer ?? cells.reviewer) !== cells.reviewer;
}

/** What is still to be said of the decision in the cell when other cells of the row change: it may not be recorded. */
function standing(decision: DecisionCode, cells: DecisionCells, known: ReviewKnown, date: string): Problem[] {
  if (decision === "undo") return [];
  const stamped = cells.reviewed_version;
  if (stamped !== undefined && !known.contents.has(stamped)) return [otherRow(stamped)];
  const last = latest(known.log);
  const about = known.attempt ?? (last?.decision === decision ? last : undefined);
  if (about === undefined) return [problem("decision_unclear", { date }, "decision")];
  return judgedProblems(judge(about.decision, cells, known.contents.get(about.version) ?? {}));
}

function otherRow(version: string): Problem {
  return problem("decision_other_row", { value: version }, "reviewed_version");
}

function judgedProblems({ refusals, open }: Judgement): Problem[] {
  if (refusals.length > 0 || open.length === 0) return [...refusals];
  return [problem("requirements_open", { list: open.join(", ") })];
}

/** What the person should know although the decision is taken. */
function hints(cells: DecisionCells, known: ReviewKnown, lists: Lists, decided: Result): Problem[] {
  const found: Problem[] = [];
  if (cells.programme_set !== undefined && findProgramme(lists, cells.programme_set).kind !== "one") {
    found.push(problem("programme_unknown", { value: cells.programme_set }, "programme_set"));
  }
  const content = known.contents.get(decided.entry?.version ?? "") ?? {};
  const isApproval = decided.entry?.decision === "approve" && content.scope === "LUAR_NEGERI";
  if (isApproval && isSupporting(content) && cells.supported_affair === undefined) {
    found.push(problem("supported_affair_needed", {}, "supported_affair"));
  }
  const isTaken = decided.entry !== undefined && decided.entry.decision !== "undo";
  if (isTaken && known.withdrawn) found.push(problem("decision_on_withdrawn", {}, "decision"));
  return found;
}

type Result = Omit<ReviewOutcome, "settings" | "stage">;

function decide(
  decision: DecisionCode,
  cells: DecisionCells,
  isStamped: boolean,
  known: ReviewKnown,
  date: string,
): Result {
  if (decision === "undo") return undo(cells, known);
  const stamped = cells.reviewed_version;
  if (stamped !== undefined && (isStamped || stamped === known.current)) {
    if (!known.contents.has(stamped)) return { problems: [otherRow(stamped)] };
    return take({ decision, version: stamped }, cells, known, false);
  }
  const [only, ...others] = [...new Set(known.shown)];
  if (only === undefined || others.length > 0 || only !== known.current) {
    return { problems: [problem("decision_unclear", { date }, "decision")] };
  }
  return take({ decision, version: only }, cells, known, false);
}

function undo(cells: DecisionCells, known: ReviewKnown): Result {
  const last = latest(known.log);
  if (last === undefined) return { problems: [problem("nothing_to_undo", {}, "decision")] };
  return {
    entry: { decision: "undo", version: last.version, amends: false, cells: cellsOf("undo", cells) },
    problems: [],
  };
}

function amend(decision: DecisionCode, cells: DecisionCells, known: ReviewKnown, date: string): Result {
  if (known.attempt !== undefined) return take(known.attempt, cells, known, false);
  const last = latest(known.log);
  if (last === undefined || last.decision !== decision) return { problems: standing(decision, cells, known, date) };
  return take({ decision: last.decision, version: last.version }, cells, known, true);
}

/** Whether this very decision, with its time, stands already: a word that was emptied and put back is not said twice. */
function isStanding({ decision, version, cells }: NewEntry, log: readonly LogEntry[]): boolean {
  const last = latest(log);
  if (cells.reviewed_at === undefined || last?.decision !== decision || last.version !== version) return false;
  return isSameCells(last.cells, cells);
}

/** Records the decision, or keeps it as an attempt with the sentences that refuse it. A refused amendment keeps nothing. */
function take(attempt: Attempt, cells: DecisionCells, known: ReviewKnown, amends: boolean): Result {
  const judgement = judge(attempt.decision, cells, known.contents.get(attempt.version) ?? {});
  const problems = judgedProblems(judgement);
  if (judgement.refusals.length === 0) {
    const entry = { ...attempt, amends, cells: cellsOf(attempt.decision, cells) };
    return isStanding(entry, known.log) ? { problems } : { entry, problems };
  }
  return amends ? { problems } : { attempt, problems };
}

function keepAttempt(known: ReviewKnown): Pick<ReviewOutcome, "attempt"> {
  return known.attempt === undefined ? {} : { attempt: known.attempt };
}
