// Turns what people type into the search box into full-text questions, by rank.

import type { Language } from "./filters.ts";

const WORDS = 10;

/**
 * The full-text questions of a search, best first, that exclude each other: all words in the title in the asked
 * language, then in the other title, then anywhere. Each word also finds what begins with it; nothing typed is syntax.
 */
export function searchTiers(q: string, language: Language): readonly string[] {
  const words = (q.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS);
  const all = `(${words.map((word) => `"${word}" *`).join(" AND ")})`;
  const [own, other] = language === "id" ? ["title_id", "title_en"] : ["title_en", "title_id"];
  return [
    `${own} : ${all}`,
    `(${other} : ${all}) NOT (${own} : ${all})`,
    `${all} NOT ((${own} : ${all}) OR (${other} : ${all}))`,
  ];
}

/** The question for every item that a search finds, whatever its rank. */
export function searchAll(q: string): string {
  return `(${(q.match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, WORDS)
    .map((word) => `"${word}" *`)
    .join(" AND ")})`;
}
