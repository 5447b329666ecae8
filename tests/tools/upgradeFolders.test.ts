// A data folder that an earlier Kembar left behind: a start of this one keeps its feed, its history and its decisions. The
// folders are named after the last migration that they had; support/makeDataFolder.ts made them in the checkouts of their time.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import * as z from "zod";
import { firstSync } from "../../tools/firstSync.ts";
import { cityOf } from "../../tools/localGoogle/city.ts";
import { type RunningSystem, startSystem } from "../../tools/startSystem.ts";
import { testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { freePort, OWNER } from "../e2e/support/smallCity.ts";

const FOLDERS = fileURLToPath(new URL("dataFolders/", import.meta.url));
const D1 = "worker/v3/d1/miniflare-D1DatabaseObject";

const Item = z.object({ id: z.string(), version: z.string(), title: z.unknown(), published_at: z.string() });
const Told = z.object({
  database: z.string(),
  items: z.array(Item),
  cursor: z.string(),
  history: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The folder as it was left; where its D1 lies in it. */
function unpacked(name: string) {
  const dataDir = mkdtempSync(join(tmpdir(), "kembar-upgrade-"));
  folders.push(dataDir);
  const told = Told.parse(JSON.parse(readFileSync(join(FOLDERS, name, "told.json"), "utf8")));
  for (const folder of ["google", D1]) mkdirSync(join(dataDir, folder), { recursive: true });
  const unpack = (packed: string, path: string) =>
    writeFileSync(join(dataDir, path), gunzipSync(readFileSync(join(FOLDERS, name, packed))));
  unpack("google.sqlite.gz", "google/google.sqlite");
  unpack("d1.sqlite.gz", join(D1, told.database));
  return { dataDir, told };
}

/** Public times have whole seconds since 0012. */
const comparable = (items: readonly z.infer<typeof Item>[]) =>
  items
    .map(({ published_at, ...item }) => ({ ...item, published_at: published_at.replace(/\.\d+Z$/, "Z") }))
    .sort((a, b) => a.id.localeCompare(b.id));

function historyOf({ google }: RunningSystem) {
  const rows = openTab(google, cityOf(google.google).register, "Riwayat Keputusan", OWNER).rows();
  return rows.map(({ when, id, version, decision, reason, note }) => ({ when, id, version, decision, reason, note }));
}

function migrationsIn(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const whole = database.prepare("PRAGMA integrity_check").get()?.integrity_check;
    const names = database.prepare("SELECT name FROM d1_migrations ORDER BY name").all();
    return [whole, names.at(-1)?.name, database.prepare("SELECT COUNT(*) AS n FROM decision").get()?.n];
  } finally {
    database.close();
  }
}

it.each(readdirSync(FOLDERS))("of %s", async (name) => {
  const { dataDir, told } = unpacked(name);
  const options = {
    port: await freePort(),
    googlePort: await freePort(),
    dataDir,
    empty: false,
    city: "banjarmasin",
    quota: true,
  };
  const system = await startSystem(options);
  try {
    // People worked on while nothing ran, and the next sync reads what they did.
    const { register, agencies } = cityOf(system.google.google);
    const strengths = openTab(system.google, agencies[0]?.spreadsheet ?? "", "Keunggulan", OWNER);
    strengths.change(testId(1), { title_id: "Contoh 1, diubah" });
    // As the changelog asks of a register of before: its times are told in the city's zone then, as they were.
    openTab(system.google, register, "Profil Kota", OWNER).add({ key: "timezone", value_id: "WITA" });
    await firstSync(system, () => {});
    const shown = openTab(system.google, register, "Data Gabungan", OWNER).rows();
    expect(shown.find((one) => one.id === testId(1))?.title_id).toBe("Contoh 1, diubah");
    const ask = async (path: string) => fetch(system.worker.url + path);
    const { items } = z.object({ items: z.array(Item) }).parse(await (await ask("/v1/opportunities")).json());
    expect(comparable(items)).toEqual(comparable(told.items));
    expect(historyOf(system)).toEqual(told.history);
    expect((await ask(`/v1/opportunities/${testId(3)}`)).status).toBe(410);
    const changed = z
      .object({ items: z.array(z.object({ id: z.string(), change: z.string() })) })
      .parse(await (await ask(`/v1/changes?since=${told.cursor}`)).json());
    expect(changed.items.filter((one) => one.change !== "upsert")).toEqual([]);
  } finally {
    await system.stop();
  }
  // What one goes back to is the database as it was, whole.
  const kept = readdirSync(join(dataDir, "worker")).filter((one) => one.startsWith("sebelum-upgrade-"));
  expect(kept.map((one) => migrationsIn(join(dataDir, "worker", one)))).toEqual([
    ["ok", expect.stringMatching(`^${name}_`), 5],
  ]);
});
