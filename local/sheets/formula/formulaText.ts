// Between the text of a formula as typed in a locale and its neutral form.

import type { Formula } from "../model/workbook.ts";
import { parseFormula } from "./parse.ts";
import { tokenize, tokensText } from "./tokens.ts";

const NEUTRAL = "en_US";

/** The formula that typed text beginning with `=` makes. */
export function formulaOf(typed: string, locale: string): Formula {
  const tokens = tokenize(typed.slice(1), locale);
  const formula = tokens && `=${tokensText(tokens, NEUTRAL)}`;
  return formula === undefined || parseFormula(formula) === undefined ? { formula: typed, broken: true } : { formula };
}

/** What formulas were shown as last, and in which locale. */
const SHOWN = new WeakMap<Formula, { readonly locale: string; readonly text: string }>();

/** The formula as a workbook of this locale shows it. */
export function localFormula(formula: Formula, locale: string): string {
  const known = SHOWN.get(formula);
  if (known?.locale === locale) return known.text;
  const text = shownFormula(formula, locale);
  SHOWN.set(formula, { locale, text });
  return text;
}

function shownFormula({ formula, broken }: Formula, locale: string): string {
  const tokens = broken ? undefined : tokenize(formula.slice(1), NEUTRAL);
  return tokens === undefined ? formula : `=${tokensText(tokens, locale)}`;
}

/** The text of the first argument of a neutral formula that is one call; undefined where it has none. */
export function firstArgument(formula: string): string | undefined {
  const tokens = tokenize(formula.slice(1), NEUTRAL) ?? [];
  const from = tokens.findIndex(({ kind }) => kind === "open") + 1;
  let depth = 0;
  const length = tokens.slice(from).findIndex(({ kind }) => {
    if (depth === 0 && (kind === "argument" || kind === "close")) return true;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return false;
  });
  return from === 0 || length <= 0 ? undefined : tokensText(tokens.slice(from, from + length), NEUTRAL);
}
