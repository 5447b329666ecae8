// A sheet as `spreadsheets.get` shows it.

import type { sheets_v4 } from "googleapis";
import { withCriteria } from "../filter/filterSpecs.ts";
import type { Group, Sheet } from "../model/workbook.ts";
import { protectedRangeAnswer } from "./protectedRange.ts";
import { sheetProperties } from "./sheetProperties.ts";

/** A group of rows or columns. */
export function dimensionGroup(group: Group, sheetId: number, dimension: string): sheets_v4.Schema$DimensionGroup {
  const range = { sheetId, dimension, startIndex: group.start, endIndex: group.end };
  return { range, depth: group.depth, collapsed: group.collapsed };
}

/** All of a sheet but its grid data. Lists that are empty are left out when the answer is written. */
export function sheetAnswer(sheet: Sheet, index: number, user: string, owner: string): sheets_v4.Schema$Sheet {
  const { objects } = sheet;
  return {
    properties: sheetProperties(sheet, index),
    merges: [...objects.merges],
    conditionalFormats: [...objects.conditionalFormats],
    filterViews: objects.filterViews.map(withCriteria),
    protectedRanges: sheet.protections.map((protection) => protectedRangeAnswer(protection, user, owner)),
    ...(objects.basicFilter && { basicFilter: withCriteria(objects.basicFilter) }),
    charts: [...objects.charts],
    bandedRanges: [...objects.bandedRanges],
    tables: [...objects.tables],
    rowGroups: sheet.rowGroups.map((group) => dimensionGroup(group, sheet.sheetId, "ROWS")),
    columnGroups: sheet.columnGroups.map((group) => dimensionGroup(group, sheet.sheetId, "COLUMNS")),
    slicers: [...objects.slicers],
  };
}
