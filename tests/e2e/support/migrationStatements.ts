// The Worker's migrations, cut into the statements that a database can be given one by one.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The statements of all migrations of a folder, in their order. */
export function migrationStatements(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return files.sort().flatMap((file) => statementsIn(readFileSync(join(folder, file), "utf8")));
}

/** The statements of a migration; a trigger is one, with the semicolons inside it. */
function statementsIn(sql: string): readonly string[] {
  const plain = sql.replace(/--.*$/gm, "");
  return (plain.match(/\s*CREATE TRIGGER[\s\S]*?\bEND;|[^;]+;/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
