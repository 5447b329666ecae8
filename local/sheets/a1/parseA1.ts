// A1 (and R1C1) notation of cells and ranges, without the sheet's name.

import { columnIndex } from "./columnName.ts";

/** Indexes from 0, ends excluded; undefined means open (whole column, whole row). */
export interface OpenArea {
  readonly startRow: number | undefined;
  readonly endRow: number | undefined;
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
  /** True for a single cell given without a colon (`B2`): values may be written from it in any size. */
  readonly anchor: boolean;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;
const R1C1 = /^[Rr]([1-9][0-9]*)[Cc]([1-9][0-9]*)$/;

function parseCorner(text: string): Corner | undefined {
  const rc = R1C1.exec(text);
  if (rc) return { row: Number(rc[1]) - 1, column: Number(rc[2]) - 1 };
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

/**
 * Reads `B2`, `A1:C3`, `D4:A1` (turned round), `A:C`, `1:2`, `A2:C`, `A2:2`, `R1C1:R2C2`.
 * @returns undefined where the text is none of these (a lone column or row needs its colon)
 */
export function parseA1(text: string): OpenArea | undefined {
  const parts = text.split(":");
  const first = parseCorner(parts[0] ?? "");
  if (first === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) {
    if (first.row === undefined || first.column === undefined) return undefined;
    return area(first, first, true);
  }
  const second = parseCorner(parts[1] ?? "");
  return second === undefined ? undefined : area(first, second, false);
}

function area(a: Corner, b: Corner, anchor: boolean): OpenArea {
  const [startRow, endRow] = span(a.row, b.row);
  const [startColumn, endColumn] = span(a.column, b.column);
  return { startRow, endRow, startColumn, endColumn, anchor };
}

/** Both given: in order. Only one given (`A2:C`): from there to the edge. */
function span(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined) return [b, undefined];
  if (b === undefined) return [a, undefined];
  return [Math.min(a, b), Math.max(a, b) + 1];
}
