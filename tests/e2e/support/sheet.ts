// Reads and types in a tab as a person does: by tag, through the values API.

import type { RunningGoogle } from "local-google";
import { type Cell, textOf } from "../../../shared/parse/cell.ts";
import { lettersOf } from "../../../shared/tab.ts";

export type Row = Readonly<Record<string, Cell>> & { readonly _row: number };

/** One tab of a workbook as somebody sees it. */
export function openTab(google: RunningGoogle, spreadsheet: string, title: string, email: string) {
  const { spreadsheets } = google.google.as(email);
  const grid = (): Cell[][] =>
    (spreadsheets.values.get(spreadsheet, `'${title}'`, { valueRenderOption: "UNFORMATTED_VALUE" }).values ??
      []) as Cell[][];
  const tagRow = (rows: readonly Cell[][]): number =>
    rows.findIndex((row) => row.filter((cell) => textOf(cell).startsWith("#")).length > 1);
  const tags = (): string[] => {
    const rows = grid();
    return (rows[tagRow(rows)] ?? []).map((cell) => textOf(cell).slice(1));
  };
  const rows = (): Row[] => {
    const all = grid();
    const at = tagRow(all);
    const keys = tags();
    return all.flatMap((row, index) => {
      const filled = index > at + 1 && row.some((cell) => textOf(cell) !== "");
      const cells = Object.fromEntries(keys.map((key, column) => [key, row[column] ?? ""]));
      return filled ? [{ ...cells, _row: index + 1 }] : [];
    });
  };
  const write = (row: number, cells: Readonly<Record<string, Cell>>): void => {
    const keys = tags();
    const data = Object.entries(cells).map(([key, value]) => ({
      range: `'${title}'!${lettersOf(keys.indexOf(key))}${row}`,
      values: [[value ?? ""]],
    }));
    spreadsheets.values.batchUpdate(spreadsheet, { valueInputOption: "RAW", data });
  };
  return {
    rows,
    write,
    tags,
    /** Types a row below the last one; a full sheet gets more rows first. */
    add: (cells: Readonly<Record<string, Cell>>): number => {
      const row = Math.max(2, ...rows().map((one) => one._row)) + 1;
      const { properties } = spreadsheets.get(spreadsheet).sheets?.find((one) => one.properties?.title === title) ?? {};
      if (row > (properties?.gridProperties?.rowCount ?? row)) {
        const dimension = { sheetId: properties?.sheetId ?? 0, dimension: "ROWS", length: 100 };
        spreadsheets.batchUpdate(spreadsheet, { requests: [{ appendDimension: dimension }] });
      }
      write(row, cells);
      return row;
    },
    /** Types into the row of an id. */
    change: (id: string, cells: Readonly<Record<string, Cell>>): void => {
      const row = rows().find((one) => one.id === id);
      if (row === undefined) throw new Error(`${title} has no row ${id}`);
      write(row._row, cells);
    },
    /** Sorts all data rows by a column; `only` sorts the cells of that column alone, as people do by mistake. */
    sort: (by: string, order: "ASCENDING" | "DESCENDING", only = false): void => {
      const at = tags().indexOf(by);
      const sheet = spreadsheets.get(spreadsheet).sheets?.find((one) => one.properties?.title === title);
      const columns = only ? { startColumnIndex: at, endColumnIndex: at + 1 } : {};
      const last = Math.max(2, ...rows().map((one) => one._row));
      const range = { sheetId: sheet?.properties?.sheetId ?? 0, startRowIndex: 2, endRowIndex: last, ...columns };
      const sortSpecs = [{ dimensionIndex: at, sortOrder: order }];
      spreadsheets.batchUpdate(spreadsheet, { requests: [{ sortRange: { range, sortSpecs } }] });
    },
    clear: (range: string): void => {
      spreadsheets.values.clear(spreadsheet, `'${title}'!${range}`);
    },
  };
}
