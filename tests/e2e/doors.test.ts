// Who may do what at the HTTP seam, who may not, how often, how large, and what every answer carries.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOORS } from "../../shared/doors/doors.ts";
import { PAPERS } from "../../shared/papers/paperList.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { askWorker } from "./support/askWorker.ts";
import { type Claims, claimsOf, type Forger, forgerFor } from "./support/forgeToken.ts";
import { openTab } from "./support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
let forger: Forger;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
  forger = forgerFor(city.dataDir);
});
afterAll(() => city.stop());

const tokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;

const ask = (method: string, path: string, token?: string, body?: string, extra: Record<string, string> = {}) =>
  askWorker(`${city.worker.url}${path}`, method, token, body, extra);

/** The claims of a good token of a reviewer, with what differs. */
const claims = (differs: Claims = {}): Claims => ({ ...claimsOf(tokenOf(REVIEWER)), ...differs });
const seconds = () => Math.floor(Date.now() / 1000);

describe("an ID token", () => {
  /** Who passes every check is told that the body has another field: nothing is synced. */
  async function expectAnswer(token: string, status: number, code: string, body = '{"sheet":"x"}') {
    const answer = await ask("POST", "/v1/sync", token, body);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer" : null);
  }

  it.each<[string, Claims]>([
    ["as Google makes it", {}],
    ["of the other name of Google", { iss: "accounts.google.com" }],
    ["in capitals", { email: REVIEWER.toUpperCase() }],
  ])("%s is good", (_what, differs) => expectAnswer(forger.signed(claims(differs)), 400, "bad_body"));

  it.each<[string, () => Claims]>([
    ["of another issuer", () => ({ iss: "https://accounts.google.com.example" })],
    ["without issuer", () => ({ iss: undefined })],
    ["for several programs", () => ({ aud: [city.google.google.clientId, "x"] })],
    ["for nobody", () => ({ aud: undefined })],
    ["that expired", () => ({ iat: seconds() - 3700, exp: seconds() - 100 })],
    ["that never expires", () => ({ exp: undefined })],
    ["of yesterday, valid for a year", () => ({ iat: seconds() - 86_400, exp: seconds() + 3e7 })],
    ["of tomorrow", () => ({ iat: seconds() + 600, exp: seconds() + 4200 })],
    ["not yet valid", () => ({ nbf: seconds() + 600 })],
    ["with an unverified e-mail", () => ({ email_verified: false })],
    ["with an e-mail that only says it is verified", () => ({ email_verified: "true" })],
    ["without e-mail", () => ({ email: undefined })],
  ])("%s, signed by Google, is refused", (_what, differs) =>
    expectAnswer(forger.signed(claims(differs())), 401, "not_signed_in"),
  );

  it("for a script that nobody admitted, signed by Google, is refused with a code of its own", () =>
    expectAnswer(forger.signed(claims({ aud: "1-other.apps.googleusercontent.com" })), 401, "client_pending"));

  it.each<[string, () => string]>([
    ["that is garbage", () => "abc.def.ghi"],
    ["with a changed claim", () => changed(tokenOf("x@y.id"), { email: REVIEWER })],
    ["signed by somebody else", () => forger.otherKey(claims())],
    ["not signed (alg none)", () => forger.none(claims())],
    ["not signed, with a signature", () => `${forger.none(claims())}AAAA`],
    ["signed HS256 with Google's public key", () => forger.hmac(claims())],
  ])("%s is refused", (_what, token) => expectAnswer(token(), 401, "not_signed_in"));

  it.each<[string, () => string]>([
    ["in no list", () => "orang@lain.id"],
    ["that only looks alike", () => `x${REVIEWER}`],
    ["of the service account", () => city.google.google.serviceAccount],
  ])("of an address %s is good, and may nothing", (_what, email) =>
    expectAnswer(tokenOf(email()), 403, "not_allowed", "{}"),
  );
});

/** A token whose claims were changed after it was signed. */
function changed(token: string, change: Claims): string {
  const [head, , signature] = token.split(".");
  return [head, Buffer.from(JSON.stringify(claims(change))).toString("base64url"), signature].join(".");
}

describe("who may sync", () => {
  it.each<[string, () => [string | undefined, string], number, string | undefined]>([
    ["nobody without a token", () => [undefined, "{}"], 401, "not_signed_in"],
    ["no stranger", () => [tokenOf("orang@lain.id"), "{}"], 403, "not_allowed"],
    [
      "no stranger whose address looks like that of somebody here (U+212A is no K)",
      () => [
        tokenOf(city.staffOf("DINKES").replace("dinkes", "din\u212Aes")),
        JSON.stringify({ spreadsheet: city.workbook("DINKES") }),
      ],
      403,
      "not_allowed",
    ],
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
      "administrators the register",
      () => [tokenOf(ADMIN), JSON.stringify({ spreadsheet: city.register })],
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
    expect(reviewer.json).toMatchObject({ register: { state: "ok" }, queue: { pending: 0 }, holds: [] });
    expect(reviewer.json.problems).toMatchObject([{ agency: "", code: "client_unplaced" }]);
    expect(reviewer.json.sources.map((one: { agency: string; state: string }) => [one.agency, one.state])).toEqual([
      ["DINKES", "empty"],
      ["DLH", "empty"],
    ]);
    expect(open.text).not.toContain('@banjarmasin.example"');
    expect(await ask("GET", "/v1/status", "abc.def.ghi")).toMatchObject({ status: 401 });
    expect(await ask("GET", "/v1/status?nope=1")).toMatchObject({ status: 400, json: { code: "unknown_parameter" } });
  });
});

