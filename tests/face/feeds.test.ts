// The feeds before two readers that know nothing of each other; the workbook before one that people use.

import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPERATIONS } from "../../worker/api/operations.ts";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { samplePayload } from "../bench/samplePayload.ts";

const ITEMS = 7;

let server: FaceServer;

beforeAll(async () => {
  server = await startFace(ITEMS);
});

afterAll(() => server?.stop());

async function textOf(path: string): Promise<string> {
  const answer = await fetch(server.url + path);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe.each(["id", "en"])("in %s", (lang) => {
  test("Atom and JSON Feed say the same to both readers", async () => {
    const [atom, json] = [await textOf(`/atom.xml?lang=${lang}`), await textOf(`/feed.json?lang=${lang}`)];
    const expected = (JSON.parse(json) as { items: { title: string; url: string; content_html: string }[] }).items;
    const titles = expected.map((one) => one.title);
    expect(titles).toHaveLength(ITEMS);
    const first = parseAtomFeed(atom);
    expect(first.entries?.map((one) => one.title?.value)).toEqual(titles);
    expect(first.entries?.map((one) => one.content?.value)).toEqual(expected.map((one) => one.content_html));
    const second = parseFeed(atom);
    expect(second.items.map(({ title, url }) => [title, url])).toEqual(expected.map(({ title, url }) => [title, url]));
    expect(second.items.every((one) => one.published !== null && one.updated !== null)).toBe(true);
    expect(parseJsonFeed(json).items?.map((one) => one.title)).toEqual(titles);
  });

  test("the workbook has headings, the filters and a row for each item", async () => {
    const answer = await fetch(`${server.url}/data.xlsx?lang=${lang}&q=sungai`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const rows = await readWorkbook(bytes);
    const text = JSON.stringify(rows);
    expect(text).toContain("sungai");
    expect(text).toContain(lang === "id" ? "Yang kami tawarkan" : "What we offer");
    expect(text).toContain(`${server.url}/${lang}?q=sungai`);
    const { total } = JSON.parse(await textOf("/v1/opportunities?q=sungai")) as { total: number };
    expect([total > 0, new Set(text.match(/KB-0{9}\d/g)).size]).toEqual([true, total]);
  });
});

test("pages of Atom lead on, and every page is dated", async () => {
  const first = parseAtomFeed(await textOf("/atom.xml?limit=4"));
  const next = first.links?.find((one) => one.rel === "next")?.href ?? "";
  const second = parseAtomFeed(await textOf(next.slice(server.url.length)));
  expect([first.entries?.length, second.entries?.length, second.links?.some((one) => one.rel === "next")]).toEqual([
    4,
    3,
    false,
  ]);
});

const ID = samplePayload(2).id;

/** Every address that anybody may read: those of the description, and the pages. */
const ADDRESSES = [
  ...OPERATIONS.filter((one) => one.method === "get" && one.tag !== "Papers" && one.token !== "needed").map((one) =>
    one.path.replace("{id}", ID),
  ),
  ...["/docs", "/llms.txt", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt"],
  ...[
    "",
    "?q=sungai",
    "/city",
    "/how-to-partner",
    "/agencies",
    "/agreements",
    "/rules",
    "/about",
    "/coverage",
    `/opportunities/${ID}`,
  ].flatMap((path) => [`/id${path}`, `/en${path}`]),
];

/** What is as it is now, whatever was published when: nobody can say when it changed last. */
const NOW_ALONE = ["/v1/status", "/v1/health"];

const statusOf = async (path: string, headers: Record<string, string>) =>
  (await fetch(server.url + path, { headers })).status;

test.each(ADDRESSES)("%s: HEAD is answered as GET, If-Modified-Since by what changed", async (path) => {
  const [get, head] = [await fetch(server.url + path), await fetch(server.url + path, { method: "HEAD" })];
  const told = ({ status, headers }: Response) =>
    [status, ...["content-type", "etag", "last-modified"].map((name) => headers.get(name))].join(" ");
  expect([told(head), await head.text()]).toEqual([told(get), ""]);
  expect((await get.arrayBuffer()).byteLength).toBeGreaterThan(0);
  const modified = get.headers.get("last-modified");
  if (NOW_ALONE.includes(path)) {
    expect(modified).toBe(null);
    return;
  }
  const time = Date.parse(modified ?? "");
  const since = (at: number) => ({ "if-modified-since": new Date(at).toUTCString() });
  expect([
    ...[await statusOf(path, since(time)), await statusOf(path, since(time + 1000))],
    ...[await statusOf(path, since(time - 1000)), await statusOf(path, since(Date.now() + 3_600_000))],
    ...[
      await statusOf(path, { "if-modified-since": "yesterday" }),
      await statusOf(path, { "if-none-match": '"x"', ...since(time) }),
    ],
  ]).toEqual([304, 304, 200, 200, 200, 200]);
});

test.each(ADDRESSES)("%s: what campaigns and caches add to it changes nothing", async (path) => {
  const added = `${path.includes("?") ? "&" : "?"}utm_source=a&utm_campaign=b&fbclid=c&gclid=d&_=1`;
  const [plain, other] = [await fetch(server.url + path), await fetch(server.url + path + added)];
  const tagOf = ({ headers }: Response) => (NOW_ALONE.includes(path) ? "" : headers.get("etag"));
  expect([other.status, tagOf(other)]).toEqual([plain.status, tagOf(plain)]);
});

test("security.txt says where to write, and until when it holds", async () => {
  const text = await textOf("/.well-known/security.txt");
  expect(text).toMatch(/^Contact: mailto:/m);
  expect(Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "")).toBeGreaterThan(Date.now());
});
