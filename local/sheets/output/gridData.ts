// Grid data of `spreadsheets.get`: cells with what was entered, what they are and how they look.

import type { sheets_v4 } from "googleapis";
import type { ResolvedRange } from "../a1/resolveRange.ts";
import { conditionalFormats } from "../filter/conditionalFormat.ts";
import { hiddenRows } from "../filter/hiddenRows.ts";
import type { Evaluation } from "../formula/evaluation.ts";
import { firstArgument, localFormula } from "../formula/formulaText.ts";
import { parseFormula } from "../formula/parse.ts";
import { isError, type Scalar } from "../formula/value.ts";
import { areaOf, overlaps, wholeSheet } from "../model/area.ts";
import { trimRow } from "../model/editCells.ts";
import { type Cell, type Formula, isFormula, type Sheet } from "../model/workbook.ts";
import { isDateFormat } from "../values/formatNumber.ts";
import { shownFormat, shownText } from "../values/render.ts";
import { DEFAULT_FORMAT } from "./defaults.ts";

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#N/A": "N_A",
  "#REF!": "REF",
  "#VALUE!": "VALUE",
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#NULL!": "NULL_VALUE",
  "#ERROR!": "ERROR",
};

/**
 * The answer with the sheets that the ranges name (all where none is named) and, where asked, the data of each range.
 */
export function withGridData(
  answer: sheets_v4.Schema$Spreadsheet,
  evaluation: Evaluation,
  ranges: readonly ResolvedRange[],
  includeGridData: boolean,
): sheets_v4.Schema$Spreadsheet {
  const { workbook } = evaluation;
  const sheets = workbook.sheets.flatMap((sheet, position) => {
    const own = ranges.length === 0 ? [whole(sheet)] : ranges.filter((range) => range.sheet === sheet);
    const shown = answer.sheets?.[position];
    if (own.length === 0 || shown === undefined) return [];
    if (!includeGridData) return [inRanges(shown, own)];
    return [{ ...inRanges(shown, own), data: own.map((range) => gridData(evaluation, position, range)) }];
  });
  return { ...answer, sheets };
}

function whole(sheet: Sheet): ResolvedRange {
  return { sheet, area: wholeSheet(sheet), anchor: false };
}

/** A sheet's merges are limited to those that touch a range. */
function inRanges(shown: sheets_v4.Schema$Sheet, ranges: readonly ResolvedRange[]): sheets_v4.Schema$Sheet {
  const merges = (shown.merges ?? []).filter((merge) =>
    ranges.some(({ sheet, area }) => overlaps(areaOf(merge, sheet), area)),
  );
  return { ...shown, merges };
}

function gridData(evaluation: Evaluation, position: number, { sheet, area }: ResolvedRange): sheets_v4.Schema$GridData {
  const rowData: sheets_v4.Schema$RowData[] = [];
  const formatOf = conditionalFormats(evaluation, position);
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
    const cells = trimRow((sheet.rows[row] ?? []).slice(area.startColumn, area.endColumn)) ?? [];
    const values = cells.map((cell, n) =>
      cell ? cellData({ evaluation, formatOf }, position, row, area.startColumn + n, cell) : {},
    );
    rowData.push(values.length === 0 ? {} : { values });
  }
  while (rowData.length > 0 && rowData.at(-1)?.values === undefined) rowData.pop();
  const hidden = hiddenRows(evaluation, position);
  const rowMetadata = dimensions(sheet.rowStates, area.startRow, area.endRow, ROW_PIXELS).map((state, n) =>
    hidden.has(area.startRow + n) ? { ...state, hiddenByFilter: true } : state,
  );
  return {
    startRow: area.startRow,
    startColumn: area.startColumn,
    rowData,
    rowMetadata,
    columnMetadata: dimensions(sheet.columnStates, area.startColumn, area.endColumn, COLUMN_PIXELS),
  };
}

function dimensions(
  states: Sheet["rowStates"],
  start: number,
  end: number,
  pixelSize: number,
): sheets_v4.Schema$DimensionProperties[] {
  return Array.from({ length: end - start }, (_, n) => ({ pixelSize, ...states[start + n] }));
}

