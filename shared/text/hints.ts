// One quick look at a text for the public: whether it may hold what a person should not publish. Most texts hold nothing.

import { isClean } from "./clean.ts";
import { plainForm } from "./plainForm.ts";

/** Six digits with nothing but signs between them, letters that look like digits among them: no number has fewer. */
const LONG_NUMBER = /(?:[0-9]|\b[oO](?=[^a-zA-Z]{0,2}8))(?:[^0-9a-zA-Z]{0,20}[0-9oOilxIL]){5}/g;
const DIGIT = /\d/;
/** What stands in addresses: an at sign however written, a point or a colon inside a word. */
const SIGNS = /@|[.:](?<=[a-z].)[a-z\d/+]|[[({<«*_|~/-] ?(?:at|et|ad|a|pada) ?[\])}>»*_|~/-]/i;
/** Digits and points in words: no number of these is spelled without a nought or an eight. */
const WORDS = /nol|nul|kosong|zero|lapan|eight|titik|dot\b/i;
/** One letter of each of them that few words have at its place: most texts are passed over in half the time. */
const LETTER_OF_WORDS =
  /[oO](?:(?<=[nN].)(?=[lL])|(?<=[kK].)(?=[sS])|(?<=[dD].)(?=[tT])|(?<=[zZ][eE][rR].))|[lL](?<=[nN][uU].)|[pP](?<=[lL][aA].)|[hH](?<=[eE][iI][gG].)|[kK](?<=[tT][iI][tT][iI].)/;

/** So far in front of its first digit a number may begin, with a letter that looks like one. */
const IN_FRONT = 4;
/** So many signs of a long number at least begin with its first digit: the sixth may be a letter in front. */
const LEAST_BEHIND = 5;

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

/** Looks at a text; undefined for one that holds none of all that. `isPlain`: it is known to be clean. */
export function hintsOf(text: string, isPlain = false): Hints | undefined {
  const plain = isPlain || isClean(text) ? text : plainForm(text);
  const first = plain.search(DIGIT);
  const hasDigit = first >= 0;
  const from = hasDigit ? Math.max(0, first - IN_FRONT) : plain.length;
  const isLong = hasDigit && plain.length - first >= LEAST_BEHIND && testFrom(LONG_NUMBER, plain, from);
  const hasSigns = SIGNS.test(plain);
  const hasWords = LETTER_OF_WORDS.test(plain) && WORDS.test(plain);
  return hasDigit || hasSigns || hasWords ? { plain, from, hasDigit, isLong, hasSigns, hasWords } : undefined;
}

/** Whether a pattern with the flag g is found in a text from a place on. */
export function testFrom(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}
