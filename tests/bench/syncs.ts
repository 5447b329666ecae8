// Google calls and D1 rows written by a sync, for some numbers of workbooks and of changed ones.

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

/** Prints the calls of an idle sync and of one with some changed workbooks. */
export async function benchSyncs(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const codes = Array.from({ length: size }, (_, n) => `D${String(n).padStart(4, "0")}`);
    const city = await startSmallCity(codes);
    try {
      await settle(city);
      line(`idle sync, ${size} workbooks (Google calls)`, await countSync(city), "1");
      for (const changed of [1, Math.ceil(size / 10)]) {
        codes.slice(0, changed).forEach((code, n) => {
          const id = testId(changed * 10_000 + n);
          openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code)).add({
            ...GOOD,
            id,
            title_id: `Baris ${id}`,
          });
        });
        const calls = await countSync(city);
        line(
          `sync of ${changed} changed of ${size} workbooks (Google calls)`,
          calls,
          `≤ ${changed} + 4 + ${changed} told`,
        );
        await settle(city);
      }
    } finally {
      await city.stop();
    }
  }
}
