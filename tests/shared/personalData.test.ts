// Personal data in public text is caught in the ways people in Indonesia write it, hidden or not, with few false alarms.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPersonalData } from "../../shared/text/personalData.ts";

const linesOf = (name: string) =>
  readFileSync(new URL(`personalData/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** Lines whose kinds, in their order, are others than the file says; "" for none. */
function wrong(lines: readonly (readonly [kinds: string, text: string])[]): string[] {
  return lines.flatMap(([kinds, text]) => {
    const found = findPersonalData(text).join();
    return found === kinds ? [] : [`${found} instead of ${kinds}: ${text}`];
  });
}

const told = (name: string) => linesOf(name).map((line) => line.split("\t") as [string, string]);
const none = (name: string) => linesOf(name).map((line) => ["", line] as const);

it("catches every one of 100 written habits, and says which kind it is", () => {
  const cases = told("personal.txt");
  expect(wrong(cases)).toEqual([]);
  expect(cases.length).toBe(100);
});

it("raises no alarm at 300 harmless sentences with years, budgets, laws, codes, places and measures", () => {
  const sentences = none("harmless.txt");
  expect(wrong(sentences)).toEqual([]);
  expect(sentences.length).toBe(300);
});

it("catches disguises: digits of other scripts and shapes, any signs between them, words, look-alikes, hidden marks", () => {
  const cases = told("disguised.txt");
  expect(wrong(cases)).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

it("lets pass what looks like a disguise and is none: letters, codes, coordinates, handles, counting, prices", () => {
  const sentences = none("innocent.txt");
  expect(wrong(sentences)).toEqual([]);
  expect(sentences.length).toBeGreaterThanOrEqual(60);
});
