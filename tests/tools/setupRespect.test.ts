// Setup run again in a city where people work: nothing of theirs is taken, shared or shut, whatever a link or a copy says.

import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zoneIn } from "../../shared/city/zones.ts";
import { REGISTER_MARK } from "../../tools/city/cityValues.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { ADMIN, DECIDERS, type SetupCity, sharedDriveOf, startSetupCity, statesOf } from "./support/setupCity.ts";

const SHEETS = { q: "mimeType = 'application/vnd.google-apps.spreadsheet'", includeItemsFromAllDrives: true };
const STAFF = "staf.dinkes@kota.example";

let city: SetupCity;
let drive: string;
const run = (...more: string[]) =>
  city.run(["--yes", "--key", city.key, "--agencies", city.list, "--folder", drive, ...DECIDERS, ...more]);
const service = () => city.google.google.as(city.google.google.serviceAccount);
const idOf = (name: string) => (service().files.list(SHEETS).files ?? []).find((one) => one.name === name)?.id ?? "";
const register = () => idOf("Register Keunggulan Kota");
const titlesOf = (id: string) => (service().spreadsheets.get(id).sheets ?? []).map((one) => one.properties?.title);
const writersOf = (id: string) => (service().permissions.list(id).permissions ?? []).map((one) => one.emailAddress);
const link = (code: string, id: string) => {
  const tab = openTab(city.google, register(), "Perangkat Daerah", city.google.google.serviceAccount);
  const row = tab.rows().find((one) => one.agency_code === code);
  tab.write(row?._row ?? 0, { spreadsheet: `https://docs.google.com/spreadsheets/d/${id}/edit` });
};

beforeAll(async () => {
  city = await startSetupCity();
  drive = sharedDriveOf(city);
  city.killAfter(/^POST \/drive\/v3\/files\?/, 6);
  await run();
});
afterAll(() => city.stop());

it("what was typed into a new workbook before its tabs were made stays, and is named; it gets the zone that the register says", async () => {
  const id = idOf("Keunggulan Dinkes");
  const [title] = titlesOf(id);
  service().spreadsheets.values.update(id, `'${title}'!A1`, { values: [["Posyandu"]] }, { valueInputOption: "RAW" });
  const again = await run();
  const tabs = again.report.steps.find((one) => one.step === "tabs");
  expect([tabs?.state, tabs?.told.id]).toEqual(["waiting", expect.stringContaining("DINKES (Keunggulan Dinkes)")]);
  expect(titlesOf(id)).toEqual([title]);
  expect(writersOf(id)).not.toContain(STAFF);
  service().spreadsheets.values.clear(id, `'${title}'!A1`);
  const profile = openTab(city.google, register(), "Profil Kota", city.google.google.serviceAccount);
  profile.add({ key: "timezone", value_id: "WIT" });
  expect(statesOf(await run("--zone", "WIB"))).toMatchObject({ tabs: "done", sharing: "done", register: "done" });
  expect(service().spreadsheets.get(id).properties?.timeZone).toBe(zoneIn("WIT")?.name);
});

it("a spreadsheet that the register names by mistake is neither changed nor shared", async () => {
  const owner = city.google.google.as(OWNER);
  const own = owner.spreadsheets.create({ properties: { title: "Anggaran Dinkes 2026" } }).spreadsheetId ?? "";
  const emailAddress = city.google.google.serviceAccount;
  owner.permissions.create(own, { type: "user", role: "writer", emailAddress });
  const title = owner.spreadsheets.get(own).sheets?.[0]?.properties?.title;
  owner.spreadsheets.values.update(own, `'${title}'!A1`, { values: [["Obat"]] }, { valueInputOption: "RAW" });
  const right = idOf("Keunggulan Dinkes");
  link("DINKES", own);
  expect(statesOf(await run())).toMatchObject({ tabs: "waiting", sharing: "waiting" });
  expect(owner.spreadsheets.get(own).sheets?.map((one) => one.properties?.title)).toEqual([title]);
  expect(owner.permissions.list(own).permissions).toHaveLength(2);
  link("DINKES", right);
});

it("a link to another agency's workbook lets nobody in, and is named", async () => {
  const right = idOf("Keunggulan Dinkes");
  link("DINKES", idOf("Keunggulan DLH"));
  const again = await run();
  expect(again.report.steps.find((one) => one.step === "register")).toMatchObject({
    state: "waiting",
    told: { id: expect.stringContaining("DINKES") },
  });
  expect(writersOf(idOf("Keunggulan DLH"))).not.toContain(STAFF);
  link("DINKES", right);
});

it("a protection of somebody's own stays theirs", async () => {
  const sheet = service()
    .spreadsheets.get(register())
    .sheets?.find((one) => one.properties?.title === "Profil Kota");
  const range = { sheetId: sheet?.properties?.sheetId ?? 0, startColumnIndex: 20, endColumnIndex: 21 };
  const protectedRange = { range, description: "hanya saya", editors: { users: [ADMIN] } };
  city.google.google
    .as(ADMIN)
    .spreadsheets.batchUpdate(register(), { requests: [{ addProtectedRange: { protectedRange } }] });
  expect(statesOf(await run("--reviewer", "baru@kota.example"))).toMatchObject({ tabs: "done" });
  const guards = (city.google.google.as(ADMIN).spreadsheets.get(register()).sheets ?? []).flatMap(
    (one) => one.protectedRanges ?? [],
  );
  expect(guards.find((one) => one.description === "hanya saya")?.editors?.users).toEqual([ADMIN]);
  const planned = guards.filter((one) => one.warningOnly !== true && one.description !== "hanya saya");
  for (const one of planned) expect(one.editors?.users).toContain("baru@kota.example");
});

it("a Profil Kota that somebody renamed is given no zone, and hides no agency that is listed", async () => {
  const books = city.google.google.as(ADMIN).spreadsheets;
  const sheet = books.get(register()).sheets?.find((one) => one.properties?.title === "Profil Kota");
  const rename = (title: string) => {
    const properties = { sheetId: sheet?.properties?.sheetId ?? 0, title };
    books.batchUpdate(register(), { requests: [{ updateSheetProperties: { properties, fields: "title" } }] });
  };
  rename("Profil lama");
  const { steps } = (await run("--zone", "WIB")).report;
  const told = steps.find((one) => one.step === "register");
  expect([told?.state, told?.told.id]).toEqual(["already", expect.stringMatching(/^Semua sudah tercatat\./)]);
  expect(told?.told.id).not.toContain("Zona waktu");
  rename("Profil Kota");
});

it("of a workbook and its copy, which carries the same mark, none is guessed", async () => {
  const copy = service().files.create({
    name: "Salinan Register",
    mimeType: "application/vnd.google-apps.spreadsheet",
    parents: [drive],
    appProperties: { kembar: REGISTER_MARK },
  });
  const args = ["--yes", "--key", city.key, "--agencies", city.list, "--folder", drive, ...DECIDERS];
  const again = await city.run(args, { KEMBAR_CITY: join(city.folder, "another-computer") });
  expect(again.report.steps.filter((one) => one.code === "doubled_workbook")).toMatchObject([
    { state: "failed", told: { id: expect.stringContaining(copy.id ?? "?") } },
  ]);
});
