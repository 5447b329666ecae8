// COUNTIF, SUMIF, AVERAGEIF and their plural forms.

import { scalarOf } from "../arguments.ts";
import type { CallContext, FormulaFunction } from "../callContext.ts";
import type { Node } from "../parse.ts";
import { compareScalars, errorValue, isError, isRange, type Scalar, type Value } from "../value.ts";
import { wildcard } from "./lookup.ts";

type Test = (value: Scalar) => boolean;

/** The test a criterion such as `">=3"`, `"abc*"` or 5 stands for. */
function testOf(criterion: Scalar): Test {
  if (typeof criterion !== "string") return (value) => sameValue(value, criterion);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = typed(operand);
  if (operator === "<>") return operand === "" ? (value) => value !== null : negated(equalTo(wanted));
  if (operator === "=" && operand === "") return (value) => value === null;
  if (operator === "" || operator === "=") return equalTo(wanted);
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const order = compareScalars(value, wanted);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

function negated(test: Test): Test {
  return (value) => !test(value);
}

function equalTo(wanted: Scalar): Test {
  if (wanted === "") return (value) => value === null || value === "";
  if (typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const form = wildcard(wanted);
    return (value) => typeof value === "string" && form.test(value);
  }
  return (value) => sameValue(value, wanted);
}

function sameValue(value: Scalar, wanted: Scalar): boolean {
  if (value === null || isError(value)) return false;
  return typeof value === typeof wanted && compareScalars(value, wanted) === 0;
}

function typed(text: string): Scalar {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** How many cells the range holds below and right of its last content. */
function cellsOf(value: Value, context: CallContext): { readonly values: readonly Scalar[]; readonly size: number } {
  const values = context.evaluation.rows(value).flat();
  const size = isRange(value) ? (value.endRow - value.startRow) * (value.endColumn - value.startColumn) : values.length;
  return { values, size };
}

function node(args: readonly Node[], n: number): Node {
  return args[n] ?? { kind: "missing" };
}

/** Positions in a list at which all pairs of range and criterion hold. */
function matches(
  pairs: readonly Node[],
  context: CallContext,
): { readonly hits: readonly number[]; readonly blanks: number } {
  let hits: readonly number[] | undefined;
  let blanks = 0;
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const { values, size } = cellsOf(context.evaluate(node(pairs, n)), context);
    const test = testOf(scalarOf(pairs[n + 1], context));
    blanks = test(null) ? size - values.length : 0;
    const candidates = hits ?? values.map((_, at) => at);
    hits = candidates.filter((at) => test(values[at] ?? null));
  }
  return { hits: hits ?? [], blanks };
}

function numbersAt(source: Node, hits: readonly number[], context: CallContext): readonly number[] {
  const { values } = cellsOf(context.evaluate(source), context);
  return hits.map((at) => values[at]).filter((value) => typeof value === "number");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0
    ? errorValue("#DIV/0!", "Evaluation of function AVERAGEIF caused a divide by zero error.")
    : sum(numbers) / numbers.length;
}

function count(args: readonly Node[], context: CallContext): Value {
  const { hits, blanks } = matches(args, context);
  return hits.length + (args.length === 2 ? blanks : 0);
}

/** Functions by name. */
export const conditionalFunctions: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: count,
  COUNTIFS: count,
  SUMIF: (args, context) =>
    sum(numbersAt(node(args, args.length > 2 ? 2 : 0), matches(args.slice(0, 2), context).hits, context)),
  SUMIFS: (args, context) => sum(numbersAt(node(args, 0), matches(args.slice(1), context).hits, context)),
  AVERAGEIF: (args, context) =>
    average(numbersAt(node(args, args.length > 2 ? 2 : 0), matches(args.slice(0, 2), context).hits, context)),
  AVERAGEIFS: (args, context) => average(numbersAt(node(args, 0), matches(args.slice(1), context).hits, context)),
};
