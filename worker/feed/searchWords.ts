// Turns what people type into the search box, and the filters beside it, into full-text questions, by rank.

import { COUNTRY } from "../../shared/countries/findCountries.ts";
import { findCode } from "../../shared/vocabularies/vocabulary.ts";
import type { FeedQuery, FilterName, Language } from "./filters.ts";

const WORDS = 10;

/** What the index takes for one word: letters and digits, but for some signs that it parts words at. */
const WORD = /(?:(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[\p{L}\p{N}])+/gu;

/** Finds nothing. */
const NO_WORD = '""';

/** The sign before the words that stand for facets in the index; no word of a person has it. */
const CODE_SIGN = "\ue000";

/**
 * A rank of a search: the full-text question for it, the one for all better ranks (blank for none), and whether it looks
 * into titles alone.
 */
export interface Tier {
  readonly words: string;
  readonly better: string;
  readonly inTitle: boolean;
}

/**
 * The ranks of a search, best first: all words in the title in the asked language, then in the other title, then
 * anywhere. Each word also finds what begins with it; nothing typed is syntax.
 */
export function searchTiers(q: string, language: Language): readonly Tier[] {
  const words = wordsOf(q);
  const [own, other] = language === "id" ? ["title_id", "title_en"] : ["title_en", "title_id"];
  return [
    { words: `${own} : ${words}`, better: "", inTitle: true },
    { words: `${other} : ${words}`, better: `${own} : ${words}`, inTitle: true },
    { words: searchAll(q), better: `(${own} : ${words}) OR (${other} : ${words})`, inTitle: false },
  ];
}

/** The question for every item whose titles, both together, hold all words: nothing else can have a better rank. */
export function searchTitles(q: string): string {
  return `{title_id title_en} : ${wordsOf(q)}`;
}

/** The question for every item that a search finds, whatever its rank; blank for no search. The name of a country also finds its code. */
export function searchAll(q: string): string {
  if (q === "") return "";
  const country = findCode(COUNTRY, q);
  return country.kind === "one" && q.length > 2
    ? `(${wordsOf(q)} OR ${codeWord("country", country.code)})`
    : wordsOf(q);
}

/** The question for what words (blank for none) and every filter find; blank where nothing narrows the list. */
export function searchWith(words: string, filters: FeedQuery["filters"]): string {
  const codes = filters.map(({ name, values }) => values.map((value) => codeWord(name, value)).join(" OR "));
  return [words, ...codes]
    .filter((one) => one !== "")
    .map((one) => `(${one})`)
    .join(" AND ");
}

function wordsOf(q: string): string {
  const words = (q.match(WORD) ?? []).slice(0, WORDS).map((word) => `"${word}" *`);
  return `(${words.length === 0 ? NO_WORD : words.join(" AND ")})`;
}

/** The word that stands for a value of a filter in the index. */
function codeWord(name: FilterName, value: string): string {
  const bytes = [...new TextEncoder().encode(`${name}:${value}`)];
  return `"${CODE_SIGN}${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
