// Rapikan tab Tinjauan, through the built bundle: a register that an earlier release made looks as a new one, once and for all.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { sheets_v4 } from "googleapis";
import type { RunningGoogle } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { positionOf } from "../../shared/tab.ts";
import { setCity } from "../../tools/localGoogle/city.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { newRegister } from "./support/newRegister.ts";

const OWNER = "pemilik@banjarmasin.example";
const REVIEWER = "peninjau@banjarmasin.example";
const { sheetId } = REVIEW_TAB;

let google: RunningGoogle;
let register: string;
let directory: string;
const toasts: string[] = [];
const person = {
  alert: () => "OK",
  show: () => {},
  menu: () => {},
  toast: (text: string) => void toasts.push(text),
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "kembar-tidy-"));
  google = await startLocalGoogle({ port: 0, dataDir: directory, scripts: await builtAddon(), scriptPatience: 10 });
  register = newRegister(google, OWNER, [REVIEWER]);
  setCity(google.google, { register, agencies: [], users: [{ email: REVIEWER, role: "reviewer" }] });
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

const update = (...requests: sheets_v4.Schema$Request[]) =>
  google.google.as(OWNER).spreadsheets.batchUpdate(register, { requests });
const tab = () =>
  google.google
    .as(OWNER)
    .spreadsheets.get(register)
    .sheets?.find((one) => one.properties?.sheetId === sheetId);
const columns = (from: string, to: string) => {
  const at = (key: string) => REVIEW_TAB.columns.findIndex((one) => one.key === key);
  return { sheetId, dimension: "COLUMNS", startIndex: at(from), endIndex: at(to) + 1 };
};
const looks = () => ({
  groups: tab()?.columnGroups?.map(({ range, collapsed }) => [range?.startIndex, range?.endIndex, collapsed]),
  rules: tab()?.conditionalFormats,
});
async function tidy(): Promise<string | undefined> {
  const selection = { sheet: "Tinjauan", row: 3, column: 3, rows: 1, columns: 1 };
  const run = {
    spreadsheet: register,
    user: REVIEWER,
    name: "tidyReview",
    args: [],
    authMode: "FULL",
    selection,
  } as const;
  expect((await google.scripts.run(run, person)).error).toBeUndefined();
  return toasts.at(-1);
}

it("gives groups, colours and columns of today, keeps what is people's own, and the second time there is nothing to do", async () => {
  const today = looks();
  expect(today.rules?.length).toBeGreaterThan(5);
  const own = {
    ranges: [{ sheetId, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }],
    booleanRule: {
      condition: { type: "TEXT_STARTS_WITH", values: [{ userEnteredValue: "KB-" }] },
      format: { backgroundColor: { red: 0.5 } },
    },
  };
  // As an earlier release made it: one group, no colours, no column for who a row is given to. A reviewer has a colour of their own.
  update(
    ...(today.groups ?? []).map(([startIndex, endIndex]) => ({
      deleteDimensionGroup: {
        range: { sheetId, dimension: "COLUMNS", startIndex: Number(startIndex), endIndex: Number(endIndex) },
      },
    })),
    ...(today.rules ?? []).map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } })),
    { addDimensionGroup: { range: columns("r1", "r9") } },
    { addConditionalFormatRule: { rule: own, index: 0 } },
    { deleteDimension: { range: columns("assignee", "assignee") } },
    {
      updateDimensionProperties: {
        range: columns("state", "state"),
        properties: { pixelSize: 60 },
        fields: "pixelSize",
      },
    },
  );
  const review = () => openTab(google, register, "Tinjauan", OWNER);
  review().add({ id: testId(1), decision: "Tolak", reason: "GANDA" });
  const before = review().rows();
  expect(await tidy()).toBe("Tampilan tab Tinjauan sudah dirapikan.");
  expect(looks().groups).toEqual(today.groups);
  const rules = looks().rules ?? [];
  expect(rules.filter((rule) => rule.booleanRule?.condition?.values?.[0]?.userEnteredValue === "KB-")).toHaveLength(1);
  expect(rules.slice(0, -1)).toEqual(today.rules);
  expect(review().tags()).toContain("assignee");
  expect(review().rows()).toEqual(before.map((row) => ({ ...row, assignee: "" })));
  const after = looks();
  expect(await tidy()).toBe("Tampilan tab Tinjauan sudah rapi.");
  expect(looks()).toEqual(after);
});

it("finds the columns by their tags where somebody moved them", async () => {
  update({ moveDimension: { source: columns("state", "state"), destinationIndex: 1 } });
  expect(positionOf(REVIEW_TAB, "state")).not.toBe(1);
  await tidy();
  const coloured = (looks().rules ?? []).filter((rule) => rule.ranges?.[0]?.startColumnIndex === 1);
  expect(coloured.length).toBe((looks().rules ?? []).length - 1);
  expect(await tidy()).toBe("Tampilan tab Tinjauan sudah rapi.");
});
