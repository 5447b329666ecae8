// Interests in D1: those that wait for their confirmation, in bounded number, and those that count.

import * as z from "zod";
import { type Interest, PERSONAL_KEYS } from "../../shared/interestFields.ts";
import { DECLINE_REASON } from "../../shared/vocabularies/declineReason.ts";
import { INTEREST_STATE } from "../../shared/vocabularies/interestState.ts";
import { later } from "../context.ts";
import type { Ask } from "./ask.ts";
import { codeOf, firstOf, jsonOf, rowsOf } from "./fields.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * What may come in within a day. A letter goes out for each, so that these bound the letters to strangers too: by address
 * of the letter, by network it was sent from, in all; without a proof of work fewer.
 */
const MOST = {
  address: 3,
  addressEver: 10,
  network: 10,
  waiting: 60,
  unprovenNetwork: 4,
  unproven: 20,
  all: 200,
} as const;

/** So long an interest waits for its confirmation. */
export const CONFIRMED_WITHIN_DAYS = 7;

/** An interest as it comes in; `sender`: a digest of who sent it, "" where that is not known. */
export interface NewInterest {
  readonly id: string;
  readonly form: string;
  readonly code: string;
  readonly confirmation: string;
  readonly item: string;
  readonly version: string;
  readonly language: string;
  readonly sender: string;
  readonly isProven: boolean;
  readonly interest: Interest;
}

const coded = firstOf(z.object({ code: z.string() }));

/**
 * Keeps an interest and its first letter, where there is room. The code of the interest that this form led to, be it sent
 * once or twice; undefined where there was no room.
 */
export async function keepInterest(db: D1Database, one: NewInterest, now: string): Promise<string | undefined> {
  const { interest, isProven, ...rest } = one;
  const person = JSON.stringify(Object.fromEntries(PERSONAL_KEYS.map((key) => [key, interest[key]])));
  const row = { ...rest, country: interest.country, email: interest.office_email, proven: isProven ? 1 : 0 };
  const of = (key: string) => `(?1 ->> '${key}')`;
  const since = later(now, -DAY_MS);
  const waits = "confirmed_at IS NULL AND sent_at > ?4";
  const count = (where: string) => `(SELECT COUNT(*) FROM interest WHERE ${where})`;
  const address = `person ->> 'office_email' = ${of("email")} AND sent_at > ?4`;
  const network = `sender = ${of("sender")} AND ${of("sender")} <> '' AND sent_at > ?4`;
  const insert = `
    INSERT INTO interest (id, form, code, confirmation, item, version, language, country, person, sender, is_proven,
      sent_at, changed_at)
    SELECT ${of("id")}, ${of("form")}, ${of("code")}, ${of("confirmation")}, NULLIF(${of("item")}, ''),
      NULLIF(${of("version")}, ''), ${of("language")}, ${of("country")}, ?2, ${of("sender")}, ${of("proven")}, ?3, ?3
    WHERE ${count(`${address} AND confirmed_at IS NULL`)} < ${MOST.address}
      AND ${count(address)} < ${MOST.addressEver}
      AND ${count(`${network} AND confirmed_at IS NULL`)} < IIF(${of("proven")}, ${MOST.network}, ${MOST.unprovenNetwork})
      AND ${count(waits)} < ${MOST.waiting} AND ${count("sent_at > ?4")} < ${MOST.all}
      AND (${of("proven")} OR ${count(`${waits} AND is_proven = 0`)} < ${MOST.unproven})
    ON CONFLICT (form) DO NOTHING`;
  const letter = `
    INSERT INTO letter (interest, kind, queued_at)
    SELECT id, 'confirm', ?2 FROM interest WHERE code = ?1`;
  const [, , found] = await db.batch([
    db.prepare(insert).bind(JSON.stringify(row), person, now, since),
    db.prepare(letter).bind(one.code, now),
    db.prepare("SELECT code FROM interest WHERE form = ?").bind(one.form),
  ]);
  return coded(found?.results ?? [])?.code;
}

/** Confirms what the link of a letter names. True where that was this time. */
export async function confirmInterest(db: D1Database, code: string, word: string, now: string): Promise<boolean> {
  const sql = `
    UPDATE interest SET confirmed_at = ?3, changed_at = ?3, confirmation = NULL, sender = NULL
    WHERE code = ?1 AND confirmation = ?2 AND confirmed_at IS NULL AND erased_at IS NULL`;
  const letter = `
    INSERT INTO letter (interest, kind, queued_at) SELECT id, 'received', ?2 FROM interest WHERE code = ?1 AND confirmed_at = ?2`;
  const [done] = await db.batch([db.prepare(sql).bind(code, word, now), db.prepare(letter).bind(code, now)]);
  return (done?.meta.changes ?? 0) > 0;
}

const followed = firstOf(
  z.object({
    item: z.string().nullable(),
    version: z.string().nullable(),
    confirmed_at: z.string().nullable(),
    state: codeOf(INTEREST_STATE),
    reason: codeOf(DECLINE_REASON).nullable(),
    changed_at: z.string(),
    erased_at: z.string().nullable(),
    confirmation: z.string().nullable(),
    payload: z.string().nullable(),
  }),
);

/** What somebody who has the code may know: nothing of who expressed it. `payload`: the item as it is public now. */
export type FollowedInterest = NonNullable<ReturnType<typeof followed>>;

/** The interest of a code. */
export function askFollowed(db: D1Database, code: string): Ask<FollowedInterest | undefined> {
  const sql = `
    SELECT i.item, i.version, i.confirmed_at, i.state, i.reason, i.changed_at, i.erased_at, i.confirmation, p.payload
    FROM interest AS i LEFT JOIN published AS p ON p.id = i.item AND p.until IS NULL WHERE i.code = ?`;
  return { statement: db.prepare(sql).bind(code), read: followed };
}

