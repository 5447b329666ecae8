// Makes the context of a step: a fresh count of Google calls and the real clock.

import type { SyncContext } from "./context.ts";
import type { Env } from "./env.ts";
import { connectGoogle } from "./google/google.ts";

/** The context of a sync's step; `sync` names the sync it belongs to. */
export function newContext(env: Env, sync: string): SyncContext {
  const now = () => new Date().toISOString();
  const pause = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));
  return { env, sync, google: connectGoogle(env), now, pause, beside: () => newContext(env, sync) };
}

/** A name for a new sync. */
export function newSync(): string {
  return `S-${crypto.randomUUID()}`;
}
