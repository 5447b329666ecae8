// docs/doors.md is the table that the Worker checks by.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DOORS } from "../../shared/doors/doors.ts";
import { DOORS_PAGE, doorsPage } from "../../tools/doors.ts";

it("docs/doors.md is up to date (npm run doors)", () => {
  expect(readFileSync(DOORS_PAGE, "utf8")).toBe(doorsPage());
});

it("nobody may do more than an administrator, and nobody unknown may anything", () => {
  for (const [action, { who }] of Object.entries(DOORS)) {
    // The first script has to be admitted while nobody could sign in.
    const service = action === "admit_clients" ? "yes" : "no";
    expect([action, who]).toMatchObject([action, { anonymous: "no", admin: "yes", service }]);
  }
});
