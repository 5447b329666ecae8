// The latest failure of each thing that the Worker does by itself, and the messages that the queue gave up, in D1.

import * as z from "zod";
import type { Job } from "../env.ts";
import type { Ask } from "./ask.ts";
import { jsonOf, rowsOf } from "./fields.ts";

/** Remembers the latest failure of something; `error` describes it without anything that anybody typed. */
export async function recordFault(db: D1Database, what: string, error: string, now: string): Promise<void> {
  await db.prepare("INSERT OR REPLACE INTO failure (what, error, at) VALUES (?, ?, ?)").bind(what, error, now).run();
}

/** What a job is called in `failure`. */
export function nameOfJob(job: Job): string {
  return "agency" in job ? `${job.kind} ${job.agency}` : job.kind;
}

/** So long a failure explains why a message was given up. */
const EXPLAINS_MS = 86_400_000;

/** Keeps a message that the queue gave up, with what failed last: in our code, else in the source that it reads. */
export async function keepDeadLetter(db: D1Database, job: Job, now: string): Promise<void> {
  const sql = `
    INSERT INTO dead_letter (body, reason, died_at) SELECT ?1, COALESCE(
      (SELECT error FROM failure WHERE what = ?2 AND at > ?4),
      (SELECT reason ->> 'code' FROM source WHERE agency_code = ?3), 'unknown'), ?5`;
  const since = new Date(Date.parse(now) - EXPLAINS_MS).toISOString();
  const agency = "agency" in job ? job.agency : "";
  await db.prepare(sql).bind(JSON.stringify(job), nameOfJob(job), agency, since, now).run();
}

/** A message that was given up. */
export interface DeadLetter {
  readonly entry: number;
  readonly job: Job;
}

const JOB = z.union([
  z.object({ kind: z.enum(["read", "tell"]), agency: z.string(), sync: z.string() }),
  z.object({ kind: z.enum(["register", "publish"]), sync: z.string() }),
  z.object({ kind: z.literal("people"), after: z.string(), sync: z.string() }),
]);
const letters = rowsOf(z.object({ entry: z.number(), body: jsonOf(JOB) }));

/** The messages that were given up and not sent again, oldest first. */
export async function deadLetters(db: D1Database, most: number): Promise<DeadLetter[]> {
  const sql = "SELECT entry, body FROM dead_letter WHERE replayed_at IS NULL ORDER BY entry LIMIT ?";
  const { results } = await db.prepare(sql).bind(most).all();
  return letters(results).map(({ entry, body: job }) => ({ entry, job }));
}

/** Notes that messages were sent again. */
export async function markReplayed(db: D1Database, letters: readonly DeadLetter[], now: string): Promise<void> {
  const sql = "UPDATE dead_letter SET replayed_at = ?2 WHERE entry IN (SELECT value FROM json_each(?1))";
  await db
    .prepare(sql)
    .bind(JSON.stringify(letters.map((one) => one.entry)), now)
    .run();
}

const failures = rowsOf(z.object({ what: z.string(), error: z.string(), at: z.string() }));

/** What failed last, newest first; `error` is a code or a place in the code. */
export function askFailures(db: D1Database): Ask<ReturnType<typeof failures>> {
  const sql = "SELECT what, error, at FROM failure ORDER BY at DESC LIMIT 50";
  return { statement: db.prepare(sql), read: failures };
}

const given = rowsOf(
  z.object({ kind: z.string(), agency: z.string().nullable(), reason: z.string(), died_at: z.string() }),
);

/** What the queue gave up and nobody sent again, oldest first. */
export function askDeadLetters(db: D1Database): Ask<ReturnType<typeof given>> {
  const sql = `
    SELECT body ->> 'kind' AS kind, body ->> 'agency' AS agency, reason, died_at FROM dead_letter
    WHERE replayed_at IS NULL ORDER BY entry LIMIT 50`;
  return { statement: db.prepare(sql), read: given };
}
