// Tabs of the register by id or key, read as the Worker reads them.

import { problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { type Cell, textOf } from "../../shared/parse/cell.ts";
import { findLayout } from "../../shared/parse/layout.ts";
import type { Tab } from "../../shared/tab.ts";
import { readGrid } from "../sheet/cells.ts";
import type { OpenTab } from "../sheet/writeById.ts";

/** Reads a tab of the open register with every row that has a key; a sentence when it cannot be read. */
export function openRegisterTab(tab: Tab): OpenTab | string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.title);
  return sheet === null ? `Tab ${tab.title} tidak ditemukan.` : registerTabOf(sheet, tab);
}

/** Reads a sheet as this tab. */
export function registerTabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab): OpenTab | string {
  const grid = readGrid(sheet);
  const layout = findLayout(grid, tab);
  const keyAt = layout?.positions.get(tab.keyTag);
  if (layout === undefined || keyAt === undefined) return sentenceOf(problem("no_headings", { tab: tab.title }), "id");
  const rows = grid.flatMap((cells, index) => {
    const id = textOf(cells[keyAt]).toUpperCase();
    return layout.skip.has(index) || id === "" ? [] : [{ id, row: index + 1, cells }];
  });
  return { sheet, positions: layout.positions, rows };
}

/** The text of a cell of a row by tag; "" where the tab has no such column. */
export function textAt(tab: OpenTab, row: { readonly cells: readonly Cell[] }, key: string): string {
  return textOf(row.cells[tab.positions.get(key) ?? -1]);
}
