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
  return `${cells.map((cell) => quoted(withoutFormula(cell), delimiter)).join(delimiter)}\r\n`;
}

/** Spreadsheets compute what begins with one of these, also in full width and after spaces (OWASP, CSV injection). */
function withoutFormula(cell: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n;,]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
