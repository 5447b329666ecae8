// The way of an interest: the form, its confirmation by the link of a letter, and the page that follows it.

import { type Context, Hono } from "hono";
import type { Language } from "../../shared/text/bilingual.ts";
import type { Env } from "../env.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { answerOnPage } from "../pages/problem/answerOnPage.ts";
import { confirmForm, followInterest, takeConfirmation } from "./followInterest.ts";
import { showForm } from "./showForm.ts";
import { takeForm } from "./takeForm.ts";

type Asked = Context<{ Bindings: Env }>;

/** Mount it at `/`, before the catalogue's pages, which are only read. */
export const interestRoutes = new Hono<{ Bindings: Env }>();

for (const language of ["id", "en"] as const satisfies readonly Language[]) {
  for (const path of [`/${language}/interest`, `/${language}/opportunities/:id/interest`]) {
    const itemOf = (c: Asked) => c.req.param("id") ?? "";
    interestRoutes
      .get(path, (c) => showForm(c, language, itemOf(c)))
      .post(path, (c) => takeForm(c, language, itemOf(c)))
      .all(path, otherMethods("GET, POST"));
  }
  const followed = `/${language}/interest/:code` as const;
  interestRoutes
    .get(followed, (c) => followInterest(c, language, c.req.param("code")))
    .all(followed, otherMethods("GET"));
  const confirmed = `${followed}/confirm/:word` as const;
  interestRoutes
    .get(confirmed, (c) => confirmForm(c, language, c.req.param("code"), c.req.param("word")))
    .post(confirmed, (c) => takeConfirmation(c, language, c.req.param("code"), c.req.param("word")))
    .all(confirmed, otherMethods("GET, POST"));
}

interestRoutes.onError(answerOnPage);
