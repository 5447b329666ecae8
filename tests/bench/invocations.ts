// What each kind of invocation costs the platform: trips and statements to D1, requests, kilobytes, processor time, and how
// long a person waits where Google takes 300 ms a call and D1 5 ms a trip.

import { MOST_JOBS } from "../../worker/cycle/sendJobs.ts";
import { MOST_REQUESTS, MOST_STATEMENTS } from "../e2e/support/budget.ts";
import { registerTab, strengthsOf } from "../e2e/support/busyDay.ts";
import { OWNER, REVIEWER } from "../e2e/support/cityWorkbooks.ts";
import { codesOf, firstOf, startCrowd } from "../e2e/support/crowd.ts";
import { testId } from "../e2e/support/rows.ts";
import type { SteppedCity } from "../e2e/support/steppedCity.ts";
import { line } from "./measure.ts";
import { processorTime } from "./processorTime.ts";

const AGENCIES = 32;
const ROWS = 10;
const TIMES = 10;
const DELAYS = { d1: 5, google: 300 };

/** So many jobs the platform runs at once (wrangler.toml, max_concurrency). */
const AT_ONCE = 40;

/** So many changes are typed before something is asked of the Worker. */
const RESTS = 50;

/** Prints the table, and what the costliest invocation takes where so many agencies changed at once. */
export async function benchInvocations(crowds: readonly number[]): Promise<void> {
  await benchKinds();
  for (const agencies of crowds) await benchCrowd(agencies);
}

async function benchCrowd(agencies: number): Promise<void> {
  const city = await startCrowd(
    Array.from({ length: agencies }, () => 1),
    { quota: false },
  );
  try {
    for (const [at, code] of codesOf(agencies).entries()) {
      change(city, code, "Berubah bersama yang lain");
      // A connection to workerd that rests for seconds is closed.
      if (at % RESTS === 0) await city.ask({ method: "GET", path: "/v1/health", headers: {} });
    }
    city.watch();
    city.pass(5 * 60_000);
    await city.sync();
    const read = city.outcomes.filter((one) => one.what === "read").length;
    line(`${agencies} agencies changed at once: read and told`, read, "", { least: Math.min(agencies, MOST_JOBS) });
    costs(city, "  the costliest of all invocations", undefined);
  } finally {
    await city.stop();
  }
}

async function benchKinds(): Promise<void> {
  const city = await startCrowd(Array.from({ length: AGENCIES }, () => ROWS));
  try {
    await bench(city, "idle clock", { trips: 3 }, () => city.cron());
    let titles = 0;
    const next = () => {
      titles += 1;
      return titles;
    };
    const ping = () => {
      change(city, "D0000", `Judul ${next()}`);
      return city.ping(REVIEWER, city.workbook("D0000"));
    };
    await bench(city, "ping with one changed row", { trips: 15 }, ping);
    await benchWait(city, "ping", 700, ping);
    await city.settle();
    await benchAll(city, `all of ${AGENCIES} changed`, () => {
      for (const code of codesOf(AGENCIES)) change(city, code, `Semua ${next()}`);
    });
    await benchAll(city, "a programme renamed", () => {
      const programmes = registerTab(city, "Program", OWNER);
      const [first] = programmes.rows();
      if (first !== undefined) programmes.write(first._row, { name_id: `Program ${next()}` });
    });
  } finally {
    await city.stop();
  }
}

function change(of: SteppedCity, code: string, title: string): void {
  strengthsOf(of, code).change(testId(firstOf(code)), { title_id: title });
}

/** One handler, several times: its costs, which do not depend on the machine, and its processor time. */
async function bench(
  city: SteppedCity,
  what: string,
  most: { readonly trips: number },
  run: () => Promise<unknown>,
): Promise<void> {
  await run();
  await city.settle();
  city.watch();
  const spent = await processorTime(async () => {
    for (let times = 0; times < TIMES; times += 1) await run();
  });
  costs(city, what, most.trips);
  line("  processor time in workerd, D1 with it", spent / TIMES, "ms");
}

/** How long one handler takes where the distance is real. */
async function benchWait(city: SteppedCity, what: string, most: number, run: () => Promise<unknown>): Promise<void> {
  city.watch();
  city.delays = DELAYS;
  await run();
  city.delays = undefined;
  line(`${what}: waited, Google at ${DELAYS.google} ms and D1 at ${DELAYS.d1} ms`, longest(city, "fetch"), "ms", {
    most,
  });
}

/** A sync and all its messages, by kind of invocation. */
async function benchAll(city: SteppedCity, what: string, prepare: () => void): Promise<void> {
  prepare();
  city.watch();
  city.pass(5 * 60_000);
  const spent = await processorTime(() => city.sync());
  for (const kind of new Set(city.outcomes.map((one) => one.what))) costs(city, `${what}: ${kind}`, undefined, kind);
  line(`${what}: processor time in all, D1 with it`, spent, "ms");
  await city.settle();
  prepare();
  city.watch();
  city.delays = DELAYS;
  city.pass(5 * 60_000);
  await city.sync();
  city.delays = undefined;
  line(`${what}: waited, ${AT_ONCE} jobs at once`, waited(city), "ms", { most: 3000 });
  await city.settle();
}

/** The costliest invocation of a kind. */
function costs(city: SteppedCity, what: string, trips: number | undefined, kind?: string): void {
  const own = city.outcomes.filter((one) => kind === undefined || one.what === kind);
  const most = (of: (one: (typeof own)[number]) => number) => Math.max(0, ...own.map(of));
  line(
    `${what} (${own.length})`,
    most((one) => one.count.trips),
    "trips",
    trips === undefined ? {} : { most: trips },
  );
  line(
    "  statements",
    most((one) => one.count.statements),
    "",
    { most: MOST_STATEMENTS },
  );
  line(
    "  requests and calls of the queue",
    most((one) => one.count.requests + one.count.messages),
    "",
    { most: MOST_REQUESTS },
  );
  line("  given to D1", most((one) => one.asked.reduce((sum, { size }) => sum + size, 0)) / 1024, "KiB");
}

function longest(city: SteppedCity, kind: string): number {
  return Math.max(...city.outcomes.filter((one) => one.what === kind).map((one) => one.lasted));
}

/** A sync's length where jobs of one kind run so many at once, and each kind begins when the one before it has ended. */
function waited(city: SteppedCity): number {
  const kinds = [...new Set(city.outcomes.map((one) => one.what))];
  return kinds.reduce((sum, kind) => {
    const lasted = city.outcomes.filter((one) => one.what === kind).map((one) => one.lasted);
    const rounds = Math.ceil(lasted.length / AT_ONCE);
    return sum + rounds * Math.max(...lasted);
  }, 0);
}
