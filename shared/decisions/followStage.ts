// Follows the stage cells of a row: a lawful stage is recorded, any other leaves the last lawful one and says what is missing.

import type { Content } from "../columns.ts";
import { isWarning } from "../messages/catalogue.ts";
import type { Problem } from "../messages/problem.ts";
import { judgeStage, type StageFacts } from "../stages/judgeStage.ts";
import { readStage, type StageRecord } from "../stages/readStage.ts";
import { type DecisionCells, type Settings, settingsOf } from "./cells.ts";
import { requirementAnswers } from "./law.ts";
import { type LogEntry, type NewEntry, publicVersion } from "./log.ts";

/** What a stage is compared with; the fields are those of ReviewKnown. `today`: an ISO day. */
export interface StageKnown {
  readonly log: readonly LogEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly settings: Settings;
  readonly stages: readonly StageRecord[];
  readonly isRecovered: boolean;
}

/** `stage` is undefined when nothing is to be recorded; `settings` are what belongs to the id from now on. */
export interface FollowedStage {
  readonly stage?: StageRecord;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Follows the stage cells on an ISO day. An emptied cell takes nothing back. Where nothing is remembered the stage that
 * stands is believed: the steps before it are lost with the database.
 */
export function followStage(
  cells: DecisionCells,
  known: StageKnown,
  entry: NewEntry | undefined,
  today: string,
): FollowedStage {
  const { record, problems } = readStage(cells);
  const kept = { ...withoutStage(settingsOf(cells)), ...stageOf(known.settings) };
  if (record === undefined) return { settings: kept, problems };
  const isNews = JSON.stringify(record) !== JSON.stringify(known.stages.at(-1));
  const judged = known.isRecovered ? [] : judgeStage(record, stageFacts(cells, known, entry, today));
  const found = [...problems, ...judged];
  if (isNews && found.some((one) => !isWarning(one.code))) return { settings: kept, problems: found };
  return { settings: settingsOf(cells), ...(isNews ? { stage: record } : {}), problems: found };
}

function withoutStage({ stage: _stage, stage_date: _date, stage_doc: _doc, ...others }: Settings): Settings {
  return others;
}

function stageOf({ stage, stage_date, stage_doc }: Settings): Settings {
  return settingsOf({
    ...(stage === undefined ? {} : { stage }),
    ...(stage_date === undefined ? {} : { stage_date }),
    ...(stage_doc === undefined ? {} : { stage_doc }),
  });
}

function stageFacts(cells: DecisionCells, known: StageKnown, entry: NewEntry | undefined, today: string): StageFacts {
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
    today,
  };
}
