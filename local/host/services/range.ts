// A Range of Apps Script: https://developers.google.com/apps-script/reference/spreadsheet/range

import type { sheets_v4 } from "googleapis";
import { fromSerial } from "./dates.ts";
import { a1Of, gridRange, type Place } from "./document.ts";
import { type RichTextValue, richTextOf } from "./richText.ts";
import type { RangeTie, SheetTie } from "./ties.ts";

type Matrix<T> = readonly (readonly T[])[];

/** One rectangle of a sheet. */
export class RangeObject {
  readonly #sheet: SheetTie;
  readonly place: Place;

  constructor(sheet: SheetTie, place: Place) {
    this.#sheet = sheet;
    this.place = place;
  }

  getSheet(): SheetTie {
    return this.#sheet;
  }
  getRow(): number {
    return this.place.row;
  }
  getColumn(): number {
    return this.place.column;
  }
  getLastRow(): number {
    return this.place.row + this.place.rows - 1;
  }
  getLastColumn(): number {
    return this.place.column + this.place.columns - 1;
  }
  getNumRows(): number {
    return this.place.rows;
  }
  getA1Notation(): string {
    return a1Of(this.place);
  }

  /** Dates come as Date, read in the time zone of the workbook; blank cells as "". */
  getValues(): unknown[][] {
    this.#services.read("Range.getValues");
    const serials = this.#values("UNFORMATTED_VALUE", "SERIAL_NUMBER");
    const shown = this.#values("UNFORMATTED_VALUE", "FORMATTED_STRING");
    let zone: string | undefined;
    return this.#matrix((row, column) => {
      const serial = serials[row]?.[column];
      const isDate = typeof serial === "number" && typeof shown[row]?.[column] === "string";
      if (!isDate) return serial ?? "";
      zone ??= this.#sheet.document.timeZone();
      return fromSerial(serial, zone);
    });
  }
  getValue(): unknown {
    return this.getValues()[0]?.[0] ?? "";
  }
  getDisplayValues(): string[][] {
    this.#services.read("Range.getDisplayValues");
    const shown = this.#values("FORMATTED_VALUE", "FORMATTED_STRING");
    return this.#matrix((row, column) => String(shown[row]?.[column] ?? ""));
  }
  getMergedRanges(): RangeTie[] {
    this.#services.read("Range.getMergedRanges");
    return (this.#sheet.document.tab(this.#sheet.id).merges ?? []).map((merge) => {
      const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = merge;
      const place = {
        row: (startRowIndex ?? 0) + 1,
        column: (startColumnIndex ?? 0) + 1,
        rows: (endRowIndex ?? 0) - (startRowIndex ?? 0),
        columns: (endColumnIndex ?? 0) - (startColumnIndex ?? 0),
      };
      return this.#sheet.getRange(place.row, place.column, place.rows, place.columns);
    });
  }
  getFormulas(): string[][] {
    this.#services.read("Range.getFormulas");
    const formulas = this.#values("FORMULA", "FORMATTED_STRING");
    return this.#matrix((row, column) => {
      const text = String(formulas[row]?.[column] ?? "");
      return text.startsWith("=") ? text : "";
    });
  }
  setValues(values: Matrix<unknown>): this {
    this.#services.write("Range.setValues");
    this.#sheet.document.type(this.#sheet.id, [{ place: this.place, values: values.map((row) => row.map(typed)) }]);
    return this;
  }
  setValue(value: unknown): this {
    return this.setValues(this.#matrix(() => value));
  }
  setFormula(formula: string): this {
    return this.setValues(this.#matrix(() => formula));
  }
  setFormulas(formulas: Matrix<string>): this {
    return this.setValues(formulas);
  }
  /** Text with links in runs; null for a cell that holds no text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    this.#services.read("Range.getRichTextValues");
    return this.#cells((cell) => richTextOf(cell));
  }
  /** What is set so is text, whatever it begins with. */
  setRichTextValues(values: Matrix<RichTextValue>): this {
    return this.#setCells("Range.setRichTextValues", "userEnteredValue", (row, column) => ({
      userEnteredValue: { stringValue: values[row]?.[column]?.getText() ?? "" },
    }));
  }
  clearContent(): this {
    return this.setValues(this.#matrix(() => ""));
  }

  getNotes(): string[][] {
    this.#services.read("Range.getNotes");
    return this.#cells((cell) => cell.note ?? "");
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }
  setNotes(notes: Matrix<string>): this {
    return this.#setCells("Range.setNotes", "note", (row, column) => ({ note: notes[row]?.[column] ?? "" }));
  }
  setNote(note: string): this {
    return this.setNotes(this.#matrix(() => note));
  }
  getNumberFormats(): string[][] {
    this.#services.read("Range.getNumberFormats");
    return this.#cells((cell) => cell.userEnteredFormat?.numberFormat?.pattern ?? "General");
  }
  setNumberFormat(pattern: string): this {
    const type = pattern === "@" ? "TEXT" : /y|h/.test(pattern) ? (/h/.test(pattern) ? "DATE_TIME" : "DATE") : "NUMBER";
    return this.#format("Range.setNumberFormat", { numberFormat: { type, pattern } }, "numberFormat");
  }
  getBackgrounds(): string[][] {
    this.#services.read("Range.getBackgrounds");
    return this.#cells((cell) => hexOf(cell.userEnteredFormat?.backgroundColor));
  }
  setBackgrounds(colours: Matrix<string>): this {
    return this.#setCells("Range.setBackgrounds", "userEnteredFormat.backgroundColor", (row, column) => ({
      userEnteredFormat: { backgroundColor: colourOf(colours[row]?.[column] ?? "#ffffff") },
    }));
  }
  setFontWeight(weight: string): this {
    return this.#format("Range.setFontWeight", { textFormat: { bold: weight === "bold" } }, "textFormat.bold");
  }
  setWrap(wrap: boolean): this {
    return this.#format("Range.setWrap", { wrapStrategy: wrap ? "WRAP" : "OVERFLOW_CELL" }, "wrapStrategy");
  }
  setVerticalAlignment(where: string): this {
    const format = { verticalAlignment: where.toUpperCase() };
    return this.#format("Range.setVerticalAlignment", format, "verticalAlignment");
  }

  getDataValidation(): object | null {
    this.#services.read("Range.getDataValidation");
    const rule = this.#cells((cell) => cell.dataValidation)[0]?.[0];
    return rule === undefined || rule === null ? null : this.#sheet.parent.app.validationOf(rule);
  }
  setDataValidation(made: object): this {
    this.#services.write("Range.setDataValidation");
    const rule = this.#sheet.parent.app.ruleOf(made);
    this.#update({ setDataValidation: { range: gridRange(this.#sheet.id, this.place), ...(rule && { rule }) } });
    return this;
  }

  createFilter(): object {
    this.#services.write("Range.createFilter");
    this.#update({ setBasicFilter: { filter: { range: gridRange(this.#sheet.id, this.place) } } });
    return this.#sheet.getFilter() ?? {};
  }
  protect(): object {
    this.#services.write("Range.protect");
    return this.#sheet.addProtection(gridRange(this.#sheet.id, this.place));
  }
  shiftColumnGroupDepth(depth: number): this {
    this.#services.write("Range.shiftColumnGroupDepth");
    const { column, columns } = this.place;
    const range = {
      sheetId: this.#sheet.id,
      dimension: "COLUMNS",
      startIndex: column - 1,
      endIndex: column - 1 + columns,
    };
    this.#update(depth > 0 ? { addDimensionGroup: { range } } : { deleteDimensionGroup: { range } });
    return this;
  }
  collapseGroups(): this {
    this.#services.write("Range.collapseGroups");
    const { column, columns } = this.place;
    const range = {
      sheetId: this.#sheet.id,
      dimension: "COLUMNS",
      startIndex: column - 1,
      endIndex: column - 1 + columns,
    };
    this.#update({
      updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: "collapsed" },
    });
    return this;
  }
  activate(): this {
    this.#services.note("Range.activate");
    this.#sheet.parent.app.select(this.#sheet, this.place);
    return this;
  }

  get #services() {
    return this.#sheet.document.services;
  }
  #values(render: string, dates: string): unknown[][] {
    return this.#sheet.document.values(this.#sheet.id, this.place, render, dates);
  }
  #matrix<T>(of: (row: number, column: number) => T): T[][] {
    const { rows, columns } = this.place;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => of(row, column)),
    );
  }
  #cells<T>(of: (cell: sheets_v4.Schema$CellData) => T): T[][] {
    return this.#sheet.document.cells(this.#sheet.id, this.place).map((row) => row.map(of));
  }
  #format(name: string, userEnteredFormat: sheets_v4.Schema$CellFormat, field: string): this {
    this.#services.write(name);
    const range = gridRange(this.#sheet.id, this.place);
    this.#update({ repeatCell: { range, cell: { userEnteredFormat }, fields: `userEnteredFormat.${field}` } });
    return this;
  }
  #setCells(name: string, fields: string, of: (row: number, column: number) => sheets_v4.Schema$CellData): this {
    this.#services.write(name);
    const rows = this.#matrix(of).map((values) => ({ values }));
    this.#update({ updateCells: { range: gridRange(this.#sheet.id, this.place), rows, fields } });
    return this;
  }
  #update(request: sheets_v4.Schema$Request): void {
    this.#sheet.document.update(request);
  }
}

function typed(value: unknown): unknown {
  return Object.prototype.toString.call(value) === "[object Date]" ? (value as Date).toISOString().slice(0, 10) : value;
}

function hexOf(colour: sheets_v4.Schema$Color | undefined): string {
  if (colour === undefined) return "#ffffff";
  const parts = [colour.red, colour.green, colour.blue].map((part) => Math.round((part ?? 0) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function colourOf(hex: string): sheets_v4.Schema$Color {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
