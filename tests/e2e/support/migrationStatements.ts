// The Worker's migrations, cut into the statements that a database can be given one by one.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The statements of the migrations of a folder in their order, and their names noted as wrangler notes them. */
export function migrationStatements(folder: string): readonly string[] {
  const files = migrationFiles(folder);
  return [
    "CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP)",
    ...files.flatMap((file) => [
      ...statementsIn(readFileSync(join(folder, file), "utf8")),
      `INSERT INTO d1_migrations (name) VALUES ('${file}')`,
    ]),
  ];
}

/** The migrations of a folder in the order in which they are applied. */
export function migrationFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}

/** The statements of a migration; a trigger is one, with the semicolons inside it. */
export function statementsIn(sql: string): readonly string[] {
  const plain = sql.replace(/--.*$/gm, "");
  return (plain.match(/\s*CREATE TRIGGER[\s\S]*?\bEND;|[^;]+;/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
