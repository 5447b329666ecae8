// Computes the formulas of one state of a workbook, each cell once and only when it is asked for.

import { cellAt } from "../model/editCells.ts";
import { widest } from "../model/widest.ts";
import { type Formula, isFormula, type Sheet, type Workbook } from "../model/workbook.ts";
import type { CallContext } from "./callContext.ts";
import { callFunction } from "./callFunction.ts";
import { operate, operateUnary } from "./operators.ts";
import { type Node, parseFormula } from "./parse.ts";
import { Reads, shapeOf } from "./reads.ts";
import type { Ref } from "./tokens.ts";
import { errorValue, isArray, isRange, type RangeValue, type Scalar, type Value } from "./value.ts";

/** How many formulas may wait for one another before the deepest is computed first, on a fresh stack. */
const DEEPEST = 300;

/** Says which cell has to be computed first. */
class TooDeep extends Error {
  readonly cell: readonly [number, number, number];

  constructor(cell: readonly [number, number, number]) {
    super("too deep");
    this.cell = cell;
  }
}

/** A computed value, and for which tracing it was computed. */
interface Computed {
  readonly value: Scalar;
  readonly reads: Reads | undefined;
}

/** The computed values of one workbook state. */
export class Evaluation {
  readonly workbook: Workbook;
  /** Now as a serial number of the workbook's time zone. */
  readonly now: number;
  readonly #shape: string;
  readonly #indexes = new Map<string, { readonly index: ReadonlyMap<string, number>; readonly plain: boolean }>();
  readonly #known: Computed[][][] = [];
  readonly #running = new Set<string>();
  #reads: Reads | undefined;
  #formulasRead = 0;

  constructor(workbook: Workbook, now: number) {
    this.workbook = workbook;
    this.now = now;
    this.#shape = shapeOf(workbook, now);
  }

  /** The outcome of some work and all that it looked at. */
  traced<T>(work: () => T): { readonly value: T; readonly reads: Reads } {
    const before = this.#reads;
    const reads = new Reads(this.workbook, this.#shape);
    this.#reads = reads;
    try {
      return { value: work(), reads };
    } finally {
      this.#reads = before;
    }
  }

  /** True where work that looked at this, in whichever state, would come out the same here. */
  stillHold(reads: Reads): boolean {
    return reads.holdIn(this.workbook, this.#shape);
  }

  /** What the cell shows (null where blank); sheet by its position, row and column from 0. */
  valueAt(sheet: number, row: number, column: number): Scalar {
    this.#reads?.row(sheet, row);
    return this.#valueAt(sheet, row, column);
  }

  #valueAt(sheet: number, row: number, column: number): Scalar {
    const input = cellAtPosition(this.workbook, sheet, row, column);
    if (input === undefined) return null;
    if (!isFormula(input)) return input;
    this.#formulasRead += 1;
    const before = this.#known[sheet]?.[row]?.[column];
    if (before !== undefined) {
      if (before.reads !== this.#reads) this.#reads?.everything();
      return before.value;
    }
    const value =
      this.#running.size === 0 ? this.#first(input, sheet, row, column) : this.#compute(input, sheet, row, column);
    this.#known[sheet] ??= [];
    const rows = this.#known[sheet];
    rows[row] ??= [];
    rows[row][column] = { value, reads: this.#reads };
    return value;
  }

  /** What a formula that stands in no cell (a filter's condition) gives as seen from a cell. */
  resultOf(formula: Formula, sheet: number, row: number, column: number): Scalar {
    return this.#first(formula, sheet, row, column, "condition");
  }

  /** Computes a cell that nothing waits for; what lies too deep below it is computed before. */
  #first(
    formula: Formula,
    sheet: number,
    row: number,
    column: number,
    key: string = cellKey(sheet, row, column),
  ): Scalar {
    for (;;) {
      try {
        return this.#compute(formula, sheet, row, column, key);
      } catch (signal) {
        if (!(signal instanceof TooDeep)) throw signal;
        this.valueAt(...signal.cell);
      }
    }
  }

  #compute(
    formula: Formula,
    sheet: number,
    row: number,
    column: number,
    key: string = cellKey(sheet, row, column),
  ): Scalar {
    if (this.#running.has(key)) {
      return errorValue(
        "#REF!",
        "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
      );
    }
    if (this.#running.size > DEEPEST) throw new TooDeep([sheet, row, column]);
    const node = formula.broken ? undefined : parseFormula(formula.formula);
    if (node === undefined) return errorValue("#ERROR!", "Formula parse error.");
    this.#running.add(key);
    const context: CallContext = { evaluation: this, sheet, row, column, evaluate: (arg) => this.#node(arg, context) };
    try {
      return this.scalar(context.evaluate(node), context) ?? 0;
    } finally {
      this.#running.delete(key);
    }
  }

  #node(node: Node, context: CallContext): Value {
    switch (node.kind) {
      case "value":
        return node.value;
      case "missing":
        return null;
      case "error":
        return errorValue(node.code);
      case "ref":
        return this.range(node.ref, context.sheet);
      case "name":
        return this.#named(node.name);
      case "array":
        return { rows: node.rows.map((row) => row.map((item) => this.scalar(context.evaluate(item), context))) };
      case "unary":
        return operateUnary(node.operator, context.evaluate(node.operand), context);
      case "binary":
        return operate(node.operator, context.evaluate(node.left), context.evaluate(node.right), context);
      case "call":
        this.#reads?.call(node.name);
        return callFunction(node.name, node.args, context);
    }
  }

  #named(name: string): Value {
    const found = this.workbook.namedRanges.find((range) => range.name?.toLowerCase() === name.toLowerCase());
    const sheet = this.workbook.sheets.findIndex((candidate) => candidate.sheetId === (found?.range?.sheetId ?? 0));
    const grid = this.workbook.sheets[sheet];
    if (found === undefined || grid === undefined)
      return errorValue("#NAME?", `Unknown range name: '${name.toUpperCase()}'.`);
    return {
      sheet,
      startRow: found.range?.startRowIndex ?? 0,
      endRow: found.range?.endRowIndex ?? grid.rowCount,
      startColumn: found.range?.startColumnIndex ?? 0,
      endColumn: found.range?.endColumnIndex ?? grid.columnCount,
    };
  }

  /** The range a reference names; whole columns and rows reach the edge of the grid. */
  range(ref: Ref, ownSheet: number): RangeValue | Scalar {
    const sheet = ref.title === undefined ? ownSheet : this.#sheetPosition(ref.title);
    const grid = this.workbook.sheets[sheet];
    if (grid === undefined) return errorValue("#REF!", `Unresolved sheet name '${ref.title}'.`);
    const end = ref.end ?? ref.start;
    const rows = span(ref.start.row, end.row, grid.rowCount);
    const columns = span(ref.start.column, end.column, grid.columnCount);
    return { sheet, startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] };
  }

