// Bulk rows travel to D1 as JSON parameters (json_each), cut so that none reaches D1's limit of 2 MB.

import { Buffer } from "node:buffer";

/** Bytes; D1 takes 2,000,000 (developers.cloudflare.com/d1/platform/limits). */
const LIMIT = 1_800_000;

/** JSON arrays of rows, none longer than the limit unless a single row is; no array for no rows. */
function jsonChunks(rows: readonly unknown[]): string[] {
  const chunks: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const row of rows) {
    const part = JSON.stringify(row);
    const bytes = Buffer.byteLength(part);
    if (length + bytes > LIMIT && parts.length > 0) {
      chunks.push(`[${parts.join(",")}]`);
      parts = [];
      length = 0;
    }
    parts.push(part);
    length += bytes + 1;
  }
  if (parts.length > 0) chunks.push(`[${parts.join(",")}]`);
  return chunks;
}

/** One statement for each chunk of rows; the JSON is its first parameter. */
export function bulk(db: D1Database, sql: string, rows: readonly unknown[], ...rest: unknown[]): D1PreparedStatement[] {
  return jsonChunks(rows).map((json) => db.prepare(sql).bind(json, ...rest));
}

/** A statement that makes its whole batch fail when the condition (SQL over its parameters) holds. */
export function guard(db: D1Database, condition: string, ...parameters: unknown[]): D1PreparedStatement {
  return db.prepare(`INSERT INTO guard (must) SELECT NULL WHERE ${condition}`).bind(...parameters);
}

/** Whether a batch failed because a guard refused it, or a lease that somebody else had (publication.ts). */
export function wasGuarded(thrown: unknown): boolean {
  return (
    thrown instanceof Error && /NOT NULL constraint failed: (guard\.must|publication\.commits)/.test(thrown.message)
  );
}
