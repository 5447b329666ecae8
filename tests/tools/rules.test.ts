// docs/where-tested.md names every file of tests, and says what its head and its titles say.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES_PAGE, rulesPage } from "../../tools/rules.ts";

it("docs/where-tested.md is up to date (npm run rules)", () => {
  expect(readFileSync(RULES_PAGE, "utf8")).toBe(rulesPage());
});

it("every file of tests says at its head what it tests", () => {
  expect(rulesPage()).not.toMatch(/\| {2}\|/);
});
