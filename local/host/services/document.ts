// One workbook as an execution reaches it: every read and write goes to the same services as the REST paths.

import type { sheets_v4 } from "googleapis";
import { columnName } from "../../sheets/a1/columnName.ts";
import type { Services } from "./counted.ts";

/** A rectangle of cells; rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Values = unknown[][];

/** Reads and writes of one workbook, each counted under the name of the method that a script called. */
export class SheetDocument {
  readonly id: string;
  readonly services: Services;

  constructor(id: string, services: Services) {
    this.id = id;
    this.services = services;
  }

  /** Tabs with properties, protections, filters, groups; not counted: Apps Script holds them in its objects. */
  tabs(): sheets_v4.Schema$Sheet[] {
    return this.#whole().sheets ?? [];
  }

  /** The time zone of the workbook: in it cells hold days and times. */
  timeZone(): string {
    return this.#whole().properties?.timeZone ?? "Etc/GMT";
  }

  #whole(): sheets_v4.Schema$Spreadsheet {
    return this.services.ask("get", this.id, [], false) as sheets_v4.Schema$Spreadsheet;
  }

  /** A tab by its id; throws where it was deleted. */
  tab(sheetId: number): sheets_v4.Schema$Sheet {
    const found = this.tabs().find((one) => (one.properties?.sheetId ?? 0) === sheetId);
    if (found === undefined) throw new Error("The sheet was deleted.");
    return found;
  }

  /** Values of a place, trimmed as the API does, in one of its renderings. */
  values(sheetId: number, place: Place | undefined, valueRenderOption: string, dateTimeRenderOption: string): Values {
    const range = this.a1(sheetId, place);
    const options = { valueRenderOption, dateTimeRenderOption };
    return (this.services.ask("values", this.id, range, options) as Values | undefined) ?? [];
  }

  /** Writes values as a person would type them. */
  type(sheetId: number, blocks: readonly { readonly place: Place; readonly values: Values }[]): void {
    const data = blocks.map(({ place, values }) => ({ range: this.a1(sheetId, place), values }));
    this.services.ask("type", this.id, data);
  }

  /** Cells with notes, formats and validation. */
  cells(sheetId: number, place: Place): sheets_v4.Schema$CellData[][] {
    const answer = this.services.ask("get", this.id, [this.a1(sheetId, place)], true) as sheets_v4.Schema$Spreadsheet;
    const rows = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
    return Array.from({ length: place.rows }, (_, row) =>
      Array.from({ length: place.columns }, (_unused, column) => rows[row]?.values?.[column] ?? {}),
    );
  }

  /** Sizes of rows and columns of a place. */
  dimensions(sheetId: number, place: Place): sheets_v4.Schema$GridData {
    const answer = this.services.ask("get", this.id, [this.a1(sheetId, place)], true) as sheets_v4.Schema$Spreadsheet;
    return answer.sheets?.[0]?.data?.[0] ?? {};
  }

  /** One batch update. */
  update(...requests: readonly sheets_v4.Schema$Request[]): sheets_v4.Schema$Response[] {
    return this.services.ask("update", this.id, requests) as sheets_v4.Schema$Response[];
  }

  /** The place in A1 notation with its tab. */
  a1(sheetId: number, place: Place | undefined): string {
    const title = `'${(this.tab(sheetId).properties?.title ?? "").replaceAll("'", "''")}'`;
    if (place === undefined) return title;
    return `${title}!${a1Of(place)}`;
  }
}

/** A place in A1 notation. */
export function a1Of({ row, column, rows, columns }: Place): string {
  return `${columnName(column - 1)}${row}:${columnName(column + columns - 2)}${row + rows - 1}`;
}

/** The place as the API's half-open range, counted from 0. */
export function gridRange(sheetId: number, { row, column, rows, columns }: Place): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}
