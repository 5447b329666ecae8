// Everything that the deployed code brings along is under a licence that the city may use.

import { expect, it } from "vitest";
import { isAllowedLicence, productionPackages } from "../../tools/licences.ts";

it("every production dependency has an allowed licence", () => {
  const packages = productionPackages();
  const names = packages.map((one) => one.name);
  expect(names).toEqual(expect.arrayContaining(["hono", "jose", "zod", "docx", "nanoid"]));
  // What only the tools and local Google need is never deployed.
  expect(names.filter((one) => ["local-google", "@ironcalc/wasm", "vitest"].includes(one))).toEqual([]);
  expect(packages.filter((one) => !isAllowedLicence(one.licence))).toEqual([]);
});

it.each<[string, boolean]>([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND Apache-2.0", true],
  ["MIT AND GPL-3.0", false],
  ["AGPL-3.0", false],
  ["UNKNOWN", false],
  ["SEE LICENSE IN LICENSE.md", false],
])("%s: %s", (licence, allowed) => {
  expect(isAllowedLicence(licence)).toBe(allowed);
});
