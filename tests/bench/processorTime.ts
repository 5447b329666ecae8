// Processor time of the workerds that this process started, as Linux counts it: other programs do not change it.

import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second (sysconf(_SC_CLK_TCK) on every platform that Node runs on). */
const TICK_MS = 10;
const PARENT = 1;
const USER = 11;
const SYSTEM = 12;

/** Milliseconds of processor time that all workerds below this process have used; NaN where there is no /proc. */
export function workerdMilliseconds(): number {
  const processes = new Map(readProcesses().map((one) => [one.id, one]));
  const isOurs = (id: number): boolean => {
    const parent = processes.get(id)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const own = [...processes.values()].filter((one) => one.name === "workerd" && isOurs(one.id));
  return own.length === 0 ? Number.NaN : own.reduce((sum, one) => sum + one.ticks, 0) * TICK_MS;
}

/** The processor time of some work in milliseconds. */
export async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = workerdMilliseconds();
  await work();
  return workerdMilliseconds() - before;
}

function readProcesses() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readStat(name);
      const found = stat === undefined ? null : /^\d+ \((.*)\) (.*)$/s.exec(stat);
      if (found === null) return [];
      const [, command = "", rest = ""] = found;
      const fields = rest.split(" ").map(Number);
      const ticks = (fields[USER] ?? 0) + (fields[SYSTEM] ?? 0);
      return [{ id: Number(name), name: command, parent: fields[PARENT] ?? 0, ticks }];
    });
}

/** Undefined for a process that ended meanwhile. */
function readStat(id: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, "utf8");
  } catch {
    return undefined;
  }
}
