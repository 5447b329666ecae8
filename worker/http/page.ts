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
  /** When what it shows changed last, in milliseconds; absent where that is not known for certain. */
  readonly modified?: number;
}

/** A page with its bytes and headers, ready to be served any number of times; `kept` are the headers of its 304. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly status: number;
  readonly etag: string;
  readonly headers: Headers;
  readonly kept: Headers;
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
    ...(draft.modified === undefined ? {} : { "last-modified": new Date(draft.modified).toUTCString() }),
    ...OPEN_HEADERS,
    ...(draft.language === undefined ? {} : { "content-language": draft.language }),
    ...draft.headers,
  });
  return { bytes, etag, status: draft.status ?? 200, headers, kept: keptHeaders(headers) };
}

/** The answer to a request for a page: 304 where the asker holds these very bytes, else the page. */
export function answerWith(request: Request, page: Page): Response {
  const held = request.headers.get("if-none-match");
  const isHeld = held === null ? isSince(request.headers.get("if-modified-since"), page) : holds(held, page.etag);
  if (isHeld && page.status === 200) {
    return new Response(null, { status: 304, headers: page.kept });
  }
  return new Response(page.bytes, { status: page.status, headers: page.headers });
}

/** Whether a page has not changed since an If-Modified-Since header's time; false without one, or where nobody knows. */
function isSince(header: string | null, page: Page): boolean {
  const modified = page.headers.get("last-modified");
  return header !== null && modified !== null && Date.parse(header) >= Date.parse(modified);
}

/** Whether an If-None-Match header names a tag; weak tags count, as RFC 9110 compares them for reading. */
export function holds(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** A 304 repeats the headers that a cache keeps, without those that describe a body. */
export function keptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete("content-type");
  return kept;
}
