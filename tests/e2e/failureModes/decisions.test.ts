// Failure modes of decisions and of leaving: each belongs to its id and version, and what is gone stays gone.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerTab, startQuietCity, strength, strengthsOf } from "../support/busyDay.ts";
import { feedOf } from "../support/cityState.ts";
import { OWNER } from "../support/cityWorkbooks.ts";
import { APPROVE, testId } from "../support/rows.ts";
import { LAG_MS, type Moment, type SteppedCity } from "../support/steppedCity.ts";
import type { Verdict } from "../support/steppedProtocol.ts";
import { decisionsIn, problemsOf } from "../support/unharmed.ts";
import { mode } from "./modes.ts";

const DAY = 86_400_000;
let city: SteppedCity;
let quiet: Moment;
beforeAll(async () => {
  city = await startQuietCity();
  quiet = await city.keep();
});
beforeEach(() => city.goBack(quiet));
afterAll(() => city.stop());

const review = () => registerTab(city, "Tinjauan");
const publicTitles = async () => new Map((await feedOf(city)).map((one) => [one.id, one.title.id]));

describe(mode(3), () => {
  it("a sync that reads a decision while an earlier publication is written is not finished by that one", async () => {
    // Both syncs find what they read within a minute.
    city.lagMs = 0;
    strengthsOf(city, "DINKES").change(testId(5), { title_id: "Terbit lebih dulu" });
    city.watch();
    await city.sync();
    const publication = city.outcomes.findIndex((one) => one.what === "publish" && one.steps.includes("Google write"));
    const before = city.outcomes.slice(0, publication).flatMap((one) => one.steps);
    const at = before.length + (city.outcomes[publication]?.steps.indexOf("Google write") ?? 0) + 1;
    await city.goBack(quiet);
    strengthsOf(city, "DINKES").change(testId(5), { title_id: "Terbit lebih dulu" });
    city.watch({
      at,
      happens: async (): Promise<Verdict> => {
        review().change(testId(6), APPROVE);
        await city.cron();
        await city.deliverAll(1_000);
        return "go";
      },
    });
    await city.cron();
    for (let next = city.queue[0]; next !== undefined && !city.happened; next = city.queue[0]) {
      city.queue.shift();
      await city.deliver(next);
    }
    const sql =
      "SELECT finished_at, commits > published_commits AS waits FROM run, publication ORDER BY started_at DESC";
    const [runs] = await city.worker.database([{ sql }]);
    expect([city.happened, runs?.[0]]).toEqual([true, { finished_at: null, waits: 1 }]);
    city.lagMs = LAG_MS;
    await city.settle();
    expect((await publicTitles()).has(testId(6))).toBe(true);
  });

  it("an edit after the approval is not public, and the approval is not asked for again nor doubled", async () => {
    const before = decisionsIn(city);
    strengthsOf(city, "DINKES").change(testId(1), { title_id: "Isi yang belum disetujui" });
    await city.settle();
    review().sort("title", "DESCENDING");
    await city.settle();
    expect((await publicTitles()).get(testId(1))).toBe(strength(1).title_id);
    expect(decisionsIn(city)).toEqual(before);
  });

  it("a decision on what changed meanwhile is asked for again, whenever in the sync it was typed", async () => {
    strengthsOf(city, "DINKES").change(testId(5), { title_id: "Berubah saat ditinjau" });
    const changed = await city.keep();
    city.watch();
    await city.sync();
    const calls = city.steps.flatMap((name, at) => (name.startsWith("Google") ? [at + 1] : []));
    for (const step of [...calls, Number.POSITIVE_INFINITY]) {
      await city.goBack(changed);
      city.watch({
        at: step,
        happens: () => {
          review().change(testId(5), APPROVE);
          return "go";
        },
      });
      await city.sync();
      if (!city.happened) review().change(testId(5), APPROVE);
      await city.settle();
      const shown = registerTab(city, "Data Gabungan")
        .rows()
        .find((row) => row.id === testId(5));
      const taken = decisionsIn(city).filter((line) => line.startsWith(testId(5)));
      const isPublic = (await publicTitles()).get(testId(5));
      if (taken.length === 0) {
        expect(problemsOf(city, "DINKES"), `step ${step}`).toContain("decision_unclear");
        expect(isPublic).toBeUndefined();
      } else {
        expect(taken).toHaveLength(1);
        const version = taken[0]?.split("|")[1];
        expect(isPublic, `step ${step}`).toBe(
          version === shown?.version ? "Berubah saat ditinjau" : strength(5).title_id,
        );
      }
    }
  });

  it("two reviewers who disagree decide nothing, and their agreement decides once", async () => {
    review().change(testId(4), { decision: "Arsipkan" });
    const second = review().add({ id: testId(4), decision: "Tolak", reason: "GANDA" });
    await city.settle();
    expect(problemsOf(city, "DINKES")).toEqual(["decision_conflict"]);
    expect(decisionsIn(city).filter((line) => line.startsWith(testId(4)))).toEqual([]);
    review().write(second, { decision: "Arsipkan", reason: "" });
    await city.settle();
    expect(problemsOf(city, "DINKES")).toEqual([]);
    expect(decisionsIn(city).filter((line) => line.startsWith(testId(4)))).toHaveLength(1);
  });

  it("a row that was withdrawn and put back is public as it was approved, with no new decision", async () => {
    const before = decisionsIn(city);
    strengthsOf(city, "DINKES").change(testId(1), { status: "Ditarik" });
    await city.settle();
    expect((await publicTitles()).has(testId(1))).toBe(false);
    strengthsOf(city, "DINKES").change(testId(1), { status: "Diajukan" });
    await city.settle();
    expect((await publicTitles()).get(testId(1))).toBe(strength(1).title_id);
    expect(decisionsIn(city)).toEqual(before);
  });
});

