// One sync: find what is due, read the register first, send a job for each workbook, publish when nothing is left.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { later, type SyncContext } from "../context.ts";
import { isSummaryOld } from "../publish/summaryNow.ts";
import { askAgreementsDue } from "../store/agreements.ts";
import { askAll, askOne, writeAndAsk } from "../store/ask.ts";
import { markPending } from "../store/dueSources.ts";
import { countCommit } from "../store/publication.ts";
import { recordLost } from "../store/readings.ts";
import { askLists, profileIn, zoneOf } from "../store/registerLists.ts";
import { askDueRenewals } from "../store/renewals.ts";
import { forgetOld } from "../store/retention.ts";
import { askHeartbeat, askLeft, askLeftOver, beat, beginRun } from "../store/runs.ts";
import { ensureRegister, REGISTER, type Source } from "../store/sources.ts";
import { inAnHour, lastDay } from "../workbooks/afterFailure.ts";
import { type Due, findDue } from "./findDue.ts";
import { renew } from "./renew.ts";
import { renewAgreements } from "./renewAgreements.ts";
import { askFirstOldWords, rewordFeed } from "./rewordFeed.ts";
import { dueSource, sendLater, sendReads, sendTells } from "./sendJobs.ts";
import { publishWhenDone } from "./timeToPublish.ts";

const DAY_MS = 86_400_000;
const SOON_MS = 120_000;

/**
 * Syncs whatever is due. `idle`: nothing was, and one heartbeat row was written. `eager`: a person asks, so what failed in
 * passing is tried again at once.
 */
export async function startSync(context: SyncContext, eager: boolean): Promise<"idle" | "started"> {
  const { DB: db } = context.env;
  const now = context.now();
  const [heartbeat, lists, isLeft, oldWords] = await writeAndAsk(
    db,
    [ensureRegister(db, context.env.REGISTER)],
    askHeartbeat(db),
    askLists(db, [PROFILE_TAB.title]),
    askLeftOver(db, now),
    askFirstOldWords(db),
  );
  const zone = zoneOf(lists);
  const today = dayIn(zone, now);
  const [dueRenewals, agreementsDue] = await askAll(db, askDueRenewals(db, today), askAgreementsDue(db, today));
  await rewordFeed(context, oldWords);
  const isRenewed = [
    await renew(context, dueRenewals, today, zone),
    await renewAgreements(context, agreementsDue),
  ].includes(true);
  const swept = heartbeat?.swept_at ?? null;
  // On another day Ringkasan may read otherwise, though nobody did anything.
  const isNewDay = typeof heartbeat?.at === "string" && dayIn(zone, heartbeat.at) < today;
  const isAged = isNewDay && (await isSummaryOld(db, now));
  const { due, gone, binned, sweptAt } = await findDue(context, {
    sweeps: swept === null || swept <= later(now, -DAY_MS),
    until: eager ? later(now, SOON_MS) : now,
    graceEnd: later(now, -profileIn(lists).graceDays * DAY_MS),
  });
  const lost = [
    ...gone.map((source) => ({ source, reason: notListed(context, source, zone), retryAt: inAnHour(now) })),
    ...binned.map((source) => ({ source, reason: inBin(context, source, zone), retryAt: null })),
  ];
  const daily = sweptAt === undefined ? [] : forgetOld(db, now);
  if (sweptAt !== undefined) await sendLater(context, { kind: "people", after: "", sync: context.sync }, 0);
  if (due.length + lost.length === 0 && !isLeft && !isRenewed && !isAged) {
    await db.batch([beat(db, context.sync, now, sweptAt), ...daily]);
    return "idle";
  }
  await db.batch([
    beginRun(db, context.sync, now, due.length, context.google.calls),
    ...markPending(
      db,
      context.sync,
      due.map((one, at) => dueSource(context, one.source.agency_code, one.listed, at)),
    ),
    ...recordLost(
      db,
      lost.map(({ source, reason, retryAt }) => ({ agency: source.agency_code, reason, retryAt })),
    ),
    ...(lost.length === 0 ? [] : [countCommit(db, now)]),
    beat(db, context.sync, now, sweptAt),
    ...daily,
  ]);
  await sendDue(context, due);
  return "started";
}

/** Where the register is due, it is read first, and has the workbooks read. */
async function sendDue(context: SyncContext, due: readonly Due[]): Promise<void> {
  const books = due.map((one) => one.source.agency_code).filter((code) => code !== REGISTER);
  if (books.length < due.length) return sendLater(context, { kind: "register", sync: context.sync }, 0);
  await sendReads(context, books);
  await sendTells(context);
  await publishWhenDone(context, await askOne(askLeft(context.env.DB)));
}

function notListed(context: SyncContext, source: Source, zone: Zone): Problem {
  const date = lastDay(source, zone);
  return { ...problem("not_listed", { address: context.google.address, date }), since: context.now() };
}

/** A workbook in the bin is not read: it is due again once it is restored. */
function inBin(context: SyncContext, source: Source, zone: Zone): Problem {
  return { ...problem("in_bin", { date: lastDay(source, zone) }), since: context.now() };
}
