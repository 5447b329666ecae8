// Reads filled cells as their column's kind: a canonical value, or the problems that keep it from being one.

import type { Column, Kind } from "../column.ts";
import { findCountries } from "../countries/findCountries.ts";
import { notInList, problem } from "../messages/problem.ts";
import { clean, isClean, readsOtherwise } from "../text/clean.ts";
import { bareItem, listItems } from "../text/listItems.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { pointsAbove } from "../vocabularies/pointsAbove.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";
import { codesOf, findCode, labelOf, type Match, type Vocabulary } from "../vocabularies/vocabulary.ts";
import { type Cell, FAR_TOO_LONG, isErrorText, textOf } from "./cell.ts";
import { accept, type CellReading, refuse } from "./cellReading.ts";
import { countryProblem } from "./countryProblem.ts";
import { dayProblem } from "./dayProblem.ts";
import { findProgramme, isValidOn, type Lists } from "./lists.ts";
import { readMonths } from "./months.ts";
import { readDay } from "./numbers.ts";
import { affairOf } from "./readAffair.ts";
import { readText } from "./readText.ts";
import { readUrl } from "./readUrl.ts";

export type { CellReading } from "./cellReading.ts";

/** So much of an answer that is chosen, counted or dated is looked at. */
const LONGEST_ANSWER = 1000;

/** Kinds of which the same few values stand in many rows: each is read once for the lists it is read with. */
const REPEATED: ReadonlySet<Kind> = new Set(["choice", "choices", "programme", "countries", "months", "date"]);
const KEPT_VALUES = 1000;
const kept = new WeakMap<Lists, Map<string, Map<Cell, CellReading>>>();

/** Reads a cell of a column that is clean and not empty; `isPlain`: it came clean. */
export type CellReader = (cell: Cell, isPlain?: boolean) => CellReading;

/** How the cells of a column are read. Never throws: what cannot be read is a problem that says how to mend it. */
export function cellReader(column: Column, lists: Lists): CellReader {
  const read = READERS[column.kind];
  const isText = column.kind === "text" || column.kind === "url";
  const max = (isText ? column.max : undefined) ?? LONGEST_ANSWER;
  const anew: CellReader = (cell, isPlain = false) => {
    const text = typeof cell === "string" ? cell : textOf(cell);
    if (text.length > (isText ? FAR_TOO_LONG : max)) return tooLong(column, text, max);
    if (pointsAbove(text)) return refuse(problem("points_above", { value: text }, column.key));
    if (isErrorText(text)) return refuse(problem("cell_error", { value: text }, column.key));
    if (isPlain || isClean(text) || !readsOtherwise(text)) return read(column, cell, text, lists, isPlain);
    const cut = clean(text);
    const reading = read(column, cut, cut, lists, false);
    return { ...reading, problems: [...reading.problems, problem("marks_cut", {}, column.key)] };
  };
  return REPEATED.has(column.kind) ? remembering(anew, keptOf(column, lists)) : anew;
}

/** A text of which no more is looked at than its column takes; a reviewer sees as much of it. */
function tooLong(column: Column, text: string, max: number): CellReading {
  const problems = [problem("too_long", { n: text.length, max }, column.key)];
  return column.kind === "text" ? { value: clean(text.slice(0, max)), problems } : { problems };
}

/** Reads one cell that is not blank and may be padded. */
export function readCell(column: Column, cell: Cell, lists: Lists): CellReading {
  return cellReader(column, lists)(typeof cell === "string" ? textOf(cell) : cell);
}

function remembering(read: CellReader, known: Map<Cell, CellReading>): CellReader {
  return (cell, isPlain) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell, isPlain);
    if (known.size < KEPT_VALUES) known.set(cell, reading);
    return reading;
  };
}

function keptOf(column: Column, lists: Lists): Map<Cell, CellReading> {
  const columns = kept.get(lists) ?? new Map<string, Map<Cell, CellReading>>();
  if (columns.size === 0) kept.set(lists, columns);
  const values = columns.get(column.key) ?? new Map<Cell, CellReading>();
  if (values.size === 0) columns.set(column.key, values);
  return values;
}

type Reader = (column: Column, cell: Cell, text: string, lists: Lists, isPlain: boolean) => CellReading;

