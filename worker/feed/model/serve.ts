// Serves a page that shows the current snapshot: from the isolate's memory while it does, else made anew. A read asks D1
// at most once: whether there is a newer snapshot, and in the same transaction what a page of it needs. The Cache API
// could spare nothing: to know that its page is current takes the same question, which brings the page along.

import type { Context } from "hono";
import { dayBegan } from "../../../shared/city/zones.ts";
import type { Env } from "../../env.ts";
import { answerWith, type Draft, pageOf } from "../../http/page.ts";
import { PageMemory } from "../../http/pageMemory.ts";
import { publicRoot } from "../../http/publicRoot.ts";
import { type FeedState, knownState, lastState, publicDay, readState } from "./feedState.ts";
import { NOTHING, type Question } from "./question.ts";

export type Asked = Context<{ Bindings: Env }>;

/**
 * What a page asks from. `kept`: the stamp of a snapshot whose page is at hand, so that nothing needs to be read while
 * it is current; blank for none.
 */
export interface Asking {
  readonly db: D1Database;
  readonly parameters: URLSearchParams;
  readonly kept: string;
}

/** What a page is made from; `base` is where this Worker is seen from outside, without a slash at its end. */
export interface Making {
  readonly state: FeedState;
  readonly base: string;
  readonly parameters: URLSearchParams;
}

/** A page to be: what it asks, and how it is made from the answers. */
export interface Plan {
  readonly statements: readonly D1PreparedStatement[];
  readonly make: (making: Making, results: readonly D1Result[]) => Draft;
}

const MEMORY_BYTES = 16 * 1024 * 1024;

const memory = new PageMemory(MEMORY_BYTES);

/** The plan of a page that is made from what a question finds. */
export function planOf<Answer>(question: Question<Answer>, make: (making: Making, found: Answer) => Draft): Plan {
  return {
    statements: question.statements,
    make: (making, results) => make(making, question.answer(results, making.state)),
  };
}

/** The plan of a page that shows nothing but the state. */
export function plainPlan(make: (making: Making) => Draft): () => Plan {
  return () => planOf(NOTHING, make);
}

/** `isDaily`: the page depends on the city's day besides the snapshot and its own address. */
export async function serve(c: Asked, plan: (asking: Asking) => Plan, isDaily = false): Promise<Response> {
  const { DB: db } = c.env;
  const dayOf = (state: FeedState) => (isDaily ? publicDay(state) : "");
  const last = lastState(db);
  const kept = last === undefined ? undefined : memory.get(c.req.url, last.stamp + dayOf(last));
  if (kept !== undefined && knownState(db) !== undefined) return answerWith(c.req.raw, kept);
  const { state, draft } = await planned(c, plan, kept === undefined ? "" : (last?.stamp ?? ""));
  if (kept !== undefined && state.stamp === last?.stamp) return answerWith(c.req.raw, kept);
  const day = dayOf(state);
  const began = day === "" ? [] : [dayBegan(state.register.city.zone, day)];
  const page = await pageOf({ ...draft(), modified: changedSince(state, began) });
  memory.set(c.req.url, state.stamp + day, page);
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

/** When what a page shows changed last: the state, or what else it shows, by times in milliseconds or as text. */
export function changedSince(state: FeedState, others: readonly (number | string | null)[] = []): number {
  const times = [state.changedAt, ...others].map((one) => (one === null ? 0 : new Date(one).getTime()));
  return Math.max(0, ...times);
}

/**
 * Serves a page that shows more than snapshots know, such as when sheets were read: made anew each time, and dated by
 * its own draft.
 */
export async function serveFresh(c: Asked, plan: (asking: Asking) => Plan): Promise<Response> {
  const { draft } = await planned(c, plan, "");
  return answerWith(c.req.raw, await pageOf(draft()));
}

async function planned(c: Asked, plan: (asking: Asking) => Plan, kept: string) {
  const parameters = new URL(c.req.url).searchParams;
  const { statements, make } = plan({ db: c.env.DB, parameters, kept });
  const { state, answers } = await readState(c.env.DB, statements);
  return { state, draft: () => make({ state, base: baseOf(c), parameters }, answers) };
}

/** Where this Worker is seen from outside, without a slash at its end: never what a request says of it. */
export function baseOf(c: Asked): string {
  return publicRoot(c.env);
}

/** A draft of a JSON answer. */
export function jsonDraft(body: unknown, type = "application/json; charset=utf-8"): Draft {
  return { body: JSON.stringify(body), type };
}
