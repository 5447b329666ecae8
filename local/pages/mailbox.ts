// The mailbox: every message that a script sent through MailApp since local Google was started, the newest first.

import type { SentMail } from "../host/scriptStores.ts";
import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";

/** The page. Addresses of pages in a message are links, as a reader of mail shows them. */
export function mailbox(mails: readonly SentMail[]): Answer {
  const all = mails.map(messageOf).reverse();
  const none = "<p>Belum ada surel. Surel dikirim oleh menu Sister City di Register.</p>";
  return page(htmlPage("Kotak surel", `<h1>Kotak surel</h1>${all.length === 0 ? none : all.join("")}`));
}

function messageOf({ to, subject, body, replyTo, name }: SentMail): string {
  const heads = [`Kepada: ${to}`, ...(name === undefined ? [] : [`Dari: ${name}`])];
  const replies = replyTo === undefined ? [] : [`Balas ke: ${replyTo}`];
  const lines = [...heads, ...replies].map(escapeHtml).join("<br>");
  return `<article><h2>${escapeHtml(subject)}</h2><p>${lines}</p><p style="white-space:pre-wrap">${linked(body)}</p></article>`;
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part)))
    .join("");
}
