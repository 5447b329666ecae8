// Runs wrangler's commands without questions.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { explainWrangler, type WranglerRun } from "./explainWrangler.ts";
import { Refusal } from "./google/refusal.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** What keeps wrangler from asking, telling and colouring. */
export const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CI: "true",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
};

/** Runs a command; `input` is what it reads. */
export async function tryWrangler(
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<WranglerRun> {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  // A command that ends before it has read its input closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code: code ?? 1, output: output.join(""), errors: errors.join("") };
}

/** Runs a command that must succeed; its output. Throws Refusal. */
export async function runWrangler(
  args: readonly string[],
  options: Parameters<typeof tryWrangler>[1] = {},
): Promise<string> {
  const run = await tryWrangler(args, options);
  if (run.code !== 0) throw new Refusal(explainWrangler(args, run));
  return run.output;
}
