// Answers in the form that Google's servers give them.

import type { ServerResponse } from "node:http";
import { prettyJson } from "./prettyJson.ts";

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

/** Answers that were sent before, while their content is alive. */
const WRITTEN = new WeakMap<object, Answer>();

/** An answer that may be asked for again, written once. */
export function jsonOnce(value: object): Answer {
  const known = WRITTEN.get(value);
  if (known !== undefined) return known;
  const answer = json(value);
  WRITTEN.set(value, answer);
  return answer;
}

/** JSON, pretty-printed by two spaces with a newline at the end, as recorded. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: JSON_TYPE, body: prettyJson(value) };
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
