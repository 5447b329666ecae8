// What an isolate keeps in memory: bounded, never of another state, and current right after a sync.

import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { FRESH_MS, knownState, readState } from "../../worker/feed/model/feedState.ts";
import { keptAnswer } from "../../worker/feed/model/serve.ts";
import { afterSync } from "../../worker/feed/routes/afterSync.ts";
import { type Page, pageOf } from "../../worker/http/page.ts";
import { PageMemory } from "../../worker/http/pageMemory.ts";
import { ask } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();
const ADDRESS = "https://kembar.example/v1/opportunities";

function pageOfSize(bytes: number): Promise<Page> {
  return pageOf({ body: "x".repeat(bytes), type: "text/plain" });
}

describe("the memory", () => {
  test("gives a page back for its own state only", async () => {
    const memory = new PageMemory(100_000);
    const page = await pageOfSize(10);
    memory.set("a", "1", page);
    expect([memory.get("a", "1"), memory.get("a", "2"), memory.get("b", "1")]).toEqual([page, undefined, undefined]);
  });

  test("forgets what was used longest ago when it is full, and never keeps what is too large", async () => {
    const memory = new PageMemory(95_000);
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h", "i"]) memory.set(key, "1", await pageOfSize(10_000));
    expect(memory.get("a", "1")).toBeUndefined();
    expect(memory.get("b", "1")?.bytes.byteLength).toBe(10_000);
    memory.set("j", "1", await pageOfSize(10_000));
    expect([memory.get("c", "1"), memory.get("b", "1")?.bytes.byteLength]).toEqual([undefined, 10_000]);
    memory.set("huge", "1", await pageOfSize(13_000));
    expect(memory.get("huge", "1")).toBeUndefined();
  });

  test("keeps one page for a key, the latest", async () => {
    const memory = new PageMemory(100_000);
    for (let round = 0; round < 50; round++) memory.set("a", String(round), await pageOfSize(10_000));
    expect(memory.get("a", "49")?.bytes.byteLength).toBe(10_000);
    memory.set("b", "1", await pageOfSize(10_000));
    expect(memory.get("a", "49")?.bytes.byteLength).toBe(10_000);
  });
});

describe("a kept page", () => {
  beforeEach(async () => {
    await emptyFeed();
    await publishSample([sampleItem(1)], [], NOW);
  });

  test("is answered without routing while it is current, as the route would", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    expect(keptAnswer(new Request(ADDRESS), env.DB)).toBeUndefined();
    const routed = await ask("/v1/opportunities");
    const kept = keptAnswer(new Request(ADDRESS), env.DB);
    expect([kept?.status, Object.fromEntries(kept?.headers ?? [])]).toEqual([200, Object.fromEntries(routed.headers)]);
    expect(await kept?.text()).toBe(await routed.text());
    const etag = routed.headers.get("etag") ?? "";
    expect(keptAnswer(new Request(ADDRESS, { headers: { "if-none-match": etag } }), env.DB)?.status).toBe(304);
    expect(keptAnswer(new Request(ADDRESS, { method: "HEAD" }), env.DB)).toBeUndefined();
    expect(keptAnswer(new Request(ADDRESS, { method: "POST" }), env.DB)).toBeUndefined();
    vi.useRealTimers();
  });

  test("is given to all while one looks for a newer snapshot, until it would be too old", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    await ask("/v1/opportunities");
    const kept = () => keptAnswer(new Request(ADDRESS), env.DB) !== undefined;
    vi.setSystemTime(Date.now() + FRESH_MS - 1);
    expect(kept()).toBe(false);
    const looking = readState(env.DB, []);
    expect(kept()).toBe(true);
    vi.setSystemTime(Date.now() + 1);
    expect(kept()).toBe(false);
    await looking;
    vi.useRealTimers();
  });

  test("of an older snapshot is not", async () => {
    await ask("/v1/opportunities");
    await publishSample([sampleItem(2)], [], NOW);
    await readState(env.DB, []);
    expect(keptAnswer(new Request(ADDRESS), env.DB)).toBeUndefined();
  });
});

describe("after a sync", () => {
  const app = new Hono<{ Bindings: typeof env }>().use("/v1/sync", afterSync).post("/v1/sync", async (c) => {
    const sql = "UPDATE publication SET position = position + 1";
    await env.DB.prepare(sql).run();
    return c.json({}, c.req.query("refuse") === undefined ? 200 : 403);
  });

  test("every isolate has looked again before the answer is given", async () => {
    await emptyFeed();
    const before = (await readState(env.DB, [])).state.position;
    const began = Date.now();
    await app.request("https://kembar.example/v1/sync", { method: "POST" }, env);
    expect(Date.now() - began).toBeGreaterThanOrEqual(FRESH_MS - 5);
    expect(knownState(env.DB)).toBeUndefined();
    expect((await readState(env.DB, [])).state.position).toBe(before + 1);
  });

  test("that was refused nothing is waited for", async () => {
    await readState(env.DB, []);
    await app.request("https://kembar.example/v1/sync?refuse", { method: "POST" }, env);
    expect(knownState(env.DB)).toBeDefined();
  });
});

test("an item is found under its new words at once, and no longer under its old ones", async () => {
  await emptyFeed();
  await publishSample([sampleItem(1, { title: { id: "Perahu", en: "Boat" } })], [], NOW);
  await publishSample([sampleItem(1, { title: { id: "Jembatan", en: "Bridge" } })], [], NOW);
  const idsOf = async (words: string) =>
    (await (await ask(`/v1/opportunities?q=${words}`)).json<{ items: { id: string }[] }>()).items.map((one) => one.id);
  expect([await idsOf("bridge"), await idsOf("boat")]).toEqual([[sampleId(1)], []]);
});
