// Runs clasp's commands for one script of Apps Script.

import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const CLASP = fileURLToPath(new URL("../node_modules/@google/clasp/build/src/index.js", import.meta.url));

/** What a command printed. */
export interface ClaspRun {
  readonly code: number;
  readonly output: string;
}

/** Runs a command in a folder that holds, or will hold, the script's .clasp.json. */
export async function runClasp(folder: string, command: readonly string[]): Promise<ClaspRun> {
  const child = spawn(process.execPath, [CLASP, ...command, "--project", folder], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code: code ?? 1, output: output.join("").trim() };
}

/** Whether somebody is signed in to clasp on this computer. */
export async function isSignedIn(): Promise<boolean> {
  const { output } = await runClasp(tmpdir(), ["show-authorized-user", "--json"]);
  return /"loggedIn": ?true/.test(output);
}
