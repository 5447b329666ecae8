// Links from a line to a row of the register, as formulas that find the row by its key wherever sorting put it.

import type { Place } from "./line.ts";

/** The formula of a cell that shows a text and leads to a place. */
export function linkFormula(text: string, { tab, key, column = "A" }: Place): string {
  const sheet = `'${tab.title.replaceAll("'", "''")}'`;
  const row = key === undefined ? "" : `&"&range=A"&IFERROR(MATCH(${quoted(key)};${sheet}!$${column}:$${column};0);1)`;
  return `=HYPERLINK("#gid=${tab.sheetId}"${row};${quoted(text)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
