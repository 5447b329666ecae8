// Loads the built bundle into a bare V8 context with the services of Apps Script, and calls one of its functions.

import { createContext, Script } from "node:vm";
import type { Ask, CallCounts, Outcome, ThreadInput } from "./bridge.ts";
import { outputOf } from "./services/htmlService.ts";
import { servicesFor } from "./services/services.ts";

const LIMIT_MS = { simple: 30_000, menu: 360_000 };

/** Runs the function; an exception of the script is a value. Its answer travels as JSON, as google.script.run sends it. */
export function runScript(input: ThreadInput, ask: Ask): Outcome {
  const { execution } = input;
  const calls: CallCounts = { reads: 0, writes: 0, byName: {} };
  const { globals, selection, eventFor } = servicesFor(input, ask, calls);
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  let value: unknown;
  let error: string | undefined;
  try {
    new Script(input.code, { filename: "Code.js" }).runInContext(context);
    const args = execution.edited === undefined ? execution.args : [eventFor(execution.edited)];
    Reflect.set(context, "__arguments", args);
    const timeout = input.patience * (execution.authMode === "FULL" ? LIMIT_MS.menu : LIMIT_MS.simple);
    value = new Script(`${functionName(execution.name)}.apply(null, __arguments)`).runInContext(context, { timeout });
  } catch (thrown) {
    error = messageOf(thrown);
  }
  return { value: plain(value), error, calls, selection: selection() };
}

function functionName(name: string): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`Script function not found: ${name}`);
  return name;
}

/** An error of the context's own realm is no instance of this one's Error. */
function messageOf(thrown: unknown): string {
  const message = (thrown as { readonly message?: unknown } | null)?.message;
  return typeof message === "string" ? message : String(thrown);
}

/** A page that the function returns (doGet) travels as what it holds. */
function plain(value: unknown): unknown {
  const page = typeof value === "object" && value !== null ? outputOf(value) : undefined;
  if (page !== undefined) return page;
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? "null");
}
