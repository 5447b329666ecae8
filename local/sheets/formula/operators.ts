// The operators of formulas; over arrays they work item by item.

import type { CallContext } from "./callContext.ts";
import {
  compareScalars,
  errorValue,
  isArray,
  isError,
  isRange,
  type Scalar,
  toNumber,
  toText,
  type Value,
} from "./value.ts";

/** `left operator right`; the first error of the two wins. */
export function operate(operator: string, left: Value, right: Value, context: CallContext): Value {
  if (!isArray(left) && !isArray(right)) {
    return operateScalars(
      operator,
      context.evaluation.scalar(left, context),
      context.evaluation.scalar(right, context),
    );
  }
  const lefts = context.evaluation.rows(left);
  const rights = context.evaluation.rows(right);
  const height = Math.max(lefts.length, rights.length);
  const width = Math.max(lefts[0]?.length ?? 0, rights[0]?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      operateScalars(operator, item(lefts, row, column), item(rights, row, column)),
    ),
  );
  return { rows };
}

function item(rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
}

/** `-x`, `+x`, `x%`. */
export function operateUnary(operator: string, operand: Value, context: CallContext): Value {
  if (operator === "+") return operand;
  if (isArray(operand) || (isRange(operand) && operator === "-")) {
    const rows = context.evaluation.rows(operand).map((row) => row.map((value) => unary(operator, value)));
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : { rows };
  }
  return unary(operator, context.evaluation.scalar(operand, context));
}

function unary(operator: string, value: Scalar): Scalar {
  const number = toNumber(value);
  if (isError(number)) return number;
  return operator === "%" ? number / 100 : -number;
}

function operateScalars(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&":
      return joined(toText(left), toText(right));
    case "=":
      return compareScalars(left, right) === 0;
    case "<>":
      return compareScalars(left, right) !== 0;
    case "<":
      return compareScalars(left, right) < 0;
    case "<=":
      return compareScalars(left, right) <= 0;
    case ">":
      return compareScalars(left, right) > 0;
    case ">=":
      return compareScalars(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function joined(left: ReturnType<typeof toText>, right: ReturnType<typeof toText>): Scalar {
  if (isError(left)) return left;
  return isError(right) ? right : left + right;
}

function arithmetic(operator: string, left: ReturnType<typeof toNumber>, right: ReturnType<typeof toNumber>): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "/" && right === 0) return errorValue("#DIV/0!", "Function DIVIDE parameter 2 cannot be zero.");
  const result = calculate(operator, left, right);
  return Number.isFinite(result) ? result : errorValue("#NUM!", "The result is not a number that can be shown.");
}

function calculate(operator: string, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return left ** right;
  }
}
