// A cell's value as `values.get` gives it under each render option.

import type { sheets_v4 } from "googleapis";
import type { Evaluation } from "../formula/evaluation.ts";
import { localFormula } from "../formula/formulaText.ts";
import { parseFormula } from "../formula/parse.ts";
import { isError, type Scalar } from "../formula/value.ts";
import { type Cell, isFormula } from "../model/workbook.ts";
import { formatNumber, isDateFormat } from "./formatNumber.ts";

/** How values are rendered. */
export interface RenderOptions {
  readonly value: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dateTime: "SERIAL_NUMBER" | "FORMATTED_STRING";
}

/** The JSON value of a stored cell, or undefined where it holds no value. Errors are their text in every option. */
export function renderCell(
  evaluation: Evaluation,
  sheet: number,
  row: number,
  column: number,
  cell: Cell,
  options: RenderOptions,
): string | number | boolean | undefined {
  const { input } = cell;
  if (input === undefined) return undefined;
  const { locale } = evaluation.workbook;
  const isCode = isFormula(input);
  if (isCode && options.value === "FORMULA") return localFormula(input, locale);
  const value = isCode ? evaluation.valueAt(sheet, row, column) : input;
  if (typeof value === "string") return value;
  if (isError(value)) return value.error;
  if (options.value === "FORMATTED_VALUE") return shownText(value, shownFormat(cell), locale);
  if (options.dateTime === "FORMATTED_STRING" && typeof value === "number") {
    const format = shownFormat(cell);
    if (isDateFormat(format)) return shownText(value, format, locale);
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
