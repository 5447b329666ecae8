// Stamps in D1: written when a signed-in reviewer decides, used once by the reading that finds the decision.

import * as z from "zod";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import type { Stamp } from "../../shared/decisions/stamp.ts";
import { type Ask, known } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { decisionCells, jsonOf, rowsOf } from "./fields.ts";

/** A stamp of one id. */
export interface NewStamp {
  readonly id: string;
  readonly cells: DecisionCells;
}

/** How long a stamp waits for its decision to be read: a refused one is completed within that time, or signed again. */
const KEPT_DAYS = 30;

/** Keeps stamps of a reviewer, and forgets those that nothing has used for long. */
export function writeStamps(
  db: D1Database,
  stamps: readonly NewStamp[],
  reviewer: string,
  now: string,
): D1PreparedStatement[] {
  if (stamps.length === 0) return [];
  const sql = `
    INSERT INTO stamp (id, cells, reviewer, at) SELECT value ->> 'id', value -> 'cells', ?2, ?3 FROM json_each(?1)`;
  const forget = db.prepare(`DELETE FROM stamp WHERE at < strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-${KEPT_DAYS} days')`);
  return [...bulk(db, sql, stamps, reviewer, now), forget.bind(now)];
}

const stampRows = rowsOf(
  z.object({ id: z.string(), key: z.number(), cells: jsonOf(decisionCells), reviewer: z.string() }),
);

/** The stamps of some ids, the latest first. */
export function askStamps(db: D1Database, ids: readonly string[]): Ask<Map<string, Stamp[]>> {
  if (ids.length === 0) return known(new Map());
  const sql = `
    SELECT id, entry AS key, cells, reviewer FROM stamp WHERE id IN (SELECT value FROM json_each(?)) ORDER BY entry DESC`;
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read: stampsIn };
}

function stampsIn(rows: readonly unknown[]): Map<string, Stamp[]> {
  const stamps = new Map<string, Stamp[]>();
  for (const { id, ...stamp } of stampRows(rows)) stamps.set(id, [...(stamps.get(id) ?? []), stamp]);
  return stamps;
}

/** Takes stamps away that a reading has used. */
export function useStamps(db: D1Database, keys: readonly number[]): D1PreparedStatement[] {
  return bulk(db, "DELETE FROM stamp WHERE entry IN (SELECT value FROM json_each(?1))", keys);
}
