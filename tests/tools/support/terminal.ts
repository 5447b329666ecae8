// A command as a person runs it at a terminal: it is answered when it asks, key by key.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { PATIENCE_MS } from "../../support/patience.ts";

/** util-linux's `script` gives a command a terminal of its own. */
const SCRIPT = "/usr/bin/script";

export const hasTerminal = existsSync(SCRIPT);

/** Keys as a terminal sends them. */
export const KEYS = { down: "\u001b[B", enter: "\r", ctrlC: "\u0003" } as const;

/** What is typed once the command has printed `asked` (after what the answer before waited for). */
export interface TypedAnswer {
  readonly asked: string;
  readonly keys: string;
}

/** Runs a command line on a screen of 120 columns; resolves with its exit code and everything that it printed. */
export async function atTerminal(line: string, cwd: string, env: NodeJS.ProcessEnv, answers: readonly TypedAnswer[]) {
  const child = spawn(SCRIPT, ["-qec", `stty cols 120 rows 40; exec ${line}`, "/dev/null"], {
    cwd,
    env,
    stdio: ["pipe", "pipe", "inherit"],
    timeout: PATIENCE_MS,
  });
  const left = [...answers];
  let printed = "";
  let unread = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    unread += text;
    const next = left[0];
    if (next === undefined || !unread.includes(next.asked)) return;
    left.shift();
    unread = "";
    child.stdin.write(next.keys);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, printed, unanswered: left.map((one) => one.asked) };
}
