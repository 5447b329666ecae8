// Cells of the worst shape beside harmless ones of the same length: the sync of a workbook that holds nothing else.

import { COLUMNS } from "../../shared/columns.ts";
import { strengthsOf } from "../e2e/support/busyDay.ts";
import { codesOf, costOfSync, fillStrengths, firstOf } from "../e2e/support/crowd.ts";
import { testId } from "../e2e/support/rows.ts";
import { type SteppedCity, startSteppedCity } from "../e2e/support/steppedCity.ts";
import { line, middle } from "./measure.ts";
import { processorTime } from "./processorTime.ts";

const ROWS = 100;
const LENGTH = 900;
const ROUNDS = 3;
const HARMLESS = "Pedagang pasar terapung melatih siswa tentang sungai dan budaya Banjar, ";
/** What took longest of many shapes: piles of marks, digits one by one, joiners, signs that stand for many letters. */
const SHAPES: Readonly<Record<string, string>> = {
  "piles of marks": "a\u0301\u0300\u0302\u0303\u0308\u030a",
  "digits one by one": "1 ",
  "digits behind dashes": "—1",
  "Persian with joiners": "می\u200cخ",
  "emoji of several signs": "👩\u200d🌾",
  "signs for many letters": "\ufdfa",
  "at signs": "a@",
};

/** Prints the processor time of such a sync, as a multiple of one with harmless cells, both in turn. */
export async function benchWorstCells(): Promise<void> {
  const city = await startSteppedCity(codesOf(1));
  try {
    fillStrengths(city, "D0000", ROWS);
    await city.settle();
    for (const [name, shape] of Object.entries(SHAPES)) {
      const [plain, worst]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        plain.push(await syncOf(city, HARMLESS, round));
        worst.push(await syncOf(city, shape, round));
      }
      line(`sync of ${ROWS} rows of ${name}, beside harmless ones`, middle(worst) / middle(plain), "×", { most: 2 });
    }
  } finally {
    await city.stop();
  }
}

async function syncOf(city: SteppedCity, shape: string, round: number): Promise<number> {
  const first = firstOf("D0000");
  const texts = COLUMNS.filter(({ kind }) => kind === "text").map(({ key }) => key);
  const strengths = strengthsOf(city, "D0000");
  for (let n = 0; n < ROWS; n++) {
    const cells = texts.map((key) => [key, `${round} ${n} ${shape.repeat(LENGTH)}`.slice(0, LENGTH)] as const);
    strengths.change(testId(first + n), Object.fromEntries(cells));
  }
  const spent = await processorTime(() => costOfSync(city));
  await city.settle();
  return spent;
}
