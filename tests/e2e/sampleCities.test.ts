// The main stories in every sample city: what its files say is what comes of it, from the sheets to the feed and the papers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWarning, type ProblemCode } from "../../shared/messages/catalogue.ts";
import { PAPERS } from "../../shared/papers/paperList.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { cityNames, USUAL_CITY } from "../../tools/sampleCity/cityFolder.ts";
import { readCity, type SampleCity } from "../../tools/sampleCity/readCity.ts";
import { sampleId } from "../../tools/sampleCity/sampleId.ts";
import { publicOutputs } from "./support/publicOutputs.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { reviewerOf, startSampleCity } from "./support/sampleCity.ts";
import { openTab } from "./support/sheet.ts";
import type { RunningCity } from "./support/startCity.ts";
import { wordText } from "./support/wordText.ts";

const AGENCY = "DINKES";
const NEW = testId(1);
const TITLE = "Contoh: Klinik keliling bersama rumah sakit";
/** A person who says yes to everything. */
const SCREEN = { alert: () => "YES", show: () => {}, menu: () => {}, toast: () => {} };
const PAGES = [
  "/id",
  "/en",
  "/id/city",
  "/en/city",
  `/id/opportunities/${NEW}`,
  `/en/opportunities/${NEW}`,
  "/data.csv",
];
const SAMPLES = new Map(cityNames().map((name) => [name, readCity(name, new Date().toISOString().slice(0, 10))]));

/** What a city's own file says of it. */
function told({ records }: SampleCity, key: string): string | undefined {
  return records.get(PROFILE_TAB.title)?.find((one) => one.key === key)?.value_id;
}

/** What names a city and no other: its name, its codes, its zone, its addresses. */
function marksOf([name, sample]: readonly [string, SampleCity]): RegExp {
  const { short, zone } = sample.record;
  const [code = "", bpsCode = ""] = [told(sample, "code"), told(sample, "bps_code")];
  const marks = [short.id, `${name}.example`, code, zone.name, `+0${zone.hours}:00`, `UTC+${zone.hours}`];
  const escaped = marks.map((one) => one.replace(/[.+]/g, "\\$&"));
  return new RegExp(`${escaped.join("|")}|"${bpsCode}"|\\b${zone.code}\\b`, "gi");
}

/** Where a text names another city than this one, with the words around it. */
function strangeIn(name: string, place: string, text: string): string[] {
  const others = [...SAMPLES].filter(([other]) => other !== name).map(marksOf);
  const found = others.flatMap((marks) => [...text.matchAll(marks)]);
  return found.map(
    ({ 0: mark, index }) => `${place}: …${text.slice(Math.max(0, index - 60), index + mark.length + 40)}…`,
  );
}

describe.each([...SAMPLES])("%s", (name, sample) => {
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
      const file = answer.headers.get("content-disposition") ?? "";
      expect(strangeIn(name, path, `${file}\n${text}`)).toEqual([]);
    }
  });

  it.each(PAGES)("answers %s in its own name", async (path) => {
    const answer = await fetch(city.worker.url + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(path.startsWith("/en") ? short.en : short.id);
  });

  it("tells its staff by e-mail of itself alone, and times in its own zone", async () => {
    const owner = sample.people[0]?.email ?? "";
    const selection = { sheet: "Tinjauan", row: 3, column: 1, rows: 1, columns: 1 };
    const execution = {
      spreadsheet: city.register,
      user: owner,
      name: "sendMails",
      args: [],
      authMode: "FULL",
    } as const;
    const ran = await city.google.scripts.run({ ...execution, selection }, SCREEN);
    expect(ran.error).toBeUndefined();
    const mails = city.google.scripts.stores.mails;
    expect(mails.length).toBeGreaterThan(0);
    expect(strangeIn(name, "mail", JSON.stringify(mails))).toEqual([]);
    for (const id of [city.register, city.workbook(AGENCY)])
      expect(city.google.google.as(owner).spreadsheets.get(id).properties?.timeZone).toBe(sample.record.zone.name);
  });

  // What the usual city's pages say is looked at by every other test of pages; it is no other city that could leak into it.
  if (name === USUAL_CITY) return;

  it("names no other city in anything that anybody is answered", async () => {
    const outputs = await publicOutputs(city.worker.url, [NEW]);
    expect(outputs.length).toBeGreaterThan(60);
    expect(outputs.filter((one) => one.status >= 500).map((one) => one.address)).toEqual([]);
    expect(outputs.flatMap((one) => strangeIn(name, one.address, one.text))).toEqual([]);
    const page = outputs.find((one) => one.address === "/id");
    expect(page?.text).toMatch(new RegExp(`\\d\\d\\.\\d\\d ${sample.record.zone.code}`));
  });
});
