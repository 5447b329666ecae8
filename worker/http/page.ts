// A page as it is served: bytes with a strong entity tag, answered whole, as 304, or as headers alone.

import { digestOf } from "./digest.ts";

/** What a page is made of. `vary`: request headers that chose it. */
export interface Draft {
  readonly body: string;
  readonly type: string;
  readonly status?: number;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page with its bytes and headers, ready to be served any number of times. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly status: number;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Data may be five seconds old in a cache on the way, never more: one second fresh, four while it is fetched anew. */
export const SHORT_CACHE = "public, max-age=1, stale-while-revalidate=4";

const encoder = new TextEncoder();

/** Encodes a draft and gives it the tag of its bytes and language. */
export async function pageOf(draft: Draft): Promise<Page> {
  const bytes = encoder.encode(draft.body);
  const etag = `"${await digestOf(bytes)}"`;
  return {
    bytes,
    etag,
    status: draft.status ?? 200,
    headers: {
      "content-type": draft.type,
      etag,
      "cache-control": SHORT_CACHE,
      ...(draft.language === undefined ? {} : { "content-language": draft.language }),
      ...draft.headers,
    },
  };
}

/** The answer to a request for a page: 304 where the asker holds these very bytes, else the page. */
export function answerWith(request: Request, page: Page): Response {
  if (page.status === 200 && holds(request.headers.get("if-none-match"), page.etag)) return notModified(page.headers);
  return new Response(page.bytes, { status: page.status, headers: page.headers });
}

/** Whether an If-None-Match header names a tag; weak tags count, as RFC 9110 compares them for reading. */
export function holds(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** A 304 repeats the headers that a cache keeps, without those that describe a body. */
export function notModified(headers: Readonly<Record<string, string>>): Response {
  const { "content-type": _type, ...kept } = headers;
  return new Response(null, { status: 304, headers: kept });
}
