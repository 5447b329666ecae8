// Reads the city's list of perangkat daerah: every problem is named with its line, and one of them keeps all from being made.

import { columnOf } from "../../shared/columns.ts";
import { headingNames } from "../../shared/import/headingNames.ts";
import { type Cell, isBlank, textOf } from "../../shared/parse/cell.ts";
import { readCell } from "../../shared/parse/readCell.ts";
import { emailsIn } from "../../shared/register/emailsIn.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { AFFAIR } from "../../shared/vocabularies/affair.ts";
import { labelOf, nearestLabel } from "../../shared/vocabularies/vocabulary.ts";
import type { Finding } from "../google/refusal.ts";
import { findHeadings } from "../table/findHeadings.ts";
import { readTables, type Table } from "../table/readTable.ts";
import {
  badAffair,
  badCode,
  badEmail,
  cellsBeyond,
  doubleCode,
  emptyName,
  headingLost,
  noAgencies,
  noHeadings,
} from "./listFindings.ts";

/** An agency to be; `cells` are those of its row in Perangkat Daerah, by tag. */
export interface NewAgency {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly affairs: readonly string[];
  readonly staff: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

/** A list that can be taken, with the headings that nothing is taken from, or everything that is wrong with it. */
export type AgencyList =
  | { readonly agencies: readonly NewAgency[]; readonly unused: readonly string[] }
  | { readonly problems: readonly Finding[] };

type Key = (typeof AGENCY_TAB.columns)[number]["key"];

/** What setup or Setda fills in later. */
const LATER: ReadonlySet<Key> = new Set(["spreadsheet", "active", "valid_from", "valid_to", "release", "nil_ref"]);
const NEEDED: readonly Key[] = ["agency_code", "name_id"];
const ENOUGH = 2;
const CODE = /^[A-Z0-9][A-Z0-9._-]*$/;
/** What looks like an e-mail address. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const NO_LISTS = { programmes: [], today: "" };

/** Words of lists that are in use, besides the columns' own names. */
const OTHER_WORDS: Partial<Record<Key, readonly string[]>> = {
  agency_code: ["Kode perangkat daerah", "Kode PD", "Kode OPD"],
  name_id: ["Nama perangkat daerah", "Perangkat daerah", "Nama OPD", "Nama dinas"],
  short_name: ["Nama singkat", "Singkat"],
  affair: ["Urusan", "Affair"],
  contact_unit: ["Unit", "Bidang", "Contact unit"],
  contact_email: ["Surel unit", "Surel", "Email", "E-mail", "Contact e-mail"],
  staff_emails: ["Email petugas", "E-mail petugas", "Petugas", "Staff email"],
};

const COLUMNS = AGENCY_TAB.columns.filter((one) => !LATER.has(one.key));
const HEADING_WORDS = headingNames(
  COLUMNS.flatMap(({ key, heading }) =>
    [key, heading.en, heading.id, ...(OTHER_WORDS[key] ?? [])].map((name) => [name, key] as const),
  ),
);

/** Reads a .csv, .xlsx, .xls or .ods file. */
export function readAgencies(file: string): AgencyList {
  const tables = readTables(file);
  if ("finding" in tables) return { problems: [tables.finding] };
  for (const table of tables) {
    const found = findHeadings(table.grid, HEADING_WORDS, ENOUGH);
    if (found !== undefined) return readRows(table, found.row, found.keys);
  }
  return { problems: [noHeadings(file)] };
}

function readRows(
  { grid, lines: numbers }: Table,
  headings: number,
  keys: readonly (string | undefined)[],
): AgencyList {
  const lost = NEEDED.filter((key) => !keys.includes(key));
  if (lost.length > 0) return { problems: lost.map((key) => headingLost(columnHeading(key))) };
  const lines = grid.flatMap((row, at) =>
    at > headings && !row.every(isBlank) ? [{ row, line: numbers[at] ?? 0 }] : [],
  );
  if (lines.length === 0) return { problems: [noAgencies()] };
  const width = (grid[headings] ?? []).findLastIndex((cell) => !isBlank(cell)) + 1;
  const read = lines.map(({ row, line }) => readRow(row, keys, line, width));
  const problems = [...read.flatMap((one) => one.problems), ...doubles(read)].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { problems: problems.map((one) => one.finding) };
  const unused = (grid[headings] ?? []).flatMap((cell, at) =>
    keys[at] === undefined && !isBlank(cell) ? [textOf(cell)] : [],
  );
  return { agencies: read.map((one) => one.agency), unused };
}

interface LineProblem {
  readonly line: number;
  readonly finding: Finding;
}

interface LineReading {
  readonly line: number;
  readonly agency: NewAgency;
  readonly problems: readonly LineProblem[];
}

/** `width`: how many columns have headings; what stands beyond them is most likely a list that was cut in pieces. */
function readRow(
  row: readonly Cell[],
  keys: readonly (string | undefined)[],
  line: number,
  width: number,
): LineReading {
  const at = (key: Key): Cell => row[keys.indexOf(key)];
  const code = textOf(at("agency_code")).toUpperCase();
  const name = textOf(at("name_id"));
  const short = textOf(at("short_name")) || name;
  const affairs = readAffairs(at("affair"));
  const staff = emailsIn(textOf(at("staff_emails")));
  const beyond = row
    .slice(width)
    .filter((cell) => !isBlank(cell))
    .map(textOf);
  const findings = [
    ...(beyond.length > 0 ? [cellsBeyond(line, beyond)] : []),
    ...(CODE.test(code) ? [] : [badCode(line, code)]),
    ...(name === "" ? [emptyName(line)] : []),
    ...affairs.unknown.map((text) => badAffair(line, text, nearestLabel(AFFAIR, text))),
    ...badEmails(at("staff_emails")).map((text) => badEmail(line, columnHeading("staff_emails"), text)),
    ...badEmails(at("contact_email")).map((text) => badEmail(line, columnHeading("contact_email"), text)),
  ];
  const cells: Record<string, string> = {};
  for (const { key } of COLUMNS) if (!isBlank(at(key))) cells[key] = textOf(at(key));
  if (affairs.codes.length > 0)
    cells.affair = affairs.codes.map((one) => `${one} ${labelOf(AFFAIR, one, "id")}`).join("; ");
  return {
    line,
    agency: {
      code,
      name,
      short,
      affairs: affairs.codes,
      staff,
      cells: { ...cells, agency_code: code, short_name: short, staff_emails: staff.join("; ") },
    },
    problems: findings.map((finding) => ({ line, finding })),
  };
}

function readAffairs(cell: Cell): { readonly codes: string[]; readonly unknown: string[] } {
  const parts =
    typeof cell === "number"
      ? [cell]
      : textOf(cell)
          .split(/[;\n]/)
          .map((part) => part.trim());
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const part of parts) {
    if (isBlank(part)) continue;
    const { value } = readCell(columnOf("affair"), part, NO_LISTS);
    if (typeof value === "string") codes.push(value);
    else unknown.push(String(part));
  }
  return { codes, unknown };
}

function badEmails(cell: Cell): string[] {
  return textOf(cell)
    .split(/[;,\s]+/)
    .filter((one) => one !== "" && !EMAIL.test(one));
}

function doubles(read: readonly LineReading[]): LineProblem[] {
  const first = new Map<string, number>();
  return read.flatMap(({ line, agency: { code } }) => {
    const before = first.get(code);
    if (before === undefined) first.set(code, line);
    return before === undefined || code === "" ? [] : [{ line, finding: doubleCode(line, code, before) }];
  });
}

function columnHeading(key: Key): string {
  return AGENCY_TAB.columns.find((one) => one.key === key)?.heading.id ?? key;
}
