// The mailbox: every message that a script sent through MailApp since local Google was started, the newest first.

import type { SentMail } from "../host/scriptStores.ts";
import { type Answer, page } from "../http/answer.ts";
import { escapeHtml, htmlPage } from "./html.ts";
import { filled, type PageTexts } from "./texts.ts";

/** The page. Addresses of pages in a message are links, as a reader of mail shows them. */
export function mailbox(mails: readonly SentMail[], texts: PageTexts): Answer {
  const all = mails.map((mail) => messageOf(mail, texts)).reverse();
  const none = `<p>${texts.noMail}</p>`;
  return page(
    htmlPage(texts.language, texts.mailbox, `<h1>${texts.mailbox}</h1>${all.length === 0 ? none : all.join("")}`),
  );
}

function messageOf({ to, subject, body, replyTo, name }: SentMail, texts: PageTexts): string {
  const heads = [
    filled(texts.mailTo, { email: to }),
    ...(name === undefined ? [] : [filled(texts.mailFrom, { name })]),
  ];
  const replies = replyTo === undefined ? [] : [filled(texts.mailReplyTo, { email: replyTo })];
  const lines = [...heads, ...replies].map(escapeHtml).join("<br>");
  return `<article><h2>${escapeHtml(subject)}</h2><p>${lines}</p><p style="white-space:pre-wrap">${linked(body)}</p></article>`;
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part)))
    .join("");
}
