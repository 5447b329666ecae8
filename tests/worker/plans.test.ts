// How the feed's own statements find their rows, as SQLite plans them (sqlite.org/eqp.html).

import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { ask } from "./support/ask.ts";
import { countingDatabase } from "./support/countingDatabase.ts";
import { publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();
const LIST = "/v1/opportunities";

const READS = [
  `${LIST}?q=lansia`,
  `${LIST}?q=lansia+perawat&theme=KESEHATAN`,
  `${LIST}?theme=KESEHATAN,UMKM&scope=LUAR_NEGERI&country=JP`,
  `${LIST}?agency=DINKES&scope=LUAR_NEGERI`,
  `${LIST}?updated_since=2026-03-01`,
  `${LIST}/${sampleId(1)}`,
  "/v1/changes",
  "/v1/vocabularies",
  "/v1/coverage",
  "/v1/agencies",
  "/v1/status",
  "/datapackage.json",
  "/catalog.jsonld",
  "/en?q=care&theme=KESEHATAN",
  "/id/coverage",
  `/en/opportunities/${sampleId(1)}`,
];

/** One row, or as many as there are agencies, lists or interests that count; what a statement itself made; an index of words. */
const SMALL =
  /^SCAN (CONSTANT ROW|publication|candidate_count|hit|titled|page|slip|tier\d|\(subquery-\d+\)|interest USING INDEX interest_confirmed|s USING INDEX source_last_sync|run USING INDEX run_unfinished|source USING INDEX source_feedback)/;
/** Read or count all that is listed, as they must: once for each snapshot, then from memory. */
const WHOLE = [LIST, "/feed.json", "/data.csv", "/sitemap.xml", "/id"];

beforeAll(async () => {
  await publishSample([sampleItem(1), sampleItem(2), sampleItem(3)], [], NOW);
  await writeList("Profil Kota", { public_coverage: { key: "public_coverage", value_id: "ya" } });
});

/** What SQLite plans for every statement of a read, step by step. */
async function stepsOf(path: string): Promise<string[]> {
  const { db, prepared } = countingDatabase(env.DB);
  expect([path, (await ask(path, {}, db)).status]).toEqual([path, 200]);
  expect(prepared.size).toBeGreaterThan(0);
  const steps: string[] = [];
  for (const [sql, values] of prepared) {
    const plan = env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...values);
    const { results } = await plan.all<{ detail: string }>();
    steps.push(...results.map((row) => row.detail));
  }
  return steps;
}

async function scansOf(path: string): Promise<string[]> {
  const steps = await stepsOf(path);
  return steps.filter((one) => one.startsWith("SCAN") && !SMALL.test(one) && !one.includes("VIRTUAL TABLE"));
}

test.each(READS)("%s finds its rows by an index", async (path) => {
  expect(await scansOf(path)).toEqual([]);
});

test.each(WHOLE)("%s goes through the list of what is public, and through nothing else", async (path) => {
  expect([...new Set(await scansOf(path))]).toEqual(["SCAN l"]);
});

/** Reads that count, or make a list of positions: statements call `published` by `p` where they mean its payloads. */
const COUNTS: readonly (readonly [string, readonly string[]])[] = [
  [
    "/v1/changes?limit=1",
    [
      "SEARCH published USING COVERING INDEX published_now (until=? AND rowid>?)",
      "SEARCH published USING COVERING INDEX published_now (until=? AND rowid>? AND rowid<?)",
      "SEARCH change_count USING INTEGER PRIMARY KEY (rowid>?)",
    ],
  ],
  [`${LIST}?updated_since=2026-03-01`, ["SEARCH published USING COVERING INDEX published_at (at<?)"]],
  ["/id", ["SEARCH candidate_count USING PRIMARY KEY (name=?)"]],
  [
    "/id?theme=KESEHATAN",
    ["SEARCH facet USING PRIMARY KEY (name=?)", "SEARCH candidate_count USING PRIMARY KEY (name=?)"],
  ],
  ["/v1/agencies", ["SEARCH candidate_count USING PRIMARY KEY (name=?)"]],
];

test.each(COUNTS)("%s counts within an index, and never goes to a payload for it", async (path, expected) => {
  const steps = await stepsOf(path);
  expect([...new Set(steps.filter((one) => /^\w+ (published|facet|change_count|candidate_count) /.test(one)))]).toEqual(
    expected,
  );
});
