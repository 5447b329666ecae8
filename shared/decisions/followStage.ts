// Follows the stage cells of a row: what is recorded, what stays as it was, and which gaps are to be named.

import type { Content } from "../columns.ts";
import type { Problem } from "../messages/problem.ts";
import { judgeStage, type StageFacts } from "../stages/judgeStage.ts";
import { readStage, type StageRecord } from "../stages/readStage.ts";
import { type DecisionCells, type Settings, settingsOf } from "./cells.ts";
import { requirementAnswers } from "./law.ts";
import { type LogEntry, type NewEntry, publicVersion } from "./log.ts";

/** What a stage is compared with; the fields are those of ReviewKnown. */
export interface StageKnown {
  readonly seen: DecisionCells | undefined;
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly settings: Settings;
  readonly stages: readonly StageRecord[];
}

/** `stage` is undefined when nothing is to be recorded; `settings` are what belongs to the id from now on. */
export interface FollowedStage {
  readonly stage?: StageRecord;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Follows the stage cells; one that cannot be read leaves the stage as it was. */
export function followStage(cells: DecisionCells, known: StageKnown, entry: NewEntry | undefined): FollowedStage {
  const { record, problems } = readStage(cells);
  const { stage: _stage, stage_date: _date, stage_doc: _doc, ...others } = settingsOf(cells);
  if (cells.stage === undefined) return { settings: others, problems };
  if (record === undefined) {
    const { stage, stage_date, stage_doc } = known.settings;
    const before = { stage, stage_date, stage_doc };
    return { settings: { ...others, ...settingsOf(before) }, problems };
  }
  const isNews = JSON.stringify(record) !== JSON.stringify(known.stages.at(-1));
  const gaps = known.seen === undefined ? [] : judgeStage(record, stageFacts(cells, known, entry));
  return { settings: settingsOf(cells), ...(isNews ? { stage: record } : {}), problems: [...problems, ...gaps] };
}

function stageFacts(cells: DecisionCells, known: StageKnown, entry: NewEntry | undefined): StageFacts {
  const log =
    entry === undefined
      ? known.log
      : [...known.log, { ...entry, reviewer: "", basis: "claimed", taken_at: "" } as const];
  const version = publicVersion(log, [...known.contents.keys()]);
  const content = known.contents.get(version ?? "") ?? {};
  const open = requirementAnswers(cells, content).filter(({ answer }) => answer !== "yes");
  return {
    before: known.stages,
    isPublic: version !== undefined,
    open: open.map(({ requirement }) => requirement.code),
  };
}
