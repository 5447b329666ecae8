// The feeds before two readers that know nothing of each other; the workbook before one that people use.

import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

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

test("HEAD is answered as GET, and If-Modified-Since with 304", async () => {
  for (const path of ["/v1/opportunities", "/feed.json", "/atom.xml", "/en", "/data.csv", "/data.xlsx", "/llms.txt"]) {
    const [get, head] = [await fetch(server.url + path), await fetch(server.url + path, { method: "HEAD" })];
    expect([path, head.status, head.headers.get("etag")]).toEqual([path, 200, get.headers.get("etag")]);
    expect(await head.text()).toBe("");
  }
  const since = (await fetch(`${server.url}/feed.json`)).headers.get("last-modified") ?? "";
  const again = await fetch(`${server.url}/feed.json`, { headers: { "if-modified-since": since } });
  const before = { "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT" };
  expect([again.status, (await fetch(`${server.url}/feed.json`, { headers: before })).status]).toEqual([304, 200]);
});

test("security.txt says where to write, and until when it holds", async () => {
  const text = await textOf("/.well-known/security.txt");
  expect(text).toMatch(/^Contact: mailto:/m);
  expect(Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "")).toBeGreaterThan(Date.now());
});
