// A cell's value as `values.get` gives it under each render option.

import type { sheets_v4 } from "googleapis";
import type { Evaluation } from "../formula/evaluation.ts";
import { localFormula } from "../formula/formulaText.ts";
import { parseFormula } from "../formula/parse.ts";
import { isError, type Scalar } from "../formula/value.ts";
import { cellAt } from "../model/editCells.ts";
import { type Cell, isFormula } from "../model/workbook.ts";
import { formatNumber, isDateFormat } from "./formatNumber.ts";

/** How values are rendered. */
export interface RenderOptions {
  readonly value: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dateTime: "SERIAL_NUMBER" | "FORMATTED_STRING";
}

/** The JSON value of a cell, or undefined where it is empty. Errors are their text in every option. */
export function renderCell(
  evaluation: Evaluation,
  sheet: number,
  row: number,
  column: number,
  options: RenderOptions,
): string | number | boolean | undefined {
  const grid = evaluation.workbook.sheets[sheet];
  const cell = grid === undefined ? undefined : cellAt(grid, row, column);
  if (cell?.input === undefined) return undefined;
  const locale = evaluation.workbook.locale;
  if (options.value === "FORMULA" && isFormula(cell.input)) return localFormula(cell.input, locale);
  const value = evaluation.valueAt(sheet, row, column);
  if (isError(value)) return value.error;
  const format = shownFormat(cell);
  const asText = options.value === "FORMATTED_VALUE";
  if (asText || (options.dateTime === "FORMATTED_STRING" && typeof value === "number" && isDateFormat(format))) {
    return shownText(value, format, locale);
  }
  return value ?? "";
}

/** The text a person sees for a value under a number format. */
export function shownText(value: Scalar, format: sheets_v4.Schema$NumberFormat | undefined, locale: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatNumber(value, format, locale) : value;
}

const DATE_RESULTS: Readonly<Record<string, string>> = {
  TODAY: "DATE",
  DATE: "DATE",
  EDATE: "DATE",
  EOMONTH: "DATE",
  NOW: "DATE_TIME",
};

/** The number format of a cell: its own, or the one that a formula such as TODAY() brings. */
export function shownFormat(cell: Cell): sheets_v4.Schema$NumberFormat | undefined {
  if (cell.format?.numberFormat) return cell.format.numberFormat;
  if (!isFormula(cell.input)) return undefined;
  const called = /^=\s*([A-Z]+)\(/i.exec(cell.input.formula)?.[1]?.toUpperCase();
  const type = called === undefined ? undefined : DATE_RESULTS[called];
  if (type === undefined) return undefined;
  return parseFormula(cell.input.formula)?.kind === "call" ? { type } : undefined;
}
