// Which rows of Jurnal Keputusan were taken already.

import * as z from "zod";
import { type Ask, known } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { rowsOf } from "./fields.ts";

const eventRows = rowsOf(z.object({ event: z.string() }));

/** Those of some events that were not taken yet. */
export function askUntaken(db: D1Database, events: readonly string[]): Ask<Set<string>> {
  if (events.length === 0) return known(new Set());
  const sql = "SELECT value AS event FROM json_each(?) WHERE value NOT IN (SELECT event FROM journal_event)";
  const read = (rows: readonly unknown[]) => new Set(eventRows(rows).map((row) => row.event));
  return { statement: db.prepare(sql).bind(JSON.stringify(events)), read };
}

/** Remembers events as taken; one that somebody else took meanwhile fails the batch. */
export function takeEvents(db: D1Database, events: readonly string[], now: string): D1PreparedStatement[] {
  return bulk(db, "INSERT INTO journal_event (event, taken_at) SELECT value, ?2 FROM json_each(?1)", events, now);
}
