// A new, empty tab with Google's default size.

import type { Sheet, SheetObjects } from "./workbook.ts";

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

const NO_OBJECTS: SheetObjects = {
  merges: [],
  basicFilter: undefined,
  filterViews: [],
  charts: [],
  slicers: [],
  bandedRanges: [],
  tables: [],
  conditionalFormats: [],
};

/** An empty grid of `rowCount` × `columnCount` cells (1000 × 26 where not given). */
export function newSheet(
  sheetId: number,
  title: string,
  rowCount: number = DEFAULT_ROWS,
  columnCount: number = DEFAULT_COLUMNS,
): Sheet {
  return {
    sheetId,
    title,
    properties: { sheetType: "GRID" },
    rowCount,
    columnCount,
    rows: [],
    rowStates: [],
    columnStates: [],
    rowGroups: [],
    columnGroups: [],
    protections: [],
    objects: NO_OBJECTS,
  };
}
