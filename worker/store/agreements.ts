// The public agreements in D1: what is public of each, in the order in which it changed.

import * as z from "zod";
import type { Agreement } from "../../shared/publish/agreement.ts";
import { type AgreementNews, agreementNews } from "../../shared/publish/agreementChanges.ts";
import { AGENCY_TAB, AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { Ask } from "./ask.ts";
import { bulk, guard } from "./bulk.ts";
import { jsonOf, rowsOf } from "./fields.ts";
import { cityDay, type RegisterLists, recordsOf } from "./registerLists.ts";

/** What was public before, by code, the day on which it is to be looked at again, and after how many commits that was so. */
export interface KnownAgreements {
  readonly commits: number;
  readonly payloads: ReadonlyMap<string, string | null>;
  readonly next: string | null;
}

const rows = rowsOf(
  z.object({
    code: z.string().nullable(),
    payload: z.string().nullable(),
    next: z.string().nullable(),
    commits: z.number(),
  }),
);

const payload = jsonOf(
  z.custom<Agreement>((value) => typeof value === "object" && value !== null && "signed_on" in value),
);

/** A public agreement from the column that keeps it. */
export function agreementIn(column: string): Agreement {
  return payload.parse(column);
}

/** Everything that is known of them. */
export function askAgreements(db: D1Database): Ask<KnownAgreements> {
  const sql = `
    SELECT a.code, a.payload, p.agreements_on AS next, p.commits FROM publication AS p LEFT JOIN agreement AS a ON true`;
  const read = (found: readonly unknown[]) => {
    const known = rows(found);
    const payloads = known.flatMap(({ code, payload }) => (code === null ? [] : [[code, payload] as const]));
    return { payloads: new Map(payloads), next: known[0]?.next ?? null, commits: known[0]?.commits ?? 0 };
  };
  return { statement: db.prepare(sql), read };
}

/** Makes a batch fail as a whole where anything was committed since: what was read of the register may be old. */
export function agreementsGuard(db: D1Database, { commits }: KnownAgreements): D1PreparedStatement {
  return guard(db, "NOT EXISTS (SELECT 1 FROM publication WHERE commits = ?)", commits);
}

/** Whether one of them reads otherwise on an ISO day, though nobody changed it. */
export function askAgreementsDue(db: D1Database, day: string): Ask<boolean> {
  const statement = db.prepare("SELECT 1 FROM publication WHERE agreements_on <= ?").bind(day);
  return { statement, read: (found) => found.length > 0 };
}

/** What is news among them, by the lists of the register at a time. */
export function newsOfAgreements(known: KnownAgreements, lists: RegisterLists, now: string): AgreementNews {
  const agencies = new Map(
    [...recordsOf(lists, AGENCY_TAB)].map(([code, { name_id = code, name_en = name_id }]) => [
      code,
      { id: name_id, en: name_en },
    ]),
  );
  return agreementNews(known.payloads, recordsOf(lists, AGREEMENT_TAB), agencies, cityDay(lists, now));
}

/** Writes the news at the next positions, and when to look again; no statement where both stand as they did. */
export function writeAgreements(
  db: D1Database,
  known: KnownAgreements,
  { changes, next }: AgreementNews,
  now: string,
): D1PreparedStatement[] {
  const changed = changes.map(({ code, agreement }, at) => ({
    code,
    at: at + 1,
    payload: agreement === null ? null : JSON.stringify(agreement),
  }));
  const sql = `
    INSERT OR REPLACE INTO agreement (code, position, payload, at)
    SELECT value ->> 'code', last.position + (value ->> 'at'), value ->> 'payload', ?2
    FROM (SELECT COALESCE(MAX(position), 0) AS position FROM agreement) AS last, json_each(?1)`;
  const day = db.prepare("UPDATE publication SET agreements_on = ?").bind(next ?? null);
  return [...bulk(db, sql, changed, now), ...((next ?? null) === known.next ? [] : [day])];
}
