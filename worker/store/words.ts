// The words that items are found by, made anew where the way of making them has changed.

import * as z from "zod";
import type { Item } from "../../shared/publish/item.ts";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { jsonOf, rowsOf } from "./fields.ts";

/** So many items are given new words at a time. */
export const REWORDED_AT_ONCE = 400;

const OLD = z.object({ since: z.number(), payload: jsonOf(z.custom<Item>()) });

/** An item that is public, and its position. */
export type OldWords = z.output<typeof OLD>;

/** The next public items whose words are of another edition, by position; none while all are of this one. */
export function askOldWords(db: D1Database, edition: string): Ask<OldWords[]> {
  const sql = `
    SELECT p.since, p.payload FROM publication
    CROSS JOIN listed AS l ON l.since > reworded_to AND l.until IS NULL JOIN published AS p ON p.since = l.since
    WHERE words_edition <> ?1 ORDER BY l.since LIMIT ${REWORDED_AT_ONCE}`;
  return { statement: db.prepare(sql).bind(edition), read: rowsOf(OLD) };
}

/** Gives items new words, and remembers how far all have them. What ended meanwhile is left as it is. */
export function reword(
  db: D1Database,
  edition: string,
  items: readonly { readonly since: number; readonly words: string }[],
): D1PreparedStatement[] {
  const words = `
    UPDATE published SET words = j.value ->> 'words' FROM json_each(?1) AS j
    WHERE published.since = j.value ->> 'since' AND published.until IS NULL`;
  const isLast = items.length < REWORDED_AT_ONCE;
  const progress = isLast
    ? db.prepare("UPDATE publication SET words_edition = ?1, reworded_to = 0").bind(edition)
    : db.prepare("UPDATE publication SET reworded_to = ?1").bind(items.at(-1)?.since ?? 0);
  return [...bulk(db, words, items), progress];
}
