// POST of a form: kept once, in bounded number, until the link of its letter is opened.

import type { Context } from "hono";
import { isProof } from "../../shared/interest/proof.ts";
import { readInterest } from "../../shared/interest/readInterest.ts";
import { INTEREST_FIELDS } from "../../shared/interestFields.ts";
import type { Language } from "../../shared/text/bilingual.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import type { Env } from "../env.ts";
import { addressOf, countByAddress } from "../http/rateLimits.ts";
import { INTEREST } from "../pages/words/interest.ts";
import { keepInterest } from "../store/interests.ts";
import { type Form, formIn, macOf, secretWord } from "./formToken.ts";
import { isFromElsewhere, readForm } from "./readForm.ts";
import { type About, aboutOf, formAnswer } from "./showForm.ts";

const CODE_LENGTH = 20;
const ID_LENGTH = 10;

type Asked = Context<{ Bindings: Env }>;

/**
 * Keeps the interest and leads to its page; whatever is wrong comes back as the form with what was written, that of the city
 * as a whole where the item takes none any more. The same words sent twice with one form are one interest; who went back and
 * mended a word, such as the address of the letter, sends another.
 */
export async function takeForm(c: Asked, language: Language, id: string): Promise<Response> {
  await countByAddress(c.env, c.req.raw);
  const sent = await readForm(c.req.raw);
  const about = await aboutOf(c, language, id);
  const fieldOf = (name: string): string => sent.get(name) ?? "";
  const { written, accepted, problems } = readInterest(fieldOf);
  if (about.refused !== undefined) {
    const { status = 200 } = about.refused;
    return formAnswer(
      c,
      language,
      { ...about, item: undefined },
      { written, notice: INTEREST.closedMeanwhile, status },
    );
  }
  const form = formIn(c.env, fieldOf("form"), Date.now());
  const back = {
    written,
    problems: INTEREST_FIELDS.flatMap(({ key }) => problems.filter((one) => one.column === key)),
  };
  if (form === undefined || form.item !== id || isFromElsewhere(c.req.raw)) {
    return formAnswer(c, language, about, { ...back, notice: INTEREST.expired, status: 422 });
  }
  const notice = noticeOf(form, about, fieldOf("website"));
  if (notice !== undefined) return formAnswer(c, language, about, { ...back, notice, status: 409 });
  if (accepted === undefined) return formAnswer(c, language, about, { ...back, status: 422 });
  const now = new Date().toISOString();
  const code = await keepInterest(
    c.env.DB,
    {
      id: `MI-${secretWord(ID_LENGTH).toUpperCase()}`,
      form: macOf(c.env, "sent", `${form.nonce} ${JSON.stringify(accepted)}`),
      code: secretWord(CODE_LENGTH),
      confirmation: secretWord(CODE_LENGTH),
      item: form.item,
      version: form.version,
      language,
      sender: senderOf(c, now),
      isProven: isProof(fieldOf("form"), fieldOf("proof")),
      interest: accepted,
    },
    now,
  );
  if (code === undefined) return formAnswer(c, language, about, { written, notice: INTEREST.full, status: 429 });
  return c.body(null, 303, { location: `/${language}/interest/${code}`, "cache-control": "no-store" });
}

/** Why a form comes back although each of its fields may be right. */
function noticeOf(form: Form, { item }: About, trap: string): Bilingual | undefined {
  if (trap !== "") return INTEREST.trapped;
  return form.version === (item?.version ?? "") ? undefined : INTEREST.changed;
}

/** A digest of the day and the network that asks; nobody can tell the address from it. */
function senderOf(c: Asked, now: string): string {
  const address = addressOf(c.req.raw);
  return address === undefined ? "" : macOf(c.env, "sender", `${now.slice(0, 10)} ${address}`);
}
