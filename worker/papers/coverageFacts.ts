// The coverage that the Mayor's report shows, from the same counts as the tab Cakupan Program.

import * as z from "zod";
import type { CoverageFacts } from "../../shared/papers/facts.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import { isInForce } from "../../shared/register/agreement.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { askOne } from "../store/ask.ts";
import { countsOf, coverageSources } from "../store/coverage.ts";
import { firstOf, rowsOf } from "../store/fields.ts";
import { agenciesOf, cityDay, listsOf } from "../store/registerLists.ts";

/** Programmes valid today with their counts in every scope, and the totals. */
export async function coverageFacts(db: D1Database, now: string): Promise<CoverageFacts> {
  const { programmes, today } = await listsOf(db, now);
  const sources = await coverageSources(db, today);
  const found = await readTotals(db);
  const { agencies, themes } = await readOrigins(db);
  const names = await agenciesOf(db, now);
  return {
    programmes: programmes
      .filter((one) => isValidOn(one, today))
      .map(({ code, name_id }) => ({ code, name: name_id, scopes: countsOf(code, sources) })),
    agreements: sources.agreements.filter((one) => isInForce(one, today)).length,
    waiting: found.waiting,
    candidates: found.candidates,
    byAgency: agencies.map(({ value, count }) => ({ name: names.get(value)?.name_id ?? value, count })),
    byTheme: themes.map(({ value, count }) => ({ name: labelOf(THEME, value, "id"), count })),
    dataDay: found.read_at === null ? undefined : cityDay(found.read_at),
  };
}

const totals = firstOf(z.object({ waiting: z.number(), candidates: z.number(), read_at: z.string().nullable() }));

async function readTotals(db: D1Database) {
  const sql = `
    SELECT (SELECT COUNT(*) FROM capability WHERE state = 'submitted') AS waiting,
      (SELECT COUNT(*) FROM listed WHERE until IS NULL AND lapsed = 0) AS candidates,
      (SELECT MAX(last_read_at) FROM source WHERE agency_code NOT LIKE '@%') AS read_at`;
  return (await askOne({ statement: db.prepare(sql), read: totals })) ?? { waiting: 0, candidates: 0, read_at: null };
}

const ORIGIN = z.object({ name: z.enum(["agency", "theme"]), value: z.string(), count: z.number() });
type Origin = z.output<typeof ORIGIN>;

/** How many public candidates each agency and each theme has; those with two themes count in both. */
async function readOrigins(db: D1Database): Promise<{ agencies: Origin[]; themes: Origin[] }> {
  const sql = `
    SELECT f.name, f.value, COUNT(*) AS count FROM facet AS f JOIN listed AS l ON l.since = f.since
    WHERE f.name IN ('agency', 'theme') AND l.until IS NULL GROUP BY f.name, f.value`;
  const results = await askOne({ statement: db.prepare(sql), read: rowsOf(ORIGIN) });
  const of = (name: Origin["name"]) => results.filter((one) => one.name === name);
  return { agencies: of("agency"), themes: of("theme") };
}
