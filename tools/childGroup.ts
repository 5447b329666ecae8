// A child process that leads a group of its own, so that nothing it started stays behind.

import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

const STOP_MS = 8_000;
/** Loaded into a child, so that it does not outlive whoever began it, however that ended. */
const END_WITH_PARENT = new URL("start/endWithParent.mjs", import.meta.url).href;

/** Starts a script in a group of its own, with its streams as pipes; the group ends when this process does. */
export function spawnGroup(
  script: string,
  args: readonly string[],
  { cwd = process.cwd(), env = process.env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  const argv = ["--import", END_WITH_PARENT, script, ...args];
  const child = spawn(process.execPath, argv, { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true });
  endWithUs(child);
  return child;
}

/** Has the group end when this process does, however it ends: a prompt's Ctrl-C ends it at once. */
export function endWithUs(child: ChildProcess): void {
  const end = () => killGroup(child, "SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
}

/** Asks the child and its group to end, and ends them where they do not. */
export function stopGroup(child: ChildProcess): Promise<void> {
  return ended(child, STOP_MS, () => killGroup(child, "SIGTERM"));
}

/** The same for a child that ends what it started by itself: it alone is asked. */
export function stopLeader(child: ChildProcess, patienceMs: number): Promise<void> {
  return ended(child, patienceMs, () => child.kill("SIGTERM"));
}

async function ended(child: ChildProcess, patienceMs: number, ask: () => void): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const force = setTimeout(() => killGroup(child, "SIGKILL"), patienceMs);
  ask();
  await ended;
  clearTimeout(force);
  killGroup(child, "SIGKILL");
}

/** Ends the group without warning, as a crash does; where its leader has ended already, what that left behind. */
export async function crashGroup(child: ChildProcess): Promise<void> {
  const isGone = child.exitCode !== null || child.signalCode !== null;
  const ended = isGone ? Promise.resolve() : new Promise((resolve) => child.once("exit", resolve));
  killGroup(child, "SIGKILL");
  await ended;
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
