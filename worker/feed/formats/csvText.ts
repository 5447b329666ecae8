// CSV as RFC 4180 writes it, in two dialects, safe from formulas.

export interface Dialect {
  readonly delimiter: "," | ";";
  readonly byteOrderMark: boolean;
}

/** The plain dialect, and the one that an Indonesian Excel opens by itself. Both hold the same cells. */
export const DIALECTS = {
  standard: { delimiter: ",", byteOrderMark: false },
  "excel-id": { delimiter: ";", byteOrderMark: true },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;

/** One line; an apostrophe stands before a cell that a spreadsheet would take for a formula. */
export function csvLine(cells: readonly string[], { delimiter }: Dialect): string {
  return `${cells.map(cellText).join(delimiter)}\r\n`;
}

/** Both dialects quote the same cells. Most cells are blank or a word and pass at the first look. */
function cellText(cell: string): string {
  return PLAIN.test(cell) ? cell : quoted(withoutFormula(cell));
}

const PLAIN = /^\w*$/;

/** Spreadsheets compute what begins with one of these, also in full width and after spaces (OWASP, CSV injection). */
function withoutFormula(cell: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /["\r\n;,]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
}
