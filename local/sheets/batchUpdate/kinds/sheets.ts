// Tabs: addSheet, deleteSheet, duplicateSheet, updateSheetProperties.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import { afterRename, afterSheetDeleted } from "../../formula/adjust.ts";
import { trimRow, trimRows } from "../../model/editCells.ts";
import { editFormulas } from "../../model/editFormulas.ts";
import { newSheet } from "../../model/newSheet.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { sheetProperties } from "../../output/sheetProperties.ts";
import { guardSheet } from "../guard.ts";
import { type Kind, RequestRefused } from "../kind.ts";
import { requiredMask } from "../masks.ts";

function checkTitle(workbook: Workbook, title: string, own?: number): void {
  const taken = workbook.sheets.some(
    (sheet) => sheet.sheetId !== own && sheet.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw new RequestRefused(`A sheet with the name "${title}" already exists. Please enter another name.`);
  if (title.length === 0 || title.length > 100)
    throw new RequestRefused("Sheet names must be between 1 and 100 characters.");
}

function checkId(workbook: Workbook, sheetId: number): void {
  if (workbook.sheets.some((sheet) => sheet.sheetId === sheetId)) {
    throw new RequestRefused(`Sheet with id ${sheetId} already exists.`);
  }
  if (sheetId < 0) throw new RequestRefused("Sheet ids must be non-negative.");
}

function freeTitle(workbook: Workbook): string {
  for (let n = workbook.sheets.length + 1; ; n += 1) {
    if (!workbook.sheets.some((sheet) => sheet.title === `Sheet${n}`)) return `Sheet${n}`;
  }
}

/** What is kept of SheetProperties besides the parts that the sheet holds itself. */
function keptProperties(properties: sheets_v4.Schema$SheetProperties): sheets_v4.Schema$SheetProperties {
  const { sheetId: _id, title: _title, index: _index, gridProperties, ...rest } = properties;
  const { rowCount: _rows, columnCount: _columns, ...grid } = gridProperties ?? {};
  return { sheetType: "GRID", ...rest, gridProperties: grid };
}

/** A new tab, at the end unless an index is given. */
export const addSheet: Kind<"addSheet"> = (workbook, request, context) => {
  const properties = request.properties ?? {};
  const title = properties.title || freeTitle(workbook);
  checkTitle(workbook, title);
  const sheetId = properties.sheetId ?? context.newId();
  checkId(workbook, sheetId);
  const grid = properties.gridProperties;
  const sheet = {
    ...newSheet(sheetId, title, grid?.rowCount ?? undefined, grid?.columnCount ?? undefined),
    properties: keptProperties(properties),
  };
  const index = Math.min(properties.index ?? workbook.sheets.length, workbook.sheets.length);
  const sheets = workbook.sheets.toSpliced(index, 0, sheet);
  return { workbook: { ...workbook, sheets }, reply: { addSheet: { properties: sheetProperties(sheet, index) } } };
};

function sheetOf(workbook: Workbook, sheetId: number | null | undefined): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.sheetId === (sheetId ?? 0));
  if (sheet === undefined) throw new RequestRefused(`No sheet with id: ${sheetId ?? 0}`);
  return sheet;
}

/** Takes a tab out; one visible tab must stay. Named ranges on it go, references to it become #REF!. */
export const deleteSheet: Kind<"deleteSheet"> = (workbook, request, context) => {
  const sheet = sheetOf(workbook, request.sheetId);
  guardSheet(sheet, context);
  const sheets = workbook.sheets.filter((other) => other !== sheet);
  if (!sheets.some((other) => !other.properties.hidden)) {
    throw new RequestRefused("You can't remove all the visible sheets in a document.");
  }
  const namedRanges = workbook.namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheet.sheetId);
  const without = { ...workbook, sheets, namedRanges };
  return { workbook: editFormulas(without, (formula) => afterSheetDeleted(formula, sheet.title)) };
};

/** A copy of a tab with its contents; protected ranges and charts of the copy get ids of their own. */
export const duplicateSheet: Kind<"duplicateSheet"> = (workbook, request, context) => {
  const source = sheetOf(workbook, request.sourceSheetId);
  const title = request.newSheetName || copyTitle(workbook, source.title);
  checkTitle(workbook, title);
  const sheetId = request.newSheetId ?? context.newId();
  checkId(workbook, sheetId);
  const sheet = copiedSheet(source, sheetId, title, context.newId);
  const index = Math.min(request.insertSheetIndex ?? 0, workbook.sheets.length);
  const sheets = workbook.sheets.toSpliced(index, 0, sheet);
  return {
    workbook: { ...workbook, sheets },
    reply: { duplicateSheet: { properties: sheetProperties(sheet, index) } },
  };
};

