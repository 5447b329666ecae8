// Local Google is as harsh as Google wherever it is tried, but where it is said why not.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KINDER_GOOGLE } from "../e2e/support/kinderGoogle.ts";

const TESTS = join(import.meta.dirname, "..");

it("counts calls a minute in every test but those that are named with their reason", () => {
  const kinder = globSync("**/*.ts", { cwd: TESTS }).filter((path) =>
    /\bquota: false\b/.test(readFileSync(join(TESTS, path), "utf8")),
  );
  expect(kinder.filter((path) => !path.endsWith("harshGoogle.test.ts")).sort()).toEqual(
    Object.keys(KINDER_GOOGLE).sort(),
  );
});
