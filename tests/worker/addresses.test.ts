// Which language a browser is led to, and where addresses that are written in another way lead on to.

import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../../worker/api/operations.ts";
import { app } from "../../worker/app.ts";
import { acceptedLanguage } from "../../worker/feed/model/language.ts";
import { writtenPath } from "../../worker/http/leadOn.ts";
import { ask } from "./support/ask.ts";

test.each([
  ["nl-NL,nl;q=0.9,en-US;q=0.8", "en"],
  ["ja", "en"],
  ["ko,en;q=0.5", "en"],
  ["id;q=0.1,en", "en"],
  ["en;q=0,id", "id"],
  ["en;q=0", "id"],
  ["id-ID,id;q=0.9,en;q=0.8", "id"],
  ["ms,id;q=0.5", "id"],
  ["jv-Latn-ID", "id"],
  ["en-GB;q=0.4, bjn;q=0.6", "id"],
  ["de, id;q=0.3", "id"],
  ["EN", "en"],
  ["*", undefined],
  [";;;=,", undefined],
  ["", undefined],
  [null, undefined],
])("Accept-Language %s is %s", (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test.each([
  ["/", "/"],
  ["/en/", "/en"],
  ["/EN", "/en"],
  ["/Id/City/", "/id/city"],
  ["//evil.example/", "/evil.example"],
  ["/v1/opportunities/", "/v1/opportunities"],
  ["/v1/opportunities/kb-00000000a1", "/v1/opportunities/KB-00000000A1"],
  ["/En/Opportunities/kb-00000000a1/", "/en/opportunities/KB-00000000A1"],
  ["/v1/Opportunities", "/v1/Opportunities"],
])("%s is written %s", (path, written) => {
  expect(writtenPath(path)).toBe(written);
});

test("an address leads on with what is asked beside it", async () => {
  const answer = await app.request("https://kembar.example/EN/?q=a%20b");
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/en?q=a%20b"]);
});

test("every read that is asked of another host names the city's own address, never that host", async () => {
  const reads = [
    ...OPERATIONS.filter((one) => one.method === "get").map((one) => one.path.replace(/\{\w+\}/g, "KB-0000000001")),
    ...["/robots.txt", "/id", "/en", "/en/shortlist", "/en/nope", "/docs"],
  ];
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  const texts = await Promise.all(
    reads.map(async (path) => (await app.request(`https://evil.example${path}`, { headers }, env)).text()),
  );
  expect(texts.filter((text) => text.includes("evil.example"))).toEqual([]);
  expect(texts.filter((text) => text.includes("https://kembar.example/")).length).toBeGreaterThan(10);
});

describe("parameters", () => {
  test.each(["/v1/opportunities?utm_source=x&fbclid=1&gclid=2&_=3", "/v1/changes?_=1", "/data.csv?utm_campaign=a"])(
    "%s is answered",
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    },
  );

  test("a + that arrived as a space is told of", async () => {
    const answer = await ask("/v1/opportunities?lang=en&updated_since=2026-01-31T08:00:00+08:00");
    const { detail } = await answer.json<{ detail: string }>();
    expect([answer.status, detail.includes("write %2B")]).toEqual([400, true]);
  });
});
