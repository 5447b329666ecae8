// Fills an agency's workbook with its examples, as people typed them and as they bent its structure.

import { COLUMNS, type ColumnKey } from "../../../shared/columns.ts";
import type { SheetRequest } from "../../../shared/google/requests.ts";
import type { Programme } from "../../../shared/parse/lists.ts";
import { wordsFor } from "../../../shared/review/words.ts";
import { STRENGTH_TAB } from "../../../shared/systemTabs.ts";
import { lettersOf } from "../../../shared/tab.ts";
import { feedbackFormulas } from "../../../shared/template/feedbackLookups.ts";
import { FIRST_DATA_ROW } from "../../../shared/template/tabPlan.ts";
import { STATUS } from "../../../shared/vocabularies/status.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import type { AgencyExamples, Example, Quirks } from "../example.ts";
import { exampleId } from "../exampleId.ts";
import { type Typed, typeRows } from "./workbook.ts";

const AT = new Map(COLUMNS.map((one, at) => [one.key, at]));
const FORMULAS = feedbackFormulas(lettersOf(AT.get("id") ?? 0), lettersOf(AT.get("title_id") ?? 0));

/** The id that stands in an example's row: its own, that of the row it was copied from, or none. */
export function idOf(agency: string, example: Example): string {
  return example.withoutId === true ? "" : exampleId(agency, example.copyOf ?? example.slug);
}

/** What stands in the cells of a row, in the order of the columns, lookups as formulas. */
export function typedCells(agency: string, example: Example, programmes: ReadonlyMap<string, Programme>): Typed[] {
  return COLUMNS.map((column): Typed => {
    const typed = example.typed?.[column.key];
    if (typed !== undefined) return typed;
    if (column.role === "lookup") return FORMULAS.get(column.key) ?? "";
    if (column.key === "id") return idOf(agency, example);
    if (column.key === "status") return labelOf(STATUS, example.status ?? "submit", "id");
    // Every column that is neither id, status nor lookup holds content.
    return wordsFor(column.key as Parameters<typeof wordsFor>[0], example.content, programmes);
  });
}

/** The requests that fill the tab and then bend it: blank rows between, a heading and a column of people's own. */
export function fillRequests(
  { agency, rows, quirks = {} }: AgencyExamples,
  programmes: ReadonlyMap<string, Programme>,
): SheetRequest[] {
  const blank: Typed[] = [];
  const lines = rows.flatMap((example, at) => {
    const line = typedCells(agency, example, programmes);
    return quirks.blankAfter?.includes(at) ? [line, blank] : [line];
  });
  return [typeRows(STRENGTH_TAB.sheetId, FIRST_DATA_ROW, lines), ...bend(quirks, lines.length)];
}

function bend(quirks: Quirks, lines: number): SheetRequest[] {
  const sheetId = STRENGTH_TAB.sheetId;
  const headings = Object.entries(quirks.renamed ?? {}).map(([key, heading]): SheetRequest => {
    const columnIndex = AT.get(key as ColumnKey) ?? 0;
    const rows = [{ values: [{ userEnteredValue: { stringValue: heading } }] }];
    return { updateCells: { start: { sheetId, rowIndex: 1, columnIndex }, rows, fields: "userEnteredValue" } };
  });
  if (quirks.inserted === undefined) return headings;
  const { before, heading, text } = quirks.inserted;
  const columnIndex = AT.get(before) ?? 0;
  const range = { sheetId, dimension: "COLUMNS" as const, startIndex: columnIndex, endIndex: columnIndex + 1 };
  const cells = [heading, ...Array.from({ length: lines }, () => text)];
  const rows = cells.map((value) => ({ values: [{ userEnteredValue: { stringValue: value } }] }));
  return [
    ...headings,
    { insertDimension: { range } },
    { updateCells: { start: { sheetId, rowIndex: 1, columnIndex }, rows, fields: "userEnteredValue" } },
  ];
}
