// A Spreadsheet of Apps Script: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet

import { SheetDocument } from "./document.ts";
import type { RangeObject } from "./range.ts";
import { SheetObject } from "./sheetObject.ts";
import type { AppTie } from "./ties.ts";

/** One workbook. */
export class SpreadsheetObject {
  readonly app: AppTie;
  readonly document: SheetDocument;

  constructor(app: AppTie, id: string) {
    this.app = app;
    this.document = new SheetDocument(id, app.services);
  }

  getId(): string {
    return this.document.id;
  }
  getUrl(): string {
    return String(this.app.services.ask("address", this.document.id));
  }
  getName(): string {
    return String(this.app.services.ask("title", this.document.id));
  }
  getSheets(): SheetObject[] {
    return this.document.tabs().map((one) => new SheetObject(this, one.properties?.sheetId ?? 0));
  }
  getSheetByName(name: string): SheetObject | null {
    const found = this.document.tabs().find((one) => one.properties?.title === name);
    return found === undefined ? null : new SheetObject(this, found.properties?.sheetId ?? 0);
  }
  insertSheet(title: string, index: number): SheetObject {
    this.app.services.write("Spreadsheet.insertSheet");
    const [reply] = this.document.update({ addSheet: { properties: { title, index } } });
    return new SheetObject(this, reply?.addSheet?.properties?.sheetId ?? 0);
  }
  deleteSheet(sheet: SheetObject): void {
    this.app.services.write("Spreadsheet.deleteSheet");
    this.document.update({ deleteSheet: { sheetId: sheet.id } });
  }
  getActiveSheet(): SheetObject {
    const found = this.getSheetByName(this.app.selection.sheet) ?? this.getSheets()[0];
    if (found === undefined) throw new Error("The document has no sheet.");
    return found;
  }
  getActiveRange(): RangeObject {
    const { row, column, rows, columns } = this.app.selection;
    return this.getActiveSheet().getRange(row, column, rows, columns);
  }
  setActiveSheet(sheet: SheetObject): SheetObject {
    return sheet.activate();
  }
  setSpreadsheetLocale(locale: string): void {
    this.app.services.write("Spreadsheet.setSpreadsheetLocale");
    this.document.update({ updateSpreadsheetProperties: { properties: { locale }, fields: "locale" } });
  }
  getSpreadsheetTimeZone(): string {
    this.app.services.note("Spreadsheet.getSpreadsheetTimeZone");
    return this.document.timeZone();
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    this.app.services.write("Spreadsheet.setSpreadsheetTimeZone");
    this.document.update({ updateSpreadsheetProperties: { properties: { timeZone }, fields: "timeZone" } });
  }
  addEditors(emails: readonly string[]): this {
    this.app.services.write("Spreadsheet.addEditors");
    this.app.services.ask("share", this.document.id, emails);
    return this;
  }
  addEditor(email: string): this {
    return this.addEditors([email]);
  }
  removeEditor(email: string): this {
    this.app.services.write("Spreadsheet.removeEditor");
    this.app.services.ask("unshare", this.document.id, email);
    return this;
  }
  /** The owner is among them. */
  getEditors(): { getEmail(): string }[] {
    const emails = this.app.services.ask("editors", this.document.id) as readonly string[];
    return emails.map((email) => ({ getEmail: () => email }));
  }
  /** Null for a file in a shared drive. */
  getOwner(): { getEmail(): string } | null {
    const owner = this.app.services.ask("ownerOf", this.document.id) as string | null;
    return owner === null ? null : { getEmail: () => owner };
  }
  toast(text: string, title = "", seconds = 5): void {
    this.app.services.ask("toast", text, title, seconds);
  }
}
