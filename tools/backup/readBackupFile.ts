// A backup from a file, whole or refused.

import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type BackupReading, readBackup } from "../../shared/backup/backupFile.ts";
import { Refusal } from "../google/refusal.ts";
import { faultyBackup } from "./findings.ts";

export type WholeBackup = Extract<BackupReading, { readonly fault?: never }>;

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}

/** Reads it. Throws Refusal where it is no whole backup, what the system says where it cannot be read. */
export function readBackupFile(file: string): WholeBackup {
  const path = resolve(file);
  // A device or a pipe could go on for ever.
  if (!statSync(path).isFile()) throw new Refusal(faultyBackup(path, "foreign"));
  return wholeBackup(path, readFileSync(path, "utf8"));
}

/** The backup that a text is; `name` says whose text in a refusal. Throws Refusal. */
export function wholeBackup(name: string, text: string): WholeBackup {
  const reading = readBackup(text, sha256);
  if (reading.fault !== undefined) throw new Refusal(faultyBackup(name, reading.fault));
  return reading;
}
