// What npm start looks at before it begins anything: its settings, its ports, and who else uses the data folder.

import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stampOfFile } from "../../tools/migrateState.ts";
import { checkFolder, checkPort } from "../../tools/start/checks.ts";
import { closeToOthers } from "../../tools/start/closeToOthers.ts";
import { checkWorkbooks, damageOfRunning, isBroken } from "../../tools/start/databaseState.ts";
import { takeLock } from "../../tools/start/lock.ts";
import { startSettings } from "../../tools/start/settings.ts";
import { spoil } from "../e2e/support/database.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import { PATIENCE_MS } from "../support/patience.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kembar-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("that nobody made are the usual ones", () => {
    expect(startSettings({ PORT: "", DATA_DIR: folder })).toEqual({
      ...{
        port: 8787,
        googlePort: 8788,
        dataDir: folder,
        empty: false,
        quota: false,
        syncEvery: 60,
        city: "banjarmasin",
      },
    });
  });

  it("keep another city's state apart, and refuse one that there is not with the names of those that there are", () => {
    const { city, dataDir } = startSettings({ CITY: "sleman" });
    expect([city, dataDir]).toEqual(["sleman", join(process.cwd(), ".local-sleman")]);
    expect(() => startSettings({ CITY: "atlantis" })).toThrow(
      /Yang ada: banjarmasin, sleman\.\nThere is no sample city of that name\. There are: banjarmasin, sleman\.$/,
    );
  });

  it.each([
    [{ PORT: "abc" }, "bad_port: PORT=abc"],
    [{ PORT: "99999" }, "bad_port: PORT=99999"],
    [{ PORT: "0" }, "bad_port: PORT=0"],
    [{ PORT: "80.5" }, "bad_port: PORT=80.5"],
    [{ GOOGLE_PORT: "-1" }, "bad_port: GOOGLE_PORT=-1"],
    [{ PORT: "9000", GOOGLE_PORT: "9000" }, "same_port: "],
    [{ SYNC_EVERY: "soon" }, "bad_seconds: SYNC_EVERY=soon"],
  ])("%j is refused", (environment, told) => {
    expect(() => startSettings(environment)).toThrow(told);
  });
});

describe("a port", () => {
  it("that somebody answers on is refused, whatever address they took", async () => {
    for (const address of ["127.0.0.1", "0.0.0.0"]) {
      const port = await freePort();
      const stranger = createServer();
      await new Promise<void>((resolve) => stranger.listen(port, address, resolve));
      await expect(checkPort("PORT", port)).rejects.toThrow("port_taken");
      await new Promise((resolve) => stranger.close(resolve));
      await checkPort("PORT", port);
    }
  });
});

const readText = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

describe("a data folder", () => {
  it("that is a file, or below one, is refused; one that is not there yet is not", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => checkFolder(join(folder, "file", "below"))).toThrow("no_folder");
    checkFolder(join(folder, "new", "deep"));
  });

  it("is taken once, and again when it was given free", () => {
    const lock = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(
      `data_dir_in_use: ${folder} is used by another Kembar (process ${process.pid})`,
    );
    lock.release();
    takeLock(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["nobody", { pid: 2 ** 22 + 5, began: "1" }],
    ["a process that got the number later", { pid: process.pid, began: "1" }],
  ])("locked by %s is free", (_who, owner) => {
    writeFileSync(join(folder, "kembar.lock"), JSON.stringify(owner));
    takeLock(folder).release();
  });

  it("locked by a process that was killed, and that its parent did not look after yet, is free", async () => {
    const taking = `import { takeLock } from "${join(import.meta.dirname, "../../tools/start/lock.ts")}";
      takeLock(process.argv[2]); process.kill(process.pid, "SIGKILL");`;
    const program = join(folder, "take.mts");
    writeFileSync(program, taking);
    // A shell that goes on as another program never asks how its child ended.
    const line = `"${process.execPath}" "${program}" "${folder}" & exec sleep 30`;
    const parent = spawn("bash", ["-c", line], { stdio: "ignore" });
    const owner = () => Number(/"pid":(\d+)/.exec(readText(join(folder, "kembar.lock")))?.[1] ?? 0);
    await expect.poll(() => / Z /.test(readText(`/proc/${owner()}/stat`)), { timeout: PATIENCE_MS }).toBe(true);
    takeLock(folder).release();
    parent.kill();
  });

  it("with a lock that was cut by a crash is free, and another's lock is not taken away", () => {
    writeFileSync(join(folder, "kembar.lock"), '{"pid":');
    const lock = takeLock(folder);
    writeFileSync(join(folder, "kembar.lock"), '{"pid":1,"began":"x"}');
    lock.release();
    expect(readFileSync(join(folder, "kembar.lock"), "utf8")).toContain('"pid":1');
  });

  it("is closed to others", () => {
    mkdirSync(join(folder, "a"), { mode: 0o755 });
    writeFileSync(join(folder, "a", "b"), "", { mode: 0o644 });
    closeToOthers(folder);
    expect(["", "a", "a/b"].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o700, 0o700, 0o600]);
  });
});

