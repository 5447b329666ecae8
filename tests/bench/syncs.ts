// Google calls and D1 rows written by a sync, for some numbers of workbooks and of changed ones.

import { dumpDatabase } from "../e2e/support/database.ts";
import { GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";
import { line } from "./measure.ts";

function callsOf(city: SmallCity, since: number): number {
  const all = city.google.google.requests.since(since);
  return all.filter((one) => one.user === city.google.google.serviceAccount).length;
}

const last = (city: SmallCity) => city.google.google.requests.since(0).at(-1)?.seq ?? 0;

async function countSync(city: SmallCity): Promise<number> {
  const since = last(city);
  await city.sync();
  return callsOf(city, since);
}

async function settle(city: SmallCity): Promise<void> {
  while ((await countSync(city)) > 1);
}

/** How many rows of D1 differ between two dumps: written or removed. */
function differingRows(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): number {
  return [...after].reduce((sum, [table, rows]) => {
    const known = new Set(before.get(table));
    return sum + rows.filter((row) => !known.has(row)).length;
  }, 0);
}

/** Up to so many workbooks are all changed at once, too. */
const ALL_OF = 100;

/** Prints the calls of an idle sync and of one with some changed workbooks. */
export async function benchSyncs(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const codes = Array.from({ length: size }, (_, n) => `D${String(n).padStart(4, "0")}`);
    const city = await startSmallCity(codes);
    try {
      await settle(city);
      line(`idle sync, ${size} workbooks (Google calls)`, await countSync(city), "1");
      const rounds = new Set([1, Math.ceil(size / 100), size <= ALL_OF ? size : 1]);
      for (const [round, changed] of [...rounds].entries()) {
        codes.slice(0, changed).forEach((code, n) => {
          const id = testId(round * 10_000 + n);
          openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code)).add({
            ...GOOD,
            id,
            title_id: `Baris ${id}`,
          });
        });
        const before = dumpDatabase(city.dataDir);
        const calls = await countSync(city);
        const rows = differingRows(before, dumpDatabase(city.dataDir));
        line(
          `sync of ${changed} changed of ${size} workbooks (Google calls)`,
          calls,
          `≤ ${changed} + 4 + ${changed} told`,
        );
        line("  D1 rows that it wrote", rows, `${3 * changed} of the rows + ${changed} workbooks + 3`);
        await settle(city);
      }
    } finally {
      await city.stop();
    }
  }
}
