// How fast the feed is read at some numbers of items: every page made anew.

import { benchConstants } from "./constants.ts";
import { startFace } from "./faceServer.ts";
import { line } from "./measure.ts";
import { processorTime } from "./processorTime.ts";

const TIMES = 40;
const AT_A_TIME = 10;

/** Prints the table: beside constants, then of each number of items, of the last one by every filter and search too. */
export async function benchFace(sizes: readonly number[]): Promise<void> {
  await benchConstants();
  for (const items of sizes) {
    const server = await startFace(items);
    try {
      await benchReading(server.url, items);
      if (items === SEARCHED_ITEMS) await benchNothing(server.url);
      if (items === sizes.at(-1)) await benchQuestions(server.url);
    } finally {
      await server.stop();
    }
  }
}

/** The pages, the changes and the table of all. */
async function benchReading(url: string, items: number): Promise<void> {
  const first = await milliseconds((round) => `${url}/v1/opportunities?limit=${20 + round}`);
  line(`First page of ${items} items, made anew, with its count`, first, "ms of processor time");
  const last = await lastPage(url);
  const { next_cursor: end } = await answerOf<Cursor>(`${url}/v1/changes?limit=1`);
  const [epoch = ""] = end.split(".");
  const rows: readonly (readonly [string, string, number])[] = [
    ["Last page", `/v1/opportunities?cursor=${last}&`, 1.5],
    ["Changes from the beginning", "/v1/changes?", 1.5],
    ["Changes from the middle", `/v1/changes?since=${epoch}.${items / 2}&`, 1.5],
    ["The last ten changes", `/v1/changes?since=${epoch}.${items - 10}&`, 1.5],
  ];
  await benchBeside(url, rows);
  line("  /id, made anew", await milliseconds((round) => `${url}/id?utm_source=${round}`), "ms", { most: 40 });
  line("  /en, made anew", await milliseconds((round) => `${url}/en?utm_source=${round}`), "ms", { most: 40 });
  const table = await milliseconds(() => `${url}/data.csv`, items > TABLE_ITEMS ? 1 : TABLES);
  line("  /data.csv", table, "ms", items === TABLE_ITEMS ? { most: 300 } : {});
}

const TABLE_ITEMS = 10_000;
const SEARCHED_ITEMS = 10_000;
const TABLES = 5;

/** Words that are looked for in every way there is, up to slips. */
async function benchNothing(url: string): Promise<void> {
  await benchBeside(url, [
    ["Search for a word that finds nothing", "/v1/opportunities?q=kehamilan&", 1.5],
    ["Search for two such words", "/v1/opportunities?q=kehamilan+zzyzxvqk&", 1.5],
    ["Search for a word with a slip", "/v1/opportunities?q=sungaj&", 1.5],
    ["Search for what means the same", "/v1/opportunities?q=limbah&", 1.5],
  ]);
}

async function benchQuestions(url: string): Promise<void> {
  await benchBeside(url, [
    ["By theme", "/v1/opportunities?theme=UMKM&", 3],
    ["By theme, scope and country", "/v1/opportunities?theme=UMKM,EKRAF&scope=LUAR_NEGERI&country=JP,NL&", 3],
    ["By agency", "/v1/opportunities?agency=AGENCY7&", 3],
    ["By updated_since", "/v1/opportunities?updated_since=2026-03-01&", 3],
    ["Search for one word of a title", "/v1/opportunities?q=77777&", 3],
    ["Search for a word of one item in 50", "/v1/opportunities?q=motif7&", 3],
    ["Search for such a word and a theme", "/v1/opportunities?q=motif7&theme=UMKM&", 3],
    ["Search for a word of two items in three", "/v1/opportunities?q=sungai&", 3],
    ["Search for two such words and a theme", "/v1/opportunities?q=river+boat&theme=UMKM&", 2.5],
  ]);
}

/**
 * One line for each address: its processor time beside that of a first page, and at most how much that may be. Empty
 * parameters at the end make each an address that nobody has asked for before.
 */
async function benchBeside(url: string, rows: readonly (readonly [string, string, number])[]) {
  for (const [at, [what, path, most]] of rows.entries()) {
    const [taken = 0, beside = 0] = await inTurn([path, "/v1/opportunities?"], (one, round) => {
      return `${url}${one}limit=${20 + round}${"&".repeat(at + 1)}`;
    });
    line(`  ${what}, beside a first page`, taken / beside, "×", { most });
  }
}

interface Cursor {
  readonly next_cursor: string;
}

async function answerOf<Answer>(address: string): Promise<Answer> {
  return (await (await fetch(address)).json()) as Answer;
}

/** A cursor whose page is the last one. */
async function lastPage(url: string): Promise<string> {
  const first = await answerOf<Cursor>(`${url}/v1/opportunities?limit=1`);
  const [body = ""] = first.next_cursor.split(".");
  const place = JSON.parse(Buffer.from(body, "base64url").toString()) as unknown[];
  place[5] = 20;
  const json = JSON.stringify(place);
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193);
  return `${Buffer.from(json).toString("base64url")}.${(hash >>> 0).toString(36)}`;
}

/** Processor times (ms) of pages that are asked for in turn, so that all meet the same machine. */
async function inTurn(paths: readonly string[], address: (path: string, round: number) => string): Promise<number[]> {
  const spent = paths.map(() => 0);
  for (let from = 0; from < TIMES; from += AT_A_TIME) {
    for (const [at, path] of paths.entries()) {
      const taken = await milliseconds((round) => address(path, from + round), AT_A_TIME);
      spent[at] = (spent[at] ?? 0) + taken;
    }
  }
  return spent;
}

/** Processor time (ms) of a page, D1 with it, that nobody has asked for before: each round another limit. */
async function milliseconds(address: (round: number) => string, times = TIMES): Promise<number> {
  const spent = await processorTime(async () => {
    for (let round = 0; round < times; round++) {
      const answer = await fetch(address(round));
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address(round)} answered ${answer.status}`);
    }
  });
  return spent / times;
}
