// The look of columns: notes, formats, drop-downs, protections; colours and widths of new columns only, people may change them.

import type { Colour } from "../../shared/google/requests.ts";
import { numberFormatOf } from "../../shared/template/requestsOf.ts";
import type { ColumnPlan, TabPlan } from "../../shared/template/tabPlan.ts";
import type { StandingTab } from "./standingTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sets what differs from the plan, and nothing else. */
export function dressColumns(book: Spreadsheet, plan: TabPlan, tab: StandingTab): void {
  const { sheet, tagRow, columns, fresh } = tab;
  const width = Math.max(...columns.values());
  const notes = sheet.getRange(tagRow + 1, 1, 1, width).getNotes()[0] ?? [];
  const formats = sheet.getRange(tagRow + 2, 1, 1, width).getNumberFormats()[0] ?? [];
  const guards = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription());
  for (const one of plan.columns) {
    const column = columns.get(one.tag);
    if (column === undefined) continue;
    const heading = sheet.getRange(tagRow + 1, column);
    if (one.note !== undefined && notes[column - 1] === "") heading.setNote(one.note);
    if (fresh.has(one.tag)) dressFresh(tab, one, column);
    const data = sheet.getRange(tagRow + 2, column, sheet.getMaxRows() - tagRow - 1, 1);
    const pattern = numberFormatOf(one.format)?.pattern;
    if (pattern !== undefined && formats[column - 1] !== pattern) data.setNumberFormat(pattern);
    if (one.drop !== undefined) dressChoice(book, one, data);
    if (one.guard !== undefined && !guards.includes(one.heading)) protect(data, one);
  }
}

function dressFresh({ sheet, tagRow }: StandingTab, one: ColumnPlan, column: number): void {
  const heading = sheet.getRange(tagRow + 1, column);
  heading.setFontWeight("bold").setWrap(true).setVerticalAlignment("middle");
  if (one.colour !== undefined) heading.setBackgrounds([[hexOf(one.colour)]]);
  sheet.setColumnWidth(column, one.width);
  if (one.hidden === true) sheet.hideColumns(column);
}

/** Only where no drop-down of the kind stands: setting one again wipes the colours that people gave its chips. */
function dressChoice(book: Spreadsheet, { drop }: ColumnPlan, data: GoogleAppsScript.Spreadsheet.Range): void {
  if (drop === undefined) return;
  const standing = data.getDataValidation();
  if (standing !== null) return;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ("list" in drop) {
    data.setDataValidation(rule.requireValueInList([...drop.list]).build());
    return;
  }
  const [, title = "", letters = "", row = ""] = /^='(.+)'!\$([A-Z]+)\$(\d+)/.exec(drop.range) ?? [];
  const lists = book.getSheetByName(title);
  if (lists === null) return;
  const range = lists.getRange(`${letters}${row}:${letters}${lists.getMaxRows()}`);
  data.setDataValidation(rule.requireValueInRange(range).build());
}

/** Only the Worker's account and the reviewers could be let through a hard protection, and a clerk does not know them. */
function protect(data: GoogleAppsScript.Spreadsheet.Range, one: ColumnPlan): void {
  data.protect().setDescription(one.heading).setWarningOnly(true);
}

function hexOf({ red = 0, green = 0, blue = 0 }: Colour): string {
  const two = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${two(red)}${two(green)}${two(blue)}`;
}
