// Whether the Worker keeps within the memory of an isolate while large workbooks and a large register are synced.

import { registerTab, SURE } from "../e2e/support/busyDay.ts";
import { codesOf, fillStrengths, firstOf } from "../e2e/support/crowd.ts";
import { withHeapLimit } from "../e2e/support/heapLimit.ts";
import { testId } from "../e2e/support/rows.ts";
import { type SteppedCity, startSteppedCity } from "../e2e/support/steppedCity.ts";
import { line } from "./measure.ts";

/** What an isolate may take (developers.cloudflare.com/workers/platform/limits). */
const ISOLATE_MB = 128;

/** Prints how many rows the register could hold, and be decided in, while V8 ends every isolate that exceeds the limit. */
export async function benchMemory(agencies: number, rows: number): Promise<void> {
  const codes = codesOf(agencies);
  const city = await withHeapLimit(ISOLATE_MB, () => startSteppedCity(codes));
  let held = 0;
  let decided = "no";
  try {
    for (const code of codes) {
      fillStrengths(city, code, rows);
      await city.settle();
      held += rows;
    }
    decided = await decide(city);
  } catch (thrown) {
    console.error(String(thrown));
  } finally {
    line(`a register within ${ISOLATE_MB} MB of heap, ${rows} new rows at a time`, held, "rows", {
      least: agencies * rows,
    });
    line("  a decision in it is taken and published", decided);
    await city.stop();
  }
}

/** Approves one row of the full register. @returns "yes" once it is public */
async function decide(city: SteppedCity): Promise<string> {
  const id = testId(firstOf("D0000"));
  registerTab(city, "Tinjauan").change(id, SURE);
  await city.settle();
  const sql = "SELECT 1 FROM published WHERE id = ? AND until IS NULL";
  const [found = []] = await city.worker.database([{ sql, values: [id] }]);
  return found.length === 1 ? "yes" : "no";
}
