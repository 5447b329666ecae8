// The menu "Sister City", made when a workbook is opened. Making it needs no consent and does not touch the document.

/** Which install the script was built for: a published add-on may only add to the menu Extensions. */
declare const BUILT_KIND: "bound" | "workspace";

/** One line of the menu: its text and the function that it runs, or a separator. */
export type MenuItem = { readonly text: string; readonly run: string } | "line";

/** Adds the menu to the open workbook. */
export function addMenu(items: readonly MenuItem[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = BUILT_KIND === "bound" ? ui.createMenu("Sister City") : ui.createAddonMenu();
  for (const item of items) {
    if (item === "line") menu.addSeparator();
    else menu.addItem(item.text, item.run);
  }
  menu.addToUi();
}
