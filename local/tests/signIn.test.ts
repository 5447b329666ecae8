// Sign-in: the service account's own tokens, users' tokens, ID tokens, and everything that must be refused.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createLocalJWKSet, importPKCS8, type JSONWebKeySet, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { beforeAll, expect, test } from "vitest";
import { ANYBODY } from "../auth/identities.ts";
import { googleOfFile, workbookOfFile } from "./support/fixtures.ts";
import { testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const { serviceAccount: SERVICE_ACCOUNT, clientId: CLIENT_ID } = ANYBODY;

const SCOPE =
  "https://www.googleapis.com/auth/spreadsheets.readonly https://www.googleapis.com/auth/drive.metadata.readonly";

const google = googleOfFile();
const book = workbookOfFile(google);
beforeAll(() => {
  const { permissions } = google.google.as(OWNER);
  permissions.create(book.id, { type: "user", role: "writer", emailAddress: SERVICE_ACCOUNT });
});

const keyFile = () =>
  JSON.parse(readFileSync(join(google.dataDir, "google/service-account.json"), "utf8")) as Record<string, string>;

async function signed(claims: JWTPayload, pem?: string): Promise<string> {
  const { private_key = "", private_key_id = "" } = keyFile();
  const key = await importPKCS8(pem ?? private_key, "RS256");
  return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: private_key_id }).sign(key);
}

const now = (): number => Math.floor(Date.now() / 1000);
const good = () => ({ iss: SERVICE_ACCOUNT, sub: SERVICE_ACCOUNT, iat: now(), exp: now() + 3600 });
const call = (token: string | undefined, method = "GET", path = `/v4/spreadsheets/${book.id}?fields=spreadsheetId`) =>
  fetch(google.url + path, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(method === "GET" ? {} : { body: "{}" }),
  });

test("the key file has Google's shape and is the owner's alone", () => {
  expect(keyFile()).toMatchObject({
    type: "service_account",
    client_email: SERVICE_ACCOUNT,
    private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
    private_key_id: expect.stringMatching(/^[0-9a-f]{40}$/),
    token_uri: "https://oauth2.googleapis.com/token",
  });
  expect(statSync(join(google.dataDir, "google/service-account.json")).mode & 0o777).toBe(0o600);
});

test("a self-signed token with scopes, or with an audience of Google's, is the service account", async () => {
  const tokens = await Promise.all([
    signed({ ...good(), scope: SCOPE }),
    signed({ ...good(), aud: "https://sheets.googleapis.com/" }),
    signed({ ...good(), aud: "https://www.googleapis.com/oauth2/v4/token" }),
  ]);
  expect(await Promise.all(tokens.map(async (token) => (await call(token)).status))).toEqual([200, 200, 200]);
});

test("scopes reach only so far", async () => {
  const token = await signed({ ...good(), scope: SCOPE });
  const answer = await call(token, "POST", `/v4/spreadsheets/${book.id}/values/A1:clear`);
  expect([answer.status, ((await answer.json()) as { error: { message: string } }).error.message]).toEqual([
    403,
    "Request had insufficient authentication scopes.",
  ]);
});

test("anything else is 401", async () => {
  const other = await testGoogle();
  const foreign = JSON.parse(readFileSync(join(other.dataDir, "google/service-account.json"), "utf8")) as Record<
    string,
    string
  >;
  await other.end();
  const claims = { ...good(), scope: SCOPE };
  const tokens = [
    undefined,
    "x.y.z",
    await signed(claims, foreign.private_key),
    await signed({ ...claims, iss: "other@x.iam.gserviceaccount.com" }),
    await signed({ ...claims, sub: STAFF }),
    await signed({ ...claims, iat: now() - 7200, exp: now() - 3600 }),
    await signed({ ...claims, iat: now() + 3600, exp: now() + 7200 }),
    await signed({ ...claims, exp: now() + 86_400 }),
    await signed(good()),
    await signed({ ...good(), aud: "https://evil.example/" }),
    google.google.auth.tokensFor(STAFF).id_token,
    `${google.google.auth.tokensFor(STAFF).access_token}x`,
  ];
  for (const token of tokens) {
    const answer = await call(token);
    const { error } = (await answer.json()) as { error: { status: string; code: number } };
    expect([token, answer.status, error.code, error.status]).toEqual([token, 401, 401, "UNAUTHENTICATED"]);
  }
});

test("tokens of any e-mail; the ID token is verified by the published keys", async () => {
  const answer = await fetch(`${google.url}/local/token`, {
    method: "POST",
    body: JSON.stringify({ email: "Staf@Office.Example" }),
  });
  const { access_token, id_token } = (await answer.json()) as Record<string, string>;
  const keys = (await (await fetch(`${google.url}/oauth2/v3/certs`)).json()) as JSONWebKeySet;
  const { payload } = await jwtVerify(id_token ?? "", createLocalJWKSet(keys), {
    issuer: "https://accounts.google.com",
    audience: CLIENT_ID,
  });
  expect(payload).toEqual({
    iss: "https://accounts.google.com",
    aud: CLIENT_ID,
    azp: CLIENT_ID,
    sub: expect.stringMatching(/^1\d{20}$/),
    email: STAFF,
    email_verified: true,
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 3600,
  });
  expect((await call(access_token)).status).toBe(403);
  const refused = await fetch(`${google.url}/local/token`, { method: "POST", body: JSON.stringify({ email: "kein" }) });
  expect(refused.status).toBe(400);
});
