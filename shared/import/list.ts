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

/** What was remarked at a cell that holds no text, or the address behind it. */
export type Remark = Pick<ListCell, "column" | "link" | "note">;

/** A line that holds anything; `line` counts from 1, `cells` are in the order of their columns. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly ListCell[];
  readonly remarks?: readonly Remark[];
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

/**
 * What stands behind a cell and was remarked at it: for the cell itself, and what has no place in it. `isFilled`: whether
 * the cell holds a text; of several addresses it takes the first.
 */
export function besideText(
  column: number,
  isFilled: boolean,
  links: readonly string[],
  note: string,
): { readonly own: Pick<ListCell, "link" | "note">; readonly remarks: readonly Remark[] } {
  const [first, ...more] = links;
  const own = { ...(first === undefined ? {} : { link: first }), ...(note === "" ? {} : { note }) };
  const further = more.map((link) => ({ column, link }));
  const isBeside = !isFilled && (first !== undefined || note !== "");
  return { own, remarks: isBeside ? [{ column, ...own }, ...further] : further };
}

/** A line with what was remarked at its empty cells. */
export function withRemarks(line: ListLine, remarks: readonly Remark[]): ListLine {
  return remarks.length === 0 ? line : { ...line, remarks };
}

/** The cells that were typed into the line itself. */
export function ownCells(cells: readonly ListCell[]): ListCell[] {
  return cells.filter((one) => one.spanned === undefined);
}
