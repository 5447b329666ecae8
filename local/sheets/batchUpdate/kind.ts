// What every kind of batch update request is: a function from one state of a workbook to the next.

import type { sheets_v4 } from "googleapis";
import type { Evaluation } from "../formula/evaluation.ts";
import type { Area } from "../model/area.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";

/** A refusal of one request; the dispatcher adds "Invalid requests[n].kind: " before its message. */
export class RequestRefused extends Error {}

/** Who asks, and what a kind may need besides the workbook. */
export interface BatchContext {
  readonly user: string;
  readonly owner: string;
  /** Computed values of the state that the request starts from. */
  readonly evaluation: (workbook: Workbook) => Evaluation;
  /** A new id that is random as Google's are. */
  readonly newId: () => number;
}

/** The next state, and the reply where the kind has one. */
export interface Outcome {
  readonly workbook: Workbook;
  readonly reply?: sheets_v4.Schema$Response;
}

/** One kind of request. Throws RequestRefused; what it throws leaves nothing changed. */
export type Kind<K extends keyof sheets_v4.Schema$Request> = (
  workbook: Workbook,
  request: NonNullable<sheets_v4.Schema$Request[K]>,
  context: BatchContext,
) => Outcome;

/** Kinds by the name of their request. */
export type Kinds = { readonly [K in keyof sheets_v4.Schema$Request]?: Kind<K> };

/** The sheet with this id (0 where absent). Throws RequestRefused. */
export function gridById(workbook: Workbook, sheetId: number | null | undefined): Sheet {
  const id = sheetId ?? 0;
  const sheet = workbook.sheets.find((candidate) => candidate.sheetId === id);
  if (sheet === undefined) throw new RequestRefused(`No grid with id: ${id}`);
  return sheet;
}

/** A GridRange on its sheet, which must begin inside the grid; its end is cut at the edge. Throws RequestRefused. */
export function gridArea(
  workbook: Workbook,
  range: sheets_v4.Schema$GridRange | null | undefined,
): { readonly sheet: Sheet; readonly area: Area } {
  const sheet = gridById(workbook, range?.sheetId);
  const startRow = range?.startRowIndex ?? 0;
  const startColumn = range?.startColumnIndex ?? 0;
  if (startRow > sheet.rowCount || startColumn > sheet.columnCount || startRow < 0 || startColumn < 0) {
    throw new RequestRefused(
      `range (${sheet.title}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  const area = {
    startRow,
    startColumn,
    endRow: Math.min(range?.endRowIndex ?? sheet.rowCount, sheet.rowCount),
    endColumn: Math.min(range?.endColumnIndex ?? sheet.columnCount, sheet.columnCount),
  };
  return { sheet, area };
}

/** The workbook with one sheet replaced by its new state. */
export function replaced(workbook: Workbook, sheet: Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((other) => (other.sheetId === sheet.sheetId ? sheet : other)) };
}
