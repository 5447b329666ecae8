// One table of a tab: its headings, the lines below them, and the columns that it reaches over.

import { type ListLine, ownCells, withRemarks } from "./list.ts";

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
    if (!cells.some((cell) => cell.spanned === undefined)) return [];
    const remarks = one.remarks?.filter(({ column }) => column >= first && column <= last);
    return [withRemarks({ ...one, cells }, remarks ?? [])];
  });
}

/** What a line reads like, its cells from left to right with what was remarked at them. */
export function wordsOf({ cells, remarks = [] }: ListLine): string {
  const remarked = (note: string | undefined) => (note === undefined ? [] : [`(komentar: ${note})`]);
  return [
    ...ownCells(cells).map(({ text, note }) => [text, ...remarked(note)].join(" ")),
    ...remarks.flatMap(({ note }) => remarked(note)),
  ]
    .map((text) => text.replace(/\s+/g, " "))
    .join(" | ");
}
