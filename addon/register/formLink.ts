// The address of an agency's form on the web, for who writes to it from the register.

import { addressInGuide } from "../sheet/addressInGuide.ts";

/** The address; "" where the guide tells none, or the workbook is not shared with the person for whom this runs. */
export function formLink(spreadsheet: string): string {
  try {
    return addressInGuide(SpreadsheetApp.openById(spreadsheet));
  } catch {
    return "";
  }
}
