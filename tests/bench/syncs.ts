// Google calls and D1 rows of a sync, as D1 reports them, for some numbers of workbooks, of changed ones, of capabilities.

import { strengthsOf } from "../e2e/support/busyDay.ts";
import { codesOf, costOfSync, fillStrengths, firstOf } from "../e2e/support/crowd.ts";
import { testId } from "../e2e/support/rows.ts";
import { type SteppedCity, startSteppedCity } from "../e2e/support/steppedCity.ts";
import { line } from "./measure.ts";
import { processorTime } from "./processorTime.ts";
import { startRestingCity } from "./restingCity.ts";

/** Up to so many workbooks are all changed at once, too. */
const ALL_OF = 10;
const IDLE_SYNCS = 20;

/** Prints the cost of an idle sync and of one with some changed workbooks. */
export async function benchSyncs(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const hundredth = Math.ceil(size / 100);
    const city = await startRestingCity(size, size <= ALL_OF ? size : hundredth);
    try {
      await benchIdle(city, size);
      for (const changed of new Set([1, hundredth, city.codes.length])) await benchChanged(city, size, changed);
    } finally {
      await city.stop();
    }
  }
}

async function benchIdle(city: SteppedCity, size: number): Promise<void> {
  const { calls, read, written } = await costOfSync(city);
  line(`idle sync, ${size} workbooks: calls to Google`, calls, "", { most: 1 });
  line("  D1 rows read", read, "", { most: 40 + 4 * Math.min(size, PAGE) });
  line("  D1 rows written", written, "", { most: 1 });
  const spent = await processorTime(async () => {
    for (let times = 0; times < IDLE_SYNCS; times += 1) await costOfSync(city);
  });
  line("  processor time in workerd, D1 with it", spent / IDLE_SYNCS, "ms");
}

/** Drive lists so many spreadsheets in one call. */
const PAGE = 1000;

async function benchChanged(city: SteppedCity, size: number, changed: number): Promise<void> {
  for (const code of codesOf(changed)) fillStrengths(city, code, 1);
  await city.settle();
  for (const code of codesOf(changed)) change(city, code, `Judul ${changed}`);
  // A page that holds a due workbook makes the next one be asked for.
  const pages = size > PAGE ? 2 : 1;
  let cost = { calls: 0, read: 0, written: 0 };
  const spent = await processorTime(async () => {
    cost = await costOfSync(city);
  });
  line(`sync of ${changed} changed of ${size} workbooks: calls`, cost.calls, "", { most: pages + 2 + 2 * changed });
  line("  D1 rows read", cost.read, "", { most: 300 + 12 * size + 100 * changed });
  line("  D1 rows written", cost.written, "", { most: 20 + 16 * changed });
  line("  processor time in workerd, D1 with it", spent / changed, "ms each");
  await city.settle();
}

function change(city: SteppedCity, code: string, title: string): void {
  strengthsOf(city, code).change(testId(firstOf(code)), { title_id: title });
}

/** Rows that D1 is given in one statement. */
const CHUNK = 100_000;

/** Prints the D1 rows of a sync of one changed row among some numbers of capabilities: drafts of an agency at rest. */
export async function benchCapabilities(sizes: readonly number[]): Promise<void> {
  const city = await startSteppedCity(codesOf(2));
  try {
    fillStrengths(city, "D0000", 100);
    await city.settle();
    let held = 0;
    let first: { readonly read: number; readonly written: number } | undefined;
    for (const size of sizes) {
      for (; held < size; held += CHUNK) await addDrafts(city, held, Math.min(CHUNK, size - held));
      held = size;
      change(city, "D0000", `Judul ${size}`);
      const { read, written } = await costOfSync(city);
      await city.settle();
      first ??= { read, written };
      const most = (asked: number): { most: number } => ({ most: Math.floor(asked * 1.2) });
      line(`one changed row among ${size} capabilities: D1 rows read`, read, "", most(first.read));
      line("  D1 rows written", written, "", most(first.written));
    }
  } finally {
    await city.stop();
  }
}

async function addDrafts(city: SteppedCity, from: number, count: number): Promise<void> {
  const sql = `
    WITH RECURSIVE n (n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < ?1 + ?2)
    INSERT INTO capability (id, agency_code, status, fingerprint, content, modified_at, state, published_revision)
    SELECT printf('KB-Z%09d', n), 'RESTING', 'draft', '', json_object('title_id', 'Draf ' || n),
      '2026-01-01T00:00:00.000Z', 'draft', 1 FROM n`;
  await city.worker.database([{ sql, values: [from, count] }]);
}
