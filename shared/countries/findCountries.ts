// Reads a cell of country names, separated by semicolons, into ISO codes.

import { type Entry, findCode, type Vocabulary, vocabulary } from "../vocabularies/vocabulary.ts";
import { COUNTRIES } from "./countries.ts";
import { ALIASES } from "./overrides.ts";

/** All countries as a vocabulary: code, both names, and the other spellings that people use. */
export const COUNTRY: Vocabulary = vocabulary<string, Entry>(
  "country",
  { id: "Negara", en: "Country" },
  "ISO 3166-1 alpha-2; names: CLDR",
  COUNTRIES.map((one) => ({ ...one, also: ALIASES[one.code] ?? [] })),
);

/** Codes sorted, each once; names that no country has, with the nearest one. */
export interface CountryReading {
  readonly codes: readonly string[];
  readonly unknown: readonly { readonly text: string; readonly nearest: string | undefined }[];
}

/** Reads "Jepang; Inggris"; commas, line ends and " dan " separate too where the whole is no name itself. */
export function findCountries(text: string): CountryReading {
  const codes = new Set<string>();
  const unknown: { text: string; nearest: string | undefined }[] = [];
  for (const part of text.split(/[;\n]/).flatMap(split)) {
    const match = findCode(COUNTRY, part);
    if (match.kind === "one") codes.add(match.code);
    else if (match.kind === "none") unknown.push({ text: part, nearest: match.nearest });
    else unknown.push({ text: part, nearest: undefined });
  }
  return { codes: [...codes].sort(), unknown };
}

function split(part: string): string[] {
  const whole = part.trim();
  if (whole === "") return [];
  if (findCode(COUNTRY, whole).kind === "one") return [whole];
  return whole
    .split(/,|\s+dan\s+|\s+and\s+|\s*&\s*/i)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
