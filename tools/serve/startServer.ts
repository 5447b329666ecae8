// The city's own server: the Worker in workerd with its D1 on this disk, its clock, and a backup every night.

import { join } from "node:path";
import { takeBackup } from "../../worker/backup/takeBackup.ts";
import { Refusal } from "../google/refusal.ts";
import { migrateState } from "../migrateState.ts";
import { answerDamaged } from "../start/answerDamaged.ts";
import { watchDatabase } from "../start/watchDatabase.ts";
import { runWorker, WORKER_ENTRY } from "../workerd/runWorker.ts";
import { startClock } from "./clock.ts";
import { logLine, workerLine } from "./logLine.ts";
import { isDue, keepBackup } from "./nightlyBackup.ts";
import type { ServeSettings } from "./settings.ts";

const CRON = "*/5 * * * *";

/** Strikes of the clock in a row that may fail before the server gives up, and is started anew. */
const MOST_FAILED = 3;

export interface RunningServer {
  readonly stop: () => Promise<void>;
}

/** Starts it; `onLost` is called when it cannot go on by itself. Throws Refusal. */
export async function startServer(settings: ServeSettings, onLost: () => void): Promise<RunningServer> {
  const { port, dataDir, backups, variables } = settings;
  const state = join(dataDir, "worker");
  await migrateState(state);
  const onRestart = () => logLine("warn", "workerd_restarted");
  const order = { entry: WORKER_ENTRY, port, state, variables };
  const miniflare = await runWorker(order, { onLog: workerLine, onRestart });
  logLine("info", "serving", { url: `http://127.0.0.1:${port}`, public_url: variables.PUBLIC_URL, data: dataDir });
  let failed = 0;
  const clock = startClock(async () => {
    try {
      const worker = await miniflare.getWorker();
      await worker.scheduled({ cron: CRON });
      failed = 0;
      await backUp();
    } catch (thrown) {
      failed += 1;
      logLine("error", "clock_failed", { error: wordsOf(thrown) });
      if (failed >= MOST_FAILED) onLost();
    }
  });
  const stop = async () => {
    await clock.stop();
    await miniflare.dispose();
  };

  async function backUp(): Promise<void> {
    const now = new Date().toISOString();
    if (!isDue(backups, now)) return;
    const { text, count } = await takeBackup({
      DB: await miniflare.getD1Database("DB"),
      REGISTER: variables.REGISTER ?? "",
    });
    logLine("info", "backup", { file: keepBackup(backups, text, now), rows: count });
  }

  watchDatabase(state, (damage) => {
    logLine("error", damage.code, { told: damage.told.id, mend: damage.mend.id });
    void stop().then(() => answerDamaged(port, damage));
  });
  return { stop };
}

function wordsOf(thrown: unknown): string {
  if (thrown instanceof Refusal) return thrown.finding.told.id;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
