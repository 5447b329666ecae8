// Carries out a planned repair of tags and headings: rows and columns are put in or moved whole, and of cells only the head's are written.

import { type Grid, isBlank } from "../../shared/parse/cell.ts";
import type { HeadCell, RepairPlan } from "../../shared/repair/planRepair.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { runsOf } from "../sheet/runs.ts";
import type { StandingTab } from "./standingTab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab as it stands afterwards; a head that is in order costs no write. */
export function repairHead(sheet: Sheet, plan: TabPlan, grid: Grid, repair: RepairPlan): StandingTab {
  const tagRow = rowsInOrder(sheet, grid, repair);
  writeCells(sheet, tagRow, repair.cells);
  return insertGone(sheet, plan, tagRow, repair);
}

/** Gives both rows a place, the headings right below the tags; answers the row of the tags (from 1). */
function rowsInOrder(sheet: Sheet, grid: Grid, { rows }: RepairPlan): number {
  const isFree = (index: number) => index >= 0 && (grid[index] ?? []).every(isBlank);
  if (rows.tags === undefined && rows.headings === undefined) {
    if (!isFree(0) || !isFree(1)) sheet.insertRowsBefore(1, 2);
    return 1;
  }
  if (rows.tags === undefined) {
    const above = (rows.headings ?? 0) - 1;
    if (isFree(above)) return above + 1;
    sheet.insertRowsBefore(above + 2, 1);
    return above + 2;
  }
  const tagRow = rows.tags + 1;
  if (rows.headings === undefined) {
    if (!isFree(tagRow) || tagRow === sheet.getMaxRows()) sheet.insertRowsAfter(tagRow, 1);
    return tagRow;
  }
  return rows.headings === tagRow ? tagRow : broughtToTop(sheet, tagRow, rows.headings + 1);
}

/** Somebody sorted the head into the data: only whole rows move. */
function broughtToTop(sheet: Sheet, tagRow: number, headingRow: number): number {
  sheet.setFrozenRows(0);
  if (tagRow !== 1) sheet.moveRows(sheet.getRange(tagRow, 1), 1);
  const moved = headingRow < tagRow ? headingRow + 1 : headingRow;
  if (moved !== 2) sheet.moveRows(sheet.getRange(moved, 1), 2);
  return 1;
}

function writeCells(sheet: Sheet, tagRow: number, cells: readonly HeadCell[]): void {
  for (const [row, offset] of [["tags", 0] as const, ["headings", 1] as const]) {
    const texts = new Map(cells.filter((one) => one.row === row).map((one) => [one.at + 1, one.text]));
    for (const { first, count } of runsOf([...texts.keys()])) {
      const line = Array.from({ length: count }, (_, at) => texts.get(first + at) ?? "");
      sheet.getRange(tagRow + offset, first, 1, count).setValues([line]);
    }
  }
}

/** A column that is gone comes back beside its neighbour of the plan. */
function insertGone(sheet: Sheet, plan: TabPlan, tagRow: number, { tags, gone }: RepairPlan): StandingTab {
  const columns = new Map(tags.flatMap((tag, at) => (tag === "" ? [] : [[tag, at + 1] as const])).reverse());
  const fresh = new Set<string>();
  plan.columns.forEach((one, at) => {
    if (!gone.includes(one.tag)) return;
    const left = columns.get(plan.columns[at - 1]?.tag ?? "") ?? 0;
    if (left === 0) sheet.insertColumnsBefore(1, 1);
    else sheet.insertColumnsAfter(left, 1);
    for (const [tag, column] of columns) if (column > left) columns.set(tag, column + 1);
    sheet.getRange(tagRow, left + 1, 2, 1).setValues([[`#${one.tag}`], [one.heading]]);
    columns.set(one.tag, left + 1);
    fresh.add(one.tag);
  });
  return { sheet, tagRow, columns, fresh };
}
