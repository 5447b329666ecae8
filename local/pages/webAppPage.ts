// The web app of a workbook's script, as Google serves it: a page around the frame that HtmlService shows.

import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";
import type { PageOptions } from "./pageOptions.ts";

/** The page of a person; who looks is chosen first where nobody is named. */
export function webAppPage(options: PageOptions, id: string, query: URLSearchParams): Answer {
  const user = query.get("user") ?? "";
  if (user === "") return page(whoPage(options, query));
  const setup = JSON.stringify({ id, user }).replaceAll("<", "\\u003c");
  return page(`<!doctype html>
<html lang="${options.texts.language}">
<head>
<meta charset="utf-8"><title>Web app</title>
<style>html, body { height: 100%; margin: 0 } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
</head>
<body>
<script id="setup" type="application/json">${setup}</script>
<script type="module" src="/local/ui/webApp.js"></script>
</body>
</html>`);
}

function whoPage({ people, texts }: PageOptions, query: URLSearchParams): string {
  const links = people.map((email) => {
    const address = new URLSearchParams({ ...Object.fromEntries(query), user: email });
    return `<li><a href="?${escapeHtml(String(address))}">${escapeHtml(email)}</a></li>`;
  });
  return htmlPage(texts.language, texts.signIn, `<h1>${texts.signInAs}</h1><ul>${links.join("")}</ul>`);
}
