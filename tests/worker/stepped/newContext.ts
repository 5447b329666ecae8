// Stands in for worker/newContext.ts in the stepped bundle: the same context, with its calls of Google counted.

import type { SyncContext } from "../../../worker/context.ts";
import * as real from "../../../worker/newContext.ts";
import { type SteppedEnv, steppedGoogle } from "./steps.ts";

export const newSync = real.newSync;

/** The real context of an environment that counts its steps; whoever waits waits for no clock, since the steps around it stand still. */
export function newContext(env: SteppedEnv, sync: string): SyncContext {
  const context = real.newContext(env, sync);
  const google = steppedGoogle(context.google, env.google);
  return { ...context, google, pause: async () => {}, beside: () => newContext(env, sync) };
}
