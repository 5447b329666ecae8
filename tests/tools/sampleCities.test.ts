// The sample cities as files: read by what reads a city's own tabs and lists, and with the flaws that they say they have.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readList } from "../../shared/import/readList.ts";
import { isWarning } from "../../shared/messages/catalogue.ts";
import { cityFolder, cityNames } from "../../tools/sampleCity/cityFolder.ts";
import { readFile } from "../../tools/table/readFile.ts";
import { sampleCity, sampleRows } from "../support/sampleRows.ts";

/** What only the whole workbook tells, and not the row. */
const OF_SHEETS: readonly string[] = ["no_id", "duplicate_id"];

describe.each(cityNames())("%s", (name) => {
  const city = sampleCity(name);
  const rows = sampleRows(name);

  it("has the flaws that Masalah lists, and no others", () => {
    const found = rows.flatMap(({ agency, name: row, problems }) =>
      [...new Set(problems.map((one) => one.code))]
        .filter((code) => !isWarning(code))
        .map((code) => `${agency} ${row} ${code}`),
    );
    const listed = city.problems.filter((one) => !OF_SHEETS.includes(one.code ?? ""));
    expect(found.sort()).toEqual(listed.map((one) => `${one.agency_code} ${one.id ?? ""} ${one.code}`).sort());
  });

  it("has only rows that are marked as examples, and addresses that reach nobody", () => {
    expect(rows.map(({ content }) => content.title_id).filter((title) => !title?.startsWith("Contoh: "))).toEqual([]);
    const people = [...city.people.map((one) => one.email), ...city.agencies.flatMap((one) => one.staff)];
    expect(people.filter((one) => !one.endsWith(`@${name}.example`))).toEqual([]);
  });

  it("can be imported: each file is a list of which every row and every column is understood", () => {
    const folder = join(cityFolder(name), "Keunggulan");
    const readings = readdirSync(folder).map((file) => {
      const tabs = readFile(join(folder, file));
      if ("finding" in tabs) throw new Error(tabs.finding.told.en);
      const reading = readList(tabs, { sheets: undefined, columns: new Map(), skip: [], keep: [] });
      if ("finding" in reading) throw new Error(reading.finding.told.en);
      return reading;
    });
    expect(readings.flatMap((one) => one.rows.map((row) => row.title)).sort()).toEqual(
      rows.map(({ content }) => content.title_id ?? "").sort(),
    );
    const unknown = readings.flatMap((one) => one.columns.filter(({ column }) => column === undefined));
    const own = city.agencies.flatMap((one) => one.sheet?.own.map(({ heading }) => heading) ?? []);
    const notImported = ["Kode", "Status pengisian", "#id", "#status", ...own];
    expect(unknown.map((one) => one.heading).filter((one) => !notImported.includes(one))).toEqual([]);
  });
});
