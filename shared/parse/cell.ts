// One cell as Google's values API gives it: UNFORMATTED_VALUE with SERIAL_NUMBER dates.

export type Cell = string | number | boolean | null | undefined;
export type Grid = readonly (readonly Cell[])[];

const ERROR_TEXT = /^(#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR)[!?]?|Loading(\.\.\.|…)|Memuat(\.\.\.|…))$/i;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/gu;
/** Nothing else needs to be looked at closely; this is found faster than what is meant by it. */
const BEYOND_ASCII = /[\r\u0080-\uffff]/;
const UNUSUAL = /[\r\u00a0\u200b-\u200d\u2060\ufeff]/;

const SPACE = 32;
const LAST_PLAIN = 126;

/** The text of a cell: trimmed, line ends as \n, no-break spaces as spaces, invisible characters gone; "" when blank. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  return isClean(cell) ? cell : cleaned(cell);
}

/** Whether nobody typed anything into the cell. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  return cell === "" || (!isPlain(cell.charCodeAt(0)) && textOf(cell) === "");
}

/** A row whose texts are as textOf gives them, each looked at once; the row itself where none was otherwise. */
export function cleanRow(cells: readonly Cell[]): readonly Cell[] {
  return cells.every((cell) => typeof cell !== "string" || isClean(cell))
    ? cells
    : cells.map((cell) => (typeof cell === "string" ? textOf(cell) : cell));
}

/** Whether nobody typed anything into a cell of a clean row. */
export function isEmpty(cell: Cell): cell is "" | null | undefined {
  return cell === "" || cell === null || cell === undefined;
}

function cleaned(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();
}

function isClean(text: string): boolean {
  return text === "" || (isTrimmed(text) && !(BEYOND_ASCII.test(text) && UNUSUAL.test(text)));
}

/** Whether a text surely begins and ends with what is no white space; one that ends beyond ASCII is looked at closely. */
function isTrimmed(text: string): boolean {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1));
}

function isPlain(unit: number): boolean {
  return unit > SPACE && unit <= LAST_PLAIN;
}

/** Whether a text is what Sheets shows instead of a value that it could not compute: never content. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}
