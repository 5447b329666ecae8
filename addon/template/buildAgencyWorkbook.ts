// Builds or mends an agency's workbook: Keunggulan always, the system's tabs and the guide only where they are missing.

import { COLUMNS } from "../../shared/columns.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { choicesPlan, feedbackPlan, strengthPlan } from "../../shared/template/agencyWorkbook.ts";
import { choicesGrid, choicesOf } from "../../shared/template/choices.ts";
import { GUIDE_TABLE_AT, GUIDE_WIDTHS, guideRows } from "../../shared/template/guide.ts";
import { strengthsOf } from "../agency/strengths.ts";
import { mendLookups } from "./mendLookups.ts";
import { mendTab } from "./mendTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Mends the workbook; the sentences that the person has to read, none when all is well. */
export function buildAgencyWorkbook(
  book: Spreadsheet,

  lists: Lists,
): string[] {
  if (book.getSheetByName(GUIDE_TAB.title) === null) buildGuide(book);
  const missing = (title: string) => book.getSheetByName(title) === null;
  if (missing(CHOICES_TAB.title)) buildChoices(book, lists);
  const told = [mendTab(book, strengthPlan(), 1, { keyTag: "id", columns: COLUMNS })];
  if (missing(FEEDBACK_TAB.title)) told.push(mendTab(book, feedbackPlan(), 2, FEEDBACK_TAB));
  const sheet = book.getSheetByName(STRENGTH_TAB.title);
  const strengths = sheet === null ? undefined : strengthsOf(sheet);
  if (typeof strengths === "object") mendLookups(strengths);
  return told.filter((one) => one !== undefined);
}

function buildGuide(book: Spreadsheet): void {
  const sheet = book.insertSheet(GUIDE_TAB.title, 0);
  const rows = guideRows();
  sheet.getRange(1, 1, rows.length, GUIDE_WIDTHS.length).setValues(rows);
  GUIDE_WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  const table = sheet.getRange(GUIDE_TABLE_AT + 1, 1, rows.length - GUIDE_TABLE_AT, GUIDE_WIDTHS.length);
  table.setWrap(true).setVerticalAlignment("top");
  sheet.getRange(1, 1, 1, GUIDE_WIDTHS.length).setFontWeight("bold");
}

function buildChoices(book: Spreadsheet, lists: Lists): void {
  const choices = choicesOf([], lists);
  const plan = choicesPlan(choices);
  const columns = plan.columns.map((one) => ({ key: one.tag, heading: { id: one.heading, en: one.heading } }));
  mendTab(book, plan, 2, { keyTag: "mark", columns });
  const grid = choicesGrid(choices);
  const sheet = book.getSheetByName(plan.title);
  sheet?.getRange(1, 1, grid.length, plan.columns.length).setValues(grid);
}
