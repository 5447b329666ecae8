// A ping: reads one workbook or the register at once, without asking Drive, whatever retry is pending.

import type { SyncContext } from "../context.ts";
import { readRegister } from "../register/readRegister.ts";
import { readSource } from "../source/readSource.ts";
import { askOne } from "../store/ask.ts";
import type { Publication } from "../store/publication.ts";
import { askLeft, beginRun } from "../store/runs.ts";
import { markPending, REGISTER, type Source } from "../store/sources.ts";
import { readEarly } from "./publish.ts";
import { publishWhenDone } from "./publishWhenDone.ts";
import { sendLater, sendReads, sendTells } from "./sendJobs.ts";
import { newlyDue } from "./startSync.ts";
import { tell } from "./tell.ts";

/** Syncs one source; `state`: of publication, as it was when the ping came. True where all of it is done. */
export async function syncOne(context: SyncContext, source: Source, state: Publication): Promise<boolean> {
  const { DB: db } = context.env;
  const code = source.agency_code;
  const begin = [
    beginRun(db, context.sync, context.now(), 1, 0),
    ...markPending(db, context.sync, [{ agency: code, listed: null, notBefore: null }]),
  ];
  return code === REGISTER ? syncRegister(context, begin) : syncBook(context, code, begin, state);
}

async function syncRegister(context: SyncContext, begin: readonly D1PreparedStatement[]): Promise<boolean> {
  const { DB: db } = context.env;
  await readRegister(context, begin);
  await sendReads(context, await newlyDue(context, []));
  await sendTells(context);
  await publishWhenDone(context.beside(), await askOne(askLeft(db)));
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
  const { left, again } = await readSource(context, agency, begin);
  if (again !== undefined) await sendLater(context, { kind: "read", agency, sync: context.sync }, again);
  if (left === undefined) return false;
  const [isPublished, tellAgain] = await Promise.all([
    publishWhenDone(beside, left, early),
    left.rebuilt ? tell(context.beside(), agency) : undefined,
  ]);
  if (tellAgain !== undefined) await sendLater(context, { kind: "tell", agency, sync: context.sync }, tellAgain);
  return isPublished && again === undefined && tellAgain === undefined;
}
