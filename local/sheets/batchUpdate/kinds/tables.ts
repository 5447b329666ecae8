// Tables: a range whose columns have names and types; kept, shown and taken away.

import type { sheets_v4 } from "googleapis";
import { areaOf, gridRangeOf, overlaps } from "../../model/area.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { gridArea, type Kind, RequestRefused, replaced } from "../kind.ts";

function withTables(sheet: Sheet, tables: Sheet["objects"]["tables"]): Sheet {
  return { ...sheet, objects: { ...sheet.objects, tables } };
}

/** Makes a Table of a range that has none. */
export const addTable: Kind<"addTable"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.table?.range);
  if (sheet.objects.tables.some((one) => overlaps(areaOf(one.range ?? {}, sheet), area))) {
    throw new RequestRefused("The new table overlaps another table.");
  }
  for (const column of request.table?.columnProperties ?? []) checkColumn(column);
  const table = {
    ...request.table,
    name: request.table?.name || nextName(workbook),
    tableId: request.table?.tableId || String(context.newId()),
    range: gridRangeOf(sheet.sheetId, area),
  };
  const next = replaced(workbook, withTables(sheet, [...sheet.objects.tables, table]));
  return { workbook: next, reply: { addTable: { table } } };
};

/** Takes a Table away; its cells stay. */
export const deleteTable: Kind<"deleteTable"> = (workbook, { tableId }) => {
  const sheet = workbook.sheets.find((one) => one.objects.tables.some((table) => table.tableId === tableId));
  if (sheet === undefined) throw new RequestRefused(`No table with ID: ${tableId ?? ""}`);
  const left = sheet.objects.tables.filter((table) => table.tableId !== tableId);
  return { workbook: replaced(workbook, withTables(sheet, left)) };
};

/** "DROPDOWN requires a dataValidationRule of ONE_OF_LIST; other types must not set it" (guide "Work with tables"); our words. */
function checkColumn({ columnType, dataValidationRule }: sheets_v4.Schema$TableColumnProperties): void {
  const isList = dataValidationRule?.condition?.type === "ONE_OF_LIST";
  if (columnType === "DROPDOWN" && !isList) throw new RequestRefused("A dropdown column needs a ONE_OF_LIST rule.");
  if (columnType !== "DROPDOWN" && dataValidationRule) {
    throw new RequestRefused("Only dropdown columns may have a data validation rule.");
  }
}

function nextName(workbook: Workbook): string {
  return `Table${workbook.sheets.flatMap((sheet) => sheet.objects.tables).length + 1}`;
}
