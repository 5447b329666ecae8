// One sync: find what is due, read the register first, send one job for each workbook, publish when nothing is left.

import { type Problem, problem } from "../../shared/messages/problem.ts";
import { paceSeconds, READS_PER_MINUTE } from "../../shared/system/pace.ts";
import type { Job } from "../env.ts";
import { publish } from "../publish/publish.ts";
import { countCommit, publicationState } from "../store/publication.ts";
import { beat, beginRun, isPublicationWanted } from "../store/runs.ts";
import {
  type DueSource,
  ensureRegister,
  isJobLeft,
  markPending,
  REGISTER,
  recordUnlisted,
  type SourceRow,
  sourceOf,
  sourcesDueAlone,
} from "../store/sources.ts";
import { later, type SyncContext } from "./context.ts";
import { type Due, findDue } from "./findDue.ts";
import { readRegister } from "./readRegister.ts";
import { readSource } from "./readSource.ts";

const SEND_AT_MOST = 100;
const LONGEST_WAIT_MS = 60_000;

/** Syncs whatever is due. `idle`: nothing was, and one heartbeat row was written. */
export async function startSync(context: SyncContext, eager: boolean): Promise<"idle" | "started"> {
  const { DB: db } = context.env;
  const now = context.now();
  if ((await sourceOf(db, REGISTER))?.spreadsheet !== context.env.REGISTER)
    await ensureRegister(db, context.env.REGISTER).run();
  const { due, unlisted, sweptAt } = await findDue(context, eager);
  if (due.length + unlisted.length === 0 && !(await isPublicationWanted(db))) {
    await beat(db, context.sync, now, sweptAt);
    return "idle";
  }
  const register = due.find((one) => one.source.agency_code === REGISTER);
  const books = due.filter((one) => one !== register);
  await db.batch([
    beginRun(db, context.sync, now, due.length, context.google.calls),
    ...markPending(
      db,
      context.sync,
      due.map((one, at) => dueSource(context, one, at)),
    ),
    ...recordUnlisted(
      db,
      unlisted.map((source) => ({ agency: source.agency_code, reason: notListed(context, source) })),
    ),
    ...(unlisted.length === 0 ? [] : [countCommit(db, now)]),
  ]);
  await beat(db, context.sync, now, sweptAt);
  if (register !== undefined) {
    await readRegister(context);
    books.push(...(await newlyDue(context, books)));
  }
  await sendJobs(
    context,
    books.map((one) => one.source.agency_code),
  );
  await publishWhenDone(context);
  return "started";
}

function notListed(context: SyncContext, source: SourceRow): Problem {
  const date = source.last_read_at?.slice(0, 10) ?? "-";
  return { ...problem("not_listed", { address: context.google.address, date }), since: context.now() };
}

/** Reads one workbook or the register at once, without asking Drive, whatever retry is pending; then publishes. */
export async function syncOne(context: SyncContext, source: SourceRow): Promise<void> {
  const { DB: db } = context.env;
  const now = context.now();
  const due = { agency: source.agency_code, listed: null, notBefore: null };
  await db.batch([beginRun(db, context.sync, now, 1, context.google.calls), ...markPending(db, context.sync, [due])]);
  if (source.agency_code === REGISTER) {
    await readRegister(context);
    const books = await newlyDue(context, []);
    await sendJobs(
      context,
      books.map((one) => one.source.agency_code),
    );
  } else {
    const result = await readSource(context, source.agency_code);
    if (result.kind === "later") await sendLater(context, source.agency_code, result.seconds);
  }
  await publishWhenDone(context);
}

/** Publishes once no untried job is left, or a minute after the first commit that nobody has published. */
export async function publishWhenDone(context: SyncContext): Promise<void> {
  const { DB: db } = context.env;
  if (!(await isPublicationWanted(db))) return;
  if ((await isJobLeft(db)) && !(await hasWaitedLong(context))) return;
  const result = await publish(context);
  if (result !== "published") await sendPublish(context);
}

async function hasWaitedLong(context: SyncContext): Promise<boolean> {
  const { commits, published_commits, first_commit_at } = await publicationState(context.env.DB);
  const waits = commits !== published_commits && first_commit_at !== null;
  return waits && first_commit_at <= later(context.now(), -LONGEST_WAIT_MS);
}

/** Asks for a publication a little later: somebody else publishes now, or Google has to be asked again. */
export async function sendPublish(context: SyncContext): Promise<void> {
  await context.env.QUEUE.send({ kind: "publish", sync: context.sync }, { delaySeconds: 2 });
}

async function sendLater(context: SyncContext, agency: string, delaySeconds: number): Promise<void> {
  await context.env.QUEUE.send({ kind: "read", agency, sync: context.sync }, { delaySeconds });
}

function paced(context: SyncContext, at: number): number {
  return paceSeconds(at, Number(context.env.READS_PER_MINUTE ?? READS_PER_MINUTE));
}

function dueSource(context: SyncContext, one: Due, at: number): DueSource {
  const seconds = paced(context, at);
  const now = context.now();
  return {
    agency: one.source.agency_code,
    listed: one.listed,
    notBefore: seconds === 0 ? null : later(now, seconds * 1000),
  };
}

/** Workbooks that the register just named or described anew. */
async function newlyDue(context: SyncContext, known: readonly Due[]): Promise<Due[]> {
  const { DB: db } = context.env;
  const now = context.now();
  const alone = await sourcesDueAlone(db, now, "");
  const fresh = alone.filter(
    (source) => source.agency_code !== REGISTER && !known.some((one) => one.source.agency_code === source.agency_code),
  );
  const due = fresh.map((source): Due => ({ source, listed: null }));
  if (due.length > 0) {
    const marks = due.map((one, at) => dueSource(context, one, known.length + at));
    await db.batch(markPending(db, context.sync, marks));
  }
  return due;
}

async function sendJobs(context: SyncContext, agencies: readonly string[]): Promise<void> {
  const messages = agencies.map((agency, at): MessageSendRequest<Job> => {
    const delaySeconds = paced(context, at);
    return { body: { kind: "read", agency, sync: context.sync }, ...(delaySeconds === 0 ? {} : { delaySeconds }) };
  });
  for (let at = 0; at < messages.length; at += SEND_AT_MOST) {
    await context.env.QUEUE.sendBatch(messages.slice(at, at + SEND_AT_MOST));
  }
}
