// Functions over text that lookup columns use; the others are left to the engine.

import { formatNumber } from "../../values/formatNumber.ts";
import { everyValue, guarded, numberOf, scalarOf, textOf } from "../arguments.ts";
import type { FormulaFunction } from "../callContext.ts";
import { errorValue, isError, type Scalar, toText, type Value } from "../value.ts";

function ofText(change: (text: string) => Scalar): FormulaFunction {
  return (args, context) => guarded(() => change(textOf(args[0], context)));
}

const joined: FormulaFunction = (args, context) => {
  let text = "";
  for (const { value } of everyValue(args, context)) {
    const part = toText(value);
    if (isError(part)) return part;
    text += part;
  }
  return text;
};

function joinedBy(
  args: Parameters<FormulaFunction>[0],
  skipBlank: boolean,
  context: Parameters<FormulaFunction>[1],
  delimiter: string,
): Value {
  const parts: string[] = [];
  for (const { value } of everyValue(args, context)) {
    const part = toText(value);
    if (isError(part)) return part;
    if (!skipBlank || part !== "") parts.push(part);
  }
  return parts.join(delimiter);
}

/** A function of a text, a regular expression and perhaps a replacement; #REF! where the expression is none. */
function withPattern(apply: (text: string, pattern: RegExp, replacement: string) => Scalar): FormulaFunction {
  return (args, context) =>
    guarded(() => {
      const source = textOf(args[1], context);
      let pattern: RegExp;
      try {
        pattern = new RegExp(source, "g");
      } catch {
        return errorValue("#REF!", `'${source}' is not a valid regular expression.`);
      }
      return apply(textOf(args[0], context), pattern, args[2] === undefined ? "" : textOf(args[2], context));
    });
}

/** The format of TEXT: a pattern with date letters shows a date. */
function formatted(value: Scalar, pattern: string, locale: string): Scalar {
  if (typeof value !== "number") return value ?? "";
  const isDate = /[ymdhs]/i.test(pattern.replace(/"[^"]*"/g, "")) && !/[#0]/.test(pattern);
  return formatNumber(value, { type: isDate ? "DATE" : "NUMBER", pattern }, locale);
}

/** Functions by name. */
export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: joined,
  CONCAT: joined,
  JOIN: (args, context) => guarded(() => joinedBy(args.slice(1), false, context, textOf(args[0], context))),
  TEXTJOIN: (args, context) =>
    guarded(() => joinedBy(args.slice(2), numberOf(args[1], context, 1) !== 0, context, textOf(args[0], context))),
  HYPERLINK: (args, context) => scalarOf(args[1] ?? args[0], context),
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.trim().replace(/ +/g, " ")),
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  LEFT: (args, context) => guarded(() => textOf(args[0], context).slice(0, numberOf(args[1], context, 1))),
  RIGHT: (args, context) =>
    guarded(() => {
      const count = numberOf(args[1], context, 1);
      return count === 0 ? "" : textOf(args[0], context).slice(-count);
    }),
  TEXT: (args, context) =>
    guarded(() => formatted(scalarOf(args[0], context), textOf(args[1], context), context.evaluation.workbook.locale)),
  REGEXMATCH: withPattern((text, pattern) => pattern.test(text)),
  REGEXEXTRACT: withPattern((text, pattern) => {
    const match = text.match(new RegExp(pattern.source));
    return match ? (match[1] ?? match[0]) : errorValue("#N/A", "Function REGEXEXTRACT has no match.");
  }),
  REGEXREPLACE: withPattern((text, pattern, replacement) => text.replace(pattern, replacement)),
};
