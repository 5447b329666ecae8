// The agencies as everybody may see them: names, when their workbook was last read, how much of theirs is public.

import type * as z from "zod";
import type { AGENCIES_ANSWER } from "./answers.ts";
import type { PublicRegister } from "./publicRegister.ts";

export type PublicAgency = z.infer<typeof AGENCIES_ANSWER>["items"][number];

interface Row {
  readonly code: string;
  readonly active: number;
  readonly last_read_at: string | null;
  readonly published: number;
}

const SQL = `
  SELECT s.agency_code AS code, s.active, s.last_read_at, COALESCE(n.published, 0) AS published FROM source AS s
  LEFT JOIN (
    SELECT f.value AS code, COUNT(*) AS published FROM facet AS f JOIN listed AS l ON l.since = f.since
    WHERE f.name = 'agency' AND l.until IS NULL GROUP BY f.value
  ) AS n ON n.code = s.agency_code
  WHERE substr(s.agency_code, 1, 1) <> '@'`;

/** Every agency that is read or has something public, in the order of their Indonesian names; one query. */
export async function publicAgencies(db: D1Database, { agencies }: PublicRegister): Promise<readonly PublicAgency[]> {
  const names = new Map(agencies.map((one) => [one.code, one.name]));
  const { results } = await db.prepare(SQL).all<Row>();
  return results
    .filter((row) => row.active === 1 || row.published > 0)
    .map(({ code, last_read_at, published }) => {
      return { code, name: names.get(code) ?? { id: code, en: code }, last_read_at, published };
    })
    .sort((a, b) => compare(a.name.id, b.name.id) || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
