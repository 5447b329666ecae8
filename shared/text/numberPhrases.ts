// Numbers as a reader puts them together: groups of digits with signs between them, whatever the digits and signs are.

import { spelledDigits } from "./spokenDigits.ts";

/**
 * One number: `groups[n]` and `groups[n + 1]` stand on both sides of `signs[n]`. `before`: the sign or word in front; `words`: so
 * many digits at its beginning were spelled in words; `lead`: what stands in front of it, at most 60 characters.
 */
export interface NumberPhrase {
  readonly groups: readonly string[];
  readonly signs: readonly string[];
  readonly spelled: string;
  readonly before: string;
  readonly lead: string;
}

/** Stands for what was taken out of a text: a character that no cleaned text holds. */
export const GONE = "\0";
const TOKENS = /\d+|\p{L}+|[^\d\p{L}]+/gu;
/** Between groups stand at most so many signs, blanks counted once. */
const MOST_SIGNS = 6;
/** Words that people put between groups instead of signs. */
export const SIGN_WORDS: ReadonlySet<string> = new Set(
  "titik strip garis spasi koma dash dot space minus min lalu kemudian terus sambung lanjut".split(" "),
);
const LOOK_LIKE_DIGITS = /^[oil]+$/;
const LETTER = /^\p{L}/u;
const MASK = /^x{2,4}$/;
const LEAD = 60;

/** Digits that letters stand for. */
interface Digits {
  readonly text: string;
  readonly isSpelled: boolean;
}

/** Digits between which stand so few other characters that they may be one number. */
const CLUSTER = /\d(?:\D{0,24}\d)*/g;
const FEWEST = 6;
/** What may belong to a number in front of its first digit and behind its last one. */
const IN_FRONT = 16;
const BEHIND = 8;

/** All numbers of a text in plain form, in their order; GONE stands in none. `spelled`: also where all digits are words. */
export function numberPhrases(text: string, spelled: boolean): NumberPhrase[] {
  if (spelled) return phrasesIn(text, 0, text.length);
  return [...text.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) =>
    cluster.length < FEWEST - 1
      ? []
      : phrasesIn(text, Math.max(0, index - IN_FRONT), Math.min(text.length, index + cluster.length + BEHIND)),
  );
}

function phrasesIn(text: string, begin: number, end: number): NumberPhrase[] {
  const parts = text.slice(begin, end).match(TOKENS) ?? [];
  const phrases: NumberPhrase[] = [];
  let position = begin;
  for (let at = 0; at < parts.length; ) {
    // The first part may be the end of a longer word.
    const isCut = at === 0 && begin > 0 && LETTER.test(parts[0] ?? "");
    const found = isCut || digitsAt(parts, at) === undefined ? undefined : phraseFrom(parts, at, text, position);
    if (found !== undefined) phrases.push(found.phrase);
    for (const next = found?.next ?? at + 1; at < next; at++) position += parts[at]?.length ?? 0;
  }
  return phrases;
}

/** The digits that a part of a text is, as they are written or what letters stand for; undefined for words and signs. */
function digitsAt(parts: readonly string[], at: number): string | Digits | undefined {
  const part = parts[at] ?? "";
  const unit = part.charCodeAt(0);
  if (unit < 65) return unit >= 48 && unit <= 57 ? part : undefined;
  return LETTER.test(part) ? digitsIn(part, parts[at - 1] ?? "", parts[at + 1] ?? "", parts[at + 2] ?? "") : undefined;
}

/** The digits that letters stand for, among the parts of the text around them. */
function digitsIn(part: string, before: string, after: string, beyond: string): Digits | undefined {
  const spelled = spelledDigits(part);
  if (spelled !== undefined) return { text: spelled, isSpelled: true };
  const touches = /\d$/.test(before) || /^\d/.test(after) || (part === "o" && after.length <= 2 && /^8/.test(beyond));
  if (touches && LOOK_LIKE_DIGITS.test(part)) {
    return { text: part.replace(/o/g, "0").replace(/[il]/g, "1"), isSpelled: false };
  }
  return MASK.test(part) ? { text: "0".repeat(part.length), isSpelled: false } : undefined;
}

function phraseFrom(
  parts: readonly string[],
  start: number,
  text: string,
  begin: number,
): { phrase: NumberPhrase; next: number } {
  const groups: string[] = [];
  const signs: string[] = [];
  let spelled = "";
  let wasSpelled = false;
  let sign = "";
  let end = start;
  for (let at = start; at < parts.length; at++) {
    const found = digitsAt(parts, at);
    if (found === undefined) {
      sign += signOf(parts[at] ?? "");
      if (sign.length > MOST_SIGNS || sign.includes(GONE)) break;
      continue;
    }
    const isSpelled = typeof found !== "string" && found.isSpelled;
    const digits = typeof found === "string" ? found : found.text;
    const joins = groups.length > 0 && (sign === "" || (isSpelled && wasSpelled));
    if (joins) groups.push((groups.pop() ?? "") + digits);
    else if (groups.push(digits) > 1) signs.push(sign);
    if (isSpelled) spelled += digits;
    wasSpelled = isSpelled;
    sign = "";
    end = at + 1;
  }
  const before = parts[start - 1] ?? "";
  const lead = text.slice(Math.max(0, begin - LEAD), begin);
  return { phrase: { groups, signs, spelled, before, lead }, next: end };
}

const AGAIN = /(\S)(?: ?\1)+/g;

/** Signs with blanks and each sign in a row counted once; a word for a sign as a blank, any other word as GONE. */
function signOf(part: string): string {
  if (part.length === 1 && part < "A") return part === "\n" ? " " : part;
  if (LETTER.test(part)) return SIGN_WORDS.has(part) ? " " : GONE;
  return part.replace(/\s+/g, " ").replace(AGAIN, "$1");
}
