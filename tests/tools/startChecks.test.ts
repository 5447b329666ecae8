// What npm start looks at before it begins anything: its settings, its ports, and who else uses the data folder.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder, checkPort } from "../../tools/start/checks.ts";
import { closeToOthers } from "../../tools/start/closeToOthers.ts";
import { isBroken } from "../../tools/start/databaseState.ts";
import { takeLock } from "../../tools/start/lock.ts";
import { startSettings } from "../../tools/start/settings.ts";
import { freePort } from "../e2e/support/smallCity.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kembar-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("that nobody made are the usual ones", () => {
    expect(startSettings({ PORT: "", DATA_DIR: folder })).toEqual({
      ...{ port: 8787, googlePort: 8788, dataDir: folder, empty: false, quota: false, syncEvery: 60 },
    });
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

  it("whose database is no database any more is known", () => {
    const d1 = join(folder, "v3", "d1", "miniflare-D1DatabaseObject");
    mkdirSync(d1, { recursive: true });
    expect(isBroken(folder)).toBe(false);
    writeFileSync(join(d1, "x.sqlite"), "not a database".repeat(1000));
    expect(isBroken(folder)).toBe(true);
  });
});
