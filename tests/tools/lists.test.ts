// Lists made to look like those that agencies keep: the whole plan of each is compared, line by line.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { draftRows } from "../../shared/import/draftRows.ts";
import { readList } from "../../shared/import/readList.ts";
import { readFile } from "../../tools/table/readFile.ts";
import { CELLS } from "./lists/cells.ts";
import { type DescribedList, writeList } from "./lists/describe.ts";
import { INNOVATIONS } from "./lists/innovations.ts";
import { LAYOUT } from "./lists/layout.ts";
import { OFFICIAL } from "./lists/official.ts";
import { NO_ORDER, planOf } from "./lists/planOf.ts";

const HERE = fileURLToPath(new URL("lists/", import.meta.url));
const LISTS: Readonly<Record<string, DescribedList>> = { ...OFFICIAL, ...LAYOUT, ...CELLS, ...INNOVATIONS };
const NAMES = Object.keys(LISTS);

const folder = mkdtempSync(join(tmpdir(), "kembar-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tabsOf(path: string) {
  const tabs = readFile(path);
  if ("finding" in tabs) throw new Error(JSON.stringify(tabs.finding));
  return tabs;
}

/** The plan that is expected of a list. */
function expectedOf(name: string): string {
  return readFileSync(join(HERE, "plans", `${name}.txt`), "utf8").trimEnd();
}

describe.each(NAMES)("%s", (name) => {
  const list = LISTS[name] ?? { ending: "csv" };
  const path = join(folder, `${NAMES.indexOf(name)}.${list.ending}`);

  it("is planned line by line, and known again in a second run", () => {
    writeList(list, path);
    const tabs = tabsOf(path);
    expect(planOf(tabs)).toBe(expectedOf(name));
    const reading = readList(tabs, NO_ORDER);
    if ("finding" in reading) throw new Error(reading.finding.code);
    const ids = () => draftRows(reading.rows, "lembar", { programmes: [], today: "2026-01-01" }).map((one) => one.id);
    expect(new Set(ids()).size).toBe(reading.rows.length);
    expect(ids()).toEqual(ids());
  });
});

it.each([
  ["surat-resmi.ods", "surat resmi"],
  ["surat-resmi.xls", "surat resmi"],
  ["judul-dua-baris.xls", "judul dua baris"],
  ["tab-tersembunyi-lebih-dulu.ods", "tab tersembunyi lebih dulu"],
  ["tersembunyi-tersaring-terkunci.ods", "tersembunyi, tersaring, terkunci"],
])("%s, as LibreOffice saved it, has the same plan", (file, name) => {
  expect(planOf(tabsOf(join(HERE, "files", file)))).toBe(expectedOf(name));
});

it("formats of an .ods file that have no like in Excel are read as LibreOffice shows them", () => {
  // LibreOffice fills the place between the currency and its amount.
  const expected = expectedOf("format angka").replace(/Rp1\.250$/, "Rp 1.250");
  expect(planOf(tabsOf(join(HERE, "files", "format-angka.ods")))).toBe(expected);
});
