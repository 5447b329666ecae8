// Which snapshot is current, known to the isolate for a bounded time, with the public part of the register.

import { dayIn } from "../../../shared/city/zones.ts";
import { type PublicRegister, publicRegister, registerStatement } from "./publicRegister.ts";

/**
 * The current snapshot. `position` names it, `publishedAt` is its time; `stamp` changes whenever anything that the
 * state holds does.
 */
export interface FeedState {
  readonly epoch: string;
  readonly position: number;
  readonly publishedAt: string | null;
  /** When anything that the state holds changed last; null before anything did. */
  readonly changedAt: string | null;
  readonly register: PublicRegister;
  readonly stamp: string;
}

interface StateRow {
  readonly epoch: string;
  readonly commits: number;
  readonly position: number;
  readonly published_at: string | null;
  readonly committed_at: string | null;
}

interface Known {
  readonly edition: string;
  readonly state: FeedState;
  readonly askedAt: number;
  /** Whether somebody is looking for a newer one. */
  looking: boolean;
}

/** So long an isolate trusts what it knows: reads are at most this old. */
export const FRESH_MS = 250;

/** After this one read looks again, while the others go on with what is known: not all at once ask D1. */
const LOOK_MS = 150;

/** In SQL: the stamp of the current snapshot. */
export const STAMP = "(SELECT epoch || '.' || position || '.' || commits FROM publication)";

const known = new WeakMap<D1Database, Known>();

/**
 * Asks D1 once, in one transaction: which snapshot is current, the register's lists if they changed, and whatever else
 * is to be read of that very snapshot.
 */
export async function readState(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
): Promise<{ readonly state: FeedState; readonly answers: readonly D1Result[] }> {
  const before = known.get(db);
  if (before !== undefined) before.looking = true;
  const askedAt = Date.now();
  const [head, lists, ...answers] = await db.batch<StateRow>([
    db.prepare("SELECT epoch, commits, position, published_at, committed_at FROM publication"),
    registerStatement(db, before?.edition ?? ""),
    ...statements,
  ]);
  const row = head?.results[0];
  if (row === undefined) throw new Error("the publication row is missing");
  const { epoch, commits, position } = row;
  const edition = `${epoch}.${commits}`;
  const register = before?.edition === edition ? before.state.register : publicRegister(lists?.results ?? []);
  const stamp = `${epoch}.${position}.${commits}`;
  const changedAt = [row.published_at, row.committed_at].reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b));
  const state = { epoch, position, publishedAt: row.published_at, changedAt, register, stamp };
  if (askedAt >= (known.get(db)?.askedAt ?? 0)) known.set(db, { edition, state, askedAt, looking: false });
  return { state, answers };
}

/** The snapshot that this isolate saw last, however long ago; undefined before the first look. */
export function lastState(db: D1Database): FeedState | undefined {
  return known.get(db)?.state;
}

/** The current snapshot as this isolate knows it; undefined when that was too long ago. */
export function knownState(db: D1Database): FeedState | undefined {
  const found = known.get(db);
  if (found === undefined) return undefined;
  return Date.now() - found.askedAt < (found.looking ? FRESH_MS : LOOK_MS) ? found.state : undefined;
}

/** The ISO day that it is now in the city. */
export function publicDay({ register }: FeedState): string {
  return dayIn(register.city.zone, new Date().toISOString());
}

/** Makes this isolate look again at the next read. */
export function forgetState(db: D1Database): void {
  known.delete(db);
}
