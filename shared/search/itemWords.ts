// What a search may find an item by: the words that stand in it, their stems, their meanings, its themes.

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
const METHOD = 2;

/**
 * Names the way in which words of items are made and the list they are made with: while it is the one under which they
 * were made, they need not be made anew.
 */
export function wordsEdition(): string {
  edition ??= `${METHOD}.${checksum(JSON.stringify(SYNONYMS))}`;
  return edition;
}

let edition: string | undefined;

/**
 * The words of an item's texts in both languages and of what its themes, its affair and its unit are called, with their
 * stems and meanings, as one text: parted by spaces, without quotes.
 */
export function wordsOfItem(item: Item): string {
  const texts = textsOf(item);
  const labels = [...item.themes.map((code) => entryOf(THEME, code)), entryOf(AFFAIR, item.affair)];
  const words = new Set<string>();
  for (const language of ["id", "en"] as const) {
    const named = labels.flatMap((one) => (one === undefined ? [] : [one[language]]));
    addWords(words, [...texts[language], ...named], language);
  }
  return [...words].join(" ");
}

function addWords(into: Set<string>, texts: readonly string[], language: keyof Bilingual): void {
  for (const text of texts) {
    const words = foldedWords(text);
    for (const word of words) for (const stem of stemsOf(word, language)) into.add(stem);
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
    id: [...both.flatMap((one) => one?.id ?? []), item.agency.name.id, item.unit ?? ""],
    en: [...both.flatMap((one) => one?.en ?? []), item.agency.name.en],
  };
}
