// Functions over references: ROW, INDEX, MATCH, VLOOKUP and their kin, with an index per searched column.

import { ArgumentError, guarded, numberOf, scalarOf } from "../arguments.ts";
import type { CallContext, FormulaFunction } from "../callContext.ts";
import type { Node } from "../parse.ts";
import {
  compareScalars,
  errorValue,
  isArray,
  isError,
  isRange,
  type RangeValue,
  type Scalar,
  type Value,
} from "../value.ts";

const NOT_FOUND = (sought: Scalar): Scalar =>
  errorValue("#N/A", `Did not find value '${sought === null || isError(sought) ? "" : sought}' in lookup evaluation.`);

function keyOf(value: Scalar): string | undefined {
  if (value === null || isError(value)) return undefined;
  return typeof value === "string" ? `s${value.toLowerCase()}` : `${typeof value}${value}`;
}

/** Positions of the values of a list, first one wins. */
function indexed(values: readonly Scalar[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  values.forEach((value, n) => {
    const key = keyOf(value);
    if (key !== undefined && !index.has(key)) index.set(key, n);
  });
  return index;
}

/** The values of a row or column as a list. */
function listOf(value: Value, context: CallContext): readonly Scalar[] {
  const rows = context.evaluation.rows(value);
  return rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
}

/** The position (from 0) of an exact match, by an index kept for ranges. */
function exactPosition(sought: Scalar, list: Value, context: CallContext): number | undefined {
  if (typeof sought === "string" && /[*?~]/.test(sought)) return wildcardPosition(sought, listOf(list, context));
  const key = keyOf(sought ?? "");
  if (key === undefined) return undefined;
  if (!isRange(list)) return indexed(listOf(list, context)).get(key);
  return context.evaluation.indexOf(list, (range) => indexed(listOf(range, context))).get(key);
}

function wildcardPosition(pattern: string, list: readonly Scalar[]): number | undefined {
  const form = wildcard(pattern);
  const found = list.findIndex((value) => typeof value === "string" && form.test(value));
  return found < 0 ? undefined : found;
}

/** A pattern with `*` and `?` (`~` before one takes it literally), whole text, without case. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    const literal = part.length > 1 ? part.charAt(1) : part;
    return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}

/** The last position whose value is not after (ascending) or not before (descending) the sought one. */
function sortedPosition(sought: Scalar, list: readonly Scalar[], ascending: boolean): number | undefined {
  let found: number | undefined;
  for (const [n, value] of list.entries()) {
    if (value === null || isError(value) || typeof value !== typeof sought) continue;
    const order = compareScalars(value, sought);
    if (ascending ? order > 0 : order < 0) break;
    found = n;
  }
  return found;
}

function position(sought: Scalar, list: Value, mode: number, context: CallContext): number | undefined {
  if (isError(sought)) throw new ArgumentError(sought);
  return mode === 0 ? exactPosition(sought, list, context) : sortedPosition(sought, listOf(list, context), mode > 0);
}

function part(range: RangeValue, row: number, column: number): Value {
  const rows = row === 0 ? [range.startRow, range.endRow] : [range.startRow + row - 1, range.startRow + row];
  const columns =
    column === 0 ? [range.startColumn, range.endColumn] : [range.startColumn + column - 1, range.startColumn + column];
  const [startRow = 0, endRow = 0] = rows;
  const [startColumn = 0, endColumn = 0] = columns;
  if (row < 0 || column < 0 || endRow > range.endRow || endColumn > range.endColumn) {
    return errorValue("#NUM!", `INDEX evaluates to an out of bounds range.`);
  }
  return { sheet: range.sheet, startRow, endRow, startColumn, endColumn };
}

function index(args: readonly Node[], context: CallContext): Value {
  return guarded(() => {
    const source = context.evaluate(args[0] ?? { kind: "missing" });
    let row = numberOf(args[1], context, 0);
    let column = numberOf(args[2], context, 0);
    if (isError(source)) return source;
    if (isRange(source)) {
      if (args.length === 2 && source.endRow - source.startRow === 1) [row, column] = [0, row];
      return part(source, row, column);
    }
    const rows = isArray(source) ? source.rows : [[source]];
    if (args.length === 2 && rows.length === 1) [row, column] = [1, row];
    return (
      rows[Math.max(row, 1) - 1]?.[Math.max(column, 1) - 1] ??
      errorValue("#NUM!", "INDEX evaluates to an out of bounds range.")
    );
  });
}

/** VLOOKUP (`byRow` true) and HLOOKUP. */
function tableLookup(byRow: boolean): FormulaFunction {
  return (args, context) =>
    guarded(() => {
      const sought = scalarOf(args[0], context);
      const table = context.evaluate(args[1] ?? { kind: "missing" });
      const offset = numberOf(args[2], context, 1);
      const sorted = args[3] === undefined || numberOf(args[3], context, 1) !== 0;
      if (!isRange(table)) return errorValue("#REF!", "The lookup needs a range.");
      const keys = byRow ? part(table, 0, 1) : part(table, 1, 0);
      const found = position(sought, keys, sorted ? 1 : 0, context);
      if (found === undefined) return NOT_FOUND(sought);
      const hit = byRow ? part(table, found + 1, offset) : part(table, offset, found + 1);
      return isError(hit) ? errorValue("#REF!", "VLOOKUP evaluates to an out of bounds range.") : hit;
    });
}

function xlookup(args: readonly Node[], context: CallContext): Value {
  return guarded(() => {
    const sought = scalarOf(args[0], context);
    const keys = context.evaluate(args[1] ?? { kind: "missing" });
    const results = context.evaluate(args[2] ?? { kind: "missing" });
    const found = position(sought, keys, 0, context);
    if (found === undefined) return args[3] === undefined ? NOT_FOUND(sought) : context.evaluate(args[3]);
    const rows = context.evaluation.rows(results);
    return (rows.length === 1 ? rows[0]?.[found] : rows[found]?.[0]) ?? null;
  });
}

/** ROW, COLUMN, ROWS, COLUMNS. */
function measure(read: (range: RangeValue) => number, own: (context: CallContext) => number): FormulaFunction {
  return (args, context) => {
    if (args[0] === undefined) return own(context);
    const value = context.evaluate(args[0]);
    if (isRange(value)) return read(value);
    return isError(value) ? value : errorValue("#VALUE!", "Argument must be a range.");
  };
}

/** Functions by name. */
export const lookupFunctions: Readonly<Record<string, FormulaFunction>> = {
  INDEX: index,
  MATCH: (args, context) =>
    guarded(() => {
      const sought = scalarOf(args[0], context);
      const list = context.evaluate(args[1] ?? { kind: "missing" });
      const found = position(sought, list, numberOf(args[2], context, 1), context);
      return found === undefined ? NOT_FOUND(sought) : found + 1;
    }),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  XLOOKUP: xlookup,
  ROW: measure(
    (range) => range.startRow + 1,
    (context) => context.row + 1,
  ),
  COLUMN: measure(
    (range) => range.startColumn + 1,
    (context) => context.column + 1,
  ),
  ROWS: measure(
    (range) => range.endRow - range.startRow,
    () => 1,
  ),
  COLUMNS: measure(
    (range) => range.endColumn - range.startColumn,
    () => 1,
  ),
  CHOOSE: (args, context) =>
    guarded(() => {
      const chosen = args[Math.trunc(numberOf(args[0], context, 0))];
      return chosen === undefined || chosen === args[0] ? errorValue("#NUM!") : context.evaluate(chosen);
    }),
  ARRAYFORMULA: (args, context) => context.evaluate(args[0] ?? { kind: "missing" }),
};
