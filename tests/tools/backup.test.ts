// The rehearsal: back up, work on, lose D1, restore, sync: the same public feed, no decision lost, nothing given out twice.

import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBackupFile } from "../../tools/backup/readBackupFile.ts";
import { restore } from "../../tools/backup/restore.ts";
import { localTarget } from "../../tools/backup/restoreTarget.ts";
import { backup } from "../../tools/backup.ts";
import { ALL_MIGRATIONS, apply, fillWith, lostFrom, migratedTo } from "../e2e/support/earlierSchema.ts";
import { APPROVE, GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";

let city: SmallCity;
let cursor: string;
const strengths = () => openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH"));
const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);

beforeAll(async () => {
  city = await startSmallCity(["DLH"]);
  for (const n of [1, 2, 3, 4])
    strengths().add({
      ...GOOD,
      id: testId(n),
      title_id: `Contoh ${n}`,
      summary_id: "Baris satu;\nbaris 'dua' -- tiga.",
    });
  await city.sync(city.workbook("DLH"));
  for (const n of [1, 2]) review().change(testId(n), { ...APPROVE, decision_note: "Lanjutkan; 'segera'" });
  review().change(testId(3), { decision: "Tolak", reason: "GANDA" });
  await city.sync(city.register);
});
afterAll(() => city.stop());

interface Item {
  readonly id: string;
  readonly version: string;
  readonly published_at: string;
}

async function feed() {
  const { items } = (await (await fetch(`${city.worker.url}/v1/opportunities`)).json()) as { items: Item[] };
  return items
    .map(({ id, version, published_at }) => ({ id, version, published_at }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

async function changes(since = "") {
  const query = since === "" ? "" : `?since=${since}`;
  const answer = await fetch(`${city.worker.url}/v1/changes${query}`);
  return (await answer.json()) as { items: { id: string; change: string }[]; next_cursor: string };
}

const history = () =>
  openTab(city.google, city.register, "Riwayat Keputusan", OWNER)
    .rows()
    .map((row) => `${row.id} ${row.version} ${row.decision} ${row.note} ${row.row_key}`)
    .sort();

it("restores what was lost; what people did since the backup is read again", async () => {
  const file = join(city.dataDir, "backup.ndjson");
  const token = city.google.google.auth.tokensFor(ADMIN).id_token;
  const { head, counts } = await backup({ url: city.worker.url, token }, file);
  expect(head).toMatchObject({ migration: ALL_MIGRATIONS.at(-1), city: { code: "63.71" }, register: city.register });
  expect([counts.get("capability"), counts.get("decision"), counts.get("redaction")]).toEqual([4, 3, 0]);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  // After the backup: a new approval, and one that is taken back.
  review().change(testId(4), APPROVE);
  review().change(testId(2), { decision: "Batalkan keputusan terakhir" });
  await city.sync(city.register);
  const before = { feed: await feed(), history: history() };
  expect(before.feed.map((one) => one.id)).toEqual([testId(1), testId(4)]);
  cursor = (await changes()).next_cursor;

  await city.loseDatabase(() => restore({ file, target: localTarget(city.dataDir), agrees: async () => true }));
  await city.sync();
  const after = await feed();
  expect(after.map(({ id, version }) => ({ id, version }))).toEqual(
    before.feed.map(({ id, version }) => ({ id, version })),
  );
  expect(after.find((one) => one.id === testId(1))).toEqual(before.feed.find((one) => one.id === testId(1)));
  expect(history()).toEqual(expect.arrayContaining(before.history));
  expect(new Set(history().map((one) => one.split(" ").at(-1))).size).toBe(history().length);
});

it("a reader who kept a cursor from before the loss goes on with it", async () => {
  const { items } = await changes(cursor);
  expect(items.map((one) => one.id)).toEqual(expect.arrayContaining([testId(2), testId(4)]));
  strengths().change(testId(1), { status: "Ditarik" });
  await city.sync(city.workbook("DLH"));
  const later = await changes(cursor);
  expect(later.items.at(-1)).toMatchObject({ id: testId(1), change: "tombstone" });
});

it.each(ALL_MIGRATIONS.slice(0, -1).map((file, at) => [file, at + 1] as const))(
  "a database that stands at %s becomes the newest with every row in it, and the feed finds them",
  (_file, count) => {
    const { rows } = readBackupFile(join(city.dataDir, "backup.ndjson"));
    const database = migratedTo(count);
    const filled = fillWith(database, rows);
    expect(filled.filter((one) => one.table === "decision").length).toBe(3);
    for (const file of ALL_MIGRATIONS.slice(count)) apply(database, file);
    expect(lostFrom(database, filled)).toEqual([]);
    const found = database.prepare("SELECT rowid FROM published_text WHERE published_text MATCH 'contoh'").all();
    const listed = database.prepare("SELECT since FROM listed").all();
    expect([found.length, listed.length]).toEqual([2, 2]);
    expect(database.prepare("SELECT COUNT(*) AS n FROM facet WHERE name = 'theme'").get()).toEqual({ n: 2 });
    database.close();
  },
);
