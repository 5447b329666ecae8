// Personal data in public text is caught in the ways people in Indonesia write it, with few false alarms.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPersonalData } from "../../shared/text/personalData.ts";

const linesOf = (name: string) =>
  readFileSync(new URL(`personalData/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

it("catches every one of 100 written habits, and says which kind it is", () => {
  const cases = linesOf("personal.txt").map((line) => line.split("\t"));
  const missed = cases.filter(([kind, text = ""]) => findPersonalData(text)?.kind !== kind);
  expect(missed).toEqual([]);
  expect(cases.length).toBe(100);
});

it("raises no alarm at 300 harmless sentences with years, budgets, laws, codes, places and measures", () => {
  const sentences = linesOf("harmless.txt");
  const alarms = sentences.flatMap((text) => {
    const found = findPersonalData(text);
    return found === undefined ? [] : [`${found.kind}: ${text}`];
  });
  expect(alarms).toEqual([]);
  expect(sentences.length).toBe(300);
});
