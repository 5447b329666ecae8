// The SQL that makes a database with the newest tables hold what another one holds, and go on from there.

import type { DatabaseSync } from "node:sqlite";
import type { BackupValue } from "../../shared/backup/backupFile.ts";
import { ownTables } from "./rebuild.ts";

/** Numbers that were given out after the backup was taken are never given out again: counting goes on far above. */
const LEAP = 1_000_000;

/** Every workbook is read again, every row compared and written again, and nobody publishes any more. */
const GO_ON = [
  `UPDATE publication SET position = position + ${LEAP}, commits = commits + ${LEAP}, lease_holder = NULL, lease_until = NULL,
     first_commit_at = strftime('%Y-%m-%dT%H:%M:%fZ'), rows_digest = NULL, versions_digest = NULL, history_digest = NULL,
     review_digest = NULL`,
  `UPDATE capability SET revision = revision + ${LEAP}`,
  `UPDATE source SET pending = NULL, fence = NULL, retry_at = NULL, attempts = 0, read_modified = NULL,
     read_configured = NULL, read_digest = NULL, feedback = feedback + ${LEAP}, written_digest = NULL, written_choices = NULL`,
  `UPDATE agreement SET position = position + ${LEAP}`,
  `UPDATE sqlite_sequence SET seq = seq + ${LEAP} WHERE name = 'decision'`,
];

/** What triggers keep is empty where they worked; where something broke it, it is emptied all the same. */
const EMPTY_INDEXES = [
  ...["listed", "facet", "change_count", "candidate_count", "spelling"].map((table) => `DELETE FROM ${table}`),
  "INSERT INTO published_text (published_text) VALUES ('delete-all')",
];

/** Every table is emptied, those that the backup knows nothing of as well; in one transaction all of it or nothing holds. */
export function restoreStatements(from: DatabaseSync): string[] {
  const tables = ownTables(from);
  return [
    ...tables.map((table) => `DELETE FROM "${table}"`),
    ...EMPTY_INDEXES,
    ...tables.flatMap((table) =>
      from
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => insertOf(table, row)),
    ),
    ...GO_ON,
  ];
}

function insertOf(table: string, row: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const values = Object.values(row).map((value) => literal(value as BackupValue));
  return `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${values.join(", ")})`;
}

function literal(value: BackupValue): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
