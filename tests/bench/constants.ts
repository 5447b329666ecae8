// How fast the feed is read beside constants from the same workerd: the same bytes, the same headers, and a 304.

import autocannon from "autocannon";
import { startFace } from "./faceServer.ts";
import { line } from "./measure.ts";
import { processorTime } from "./processorTime.ts";

const PAIRS = [
  { path: "v1/opportunities", tag: false },
  { path: "feed.json", tag: false },
  { path: "v1/opportunities", tag: true },
];
const ROUNDS = 12;
const LEAST = 0.8;

/** What some seconds of asking brought. */
interface Rate {
  readonly answers: number;
  /** Processor time of workerd in ms, D1 with it: on a machine that others use, this is what can be compared. */
  readonly spent: number;
}

/** Asks an address for a second by sixteen connections; every answer has to have the status. */
async function askFor(url: string, status: number, headers: Readonly<Record<string, string>>): Promise<Rate> {
  let answers = 0;
  const spent = await processorTime(async () => {
    const { statusCodeStats = {}, errors } = await autocannon({ url, headers, connections: 16, duration: 1 });
    const others = Object.keys(statusCodeStats).filter((one) => one !== String(status));
    if (errors > 0 || others.length > 0) throw new Error(`${url}: ${errors} errors, answers ${others.join(", ")}`);
    answers = statusCodeStats[`${status}`]?.count ?? Number.NaN;
  });
  return { answers, spent };
}

/** Milliseconds of processor time for an answer. */
function cost(rates: readonly Rate[]): number {
  return rates.reduce((sum, one) => sum + one.spent, 0) / rates.reduce((sum, one) => sum + one.answers, 0);
}

/** Prints what an answer costs beside the same answer from a constant. */
export async function benchConstants(): Promise<void> {
  const server = await startFace(500);
  try {
    for (const { path, tag } of PAIRS) {
      const etag = (await fetch(`${server.url}/constant/${path}`)).headers.get("etag") ?? "";
      const headers = tag ? { "if-none-match": etag } : {};
      const status = tag ? 304 : 200;
      const ours: Rate[] = [];
      const constant: Rate[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        ours.push(await askFor(`${server.url}/${path}`, status, headers));
        constant.push(await askFor(`${server.url}/constant/${path}`, status, headers));
      }
      const [own, floor] = [cost(ours.slice(1)), cost(constant.slice(1))];
      const most = Math.max(...ours.map((one) => one.answers));
      line(`${tag ? "304 of " : ""}/${path}, beside a constant, by processor time`, floor / own, "×", { least: LEAST });
      line("  processor time of an answer", own, "ms");
      line("  answers in the best second", most);
    }
  } finally {
    await server.stop();
  }
}
