// What an agency's list becomes in Keunggulan: a draft for each row. What has no column, or what a column cannot take, goes
// to the internal notes under its heading, so that nothing is dropped.

import { type ColumnKey, columnOf } from "../../shared/columns.ts";
import { type Cell, type Grid, isBlank, textOf } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readCell } from "../../shared/parse/readCell.ts";
import { programmeWords } from "../../shared/review/words.ts";
import { digest } from "../../shared/version/digest.ts";
import { STATUS } from "../../shared/vocabularies/status.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";

/** One row to be: its id follows from its workbook and content, so that a second import finds it again. */
export interface PlannedRow {
  readonly id: string;
  readonly cells: ReadonlyMap<ColumnKey, string>;
}

/** A list as it came: its headings, and for each the column that it fills, undefined for the notes. */
export interface MappedList {
  readonly headings: readonly string[];
  readonly keys: readonly (ColumnKey | undefined)[];
  readonly rows: Grid;
}

const NOTES = "notes_internal";
/** Kinds whose cells say themselves what is to be mended; any other has a list that its cells keep to. */
const STAY: ReadonlySet<string> = new Set(["text", "url"]);

/** The rows of a list that hold anything, as drafts of a workbook. */
export function planRows(list: MappedList, spreadsheet: string, lists: Lists): PlannedRow[] {
  const seen = new Map<string, number>();
  return list.rows.flatMap((row) => {
    if (row.every(isBlank)) return [];
    const content = [spreadsheet, ...row.map(textOf)].join("\u001f");
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    return [{ id: `KB-${digest(`${content}\u001e${times}`, 10)}`, cells: cellsOf(list, row, lists) }];
  });
}

function cellsOf({ headings, keys }: MappedList, row: readonly Cell[], lists: Lists): Map<ColumnKey, string> {
  const cells = new Map<ColumnKey, string>([["status", labelOf(STATUS, "draft", "id")]]);
  const notes: string[] = [];
  row.forEach((cell, at) => {
    if (isBlank(cell)) return;
    const key = keys[at];
    const written = key === undefined || key === NOTES ? undefined : writtenIn(key, cell, lists);
    if (key !== undefined && written !== undefined) cells.set(key, written);
    else notes.push(key === NOTES ? textOf(cell) : `${headings[at] || `Kolom ${at + 1}`}: ${textOf(cell)}`);
  });
  if (notes.length > 0) cells.set(NOTES, notes.join("\n"));
  return cells;
}

/** What is written into a column; undefined for what it cannot take. */
function writtenIn(key: ColumnKey, cell: Cell, lists: Lists): string | undefined {
  const column = columnOf(key);
  const { value, problems } = readCell(column, cell, lists);
  if (STAY.has(column.kind)) return textOf(cell);
  if (problems.length > 0 || value === undefined) return undefined;
  const { kind, list } = column;
  if (kind === "programme")
    return programmeWords(String(value), new Map(lists.programmes.map((one) => [one.code, one])));
  if (list === undefined) return textOf(cell);
  const codes = typeof value === "object" ? value : [String(value)];
  return codes.map((code) => labelOf(list, code, "id")).join("; ");
}
