// Builds or mends an agency's workbook: Keunggulan always, the system's tabs and the guide only where they are missing.

import type { Lists } from "../../shared/parse/lists.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { headOf, type RepairPlan } from "../../shared/repair/planRepair.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { choicesPlan, feedbackPlan, strengthPlan } from "../../shared/template/agencyWorkbook.ts";
import { choicesGrid, choicesOf } from "../../shared/template/choices.ts";
import { GUIDE_TABLE_AT, GUIDE_WIDTHS, guideRows } from "../../shared/template/guide.ts";
import { restoreAnswers } from "../agency/restoreAnswers.ts";
import { strengthsOf } from "../agency/strengths.ts";
import { rememberedHead, rememberHead } from "../sheet/rememberedHead.ts";
import { mendTab, repairOf, type Unknown } from "./mendTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was done, in sentences; `isMended`: the tab Keunggulan is in order now. */
export interface Built {
  readonly told: readonly string[];
  readonly isMended: boolean;
}

/** What would be done to the columns of Keunggulan; undefined where there is nothing to look at. */
export function strengthsRepair(book: Spreadsheet): RepairPlan | Unknown | undefined {
  const sheet = book.getSheetByName(STRENGTH_TAB.title);
  return sheet === null ? undefined : repairOf(sheet, strengthPlan(), STRENGTHS, rememberedHead());
}

/** Mends the workbook, after the person agreed to what is not sure. */
export function buildAgencyWorkbook(book: Spreadsheet, lists: Lists): Built {
  if (book.getSheetByName(GUIDE_TAB.title) === null) buildGuide(book);
  const missing = (title: string) => book.getSheetByName(title) === null;
  if (missing(CHOICES_TAB.title)) buildChoices(book, lists);
  const mended = mendTab(book, strengthPlan(), 1, STRENGTHS, rememberedHead());
  if (missing(FEEDBACK_TAB.title)) mendTab(book, feedbackPlan(), 2, FEEDBACK_TAB);
  if (mended === "unknown") return { told: [UNKNOWN], isMended: false };
  const { sheet, tagRow } = mended;
  const strengths = strengthsOf(sheet);
  if (typeof strengths === "string") return { told: [strengths], isMended: false };
  const [tags = [], headings = []] = strengths.grid.slice(tagRow - 1);
  rememberHead(headOf(tags, headings, STRENGTHS));
  return { told: restoreAnswers(strengths, strengths.reading.rows).told, isMended: true };
}

const UNKNOWN = `Tab ${STRENGTH_TAB.title}: judul kolom tidak dikenali, jadi tidak ada yang diubah. Pulihkan lewat File > Histori versi, atau mintalah bantuan Bagian Kerja Sama.`;

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
