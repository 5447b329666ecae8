// Where the form of this workbook answers on the web.

import { isFormAddress } from "../../shared/form/formAddress.ts";
import { addressInGuide } from "../sheet/addressInGuide.ts";

/** The address as setup wrote it into the guide, else as Google tells it of this script; "" where it is not deployed. */
export function formAddress(): string {
  return addressInGuide(SpreadsheetApp.getActiveSpreadsheet()) || addressOfScript();
}

/** From the menu Google may tell the address of a test deployment, which opens for editors of the script alone. */
function addressOfScript(): string {
  const url = ScriptApp.getService().getUrl() ?? "";
  return isFormAddress(url) ? url : "";
}
