// Reads the stage cells of a row of Tinjauan: which of the thirteen stages, since when, with which document.

import { notInList, type Problem } from "../messages/problem.ts";
import { dayProblem } from "../parse/dayProblem.ts";
import { type Reading, readDay } from "../parse/numbers.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { findCode } from "../vocabularies/vocabulary.ts";

/** The cells of Tinjauan that speak of a stage. */
export interface StageCells {
  readonly stage?: string;
  readonly stage_date?: string;
  readonly stage_doc?: string;
}

/** A stage as it is recorded; `date` is ISO. */
export interface StageRecord {
  readonly stage: number;
  readonly date?: string;
  readonly doc?: string;
}

/** `record` is undefined where no stage is set, or where the cell is no stage: then `problems` says so. */
export interface StageReading {
  readonly record: StageRecord | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the cells; "6", "6 Persetujuan DPRD" and "Persetujuan DPRD" are the same stage. */
export function readStage(cells: StageCells): StageReading {
  if (cells.stage === undefined) return { record: undefined, problems: [] };
  const match = findCode(STAGE, /^\s*(\d{1,2})\b/.exec(cells.stage)?.[1] ?? cells.stage);
  if (match.kind !== "one") return { record: undefined, problems: [notInList(cells.stage, match, "stage")] };
  const day = cells.stage_date === undefined ? undefined : dayIn(cells.stage_date);
  const record = {
    stage: Number(match.code),
    ...(day?.kind === "value" ? { date: day.value } : {}),
    ...(cells.stage_doc === undefined ? {} : { doc: cells.stage_doc }),
  };
  if (day === undefined || day.kind === "value") return { record, problems: [] };
  return { record, problems: [dayProblem(day, cells.stage_date ?? "", "stage_date")] };
}

/** A date cell arrives as its serial number in text, or as people type it. */
function dayIn(text: string): Reading<string> {
  return readDay(/^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : text);
}
