// Verifies who asks: a Google ID token (issuer, signature, times, verified e-mail), or what the service account signed itself.

import { createPublicKey } from "node:crypto";
import { createRemoteJWKSet, decodeJwt, type JWK, type JWTPayload, jwtVerify } from "jose";
import { SERVICE_AUDIENCE } from "../../shared/clients/clientDoor.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { type Env, ServiceAccount } from "../env.ts";

const GOOGLE_CERTS = "https://www.googleapis.com/oauth2/v3/certs";
const ISSUERS = ["https://accounts.google.com", "accounts.google.com"];

/** A client id is ASCII without spaces, and no longer (Google's have some 72 characters). */
const CLIENT = /^[!-~]{1,200}$/;

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
/** By the private key that each belongs to. */
const publicKeys = new Map<string, JWK>();

/**
 * Whom a good token names: a person by verified e-mail, lower case, and the OAuth client (`aud`) that the token was made
 * for, which is yet to be looked at; or the service account.
 */
export type Identity =
  | { readonly kind: "person"; readonly email: string; readonly client: string }
  | { readonly kind: "service"; readonly email: string };

/** Whom a bearer token names; undefined when there is none, or it fails any check: whatever is wrong, the answer is 401. */
export async function identityOf(env: Env, authorization: string | undefined): Promise<Identity | undefined> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return undefined;
  try {
    const { iss } = decodeJwt(token);
    if (ISSUERS.some((one) => one === iss)) return await personOf(env, token);
    const account = ServiceAccount.parse(JSON.parse(env.SERVICE_ACCOUNT));
    return iss === account.client_email ? await serviceOf(account, token) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the city's own configuration names a client. */
export function isConfigured({ CLIENT_IDS }: Env, client: string): boolean {
  return CLIENT_IDS.split(/\s+/).some((id) => id === client && id !== "");
}

/** So far, in seconds, Google's clock and ours may differ: a token that was given out just now is not of the future. */
const CLOCKS_APART_S = 30;

async function personOf(env: Env, token: string): Promise<Identity | undefined> {
  const { payload } = await jwtVerify(token, keySetOf(env), {
    issuer: ISSUERS,
    algorithms: ["RS256"],
    requiredClaims: ["exp", "iat", "email", "aud"],
    maxTokenAge: "2h",
    clockTolerance: CLOCKS_APART_S,
  });
  const { email, email_verified, aud: client } = payload as JWTPayload & Readonly<Record<string, unknown>>;
  const isGood = email_verified === true && typeof email === "string";
  if (!isGood || typeof client !== "string" || !CLIENT.test(client)) return undefined;
  return { kind: "person", email: asciiLower(email), client };
}

/** Signed with the key that the Worker itself has, for Kembar alone and for minutes. */
async function serviceOf(account: ServiceAccount, token: string): Promise<Identity | undefined> {
  await jwtVerify(token, publicKeyOf(account), {
    issuer: account.client_email,
    subject: account.client_email,
    audience: SERVICE_AUDIENCE,
    algorithms: ["RS256"],
    requiredClaims: ["exp", "iat"],
    maxTokenAge: "10m",
  });
  return { kind: "service", email: account.client_email };
}

function publicKeyOf({ private_key: key }: ServiceAccount): JWK {
  const known = publicKeys.get(key);
  if (known !== undefined) return known;
  const made = createPublicKey(key).export({ format: "jwk" });
  publicKeys.set(key, made);
  return made;
}

function keySetOf(env: Env): ReturnType<typeof createRemoteJWKSet> {
  const address = env.GOOGLE_ROOT === undefined ? GOOGLE_CERTS : new URL("/oauth2/v3/certs", env.GOOGLE_ROOT).href;
  const known = keySets.get(address);
  if (known !== undefined) return known;
  const created = createRemoteJWKSet(new URL(address));
  keySets.set(address, created);
  return created;
}
