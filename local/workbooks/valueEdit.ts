// One edit of values: writes and clearings of one call, carried out one after the other and stored together.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../answer/googleError.ts";
import { writeMessage } from "../protoJson/writeMessage.ts";
import { rangeText } from "../sheets/a1/rangeText.ts";
import type { ResolvedRange } from "../sheets/a1/resolveRange.ts";
import { mayEditArea, PROTECTED_MESSAGE } from "../sheets/batchUpdate/protection.ts";
import { editCells, withInputOf } from "../sheets/model/editCells.ts";
import type { Workbook } from "../sheets/model/workbook.ts";
import type { InputOption } from "../sheets/values/inputOf.ts";
import { type ReadOptions, readAsked } from "../sheets/values/readAsked.ts";
import { updateAnswer, type Written, withSheet, writeValues } from "../sheets/values/writeValues.ts";
import type { OpenWorkbook, Workbooks } from "./workbooks.ts";

/** What a write answers besides its counts. */
export interface EchoOptions {
  readonly includeValuesInResponse?: boolean | null | undefined;
  readonly responseValueRenderOption?: string | null | undefined;
  readonly responseDateTimeRenderOption?: string | null | undefined;
}

/** The values of a request and how its lists lie. */
type Lines = Pick<sheets_v4.Schema$ValueRange, "values" | "majorDimension">;

/** An opened workbook whose values a user changes; nothing is stored before `commit`. */
export class ValueEdit {
  readonly #user: string;
  readonly #workbooks: Workbooks;
  readonly #open: OpenWorkbook;
  /** The workbook after all that was done so far. */
  state: Workbook;

  /** @throws GoogleError 404 unknown, 403 where the user may not write */
  constructor(user: string, workbooks: Workbooks, id: string) {
    this.#user = user;
    this.#workbooks = workbooks;
    this.#open = workbooks.toWrite(user, id);
    this.state = this.#open.workbook;
  }

  /** Writes into a range. @throws GoogleError 400 (after `prefix`) for a protected range, or values that reach past it */
  write(range: ResolvedRange, lines: Lines, option: InputOption, prefix = ""): Written {
    const written = writeValues(this.state, range, lines.values ?? [], lines.majorDimension ?? "ROWS", option);
    this.#guard({ ...range, area: written.area }, prefix);
    this.state = written.workbook;
    return written;
  }

  /** Takes the values of a range away; formats, notes and validation stay. @returns the range as text */
  clear(range: ResolvedRange): string {
    this.#guard(range, "");
    const cleared = editCells(range.sheet, range.area, (cell) => withInputOf(cell, undefined));
    this.state = withSheet(this.state, cleared);
    return rangeText(range.sheet.title, range.area);
  }

  /** Stores the state. */
  commit(): void {
    this.#workbooks.commit(this.#user, this.#open, this.state);
  }

  /** The counts of one write and, where asked, what its cells hold now. */
  answer(written: Written, options: EchoOptions): sheets_v4.Schema$UpdateValuesResponse {
    const answer = writeMessage("UpdateValuesResponse", updateAnswer(written)) as sheets_v4.Schema$UpdateValuesResponse;
    const sheet = this.state.sheets.find((candidate) => candidate.sheetId === written.sheetId);
    if (!options.includeValuesInResponse || sheet === undefined) return answer;
    const read: ReadOptions = {
      valueRenderOption: options.responseValueRenderOption,
      dateTimeRenderOption: options.responseDateTimeRenderOption,
    };
    const range = { sheet, area: written.area, anchor: false };
    return { ...answer, updatedData: readAsked(this.#workbooks.evaluation(this.state), range, read) };
  }

  #guard({ sheet, area }: ResolvedRange, prefix: string): void {
    if (mayEditArea(this.state, sheet, area, this.#user, this.#open.owner)) return;
    throw invalidArgument(`${prefix}${PROTECTED_MESSAGE}`);
  }
}

/** Distinct rows, columns and sheets over several writes (recorded). */
export function writtenTotals(writes: readonly Written[]): sheets_v4.Schema$BatchUpdateValuesResponse {
  const rows = new Set(writes.flatMap((one) => [...one.rows].map((row) => `${one.sheetId}:${row}`)));
  const columns = new Set(writes.flatMap((one) => [...one.columns].map((column) => `${one.sheetId}:${column}`)));
  return writeMessage("BatchUpdateValuesResponse", {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: writes.reduce((sum, one) => sum + one.cells, 0),
    totalUpdatedSheets: new Set(writes.map((one) => one.sheetId)).size,
  });
}

/** The input option of a write. @throws GoogleError 400 where it is missing */
export function inputOption(option: string | null | undefined): InputOption {
  if (option === "RAW" || option === "USER_ENTERED") return option;
  throw invalidArgument("'valueInputOption' is required but not specified");
}
