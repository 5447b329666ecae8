// Calls a function of a formula: the ones that work on references here, every other one in the IronCalc engine.

import type { Evaluation } from "./evaluation.ts";
import { aggregateFunctions } from "./functions/aggregate.ts";
import { conditionalFunctions } from "./functions/conditional.ts";
import { dateFunctions } from "./functions/date.ts";
import { logicFunctions } from "./functions/logic.ts";
import { lookupFunctions } from "./functions/lookup.ts";
import { textFunctions } from "./functions/text.ts";
import { callIronCalc } from "./ironCalc.ts";
import type { Node } from "./parse.ts";
import { errorValue, type Value } from "./value.ts";

/** Where a formula stands, and how its parts are evaluated. */
export interface CallContext {
  readonly evaluation: Evaluation;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly evaluate: (node: Node) => Value;
}

/** A function of a formula; arguments come unevaluated so that IF and IFERROR take only what they need. */
export type FormulaFunction = (args: readonly Node[], context: CallContext) => Value;

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...logicFunctions,
    ...lookupFunctions,
    ...conditionalFunctions,
    ...aggregateFunctions,
    ...dateFunctions,
    ...textFunctions,
  }),
);

/** The value of `name(args)`; #NAME? where no engine knows the function. */
export function callFunction(name: string, args: readonly Node[], context: CallContext): Value {
  const own = FUNCTIONS.get(name);
  if (own !== undefined) return own(args, context);
  const values = args.map((arg) => context.evaluate(arg));
  return callIronCalc(name, values, context) ?? errorValue("#NAME?", `Unknown function: '${name}'.`);
}
