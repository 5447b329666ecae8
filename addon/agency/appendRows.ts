// New rows below the last of Keunggulan that holds anything, their lookups with them, in one call.

import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/feedbackLookups.ts";
import { writeTexts } from "../sheet/writeTexts.ts";
import type { Strengths } from "./strengths.ts";

const LOOKUPS = [...feedbackFormulas("A", "A").keys()];

type Values = Readonly<Record<string, string>>;

/** Writes rows by column; false where somebody wrote there meanwhile. Call it under the document's lock. */
export function appendRows(strengths: Strengths, rows: readonly Values[]): boolean {
  const { sheet, grid } = strengths;
  const lines = rows.map((values) => lineOf(strengths, values));
  const width = lines[0]?.length;
  if (width === undefined) return true;
  const first = grid.length + 1;
  const lacking = first + lines.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const range = sheet.getRange(first, 1, lines.length, width);
  if (range.getValues().some((row) => row.some((one) => one !== ""))) return false;
  const formulas = new Set(LOOKUPS.map((key) => strengths.reading.positions.get(key)));
  writeTexts(range, lines, (column) => formulas.has(column));
  return true;
}

function lineOf({ reading, grid }: Strengths, values: Values): string[] {
  const { positions } = reading;
  const letter = (key: string) => lettersOf(positions.get(key) ?? 0);
  const cells = new Map([...feedbackFormulas(letter("id"), letter("title_id")), ...Object.entries(values)]);
  const line = Array.from({ length: Math.max(...grid.map((one) => one.length)) }, () => "");
  for (const [key, at] of positions) line[at] = cells.get(key) ?? "";
  return line;
}
