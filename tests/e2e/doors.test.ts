// POST /v1/sync and /v1/status: who may, who may not, and what garbage is told.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
});
afterAll(() => city.stop());

const tokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;

async function ask(method: string, path: string, token?: string, body?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${city.worker.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    text,
    json: text === "" ? {} : JSON.parse(text),
  };
}

/** A token whose payload or header was changed after it was signed. */
function forged(token: string, part: 0 | 1, change: Record<string, unknown>): string {
  const parts = token.split(".");
  const known = JSON.parse(Buffer.from(parts[part] ?? "", "base64url").toString()) as object;
  parts[part] = Buffer.from(JSON.stringify({ ...known, ...change })).toString("base64url");
  return parts.join(".");
}

describe("who may sync", () => {
  it.each<[string, () => [string | undefined, string], number, string | undefined]>([
    ["nobody without a token", () => [undefined, "{}"], 401, "not_signed_in"],
    ["nobody with garbage for a token", () => ["abc.def.ghi", "{}"], 401, "not_signed_in"],
    [
      "nobody with a forged e-mail",
      () => [forged(tokenOf("x@y.id"), 1, { email: REVIEWER }), "{}"],
      401,
      "not_signed_in",
    ],
    [
      "nobody with an unsigned token",
      () => [forged(tokenOf(REVIEWER), 0, { alg: "none" }), "{}"],
      401,
      "not_signed_in",
    ],
    ["no stranger", () => [tokenOf("orang@lain.id"), "{}"], 403, "not_allowed"],
    ["no staff all sheets", () => [tokenOf(city.staffOf("DINKES")), "{}"], 403, "not_allowed"],
    [
      "no staff the register",
      () => [tokenOf(city.staffOf("DINKES")), JSON.stringify({ spreadsheet: city.register })],
      403,
      "not_allowed",
    ],
    [
      "no staff another's sheet",
      () => [tokenOf(city.staffOf("DINKES")), JSON.stringify({ spreadsheet: city.workbook("DLH") })],
      403,
      "not_allowed",
    ],
    [
      "staff their own sheet",
      () => [tokenOf(city.staffOf("DINKES")), JSON.stringify({ spreadsheet: city.workbook("DINKES") })],
      200,
      undefined,
    ],
    [
      "reviewers any sheet",
      () => [tokenOf(REVIEWER), JSON.stringify({ spreadsheet: city.workbook("DLH") })],
      200,
      undefined,
    ],
    [
      "reviewers the register",
      () => [tokenOf(REVIEWER), JSON.stringify({ spreadsheet: city.register })],
      200,
      undefined,
    ],
    [
      "reviewers no unknown sheet",
      () => [tokenOf(REVIEWER), '{"spreadsheet":"tidak-ada"}'],
      404,
      "unknown_spreadsheet",
    ],
    ["nobody with a body that is none", () => [tokenOf(REVIEWER), "{nope"], 400, "bad_body"],
    ["nobody with another field", () => [tokenOf(REVIEWER), '{"sheet":"x"}'], 400, "bad_body"],
    ["nobody with a huge body", () => [tokenOf(REVIEWER), `{"spreadsheet":"${"x".repeat(9000)}"}`], 413, "too_large"],
  ])("%s", async (_who, request, status, code) => {
    const [token, body] = request();
    const answer = await ask("POST", "/v1/sync", token, body);
    expect(answer.status).toBe(status);
    expect(answer.json.code).toBe(code);
    if (code === undefined) return;
    expect(answer.type).toContain("application/problem+json");
    expect(answer.json.request_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.text).not.toMatch(/\bat \w+ \(|\.ts\b|SQL|D1_/);
  });

  it("tells with 405 which method is served", async () => {
    expect(await ask("GET", "/v1/sync")).toMatchObject({ status: 405, json: { code: "method_not_allowed" } });
  });
});

describe("/v1/status", () => {
  it("shows reasons and holds to reviewers only", async () => {
    const open = await ask("GET", "/v1/status");
    const staff = await ask("GET", "/v1/status", tokenOf(city.staffOf("DINKES")));
    const reviewer = await ask("GET", "/v1/status", tokenOf(REVIEWER));
    expect([open.json.sources, staff.json.sources]).toEqual([undefined, undefined]);
    expect(open.json).toMatchObject({ settled: true, published: 0 });
    expect(reviewer.json).toMatchObject({ register: { state: "ok" }, queue: { pending: 0 }, holds: [], problems: [] });
    expect(reviewer.json.sources.map((one: { agency: string; state: string }) => [one.agency, one.state])).toEqual([
      ["DINKES", "empty"],
      ["DLH", "empty"],
    ]);
    expect(open.text).not.toContain('@banjarmasin.example"');
    expect(await ask("GET", "/v1/status", "abc.def.ghi")).toMatchObject({ status: 401 });
    expect(await ask("GET", "/v1/status?nope=1")).toMatchObject({ status: 400, json: { code: "unknown_parameter" } });
  });
});