interface Looks {
  readonly evaluation: Evaluation;
  readonly formatOf: ReturnType<typeof conditionalFormats>;
}

function cellData(
  { evaluation, formatOf }: Looks,
  position: number,
  row: number,
  column: number,
  cell: Cell,
): sheets_v4.Schema$CellData {
  const { locale } = evaluation.workbook;
  const format = cell.format && withColourStyles(cell.format);
  const shared = {
    ...(format && { userEnteredFormat: format, effectiveFormat: { ...DEFAULT_FORMAT, ...format } }),
    ...(cell.note && { note: cell.note }),
    ...(cell.validation && { dataValidation: cell.validation }),
    ...(cell.runs && { textFormatRuns: [...cell.runs] }),
    ...(cell.chips && { chipRuns: chipRunsOf(cell.chips) }),
  };
  if (cell.input === undefined) return shared;
  const value = evaluation.valueAt(position, row, column);
  const entered = isFormula(cell.input)
    ? { formulaValue: localFormula(cell.input, locale) }
    : extendedValue(cell.input);
  const numberFormat = shownFormat(cell);
  const hyperlink = isFormula(cell.input) ? linkOf(evaluation, position, row, column, cell.input) : linkOfText(cell);
  const text = shownText(value, numberFormat, locale);
  const ruled = formatOf({ row, column, value, text, cell });
  const shown = {
    ...DEFAULT_FORMAT,
    ...format,
    ...(ruled && withColourStyles(ruled)),
    ...(numberFormat && isDateFormat(numberFormat) && { numberFormat }),
  };
  return {
    userEnteredValue: entered,
    effectiveValue: extendedValue(value),
    formattedValue: text,
    ...(hyperlink && { hyperlink }),
    ...shared,
    effectiveFormat: shown,
  };
}

/** The address of a formula that is one HYPERLINK: written out, or what its first argument comes to. */
function linkOf(
  evaluation: Evaluation,
  position: number,
  row: number,
  column: number,
  { formula }: Formula,
): string | undefined {
  const node = parseFormula(formula);
  const address = node?.kind === "call" && node.name === "HYPERLINK" ? node.args[0] : undefined;
  if (address === undefined) return undefined;
  if (address.kind === "value") return typeof address.value === "string" ? address.value : undefined;
  const text = firstArgument(formula);
  const value = text === undefined ? undefined : evaluation.resultOf({ formula: `=${text}` }, position, row, column);
  return typeof value === "string" ? value : undefined;
}

/** The link of a cell as a whole: of its text, or the one that all of its runs have. */
function linkOfText(cell: Cell): string | undefined {
  const links = new Set(cell.runs?.map((run) => run.format?.link?.uri ?? ""));
  const [only = ""] = links;
  return (cell.format?.textFormat?.link?.uri ?? (links.size === 1 ? only : "")) || undefined;
}

/** Chips as they are read: a run of its own for the text behind each that is followed by none. */
function chipRunsOf(chips: readonly sheets_v4.Schema$ChipRun[]): sheets_v4.Schema$ChipRun[] {
  const first = chips[0]?.startIndex ?? 0;
  return [...(first > 0 ? [{ startIndex: 0, chip: {} }] : []), ...chips];
}

function extendedValue(value: Scalar): sheets_v4.Schema$ExtendedValue {
  if (isError(value)) return { errorValue: { type: ERROR_TYPES[value.error] ?? "ERROR", message: value.message } };
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value ?? "" };
}

/** Colours are answered in both forms, whichever was set. */
function withColourStyles(format: sheets_v4.Schema$CellFormat): sheets_v4.Schema$CellFormat {
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const foreground = format.textFormat?.foregroundColorStyle?.rgbColor ?? format.textFormat?.foregroundColor;
  return {
    ...format,
    ...(background && { backgroundColor: background, backgroundColorStyle: { rgbColor: background } }),
    ...(format.textFormat && {
      textFormat: {
        ...format.textFormat,
        ...(foreground && { foregroundColor: foreground, foregroundColorStyle: { rgbColor: foreground } }),
      },
    }),
  };
}
