// Bands of a strength's features (MinHash): strengths that are alike have one of them in common, others hardly ever.

import { fnv } from "../text/fnv.ts";
import type { Features } from "./features.ts";

const BANDS = 5;
/** With 5 bands of 3, of pairs that share 50, 70, 85 of 100 features 49, 88, 99 of 100 are found; of those that share 10, none. */
const ROWS = 3;

/** The bands, always in the same order; none where there are no features. */
export function bandsOf(features: Features): string[] {
  if (features.size === 0) return [];
  const lowest = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const feature of features) {
    const base = fnv(feature);
    for (let at = 0; at < lowest.length; at++) {
      const mixed = mix(base, at);
      if (mixed < (lowest[at] ?? 0)) lowest[at] = mixed;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = lowest.subarray(band * ROWS, (band + 1) * ROWS);
    return `${band}${[...rows].map((one) => one.toString(36)).join(".")}`;
  });
}

/** Another hash for each row, from one (the finaliser of MurmurHash3). */
function mix(hash: number, row: number): number {
  let mixed = (hash + Math.imul(row + 1, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
