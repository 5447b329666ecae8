// Menu "Siapkan lembar": builds or mends this workbook; on a ready one it changes nothing.

import { currentLists } from "../agency/lists.ts";
import { underLock } from "../sheet/underLock.ts";
import { buildAgencyWorkbook } from "./buildAgencyWorkbook.ts";

/** Menu item. */
export function prepareSheet(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const told = underLock(() => buildAgencyWorkbook(book, currentLists()));
  if (told === undefined) SpreadsheetApp.getUi().alert("Rekan Anda sedang menyiapkan lembar ini. Mohon coba lagi.");
  else if (told.length > 0) SpreadsheetApp.getUi().alert(told.join("\n"));
  else book.toast("Lembar siap diisi.", "Sister City");
}
