// Finds what is due with one call to Drive, whatever the number of sheets.

import type { SyncContext } from "../context.ts";
import { GoogleError } from "../google/failure.ts";
import type { ListedFile, ListedPage } from "../google/google.ts";
import { log } from "../log/log.ts";
import { askAll, known } from "../store/ask.ts";
import { askDueAlone, askListed, askUnlisted } from "../store/dueSources.ts";
import { askActive, REGISTER, type Source } from "../store/sources.ts";
import { lookDirectly } from "./lookDirectly.ts";
import { MOST_JOBS } from "./sendJobs.ts";

/** A source that is due, with the modifiedTime it was listed with (null: not listed this time). */
export interface Due {
  readonly source: Source;
  readonly listed: string | null;
}

/** What a look at Drive found; `gone`: workbooks that Google says are not there; `binned`: those newly in the bin. */
export interface Found {
  readonly due: readonly Due[];
  readonly gone: readonly Source[];
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

/** So many calls are left to the list and to direct looks. */
const MOST_CALLS = 44;

/**
 * Lists the spreadsheets, last changed first, and the next page only while a page holds a due one; with `sweeps` all
 * pages. What a list that was read to its end did not show is looked at directly: an empty, incomplete or blind list says
 * nothing of it. More than can be sent at once are left for the next look, which finds them again.
 */
export async function findDue(context: SyncContext, look: Look): Promise<Found> {
  const now = context.now();
  const { shown, alone, hidden, pages } = await listPages(context, look);
  const isAlone = (source: Source): boolean => alone.some((one) => one.agency_code === source.agency_code);
  const unseen = hidden.filter((source) => isLookedAt(source) && !isAlone(source));
  const { files, gone } = await lookDirectly(context, unseen, MOST_CALLS - pages);
  const seen = [...shown, ...seenOf(unseen, files)];
  const due = seen.flatMap(({ source, file }) => (file.trashed ? [] : dueAs(source, file, now)));
  const codes = new Set(due.map((one) => one.source.agency_code));
  due.push(...alone.filter((one) => !codes.has(one.agency_code)).map((source) => ({ source, listed: null })));
  // Whether the register is lost, its own answer says.
  due.push(...gone.filter(isRegister).map((source) => ({ source, listed: source.listed })));
  return {
    due: registerFirst(due).slice(0, MOST_JOBS),
    gone: gone.filter((source) => !isRegister(source)),
    binned: seen.flatMap(({ source, file }) => (file.trashed && source.reason?.code !== "in_bin" ? [source] : [])),
    sweptAt: look.sweeps ? now : undefined,
  };
}

/** What is known to be lost, or waits for its retry, is not looked at; but whether it left the bin is. */
function isLookedAt({ state, reason, retry_at }: Source): boolean {
  return retry_at === null && (state !== "unreachable" || reason?.code === "in_bin");
}

/** A source, and its workbook as Drive shows it. */
interface Seen {
  readonly source: Source;
  readonly file: ListedFile;
}

/** `alone`: due whatever Drive says; `hidden`: not in the list, where it was read to its end. */
interface Listing {
  readonly shown: readonly Seen[];
  readonly alone: readonly Source[];
  readonly hidden: readonly Source[];
  readonly pages: number;
}

async function listPages(context: SyncContext, { sweeps, until, graceEnd }: Look): Promise<Listing> {
  const { DB: db } = context.env;
  const now = context.now();
  const shown: Seen[] = [];
  const ids: string[] = [];
  let alone: readonly Source[] = [];
  let token: string | undefined;
  for (let page = 1; ; page += 1) {
    const { files, next, incomplete } = await listPage(context, token);
    if (incomplete) log("info", "list_incomplete", { sync: context.sync });
    ids.push(...files.map((file) => file.id));
    const isOnly = page === 1 && next === undefined;
    const listed = files.map((file) => file.id);
    const [sources, others, unlisted] = await askAll(
      db,
      isOnly ? askActive(db) : askListed(db, listed),
      page === 1 ? askDueAlone(db, until, graceEnd) : known(alone),
      next === undefined && !isOnly ? askUnlisted(db, ids) : known([]),
    );
    const found = seenOf(sources, files);
    shown.push(...found);
    alone = others;
    if (next === undefined) return { shown, alone, hidden: isOnly ? without(sources, ids) : unlisted, pages: page };
    const isDue = found.some(({ source, file }) => !file.trashed && dueAs(source, file, now).length > 0);
    if ((!sweeps && !isDue) || page >= MOST_PAGES) return { shown, alone, hidden: [], pages: page };
    token = next;
  }
}

function without(sources: readonly Source[], ids: readonly string[]): readonly Source[] {
  const listed = new Set(ids);
  return sources.filter((source) => !listed.has(source.spreadsheet));
}

/** A shared drive that is gone, or that the service account is no member of any more, lists nothing. */
async function listPage(context: SyncContext, token: string | undefined): Promise<ListedPage> {
  try {
    return await context.google.list(token);
  } catch (thrown) {
    if (!(thrown instanceof GoogleError && thrown.failure.kind === "gone")) throw thrown;
    return { files: [], next: undefined, incomplete: true };
  }
}

function seenOf(sources: readonly Source[], files: readonly ListedFile[]): Seen[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return sources.flatMap((source) => {
    const file = byId.get(source.spreadsheet);
    return file === undefined ? [] : [{ source, file }];
  });
}

function isRegister(source: Source): boolean {
  return source.agency_code === REGISTER;
}

function registerFirst(due: readonly Due[]): Due[] {
  return [...due.filter(({ source }) => isRegister(source)), ...due.filter(({ source }) => !isRegister(source))];
}

function dueAs(source: Source, { modifiedTime: listed }: ListedFile, now: string): Due[] {
  const waits = source.retry_at !== null && source.retry_at > now && listed === source.listed;
  return listed === source.read_modified || waits ? [] : [{ source, listed }];
}
