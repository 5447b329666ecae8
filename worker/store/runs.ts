// Syncs that had something to do, in D1, and the heartbeat of those that had not.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { firstOf, rowsOf, yesNo } from "./fields.ts";
import { JOB_LEFT, TELL_AGAIN, TELLING, TRIES } from "./sources.ts";

const RUN = z.object({
  sync: z.string(),
  started_at: z.string(),
  finished_at: z.string().nullable(),
  due: z.number(),
  calls: z.number(),
});

/** A sync as it is answered. */
export type Run = z.output<typeof RUN>;

/** Notes that a sync began, with the calls made so far. */
export function beginRun(db: D1Database, sync: string, now: string, due: number, calls: number): D1PreparedStatement {
  return db
    .prepare("INSERT OR REPLACE INTO run (sync, started_at, due, calls) VALUES (?, ?, ?, ?)")
    .bind(sync, now, due, calls);
}

/** Counts calls of Google with the sync that asked for them. */
export function addCalls(db: D1Database, sync: string, calls: number): D1PreparedStatement {
  return db.prepare("UPDATE run SET calls = calls + ?2 WHERE sync = ?1").bind(sync, calls);
}

/** A publication shows what every sync found that has no job left. */
export function markPublished(db: D1Database): D1PreparedStatement {
  const sql = `
    UPDATE run SET published = 1 WHERE finished_at IS NULL AND published IS NULL AND NOT EXISTS (
      SELECT 1 FROM source WHERE source.pending = run.sync AND active = 1 AND attempts < ${TRIES})`;
  return db.prepare(sql);
}

/** A sync is finished once it is published and no agency is still to be told. */
export function finishRuns(db: D1Database, now: string): D1PreparedStatement {
  const sql = `
    UPDATE run SET finished_at = ?1 WHERE finished_at IS NULL AND published = 1 AND NOT ${TELLING}`;
  return db.prepare(sql).bind(now);
}

/** Finishes one sync, of which nothing is left to wait for. */
export function finishRun(db: D1Database, sync: string, now: string): D1PreparedStatement {
  return db.prepare("UPDATE run SET finished_at = ?2 WHERE sync = ?1 AND finished_at IS NULL").bind(sync, now);
}

/** A sync by its name; undefined for one that had nothing to do. */
export function askRun(db: D1Database, sync: string): Ask<Run | undefined> {
  const sql = `SELECT ${Object.keys(RUN.shape).join(", ")} FROM run WHERE sync = ?`;
  return { statement: db.prepare(sql).bind(sync), read: firstOf(RUN) };
}

/** The one row that a sync without changes writes; `sweptAt` when it listed every page. */
export function beat(db: D1Database, sync: string, now: string, sweptAt: string | undefined): D1PreparedStatement {
  const sql = "UPDATE heartbeat SET sync = ?, at = ?, swept_at = COALESCE(?, swept_at)";
  return db.prepare(sql).bind(sync, now, sweptAt ?? null);
}

const HEARTBEAT = z.object({ at: z.string().nullable(), swept_at: z.string().nullable() });

/** When the last sync beat, and when the last one swept all pages. */
export function askHeartbeat(db: D1Database): Ask<z.output<typeof HEARTBEAT> | undefined> {
  return { statement: db.prepare("SELECT at, swept_at FROM heartbeat"), read: firstOf(HEARTBEAT) };
}

/** In SQL: whether something is committed that is not published, or a sync waits to be published. */
export const PUBLICATION_WANTED = `(
  SELECT commits <> published_commits OR EXISTS (SELECT 1 FROM run WHERE finished_at IS NULL AND published IS NULL)
  FROM publication)`;

/** In SQL: whether anything waits: a publication, a sync, or an agency that is to be told. */
export const SOMETHING_LEFT = `(${PUBLICATION_WANTED} OR EXISTS (SELECT 1 FROM run WHERE finished_at IS NULL) OR ${TELLING})`;

const LEFT_OVER = firstOf(z.object({ is_left: yesNo }));

/** Whether anything is left to be done, though no workbook is due. */
export function askLeftOver(db: D1Database, now: string): Ask<boolean> {
  const sql = `SELECT ${SOMETHING_LEFT} OR ${TELL_AGAIN} AS is_left`;
  return { statement: db.prepare(sql).bind(now), read: (rows) => LEFT_OVER(rows)?.is_left === true };
}

const LEFT = z.object({
  wanted: yesNo,
  jobs: yesNo,
  telling: yesNo,
  rebuilt: yesNo,
  waits_since: z.string().nullable(),
});

/** What waits: a publication, workbooks for their first reading, agencies to be told; since when commits do. */
export interface Left {
  readonly wanted: boolean;
  readonly jobs: boolean;
  readonly telling: boolean;
  /** D1 knows the decisions that stand: it is not new, or was published from since. */
  readonly rebuilt: boolean;
  readonly waitsSince: string | null;
}

/** What waits to be done. */
export function askLeft(db: D1Database): Ask<Left> {
  const sql = `
    SELECT ${PUBLICATION_WANTED} AS wanted, ${JOB_LEFT} AS jobs, ${TELLING} AS telling, rebuilt,
      CASE WHEN commits <> published_commits THEN first_commit_at END AS waits_since FROM publication`;
  const read = (rows: readonly unknown[]) => {
    const { waits_since: waitsSince, ...left } = LEFT.parse(rows[0]);
    return { ...left, waitsSince };
  };
  return { statement: db.prepare(sql), read };
}

const count = firstOf(z.object({ n: z.number() }));

/** How many items are public: every item has one agency. */
export function askPublished(db: D1Database): Ask<number> {
  const sql = "SELECT COALESCE(SUM(candidates), 0) AS n FROM candidate_count WHERE name = 'agency'";
  return { statement: db.prepare(sql), read: (rows) => count(rows)?.n ?? 0 };
}

/** The agencies whose sheet is held, with the code of the hold. */
export function askHeld(db: D1Database): Ask<{ readonly agency: string; readonly hold: string | null }[]> {
  const sql = `
    SELECT agency_code AS agency, hold FROM source WHERE state = 'held' AND agency_code NOT LIKE '@%'
    ORDER BY agency_code`;
  const read = rowsOf(z.object({ agency: z.string(), hold: z.string().nullable() }));
  return { statement: db.prepare(sql), read };
}

const TOTALS = z.object({ changed: z.number(), accepted: z.number(), problems: z.number(), calls: z.number() });

/** What the sources read in a sync add up to. */
export type RunTotals = z.output<typeof TOTALS>;

/** Adds up the sources that a sync read. */
export function askTotals(db: D1Database, sync: string): Ask<RunTotals> {
  const sql = `
    SELECT COALESCE(SUM(last_changed), 0) AS changed, COALESCE(SUM(accepted), 0) AS accepted,
      COALESCE(SUM(problem_count), 0) AS problems, COALESCE(SUM(last_calls), 0) AS calls
    FROM source WHERE last_sync = ?`;
  const first = firstOf(TOTALS);
  const none = { changed: 0, accepted: 0, problems: 0, calls: 0 };
  return { statement: db.prepare(sql).bind(sync), read: (rows) => first(rows) ?? none };
}
