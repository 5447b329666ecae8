// One incoming request, read whole.

import type { IncomingMessage } from "node:http";

/** What routes get. */
export interface Request {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  /** Path without query, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
}

const LARGEST = 64 * 1024 * 1024;

/** Reads the body and splits the address. Rejects where the body is over 64 MB. */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const url = message.url ?? "/";
  const at = url.indexOf("?");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += (chunk as Buffer).length;
    if (size > LARGEST) throw new Error("request too large");
    chunks.push(chunk as Buffer);
  }
  return {
    method: message.method ?? "GET",
    url,
    path: at < 0 ? url : url.slice(0, at),
    query: new URLSearchParams(at < 0 ? "" : url.slice(at + 1)),
    authorization: message.headers.authorization,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

/** A query parameter as boolean: `True` and `true` are true (recorded clients send both). */
export function flag(query: URLSearchParams, name: string): boolean {
  return query.get(name)?.toLowerCase() === "true";
}
