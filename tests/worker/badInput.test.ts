// What comes wrongly: every address and every parameter, hostile ones too, is answered in words and never by a failure.

import { beforeEach, describe, expect, test } from "vitest";
import { FILTERS } from "../../worker/feed/model/filters.ts";
import { ask } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const READS = [
  ...["/v1/opportunities", `/v1/opportunities/${sampleId(1)}`, "/v1/changes", "/v1/agencies", "/v1/vocabularies"],
  ...["/v1/coverage", "/v1/status", "/feed.json", "/data.csv", "/schema.json", "/openapi.json", "/datapackage.json"],
  ...["/catalog.jsonld", "/sitemap.xml", "/robots.txt", "/docs", "/assets/kembar.css", "/id", "/en", "/en/city"],
  ...[
    "/id/how-to-partner",
    "/en/about",
    "/en/agreements",
    "/id/rules",
    "/id/agencies",
    `/id/opportunities/${sampleId(1)}`,
  ],
];

const LISTS = ["/v1/opportunities", "/feed.json", "/data.csv", "/id", "/en"];
const NAMES = [
  ...FILTERS.map((filter) => filter.name),
  ...["q", "updated_since", "lang", "limit", "cursor", "since", "dialect", "sync"],
];

const HOSTILE = [
  "%00",
  "%27%20OR%201%3D1%20--",
  "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "%3B%20DROP%20TABLE%20published",
  "-1",
  "1000000000",
  "%EF%BF%BF%F0%9F%9A%A3",
  "..%2F..%2Fetc%2Fpasswd",
  "NEAR(a%20b)%20OR%20*",
  "x".repeat(10_240),
  "__proto__",
];

/** What every refusal has: its type, a stable code and a sentence, or a page that says so. */
async function isInWords(answer: Response): Promise<boolean> {
  const type = answer.headers.get("content-type") ?? "";
  const text = await answer.text();
  if (/<script(?! type="application\/ld\+json")/i.test(text)) return false;
  if (type.startsWith("text/html")) return /<h1>[^<]+<\/h1>/.test(text);
  if (!type.startsWith("application/problem+json")) return false;
  const problem = JSON.parse(text) as Record<string, unknown>;
  return typeof problem.code === "string" && typeof problem.title === "string" && problem.status === answer.status;
}

beforeEach(async () => {
  await emptyFeed();
  await publishSample([sampleItem(1), sampleItem(2)], [], new Date().toISOString());
});

describe.each(READS)("%s", (path) => {
  test("answers HEAD as GET without its body, OPTIONS with what it can, and refuses to be written", async () => {
    const [whole, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect([whole.status, head.status, await head.text()]).toEqual([200, 200, ""]);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers));
    await whole.text();
    const options = await ask(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await ask(path, { method, body: "{}" });
      expect([method, refused.status, await isInWords(refused)]).toEqual([method, 405, true]);
    }
  });
});

describe.each([...LISTS, "/v1/changes", "/v1/status"])("%s", (path) => {
  test("takes every hostile value of every parameter without failing", async () => {
    const odd: string[] = [];
    for (const name of NAMES) {
      for (const value of HOSTILE) {
        const answer = await ask(`${path}?${name}=${value}`);
        const fine = answer.status === 200 ? !(await answer.text()).includes("<script>") : await isInWords(answer);
        if (![200, 400, 410].includes(answer.status) || !fine)
          odd.push(`${answer.status} ${name}=${value.slice(0, 40)}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

test.each([
  ["a forged cursor", "cursor=WyJmb3JnZWQiXQ.abc", 400, "bad_cursor"],
  ["a cursor of 10 KB", `cursor=${"A".repeat(10_240)}`, 400, "bad_cursor"],
  ["a limit of -1", "limit=-1", 400, "bad_parameter"],
  ["a limit of 10⁹", "limit=1000000000", 400, "bad_parameter"],
  ["words of 10 KB", `q=${"a".repeat(10_240)}`, 400, "bad_parameter"],
  ["a NUL", "q=%00", 400, "bad_parameter"],
  ["an unknown language", "lang=fr", 400, "bad_parameter"],
  ["an unknown parameter", "colour=red", 400, "unknown_parameter"],
])(
  "%s is refused as a problem by the feed and, where a page knows it, by a page",
  async (_what, query, status, code) => {
    for (const path of ["/v1/opportunities", "/feed.json"]) {
      const refused = await ask(`${path}?${query}`);
      expect([refused.status, (await refused.json<{ code: string }>()).code]).toEqual([status, code]);
    }
    const page = await ask(`/en?${query}`);
    const shown = /^(cursor|q)=/.test(query) ? status : 200;
    expect([page.status, page.headers.get("content-type")]).toEqual([shown, "text/html; charset=utf-8"]);
  },
);

test.each(["/fr", "/fr/city", "/EN", "/de/opportunities", "/%00", "/id/%00", "/v1", "/v1/nope", "/assets/..%2Fx"])(
  "%s is no address, and says so",
  async (path) => {
    const refused = await ask(path);
    expect([refused.status, await isInWords(refused)]).toEqual([404, true]);
  },
);
