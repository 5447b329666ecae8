// Turns what people type into the search box into full-text questions, by rank.

import { COUNTRY } from "../../shared/countries/findCountries.ts";
import { findCode } from "../../shared/vocabularies/vocabulary.ts";
import type { Language } from "./filters.ts";

const WORDS = 10;

/** A rank of a search: the full-text question for it, and the one for all better ranks; blank for the best. */
export interface Tier {
  readonly words: string;
  readonly better: string;
}

/**
 * The ranks of a search, best first: all words in the title in the asked language, then in the other title, then
 * anywhere. Each word also finds what begins with it; nothing typed is syntax.
 */
export function searchTiers(q: string, language: Language): readonly Tier[] {
  const words = wordsOf(q);
  const [own, other] = language === "id" ? ["title_id", "title_en"] : ["title_en", "title_id"];
  return [
    { words: `${own} : ${words}`, better: "" },
    { words: `${other} : ${words}`, better: `${own} : ${words}` },
    { words: searchAll(q), better: `(${own} : ${words}) OR (${other} : ${words})` },
  ];
}

/** The question for every item that a search finds, whatever its rank. The name of a country also finds its code. */
export function searchAll(q: string): string {
  const country = findCode(COUNTRY, q);
  return country.kind === "one" && q.length > 2 ? `(${wordsOf(q)} OR "xx${country.code}")` : wordsOf(q);
}

function wordsOf(q: string): string {
  const words = (q.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS);
  return `(${words.map((word) => `"${word}" *`).join(" AND ")})`;
}
