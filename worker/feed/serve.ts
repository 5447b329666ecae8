// Serves a page that shows the current snapshot: from the isolate's memory while it does, else made anew.

import type { Context } from "hono";
import type { Env } from "../env.ts";
import { answerWith, type Draft, type Page, pageOf } from "../http/page.ts";
import { PageMemory } from "../http/pageMemory.ts";
import { type FeedState, feedState, knownState } from "./feedState.ts";

export type Asked = Context<{ Bindings: Env }>;

/** What a page is made from; `base` is where this Worker is seen from outside, without a slash at its end. */
export interface Making {
  readonly db: D1Database;
  readonly state: FeedState;
  readonly base: string;
  readonly parameters: URLSearchParams;
}

const MEMORY_BYTES = 16 * 1024 * 1024;

const memory = new PageMemory(MEMORY_BYTES);

/** `also`: what the page depends on besides the snapshot and its own address, such as the day. */
export async function serve(c: Asked, make: (making: Making) => Promise<Draft> | Draft, also = ""): Promise<Response> {
  const state = await feedState(c.env.DB);
  const stamp = state.stamp + also;
  const kept = memory.get(c.req.url, stamp);
  if (kept !== undefined) return answerWith(c.req.raw, kept);
  const page = await made(c, state, make);
  memory.set(c.req.url, stamp, page);
  return answerWith(c.req.raw, page);
}

/**
 * The answer to a read whose page this isolate keeps and knows to be current, without routing or waiting; undefined for
 * anything else, which then goes its usual way.
 */
export function keptAnswer(request: Request, db: D1Database): Response | undefined {
  if (request.method !== "GET") return undefined;
  const state = knownState(db);
  const page = state === undefined ? undefined : memory.get(request.url, state.stamp);
  return page === undefined ? undefined : answerWith(request, page);
}

/** Serves a page that shows more than snapshots know, such as when sheets were read: made anew each time. */
export async function serveFresh(c: Asked, make: (making: Making) => Promise<Draft> | Draft): Promise<Response> {
  return answerWith(c.req.raw, await made(c, await feedState(c.env.DB), make));
}

function made(c: Asked, state: FeedState, make: (making: Making) => Promise<Draft> | Draft): Promise<Page> {
  const parameters = new URL(c.req.url).searchParams;
  return Promise.resolve(make({ db: c.env.DB, state, base: baseOf(c), parameters })).then(pageOf);
}

/** Where this Worker is seen from outside, without a slash at its end. */
export function baseOf(c: Asked): string {
  return (c.env.PUBLIC_URL ?? new URL(c.req.url).origin).replace(/\/+$/, "");
}

/** A draft of a JSON answer. */
export function jsonDraft(body: unknown, type = "application/json; charset=utf-8"): Draft {
  return { body: JSON.stringify(body), type };
}
