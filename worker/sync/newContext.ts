// Makes the context of a step: a fresh count of Google calls and the real clock.

import type { Env } from "../env.ts";
import { connectGoogle } from "../google/google.ts";
import type { SyncContext } from "./context.ts";

/** The context of a sync's step; `sync` names the sync it belongs to. */
export function newContext(env: Env, sync: string): SyncContext {
  return { env, sync, google: connectGoogle(env), now: () => new Date().toISOString() };
}

/** A name for a new sync. */
export function newSync(): string {
  return `S-${crypto.randomUUID()}`;
}
