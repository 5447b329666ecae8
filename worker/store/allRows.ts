// Every row that D1 holds, but for what its own triggers make anew.

import type { BackupRow } from "../../shared/backup/backupFile.ts";

type Row = BackupRow["row"];

/** Made by the triggers of `published`, by wrangler, or by SQLite itself. */
const DERIVED =
  /^(listed|facet|change_count|candidate_count|proposal_count|desk_count|spelling|published_text.*|d1_migrations|_cf_.*|sqlite_.*)$/;

/** In SQL: the names of all tables. */
export const ALL_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";

/** Whether a table's rows are what was written, and follow from nothing else. */
export function isOwnTable(name: string): boolean {
  return !DERIVED.test(name);
}

/** The last migration that the database has, and the rows of every table by its name, all as they were at one moment. */
export async function allRows(
  db: D1Database,
): Promise<{ readonly migration: string; readonly tables: ReadonlyMap<string, readonly Row[]> }> {
  const { results } = await db.prepare(ALL_TABLES).all<{ name: string }>();
  const names = results.map((row) => row.name).filter(isOwnTable);
  const [last, ...tables] = await db.batch<Row>([
    db.prepare("SELECT MAX(name) AS name FROM d1_migrations"),
    ...names.map((name) => db.prepare(`SELECT * FROM "${name}"`)),
  ]);
  return {
    migration: String(last?.results[0]?.name ?? ""),
    tables: new Map(names.map((name, at) => [name, tables[at]?.results ?? []])),
  };
}
