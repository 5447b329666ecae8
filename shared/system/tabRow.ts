// One row of a system tab as values by key, and as the cells that Google is sent.

import type { CellData, RowData, SheetRequest } from "../google/requests.ts";
import { timeToSerial } from "../parse/numbers.ts";
import { positionOf, type Tab } from "../tab.ts";
import { numberFormatOf } from "../template/requestsOf.ts";
import { plainColumn } from "../template/systemPlan.ts";
import { FIRST_DATA_ROW } from "../template/tabPlan.ts";
import { digest } from "../version/digest.ts";
import type { RowPlan } from "./planRows.ts";

/** Values by column key; times and days are ISO text and become serial numbers in the city's time. */
export type TabValues = Readonly<Record<string, string | number | undefined>>;

const CELL_FIELDS = "userEnteredValue,userEnteredFormat.numberFormat";

/** A mark of exactly these values. */
export function markOf(values: TabValues): string {
  return digest(JSON.stringify(values), 10);
}

/** The cells of a row in the order of the tab's columns. Text is always written as text, never as a formula. */
function rowData(tab: Tab, values: TabValues, offsetHours: number): RowData {
  return { values: tab.columns.map((column) => cellData(plainColumn(column).format, values[column.key], offsetHours)) };
}

function cellData(
  format: Parameters<typeof numberFormatOf>[0],
  value: string | number | undefined,
  offsetHours: number,
): CellData {
  const numberFormat = numberFormatOf(format);
  const formatted = numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } };
  if (value === undefined || value === "") return formatted;
  if (typeof value === "number") return { userEnteredValue: { numberValue: value }, ...formatted };
  if (format !== "date" && format !== "datetime") return { userEnteredValue: { stringValue: value }, ...formatted };
  const serial = timeToSerial(value, value.length > 10 ? offsetHours : 0);
  return { userEnteredValue: { numberValue: format === "date" ? Math.floor(serial) : serial }, ...formatted };
}

/** The requests that carry out a plan; `valuesOf` gives the values of a key, mark included. */
export function requestsForPlan(
  tab: Tab,
  plan: RowPlan,
  valuesOf: (key: string) => TabValues,
  offsetHours: number,
): SheetRequest[] {
  const requests: SheetRequest[] = [];
  for (const run of runsOf(plan.write)) {
    const rows = run.map((one) => rowData(tab, valuesOf(one.key), offsetHours));
    requests.push({ updateCells: { start: startOf(tab, run[0]?.at ?? FIRST_DATA_ROW), rows, fields: CELL_FIELDS } });
  }
  for (const at of plan.clear) {
    const range = { sheetId: tab.sheetId, startRowIndex: at, endRowIndex: at + 1 };
    requests.push({ updateCells: { range, rows: [], fields: "userEnteredValue" } });
  }
  if (plan.append.length > 0) {
    const rows = plan.append.map((key) => rowData(tab, valuesOf(key), offsetHours));
    requests.push({ appendCells: { sheetId: tab.sheetId, rows, fields: CELL_FIELDS } });
  }
  return requests;
}

function startOf(tab: Tab, rowIndex: number) {
  return { sheetId: tab.sheetId, rowIndex, columnIndex: 0 };
}

/** Neighbouring rows in one piece. */
function runsOf<T extends { readonly at: number }>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.at === row.at - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Rows in one request; a request of rows with full texts stays below what Google asks for as a whole. */
export const ROWS_PER_REQUEST = 100;

/**
 * The requests that write a whole tab anew, whatever stood there: for a tab whose order nobody has read. Everything
 * below the headings is emptied, then the rows are appended, which grows the grid where it is too small.
 */
export function* rewriteTab(tab: Tab, rows: readonly TabValues[], offsetHours: number): Generator<SheetRequest> {
  const range = { sheetId: tab.sheetId, startRowIndex: FIRST_DATA_ROW };
  yield { updateCells: { range, rows: [], fields: "userEnteredValue" } };
  for (let at = 0; at < rows.length; at += ROWS_PER_REQUEST) {
    const some = rows.slice(at, at + ROWS_PER_REQUEST);
    yield appendRows(
      tab.sheetId,
      some.map((one) => rowData(tab, one, offsetHours)),
    );
  }
}

/** The request that appends rows to a sheet. */
export function appendRows(sheetId: number, rows: readonly RowData[]): SheetRequest {
  return { appendCells: { sheetId, rows, fields: CELL_FIELDS } };
}

/** The request that sorts all rows of a tab by one column; Google keeps the order of those that are alike. */
export function sortRows(tab: Tab, key: string): SheetRequest {
  const range = { sheetId: tab.sheetId, startRowIndex: FIRST_DATA_ROW };
  return { sortRange: { range, sortSpecs: [{ dimensionIndex: positionOf(tab, key), sortOrder: "ASCENDING" }] } };
}
