// The Worker killed, people's mistakes in the register: nothing typed is lost, and it ends by itself.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE_MS } from "../support/patience.ts";
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

describe("a Worker that dies", () => {
  it("in the middle of a sync loses nothing", async () => {
    for (const [n, code] of CODES.entries())
      strengths(code).change(testId(n * 10 + 2), { title_id: `Setelah mati ${code}` });
    await faults({ match: ":batchGet", times: 100, delay_ms: 400 });
    const { requests } = city.google.google;
    const before = requests.since(0).at(-1)?.seq ?? 0;
    await city.crashWorker(async () => {
      city.catchUp();
      const asked = city.worker.tick().catch(() => undefined);
      await expect
        .poll(() => requests.since(before).some((one) => one.path.includes(":batchGet")), { timeout: PATIENCE_MS })
        .toBe(true);
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
    expect(statusOf("DISDIK")).toMatchObject({ state: "held", accepted: 3 });
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
    await expect.poll(async () => (await city.sync()).published, { timeout: PATIENCE_MS }).toBe(0);
    const { _row, ...cells } = row ?? { _row: 0 };
    strengths("DINKES").write(_row, cells);
    expect(await city.sync()).toMatchObject({ published: 1 });
  });
});
