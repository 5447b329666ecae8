// A redaction between any two steps of the sync that publishes the version: it is never public, nor in the register's tabs.

import { afterAll, beforeAll, expect, it } from "vitest";
import { registerTab, SURE, startQuietCity } from "./support/busyDay.ts";
import { feedOf } from "./support/cityState.ts";
import { ADMIN, OWNER } from "./support/cityWorkbooks.ts";
import { testId } from "./support/rows.ts";
import type { Moment, SteppedCity } from "./support/steppedCity.ts";

const ID = testId(4);

let city: SteppedCity;
let start: Moment;
let title: string;
let version: string;

beforeAll(async () => {
  city = await startQuietCity();
  const row = registerTab(city, "Data Gabungan", OWNER)
    .rows()
    .find((one) => one.id === ID);
  title = String(row?.title_id);
  version = String(row?.version);
  registerTab(city, "Tinjauan").change(ID, { ...SURE, decision_note: "Catatan Qanun" });
  city.pass(300_000);
  start = await city.keep();
});
afterAll(() => city.stop());

async function redact(): Promise<void> {
  const authorization = `Bearer ${city.google.google.auth.tokensFor(ADMIN).id_token}`;
  const body = JSON.stringify({ id: ID, versions: [version] });
  const { answer } = await city.ask({ method: "POST", path: "/v1/redact", headers: { authorization }, body });
  if (answer?.status !== 200) throw new Error(`POST /v1/redact answered ${answer?.status}: ${answer?.text}`);
}

it("at each write to D1 and each call of Google", async () => {
  await city.goBack(start);
  city.watch();
  await city.sync();
  const steps = city.steps.flatMap((name, at) => (/^(D1 (batch|UPDATE)|Google)/.test(name) ? [at + 1] : []));
  expect(steps.length).toBeGreaterThan(8);
  expect((await feedOf(city)).map((one) => one.id)).toContain(ID);
  for (const at of steps) {
    await city.goBack(start);
    city.watch({
      at,
      happens: async () => {
        await redact();
        return "go" as const;
      },
    });
    await city.sync();
    expect([at, city.happened]).toEqual([at, true]);
    await city.settle();
    expect([at, (await feedOf(city)).map((one) => one.id)]).toEqual([at, expect.not.arrayContaining([ID])]);
    const rows = registerTab(city, "Data Gabungan", OWNER)
      .rows()
      .filter((one) => one.id === ID);
    expect([at, rows.map((one) => [one.version, one.title_id])]).toEqual([at, [[version, ""]]]);
    const payloads = await city.worker.database([{ sql: "SELECT payload FROM published WHERE payload IS NOT NULL" }]);
    expect([at, JSON.stringify(payloads).includes(title)]).toEqual([at, false]);
  }
});
