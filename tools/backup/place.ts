// Where backups are kept unless somebody says otherwise: outside the checkout, where no commit can take them along.

import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The folder of backups; KEMBAR_BACKUPS names another. */
export function backupFolder(): string {
  return resolve(process.env.KEMBAR_BACKUPS ?? join(homedir(), "kembar-cadangan"));
}

/** The name of a backup taken now, to the second. */
export function backupName(now: string): string {
  return `kembar-${now.slice(0, 19).replaceAll(":", "")}.ndjson`;
}
