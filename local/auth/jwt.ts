// JSON Web Tokens signed RS256, in plain node:crypto: signing and checking stay synchronous.

import { type KeyObject, sign, verify } from "node:crypto";

/** The claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** A signed token. */
export function signJwt(claims: Claims, key: KeyObject, keyId: string): string {
  const head = encode({ alg: "RS256", kid: keyId, typ: "JWT" });
  const body = `${head}.${encode(claims)}`;
  return `${body}.${sign("RSA-SHA256", Buffer.from(body), key).toString("base64url")}`;
}

/** The claims of a token whose signature is right, or undefined. Times are not checked here. */
export function verifiedClaims(token: string, key: KeyObject): Claims | undefined {
  const [head = "", claims = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || signature === "" || decode(head)?.alg !== "RS256") return undefined;
  const valid = verify("RSA-SHA256", Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, "base64url"));
  return valid ? decode(claims) : undefined;
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
