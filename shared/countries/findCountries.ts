// Reads a cell of country names, separated by semicolons, into ISO codes.

import { fold } from "../text/fold.ts";
import { listItems } from "../text/listItems.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";
import { codesOf, type Entry, labelOf, nearestLabel, type Vocabulary, vocabulary } from "../vocabularies/vocabulary.ts";
import { COUNTRIES } from "./countries.ts";
import { ALIASES, COUNTRY_OR_REGION, EITHER } from "./overrides.ts";
import { countriesOfRegion } from "./regions.ts";
import { twoOfThree } from "./threeLetterCodes.ts";

/** All countries as a vocabulary: code, both names, and the other spellings that people use. */
export const COUNTRY: Vocabulary = vocabulary<string, Entry>(
  "country",
  { id: "Negara", en: "Country" },
  "ISO 3166-1 alpha-2; names: CLDR",
  COUNTRIES.map((one) => ({ ...one, also: ALIASES[one.code]?.split(", ") ?? [] })),
);

/**
 * What cannot be read as one country: the name with the nearest one, with the countries that it may mean, or a region with
 * countries of it as help; with both where it may mean either.
 */
export interface UnknownCountry {
  readonly text: string;
  readonly nearest: string | undefined;
  readonly either?: readonly string[];
  readonly region?: readonly string[];
}

/** Codes sorted, each once; names that no country has, the first few of them. */
export interface CountryReading {
  readonly codes: readonly string[];
  readonly unknown: readonly UnknownCountry[];
}

const COUNTRY_WORD = /^(?:negara|negeri|kerajaan|the) /i;
/** "Korea (Selatan)". */
const BRACKETS = /[()]/g;
/** Words in front of a name or of a whole list that say that more might be meant. */
const EXAMPLE =
  /(^|[;,\n])\s{0,9}(?:(?:sasaran|target|negara(?: sasaran)?)\s?:|(?:misal(?:nya)?|contoh(?:nya)?|seperti|antara lain|di ?antaranya|yaitu|yakni|terutama|termasuk|khususnya|e\.g\.?|for example|such as|including|especially)(?:\s?[:,])?(?=[\s(]))/gi;

/** So many unknown names are told: a cell with more of them is no list of countries. */
const MOST_UNKNOWN = 5;

/**
 * Reads "Jepang; Inggris" into ISO 3166-1 alpha-2 codes. Commas, slashes, lines, numbers, bullets, " dan " and the like
 * separate too, as long as the whole is no name itself ("Trinidad dan Tobago"). "AS" and "Korea" are refused: they may mean
 * two countries.
 */
export function findCountries(text: string): CountryReading {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const name of countryNames(text)) {
    const code = codeOf(name);
    if (code !== undefined) codes.add(code);
    else if (!saysNothing(name) || mayBeEither(name) !== undefined) unknown.push(name);
  }
  return { codes: [...codes].sort(), unknown: [...new Set(unknown)].slice(0, MOST_UNKNOWN).map(unknownOf) };
}

/** The names in a cell, as they are written, without what separates them. */
function countryNames(text: string): string[] {
  return listItems(text.replace(EXAMPLE, "$1 "), (name) => codeOf(name) !== undefined);
}

function codeOf(text: string): string | undefined {
  if (mayBeEither(text) !== undefined) return undefined;
  const forms = [text, text.replace(COUNTRY_WORD, ""), text.replace(BRACKETS, "")];
  const [only, ...others] = forms.map((form) => codesOf(COUNTRY, form)).find((codes) => codes.length > 0) ?? [];
  // "AND" between two lines is no Andorra.
  return others.length > 0 ? undefined : (only ?? (text === "AND" ? undefined : twoOfThree(text)));
}

function mayBeEither(text: string): readonly string[] | undefined {
  return text.length > LONGEST_EITHER ? undefined : EITHER[fold(text.replace(COUNTRY_WORD, ""))];
}

const LONGEST_EITHER = 40;

function unknownOf(text: string): UnknownCountry {
  const either = mayBeEither(text);
  if (either !== undefined) {
    const [only = "", ...others] = either;
    return others.length > 0 ? { text, nearest: undefined, either } : { text, nearest: labelOf(COUNTRY, only, "id") };
  }
  const region = countriesOfRegion(text);
  if (region === undefined) return { text, nearest: nearestOf(text) };
  const country = COUNTRY_OR_REGION[fold(text.replace(COUNTRY_WORD, ""))];
  return { text, nearest: undefined, region, ...(country === undefined ? {} : { either: [country] }) };
}

/** The nearest country, that of a three-letter code in small letters among them. */
function nearestOf(text: string): string | undefined {
  const three = twoOfThree(text.toUpperCase());
  return three === undefined ? nearestLabel(COUNTRY, text) : labelOf(COUNTRY, three, "id");
}
