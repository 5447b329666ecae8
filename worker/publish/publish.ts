// Publishes what was committed: the feed first, then the register, then each agency's feedback. Idempotent.

import { GoogleError } from "../google/failure.ts";
import { evaluateReview } from "../review/evaluateReview.ts";
import { wasGuarded } from "../store/bulk.ts";
import {
  countCommit,
  endLease,
  type PublicationRow,
  publicationState,
  renewLease,
  type Standing,
  takeLease,
} from "../store/publication.ts";
import { listsOf, profile } from "../store/registerLists.ts";
import { finishRuns } from "../store/runs.ts";
import type { SyncContext } from "../sync/context.ts";
import { type ReviewGrids, readStandingTabs } from "../sync/registerRanges.ts";
import { publishItems } from "./publishItems.ts";
import { writeFeedback } from "./writeFeedback.ts";
import { writeRegister } from "./writeRegister.ts";

/** `busy`: somebody else publishes; `incomplete`: Google has to be asked again later. */
export type PublishResult = "published" | "busy" | "incomplete";

/** Publishes under a lease. What fails at Google never keeps the feed back: it is published from D1 before. */
export async function publish(context: SyncContext): Promise<PublishResult> {
  try {
    return await publishOnce(context);
  } catch (thrown) {
    // The lease went to somebody else between two steps: nothing of that step was written.
    if (wasGuarded(thrown)) return "busy";
    throw thrown;
  }
}

async function publishOnce(context: SyncContext): Promise<PublishResult> {
  const { DB: db } = context.env;
  const holder = `${context.sync}/${crypto.randomUUID()}`;
  if (!(await takeLease(db, holder, context.now()))) return "busy";
  const callsBefore = context.google.calls;
  const state = await publicationState(db);
  const changed = await publishItems(db, holder, context.now());
  const standing = await publishRegister(context, state, changed, holder);
  const complete = standing !== undefined && (await writeFeedback(context, holder));
  const done = [endLease(db, holder, complete ? state.commits : undefined, standing)];
  if (complete) done.push(finishRuns(db, context.now(), context.sync, context.google.calls - callsBefore));
  const [ended] = await db.batch(done);
  if (ended?.meta.changes === 0) {
    // Somebody else published meanwhile: what this one wrote may stand doubled or be old, so it is looked at again.
    await countCommit(db, context.now()).run();
    return "incomplete";
  }
  return complete ? "published" : "incomplete";
}

/** What stands in the register then; undefined where Google has to be asked again, or somebody else has the lease. */
async function publishRegister(
  context: SyncContext,
  state: PublicationRow,
  changed: readonly string[],
  holder: string,
): Promise<Standing | undefined> {
  try {
    const register = await readStandingTabs(context.google, context.env.REGISTER);
    const recovered = state.rebuilt === 1 ? [] : await recoverDecisions(context, register, holder);
    if (!(await renewLease(context.env.DB, holder, context.now()))) return undefined;
    return await writeRegister(context, { state, register, changed: [...changed, ...recovered], holder });
  } catch (thrown) {
    if (!(thrown instanceof GoogleError)) throw thrown;
    return undefined;
  }
}

/** On an empty D1 workbooks come first: now that their versions are known, the standing decisions are read as new. */
async function recoverDecisions(context: SyncContext, review: ReviewGrids, holder: string): Promise<string[]> {
  const { DB: db } = context.env;
  const { release } = await profile(db);
  const evaluation = await evaluateReview(db, review, release, await listsOf(db, context.now()), context.now());
  const statements = [...evaluation.statements, ...evaluation.memory];
  if (statements.length > 0) await db.batch(statements);
  return publishItems(db, holder, context.now());
}
