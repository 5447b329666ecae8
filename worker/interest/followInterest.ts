// The page of an interest's code, and its confirmation.

import type { Context } from "hono";
import { dayIn } from "../../shared/city/zones.ts";
import { answerDue } from "../../shared/interest/answerDue.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import type { Language } from "../../shared/text/bilingual.ts";
import type { Env } from "../env.ts";
import { withLinks } from "../feed/model/envelope.ts";
import { readState } from "../feed/model/feedState.ts";
import { baseOf } from "../feed/model/serve.ts";
import { countByAddress } from "../http/rateLimits.ts";
import { Refusal } from "../http/refusal.ts";
import { newSync } from "../newContext.ts";
import { confirmPage, followPage } from "../pages/interest/followPage.tsx";
import { statementsOf } from "../store/ask.ts";
import { askFollowed, confirmInterest } from "../store/interests.ts";
import { countCommit } from "../store/publication.ts";
import { askLists, profileIn } from "../store/registerLists.ts";
import { pageAnswer } from "./showForm.ts";

type Asked = Context<{ Bindings: Env }>;

const CODE = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** Refuses with 404 a code that nobody has; who guesses is counted as for what costs. */
async function followedOf(c: Asked, code: string) {
  const lists = askLists(c.env.DB, [PROFILE_TAB.title]);
  const asked = askFollowed(c.env.DB, code);
  const isCode = CODE.test(code);
  const { state, answers } = await readState(c.env.DB, isCode ? [asked, lists].flatMap(statementsOf) : []);
  const interest = isCode ? asked.read(answers[0]?.results ?? []) : undefined;
  if (interest === undefined) {
    await countByAddress(c.env, c.req.raw);
    throw new Refusal("not_found");
  }
  const making = { state, base: baseOf(c), parameters: new URLSearchParams() };
  const item = interest.payload === null ? undefined : withLinks(interest.payload, making.base);
  const profile = profileIn(lists.read(answers[1]?.results ?? []));
  const due = answerDue(dayIn(profile.city.zone, interest.confirmed_at ?? interest.changed_at), profile);
  return { making, followed: { code, interest, item, due } };
}

export async function followInterest(c: Asked, language: Language, code: string): Promise<Response> {
  const { making, followed } = await followedOf(c, code);
  return pageAnswer(c, followPage(making, language, followed));
}

/** Who opens the link again, once it is confirmed, follows the interest. */
export async function confirmForm(c: Asked, language: Language, code: string, word: string): Promise<Response> {
  const { making, followed } = await followedOf(c, code);
  const { confirmation, erased_at, confirmed_at } = followed.interest;
  if (confirmed_at !== null || erased_at !== null) return leadToState(c, language, code);
  if (confirmation !== word) {
    await countByAddress(c.env, c.req.raw);
    throw new Refusal("not_found");
  }
  return pageAnswer(c, confirmPage(making, language, followed, word));
}

export async function takeConfirmation(c: Asked, language: Language, code: string, word: string): Promise<Response> {
  await countByAddress(c.env, c.req.raw);
  const { DB: db, QUEUE: queue } = c.env;
  const now = new Date().toISOString();
  if (!CODE.test(code) || !CODE.test(word)) throw new Refusal("not_found");
  if (await confirmInterest(db, code, word, now)) {
    await countCommit(db, now).run();
    await queue.send({ kind: "publish", sync: newSync() });
  }
  return leadToState(c, language, code);
}

function leadToState(c: Asked, language: Language, code: string): Response {
  return c.body(null, 303, { location: `/${language}/interest/${code}`, "cache-control": "no-store" });
}
