// What a publication of items asks of D1 and writes there: rows that changed, and the feed over time.

import * as z from "zod";
import type { Item } from "../../shared/publish/item.ts";
import { wordsEdition, wordsOfItem } from "../../shared/search/itemWords.ts";
import type { Ask } from "./ask.ts";
import { bulk, guard } from "./bulk.ts";
import { logColumn, logOf } from "./capabilities.ts";
import { content, jsonOf, rowsOf, settings, texts } from "./fields.ts";

/** So many changed rows are published in one transaction. */
export const ROUND = 400;

const CHANGED = z.object({
  id: z.string(),
  agency_code: z.string(),
  content: jsonOf(content),
  public_version: z.string().nullable(),
  public_content: jsonOf(content).nullable(),
  published_at: z.string().nullable(),
  settings: jsonOf(settings),
  revision: z.number(),
  /** What is public now, as text: the same text is the same item. */
  payload: z.string().nullable(),
  payload_modified_at: z.string().nullable(),
  /** The days on which its agency was asked whether it still holds. */
  asked_on: jsonOf(texts),
  log: logColumn,
});

/** A row that changed since it was last published, with what is public of it. */
export type ChangedRow = z.output<typeof CHANGED>;

/** The next changed rows, by id. */
export function askChanged(db: D1Database): Ask<ChangedRow[]> {
  const sql = `
    SELECT c.id, c.agency_code, c.content, c.public_version, v.content AS public_content, c.published_at, c.settings,
      c.revision, p.payload, p.payload ->> 'modified_at' AS payload_modified_at, c.asked_on,
      ${logOf("c.id")} AS log
    FROM capability AS c
    LEFT JOIN version AS v ON v.id = c.id AND v.version = c.public_version AND v.redacted_at IS NULL
    LEFT JOIN published AS p ON p.id = c.id AND p.until IS NULL
    WHERE c.revision <> c.published_revision ORDER BY c.id LIMIT ${ROUND}`;
  return { statement: db.prepare(sql), read: rowsOf(CHANGED) };
}

const payload = jsonOf(z.custom<Item>((value) => typeof value === "object" && value !== null && "links" in value));

/** A public item from the column that keeps it as it is shown. */
export function itemIn(column: string): Item {
  return payload.parse(column);
}

/** What one round makes of a changed row: item null is a tombstone. */
export interface PublishedItem {
  readonly id: string;
  readonly agency: string;
  readonly item: Item | null;
}

/** A round of publication: the rows that were looked at, and what of them is news. */
export interface Round {
  readonly rows: readonly ChangedRow[];
  /** The ISO days on which what is public is looked at again, by id. */
  readonly renewals: ReadonlyMap<string, string>;
  readonly published: readonly PublishedItem[];
}

/**
 * Writes a round after a position, all of it or, once the lease is somebody else's, nothing. What stands in the register
 * is behind from then on, until it is written.
 */
export function writeRound(
  db: D1Database,
  { rows, renewals, published }: Round,
  holder: string,
  position: number,
  now: string,
): D1PreparedStatement[] {
  const items = published.map(({ id, agency, item }, at) => ({
    id,
    agency,
    since: position + at + 1,
    payload: item === null ? null : JSON.stringify(item),
    words: item === null ? "" : wordsOfItem(item),
  }));
  const close = `
    UPDATE published SET until = j.value ->> 'since', until_at = ?2 FROM json_each(?1) AS j
    WHERE published.id = j.value ->> 'id' AND published.until IS NULL`;
  const open = `
    INSERT INTO published (id, since, agency_code, payload, words, at)
    SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2
    FROM json_each(?1)`;
  const seen = `
    UPDATE capability SET published_revision = j.value ->> 'revision', renew_on = j.value ->> 'renew',
      published_at = CASE WHEN public_version IS NULL THEN published_at ELSE COALESCE(published_at, ?2) END
    FROM json_each(?1) AS j WHERE capability.id = j.value ->> 'id'`;
  const revisions = rows.map(({ id, revision }) => ({ id, revision, renew: renewals.get(id) ?? null }));
  const closed = items.map(({ id, since }) => ({ id, since }));
  return [
    guard(db, "NOT EXISTS (SELECT 1 FROM publication WHERE lease_holder = ? AND position = ?)", holder, position),
    ...bulk(db, close, closed, now),
    ...bulk(db, open, items, now),
    ...bulk(db, seen, revisions, now),
    advance(db, position + items.length, items.length === 0 ? null : now),
  ];
}

/** Where this is the first publication, all words are of this edition. */
function advance(db: D1Database, position: number, publishedAt: string | null): D1PreparedStatement {
  const sql = `
    UPDATE publication SET position = ?1, published_at = COALESCE(?2, published_at), rows_digest = NULL,
      words_edition = CASE WHEN position = 0 THEN ?3 ELSE words_edition END`;
  return db.prepare(sql).bind(position, publishedAt, wordsEdition());
}
