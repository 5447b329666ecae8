// From the text of a range to a sheet and an area on it.

import { invalidArgument } from "../../answer/googleError.ts";
import type { Area } from "../model/area.ts";
import { areaOf } from "../model/area.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { type OpenArea, parseA1 } from "./parseA1.ts";
import { areaText } from "./rangeText.ts";

/** A range found in a workbook. */
export interface ResolvedRange {
  readonly sheet: Sheet;
  readonly area: Area;
  /** True for a single cell or a bare title: values may be written from its first cell in any size. */
  readonly anchor: boolean;
}

/**
 * Finds what `text` names: `Sheet1`, `'My tab'!A1:B2`, `A1:C` (first sheet), or a named range.
 * Ends past the grid are cut.
 * @throws GoogleError 400 "Unable to parse range: …", or "Range (…) exceeds grid limits…" where it begins past the grid
 */
export function resolveRange(workbook: Workbook, text: string): ResolvedRange {
  const { title, cells } = splitTitle(text);
  if (title === undefined) {
    const open = parseA1(cells);
    const first = workbook.sheets[0];
    if (open !== undefined && first !== undefined) return onSheet(first, open);
    return namedRange(workbook, cells) ?? wholeTab(workbook, cells, text);
  }
  const sheet = sheetByTitle(workbook, title);
  if (sheet === undefined) throw unparsable(text);
  if (cells === "") return whole(sheet);
  const open = parseA1(cells);
  if (open === undefined) throw unparsable(text);
  return onSheet(sheet, open);
}

function unparsable(text: string): Error {
  return invalidArgument(`Unable to parse range: ${text}`);
}

/** The tab with this title; exactly, or else without regard to case. */
function sheetByTitle(workbook: Workbook, title: string): Sheet | undefined {
  const lower = title.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.title === title) ??
    workbook.sheets.find((sheet) => sheet.title.toLowerCase() === lower)
  );
}

function splitTitle(text: string): { readonly title: string | undefined; readonly cells: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { title: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const at = text.lastIndexOf("!");
  return at < 0 ? { title: undefined, cells: text } : { title: text.slice(0, at), cells: text.slice(at + 1) };
}

function namedRange(workbook: Workbook, name: string): ResolvedRange | undefined {
  const found = workbook.namedRanges.find((range) => range.name?.toLowerCase() === name.toLowerCase());
  const sheet = workbook.sheets.find((candidate) => candidate.sheetId === (found?.range?.sheetId ?? 0));
  if (found === undefined || sheet === undefined) return undefined;
  return { sheet, area: areaOf(found.range ?? {}, sheet), anchor: false };
}

function wholeTab(workbook: Workbook, title: string, text: string): ResolvedRange {
  const sheet = sheetByTitle(workbook, title);
  if (sheet === undefined) throw unparsable(text);
  return whole(sheet);
}

function whole(sheet: Sheet): ResolvedRange {
  const open = { startRow: undefined, endRow: undefined, startColumn: undefined, endColumn: undefined, anchor: true };
  return onSheet(sheet, open);
}

function onSheet(sheet: Sheet, open: OpenArea): ResolvedRange {
  const startRow = open.startRow ?? 0;
  const startColumn = open.startColumn ?? 0;
  if (startRow >= sheet.rowCount || startColumn >= sheet.columnCount) {
    const asked = {
      startRow,
      startColumn,
      endRow: open.endRow ?? Math.max(sheet.rowCount, startRow + 1),
      endColumn: open.endColumn ?? Math.max(sheet.columnCount, startColumn + 1),
    };
    throw gridLimit(sheet, asked);
  }
  const area = {
    startRow,
    startColumn,
    endRow: Math.min(open.endRow ?? sheet.rowCount, sheet.rowCount),
    endColumn: Math.min(open.endColumn ?? sheet.columnCount, sheet.columnCount),
  };
  return { sheet, area, anchor: open.anchor };
}

/** 400 for a range that begins past the last row or column. */
export function gridLimit(sheet: Sheet, area: Area): Error {
  const limits = `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`;
  return invalidArgument(`Range (${sheet.title}!${areaText(area)}) exceeds grid limits. ${limits}`);
}
