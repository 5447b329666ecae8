// What a spreadsheet, its sheets, their ranges and protections know of each other, where the ties run both ways.

import type { sheets_v4 } from "googleapis";
import type { Selection } from "../bridge.ts";
import type { Services } from "./counted.ts";
import type { Place, SheetDocument } from "./document.ts";

/** SpreadsheetApp, as the objects of one spreadsheet need it. */
export interface AppTie {
  readonly services: Services;
  readonly selection: Selection;
  validationOf(rule: sheets_v4.Schema$DataValidationRule): object;
  ruleOf(made: object): sheets_v4.Schema$DataValidationRule | undefined;
  select(sheet: SheetTie, place: Place): void;
}

/** A spreadsheet, as its sheets need it. */
export interface SpreadsheetTie {
  readonly app: AppTie;
  readonly document: SheetDocument;
}

/** A range, as its sheet and the cursor need it. */
export interface RangeTie {
  readonly place: Place;
  getSheet(): SheetTie;
}

/** A sheet, as its ranges and protections need it. */
export interface SheetTie {
  readonly id: number;
  readonly parent: SpreadsheetTie;
  readonly document: SheetDocument;
  getName(): string;
  getMaxRows(): number;
  getMaxColumns(): number;
  getRange(row: number, column: number, rows: number, columns: number): RangeTie;
  getFilter(): object | null;
  addProtection(range: sheets_v4.Schema$GridRange): object;
}
