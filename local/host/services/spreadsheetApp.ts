// SpreadsheetApp: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app

import type { sheets_v4 } from "googleapis";
import type { Selection } from "../bridge.ts";
import type { Services } from "./counted.ts";
import type { Place } from "./document.ts";
import type { RangeObject } from "./range.ts";
import { newRichText } from "./richText.ts";
import { SpreadsheetObject } from "./spreadsheetObject.ts";
import type { SheetTie } from "./ties.ts";
import { uiOf } from "./ui.ts";

const CURRENT = "spreadsheets.currentonly";
const ALL = "spreadsheets";

/** The global; `selection` is where the cursor of the person stands. */
export class SpreadsheetApp {
  readonly services: Services;
  readonly ProtectionType = { RANGE: "RANGE", SHEET: "SHEET" };
  selection: Selection;
  readonly #rules = new WeakMap<object, sheets_v4.Schema$DataValidationRule>();

  constructor(services: Services) {
    this.services = services;
    this.selection = services.input.execution.selection;
  }

  /** The workbook of the execution, without guard or count; for the event. */
  active(): SpreadsheetObject {
    return new SpreadsheetObject(this, this.services.input.execution.spreadsheet);
  }
  getActiveSpreadsheet(): SpreadsheetObject {
    this.services.needs("LIMITED", "SpreadsheetApp.getActiveSpreadsheet", CURRENT);
    this.services.scope("SpreadsheetApp.getActiveSpreadsheet", CURRENT, ALL);
    this.services.note("SpreadsheetApp.getActiveSpreadsheet");
    return this.active();
  }
  getActive(): SpreadsheetObject {
    return this.getActiveSpreadsheet();
  }
  openById(id: string): SpreadsheetObject {
    this.services.needs("FULL", "SpreadsheetApp.openById", ALL);
    this.services.scope("SpreadsheetApp.openById", ALL);
    this.services.read("SpreadsheetApp.openById");
    return new SpreadsheetObject(this, id);
  }
  create(title: string): SpreadsheetObject {
    this.services.needs("FULL", "SpreadsheetApp.create", ALL);
    this.services.scope("SpreadsheetApp.create", ALL);
    this.services.write("SpreadsheetApp.create");
    return new SpreadsheetObject(this, String(this.services.ask("create", title)));
  }
  getUi(): object {
    return uiOf(this.services);
  }
  /** Writes are carried out at once here; counted, because Google carries them out now. */
  flush(): void {
    this.services.note("SpreadsheetApp.flush");
  }

  newRichTextValue(): object {
    return newRichText();
  }
  newDataValidation(): object {
    const rule: sheets_v4.Schema$DataValidationRule = { showCustomUi: true, strict: true };
    const made = {
      requireValueInList: (values: readonly string[]) => {
        rule.condition = { type: "ONE_OF_LIST", values: values.map((userEnteredValue) => ({ userEnteredValue })) };
        return made;
      },
      requireValueInRange: (range: RangeObject) => {
        const { row, column } = range.place;
        const sheet = range.getSheet();
        const columns = range.place.columns;
        const place = { row, column, rows: range.place.rows, columns };
        const text = `=${sheet.document.a1(sheet.id, place)}`;
        rule.condition = { type: "ONE_OF_RANGE", values: [{ userEnteredValue: text }] };
        return made;
      },
      setAllowInvalid: (allow: boolean) => {
        rule.strict = !allow;
        return made;
      },
      build: () => this.validationOf(rule),
    };
    return made;
  }
  /** A rule of the API as an object of the script. */
  validationOf(rule: sheets_v4.Schema$DataValidationRule): object {
    const criteria = rule.condition?.type === "ONE_OF_RANGE" ? "VALUE_IN_RANGE" : "VALUE_IN_LIST";
    const values = (rule.condition?.values ?? []).map((one) => one.userEnteredValue ?? "");
    const made = {
      getCriteriaType: () => criteria,
      getCriteriaValues: () => (criteria === "VALUE_IN_LIST" ? [values] : values),
    };
    this.#rules.set(made, rule);
    return made;
  }
  /** The rule behind an object of the script. */
  ruleOf(made: object): sheets_v4.Schema$DataValidationRule | undefined {
    return this.#rules.get(made);
  }

  /** A place as a range; for the event of an edit. */
  rangeAt({ sheet, row, column, rows, columns }: Selection): RangeObject {
    const found = this.active().getSheetByName(sheet);
    if (found === null) throw new Error(`no sheet ${sheet}`);
    return found.getRange(row, column, rows, columns);
  }
  /** Moves the cursor. */
  select(sheet: SheetTie, place: Place): void {
    this.selection = { sheet: sheet.getName(), ...place };
  }
}
