// Shows one of the add-on's pages with its data; the data is put in as text that cannot end a script element.

const DIALOG = { width: 640, height: 620 };

/** Shows a page in the sidebar. */
export function showSidebar(page: string, title: string, data: unknown): void {
  SpreadsheetApp.getUi().showSidebar(pageWith(page, data).setTitle(title));
}

/** Shows a page as a dialog. */
export function showDialog(page: string, title: string, data: unknown): void {
  SpreadsheetApp.getUi().showModalDialog(pageWith(page, data).setWidth(DIALOG.width).setHeight(DIALOG.height), title);
}

function pageWith(page: string, data: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return HtmlService.createHtmlOutput(html.replace("/*DATA*/ null", () => json));
}
