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

/** Keeps stamps of a reviewer; a later one of the same id replaces an earlier one. */
export function writeStamps(
  db: D1Database,
  stamps: readonly NewStamp[],
  reviewer: string,
  now: string,
): D1PreparedStatement[] {
  const sql = `
    INSERT INTO stamp (id, cells, reviewer, at) SELECT value ->> 'id', value -> 'cells', ?2, ?3 FROM json_each(?1)
    WHERE true ON CONFLICT (id) DO UPDATE SET cells = excluded.cells, reviewer = excluded.reviewer, at = excluded.at`;
  return bulk(db, sql, stamps, reviewer, now);
}

const stampRows = rowsOf(z.object({ id: z.string(), cells: jsonOf(decisionCells), reviewer: z.string() }));

/** The stamps of some ids. */
export function askStamps(db: D1Database, ids: readonly string[]): Ask<Map<string, Stamp>> {
  if (ids.length === 0) return known(new Map());
  const sql = "SELECT id, cells, reviewer FROM stamp WHERE id IN (SELECT value FROM json_each(?))";
  const read = (rows: readonly unknown[]) => new Map(stampRows(rows).map(({ id, ...stamp }) => [id, stamp]));
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}

/** Takes stamps away that a reading has used. */
export function useStamps(db: D1Database, ids: readonly string[]): D1PreparedStatement[] {
  return bulk(db, "DELETE FROM stamp WHERE id IN (SELECT value FROM json_each(?1))", ids);
}
