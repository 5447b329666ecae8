// How fast the feed is read: beside constants from the same workerd, and at 100,000 items.

import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { startFace } from "./faceServer.ts";
import { line } from "./measure.ts";
import { processorTime } from "./processorTime.ts";

const PAIRS = [
  { path: "v1/opportunities", tag: false },
  { path: "feed.json", tag: false },
  { path: "v1/opportunities", tag: true },
];
const ROUNDS = 12;
const TIMES = 40;
const LEAST = 0.8;

/** What some seconds of asking brought. */
interface Rate {
  readonly answers: number;
  /** Processor time of workerd in ms, D1 with it: on a machine that others use, this is what can be compared. */
  readonly spent: number;
}

/** Asks an address for a second. */
async function wrk(address: string, header?: string): Promise<Rate> {
  const head = header === undefined ? [] : ["-H", header];
  let answers = Number.NaN;
  const spent = await processorTime(async () => {
    const { stdout } = await promisify(execFile)("wrk", ["-t1", "-c16", "-d1s", ...head, address]);
    answers = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? Number.NaN);
  });
  return { answers, spent };
}

/** Milliseconds of processor time for an answer. */
function cost(rates: readonly Rate[]): number {
  return rates.reduce((sum, one) => sum + one.spent, 0) / rates.reduce((sum, one) => sum + one.answers, 0);
}

/** Prints the table; skips what needs wrk where it is not installed. */
export async function benchFace(many: number): Promise<void> {
  await benchConstants();
  await benchLarge(many);
}

async function benchConstants(): Promise<void> {
  if (spawnSync("wrk", ["--version"]).error !== undefined) {
    line("Reading beside constants", "skipped: wrk is not installed");
    return;
  }
  const server = await startFace(500);
  try {
    for (const { path, tag } of PAIRS) {
      const etag = (await fetch(`${server.url}/constant/${path}`)).headers.get("etag") ?? "";
      const header = tag ? `If-None-Match: ${etag}` : undefined;
      const ours: Rate[] = [];
      const constant: Rate[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        ours.push(await wrk(`${server.url}/${path}`, header));
        constant.push(await wrk(`${server.url}/constant/${path}`, header));
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

async function benchLarge(items: number): Promise<void> {
  const server = await startFace(items);
  try {
    const last = await lastPage(server.url);
    const first = await milliseconds((round) => `${server.url}/v1/opportunities?limit=${20 + round}`);
    line(`First page of ${items} items, made anew, with its count`, first, "ms of processor time");
    const rows: readonly (readonly [string, string, number])[] = [
      ["Last page", `/v1/opportunities?cursor=${last}&`, 1.5],
      ["By theme", "/v1/opportunities?theme=UMKM&", 3],
      ["By theme, scope and country", "/v1/opportunities?theme=UMKM,EKRAF&scope=LUAR_NEGERI&country=JP,NL&", 3],
      ["By agency", "/v1/opportunities?agency=AGENCY7&", 3],
      ["By updated_since", "/v1/opportunities?updated_since=2026-03-01&", 3],
      ["Search for one word of a title", "/v1/opportunities?q=77777&", 3],
      ["Search for a word of one item in 50", "/v1/opportunities?q=motif7&", 3],
      ["Search for such a word and a theme", "/v1/opportunities?q=motif7&theme=UMKM&", 3],
      ["Search for a word of two items in three", "/v1/opportunities?q=sungai&", 3],
      ["Search for two such words and a theme", "/v1/opportunities?q=river+boat&theme=UMKM&", 3],
    ];
    for (const [what, path, most] of rows) {
      const taken = await milliseconds((round) => `${server.url}${path}limit=${20 + round}`);
      line(`  ${what}, beside that page`, taken / first, "×", { most });
    }
  } finally {
    await server.stop();
  }
}

/** A cursor whose page is the last one. */
async function lastPage(url: string): Promise<string> {
  const first = (await (await fetch(`${url}/v1/opportunities?limit=1`)).json()) as { next_cursor: string };
  const [body = ""] = first.next_cursor.split(".");
  const place = JSON.parse(Buffer.from(body, "base64url").toString()) as unknown[];
  place[5] = 20;
  const json = JSON.stringify(place);
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193);
  return `${Buffer.from(json).toString("base64url")}.${(hash >>> 0).toString(36)}`;
}

/** Processor time (ms) of a page, D1 with it, that nobody has asked for before: each round another limit. */
async function milliseconds(address: (round: number) => string): Promise<number> {
  const spent = await processorTime(async () => {
    for (let round = 0; round < TIMES; round++) {
      const answer = await fetch(address(round));
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address(round)} answered ${answer.status}`);
    }
  });
  return spent / TIMES;
}
