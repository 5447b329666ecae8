// The key pairs of one local Google, made once and kept.

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { Settings } from "../store/settings.ts";

/** A key pair with its id; keys as PEM text. */
export interface KeyPair {
  readonly id: string;
  readonly privatePem: string;
  readonly publicPem: string;
}

/** The kept key pair of a name, made at first use (RSA, 2048 bits). */
export function keyPair(settings: Settings, name: string): KeyPair {
  const known = settings.get<KeyPair>(name);
  if (known !== undefined) return known;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pair = {
    id: randomBytes(20).toString("hex"),
    privatePem: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    publicPem: String(publicKey.export({ type: "spki", format: "pem" })),
  };
  settings.set(name, pair);
  return pair;
}

/** The private key for signing. */
export function privateKeyOf(pair: KeyPair): KeyObject {
  return createPrivateKey(pair.privatePem);
}

/** The public key for checking. */
export function publicKeyOf(pair: KeyPair): KeyObject {
  return createPublicKey(pair.publicPem);
}
