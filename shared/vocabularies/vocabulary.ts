// A vocabulary: one closed list of codes with the Indonesian and English words that people read.

import type { Bilingual } from "../text/bilingual.ts";
import { fold, withoutExplanation } from "../text/fold.ts";
import { distanceTo } from "../text/likeness.ts";

export type { Bilingual } from "../text/bilingual.ts";

/**
 * One choice: `code` is contract, the labels are wording, `also` are spellings accepted on reading only, `perhaps` those that may
 * mean another choice as well: both are named.
 */
export interface Entry<Code extends string = string> extends Bilingual {
  readonly code: Code;
  readonly also?: readonly string[];
  readonly perhaps?: readonly string[];
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
 * Finds what a typed text means: a code, an Indonesian or English label, or another accepted spelling; case, spaces,
 * the sign & and a trailing explanation in brackets are forgiven. An exact code always wins.
 */
export function findCode<Code extends string>(list: Vocabulary<Code>, text: string): Match<Code> {
  const found = codesOf(list, text);
  const [first, ...others] = found;
  if (first === undefined) return { kind: "none", nearest: nearestLabel(list, text) };
  return others.length === 0 ? { kind: "one", code: first } : { kind: "several", codes: found };
}

/** Nothing that is longer, blanks between its words included, is folded to see whether it is a label. */
const LONGEST_LABEL = 500;

/** The codes that a typed text may mean, as `findCode` finds them; none where the list has no such spelling. */
export function codesOf<Code extends string>(list: Vocabulary<Code>, text: string): readonly Code[] {
  const index = indexOf(list);
  const known = index.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_LABEL) return [];
  const bare = withoutExplanation(text);
  return index.get(fold(text)) ?? index.get(fold(bare)) ?? index.get(squeezed(text)) ?? index.get(squeezed(bare)) ?? [];
}

const AND = /,? (?:dan|and|&) | ?& ?/g;

/** A folded text with one sign for "and" and no blanks: "Di ajukan" is "Diajukan", "Budaya & wisata" "Budaya dan wisata". */
function squeezed(text: string): string {
  return fold(text).replace(AND, "&").replace(/ /g, "");
}

/** The code of a cell in its list; undefined when blank or unreadable. */
export function codeIn<Code extends string>(list: Vocabulary<Code>, text: string | undefined): Code | undefined {
  const found = text === undefined ? [] : codesOf(list, text);
  return found.length === 1 ? found[0] : undefined;
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
  const labels = [entry.code, entry.id, entry.en, ...(entry.also ?? []), ...(entry.perhaps ?? [])];
  return new Set(
    labels.flatMap((label) => {
      const bare = withoutExplanation(label);
      return [label, fold(label), fold(bare), squeezed(label), squeezed(bare)];
    }),
  );
}

const folded = new WeakMap<object, readonly (readonly [label: string, folded: string])[]>();

/** The Indonesian label that is nearest to the text, in any of its spellings or in some words of one; undefined where none is near. */
export function nearestLabel(list: Vocabulary, text: string): string | undefined {
  const wanted = fold(text);
  let best: { label: string; distance: number; length: number } | undefined;
  for (const [label, spelling] of foldedLabels(list)) {
    const distance = distanceTo(wanted, spelling);
    if (distance === undefined) continue;
    const isNearer = best === undefined || distance < best.distance;
    const isShorter = best?.distance === distance && spelling.length < best.length;
    if (isNearer || isShorter) best = { label, distance, length: spelling.length };
  }
  return best?.label;
}

function foldedLabels(list: Vocabulary) {
  const known = folded.get(list);
  if (known !== undefined) return known;
  const labels = list.entries.flatMap((entry) =>
    [entry.id, entry.en, ...(entry.also ?? [])].map((label) => [entry.id, fold(withoutExplanation(label))] as const),
  );
  folded.set(list, labels);
  return labels;
}
