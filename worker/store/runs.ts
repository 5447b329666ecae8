// Syncs that had something to do, in D1, and the heartbeat of those that had not.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { JOB_LEFT } from "./dueSources.ts";
import { firstOf, jsonOf, yesNo } from "./fields.ts";
import { TELL_AGAIN, TELLING, TRIES } from "./tellings.ts";

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

/** What a step did for the syncs that wait: calls of Google made for one, and up to which commit all is shown now. */
export interface Step {
  readonly sync: string;
  readonly calls: number;
  readonly shows?: number | undefined;
}

/**
 * Counts a step. A publication shows what every sync found that has no job left, unless somebody committed meanwhile:
 * that the next one shows. A sync is finished once it is published and no agency is still to be told.
 */
export function settleRuns(db: D1Database, { sync, calls, shows }: Step, now: string): D1PreparedStatement {
  const shown = `(published = 1 OR (?4 = (SELECT commits FROM publication) AND NOT EXISTS (
    SELECT 1 FROM source WHERE source.pending = run.sync AND active = 1 AND attempts < ${TRIES})))`;
  const sql = `
    UPDATE run SET calls = calls + CASE WHEN sync = ?2 THEN ?3 ELSE 0 END,
      published = CASE WHEN ${shown} THEN 1 ELSE published END,
      finished_at = CASE WHEN finished_at IS NULL AND ${shown} AND NOT ${TELLING} THEN ?1 ELSE finished_at END
    WHERE sync IN (SELECT sync FROM run WHERE finished_at IS NULL UNION SELECT ?2)`;
  return db.prepare(sql).bind(now, sync, calls, shows ?? null);
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

const held = z.array(z.object({ agency: z.string(), hold: z.string().nullable() }));
const OUTCOME = z.object({
  calls: z.number(),
  changed: z.number(),
  accepted: z.number(),
  problems: z.number(),
  published: z.number(),
  held: jsonOf(held),
});

/** What a sync found: of the sources that it read, calls with them; how many items are public; which sheets are held. */
export type RunOutcome = z.output<typeof OUTCOME>;

/** What a sync found. Every public item has one agency. */
export function askOutcome(db: D1Database, sync: string): Ask<RunOutcome> {
  const sql = `
    SELECT COALESCE(SUM(last_calls), 0) + COALESCE((SELECT calls FROM run WHERE sync = ?1), 0) AS calls,
      COALESCE(SUM(last_changed), 0) AS changed, COALESCE(SUM(accepted), 0) AS accepted,
      COALESCE(SUM(problem_count), 0) AS problems,
      (SELECT COALESCE(SUM(candidates), 0) FROM candidate_count WHERE name = 'agency') AS published,
      (SELECT json_group_array(json_object('agency', agency_code, 'hold', hold) ORDER BY agency_code)
        FROM source WHERE state = 'held' AND agency_code NOT LIKE '@%') AS held
    FROM source WHERE last_sync = ?1`;
  return { statement: db.prepare(sql).bind(sync), read: (rows) => OUTCOME.parse(rows[0]) };
}
