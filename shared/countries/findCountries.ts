// Reads a cell of country names, separated by semicolons, into ISO codes.

import { listItems } from "../text/listItems.ts";
import { saysNothing } from "../text/saysNothing.ts";
import { codesOf, type Entry, labelOf, nearestLabel, type Vocabulary, vocabulary } from "../vocabularies/vocabulary.ts";
import { COUNTRIES } from "./countries.ts";
import { ALIASES, MISREAD_CODES } from "./overrides.ts";
import { countriesOfRegion } from "./regions.ts";

/** All countries as a vocabulary: code, both names, and the other spellings that people use. */
export const COUNTRY: Vocabulary = vocabulary<string, Entry>(
  "country",
  { id: "Negara", en: "Country" },
  "ISO 3166-1 alpha-2; names: CLDR",
  COUNTRIES.map((one) => ({ ...one, also: ALIASES[one.code] ?? [] })),
);

/** What cannot be read as a country: the name with the nearest country, or a region with countries of it as help. */
export interface UnknownCountry {
  readonly text: string;
  readonly nearest: string | undefined;
  readonly region?: readonly string[];
}

/** Codes sorted, each once; names that no country has, the first few of them. */
export interface CountryReading {
  readonly codes: readonly string[];
  readonly unknown: readonly UnknownCountry[];
}

const COUNTRY_WORD = /^(?:negara|negeri|kerajaan|the) /i;

/** So many unknown names are told: a cell with more of them is no list of countries. */
const MOST_UNKNOWN = 5;

/**
 * Reads "Jepang; Inggris" into ISO 3166-1 alpha-2 codes. Commas, slashes, lines, numbers, bullets, " dan " and the like
 * separate too, as long as the whole is no name itself ("Trinidad dan Tobago"). "AS" is refused: it may mean two countries.
 */
export function findCountries(text: string): CountryReading {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const name of countryNames(text)) {
    const code = codeOf(name);
    if (code !== undefined) codes.add(code);
    else if (!saysNothing(name) || isMisread(name)) unknown.push(name);
  }
  return { codes: [...codes].sort(), unknown: [...new Set(unknown)].slice(0, MOST_UNKNOWN).map(unknownOf) };
}

/** The names in a cell, as they are written, without what separates them. */
export function countryNames(text: string): string[] {
  return listItems(text, (name) => codeOf(name) !== undefined);
}

function codeOf(text: string): string | undefined {
  if (isMisread(text)) return undefined;
  const found = codesOf(COUNTRY, text);
  const [only, ...others] = found.length > 0 ? found : codesOf(COUNTRY, text.replace(COUNTRY_WORD, ""));
  return others.length === 0 ? only : undefined;
}

function isMisread(text: string): boolean {
  return MISREAD_CODES[text.toUpperCase()] !== undefined;
}

function unknownOf(text: string): UnknownCountry {
  const meant = MISREAD_CODES[text.toUpperCase()];
  if (meant !== undefined) return { text, nearest: labelOf(COUNTRY, meant, "id") };
  const region = countriesOfRegion(text);
  return region === undefined ? { text, nearest: nearestLabel(COUNTRY, text) } : { text, nearest: undefined, region };
}
