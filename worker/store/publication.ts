// What was committed and what of it is published; the lease of the one who publishes.

import { guard } from "./bulk.ts";

/** The one row of the table `publication`. */
export interface PublicationRow {
  readonly epoch: string;
  readonly commits: number;
  readonly published_commits: number;
  readonly first_commit_at: string | null;
  readonly lease_holder: string | null;
  readonly lease_until: string | null;
  readonly position: number;
  readonly published_at: string | null;
  readonly rebuilt: number;
  readonly rows_digest: string | null;
  readonly versions_digest: string | null;
  readonly history_digest: string | null;
  readonly history_entry: number;
  readonly review_digest: string | null;
}

/** What a publication left in the register: as long as it stands so, only what changed since is compared. */
export interface Standing {
  readonly rows: string;
  readonly versions: string;
  readonly history: string;
  /** The last entry of the log that Riwayat Keputusan shows. */
  readonly entry: number;
}

/** The state of publication. */
export async function publicationState(db: D1Database): Promise<PublicationRow> {
  const row = await db.prepare("SELECT * FROM publication").first<PublicationRow>();
  if (row === null) throw new Error("the publication row is missing");
  return row;
}

/** Counts a commit that the next publication has to show. */
export function countCommit(db: D1Database, now: string): D1PreparedStatement {
  const sql = `
    UPDATE publication SET commits = commits + 1,
      first_commit_at = CASE WHEN commits = published_commits THEN ? ELSE first_commit_at END`;
  return db.prepare(sql).bind(now);
}

const LEASE_MS = 60_000;

function leaseEnd(now: string): string {
  return new Date(Date.parse(now) + LEASE_MS).toISOString();
}

/** Takes the lease for a minute; false while somebody else holds it. */
export async function takeLease(db: D1Database, holder: string, now: string): Promise<boolean> {
  const sql = `
    UPDATE publication SET lease_holder = ?1, lease_until = ?3 WHERE lease_until IS NULL OR lease_until <= ?2`;
  return (await db.prepare(sql).bind(holder, now, leaseEnd(now)).run()).meta.changes > 0;
}

/** Prolongs the holder's own lease; false once somebody else had it: what the holder read may be old since. */
export async function renewLease(db: D1Database, holder: string, now: string): Promise<boolean> {
  const sql = "UPDATE publication SET lease_until = ?2 WHERE lease_holder = ?1";
  return (await db.prepare(sql).bind(holder, leaseEnd(now)).run()).meta.changes > 0;
}

/** Statements that prolong the holder's own lease, and make their batch fail as a whole once somebody else had it. */
export function holdLease(db: D1Database, holder: string, now: string): D1PreparedStatement[] {
  return [
    guard(db, "NOT EXISTS (SELECT 1 FROM publication WHERE lease_holder = ?)", holder),
    db.prepare("UPDATE publication SET lease_until = ?2 WHERE lease_holder = ?1").bind(holder, leaseEnd(now)),
  ];
}

/**
 * Gives the lease back and says up to which commit all is published, and what stands in the register now (undefined: not
 * known); changes no row once somebody else had the lease.
 */
export function endLease(
  db: D1Database,
  holder: string,
  publishedCommits: number | undefined,
  standing: Standing | undefined,
): D1PreparedStatement {
  const sql = `
    UPDATE publication SET lease_holder = NULL, lease_until = NULL,
      published_commits = MAX(published_commits, COALESCE(?2, published_commits)),
      rebuilt = CASE WHEN ?2 IS NULL THEN rebuilt ELSE 1 END,
      rows_digest = ?3, versions_digest = ?4, history_digest = ?5, history_entry = COALESCE(?6, history_entry)
    WHERE lease_holder = ?1`;
  const { rows = null, versions = null, history = null, entry = null } = standing ?? {};
  return db.prepare(sql).bind(holder, publishedCommits ?? null, rows, versions, history, entry);
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
