// npm start on any Node from 20 on: installs what is missing, then goes on in the Node of the project.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
const installed = fileURLToPath(new URL("../node_modules/.package-lock.json", import.meta.url));
const localGoogle = fileURLToPath(new URL("../node_modules/local-google", import.meta.url));

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} terlalu lama. Pasang Node 20 atau yang lebih baru, lalu jalankan lagi.`);
  process.exit(1);
}

// npm writes this list last: without it an installation was not finished.
if (![node, installed, localGoogle].every((path) => existsSync(path))) {
  console.log("Memasang bagian yang diperlukan (npm ci), sekitar satu menit …");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) {
    console.error("npm ci tidak selesai. Periksa sambungan internet dan sisa tempat, lalu jalankan lagi.");
    process.exit(done.status ?? 1);
  }
}

// The child ends by itself when its channel to this process closes, whatever ended this one.
const child = spawn(node, [fileURLToPath(new URL("./start.ts", import.meta.url)), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGKILL" ? 1 : 0)));

// npm that is killed tells nobody; its children then have another parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 1000).unref();
