// The address of an agency's form on the web, as the guide of its workbook tells it.

import { addressIn } from "../../shared/form/formAddress.ts";
import { GUIDE_TAB } from "../../shared/systemTabs.ts";
import { toCells } from "./cells.ts";

/** The address; "" where the workbook has no guide, or that tells none. */
export function addressInGuide(book: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const guide = book.getSheetByName(GUIDE_TAB.title);
  return guide === null ? "" : addressIn(toCells(guide.getRange("A1:C1").getValues()));
}
