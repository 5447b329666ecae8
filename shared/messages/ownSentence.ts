// The sentences of an agency's own rows. The register's tabs are not looked into: an agency's script does not carry them.

import { COLUMNS } from "../columns.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { Problem } from "./problem.ts";
import { sentence } from "./sentence.ts";

/** The heading of a column of Keunggulan; the key itself for one that it has not. */
export function ownHeading(key: string, language: keyof Bilingual): string {
  return COLUMNS.find((one) => one.key === key)?.heading[language] ?? key;
}

/** The sentence of a problem of a row of Keunggulan. */
export function ownSentence(one: Problem, language: keyof Bilingual): string {
  return sentence(one, language, ownHeading);
}