describe("a database", () => {
  const d1 = () => join(folder, "v3", "d1", "miniflare-D1DatabaseObject");
  const file = () => join(d1(), "x.sqlite");

  /** Fills one in, as a Worker that still runs holds it open. */
  function openDatabase(): DatabaseSync {
    mkdirSync(d1(), { recursive: true });
    const database = new DatabaseSync(file());
    database.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL; BEGIN");
    database.exec("CREATE TABLE d1_migrations (name TEXT); CREATE TABLE t (a TEXT UNIQUE)");
    for (let n = 0; n < 500; n++) database.prepare("INSERT INTO t VALUES (?)").run(`${n}`.repeat(50));
    database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES ('in the log alone')");
    writeFileSync(join(d1(), "kembar-made-for"), "x");
    return database;
  }

  it.each([0, 0.1, 0.3, 0.5, 0.7, 0.9])(
    "of local Google's workbooks that was cut at %d of its length is told",
    (part) => {
      const path = join(folder, "google", "google.sqlite");
      checkWorkbooks(folder);
      mkdirSync(join(folder, "google"));
      const database = new DatabaseSync(path);
      database.exec("PRAGMA synchronous = OFF; BEGIN; CREATE TABLE settings (name TEXT)");
      for (let n = 0; n < 500; n++) database.prepare("INSERT INTO settings VALUES (?)").run(`${n}`.repeat(50));
      database.exec("COMMIT");
      database.close();
      checkWorkbooks(folder);
      const d1 = join(folder, "worker", "v3", "d1", "miniflare-D1DatabaseObject");
      mkdirSync(d1, { recursive: true });
      writeFileSync(join(d1, "kembar-made-for"), "x");
      truncateSync(path, Math.floor(statSync(path).size * part));
      expect(() => checkWorkbooks(folder)).toThrow("workbooks_broken");
    },
  );

  it("that is not there yet, or is whole, is not broken, also while it is written", () => {
    expect(isBroken(folder)).toBe(false);
    const database = openDatabase();
    expect(damageOfRunning(folder)).toBeUndefined();
    expect(database.prepare("SELECT COUNT(*) AS n FROM t").get()).toEqual({ n: 501 });
    database.close();
    expect(isBroken(folder)).toBe(false);
  });

  it.each<[string, (path: string, size: number) => void]>([
    ["emptied", (path) => truncateSync(path, 0)],
    ["cut in the middle of a page", (path, size) => truncateSync(path, size / 2 + 100)],
    ["cut at the end of a page", (path) => truncateSync(path, 4096)],
    ["overwritten from its second page on", (path, size) => spoil(path, 4096, size)],
    ["overwritten at its head", (path) => spoil(path, 0, 100)],
    ["replaced by another file", (path) => writeFileSync(path, "not a database".repeat(1000))],
    ["deleted", (path) => rmSync(path)],
    [
      "replaced by a folder",
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])("that was %s is known, under a Worker that runs and at the next start", (_how, damage) => {
    const database = openDatabase();
    const stamp = stampOfFile(folder);
    expect(stamp).toMatch(/\d/);
    damage(file(), statSync(file()).size);
    expect([damageOfRunning(folder)?.code, stampOfFile(folder) === stamp]).toEqual(["database_broken", false]);
    // A Worker that is killed does not tidy up.
    for (const end of ["-wal", "-shm"]) rmSync(file() + end);
    expect(isBroken(folder)).toBe(true);
    database.close();
  });
});
