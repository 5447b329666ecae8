// GET of a form: for an item as it is public now, or for the city as a whole.

import type { Context } from "hono";
import type { Item } from "../../shared/publish/item.ts";
import type { Language } from "../../shared/text/bilingual.ts";
import type { Env } from "../env.ts";
import { withLinks } from "../feed/model/envelope.ts";
import { readState } from "../feed/model/feedState.ts";
import { baseOf, type Making } from "../feed/model/serve.ts";
import { rowQuestion } from "../feed/queries/opportunityRow.ts";
import { answerWith, type Draft, pageOf } from "../http/page.ts";
import { Refusal } from "../http/refusal.ts";
import { closedPage, type InterestForm, interestPage } from "../pages/interest/interestPage.tsx";
import { gonePage } from "../pages/item/itemPage.tsx";
import { formToken } from "./formToken.ts";

type Asked = Context<{ Bindings: Env }>;

/** What a form is about. `refused`: the page to answer where it takes no interest. */
export interface About {
  readonly making: Making;
  readonly item: Item | undefined;
  readonly refused: Draft | undefined;
}

/** Looks at the item of an id, "" for the city as a whole. Refuses with 404 an unknown one. */
export async function aboutOf(c: Asked, language: Language, id: string): Promise<About> {
  const question = rowQuestion(c.env.DB, id);
  const { state, answers } = await readState(c.env.DB, id === "" ? [] : question.statements);
  const making = { state, base: baseOf(c), parameters: new URLSearchParams() };
  if (id === "") return { making, item: undefined, refused: undefined };
  const row = question.answer(answers, state);
  if (row === undefined) throw new Refusal("not_found");
  if (row.payload === null) return { making, item: undefined, refused: gonePage(making, language, id) };
  const item = withLinks(row.payload, making.base);
  const isOpen = item.availability === "open";
  return { making, item, refused: isOpen ? undefined : closedPage(making, language, item) };
}

/** The form, new or with what was written. */
export async function formAnswer(
  c: Asked,
  language: Language,
  { making, item }: About,
  back: Omit<InterestForm, "token" | "item"> = {},
): Promise<Response> {
  const token = formToken(c.env, item?.id ?? "", item?.version ?? "", Date.now());
  return pageAnswer(c, interestPage(making, language, { ...back, token, item }));
}

/** A draft as the answer. */
export async function pageAnswer(c: Asked, draft: Draft): Promise<Response> {
  return answerWith(c.req.raw, await pageOf(draft));
}

export async function showForm(c: Asked, language: Language, id: string): Promise<Response> {
  const about = await aboutOf(c, language, id);
  return about.refused === undefined ? formAnswer(c, language, about) : pageAnswer(c, about.refused);
}