describe("how often and how large", () => {
  /** Asks from a far address until it is told to wait; returns how often it was heard. */
  async function untilTold(
    address: string,
    most: number,
    one: (from: Record<string, string>) => ReturnType<typeof ask>,
  ) {
    for (let heard = 0; heard <= most; heard++) {
      const answer = await one({ "cf-connecting-ip": address });
      if (answer.status === 429) return { heard, answer };
    }
    throw new Error(`${most} times and never told to wait`);
  }

  it("a person may sync at least 30 times a minute, then is told when to come again", async () => {
    const body = '{"sheet":"x"}';
    const { heard, answer } = await untilTold("203.0.113.7", 130, (from) =>
      ask("POST", "/v1/sync", tokenOf(REVIEWER), body, from),
    );
    expect(heard).toBeGreaterThanOrEqual(30);
    expect(answer.json).toMatchObject({ status: 429, code: "too_many_requests" });
    expect([answer.type, answer.headers.get("retry-after")]).toEqual(["application/problem+json; charset=utf-8", "60"]);
    const other = await ask("POST", "/v1/sync", tokenOf(ADMIN), body, { "cf-connecting-ip": "203.0.113.7" });
    expect(other.status).toBe(400);
  });

  it("a stranger may knock for a while; who signed in behind the same address is still let in", async () => {
    const from = { "cf-connecting-ip": "203.0.113.20" };
    await untilTold("203.0.113.20", 1300, (address) => ask("POST", "/v1/sync", "abc.def.ghi", "{}", address));
    expect((await ask("POST", "/v1/sync", tokenOf(ADMIN), '{"sheet":"x"}', from)).status).toBe(400);
  });

  it("an address may search at least 60 times a minute; others and plain reads go on", async () => {
    const search = (from: Record<string, string>) =>
      ask("HEAD", `/v1/opportunities?q=sungai${Math.random()}`, undefined, undefined, from);
    const { heard } = await untilTold("203.0.113.8", 1300, search);
    expect(heard).toBeGreaterThanOrEqual(60);
    expect(await search({ "cf-connecting-ip": "203.0.113.9" })).toMatchObject({ status: 200 });
    const plain = await ask("GET", "/v1/opportunities", undefined, undefined, { "cf-connecting-ip": "203.0.113.8" });
    expect(plain.status).toBe(200);
  });

  it.each<[string, () => ReturnType<typeof ask>, number, string]>([
    ["a body", () => ask("POST", "/v1/sync", tokenOf(REVIEWER), "x".repeat(500_000)), 413, "too_large"],
    ["a huge body of a stranger", () => ask("POST", "/v1/sync", undefined, "x".repeat(5_000_000)), 413, "too_large"],
    ["a huge body to nowhere", () => ask("POST", "/nowhere", undefined, "x".repeat(2_000_000)), 413, "too_large"],
    ["an address", () => ask("GET", `/v1/opportunities?q=${"x".repeat(17_000)}`), 414, "address_too_long"],
    [
      "a header",
      () => ask("GET", "/v1/status", undefined, undefined, { "x-a": "x".repeat(40_000) }),
      431,
      "headers_too_large",
    ],
  ])("%s that is too large is refused in words", async (_what, request, status, code) => {
    const answer = await request();
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.type).toContain("application/problem+json");
  });
});

describe("the table of doors", () => {
  const routes = [...new Set(Object.values(DOORS).flatMap((door): readonly string[] => door.routes))];

  it.each(routes.filter((route) => route !== "GET /v1/status"))("%s is closed without a token", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const some = path === PAPERS["bahan-tkksd"].path ? "?ids=KB-0000000001" : "";
    const address = path.replace("{id}", "KB-0000000001") + some;
    expect(await ask(method, address)).toMatchObject({ status: 401, json: { code: "not_signed_in" } });
    expect(await ask(method, address, tokenOf("orang@lain.id"))).toMatchObject({ status: 403 });
  });

  it("knows every route that the API's description says needs a token", async () => {
    type Operation = { readonly security: readonly object[] };
    const { json } = await ask("GET", "/openapi.json");
    const paths = Object.entries(json.paths as Record<string, Record<string, Operation>>);
    const guarded = paths.flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security }]) =>
        security.some((one) => "google" in one) ? [`${method.toUpperCase()} ${path}`] : [],
      ),
    );
    expect(guarded.length).toBeGreaterThan(3);
    expect(guarded.filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(Object.entries(DOORS).filter(([, door]) => door.who.reviewer === "no"))(
    "%s is closed for reviewers",
    async (_action, { routes: [route = ""] }) => {
      const [method = "", path = ""] = route.split(" ");
      const answer = await ask(method, path, tokenOf(REVIEWER), method === "POST" ? "{}" : undefined);
      expect(answer).toMatchObject({ status: 403, json: { code: "not_allowed" } });
    },
  );
});

