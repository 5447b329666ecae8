// SUM, COUNT, MIN, MAX and their kin over ranges and values.

import { everyValue } from "../arguments.ts";
import type { CallContext, FormulaFunction } from "../callContext.ts";
import type { Node } from "../parse.ts";
import { errorValue, type FormulaError, isError, isRange, type Scalar, toNumber } from "../value.ts";

/** The numbers among the arguments: text inside ranges is passed over, written as argument it must be a number. */
function numbers(args: readonly Node[], context: CallContext): readonly number[] | FormulaError {
  const found: number[] = [];
  for (const { value, direct } of everyValue(args, context)) {
    if (isError(value)) return value;
    if (typeof value === "number") found.push(value);
    else if (direct && value !== null) {
      const number = toNumber(value);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

function over(reduce: (numbers: readonly number[]) => Scalar): FormulaFunction {
  return (args, context) => {
    const found = numbers(args, context);
    return isError(found) ? found : reduce(found);
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function counted(counts: (value: Scalar, direct: boolean) => boolean): FormulaFunction {
  return (args, context) => {
    let count = 0;
    for (const { value, direct } of everyValue(args, context)) if (counts(value, direct)) count += 1;
    return count;
  };
}

/** Functions by name. */
export const aggregateFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: over(sum),
  PRODUCT: over((values) => values.reduce((product, value) => product * value, 1)),
  AVERAGE: over((values) =>
    values.length === 0
      ? errorValue("#DIV/0!", "Evaluation of function AVERAGE caused a divide by zero error.")
      : sum(values) / values.length,
  ),
  MIN: over((values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)),
  MAX: over((values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)),
  COUNT: counted((value) => typeof value === "number"),
  COUNTA: counted((value) => value !== null),
  COUNTBLANK: (args, context) => {
    let blank = 0;
    for (const arg of args) {
      const value = context.evaluate(arg);
      const cells = context.evaluation.rows(value).flat();
      const size = isRange(value)
        ? (value.endRow - value.startRow) * (value.endColumn - value.startColumn)
        : cells.length;
      blank += size - cells.filter((cell) => cell !== null && cell !== "").length;
    }
    return blank;
  },
};
