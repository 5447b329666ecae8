// Reads free text: its length, and what a text for the public should not hold.

import type { Column } from "../column.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { hintsOf } from "../text/hints.ts";
import { inWords } from "../text/inWords.ts";
import { findPersonalData, PERSONAL_KINDS } from "../text/personalData.ts";
import { findPrivateDetails, PRIVATE_KINDS } from "../text/privateDetails.ts";
import type { Cell } from "./cell.ts";
import { accept, type CellReading } from "./cellReading.ts";

/** Columns of at most so many characters are titles and names: one line. */
const ONE_LINE = 200;
const NONE: readonly Problem[] = [];
const MAIL_LINK = /^mailto:\s?/i;

/** Reads a clean text that is not far too long. */
export function readText(column: Column, _cell: Cell, text: string): CellReading {
  const max = column.max ?? text.length;
  const value = max > ONE_LINE ? text : oneLine(text).replace(MAIL_LINK, "");
  if (value.length <= max) {
    const problems = column.visibility === "public" ? publicProblems(column, value) : internalProblems(column, value);
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
export function publicProblems(column: Pick<Column, "key">, text: string): readonly Problem[] {
  const hints = hintsOf(text);
  if (hints === undefined) return NONE;
  const problems: Problem[] = [];
  const personal = findPersonalData(text, hints).map((kind) => PERSONAL_KINDS[kind]);
  if (personal.length > 0) problems.push(problem("personal_data", kindsIn(personal), column.key));
  const details = findPrivateDetails(text, hints).map((kind) => PRIVATE_KINDS[kind]);
  if (details.length > 0) problems.push(problem("private_details", kindsIn(details), column.key));
  return problems;
}

function kindsIn(kinds: Parameters<typeof inWords>[0]): Record<string, string> {
  const words = inWords(kinds);
  return { kind_id: words.id, kind_en: words.en };
}

function oneLine(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
