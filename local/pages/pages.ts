// Plain pages: the list of workbooks, and the tabs of one.

import type { Google } from "../google.ts";
import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";

/** All workbooks of the city's owner, the register first. */
export function workbookList(google: Google): Answer {
  const files = google.as(ownerEmail(google)).files.list({ orderBy: "name", pageSize: 1000 }).files ?? [];
  const items = files.map(({ id, name }) => `<li><a href="/spreadsheets/${id}">${escapeHtml(name ?? "")}</a></li>`);
  return page(htmlPage("Local Google", `<h1>Local Google</h1><ul>${items.join("")}</ul>`));
}

/** Every tab of a workbook as a table of what a person sees. */
export function workbookPage(google: Google, id: string): Answer {
  const { spreadsheets } = google.as(ownerEmail(google));
  const { properties, sheets } = spreadsheets.get(id);
  const tabs = (sheets ?? []).map((sheet) => {
    const title = sheet.properties?.title ?? "";
    const { values } = spreadsheets.values.get(id, `'${title.replaceAll("'", "''")}'`);
    const rows = (values ?? []).map(
      (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join("")}</tr>`,
    );
    return `<h2>${escapeHtml(title)}</h2><table>${rows.join("")}</table>`;
  });
  const title = properties?.title ?? "";
  return page(htmlPage(title, `<p><a href="/">Local Google</a></p><h1>${escapeHtml(title)}</h1>${tabs.join("")}`));
}

function ownerEmail(google: Google): string {
  return google.city().users.find((user) => user.role === "owner")?.email ?? google.serviceAccount;
}
