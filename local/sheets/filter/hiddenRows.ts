// The rows that the basic filter of a tab hides. Filter views hide nothing here: they are what one person looks through.

import type { sheets_v4 } from "googleapis";
import type { Evaluation } from "../formula/evaluation.ts";
import { areaOf } from "../model/area.ts";
import { cellAt } from "../model/editCells.ts";
import type { Cell } from "../model/workbook.ts";
import { shownFormat, shownText } from "../values/render.ts";
import { conditionTest } from "./conditionTest.ts";
import type { FilteredCell } from "./filteredCell.ts";

type Test = (cell: FilteredCell) => boolean;

/** Row indexes (from 0) below the filter's heading that some column's criteria hide; sheet by its position. */
export function hiddenRows(evaluation: Evaluation, position: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  const sheet = evaluation.grid(position);
  const filter = sheet?.objects.basicFilter;
  if (sheet === undefined || !filter?.filterSpecs?.length) return hidden;
  const area = areaOf(filter.range ?? {}, sheet);
  const firstRow = area.startRow + 1;
  const columns = filter.filterSpecs.map((spec) => ({
    column: spec.columnIndex ?? 0,
    shows: criteriaTest(evaluation, { sheet: position, firstRow }, spec.filterCriteria ?? {}),
  }));
  for (let row = firstRow; row < area.endRow; row += 1) {
    const shown = columns.every(({ column, shows }) => shows(cellOf(evaluation, position, row, column)));
    if (!shown) hidden.add(row);
  }
  return hidden;
}

function cellOf(evaluation: Evaluation, position: number, row: number, column: number): FilteredCell {
  const sheet = evaluation.grid(position);
  const cell: Cell = (sheet && cellAt(sheet, row, column)) ?? {};
  const value = evaluation.valueAt(position, row, column);
  return { row, column, value, text: shownText(value, shownFormat(cell), evaluation.workbook.locale), cell };
}

function criteriaTest(
  evaluation: Evaluation,
  place: { readonly sheet: number; readonly firstRow: number },
  criteria: sheets_v4.Schema$FilterCriteria,
): Test {
  const hiddenValues = new Set(criteria.hiddenValues ?? []);
  const background = criteria.visibleBackgroundColorStyle?.rgbColor ?? criteria.visibleBackgroundColor;
  const foreground = criteria.visibleForegroundColorStyle?.rgbColor ?? criteria.visibleForegroundColor;
  const holds: Test = criteria.condition ? conditionTest(evaluation, place, criteria.condition) : () => true;
  return (one) =>
    !hiddenValues.has(one.text) &&
    (!background || sameColour(background, backgroundOf(one.cell))) &&
    (!foreground || sameColour(foreground, foregroundOf(one.cell))) &&
    holds(one);
}

function backgroundOf({ format }: Cell): sheets_v4.Schema$Color {
  return format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor ?? { red: 1, green: 1, blue: 1 };
}

function foregroundOf({ format }: Cell): sheets_v4.Schema$Color {
  return format?.textFormat?.foregroundColorStyle?.rgbColor ?? format?.textFormat?.foregroundColor ?? {};
}

/** Equal in 8-bit channels, as a person picks colours. */
function sameColour(a: sheets_v4.Schema$Color, b: sheets_v4.Schema$Color): boolean {
  const channel = (value: number | null | undefined): number => Math.round((value ?? 0) * 255);
  return (["red", "green", "blue"] as const).every((name) => channel(a[name]) === channel(b[name]));
}
