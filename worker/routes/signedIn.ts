// The person who asks: a verified e-mail and its rights, or a refusal.

import type { Context } from "hono";
import type { Action } from "../../shared/doors/doors.ts";
import { askRights, mayOrRefuse, type Rights } from "../auth/rights.ts";
import { verifiedEmail } from "../auth/verifyToken.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../http/refusal.ts";
import { askOne } from "../store/ask.ts";

/** The verified e-mail of the bearer of the request's token; refuses with 401 a missing or bad token. */
export async function emailOf(env: Env, authorization: string | undefined): Promise<string> {
  const email = await verifiedEmail(env, authorization);
  if (email === undefined) {
    const detail = {
      id: "Kirim token ID Google yang masih berlaku di kepala Authorization: Bearer.",
      en: "Send a valid Google ID token in the header Authorization: Bearer.",
    };
    throw new Refusal("not_signed_in", detail, { "www-authenticate": "Bearer" });
  }
  return email;
}

/** The rights of the bearer of the request's token; refuses with 401 a missing or bad token. */
export async function signedIn(env: Env, authorization: string | undefined): Promise<Rights> {
  return askOne(askRights(env.DB, await emailOf(env, authorization)));
}

/** The rights of whoever asks, where they open this door; refuses with 401 and 403. */
export async function admitted(c: Context<{ Bindings: Env }>, action: Action): Promise<Rights> {
  const rights = await signedIn(c.env, c.req.header("authorization"));
  mayOrRefuse(rights, action);
  return rights;
}
