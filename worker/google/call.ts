// One request to a Google API: signed, bounded in time, its answer JSON or a failure.

import type { ServiceAccount } from "../env.ts";
import { failureOf, GoogleError, refusalOf } from "./failure.ts";
import { serviceToken } from "./token.ts";

const TIMEOUT_MS = 60_000;

/** A request: where, with which parameters (a list is repeated), and what it writes. */
export interface GoogleRequest {
  readonly url: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

/** An answer: its JSON, and its text as it came. */
export interface GoogleAnswer {
  readonly data: unknown;
  readonly text: string;
}

/**
 * Sends a request as the service account. Nothing is tried again here.
 * @throws GoogleError for whatever came instead: no answer in time, a refusal, an answer that is no JSON
 */
export async function callGoogle(account: ServiceAccount, { url, query, body }: GoogleRequest): Promise<GoogleAnswer> {
  try {
    const token = await serviceToken(account);
    const answer = await fetch(`${url}?${queryText(query)}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new GoogleError(refusalOf(answer.status, text));
    return { data: JSON.parse(text), text };
  } catch (thrown) {
    throw thrown instanceof GoogleError ? thrown : new GoogleError(failureOf(thrown));
  }
}

function queryText(query: GoogleRequest["query"]): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [key, one]),
  );
  return new URLSearchParams(pairs).toString();
}
