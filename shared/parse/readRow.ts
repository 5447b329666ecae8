// Reads one row of Keunggulan into canonical content and the problems of its cells.

import { CONTENT_COLUMNS, type Content, columnOf } from "../columns.ts";
import { isWarning } from "../messages/catalogue.ts";
import type { Problem } from "../messages/problem.ts";
import type { STATUS } from "../vocabularies/status.ts";
import type { CodeOf } from "../vocabularies/vocabulary.ts";
import { type Cell, isBlank } from "./cell.ts";
import type { Lists } from "./lists.ts";
import { readCell } from "./readCell.ts";
import { submitProblems } from "./submitRules.ts";

export type Status = CodeOf<typeof STATUS>;

/** `content` holds every cell that could be read; `problems` include warnings, in the order of the columns. */
export interface RowReading {
  readonly status: Status;
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Reads a row by the positions of its columns. A blank status is a draft. */
export function readRow(row: readonly Cell[], positions: ReadonlyMap<string, number>, lists: Lists): RowReading {
  const content: Record<string, string | number | readonly string[]> = {};
  const problems: Problem[] = [];
  const cellOf = (key: string): Cell => {
    const at = positions.get(key);
    return at === undefined ? undefined : row[at];
  };
  for (const column of CONTENT_COLUMNS) {
    const cell = cellOf(column.key);
    if (isBlank(cell)) continue;
    const reading = readCell(column, cell, lists);
    const value = reading.value;
    if (value !== undefined && (typeof value !== "object" || value.length > 0)) content[column.key] = value;
    problems.push(...reading.problems);
  }
  const status = readStatus(cellOf("status"), lists, problems);
  // The loop wrote only values that the reader of each column's own kind returned.
  const typed = content as Content;
  if (status === "submit") problems.push(...submitProblems(typed, (key) => !isBlank(cellOf(key))));
  return { status, content: typed, problems };
}

/** Whether any of the problems keeps the row from being submitted. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => !isWarning(one.code));
}

function readStatus(cell: Cell, lists: Lists, problems: Problem[]): Status {
  if (isBlank(cell)) return "draft";
  const reading = readCell(columnOf("status"), cell, lists);
  problems.push(...reading.problems);
  // The reader of a choice column returns only codes of its list.
  return (reading.value as Status | undefined) ?? "draft";
}
