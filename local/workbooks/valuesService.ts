// The `spreadsheets.values` methods for one caller, on ranges in A1 notation.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../answer/googleError.ts";
import { readMessage } from "../protoJson/readMessage.ts";
import { rangeText } from "../sheets/a1/rangeText.ts";
import { type ResolvedRange, resolveRange } from "../sheets/a1/resolveRange.ts";
import { overlaps } from "../sheets/model/area.ts";
import { changeDimension } from "../sheets/model/changeDimension.ts";
import { grown } from "../sheets/model/editCells.ts";
import { typedAreas } from "../sheets/model/typedAreas.ts";
import { widest } from "../sheets/model/widest.ts";
import type { Sheet, Workbook } from "../sheets/model/workbook.ts";
import { type AppendPlace, appendPlace } from "../sheets/values/appendValues.ts";
import { type ReadOptions, readAsked } from "../sheets/values/readAsked.ts";
import { withSheet } from "../sheets/values/writeValues.ts";
import { type EchoOptions, inputOption, ValueEdit, writtenTotals } from "./valueEdit.ts";
import type { Workbooks } from "./workbooks.ts";

type Schema = {
  ValueRange: sheets_v4.Schema$ValueRange;
  BatchUpdateValuesRequest: sheets_v4.Schema$BatchUpdateValuesRequest;
};

/** Query parameters of a write. */
export interface WriteOptions extends EchoOptions {
  readonly valueInputOption?: string | null | undefined;
  readonly insertDataOption?: string | null | undefined;
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
    return readAsked(this.#workbooks.evaluation(workbook), resolveRange(workbook, range), options);
  }

  /** Whether a range touches a column whose type a Table fixes: Apps Script's own writes are refused there. */
  isTyped(id: string, range: string): boolean {
    const { sheet, area } = resolveRange(this.#workbooks.toRead(this.#user, id).workbook, range);
    return typedAreas(sheet).some((typed) => overlaps(typed, area));
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
    const evaluation = this.#workbooks.evaluation(workbook);
    return this.#workbooks.remembered(evaluation, key, () => {
      const resolved = ranges.map((range) => resolveRange(workbook, range));
      return { spreadsheetId: id, valueRanges: resolved.map((range) => readAsked(evaluation, range, options)) };
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
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const option = inputOption(options.valueInputOption);
    if (read.range && read.range !== range) sameRange(edit.state, range, read.range);
    const written = edit.write(resolveRange(edit.state, range), read, option);
    edit.commit();
    return edit.answer(written, options);
  }

  /** `values.batchUpdate`: all ranges or none. */
  batchUpdate(id: string, body: Schema["BatchUpdateValuesRequest"]): sheets_v4.Schema$BatchUpdateValuesResponse {
    const read: Schema["BatchUpdateValuesRequest"] = readMessage("BatchUpdateValuesRequest", body);
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const option = inputOption(read.valueInputOption);
    const writes = (read.data ?? []).map((data, n) =>
      edit.write(resolveRange(edit.state, data.range ?? ""), data, option, `Invalid data[${n}]: `),
    );
    edit.commit();
    const responses = writes.map((written) => edit.answer(written, read));
    return { spreadsheetId: id, ...writtenTotals(writes), responses };
  }

  /** `values.append`: below the last table that the range touches. */
  append(
    id: string,
    range: string,
    body: Schema["ValueRange"],
    options: WriteOptions,
  ): sheets_v4.Schema$AppendValuesResponse {
    const read: Schema["ValueRange"] = readMessage("ValueRange", body, "data");
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const option = inputOption(options.valueInputOption);
    const target = resolveRange(edit.state, range);
    const place = appendPlace(target);
    const room = roomBelow(edit.state, target.sheet, place, read, options.insertDataOption === "INSERT_ROWS");
    edit.state = withSheet(room.workbook, room.range.sheet);
    const written = edit.write(room.range, read, option);
    edit.commit();
    const tableRange = place.table && rangeText(target.sheet.title, place.table);
    return { spreadsheetId: id, ...(tableRange && { tableRange }), updates: edit.answer(written, options) };
  }

  /** `values.clear`: values go, formats, notes and validation stay. */
  clear(id: string, range: string): sheets_v4.Schema$ClearValuesResponse {
    const { clearedRanges } = this.batchClear(id, { ranges: [range] });
    return { spreadsheetId: id, clearedRange: clearedRanges?.[0] ?? range };
  }

  /** `values.batchClear`. */
  batchClear(id: string, body: sheets_v4.Schema$BatchClearValuesRequest): sheets_v4.Schema$BatchClearValuesResponse {
    const read: sheets_v4.Schema$BatchClearValuesRequest = readMessage("BatchClearValuesRequest", body);
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const clearedRanges = (read.ranges ?? []).map((text) => edit.clear(resolveRange(edit.state, text)));
    edit.commit();
    return { spreadsheetId: id, clearedRanges };
  }
}

/** The workbook with room for the appended lines, and the range they go to. */
function roomBelow(
  workbook: Workbook,
  target: Sheet,
  place: AppendPlace,
  body: Schema["ValueRange"],
  insertsRows: boolean,
): { readonly workbook: Workbook; readonly range: ResolvedRange } {
  const lines = heightAndWidth(body);
  const area = {
    startRow: place.row,
    endRow: place.row + lines.height,
    startColumn: place.column,
    endColumn: place.column + lines.width,
  };
  const inserts = insertsRows && lines.height > 0 && area.startRow < target.rowCount;
  const roomy = inserts
    ? changeDimension(workbook, target, "ROWS", { kind: "insert", at: area.startRow, count: lines.height })
    : workbook;
  const sheet = roomy.sheets.find((candidate) => candidate.sheetId === target.sheetId) ?? target;
  return { workbook: roomy, range: { sheet: grown(sheet, area.endRow, area.endColumn), area, anchor: true } };
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
