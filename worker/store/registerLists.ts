// The lists of the register as they were last read well, in D1.

import * as z from "zod";
import { zoneNamed } from "../../shared/city/cityRecord.ts";
import { dayIn, ZONE_KEY, type Zone } from "../../shared/city/zones.ts";
import type { Lists, Programme } from "../../shared/parse/lists.ts";
import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { emailsIn } from "../../shared/register/emailsIn.ts";
import { type Profile, profileOf } from "../../shared/register/profile.ts";
import { programmeOf } from "../../shared/register/programme.ts";
import { publicValue } from "../../shared/register/publicProfile.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGENCY_TAB, PROFILE_TAB, PROGRAMME_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { type Ask, askOne } from "./ask.ts";
import { jsonOf, listRecord, rowsOf } from "./fields.ts";

/** The records of the register's lists: by the title of the tab, then by key. */
export type RegisterLists = ReadonlyMap<string, ReadonlyMap<string, ListRecord>>;

/** Reads rows of the table `register_row`: tab, key, and the record that the row holds. */
export const listRows = rowsOf(z.object({ tab: z.string(), key: z.string(), content: jsonOf(listRecord) }));

function listsIn(rows: readonly unknown[]): RegisterLists {
  const lists = new Map<string, Map<string, ListRecord>>();
  for (const { tab, key, content } of listRows(rows)) {
    const own = lists.get(tab);
    if (own === undefined) lists.set(tab, new Map([[key, content]]));
    else own.set(key, content);
  }
  return lists;
}

/** Every record of some lists, or of all; with any of them the city's zone. */
export function askLists(db: D1Database, tabs?: readonly string[]): Ask<RegisterLists> {
  const sql = "SELECT tab, key, content FROM register_row";
  if (tabs === undefined) return { statement: db.prepare(sql), read: listsIn };
  const some = db.prepare(`${sql} WHERE tab IN (SELECT value FROM json_each(?1)) OR (tab = ?2 AND key = ?3)`);
  return { statement: some.bind(JSON.stringify(tabs), PROFILE_TAB.title, ZONE_KEY), read: listsIn };
}

/** What the reading of one agency's workbook needs: programmes, profile, and the agency's own record. */
export function askListsFor(db: D1Database, agency: string): Ask<RegisterLists> {
  const sql = "SELECT tab, key, content FROM register_row WHERE tab IN (?1, ?2) OR (tab = ?3 AND key = ?4)";
  const bound = db.prepare(sql).bind(PROGRAMME_TAB.title, PROFILE_TAB.title, AGENCY_TAB.title, agency);
  return { statement: bound, read: listsIn };
}

/** The records of all agencies. */
export function askAgencies(db: D1Database): Ask<RegisterLists> {
  return askLists(db, [AGENCY_TAB.title]);
}

const NONE: ReadonlyMap<string, ListRecord> = new Map();

/** The records of one list. */
export function recordsOf(lists: RegisterLists, tab: { readonly title: string }): ReadonlyMap<string, ListRecord> {
  return lists.get(tab.title) ?? NONE;
}

/** The programmes among the lists. */
export function programmesIn(lists: RegisterLists): Programme[] {
  return [...recordsOf(lists, PROGRAMME_TAB).values()].map(programmeOf);
}

/** The zone in which the city lies, by which its days turn; UTC where it has not said. */
export function zoneOf(lists: RegisterLists): Zone {
  const records = recordsOf(lists, PROFILE_TAB);
  return zoneNamed((key) => publicValue(records.get(key)));
}

/** The ISO day that it is in the city at a time. */
export function cityDay(lists: RegisterLists, time: string): string {
  return dayIn(zoneOf(lists), time);
}

/** What a parser has to be told, from the lists: the programmes, and the day. */
export function parserLists(lists: RegisterLists, now: string): Lists {
  return { programmes: programmesIn(lists), today: cityDay(lists, now) };
}

/** The agencies among the lists by code. */
export function agenciesAmong(lists: RegisterLists, now: string): Map<string, Agency> {
  const today = cityDay(lists, now);
  return new Map([...recordsOf(lists, AGENCY_TAB)].map(([code, record]) => [code, agencyOf(record, today)]));
}

/** Who may write any agency's workbook, by address: those who decide, and the service account. */
export function knownPeople(lists: RegisterLists, service: string): string[] {
  const users = [...recordsOf(lists, USER_TAB).values()].flatMap(({ email }) => emailsIn(email ?? ""));
  return [...users, asciiLower(service)];
}

/** The city profile among the lists. */
export function profileIn(lists: RegisterLists): Profile {
  return profileOf(recordsOf(lists, PROFILE_TAB));
}

/** The records of one list of the register by key. */
export async function listRecords(db: D1Database, tab: string): Promise<ReadonlyMap<string, ListRecord>> {
  return recordsOf(await askOne(askLists(db, [tab])), { title: tab });
}
