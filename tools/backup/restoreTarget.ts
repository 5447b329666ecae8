// Where a backup goes: the D1 of the city, or that of the Worker on this machine. Either takes all of it or nothing.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { REGISTER } from "../../worker/store/sources.ts";
import { inState, migrateState, setAside } from "../migrateState.ts";
import { isBroken } from "../start/databaseState.ts";
import { runWrangler } from "../wrangler.ts";
import { ownTables, type RedactedVersion } from "./rebuild.ts";

/** What a database holds now: rows by table, whose register it reads ("" for none yet), what was redacted in it. */
export interface Standing {
  readonly counts: ReadonlyMap<string, number>;
  readonly register: string;
  readonly redacted: readonly RedactedVersion[];
}

export interface RestoreTarget {
  /** Says what is there, with the newest tables; undefined where nothing can be read any more. Throws Refusal. */
  readonly look: () => Promise<Standing | undefined>;
  /** Carries all statements out, or none. Throws Refusal. */
  readonly apply: (statements: readonly string[]) => Promise<void>;
}

const REDACTED = "SELECT id, version, by, at FROM redaction";
const REGISTER_OF = `SELECT spreadsheet FROM source WHERE agency_code = '${REGISTER}'`;

/** The D1 below a DATA_DIR. Nothing else may use it meanwhile. */
export function localTarget(dataDir: string): RestoreTarget {
  const state = join(dataDir, "worker");
  return {
    look: async () => {
      if (isBroken(state)) return undefined;
      await migrateState(state);
      return inState(state, standingOf);
    },
    apply: async (statements) => {
      if (isBroken(state)) setAside(state, `rusak-${Date.now()}`);
      await migrateState(state);
      inState(state, (database) => inTransaction(database, statements));
    },
  };
}

function standingOf(database: DatabaseSync): Standing {
  const countOf = (table: string) => Number(database.prepare(`SELECT COUNT(*) AS n FROM "${table}"`).get()?.n);
  return {
    counts: new Map(ownTables(database).map((table) => [table, countOf(table)])),
    register: String(database.prepare(REGISTER_OF).get()?.spreadsheet ?? ""),
    redacted: Redacted.parse(database.prepare(REDACTED).all()),
  };
}

function inTransaction(database: DatabaseSync, statements: readonly string[]): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const sql of statements) database.exec(sql);
    database.exec("COMMIT");
  } catch (thrown) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw thrown;
  }
}

const Redacted = z.array(z.object({ id: z.string(), version: z.string(), by: z.string(), at: z.string() }));
const Answer = z.array(z.object({ results: z.array(z.record(z.string(), z.unknown())) }));

/** The D1 at Cloudflare; `config` is the city's wrangler.toml. An import is one transaction there, and nobody is served meanwhile. */
export function cityTarget(config: string): RestoreTarget {
  const where = ["--remote", "--config", config];
  const ask = async (sql: string) => {
    const told = await runWrangler(["d1", "execute", "kembar", "--yes", "--json", "--command", sql, ...where]);
    return Answer.parse(JSON.parse(told))[0]?.results ?? [];
  };
  return {
    look: async () => {
      await runWrangler(["d1", "migrations", "apply", "kembar", ...where]);
      const tables = ["capability", "version", "decision", "published"];
      const counted = tables.map((table) => `(SELECT COUNT(*) FROM "${table}") AS "${table}"`);
      const counts = (await ask(`SELECT ${counted.join(", ")}`))[0] ?? {};
      return {
        counts: new Map(Object.entries(counts).map(([table, count]) => [table, Number(count)])),
        register: String((await ask(REGISTER_OF))[0]?.spreadsheet ?? ""),
        redacted: Redacted.parse(await ask(REDACTED)),
      };
    },
    apply: async (statements) => {
      const folder = mkdtempSync(join(tmpdir(), "kembar-restore-"));
      try {
        const sql = join(folder, "restore.sql");
        writeFileSync(sql, statements.map((one) => `${one};\n`).join(""), { mode: 0o600 });
        await runWrangler(["d1", "execute", "kembar", "--yes", "--file", sql, ...where]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
