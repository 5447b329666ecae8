// Gives every test file a D1 database with all migrations applied and nothing of the file before, whose workerd it runs in.

import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

/** A virtual table first: the tables behind it go with it. */
const TABLES = `SELECT type, name FROM sqlite_master
  WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
  ORDER BY type DESC, sql NOT LIKE 'CREATE VIRTUAL%'`;

const { results } = await env.DB.prepare(TABLES).all<{ type: string; name: string }>();
if (results.length > 0) {
  await env.DB.batch([
    env.DB.prepare("PRAGMA defer_foreign_keys = on"),
    ...results.map(({ type, name }) => env.DB.prepare(`DROP ${type} IF EXISTS "${name}"`)),
  ]);
}
await applyD1Migrations(env.DB, env.MIGRATIONS);
