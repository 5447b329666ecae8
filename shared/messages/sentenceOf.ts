// The sentence of a problem of any tab that people fill.

import { COLUMNS } from "../columns.ts";
import { AGENCY_TAB, INTEREST_TAB, REGISTER_LISTS, REVIEW_TAB } from "../registerTabs.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { Problem } from "./problem.ts";
import { sentence } from "./sentence.ts";

/** The sentence of a problem in a language; {column} becomes the column's heading. */
export function sentenceOf(one: Problem, language: keyof Bilingual): string {
  return sentence(one, language, headingOf);
}

/** The heading of a column of any tab that people fill; the key itself for one that none has. */
export function headingOf(key: string, language: keyof Bilingual): string {
  const own = COLUMNS.find((one) => one.key === key);
  if (own !== undefined) return own.heading[language];
  for (const tab of [REVIEW_TAB, AGENCY_TAB, ...REGISTER_LISTS, INTEREST_TAB]) {
    const found = tab.columns.find((one) => one.key === key);
    if (found !== undefined) return found.heading[language];
  }
  return key;
}
