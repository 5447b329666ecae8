// One quick look at a text for the public: whether it may hold what a person should not publish. Most texts hold nothing.

import { isClean } from "./clean.ts";
import { plainForm } from "./plainForm.ts";

/** Six digits with nothing but signs between them, letters that look like digits among them: no number has fewer. */
const LONG_NUMBER = /(?:[0-9]|\b[oO](?=[^a-zA-Z]{0,2}8))(?:[^0-9a-zA-Z]{0,20}[0-9oOilxIL]){5}/g;
const DIGIT = /\d/g;
/** What stands in addresses: an at sign however written, a point or a colon inside a word. */
const SIGNS = /@|[.:](?<=[a-z].)[a-z\d/+]|[[({<«*_|~/-] ?(?:at|et|ad|a|pada) ?[\])}>»*_|~/-]/i;
/** Digits and points in words: no number of these is spelled without a nought or an eight. */
const WORDS = /nol|nul|kosong|zero|lapan|eight|titik|dot\b/i;

/** So far in front of its first digit a number may begin, with a letter that looks like one. */
const IN_FRONT = 4;

/**
 * What the look found; `plain` is the text, or its plain form where it has signs beyond the usual ones; `from`: nothing of a
 * number stands before this place.
 */
export interface Hints {
  readonly plain: string;
  readonly from: number;
  readonly hasDigit: boolean;
  readonly isLong: boolean;
  readonly hasSigns: boolean;
  readonly hasWords: boolean;
}

/** Looks at a text; undefined for one that holds none of all that. */
export function hintsOf(text: string): Hints | undefined {
  const plain = isClean(text) ? text : plainForm(text);
  const hasDigit = testFrom(DIGIT, plain, 0);
  const from = hasDigit ? Math.max(0, DIGIT.lastIndex - 1 - IN_FRONT) : plain.length;
  const isLong = hasDigit && testFrom(LONG_NUMBER, plain, from);
  const hasSigns = SIGNS.test(plain);
  const hasWords = WORDS.test(plain);
  return hasDigit || hasSigns || hasWords ? { plain, from, hasDigit, isLong, hasSigns, hasWords } : undefined;
}

/** Whether a pattern with the flag g is found in a text from a place on. */
export function testFrom(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}
