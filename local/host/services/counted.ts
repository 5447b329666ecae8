// Counts the calls of a service and refuses those that its authorisation does not reach.

import type { Ask, AuthMode, CallCounts, ThreadInput } from "../bridge.ts";

/** What every service of one execution shares. */
export interface Services {
  readonly ask: Ask;
  readonly input: ThreadInput;
  readonly mode: AuthMode;
  readonly read: (name: string) => void;
  readonly write: (name: string) => void;
  readonly note: (name: string) => void;
  /** Throws where the mode is weaker than needed. */
  readonly needs: (mode: "LIMITED" | "FULL", name: string, scope: string) => void;
  /** Throws where the manifest does not ask for the scope. */
  readonly scope: (name: string, ...anyOf: readonly string[]) => void;
}

const STRENGTH: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };
const PREFIX = "https://www.googleapis.com/auth/";

/** The counters and guards of an execution. */
export function countedServices(input: ThreadInput, ask: Ask, calls: CallCounts): Services {
  const mode = input.execution.authMode;
  const note = (name: string) => {
    calls.byName[name] = (calls.byName[name] ?? 0) + 1;
  };
  const refuse = (name: string, scope: string) => {
    throw new Error(`You do not have permission to call ${name}. Required permissions: ${PREFIX}${scope}`);
  };
  return {
    ask,
    input,
    mode,
    note,
    read: (name) => {
      calls.reads += 1;
      note(name);
    },
    write: (name) => {
      calls.writes += 1;
      note(name);
    },
    needs: (needed, name, scope) => {
      if (STRENGTH[mode] < STRENGTH[needed]) refuse(name, scope);
    },
    scope: (name, ...anyOf) => {
      const held = input.scopes.map((one) => one.replace(PREFIX, ""));
      if (!anyOf.some((one) => held.includes(one))) refuse(name, anyOf[0] ?? "");
    },
  };
}
