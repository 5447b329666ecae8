// Every long column that everybody reads has a good and a poor entry, in both languages, and both could be published.

import { expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { readCell } from "../../shared/parse/readCell.ts";
import { guideRows } from "../../shared/template/guide.ts";
import { LISTS } from "./support.ts";

const LONG = 1000;
const long = COLUMNS.filter((one) => one.kind === "text" && one.visibility === "public" && (one.max ?? 0) >= LONG);
const own = long.filter((one) => !one.key.endsWith("_en"));

it("there are such columns, and each has its entries", () => {
  expect(own.map((one) => one.key)).toContain("summary_id");
  expect(own.filter((one) => one.samples === undefined)).toEqual([]);
});

it.each(own)("$key: the good entry is its example, and all can be read as they are", (column) => {
  const { good, poor, why } = column.samples ?? {
    good: { id: "", en: "" },
    poor: { id: "", en: "" },
    why: { id: "", en: "" },
  };
  expect(column.example).toBe(good.id);
  expect(new Set([good.id, good.en, poor.id, poor.en, why.id, why.en]).size).toBe(6);
  for (const text of [good.id, good.en, poor.id, poor.en]) {
    expect(readCell(column, text, LISTS)).toEqual({ value: text, problems: [] });
  }
});

it("stands in Petunjuk beside each of them", () => {
  const rows = guideRows();
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
  const told = rows.filter(([, , , poor]) => poor !== "" && poor !== "Contoh yang kurang baik");
  expect(told).toHaveLength(own.length);
});
