// Keeps the serving process alive: one that ends by itself is started again, at once and then more and more patiently.

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { crashGroup, endWithUs, stopLeader } from "../childGroup.ts";
import { logLine } from "./logLine.ts";
import type { ServeSettings } from "./settings.ts";

const SERVER = fileURLToPath(new URL("serverProcess.ts", import.meta.url));
/** A strike of the clock is let come to its end. */
const STOP_MS = 20_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** One that lived so long was well: the next wait is short again. */
const WELL_MS = 10 * 60_000;

/** Starts it; `stop` resolves when it and all that it started have ended. */
export function supervise(settings: ServeSettings): { readonly stop: () => Promise<void> } {
  let child: ChildProcess;
  let isEnding = false;
  let again: NodeJS.Timeout | undefined;
  const start = (wait: number) => {
    const began = Date.now();
    const one = fork(SERVER, { stdio: ["ignore", "inherit", "inherit", "ipc"], detached: true, execArgv: [] });
    child = one;
    endWithUs(one);
    one.send(settings);
    one.once("exit", async (code, signal) => {
      if (isEnding) return;
      logLine("error", "server_ended", { code, signal });
      await crashGroup(one);
      const next = Date.now() - began > WELL_MS ? FIRST_WAIT_MS : wait;
      again = setTimeout(() => start(Math.min(2 * next, LONGEST_WAIT_MS)), next);
    });
  };
  start(FIRST_WAIT_MS);
  return {
    stop: async () => {
      isEnding = true;
      clearTimeout(again);
      await stopLeader(child, STOP_MS);
    },
  };
}