  #sheetPosition(title: string): number {
    const lower = title.toLowerCase();
    return this.workbook.sheets.findIndex((sheet) => sheet.title.toLowerCase() === lower);
  }

  /** One value of what may be a range or array: a range of one column is read at the formula's own row, and so on. */
  scalar(value: Value, at: { readonly row: number; readonly column: number }): Scalar {
    if (isArray(value)) return value.rows[0]?.[0] ?? null;
    if (!isRange(value)) return value;
    const { startRow, endRow, startColumn, endColumn } = value;
    if (endRow - startRow === 1 && endColumn - startColumn === 1)
      return this.valueAt(value.sheet, startRow, startColumn);
    if (endColumn - startColumn === 1 && at.row >= startRow && at.row < endRow) {
      return this.valueAt(value.sheet, at.row, startColumn);
    }
    if (endRow - startRow === 1 && at.column >= startColumn && at.column < endColumn) {
      return this.valueAt(value.sheet, startRow, at.column);
    }
    return errorValue("#VALUE!", "An array value could not be found.");
  }

  /** All values of a range or array by rows; rows and columns below and right of the last content are left out. */
  rows(value: Value): readonly (readonly Scalar[])[] {
    if (isArray(value)) return value.rows;
    if (!isRange(value)) return [[value]];
    this.#reads?.sheet(value.sheet);
    const end = Math.min(value.endRow, Math.max(value.startRow + 1, this.grid(value.sheet)?.rows.length ?? 0));
    const right = Math.min(value.endColumn, Math.max(value.startColumn + 1, this.#widest(value.sheet)));
    const rows: Scalar[][] = [];
    for (let row = value.startRow; row < end; row += 1) {
      const cells: Scalar[] = [];
      for (let column = value.startColumn; column < right; column += 1)
        cells.push(this.#valueAt(value.sheet, row, column));
      rows.push(cells);
    }
    return rows;
  }

  /** An index over a range, built once a state. */
  indexOf(range: RangeValue, build: (range: RangeValue) => ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const name = `${range.sheet}:${range.startRow}:${range.endRow}:${range.startColumn}:${range.endColumn}`;
    const known = this.#indexes.get(name);
    if (known !== undefined) {
      if (known.plain) this.#reads?.sheet(range.sheet);
      else this.#reads?.everything();
      return known.index;
    }
    const before = this.#formulasRead;
    const index = build(range);
    this.#indexes.set(name, { index, plain: this.#formulasRead === before });
    return index;
  }

  #widths = new Map<number, number>();

  #widest(sheet: number): number {
    const known = this.#widths.get(sheet);
    if (known !== undefined) return known;
    const width = widest(this.grid(sheet)?.rows ?? [], (row) => row?.length ?? 0);
    this.#widths.set(sheet, width);
    return width;
  }

  /** The sheet at a position. */
  grid(sheet: number): Sheet | undefined {
    return this.workbook.sheets[sheet];
  }
}

function cellKey(sheet: number, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}

function cellAtPosition(workbook: Workbook, sheet: number, row: number, column: number) {
  const grid = workbook.sheets[sheet];
  return grid === undefined ? undefined : cellAt(grid, row, column)?.input;
}

function span(a: number | undefined, b: number | undefined, size: number): [number, number] {
  if (a === undefined || b === undefined) return [a ?? b ?? 0, size];
  return [Math.min(a, b), Math.max(a, b) + 1];
}
