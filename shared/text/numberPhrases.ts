// Numbers as a reader puts them together: groups of digits with signs between them, whatever the digits and signs are.

import { spelledDigits } from "./spokenDigits.ts";

/**
 * One number: `groups[n]` and `groups[n + 1]` stand on both sides of `signs[n]`. `before`: the sign in front; `words`: so
 * many digits at its beginning were spelled in words; `lead`: what stands in front of it, at most 60 characters.
 */
export interface NumberPhrase {
  readonly groups: readonly string[];
  readonly signs: readonly string[];
  readonly spelled: string;
  readonly before: string;
  readonly lead: string;
}

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

interface Token {
  readonly kind: "digits" | "word" | "signs";
  readonly text: string;
  readonly isSpelled: boolean;
  readonly at: number;
}

/** Digits between which stand so few other characters that they may be one number. */
const CLUSTER = /\d(?:\D{0,24}\d)*/g;
const FEWEST = 6;
/** What may belong to a number in front of its first digit and behind its last one. */
const IN_FRONT = 16;
const BEHIND = 8;

/** All numbers of a text in plain form, in their order; "#" stands in none. `spelled`: also where all digits are words. */
export function numberPhrases(text: string, spelled: boolean): NumberPhrase[] {
  if (spelled) return phrasesIn(text, 0, text.length);
  return [...text.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) =>
    cluster.length < FEWEST - 1
      ? []
      : phrasesIn(text, Math.max(0, index - IN_FRONT), Math.min(text.length, index + cluster.length + BEHIND)),
  );
}

function phrasesIn(text: string, begin: number, end: number): NumberPhrase[] {
  const tokens = tokensOf(text.slice(begin, end), begin);
  const phrases: NumberPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "digits") continue;
    const { phrase, next } = phraseFrom(tokens, at, text);
    phrases.push(phrase);
    at = next - 1;
  }
  return phrases;
}

/** The tokens of a part of a text that begins at `begin`; the first one may be the end of a longer word. */
function tokensOf(part: string, begin: number): Token[] {
  const raw = part.match(TOKENS) ?? [];
  let at = begin;
  return raw.map((one, index) => {
    const start = at;
    at += one.length;
    const unit = one.charCodeAt(0);
    if (unit >= 48 && unit <= 57) return { kind: "digits", text: one, isSpelled: false, at: start };
    if (unit < 65) return { kind: "signs", text: one, isSpelled: false, at: start };
    const isLetters = LETTER.test(one);
    const digits =
      isLetters && (start > begin || begin === 0)
        ? digitsIn(one, raw[index - 1] ?? "", raw[index + 1] ?? "", raw[index + 2] ?? "")
        : undefined;
    if (digits !== undefined) return { kind: "digits", ...digits, at: start };
    return { kind: isLetters ? "word" : "signs", text: one, isSpelled: false, at: start };
  });
}

/** The digits that letters stand for, among the parts of the text around them. */
function digitsIn(
  part: string,
  before: string,
  after: string,
  beyond: string,
): Pick<Token, "text" | "isSpelled"> | undefined {
  const spelled = spelledDigits(part);
  if (spelled !== undefined) return { text: spelled, isSpelled: true };
  const touches = /\d$/.test(before) || /^\d/.test(after) || (part === "o" && after.length <= 2 && /^8/.test(beyond));
  if (touches && LOOK_LIKE_DIGITS.test(part)) {
    return { text: part.replace(/o/g, "0").replace(/[il]/g, "1"), isSpelled: false };
  }
  return MASK.test(part) ? { text: "0".repeat(part.length), isSpelled: false } : undefined;
}

function phraseFrom(tokens: readonly Token[], start: number, text: string): { phrase: NumberPhrase; next: number } {
  const groups: string[] = [];
  const signs: string[] = [];
  let spelled = "";
  let wasSpelled = false;
  let sign = "";
  let at = start;
  for (let next = start; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === "digits") {
      const joins = groups.length > 0 && (sign === "" || (token.isSpelled && wasSpelled));
      if (joins) groups.push((groups.pop() ?? "") + token.text);
      else if (groups.push(token.text) > 1) signs.push(sign);
      if (token.isSpelled) spelled += token.text;
      wasSpelled = token.isSpelled;
      sign = "";
      at = next + 1;
    } else {
      sign += token.kind === "signs" || SIGN_WORDS.has(token.text) ? signOf(token) : "#";
      if (sign.length > MOST_SIGNS || sign.includes("#")) break;
    }
  }
  const begin = tokens[start]?.at ?? 0;
  const before = tokens[start - 1]?.kind === "signs" ? (tokens[start - 1]?.text ?? "") : "";
  return { phrase: { groups, signs, spelled, before, lead: text.slice(Math.max(0, begin - LEAD), begin) }, next: at };
}

/** Signs with blanks counted once; a word for a sign as a blank. */
function signOf(token: Token): string {
  if (token.kind === "word") return " ";
  return token.text.length === 1 && token.text !== "\n" ? token.text : token.text.replace(/\s+/g, " ");
}
