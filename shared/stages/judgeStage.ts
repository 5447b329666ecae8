// Whether a stage may follow the ones recorded before, and what it needs: contradictions are named, facts are kept.

import { type Problem, problem } from "../messages/problem.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { entryOf } from "../vocabularies/vocabulary.ts";
import type { StageRecord } from "./readStage.ts";

/** `before`: the stages recorded so far, oldest first. `open`: requirements that are not answered Ya. */
export interface StageFacts {
  readonly before: readonly StageRecord[];
  readonly isPublic: boolean;
  readonly open: readonly string[];
}

/** From this stage on every applicable requirement must be answered Ya (PP 28/2018 Ps 27). */
const ALL_MET_FROM = 4;

/** After the Minister's consideration the plan may have to be mended (PP 28/2018 Ps 31(3)a). */
const LAWFUL_RETURN = { from: 7, to: 5 } as const;

/** The problems of a stage; the stage itself is recorded all the same: it is a fact, and only its gaps are to be mended. */
export function judgeStage({ stage, date }: StageRecord, { before, isPublic, open }: StageFacts): Problem[] {
  const found: Problem[] = [];
  const previous = before.filter((one) => one.stage !== stage).at(-1)?.stage ?? 0;
  const isKnown = before.some((one) => one.stage === stage);
  if (!isPublic) found.push(problem("stage_unapproved", { stage: nameOf(stage) }, "stage"));
  if (!isKnown && !isStep(previous, stage)) {
    found.push(problem("stage_skips", { a: previous === 0 ? "-" : nameOf(previous), b: nameOf(stage) }, "stage"));
  }
  if (stage >= ALL_MET_FROM && open.length > 0) {
    found.push(problem("stage_requirements", { stage: nameOf(stage), list: open.join(", ") }, "stage"));
  }
  if (date === undefined) found.push(problem("stage_undated", { stage: nameOf(stage) }, "stage_date"));
  return found;
}

/** One step on, or the one way back that the law knows. */
function isStep(from: number, to: number): boolean {
  return to === from + 1 || (from === LAWFUL_RETURN.from && to === LAWFUL_RETURN.to);
}

function nameOf(stage: number): string {
  return `${stage} ${entryOf(STAGE, String(stage))?.id ?? ""}`;
}
