// Tells one agency as a job: what was written is committed, and whoever waits for it hears.

import type { SyncContext } from "../context.ts";
import { tellAgency } from "../publish/tellAgency.ts";
import { addCalls, finishRuns } from "../store/runs.ts";

/** Seconds after which to try again; undefined when there is nothing left to tell. */
export async function tell(context: SyncContext, agency: string): Promise<number | undefined> {
  const { DB: db } = context.env;
  const { statements, again } = await tellAgency(context, agency);
  await db.batch([...statements, addCalls(db, context.sync, context.google.calls), finishRuns(db, context.now())]);
  return again;
}
