// npm run setup on one machine, as a person runs it: from a list of five agencies to a row in D1, through kills.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningWorker, startWorker } from "../../tools/startWorker.ts";
import { GOOD } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import {
  ADMIN,
  DECIDERS,
  REVIEWER,
  type SetupCity,
  type SetupRun,
  sharedDriveOf,
  startSetupCity,
  statesOf,
} from "./support/setupCity.ts";

/** The Worker starts in seconds, on a busy machine in more. */
const PATIENCE_MS = 150_000;

let city: SetupCity;
let setUp: (...more: string[]) => Promise<SetupRun>;
beforeAll(async () => {
  city = await startSetupCity();
  const place = ["--folder", `https://drive.google.com/drive/folders/${sharedDriveOf(city)}`];
  const port = String(await freePort());
  setUp = (...more) => city.run(["--local", "--agencies", city.list, ...place, ...DECIDERS, ...more], { PORT: port });
});
afterAll(() => city.stop());

const workbooks = () => {
  const everywhere = { q: "mimeType = 'application/vnd.google-apps.spreadsheet'", includeItemsFromAllDrives: true };
  return (city.google.google.as(ADMIN).files.list(everywhere).files ?? []).map((one) => ({
    name: one.name ?? "",
    id: one.id ?? "",
  }));
};
const bookOf = (name: string) => workbooks().find((one) => one.name === name)?.id ?? "";
const register = (tab: string) => openTab(city.google, bookOf("Register Keunggulan Kota"), tab, ADMIN).rows();

it("--dry-run tells every step and changes nothing", async () => {
  city.writes();
  const shown = await setUp("--dry-run");
  expect([shown.code, statesOf(shown)]).toEqual([
    0,
    {
      ...{ key: "already", agencies: "already", people: "already", google: "already", folder: "already" },
      ...{ workbooks: "would", sharing: "would", tabs: "would", register: "would", deploy: "would", sync: "would" },
      admission: "already",
    },
  ]);
  expect(shown.report.steps.find((one) => one.step === "workbooks")?.told.id).toContain("6 lembar dibuat");
  expect([city.writes(), workbooks(), existsSync(join(city.folder, "city"))]).toEqual([[], [], false]);
});

it("nothing begins without a yes", async () => {
  const refused = await setUp();
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining("--yes")]);
  expect(city.writes()).toEqual([]);
});

it.each([
  ["while workbooks are made", /^POST \/drive\/v3\/files\?/, 2],
  ["while tabs are made", /^POST \/v4\/spreadsheets\/[^/]+:batchUpdate/, 3],
  ["while they are shared", /^POST \/drive\/v3\/files\/[^/]+\/permissions/, 5],
  ["after the register's rows were written", /^POST \/v4\/spreadsheets\/[^/]+:batchUpdate/, 1],
])("killed %s", async (_when, match, times) => {
  city.killAfter(match, times);
  const killed = await setUp("--yes");
  expect([killed.code, killed.output]).toEqual([null, ""]);
});

it(
  "the next run goes on, doubles nothing and ends with the first sync",
  async () => {
    const done = await setUp("--yes");
    expect([done.code, done.errors]).toEqual([0, ""]);
    expect(statesOf(done)).toMatchObject({ workbooks: "already", deploy: "done", sync: "done" });
    expect(
      workbooks()
        .map((one) => one.name)
        .sort(),
    ).toEqual([
      ...["Keunggulan Bapperida", "Keunggulan DLH", "Keunggulan Dinas Koperasi, Usaha Mikro dan Tenaga Kerja"],
      ...["Keunggulan Dinkes", "Keunggulan Disdik", "Register Keunggulan Kota"],
    ]);
    expect(done.report.addresses.map((one) => one.name)).toEqual([
      ...["Katalog", "Umpan", "Register", "BAPPERIDA", "DINKES", "DISDIK", "DISKOPUMKER", "DLH"],
    ]);
  },
  PATIENCE_MS,
);

it("the register lists agencies and people once, and no example", () => {
  const agencies = register("Perangkat Daerah");
  expect(agencies.map((one) => [one.agency_code, one.affair, one.staff_emails, one.active])).toEqual([
    ["DINKES", "1.02 Kesehatan", "staf.dinkes@kota.example", "Ya"],
    ["DLH", "2.11 Lingkungan Hidup", "staf1.dlh@kota.example; staf2.dlh@kota.example", "Ya"],
    ["DISDIK", "1.01 Pendidikan", "staf.disdik@kota.example", "Ya"],
    ["DISKOPUMKER", "2.17 Koperasi, Usaha Kecil, dan Menengah", "staf.diskop@kota.example", "Ya"],
    ["BAPPERIDA", "5.01 Penunjang: Perencanaan", "", "Ya"],
  ]);
  expect(agencies[0]?.spreadsheet).toBe(`https://docs.google.com/spreadsheets/d/${bookOf("Keunggulan Dinkes")}/edit`);
  expect(register("Pengguna").map((one) => [one.email, one.role])).toEqual([
    [ADMIN, "Admin"],
    [REVIEWER, "Peninjau"],
  ]);
  for (const tab of ["Program", "Mitra", "Kerja Sama", "Profil Kota", "Tinjauan"]) expect(register(tab)).toEqual([]);
  expect(openTab(city.google, bookOf("Keunggulan DLH"), "Keunggulan", ADMIN).rows()).toEqual([]);
});

