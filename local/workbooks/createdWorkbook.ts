// The workbook that `spreadsheets.create` makes from a Spreadsheet body.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../answer/googleError.ts";
import { newNumberId } from "../files/newId.ts";
import { applyBatch } from "../sheets/batchUpdate/applyBatch.ts";
import { Evaluation } from "../sheets/formula/evaluation.ts";
import { newWorkbook } from "../sheets/model/newWorkbook.ts";
import type { Workbook } from "../sheets/model/workbook.ts";
import { isLocale } from "../sheets/values/locale.ts";

/**
 * Properties and tabs as given; a body without tabs gets one empty `Sheet1` with id 0.
 * @throws GoogleError 400 where a tab is refused, as a batch update would refuse it
 */
export function createdWorkbook(id: string, title: string, body: sheets_v4.Schema$Spreadsheet): Workbook {
  const { title: _, locale, timeZone, ...properties } = body.properties ?? {};
  if (locale && !isLocale(locale)) throw invalidArgument(`Invalid properties.locale: Unsupported locale: ${locale}`);
  const empty = newWorkbook(id, title);
  const base: Workbook = {
    ...empty,
    locale: locale ?? empty.locale,
    timeZone: timeZone ?? empty.timeZone,
    properties: { ...empty.properties, ...properties },
  };
  const sheets = body.sheets ?? [];
  if (sheets.length === 0) return base;
  const requests = sheets.flatMap((sheet, n) => sheetRequests(sheet, n));
  const names = (body.namedRanges ?? []).map((namedRange) => ({ addNamedRange: { namedRange } }));
  const context = {
    user: "",
    owner: "",
    evaluation: (workbook: Workbook) => new Evaluation(workbook, 0),
    newId: newNumberId,
  };
  return applyBatch({ ...base, sheets: [] }, [...requests, ...names], context).workbook;
}

function sheetRequests(sheet: sheets_v4.Schema$Sheet, n: number): sheets_v4.Schema$Request[] {
  const sheetId = sheet.properties?.sheetId ?? (n === 0 ? 0 : newNumberId());
  const title = sheet.properties?.title || `Sheet${n + 1}`;
  const requests: sheets_v4.Schema$Request[] = [{ addSheet: { properties: { ...sheet.properties, sheetId, title } } }];
  for (const data of sheet.data ?? []) {
    const start = { sheetId, rowIndex: data.startRow ?? 0, columnIndex: data.startColumn ?? 0 };
    if (data.rowData) requests.push({ updateCells: { start, rows: data.rowData, fields: "*" } });
  }
  for (const range of sheet.merges ?? [])
    requests.push({ mergeCells: { range: { ...range, sheetId }, mergeType: "MERGE_ALL" } });
  for (const protectedRange of sheet.protectedRanges ?? []) {
    requests.push({
      addProtectedRange: { protectedRange: { ...protectedRange, range: { ...protectedRange.range, sheetId } } },
    });
  }
  if (sheet.basicFilter) {
    requests.push({
      setBasicFilter: { filter: { ...sheet.basicFilter, range: { ...sheet.basicFilter.range, sheetId } } },
    });
  }
  return requests;
}
