// Menu "Rapikan tab Tinjauan": its columns, groups, colours and widths as this release makes them; no cell that people typed changes.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { reviewPlan } from "../../shared/template/registerWorkbook.ts";
import { type StandingLooks, tidyRequests } from "../../shared/template/tidyRequests.ts";
import { underLock } from "../sheet/underLock.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openWholeTab } from "./wholeTab.ts";

const BUSY = "Rekan Anda sedang menulis. Mohon coba lagi.";
const DONE = "Tampilan tab Tinjauan sudah dirapikan.";
const TIDY = "Tampilan tab Tinjauan sudah rapi.";
const FIELDS = "sheets(properties.sheetId,conditionalFormats,columnGroups)";

/** Menu item. Filters, own colours of other words and what stands in cells stay as they are. */
export function tidyReview(): void {
  const tab = openWholeTab(REVIEW_TAB, reviewPlan);
  if (typeof tab === "string") {
    SpreadsheetApp.getUi().alert(tab);
    return;
  }
  const told = underLock(() => (tidied(tab) ? DONE : TIDY)) ?? BUSY;
  SpreadsheetApp.getActiveSpreadsheet().toast(told, "Sister City");
}

/** Whether anything was to be done. */
function tidied({ sheet, positions }: OpenTab): boolean {
  const service = Sheets?.Spreadsheets;
  if (service === undefined) throw new Error("Layanan Sheets belum diaktifkan pada skrip ini.");
  const book = sheet.getParent().getId();
  const plan = { ...reviewPlan(), sheetId: sheet.getSheetId() };
  const widths = Array.from({ length: sheet.getMaxColumns() }, (_, at) => sheet.getColumnWidth(at + 1));
  const requests = tidyRequests(plan, { ...standingOf(service, book, plan.sheetId), widths }, (tag) =>
    positions.get(tag),
  );
  if (requests.length === 0) return false;
  service.batchUpdate({ requests: JSON.parse(JSON.stringify(requests)) }, book);
  return true;
}

/** What only the Sheets service tells. */
function standingOf(
  service: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection,
  book: string,
  sheetId: number,
): Pick<StandingLooks, "rules" | "groups"> {
  const { sheets = [] } = service.get(book, { fields: FIELDS });
  const own = sheets.find((one) => (one.properties?.sheetId ?? 0) === sheetId);
  return { rules: own?.conditionalFormats ?? [], groups: own?.columnGroups ?? [] };
}