const READERS: Record<Kind, Reader> = {
  id: (_column, _cell, text) => accept(text),
  lookup: () => ({ problems: [] }),
  text: readText,
  url: readUrl,
  choice: readChoice,
  choices: readChoices,
  programme: readProgramme,
  countries: readCountries,
  months: readMonthsCell,
  date: readDate,
};

function readChoice(column: Column, cell: Cell, text: string): CellReading {
  const list = listOf(column);
  if (list === AFFAIR) return fromMatch(column, text, affairOf(cell, text), list);
  const match = matchOf(list, text);
  if (match.kind !== "none") return fromMatch(column, text, match, list);
  const several = new Set(listItems(text, isIn(list)).flatMap((item) => codesOf(list, item)));
  return fromMatch(column, text, several.size > 1 ? { kind: "several", codes: [...several] } : match, list);
}

/** What a text means in a list; where it means nothing, the text without number, bullet and full stop. */
function matchOf(list: Vocabulary, text: string): Match<string> {
  if (codesOf(list, text).length > 0) return findCode(list, text);
  const bare = bareItem(text);
  return findCode(list, codesOf(list, bare).length > 0 ? bare : text);
}

function isIn(list: Vocabulary): (item: string) => boolean {
  return (item) => codesOf(list, item).length > 0;
}

function readChoices(column: Column, _cell: Cell, text: string): CellReading {
  const list = listOf(column);
  const items = listItems(text, isIn(list)).filter((item) => isIn(list)(item) || !saysNothing(item));
  const readings = [...new Set(items)].map((item) => fromMatch(column, item, findCode(list, item), list));
  const codes = readings.flatMap((one) => (typeof one.value === "string" ? [one.value] : []));
  const problems = readings.flatMap((one) => one.problems).slice(0, MOST_TOLD);
  return { value: [...new Set(codes)].sort(), problems };
}

function readProgramme(column: Column, _cell: Cell, text: string, lists: Lists): CellReading {
  const match = findProgramme(lists, text);
  const found = match.kind === "one" ? lists.programmes.find((one) => one.code === match.code) : undefined;
  if (found !== undefined && !isValidOn(found, lists.today)) {
    return refuse(problem("programme_expired", { name: found.name_id }, column.key));
  }
  return fromMatch(column, text, match, undefined);
}

function readCountries(column: Column, _cell: Cell, text: string): CellReading {
  const { codes, unknown } = findCountries(text);
  return { value: codes, problems: unknown.map((one) => countryProblem(one, column.key)) };
}

function readMonthsCell(column: Column, cell: Cell, text: string): CellReading {
  const months = readMonths(cell);
  const max = column.max ?? 120;
  if (months.kind === "unreadable") return refuse(problem("months_unreadable", { value: text }, column.key));
  if (months.kind === "ambiguous") {
    return refuse(problem("months_ambiguous", { value: text, a: months.a, b: months.b }, column.key));
  }
  if (months.value < 1 || months.value > max) {
    return refuse(problem("months_range", { value: text, max }, column.key));
  }
  return accept(months.value);
}

function readDate(column: Column, cell: Cell, text: string, { today }: Lists): CellReading {
  const day = readDay(cell);
  if (day.kind !== "value") return refuse(dayProblem(day, text, column.key));
  // Nobody has confirmed anything on a day that is still to come.
  const isEarly = column.role === "confirmation" && today !== "" && day.value > today;
  return isEarly ? refuse(problem("date_future", { value: day.value }, column.key)) : accept(day.value);
}

/** So many items of one cell are told to be in no list. */
const MOST_TOLD = 5;

function fromMatch(column: Column, text: string, match: Match<string>, list: Vocabulary | undefined): CellReading {
  if (match.kind === "one") return accept(match.code);
  if (match.kind === "none") return refuse(notInList(text, match, column.key));
  const [a = "", b = ""] = match.codes.map((code) => (list === undefined ? code : labelOf(list, code, "id")));
  return refuse(problem("matches_several", { value: text, a, b }, column.key));
}

function listOf(column: Column): Vocabulary {
  if (column.list === undefined) throw new Error(`choice column ${column.key} has no list`);
  return column.list;
}
