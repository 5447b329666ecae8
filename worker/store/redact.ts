// Redaction in D1: the content of named versions is blanked wherever it is kept; their rows, decisions and times stay.

import * as z from "zod";
import { askOne } from "./ask.ts";
import { rowsOf } from "./fields.ts";

const versionRows = rowsOf(z.object({ version: z.string() }));
const names = (rows: readonly unknown[]) => versionRows(rows).map((row) => row.version);

/** Which of these are versions of the id. */
export async function versionsAmong(
  db: D1Database,
  id: string,
  versions: readonly string[],
): Promise<readonly string[]> {
  const sql = "SELECT version FROM version WHERE id = ?1 AND version IN (SELECT value FROM json_each(?2))";
  return askOne({ statement: db.prepare(sql).bind(id, JSON.stringify(versions)), read: names });
}

/** The versions of an id, or those that are not its current one. */
export async function versionsOf(db: D1Database, id: string, isButCurrent: boolean): Promise<readonly string[]> {
  const sql = `SELECT version FROM version WHERE id = ?1
    AND (?2 = 0 OR version IS NOT (SELECT version FROM capability WHERE id = ?1)) ORDER BY accepted_at, version`;
  return askOne({ statement: db.prepare(sql).bind(id, isButCurrent ? 1 : 0), read: names });
}

/** What is redacted, by whom and when. */
export interface Redaction {
  readonly id: string;
  readonly versions: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** In SQL, over a redaction as JSON in ?1. */
const ID = "(?1 ->> 'id')";
const AT = "(?1 ->> 'at')";
const NAMED = "IN (SELECT value FROM json_each(?1, '$.versions'))";

/** Where a named version stands in the feed, it ends with a tombstone at the next position; nothing of it is kept. */
const UNPUBLISH = [
  `INSERT INTO published (id, since, agency_code, payload, at)
     SELECT id, (SELECT position + 1 FROM publication), agency_code, NULL, ${AT} FROM published
     WHERE id = ${ID} AND until IS NULL AND payload ->> 'version' ${NAMED}`,
  `UPDATE publication SET position = position + 1, published_at = ${AT}
     WHERE EXISTS (SELECT 1 FROM published WHERE id = ${ID} AND since = position + 1)`,
  `DELETE FROM published WHERE id = ${ID} AND payload ->> 'version' ${NAMED}`,
];

/** The content of the versions, the latest content where it is one of them, and what reviewers wrote about them. */
const BLANK = [
  `UPDATE version SET content = '{}', redacted_at = ${AT} WHERE id = ${ID} AND version ${NAMED}`,
  `UPDATE capability SET content = CASE WHEN version ${NAMED} THEN '{}' ELSE content END,
     problems = CASE WHEN version ${NAMED} THEN '[]' ELSE problems END, revision = revision + 1 WHERE id = ${ID}`,
  `UPDATE decision SET cells = CASE decision WHEN 'stage' THEN json_remove(cells, '$.doc') ELSE '{}' END, redacted = 1
     WHERE id = ${ID} AND version ${NAMED}`,
  `UPDATE review SET attempt = NULL, problems = '[]' WHERE id = ${ID}`,
  `DELETE FROM stamp WHERE id = ${ID}`,
];

/**
 * The record of it, and the wish for a publication, which blanks the tabs. Whoever publishes now read the content before:
 * without its lease nothing of that is published.
 */
const RECORD = [
  `INSERT OR REPLACE INTO redaction (id, version, by, at)
     SELECT ${ID}, value, ?1 ->> 'by', ${AT} FROM json_each(?1, '$.versions')`,
  `UPDATE source SET feedback = feedback + 1
     WHERE agency_code = (SELECT agency_code FROM capability WHERE id = ${ID})`,
  `UPDATE publication SET commits = commits + 1, lease_holder = NULL, lease_until = NULL, history_digest = NULL,
     first_commit_at = CASE WHEN commits = published_commits THEN ${AT} ELSE first_commit_at END`,
];

/**
 * The search index keeps words in parts that it merges later; merged at once, none of what was deleted stays. Nobody
 * knows whose a word of the spellings was: they are those of what is public now.
 */
const FORGET_WORDS = [
  "INSERT INTO published_text (published_text) VALUES ('optimize')",
  "DELETE FROM spelling",
  "INSERT OR IGNORE INTO spelling SELECT word FROM published_spellings WHERE until IS NULL",
];

/** What a redaction is in SQL, in this order and in one transaction: first statements over it as JSON in ?1. */
export const REDACTING = { overJson: [...UNPUBLISH, ...BLANK, ...RECORD], last: FORGET_WORDS } as const;

/** Redacts everything in one transaction. */
export async function redactVersions(db: D1Database, redaction: Redaction): Promise<void> {
  const json = JSON.stringify(redaction);
  const statements = REDACTING.overJson.map((sql) => db.prepare(sql).bind(json));
  await db.batch([...statements, ...REDACTING.last.map((sql) => db.prepare(sql))]);
}
