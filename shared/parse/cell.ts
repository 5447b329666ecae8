// One cell as Google's values API gives it: UNFORMATTED_VALUE with SERIAL_NUMBER dates.

export type Cell = string | number | boolean | null | undefined;
export type Grid = readonly (readonly Cell[])[];

const ERROR_TEXT = /^(#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR)[!?]?|Loading(\.\.\.|…)|Memuat(\.\.\.|…))$/i;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/gu;
const UNUSUAL = /^\s|\s$|[\r\u00a0\u200b-\u200d\u2060\ufeff]/u;

/** The text of a cell: trimmed, line ends as \n, no-break spaces as spaces, invisible characters gone; "" when blank. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (!UNUSUAL.test(cell)) return cell;
  return cell
    .replace(INVISIBLE, "")
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();
}

const SPACE = 32;
const LAST_PLAIN = 126;

/** Whether nobody typed anything into the cell. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  const first = cell.charCodeAt(0);
  return first > SPACE && first <= LAST_PLAIN ? false : textOf(cell) === "";
}

/** Whether a text is what Sheets shows instead of a value that it could not compute: never content. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}
