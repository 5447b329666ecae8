// Sign-in: a service account with its key file, tokens of local users, Google ID tokens and the keys to check them.

import { createHash, type KeyObject } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../addressOf.ts";
import type { Settings } from "../store/settings.ts";
import { type Caller, invalidCredentials, missingCredentials } from "./caller.ts";
import { type Identities, projectIdOf } from "./identities.ts";
import { signJwt, verifiedClaims } from "./jwt.ts";
import { type KeyPair, keyPair, privateKeyOf, publicKeyOf } from "./keys.ts";

const ISSUER = "https://accounts.google.com";
const ACCESS_AUDIENCE = "local-access-token";
const LIFETIME = 3600;
const CLOCK_SKEW = 300;
const PREFIX = "ya29.";

/** Tokens of a user. */
export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
}

/** Signs and checks everything that stands for a person or the service account. */
export class Auth {
  readonly #now: () => number;
  readonly #identities: Identities;
  readonly #service: KeyPair;
  readonly #google: KeyPair;
  readonly #servicePublic: KeyObject;
  readonly #googlePublic: KeyObject;

  constructor(settings: Settings, identities: Identities, now: () => number) {
    this.#now = now;
    this.#identities = identities;
    this.#service = keyPair(settings, "serviceAccountKey");
    this.#google = keyPair(settings, "googleKey");
    this.#servicePublic = publicKeyOf(this.#service);
    this.#googlePublic = publicKeyOf(this.#google);
  }

  /** Writes the service account's key in the shape of Google's key files; readable by its owner only. */
  writeKeyFile(directory: string): void {
    const { serviceAccount } = this.#identities;
    const content = {
      type: "service_account",
      project_id: projectIdOf(this.#identities),
      private_key_id: this.#service.id,
      private_key: this.#service.privatePem,
      client_email: serviceAccount,
      client_id: "100000000000000000000",
      auth_uri: "https://accounts.google.com/o/oauth2/auth",
      token_uri: "https://oauth2.googleapis.com/token",
      auth_provider_x509_cert_url: "https://www.googleapis.com/oauth2/v1/certs",
      client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(serviceAccount)}`,
      universe_domain: "googleapis.com",
    };
    writeFileSync(join(directory, "service-account.json"), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  }

  /** An access token and an ID token of any e-mail for a client, both valid for an hour, also after a restart. */
  tokensFor(email: string, client = this.#identities.clientId): Tokens {
    const iat = Math.floor(this.#now() / 1000);
    const key = privateKeyOf(this.#google);
    const user = addressOf(email);
    const times = { iat, exp: iat + LIFETIME };
    const sub = subjectOf(user);
    const identity = { iss: ISSUER, azp: client, aud: client, sub, email: user, email_verified: true, ...times };
    return {
      access_token: PREFIX + signJwt({ aud: ACCESS_AUDIENCE, email: user, ...times }, key, this.#google.id),
      id_token: signJwt(identity, key, this.#google.id),
    };
  }

  /** The keys that ID tokens are checked with, as `/oauth2/v3/certs` answers. */
  certs(): { readonly keys: readonly object[] } {
    const { n, e } = this.#googlePublic.export({ format: "jwk" });
    return { keys: [{ kty: "RSA", alg: "RS256", use: "sig", kid: this.#google.id, n, e }] };
  }

  /** Who an Authorization header stands for. @throws GoogleError 401 */
  callerOf(authorization: string | undefined): Caller {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw missingCredentials();
    const caller = token.startsWith(PREFIX) ? this.#localUser(token.slice(PREFIX.length)) : this.#serviceAccount(token);
    if (caller === undefined) throw invalidCredentials();
    return caller;
  }

  #localUser(token: string): Caller | undefined {
    const claims = verifiedClaims(token, this.#googlePublic);
    if (claims?.aud !== ACCESS_AUDIENCE || !this.#timely(claims)) return undefined;
    return { email: String(claims.email), scopes: undefined };
  }

  /** A self-signed JWT: iss and sub are the account; either a scope claim or an audience of Google's. */
  #serviceAccount(token: string): Caller | undefined {
    const claims = verifiedClaims(token, this.#servicePublic);
    const { serviceAccount: email } = this.#identities;
    if (claims?.iss !== email || claims.sub !== email || !this.#timely(claims)) return undefined;
    const { scope, aud } = claims;
    if (typeof scope === "string") return { email, scopes: scope.split(/\s+/) };
    return typeof aud === "string" && isGoogle(aud) ? { email, scopes: undefined } : undefined;
  }

  #timely(claims: Readonly<Record<string, unknown>>): boolean {
    const now = this.#now() / 1000;
    const { iat, exp } = claims;
    if (typeof iat !== "number" || typeof exp !== "number") return false;
    return iat <= now + CLOCK_SKEW && exp > now - CLOCK_SKEW && exp - iat <= LIFETIME;
  }
}

/** An audience of a Google API, or this machine's stand-in for it. */
function isGoogle(audience: string): boolean {
  return (
    /^https:\/\/[a-z0-9.-]+\.googleapis\.com(\/|$)/.test(audience) ||
    /^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/.test(audience)
  );
}

function subjectOf(email: string): string {
  const digest = createHash("sha256").update(email).digest("hex");
  return `1${BigInt(`0x${digest.slice(0, 20)}`)
    .toString()
    .padStart(20, "0")
    .slice(0, 20)}`;
}
