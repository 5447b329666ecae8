// How the Worker itself stands, in one question to D1.

import { PUBLICATION_WANTED } from "./runs.ts";
import { REGISTER } from "./sources.ts";

/** What D1 knows of the Worker's own state; times are ISO 8601, null for never. */
export interface HealthFacts {
  readonly migration: string | null;
  readonly last_sync_at: string | null;
  readonly last_published_at: string | null;
  readonly unpublished_since: string | null;
  readonly register_state: string | null;
  readonly register_refused_since: string | null;
  readonly pending: number;
  readonly active: number;
  readonly failing: number;
  readonly oldest_read_at: string | null;
  readonly dead_letters: number;
  readonly last_error: { readonly what: string; readonly at: string } | null;
}

/** Reads the facts. Throws where D1 is away or lacks a table. */
export async function healthFacts(db: D1Database): Promise<HealthFacts> {
  const sql = `
    SELECT (SELECT at FROM heartbeat) AS last_sync_at,
      (SELECT published_at FROM publication) AS last_published_at,
      CASE WHEN ${PUBLICATION_WANTED} THEN COALESCE(
        (SELECT MIN(started_at) FROM run WHERE finished_at IS NULL), (SELECT first_commit_at FROM publication))
      END AS unpublished_since,
      (SELECT state FROM source WHERE agency_code = ?1) AS register_state,
      (SELECT refused_at FROM publication) AS register_refused_since,
      (SELECT COUNT(*) FROM source WHERE pending IS NOT NULL AND active = 1) AS pending,
      (SELECT COUNT(*) FROM source WHERE active = 1 AND agency_code <> ?1) AS active,
      (SELECT COUNT(*) FROM source WHERE active = 1 AND agency_code <> ?1
        AND (state IN ('unreachable', 'never_read') OR attempts > 0)) AS failing,
      (SELECT MIN(last_read_at) FROM source WHERE active = 1 AND agency_code <> ?1) AS oldest_read_at,
      (SELECT COUNT(*) FROM dead_letter WHERE replayed_at IS NULL) AS dead_letters`;
  const [facts, errors, migrations] = await db.batch([
    db.prepare(sql).bind(REGISTER),
    db.prepare("SELECT what, at FROM failure ORDER BY at DESC LIMIT 1"),
    db.prepare("SELECT name FROM d1_migrations ORDER BY name DESC LIMIT 1"),
  ]);
  const found = facts?.results[0] as Omit<HealthFacts, "last_error" | "migration">;
  const last = errors?.results[0] as HealthFacts["last_error"] | undefined;
  const migration = migrations?.results[0] as { readonly name: string } | undefined;
  return { ...found, migration: migration?.name ?? null, last_error: last ?? null };
}
