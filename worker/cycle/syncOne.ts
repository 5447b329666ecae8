// A ping: reads one workbook or the register at once, without asking Drive, whatever retry is pending.

import type { SyncContext } from "../context.ts";
import { readSource } from "../source/readSource.ts";
import { markPending } from "../store/dueSources.ts";
import type { Publication } from "../store/publication.ts";
import { beginRun, type Left } from "../store/runs.ts";
import { REGISTER, type Source } from "../store/sources.ts";
import { type EarlyRegister, publish, readEarly } from "./publish.ts";
import { sendLater } from "./sendJobs.ts";
import { syncRegister } from "./syncRegister.ts";
import { tellOrSend } from "./tell.ts";
import { isTimeToPublish } from "./timeToPublish.ts";

/** Syncs one source; `state`: of publication, as it was when the ping came. True where all of it is done. */
export async function syncOne(context: SyncContext, source: Source, state: Publication): Promise<boolean> {
  const { DB: db } = context.env;
  const code = source.agency_code;
  const begin = [
    beginRun(db, context.sync, context.now(), 1, 0),
    ...markPending(db, context.sync, [{ agency: code, listed: null, notBefore: null }]),
  ];
  if (code !== REGISTER) return syncBook(context, code, begin, state);
  await syncRegister(context, begin);
  return false;
}

/** Its own part is read, published and told before a ping is answered; what others need are jobs. */
async function syncBook(
  context: SyncContext,
  agency: string,
  begin: readonly D1PreparedStatement[],
  state: Publication,
): Promise<boolean> {
  const beside = context.beside();
  const early = readEarly(beside, state);
  const { left, told, again } = await readSource(context, agency, begin);
  if (again !== undefined) await sendLater(context, { kind: "read", agency, sync: context.sync }, again);
  if (left === undefined) return false;
  const [isPublished, isTold] = await Promise.all([
    publishOrSend(beside, left, early),
    told !== undefined && left.rebuilt ? tellOrSend(context, agency, told) : false,
  ]);
  return isPublished && isTold;
}

/** What cannot be published for now becomes a message. True where nothing is left to be published. */
async function publishOrSend(context: SyncContext, left: Left, early: EarlyRegister): Promise<boolean> {
  if (!isTimeToPublish(left, context.now())) return !left.wanted;
  // On an empty D1 more follows than a ping may do: decisions are recovered, and everybody is told.
  const result = left.rebuilt ? await publish(context, early) : "more";
  if (result === "published" || result === "refused") return true;
  await sendLater(context, { kind: "publish", sync: context.sync }, result === "more" ? 0 : 1);
  return false;
}
