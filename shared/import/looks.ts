// How the rows of a table look, by which a line is known to be one of them or none.

import { cellAt, type ListLine, ownCells } from "./list.ts";
import { isOrdinal } from "./ordinal.ts";
import { isSigned, maySign } from "./signature.ts";
import type { ListTable } from "./table.ts";
import { isNumberRow, isTotal } from "./totals.ts";

/** How the rows of a table look, by which a line is known to be none. */
export interface Looks {
  readonly table: ListTable;
  readonly title: number | undefined;
  /** How many cells a full row has: a quarter of the lines have as many. */
  readonly usual: number;
  /** Whether most rows are numbered. */
  readonly numbered: boolean;
  /** Which of the body's lines are rows beyond doubt. */
  readonly firm: readonly boolean[];
  readonly lastFirm: number;
  /** The last line that surely belongs to a signature. */
  readonly lastSigned: number;
}

/** How the rows of a table look; `title`: the column that holds their names. */
export function looksOf(table: ListTable, title: number | undefined): Looks {
  const { body } = table;
  const counts = body.map(({ cells }) => cells.length).filter((count) => count > 1);
  const usual = [...counts].sort((a, b) => b - a)[Math.floor(counts.length / 4)] ?? 1;
  const full = body.filter(({ cells }) => cells.length > 1 && cells.length * 2 >= usual);
  const isNumbered = full.map((line) => ordinalIn(line, table) !== undefined);
  const rows = isNumbered.lastIndexOf(true) + 1;
  const numbered = rows > 0 && isNumbered.filter((one) => one).length * 2 >= rows;
  const firm = body.map((line) => isFirm(line, table, title, usual, numbered));
  const signed = body.map(({ cells }) => ownCells(cells).some(({ text }) => isSigned(text)));
  const [lastFirm, lastSigned] = [firm.lastIndexOf(true), signed.lastIndexOf(true)];
  return { table, title, usual, numbered, firm, lastFirm, lastSigned };
}

function isFirm(
  line: ListLine,
  table: ListTable,
  title: number | undefined,
  usual: number,
  numbered: boolean,
): boolean {
  const own = ownCells(line.cells);
  if (isTotal(line.cells, false) || isNumberRow(line.cells)) return false;
  const named = title === undefined || cellAt(line, title) !== undefined;
  if (ordinalIn(line, table) !== undefined) return named && own.length > 1;
  if (numbered || !named || own.every(({ text }) => maySign(text))) return false;
  return line.cells.length >= Math.max(2, Math.ceil(usual / 2));
}

/** The number of a row in the column that numbers them, merged ones too; undefined for none. */
export function ordinalIn(line: ListLine, { numbering }: ListTable): string | undefined {
  const text = numbering === undefined ? undefined : cellAt(line, numbering)?.text;
  return text !== undefined && isOrdinal(text) ? text : undefined;
}
