// The agencies as everybody may see them: names, when their workbook was last read, how much of theirs is public.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { rowsOf } from "../../store/fields.ts";
import type { PublicRegister } from "../model/publicRegister.ts";
import { type Question, rowsIn } from "../model/question.ts";
import type { AGENCIES_ANSWER } from "../shapes/lists.ts";

export type PublicAgency = z.infer<typeof AGENCIES_ANSWER>["items"][number];

const ROW = z.object({
  code: z.string(),
  active: z.number(),
  last_read_at: z.string().nullable(),
  published: z.number(),
});
const agencyRows = rowsOf(ROW);

const SQL = `
  SELECT s.agency_code AS code, s.active, s.last_read_at, COALESCE(n.published, 0) AS published FROM source AS s
  LEFT JOIN (
    SELECT value AS code, SUM(candidates) AS published FROM candidate_count WHERE name = 'agency' GROUP BY value
  ) AS n ON n.code = s.agency_code
  WHERE substr(s.agency_code, 1, 1) <> '@'`;

/** Every agency that is read or has something public, in the order of their Indonesian names. */
export function agenciesQuestion(db: D1Database): Question<readonly PublicAgency[]> {
  return {
    statements: [db.prepare(SQL)],
    answer: ([found], { register }) => agenciesIn(rowsIn(found, agencyRows), register),
  };
}

function agenciesIn(rows: readonly z.output<typeof ROW>[], { agencies }: PublicRegister): readonly PublicAgency[] {
  const names = new Map(agencies.map((one) => [one.code, one.name]));
  return rows
    .filter((row) => row.active === 1 || row.published > 0)
    .map(({ code, last_read_at, published }) => {
      const read = last_read_at === null ? null : wholeSeconds(last_read_at);
      return { code, name: names.get(code) ?? { id: code, en: code }, last_read_at: read, published };
    })
    .sort((a, b) => compare(a.name.id, b.name.id) || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
