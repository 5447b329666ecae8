// Small tools for measurements: medians of interleaved runs, and a table that prints as it goes.

/** Milliseconds of processor time of this thread: what it waits while other programs run is not counted. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The median of processor time (ms) of each of some functions, run in turn so that all meet the same machine. */
export async function medians(runs: readonly (() => unknown)[], times: number): Promise<number[]> {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < times; round++) {
    for (const [index, run] of runs.entries()) {
      const began = threadMilliseconds();
      await run();
      taken[index]?.push(threadMilliseconds() - began);
    }
  }
  return taken.map(middle);
}

/** The middle of some numbers; 0 of none. */
export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What is asked for: at least or at most so much. */
export interface Aim {
  readonly least?: number;
  readonly most?: number;
}

const WHAT = 62;
const FOUND = 14;
const AIMED = 12;

/** The command that repeats the lines that follow. */
export function section(command: string): void {
  console.log(`\n${command}`);
}

/** One line of the table: what was measured, what came out in which unit, what was asked for, and whether it is met. */
export function line(what: string, found: number | string, unit = "", aim: Aim = {}): void {
  const shown = `${typeof found === "number" ? found.toLocaleString("en", { maximumFractionDigits: 2 }) : found} ${unit}`;
  const asked = [
    ...(aim.least === undefined ? [] : [`>= ${aim.least.toLocaleString("en")}`]),
    ...(aim.most === undefined ? [] : [`<= ${aim.most.toLocaleString("en")}`]),
  ].join(" ");
  const verdict = asked === "" ? "" : isMet(found, aim) ? "met" : "MISSED";
  console.log(`${what.padEnd(WHAT)}${shown.padStart(FOUND)}  ${asked.padEnd(AIMED)}${verdict}`.trimEnd());
}

function isMet(found: number | string, { least = -Infinity, most = Infinity }: Aim): boolean {
  return typeof found === "number" && found >= least && found <= most;
}
