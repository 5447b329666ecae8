// GET /v1/status: freshness for everybody; with a reviewer's token also reasons, problems, holds and the queue.

import type * as z from "zod";
import { inWholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { may } from "../auth/rights.ts";
import { signedIn } from "../auth/signedIn.ts";
import { readState } from "../feed/model/feedState.ts";
import { languageOf } from "../feed/model/language.ts";
import { single } from "../feed/model/parameters.ts";
import { both } from "../feed/model/question.ts";
import { type Asked, jsonDraft } from "../feed/model/serve.ts";
import { read } from "../feed/openapi/describedRoute.ts";
import { NO_TOKEN, ok } from "../feed/openapi/operation.ts";
import { LANGUAGE, SYNC } from "../feed/openapi/parameters.ts";
import { agenciesQuestion } from "../feed/queries/agencies.ts";
import { interestNumbers } from "../feed/queries/interestNumbers.ts";
import { lastCheckedQuestion } from "../feed/queries/lastChecked.ts";
import { publicStatus } from "../feed/queries/status.ts";
import type { STATUS_ANSWER } from "../feed/shapes/status.ts";
import { answerWith, pageOf } from "../http/page.ts";
import { reviewerStatus, settledQuestion, syncQuestion } from "./statusOf.ts";

export const getStatus = read({
  path: "/v1/status",
  id: "getStatus",
  tag: "Lists",
  summary: "See how fresh everything is",
  description: "With a reviewer's token it also tells what is held, why, and what waits.",
  parameters: [SYNC, LANGUAGE],
  answers: [ok("How everything stands.", "Status"), NO_TOKEN],
  token: "optional",
  answer: status,
});

async function status(c: Asked): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  const sync = single(parameters, "sync");
  const isSigned = c.req.header("authorization") !== undefined;
  const rights = isSigned ? await signedIn(c.env, c.req.raw) : undefined;
  const question = both(
    both(agenciesQuestion(c.env.DB), lastCheckedQuestion(c.env.DB)),
    both(settledQuestion(c.env.DB), both(syncQuestion(c.env.DB, sync ?? ""), interestNumbers(c.env.DB))),
  );
  const { state, answers } = await readState(c.env.DB, question.statements);
  const [[agencies, checkedAt], [settled, [run, interests]]] = question.answer(answers, state);
  const answer: z.infer<typeof STATUS_ANSWER> = inWholeSeconds({
    ...publicStatus(state, agencies, checkedAt),
    interests,
    settled,
    ...(sync === undefined ? {} : { sync: run }),
    ...(rights !== undefined && may(rights, "read_state") ? await reviewerStatus(c.env.DB, languageOf(c.req.raw)) : {}),
  });
  if (rights === undefined) return answerWith(c.req.raw, await pageOf(jsonDraft(answer)));
  return c.json(answer, 200, { "cache-control": "private, no-store", vary: "Authorization" });
}
