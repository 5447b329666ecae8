// Whether a text only points at the row above ("s.d.a."), which says something, but not what.

import { ABOVE_SIGNS, ABOVE_WORDS } from "./emptyWords.ts";

const WORDS: ReadonlySet<string> = new Set(ABOVE_WORDS);
const SIGNS: ReadonlySet<string> = new Set(ABOVE_SIGNS);
const LONGEST = 32;
const AROUND = /[()"'\s-]+/g;

/** Whether a clean text is one of the words or signs for the row above. */
export function pointsAbove(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    SIGNS.has(text) || WORDS.has(text.normalize("NFKC").toLowerCase().replace(/\./g, "").replace(AROUND, " ").trim())
  );
}
