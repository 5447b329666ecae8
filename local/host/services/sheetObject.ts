// A Sheet of Apps Script: https://developers.google.com/apps-script/reference/spreadsheet/sheet

import type { sheets_v4 } from "googleapis";
import type { Place, SheetDocument } from "./document.ts";
import { placeOf } from "./placeOf.ts";
import { ProtectionObject } from "./protectionObject.ts";
import { RangeObject } from "./range.ts";
import type { SpreadsheetTie } from "./ties.ts";

/** One tab. */
export class SheetObject {
  readonly id: number;
  readonly parent: SpreadsheetTie;
  readonly document: SheetDocument;

  constructor(parent: SpreadsheetTie, id: number) {
    this.parent = parent;
    this.document = parent.document;
    this.id = id;
  }

  getName(): string {
    return this.#properties.title ?? "";
  }
  getSheetId(): number {
    return this.id;
  }
  getParent(): SpreadsheetTie {
    return this.parent;
  }
  getMaxRows(): number {
    return this.#properties.gridProperties?.rowCount ?? 0;
  }
  getMaxColumns(): number {
    return this.#properties.gridProperties?.columnCount ?? 0;
  }
  getLastRow(): number {
    this.document.services.read("Sheet.getLastRow");
    return this.document.values(this.id, undefined, "FORMULA", "SERIAL_NUMBER").length;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): RangeObject {
    const place = typeof first === "string" ? placeOf(first) : { row: first, column, rows, columns };
    return new RangeObject(this, place);
  }
  /** All cells up to the last row and column with content; at least A1. */
  getDataRange(): RangeObject {
    const values = this.document.values(this.id, undefined, "FORMULA", "SERIAL_NUMBER");
    const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
    return this.getRange(1, 1, Math.max(1, values.length), columns);
  }
  getRangeList(places: readonly string[]): object {
    const list = {
      setFormula: (formula: string) => {
        this.document.services.write("RangeList.setFormula");
        const blocks = places.map(placeOf).map((place) => ({ place, values: filled(place, formula) }));
        this.document.type(this.id, blocks);
        return list;
      },
    };
    return list;
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.#insert("Sheet.insertColumnsBefore", "COLUMNS", column - 1, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#insert("Sheet.insertColumnsAfter", "COLUMNS", column, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insert("Sheet.insertRowsBefore", "ROWS", row - 1, count);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insert("Sheet.insertRowsAfter", "ROWS", row, count);
  }

  /** Moves whole rows before a row. */
  moveRows(rows: RangeObject, destination: number): void {
    this.document.services.write("Sheet.moveRows");
    const startIndex = rows.place.row - 1;
    const source = { sheetId: this.id, dimension: "ROWS", startIndex, endIndex: startIndex + rows.place.rows };
    this.document.update({ moveDimension: { source, destinationIndex: destination - 1 } });
  }

  getFrozenRows(): number {
    return this.#properties.gridProperties?.frozenRowCount ?? 0;
  }
  getFrozenColumns(): number {
    return this.#properties.gridProperties?.frozenColumnCount ?? 0;
  }
  setFrozenRows(count: number): void {
    this.#set("Sheet.setFrozenRows", { gridProperties: { frozenRowCount: count } }, "gridProperties.frozenRowCount");
  }
  setFrozenColumns(count: number): void {
    const properties = { gridProperties: { frozenColumnCount: count } };
    this.#set("Sheet.setFrozenColumns", properties, "gridProperties.frozenColumnCount");
  }
  isSheetHidden(): boolean {
    return this.#properties.hidden === true;
  }
  hideSheet(): this {
    this.#set("Sheet.hideSheet", { hidden: true }, "hidden");
    return this;
  }
  getColumnWidth(column: number): number {
    this.document.services.read("Sheet.getColumnWidth");
    const place = { row: 1, column, rows: 1, columns: 1 };
    return this.document.dimensions(this.id, place).columnMetadata?.[0]?.pixelSize ?? 100;
  }
  setColumnWidth(column: number, pixelSize: number): this {
    return this.#dimension("Sheet.setColumnWidth", "COLUMNS", column, { pixelSize }, "pixelSize");
  }
  isRowHiddenByUser(row: number): boolean {
    this.document.services.read("Sheet.isRowHiddenByUser");
    const place = { row, column: 1, rows: 1, columns: 1 };
    return this.document.dimensions(this.id, place).rowMetadata?.[0]?.hiddenByUser === true;
  }
  hideRows(row: number): void {
    this.#dimension("Sheet.hideRows", "ROWS", row, { hiddenByUser: true }, "hiddenByUser");
  }
  hideColumns(column: number): void {
    this.#dimension("Sheet.hideColumns", "COLUMNS", column, { hiddenByUser: true }, "hiddenByUser");
  }
  getColumnGroupDepth(column: number): number {
    const groups = this.document.tab(this.id).columnGroups ?? [];
    return groups.filter(({ range }) => (range?.startIndex ?? 0) < column && column <= (range?.endIndex ?? 0)).length;
  }

