// Google failing, the Worker dying, people's mistakes in the register: nothing typed is lost, and it ends by itself.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const CODES = ["DINKES", "DLH", "DISDIK"];
let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(CODES);
  for (const [n, code] of CODES.entries()) {
    for (let at = 0; at < 3; at++)
      strengths(code).write(3 + at, { ...GOOD, id: testId(n * 10 + at), title_id: `${code} ${at}` });
  }
  await city.sync();
  openTab(city.google, city.register, "Tinjauan", REVIEWER).change(testId(0), APPROVE);
  await city.sync();
});
afterAll(() => city.stop());

function strengths(code: string) {
  return openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
}
const register = (title: string) => openTab(city.google, city.register, title, REVIEWER);
const titleOf = (id: string) =>
  register("Data Gabungan")
    .rows()
    .find((row) => row.id === id)?.title_id;
const statusOf = (code: string) =>
  register("Status Sinkron")
    .rows()
    .find((row) => row.agency_code === code);

const faults = (fault: Record<string, unknown>) =>
  fetch(`${city.google.url}/local/faults`, {
    method: "POST",
    body: JSON.stringify(fault),
    headers: { "content-type": "application/json" },
  });
const noFaults = () => fetch(`${city.google.url}/local/faults`, { method: "DELETE" });

describe("answers that are none", () => {
  const login = "<!doctype html><title>Sign in</title>";
  it.each([
    [
      "a quota refusal",
      { status: 429, body: { error: { code: 429, message: "Quota exceeded", status: "RESOURCE_EXHAUSTED" } } },
    ],
    ["a server error", { status: 500, body: { error: { code: 500, message: "Internal error" } } }],
    ["a login page with 200", { status: 200, body: login }],
    ["truncated JSON", { status: 200, body: '{"spreadsheetId":"x","valueRan' }],
    ["valid JSON without ranges", { status: 200, body: {} }],
    ["a cut connection", { drop: "before" }],
  ])("never count as an empty sheet: %s", async (_what, fault) => {
    strengths("DLH").change(testId(10), { title_id: `Diubah saat ${_what}` });
    await faults({ match: `/v4/spreadsheets/${city.workbook("DLH")}/values:batchGet`, times: 1, ...fault });
    await city.sync();
    await noFaults();
    await city.sync();
    expect(titleOf(testId(10))).toBe(`Diubah saat ${_what}`);
    expect(statusOf("DLH")).toMatchObject({ state: "ok", accepted: 3, missing: 0 });
    expect(await city.sync()).toMatchObject({ published: 1 });
  });

  it("do not keep others waiting, and show the age of what stays", async () => {
    const path = `/v4/spreadsheets/${city.workbook("DLH")}/values:batchGet`;
    await faults({ match: path, times: 100, status: 503, body: { error: { code: 503, message: "away" } } });
    strengths("DLH").change(testId(10), { title_id: "Menunggu" });
    strengths("DINKES").change(testId(1), { title_id: "Tidak menunggu" });
    const token = city.google.google.auth.tokensFor(REVIEWER).id_token;
    const headers = { authorization: `Bearer ${token}` };
    const asked = fetch(`${city.worker.url}/v1/sync`, { method: "POST", headers, body: "{}" });
    await expect.poll(() => titleOf(testId(1)), { timeout: 10_000 }).toBe("Tidak menunggu");
    await expect.poll(() => statusOf("DLH")?.reason, { timeout: 10_000 }).toContain("Google belum menjawab");
    await noFaults();
    expect([200, 202]).toContain((await asked).status);
    await city.sync(city.workbook("DLH"));
    expect(titleOf(testId(10))).toBe("Menunggu");
  });

  it("do not lose a publication whose answer was lost", async () => {
    await faults({ match: `/v4/spreadsheets/${city.register}:batchUpdate`, times: 1, drop: "after" });
    strengths("DISDIK").add({ ...GOOD, id: testId(50), title_id: "Sekolah sungai" });
    await city.sync();
    await noFaults();
    await city.sync();
    expect(
      register("Tinjauan")
        .rows()
        .filter((row) => row.id === testId(50)),
    ).toHaveLength(1);
    expect(
      register("Data Gabungan")
        .rows()
        .filter((row) => row.id === testId(50)),
    ).toHaveLength(1);
  });
});

describe("a Worker that dies", () => {
  it("in the middle of a sync loses nothing", async () => {
    for (const [n, code] of CODES.entries())
      strengths(code).change(testId(n * 10 + 2), { title_id: `Setelah mati ${code}` });
    await faults({ match: ":batchGet", times: 100, delay_ms: 400 });
    await city.crashWorker(async () => {
      const asked = city.worker.tick().catch(() => undefined);
      await expect
        .poll(() => city.google.google.requests.since(0).at(-1)?.path, { timeout: 10_000 })
        .toContain(":batchGet");
      return Promise.race([asked, Promise.resolve()]);
    });
    await noFaults();
    await city.sync();
    await city.sync();
    expect(CODES.map((_code, n) => titleOf(testId(n * 10 + 2)))).toEqual(CODES.map((code) => `Setelah mati ${code}`));
    expect(await city.sync()).toMatchObject({ published: 1 });
  });
});

describe("mistakes in the register", () => {
  const agencies = () => openTab(city.google, city.register, "Perangkat Daerah", OWNER);
  const codes = () =>
    register("Masalah")
      .rows()
      .map((row) => row.code);

  it("name a cell that is no sheet, and two agencies with one sheet", async () => {
    agencies().add({ agency_code: "BARU", name_id: "Dinas Baru", spreadsheet: "lembar kami" });
    agencies().add({ agency_code: "KEMBAR", name_id: "Dinas Kembar", spreadsheet: city.workbook("DLH") });
    await city.sync();
    expect(codes()).toEqual(expect.arrayContaining(["spreadsheet_unknown", "spreadsheet_twice"]));
    expect(statusOf("DLH")).toMatchObject({ state: "ok", accepted: 3 });
  });

  it("name a tab whose headings are gone, and keep what it said", async () => {
    openTab(city.google, city.register, "Perangkat Daerah", OWNER).clear("A1:Z2");
    await city.sync();
    expect(codes()).toContain("no_headings");
    expect(statusOf("DINKES")).toMatchObject({ state: "ok", accepted: 3 });
  });

  it("hold a sheet whose tags and headings are gone", async () => {
    strengths("DISDIK").clear("A1:AZ2");
    await city.sync();
    expect(statusOf("DISDIK")).toMatchObject({ state: "held", accepted: 4 });
  });
});

describe("leaving", () => {
  it("is a withdrawal at once, a tombstone after the grace period, and can be taken back", async () => {
    const profile = openTab(city.google, city.register, "Profil Kota", OWNER);
    profile.add({ key: "grace_days", value_id: 0.00001 });
    strengths("DINKES").change(testId(0), { status: "Ditarik" });
    expect(await city.sync()).toMatchObject({ published: 0 });
    strengths("DINKES").change(testId(0), { status: "Diajukan" });
    expect(await city.sync()).toMatchObject({ published: 1 });
    const row = strengths("DINKES")
      .rows()
      .find((one) => one.id === testId(0));
    strengths("DINKES").clear(`A${row?._row}:AZ${row?._row}`);
    await city.sync();
    await expect.poll(async () => (await city.sync()).published, { timeout: 20_000 }).toBe(0);
    const { _row, ...cells } = row ?? { _row: 0 };
    strengths("DINKES").write(_row, cells);
    expect(await city.sync()).toMatchObject({ published: 1 });
  });
});
