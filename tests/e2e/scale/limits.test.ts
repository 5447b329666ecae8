// The platform's limits and the use of indexes, for every statement that the Worker prepared in a run of the whole loop.

import { afterAll, beforeAll, expect, it } from "vitest";
import { startQuietCity, work } from "../support/busyDay.ts";
import { REVIEWER } from "../support/cityWorkbooks.ts";
import { startCrowd } from "../support/crowd.ts";
import { withHeapLimit } from "../support/heapLimit.ts";
import type { SteppedCity } from "../support/steppedCity.ts";
import type { Asked } from "../support/steppedProtocol.ts";

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
  work(city);
  await city.settle();
  await city.ping(REVIEWER);
  await city.deliverAll();
  city.pass(9 * 86_400_000);
  await city.settle();
});
afterAll(() => city.stop());

/** A statement in one line; the columns of a source are as good as a star. */
const plain = (sql: string): string =>
  sql
    .replace(/\s+/g, " ")
    .trim()
    .replace(/SELECT source\.[^(]*? FROM source\b/, "SELECT * FROM source");

/** One row, or as many as there are lists, people of a city, or kinds of things: they do not grow with capabilities. */
const SMALL =
  /^SCAN (heartbeat|publication|register_tab|register_row|member|failure|d1_migrations|candidate_count|proposal_count|desk_count|\(subquery|CONSTANT ROW|tier\d|hit)\b/;
/** A partial index holds only what waits to be done; a covering scan of all is none. */
const WAITING =
  /^SCAN \w+ USING INDEX (run_unfinished|capability_unpublished|capability_problems|review_problems|review_open|source_feedback|source_reconfigured|source_tab_problems|dead_letter_waiting|client_pending|capability_asked|capability_staged)$/;

/** Statements that look at everything, each with its reason. */
const WHOLE: readonly (readonly [start: string, reason: string])[] = [
  ["SELECT * FROM source WHERE active = 1 ORDER BY", "each look at a whole list: which workbooks it does not show"],
  ["DELETE FROM version WHERE accepted_at", "once a day: versions that are old and were never submitted"],
  ["DELETE FROM dead_letter WHERE died_at", "once a day: messages that died long ago"],
  ["DELETE FROM run WHERE finished_at", "once a day: runs that ended long ago"],
  ["UPDATE source SET active = 0", "when the register changed: which agencies its list names no more"],
  ["SELECT * FROM source WHERE agency_code NOT LIKE", "Status Sinkron has a row for each workbook"],
  ["SELECT COALESCE(SUM(last_calls), 0)", "an answer to a person names every held workbook"],
  [
    "SELECT id, seen, shown, attempt, problems, held FROM review",
    "when decisions changed: none may have moved between rows",
  ],
  [
    "SELECT id, revision FROM capability WHERE submitted_version",
    "when Data Gabungan is not as it was left: it is healed",
  ],
  ["SELECT i.id, i.code, i.item", "Minat is judged whole: interests that count, erased a year after they end"],
  ["SELECT l.failed, i.id, i.code", "Data Minat has a row for each interest that counts"],
  ["SELECT a.code, a.payload, p.agreements_on", "when agreements are published: which of the city's changed"],
  [
    "SELECT ( SELECT json_group_array(json_object('agency'",
    "Ringkasan names the rows that wait longest: the head of an index",
  ],
  [
    "UPDATE capability SET revision = revision + 1",
    "when the city's profile, programmes, partners or agreements changed; all rows where its zone did",
  ],
];

it("no statement reads a growing table without an index, but for a few with a reason", async () => {
  const statements = new Map(city.asked.map((one) => [one.sql, one.parameters]));
  expect(statements.size).toBeGreaterThan(60);
  const found: string[] = [];
  for (const [sql, parameters] of statements) {
    const values = Array.from({ length: parameters }, () => null);
    const [plan = []] = await city.worker.database([{ sql: `EXPLAIN QUERY PLAN ${sql}`, values }]);
    const scans = plan.map((row) => String(row.detail)).filter((detail) => detail.startsWith("SCAN"));
    const large = scans.filter((one) => !SMALL.test(one) && !WAITING.test(one) && !one.includes("VIRTUAL TABLE"));
    const isNamed = WHOLE.some(([start]) => plain(sql).startsWith(start));
    if (large.length > 0 && !isNamed) found.push(`${large.join("; ")}: ${plain(sql)}`);
  }
  expect(found).toEqual([]);
});

it("every exception is still needed", () => {
  const statements = [...new Set(city.asked.map((one) => plain(one.sql)))];
  expect(WHOLE.filter(([start]) => !statements.some((sql) => sql.startsWith(start)))).toEqual([]);
});

/** D1: 100 parameters, 2 MB for a text (developers.cloudflare.com/d1/platform/limits); 6 connections of a Worker. */
function withinLimits(asked: readonly Asked[], atOnce: number): void {
  expect(Math.max(...asked.map((one) => one.parameters))).toBeLessThanOrEqual(100);
  expect(Math.max(...asked.map((one) => one.size))).toBeLessThan(2_000_000);
  expect(atOnce).toBeLessThanOrEqual(6);
}

/** The memory of an isolate (developers.cloudflare.com/workers/platform/limits). */
const ISOLATE_MB = 128;

it("a first sync of 10,000 rows keeps to the memory of an isolate and to the limits of D1 and of connections", async () => {
  withinLimits(city.asked, city.atOnce);
  const crowd = await withHeapLimit(ISOLATE_MB, () => startCrowd([10_000]));
  try {
    withinLimits(crowd.asked, crowd.atOnce);
    expect(crowd.asked.some((one) => one.size > 500_000)).toBe(true);
    const [[status] = []] = await crowd.worker.database([
      { sql: "SELECT state, accepted FROM source WHERE agency_code = 'D0000'" },
    ]);
    expect(status).toEqual({ state: "ok", accepted: 10_000 });
  } finally {
    await crowd.stop();
  }
});
