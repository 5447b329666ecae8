// Builds or mends one planned tab: by inserting what is missing, never over what people typed; a ready tab is only read.

import { type Grid, isBlank } from "../../shared/parse/cell.ts";
import type { Findable } from "../../shared/parse/layout.ts";
import type { RememberedColumn } from "../../shared/repair/columnHead.ts";
import { planRepair, type RepairPlan } from "../../shared/repair/planRepair.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { answerColumns } from "../agency/answerColumns.ts";
import { readGrid } from "../sheet/cells.ts";
import { dressColumns } from "./dressColumns.ts";
import { dressTab } from "./dressTab.ts";
import { repairHead } from "./repairHead.ts";
import type { StandingTab } from "./standingTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of which the head cannot be told. */
export type Unknown = "unknown";

/** What would be done to a tab that stands; undefined where there is nothing in it yet. */
export function repairOf(
  sheet: Sheet,
  plan: TabPlan,
  tab: Findable,
  memory: readonly RememberedColumn[] | undefined,
  grid: Grid = readGrid(sheet),
): RepairPlan | Unknown | undefined {
  if (grid.every((row) => row.every(isBlank))) return undefined;
  const headings = plan.columns.map((one) => one.heading);
  return planRepair(grid, { ...tab, headings }, { memory, lookups: answerColumns(sheet, grid) }) ?? "unknown";
}

/** Mends the tab of a plan; "unknown" when its columns cannot be told apart: then nothing is written. */
export function mendTab(
  book: Spreadsheet,
  plan: TabPlan,
  index: number,
  tab: Findable,
  memory?: readonly RememberedColumn[],
): StandingTab | Unknown {
  const sheet = book.getSheetByName(plan.title) ?? book.insertSheet(plan.title, index);
  const grid = readGrid(sheet);
  const repair = repairOf(sheet, plan, tab, memory, grid);
  if (repair === "unknown") return repair;
  const standing = repair === undefined ? newHead(sheet, plan) : repairHead(sheet, plan, grid, repair);
  dressColumns(book, plan, standing);
  dressTab(plan, standing);
  return standing;
}

function newHead(sheet: Sheet, plan: TabPlan): StandingTab {
  const width = plan.columns.length;
  const lacking = width - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const lines = [plan.columns.map((one) => `#${one.tag}`), plan.columns.map((one) => one.heading)];
  sheet.getRange(1, 1, 2, width).setValues(lines);
  const columns = new Map(plan.columns.map((one, at) => [one.tag, at + 1]));
  return { sheet, tagRow: 1, columns, fresh: new Set(columns.keys()) };
}
