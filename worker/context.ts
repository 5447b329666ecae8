// What every step of a sync is given: the environment, Google, the sync's name and a clock.

import type { Env } from "./env.ts";
import type { Google } from "./google/google.ts";

export interface SyncContext {
  readonly env: Env;
  /** Counts the calls that are made through it. */
  readonly google: Google;
  readonly sync: string;
  /** The time of this step, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Waits for some milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** The same context with a count of its own, for work that goes on beside this. */
  readonly beside: () => SyncContext;
}

/** An ISO time some milliseconds after (or before) another. */
export function later(iso: string, ms: number): string {
  return new Date(Date.parse(iso) + ms).toISOString();
}
