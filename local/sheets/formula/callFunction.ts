// Calls a function of a formula: the ones that work on references here, every other one in the IronCalc engine.

import type { CallContext, FormulaFunction } from "./callContext.ts";
import { aggregateFunctions } from "./functions/aggregate.ts";
import { conditionalFunctions } from "./functions/conditional.ts";
import { dateFunctions } from "./functions/date.ts";
import { logicFunctions } from "./functions/logic.ts";
import { lookupFunctions } from "./functions/lookup.ts";
import { textFunctions } from "./functions/text.ts";
import { callIronCalc } from "./ironCalc.ts";
import type { Node } from "./parse.ts";
import { errorValue, type Value } from "./value.ts";

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
