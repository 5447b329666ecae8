// Reads filled cells as their column's kind: a canonical value, or the problems that keep it from being one.

import type { Column, Kind } from "../column.ts";
import { findCountries } from "../countries/findCountries.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import { findPersonalData } from "../text/personalData.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { findCode, labelOf, type Match, type Vocabulary } from "../vocabularies/vocabulary.ts";
import { type Cell, isErrorText, textOf } from "./cell.ts";
import { dayProblem } from "./dayProblem.ts";
import { findProgramme, isValidOn, type Lists } from "./lists.ts";
import { readDay, readMonths } from "./numbers.ts";

export interface CellReading {
  readonly value?: string | number | readonly string[];
  readonly problems: readonly Problem[];
}

const NONE: readonly Problem[] = [];

/** Kinds of which the same few values stand in many rows: each is read once for the lists it is read with. */
const REPEATED: ReadonlySet<Kind> = new Set(["choice", "choices", "programme", "countries", "months", "date"]);
const KEPT_VALUES = 1000;
const kept = new WeakMap<Lists, Map<string, Map<Cell, CellReading>>>();

/** Reads a cell of a column that is clean and not empty. */
export type CellReader = (cell: Cell) => CellReading;

/** How the cells of a column are read. Never throws: what cannot be read is a problem that says how to mend it. */
export function cellReader(column: Column, lists: Lists): CellReader {
  const read = READERS[column.kind];
  const anew = (cell: Cell): CellReading => {
    const text = typeof cell === "string" ? cell : textOf(cell);
    return isErrorText(text)
      ? refuse(problem("cell_error", { value: text }, column.key))
      : read(column, cell, text, lists);
  };
  return REPEATED.has(column.kind) ? remembering(anew, keptOf(column, lists)) : anew;
}

/** Reads one cell that is not blank and may be padded. */
export function readCell(column: Column, cell: Cell, lists: Lists): CellReading {
  return cellReader(column, lists)(typeof cell === "string" ? textOf(cell) : cell);
}

function remembering(read: CellReader, known: Map<Cell, CellReading>): CellReader {
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
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

type Reader = (column: Column, cell: Cell, text: string, lists: Lists) => CellReading;

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

function accept(value: string | number | readonly string[]): CellReading {
  return { value, problems: NONE };
}

function refuse(...problems: Problem[]): CellReading {
  return { problems };
}

function readText(column: Column, _cell: Cell, text: string): CellReading {
  const max = column.max ?? text.length;
  const personal = column.visibility === "public" ? findPersonalData(text) : undefined;
  if (text.length <= max && personal === undefined) return accept(text);
  const problems: Problem[] = [];
  if (text.length > max) problems.push(problem("too_long", { n: text.length, max }, column.key));
  if (personal !== undefined) {
    problems.push(problem("personal_data", { kind_id: personal.id, kind_en: personal.en }, column.key));
  }
  return { value: text, problems };
}

function readUrl(column: Column, _cell: Cell, text: string): CellReading {
  if (!/^https:\/\/[^\s/.]+\.[^\s]+$/i.test(text)) return refuse(problem("not_https", {}, column.key));
  return readText(column, text, text);
}

function readChoice(column: Column, cell: Cell, text: string): CellReading {
  const list = listOf(column);
  return fromMatch(column, text, findCode(list, list === AFFAIR ? affairText(cell, text) : text), list);
}

/** "2.1" typed as a number is 2.10; a label such as "2.10 Pertanahan" is its code. */
function affairText(cell: Cell, text: string): string {
  if (typeof cell === "number") return cell.toFixed(2);
  const code = /^(\d)[.,](\d{1,2})(?!\d)/.exec(text);
  return code === null ? text : `${code[1]}.${(code[2] ?? "").padEnd(2, "0")}`;
}

function readChoices(column: Column, _cell: Cell, text: string): CellReading {
  const list = listOf(column);
  const readings = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== "")
    .map((part) => fromMatch(column, part.trim(), findCode(list, part), list));
  const codes = readings.flatMap((one) => (typeof one.value === "string" ? [one.value] : []));
  return { value: [...new Set(codes)].sort(), problems: readings.flatMap((one) => one.problems) };
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
  return {
    value: codes,
    problems: unknown.map((one) => unlisted(column, one.text, { kind: "none", nearest: one.nearest })),
  };
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

function readDate(column: Column, cell: Cell, text: string): CellReading {
  const day = readDay(cell);
  return day.kind === "value" ? accept(day.value) : refuse(dayProblem(day, text, column.key));
}

/** So much of a text that is in no list is repeated. */
const SHOWN = 80;

function fromMatch(column: Column, text: string, match: Match<string>, list: Vocabulary | undefined): CellReading {
  if (match.kind === "one") return accept(match.code);
  if (match.kind === "none") return refuse(unlisted(column, text, match));
  const [a = "", b = ""] = match.codes.map((code) => (list === undefined ? code : labelOf(list, code, "id")));
  return refuse(problem("matches_several", { value: text, a, b }, column.key));
}

function unlisted(column: Column, text: string, match: Match<string>): Problem {
  return notInList(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text, match, column.key);
}

function listOf(column: Column): Vocabulary {
  if (column.list === undefined) throw new Error(`choice column ${column.key} has no list`);
  return column.list;
}
