// npm test: formatting, lint, types and what nobody takes first, then every test.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command of the project's own tools; ends with its code when it fails. */
function run(name: string, ...args: string[]): void {
  const path = `${fileURLToPath(new URL("../node_modules/.bin/", import.meta.url))}:${process.env.PATH ?? ""}`;
  const done = spawnSync(name, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path } });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

run("biome", "check", ".");
run("tsc", "-b");
run("knip", "--no-progress", "--cache");
run("vitest", "run", ...process.argv.slice(2));
