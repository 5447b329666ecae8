// One cell as Google's values API gives it: UNFORMATTED_VALUE with SERIAL_NUMBER dates.

import { clean, isClean, isPlain, readsOtherwise } from "../text/clean.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";
import { codesOf, type Vocabulary } from "../vocabularies/vocabulary.ts";

export type Cell = string | number | boolean | null | undefined;
export type Grid = readonly (readonly Cell[])[];

const ERROR_TEXT = /^(#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR)[!?]?|Loading(\.\.\.|…)|Memuat(\.\.\.|…))$/i;
/** How such a text begins, in lower case. */
const [HASH, L, M] = [0x23, 0x6c, 0x6d];
const LOWER_CASE = 0x20;
/** Longer than any column takes, whatever of it is unseen: such a text is not cleaned; its length is its problem. */
export const FAR_TOO_LONG = 10_000;

/** Stands in front of the text of a chip whose address cannot be read: Unicode's own sign for an object in a text. */
export const CHIP_SIGN = "\ufffc";

/** The text of a cell, clean; "" when blank. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  return clean(cell);
}

/** Whether nobody typed anything into the cell. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  return cell === "" || (!isPlain(cell.charCodeAt(0)) && textOf(cell) === "");
}

/**
 * A row whose texts are clean, each looked at once; the row itself where none was otherwise. What is far too long stays
 * as it came, and so does a text that would then read otherwise: its reader says so.
 */
export function cleanRow(cells: readonly Cell[]): readonly Cell[] {
  return cells.every((cell) => typeof cell !== "string" || cell.length > FAR_TOO_LONG || isClean(cell))
    ? cells
    : cells.map(cleanCell);
}

function cleanCell(cell: Cell): Cell {
  if (typeof cell !== "string" || cell.length > FAR_TOO_LONG) return cell;
  const text = clean(cell);
  return text !== "" && readsOtherwise(cell) ? cell : text;
}

/** Whether a clean cell says only that it holds nothing ("-", "nihil"), in no word of the list that its column has. */
export function isNothing(cell: Cell, list?: Vocabulary): boolean {
  return typeof cell === "string" && saysNothing(cell) && (list === undefined || codesOf(list, cell).length === 0);
}

/** Whether nobody typed anything into a cell of a clean row. */
export function isEmpty(cell: Cell): cell is "" | null | undefined {
  return cell === "" || cell === null || cell === undefined;
}

/** Whether a text is what Sheets shows instead of a value that it could not compute: never content. */
export function isErrorText(text: string): boolean {
  const first = text.charCodeAt(0) | LOWER_CASE;
  return (first === HASH || first === L || first === M) && ERROR_TEXT.test(text);
}
