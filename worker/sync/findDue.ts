// Finds what is due with one call to Drive, whatever the number of sheets.

import type { ListedFile } from "../google/google.ts";
import { profile } from "../store/registerLists.ts";
import { heartbeat } from "../store/runs.ts";
import { type SourceRow, sourcesDueAlone, sourcesListed, sourcesUnlisted } from "../store/sources.ts";
import { later, type SyncContext } from "./context.ts";

/** A source that is due, with the modifiedTime it was listed with (null: not listed this time). */
export interface Due {
  readonly source: SourceRow;
  readonly listed: string | null;
}

/** What a look at Drive found; `unlisted`: workbooks that a sweep of all pages did not see. */
export interface Found {
  readonly due: readonly Due[];
  readonly unlisted: readonly SourceRow[];
  readonly sweptAt: string | undefined;
}

const DAY_MS = 86_400_000;
const SOON_MS = 120_000;

/**
 * Lists the spreadsheets, last changed first, and the next page only while a page holds a due one; once a day all
 * pages. `eager`: a person asks, so what failed in passing is tried again at once.
 */
export async function findDue(context: SyncContext, eager: boolean): Promise<Found> {
  const { DB: db } = context.env;
  const now = context.now();
  const { swept_at } = await heartbeat(db);
  const sweeps = swept_at === null || swept_at <= later(now, -DAY_MS);
  const due = new Map<string, Due>();
  const seen: string[] = [];
  let token: string | undefined;
  do {
    const page = await context.google.list(token);
    seen.push(...page.files.map((file) => file.id));
    const found = await dueOnPage(db, page.files, now);
    for (const one of found) due.set(one.source.agency_code, one);
    token = sweeps || found.length > 0 ? page.next : undefined;
  } while (token !== undefined);
  const { graceDays } = await profile(db);
  const until = eager ? later(now, SOON_MS) : now;
  const alone = await sourcesDueAlone(db, until, later(now, -graceDays * DAY_MS));
  for (const source of alone) {
    if (!due.has(source.agency_code)) due.set(source.agency_code, { source, listed: null });
  }
  const unseen = sweeps ? await sourcesUnlisted(db, seen) : [];
  const unlisted = unseen.filter((source) => !due.has(source.agency_code));
  return { due: [...due.values()], unlisted, sweptAt: sweeps ? now : undefined };
}

async function dueOnPage(db: D1Database, files: readonly ListedFile[], now: string): Promise<Due[]> {
  const modified = new Map(files.map((file) => [file.id, file.modifiedTime]));
  const sources = await sourcesListed(db, [...modified.keys()]);
  return sources.flatMap((source) => {
    const listed = modified.get(source.spreadsheet) ?? null;
    const waits = source.retry_at !== null && source.retry_at > now && listed === source.listed;
    return listed === source.read_modified || waits ? [] : [{ source, listed }];
  });
}
