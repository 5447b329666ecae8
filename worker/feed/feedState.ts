// Which snapshot is current, known to the isolate for a bounded time, with the public part of the register.

import { type PublicRegister, publicRegister, type RegisterRow, registerStatement } from "./publicRegister.ts";

/**
 * The current snapshot. `position` names it, `publishedAt` is its time; `stamp` changes whenever anything that the
 * state holds does.
 */
export interface FeedState {
  readonly epoch: string;
  readonly position: number;
  readonly publishedAt: string | null;
  readonly register: PublicRegister;
  readonly stamp: string;
}

interface StateRow {
  readonly epoch: string;
  readonly commits: number;
  readonly position: number;
  readonly published_at: string | null;
}

interface Known {
  readonly commits: number;
  readonly state: FeedState;
  readonly askedAt: number;
}

/** So long an isolate trusts what it knows: reads are at most this old. */
export const FRESH_MS = 250;

const known = new WeakMap<D1Database, Known>();

/** The current snapshot: from memory within FRESH_MS, else by one small query, and the register's lists if they changed. */
export async function feedState(db: D1Database): Promise<FeedState> {
  const current = knownState(db);
  if (current !== undefined) return current;
  const before = known.get(db);
  const now = Date.now();
  const row = await db.prepare("SELECT epoch, commits, position, published_at FROM publication").first<StateRow>();
  if (row === null) throw new Error("the publication row is missing");
  const { epoch, commits, position } = row;
  const same = before !== undefined && before.state.epoch === epoch && before.commits === commits;
  const register = same
    ? before.state.register
    : publicRegister((await registerStatement(db).all<RegisterRow>()).results);
  const stamp = `${epoch}.${position}.${commits}`;
  const state = { epoch, position, publishedAt: row.published_at, register, stamp };
  known.set(db, { commits, state, askedAt: now });
  return state;
}

/** The current snapshot as this isolate knows it; undefined when that was too long ago. */
export function knownState(db: D1Database): FeedState | undefined {
  const found = known.get(db);
  return found !== undefined && Date.now() - found.askedAt < FRESH_MS ? found.state : undefined;
}

/** Makes this isolate look again at the next read. */
export function forgetState(db: D1Database): void {
  known.delete(db);
}
