// Decisions in D1: what is remembered of Tinjauan, what was shown there, and the log.

import * as z from "zod";
import type { NewStage } from "../../shared/decisions/judgeReview.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { type Ask, askOne, known } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { codeOf, decisionCells, jsonOf, problems, rowsOf, texts } from "./fields.ts";

const attempt = z.object({ decision: codeOf(DECISION), version: z.string() });

const MEMORY = {
  id: z.string(),
  seen: jsonOf(z.array(decisionCells)).nullable(),
  shown: jsonOf(texts),
  attempt: jsonOf(attempt).nullable(),
  problems: jsonOf(problems),
  held: jsonOf(z.object({ code: z.string(), cells: decisionCells })).nullable(),
};
const memoryRows = rowsOf(z.object(MEMORY));

const FIELDS = `SELECT ${Object.keys(MEMORY).join(", ")} FROM review`;

/** Everything remembered of Tinjauan, by id. */
export function askMemories(db: D1Database): Ask<Map<string, ReviewMemory>> {
  return { statement: db.prepare(FIELDS), read: memoriesIn };
}

/** What is remembered of some ids. */
export function memoriesOf(db: D1Database, ids: readonly string[]): Promise<Map<string, ReviewMemory>> {
  const sql = `${FIELDS} WHERE id IN (SELECT value FROM json_each(?))`;
  return askOne({ statement: db.prepare(sql).bind(JSON.stringify(ids)), read: memoriesIn });
}

/** What is remembered of the ids that were never read, or whose row in Data Gabungan was written since they were. */
export function askOpenMemories(db: D1Database): Ask<Map<string, ReviewMemory>> {
  const sql = `${FIELDS} WHERE seen IS NULL OR json_array_length(shown) <> 1`;
  return { statement: db.prepare(sql), read: memoriesIn };
}

function memoriesIn(rows: readonly unknown[]): Map<string, ReviewMemory> {
  return new Map(
    memoryRows(rows).map(({ id, seen, shown, attempt, problems, held }) => [
      id,
      { id, seen: seen ?? undefined, shown, attempt: attempt ?? undefined, problems, held: held ?? undefined },
    ]),
  );
}

/** Writes what was seen, shown, attempted, refused and held. */
export function writeMemories(db: D1Database, rows: readonly ReviewMemory[]): D1PreparedStatement[] {
  const sql = `
    INSERT INTO review (id, seen, shown, attempt, problems, held)
    SELECT value ->> 'id', value -> 'seen', value -> 'shown', value -> 'attempt', value -> 'problems', value -> 'held'
    FROM json_each(?1) WHERE true
    ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, shown = excluded.shown, attempt = excluded.attempt,
      problems = excluded.problems, held = excluded.held`;
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

/** Adds stages to the log that holds the decisions, so that the history of an id is one. */
export function addStages(db: D1Database, rows: readonly NewStage[], now: string): D1PreparedStatement[] {
  const sql = `
    INSERT INTO decision (id, version, decision, cells, basis, taken_at)
    SELECT value ->> 'id', value ->> 'version', 'stage', value -> 'record', 'claimed', ?2 FROM json_each(?1)`;
  return bulk(db, sql, rows, now);
}

const stage = z.object({ stage: z.number(), date: z.string().exactOptional(), doc: z.string().exactOptional() });
const stageRows = rowsOf(z.object({ id: z.string(), cells: jsonOf(stage) }));

/** The stages recorded for some ids, oldest first. */
export function askStages(db: D1Database, ids: readonly string[]): Ask<Map<string, StageRecord[]>> {
  if (ids.length === 0) return known(new Map());
  const sql = `
    SELECT id, cells FROM decision
    WHERE id IN (SELECT value FROM json_each(?)) AND decision = 'stage' ORDER BY entry`;
  const read = (rows: readonly unknown[]) => {
    const stages = new Map<string, StageRecord[]>();
    for (const { id, cells } of stageRows(rows)) stages.set(id, [...(stages.get(id) ?? []), cells]);
    return stages;
  };
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}
