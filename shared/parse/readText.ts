// Reads free text: its length, and what a text for the public should not hold.

import type { Column } from "../column.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { hintsOf } from "../text/hints.ts";
import { inWords } from "../text/inWords.ts";
import { findPersonalData, PERSONAL_KINDS } from "../text/personalData.ts";
import { findPrivateDetails, PRIVATE_KINDS } from "../text/privateDetails.ts";
import type { Cell } from "./cell.ts";
import { accept, type CellReading } from "./cellReading.ts";
import type { Lists } from "./lists.ts";

/** Columns of at most so many characters are titles and names: one line. */
const ONE_LINE = 200;
const NONE: readonly Problem[] = [];
const MAIL_LINK = /^mailto:\s?/i;

/** Reads a clean text that is not far too long; `isPlain`: it came clean. */
export function readText(column: Column, _cell: Cell, text: string, _lists: Lists, isPlain = false): CellReading {
  const max = column.max ?? text.length;
  const value = max > ONE_LINE ? text : withoutMailLink(oneLine(text));
  if (value.length <= max) {
    const problems =
      column.visibility === "public"
        ? publicProblems(column, value, isPlain && value === text)
        : internalProblems(column, value);
    return problems.length === 0 ? accept(value) : { value, problems };
  }
  const tooLong = problem("too_long", { n: value.length, max }, column.key);
  const others = column.visibility === "public" ? publicProblems(column, value.slice(0, max)) : [];
  return { value, problems: [tooLong, ...others] };
}

const MAIL_ADDRESS = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63})+$/;
const SHOWN = 60;

/** An address for mail that reaches nobody is told before somebody writes to it. */
function internalProblems(column: Column, value: string): readonly Problem[] {
  if (column.holds !== "email" || value.split(/[;,\s]+/).every((one) => one === "" || MAIL_ADDRESS.test(one)))
    return NONE;
  return [problem("email_incomplete", { value: value.slice(0, SHOWN) }, column.key)];
}

/** Personal data, all kinds in one sentence, and what may be personal. */
export function publicProblems(column: Pick<Column, "key">, text: string, isPlain = false): readonly Problem[] {
  const hints = hintsOf(text, isPlain);
  if (hints === undefined) return NONE;
  const personal = findPersonalData(text, hints);
  const details = findPrivateDetails(text, hints);
  if (personal.length === 0 && details.length === 0) return NONE;
  const problems: Problem[] = [];
  const words = kindsIn(personal.map((kind) => PERSONAL_KINDS[kind]));
  if (personal.length > 0) problems.push(problem("personal_data", words, column.key));
  const doubts = kindsIn(details.map((kind) => PRIVATE_KINDS[kind]));
  if (details.length > 0) problems.push(problem("private_details", doubts, column.key));
  return problems;
}

function kindsIn(kinds: Parameters<typeof inWords>[0]): Record<string, string> {
  const words = inWords(kinds);
  return { kind_id: words.id, kind_en: words.en };
}

function withoutMailLink(text: string): string {
  return text.startsWith("m") || text.startsWith("M") ? text.replace(MAIL_LINK, "") : text;
}

function oneLine(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
