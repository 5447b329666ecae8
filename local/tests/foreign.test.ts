// Local Google hands out tokens of anybody: only this machine and its own pages may ask.

import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningGoogle, startGoogle } from "../startGoogle.ts";

const dataDir = mkdtempSync(join(tmpdir(), "local-google-"));
let google: RunningGoogle;
beforeAll(async () => {
  google = await startGoogle({ port: 0, dataDir });
});
afterAll(async () => {
  await google.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The status of a request for a token; `{port}` in a header becomes the port. */
function askToken(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace("{port}", String(google.port))]),
  );
  return new Promise((resolve, reject) => {
    const sent = request(`${google.url}/local/token`, { method: "POST", headers: own }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once("error", reject);
    sent.end(JSON.stringify({ email: "admin@kota.example" }));
  });
}

it.each([
  [{}, 200],
  [{ host: "localhost:{port}" }, 200],
  [{ host: "[::1]:{port}" }, 200],
  [{ origin: "http://127.0.0.1:{port}" }, 200],
  [{ host: "evil.example" }, 403],
  [{ host: "evil.example:{port}" }, 403],
  [{ host: "127.0.0.1.evil.example:{port}" }, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ origin: "http://127.0.0.1:1" }, 403],
  [{ host: "localhost:{port}", origin: "http://127.0.0.1:{port}" }, 403],
])("%j gets %i", async (headers, status) => {
  expect(await askToken(headers)).toBe(status);
});
