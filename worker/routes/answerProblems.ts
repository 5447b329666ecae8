// The last word of every application: an unknown address, and whatever a route threw, as problem+json.

import type { ErrorHandler, NotFoundHandler } from "hono";
import { languageOf } from "../feed/model/language.ts";
import { problemJson, refusalOf } from "../http/problemJson.ts";
import { Refusal } from "../http/refusal.ts";
import { requestIdOf } from "../http/requestId.ts";
import { logFailure } from "../http/requestLog.ts";

/** An address that nothing answers. */
export const answerNotFound: NotFoundHandler = (c) =>
  problemJson(new Refusal("not_found"), languageOf(c.req.raw), requestIdOf(c.req.raw));

/** A refusal in its own words; an unknown failure is logged under the id that its answer carries. */
export const answerThrown: ErrorHandler = (thrown, c) => {
  const refusal = refusalOf(thrown);
  if (refusal.code === "internal") logFailure(c, thrown);
  return problemJson(refusal, languageOf(c.req.raw), requestIdOf(c.req.raw));
};
