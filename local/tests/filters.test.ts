// Rows hidden by the basic filter: values, conditions, colours, formulas, and what follows when columns move.

import type { sheets_v4 } from "googleapis";
import { beforeEach, expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const RANGE = { sheetId: 0, startRowIndex: 1, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 4 };
const ROWS = [
  ["tag", "tag", "tag", "tag"],
  ["Inventaris", "Bulan", "Mulai", "Lanjut"],
  ["Sasirangan", "12", "1/8/2026", "TRUE"],
  ["Purun", "24", "24/11/2026", "FALSE"],
  ["", "", "", ""],
  ["Air bersih", "6", "1/12/2026", "TRUE"],
  ["purun kering", "=B3*3", "1/1/2025", "x"],
];

const google = googleOfFile({ now: () => Date.UTC(2026, 10, 24, 3) });
const book = workbookOfTest(google, { properties: { locale: "in_ID" } });
beforeEach(() => book.write("A1:D7", ROWS, "USER_ENTERED"));

const filter = (columnIndex: number, filterCriteria: sheets_v4.Schema$FilterCriteria) => ({
  setBasicFilter: { filter: { range: RANGE, filterSpecs: [{ columnIndex, filterCriteria }] } },
});

/** Row numbers from 1 that `spreadsheets.get` says are hidden by the filter. */
async function hidden(): Promise<number[]> {
  const { sheets } = await book.get("ranges=A1:D9&fields=sheets.data.rowMetadata(hiddenByFilter)");
  const rows = sheets?.[0]?.data?.[0]?.rowMetadata ?? [];
  expect(rows).toHaveLength(9);
  return rows.flatMap((row, n) => (row.hiddenByFilter ? [n + 1] : []));
}

const condition = (type: string, ...values: string[]): sheets_v4.Schema$FilterCriteria => ({
  condition: { type, ...(values.length > 0 && { values: values.map((userEnteredValue) => ({ userEnteredValue })) }) },
});
const relative = (type: string, relativeDate: string): sheets_v4.Schema$FilterCriteria => ({
  condition: { type, values: [{ relativeDate }] },
});

test.each<[string, number, sheets_v4.Schema$FilterCriteria, readonly number[]]>([
  ["values as shown", 1, { hiddenValues: ["12", "36"] }, [3, 7]],
  ["blanks among the values", 0, { hiddenValues: ["", "Purun"] }, [4, 5]],
  ["a date as shown", 2, { hiddenValues: ["01/08/2026"] }, [3]],
  ["text that contains", 0, condition("TEXT_CONTAINS", "purun"), [3, 5, 6]],
  ["text that does not contain", 0, condition("TEXT_NOT_CONTAINS", "purun"), [4, 7]],
  ["text that starts", 0, condition("TEXT_STARTS_WITH", "Air"), [3, 4, 5, 7]],
  ["text that ends", 0, condition("TEXT_ENDS_WITH", "kering"), [3, 4, 5, 6]],
  ["text that is", 0, condition("TEXT_EQ", "Purun"), [3, 5, 6, 7]],
  ["text that is not", 0, condition("TEXT_NOT_EQ", "Purun"), [4]],
  ["greater", 1, condition("NUMBER_GREATER", "12"), [3, 5, 6]],
  ["greater or equal", 1, condition("NUMBER_GREATER_THAN_EQ", "12"), [5, 6]],
  ["less", 1, condition("NUMBER_LESS", "12,5"), [4, 5, 7]],
  ["less or equal to a formula", 1, condition("NUMBER_LESS_THAN_EQ", "=B3*2"), [5, 7]],
  ["equal", 1, condition("NUMBER_EQ", "36"), [3, 4, 5, 6]],
  ["not equal", 1, condition("NUMBER_NOT_EQ", "36"), [7]],
  ["between", 1, condition("NUMBER_BETWEEN", "24", "10"), [5, 6, 7]],
  ["not between", 1, condition("NUMBER_NOT_BETWEEN", "10", "24"), [3, 4]],
  ["on a date", 2, condition("DATE_EQ", "24/11/2026"), [3, 5, 6, 7]],
  ["before a date", 2, condition("DATE_BEFORE", "1/8/2026"), [3, 4, 5, 6]],
  ["after today", 2, relative("DATE_AFTER", "TODAY"), [3, 4, 5, 7]],
  ["after the past week's first day", 2, relative("DATE_AFTER", "PAST_WEEK"), [3, 5, 7]],
  ["before the past year's first day", 2, relative("DATE_BEFORE", "PAST_YEAR"), [3, 4, 5, 6]],
  ["blank", 0, condition("BLANK"), [3, 4, 6, 7]],
  ["not blank", 0, condition("NOT_BLANK"), [5]],
  ["a formula for each row", 0, condition("CUSTOM_FORMULA", "=AND($D3=TRUE;B3>6)"), [4, 5, 6, 7]],
  ["a formula and values together", 0, { ...condition("NOT_BLANK"), hiddenValues: ["Purun"] }, [4, 5]],
])("%s", async (_, column, criteria, expected) => {
  await book.update(filter(column, criteria));
  expect(await hidden()).toEqual(expected);
});

test("colours of cells and of letters", async () => {
  const red = { red: 1 };
  const area = { sheetId: 0, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
  const repeatCell = (userEnteredFormat: sheets_v4.Schema$CellFormat) => ({
    repeatCell: { range: area, cell: { userEnteredFormat }, fields: "userEnteredFormat" },
  });
  await book.update(
    repeatCell({ backgroundColor: red, textFormat: { foregroundColor: { blue: 1 } } }),
    filter(0, { visibleBackgroundColor: red }),
  );
  expect(await hidden()).toEqual([3, 6, 7]);
  await book.update(filter(0, { visibleForegroundColorStyle: { rgbColor: {} } }));
  expect(await hidden()).toEqual([4, 5]);
});

test("both forms of the criteria are answered, follow moved columns, and go with deleted ones", async () => {
  const criteria = { hiddenValues: ["Purun"] };
  const specs = [{ dimensionIndex: 1, sortOrder: "ASCENDING" }];
  await book.update({ setBasicFilter: { filter: { range: RANGE, criteria: { 0: criteria }, sortSpecs: specs } } });
  const { sheetId: _, ...range } = RANGE;
  const shown = async () => (await book.get("fields=sheets.basicFilter")).sheets?.[0]?.basicFilter;
  expect(await shown()).toEqual({
    range,
    sortSpecs: specs,
    criteria: { 0: criteria },
    filterSpecs: [{ filterCriteria: criteria }],
  });
  expect(await hidden()).toEqual([5]);
  await book.update({
    insertDimension: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 2 } },
  });
  expect(await shown()).toEqual({
    range: { ...range, startColumnIndex: 2, endColumnIndex: 6 },
    sortSpecs: [{ dimensionIndex: 3, sortOrder: "ASCENDING" }],
    criteria: { 2: criteria },
    filterSpecs: [{ columnIndex: 2, filterCriteria: criteria }],
  });
  expect(await hidden()).toEqual([5]);
  await book.update({
    deleteDimension: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 2, endIndex: 3 } },
  });
  expect(await hidden()).toEqual([]);
  await book.update(filter(3, condition("BLANK")), { clearBasicFilter: { sheetId: 0 } });
  expect([await shown(), await hidden()]).toEqual([undefined, []]);
});

test("a filter view hides nothing for those who read; values are read whole under any filter", async () => {
  await book.update({
    addFilterView: { filter: { range: RANGE, filterSpecs: [{ columnIndex: 0, filterCriteria: condition("BLANK") }] } },
  });
  expect(await hidden()).toEqual([]);
  await book.update(filter(0, condition("BLANK")));
  expect(await book.read("A3:A7")).toEqual([["Sasirangan"], ["Purun"], [], ["Air bersih"], ["purun kering"]]);
});
