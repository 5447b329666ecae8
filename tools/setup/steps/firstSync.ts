// Step: the Worker has read the register and every agency, and published what it read.

import * as z from "zod";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";

/** How a sync is started, and how long one waits for it. */
export interface SyncOptions {
  readonly wake: (url: string) => Promise<void>;
  readonly patienceMs: number;
}

const Status = z.object({
  settled: z.boolean(),
  agencies: z.array(z.object({ code: z.string(), last_read_at: z.string().nullable() })),
});

const POLL_MS = 500;
const ANSWER_MS = 30_000;

/** Asks /v1/status, which everybody may, until every agency is read. */
export function firstSyncStep(context: SetupContext, { wake, patienceMs }: SyncOptions): Step {
  return {
    name: "sync",
    title: { id: "Sinkron pertama", en: "First sync" },
    needs: ["register", "deploy"],
    look: async (): Promise<Look> => {
      const { url } = context.values();
      if (url === "") return { state: "would", told: told(context, "akan dibaca", "are to be read"), run: sync };
      const lacking = await unread(context, url);
      if (lacking !== undefined && lacking.length === 0)
        return { state: "already", told: told(context, "sudah terbaca", "are read") };
      return { state: "would", told: told(context, "akan dibaca", "are to be read"), run: sync };
    },
  };

  async function sync(): Promise<Outcome> {
    const { url } = context.values();
    const until = Date.now() + patienceMs;
    await wake(url);
    let lacking = await unread(context, url);
    while (lacking?.length !== 0 && Date.now() < until) {
      await new Promise((again) => setTimeout(again, POLL_MS));
      lacking = await unread(context, url);
    }
    if (lacking?.length === 0) return { state: "done", told: told(context, "terbaca", "were read") };
    return notYet(url, lacking);
  }
}

/** The agencies that are not read yet; undefined where the Worker does not answer or still works. */
async function unread({ agencies }: SetupContext, url: string): Promise<string[] | undefined> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  const answer = await fetch(`${url}/v1/status`, { signal, cache: "no-store" })
    .then((one) => one.json())
    .catch(() => undefined);
  const status = Status.safeParse(answer);
  if (!status.success || !status.data.settled) return undefined;
  const read = new Set(status.data.agencies.filter((one) => one.last_read_at !== null).map((one) => one.code));
  return agencies.map((one) => one.code).filter((code) => !read.has(code));
}

function told({ agencies }: SetupContext, id: string, en: string) {
  return { id: `${agencies.length} perangkat daerah ${id}.`, en: `${agencies.length} agencies ${en}.` };
}

function notYet(url: string, lacking: readonly string[] | undefined): Outcome {
  const names = lacking === undefined ? "" : ` (${lacking.join(", ")})`;
  return {
    state: "waiting",
    told: { id: `Sinkron pertama belum selesai${names}.`, en: `The first sync is not finished${names}.` },
    mend: {
      id: `Tunggu sampai 15 menit (jamnya berdetak setiap 5 menit), lalu jalankan lagi. Bila tetap begini, buka ${url}/v1/health dan docs/runbook.md.`,
      en: `Wait up to 15 minutes (its clock ticks every 5 minutes), then run this again. If it stays, open ${url}/v1/health and docs/runbook.md.`,
    },
  };
}
