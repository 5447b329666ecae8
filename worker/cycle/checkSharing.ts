// Once a day: who may write each agency's workbook. What differs from the register's list of staff is told in Masalah.

import { sharingProblems } from "../../shared/register/sharing.ts";
import { AGENCY_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import type { SyncContext } from "../context.ts";
import { GoogleError, isPassing } from "../google/failure.ts";
import { askAll } from "../store/ask.ts";
import { countCommit } from "../store/publication.ts";
import { agenciesAmong, askLists, knownPeople } from "../store/registerLists.ts";
import { askShared, type KeptSharing, recordSharing, type SharedSource } from "../store/sharings.ts";
import { sendLater } from "./sendJobs.ts";

/** So many workbooks are asked about in one invocation. */
const MOST_BOOKS = 40;

/** A quota is one of a minute. */
const AGAIN_S = 60;
/** Who has not answered by then is asked tomorrow. */
const MOST_ATTEMPTS = 3;

/** Asks about the workbooks of the agencies after a code; seconds after which to try again, undefined when it is done. */
export async function checkSharing(context: SyncContext, after: string, attempts: number): Promise<number | undefined> {
  const { DB: db } = context.env;
  const tabs = [AGENCY_TAB.title, USER_TAB.title];
  const [sources, lists] = await askAll(db, askShared(db, after, MOST_BOOKS), askLists(db, tabs));
  const { looks, reached, isRefused } = await lookAt(context, sources);
  if (isRefused && reached === undefined) return attempts < MOST_ATTEMPTS ? AGAIN_S : undefined;
  const now = context.now();
  const agencies = agenciesAmong(lists, now);
  const known = knownPeople(lists, context.google.address);
  const toldOf = (code: string, sharing: KeptSharing | null): string => {
    const agency = agencies.get(code);
    return JSON.stringify(sharing === null || agency === undefined ? [] : sharingProblems(sharing, agency, known));
  };
  const changed = looks.filter(({ source, sharing }) => JSON.stringify(source.sharing) !== JSON.stringify(sharing));
  const isNews = changed.some(
    ({ source, sharing }) => toldOf(source.agency_code, source.sharing) !== toldOf(source.agency_code, sharing),
  );
  const writes = changed.map(({ source, sharing }) => ({ agency: source.agency_code, sharing }));
  if (writes.length > 0) await db.batch([...recordSharing(db, writes), ...(isNews ? [countCommit(db, now)] : [])]);
  if (reached !== undefined && (isRefused || sources.length === MOST_BOOKS))
    await sendLater(context, { kind: "people", after: reached, sync: context.sync }, isRefused ? AGAIN_S : 0);
  if (isNews) await sendLater(context, { kind: "publish", sync: context.sync }, 0);
  return undefined;
}

interface Look {
  readonly source: SharedSource;
  readonly sharing: KeptSharing;
}

/** Asks one after the other until Google wants to be asked later. `reached`: the last agency that needs no second question. */
async function lookAt(
  context: SyncContext,
  sources: readonly SharedSource[],
): Promise<{ readonly looks: readonly Look[]; readonly reached: string | undefined; readonly isRefused: boolean }> {
  const looks: Look[] = [];
  let reached: string | undefined;
  for (const source of sources) {
    const sharing = await sharingNow(context, source);
    if (sharing === "later") return { looks, reached, isRefused: true };
    if (sharing !== undefined) looks.push({ source, sharing });
    reached = source.agency_code;
  }
  return { looks, reached, isRefused: false };
}

/** Undefined where Google does not say: what was known stays. "later": it says so for now. */
async function sharingNow(
  { google }: SyncContext,
  { spreadsheet }: SharedSource,
): Promise<KeptSharing | "later" | undefined> {
  try {
    const { people, isOpen } = await google.sharing(spreadsheet);
    const sorted = people.map(([email, role]): [string, string] => [email, role]).sort(([a], [b]) => (a < b ? -1 : 1));
    return { file: spreadsheet, people: sorted, isOpen };
  } catch (thrown) {
    if (!(thrown instanceof GoogleError)) throw thrown;
    return isPassing(thrown.failure) ? "later" : undefined;
  }
}
