// What a route of pages threw, as a page.

import type { Context } from "hono";
import type { Language } from "../../../shared/text/bilingual.ts";
import type { Env } from "../../env.ts";
import { lastState } from "../../feed/model/feedState.ts";
import { languageOf } from "../../feed/model/language.ts";
import { baseOf } from "../../feed/model/serve.ts";
import { refusalOf } from "../../http/problemJson.ts";
import { REFUSALS } from "../../http/refusal.ts";
import { logFailure } from "../../http/requestLog.ts";
import { siteOf } from "../parts/frameFor.ts";
import { problemPage } from "./problemPage.tsx";

/** The page of a refusal; an unknown failure is logged under the id of its request. */
export async function answerOnPage(thrown: Error, c: Context<{ Bindings: Env }>): Promise<Response> {
  const refusal = refusalOf(thrown);
  if (refusal.code === "internal") logFailure(c, thrown);
  const last = lastState(c.env.DB);
  const site = last === undefined ? undefined : siteOf(last);
  const place = { language: languageInPath(c), base: baseOf(c), site };
  const page = await problemPage(refusal, REFUSALS[refusal.code].status, place);
  return new Response(page.bytes, { status: page.status, headers: page.headers });
}

function languageInPath(c: Context): Language {
  const first = c.req.path.split("/")[1];
  return first === "id" || first === "en" ? first : languageOf(c.req.raw);
}