  getFilter(): object | null {
    const filter = this.document.tab(this.id).basicFilter;
    if (!filter) return null;
    return {
      getRange: () => {
        const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = filter.range ?? {};
        const row = (startRowIndex ?? 0) + 1;
        const column = (startColumnIndex ?? 0) + 1;
        const rows = (endRowIndex ?? this.getMaxRows()) - row + 1;
        return this.getRange(row, column, rows, (endColumnIndex ?? this.getMaxColumns()) - column + 1);
      },
      remove: () => {
        this.document.services.write("Filter.remove");
        this.document.update({ clearBasicFilter: { sheetId: this.id } });
      },
    };
  }

  getProtections(type: string): ProtectionObject[] {
    this.document.services.read("Sheet.getProtections");
    const all = this.document.tab(this.id).protectedRanges ?? [];
    const whole = (range: sheets_v4.Schema$GridRange | undefined) =>
      range?.startRowIndex === undefined && range?.startColumnIndex === undefined;
    return all.filter((one) => whole(one.range) === (type === "SHEET")).map((one) => new ProtectionObject(this, one));
  }
  protect(): ProtectionObject {
    this.document.services.write("Sheet.protect");
    return this.addProtection({ sheetId: this.id });
  }
  /** Adds a protection; counted by the method that asks for it. */
  addProtection(range: sheets_v4.Schema$GridRange): ProtectionObject {
    const editors = { users: [this.document.services.input.execution.user] };
    const [reply] = this.document.update({ addProtectedRange: { protectedRange: { range, editors } } });
    return new ProtectionObject(this, reply?.addProtectedRange?.protectedRange ?? {});
  }
  activate(): this {
    this.parent.app.select(this, { row: 1, column: 1, rows: 1, columns: 1 });
    return this;
  }

  get #properties(): sheets_v4.Schema$SheetProperties {
    return this.document.tab(this.id).properties ?? {};
  }
  #insert(name: string, dimension: string, at: number, count: number): this {
    this.document.services.write(name);
    const range = { sheetId: this.id, dimension, startIndex: at, endIndex: at + count };
    const inheritFromBefore = at > 0;
    this.document.update({ insertDimension: { range, inheritFromBefore } });
    return this;
  }
  #set(name: string, properties: sheets_v4.Schema$SheetProperties, fields: string): void {
    this.document.services.write(name);
    this.document.update({ updateSheetProperties: { properties: { sheetId: this.id, ...properties }, fields } });
  }
  #dimension(
    name: string,
    dimension: string,
    at: number,
    properties: sheets_v4.Schema$DimensionProperties,
    fields: string,
  ): this {
    this.document.services.write(name);
    const range = { sheetId: this.id, dimension, startIndex: at - 1, endIndex: at };
    this.document.update({ updateDimensionProperties: { range, properties, fields } });
    return this;
  }
}

function filled(place: Place, value: string): string[][] {
  return Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => value));
}
