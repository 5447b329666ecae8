// npm run restore FILE: puts a backup into a D1 that was lost: migrations first, then every row, by wrangler.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCityConfig } from "./city/cityConfig.ts";
import { cityFolder, readCityValues } from "./city/cityValues.ts";
import { ROOT, WRANGLER } from "./wrangler.ts";

/** Numbers that were given out after the backup was taken are never given out again: counting goes on far above. */
const LEAP = 1_000_000;

type Value = string | number | null;

/** Where to: the city's database (with its configuration), or the state of a Worker on this machine. */
export type RestoreTarget = readonly ["--remote", "--config", string] | readonly ["--local", "--persist-to", string];

/** The SQL that makes an empty, migrated database hold a backup (one JSON line for each row). */
export function restoreStatements(backup: string): string[] {
  const rows = backup
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly table: string; readonly row: Readonly<Record<string, Value>> });
  const tables = [...new Set(rows.map((one) => one.table))];
  return [
    ...tables.map((table) => `DELETE FROM "${table}"`),
    ...rows.map(({ table, row }) => {
      const columns = Object.keys(row).map((name) => `"${name}"`);
      return `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${Object.values(row).map(literal).join(", ")})`;
    }),
    ...GO_ON,
  ];
}

/** Every workbook is read again, every row written again, and nobody publishes any more. */
const GO_ON = [
  `UPDATE publication SET position = position + ${LEAP}, commits = commits + 1, lease_holder = NULL, lease_until = NULL`,
  `UPDATE capability SET revision = revision + ${LEAP}`,
  `UPDATE source SET pending = NULL, fence = NULL, retry_at = NULL, attempts = 0, read_modified = NULL,
     read_configured = NULL, feedback = feedback + ${LEAP}, written_digest = NULL, written_choices = NULL`,
  `UPDATE sqlite_sequence SET seq = seq + ${LEAP} WHERE name = 'decision'`,
];

function literal(value: Value): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** Applies the migrations and fills the database. Throws what wrangler said where it fails. */
export function restore(file: string, target: RestoreTarget): void {
  const folder = mkdtempSync(join(tmpdir(), "kembar-restore-"));
  try {
    const sql = join(folder, "restore.sql");
    writeFileSync(
      sql,
      restoreStatements(readFileSync(file, "utf8"))
        .map((one) => `${one};\n`)
        .join(""),
      { mode: 0o600 },
    );
    wrangler("d1", "migrations", "apply", "kembar", ...target);
    wrangler("d1", "execute", "kembar", "--yes", "--file", sql, ...target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrangler(...args: readonly string[]): void {
  const env = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" };
  const done = spawnSync(process.execPath, [WRANGLER, ...args], { cwd: ROOT, env, encoding: "utf8" });
  if (done.status !== 0)
    throw new Error(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${done.stdout}${done.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, where] = process.argv.slice(2);
  if (file === undefined) throw new Error("npm run restore FILE [--remote]");
  const local = ["--local", "--persist-to", join(process.env.DATA_DIR ?? ".local", "worker")] as const;
  const city = cityFolder();
  restore(file, where === "--remote" ? ["--remote", "--config", writeCityConfig(city, readCityValues(city))] : local);
  process.stdout.write("Restored. The next sync reads every workbook again.\n");
}