const person = jsonOf(z.record(z.string(), z.string()));

const CONFIRMED = z.object({
  id: z.string(),
  code: z.string(),
  item: z.string().nullable(),
  version: z.string().nullable(),
  language: z.enum(["id", "en"]),
  country: z.string(),
  person: person.nullable(),
  confirmed_at: z.string(),
  cells: jsonOf(z.record(z.string(), z.string())),
  state: codeOf(INTEREST_STATE),
  reason: codeOf(DECLINE_REASON).nullable(),
  acknowledged_at: z.string().nullable(),
  changed_at: z.string(),
  ended_at: z.string().nullable(),
  title: z.string().nullable(),
  current: z.string().nullable(),
});

/** One that counts. `title` and `current`: the item's, as it is public now; `person` is null once it was erased. */
export type ConfirmedInterest = z.output<typeof CONFIRMED>;

const COLUMNS = `i.id, i.code, i.item, i.version, i.language, i.country, i.person, i.confirmed_at, i.cells, i.state, i.reason,
  i.acknowledged_at, i.changed_at, i.ended_at, p.payload ->> '$.title.id' AS title, p.payload ->> 'version' AS current`;

/** All that count, oldest first. */
export function askInterests(db: D1Database): Ask<ConfirmedInterest[]> {
  const sql = `
    SELECT ${COLUMNS} FROM interest AS i LEFT JOIN published AS p ON p.id = i.item AND p.until IS NULL
    WHERE i.confirmed_at IS NOT NULL ORDER BY i.confirmed_at, i.id`;
  return { statement: db.prepare(sql), read: rowsOf(CONFIRMED) };
}

const failures = firstOf(z.object({ failed: z.number() }));

/** What a publication shows of interests. `failedLetters`: how many letters could not be sent lately. */
export interface InterestNews {
  readonly interests: readonly ConfirmedInterest[];
  readonly failedLetters: number;
}

/** The same with the letters, in one statement: a ping has few to spare. */
export function askInterestNews(db: D1Database, now: string): Ask<InterestNews> {
  const sql = `
    SELECT l.failed, ${COLUMNS} FROM (SELECT COUNT(*) AS failed FROM letter WHERE failed_at > ?) AS l
      LEFT JOIN interest AS i ON i.confirmed_at IS NOT NULL LEFT JOIN published AS p ON p.id = i.item AND p.until IS NULL
    ORDER BY i.confirmed_at, i.id`;
  const read = (rows: readonly unknown[]): InterestNews => ({
    failedLetters: failures(rows)?.failed ?? 0,
    interests: rowsOf(CONFIRMED)(rows.filter((row) => !NONE.safeParse(row).success)),
  });
  return { statement: db.prepare(sql).bind(later(now, -FAILURE_TOLD_MS)), read };
}

/** The one row of a city that has no interest. */
const NONE = z.object({ id: z.null() });

/** So long Setda is told of a letter that could not be sent. */
const FAILURE_TOLD_MS = 14 * DAY_MS;

/** What a reading of Minat changes of one interest. */
export interface InterestChange {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly state: string;
  readonly reason: string | null;
  readonly acknowledged_at: string | null;
  readonly ended_at: string | null;
}

/** Writes what people decided; what they only noted is no change of the interest. */
export function writeInterests(db: D1Database, changes: readonly InterestChange[], now: string): D1PreparedStatement[] {
  if (changes.length === 0) return [];
  const sql = `
    UPDATE interest SET cells = j.value -> 'cells', reason = j.value ->> 'reason',
      changed_at = CASE WHEN state = j.value ->> 'state' THEN changed_at ELSE ?2 END, state = j.value ->> 'state',
      acknowledged_at = j.value ->> 'acknowledged_at', ended_at = j.value ->> 'ended_at'
    FROM json_each(?1) AS j WHERE interest.id = j.value ->> 'id'`;
  return [db.prepare(sql).bind(JSON.stringify(changes), now)];
}

const counts = firstOf(
  z.object({
    total: z.number(),
    answered: z.number(),
    median: z.number().nullable(),
    countries: jsonOf(z.record(z.string(), z.number())),
  }),
);

/** How many interests count, in all and by country, how many were answered, and in how many days half of those were. */
export interface InterestCounts {
  readonly total: number;
  readonly answered: number;
  readonly median: number | null;
  readonly countries: Readonly<Record<string, number>>;
}

/** The numbers that everybody may know. */
export function askInterestCounts(db: D1Database): Ask<InterestCounts> {
  const days = "julianday(acknowledged_at) - julianday(confirmed_at)";
  const answered = "FROM interest WHERE confirmed_at IS NOT NULL AND acknowledged_at IS NOT NULL";
  const n = `(SELECT COUNT(*) ${answered})`;
  const sql = `
    SELECT (SELECT COUNT(*) FROM interest WHERE confirmed_at IS NOT NULL) AS total, ${n} AS answered,
      (SELECT ROUND(AVG(days), 1) FROM (SELECT ${days} AS days ${answered} ORDER BY days
        LIMIT 2 - ${n} % 2 OFFSET MAX((${n} - 1) / 2, 0))) AS median,
      (SELECT json_group_object(country, number) FROM (SELECT country, COUNT(*) AS number FROM interest
        WHERE confirmed_at IS NOT NULL GROUP BY country ORDER BY country)) AS countries`;
  const read = (rows: readonly unknown[]): InterestCounts =>
    counts(rows) ?? { total: 0, answered: 0, median: null, countries: {} };
  return { statement: db.prepare(sql), read };
}
