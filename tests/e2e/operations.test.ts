// /v1/health and the reviewers' status tell the truth while things break; what the queue gave up is kept and sent again.

import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startQuietCity, strengthsOf } from "./support/busyDay.ts";
import { ADMIN, REVIEWER, takeOut } from "./support/cityWorkbooks.ts";
import { testId } from "./support/rows.ts";
import type { SteppedCity } from "./support/steppedCity.ts";

const MINUTE = 60_000;
const LATEST_MIGRATION = readdirSync(new URL("../../worker/migrations", import.meta.url))
  .sort()
  .at(-1);

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

async function ask(method: string, path: string, email?: string) {
  const token = email === undefined ? undefined : city.google.google.auth.tokensFor(email).id_token;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { answer } = await city.ask({ method, path, headers, ...(method === "POST" ? { body: "{}" } : {}) });
  return { status: answer?.status, json: JSON.parse(answer?.text ?? "{}") };
}

const health = () => ask("GET", "/v1/health");

describe("health", () => {
  it("is ok while the clock strikes, and says how old everything is", async () => {
    const { status, json } = await health();
    expect([status, json.status, json.broken, json.warnings]).toEqual([200, "ok", [], []]);
    expect(json.facts).toMatchObject({
      migration: LATEST_MIGRATION,
      unpublished_since: null,
      register_state: "ok",
      pending: 0,
      active: 2,
      failing: 0,
      dead_letters: 0,
      last_error: null,
    });
    for (const time of ["last_sync_at", "last_published_at", "oldest_read_at"])
      expect([time, Date.parse(json.facts[time]) <= city.clock]).toEqual([time, true]);
  });

  it("is broken when the clock stopped a quarter of an hour ago, and whole again with the next sync", async () => {
    city.pass(16 * MINUTE);
    expect(await health()).toMatchObject({ status: 503, json: { status: "broken", broken: ["clock_stopped"] } });
    await city.sync();
    expect(await health()).toMatchObject({ status: 200, json: { status: "ok" } });
  });

  it("names a failed sync, a workbook that cannot be read and what waits for it", async () => {
    city.google.google.faults.add({ match: "GET /drive", times: 1, status: 500 });
    await city.cron();
    expect((await health()).json.facts.last_error).toMatchObject({ what: "sync" });
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Yang belum terbaca" });
    city.google.google.faults.add({ match: `GET /v4/spreadsheets/${city.workbook("DLH")}`, times: 2, status: 503 });
    city.pass(5 * MINUTE);
    await city.cron();
    await city.deliverAll(MINUTE / 60);
    const { status, json } = await health();
    expect([status, json.status, json.warnings]).toEqual([200, "warning", ["sources_failing"]]);
    expect(json.facts).toMatchObject({ failing: 1, pending: 1 });
  });

  it("is broken when what was read is not published for a quarter of an hour", async () => {
    city.google.google.faults.add({ match: "POST /v4", times: 100, status: 503 });
    await city.deliverAll(5 * MINUTE);
    for (const _ of [1, 2, 3, 4]) {
      city.pass(5 * MINUTE);
      await city.cron();
    }
    expect(await health()).toMatchObject({ status: 503, json: { broken: ["publication_late"] } });
    city.google.google.faults.clear();
    await city.settle();
    expect(await health()).toMatchObject({ status: 200, json: { status: "ok" } });
  });
});

describe("the register that nobody shares any more, or that was deleted for good", () => {
  it("is broken with the next tick, is not read again and again, and comes back by itself", async () => {
    const putBack = takeOut(city.google, city.register);
    city.pass(5 * MINUTE);
    await city.sync();
    expect(await health()).toMatchObject({ status: 503, json: { broken: ["register_unreachable"] } });
    const { json } = await ask("GET", "/v1/status", REVIEWER);
    expect(json.register).toMatchObject({ state: "unreachable", reason: { code: "unreachable" } });
    const since = city.lastCall();
    city.pass(5 * MINUTE);
    await city.sync();
    // One call looks; another tries to publish that the register is away, as after every sync.
    expect(city.calls(since)).toHaveLength(2);
    putBack();
    city.pass(60 * MINUTE);
    await city.settle();
    expect(await health()).toMatchObject({ status: 200, json: { status: "ok" } });
  });
});

describe("a message that the queue gave up", () => {
  it("is kept with its reason, shown, sent again by an administrator alone, and does its work", async () => {
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Diambil dari surat mati" });
    city.google.google.faults.add({ match: `GET /v4/spreadsheets/${city.workbook("DLH")}`, times: 1, status: 503 });
    city.pass(5 * MINUTE);
    await city.cron();
    const [first] = city.queue.splice(0);
    if (first === undefined) throw new Error("no message was sent");
    await city.deliver(first);
    const again = city.queue.splice(0).find((one) => one.body.kind === "read");
    if (again === undefined) throw new Error("the message does not come again");
    expect((await city.giveUp(again)).end).toBe("done");
    expect(await health()).toMatchObject({ json: { facts: { dead_letters: 1 } } });
    expect((await health()).json.warnings).toContain("dead_letters");
    const { json } = await ask("GET", "/v1/status", REVIEWER);
    expect(json.dead_letters).toMatchObject([{ kind: "read", agency: "DLH", reason: "google_away" }]);
    expect((await ask("POST", "/v1/dead-letters/replay", REVIEWER)).status).toBe(403);
    expect((await ask("POST", "/v1/dead-letters/replay", ADMIN)).json).toEqual({ replayed: 1, more: false });
    expect(city.queue.map((one) => one.body)).toEqual([first.body]);
    await city.deliverAll();
    const strengths = await ask("GET", "/v1/status", REVIEWER);
    expect(strengths.json).toMatchObject({ dead_letters: [], settled: true });
    expect((await ask("POST", "/v1/dead-letters/replay", ADMIN)).json).toEqual({ replayed: 0, more: false });
    expect((await health()).json.facts.dead_letters).toBe(0);
  });

  it("that fails in our own code names the place, and nothing that anybody typed", async () => {
    const body = { kind: "read", agency: "DLH", sync: "S-1" };
    city.watch({ at: 1, happens: () => "fail" });
    const outcome = await city.deliver({ due: city.clock, body, attempts: 1 });
    expect([outcome.end, (outcome.again ?? 0) > 0]).toEqual(["done", true]);
    city.queue.splice(0);
    const { json } = await ask("GET", "/v1/status", REVIEWER);
    expect(json.errors[0]).toMatchObject({ what: "read DLH" });
    expect(json.errors[0].error).toMatch(/^Error: D1_ERROR: Network connection lost\. < /);
  });
});
