// The stems of a word. Snowball's rules (kept by @orama/stemmers) know no dictionary, so Indonesian words whose prefix
// swallowed a letter (menanam: tanam or anam) keep each stem that they may have: two words are akin when they share one.

import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as indonesianStem } from "@orama/stemmers/indonesian";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

const SHORTEST = 3;

/** What stands before a vowel once me-, pe- and a nasal are taken away, with the letters that the nasal may have swallowed. */
const NASALS: readonly (readonly [prefix: RegExp, swallowed: readonly string[]])[] = [
  [/^[mp]eng(?=[aeiou])/, ["", "k"]],
  [/^[mp]eny(?=[aeiou])/, ["s"]],
  [/^[mp]em(?=[aeiou])/, ["p", "m"]],
  [/^[mp]en(?=[aeiou])/, ["t", "n"]],
  [/^[mp]e(?:ng(?=[ghk])|m(?=[bfp])|n(?=[cdjt])|(?=[lrwy]))/, [""]],
  [/^(?:ber|ter|per|di|memper|diper|ke|se)(?=[a-z]{4})/, [""]],
];

const SUFFIX = /(?:kan|an|i)$/;

const LARGEST = 20_000;
const known = { id: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() };

/** The stems of a folded word in a language, the word itself first. A word of other signs than letters is its own stem. */
export function stemsOf(word: string, language: keyof Bilingual): readonly string[] {
  const kept = known[language].get(word);
  if (kept !== undefined) return kept;
  const stems = /^[a-z]{3,40}$/.test(word) ? (language === "id" ? indonesian(word) : english(word)) : [word];
  if (known[language].size >= LARGEST) known[language].clear();
  known[language].set(word, stems);
  return stems;
}

function english(word: string): readonly string[] {
  return distinct([word, englishStem(word)]);
}

function indonesian(word: string): readonly string[] {
  const bare = [word, ...unprefixed(word).flatMap((form) => [form, ...unprefixed(form)])];
  const cut = bare.flatMap((form) => (form === word ? [] : [form.replace(SUFFIX, ""), form]));
  return distinct([word, ...bare.map(indonesianStem), ...cut.filter((form) => form.length > SHORTEST)]);
}

/** What a word may be without its first prefix. */
function unprefixed(word: string): readonly string[] {
  return NASALS.flatMap(([prefix, swallowed]) => {
    const rest = word.replace(prefix, "");
    return rest === word ? [] : swallowed.map((letter) => letter + rest);
  });
}

function distinct(stems: readonly string[]): readonly string[] {
  return [...new Set(stems)].filter((stem) => stem.length >= SHORTEST);
}
