// What the Mayor's report shows, from the same counts as the tab Cakupan Program and the same facts as Ringkasan.

import * as z from "zod";
import type { CoverageDetails, CoverageFacts } from "../../shared/papers/facts.ts";
import { type ReportSnapshot, reportChanges } from "../../shared/papers/reportChanges.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import { dayOf, isInForce } from "../../shared/register/agreement.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGENCY_TAB, AGREEMENT_TAB, PROGRAMME_TAB } from "../../shared/registerTabs.ts";
import { coverageOf } from "../../shared/review/coverage.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import { silentSheets } from "../../shared/summary/sections/silent.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { sheetFact } from "../publish/summaryFacts.ts";
import { askAll, askOne } from "../store/ask.ts";
import { askCounts, countsOf } from "../store/coverage.ts";
import { firstOf, rowsOf } from "../store/fields.ts";
import {
  agenciesAmong,
  askLists,
  cityDay,
  parserLists,
  type RegisterLists,
  recordsOf,
} from "../store/registerLists.ts";
import { askForeignCandidates, askReportBefore } from "../store/reports.ts";
import { askAgencySources } from "../store/sources.ts";

/** Programmes valid today with their counts in every scope, the totals, and what the report names. */
export async function coverageFacts(db: D1Database, now: string): Promise<CoverageFacts> {
  const lists = await askOne(askLists(db, [PROGRAMME_TAB.title, AGREEMENT_TAB.title, AGENCY_TAB.title]));
  const today = cityDay(lists, now);
  const [{ candidates, proposals }, foreign, sources, last] = await askAll(
    db,
    askCounts(db),
    askForeignCandidates(db),
    askAgencySources(db),
    askReportBefore(db, today),
  );
  const found = await readTotals(db);
  const { agencies, themes } = await readOrigins(db);
  const names = agenciesAmong(lists, now);
  const nameOf = (code: string) => names.get(code)?.name_id ?? code;
  const all = [...recordsOf(lists, AGREEMENT_TAB).values()];
  const agreements = all.filter((one) => isInForce(one, today));
  const { empty, silent } = silentSheets({ sheets: sources.filter((one) => one.active).map(sheetFact), today });
  const programmes = parserLists(lists, now).programmes.filter((one) => isValidOn(one, today));
  const facts: CoverageFacts = {
    programmes: programmes.map(({ code, name_id }) => ({
      code,
      name: name_id,
      scopes: countsOf(code, { agreements: all, candidates, proposals, day: today }),
    })),
    agreements: agreements.length,
    waiting: found.waiting,
    candidates: found.candidates,
    byAgency: agencies.map(({ value, count }) => ({ name: nameOf(value), count })),
    byTheme: themes.map(({ value, count }) => ({ name: labelOf(THEME, value, "id"), count })),
    dataDay: found.read_at === null ? undefined : cityDay(lists, found.read_at),
  };
  const details: CoverageDetails = {
    agreements: agreements.map(agreementOf),
    candidates: foreign.map(({ id, title, agency, settings }) => ({
      id,
      title,
      agency: nameOf(agency),
      stage: readStage(settings).record?.stage ?? 0,
    })),
    silent: [...empty, ...silent].map(({ agency }) => nameOf(agency)),
    period: periodOf(lists, programmes),
    since: undefined,
  };
  const said = snapshotOf({ ...facts, details });
  const since = last === undefined ? undefined : { day: last.day, changes: reportChanges(last.snapshot, said) };
  return { ...facts, details: { ...details, since } };
}

/** What a report says that the next one is compared with. */
export function snapshotOf({ programmes, details }: CoverageFacts): ReportSnapshot {
  return {
    met: programmes.flatMap((one) => one.scopes.map(coverageOf)).filter((one) => one === "fulfilled").length,
    agreements: (details?.agreements ?? []).map(({ code, title }) => ({ code, title })),
    candidates: (details?.candidates ?? []).map(({ id, title, stage }) => ({ id, title, stage })),
  };
}

function agreementOf({ code = "", title, partner = "", ends_on }: ListRecord): CoverageDetails["agreements"][number] {
  return { code, title: title ?? code, partner, ends: dayOf(ends_on) };
}

/** The period that most of these programmes are of; "" where the list gives none. */
function periodOf(lists: RegisterLists, programmes: readonly { readonly code: string }[]): string {
  const records = recordsOf(lists, PROGRAMME_TAB);
  const periods = programmes.flatMap(({ code }) => records.get(code)?.period ?? []);
  const often = (period: string) => periods.filter((one) => one === period).length;
  return [...new Set(periods)].sort((a, b) => often(b) - often(a))[0] ?? "";
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
    WHERE f.name IN ('agency', 'theme') AND l.until IS NULL AND l.lapsed = 0 GROUP BY f.name, f.value`;
  const results = await askOne({ statement: db.prepare(sql), read: rowsOf(ORIGIN) });
  const of = (name: Origin["name"]) => results.filter((one) => one.name === name);
  return { agencies: of("agency"), themes: of("theme") };
}
