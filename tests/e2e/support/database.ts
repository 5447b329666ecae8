// Looks into the Worker's D1 from outside: every row of every table, read from its file.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** All rows of all tables by table name, as JSON lines in their order. */
export function dumpDatabase(dataDir: string): Map<string, string[]> {
  const folder = join(dataDir, "worker", "v3", "d1", "miniflare-D1DatabaseObject");
  const file = readdirSync(folder).find((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite");
  if (file === undefined) throw new Error(`no D1 database in ${folder}`);
  const database = new DatabaseSync(join(folder, file), { readOnly: true });
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
