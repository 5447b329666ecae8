// TODAY, NOW and the parts of a date, by the clock of the workbook's time zone.

import { civilOf } from "../../values/serialDate.ts";
import { guarded, numberOf } from "../arguments.ts";
import type { FormulaFunction } from "../callContext.ts";

const EPOCH = Date.UTC(1899, 11, 30);

function partOf(read: (date: Date) => number): FormulaFunction {
  return (args, context) => guarded(() => read(civilOf(numberOf(args[0], context, 0))));
}

/** Functions by name. */
export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  TODAY: (_, context) => Math.floor(context.evaluation.now),
  NOW: (_, context) => context.evaluation.now,
  DATE: (args, context) =>
    guarded(() => {
      const [year, month, day] = [0, 1, 2].map((n) => Math.trunc(numberOf(args[n], context, 0)));
      return Math.round((Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) - EPOCH) / 86_400_000);
    }),
  YEAR: partOf((date) => date.getUTCFullYear()),
  MONTH: partOf((date) => date.getUTCMonth() + 1),
  DAY: partOf((date) => date.getUTCDate()),
};
