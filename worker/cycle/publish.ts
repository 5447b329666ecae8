// Publishes what was committed: the feed first, then the register, while the agencies are told. Idempotent.

import type { SyncContext } from "../context.ts";
import { GoogleError, type GoogleFailure, isPassing } from "../google/failure.ts";
import { log } from "../log/log.ts";
import { publishItems } from "../publish/publishItems.ts";
import { writeRegister } from "../publish/writeRegister.ts";
import { evaluateReview } from "../review/evaluateReview.ts";
import { askAll } from "../store/ask.ts";
import { wasGuarded } from "../store/bulk.ts";
import { countCommit, type Ended, endLease, type Publication, takeLease } from "../store/publication.ts";
import { askChanged } from "../store/publishing.ts";
import { askLists, parserLists, profileIn, type RegisterLists } from "../store/registerLists.ts";
import { settleRuns } from "../store/runs.ts";
import { tellAgencies } from "../store/tellings.ts";
import { readStandingTabs, type StandingTabs } from "../workbooks/registerRanges.ts";

/**
 * `busy`: somebody else publishes; `more`: rows are left for another invocation; `incomplete`: Google has to be asked again;
 * `refused`: Google takes no write of the register as it stands, which a person has to mend.
 */
export type PublishResult = "published" | "busy" | "more" | "incomplete" | "refused";

/** The register as it was read before the lease was taken, and the state of publication before that. */
export interface EarlyRegister {
  readonly state: Publication;
  readonly tabs: Promise<StandingTabs>;
}

/** Publishes under a lease. What fails at Google never keeps the feed back: it is published from D1 before. */
export async function publish(context: SyncContext, early?: EarlyRegister): Promise<PublishResult> {
  try {
    return await publishOnce(context, early);
  } catch (thrown) {
    // The lease went to somebody else between two steps: nothing of that step was written.
    if (wasGuarded(thrown)) return "busy";
    throw thrown;
  }
}

interface Held {
  readonly holder: string;
  readonly state: Publication;
  readonly lists: RegisterLists;
}

async function publishOnce(context: SyncContext, early: EarlyRegister | undefined): Promise<PublishResult> {
  const { DB: db } = context.env;
  const holder = `${context.sync}/${crypto.randomUUID()}`;
  const [state, rows, lists] = await askAll(db, takeLease(db, holder, context.now()), askChanged(db), askLists(db));
  if (state === undefined) return "busy";
  const items = await publishItems(context, holder, state.position, rows, lists);
  if (items.isMore) return end(context, holder, state, { isMore: true });
  const ended = await publishRegister(context, { holder, state, lists }, items.ids, early);
  return end(context, holder, state, ended);
}

/** Gives the lease back. Where somebody else had it meanwhile, what was written may be old: all is looked at again. */
async function end(context: SyncContext, holder: string, state: Publication, ended: Ended): Promise<PublishResult> {
  const { DB: db } = context.env;
  const now = context.now();
  const isDone = ended.commits !== undefined || ended.refused !== undefined;
  const [result] = await db.batch([
    endLease(db, holder, ended, now),
    settleRuns(db, { sync: context.sync, calls: context.google.calls, shows: isDone ? state.commits : undefined }, now),
  ]);
  if (result?.meta.changes === 0) {
    await countCommit(db, context.now()).run();
    return "incomplete";
  }
  if (ended.refused !== undefined) return "refused";
  if (ended.isMore) return "more";
  return ended.commits === undefined ? "incomplete" : "published";
}

/** Writes the register, and says how that ended. */
async function publishRegister(
  context: SyncContext,
  held: Held,
  changed: readonly string[],
  early: EarlyRegister | undefined,
): Promise<Ended> {
  const { holder, state, lists } = held;
  try {
    const register = await (isFresh(early, state)
      ? early.tabs
      : readStandingTabs(context.google, context.env.REGISTER, !state.rebuilt));
    if (!state.rebuilt) return await recoverDecisions(context, held, register);
    const news = { state, lists, register, changed, holder };
    const standing = await writeRegister(context, news);
    return standing === undefined ? { isMore: true } : { commits: state.commits, standing };
  } catch (thrown) {
    if (!(thrown instanceof GoogleError)) throw thrown;
    if (isPassing(thrown.failure)) return {};
    log("error", "register_refused", {
      sync: context.sync,
      failure: thrown.failure.kind,
      error: sentenceOf(thrown.failure),
    });
    return { refused: sentenceOf(thrown.failure) };
  }
}

/** What Google said. */
function sentenceOf({ kind, detail }: GoogleFailure): string {
  return kind === "range" ? `Unable to parse range: ${detail}` : detail;
}

/** Whether nobody published between an early reading and this lease. */
function isFresh(early: EarlyRegister | undefined, state: Publication): early is EarlyRegister {
  return early !== undefined && early.state.lease_until === null && early.state.turn + 1 === state.turn;
}

/**
 * On an empty D1 workbooks come first: now that their versions are known, the standing decisions are read as new. What
 * follows from them is published by the next invocation.
 */
async function recoverDecisions(context: SyncContext, { lists }: Held, register: StandingTabs): Promise<Ended> {
  const { DB: db } = context.env;
  const now = context.now();
  const evaluation = await evaluateReview(db, register, profileIn(lists).release, parserLists(lists, now), now);
  const writes = [...evaluation.statements, ...evaluation.memory, ...tellAgencies(db, evaluation.agencies)];
  if (writes.length > 0) await db.batch(writes);
  return { isMore: true, isRecovered: true };
}

/** Starts to read the register before it is known whether there is something to write. */
export function readEarly(context: SyncContext, state: Publication): EarlyRegister {
  const tabs = readStandingTabs(context.google, context.env.REGISTER, !state.rebuilt);
  // Who does not need the reading does not hear of its failure either.
  tabs.catch(() => undefined);
  return { state, tabs };
}
