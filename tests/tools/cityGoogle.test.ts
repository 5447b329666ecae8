// Local Google with Kembar's city in it: what GET /local/info answers, and how its pages show the city.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningGoogle } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type City, cityOf, setCity } from "../../tools/localGoogle/city.ts";
import { IDENTITIES, startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";

const OWNER = "pemilik@kota.example";
const STAFF = "staf.dinkes@kota.example";

let dataDir: string;
let google: RunningGoogle;
let city: City;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "kembar-city-"));
  google = await startLocalGoogle({ port: 0, dataDir });
});
afterAll(async () => {
  await google.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const text = async (path: string): Promise<string> => (await fetch(google.url + path)).text();

it("tells of an empty city before it is filled in", async () => {
  expect(JSON.parse(await text("/local/info"))).toEqual({ register: "", agencies: [], users: [], ...IDENTITIES });
});

it("tells the register, the agencies, the users and the service account, and takes nothing else for a city", async () => {
  const make = (title: string) => google.google.as(OWNER).spreadsheets.create({ properties: { title } });
  const register = make("Register").spreadsheetId ?? "";
  const spreadsheet = make("Keunggulan Dinkes").spreadsheetId ?? "";
  google.google.as(OWNER).permissions.create(spreadsheet, { type: "user", role: "writer", emailAddress: STAFF });
  city = {
    register,
    agencies: [{ code: "DINKES", spreadsheet }],
    users: [
      { email: OWNER, role: "owner" },
      { email: STAFF, role: "staff", agency: "DINKES" },
    ],
  };
  setCity(google.google, city);
  expect(JSON.parse(await text("/local/info"))).toEqual({ ...city, ...IDENTITIES });
  expect(() => setCity(google.google, { ...city, register: 1 } as never)).toThrow(/register/);
  expect(cityOf(google.google)).toEqual(city);
});

it("lists the register before the agencies' workbooks, and shows a workbook to its clerk first, in Indonesian", async () => {
  const list = await text("/");
  expect([...list.matchAll(/<h2>([^<]+)|>(Register|Keunggulan[^<]*)</g)].map(([, a, b]) => a ?? b)).toEqual([
    "Setda",
    "Register",
    "Perangkat daerah",
    "Keunggulan Dinkes",
    "Surel",
  ]);
  const page = await text(`/spreadsheets/${city.agencies[0]?.spreadsheet}`);
  const setup = JSON.parse(/id="setup" type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? "");
  expect(setup).toMatchObject({
    user: STAFF,
    people: [
      { email: OWNER, label: "pemilik" },
      { email: STAFF, label: "petugas" },
    ],
    firstTabs: ["Keunggulan", "Tinjauan"],
  });
  expect(page).toContain("Masuk sebagai");
});
