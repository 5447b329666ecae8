// npm start: shows what happens while Kembar comes up, runs a first sync, and keeps the clock.

import { join } from "node:path";
import { buildAddon } from "./build.ts";
import { runCommand } from "./command/runCommand.ts";
import { firstSync } from "./firstSync.ts";
import type { Finding } from "./google/refusal.ts";
import { answerDamaged } from "./start/answerDamaged.ts";
import { checkFolder, checkPort } from "./start/checks.ts";
import { closeToOthers } from "./start/closeToOthers.ts";
import { takeLock } from "./start/lock.ts";
import { startSettings } from "./start/settings.ts";
import { watchDatabase } from "./start/watchDatabase.ts";
import { type RunningSystem, startSystem } from "./startSystem.ts";

const COMMAND = {
  usage: `npm start
Pengaturan lewat lingkungan: PORT (8787), GOOGLE_PORT (8788), DATA_DIR (.local), CITY (banjarmasin; kota contoh
di cities/), SEED=none (kota kosong),
SYNC_EVERY (detik antara dua sinkron; 60, 0 = tidak pernah), QUOTA=1 (kuota Google).
`,
  options: {},
  takes: [0, 0],
} as const;

let running: RunningSystem | undefined;
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await running?.stop();
  process.exit(code);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(0));
process.on("disconnect", () => void end(0));

const began = Date.now();
let steps = 0;

function step(text: string): void {
  steps += 1;
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${steps}. ${text} …`);
}

/** A Worker whose database was damaged under it works no more: what it still wrote would be lost. Says so once. */
async function endWorker({ worker }: RunningSystem, port: number, damage: Finding): Promise<void> {
  console.error(`\n${damage.told.id} Worker diakhiri; lembar kerja tetap utuh.\nTekan Ctrl-C, lalu: ${damage.mend.id}`);
  await worker.stop();
  if (!ending) await answerDamaged(port, damage);
}

/** Runs the clock's handler again and again; one run never overlaps the next. */
function keepTime({ worker }: RunningSystem, everySeconds: number): void {
  if (everySeconds <= 0) return;
  const again = () => {
    setTimeout(() => {
      worker.tick().then(again, again);
    }, everySeconds * 1000);
  };
  again();
}

await runCommand(COMMAND, async () => {
  const settings = startSettings(process.env);
  const { port, googlePort, dataDir, syncEvery } = settings;
  checkFolder(dataDir);
  takeLock(dataDir);
  await checkPort("PORT", port);
  await checkPort("GOOGLE_PORT", googlePort);
  process.umask(0o077);
  step("Membangun add-on");
  await buildAddon();
  try {
    running = await startSystem({ ...settings, onStep: step });
    closeToOthers(dataDir);
    await tellFirstSync(running);
  } catch (thrown) {
    await running?.stop();
    running = undefined;
    // Whoever ended the start knows why it did not come to its end.
    if (ending) return 0;
    throw thrown;
  }
  const system = running;
  keepTime(system, syncEvery);
  watchDatabase(join(dataDir, "worker"), (damage) => void endWorker(system, port, damage));
  return undefined;
});

// A refused start has nothing left to do, though the channel to the process that began it is still open.
if (running === undefined) process.exit();

async function tellFirstSync(system: RunningSystem): Promise<void> {
  step("Menjalankan sinkron pertama");
  const summary = await firstSync(system, (read, all) => console.log(`           ${read} dari ${all} lembar terbaca`));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const lines: readonly (readonly [string, string | number])[] = [
    ["Perangkat daerah terbaca", summary.read],
    ["Baris diterima", summary.accepted],
    ["Masalah", summary.problems],
    ["Tampil di umpan", summary.published],
    ["Panggilan Google", summary.calls],
    ["Detik", seconds],
  ];
  console.log(`\n${lines.map(([name, value]) => `  ${name.padEnd(26)}${String(value).padStart(8)}`).join("\n")}\n`);
  console.log(`  Katalog dan umpan data       ${system.worker.url}/`);
  console.log(`  Lembar kerja (Google lokal)  ${system.google.url}/\n`);
  console.log("Kembar siap. Ctrl-C mengakhirinya.");
}
