// The content of a spreadsheet as an immutable value: every change makes a new one and shares what stayed the same.

import type { sheets_v4 } from "googleapis";

/** A formula as typed, in its neutral form: comma between arguments, point in numbers, leading `=`. */
export interface Formula {
  readonly formula: string;
  /** True for text that is no formula in the locale it was typed in; it is kept as typed and shows #ERROR!. */
  readonly broken?: true;
}

/** What a person or a program put into a cell. */
export type CellInput = string | number | boolean | Formula;

/** One cell; a cell without any member is never stored. */
export interface Cell {
  readonly input?: CellInput;
  readonly format?: sheets_v4.Schema$CellFormat;
  readonly note?: string;
  readonly validation?: sheets_v4.Schema$DataValidationRule;
  readonly runs?: readonly sheets_v4.Schema$TextFormatRun[];
  /** Smart chips; the text of each stands in `input`. */
  readonly chips?: readonly sheets_v4.Schema$ChipRun[];
}

/** The cells of one row by column index; sparse. */
export type Row = readonly (Cell | undefined)[];

/** Size and visibility of one row or column. */
export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

/** A span of rows or columns that can be collapsed. Indexes from 0, end excluded. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** A protected range; `editors` are those who may edit besides the owner of the file. */
export interface Protection {
  readonly protectedRangeId: number;
  readonly range?: sheets_v4.Schema$GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly: boolean;
  readonly unprotectedRanges: readonly sheets_v4.Schema$GridRange[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly domainUsersCanEdit: boolean;
}

/** Objects that a sheet carries besides its cells, in the shape of the API. */
export interface SheetObjects {
  readonly merges: readonly sheets_v4.Schema$GridRange[];
  readonly basicFilter: sheets_v4.Schema$BasicFilter | undefined;
  readonly filterViews: readonly sheets_v4.Schema$FilterView[];
  readonly charts: readonly sheets_v4.Schema$EmbeddedChart[];
  readonly slicers: readonly sheets_v4.Schema$Slicer[];
  readonly bandedRanges: readonly sheets_v4.Schema$BandedRange[];
  readonly tables: readonly sheets_v4.Schema$Table[];
  readonly conditionalFormats: readonly sheets_v4.Schema$ConditionalFormatRule[];
}

/** One tab. `properties` holds all of SheetProperties except index, row count and column count. */
export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly properties: sheets_v4.Schema$SheetProperties;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly (Row | undefined)[];
  readonly rowStates: readonly (DimensionState | undefined)[];
  readonly columnStates: readonly (DimensionState | undefined)[];
  readonly rowGroups: readonly Group[];
  readonly columnGroups: readonly Group[];
  readonly protections: readonly Protection[];
  readonly objects: SheetObjects;
}

/** A whole spreadsheet; `sheets` in the order of their tabs. */
export interface Workbook {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Further SpreadsheetProperties that were set (autoRecalc, iterative calculation, theme, …). */
  readonly properties: sheets_v4.Schema$SpreadsheetProperties;
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly sheets_v4.Schema$NamedRange[];
  readonly developerMetadata: readonly sheets_v4.Schema$DeveloperMetadata[];
}

/** True where the input is a formula. */
export function isFormula(input: CellInput | undefined): input is Formula {
  return typeof input === "object";
}
