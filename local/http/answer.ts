// Answers in the form that Google's servers give them.

import type { ServerResponse } from "node:http";

/** Status and content of an answer. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json; charset=UTF-8";

const HEADERS: Readonly<Record<string, string>> = {
  Vary: "Origin, X-Origin, Referer",
  "Cache-Control": "private",
  Server: "ESF",
  "X-XSS-Protection": "0",
  "X-Frame-Options": "SAMEORIGIN",
  "X-Content-Type-Options": "nosniff",
};

/** The text of answers that were sent before, while their content is alive. */
const WRITTEN = new WeakMap<object, Buffer>();

/** The bytes of an answer that may be asked for again, written once. */
export function jsonOnce(value: object): Answer {
  const known = WRITTEN.get(value);
  if (known !== undefined) return { status: 200, type: JSON_TYPE, body: known };
  const body = Buffer.from(json(value).body);
  WRITTEN.set(value, body);
  return { status: 200, type: JSON_TYPE, body };
}

/** JSON, pretty-printed by two spaces with a newline at the end, as recorded. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: JSON_TYPE, body: `${JSON.stringify(value, null, 2)}\n` };
}

/** 204 without content. */
export function noContent(): Answer {
  return { status: 204, type: "text/html", body: "" };
}

/** A page for people. */
export function page(html: string, status = 200): Answer {
  return { status, type: "text/html; charset=utf-8", body: html };
}

/** Writes the answer and ends the response. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...HEADERS, "Content-Type": answer.type, ...answer.headers });
  response.end(answer.body);
}
