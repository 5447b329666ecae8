// What is wrong with the cells of a row of a list, by what their columns hold.

import { findCountries } from "../countries/findCountries.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import { isErrorText } from "../parse/cell.ts";
import { countryProblem } from "../parse/countryProblem.ts";
import { dayProblem } from "../parse/dayProblem.ts";
import { readDay } from "../parse/numbers.ts";
import type { Tab, TabColumn } from "../tab.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";
import { THEME } from "../vocabularies/theme.ts";
import { findCode, labelOf, type Vocabulary } from "../vocabularies/vocabulary.ts";
import { dayOf } from "./agreement.ts";
import type { ListRecord } from "./record.ts";

/** The problems of the filled cells: failed formulas, words of no list, days, countries, themes; and days in the wrong order. */
export function cellProblems(tab: Tab, record: ListRecord): Problem[] {
  const cells = tab.columns.flatMap((column) => {
    const text = record[column.key];
    return text === undefined ? [] : problemsOf(column, text);
  });
  return [...cells, ...reversedDays(record)];
}

function problemsOf(column: TabColumn, text: string): Problem[] {
  const { key, kind, list } = column;
  if (isErrorText(text)) return [problem("cell_error", { value: text }, key)];
  if (list !== undefined) return wordProblems(list, text, key);
  if (kind === "date") {
    const day = readDay(text);
    return day.kind === "value" ? [] : [dayProblem(day, text, key)];
  }
  if (key === "country") return findCountries(text).unknown.map((one) => countryProblem(one, key));
  if (key === "themes") return themesIn(text).flatMap((one) => wordProblems(THEME, one, key));
  return [];
}

function themesIn(text: string): string[] {
  return text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "" && !saysNothing(one));
}

/** The problem of a text that is not one word of a list. */
function wordProblems(list: Vocabulary, text: string, key: string): Problem[] {
  const match = findCode(list, text);
  if (match.kind === "one") return [];
  if (match.kind === "none") return [notInList(text, match, key)];
  const [a = "", b = ""] = match.codes.map((code) => labelOf(list, code, "id"));
  return [problem("matches_several", { value: text, a, b }, key)];
}

const TERMS = [
  ["signed_on", "ends_on"],
  ["valid_from", "valid_to"],
] as const;

function reversedDays(record: ListRecord): Problem[] {
  return TERMS.flatMap(([from, to]) => {
    const [a, b] = [dayOf(record[from]), dayOf(record[to])];
    return a === undefined || b === undefined || a <= b ? [] : [problem("days_reversed", { a, b }, to)];
  });
}
