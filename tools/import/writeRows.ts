// The change that brings drafts into a workbook's Keunggulan: all of them or none.

import { COLUMNS } from "../../shared/columns.ts";
import type { CellData, SheetRequest } from "../../shared/google/requests.ts";
import type { Draft } from "../../shared/import/draftRows.ts";
import type { SheetReading } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/feedbackLookups.ts";

/** Below the first data row, so that the new rows take its drop-downs and formats. */
const NEW_ROW = 3;

/** A change of more rows would take longer than a person waits for a sign of life. */
export const ROWS_AT_ONCE = 200;

/**
 * The change: new lines are inserted and filled in the same batch, so that no line of somebody who types meanwhile is
 * ever written over (rows are known by their id, never by their place).
 */
export function insertRequests(rows: readonly Draft[], { positions }: SheetReading): SheetRequest[] {
  if (rows.length === 0) return [];
  const letters = (key: string) => lettersOf(positions.get(key) ?? 0);
  const formulas = feedbackFormulas(letters("id"), letters("title_id"));
  const width = Math.max(...positions.values()) + 1;
  const keyAt = new Map(COLUMNS.map(({ key }) => [positions.get(key), key]));
  const cellOf = (row: Draft, at: number): CellData => {
    const key = keyAt.get(at);
    const formula = key === undefined ? undefined : formulas.get(key);
    if (formula !== undefined) return { userEnteredValue: { formulaValue: formula } };
    const text = key === "id" ? row.id : key === undefined ? undefined : row.cells.get(key);
    return text === undefined ? {} : { userEnteredValue: { stringValue: text } };
  };
  const { sheetId } = STRENGTH_TAB;
  const range = { sheetId, dimension: "ROWS", startIndex: NEW_ROW, endIndex: NEW_ROW + rows.length } as const;
  return [
    { insertDimension: { range, inheritFromBefore: true } },
    {
      updateCells: {
        start: { sheetId, rowIndex: NEW_ROW, columnIndex: 0 },
        fields: "userEnteredValue",
        rows: rows.map((row) => ({ values: Array.from({ length: width }, (_, at) => cellOf(row, at)) })),
      },
    },
  ];
}
