// Pages for people: the list of workbooks, and the sheet in the browser.

import { GoogleError } from "../answer/googleError.ts";
import type { Google } from "../google.ts";
import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";
import type { PageOptions } from "./pageOptions.ts";

/** All workbooks of the owner, on their shelves. */
export function workbookList(google: Google, { owner, shelves, texts }: PageOptions): Answer {
  const files =
    google.as(owner).files.list({ orderBy: "name", pageSize: 1000, includeItemsFromAllDrives: true }).files ?? [];
  const link = ({ id, name }: (typeof files)[number]) =>
    `<li><a href="/spreadsheets/${id}">${escapeHtml(name ?? "")}</a></li>`;
  const lists = shelves.map(({ heading, holds }) => {
    const items = files.filter((one) => holds(one.id ?? "")).map(link);
    const above = heading === "" ? "" : `<h2>${escapeHtml(heading)}</h2>`;
    return items.length === 0 ? "" : `${above}<ul>${items.join("")}</ul>`;
  });
  return page(
    htmlPage(
      texts.language,
      texts.workbooks,
      `<h1>${texts.workbooks}</h1>${lists.join("")}<h2>${texts.mail}</h2><ul><li><a href="/local/mail">${texts.mailbox}</a></li></ul>`,
    ),
  );
}

/** The sheet page of a workbook; who looks is chosen on the page. */
export function workbookPage(google: Google, options: PageOptions, id: string): Answer {
  const { owner, labelOf, firstOf, firstTabs, texts } = options;
  const emails = emailsOf(google, options, id);
  const user = emails.length === 0 ? owner : firstOf(emails);
  mustExist(google, id, [user, owner]);
  const people = emails.map((email) => ({ email, label: labelOf(email) }));
  const setup = { id, people, user, firstTabs, texts };
  return page(`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${texts.workbooks}</title>
<link rel="stylesheet" href="/local/ui/tabulator.css"><link rel="stylesheet" href="/local/ui/sheet.css"><link rel="stylesheet" href="/local/ui/grid.css">
</head>
<body>
<header>
  <a class="home" href="/" aria-label="${texts.workbooks}">▦</a>
  <h1 id="title"></h1>
  <nav id="menus"></nav>
  <label class="user">${texts.signInAs} <select id="user"></select></label>
</header>
<div id="toolbar"><output id="place"></output><input id="content" aria-label="${texts.cell}" autocomplete="off"><span id="groups"></span><button type="button" id="filter" aria-pressed="false">${texts.filter}</button></div>
<main><div id="grid"></div><aside id="sidebar" hidden></aside></main>
<footer id="tabs" role="tablist"></footer>
<dialog id="dialog"></dialog>
<output id="toast" hidden></output>
<script id="setup" type="application/json">${JSON.stringify(setup).replaceAll("<", "\\u003c")}</script>
<script type="module" src="/local/ui/sheet.js"></script>
</body>
</html>`);
}

/** @throws GoogleError 404 where none of them can open the file */
function mustExist(google: Google, id: string, [first = "", ...others]: readonly string[]): void {
  try {
    google.as(first).files.get(id);
  } catch (refusal) {
    if (others.length === 0) throw refusal;
    mustExist(google, id, others);
  }
}

/** With whom the workbook is shared; everybody whom the pages offer where none of them may know. */
function emailsOf(google: Google, { people }: PageOptions, id: string): readonly string[] {
  for (const email of people) {
    try {
      const { permissions } = google.as(email).permissions.list(id);
      const emails = (permissions ?? []).map((one) => one.emailAddress ?? "");
      return emails.filter((one) => one !== "" && one !== google.serviceAccount);
    } catch (refusal) {
      // Somebody who may not open the workbook cannot tell who may.
      if (!(refusal instanceof GoogleError)) throw refusal;
    }
  }
  return people;
}
