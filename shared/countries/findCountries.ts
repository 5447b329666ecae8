// Reads a cell of country names, separated by semicolons, into ISO codes.

import {
  type Entry,
  findCode,
  labelOf,
  nearestLabel,
  type Vocabulary,
  vocabulary,
} from "../vocabularies/vocabulary.ts";
import { COUNTRIES } from "./countries.ts";
import { ALIASES, MISREAD_CODES } from "./overrides.ts";

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

/**
 * Reads "Jepang; Inggris" into ISO 3166-1 alpha-2 codes. Commas, slashes, " dan " and the like separate too, as long as
 * the whole is no name itself ("Trinidad dan Tobago"). "AS" is refused: it may mean two countries.
 */
export function findCountries(text: string): CountryReading {
  const parts = text.split(/[;\n]/).flatMap((part) => separate(part.trim(), SEPARATORS));
  const readings = parts.map((part) => ({ part, code: codeOf(part) }));
  const codes = new Set(readings.flatMap(({ code }) => code ?? []));
  const unknown = readings
    .filter(({ code }) => code === undefined)
    .map(({ part }) => ({ text: part, nearest: nearestOf(part) }));
  return { codes: [...codes].sort(), unknown };
}

const SEPARATORS = [/,|\//, /\s+(?:dan|and|serta)\s+|\s*&\s*/i];

/** Splits by the first separator only what is no name, then each piece by the next. */
function separate(text: string, separators: readonly RegExp[]): string[] {
  const [separator, ...others] = separators;
  if (text === "") return [];
  if (separator === undefined || codeOf(text) !== undefined) return [text];
  return text.split(separator).flatMap((piece) => separate(piece.trim(), others));
}

function codeOf(text: string): string | undefined {
  const match = findCode(COUNTRY, text);
  return match.kind === "one" && MISREAD_CODES[text.toUpperCase()] === undefined ? match.code : undefined;
}

function nearestOf(text: string): string | undefined {
  const meant = MISREAD_CODES[text.toUpperCase()];
  return meant === undefined ? nearestLabel(COUNTRY, text) : labelOf(COUNTRY, meant, "id");
}
