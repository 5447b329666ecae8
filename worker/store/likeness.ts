// Likeness in D1: which rows share a band with new versions, what those rows say, and of whom a row is told to be like.

import * as z from "zod";
import type { Content } from "../../shared/columns.ts";
import { type Ask, known } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { content, jsonOf, rowsOf, texts } from "./fields.ts";

/** So many others are looked at for each band: where more share it, its words are everybody's. */
const MOST_OF_BAND = 3;

/** A band of a row. */
export interface Band {
  readonly id: string;
  readonly band: string;
}

/** In SQL, of a row called `o`: it stands before Setda, and no decision has ended it. */
const STANDS = "o.gone IS NULL AND o.missing_since IS NULL AND o.state NOT IN ('rejected', 'archived', 'rerouted')";

const OTHER = z.object({ id: z.string(), content: jsonOf(content) });
const sharingRows = rowsOf(
  z.object({ id: z.string(), alike: jsonOf(texts).nullable(), others: jsonOf(z.array(OTHER)) }),
);

/** What is known of a row: of whom it was told to be like, and what others say that share a band with it. */
export interface Sharing {
  readonly alike: readonly string[];
  readonly others: ReadonlyMap<string, Content>;
}

/** By the ids of these bands. Others say what they submitted last; those that no longer stand are left out. */
export function askSharing(db: D1Database, bands: readonly Band[]): Ask<Map<string, Sharing>> {
  if (bands.length === 0) return known(new Map());
  const sql = `
    SELECT n.value ->> 'id' AS id, (SELECT alike FROM capability WHERE id = n.value ->> 'id') AS alike,
      (SELECT json_group_array(json_object('id', o.id, 'content', v.content)) FROM (
        SELECT id FROM likeness_band WHERE band = n.value ->> 'band' AND id <> n.value ->> 'id' LIMIT ${MOST_OF_BAND}) AS b
        JOIN capability AS o ON o.id = b.id JOIN version AS v ON v.id = o.id AND v.version = o.submitted_version
        WHERE ${STANDS}) AS others
    FROM json_each(?1) AS n`;
  const read = (rows: readonly unknown[]) => {
    const sharing = new Map<string, Sharing>();
    for (const { id, alike, others } of sharingRows(rows)) {
      const before = sharing.get(id)?.others ?? new Map<string, Content>();
      const all = new Map([...before, ...others.map((one) => [one.id, one.content] as const)]);
      sharing.set(id, { alike: alike ?? [], others: all });
    }
    return sharing;
  };
  return { statement: db.prepare(sql).bind(JSON.stringify(bands)), read };
}

/** Writes what new versions are found by, and of whom those rows are like that were like others before. */
export function writeLikeness(
  db: D1Database,
  bands: readonly Band[],
  alike: readonly { readonly id: string; readonly alike: readonly string[] | null }[],
): D1PreparedStatement[] {
  const insert = `
    INSERT OR IGNORE INTO likeness_band (band, id) SELECT value ->> 'band', value ->> 'id' FROM json_each(?1)`;
  const update = `
    UPDATE capability SET alike = NULLIF(j.value -> 'alike', 'null') FROM json_each(?1) AS j
    WHERE capability.id = j.value ->> 'id'`;
  return [...bulk(db, insert, bands), ...bulk(db, update, alike)];
}

/**
 * What others were told of rows that say something new: each is told its new words, or no longer told of a row that is not like
 * it any more. `alike`: what the new versions are like now. Rows among the new versions themselves are left alone.
 */
export function restateAlike(
  db: D1Database,
  fresh: readonly { readonly id: string; readonly alike: readonly string[] }[],
): D1PreparedStatement[] {
  const named = `alike > '' AND id NOT IN (SELECT value ->> 'id' FROM json_each(?1))
    AND EXISTS (SELECT 1 FROM json_each(alike) AS a WHERE a.value IN (SELECT value ->> 'id' FROM json_each(?1)))`;
  const left = `
    SELECT json_group_array(a.value) FROM json_each(capability.alike) AS a
    WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) AS n WHERE n.value ->> 'id' = a.value
      AND NOT EXISTS (SELECT 1 FROM json_each(n.value -> 'alike') AS l WHERE l.value = capability.id))`;
  const tell = `
    UPDATE source SET feedback = feedback + 1, tell_attempts = 0, tell_retry_at = NULL
    WHERE agency_code IN (SELECT agency_code FROM capability WHERE ${named})`;
  const restate = `UPDATE capability SET revision = revision + 1, alike = NULLIF((${left}), '[]') WHERE ${named}`;
  return [...bulk(db, tell, fresh), ...bulk(db, restate, fresh)];
}

/** A row that another one is like. */
const ALIKE = z.object({ id: z.string(), agency: z.string(), title: z.string().nullable() });

/** A column of what a row is like, made by alikeOf. */
export const alikeColumn = jsonOf(z.array(ALIKE));

/** A row that another one is like, as D1 knows it. */
export type AlikeRow = z.output<typeof ALIKE>;

/** In SQL: what the capability called so is like, as far as that still stands. */
export function alikeOf(capability: string): string {
  return `(SELECT json_group_array(json_object('id', o.id, 'agency', o.agency_code, 'title', ov.content ->> '$.title_id'))
    FROM json_each(${capability}.alike) AS a JOIN capability AS o ON o.id = a.value
    LEFT JOIN version AS ov ON ov.id = o.id AND ov.version = o.submitted_version WHERE ${STANDS})`;
}
