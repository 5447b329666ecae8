// The address of an agency's form on the web, as its workbook's guide tells it.

import { addressIn } from "../../shared/form/formAddress.ts";
import { GUIDE_TAB } from "../../shared/systemTabs.ts";
import { toCells } from "../sheet/cells.ts";

/** The address; "" where the guide tells none, or the workbook is not shared with the person for whom this runs. */
export function formLink(spreadsheet: string): string {
  try {
    const guide = SpreadsheetApp.openById(spreadsheet).getSheetByName(GUIDE_TAB.title);
    return guide === null ? "" : addressIn(toCells(guide.getRange("A1:C1").getValues()));
  } catch {
    return "";
  }
}
