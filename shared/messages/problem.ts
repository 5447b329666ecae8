// A problem: a stable code, the place, and the values that make its sentence; rendered in either language.

import { COLUMNS } from "../columns.ts";
import { longDay } from "../days/longDay.ts";
import { AGENCY_TAB, INTEREST_TAB, REGISTER_LISTS, REVIEW_TAB } from "../registerTabs.ts";
import type { Bilingual, Match } from "../vocabularies/vocabulary.ts";
import { CATALOGUE, type ProblemCode } from "./catalogue.ts";

/** `id`: the capability; `column`: a tag without #; `row` counts from 1 as the sheet does; `since`: ISO time, set when stored. */
export interface Problem {
  readonly code: ProblemCode;
  readonly id?: string;
  readonly column?: string;
  readonly row?: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly since?: string;
}

/** Makes a problem; `values` fill the placeholders of its sentence. */
export function problem(code: ProblemCode, values: Record<string, string | number> = {}, column?: string): Problem {
  return { code, ...(column === undefined ? {} : { column }), values };
}

/** So much of a text that is in no list is repeated. */
const SHOWN = 80;

/** The problem of a text that is no one code of its list, with the label that is most like it, where one is. */
export function notInList(text: string, match: Match<string>, column: string): Problem {
  const hint = match.kind === "none" ? match.nearest : undefined;
  const value = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return hint === undefined
    ? problem("not_in_list_at_all", { value }, column)
    : problem("not_in_list", { value, hint }, column);
}

/** The sentence of a problem in a language; {column} becomes the column's heading. */
export function sentenceOf(one: Problem, language: keyof Bilingual): string {
  const values: Record<string, string | number> = { ...one.values };
  if (one.column !== undefined) values.column = headingOf(one.column, language);
  return fill(CATALOGUE[one.code][language], values, language);
}

/** Two problems are the same when place, code and values agree, whatever row the sheet shows them in. */
export function sameProblem(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.column === b.column && JSON.stringify(a.values) === JSON.stringify(b.values);
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

function fill(template: string, values: Record<string, string | number>, language: keyof Bilingual): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(String(value), language);
  });
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day is said as people say it. */
function shown(value: string, language: keyof Bilingual): string {
  return ISO_DAY.test(value) ? longDay(value, language) : value;
}
