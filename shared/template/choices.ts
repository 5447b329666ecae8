// The tab Pilihan: every list behind a drop-down, with the agency's own affairs first and the programmes of today.

import { COLUMNS } from "../columns.ts";
import { COUNTRIES } from "../countries/countries.ts";
import { isValidOn, type Lists, NO_PROGRAMME, programmeLabel } from "../parse/lists.ts";
import { digest } from "../version/digest.ts";
import { AFFAIR } from "../vocabularies/affair.ts";

/** One list: the tag of the column it serves, and its labels in order. */
export interface ChoiceList {
  readonly key: string;
  readonly heading: string;
  readonly labels: readonly string[];
}

/** The lists of an agency whose main affairs are given as codes ("1.02"), in the order of the sheet's columns. */
export function choicesOf(ownAffairs: readonly string[], lists: Lists): ChoiceList[] {
  return COLUMNS.flatMap((one) => {
    const labels = labelsFor(one.key, ownAffairs, lists) ?? one.list?.entries.map((entry) => entry.id);
    return labels === undefined ? [] : [{ key: one.key, heading: one.heading.id, labels }];
  });
}

function labelsFor(key: string, ownAffairs: readonly string[], lists: Lists): string[] | undefined {
  if (key === "affair") return affairsOf(ownAffairs);
  if (key === "programme") {
    const current = lists.programmes.filter((one) => isValidOn(one, lists.today));
    return [...current.map(programmeLabel), NO_PROGRAMME.id];
  }
  return key === "countries" ? COUNTRIES.map((one) => one.id) : undefined;
}

function affairsOf(own: readonly string[]): string[] {
  const first = AFFAIR.entries.filter((one) => own.includes(one.code));
  const rest = AFFAIR.entries.filter((one) => !own.includes(one.code));
  return [...first, ...rest].map((one) => `${one.code} ${one.id}`);
}

/** The grid of the tab: tags, headings, labels below; the first column holds the mark of exactly these lists. */
export function choicesGrid(lists: readonly ChoiceList[]): string[][] {
  const height = Math.max(...lists.map((one) => one.labels.length));
  const rows = Array.from({ length: height }, (_, at) => ["", ...lists.map((one) => one.labels[at] ?? "")]);
  const grid = [
    ["#mark", ...lists.map((one) => `#${one.key}`)],
    ["Tanda", ...lists.map((one) => one.heading)],
    ...rows,
  ];
  const first = grid[2];
  if (first !== undefined) first[0] = choicesMark(lists);
  return grid;
}

/** The mark of exactly these lists. */
export function choicesMark(lists: readonly ChoiceList[]): string {
  return digest(JSON.stringify(lists), 12);
}
