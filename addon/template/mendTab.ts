// Builds or mends one planned tab: by inserting what is missing, never over what people typed; a ready tab is only read.

import { type Cell, isBlank } from "../../shared/parse/cell.ts";
import { type Findable, findLayout, type Layout } from "../../shared/parse/layout.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { readGrid } from "../sheet/cells.ts";
import { dressColumns } from "./dressColumns.ts";
import { dressTab } from "./dressTab.ts";
import { restoreOrder } from "./restoreOrder.ts";
import type { StandingTab } from "./standingTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Mends the tab of a plan; a sentence for the person when its columns cannot be told apart. */
export function mendTab(book: Spreadsheet, plan: TabPlan, index: number, tab: Findable): string | undefined {
  const sheet = book.getSheetByName(plan.title) ?? book.insertSheet(plan.title, index);
  const standing = standingTab(sheet, plan, tab);
  if (standing === undefined)
    return `Tab ${plan.title}: judul kolom tidak dikenali. Pulihkan lewat File > Histori versi.`;
  dressColumns(book, plan, standing);
  dressTab(plan, standing);
  return undefined;
}

function standingTab(sheet: Sheet, plan: TabPlan, tab: Findable): StandingTab | undefined {
  const grid = readGrid(sheet);
  const layout = findLayout(grid, tab);
  if (layout === undefined) return restoreHeadings(sheet, plan, grid, tab);
  const tagRow = layout.tagged ? restoreOrder(sheet, plan, grid, tagRowOf(grid, layout)) : insertTags(sheet, layout);
  return insertMissing(sheet, plan, tagRow, layout);
}

function tagRowOf(grid: readonly (readonly Cell[])[], layout: Layout): number {
  const at = layout.positions.values().next().value ?? 0;
  return grid.findIndex((row, index) => layout.skip.has(index) && String(row[at] ?? "").startsWith("#")) + 1;
}

/** The tags go into a new row above the headings that were recognised. */
function insertTags(sheet: Sheet, layout: Layout): number {
  const headingRow = Math.min(...layout.skip) + 1;
  sheet.insertRowsBefore(headingRow, 1);
  for (const [tag, at] of layout.positions) sheet.getRange(headingRow, at + 1).setValue(`#${tag}`);
  return headingRow;
}

/** An empty tab is written new; with data below two blank rows, only if its ids stand where the plan has them. */
function restoreHeadings(
  sheet: Sheet,
  plan: TabPlan,
  grid: readonly (readonly Cell[])[],
  tab: Findable,
): StandingTab | undefined {
  const width = plan.columns.length;
  const empty = grid.every((row) => row.every(isBlank));
  const idAt = plan.columns.findIndex((one) => one.tag === tab.keyTag);
  const hasIds = grid.some((row) => /^KB-/.test(String(row[idAt] ?? "")));
  if (!empty && !hasIds) return undefined;
  const headless = grid.slice(0, 2).some((row) => row.some((cell) => !isBlank(cell)));
  if (headless) sheet.insertRowsBefore(1, 2);
  const lacking = width - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const lines = [plan.columns.map((one) => `#${one.tag}`), plan.columns.map((one) => one.heading)];
  sheet.getRange(1, 1, 2, width).setValues(lines);
  const columns = new Map(plan.columns.map((one, at) => [one.tag, at + 1]));
  return { sheet, tagRow: 1, columns, fresh: new Set(columns.keys()) };
}

/** A column that is gone comes back beside its neighbour of the plan. */
function insertMissing(sheet: Sheet, plan: TabPlan, tagRow: number, layout: Layout): StandingTab {
  const columns = new Map([...layout.positions].map(([tag, at]) => [tag, at + 1]));
  const fresh = new Set<string>();
  plan.columns.forEach((one, at) => {
    if (columns.has(one.tag)) return;
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
