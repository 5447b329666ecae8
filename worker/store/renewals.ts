// What the renewal of public opportunities asks of D1 and writes there: what is due on a day, and on which days agencies were asked.

import * as z from "zod";
import { renewalProblems } from "../../shared/renewal/renewalProblems.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { jsonOf, rowsOf, texts } from "./fields.ts";
import type { PlacedProblem } from "./problems.ts";

/** So many are looked at in one invocation; the next one finds the others. */
const AT_ONCE = 2000;

const DUE = z.object({
  id: z.string(),
  agency_code: z.string(),
  confirmed_on: z.string().nullable(),
  published_at: z.string(),
  asked_on: jsonOf(texts),
});

/** A public opportunity that is to be looked at. */
export type DueRenewal = z.output<typeof DUE>;

/** The public opportunities that are to be looked at on an ISO day. */
export function askDueRenewals(db: D1Database, day: string): Ask<DueRenewal[]> {
  const sql = `
    SELECT id, agency_code, content ->> '$.confirmed_on' AS confirmed_on, published_at, asked_on FROM capability
    WHERE renew_on <= ? AND public_version IS NOT NULL AND published_at IS NOT NULL LIMIT ${AT_ONCE}`;
  return { statement: db.prepare(sql).bind(day), read: rowsOf(DUE) };
}

const ASKED = z.object({
  id: z.string(),
  agency_code: z.string(),
  public_version: z.string().nullable(),
  asked_on: jsonOf(texts),
});

/** What agencies are asked to confirm on an ISO day, and what they did not. */
export function askRenewalProblems(db: D1Database, day: string): Ask<PlacedProblem[]> {
  const rows = rowsOf(ASKED);
  const sql = "SELECT id, agency_code, public_version, asked_on FROM capability WHERE asked_on <> '[]' ORDER BY id";
  const read = (found: readonly unknown[]) =>
    rows(found).flatMap((row) =>
      renewalProblems(row, day).map((one) => ({
        agency: row.agency_code,
        tab: STRENGTH_TAB.title,
        problem: { ...one, id: row.id },
      })),
    );
  return { statement: db.prepare(sql), read };
}

/** What a look came to: the days on which its agency was asked, the day of the next look, whether it is to be published anew. */
export interface LookedAt {
  readonly id: string;
  readonly asked: readonly string[];
  readonly next: string | null;
  readonly isNews: boolean;
}

/** Records looks; what is news is published by the next publication. */
export function writeRenewals(db: D1Database, looks: readonly LookedAt[]): D1PreparedStatement[] {
  const sql = `
    UPDATE capability SET asked_on = j.value -> 'asked', renew_on = j.value ->> 'next',
      revision = revision + (j.value ->> 'isNews')
    FROM json_each(?1) AS j WHERE capability.id = j.value ->> 'id'`;
  return bulk(db, sql, looks);
}
