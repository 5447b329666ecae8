// Fills an agency's workbook with its rows, as people typed them and as they bent its structure.

import type { ColumnKey } from "../../shared/columns.ts";
import type { SheetRequest } from "../../shared/google/requests.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { FIRST_DATA_ROW } from "../../shared/template/tabPlan.ts";
import type { OwnColumn, SampleSheet } from "./readStrengths.ts";
import { type Typed, typeRows } from "./typed.ts";
import { PLACES, typedCells } from "./typedCells.ts";

const { sheetId } = STRENGTH_TAB;
const HEADING_ROW = FIRST_DATA_ROW - 1;

/** The requests that type the rows, rename headings, and then insert columns, the last one first. */
export function fillRequests(agency: string, { rows, renamed, own }: SampleSheet): SheetRequest[] {
  const lines = linesOf(new Map(rows.map((row) => [row.at, typedCells(agency, row)])));
  return [
    typeRows(sheetId, FIRST_DATA_ROW, lines),
    ...[...renamed].map(([key, heading]) => typeRows(sheetId, HEADING_ROW, [[heading]], placeOf(key))),
    ...[...own].sort((a, b) => placeOf(b.before) - placeOf(a.before)).flatMap(insertion),
  ];
}

function insertion({ before, heading, cells }: OwnColumn): SheetRequest[] {
  const startIndex = placeOf(before);
  const range = { sheetId, dimension: "COLUMNS" as const, startIndex, endIndex: startIndex + 1 };
  const below = linesOf(new Map([...cells].map(([at, text]) => [at, [text]])));
  return [{ insertDimension: { range } }, typeRows(sheetId, HEADING_ROW, [[heading], ...below], startIndex)];
}

/** The lines from the first to the last one filled. */
function linesOf(filled: ReadonlyMap<number, readonly Typed[]>): (readonly Typed[])[] {
  return Array.from({ length: Math.max(-1, ...filled.keys()) + 1 }, (_, at) => filled.get(at) ?? []);
}

function placeOf(key: ColumnKey): number {
  return PLACES.get(key) ?? 0;
}
