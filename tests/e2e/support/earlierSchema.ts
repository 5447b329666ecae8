// A database as an earlier version of Kembar left it: the first migrations, with a real city's rows in them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { BackupRow } from "../../../shared/backup/backupFile.ts";
import { migrationFiles, statementsIn } from "./migrationStatements.ts";

const MIGRATIONS = fileURLToPath(new URL("../../../worker/migrations", import.meta.url));

export const ALL_MIGRATIONS = migrationFiles(MIGRATIONS);

/** An empty database after its first `count` migrations. */
export function migratedTo(count: number): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  for (const file of ALL_MIGRATIONS.slice(0, count)) apply(database, file);
  return database;
}

/** Applies one migration. */
export function apply(database: DatabaseSync, file: string): void {
  for (const sql of statementsIn(readFileSync(join(MIGRATIONS, file), "utf8"))) database.exec(sql);
}

/** Fills in what of a backup the schema knows: its tables, and their columns. Returns the rows as they then are. */
export function fillWith(database: DatabaseSync, rows: readonly BackupRow[]): readonly BackupRow[] {
  const tables = new Set(rows.map((one) => one.table).filter((table) => columnsOf(database, table).length > 0));
  for (const table of tables) database.exec(`DELETE FROM "${table}"`);
  const known = rows
    .filter((one) => tables.has(one.table))
    .map(({ table, row }) => {
      const names = columnsOf(database, table).filter((name) => name in row);
      return { table, row: Object.fromEntries(names.map((name) => [name, row[name] ?? null])) };
    });
  for (const { table, row } of known) {
    const names = Object.keys(row);
    const sql = `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
    database.prepare(sql).run(...Object.values(row));
  }
  return known;
}

/** A migration may ask for everything to be shown anew. */
const COUNTERS = ["revision", "commits", "first_commit_at"];

/** Without it all is compared once more, with the same result. */
const REMEMBERED = ["review_digest"];

/** Those of some rows that a database no longer holds as they were. */
export function lostFrom(database: DatabaseSync, rows: readonly BackupRow[]): readonly BackupRow[] {
  return rows.filter(({ table, row }) => {
    const names = Object.keys(row).filter((name) => !COUNTERS.includes(name) && !REMEMBERED.includes(name));
    const sql = `SELECT 1 FROM "${table}" WHERE ${names.map((name) => `${name} IS ?`).join(" AND ")}`;
    return database.prepare(sql).get(...names.map((name) => row[name] ?? null)) === undefined;
  });
}

function columnsOf(database: DatabaseSync, table: string): string[] {
  return database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map((one) => String(one.name));
}
