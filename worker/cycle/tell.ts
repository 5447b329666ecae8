// Tells one agency what is news for it; what was written is committed, and whoever waits for it hears.

import type { SyncContext } from "../context.ts";
import { loadTold, type TellFacts, tellAgency } from "../publish/tellAgency.ts";
import { settleRuns } from "../store/runs.ts";
import { sendLater } from "./sendJobs.ts";

/** Seconds after which to try again; undefined when there is nothing left to tell. `facts`: where they are known. */
export async function tell(context: SyncContext, agency: string, facts?: TellFacts): Promise<number | undefined> {
  const { DB: db } = context.env;
  const known = facts ?? (await loadTold(db, agency));
  if (known === undefined) return undefined;
  const { statements, again } = await tellAgency(context, known);
  const step = { sync: context.sync, calls: context.google.calls };
  if (statements.length > 0) await db.batch([...statements, settleRuns(db, step, context.now())]);
  return again;
}

/** Tells one agency beside other work; what cannot be told for now becomes a message. True where nothing is left. */
export async function tellOrSend(context: SyncContext, agency: string, facts: TellFacts): Promise<boolean> {
  const again = await tell(context.beside(), agency, facts);
  if (again !== undefined) await sendLater(context, { kind: "tell", agency, sync: context.sync }, again);
  return again === undefined;
}
