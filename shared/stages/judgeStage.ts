// Whether a stage may follow the ones recorded before: its order, what it needs, and its day.

import { type Problem, problem } from "../messages/problem.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { entryOf } from "../vocabularies/vocabulary.ts";
import type { StageRecord } from "./readStage.ts";

/**
 * `before`: the stages recorded so far, oldest first. `open`: requirements that are not answered Ya. `today`: the ISO day it
 * is in the city.
 */
export interface StageFacts {
  readonly before: readonly StageRecord[];
  readonly isPublic: boolean;
  readonly open: readonly string[];
  readonly today: string;
}

/** From this stage on every applicable requirement must be answered Ya (PP 28/2018 Ps 27). */
const ALL_MET_FROM = 4;

/** After the Minister's consideration the plan may have to be mended (PP 28/2018 Ps 31(3)a). */
const LAWFUL_RETURN = { from: 7, to: 5 } as const;

/** What keeps a stage from being recorded, and warnings that keep nothing. */
export function judgeStage(record: StageRecord, { before, isPublic, open, today }: StageFacts): Problem[] {
  const { stage, date } = record;
  const found: Problem[] = [];
  const last = lastOther(before, stage);
  const previous = last?.stage ?? 0;
  const isKnown = before.some((one) => one.stage === stage);
  if (!isPublic) found.push(problem("stage_unapproved", { stage: nameOf(stage) }, "stage"));
  if (!isKnown && !isStep(previous, stage)) {
    found.push(problem("stage_skips", { a: previous === 0 ? "-" : nameOf(previous), b: nameOf(stage) }, "stage"));
  }
  if (stage >= ALL_MET_FROM && open.length > 0) {
    found.push(problem("stage_requirements", { stage: nameOf(stage), list: open.join(", ") }, "stage"));
  }
  const since = isStep(previous, stage) ? last : lastBelow(before, stage);
  return [...found, ...dayProblems(record, date, since, today)];
}

function dayProblems(
  { stage }: StageRecord,
  date: string | undefined,
  since: StageRecord | undefined,
  today: string,
): Problem[] {
  if (date === undefined) return [problem("stage_undated", { stage: nameOf(stage) }, "stage_date")];
  if (date > today) return [problem("stage_future", { stage: nameOf(stage), date, today }, "stage_date")];
  if (since?.date === undefined || date >= since.date) return [];
  const values = { stage: nameOf(stage), date, other: nameOf(since.stage), since: since.date };
  return [problem("stage_earlier", values, "stage_date")];
}

/** The stages that may be recorded next, in their order. */
export function lawfulNext(before: readonly StageRecord[]): readonly number[] {
  const stage = before.at(-1)?.stage ?? 0;
  return STAGE.entries.map((one) => Number(one.code)).filter((next) => isStep(stage, next));
}

function lastOther(before: readonly StageRecord[], stage: number): StageRecord | undefined {
  return before.filter((one) => one.stage !== stage).at(-1);
}

/** A stage that is corrected has to follow those below it, not those that are taken back. */
function lastBelow(before: readonly StageRecord[], stage: number): StageRecord | undefined {
  return before.filter((one) => one.stage < stage).at(-1);
}

/** One step on, or the one way back that the law knows. */
function isStep(from: number, to: number): boolean {
  return to === from + 1 || (from === LAWFUL_RETURN.from && to === LAWFUL_RETURN.to);
}

function nameOf(stage: number): string {
  return `${stage} ${entryOf(STAGE, String(stage))?.id ?? ""}`;
}
