// Shows one of the add-on's pages with its data; the data is put in as text that cannot end a script element.

const WIDTH = 640;
const HEIGHTS: Readonly<Record<string, number>> = {
  send: 420,
  share: 560,
  agency: 620,
  staff: 480,
  clients: 560,
  form: 620,
  oldList: 620,
};

/** Shows a page in the sidebar. */
export function showSidebar(page: string, title: string, data: unknown): void {
  SpreadsheetApp.getUi().showSidebar(pageWith(page, data).setTitle(title));
}

/** Shows a page as a dialog. */
export function showDialog(page: string, title: string, data: unknown): void {
  SpreadsheetApp.getUi().showModalDialog(
    pageWith(page, data)
      .setWidth(WIDTH)
      .setHeight(HEIGHTS[page] ?? WIDTH),
    title,
  );
}

/** A page of the add-on with its data. */
export function pageWith(page: string, data: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return HtmlService.createHtmlOutput(html.replace("/*DATA*/ null", () => json));
}
