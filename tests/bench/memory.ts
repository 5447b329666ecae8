// Whether the Worker keeps within the memory of an isolate while large workbooks and a large register are synced.

import { fillStrengths } from "../e2e/support/crowd.ts";
import { withHeapLimit } from "../e2e/support/heapLimit.ts";
import { startSteppedCity } from "../e2e/support/steppedCity.ts";
import { line } from "./measure.ts";

/** What an isolate may take (developers.cloudflare.com/workers/platform/limits). */
const ISOLATE_MB = 128;

/** Prints how many rows the register could hold while V8 ends every isolate of workerd that exceeds the limit. */
export async function benchMemory(agencies: number, rows: number): Promise<void> {
  const codes = Array.from({ length: agencies }, (_, n) => `D${String(n).padStart(4, "0")}`);
  const city = await withHeapLimit(ISOLATE_MB, () => startSteppedCity(codes));
  let held = 0;
  try {
    for (const code of codes) {
      fillStrengths(city, code, rows);
      await city.settle();
      held += rows;
    }
  } catch (thrown) {
    line(`the next workbook of ${rows} rows`, "too much", String(thrown));
  } finally {
    line(`rows of the register, ${rows} new at a time, in ${ISOLATE_MB} MB`, held, `${agencies * rows}`);
    await city.stop();
  }
}
