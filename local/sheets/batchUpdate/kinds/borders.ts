// updateBorders.

import type { sheets_v4 } from "googleapis";
import type { Area } from "../../model/area.ts";
import { editCells, withMember } from "../../model/editCells.ts";
import { guardArea } from "../guard.ts";
import { gridArea, type Kind, replaced } from "../kind.ts";

type Border = sheets_v4.Schema$Border;

/** The borders that one cell of the range gets: outer ones at the edges, inner ones between cells. */
function bordersAt(
  request: sheets_v4.Schema$UpdateBordersRequest,
  area: Area,
  row: number,
  column: number,
): sheets_v4.Schema$Borders {
  const top = row === area.startRow ? request.top : request.innerHorizontal;
  const bottom = row === area.endRow - 1 ? request.bottom : request.innerHorizontal;
  const left = column === area.startColumn ? request.left : request.innerVertical;
  const right = column === area.endColumn - 1 ? request.right : request.innerVertical;
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

const isSet = ([, border]: [string, Border]): boolean => border.style !== "NONE";

/** Sets borders; a style NONE takes one away, what is not given stays. */
export const updateBorders: Kind<"updateBorders"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const edited = editCells(sheet, area, (cell, row, column) => {
    const merged = { ...cell?.format?.borders, ...bordersAt(request, area, row, column) };
    const borders = Object.fromEntries(Object.entries(merged).filter(isSet));
    const { borders: _, ...rest } = cell?.format ?? {};
    const format = Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
    return withMember(cell, "format", Object.keys(format).length > 0 ? format : undefined);
  });
  return { workbook: replaced(workbook, edited) };
};
