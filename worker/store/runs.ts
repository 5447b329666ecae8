// Syncs that had something to do, in D1, and the heartbeat of those that had not.

/** A sync as it is answered. */
export interface RunRow {
  readonly sync: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly due: number;
  readonly calls: number;
}

/** Notes that a sync began, with the calls made so far. */
export function beginRun(db: D1Database, sync: string, now: string, due: number, calls: number): D1PreparedStatement {
  return db
    .prepare("INSERT OR REPLACE INTO run (sync, started_at, due, calls) VALUES (?, ?, ?, ?)")
    .bind(sync, now, due, calls);
}

/** So often a sync waits for a workbook that Google does not give; afterwards it is tried again without being waited for. */
const TRIES = 4;

/** A publication finishes every sync that has no job left; its calls are counted with the sync that asked for it. */
export function finishRuns(db: D1Database, now: string, sync: string, calls: number): D1PreparedStatement {
  const sql = `
    UPDATE run SET finished_at = ?1, calls = calls + CASE WHEN sync = ?2 THEN ?3 ELSE 0 END
    WHERE finished_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM source WHERE source.pending = run.sync AND active = 1 AND attempts < ${TRIES})`;
  return db.prepare(sql).bind(now, sync, calls);
}

/** A sync by its name; undefined for one that had nothing to do. */
export async function runOf(db: D1Database, sync: string): Promise<RunRow | undefined> {
  return (await runStatement(db, sync).first<RunRow>()) ?? undefined;
}

/** Finds a sync by its name. */
export function runStatement(db: D1Database, sync: string): D1PreparedStatement {
  return db.prepare("SELECT * FROM run WHERE sync = ?").bind(sync);
}

/** The one row that a sync without changes writes; `sweptAt` when it listed every page. */
export async function beat(db: D1Database, sync: string, now: string, sweptAt: string | undefined): Promise<void> {
  const sql = "UPDATE heartbeat SET sync = ?, at = ?, swept_at = COALESCE(?, swept_at)";
  await db
    .prepare(sql)
    .bind(sync, now, sweptAt ?? null)
    .run();
}

/** When the last sync beat, and when the last one swept all pages. */
export async function heartbeat(
  db: D1Database,
): Promise<{ readonly at: string | null; readonly swept_at: string | null }> {
  const row = await db
    .prepare("SELECT at, swept_at FROM heartbeat")
    .first<{ at: string | null; swept_at: string | null }>();
  return row ?? { at: null, swept_at: null };
}

/** In SQL: whether something is committed that is not published, or a sync waits to be finished. */
export const PUBLICATION_WANTED = `(
  SELECT commits <> published_commits OR EXISTS (SELECT 1 FROM run WHERE finished_at IS NULL) FROM publication)`;

/** Whether anything waits to be published: commits since the last publication, or a sync that is not finished. */
export async function isPublicationWanted(db: D1Database): Promise<boolean> {
  return (await db.prepare(`SELECT ${PUBLICATION_WANTED} AS wanted`).first<{ wanted: number }>())?.wanted === 1;
}

/** What the sources read in a sync add up to. */
export interface RunTotals {
  readonly changed: number;
  readonly accepted: number;
  readonly problems: number;
  readonly calls: number;
}

/** Adds up the sources that a sync read. */
export async function runTotals(db: D1Database, sync: string): Promise<RunTotals> {
  const sql = `
    SELECT COALESCE(SUM(last_changed), 0) AS changed, COALESCE(SUM(accepted), 0) AS accepted,
      COALESCE(SUM(problem_count), 0) AS problems, COALESCE(SUM(last_calls), 0) AS calls
    FROM source WHERE last_sync = ?`;
  const row = await db.prepare(sql).bind(sync).first<RunTotals>();
  return row ?? { changed: 0, accepted: 0, problems: 0, calls: 0 };
}
