// What would happen to a list, or has happened: all that is shown before a yes, as plain data.

import type { Draft } from "./draftRows.ts";
import type { ColumnReading, FlawedCell, LeftLine, ListReading, TabFate } from "./listReading.ts";

/** One draft: where its row stands, and what it becomes. `known`: the workbook has it already. `agency`: whose it is. */
export interface DraftReport {
  readonly tab: string;
  readonly lines: readonly number[];
  readonly title: string;
  readonly id: string;
  readonly known: boolean;
  readonly agency?: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** `rows`, `known`, `written`: how many. `left_out`: every line between the first and the last that is no draft. */
export interface ImportReport {
  readonly tabs: readonly {
    readonly tab: string;
    readonly fate: TabFate;
    readonly rows: number;
    readonly hidden_lines: readonly number[];
    readonly hidden_columns: readonly string[];
  }[];
  readonly columns: readonly ColumnReading[];
  readonly rows: number;
  readonly known: number;
  readonly written: number;
  readonly drafts: readonly DraftReport[];
  readonly left_out: readonly LeftLine[];
  readonly flaws: readonly FlawedCell[];
}

/** A draft as it is reported; `held`: the ids that its workbook has; `agency`: its code where a list is for several. */
export function draftReport({ id, row, cells }: Draft, held: ReadonlySet<string>, agency?: string): DraftReport {
  return {
    tab: row.tab,
    lines: row.lines,
    title: row.title,
    id,
    known: held.has(id),
    ...(agency === undefined ? {} : { agency }),
    cells: Object.fromEntries(cells),
  };
}

/** The report of a reading and its drafts, before anything is written. */
export function importReport(reading: ListReading, drafts: readonly DraftReport[]): ImportReport {
  return {
    tabs: reading.tabs.map(({ tab, fate, rows, hiddenLines, hiddenColumns }) => ({
      tab,
      fate,
      rows,
      hidden_lines: hiddenLines,
      hidden_columns: hiddenColumns,
    })),
    columns: reading.columns,
    rows: drafts.length,
    known: drafts.filter((one) => one.known).length,
    written: 0,
    drafts,
    left_out: reading.left,
    flaws: reading.flaws,
  };
}
