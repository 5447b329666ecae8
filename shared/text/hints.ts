// One quick look at a text for the public: whether it may hold what a person should not publish. Most texts hold nothing.

import { isClean } from "./clean.ts";
import { plainForm } from "./plainForm.ts";

/** Six digits with nothing but signs between them, letters that look like digits among them: no number has fewer. */
const LONG_NUMBER = /(?:[0-9]|\b[oO](?=[^a-zA-Z]{0,2}8))(?:[^0-9a-zA-Z]{0,20}[0-9oOilxIL]){5}/;
const DIGIT = /\d/;
/** What stands in addresses: an at sign however written, a point or a colon inside a word. */
const SIGNS = /@|[.:](?<=[a-z].)[a-z\d/+]|[[({<«*_|~/-] ?(?:at|et|ad|a|pada) ?[\])}>»*_|~/-]/i;
/** Digits and points in words: no number of these is spelled without a nought or an eight. */
const WORDS = /nol|nul|kosong|zero|lapan|eight|titik|dot\b/i;

/** What the look found; `plain` is the text, or its plain form where it has signs beyond the usual ones. */
export interface Hints {
  readonly plain: string;
  readonly hasDigit: boolean;
  readonly isLong: boolean;
  readonly hasSigns: boolean;
  readonly hasWords: boolean;
}

/** Looks at a text; undefined for one that holds none of all that. */
export function hintsOf(text: string): Hints | undefined {
  const plain = isClean(text) ? text : plainForm(text);
  const hasDigit = DIGIT.test(plain);
  const isLong = hasDigit && LONG_NUMBER.test(plain);
  const hasSigns = SIGNS.test(plain);
  const hasWords = WORDS.test(plain);
  return hasDigit || hasSigns || hasWords ? { plain, hasDigit, isLong, hasSigns, hasWords } : undefined;
}
