// The `spreadsheets.values` methods for one caller.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../answer/googleError.ts";
import { readMessage } from "../protoJson/readMessage.ts";
import { writeMessage } from "../protoJson/writeMessage.ts";
import { rangeText } from "./a1/rangeText.ts";
import { type ResolvedRange, resolveRange } from "./a1/resolveRange.ts";
import { mayEditArea, PROTECTED_MESSAGE } from "./batchUpdate/protection.ts";
import type { Area } from "./model/area.ts";
import { changeDimension } from "./model/changeDimension.ts";
import { editCells, grown, withMember } from "./model/editCells.ts";
import { widest } from "./model/widest.ts";
import type { Workbook } from "./model/workbook.ts";
import { appendPlace } from "./values/appendValues.ts";
import { readValues } from "./values/readValues.ts";
import type { RenderOptions } from "./values/render.ts";
import { updateAnswer, type Written, withSheet, writeValues } from "./values/writeValues.ts";
import type { OpenWorkbook, Workbooks } from "./workbooks.ts";

type Schema = {
  ValueRange: sheets_v4.Schema$ValueRange;
  BatchUpdateValuesRequest: sheets_v4.Schema$BatchUpdateValuesRequest;
};

/** Query parameters of a read. */
export interface ReadOptions {
  readonly majorDimension?: string | null | undefined;
  readonly valueRenderOption?: string | null | undefined;
  readonly dateTimeRenderOption?: string | null | undefined;
}

/** Query parameters of a write. */
export interface WriteOptions {
  readonly valueInputOption?: string | null | undefined;
  readonly insertDataOption?: string | null | undefined;
  readonly includeValuesInResponse?: boolean | null | undefined;
  readonly responseValueRenderOption?: string | null | undefined;
  readonly responseDateTimeRenderOption?: string | null | undefined;
}

/** Reads and writes values of spreadsheets as one user. */
export class ValuesService {
  readonly #user: string;
  readonly #workbooks: Workbooks;

  constructor(user: string, workbooks: Workbooks) {
    this.#user = user;
    this.#workbooks = workbooks;
  }

  /** `values.get`. */
  get(id: string, range: string, options: ReadOptions = {}): sheets_v4.Schema$ValueRange {
    const { workbook } = this.#workbooks.toRead(this.#user, id);
    return this.#read(workbook, resolveRange(workbook, range), options);
  }

  /** `values.batchGet`: the ranges in the order asked. */
  batchGet(id: string, ranges: readonly string[], options: ReadOptions = {}): sheets_v4.Schema$BatchGetValuesResponse {
    const { workbook } = this.#workbooks.toRead(this.#user, id);
    const key = JSON.stringify([
      ranges,
      options.majorDimension,
      options.valueRenderOption,
      options.dateTimeRenderOption,
    ]);
    return this.#workbooks.remembered(this.#workbooks.evaluation(workbook), key, () => {
      const resolved = ranges.map((range) => resolveRange(workbook, range));
      return { spreadsheetId: id, valueRanges: resolved.map((range) => this.#read(workbook, range, options)) };
    });
  }

  /** `values.update`. */
  update(
    id: string,
    range: string,
    body: Schema["ValueRange"],
    options: WriteOptions,
  ): sheets_v4.Schema$UpdateValuesResponse {
    const read: Schema["ValueRange"] = readMessage("ValueRange", body, "data");
    const open = this.#workbooks.toWrite(this.#user, id);
    const option = inputOption(options.valueInputOption);
    if (read.range && read.range !== range) sameRange(open.workbook, range, read.range);
    const written = this.#write(open, open.workbook, range, read, option);
    this.#workbooks.commit(this.#user, open, written.workbook);
    return this.#updateAnswer(written, options);
  }

