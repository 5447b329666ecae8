// Where setup sees the city's files, and so where the Worker will list them.

import { FOLDER_TYPE, SPREADSHEET_TYPE } from "local-google";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cityConfig } from "../../tools/city/cityConfig.ts";
import { readCityValues } from "../../tools/city/cityValues.ts";
import { connectGoogle, type GoogleTool } from "../../tools/google/connect.ts";
import type { SheetFile } from "../../tools/google/driveTool.ts";
import { readServiceKey } from "../../tools/google/serviceKey.ts";
import { cityDrive } from "../../tools/localGoogle/cityDrive.ts";
import { lookForFiles } from "../../tools/setup/lookForFiles.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import { type SetupCity, startSetupCity } from "./support/setupCity.ts";

let city: SetupCity;
let google: GoogleTool;
beforeAll(async () => {
  city = await startSetupCity();
  const key = readServiceKey(city.key);
  if ("finding" in key) throw new Error(key.finding.code);
  google = connectGoogle(key, `${city.google.url}/`);
});
beforeEach(() => city.google.google.faults.clear());
afterAll(() => city.stop());

const owner = () => city.google.google.as(OWNER);
const make = (name: string, parents: string[], mimeType = SPREADSHEET_TYPE) =>
  owner().files.create({ name, mimeType, parents }).id ?? "";
const share = (id: string) =>
  owner().permissions.create(id, { type: "user", role: "writer", emailAddress: city.google.google.serviceAccount });
const look = async (folder: string, ...names: string[]) => {
  const { files, corpusOf } = await lookForFiles(google, folder);
  const books = files.filter((one: SheetFile) => names.includes(one.name));
  expect(books.map((one) => one.name)).toEqual(names);
  return corpusOf(books);
};

it("by a drive's membership, a folder's share, or name by name: the narrowest list that shows all", async () => {
  const drive = cityDrive(city.google.google, OWNER);
  const inner = make("Lembar", [drive], FOLDER_TYPE);
  const folder = make("Kembar", ["root"], FOLDER_TYPE);
  share(folder);
  make("Bersama", [drive]);
  make("Dalam", [inner]);
  make("Folder 1", [folder]);
  make("Folder 2", [folder]);
  share(make("Sendiri", ["root"]));
  expect([
    await look(drive, "Bersama", "Dalam"),
    await look(inner, "Bersama", "Dalam"),
    await look("", "Bersama", "Dalam"),
    await look(folder, "Folder 1", "Folder 2"),
    await look("", "Sendiri"),
    await look(drive, "Bersama", "Sendiri"),
  ]).toEqual([
    { kind: "drive", id: drive },
    { kind: "drive", id: drive },
    { kind: "drive", id: drive },
    { kind: "folder", id: folder },
    { kind: "user", id: "" },
    { kind: "allDrives", id: "" },
  ]);
  const values = { ...readCityValues(city.folder), corpus: await look(folder, "Folder 1") };
  expect(cityConfig(values)).toContain(`DRIVE_CORPUS = "folder"\nDRIVE_ID = "${folder}"\n`);
});

it("a shared drive that was named is listed once", async () => {
  const drive = cityDrive(city.google.google, OWNER);
  make("Sekali", [drive]);
  const { requests } = city.google.google;
  const since = requests.since(0).at(-1)?.seq ?? 0;
  expect(await look(drive, "Sekali")).toEqual({ kind: "drive", id: drive });
  const lists = requests.since(since).filter((one) => one.path.includes(`driveId=${drive}`));
  expect(lists).toHaveLength(1);
});

it("a list that Google calls incomplete is no ground to make or take anything", async () => {
  city.google.google.faults.add({ match: "corpora=allDrives", body: { incompleteSearch: true, files: [] } });
  await expect(lookForFiles(google, "")).rejects.toMatchObject({
    finding: { code: "list_incomplete", mend: { id: expect.stringContaining("--folder") } },
  });
});
