// How near a typed text is to a label: few letters wrong, in the label itself or in some of its words.

import { lettersApart } from "./lettersApart.ts";

const LONGEST = 80;
/** One letter in so many may be wrong. */
const PER_LETTER = 4;
const SHORTEST = 4;

/** How many letters of a folded text are wrong, measured at the words of a folded label; undefined where it is not near. */
export function distanceTo(text: string, label: string): number | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const allowed = text.length <= SHORTEST ? 0 : Math.floor(text.length / PER_LETTER);
  const words = label.split(" ");
  const count = text.split(" ").length;
  let best: number | undefined;
  for (let from = 0; from + count <= words.length; from++) {
    const some = words.slice(from, from + count).join(" ");
    const distance = lettersApart(text, some, allowed);
    if (distance <= allowed && (best === undefined || distance < best)) best = distance;
  }
  return best;
}
