// Where D1 is away or lacks a migration, the health check says so; what is logged of it names no person.

import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { identityOf, isConfigured } from "../../worker/auth/verifyToken.ts";
import { describeThrown } from "../../worker/log/log.ts";
import { MIGRATION } from "../../worker/routes/healthRoute.ts";
import { ask } from "./support/ask.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A database whose every question fails. */
const AWAY = new Proxy(env.DB, {
  get: (target, name) =>
    name === "batch"
      ? () => Promise.reject(new Error('D1_ERROR: no answer to "budi@dinas.example" 081234567890'))
      : Reflect.get(target, name).bind(target),
});

test("D1 that does not answer is a broken health, in 503 and in words for programs", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = await ask("/v1/health", {}, AWAY);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    status: "broken",
    checked_at: expect.stringMatching(/^\d{4}-/),
    broken: ["database_away"],
    warnings: [],
    facts: null,
  });
  const [line] = log.mock.calls.map(([text]) => JSON.parse(String(text)));
  expect(line).toMatchObject({ level: "error", event: "request_failed" });
  expect(line.error).toMatch(/^Error: D1_ERROR: no answer to … …/);
  expect(JSON.stringify(line)).not.toMatch(/budi|0812/);
});

test("a failure is answered and logged under one id, without its inside", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = await ask("/v1/opportunities?q=rahasia", {}, AWAY);
  const body = await answer.json<{ code: string; request_id: string }>();
  expect([answer.status, body.code]).toEqual([500, "internal"]);
  const [line] = log.mock.calls.map(([text]) => JSON.parse(String(text)));
  expect(line).toMatchObject({ event: "request_failed", request_id: body.request_id, route: "/v1/opportunities" });
  expect(JSON.stringify([line, body])).not.toMatch(/budi|0812|rahasia/);
});

test("the code knows the newest migration, and says when the database lacks it", async () => {
  expect(
    env.MIGRATIONS.map((one) => one.name)
      .sort()
      .at(-1),
  ).toBe(MIGRATION);
  await env.DB.prepare("DELETE FROM d1_migrations WHERE name = ?").bind(MIGRATION).run();
  const health = await (await ask("/v1/health")).json<{ broken: string[] }>();
  expect(health.broken).toContain("migration_missing");
});

test.each([
  [new Error("no 'Budi Santoso' at budi@x.id"), /^Error: no … at …/],
  [
    new SyntaxError('Unexpected token "P", "Pak Budi 081" is not valid JSON'),
    /^SyntaxError: Unexpected token …, … is not/,
  ],
  [new TypeError("value 6371050309800001 is wrong"), /^TypeError: value …is wrong/],
  ["a text", /^string$/],
])("%s is described without what somebody typed", (thrown, description) => {
  expect(describeThrown(thrown)).toMatch(description);
  expect(describeThrown(thrown)).not.toMatch(/budi|santoso|637105|Pak/i);
});

test("where no client is configured none is known, and a token without a signature names nobody", async () => {
  const none = { ...env, CLIENT_IDS: "" } as never;
  expect(["", " ", "client"].map((client) => isConfigured(none, client))).toEqual([false, false, false]);
  const token = `${btoa('{"alg":"RS256"}')}.${btoa("{}")}.AAAA`;
  expect(await identityOf(none, `Bearer ${token}`)).toBeUndefined();
});
