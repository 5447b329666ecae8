// Failure modes of talking to Google: refusals, silence, quotas, and messages that are lost, late or come twice.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerTab, startQuietCity, strengthsOf, work } from "../support/busyDay.ts";
import { feedOf, stateOf } from "../support/cityState.ts";
import { OWNER, takeOut } from "../support/cityWorkbooks.ts";
import { GOOGLE_FAULTS, type GoogleFault, letAnswer, letFail } from "../support/googleFaults.ts";
import { GOOD, testId } from "../support/rows.ts";
import { LAG_MS, type Moment, type SteppedCity, startSteppedCity } from "../support/steppedCity.ts";
import { expectUnharmed, factsOf, problemsOf, statusOf } from "../support/unharmed.ts";
import { mode } from "./modes.ts";

const MINUTE = 60_000;
let city: SteppedCity;
let quiet: Moment;
let busy: Moment;
let expected: Awaited<ReturnType<typeof stateOf>>;
beforeAll(async () => {
  city = await startQuietCity();
  quiet = await city.keep();
  work(city);
  busy = await city.keep();
  await city.settle();
  expected = await stateOf(city);
});
beforeEach(() => city.goBack(quiet));
afterAll(() => city.stop());

const titleOf = (n: number) =>
  registerTab(city, "Data Gabungan")
    .rows()
    .find((row) => row.id === testId(n))?.title_id;
const readsOf = (code: string, since: number) =>
  city.calls(since).filter((call) => call.includes(`${city.workbook(code)}/values:batchGet`)).length;

describe(mode(6), () => {
  it("seventy sheets are read at the pace that Google allows, and told with few refusals", async () => {
    const codes = Array.from({ length: 70 }, (_, n) => `D${n}`);
    const large = await startSteppedCity(codes);
    strengthsOf(large, "D69").add({ ...GOOD, id: testId(1) });
    await large.settle();
    const refused = large.google.google.requests.since(0).filter((one) => one.status !== 200);
    expect(refused.map((one) => `${one.status} ${one.method}`)).toEqual(refused.map(() => "429 POST"));
    expect(refused.length).toBeLessThan(10);
    const states = registerTab(large, "Status Sinkron")
      .rows()
      .map((row) => row.state);
    expect(states.sort()).toEqual([...Array(69).fill("empty"), "ok"]);
    await large.stop();
  });

  it("ten minutes of refusals are met with few calls, spread apart; then all goes on", async () => {
    strengthsOf(city, "DINKES").change(testId(1), { title_id: "Saat kuota habis" });
    const before = await factsOf(city);
    letFail(city, "429, out of quota", "", 10_000);
    const since = city.lastCall();
    city.pass(LAG_MS);
    for (let minutes = 0; minutes < 10; minutes += 5) {
      await city.cron();
      await city.deliverAll(5 * MINUTE);
      city.pass(5 * MINUTE);
    }
    expect(city.calls(since).length).toBeLessThan(30);
    letAnswer(city);
    await expectUnharmed(city, before);
    await city.settle();
    expect(titleOf(1)).toBe("Saat kuota habis");
  });
});

describe(mode(7), () => {
  it.each(Object.keys(GOOGLE_FAULTS) as GoogleFault[])("%s for one agency keeps no other waiting", async (fault) => {
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Menunggu Google" });
    strengthsOf(city, "DINKES").change(testId(4), { title_id: "Tidak menunggu" });
    const before = await factsOf(city);
    letFail(city, fault, `${city.workbook("DLH")}/values:batchGet`, 3);
    city.pass(LAG_MS);
    await city.cron();
    await city.deliverAll(3_000);
    expect(titleOf(4)).toBe("Tidak menunggu");
    expect(titleOf(12)).not.toBe("Menunggu Google");
    expect(statusOf(city, "DLH")?.reason).toMatch(/Google belum menjawab.*Data 5 Oktober 2026 tetap tampil/);
    await expectUnharmed(city, before);
    letAnswer(city);
    await city.settle();
    expect(titleOf(12)).toBe("Menunggu Google");
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", reason: "" });
  });

  it("a sheet that is no longer shared is asked for once an hour, and told of once", async () => {
    const putBack = takeOut(city.google, city.workbook("DLH"));
    await city.ping(OWNER, city.workbook("DLH"));
    await city.ping("peninjau@banjarmasin.example", city.workbook("DLH"));
    await city.deliverAll();
    expect(problemsOf(city, "DLH")).toEqual(["unreachable"]);
    const told = registerTab(city, "Masalah")
      .rows()
      .find((row) => row.code === "unreachable");
    const since = city.lastCall();
    for (let minutes = 0; minutes < 6 * 60; minutes += 5) {
      city.pass(5 * MINUTE);
      await city.strike();
    }
    expect(readsOf("DLH", since)).toBeLessThanOrEqual(7);
    expect(readsOf("DLH", since)).toBeGreaterThanOrEqual(5);
    expect(
      registerTab(city, "Masalah")
        .rows()
        .filter((row) => row.code === "unreachable"),
    ).toEqual([told]);
    putBack();
    city.pass(61 * MINUTE);
    await city.settle();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", reason: "" });
  });
});

describe(mode(11), () => {
  it("messages that are lost, at once or after the register was read, are sent again by the next clock", async () => {
    for (const delivered of [0, 1]) {
      await city.goBack(busy);
      await city.cron();
      for (const message of city.queue.splice(0, delivered)) await city.deliver(message);
      expect(city.queue.length).toBeGreaterThan(delivered);
      city.queue.length = 0;
      await city.settle();
      expect(await stateOf(city)).toEqual(expected);
    }
  });

  it("messages that come twice, or an hour late among newer ones, change nothing", async () => {
    await city.goBack(busy);
    await city.cron();
    const late = [...city.queue];
    city.queue.push(...late);
    await city.deliverAll();
    await city.settle();
    city.pass(60 * MINUTE);
    for (const message of late) await city.deliver({ ...message, due: city.clock });
    await city.settle();
    expect(await stateOf(city)).toEqual(expected);
  });

  it.each([-4, 4])("a clock that is %i minutes ahead of Google's notices every change", async (minutes) => {
    city.aheadMs = minutes * MINUTE;
    for (const title of ["Perubahan pertama", "Perubahan kedua"]) {
      strengthsOf(city, "DLH").change(testId(12), { title_id: title });
      await city.settle();
      expect(titleOf(12)).toBe(title);
    }
    city.aheadMs = 0;
    expect((await feedOf(city)).length).toBe(3);
  });

  it("what is typed between the listing and the reading is read, and between reading and publishing at the next", async () => {
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Sebelum" });
    city.watch();
    await city.sync();
    const calls = city.steps.flatMap((name, at) => (name.startsWith("Google") ? [at + 1] : []));
    for (const step of calls) {
      await city.goBack(quiet);
      strengthsOf(city, "DLH").change(testId(12), { title_id: "Sebelum" });
      city.watch({
        at: step,
        happens: () => {
          strengthsOf(city, "DLH").change(testId(12), { title_id: "Sesudah" });
          return "go";
        },
      });
      await city.sync();
      expect(city.happened).toBe(true);
      await city.settle();
      expect(titleOf(12)).toBe("Sesudah");
    }
  });
});
