// The backup of each night: written once a day, and the oldest put away when there is a week of them.

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupName } from "../backup/place.ts";
import { writeBackupFile } from "../backup/writeBackupFile.ts";

/** Backups that are kept. */
export const KEPT = 7;

/** The hour (UTC) from which the backup of a day is due: between 01.00 and 03.00 in each zone of Indonesia. */
const DUE_HOUR = 18;

const NIGHTLY = /^kembar-\d{4}-\d{2}-\d{2}T\d{6}\.ndjson$/;

/** Whether the backup of the latest night is not there yet. `now`: ISO time. */
export function isDue(folder: string, now: string): boolean {
  const due = new Date(now);
  if (due.getUTCHours() < DUE_HOUR) due.setUTCDate(due.getUTCDate() - 1);
  due.setUTCHours(DUE_HOUR, 0, 0, 0);
  const first = backupName(due.toISOString());
  return !nightly(folder).some((name) => name >= first);
}

/** Writes the backup, then takes away what is older than the week; the file's path. Throws Refusal, and then takes nothing away. */
export function keepBackup(folder: string, text: string, now: string): string {
  const file = join(folder, backupName(now));
  writeBackupFile(file, text);
  for (const name of nightly(folder).slice(0, -KEPT)) rmSync(join(folder, name));
  return file;
}

/** The backups in a folder, oldest first; files of other names are nobody's business here. */
function nightly(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => NIGHTLY.test(name))
        .sort()
    : [];
}
