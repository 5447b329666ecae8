// Between the text of a formula as typed in a locale and its neutral form.

import { tokenize, tokensText } from "./tokens.ts";

const NEUTRAL = "en_US";

/** The neutral form of typed text that begins with `=`; text that no tokenizer reads is kept as it is. */
export function neutralFormula(typed: string, locale: string): string {
  const tokens = tokenize(typed.slice(1), locale);
  return tokens === undefined ? typed : `=${tokensText(tokens, NEUTRAL)}`;
}

/** The formula as a workbook of this locale shows it. */
export function localFormula(neutral: string, locale: string): string {
  const tokens = tokenize(neutral.slice(1), NEUTRAL);
  return tokens === undefined ? neutral : `=${tokensText(tokens, locale)}`;
}
