// A restore, or a backup, that something stands in the way of: a full disk, another restore, a Kembar that runs. It is told in
// a sentence, and what was there stays, or all of the backup is there.

import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve as resolvePath } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inState } from "../../tools/migrateState.ts";
import { takeLock } from "../../tools/start/lock.ts";
import { sampleBackup } from "./support/sampleBackup.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SMALL = 10;
const LARGE = 1500;
/** Blocks of 1 KiB: less than the larger backup needs, more than the smaller one. */
const FILE_LIMIT = 1200;

let folder: string;
let dataDir: string;
const fileOf = (items: number) => join(folder, `${items}.ndjson`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kembar-hindered-"));
  dataDir = join(folder, "data");
  mkdirSync(dataDir);
  for (const items of [SMALL, LARGE]) writeFileSync(fileOf(items), sampleBackup(items));
  expect(await run("tools/restore.ts", [fileOf(SMALL), "--yes"])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of the project; with a limit no file may grow beyond so many KiB, as on a full disk. */
function run(program: string, args: readonly string[], limit = "unlimited") {
  const line = `ulimit -f ${limit}; exec "$0" "$@"`;
  const env = { ...process.env, DATA_DIR: dataDir };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const all = ["-c", line, process.execPath, resolvePath(ROOT, program), ...args];
    execFile("bash", all, { cwd: folder, env }, (failed, stdout, stderr) =>
      resolve({ code: failed === null ? 0 : Number(failed.code), stdout, stderr }),
    );
  });
}

const published = () =>
  inState(join(dataDir, "worker"), (database) => [
    database.prepare("PRAGMA integrity_check").get()?.integrity_check,
    database.prepare("SELECT COUNT(*) AS n FROM published").get()?.n,
    database.prepare("SELECT COUNT(*) AS n FROM version").get()?.n,
  ]);

describe("a full disk", () => {
  it("in the middle of a restore: told in a sentence, the old state stays", async () => {
    const { code, stderr } = await run("tools/restore.ts", [fileOf(LARGE), "--yes"], String(FILE_LIMIT));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Cakram [^\n]+ tidak ada yang diganti\.\n[^\n]+\n$/)]);
    expect(published()).toEqual(["ok", SMALL, SMALL]);
  });

  it("in the middle of a backup: told in a sentence, the one before stays, no half one beside it", async () => {
    const writer = join(folder, "write.ts");
    const place = join(folder, "backups", "one.ndjson");
    writeFileSync(
      writer,
      `import { readFileSync } from "node:fs";
       import { writeBackupFile } from "${join(ROOT, "tools/backup/writeBackupFile.ts")}";
       import { runCommand } from "${join(ROOT, "tools/command/runCommand.ts")}";
       await runCommand({ usage: "", options: {}, takes: [2, 2] }, ({ plain: [from = "", to = ""] }) => {
         writeBackupFile(to, readFileSync(from, "utf8"));
         return 0;
       });`,
    );
    const write = (items: number, limit?: string) => run(writer, [fileOf(items), place], limit);
    expect(await write(SMALL)).toMatchObject({ code: 0, stderr: "" });
    const { code, stderr } = await write(LARGE, String(FILE_LIMIT));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Cakram [^\n]+ tidak ada yang diganti\.\n[^\n]+\n$/)]);
    expect(readdirSync(join(folder, "backups"))).toEqual(["one.ndjson"]);
    expect(readFileSync(place, "utf8")).toBe(sampleBackup(SMALL));
  });
});

it("kill -9 at any moment of a restore: the old state stays or the new one is there, and the next one goes through", async () => {
  for (const [at, items] of [LARGE, SMALL, LARGE, SMALL, LARGE].entries()) {
    const before = published();
    const args = [join(ROOT, "tools/restore.ts"), fileOf(items), "--yes"];
    const child = spawn(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir }, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await Promise.race([ended, new Promise((wake) => setTimeout(wake, 350 + at * 150))]);
    child.kill("SIGKILL");
    await ended;
    expect([before, ["ok", items, items]]).toContainEqual(published());
  }
  expect(await run("tools/restore.ts", [fileOf(SMALL), "--yes"])).toMatchObject({ code: 0 });
  expect(published()).toEqual(["ok", SMALL, SMALL]);
});

describe("somebody else", () => {
  it("who restores at the same time: one does all of it, or both after each other; the other is refused in a sentence", async () => {
    const both = await Promise.all([SMALL, LARGE].map((items) => run("tools/restore.ts", [fileOf(items), "--yes"])));
    const done = [SMALL, LARGE].filter((_, at) => both[at]?.code === 0);
    expect(done.length).toBeGreaterThan(0);
    for (const { code, stderr } of both)
      expect([code, stderr]).toEqual([
        code,
        code === 0 ? "" : expect.stringMatching(/sedang dipakai Kembar yang lain/),
      ]);
    const [whole, items, versions] = published() ?? [];
    expect([whole, done.includes(Number(items)), versions]).toEqual(["ok", true, items]);
    expect(readdirSync(dataDir)).toEqual(["worker"]);
  });

  it("whose Kembar runs on that folder: refused, nothing is changed", async () => {
    const before = published();
    const lock = takeLock(dataDir);
    const { code, stderr } = await run("tools/restore.ts", [fileOf(before?.[1] === SMALL ? LARGE : SMALL), "--yes"]);
    lock.release();
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`sedang dipakai Kembar yang lain (proses ${process.pid})`),
    ]);
    expect(published()).toEqual(before);
  });
});
