// What a cell for a government affair means: a code in the ways in which codes are typed, a label, or both.

import { bareItem, listItems } from "../text/listItems.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { codesOf, findCode, type Match } from "../vocabularies/vocabulary.ts";
import type { Cell } from "./cell.ts";

/** A code with its point or a comma or a hyphen, not a piece of a longer number. */
const CODE = /(?<![\d.,-])0?(\d)[.,-](\d{1,2})(?!\d)/g;
const LEAD = /^(?:urusan(?: pemerintahan)?(?: bidang)?|bidang(?: urusan)?|dinas|badan) /i;
const LONGEST = 500;

/** The affair of a cell: "2.1" is 2.10 and "1.2" is 1.02, for no list has both; codes and labels of several are all named. */
export function affairOf(cell: Cell, text: string): Match<string> {
  const typed = typeof cell === "number" ? cell.toFixed(2).replace(/0$/, "") : text.slice(0, LONGEST);
  const codes = [...typed.matchAll(CODE)].flatMap(([, group = "", number = ""]) => codeOf(group, number) ?? []);
  const words = bareItem(typed.replace(CODE, " ").trim());
  const all = [...new Set([...codes, ...labelled(words)])];
  const [only, ...others] = all;
  if (only === undefined) return findCode(AFFAIR, words === "" ? text : withoutLead(words));
  return others.length === 0 ? { kind: "one", code: only } : { kind: "several", codes: all };
}

function codeOf(group: string, number: string): string | undefined {
  return [`${group}.${number.padEnd(2, "0")}`, `${group}.${number.padStart(2, "0")}`].find(
    (code) => codesOf(AFFAIR, code).length > 0,
  );
}

/** The codes of the labels in a text, one or several. */
function labelled(words: string): readonly string[] {
  const named = (item: string) => codesOf(AFFAIR, withoutLead(item));
  return listItems(words, (item) => named(item).length > 0).flatMap(named);
}

function withoutLead(text: string): string {
  return text.replace(LEAD, "");
}
