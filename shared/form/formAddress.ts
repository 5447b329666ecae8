// The address of an agency's form on the web: where it stands in its workbook, and how one of its rows is named in it.

import type { Grid } from "../parse/cell.ts";
import { textOf } from "../parse/cell.ts";
import { GUIDE_TAB } from "../systemTabs.ts";

/** The part of the address that names a row. */
export const ROW_PARAMETER = "baris";

/** Where the guide tells the address: words and the address itself. */
export const ADDRESS_RANGE = `${GUIDE_TAB.title}!B1:C1`;

/** What stands before the address. */
export const ADDRESS_WORDS = "Formulir untuk ponsel dan komputer, tanpa menu (buka alamat ini):";

const WEB_APP = /^https?:\/\/[\w.:-]+\/(?:a\/)?(?:macros\/[\w./-]*)?s\/[\w-]+\/exec$/;

/** The address of a deployment. */
export function formAddressOf(deployment: string): string {
  return `https://script.google.com/macros/s/${deployment}/exec`;
}

/** Whether a text is the address of a deployed web app; that of a test deployment (`/dev`) is none. */
export function isFormAddress(text: string): boolean {
  return WEB_APP.test(text);
}

/** The address that stands in the first row of the guide; "" for none. */
export function addressIn(guide: Grid): string {
  return (guide[0] ?? []).map((cell) => textOf(cell)).find(isFormAddress) ?? "";
}

/** The address at which the form opens one row. */
export function addressOfRow(address: string, id: string): string {
  return `${address}?${ROW_PARAMETER}=${id}`;
}
