// What every read has: strong tags, 304, HEAD, open origins; and words for those who ask wrongly.

import { beforeEach, describe, expect, test } from "vitest";
import { ask } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();

const READS = [
  "/v1/opportunities",
  "/v1/opportunities?limit=1",
  `/v1/opportunities/${sampleId(1)}`,
  "/v1/changes",
  "/v1/agencies",
  "/v1/vocabularies",
  "/feed.json",
];

beforeEach(async () => {
  await emptyFeed();
  await publishSample([sampleItem(1), sampleItem(2)], [], NOW);
});

describe.each(READS)("%s", (path) => {
  test("has a strong tag, answers 304 to it and a HEAD like a GET", async () => {
    const whole = await ask(path);
    const body = await whole.text();
    const etag = whole.headers.get("etag") ?? "";
    expect(whole.status).toBe(200);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(whole.headers.get("cache-control")).toBe("public, max-age=1, stale-while-revalidate=4");
    expect(whole.headers.get("access-control-allow-origin")).toBe("*");
    expect(body.length).toBeGreaterThan(100);

    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(path, { headers: { "if-none-match": known } });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    }
    const stale = await ask(path, { headers: { "if-none-match": '"other"' } });
    expect([stale.status, await stale.text()]).toEqual([200, body]);

    const head = await ask(path, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", etag]);
  });

  test("can be read from any origin and written by nobody", async () => {
    const options = await ask(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const refused = await ask(path, { method });
      expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(await refused.json()).toMatchObject({ code: "method_not_allowed" });
    }
  });

  test("refuses a parameter it does not know and names those it does", async () => {
    const refused = await ask(`${path}${path.includes("?") ? "&" : "?"}nope=1`);
    const problem = await refused.json<{ code: string; detail: string }>();
    expect([refused.status, refused.headers.get("content-type"), problem.code]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
      "unknown_parameter",
    ]);
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect(problem.detail).toContain("lang");
  });

  test("has a new tag when a publication changed it, and only then", async () => {
    const before = (await ask(path)).headers.get("etag");
    expect((await ask(path)).headers.get("etag")).toBe(before);
    await publishSample([sampleItem(1, { version: "CHANGED00000" })], [], new Date(Date.now() + 1000).toISOString());
    expect((await ask(path)).headers.get("etag")).not.toBe(before);
  });
});

describe("bad parameters", () => {
  test.each([
    ["limit=-1", "limit"],
    ["limit=1000000000", "limit"],
    ["limit=0", "limit"],
    ["limit=1e1", "limit"],
    ["limit=", "limit"],
    ["limit=1&limit=2", "limit"],
    ["lang=fr", "lang"],
    ["lang=%00", "lang"],
    ["theme=NOPE", "theme"],
    ["theme=", "theme"],
    ["country=ZZ", "country"],
    ["agency=%27%20OR%201=1", "agency"],
    ["agency=%3Cscript%3E", "agency"],
    ["programme=%00", "programme"],
    ["updated_since=yesterday", "updated_since"],
    ["updated_since=2026-99-99", "updated_since"],
    [`q=${"a".repeat(10_240)}`, "q"],
    ["q=%00", "q"],
    ["q=a%00b", "q"],
    ["q=%3C%3E", "q"],
    [`agency=${Array.from({ length: 51 }, (_, n) => `A${n}`).join()}`, "agency"],
  ])("%s is refused by name, in the asked language", async (question, name) => {
    const id = await ask(`/v1/opportunities?${question}`);
    const problem = await id.json<{ code: string; detail: string; request_id: string }>();
    expect([id.status, problem.code, problem.detail.split(" ")[0]]).toEqual([400, "bad_parameter", name]);
    expect(JSON.stringify(problem)).not.toContain("<");
    const en = await ask(`/v1/opportunities?${question}`, { headers: { "accept-language": "en-GB,en" } });
    expect((await en.json<{ title: string }>()).title).toBe("A parameter cannot be read");
  });

  test.each(["since=zzz", "since=%00", "since=-1", "since=00000000.1", "since=1"])("changes %s", async (question) => {
    const refused = await ask(`/v1/changes?${question}`);
    expect([400, 410]).toContain(refused.status);
    expect(await refused.json()).toMatchObject({ code: expect.stringMatching(/^bad_cursor$|^cursor_expired$/) });
  });
});