it("everybody may do what is theirs, and the system's tabs are the system's", () => {
  const { google } = city.google;
  const shares = (name: string) =>
    (google.as(ADMIN).permissions.list(bookOf(name)).permissions ?? [])
      .map((one) => `${one.emailAddress} ${one.role}`)
      .filter((one) => one.endsWith("er"))
      .filter((one) => one.includes("@kota.example"))
      .sort();
  expect(shares("Keunggulan Dinkes")).toEqual([
    ...[`${ADMIN} writer`, `${REVIEWER} reader`, "staf.dinkes@kota.example writer"],
  ]);
  expect(shares("Register Keunggulan Kota")).toEqual([`${ADMIN} writer`, `${REVIEWER} writer`]);
  const type = (email: string, book: string, range: string) => () =>
    google.as(email).spreadsheets.values.update(bookOf(book), range, { values: [["x"]] }, { valueInputOption: "RAW" });
  const decision = openTab(city.google, bookOf("Register Keunggulan Kota"), "Tinjauan", ADMIN)
    .tags()
    .indexOf("decision");
  expect(decision).toBeGreaterThan(0);
  expect(type("staf.dinkes@kota.example", "Keunggulan Dinkes", "'Umpan Balik'!A9")).toThrow(/protected/);
  expect(type(REVIEWER, "Keunggulan Dinkes", "Keunggulan!A9")).toThrow(/permission/);
  const locale = google.as(ADMIN).spreadsheets.get(bookOf("Keunggulan Dinkes")).properties?.locale;
  expect(locale).toBe("in_ID");
});

it(
  "a second run changes nothing",
  async () => {
    city.writes();
    const again = await setUp("--yes");
    expect([again.code, city.writes()]).toEqual([0, []]);
    expect(statesOf(again)).toMatchObject({
      ...{ workbooks: "already", sharing: "already", tabs: "already", register: "already", sync: "already" },
    });
  },
  PATIENCE_MS,
);

it(
  "a reviewer who comes later is let in, where they belong",
  async () => {
    city.writes();
    const more = await setUp("--yes", "--reviewer", "baru@kota.example");
    expect(statesOf(more)).toMatchObject({ workbooks: "already", sharing: "done", tabs: "done", register: "done" });
    const batches = city.writes().filter((one) => one.includes(":batchUpdate"));
    expect(batches).toHaveLength(2);
    const sheets = city.google.google.as(ADMIN).spreadsheets.get(bookOf("Register Keunggulan Kota")).sheets ?? [];
    const hard = sheets.flatMap((one) => one.protectedRanges ?? []).filter((one) => one.warningOnly !== true);
    expect(hard.length).toBeGreaterThan(10);
    for (const one of hard) expect(one.editors?.users).toContain("baru@kota.example");
  },
  PATIENCE_MS,
);

it(
  "the agencies are read as empty; a row that is typed then reaches D1",
  async () => {
    const worker = await startOnSameState();
    try {
      const token = city.google.google.auth.tokensFor(REVIEWER).id_token;
      const headers = { authorization: `Bearer ${token}` };
      const status = async () => {
        const answer = await fetch(`${worker.url}/v1/status`, { headers });
        return (await answer.json()) as {
          sources: { agency: string; state: string; accepted: number }[];
          errors: unknown[];
        };
      };
      const before = await status();
      expect(before.sources.map((one) => `${one.agency} ${one.state}`).sort()).toEqual([
        ...["BAPPERIDA empty", "DINKES empty", "DISDIK empty", "DISKOPUMKER empty", "DLH empty"],
      ]);
      expect(before.errors).toEqual([]);
      const staff = "staf.dinkes@kota.example";
      openTab(city.google, bookOf("Keunggulan Dinkes"), "Keunggulan", staff).add({ ...GOOD, id: "KB-0000000001" });
      const synced = await fetch(`${worker.url}/v1/sync`, { method: "POST", headers, body: "{}" });
      expect([synced.status, await synced.json()]).toMatchObject([200, { changed: 1, accepted: 1, problems: 0 }]);
      const dinkes = (await status()).sources.find((one) => one.agency === "DINKES");
      expect(dinkes).toMatchObject({ state: "ok", accepted: 1 });
      expect(register("Tinjauan").map((one) => one.id)).toEqual(["KB-0000000001"]);
    } finally {
      await worker.stop();
    }
  },
  PATIENCE_MS,
);

async function startOnSameState(): Promise<RunningWorker> {
  return startWorker({
    port: await freePort(),
    dataDir: city.folder,
    googleUrl: city.google.url,
    register: bookOf("Register Keunggulan Kota"),
    corpus: { kind: "user", id: "" },
    clientId: city.google.google.clientId,
    serviceAccount: readFileSync(city.key, "utf8"),
  });
}
