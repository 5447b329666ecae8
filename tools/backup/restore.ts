// Puts a backup in the place of what a database holds: everything is looked at first, then all of it is replaced at once.

import { resolve } from "node:path";
import { Refusal } from "../google/refusal.ts";
import { NOT_AGREED, otherCity } from "./findings.ts";
import { readBackupFile, type WholeBackup } from "./readBackupFile.ts";
import { rebuild, redactAgain } from "./rebuild.ts";
import { restoreStatements } from "./restoreStatements.ts";
import type { RestoreTarget, Standing } from "./restoreTarget.ts";

export interface RestoreOptions {
  readonly file: string;
  readonly target: RestoreTarget;
  /** Another register than the one that the database reads is meant. */
  readonly otherRegister?: boolean;
  /** Whether a person, told what is replaced by what, agrees. `standing` is undefined where nothing can be read. */
  readonly agrees: (backup: WholeBackup, standing: Standing | undefined) => Promise<boolean>;
}

/** Restores; how many versions were redacted again. Throws Refusal, and then nothing was changed. */
export async function restore({ file, target, otherRegister = false, agrees }: RestoreOptions): Promise<number> {
  const path = resolve(file);
  const backup = readBackupFile(path);
  const database = rebuild(path, backup);
  try {
    const standing = await target.look();
    const here = standing?.register ?? "";
    if (here !== "" && here !== backup.head.register && !otherRegister)
      throw new Refusal(otherCity(path, `${backup.head.city.name} (${backup.head.register})`, here));
    if (!(await agrees(backup, standing))) throw new Refusal(NOT_AGREED);
    const redacted = redactAgain(database, standing?.redacted ?? []);
    await target.apply(restoreStatements(database));
    return redacted;
  } finally {
    database.close();
  }
}
