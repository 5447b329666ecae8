// No pattern is worse than linear: every regular expression that meets what people type, at 50,000 characters of its worst
// shape. They are found by reading the source, so that a new one cannot be forgotten.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { patternsIn } from "./support/patternsIn.ts";
import { timeOf, worstShape } from "./support/worstShape.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const ROOMS = ["shared", "addon", "worker"];
const HALF = 25_000;
const WHOLE = 50_000;
/** Twice the length may take three times as long; what takes so few milliseconds is not measured. */
const RATIO = 3;
const UNMEASURED_MS = 1;
/** A pattern that is known to be linear; what takes ten times as long at the same moment is far too long, on any machine. */
const YARDSTICK = /\w{1,64}@/;
const YARD = "a".repeat(HALF);
const FAR_TOO_LONG = 10;
/** A few of them may be the machine's doing. */
const TRIES = 9;
const MOST_TOO_LONG = 4;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("dist"))
    .map((name) => join(room, name)),
);
const sources = files.map((file) => ({ file, ...patternsIn(readFileSync(join(ROOT, file), "utf8")) }));

/** Patterns that are put together when a module is loaded, by the file that does. */
const constructed: { readonly file: string; readonly pattern: RegExp }[] = [];
const Original = RegExp;

beforeAll(async () => {
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const [, , caller = ""] = new Error("from").stack?.split("\n") ?? [];
      const from = files.find((file) => caller.includes(`/${file}`));
      if (from !== undefined) constructed.push({ file: from, pattern: new Original(pattern, flags) });
    }
  }
  globalThis.RegExp = Recorded as RegExpConstructor;
  for (const { file, constructed: places } of sources) {
    if (places.length > 0 && file.startsWith("shared")) await import(join(ROOT, file));
  }
  globalThis.RegExp = Original;
});
afterAll(() => {
  globalThis.RegExp = Original;
});

/** How many times as long a pattern takes for twice the length; 0 where that is not worth measuring. */
function growth(pattern: RegExp): number {
  const shape = worstShape(pattern);
  const [half, whole] = [shape(HALF), shape(WHOLE)];
  let least = Number.POSITIVE_INFINITY;
  let tooLong = 0;
  for (let count = 0; count < TRIES && least > RATIO; count++) {
    const short = timeOf(pattern, half);
    if (short > UNMEASURED_MS && short > FAR_TOO_LONG * timeOf(YARDSTICK, YARD)) {
      tooLong += 1;
      if (tooLong === MOST_TOO_LONG) return Number.POSITIVE_INFINITY;
      continue;
    }
    const long = timeOf(pattern, whole);
    least = Math.min(least, long < UNMEASURED_MS ? 0 : long / short);
  }
  return least;
}

it("finds patterns where there are some", () => {
  expect(sources.flatMap((one) => one.literals).length).toBeGreaterThan(100);
  const built = sources.filter((one) => one.constructed.length > 0).map((one) => one.file);
  expect(built).toEqual([...new Set(constructed.map((one) => one.file))].sort());
});

it("no pattern takes more than thrice as long for twice the text", () => {
  const all = [
    ...sources.flatMap(({ file, literals }) =>
      literals.map((one) => ({ name: `${file}:${one.line}`, pattern: new RegExp(one.source, one.flags) })),
    ),
    ...constructed.map(({ file, pattern }) => ({ name: file, pattern })),
  ];
  const slow = all.flatMap(({ name, pattern }) => {
    const times = growth(pattern);
    return times > RATIO ? [`${name} ${times.toFixed(1)} ${String(pattern).slice(0, 120)}`] : [];
  });
  expect(slow).toEqual([]);
});
