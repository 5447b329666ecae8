// ID tokens as an attacker, or a badly set clock, would present them: signed with Google's own local key or with another.

import { createHmac, generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type KeyPair, privateKeyOf, signJwt } from "local-google";

export type Claims = Readonly<Record<string, unknown>>;

/** Makes tokens from the claims of a good one. */
export interface Forger {
  /** Signed with Google's own key: only the claims differ. A claim that is undefined is left out. */
  readonly signed: (claims: Claims) => string;
  /** Signed with a key that Google never had, under the name of Google's key. */
  readonly otherKey: (claims: Claims) => string;
  /** Signed by HMAC, with Google's public key as the secret. */
  readonly hmac: (claims: Claims) => string;
  /** Not signed at all. */
  readonly none: (claims: Claims) => string;
}

/** A forger for the local Google of a data directory. */
export function forgerFor(dataDir: string): Forger {
  const google = googleKey(dataDir);
  const key = privateKeyOf(google);
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const unsigned = (header: Claims, claims: Claims) => `${encode(header)}.${encode(claims)}`;
  return {
    signed: (claims) => signJwt(claims, key, google.id),
    otherKey: (claims) => signJwt(claims, other, google.id),
    hmac: (claims) => {
      const body = unsigned({ alg: "HS256", kid: google.id, typ: "JWT" }, claims);
      return `${body}.${createHmac("sha256", google.publicPem).update(body).digest("base64url")}`;
    },
    none: (claims) => `${unsigned({ alg: "none", kid: google.id, typ: "JWT" }, claims)}.`,
  };
}

/** The claims of a token. */
export function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Claims;
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function googleKey(dataDir: string): KeyPair {
  const database = new DatabaseSync(join(dataDir, "google", "google.sqlite"), { readOnly: true });
  try {
    const row = database.prepare("SELECT json FROM settings WHERE name = 'googleKey'").get();
    return JSON.parse(String(row?.json)) as KeyPair;
  } finally {
    database.close();
  }
}
