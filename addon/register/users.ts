// The people of Pengguna, who look after rows and may write every workbook.

import { USER_TAB } from "../../shared/registerTabs.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** The addresses of all reviewers and administrators; none where the tab cannot be read. */
export function userAddresses(): string[] {
  const tab = openRegisterTab(USER_TAB);
  return typeof tab === "string" ? [] : tab.rows.map((row) => asciiLower(textAt(tab, row, "email")));
}
