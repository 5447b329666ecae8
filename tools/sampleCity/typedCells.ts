// The cells of a sample row as they stand in an agency's workbook.

import { COLUMNS } from "../../shared/columns.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { type RowReading, readRow } from "../../shared/parse/readRow.ts";
import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/feedbackLookups.ts";
import type { SampleRow } from "./readStrengths.ts";
import { sampleId } from "./sampleId.ts";
import type { Typed } from "./typed.ts";

/** The places of the columns in a workbook as it is made. */
export const PLACES: ReadonlyMap<string, number> = new Map(COLUMNS.map((one, at) => [one.key, at]));
const FORMULAS = feedbackFormulas(lettersOf(PLACES.get("id") ?? 0), lettersOf(PLACES.get("title_id") ?? 0));

/** The cells in the order of the columns, lookups as formulas; a row without a name has no code. */
export function typedCells(agency: string, { name, cells }: SampleRow): Typed[] {
  return COLUMNS.map(({ key, role }): Typed => {
    if (role === "lookup") return FORMULAS.get(key) ?? "";
    if (key === "id") return name === "" ? "" : sampleId(`${agency}/${name}`);
    return cells.get(key) ?? "";
  });
}

/** What the Worker will read in the row. */
export function readSample(agency: string, row: SampleRow, lists: Lists): RowReading {
  return readRow(typedCells(agency, row), PLACES, lists);
}
