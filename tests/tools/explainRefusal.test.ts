// What Google's own client throws when Google refuses something, and what the tools make of it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drive } from "googleapis/build/src/apis/drive/index.js";
import { auth as signIn } from "googleapis/build/src/apis/sheets/index.js";
import { FOLDER_TYPE, type RunningGoogle, SPREADSHEET_TYPE, sharingLimit } from "local-google";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { explainRefusal } from "../../tools/google/explainRefusal.ts";
import { readServiceKey } from "../../tools/google/serviceKey.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";

let dataDir: string;
let google: RunningGoogle;
let folder: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "kembar-refusals-"));
  google = await startLocalGoogle({ port: 0, dataDir });
  const owner = google.google.as(OWNER);
  folder = owner.files.create({ name: "Lembar", mimeType: FOLDER_TYPE }).id ?? "";
  const emailAddress = google.google.serviceAccount;
  owner.permissions.create(folder, { type: "user", role: "writer", emailAddress });
});
afterEach(() => google.google.faults.clear());
afterAll(async () => {
  await google.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Drive as the service account, asked once. */
function client(rootUrl = `${google.url}/`) {
  const key = readServiceKey(join(dataDir, "google", "service-account.json"));
  if ("finding" in key) throw new Error(key.finding.code);
  const scopes = ["https://www.googleapis.com/auth/drive"];
  const auth = new signIn.JWT({ email: key.address, key: key.privateKey, scopes });
  auth.useJWTAccessWithScope = true;
  return drive({ version: "v3", auth, retry: false, rootUrl });
}

const read = (fileId = folder) => client().files.get({ fileId });
const make = () =>
  client().files.create({ requestBody: { name: "Lembar", mimeType: SPREADSHEET_TYPE, parents: [folder] } });
const fault = (status: number, body?: unknown) => google.google.faults.add({ match: "/drive/v3/", status, body });
const errorOf = (reason: string, code: number) => ({ error: { code, message: reason, errors: [{ reason }] } });

/** What is asked, after what; the code, and whether asking again by itself may help. */
it.each<[string, boolean, () => unknown, () => Promise<unknown>]>([
  ["google_unreachable", true, () => {}, () => client("http://127.0.0.1:1/").files.get({ fileId: folder })],
  ["google_unreachable", true, () => google.google.faults.add({ match: "/drive/v3/", drop: "after" }), read],
  ["api_disabled", false, () => fault(403, errorOf("accessNotConfigured", 403)), read],
  ["no_storage", false, () => {}, make],
  ["sharing_quota", false, () => fault(403, sharingLimit("Lembar").body), read],
  ["sign_in_refused", false, () => fault(401), read],
  ["too_many_calls", true, () => fault(429), read],
  ["too_many_calls", true, () => fault(403, errorOf("userRateLimitExceeded", 403)), read],
  ["address_without_account", false, () => fault(400, errorOf("invalidSharingRequest", 400)), read],
  ["not_allowed", false, () => fault(403), read],
  ["not_found", false, () => {}, () => read("tidak-ada")],
  ["google_refused", false, () => fault(400), read],
  ["google_refused", true, () => fault(503), read],
])("%s (again: %s)", async (code, passing, before, ask) => {
  before();
  const thrown = await ask().then(
    () => undefined,
    (error: unknown) => error,
  );
  const refusal = explainRefusal(thrown);
  expect([refusal.finding.code, refusal.passing]).toEqual([code, passing]);
  for (const text of [refusal.finding.told, refusal.finding.mend])
    expect([text.id.length > 10, text.en.length > 10]).toEqual([true, true]);
});
