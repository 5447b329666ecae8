// IF, IFERROR and their kin: only the branch that counts is evaluated.

import { everyValue, scalarOf } from "../arguments.ts";
import type { FormulaFunction } from "../callContext.ts";
import type { Node } from "../parse.ts";
import { compareScalars, errorValue, isError, isRange, type Scalar, toCondition, type Value } from "../value.ts";

const isNA = (value: Scalar): boolean => isError(value) && value.error === "#N/A";

/** A test of one value, as ISBLANK and ISNUMBER are. */
function test(check: (value: Scalar) => boolean): FormulaFunction {
  return (args, context) => check(scalarOf(args[0], context));
}

/** Value of a node with a lone range read to one value. */
function single(node: Node | undefined, context: Parameters<FormulaFunction>[1]): Value {
  if (node === undefined) return null;
  const value = context.evaluate(node);
  return isRange(value) ? context.evaluation.scalar(value, context) : value;
}

function fallingBack(applies: (value: Scalar) => boolean): FormulaFunction {
  return (args, context) => {
    const value = single(args[0], context);
    const first = context.evaluation.scalar(value, context);
    if (!applies(first)) return value;
    return args[1] === undefined ? "" : single(args[1], context);
  };
}

function combined(all: boolean): FormulaFunction {
  return (args, context) => {
    let result = all;
    for (const { value, direct } of everyValue(args, context)) {
      if (!direct && (value === null || typeof value === "string")) continue;
      const condition = toCondition(value);
      if (isError(condition)) return condition;
      result = all ? result && condition : result || condition;
    }
    return result;
  };
}

/** Functions by name. */
export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: (args, context) => {
    const condition = toCondition(scalarOf(args[0], context));
    if (isError(condition)) return condition;
    if (!condition && args.length < 3) return false;
    return single(condition ? args[1] : args[2], context);
  },
  IFERROR: fallingBack(isError),
  IFNA: fallingBack(isNA),
  IFS: (args, context) => {
    for (let n = 0; n + 1 < args.length; n += 2) {
      const condition = toCondition(scalarOf(args[n], context));
      if (isError(condition)) return condition;
      if (condition) return single(args[n + 1], context);
    }
    return errorValue("#N/A", "No match.");
  },
  SWITCH: (args, context) => {
    const subject = scalarOf(args[0], context);
    if (isError(subject)) return subject;
    for (let n = 1; n + 1 < args.length; n += 2) {
      const candidate = scalarOf(args[n], context);
      if (!isError(candidate) && compareScalars(subject, candidate) === 0) return single(args[n + 1], context);
    }
    return args.length % 2 === 0 ? single(args.at(-1), context) : errorValue("#N/A", "No match.");
  },
  AND: combined(true),
  OR: combined(false),
  NOT: (args, context) => {
    const condition = toCondition(scalarOf(args[0], context));
    return isError(condition) ? condition : !condition;
  },
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errorValue("#N/A"),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && !isNA(value)),
  ISNA: test(isNA),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  N: (args, context) => {
    const value = scalarOf(args[0], context);
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" || isError(value) ? value : 0;
  },
};
