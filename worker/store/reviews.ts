// Decisions in D1: what was seen in Tinjauan, what was shown there, and the log.

import type { Attempt } from "../../shared/decisions/evaluate.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { Seen } from "../../shared/decisions/readReview.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { bulk } from "./bulk.ts";

/** What is remembered of the row of an id in Tinjauan; `seen` is undefined while its row was never read. */
export interface StoredReview {
  readonly id: string;
  readonly seen: Seen | undefined;
  readonly shown: readonly string[];
  readonly attempt: Attempt | undefined;
  readonly problems: readonly Problem[];
}

interface ReviewDbRow {
  readonly id: string;
  readonly seen: string | null;
  readonly shown: string;
  readonly attempt: string | null;
  readonly problems: string;
}

/** Everything remembered of Tinjauan, by id. */
export async function storedReviews(db: D1Database): Promise<Map<string, StoredReview>> {
  const { results } = await db.prepare("SELECT id, seen, shown, attempt, problems FROM review").all<ReviewDbRow>();
  return reviewsById(results);
}

/** What is remembered of some ids. */
export async function reviewsOf(db: D1Database, ids: readonly string[]): Promise<Map<string, StoredReview>> {
  const sql = `
    SELECT id, seen, shown, attempt, problems FROM review WHERE id IN (SELECT value FROM json_each(?))`;
  return reviewsById((await db.prepare(sql).bind(JSON.stringify(ids)).all<ReviewDbRow>()).results);
}

/** What is remembered of the ids that were never read, or whose row in Data Gabungan was written since they were. */
export async function openReviews(db: D1Database): Promise<Map<string, StoredReview>> {
  const sql = `
    SELECT id, seen, shown, attempt, problems FROM review WHERE seen IS NULL OR json_array_length(shown) <> 1`;
  return reviewsById((await db.prepare(sql).all<ReviewDbRow>()).results);
}

function reviewsById(rows: readonly ReviewDbRow[]): Map<string, StoredReview> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        seen: row.seen === null ? undefined : (JSON.parse(row.seen) as Seen),
        shown: JSON.parse(row.shown) as string[],
        attempt: row.attempt === null ? undefined : (JSON.parse(row.attempt) as Attempt),
        problems: JSON.parse(row.problems) as Problem[],
      },
    ]),
  );
}

/** Writes what was seen, shown, attempted and refused. */
export function writeReviews(db: D1Database, rows: readonly StoredReview[]): D1PreparedStatement[] {
  const sql = `
    INSERT INTO review (id, seen, shown, attempt, problems)
    SELECT value ->> 'id', value -> 'seen', value -> 'shown', value -> 'attempt', value -> 'problems' FROM json_each(?1)
    WHERE true
    ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, shown = excluded.shown, attempt = excluded.attempt,
      problems = excluded.problems`;
  return bulk(db, sql, rows);
}

/** Adds versions to what was shown, before they are written to Data Gabungan. */
export function addShown(
  db: D1Database,
  rows: readonly (readonly [id: string, version: string])[],
): D1PreparedStatement[] {
  const sql = `
    INSERT INTO review (id, shown) SELECT value ->> 0, json_array(value ->> 1) FROM json_each(?1) WHERE true
    ON CONFLICT (id) DO UPDATE SET shown = json_insert(shown, '$[#]', json_extract(excluded.shown, '$[0]'))
    WHERE NOT EXISTS (SELECT 1 FROM json_each(review.shown) WHERE value = json_extract(excluded.shown, '$[0]'))`;
  return bulk(db, sql, rows);
}

/** Adds entries to the log; the log is never changed. */
export function addEntries(
  db: D1Database,
  rows: readonly (LogEntry & { readonly id: string })[],
): D1PreparedStatement[] {
  const sql = `
    INSERT INTO decision (id, version, decision, amends, cells, reviewer, basis, taken_at)
    SELECT value ->> 'id', value ->> 'version', value ->> 'decision', value ->> 'amends', value -> 'cells',
      value ->> 'reviewer', value ->> 'basis', value ->> 'taken_at'
    FROM json_each(?1)`;
  return bulk(db, sql, rows);
}

/** A stage of an id that is new, with the version that was public or shown when it was recorded. */
export interface NewStage {
  readonly id: string;
  readonly version: string;
  readonly record: StageRecord;
}

/** Adds stages to the log that holds the decisions, so that the history of an id is one. */
export function addStages(db: D1Database, rows: readonly NewStage[], now: string): D1PreparedStatement[] {
  const sql = `
    INSERT INTO decision (id, version, decision, cells, basis, taken_at)
    SELECT value ->> 'id', value ->> 'version', 'stage', value -> 'record', 'claimed', ?2 FROM json_each(?1)`;
  return bulk(db, sql, rows, now);
}

/** The stages recorded for some ids, oldest first. */
export async function stagesOf(db: D1Database, ids: readonly string[]): Promise<Map<string, StageRecord[]>> {
  const stages = new Map<string, StageRecord[]>();
  if (ids.length === 0) return stages;
  const sql = `
    SELECT id, cells FROM decision
    WHERE id IN (SELECT value FROM json_each(?)) AND decision = 'stage' ORDER BY entry`;
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<{ id: string; cells: string }>();
  for (const { id, cells } of results) stages.set(id, [...(stages.get(id) ?? []), JSON.parse(cells) as StageRecord]);
  return stages;
}
