// The `spreadsheets` methods for one caller.

import type { sheets_v4 } from "googleapis";
import { invalidArgument, permissionDenied } from "../answer/googleError.ts";
import { newNumberId } from "../files/newId.ts";
import { readMessage } from "../protoJson/readMessage.ts";
import { writeMessage } from "../protoJson/writeMessage.ts";
import { resolveRange } from "../sheets/a1/resolveRange.ts";
import { applyBatch } from "../sheets/batchUpdate/applyBatch.ts";
import type { BatchContext } from "../sheets/batchUpdate/kind.ts";
import { copiedSheet } from "../sheets/batchUpdate/kinds/sheets.ts";
import type { Evaluation } from "../sheets/formula/evaluation.ts";
import { withGridData } from "../sheets/output/gridData.ts";
import { sheetProperties } from "../sheets/output/sheetProperties.ts";
import { spreadsheetAnswer } from "../sheets/output/spreadsheet.ts";
import { createdWorkbook } from "./createdWorkbook.ts";
import { DataFilterService, rangesOfFilter } from "./dataFilterService.ts";
import { ValuesService } from "./valuesService.ts";
import type { OpenWorkbook, Workbooks } from "./workbooks.ts";

/** What of a spreadsheet is asked for. */
export interface GetOptions {
  readonly ranges?: readonly string[] | undefined;
  readonly dataFilters?: readonly sheets_v4.Schema$DataFilter[] | undefined;
  readonly includeGridData?: boolean | undefined;
}

/** Spreadsheets as one user; in-process, with the bodies and answers of the API. */
export class SpreadsheetsService {
  readonly #user: string;
  readonly #workbooks: Workbooks;
  readonly values: ValuesService;
  readonly dataFilters: DataFilterService;

  constructor(user: string, workbooks: Workbooks) {
    this.#user = user;
    this.#workbooks = workbooks;
    this.values = new ValuesService(user, workbooks);
    this.dataFilters = new DataFilterService(user, workbooks);
  }

  /** `spreadsheets.create`: tabs and their first contents as given. */
  create(body: sheets_v4.Schema$Spreadsheet): sheets_v4.Schema$Spreadsheet {
    const read: sheets_v4.Schema$Spreadsheet = readMessage("Spreadsheet", body);
    const title = read.properties?.title || "Untitled spreadsheet";
    if (!this.#workbooks.hasRoom(this.#user)) throw permissionDenied();
    const file = this.#workbooks.create(this.#user, title, (id) => createdWorkbook(id, title, read));
    return this.get(file.id);
  }

  /** `spreadsheets.get`, whole; a field mask is the caller's to apply. */
  get(id: string, options: GetOptions = {}): sheets_v4.Schema$Spreadsheet {
    const open = this.#workbooks.toRead(this.#user, id);
    const { ranges = [], dataFilters = [], includeGridData = false } = options;
    if (includeGridData || ranges.length + dataFilters.length > 0) return this.#answer(open, options);
    const key = `get ${this.#user} ${open.owner}`;
    return this.#workbooks.remembered(this.#workbooks.evaluation(open.workbook), key, () =>
      this.#answer(open, options),
    );
  }

  /** The state of a spreadsheet that the caller may read, with its computed values: the same while nothing changes. */
  state(id: string): { readonly evaluation: Evaluation; readonly owner: string } {
    const { workbook, owner } = this.#workbooks.toRead(this.#user, id);
    return { evaluation: this.#workbooks.evaluation(workbook), owner };
  }

  /** `spreadsheets.getByDataFilter`. */
  getByDataFilter(id: string, body: object): sheets_v4.Schema$Spreadsheet {
    const read: sheets_v4.Schema$GetSpreadsheetByDataFilterRequest = readMessage(
      "GetSpreadsheetByDataFilterRequest",
      body,
    );
    return this.get(id, { dataFilters: read.dataFilters, includeGridData: read.includeGridData ?? false });
  }

  /** `spreadsheets.batchUpdate`: all requests or none. */
  batchUpdate(
    id: string,
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
    const read: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = readMessage("BatchUpdateSpreadsheetRequest", body);
    const open = this.#workbooks.toWrite(this.#user, id);
    const { workbook, replies } = applyBatch(open.workbook, read.requests ?? [], this.#context(open));
    this.#workbooks.commit(this.#user, open, workbook);
    const answer = {
      spreadsheetId: id,
      replies: replies.map((reply) => writeMessage("Response", reply) as sheets_v4.Schema$Response),
    };
    if (!read.includeSpreadsheetInResponse) return answer;
    const options = {
      ranges: read.responseRanges ?? undefined,
      includeGridData: read.responseIncludeGridData ?? false,
    };
    return { ...answer, updatedSpreadsheet: this.get(id, options) };
  }

  /** `sheets.copyTo`: a copy of a tab at the end of another (or the same) spreadsheet. */
  copySheet(
    id: string,
    sheetId: number,
    body: sheets_v4.Schema$CopySheetToAnotherSpreadsheetRequest,
  ): sheets_v4.Schema$SheetProperties {
    const read: sheets_v4.Schema$CopySheetToAnotherSpreadsheetRequest = readMessage(
      "CopySheetToAnotherSpreadsheetRequest",
      body,
    );
    const source = this.#workbooks.toRead(this.#user, id).workbook.sheets.find((sheet) => sheet.sheetId === sheetId);
    if (source === undefined) throw invalidArgument(`The sheet (${sheetId}) was not found in the spreadsheet.`);
    const open = this.#workbooks.toWrite(this.#user, read.destinationSpreadsheetId ?? "");
    const { sheets } = open.workbook;
    const title = freeCopyTitle(
      sheets.map((sheet) => sheet.title),
      source.title,
    );
    const copy = copiedSheet(source, newNumberId(), title, newNumberId);
    this.#workbooks.commit(this.#user, open, { ...open.workbook, sheets: [...sheets, copy] });
    return writeMessage("SheetProperties", sheetProperties(copy, sheets.length));
  }

  #context(open: OpenWorkbook): BatchContext {
    return {
      user: this.#user,
      owner: open.owner,
      evaluation: (workbook) => this.#workbooks.evaluation(workbook),
      newId: newNumberId,
    };
  }

  #answer({ workbook, owner }: OpenWorkbook, options: GetOptions): sheets_v4.Schema$Spreadsheet {
    const answer = spreadsheetAnswer(workbook, this.#user, owner);
    const ranges = (options.ranges ?? []).map((range) => resolveRange(workbook, range));
    const filtered = (options.dataFilters ?? []).flatMap((filter) => rangesOfFilter(workbook, filter));
    const shown =
      options.includeGridData || ranges.length + filtered.length > 0
        ? withGridData(
            answer,
            this.#workbooks.evaluation(workbook),
            [...ranges, ...filtered],
            options.includeGridData ?? false,
          )
        : answer;
    return writeMessage("Spreadsheet", shown);
  }
}

function freeCopyTitle(titles: readonly string[], title: string): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `Copy of ${title}` : `Copy of ${title} ${n}`;
    if (!titles.includes(candidate)) return candidate;
  }
}
