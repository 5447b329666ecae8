// Runs a sync through the Worker's clock and waits until its result is published and readable.

import * as z from "zod";
import { Refusal } from "./google/refusal.ts";
import { cityOf } from "./localGoogle/city.ts";
import type { RunningSystem } from "./startSystem.ts";

/** What the start prints. */
export interface SyncSummary {
  readonly read: number;
  readonly accepted: number;
  readonly problems: number;
  readonly published: number;
  readonly calls: number;
}

const Source = z.object({ last_read_at: z.string().nullable(), accepted: z.number(), problems: z.number() });
const Status = z.object({ settled: z.boolean(), published: z.number(), sources: z.array(Source).default([]) });

const PATIENCE_MS = 100_000;
const POLL_MS = 200;
const TICK_AGAIN_MS = 20_000;

/** Workbooks read between two lines about them. */
const TOLD_EVERY = 8;

/**
 * Ticks the clock and polls /v1/status until everything is settled; throws when it never is. `onRead`: told now and then
 * how many workbooks of all were read.
 */
export async function firstSync(
  { google, worker }: RunningSystem,
  onRead: (read: number, all: number) => void,
): Promise<SyncSummary> {
  let told = 0;
  const before = google.google.requests.since(0).length;
  const until = Date.now() + PATIENCE_MS;
  let ticked = Date.now();
  await worker.tick();
  while (Date.now() < until) {
    // What a start that was killed had sent to the queue is gone with it: the clock sends it again.
    if (Date.now() - ticked > TICK_AGAIN_MS) {
      ticked = Date.now();
      await worker.tick();
    }
    const status = Status.safeParse(await statusOf(worker.url, reviewerToken(google.google)));
    const sources = status.data?.sources ?? [];
    const read = sources.filter((one) => one.last_read_at !== null).length;
    if (status.success && status.data.settled) {
      const { published } = status.data;
      return {
        read,
        accepted: sources.reduce((sum, one) => sum + one.accepted, 0),
        problems: sources.reduce((sum, one) => sum + one.problems, 0),
        published,
        calls: google.google.requests.since(0).length - before,
      };
    }
    if (read >= told + TOLD_EVERY) {
      told = read;
      onRead(read, sources.length);
    }
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
  throw new Refusal(notFinished(told));
}

function notFinished(read: number) {
  const seconds = PATIENCE_MS / 1000;
  return {
    code: "first_sync_unfinished",
    told: {
      id: `Sinkron pertama belum selesai dalam ${seconds} detik; ${read} lembar terbaca.`,
      en: `The first sync did not finish within ${seconds} seconds; ${read} workbooks were read.`,
    },
    mend: { id: "Jalankan lagi: yang sudah terbaca tidak hilang.", en: "Run it again: what was read is not lost." },
  };
}

/** The sources are shown to reviewers only; an empty city has none. */
function reviewerToken(google: RunningSystem["google"]["google"]): string | undefined {
  const reviewer = cityOf(google).users.find((user) => user.role === "reviewer" || user.role === "admin");
  return reviewer === undefined ? undefined : google.auth.tokensFor(reviewer.email).id_token;
}

async function statusOf(url: string, token: string | undefined): Promise<unknown> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/v1/status`, { headers });
  return answer.json();
}
