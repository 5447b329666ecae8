// What every step of a sync is given: the environment, Google, the sync's name and a clock.

import type { Env } from "../env.ts";
import type { Google } from "../google/google.ts";

export interface SyncContext {
  readonly env: Env;
  readonly google: Google;
  readonly sync: string;
  /** The time of this step, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** An ISO time some milliseconds after (or before) another. */
export function later(iso: string, ms: number): string {
  return new Date(Date.parse(iso) + ms).toISOString();
}
