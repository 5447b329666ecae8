// A process of its own that brings the D1 of a state folder to the newest schema, in one workerd: wrangler's own command
// starts one for each migration.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { MIGRATIONS } from "../migrateState.ts";
import { quietOptions, workerOptions } from "./workerOptions.ts";

/** The table in which wrangler notes what was applied (Cloudflare: D1, Migrations). */
const NOTED = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Applies each migration that is not noted yet, whole or not at all. Rejects with D1's own words where one fails. */
async function applyMigrations(state: string): Promise<void> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...(await workerOptions()),
      modules: [{ type: "ESModule", path: "nothing.mjs", contents: "export default {};" }],
      ...quietOptions(state),
    }),
  );
  try {
    const database = await miniflare.getD1Database("DB");
    await database.prepare(NOTED).run();
    const { results } = await database.prepare("SELECT name FROM d1_migrations").all();
    const noted = new Set(results.map((row) => row.name));
    for (const name of readdirSync(MIGRATIONS).sort()) {
      if (noted.has(name)) continue;
      const note = database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name);
      await database.batch([database.prepare(readFileSync(join(MIGRATIONS, name), "utf8")), note]);
    }
  } finally {
    await miniflare.dispose();
  }
}

await applyMigrations(process.argv[2] ?? "");
