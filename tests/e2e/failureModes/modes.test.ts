// Every failure mode is named by tests of this folder.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FAILURE_MODES } from "./modes.ts";

it("has tests for each of the fifteen failure modes", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  const texts = files.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\n");
  const named = [...texts.matchAll(/describe(?:\.concurrent)?\(mode\((\d+)\)/g)].map((found) => Number(found[1]));
  expect([...new Set(named)].sort((a, b) => a - b)).toEqual(Object.keys(FAILURE_MODES).map(Number));
});
