// Signs of a text that an eye cannot tell: those that show nothing, and letters of another script that look like Latin ones.

import { plainForm } from "./plainForm.ts";

/** A sign at a place of a text, counted in UTF-16 units; `told`: what it really is. */
export interface OddSign {
  readonly at: number;
  readonly length: number;
  readonly told: string;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
/** Nothing is shown for these, or only a gap that is no plain blank. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\u2000-\u200a\u202f\u205f\u2800\u3000\ufffc]/u;
const EMOJI_JOINERS = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\d#*])(?:\u200d|\ufe0e|\ufe0f)/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const ALL_SIGNS = /./gsu;

/** All such signs in their order; what belongs to an emoji is none. */
export function oddSigns(text: string): OddSign[] {
  if (!BEYOND_ASCII.test(text)) return [];
  return [...unseenIn(text), ...lookalikesIn(text)].sort((a, b) => a.at - b.at);
}

function unseenIn(text: string): OddSign[] {
  return [...text.matchAll(ALL_SIGNS)].flatMap(({ 0: sign, index }) => {
    if (sign === "\n" || !UNSEEN.test(sign)) return [];
    return EMOJI_JOINERS.test(text.slice(Math.max(0, index - 2), index + sign.length))
      ? []
      : [{ at: index, length: sign.length, told: `${codeOf(sign)}, tidak terlihat` }];
  });
}

/** Letters that look like Latin ones, in words that also hold Latin ones. */
function lookalikesIn(text: string): OddSign[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!BEYOND_ASCII.test(word) || !LATIN.test(word)) return [];
    return [...word.matchAll(ALL_SIGNS)].flatMap(({ 0: letter, index: at }) => {
      const isOther = BEYOND_ASCII.test(letter) && !LATIN.test(letter) && /^[a-z]$/.test(plainForm(letter));
      const told = `${codeOf(letter)}, mirip huruf Latin`;
      return isOther ? [{ at: index + at, length: letter.length, told }] : [];
    });
  });
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
