// The parts of a search: words that belong together because together they have a meaning or name a place.

import { PLACES } from "../../../shared/countries/cities.ts";
import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import { type Sense, sensesIn, wordsOfSenses } from "../../../shared/search/senses.ts";
import { foldedWords } from "../../../shared/search/words.ts";

/** A country that words name; `isPlace`: by a city or the people of it; `names`: what else its texts may call it. */
interface NamedCountry {
  readonly code: string;
  readonly isPlace: boolean;
  readonly names: readonly string[];
}

/** One or several words that stand side by side, with what they mean, in both languages. */
export interface Part {
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
  readonly country: NamedCountry | undefined;
}

/** The longest name of a country has so many words, and the longest phrase of the synonym list fewer. */
const LONGEST = 5;

/** Parts folded words, the longest phrases first, from left to right. */
export function partsIn(words: readonly string[]): readonly Part[] {
  const found = [...sensesIn(words, "id"), ...sensesIn(words, "en")];
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from += parts.at(-1)?.words.length ?? 1) {
    const here = found.filter((one) => one.from === from);
    const country = countryAt(words, from);
    const count = Math.max(1, country?.count ?? 0, ...here.map((one) => one.count));
    parts.push({
      words: words.slice(from, from + count),
      senses: here.filter((one) => one.count === count).map((one) => one.sense),
      country: country?.count === count ? country.country : undefined,
    });
  }
  return parts;
}

/** Whether a folded word stands in the synonym list or is the name of a place. */
export function isKnownWord(word: string): boolean {
  return wordsOfSenses().has(word) || countries().has(word);
}

/** The folded names of countries, their cities and peoples that are one word. */
export function namesOfPlaces(): readonly string[] {
  return [...countries().keys()].filter((name) => !name.includes(" "));
}

function countryAt(words: readonly string[], from: number) {
  for (let count = Math.min(LONGEST, words.length - from); count > 0; count--) {
    const country = countries().get(words.slice(from, from + count).join(" "));
    if (country !== undefined) return { count, country };
  }
  return undefined;
}

let known: ReadonlyMap<string, NamedCountry> | undefined;

/** The countries by their folded names; a name of a country wins over one of a city. */
function countries(): ReadonlyMap<string, NamedCountry> {
  if (known !== undefined) return known;
  const named = COUNTRY.entries.flatMap(({ code, id, en, also = [] }) => {
    const names = [...new Set([id, en])];
    const places = (PLACES[code] ?? "").split(",").map((place) => [place, true] as const);
    const all = [...places, ...[...also, id, en].map((name) => [name, false] as const)];
    return all.map(([name, isPlace]) => [foldedWords(name).join(" "), { code, isPlace, names }] as const);
  });
  const sorted = named
    .filter(([name]) => name.length > 1)
    .sort(([, a], [, b]) => Number(b.isPlace) - Number(a.isPlace));
  known = new Map(sorted);
  return known;
}
