// What words mean: the senses of the synonym list, found in running text by the stems of their words.

import type { Language } from "../text/bilingual.ts";
import { SYNONYMS } from "../vocabularies/synonyms.ts";
import { stemsOf } from "./stems.ts";
import { foldedWords } from "./words.ts";

/** A word or phrase of the list: for each of its words the stems that stand for it. */
interface Phrase {
  readonly words: readonly ReadonlySet<string>[];
  readonly sense: Sense;
}

/** One line of the list. `key` names it in the index, `wider` are the keys of the meanings it belongs to. */
export interface Sense {
  readonly key: string;
  readonly wider: readonly string[];
  readonly says: { readonly id: readonly string[]; readonly en: readonly string[] };
}

/** A sense that some words of a text have: the words from `from`, `count` of them. */
export interface Found {
  readonly from: number;
  readonly count: number;
  readonly sense: Sense;
}

const LANGUAGES = ["id", "en"] as const;

/** Every meaning of the list, in its order. */
const SENSES: readonly Sense[] = SYNONYMS.map(([id, en, within = ""]) => {
  const says = { id: partsOf(id), en: partsOf(en) };
  return { key: keyOf(says.id[0] ?? ""), wider: partsOf(within).map(keyOf), says };
});

/** The senses in the words of a text in a language, each with its place. */
export function sensesIn(words: readonly string[], language: Language): readonly Found[] {
  const phrases = phrasesOf(language);
  const stems = words.map((word) => stemsOf(word, language));
  return words.flatMap((_, from) => {
    const begun = new Set((stems[from] ?? []).flatMap((stem) => phrases.get(stem) ?? []));
    return [...begun]
      .filter((phrase) => phrase.words.every((meant, at) => stems[from + at]?.some((stem) => meant.has(stem))))
      .map((phrase) => ({ from, count: phrase.words.length, sense: phrase.sense }));
  });
}

const kept = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a language, by every stem that their first word may have. */
function phrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const phrases = new Map<string, Phrase[]>();
  for (const sense of SENSES) {
    for (const text of sense.says[language]) {
      const words = foldedWords(text).map((word) => new Set(stemsOf(word, language).slice(0, 2)));
      for (const stem of words[0] ?? []) phrases.set(stem, [...(phrases.get(stem) ?? []), { words, sense }]);
    }
  }
  kept.set(language, phrases);
  return phrases;
}

let allWords: ReadonlySet<string> | undefined;

/** Every word of the list, folded, in both languages. */
export function wordsOfSenses(): ReadonlySet<string> {
  allWords ??= new Set(SENSES.flatMap(({ says }) => LANGUAGES.flatMap((one) => says[one].flatMap(foldedWords))));
  return allWords;
}

function partsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(",").map((part) => part.trim());
}

function keyOf(text: string): string {
  return foldedWords(text).join("");
}
