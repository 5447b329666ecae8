// A backup as a database of this Kembar: filled in at the tables that it was taken from, then brought forward as every database is.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ALL_TABLES, isOwnTable } from "../../worker/store/allRows.ts";
import { REDACTING, type Redaction } from "../../worker/store/redact.ts";
import { Refusal } from "../google/refusal.ts";
import { MIGRATIONS } from "../migrateState.ts";
import { faultyBackup, unfitBackup } from "./findings.ts";
import type { WholeBackup } from "./readBackupFile.ts";

/** In memory, with the newest tables; `file` says whose rows they are in a refusal. Throws Refusal. */
export function rebuild(file: string, { head, rows }: WholeBackup): DatabaseSync {
  const names = readdirSync(MIGRATIONS).sort();
  const at = names.indexOf(head.migration);
  if (at === -1) throw new Refusal(faultyBackup(file, head.migration > (names.at(-1) ?? "") ? "newer" : "foreign"));
  const database = new DatabaseSync(":memory:");
  const migrate = (some: readonly string[]) => {
    for (const name of some) database.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
  };
  try {
    migrate(names.slice(0, at + 1));
    fill(database, rows);
    migrate(names.slice(at + 1));
  } catch (thrown) {
    throw new Refusal(unfitBackup(file, thrown instanceof Error ? thrown.message : String(thrown)));
  }
  return database;
}

function fill(database: DatabaseSync, rows: WholeBackup["rows"]): void {
  database.exec("BEGIN");
  for (const table of ownTables(database)) database.exec(`DELETE FROM "${table}"`);
  for (const { table, row } of rows) {
    const columns = Object.keys(row);
    const names = columns.map((name) => `"${name}"`).join(", ");
    const sql = `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`;
    database.prepare(sql).run(...Object.values(row));
  }
  database.exec("COMMIT");
}

/** The tables of a database whose rows follow from nothing else. */
export function ownTables(database: DatabaseSync): string[] {
  return database
    .prepare(ALL_TABLES)
    .all()
    .map((one) => String(one.name))
    .filter(isOwnTable);
}

/** A version that was redacted. */
export type RedactedVersion = Omit<Redaction, "versions"> & { readonly version: string };

/** Carries out what was redacted since the backup was taken: nothing that was erased comes back. Returns how many versions. */
export function redactAgain(database: DatabaseSync, redacted: readonly RedactedVersion[]): number {
  const known = database.prepare("SELECT 1 FROM version WHERE id = ? AND version = ? AND redacted_at IS NULL");
  const again = redacted.filter(({ id, version }) => known.get(id, version) !== undefined);
  for (const { version, ...redaction } of again) {
    const json = JSON.stringify({ ...redaction, versions: [version] });
    for (const sql of REDACTING.overJson) database.prepare(sql).run(json);
    for (const sql of REDACTING.last) database.exec(sql);
  }
  return again.length;
}
