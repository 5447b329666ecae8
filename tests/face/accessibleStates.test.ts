// The pages that only a living city has: a translation that nobody checked, none at all, and what is gone.

import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTEREST_FIELDS } from "../../shared/interestFields.ts";
import { expressInterest, sendInterest, takeLetters } from "../e2e/support/expressInterest.ts";
import { APPROVE, GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { faultsOf, openForAxe } from "./pageFaults.ts";

const [MACHINE, NONE, GONE] = [testId(1), testId(2), testId(3)];

describe.skipIf(!existsSync(CHROMIUM))("in a browser", () => {
  let city: SmallCity;
  let browser: Browser;
  let forAxe: Page;
  let follow: readonly string[];

  beforeAll(async () => {
    city = await startSmallCity(["DINKES"]);
    const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
    strengths.add({
      ...GOOD,
      id: MACHINE,
      title_en: "Training carers of older people",
      summary_en: "With a hospital.",
    });
    for (const id of [NONE, GONE]) strengths.add({ ...GOOD, id });
    await city.sync();
    const review = openTab(city.google, city.register, "Tinjauan", REVIEWER);
    for (const id of [MACHINE, NONE, GONE]) review.change(id, APPROVE);
    await city.sync();
    review.change(GONE, { decision: "Arsipkan" });
    await city.sync();
    const fields = Object.fromEntries(INTEREST_FIELDS.map(({ key }) => [key, `Contoh ${key}`]));
    const good = { ...fields, country: "JP", office_email: "a@kota.example" };
    const path = `/en/opportunities/${MACHINE}/interest`;
    const confirmed = await expressInterest(city, path, good);
    const waiting = await sendInterest(city, path, good);
    const [letter] = await takeLetters(city);
    const link = /https?:\S+\/confirm\/\S+/.exec(letter?.body ?? "")?.[0] ?? "";
    follow = [confirmed.follow, waiting, city.worker.url + new URL(link).pathname];
    browser = await launchChromium();
    forAxe = await openForAxe(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });

  const pageOf = (language: string, id: string) => `${city.worker.url}/${language}/opportunities/${id}`;

  test("each state says what it is", async () => {
    const said = async (id: string) => {
      const answer = await fetch(pageOf("en", id));
      const text = await answer.text();
      const marks = ["nobody has checked yet", "no English translation yet", "no longer shown"];
      return [answer.status, ...marks.filter((mark) => text.includes(mark))];
    };
    expect([await said(MACHINE), await said(NONE), await said(GONE)]).toEqual([
      [200, "nobody has checked yet"],
      [200, "no English translation yet"],
      [410, "no longer shown"],
    ]);
  });

  test("axe finds nothing on the pages of an interest, light and dark, from a telephone to a desk", async () => {
    const addresses = ["id", "en"].flatMap((language) => follow.map((one) => one.replace("/en/", `/${language}/`)));
    expect(await faultsOf(forAxe, addresses)).toEqual([]);
  });

  test("axe finds nothing on them, light and dark, from a telephone to a desk", async () => {
    const addresses = ["id", "en"].flatMap((language) => [MACHINE, NONE, GONE].map((id) => pageOf(language, id)));
    expect(await faultsOf(forAxe, addresses)).toEqual([]);
  });
});
