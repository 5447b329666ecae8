// The visible tabs of a file as grids of cells, for tables of which every line counts.

import type { ListCell } from "../../shared/import/list.ts";
import type { Cell } from "../../shared/parse/cell.ts";
import type { Finding } from "../google/refusal.ts";
import { readFile } from "./readFile.ts";

/**
 * One tab; a CSV file has one, named "". `grid`: its filled lines, each up to its last cell; `lines`: their numbers. A
 * cell is what is shown, or the number where nothing else is shown; an empty one is "".
 */
export interface Table {
  readonly sheet: string;
  readonly grid: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
}

/** Reads a file; what keeps it from being read is a value. */
export function readTables(path: string): readonly Table[] | { readonly finding: Finding } {
  const tabs = readFile(path);
  if ("finding" in tabs) return tabs;
  return tabs
    .filter((tab) => !tab.hidden)
    .map(({ name, lines }) => ({
      sheet: name,
      grid: lines.map(({ cells }) => rowOf(cells)),
      lines: lines.map(({ line }) => line),
    }));
}

function rowOf(cells: readonly ListCell[]): Cell[] {
  const row = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, (): Cell => "");
  for (const { column, text, value } of cells) row[column] = value === Number(text.replace(",", ".")) ? value : text;
  return row;
}
