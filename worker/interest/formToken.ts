// The form of an interest as it was given out: which item in which version, when, and that it was us who gave it.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { base32 } from "../../shared/version/digest.ts";
import type { Env } from "../env.ts";

/** So long a form may be filled in. */
const VALID_MS = 24 * 3_600_000;
const MAC_LENGTH = 26;
/** No token of ours is longer. */
const LONGEST = 300;

const FORM = z.tuple([z.string(), z.string(), z.string(), z.number()]);

/** `nonce` names the form; `item` and `version` are "" for the city as a whole. */
export interface Form {
  readonly nonce: string;
  readonly item: string;
  readonly version: string;
}

/** A token for a new form. */
export function formToken(env: Env, item: string, version: string, now: number): string {
  const payload = Buffer.from(JSON.stringify([secretWord(16), item, version, now])).toString("base64url");
  return `${payload}.${macOf(env, "form", payload)}`;
}

/** The form that a token was given out with; undefined where it was not, or too long ago. */
export function formIn(env: Env, token: string, now: number): Form | undefined {
  const [payload = "", mac = "", ...more] = token.length > LONGEST ? [] : token.split(".");
  const right = Buffer.from(macOf(env, "form", payload));
  const given = Buffer.from(mac);
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const [nonce, item, version, at] = FORM.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  return now - at > VALID_MS ? undefined : { nonce, item, version };
}

/** Letters and digits that nobody guesses, 5 bits each, as they stand in an address. */
export function secretWord(length: number): string {
  return base32(randomBytes(length), length).toLowerCase();
}

/** A digest that only this city makes: of a form, or of who sent one. Its key follows from the service account's. */
export function macOf(env: Env, what: string, text: string): string {
  const key = `kembar interest ${what}\n${env.SERVICE_ACCOUNT}`;
  return base32(createHmac("sha256", key).update(text).digest(), MAC_LENGTH);
}
