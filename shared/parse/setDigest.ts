// A digest of rows of texts whatever their order: tells that a tab stands as it was without comparing row by row.

import { cleanRow } from "./cell.ts";
import { fingerprint, placeOf } from "./fingerprint.ts";

const PLACES = ["first", "second"].map((key, at) => placeOf(key, at));
const WORDS = 4;
const HEX_PER_WORD = 8;

/** 32 hexadecimal characters: the sum of the fingerprints of all pairs, so that order counts nothing and every row does. */
export function setDigest(pairs: Iterable<readonly [string, string]>): string {
  const sums = new Uint32Array(WORDS);
  for (const pair of pairs) {
    const print = fingerprint(cleanRow(pair), PLACES);
    for (let word = 0; word < WORDS; word++) {
      const part = print.slice(word * HEX_PER_WORD, (word + 1) * HEX_PER_WORD);
      sums[word] = (sums[word] ?? 0) + Number.parseInt(part, 16);
    }
  }
  return [...sums].map((sum) => sum.toString(16).padStart(HEX_PER_WORD, "0")).join("");
}
