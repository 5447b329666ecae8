// npm start on any Node from 20 on: installs what is missing, then goes on in the Node of the project.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

if (!existsSync(node)) {
  console.log("Memasang bagian yang diperlukan (npm ci) …");
  const done = spawnSync("npm", ["ci"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const child = spawn(node, [fileURLToPath(new URL("./start.ts", import.meta.url))], { cwd: root, stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
