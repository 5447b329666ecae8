// Where the form of this workbook answers on the web.

import { addressIn, isFormAddress } from "../../shared/form/formAddress.ts";
import { GUIDE_TAB } from "../../shared/systemTabs.ts";
import { toCells } from "../sheet/cells.ts";

/** The address as setup wrote it into the guide, else as Google tells it of this script; "" where it is not deployed. */
export function formAddress(): string {
  return addressInGuide() || addressOfScript();
}

function addressInGuide(): string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(GUIDE_TAB.title);
  return sheet === null ? "" : addressIn(toCells(sheet.getRange("A1:C1").getValues()));
}

/** From the menu Google may tell the address of a test deployment, which opens for editors of the script alone. */
function addressOfScript(): string {
  const url = ScriptApp.getService().getUrl() ?? "";
  return isFormAddress(url) ? url : "";
}
