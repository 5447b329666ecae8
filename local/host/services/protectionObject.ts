// A Protection of Apps Script: https://developers.google.com/apps-script/reference/spreadsheet/protection

import type { sheets_v4 } from "googleapis";
import type { RangeTie, SheetTie } from "./ties.ts";

/** One protected range or sheet. */
export class ProtectionObject {
  readonly #sheet: SheetTie;
  #state: sheets_v4.Schema$ProtectedRange;

  constructor(sheet: SheetTie, state: sheets_v4.Schema$ProtectedRange) {
    this.#sheet = sheet;
    this.#state = state;
  }

  getDescription(): string {
    return this.#state.description ?? "";
  }
  isWarningOnly(): boolean {
    return this.#state.warningOnly === true;
  }
  getRange(): RangeTie {
    const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = this.#state.range ?? {};
    const row = (startRowIndex ?? 0) + 1;
    const column = (startColumnIndex ?? 0) + 1;
    const rows = (endRowIndex ?? this.#sheet.getMaxRows()) - row + 1;
    return this.#sheet.getRange(row, column, rows, (endColumnIndex ?? this.#sheet.getMaxColumns()) - column + 1);
  }
  setDescription(description: string): this {
    return this.#change({ description }, "description");
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly }, "warningOnly");
  }
  addEditors(emails: readonly string[]): this {
    return this.#change({ editors: { users: [...(this.#state.editors?.users ?? []), ...emails] } }, "editors");
  }

  #change(part: sheets_v4.Schema$ProtectedRange, fields: string): this {
    const { services } = this.#sheet.document;
    services.write("Protection.set");
    this.#state = { ...this.#state, ...part };
    const { protectedRangeId } = this.#state;
    const named = protectedRangeId === undefined ? {} : { protectedRangeId };
    this.#sheet.document.update({ updateProtectedRange: { protectedRange: { ...named, ...part }, fields } });
    return this;
  }
}