function copyTitle(workbook: Workbook, title: string): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `Copy of ${title}` : `Copy of ${title} ${n}`;
    if (!workbook.sheets.some((sheet) => sheet.title === candidate)) return candidate;
  }
}

/** A sheet's content under a new id and title; every range on it names the new sheet. */
export function copiedSheet(source: Sheet, sheetId: number, title: string, newId: () => number): Sheet {
  const onCopy = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value, (key, item) => (key === "sheetId" ? sheetId : item))) as T;
  const { objects } = source;
  const { hidden: _, ...properties } = source.properties;
  const ranged = <T extends { range?: sheets_v4.Schema$GridRange }>(item: T): T => ({
    ...item,
    range: { ...item.range, sheetId },
  });
  return {
    ...source,
    sheetId,
    title,
    properties,
    protections: source.protections.map((one) => ({ ...onCopy(one), protectedRangeId: newId() })),
    objects: {
      merges: objects.merges.map((merge) => ({ ...merge, sheetId })),
      basicFilter: objects.basicFilter && ranged(objects.basicFilter),
      filterViews: objects.filterViews.map((view) => ({ ...ranged(view), filterViewId: newId() })),
      charts: objects.charts.map((chart) => ({ ...onCopy(chart), chartId: newId() })),
      slicers: objects.slicers.map((slicer) => ({ ...onCopy(slicer), slicerId: newId() })),
      bandedRanges: objects.bandedRanges.map((band) => ({ ...ranged(band), bandedRangeId: newId() })),
      tables: objects.tables.map((table) => ({ ...ranged(table), tableId: String(newId()) })),
      conditionalFormats: objects.conditionalFormats.map((rule) => ({
        ...rule,
        ranges: (rule.ranges ?? []).map((range) => ({ ...range, sheetId })),
      })),
    },
  };
}

/** Title, position, size, frozen rows, visibility, colour: what the mask names. */
export const updateSheetProperties: Kind<"updateSheetProperties"> = (workbook, request, context) => {
  const mask = requiredMask(request.fields, "SheetProperties");
  const change = request.properties ?? {};
  const sheet = sheetOf(workbook, change.sheetId);
  const before = sheetProperties(sheet, workbook.sheets.indexOf(sheet));
  const merged: sheets_v4.Schema$SheetProperties = mergeFields({ ...before }, { ...change }, mask);
  const title = merged.title ?? sheet.title;
  if (title !== sheet.title) {
    checkTitle(workbook, title, sheet.sheetId);
    guardSheet(sheet, context);
  }
  const updated = resized(
    { ...sheet, title, properties: withColour(keptProperties(merged), mask.fields.has("tabColor")) },
    merged,
  );
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (updated.properties.hidden && others.every((other) => other.properties.hidden)) {
    throw new RequestRefused("You can't hide all the sheets in a document.");
  }
  const index = workbook.sheets.indexOf(sheet);
  const asked = mask.fields.has("index") || mask.all ? (change.index ?? workbook.sheets.length) : index;
  const to = Math.min(asked > index ? asked - 1 : asked, others.length);
  const next = { ...workbook, sheets: others.toSpliced(asked === index ? index : to, 0, updated) };
  if (title === sheet.title) return { workbook: next };
  return { workbook: editFormulas(next, (formula) => afterRename(formula, sheet.title, title)) };
};

/** The tab colour in both its forms, from the one that was set. */
function withColour(
  properties: sheets_v4.Schema$SheetProperties,
  fromColor: boolean,
): sheets_v4.Schema$SheetProperties {
  const { tabColor, tabColorStyle, ...rest } = properties;
  const rgb = fromColor ? tabColor : tabColorStyle?.rgbColor;
  if (tabColorStyle?.themeColor && !fromColor) return { ...rest, tabColorStyle };
  return rgb ? { ...rest, tabColor: rgb, tabColorStyle: { rgbColor: rgb } } : rest;
}

function resized(sheet: Sheet, properties: sheets_v4.Schema$SheetProperties): Sheet {
  const grid = properties.gridProperties ?? {};
  const rowCount = grid.rowCount ?? sheet.rowCount;
  const columnCount = grid.columnCount ?? sheet.columnCount;
  if (rowCount <= 0 || columnCount <= 0) throw new RequestRefused("Grid dimensions must be positive.");
  if (rowCount <= (grid.frozenRowCount ?? 0))
    throw new RequestRefused("You can't freeze all visible rows on the sheet.");
  if (columnCount <= (grid.frozenColumnCount ?? 0))
    throw new RequestRefused("You can't freeze all visible columns on the sheet.");
  const cut = sheet.rows.slice(0, rowCount);
  const rows = columnCount < sheet.columnCount ? cut.map((row) => row && trimRow(row.slice(0, columnCount))) : cut;
  return { ...sheet, rowCount, columnCount, rows: trimRows(rows) };
}
