// A backup into a file: beside its place first, and there only when it is whole and on the disk.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { readBackup } from "../../shared/backup/backupFile.ts";
import { Refusal } from "../google/refusal.ts";
import { otherFile } from "./findings.ts";
import { sha256, type WholeBackup, wholeBackup } from "./readBackupFile.ts";

/** Writes it, readable by its owner alone; what it holds. An older backup of that name is replaced, nothing else is. Throws Refusal. */
export function writeBackupFile(file: string, text: string): WholeBackup {
  const path = resolve(file);
  const backup = wholeBackup(path, text);
  if (existsSync(path) && !isBackup(path)) throw new Refusal(otherFile(path));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flag: "wx" });
    const handle = openSync(beside, "r+");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, path);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
  return backup;
}

/** A backup that was cut may be replaced by a whole one; a file of another kind may not. */
function isBackup(path: string): boolean {
  const { fault } = readBackup(readFileSync(path, "utf8"), sha256);
  return fault === undefined || fault === "cut" || fault === "edited" || fault === "empty";
}
