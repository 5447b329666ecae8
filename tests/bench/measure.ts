// Small tools for measurements: medians of interleaved runs, and a table that prints as it goes.

/** The median milliseconds of each of some functions, run in turn so that all meet the same machine. */
export async function medians(runs: readonly (() => unknown)[], times: number): Promise<number[]> {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < times; round++) {
    for (const [index, run] of runs.entries()) {
      const began = performance.now();
      await run();
      taken[index]?.push(performance.now() - began);
    }
  }
  return taken.map((one) => one.sort((a, b) => a - b)[Math.floor(one.length / 2)] ?? 0);
}

/** One line of the table: what was measured, what came out, what was asked for. */
export function line(what: string, found: string | number, target: string): void {
  console.log(`${what.padEnd(58)}${String(found).padStart(18)}   ${target}`);
}
