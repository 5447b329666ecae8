// The Worker's D1 from outside: every row of every table, read from its file; and that file, damaged.

import { closeSync, openSync, readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Writes zeros over a part of a file, from one byte to another. */
export function spoil(path: string, from: number, to: number): void {
  const handle = openSync(path, "r+");
  writeSync(handle, Buffer.alloc(to - from), 0, to - from, from);
  closeSync(handle);
}

/** The file of the Worker's D1. */
export function databaseFile(dataDir: string): string {
  const folder = join(dataDir, "worker", "v3", "d1", "miniflare-D1DatabaseObject");
  const file = readdirSync(folder).find((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite");
  if (file === undefined) throw new Error(`no D1 database in ${folder}`);
  return join(folder, file);
}

/** All rows of all tables by table name, as JSON lines in their order. */
export function dumpDatabase(dataDir: string): Map<string, string[]> {
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'")
      .all();
    return new Map(
      tables.map(({ name }) => [
        String(name),
        database
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    );
  } finally {
    database.close();
  }
}
