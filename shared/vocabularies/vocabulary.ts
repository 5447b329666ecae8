// A vocabulary: one closed list of codes with the Indonesian and English words that people read.

import { fold, withoutExplanation } from "../text/fold.ts";

/** A text in both languages of the system. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** One choice: `code` is contract, the labels are wording, `also` are spellings accepted on reading only. */
export interface Entry<Code extends string = string> extends Bilingual {
  readonly code: Code;
  readonly also?: readonly string[];
}

/** A closed list; `source` names the law article or page it comes from, or "Kembar" for our own workflow words. */
export interface Vocabulary<Code extends string = string, E extends Entry<Code> = Entry<Code>> {
  readonly name: string;
  readonly title: Bilingual;
  readonly source: string;
  readonly entries: readonly E[];
}

/** What a typed text means in a vocabulary: one code, several (all named), or none (with the nearest label). */
export type Match<Code extends string> =
  | { readonly kind: "one"; readonly code: Code }
  | { readonly kind: "several"; readonly codes: readonly Code[] }
  | { readonly kind: "none"; readonly nearest: string | undefined };

/** Declares a vocabulary and keeps its codes and extra fields as literal types. */
export function vocabulary<const Code extends string, E extends Entry<Code>>(
  name: string,
  title: Bilingual,
  source: string,
  entries: readonly (E & { readonly code: Code })[],
): Vocabulary<Code, E & { readonly code: Code }> {
  return { name, title, source, entries };
}

/** The codes of a vocabulary's entries. */
export type CodeOf<V> = V extends Vocabulary<infer Code, infer _E> ? Code : never;

type Index<Code extends string> = ReadonlyMap<string, readonly Code[]>;

const indexes = new WeakMap<object, Index<string>>();

/**
 * Finds what a typed text means: a code, an Indonesian or English label, or another accepted spelling; case, spaces
 * and a trailing explanation in brackets are forgiven. An exact code always wins.
 */
export function findCode<Code extends string>(list: Vocabulary<Code>, text: string): Match<Code> {
  const index = indexOf(list);
  const found = index.get(text) ?? index.get(fold(text)) ?? index.get(fold(withoutExplanation(text))) ?? [];
  const [first, ...others] = found;
  if (first === undefined) return { kind: "none", nearest: nearestLabel(list, text) };
  return others.length === 0 ? { kind: "one", code: first } : { kind: "several", codes: found };
}

/** The code of a cell in its list; undefined when blank or unreadable. */
export function codeIn<Code extends string>(list: Vocabulary<Code>, text: string | undefined): Code | undefined {
  if (text === undefined) return undefined;
  const match = findCode(list, text);
  return match.kind === "one" ? match.code : undefined;
}

/** The entry of a code; undefined for a code the list does not hold. */
export function entryOf<Code extends string, E extends Entry<Code>>(
  list: Vocabulary<Code, E>,
  code: string,
): E | undefined {
  return list.entries.find((entry) => entry.code === code);
}

/** The label of a code in a language, or the code itself where the list does not hold it. */
export function labelOf(list: Vocabulary, code: string, language: keyof Bilingual): string {
  return entryOf(list, code)?.[language] ?? code;
}

function indexOf<Code extends string>(list: Vocabulary<Code>): Index<Code> {
  const known = indexes.get(list);
  if (known !== undefined) return known as Index<Code>;
  const index = new Map<string, Code[]>();
  for (const entry of list.entries) {
    for (const spelling of spellingsOf(entry)) {
      const codes = index.get(spelling) ?? [];
      if (!codes.includes(entry.code)) index.set(spelling, [...codes, entry.code]);
    }
  }
  for (const entry of list.entries) {
    index.set(entry.code, [entry.code]);
    index.set(fold(entry.code), [entry.code]);
  }
  indexes.set(list, index);
  return index;
}

function spellingsOf(entry: Entry): Set<string> {
  const labels = [entry.code, entry.id, entry.en, ...(entry.also ?? [])];
  return new Set(labels.flatMap((label) => [label, fold(label), fold(withoutExplanation(label))]));
}

/** The Indonesian label that shares most pairs of letters with the text; undefined where none is at all like it. */
export function nearestLabel(list: Vocabulary, text: string): string | undefined {
  const wanted = pairsOf(fold(text));
  let best: { label: string; likeness: number } | undefined;
  for (const entry of list.entries) {
    for (const label of [entry.id, entry.en, ...(entry.also ?? [])]) {
      const likeness = dice(wanted, pairsOf(fold(withoutExplanation(label))));
      if (best === undefined || likeness > best.likeness) best = { label: entry.id, likeness };
    }
  }
  return best !== undefined && best.likeness >= 0.35 ? best.label : undefined;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function dice(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