describe("every answer", () => {
  it.each<[string, string]>([
    ["GET", "/v1/opportunities"],
    ["HEAD", "/feed.json"],
    ["GET", "/data.csv"],
    ["GET", "/id"],
    ["GET", "/"],
    ["GET", "/v1/opportunities/KB-0000000000"],
    ["GET", "/id/tidak-ada"],
    ["GET", "/nowhere"],
    ["POST", "/v1/sync"],
    ["PUT", "/v1/opportunities"],
    ["OPTIONS", "/v1/status"],
  ])("%s %s is never sniffed, framed or sent in clear, and sets no cookie", async (method, path) => {
    for (const times of [1, 2]) {
      const answer = await fetch(`${city.worker.url}${path}`, { method, redirect: "manual" });
      await answer.arrayBuffer();
      expect([times, answer.headers.get("strict-transport-security")]).toEqual([times, "max-age=31536000"]);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });
});

describe("an emptied Pengguna", () => {
  const users = () => openTab(city.google, city.register, "Pengguna", OWNER);
  /** What each kind of person may, as the table of doors has it: to be told so, or to be refused. */
  const rights = async () => {
    // Another minute of Google's quota: what may be asked is looked at, not how often.
    city.catchUp();
    const own = JSON.stringify({ spreadsheet: city.workbook("DLH") });
    const people = [ADMIN, REVIEWER, city.staffOf("DLH"), "orang@lain.id"].map(tokenOf);
    return Promise.all(
      people.map(async (token) => [
        (await ask("POST", "/v1/dead-letters/replay", token, "{}")).status,
        (await ask("POST", "/v1/papers/links", token, '{"path":"/v1/papers/laporan-cakupan.docx"}')).status,
        (await ask("POST", "/v1/sync", token, own)).status,
      ]),
    );
  };
  const STANDING = [
    [200, 201, 200],
    [403, 201, 200],
    [403, 403, 200],
    [403, 403, 403],
  ];
  const held = () =>
    openTab(city.google, city.register, "Masalah", OWNER)
      .rows()
      .filter((row) => row.code === "register_held")
      .map((row) => [row.tab, String(row.message)] as const);

  it("is told with the next sync; the rights of the last good reading stand, all of them and no others", async () => {
    expect(await rights()).toEqual(STANDING);
    const rows = users().rows();
    users().clear("A3:D50");
    await city.sync(city.register);
    expect(held()).toEqual([["Pengguna", expect.stringMatching(/ditahan.*2 menjadi 0.*H-[0-9A-Z]{4}/)]]);
    expect(await rights()).toEqual(STANDING);
    for (const { _row, ...cells } of rows) users().write(_row, cells);
    await city.sync(city.register);
    expect([held(), await rights()]).toEqual([[], STANDING]);
  });

  it("that was meant is released by its code: then nobody decides, and staff may what they might", async () => {
    const rows = users().rows();
    users().clear("A3:D50");
    await city.sync(city.register);
    const hold = /H-[0-9A-Z]{4}/.exec(held()[0]?.[1] ?? "")?.[0];
    openTab(city.google, city.register, "Profil Kota", OWNER).add({ key: "release", value_id: hold ?? "" });
    expect(
      (await ask("POST", "/v1/sync", tokenOf(REVIEWER), JSON.stringify({ spreadsheet: city.register }))).status,
    ).toBe(200);
    expect(await rights()).toEqual([
      [403, 403, 403],
      [403, 403, 403],
      [403, 403, 200],
      [403, 403, 403],
    ]);
    for (const { _row, ...cells } of rows) users().write(_row, cells);
    city.catchUp();
    await city.worker.tick();
    await expect.poll(rights, { timeout: PATIENCE_MS }).toEqual(STANDING);
  });
});

describe("who leaves the register", () => {
  it("is refused with the very token that was good before", async () => {
    const token = tokenOf(ADMIN);
    const body = JSON.stringify({ spreadsheet: city.workbook("DLH") });
    expect((await ask("POST", "/v1/sync", token, body)).status).toBe(200);
    openTab(city.google, city.register, "Pengguna", OWNER).clear("A4:B4");
    await city.sync(city.register);
    expect(await ask("POST", "/v1/sync", token, body)).toMatchObject({ status: 403, json: { code: "not_allowed" } });
  });
});
