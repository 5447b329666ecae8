// The person who asks: a verified e-mail and its rights, or a refusal.

import type { Context } from "hono";
import { CLIENT_PENDING, PENDING_WORDS, SPREADSHEET_HEADER } from "../../shared/clients/clientDoor.ts";
import type { Action } from "../../shared/doors/doors.ts";
import type { Env } from "../env.ts";
import { Refusal } from "../http/refusal.ts";
import { askOne } from "../store/ask.ts";
import { askStanding, noteClient } from "../store/clients.ts";
import { countCommit } from "../store/publication.ts";
import { askRights, mayOrRefuse, type Rights } from "./rights.ts";
import { type Identity, identityOf, isConfigured } from "./verifyToken.ts";

const BEARER = { "www-authenticate": "Bearer" };

const NOT_SIGNED_IN = {
  id: "Kirim token ID Google yang masih berlaku di kepala Authorization: Bearer.",
  en: "Send a valid Google ID token in the header Authorization: Bearer.",
};

/** Whom the bearer token of a request names. Refuses with 401 a missing or bad one, and one of a client that nobody admitted. */
export async function knownIdentity(env: Env, request: Request): Promise<Identity> {
  const identity = await identityOf(env, request.headers.get("authorization") ?? undefined);
  if (identity === undefined) throw new Refusal("not_signed_in", NOT_SIGNED_IN, BEARER);
  if (identity.kind === "service" || isConfigured(env, identity.client)) return identity;
  const { isAdmitted, isMember } = await askOne(askStanding(env.DB, identity.client, identity.email));
  if (isAdmitted) return identity;
  if (!isMember) throw new Refusal("not_signed_in", NOT_SIGNED_IN, BEARER);
  const { client, email } = identity;
  const now = new Date().toISOString();
  const isNews = await noteClient(env.DB, { client, email, spreadsheet: spreadsheetTold(request) }, now);
  if (isNews) await countCommit(env.DB, now).run();
  throw new Refusal(CLIENT_PENDING, PENDING_WORDS, BEARER);
}

/** The workbook that a script says it stands in; "" where it says none, or nothing that could be one. */
function spreadsheetTold(request: Request): string {
  return /^[\w-]{1,100}$/.exec(request.headers.get(SPREADSHEET_HEADER) ?? "")?.[0] ?? "";
}

/** The rights of whoever a request's token names; refuses as `knownIdentity` does. */
export async function signedIn(env: Env, request: Request): Promise<Rights> {
  const { kind, email } = await knownIdentity(env, request);
  return kind === "service" ? { email, roles: ["service"], agencies: [] } : askOne(askRights(env.DB, email));
}

/** The rights of whoever asks, where they open this door; refuses with 401 and 403. */
export async function admitted(c: Context<{ Bindings: Env }>, action: Action): Promise<Rights> {
  const rights = await signedIn(c.env, c.req.raw);
  mayOrRefuse(rights, action);
  return rights;
}
