// What is read of a list before anything is written: every tab with its fate, the rows, and every line that is left out.

import type { ColumnKey } from "../columns.ts";
import type { PlacedCell } from "./draftCells.ts";
import type { LeftReason } from "./judgeLines.ts";

/** What becomes of a tab. `other`: it holds a list, and another tab was taken; `people`: it holds none but of people. */
export type TabFate = "read" | "hidden" | "other" | "people" | "no_headings" | "blank";

/** One tab. `hiddenLines` and `hiddenColumns` (letters) are read like all others, and told. */
export interface TabReading {
  readonly tab: string;
  readonly fate: TabFate;
  readonly rows: number;
  readonly hiddenLines: readonly number[];
  readonly hiddenColumns: readonly string[];
}

/** A heading and the column that it fills, undefined for the internal notes. */
export interface ColumnReading {
  readonly heading: string;
  readonly column: ColumnKey | undefined;
}

/** A row: `lines` where it stands (several where it goes on below), `title` how it is named. */
export interface ListRow {
  readonly tab: string;
  readonly lines: readonly number[];
  readonly title: string;
  readonly context: readonly string[];
  readonly cells: readonly PlacedCell[];
}

/** Why a line is no row: by itself, above the headings, or because a person said so. */
export type Reason = LeftReason | "above" | "skipped";

/** A line that is left out, and what stands in it. Of several blank lines `through` is the last. */
export interface LeftLine {
  readonly tab: string;
  readonly line: number;
  readonly through?: number;
  readonly reason: Reason;
  readonly text: string;
}

/** A cell that shows an error, or a formula whose value the file does not hold. `cell` is its place, as D7. */
export interface FlawedCell {
  readonly tab: string;
  readonly cell: string;
  readonly flaw: "error" | "no_value";
  readonly text: string;
}

/** All of it. */
export interface ListReading {
  readonly tabs: readonly TabReading[];
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly ListRow[];
  readonly left: readonly LeftLine[];
  readonly flaws: readonly FlawedCell[];
}

/** A line of a tab; `tab` undefined means every tab that is read. */
export interface LineName {
  readonly tab: string | undefined;
  readonly line: number;
}

/**
 * What a person said. `sheets`: the tabs to read, "all" for every visible one that holds a list, undefined for the first.
 * `columns`: headings and their columns, "" for the notes. `skip` and `keep`: lines that are no rows, and that are.
 */
export interface ListOrder {
  readonly sheets: readonly string[] | "all" | undefined;
  readonly columns: ReadonlyMap<string, string>;
  readonly skip: readonly LineName[];
  readonly keep: readonly LineName[];
}
