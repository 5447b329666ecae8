// mergeCells and unmergeCells.

import type { sheets_v4 } from "googleapis";
import { type Area, areaOf, contains, gridRangeOf, overlaps } from "../../model/area.ts";
import { editCells, withMember } from "../../model/editCells.ts";
import type { Sheet } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { gridArea, type Kind, RequestRefused, replaced } from "../kind.ts";

function withMerges(sheet: Sheet, merges: readonly sheets_v4.Schema$GridRange[]): Sheet {
  return { ...sheet, objects: { ...sheet.objects, merges } };
}

function parts(area: Area, type: string): readonly Area[] {
  if (type === "MERGE_ROWS") {
    return Array.from({ length: area.endRow - area.startRow }, (_, n) => ({
      ...area,
      startRow: area.startRow + n,
      endRow: area.startRow + n + 1,
    }));
  }
  if (type === "MERGE_COLUMNS") {
    return Array.from({ length: area.endColumn - area.startColumn }, (_, n) => ({
      ...area,
      startColumn: area.startColumn + n,
      endColumn: area.startColumn + n + 1,
    }));
  }
  return [area];
}

const isOneCell = (area: Area): boolean => area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;

/** The sheet with one merge: the first value found moves to the top left cell, the other cells are emptied. */
function merged(sheet: Sheet, area: Area): Sheet {
  let first: { readonly row: number; readonly column: number } | undefined;
  for (let row = area.startRow; row < area.endRow && first === undefined; row += 1) {
    for (let column = area.startColumn; column < area.endColumn && first === undefined; column += 1) {
      if (sheet.rows[row]?.[column]?.input !== undefined) first = { row, column };
    }
  }
  const kept = first && sheet.rows[first.row]?.[first.column]?.input;
  return editCells(sheet, area, (cell, row, column) =>
    withMember(cell, "input", row === area.startRow && column === area.startColumn ? kept : undefined),
  );
}

/** Merges all cells of a range, or each row or column of it. A merge that is only partly inside is refused. */
export const mergeCells: Kind<"mergeCells"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const apart: sheets_v4.Schema$GridRange[] = [];
  for (const merge of sheet.objects.merges) {
    const other = areaOf(merge, sheet);
    if (!overlaps(other, area)) apart.push(merge);
    else if (!contains(area, other))
      throw new RequestRefused("You must select all cells in a merged range to merge or unmerge them.");
  }
  const areas = parts(area, request.mergeType ?? "MERGE_ALL").filter((part) => !isOneCell(part));
  const grid = areas.reduce(merged, sheet);
  const merges = [...apart, ...areas.map((part) => gridRangeOf(sheet.sheetId, part))];
  return { workbook: replaced(workbook, withMerges(grid, merges)) };
};

/** Takes apart the merges inside a range. */
export const unmergeCells: Kind<"unmergeCells"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const left = sheet.objects.merges.filter((merge) => {
    const other = areaOf(merge, sheet);
    if (!overlaps(other, area)) return true;
    if (!contains(area, other))
      throw new RequestRefused("You must select all cells in a merged range to merge or unmerge them.");
    return false;
  });
  return { workbook: replaced(workbook, withMerges(sheet, left)) };
};
