// npm start: shows what happens while Kembar comes up, runs a first sync, and keeps the clock.

import { buildAddon } from "./build.ts";
import { firstSync } from "./firstSync.ts";
import { type RunningSystem, startSystem } from "./startSystem.ts";

const { PORT = "8787", GOOGLE_PORT = "8788", DATA_DIR = ".local", SEED, SYNC_EVERY = "60", QUOTA } = process.env;

let running: RunningSystem | undefined;
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await running?.stop();
  process.exit(code);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(0));

const began = Date.now();
let steps = 0;

function step(text: string): void {
  steps += 1;
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${steps}. ${text} …`);
}

/** Runs the clock's handler again and again; one run never overlaps the next. */
function keepTime(system: RunningSystem, everySeconds: number): void {
  if (everySeconds <= 0) return;
  const again = () => {
    setTimeout(() => {
      system.worker.tick().then(again, again);
    }, everySeconds * 1000);
  };
  again();
}

try {
  step("Membangun add-on");
  await buildAddon();
  running = await startSystem({
    port: Number(PORT),
    googlePort: Number(GOOGLE_PORT),
    dataDir: DATA_DIR,
    empty: SEED === "none",
    quota: QUOTA === "1",
    onStep: step,
  });
  if (ending) await running.stop();
  step("Menjalankan sinkron pertama");
  const summary = await firstSync(running);
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
  console.log(`  Katalog dan umpan data       ${running.worker.url}/`);
  console.log(`  Lembar kerja (Google lokal)  ${running.google.url}/\n`);
  console.log("Kembar siap. Ctrl-C mengakhirinya.");
  keepTime(running, Number(SYNC_EVERY));
} catch (thrown) {
  if (!ending) console.error(thrown instanceof Error ? thrown.message : thrown);
  await end(1);
}
