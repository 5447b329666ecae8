// Finds what is due with one call to Drive, whatever the number of sheets.

import type { SyncContext } from "../context.ts";
import type { ListedFile } from "../google/google.ts";
import { askAll, askOne } from "../store/ask.ts";
import { askDueAlone, askListed, askSource, askUnlisted, REGISTER, type Source } from "../store/sources.ts";
import { MOST_JOBS } from "./sendJobs.ts";

/** A source that is due, with the modifiedTime it was listed with (null: not listed this time). */
export interface Due {
  readonly source: Source;
  readonly listed: string | null;
}

/** What a look at Drive found; `unlisted`: workbooks that a sweep of all pages did not see; `binned`: those newly in the bin. */
export interface Found {
  readonly due: readonly Due[];
  readonly unlisted: readonly Source[];
  readonly binned: readonly Source[];
  readonly sweptAt: string | undefined;
}

/** How to look: whether all pages, which retries count as come, and since when the missing are gone. */
export interface Look {
  readonly sweeps: boolean;
  readonly until: string;
  readonly graceEnd: string;
}

/** So many pages of a thousand files are listed in one invocation. */
const MOST_PAGES = 40;

/**
 * Lists the spreadsheets, last changed first, and the next page only while a page holds a due one; with `sweeps` all
 * pages. A list that was not read to its end tells of no workbook that it is lost. More than can be sent at once are left
 * for the next look, which finds them again.
 */
export async function findDue(context: SyncContext, { sweeps, until, graceEnd }: Look): Promise<Found> {
  const { DB: db } = context.env;
  const now = context.now();
  const due: Due[] = [];
  const binned: Source[] = [];
  const seen: string[] = [];
  let alone: readonly Source[] = [];
  let token: string | undefined;
  for (let page = 1; page === 1 || token !== undefined; page += 1) {
    const { files, next } = await context.google.list(token);
    seen.push(...files.map((file) => file.id));
    const listed = new Map(files.map((file) => [file.id, file.modifiedTime]));
    const asks = [askListed(db, [...listed.keys()]), ...(page === 1 ? [askDueAlone(db, until, graceEnd)] : [])];
    const [sources = [], others = alone] = await askAll(db, ...asks);
    alone = others;
    const bin = new Set(files.filter((file) => file.trashed).map((file) => file.id));
    const found = sources.flatMap((source) => (bin.has(source.spreadsheet) ? [] : dueAs(source, listed, now)));
    binned.push(...sources.filter((source) => bin.has(source.spreadsheet) && source.reason?.code !== "in_bin"));
    due.push(...found);
    token = (sweeps || found.length > 0) && page < MOST_PAGES ? next : undefined;
    if (token === undefined && next !== undefined) seen.length = 0;
  }
  const codes = new Set(due.map((one) => one.source.agency_code));
  due.push(...alone.filter((one) => !codes.has(one.agency_code)).map((source) => ({ source, listed: null })));
  if (seen.length > 0 && !seen.includes(context.env.REGISTER) && !codes.has(REGISTER))
    due.push(...(await unlistedRegister(db)));
  const lost = sweeps && seen.length > 0 ? await askOne(askUnlisted(db, seen)) : [];
  return {
    due: registerFirst(due).slice(0, MOST_JOBS),
    unlisted: lost.filter((source) => !due.some((one) => one.source.agency_code === source.agency_code)),
    binned,
    sweptAt: sweeps ? now : undefined,
  };
}

/** The register that a whole list does not show is read all the same: whether it is lost, its own answer says. */
async function unlistedRegister(db: D1Database): Promise<Due[]> {
  const source = await askOne(askSource(db, REGISTER));
  return source === undefined || source.state === "unreachable" || source.retry_at !== null
    ? []
    : [{ source, listed: source.listed }];
}

function registerFirst(due: readonly Due[]): Due[] {
  const isRegister = (one: Due): boolean => one.source.agency_code === REGISTER;
  return [...due.filter(isRegister), ...due.filter((one) => !isRegister(one))];
}

function dueAs(source: Source, files: ReadonlyMap<ListedFile["id"], ListedFile["modifiedTime"]>, now: string): Due[] {
  const listed = files.get(source.spreadsheet) ?? null;
  const waits = source.retry_at !== null && source.retry_at > now && listed === source.listed;
  return listed === source.read_modified || waits ? [] : [{ source, listed }];
}
