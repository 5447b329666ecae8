// Accepting rows: by id and content alone; what people rarely mean is held.

import { describe, expect, it } from "vitest";
import { compareRows } from "../../shared/accept/compareRows.ts";
import { type Evidence, suspect } from "../../shared/accept/suspect.ts";
import type { Content } from "../../shared/columns.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { GOOD, gridOf, type RowCells, shuffled } from "./support.ts";

const ROWS: RowCells[] = [0, 1, 2].map((n) => ({ ...GOOD, id: `KB-000000000${n}`, title_id: `Judul ${n}` }));

function reading(rows: readonly RowCells[], order?: readonly number[]): SheetReading {
  const grid = gridOf(rows);
  const read = readSheet(order === undefined ? grid : shuffled(grid, order));
  if ("problem" in read) throw new Error(read.problem.code);
  return read;
}

function known(rows: readonly RowCells[]) {
  return new Map(
    reading(rows).rows.map((row) => [
      row.id,
      { id: row.id, fingerprint: row.fingerprint, missing: false, gone: false },
    ]),
  );
}

describe("compareRows", () => {
  it("sees no change in another order", () => {
    const found = compareRows(reading(ROWS, [2, 0, 1]), known(ROWS));
    expect({ changed: found.changed, absent: found.absent, problems: found.problems }).toEqual({
      changed: [],
      absent: [],
      problems: [],
    });
  });

  it("counts identical rows with one id once", () => {
    const [first = {}] = ROWS;
    const found = compareRows(reading([...ROWS, first]), known(ROWS));
    expect(found.same).toHaveLength(3);
    expect(found.problems).toEqual([]);
  });

  it("leaves a copied id with the row whose content is known, wherever the copy stands", () => {
    const copy = { ...ROWS[0], title_id: "Salinan yang diubah" };
    const found = compareRows(reading([copy, ...ROWS]), known(ROWS));
    expect(found.same.map((row) => row.row)).toEqual([4, 5, 6]);
    expect(found.problems.map(({ code, row, id }) => ({ code, row, id }))).toEqual([
      { code: "duplicate_id", row: 3, id: "KB-0000000000" },
    ]);
  });

  it("believes none of two different rows when neither is known", () => {
    const [a, b] = [
      { ...ROWS[0], title_id: "Satu" },
      { ...ROWS[0], title_id: "Dua" },
    ];
    const found = compareRows(reading([a, b]), known(ROWS));
    expect(found.contested).toEqual(["KB-0000000000"]);
    expect(found.problems.filter((one) => one.code === "duplicate_id")).toHaveLength(2);
    expect(found.absent).toEqual(["KB-0000000001", "KB-0000000002"]);
  });

  it("names a row without id by its sheet row and title, and a malformed id", () => {
    const found = compareRows(
      reading([
        { ...GOOD, id: "" },
        { ...GOOD, id: "KB-1" },
      ]),
      new Map(),
    );
    expect(found.problems.map(({ code, row }) => ({ code, row }))).toEqual([
      { code: "no_id", row: 3 },
      { code: "malformed_id", row: 4 },
    ]);
  });
});

const CALM: Evidence = {
  before: { dataRows: 12, bound: ["id", "title_id"] },
  now: { dataRows: 12, bound: ["id", "title_id"], fingerprints: ["a", "b"] },
  heldBefore: new Map(),
  holdsNow: new Map(),
  standing: () => [],
  isBlank: () => false,
  ids: 12,
  foreignIds: 0,
  owner: "",
  unit: "Setda",
};

function contents(titles: readonly string[]): Map<string, Content> {
  return new Map(titles.map((title_id, n) => [`KB-${n}`, { title_id }]));
}

const COMMON = "Tenaga kesehatan kota memperoleh keahlian baru.";
const OTHER = "Sungai kota menjadi bersih dan dapat dilayari.";

function benefits(texts: Readonly<Record<string, string>>): Map<string, Content> {
  return new Map(Object.entries(texts).map(([id, benefit_city]) => [id, { benefit_city }]));
}

describe("suspect", () => {
  it("believes a calm reading", () => {
    expect(suspect(CALM, "")).toBeUndefined();
  });

  it.each<[string, Partial<Evidence>, string]>([
    ["a lost column", { now: { ...CALM.now, bound: ["id"] } }, "column_lost"],
    ["no row where there were some", { now: { ...CALM.now, dataRows: 0 } }, "emptied"],
    ["fewer than half and five fewer", { now: { ...CALM.now, dataRows: 5 } }, "shrink"],
    ["more than half foreign ids", { foreignIds: 7 }, "copied_workbook"],
    [
      "titles that changed places",
      { heldBefore: contents(["A", "B", "C"]), holdsNow: contents(["B", "A", "C"]) },
      "rows_swapped",
    ],
    [
      "long texts that changed places, though another row keeps one of them",
      {
        heldBefore: benefits({ "KB-0": COMMON, "KB-1": OTHER }),
        holdsNow: benefits({ "KB-0": OTHER, "KB-1": COMMON }),
        standing: () => [{ benefit_city: COMMON }],
      },
      "rows_swapped",
    ],
    [
      "the texts of deleted rows at new ids",
      {
        heldBefore: benefits({ "KB-0": COMMON, "KB-1": OTHER }),
        holdsNow: benefits({ "KB-2": COMMON, "KB-3": OTHER }),
      },
      "rows_swapped",
    ],
  ])("holds %s", (_what, change, code) => {
    const hold = suspect({ ...CALM, ...change }, "");
    expect(hold?.problem.code).toBe(code);
    expect(hold?.code).toMatch(/^H-[0-9A-Z]{4}$/);
    expect(suspect({ ...CALM, ...change }, ` ${hold?.code.toLowerCase()} `)).toBeUndefined();
  });

  it.each<[string, Partial<Evidence>]>([
    ["half of the rows left", { now: { ...CALM.now, dataRows: 6 } }],
    ["four rows fewer", { before: { ...CALM.before, dataRows: 5 }, now: { ...CALM.now, dataRows: 1 } }],
    ["half of the ids foreign", { foreignIds: 6 }],
    ["one title that another row held", { heldBefore: contents(["A", "B"]), holdsNow: contents(["B", "C"]) }],
    [
      "a title copied from a row that keeps it",
      { heldBefore: contents(["A", "B", "C"]), holdsNow: contents(["A", "A", "A"]) },
    ],
    [
      "new rows that bring what a deleted row brought, and others still bring",
      {
        heldBefore: benefits({ "KB-0": COMMON }),
        holdsNow: benefits({ "KB-1": COMMON, "KB-2": COMMON }),
        standing: () => [{ benefit_city: COMMON }],
      },
    ],
  ])("believes %s", (_what, change) => {
    expect(suspect({ ...CALM, ...change }, "")).toBeUndefined();
  });

  it("gives another code when the content is another", () => {
    const shrunk = { ...CALM, now: { ...CALM.now, dataRows: 3 } };
    const other = { ...shrunk, now: { ...shrunk.now, fingerprints: ["a", "c"] } };
    expect(suspect(shrunk, "")?.code).not.toBe(suspect(other, "")?.code);
  });
});
