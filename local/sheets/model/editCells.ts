// Changes of cells and rows of a sheet; each returns a new sheet.

import type { Cell, Row, Sheet } from "./workbook.ts";

/** The cell at a row and column (from 0), or undefined where it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** A cell that holds something, or undefined: empty cells are never stored. */
export function stored(cell: Cell): Cell | undefined {
  return Object.values(cell).some((member) => member !== undefined) ? cell : undefined;
}

/** The cell with one member replaced; undefined removes the member. */
export function withMember<K extends keyof Cell>(
  cell: Cell | undefined,
  member: K,
  value: Cell[K] | undefined,
): Cell | undefined {
  const { [member]: _, ...rest } = cell ?? {};
  return stored(value === undefined ? rest : { ...rest, [member]: value });
}

/** The cell with a new input, which takes the runs and chips of the old one away; undefined empties it. */
export function withInputOf(cell: Cell | undefined, input: Cell["input"]): Cell | undefined {
  const { runs: _runs, chips: _chips, ...rest } = cell ?? {};
  return withMember(rest, "input", input);
}

/** A change of one cell: from what it held to what it holds now. */
export type CellEdit = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** Indexes from 0, ends excluded. */
type Rectangle = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** Applies `edit` to every cell of a rectangle, within the grid. */
export function editCells(sheet: Sheet, area: Rectangle, edit: CellEdit): Sheet {
  const rows = [...sheet.rows];
  const endRow = Math.min(area.endRow, sheet.rowCount);
  const endColumn = Math.min(area.endColumn, sheet.columnCount);
  for (let row = area.startRow; row < endRow; row += 1) {
    rows[row] = editedRow(rows[row], area.startColumn, endColumn, (cell, column) => edit(cell, row, column));
  }
  return { ...sheet, rows: trimRows(rows) };
}

/**
 * Applies an edit that does not look at the row to every cell of a rectangle. Rows that were one object stay one,
 * so that a format for a thousand blank rows is stored once.
 */
export function editCellsAlike(
  sheet: Sheet,
  area: Rectangle,
  edit: (cell: Cell | undefined, column: number) => Cell | undefined,
): Sheet {
  const rows = [...sheet.rows];
  const endRow = Math.min(area.endRow, sheet.rowCount);
  const endColumn = Math.min(area.endColumn, sheet.columnCount);
  const known = new Map<Row | undefined, Row | undefined>();
  for (let row = area.startRow; row < endRow; row += 1) {
    const before = rows[row];
    if (!known.has(before)) known.set(before, editedRow(before, area.startColumn, endColumn, edit));
    rows[row] = known.get(before);
  }
  return { ...sheet, rows: trimRows(rows) };
}

function editedRow(
  row: Row | undefined,
  startColumn: number,
  endColumn: number,
  edit: (cell: Cell | undefined, column: number) => Cell | undefined,
): Row | undefined {
  let cells: (Cell | undefined)[] | undefined;
  for (let column = startColumn; column < endColumn; column += 1) {
    const before = (cells ?? row)?.[column];
    const after = edit(before, column);
    if (after === before) continue;
    cells ??= row === undefined ? [] : row.slice();
    while (cells.length < column) cells.push(undefined);
    cells[column] = after;
  }
  return cells === undefined ? row : trimRow(cells);
}

/** Every row changed by a function that looks at nothing else; rows that were one object stay one. */
export function mapRows(
  rows: readonly (Row | undefined)[],
  change: (row: Row) => Row | undefined,
): (Row | undefined)[] {
  const known = new Map<Row, Row | undefined>();
  return rows.map((row) => {
    if (row === undefined) return undefined;
    if (!known.has(row)) known.set(row, change(row));
    return known.get(row);
  });
}

/** The row without trailing empty cells; undefined where nothing is left. */
export function trimRow(cells: readonly (Cell | undefined)[]): Row | undefined {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === undefined) end -= 1;
  if (end === 0) return undefined;
  return end === cells.length ? cells : cells.slice(0, end);
}

/** The rows without trailing empty ones and without holes. */
export function trimRows(rows: readonly (Row | undefined)[]): (Row | undefined)[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1] === undefined) end -= 1;
  return Array.from({ length: end }, (_, n) => rows[n]);
}

/** Index after the last row that holds a value or formula (formats and notes alone do not count); 0 where none. */
export function endOfData(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    if (sheet.rows[row - 1]?.some((cell) => cell?.input !== undefined)) return row;
  }
  return 0;
}

/** The sheet with at least so many rows and columns. */
export function grown(sheet: Sheet, rowCount: number, columnCount: number): Sheet {
  if (rowCount <= sheet.rowCount && columnCount <= sheet.columnCount) return sheet;
  return {
    ...sheet,
    rowCount: Math.max(rowCount, sheet.rowCount),
    columnCount: Math.max(columnCount, sheet.columnCount),
  };
}
