// What was committed and what of it is published; the lease of the one who publishes.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { firstOf, yesNo } from "./fields.ts";

const PUBLICATION = z.object({
  epoch: z.string(),
  commits: z.number(),
  published_commits: z.number(),
  first_commit_at: z.string().nullable(),
  lease_until: z.string().nullable(),
  turn: z.number(),
  position: z.number(),
  rebuilt: yesNo,
  rows_digest: z.string().nullable(),
  versions_digest: z.string().nullable(),
  history_digest: z.string().nullable(),
  history_entry: z.number(),
  review_digest: z.string().nullable(),
  summary_digest: z.string().nullable(),
  refused: z.string().nullable(),
  refused_at: z.string().nullable(),
});

/** The one row of the table `publication`. */
export type Publication = z.output<typeof PUBLICATION>;

const COLUMNS = Object.keys(PUBLICATION.shape).join(", ");
const first = firstOf(PUBLICATION);

function only(rows: readonly unknown[]): Publication {
  const row = first(rows);
  if (row === undefined) throw new Error("the publication row is missing");
  return row;
}

/** What a publication left in the register: as long as it stands so, only what changed since is compared. */
export interface Standing {
  readonly rows: string;
  readonly versions: string;
  readonly history: string;
  /** The last entry of the log that Riwayat Keputusan shows. */
  readonly entry: number;
  /** What Ringkasan says. */
  readonly summary: string;
}

/** The state of publication. */
export function askPublication(db: D1Database): Ask<Publication> {
  return { statement: db.prepare(`SELECT ${COLUMNS} FROM publication`), read: only };
}

/** In SQL: counts a commit that the next publication has to show. `now`: the parameter that holds the time. */
export function commitCounted(now: string): string {
  return `UPDATE publication SET commits = commits + 1, committed_at = ${now},
      first_commit_at = CASE WHEN commits = published_commits THEN ${now} ELSE first_commit_at END`;
}

/** Counts a commit that the next publication has to show. */
export function countCommit(db: D1Database, now: string): D1PreparedStatement {
  return db.prepare(commitCounted("?1")).bind(now);
}

const LEASE_MS = 60_000;

function leaseEnd(now: string): string {
  return new Date(Date.parse(now) + LEASE_MS).toISOString();
}

/** Takes the lease for a minute, and answers the state of publication then; undefined while somebody else holds it. */
export function takeLease(db: D1Database, holder: string, now: string): Ask<Publication | undefined> {
  const sql = `
    UPDATE publication SET lease_holder = ?1, lease_until = ?3, turn = turn + 1
    WHERE lease_until IS NULL OR lease_until <= ?2 RETURNING ${COLUMNS}`;
  return { statement: db.prepare(sql).bind(holder, now, leaseEnd(now)), read: first };
}

/** Prolongs the holder's own lease, and makes its batch fail as a whole once somebody else had it: `commits` takes no NULL. */
export function holdLease(db: D1Database, holder: string, now: string): D1PreparedStatement {
  const sql = "UPDATE publication SET lease_until = ?2, commits = CASE WHEN lease_holder = ?1 THEN commits END";
  return db.prepare(sql).bind(holder, leaseEnd(now));
}

/** How a publication ended: up to which commit all is published, what stands in the register, what Google refused. */
export interface Ended {
  readonly commits?: number;
  readonly standing?: Standing;
  readonly refused?: string;
  /** Rows are left for another invocation. */
  readonly isMore?: boolean;
  /** The decisions that stand in the register were read into an empty D1. */
  readonly isRecovered?: boolean;
}

/** Gives the lease back and records how it ended; changes no row once somebody else had the lease. */
export function endLease(db: D1Database, holder: string, ended: Ended, now: string): D1PreparedStatement {
  const sql = `
    UPDATE publication SET lease_holder = NULL, lease_until = NULL,
      published_commits = MAX(published_commits, COALESCE(?2 ->> 'commits', published_commits)),
      rebuilt = rebuilt OR ?2 ->> 'commits' IS NOT NULL OR COALESCE(?2 ->> 'isRecovered', 0),
      rows_digest = ?2 ->> '$.standing.rows', versions_digest = ?2 ->> '$.standing.versions',
      history_digest = ?2 ->> '$.standing.history', summary_digest = ?2 ->> '$.standing.summary',
      history_entry = COALESCE(?2 ->> '$.standing.entry', history_entry),
      refused = CASE WHEN ?2 ->> 'commits' IS NULL THEN COALESCE(?2 ->> 'refused', refused) END,
      refused_at = CASE WHEN ?2 ->> 'commits' IS NOT NULL THEN NULL
        WHEN ?2 ->> 'refused' IS NULL THEN refused_at ELSE COALESCE(refused_at, ?3) END
    WHERE lease_holder = ?1`;
  return db.prepare(sql).bind(holder, JSON.stringify(ended), now);
}

/**
 * Remembers the decision cells of Tinjauan as they were read and evaluated; null: not all of them were. What was read
 * while somebody publishes, or beside other versions than the last publication left, is compared whole once more.
 */
export function rememberReview(db: D1Database, digest: string | null, versions: string): D1PreparedStatement {
  const sql = `
    UPDATE publication SET review_digest = CASE WHEN lease_holder IS NULL AND versions_digest IS ?2 THEN ?1 END`;
  return db.prepare(sql).bind(digest, versions);
}
