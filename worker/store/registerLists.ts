// The lists of the register as they were last read well, in D1.

import type { Lists, Programme } from "../../shared/parse/lists.ts";
import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { type Profile, profileOf } from "../../shared/register/profile.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGENCY_TAB, PROFILE_TAB, PROGRAMME_TAB } from "../../shared/registerTabs.ts";
import { CITY_OFFSET_HOURS } from "../env.ts";

/** The records of one list of the register by key. */
export async function listRecords(db: D1Database, tab: string): Promise<Map<string, ListRecord>> {
  const sql = "SELECT key, content FROM register_row WHERE tab = ?";
  const { results } = await db.prepare(sql).bind(tab).all<{ key: string; content: string }>();
  return new Map(results.map((row) => [row.key, JSON.parse(row.content) as ListRecord]));
}

/** The ISO day it is in the city at a time. */
export function cityDay(now: string): string {
  return new Date(Date.parse(now) + CITY_OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** What a parser has to be told: the programmes, and the day. */
export async function listsOf(db: D1Database, now: string): Promise<Lists> {
  return {
    programmes: [...(await listRecords(db, PROGRAMME_TAB.title)).values()].map(programmeOf),
    today: cityDay(now),
  };
}

/** A programme from its record. */
export function programmeOf(record: ListRecord): Programme {
  return {
    code: record.code ?? "",
    name_id: record.name_id ?? record.code ?? "",
    name_en: record.name_en ?? record.name_id ?? "",
    valid_from: record.valid_from ?? "",
    valid_to: record.valid_to ?? "",
  };
}

/** The agencies of the register by code. */
export async function agenciesOf(db: D1Database, now: string): Promise<Map<string, Agency>> {
  const records = await listRecords(db, AGENCY_TAB.title);
  return new Map([...records].map(([code, record]) => [code, agencyOf(record, cityDay(now))]));
}

/** One agency; undefined for a code that the register does not list. */
export async function agencyByCode(db: D1Database, code: string, now: string): Promise<Agency | undefined> {
  const sql = "SELECT content FROM register_row WHERE tab = ? AND key = ?";
  const row = await db.prepare(sql).bind(AGENCY_TAB.title, code).first<{ content: string }>();
  return row === null ? undefined : agencyOf(JSON.parse(row.content), cityDay(now));
}

/** The values of the city profile that steer Kembar. */
export async function profile(db: D1Database): Promise<Profile> {
  return profileOf(await listRecords(db, PROFILE_TAB.title));
}