describe(mode(12), () => {
  const ask = async (path: string) => (await city.ask({ method: "GET", path, headers: {} })).answer;
  const changesOf = async (id: string) => {
    const body = JSON.parse((await ask("/v1/changes"))?.text ?? "{}") as { items: { id: string; type?: string }[] };
    return body.items.filter((one) => one.id === id);
  };

  it("a withdrawn item is gone from the list, 410 by its id, a tombstone among the changes, and stays so", async () => {
    strengthsOf(city, "DINKES").change(testId(2), { status: "Ditarik" });
    await city.settle();
    for (let days = 0; days < 3; days++) {
      expect((await publicTitles()).has(testId(2))).toBe(false);
      expect((await ask(`/v1/opportunities/${testId(2)}`))?.status).toBe(410);
      expect(await changesOf(testId(2))).toHaveLength(1);
      city.pass(DAY);
      review().sort("title", "ASCENDING");
      await city.settle();
    }
  });

  it("a lost row stays public for seven days, then ends, and comes back as it was when its row does", async () => {
    const tab = strengthsOf(city, "DINKES");
    const row = tab.rows().find((one) => one.id === testId(1));
    const owner = city.google.google.as(OWNER).spreadsheets.values;
    const range = `'Keunggulan'!A${row?._row}:AZ${row?._row}`;
    const cells = owner.get(city.workbook("DINKES"), range, { valueRenderOption: "FORMULA" }).values ?? [];
    tab.clear(`A${row?._row}:AZ${row?._row}`);
    await city.settle();
    city.pass(6 * DAY);
    await city.settle();
    expect((await publicTitles()).has(testId(1))).toBe(true);
    city.pass(1.1 * DAY);
    await city.settle();
    expect((await publicTitles()).has(testId(1))).toBe(false);
    expect((await ask(`/v1/opportunities/${testId(1)}`))?.status).toBe(410);
    owner.update(city.workbook("DINKES"), range, { values: cells }, { valueInputOption: "USER_ENTERED" });
    await city.settle();
    expect((await publicTitles()).get(testId(1))).toBe(strength(1).title_id);
    expect(await changesOf(testId(1))).toHaveLength(1);
  });
});
