// The nights' backups: one a day, a week of them, and nothing else in the folder is touched.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BACKUP_FORMAT, backupText } from "../../shared/backup/backupFile.ts";
import { sha256 } from "../../tools/backup/readBackupFile.ts";
import { isDue, KEPT, keepBackup } from "../../tools/serve/nightlyBackup.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kembar-nights-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function backupAt(at: string): string {
  const city = { name: "Kota Contoh", code: "99.99" };
  const head = {
    kembar: "backup",
    format: BACKUP_FORMAT,
    version: "1",
    migration: "0001.sql",
    city,
    register: "r",
    at,
  };
  return backupText({ ...head, kembar: "backup" }, new Map(), sha256);
}

it("are due once a night, from two o'clock in the city on", () => {
  expect(isDue(folder, "2026-11-26T12:00:00.000Z")).toBe(true);
  keepBackup(folder, backupAt("x"), "2026-11-26T12:00:00.000Z");
  expect(isDue(folder, "2026-11-26T17:59:59.000Z")).toBe(false);
  expect(isDue(folder, "2026-11-26T18:00:00.000Z")).toBe(true);
  keepBackup(folder, backupAt("y"), "2026-11-26T18:05:00.000Z");
  expect(isDue(folder, "2026-11-27T17:59:59.000Z")).toBe(false);
  expect(isDue(folder, "2026-11-27T18:00:00.000Z")).toBe(true);
});

it("are kept for a week; other files stay, and one that is not whole takes nothing away", () => {
  const others = ["catatan.txt", "kembar-sebelum.ndjson"];
  for (const name of others) writeFileSync(join(folder, name), "milik orang");
  const days = Array.from({ length: KEPT + 2 }, (_, at) => `2026-11-${String(at + 10)}T18:00:00.000Z`);
  for (const day of days) keepBackup(folder, backupAt(day), day);
  const kept = days.slice(-KEPT).map((day) => `kembar-${day.slice(0, 10)}T180000.ndjson`);
  expect(readdirSync(folder).sort()).toEqual([...others, ...kept].sort());
  expect(() => keepBackup(folder, backupAt("z").slice(0, -5), "2026-11-30T18:00:00.000Z")).toThrow();
  expect(readdirSync(folder).sort()).toEqual([...others, ...kept].sort());
});
