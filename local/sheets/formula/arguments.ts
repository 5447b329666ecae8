// Reading the arguments of a function.

import type { CallContext } from "./callContext.ts";
import type { Node } from "./parse.ts";
import { type FormulaError, isArray, isError, isRange, type Scalar, toNumber, toText, type Value } from "./value.ts";

/** Thrown by a function whose argument is an error; the call then is that error. */
export class ArgumentError extends Error {
  readonly value: FormulaError;

  constructor(value: FormulaError) {
    super(value.error);
    this.value = value;
  }
}

/** One value of an argument; null where it was left out. */
export function scalarOf(node: Node | undefined, context: CallContext): Scalar {
  return node === undefined ? null : context.evaluation.scalar(context.evaluate(node), context);
}

/** A number, or `fallback` where the argument was left out. Throws ArgumentError. */
export function numberOf(node: Node | undefined, context: CallContext, fallback: number): number {
  if (node === undefined || node.kind === "missing") return fallback;
  const number = toNumber(scalarOf(node, context));
  if (isError(number)) throw new ArgumentError(number);
  return number;
}

/** A text. Throws ArgumentError. */
export function textOf(node: Node | undefined, context: CallContext): string {
  const text = toText(scalarOf(node, context));
  if (isError(text)) throw new ArgumentError(text);
  return text;
}

/** Runs a function body; an ArgumentError becomes its error value. */
export function guarded(body: () => Value): Value {
  try {
    return body();
  } catch (fault) {
    if (fault instanceof ArgumentError) return fault.value;
    throw fault;
  }
}

/** All values of all arguments in order, blanks included; `direct` is true for a value written as argument. */
export function* everyValue(
  args: readonly Node[],
  context: CallContext,
): Generator<{ readonly value: Scalar; readonly direct: boolean }> {
  for (const arg of args) {
    const value = context.evaluate(arg);
    const direct = !isArray(value) && !isRange(value);
    for (const row of context.evaluation.rows(value)) for (const item of row) yield { value: item, direct };
  }
}
