// Reads rows of Keunggulan into canonical content and the problems of its cells.

import { CONTENT_COLUMNS, type ColumnKey, type Content, columnOf } from "../columns.ts";
import { isWarning } from "../messages/catalogue.ts";
import type { Problem } from "../messages/problem.ts";
import type { STATUS } from "../vocabularies/status.ts";
import type { CodeOf } from "../vocabularies/vocabulary.ts";
import { type Cell, cleanRow, isEmpty } from "./cell.ts";
import type { Lists } from "./lists.ts";
import { type CellReader, type CellReading, cellReader } from "./readCell.ts";
import { submitProblems } from "./submitRules.ts";

const NOTES = columnOf("notes_internal");

export type Status = CodeOf<typeof STATUS>;

/** `content` holds every cell that could be read; `problems` include warnings, in the order of the columns. */
export interface RowReading {
  readonly status: Status;
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * How the rows of a sheet are read by the positions of its columns; each is to be clean. `isPlain`: its texts came clean,
 * and need not be looked at for that again. A blank status is a draft.
 */
export function rowReader(
  positions: ReadonlyMap<string, number>,
  lists: Lists,
): (row: readonly Cell[], isPlain?: boolean) => RowReading {
  const columns = CONTENT_COLUMNS.map(({ key }) => placed(key, positions, lists)).filter(({ at }) => at >= 0);
  const status = placed("status", positions, lists);
  return (row, isPlain = false) => {
    const content: Record<string, NonNullable<CellReading["value"]>> = {};
    const problems: Problem[] = [];
    const besides: string[] = [];
    for (const { key, at, read } of columns) {
      const cell = row[at];
      if (isEmpty(cell)) continue;
      const reading = read(cell, isPlain);
      const value = reading.value;
      if (value !== undefined && (typeof value !== "object" || value.length > 0)) content[key] = value;
      if (reading.problems.length > 0) problems.push(...reading.problems);
      if (reading.besides !== undefined) besides.push(reading.besides);
    }
    if (besides.length > 0) content.notes_internal = withNotes(content.notes_internal, besides);
    const said = readStatus(row[status.at], status.read, problems);
    // The loop wrote only values that the reader of each column's own kind returned.
    const typed = content as Content;
    if (said === "submit") problems.push(...submitProblems(typed, (key) => !isEmpty(row[positions.get(key) ?? -1])));
    return { status: said, content: typed, problems };
  };
}

/** The internal notes with what other cells held besides their value, as far as there is room. */
function withNotes(notes: CellReading["value"], besides: readonly string[]): string {
  return [notes, ...besides]
    .filter((one) => one !== undefined)
    .join("\n")
    .slice(0, NOTES.max);
}

/** Reads one row, whose texts may be padded, by the positions of its columns. */
export function readRow(row: readonly Cell[], positions: ReadonlyMap<string, number>, lists: Lists): RowReading {
  return rowReader(positions, lists)(cleanRow(row));
}

/** A column with its place; -1, where no row has a cell, for one that the sheet lacks. */
function placed(key: ColumnKey, positions: ReadonlyMap<string, number>, lists: Lists) {
  return { key, at: positions.get(key) ?? -1, read: cellReader(columnOf(key), lists) };
}

/** Whether any of the problems keeps the row from being submitted. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => !isWarning(one.code));
}

function readStatus(cell: Cell, read: CellReader, problems: Problem[]): Status {
  if (isEmpty(cell)) return "draft";
  const reading = read(cell);
  problems.push(...reading.problems);
  // The reader of a choice column returns only codes of its list.
  return (reading.value as Status | undefined) ?? "draft";
}
