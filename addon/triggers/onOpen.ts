// The menu, right at each AuthMode: with NONE the document may not be touched, so that the agency's menu is shown.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";

/** Which install the script was built for: a published add-on may only add to the menu Extensions. */
declare const BUILT_KIND: "bound" | "workspace";

interface Item {
  readonly text: string;
  readonly run: string;
}

const AGENCY_MENU: readonly (Item | "line")[] = [
  { text: "Isi lewat formulir", run: "openForm" },
  { text: "Ambil dari daftar lama", run: "openOldList" },
  { text: "Periksa isian", run: "checkRows" },
  { text: "Kirim ke Setdako", run: "sendRows" },
  "line",
  { text: "Terjemahkan ke Inggris", run: "translateRows" },
  { text: "Nyatakan masih berlaku", run: "confirmRows" },
  "line",
  { text: "Siapkan lembar", run: "prepareSheet" },
  { text: "Bantuan", run: "showHelp" },
];

const REGISTER_MENU: readonly (Item | "line")[] = [
  { text: "Tinjau baris terpilih", run: "reviewRows" },
  { text: "Antrean", run: "showQueue" },
  { text: "Cocokkan mitra", run: "showPartnerFits" },
  "line",
  { text: "Sinkronkan sekarang", run: "syncNow" },
  { text: "Tambah perangkat daerah", run: "openAgencyForm" },
  { text: "Surel harian", run: "switchDailyMail" },
];

/** Simple trigger: the menu "Sister City". */
export function onOpen(event: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const ui = SpreadsheetApp.getUi();
  const menu = BUILT_KIND === "bound" ? ui.createMenu("Sister City") : ui.createAddonMenu();
  for (const item of itemsFor(event.authMode)) {
    if (item === "line") menu.addSeparator();
    else menu.addItem(item.text, item.run);
  }
  menu.addToUi();
}

/** Installing opens the menu at once. */
export function onInstall(event: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  onOpen(event);
}

function itemsFor(mode: GoogleAppsScript.Script.AuthMode | undefined): readonly (Item | "line")[] {
  if (mode === undefined || mode === ScriptApp.AuthMode.NONE) return AGENCY_MENU;
  const isRegister = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REVIEW_TAB.title) !== null;
  return isRegister ? REGISTER_MENU : AGENCY_MENU;
}
