// The sentence of a problem in either language.

import { isDay } from "../days/isDay.ts";
import { longDay } from "../days/longDay.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { Problem } from "./problem.ts";

/** What a column is called, given its tag without #; the tag itself for one that is not known. */
export type HeadingOf = (key: string, language: keyof Bilingual) => string;

/** The sentence of a problem in a language; {column} becomes the column's heading. */
export function sentence(one: Problem, language: keyof Bilingual, headingOf: HeadingOf): string {
  const values: Record<string, string | number> = { ...one.values };
  if (one.column !== undefined) values.column = headingOf(one.column, language);
  return fill(CATALOGUE[one.code][language], values, language);
}

function fill(template: string, values: Record<string, string | number>, language: keyof Bilingual): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(String(value), language);
  });
}

/** A day is said as people say it. */
function shown(value: string, language: keyof Bilingual): string {
  return isDay(value) ? longDay(value, language) : value;
}
