// One row of Ringkasan as the cells that Google is sent.

import type { CellData, RowData } from "../google/requests.ts";
import { timeToSerial } from "../parse/numbers.ts";
import { SUMMARY_TAB } from "../systemTabs.ts";
import { lettersOf, positionOf } from "../tab.ts";
import { numberFormatOf } from "../template/requestsOf.ts";
import { TINT } from "../template/tabPlan.ts";
import { digest } from "../version/digest.ts";
import type { Labels, Line } from "./line.ts";
import { linkFormula } from "./place.ts";
import type { SummaryRow } from "./summaryOf.ts";

type Key = (typeof SUMMARY_TAB)["columns"][number]["key"];
type Cells = Partial<Record<Key, CellData>>;

/** What is written of a cell: all of its looks, for another row stood there before. */
export const SUMMARY_FIELDS =
  "userEnteredValue,userEnteredFormat(numberFormat,backgroundColor,textFormat,wrapStrategy,verticalAlignment,horizontalAlignment)";

const MORE = ["waiting", "returned", "approved", "public"] as const;
/** Counts from the row that the cell stands in, whatever that is. */
const DATES = lettersOf(positionOf(SUMMARY_TAB, "date"));
const DAYS_AGO = `=TODAY()-INDEX($${DATES}:$${DATES};ROW())`;

/** A mark of exactly this row. */
export function rowMark(row: SummaryRow): string {
  return digest(JSON.stringify(row), 10);
}

/** The cells of a row, key and mark included. */
export function rowCells(row: SummaryRow, offsetHours: number): RowData {
  const cells: Cells = { ...cellsOf(row, offsetHours), row_key: said(row.key), row_mark: said(rowMark(row)) };
  return { values: SUMMARY_TAB.columns.map((one) => ({ ...cells[one.key], ...lookOf(row, one.key) })) };
}

function cellsOf(row: SummaryRow, offsetHours: number): Cells {
  switch (row.kind) {
    case "title":
      return { subject: { userEnteredValue: { formulaValue: `="${row.text}, "&TEXT(TODAY();"d mmmm yyyy")` } } };
    case "section":
      return { subject: said(row.text) };
    case "labels":
      return labelCells(row.labels);
    case "room":
      return {};
    default:
      return lineCells(row.line, offsetHours);
  }
}

function labelCells({ subject, number, date, note, more, last }: Labels): Cells {
  return {
    ...{ subject: said(subject), number: said(number), date: said(date), note: said(note) },
    ...Object.fromEntries(MORE.map((key, at) => [key, said(more?.[at] ?? "")])),
    last_reminder: said(last ?? ""),
  };
}

function lineCells({ subject, place, number, days, date, note, more, last }: Line, offsetHours: number): Cells {
  return {
    subject: place === undefined ? said(subject) : { userEnteredValue: { formulaValue: linkFormula(subject, place) } },
    number: days === true ? { userEnteredValue: { formulaValue: DAYS_AGO } } : counted(number),
    date: dated(date, offsetHours),
    note: said(note ?? ""),
    ...Object.fromEntries(MORE.map((key, at) => [key, counted(more?.[at])])),
    last_reminder: dated(last, offsetHours),
  };
}

function said(text: string): CellData {
  return text === "" ? {} : { userEnteredValue: { stringValue: text } };
}

function counted(number: number | undefined): CellData {
  return number === undefined ? {} : { userEnteredValue: { numberValue: number } };
}

/** A time counts as the day it was in the city. */
function dated(iso: string | undefined, offsetHours: number): CellData {
  if (iso === undefined) return {};
  return { userEnteredValue: { numberValue: Math.floor(timeToSerial(iso, iso.length > 10 ? offsetHours : 0)) } };
}

function lookOf({ kind }: SummaryRow, key: Key): CellData {
  const column = SUMMARY_TAB.columns.find((one) => one.key === key);
  const isNumber = column?.kind === "number";
  const isDate = column?.kind === "date";
  const isLine = kind === "line" || kind === "headline";
  const numberFormat = isLine ? numberFormatOf(isNumber ? "number" : isDate ? "date" : "general") : undefined;
  return {
    userEnteredFormat: {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(kind === "section" || kind === "title" ? { backgroundColor: TINT.frozen } : {}),
      ...(kind === "labels" ? { backgroundColor: TINT.answer } : {}),
      ...(isLine || kind === "room"
        ? {}
        : { textFormat: { bold: true, ...(kind === "title" ? { fontSize: 14 } : {}) } }),
      // What is counted stands under its label.
      ...(isNumber || isDate ? { horizontalAlignment: isDate ? "LEFT" : "RIGHT" } : {}),
      wrapStrategy: isLine || kind === "labels" ? "WRAP" : "OVERFLOW_CELL",
      verticalAlignment: "TOP",
    },
  };
}
