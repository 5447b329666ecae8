// Ranges as Google writes them in answers: always with the sheet's name, quoted where needed, `A1` for one cell.

import type { Area } from "../model/area.ts";
import { columnName } from "./columnName.ts";

const PLAIN_TITLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*|[Rr]|[Cc]|TRUE|FALSE)$/i;

/** The title as it stands before `!`: quoted unless it is one plain word that is no cell reference. */
export function quotedTitle(title: string): string {
  if (PLAIN_TITLE.test(title) && !LOOKS_LIKE_CELL.test(title)) return title;
  return `'${title.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:Z1000`, or `Sheet1!B2` for one cell. */
export function rangeText(title: string, area: Area): string {
  return `${quotedTitle(title)}!${areaText(area)}`;
}

/** `A1:B2`, or `B2` for one cell. */
export function areaText(area: Area): string {
  const start = `${columnName(area.startColumn)}${area.startRow + 1}`;
  const end = `${columnName(area.endColumn - 1)}${area.endRow}`;
  return start === end ? start : `${start}:${end}`;
}
