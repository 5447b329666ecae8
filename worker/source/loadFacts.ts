// Loads what the judgement of a sheet rests on: what is known before Google is asked, then what the changed ids need.

import type { Compared, SheetFacts } from "../../shared/accept/judgeSheet.ts";
import { later } from "../context.ts";
import { type Ask, askAll, writeAndAsk } from "../store/ask.ts";
import { askKnown, askLogs, askOwners, askStored, askVersionNames } from "../store/capabilities.ts";
import { takeFence } from "../store/readings.ts";
import {
  agenciesAmong,
  askAgencies,
  askListsFor,
  parserLists,
  profileIn,
  type RegisterLists,
} from "../store/registerLists.ts";

import { platformDigest } from "./platformDigest.ts";

const DAY_MS = 86_400_000;

/** Takes the fence and loads in one trip what is known of an agency; undefined for a source that is unknown or paused. */
export async function loadSource(
  db: D1Database,
  code: string,
  fence: string,
  now: string,
  writes: readonly D1PreparedStatement[] = [],
) {
  const [source, lists, known] = await writeAndAsk(
    db,
    writes,
    takeFence(db, code, fence),
    askListsFor(db, code),
    askKnown(db, code),
  );
  const agency = agenciesAmong(lists, now).get(code);
  if (source === undefined || !source.active || agency === undefined) return undefined;
  return { source, agency, lists, known, fence };
}

/** What is known of a source whose fence was taken. */
export type LoadedSource = NonNullable<Awaited<ReturnType<typeof loadSource>>>;

/** Loads in one trip what a comparison needs besides; `now`: ISO time of the reading. */
export async function loadFacts(
  db: D1Database,
  { source, agency, lists }: LoadedSource,
  { ids, unseen }: Compared,
  now: string,
): Promise<SheetFacts> {
  const { unit, graceDays } = profileIn(lists);
  const [stored, logs, versions, owners] = await askAll(
    db,
    askStored(db, ids),
    askLogs(db, ids),
    askVersionNames(db, ids),
    askOwners(db, unseen),
  );
  const names = owners.size === 0 ? new Map<string, string>() : await namesOf(db, askAgencies(db), now);
  return {
    before: { dataRows: source.data_rows, bound: source.bound, problems: source.problems },
    stored,
    logs,
    versions,
    owners: new Map([...owners].map(([id, code]) => [id, names.get(code) ?? code])),
    lists: parserLists(lists, now),
    unit,
    release: agency.release,
    graceEnd: later(now, -graceDays * DAY_MS),
    now,
    digestOf: platformDigest,
  };
}

async function namesOf(db: D1Database, all: Ask<RegisterLists>, now: string): Promise<Map<string, string>> {
  const [lists] = await askAll(db, all);
  return new Map([...agenciesAmong(lists, now)].map(([code, one]) => [code, one.name_id]));
}
