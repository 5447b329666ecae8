// Verifies a Google ID token: issuer, audience, signature, times, and that the e-mail is verified.

import { createRemoteJWKSet, jwtVerify } from "jose";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import type { Env } from "../env.ts";

const GOOGLE_CERTS = "https://www.googleapis.com/oauth2/v3/certs";
const ISSUERS = ["https://accounts.google.com", "accounts.google.com"];

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/** The verified e-mail of a bearer token, lower case; undefined when there is no token or it fails any check. */
export async function verifiedEmail(env: Env, authorization: string | undefined): Promise<string | undefined> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(token, keySetOf(env), {
      issuer: ISSUERS,
      audience: env.CLIENT_IDS.split(/\s+/).filter((id) => id !== ""),
      algorithms: ["RS256"],
      requiredClaims: ["exp", "iat", "email"],
      maxTokenAge: "2h",
    });
    return payload.email_verified === true && typeof payload.email === "string" ? asciiLower(payload.email) : undefined;
  } catch {
    // Whatever is wrong with a token, the answer is the same: 401.
    return undefined;
  }
}

function keySetOf(env: Env): ReturnType<typeof createRemoteJWKSet> {
  const address = env.GOOGLE_ROOT === undefined ? GOOGLE_CERTS : new URL("/oauth2/v3/certs", env.GOOGLE_ROOT).href;
  const known = keySets.get(address);
  if (known !== undefined) return known;
  const created = createRemoteJWKSet(new URL(address));
  keySets.set(address, created);
  return created;
}
