// Pages for people: the list of workbooks, and the sheet in the browser.

import { GoogleError } from "../answer/googleError.ts";
import type { Google } from "../google.ts";
import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";

/** All workbooks of the city's owner, the register first. */
export function workbookList(google: Google): Answer {
  const { register } = google.city();
  const files =
    google.as(ownerEmail(google)).files.list({ orderBy: "name", pageSize: 1000, includeItemsFromAllDrives: true })
      .files ?? [];
  const link = ({ id, name }: (typeof files)[number]) =>
    `<li><a href="/spreadsheets/${id}">${escapeHtml(name ?? "")}</a></li>`;
  const listed = (title: string, isListed: (id: string) => boolean) => {
    const items = files.filter((one) => isListed(one.id ?? "")).map(link);
    return items.length === 0 ? "" : `<h2>${title}</h2><ul>${items.join("")}</ul>`;
  };
  const lists = listed("Setdako", (id) => id === register) + listed("Perangkat daerah", (id) => id !== register);
  return page(
    htmlPage(
      "Lembar kerja",
      `<h1>Lembar kerja</h1>${lists}<h2>Surel</h2><ul><li><a href="/local/mail">Kotak surel</a></li></ul>`,
    ),
  );
}

/** The sheet page of a workbook; who looks is chosen on the page. */
export function workbookPage(google: Google, id: string): Answer {
  const people = peopleOf(google, id);
  const first =
    people.find((one) => one.role === "staff") ?? people.find((one) => one.role === "reviewer") ?? people[0];
  mustExist(google, id, first?.email);
  const setup = { id, people, user: first?.email ?? ownerEmail(google) };
  return page(`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lembar kerja</title>
<link rel="stylesheet" href="/local/ui/tabulator.css"><link rel="stylesheet" href="/local/ui/sheet.css"><link rel="stylesheet" href="/local/ui/grid.css">
</head>
<body>
<header>
  <a class="home" href="/" aria-label="Semua lembar kerja">▦</a>
  <h1 id="title"></h1>
  <nav id="menus"></nav>
  <label class="user">Masuk sebagai <select id="user"></select></label>
</header>
<div id="toolbar"><output id="place"></output><input id="content" aria-label="Isi sel" autocomplete="off"><span id="groups"></span><button type="button" id="filter" aria-pressed="false">Saring</button></div>
<main><div id="grid"></div><aside id="sidebar" hidden></aside></main>
<footer id="tabs" role="tablist"></footer>
<dialog id="dialog"></dialog>
<output id="toast" hidden></output>
<script id="setup" type="application/json">${JSON.stringify(setup).replaceAll("<", "\\u003c")}</script>
<script type="module" src="/local/ui/sheet.js"></script>
</body>
</html>`);
}

/** @throws GoogleError 404 where neither the person shown first nor the owner can open the file */
function mustExist(google: Google, id: string, email: string | undefined): void {
  try {
    google.as(email ?? "").files.get(id);
  } catch {
    google.as(ownerEmail(google)).files.get(id);
  }
}

/** Who the workbook is shared with; somebody outside the city's lists counts as staff. */
function peopleOf(google: Google, id: string): readonly { readonly email: string; readonly role: string }[] {
  const { users } = google.city();
  for (const { email } of users) {
    try {
      const { permissions } = google.as(email).permissions.list(id);
      const emails = (permissions ?? []).map((one) => one.emailAddress ?? "");
      const shared = emails.filter((one) => one !== "" && one !== google.serviceAccount);
      return shared.map((one) => ({ email: one, role: users.find((user) => user.email === one)?.role ?? "staff" }));
    } catch (refusal) {
      // Somebody who may not open the workbook cannot tell who may.
      if (!(refusal instanceof GoogleError)) throw refusal;
    }
  }
  return users.map(({ email, role }) => ({ email, role }));
}

function ownerEmail(google: Google): string {
  return google.city().users.find((user) => user.role === "owner")?.email ?? google.serviceAccount;
}
