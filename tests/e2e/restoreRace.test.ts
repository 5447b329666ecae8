// A restore between any two steps of a sync, of a backup from before the day's work: the city comes to what it would have come
// to, and no line of the history is lost.

import { afterAll, beforeAll, expect, it } from "vitest";
import { wholeBackup } from "../../tools/backup/readBackupFile.ts";
import { rebuild } from "../../tools/backup/rebuild.ts";
import { restoreStatements } from "../../tools/backup/restoreStatements.ts";
import { registerTab, SURE, startQuietCity, strength, strengthsOf } from "./support/busyDay.ts";
import { feedOf, typedIn } from "./support/cityState.ts";
import { ADMIN, OWNER } from "./support/cityWorkbooks.ts";
import { testId } from "./support/rows.ts";
import type { Moment, SteppedCity } from "./support/steppedCity.ts";

/** EVERY_STEP=1: at each step; else at each fourth. */
const APART = process.env.EVERY_STEP === "1" ? 1 : 4;

let city: SteppedCity;
let start: Moment;
let statements: readonly { readonly sql: string }[];

beforeAll(async () => {
  city = await startQuietCity();
  const authorization = `Bearer ${city.google.google.auth.tokensFor(ADMIN).id_token}`;
  const { answer } = await city.ask({ method: "GET", path: "/v1/backup", headers: { authorization } });
  const database = rebuild("backup", wholeBackup("backup", answer?.text ?? ""));
  statements = restoreStatements(database).map((sql) => ({ sql }));
  database.close();

  registerTab(city, "Tinjauan").change(testId(4), SURE);
  registerTab(city, "Tinjauan").change(testId(2), { decision: "Batalkan keputusan terakhir" });
  strengthsOf(city, "DLH").change(testId(11), { title_id: "Diubah sesudah cadangan" });
  strengthsOf(city, "DLH").add(strength(13));
  city.pass(300_000);
  start = await city.keep();
});
afterAll(() => city.stop());

const feed = async () => (await feedOf(city)).map(({ id, version }) => `${id} ${version}`);
const history = () =>
  registerTab(city, "Riwayat Keputusan", OWNER)
    .rows()
    .map((row) => `${row.id} ${row.version} ${row.decision}`);
const versions = () =>
  registerTab(city, "Data Gabungan", OWNER)
    .rows()
    .map((row) => `${row.id} ${row.version} ${row.state}`)
    .sort();

it("at writes to D1 and calls of Google", async () => {
  await city.goBack(start);
  city.watch();
  await city.sync();
  const steps = city.steps.flatMap((name, at) => (/^(D1 batch|Google)/.test(name) ? [at + 1] : []));
  expect(steps.length).toBeGreaterThan(8);
  await city.settle();
  const expected = { feed: await feed(), versions: versions(), typed: typedIn(city) };
  const told = history();
  expect(expected.feed.join()).toContain(testId(4));
  expect(expected.feed.join()).not.toContain(testId(2));
  for (const at of steps.filter((_, index) => index % APART === 0)) {
    await city.goBack(start);
    city.watch({
      at,
      happens: async () => {
        await city.worker.database(statements);
        return "go" as const;
      },
    });
    await city.sync();
    expect([at, city.happened]).toEqual([at, true]);
    await city.settle();
    expect([at, { feed: await feed(), versions: versions(), typed: typedIn(city) }]).toEqual([at, expected]);
    expect([at, history()]).toEqual([at, expect.arrayContaining(told)]);
  }
});
