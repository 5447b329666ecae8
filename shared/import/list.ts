// A list as an agency keeps it: tabs of lines of filled cells, whatever file or sheet they come from.

/**
 * A filled cell. `column` counts from 0. `text` is what is shown; `value` the number behind it (a day as a serial number).
 * `link`: the address behind the text. `note`: what was remarked at the cell. `flaw`: an error, or a formula whose value was not stored. `wide`: over how many
 * columns it is merged. `spanned`: its value is that of a cell above, merged down to here.
 */
export interface ListCell {
  readonly column: number;
  readonly text: string;
  readonly value?: number;
  readonly link?: string;
  readonly note?: string;
  readonly flaw?: "error" | "no_value";
  readonly wide?: number;
  readonly spanned?: true;
}

/** A line that holds anything; `line` counts from 1, `cells` are in the order of their columns. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly ListCell[];
  readonly hidden?: true;
}

/** One tab; a CSV file has one, named "". Blank lines are those that are not there. `hiddenColumns` count from 0. */
export interface ListTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: readonly ListLine[];
  readonly hiddenColumns: readonly number[];
}

/** Merged cells; rows and columns count from 0, both ends belong to it. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The cell of a line in a column; undefined for an empty one. */
export function cellAt(line: ListLine, column: number): ListCell | undefined {
  return line.cells.find((one) => one.column === column);
}

/** The cells that were typed into the line itself. */
export function ownCells(cells: readonly ListCell[]): ListCell[] {
  return cells.filter((one) => one.spanned === undefined);
}
