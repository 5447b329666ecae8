// A page as it is served: bytes with a strong entity tag, answered whole, as 304, or as headers alone.

import { digestOf } from "./digest.ts";
import { OPEN_HEADERS } from "./openHeaders.ts";

/** What a page is made of. `vary`: request headers that chose it. */
export interface Draft {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly status?: number;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** When what it shows changed last, in milliseconds; absent where nobody knows. */
  readonly modified?: number;
}

/**
 * A page with its bytes and headers, ready to be served any number of times; `kept` are the headers of its 304. It is
 * dated by `modified` as soon as that can be told for certain.
 */
export interface Page {
  readonly bytes: Uint8Array;
  readonly status: number;
  readonly etag: string;
  readonly headers: Headers;
  readonly kept: Headers;
  readonly modified: number | undefined;
}

/** Data may be five seconds old in a cache on the way, never more: one second fresh, four while it is fetched anew. */
export const SHORT_CACHE = "public, max-age=1, stale-while-revalidate=4";

const encoder = new TextEncoder();

/** Encodes a draft and gives it the tag of its bytes and language. */
export async function pageOf(draft: Draft): Promise<Page> {
  const bytes = typeof draft.body === "string" ? encoder.encode(draft.body) : draft.body;
  const etag = `"${await digestOf(bytes)}"`;
  const headers = new Headers({
    "content-type": draft.type,
    etag,
    "cache-control": SHORT_CACHE,
    ...OPEN_HEADERS,
    ...(draft.language === undefined ? {} : { "content-language": draft.language }),
    ...draft.headers,
  });
  const { modified, status = 200 } = draft;
  return { bytes, etag, status, headers, kept: keptHeaders(headers), modified };
}

/** The answer to a request for a page: 304 where the asker holds these very bytes, else the page. */
export function answerWith(request: Request, page: Page): Response {
  if (page.modified !== undefined) {
    dated(page.headers, page.modified);
    dated(page.kept, page.modified);
  }
  if (page.status === 200 && isUnchanged(request, page.headers)) {
    return new Response(null, { status: 304, headers: page.kept });
  }
  return new Response(page.bytes, { status: page.status, headers: page.headers });
}

/** The second of a change is over before anything is dated by it: nothing else can then change in it. */
const SETTLED_MS = 1000;

/** Says in headers when what they come with changed last, as soon as that can be told. */
export function dated(headers: Headers, modified: number): void {
  if (Date.now() - modified <= SETTLED_MS || headers.has("last-modified")) return;
  headers.set("last-modified", new Date(modified).toUTCString());
}

/**
 * Whether the asker holds what these headers come with: by its tag, else by its time (RFC 9110, 13.2.2). A time that
 * nobody can read, or that lies ahead, asks nothing.
 */
export function isUnchanged(request: Request, headers: Headers): boolean {
  const tag = request.headers.get("if-none-match");
  if (tag !== null) return holds(tag, headers.get("etag") ?? "");
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  return since <= Date.now() && since >= Date.parse(headers.get("last-modified") ?? "");
}

/** Whether an If-None-Match header names a tag; weak tags count, as RFC 9110 compares them for reading. */
function holds(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** A 304 repeats the headers that a cache keeps, without those that describe a body. */
export function keptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete("content-type");
  return kept;
}
