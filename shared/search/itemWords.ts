// What a search may find an item by besides the words that stand in it: their stems, their meanings, its themes.

import type { Item, PublicText } from "../publish/item.ts";
import { checksum } from "../text/checksum.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { SYNONYMS } from "../vocabularies/synonyms.ts";
import { THEME } from "../vocabularies/theme.ts";
import { type Bilingual, entryOf } from "../vocabularies/vocabulary.ts";
import { sensesIn } from "./senses.ts";
import { stemsOf } from "./stems.ts";
import { foldedWords } from "./words.ts";

/** The sign before the key of a meaning in the index; no word of a person has it. */
export const SENSE_SIGN = "\ue001";

/** Grows when an item's words are made in another way. */
const METHOD = 1;

/**
 * Names the way in which words of items are made and the list they are made with: while it is the one under which they
 * were made, they need not be made anew.
 */
export function wordsEdition(): string {
  edition ??= `${METHOD}.${checksum(JSON.stringify(SYNONYMS))}`;
  return edition;
}

let edition: string | undefined;

/** The stems and meanings of an item's texts in both languages, and of the words for its themes and its affair, as one text. */
export function wordsOfItem(item: Item): string {
  const texts = textsOf(item);
  const labels = [...item.themes.map((code) => entryOf(THEME, code)), entryOf(AFFAIR, item.affair)];
  const words = new Set<string>();
  for (const language of ["id", "en"] as const) {
    addWords(words, texts[language], language, false);
    const named = labels.flatMap((one) => (one === undefined ? [] : [one[language]]));
    addWords(words, [...named, ...(language === "en" ? [item.agency.name.en] : [])], language, true);
  }
  return [...words].join(" ");
}

/** `isLabel`: the words themselves stand nowhere else in the index. */
function addWords(into: Set<string>, texts: readonly string[], language: keyof Bilingual, isLabel: boolean): void {
  for (const text of texts) {
    const words = foldedWords(text);
    for (const word of words) for (const stem of stemsOf(word, language)) if (isLabel || stem !== word) into.add(stem);
    for (const { sense } of sensesIn(words, language)) {
      for (const key of [sense.key, ...sense.wider]) into.add(SENSE_SIGN + key);
    }
  }
}

function textsOf(item: Item): { readonly id: readonly string[]; readonly en: readonly string[] } {
  const { title, summary, needs, activities, outcomes, benefit } = item;
  const both: readonly (PublicText | null)[] = [
    title,
    summary,
    needs,
    activities,
    outcomes,
    benefit.city,
    benefit.partner,
  ];
  return {
    id: [...both.flatMap((one) => one?.id ?? []), item.agency.name.id],
    en: both.flatMap((one) => one?.en ?? []),
  };
}
