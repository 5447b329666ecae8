// The service account's own token: signed here, sent to no token server, kept for its hour.

import { importPKCS8, SignJWT } from "jose";
import type { ServiceAccount } from "../env.ts";

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive.readonly"];
const LIFETIME_S = 3600;
/** A token is not used in its last minutes: the clocks of two machines differ. */
const MARGIN_S = 300;

interface Kept {
  readonly token: Promise<string>;
  readonly issuedAt: number;
}

/** By the private key: whoever has another key has another token. */
const kept = new Map<string, Kept>();

/**
 * A self-signed token of a service account, the same one for most of an hour
 * (developers.google.com/identity/protocols/oauth2/service-account#jwt-auth). Rejects where the key cannot sign.
 */
export function serviceToken(account: ServiceAccount): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const known = kept.get(account.private_key);
  if (known !== undefined && now >= known.issuedAt && now < known.issuedAt + LIFETIME_S - MARGIN_S) return known.token;
  const made = { token: sign(account, now), issuedAt: now };
  kept.set(account.private_key, made);
  return made.token;
}

async function sign({ client_email, private_key, private_key_id }: ServiceAccount, now: number): Promise<string> {
  const key = await importPKCS8(private_key, "RS256");
  return new SignJWT({ scope: SCOPES.join(" ") })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", ...(private_key_id === undefined ? {} : { kid: private_key_id }) })
    .setIssuer(client_email)
    .setSubject(client_email)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFETIME_S)
    .sign(key);
}
