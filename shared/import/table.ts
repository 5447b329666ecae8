// One table of a tab: its headings, the lines below them, and the columns that it reaches over.

import type { ListCell, ListLine } from "./list.ts";

/** A column of a table; `column` counts from 0. `heading`: headings of several lines joined, "" for none. */
export interface TableColumn {
  readonly column: number;
  readonly heading: string;
}

/**
 * A table. `headings`: the lines that hold its headings. `above`: the lines over them that belong to no other table.
 * `body`: its lines, with the cells of this table alone. `numbering`: the column that numbers the rows.
 */
export interface ListTable {
  readonly columns: readonly TableColumn[];
  readonly headings: readonly ListLine[];
  readonly above: readonly ListLine[];
  readonly body: readonly ListLine[];
  readonly numbering: number | undefined;
}

/** The lines of a part of the columns; those that hold nothing there are left out. `last` may be Infinity. */
export function partOf(lines: readonly ListLine[], first: number, last: number): ListLine[] {
  return lines.flatMap((one) => {
    const cells = one.cells.filter(({ column }) => column >= first && column <= last);
    return cells.some((cell) => cell.spanned === undefined) ? [{ ...one, cells }] : [];
  });
}

/** What a line reads like, its cells from left to right. */
export function wordsOf(cells: readonly ListCell[]): string {
  return cells
    .filter((one) => one.spanned === undefined)
    .map((one) => one.text.replace(/\s+/g, " "))
    .join(" | ");
}
