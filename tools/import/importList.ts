// Brings rows into an agency's workbook: reads what it has, plans the drafts, writes the new ones.

import { type Draft, draftRows } from "../../shared/import/draftRows.ts";
import { type DraftReport, draftReport } from "../../shared/import/report.ts";
import { offeredProgrammes } from "../../shared/parse/offeredProgrammes.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { CHOICES_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import type { GoogleTool } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { cellTooLong, notAWorkbook } from "./findings.ts";
import type { Target } from "./targets.ts";
import { insertRequests, ROWS_AT_ONCE } from "./writeRows.ts";

/** Google Sheets refuses longer texts in a cell. */
const LONGEST_CELL = 50_000;

/** The drafts of a workbook, and what is needed to write those that it has not. */
export interface PlannedTarget {
  readonly target: Target;
  readonly sheet: SheetReading;
  readonly drafts: readonly Draft[];
  readonly reports: readonly DraftReport[];
}

/** Plans the drafts of a workbook. Throws Refusal where it cannot take them. */
export async function planTarget(google: GoogleTool, target: Target, today: string): Promise<PlannedTarget> {
  const { spreadsheet } = target;
  const titles = (await google.tabs(spreadsheet)).map((one) => one.title);
  if (!titles.includes(STRENGTH_TAB.title) || !titles.includes(CHOICES_TAB.title))
    throw new Refusal(notAWorkbook(spreadsheet));
  const tabs = [STRENGTH_TAB, CHOICES_TAB].map((one) => `'${one.title}'`);
  const [grid = [], choices = []] = await google.read(spreadsheet, tabs);
  const sheet = readSheet(grid);
  if ("problem" in sheet) throw new Refusal(notAWorkbook(spreadsheet));
  const drafts = draftRows(target.rows, spreadsheet, { programmes: offeredProgrammes(choices), today });
  const long = drafts.find(({ cells }) => [...cells.values()].some((text) => text.length > LONGEST_CELL));
  if (long !== undefined) throw new Refusal(cellTooLong(long.row.lines[0] ?? 0, LONGEST_CELL));
  const held = new Set(sheet.rows.map((row) => row.id));
  return { target, sheet, drafts, reports: drafts.map((draft) => draftReport(draft, held, target.agency?.code)) };
}

/**
 * Writes the drafts that the workbook has not, some at a time, each time all or none; how many. The last are written
 * first, so that they stand in the order of the list. `told` hears how many are written so far.
 */
export async function writeTarget(
  google: GoogleTool,
  { target, sheet, drafts, reports }: PlannedTarget,
  told: (written: number, all: number) => void,
): Promise<number> {
  const fresh = drafts.filter((_, at) => reports[at]?.known === false);
  for (let end = fresh.length; end > 0; end -= ROWS_AT_ONCE) {
    const part = fresh.slice(Math.max(0, end - ROWS_AT_ONCE), end);
    await google.write(target.spreadsheet, insertRequests(part, sheet));
    told(fresh.length - end + part.length, fresh.length);
  }
  return fresh.length;
}
