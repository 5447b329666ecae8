// The words that several papers use for the same facts of a row.

import type { ContentKey } from "../columns.ts";
import { columnOf } from "../columns.ts";
import { decidedObject, requirementAnswers } from "../decisions/law.ts";
import { wordsFor } from "../review/words.ts";
import { capital } from "../text/capital.ts";
import { withoutExplanation } from "../text/fold.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import type { PaperFacts, RowFacts } from "./facts.ts";

/** A value in Indonesian; undefined where the row has none. */
export function wordsOf(row: RowFacts, key: ContentKey, facts: PaperFacts): string | undefined {
  const words = wordsFor(key, row.content, new Map(facts.programmes.map((one) => [one.code, one])));
  return words === "" ? undefined : String(words);
}

/** The name of the partner, or the words of the law's draft where there is none. */
export function partnerOf(row: RowFacts): string {
  return row.partnerName ?? "[calon mitra]";
}

/** The object that was set, or the agency's; undefined where neither is. */
export function objectOf(row: RowFacts): string | undefined {
  return decidedObject(row.decided?.cells ?? {}, row.content);
}

/** The scheme that was set. */
export function schemeOf(row: RowFacts): string | undefined {
  return codeIn(SCHEME, row.decided?.cells.scheme_set);
}

/** Each requirement that applies, with the answer that is stored; a blank is Belum tahu. */
export function answersOf(row: RowFacts) {
  return requirementAnswers(row.decided?.cells ?? {}, row.content);
}

/** The activities, one a line: they are typed as lines, or separated by semicolons; each begins with a capital. */
export function activitiesOf(text: string): string[] {
  const lines = text.split(/\n|;/).map((one) => one.replace(/^\s*(?:[-•*]|\d+[.)])\s*/, "").trim());
  return lines.filter((one) => one !== "").map(capital);
}

/** "24 bulan (2 tahun)". */
export function durationWords(months: number): string {
  return months >= 12 && months % 12 === 0 ? `${months} bulan (${months / 12} tahun)` : `${months} bulan`;
}

/** Where a field comes from, by the headings that people see. */
export function fromColumns(...keys: readonly ContentKey[]): string {
  const names = keys.map((key) => `“${withoutExplanation(columnOf(key).heading.id)}”`);
  return `dari kolom ${names.join(", ")}`;
}
