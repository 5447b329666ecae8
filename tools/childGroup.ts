// A child process that leads a group of its own, so that nothing it started stays behind.

import type { ChildProcess } from "node:child_process";

const STOP_MS = 8_000;

/** Has the group end when this process does, however it ends: a prompt's Ctrl-C ends it at once. */
export function endWithUs(child: ChildProcess): void {
  const end = () => killGroup(child, "SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
}

/** Asks the child to end, and ends it and its group where it does not. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const force = setTimeout(() => killGroup(child, "SIGKILL"), STOP_MS);
  killGroup(child, "SIGTERM");
  await ended;
  clearTimeout(force);
  killGroup(child, "SIGKILL");
}

/** Ends the group without warning, as a crash does. */
export async function crashGroup(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
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
