// Whether the Worker keeps within the memory of an isolate while large workbooks and a large register are synced.

import { fillStrengths } from "../e2e/support/crowd.ts";
import { withHeapLimit } from "../e2e/support/heapLimit.ts";
import { startSteppedCity } from "../e2e/support/steppedCity.ts";
import { line } from "./measure.ts";

/** What an isolate may take (developers.cloudflare.com/workers/platform/limits). */
const ISOLATE_MB = 128;

/** Prints whether every isolate of workerd stayed within the limit: V8 ends one that does not. */
export async function benchMemory(agencies: number, rows: number): Promise<void> {
  const codes = Array.from({ length: agencies }, (_, n) => `D${String(n).padStart(4, "0")}`);
  const what = `${agencies} new workbooks of ${rows} rows, one after the other`;
  const city = await withHeapLimit(ISOLATE_MB, () => startSteppedCity(codes));
  try {
    for (const code of codes) {
      fillStrengths(city, code, rows);
      await city.settle();
    }
    line(what, `within ${ISOLATE_MB} MB`, `a heap of ${ISOLATE_MB} MB`);
  } catch (thrown) {
    line(what, `more than ${ISOLATE_MB} MB`, String(thrown));
  } finally {
    await city.stop();
  }
}
