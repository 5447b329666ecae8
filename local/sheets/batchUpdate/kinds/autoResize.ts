// autoResizeDimensions: columns as wide as their longest text, by an average width of letters; rows return to the default.

import type { Evaluation } from "../../formula/evaluation.ts";
import type { DimensionState, Sheet } from "../../model/workbook.ts";
import { shownFormat, shownText } from "../../values/render.ts";
import { type Kind, replaced } from "../kind.ts";
import { dimensionSpan } from "./dimensions.ts";

const LETTER_PIXELS = 7;
const PADDING_PIXELS = 14;

/** The width of a column in pixels, or undefined where it holds nothing. */
function width(evaluation: Evaluation, sheet: Sheet, column: number): number | undefined {
  const { workbook } = evaluation;
  const position = workbook.sheets.indexOf(sheet);
  let longest = 0;
  sheet.rows.forEach((cells, row) => {
    const cell = cells?.[column];
    if (cell?.input === undefined) return;
    const text = shownText(evaluation.valueAt(position, row, column), shownFormat(cell), workbook.locale);
    longest = Math.max(longest, ...text.split("\n").map((line) => line.length));
  });
  return longest === 0 ? undefined : longest * LETTER_PIXELS + PADDING_PIXELS;
}

/** Fits columns (or rows) to their contents; what is hidden stays hidden. */
export const autoResizeDimensions: Kind<"autoResizeDimensions"> = (workbook, request, context) => {
  const { sheet, dimension, start, end, size } = dimensionSpan(workbook, request.dimensions);
  const key = dimension === "ROWS" ? "rowStates" : "columnStates";
  const evaluation = context.evaluation(workbook);
  const states = [...sheet[key]];
  for (let index = start; index < Math.min(end, size); index += 1) {
    const pixelSize = dimension === "COLUMNS" ? width(evaluation, sheet, index) : undefined;
    const hidden = states[index]?.hiddenByUser ? { hiddenByUser: true } : {};
    const state: DimensionState = { ...hidden, ...(pixelSize !== undefined && { pixelSize }) };
    states[index] = Object.keys(state).length > 0 ? state : undefined;
  }
  return { workbook: replaced(workbook, { ...sheet, [key]: Array.from(states) }) };
};
