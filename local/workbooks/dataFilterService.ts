// Developer metadata, and values read and written by data filter, for one caller.

import type { sheets_v4 } from "googleapis";
import { rpcError } from "../answer/googleError.ts";
import { readMessage } from "../protoJson/readMessage.ts";
import { writeMessage } from "../protoJson/writeMessage.ts";
import { type ResolvedRange, resolveRange } from "../sheets/a1/resolveRange.ts";
import { matchingMetadata } from "../sheets/batchUpdate/metadataFilter.ts";
import { areaOf } from "../sheets/model/area.ts";
import type { Workbook } from "../sheets/model/workbook.ts";
import { readAsked } from "../sheets/values/readAsked.ts";
import { inputOption, ValueEdit, writtenTotals } from "./valueEdit.ts";
import type { Workbooks } from "./workbooks.ts";

type Filter = sheets_v4.Schema$DataFilter;

/** Searches, reads and writes by data filter as one user. */
export class DataFilterService {
  readonly #user: string;
  readonly #workbooks: Workbooks;

  constructor(user: string, workbooks: Workbooks) {
    this.#user = user;
    this.#workbooks = workbooks;
  }

  /** `developerMetadata.get`. @throws GoogleError 404 */
  metadata(id: string, metadataId: number): sheets_v4.Schema$DeveloperMetadata {
    const { workbook } = this.#workbooks.toRead(this.#user, id);
    const found = workbook.developerMetadata.find((one) => one.metadataId === metadataId);
    if (found === undefined) throw rpcError(404, `No developer metadata with ID ${metadataId}`);
    return writeMessage("DeveloperMetadata", found);
  }

  /** `developerMetadata.search`: each match with the filters that found it. */
  search(id: string, body: object): sheets_v4.Schema$SearchDeveloperMetadataResponse {
    const read: sheets_v4.Schema$SearchDeveloperMetadataRequest = readMessage("SearchDeveloperMetadataRequest", body);
    const { workbook } = this.#workbooks.toRead(this.#user, id);
    const filters = read.dataFilters ?? [];
    const matchedDeveloperMetadata = workbook.developerMetadata.flatMap((developerMetadata) => {
      const dataFilters = filters.filter((filter) => matchingMetadata(workbook, filter).includes(developerMetadata));
      return dataFilters.length === 0 ? [] : [{ developerMetadata, dataFilters }];
    });
    return writeMessage("SearchDeveloperMetadataResponse", { matchedDeveloperMetadata });
  }

  /** `values.batchGetByDataFilter`. */
  batchGet(id: string, body: object): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
    const read: sheets_v4.Schema$BatchGetValuesByDataFilterRequest = readMessage(
      "BatchGetValuesByDataFilterRequest",
      body,
    );
    const { workbook } = this.#workbooks.toRead(this.#user, id);
    const evaluation = this.#workbooks.evaluation(workbook);
    const valueRanges = (read.dataFilters ?? []).flatMap((filter) =>
      rangesOfFilter(workbook, filter).map((range) => ({
        valueRange: readAsked(evaluation, range, read),
        dataFilters: [echoed(filter)],
      })),
    );
    return { spreadsheetId: id, ...(valueRanges.length > 0 && { valueRanges }) };
  }

  /**
   * `values.batchUpdateByDataFilter`: all or nothing; the same values into every range that a filter finds.
   * @throws GoogleError 400 where they reach past one of them
   */
  batchUpdate(id: string, body: object): sheets_v4.Schema$BatchUpdateValuesByDataFilterResponse {
    const read: sheets_v4.Schema$BatchUpdateValuesByDataFilterRequest = readMessage(
      "BatchUpdateValuesByDataFilterRequest",
      body,
    );
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const option = inputOption(read.valueInputOption);
    const writes = (read.data ?? []).flatMap((data, n) =>
      foundNow(edit, data.dataFilter ?? {}).map((find) => ({
        dataFilter: data.dataFilter ?? {},
        written: edit.write(find(), data, option, `Invalid data[${n}]: `),
      })),
    );
    edit.commit();
    const responses = writes.map(({ dataFilter, written }) => {
      const { spreadsheetId: _, ...counts } = edit.answer(written, read);
      return { ...counts, dataFilter: echoed(dataFilter) };
    });
    return { spreadsheetId: id, ...writtenTotals(writes.map((one) => one.written)), responses };
  }

  /** `values.batchClearByDataFilter`. */
  batchClear(id: string, body: object): sheets_v4.Schema$BatchClearValuesByDataFilterResponse {
    const read: sheets_v4.Schema$BatchClearValuesByDataFilterRequest = readMessage(
      "BatchClearValuesByDataFilterRequest",
      body,
    );
    const edit = new ValueEdit(this.#user, this.#workbooks, id);
    const clearedRanges = (read.dataFilters ?? []).flatMap((filter) =>
      foundNow(edit, filter).map((find) => edit.clear(find())),
    );
    edit.commit();
    return { spreadsheetId: id, clearedRanges };
  }
}

/** A filter as answers repeat it. */
function echoed(filter: Filter): Filter {
  return writeMessage("DataFilter", filter);
}

/** The ranges of a filter, each to be looked up in the state that the writes before it left. */
function foundNow(edit: ValueEdit, filter: Filter): readonly (() => ResolvedRange)[] {
  return rangesOfFilter(edit.state, filter).map((range, n) => () => ({
    ...(rangesOfFilter(edit.state, filter)[n] ?? range),
    anchor: false,
  }));
}

/** The ranges that a data filter stands for. @throws GoogleError 400 for a range that cannot be read */
export function rangesOfFilter(workbook: Workbook, filter: Filter): readonly ResolvedRange[] {
  if (filter.a1Range) return [resolveRange(workbook, filter.a1Range)];
  const ranges = filter.gridRange
    ? [filter.gridRange]
    : matchingMetadata(workbook, filter).map((one) => gridRangeOfLocation(one.location ?? {}));
  return ranges.flatMap((range) => {
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === (range.sheetId ?? 0));
    return sheet === undefined ? [] : [{ sheet, area: areaOf(range, sheet), anchor: false }];
  });
}

function gridRangeOfLocation(location: sheets_v4.Schema$DeveloperMetadataLocation): sheets_v4.Schema$GridRange {
  const span = location.dimensionRange;
  if (!span) return { sheetId: location.sheetId ?? 0 };
  const ends = { start: span.startIndex ?? 0, end: span.endIndex ?? 0 };
  return span.dimension === "ROWS"
    ? { sheetId: span.sheetId ?? 0, startRowIndex: ends.start, endRowIndex: ends.end }
    : { sheetId: span.sheetId ?? 0, startColumnIndex: ends.start, endColumnIndex: ends.end };
}