  /** `values.batchUpdate`: all ranges or none. */
  batchUpdate(id: string, body: Schema["BatchUpdateValuesRequest"]): sheets_v4.Schema$BatchUpdateValuesResponse {
    const read: Schema["BatchUpdateValuesRequest"] = readMessage("BatchUpdateValuesRequest", body);
    const open = this.#workbooks.toWrite(this.#user, id);
    const option = inputOption(read.valueInputOption);
    let state = open.workbook;
    const writes = (read.data ?? []).map((data, n) => {
      const written = this.#write(open, state, data.range ?? "", data, option, `Invalid data[${n}]: `);
      state = written.workbook;
      return written;
    });
    this.#workbooks.commit(this.#user, open, state);
    const responses = writes.map((written) => this.#updateAnswer({ ...written, workbook: state }, { ...read }));
    return { spreadsheetId: id, ...totals(writes), responses };
  }

  /** `values.append`: below the last table that the range touches. */
  append(
    id: string,
    range: string,
    body: Schema["ValueRange"],
    options: WriteOptions,
  ): sheets_v4.Schema$AppendValuesResponse {
    const read: Schema["ValueRange"] = readMessage("ValueRange", body, "data");
    const open = this.#workbooks.toWrite(this.#user, id);
    const option = inputOption(options.valueInputOption);
    const target = resolveRange(open.workbook, range);
    const place = appendPlace(target);
    const lines = heightAndWidth(read);
    const area = {
      startRow: place.row,
      endRow: place.row + lines.height,
      startColumn: place.column,
      endColumn: place.column + lines.width,
    };
    const inserts =
      options.insertDataOption === "INSERT_ROWS" && lines.height > 0 && area.startRow < target.sheet.rowCount;
    const roomy = inserts
      ? changeDimension(open.workbook, target.sheet, "ROWS", { kind: "insert", at: area.startRow, count: lines.height })
      : open.workbook;
    const sheet = roomy.sheets.find((candidate) => candidate.sheetId === target.sheet.sheetId) ?? target.sheet;
    const grid = grown(sheet, area.endRow, area.endColumn);
    this.#guard(open, roomy, { sheet: grid, area });
    const written = writeValues(
      withSheet(roomy, grid),
      { sheet: grid, area, anchor: true },
      read.values ?? [],
      read.majorDimension ?? "ROWS",
      option,
    );
    this.#workbooks.commit(this.#user, open, written.workbook);
    const tableRange = place.table && rangeText(target.sheet.title, place.table);
    return { spreadsheetId: id, ...(tableRange && { tableRange }), updates: this.#updateAnswer(written, options) };
  }

  /** `values.clear`: values go, formats, notes and validation stay. */
  clear(id: string, range: string): sheets_v4.Schema$ClearValuesResponse {
    const { clearedRanges } = this.batchClear(id, { ranges: [range] });
    return { spreadsheetId: id, clearedRange: clearedRanges?.[0] ?? range };
  }

  /** `values.batchClear`. */
  batchClear(id: string, body: sheets_v4.Schema$BatchClearValuesRequest): sheets_v4.Schema$BatchClearValuesResponse {
    const read: sheets_v4.Schema$BatchClearValuesRequest = readMessage("BatchClearValuesRequest", body);
    const open = this.#workbooks.toWrite(this.#user, id);
    let state = open.workbook;
    const clearedRanges = (read.ranges ?? []).map((text) => {
      const range = resolveRange(state, text);
      this.#guard(open, state, range);
      state = withSheet(
        state,
        editCells(range.sheet, range.area, (cell) => withMember(cell, "input", undefined)),
      );
      return rangeText(range.sheet.title, range.area);
    });
    this.#workbooks.commit(this.#user, open, state);
    return { spreadsheetId: id, clearedRanges };
  }

  #read(workbook: Workbook, range: ResolvedRange, options: ReadOptions): sheets_v4.Schema$ValueRange {
    const major = options.majorDimension === "COLUMNS" ? "COLUMNS" : "ROWS";
    return readValues(this.#workbooks.evaluation(workbook), range, major, renderOptions(options));
  }

  #write(
    open: OpenWorkbook,
    workbook: Workbook,
    text: string,
    data: Schema["ValueRange"],
    option: "RAW" | "USER_ENTERED",
    prefix = "",
  ): Written {
    const range = resolveRange(workbook, text);
    const written = writeValues(workbook, range, data.values ?? [], data.majorDimension ?? "ROWS", option);
    this.#guard(open, workbook, { ...range, area: written.area }, prefix);
    return written;
  }

  #guard(
    open: OpenWorkbook,
    workbook: Workbook,
    range: { sheet: ResolvedRange["sheet"]; area: Area },
    prefix = "",
  ): void {
    if (mayEditArea(workbook, range.sheet, range.area, this.#user, open.owner)) return;
    throw invalidArgument(`${prefix}${PROTECTED_MESSAGE}`);
  }

  #updateAnswer(written: Written, options: WriteOptions): sheets_v4.Schema$UpdateValuesResponse {
    const answer = writeMessage("UpdateValuesResponse", updateAnswer(written)) as sheets_v4.Schema$UpdateValuesResponse;
    const sheet = written.workbook.sheets.find((candidate) => candidate.sheetId === written.sheetId);
    if (!options.includeValuesInResponse || sheet === undefined) return answer;
    const read = {
      valueRenderOption: options.responseValueRenderOption,
      dateTimeRenderOption: options.responseDateTimeRenderOption,
    };
    return { ...answer, updatedData: this.#read(written.workbook, { sheet, area: written.area, anchor: false }, read) };
  }
}

function inputOption(option: string | null | undefined): "RAW" | "USER_ENTERED" {
  if (option === "RAW" || option === "USER_ENTERED") return option;
  throw invalidArgument("'valueInputOption' is required but not specified");
}

function renderOptions(options: ReadOptions): RenderOptions {
  return {
    value: oneOf(["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"], options.valueRenderOption),
    dateTime: oneOf(["SERIAL_NUMBER", "FORMATTED_STRING"], options.dateTimeRenderOption),
  };
}

function oneOf<T extends string>(names: readonly [T, ...T[]], asked: string | null | undefined): T {
  return names.find((name) => name === asked) ?? names[0];
}

function sameRange(workbook: Workbook, asked: string, inBody: string): void {
  const a = resolveRange(workbook, asked);
  const b = resolveRange(workbook, inBody);
  const first = rangeText(a.sheet.title, a.area);
  const second = rangeText(b.sheet.title, b.area);
  if (first !== second)
    throw invalidArgument(`Requested writing within range [${first}], but tried writing to [${second}]`);
}

function heightAndWidth(body: Schema["ValueRange"]): { readonly height: number; readonly width: number } {
  const values = body.values ?? [];
  const longest = widest(values, (line) => line.length);
  return body.majorDimension === "COLUMNS"
    ? { height: longest, width: values.length }
    : { height: values.length, width: longest };
}

/** Distinct rows, columns and sheets over all ranges (recorded). */
function totals(writes: readonly Written[]): sheets_v4.Schema$BatchUpdateValuesResponse {
  const rows = new Set(writes.flatMap((one) => [...one.rows].map((row) => `${one.sheetId}:${row}`)));
  const columns = new Set(writes.flatMap((one) => [...one.columns].map((column) => `${one.sheetId}:${column}`)));
  return writeMessage("BatchUpdateValuesResponse", {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: writes.reduce((sum, one) => sum + one.cells, 0),
    totalUpdatedSheets: new Set(writes.map((one) => one.sheetId)).size,
  });
}
