// What a strength is about, as a set that two strengths can be compared by.

import type { Content } from "../columns.ts";
import { stemsOf } from "../search/stems.ts";
import { foldedWords, tellingWords } from "../search/words.ts";

/** The features of a strength: stems, each once for every time that it counts. */
export type Features = ReadonlySet<string>;

/** A word of the title counts so often, one of the description once. */
const IN_TITLE = 3;
/** With fewer different words two strengths would be alike by chance. */
const FEWEST_WORDS = 8;
const EXAMPLE = "contoh";

/** The features of the title and description; undefined where they say too little. */
export function featuresOf({ title_id, summary_id }: Content): Features | undefined {
  const title = wordsOf(title_id ?? "");
  const all = new Set([...title, ...wordsOf(summary_id ?? "")]);
  if (title.size === 0 || all.size < FEWEST_WORDS) return undefined;
  const features = new Set<string>();
  for (const word of all) {
    for (let times = 1; times <= (title.has(word) ? IN_TITLE : 1); times++) features.add(`${word}#${times}`);
  }
  return features;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text).filter((word) => word !== EXAMPLE);
  return new Set(tellingWords(words).map(stemOf));
}

/** Of the stems that a word may have, always the same one: the shortest, of several the first by letters. */
function stemOf(word: string): string {
  const [first = word] = [...stemsOf(word, "id")].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return first;
}
