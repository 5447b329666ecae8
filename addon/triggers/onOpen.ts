// The menu, right at each AuthMode: with NONE the document may not be touched, so that the agency's menu is shown.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";

interface Item {
  readonly text: string;
  readonly run: string;
}

const AGENCY_MENU: readonly (Item | "line")[] = [{ text: "Periksa isian", run: "checkRows" }];

/** Simple trigger: the menu "Sister City". */
export function onOpen(event: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu("Sister City");
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

const REGISTER_MENU: readonly (Item | "line")[] = [];
