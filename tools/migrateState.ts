// Brings the D1 of a state folder to the newest schema. A new folder is a copy of one that was migrated before: that takes
// a second each time, and every test of the whole loop begins with a new one.

import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawnGroup } from "./childGroup.ts";
import { forgetHalves, madeBefore } from "./madeBefore.ts";
import { ROOT } from "./wrangler.ts";

export const MIGRATIONS = join(ROOT, "worker/migrations");
/** What makes the database, and decides under which name it lies. */
const MAKERS = ["node_modules/miniflare/package.json", "tools/workerd/migrate.ts", "wrangler.toml"];
const MIGRATE = fileURLToPath(new URL("workerd/migrate.ts", import.meta.url));
/** Wrangler's own folder in a state folder, and below it where D1 is: a file of its own, and the databases. */
const WHOLE = "v3";
const D1 = "d1/miniflare-D1DatabaseObject";
const NO_DATABASE = "metadata.sqlite";

/** Says for which migrations, name and maker a database was made. */
const MADE_FOR = "kembar-made-for";

/** Migrates a state folder. Nothing is done where nothing is new. Rejects with D1's own words where a migration fails. */
export async function migrateState(state: string): Promise<void> {
  mkdirSync(state, { recursive: true, mode: 0o700 });
  forgetHalves(state, "copy-", 0);
  const names = readdirSync(MIGRATIONS).sort();
  const key = keyOf(names);
  const whole = join(state, WHOLE);
  if (existsSync(whole)) {
    const mark = join(whole, D1, MADE_FOR);
    const applied = appliedIn(join(whole, D1));
    if (applied?.join() === names.join() && existsSync(mark) && readFileSync(mark, "utf8") === key) return;
    if (applied !== undefined && applied.length > 0 && applied.length < names.length)
      keepBefore(state, applied.at(-1) ?? "");
    await migrate(state);
    writeFileSync(mark, key);
    return;
  }
  const copy = mkdtempSync(join(state, "copy-"));
  cpSync(join(await migratedBefore(key), WHOLE), copy, { recursive: true });
  // A copy is a database of its own: by its epoch the register is known to have been filled from another one.
  inDatabase(join(copy, D1), (database) => database.exec(NEW_EPOCH));
  renameSync(copy, whole);
}

/** The database as it is before its tables change, whole and by itself: an older Kembar can go on from it. */
function keepBefore(state: string, migration: string): void {
  const kept = join(state, `sebelum-upgrade-${migration.replace(".sql", "")}.sqlite`);
  rmSync(kept, { force: true });
  inState(state, (database) => database.prepare("VACUUM INTO ?").run(kept));
}

const NEW_EPOCH = "UPDATE publication SET epoch = lower(hex(randomblob(4)))";

/** What decides which database the Worker opens and what has to be in it. */
function keyOf(names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of MAKERS) hash.update(readFileSync(join(ROOT, name)));
  for (const name of names) hash.update(name).update(readFileSync(join(MIGRATIONS, name)));
  return hash.digest("hex").slice(0, 16);
}

/** The migrations that a database says it has; undefined where there is none. */
function appliedIn(folder: string): string[] | undefined {
  return inDatabase(folder, (database) => {
    if (!hasTable(database, "d1_migrations")) return [];
    const rows = database.prepare("SELECT name FROM d1_migrations ORDER BY name").all();
    return rows.map((row) => String(row.name));
  });
}

/** Whether a database has a table. */
export function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

/** Whether the database of a state folder had its tables, whatever became of it. */
export function wasMigrated(state: string): boolean {
  return existsSync(join(state, WHOLE, D1, MADE_FOR));
}

/** Works in the D1 of a state folder, then closes it; undefined where there is none. */
export function inState<T>(state: string, work: (database: DatabaseSync) => T): T | undefined {
  return inDatabase(join(state, WHOLE, D1), work);
}

/** Looks into the file of the D1 of a state folder as it lies there: whoever uses it is not disturbed. */
export function inStateFile<T>(state: string, look: (database: DatabaseSync) => T): T | undefined {
  return inDatabase(join(state, WHOLE, D1), look, "?immutable=1");
}

/** Another one whenever the file of the D1 of a state folder was written, or replaced; "" where there is none. */
export function stampOfFile(state: string): string {
  const file = fileIn(join(state, WHOLE, D1));
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? "" : `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
}

/** Puts a D1 that cannot be read any more out of the way, so that the next start makes an empty one; where it then lies. */
export function setAside(state: string, suffix: string): string {
  const aside = join(state, `${WHOLE}-${suffix}`);
  renameSync(join(state, WHOLE), aside);
  return aside;
}

function fileIn(folder: string): string | undefined {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const file = files.find((name) => name.endsWith(".sqlite") && name !== NO_DATABASE);
  return file === undefined ? undefined : join(folder, file);
}

function inDatabase<T>(folder: string, work: (database: DatabaseSync) => T, how = ""): T | undefined {
  const file = fileIn(folder);
  if (file === undefined) return undefined;
  const database = new DatabaseSync(new URL(pathToFileURL(file).href + how), { readOnly: how !== "" });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** A folder that is migrated so. */
function migratedBefore(key: string): Promise<string> {
  return madeBefore(`migrated-${key}`, async (made) => {
    await migrate(made);
    writeFileSync(join(made, WHOLE, D1, MADE_FOR), key);
  });
}

async function migrate(state: string): Promise<void> {
  const child = spawnGroup(MIGRATE, [state]);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`The tables could not be made:\n${output.join("")}`);
}
