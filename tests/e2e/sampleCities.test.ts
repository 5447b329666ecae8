// The main stories in every sample city: what its files say is what comes of it, from the sheets to the feed and the papers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWarning, type ProblemCode } from "../../shared/messages/catalogue.ts";
import { PAPERS } from "../../shared/papers/paperList.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { cityNames } from "../../tools/sampleCity/cityFolder.ts";
import { readCity, type SampleCity } from "../../tools/sampleCity/readCity.ts";
import { sampleId } from "../../tools/sampleCity/sampleId.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { reviewerOf, startSampleCity } from "./support/sampleCity.ts";
import { openTab } from "./support/sheet.ts";
import type { RunningCity } from "./support/startCity.ts";
import { wordText } from "./support/wordText.ts";

const AGENCY = "DINKES";
const NEW = testId(1);
const TITLE = "Contoh: Klinik keliling bersama rumah sakit";
const PAGES = ["/id/city", "/en/city", `/id/opportunities/${NEW}`, `/en/opportunities/${NEW}`, "/data.csv"];
const SAMPLES = new Map(cityNames().map((name) => [name, readCity(name, new Date().toISOString().slice(0, 10))]));

/** What a city's own file says of it. */
function told({ records }: SampleCity, key: string): string | undefined {
  return records.get(PROFILE_TAB.title)?.find((one) => one.key === key)?.value_id;
}

describe.each([...SAMPLES])("%s", (_name, sample) => {
  let city: RunningCity;
  const reviewer = reviewerOf(sample);
  const { short } = sample.record;
  const ask = (path: string) =>
    fetch(city.worker.url + path, {
      headers: { authorization: `Bearer ${city.google.google.auth.tokensFor(reviewer).id_token}` },
    });
  const items = async () =>
    (await (await fetch(`${city.worker.url}/v1/opportunities?limit=100`)).json()) as {
      readonly city: unknown;
      readonly items: readonly { readonly id: string; readonly title: { readonly id: string } }[];
    };

  beforeAll(async () => {
    city = await startSampleCity(sample);
  });
  afterAll(() => city.stop());

  it("has the problems that its files list, and shows what they approve", async () => {
    const problems = openTab(city.google, city.register, "Masalah", reviewer).rows();
    const errors = problems.filter((one) => one.tab === STRENGTH_TAB.title && !isWarning(one.code as ProblemCode));
    const key = (agency: unknown, id: unknown, problem: unknown) => `${agency} ${id} ${problem}`;
    const listed = sample.problems.map((one) =>
      key(one.agency_code, one.id === undefined ? "" : sampleId(`${one.agency_code}/${one.id}`), one.code),
    );
    expect([...new Set(errors.map((one) => key(one.agency_code, one.id, one.code)))].sort()).toEqual(
      [...new Set(listed)].sort(),
    );
    const flawed = new Set(sample.problems.map((one) => `${one.agency_code}/${one.id}`));
    const approved = sample.decisions.filter(
      (one) => codeIn(DECISION, one.decision) === "approve" && !flawed.has(one.id ?? ""),
    );
    const feed = await items();
    expect(feed.items.map((one) => one.id).sort()).toEqual(approved.map((one) => sampleId(one.id ?? "")).sort());
    expect(feed.city).toEqual({
      name: told(sample, "name"),
      code: told(sample, "code"),
      bps_code: told(sample, "bps_code"),
    });
  });

  it("takes what a clerk types and a reviewer approves into the feed", async () => {
    openTab(city.google, city.workbook(AGENCY), "Keunggulan", city.staffOf(AGENCY)).add({
      ...GOOD,
      id: NEW,
      title_id: TITLE,
    });
    expect(await city.sync()).toMatchObject({ changed: 1 });
    openTab(city.google, city.register, "Tinjauan", reviewer).change(NEW, APPROVE);
    await city.sync();
    expect((await items()).items.map((one) => one.title.id)).toContain(TITLE);
  });

  it("writes every paper about the row, in its own name", async () => {
    for (const { path, rows } of Object.values(PAPERS)) {
      const answer = await ask(path.replace("{id}", NEW) + (rows === "chosen" ? `?ids=${NEW}` : ""));
      expect([path, answer.status]).toEqual([path, 200]);
      const text = wordText(new Uint8Array(await answer.arrayBuffer()));
      expect(text.toUpperCase()).toContain(short.id.toUpperCase());
    }
  });

  it.each(PAGES)("answers %s in its own name", async (path) => {
    const answer = await fetch(city.worker.url + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(path.startsWith("/en") ? short.en : short.id);
  });
});
