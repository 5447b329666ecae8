// The register: it names the workbooks, and its decisions come before what the workbooks say.

import type { SyncContext } from "../context.ts";
import { readRegister } from "../register/readRegister.ts";
import { askAll } from "../store/ask.ts";
import { askDueAlone, markPending } from "../store/dueSources.ts";
import { askLeft } from "../store/runs.ts";
import { REGISTER } from "../store/sources.ts";
import { dueSource, sendReads, sendTells } from "./sendJobs.ts";
import { publishWhenDone } from "./timeToPublish.ts";

/** Reads the register, then has every workbook read that waits or that it named, and every agency told that it concerns. */
export async function syncRegister(context: SyncContext, before: readonly D1PreparedStatement[] = []): Promise<void> {
  const { DB: db } = context.env;
  await readRegister(context.beside(), before);
  const [alone, left] = await askAll(db, askDueAlone(db, context.now(), ""), askLeft(db));
  const codes = alone.map((one) => one.agency_code).filter((code) => code !== REGISTER);
  const marks = codes.map((code, at) => dueSource(context, code, null, at));
  if (marks.length > 0) await db.batch(markPending(db, context.sync, marks));
  await sendReads(context, codes);
  await sendTells(context);
  await publishWhenDone(context, { ...left, jobs: left.jobs || codes.length > 0 });
}
