// Runs a function in this very thread, one call after the other: what many short runs can afford.

import type { Google } from "../google.ts";
import { answerAtOnce, type Person } from "./answerQuestion.ts";
import type { Ask, Execution, Outcome } from "./bridge.ts";
import { Locks } from "./locks.ts";
import { runScript } from "./runScript.ts";
import { threadInput } from "./scriptHost.ts";
import type { ScriptStores } from "./scriptStores.ts";

/** Nobody else is there to wait for. */
const LOCKS: Readonly<Record<string, unknown>> = { lock: true, hasLock: true, unlock: undefined };

/** On which workbooks, with which built script (its folder), what scripts remember, and so many times Google's limits (1). */
export interface AtOnce {
  readonly google: Google;
  readonly folder: string;
  readonly stores: ScriptStores;
  readonly patience?: number;
}

/** The outcome, as that of ScriptHost.run(). What takes time (the web, sleep) is not waited for: the script gets a promise. */
export function runAtOnce(
  { google, folder, stores, patience = 1 }: AtOnce,
  execution: Execution,
  person: Person,
): Outcome {
  const context = { origin: "", google, stores, locks: new Locks(), execution, person, owner: {} };
  const ask: Ask = (operation, ...args) =>
    operation in LOCKS ? LOCKS[operation] : answerAtOnce({ operation, args }, context);
  return runScript(threadInput(execution, folder, patience), ask);
}
