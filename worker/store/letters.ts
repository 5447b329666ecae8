// Letters that wait to be sent by the register's script: taken for a while, reported sent or failed.

import * as z from "zod";
import { later } from "../context.ts";
import type { Ask } from "./ask.ts";
import { rowsOf } from "./fields.ts";

/**
 * So many are given out at once, so long one that was given out is not given out again, and so long it is tried: a day's
 * quota of mail that is used up loses none, and the link of a confirmation still holds when it comes.
 */
const AT_ONCE = 10;
const TAKEN_MS = 15 * 60_000;
const TRIED_MS = 3 * 24 * 3_600_000;

const ROW = z.object({
  letter: z.number(),
  kind: z.enum(["confirm", "received"]),
  language: z.enum(["id", "en"]),
  code: z.string(),
  confirmation: z.string().nullable(),
  to: z.string(),
  title: z.string().nullable(),
});

/** A letter with what it is made from. `title`: the item's in the letter's language, null for the city as a whole. */
export type WaitingLetter = z.output<typeof ROW>;

/** Notes what became of letters that were given out: `failed` are refused for good. */
export function reportLetters(
  db: D1Database,
  sent: readonly number[],
  failed: readonly number[],
  now: string,
): D1PreparedStatement[] {
  const named = "letter IN (SELECT value FROM json_each(?1)) AND sent_at IS NULL";
  const note = (column: "sent_at" | "failed_at", letters: readonly number[]) =>
    letters.length === 0
      ? []
      : [db.prepare(`UPDATE letter SET ${column} = ?2 WHERE ${named}`).bind(JSON.stringify(letters), now)];
  return [...note("sent_at", sent), ...note("failed_at", failed)];
}

/** Takes the next letters; those that were tried too long are given up. */
export function takeLetters(
  db: D1Database,
  now: string,
): { readonly before: readonly D1PreparedStatement[]; readonly ask: Ask<WaitingLetter[]> } {
  const free = later(now, -TAKEN_MS);
  const waiting = "l.sent_at IS NULL AND l.failed_at IS NULL AND (l.taken_at IS NULL OR l.taken_at <= ?2)";
  const giveUp = `UPDATE letter AS l SET failed_at = ?1 WHERE ${waiting} AND attempts > 0 AND queued_at <= ?3`;
  // A confirmation that was given, or an interest that was erased, needs no letter any more.
  const needed = "i.person IS NOT NULL AND (l.kind <> 'confirm' OR i.confirmation IS NOT NULL)";
  const take = `
    UPDATE letter SET taken_at = ?1, attempts = attempts + 1 WHERE letter IN (
      SELECT l.letter FROM letter AS l JOIN interest AS i ON i.id = l.interest WHERE ${waiting} AND ${needed}
      ORDER BY l.attempts, l.letter LIMIT ${AT_ONCE})`;
  const sql = `
    SELECT l.letter, l.kind, i.language, i.code, i.confirmation, i.person ->> 'office_email' AS "to",
      COALESCE(p.payload ->> ('$.title.' || i.language), p.payload ->> '$.title.id', i.item) AS title
    FROM letter AS l JOIN interest AS i ON i.id = l.interest
      LEFT JOIN published AS p ON p.id = i.item AND p.until IS NULL
    WHERE l.taken_at = ?1 AND l.sent_at IS NULL AND l.failed_at IS NULL AND ${needed} ORDER BY l.letter`;
  return {
    before: [db.prepare(giveUp).bind(now, free, later(now, -TRIED_MS)), db.prepare(take).bind(now, free)],
    ask: { statement: db.prepare(sql).bind(now), read: rowsOf(ROW) },
  };
}
