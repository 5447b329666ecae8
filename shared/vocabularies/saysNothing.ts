// Whether a text only says that there is nothing to say.

import { ABOVE_SIGNS, EMPTY_WORDS } from "./emptyWords.ts";

const LONGEST = 48;
/** One or more of the words and nothing else. */
const WORDS = new RegExp(`^(?:${EMPTY_WORDS.join("|")})(?: (?:${EMPTY_WORDS.join("|")}))*$`);
/** Signs around words and between two of them: punctuation, blanks, dashes and lines, an empty cell of Braille. */
const SIGNS = /[\p{P}\p{Z}\p{Sm}\p{Sk}\s\u2800]+/gu;
const ONLY_SIGNS = /^[\p{P}\p{Z}\p{Sm}\p{Sk}\s\u2800]+$/u;
const LETTER_OR_DIGIT = /^[\da-z]/i;

const FIRST_LETTERS = new Set(EMPTY_WORDS.map((word) => word[0]));
/** By the code of its first sign: a text that begins with a digit, or with a letter that none of the words begins with. */
const SURELY_SAYS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return LETTER_OR_DIGIT.test(sign) && !FIRST_LETTERS.has(sign.toLowerCase()) ? 1 : 0;
});

/** The same few labels stand in every row: each is looked at once. */
const KEPT = 2000;
const known = new Map<string, boolean>();

/** Whether a clean text is made of words for nothing, whatever signs stand around them, or of signs that point nowhere. */
export function saysNothing(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < SURELY_SAYS.length && SURELY_SAYS[unit] === 1) return false;
  if (text.length > LONGEST) return !LETTER_OR_DIGIT.test(text) && ONLY_SIGNS.test(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const says =
    (ONLY_SIGNS.test(text) && !ABOVE_SIGNS.includes(text)) ||
    WORDS.test(text.normalize("NFKC").replace(SIGNS, " ").trim().toLowerCase());
  if (known.size < KEPT) known.set(text, says);
  return says;
}
