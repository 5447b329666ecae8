// How fast the feed is read: beside constants from the same workerd, and at 100,000 items.

import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { startFace } from "./faceServer.ts";
import { line } from "./measure.ts";

const PAIRS = [
  { path: "v1/opportunities", tag: false },
  { path: "feed.json", tag: false },
  { path: "v1/opportunities", tag: true },
];
const ROUNDS = 9;
const TIMES = 15;

/** Requests a second of an address in `seconds`. */
async function wrk(address: string, seconds: number, header?: string): Promise<number> {
  const head = header === undefined ? [] : ["-H", header];
  const { stdout } = await promisify(execFile)("wrk", ["-t1", "-c16", `-d${seconds}s`, ...head, address]);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
}

/** Prints the table; skips what needs wrk where it is not installed. */
export async function benchFace(many: number): Promise<void> {
  await benchConstants();
  await benchLarge(many);
}

async function benchConstants(): Promise<void> {
  if (spawnSync("wrk", ["--version"]).error !== undefined) {
    line("Reading beside constants", "skipped", "wrk is not installed");
    return;
  }
  const server = await startFace(500);
  try {
    for (const { path, tag } of PAIRS) {
      const etag = (await fetch(`${server.url}/constant/${path}`)).headers.get("etag") ?? "";
      await fetch(`${server.url}/constant/${path}`);
      const header = tag ? `If-None-Match: ${etag}` : undefined;
      const ours: number[] = [];
      const constant: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        ours.push(await wrk(`${server.url}/${path}`, 1, header));
        constant.push(await wrk(`${server.url}/constant/${path}`, 1, header));
      }
      const [a, b] = [middle(ours.slice(1)), middle(constant.slice(1))];
      const what = `${tag ? "304 of " : ""}/${path}: ${Math.round(a)}/s beside ${Math.round(b)}/s`;
      line(what, `${(a / b).toFixed(2)} ×`, ">= 0.8 × the constant");
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
    line(`First page of ${items} items, made anew, with its count`, `${first.toFixed(1)} ms`, "");
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
    for (const [what, path, target] of rows) {
      const taken = await milliseconds((round) => `${server.url}${path}limit=${20 + round}`);
      line(`${what}: ${taken.toFixed(1)} ms`, `${(taken / first).toFixed(2)} ×`, `<= ${target} × the first`);
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

/** The median of several pages that nobody has asked for before: each round another limit. */
async function milliseconds(address: (round: number) => string): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    const began = performance.now();
    const answer = await fetch(address(round));
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${address(round)} answered ${answer.status}`);
    taken.push(performance.now() - began);
  }
  return middle(taken);
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
