// Values: what is read back, in which form, and where it is written.

import { describe, expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const google = googleOfFile({ now: () => Date.UTC(2026, 10, 24, 2, 30) });
const book = workbookOfTest(google, {
  sheets: [{ properties: { title: "Lembar Satu" } }, { properties: { title: "D3" } }],
});

describe("reading", () => {
  test("trailing blanks are left out, blanks between stay, formulas that show nothing are values", async () => {
    await book.write("A1", [["a", "", "c", "", ""], ["", "", ""], ["d"], ["", ""]]);
    await book.write("'Lembar Satu'!E3", [['=""']], "USER_ENTERED");
    expect(await book.read("'Lembar Satu'")).toEqual([["a", "", "c"], [], ["d", "", "", "", ""]]);
    expect(await book.read("Z900:Z1000")).toBeUndefined();
  });

  test.each([
    ["Lembar Satu", "'Lembar Satu'!A1:Z1000"],
    ["'D3'", "'D3'!A1:Z1000"],
    ["A1:C", "'Lembar Satu'!A1:C1000"],
    ["A2:2", "'Lembar Satu'!A2:Z2"],
    ["D4:A1", "'Lembar Satu'!A1:D4"],
    ["'lembar satu'!B2:B2", "'Lembar Satu'!B2"],
    ["A999:ZZ5000", "'Lembar Satu'!A999:Z1000"],
    ["R2C3", "'Lembar Satu'!C2"],
  ])("%s is %s", async (asked, answered) => {
    const { body } = await book.call("GET", `/values/${encodeURIComponent(asked)}`);
    expect(body).toEqual({ range: answered, majorDimension: "ROWS" });
  });

  test.each([
    ["Nope!A1", "Unable to parse range: Nope!A1"],
    ["Nope", "Unable to parse range: Nope"],
    ["'Lembar Satu'!1A", "Unable to parse range: 'Lembar Satu'!1A"],
    ["AP1:AW1", "Range (Lembar Satu!AP1:AW1) exceeds grid limits. Max rows: 1000, max columns: 26"],
  ])("%s is refused", async (asked, message) => {
    const { status, body } = await book.call("GET", `/values/${encodeURIComponent(asked)}`);
    expect([status, body]).toEqual([400, { error: { code: 400, message, status: "INVALID_ARGUMENT" } }]);
  });

  test("a named range is a range, and batchGet keeps the order asked", async () => {
    await book.write("B2:C2", [["x", "y"]]);
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 3 };
    await book.update({ addNamedRange: { namedRange: { name: "Pasangan", range } } });
    const { body } = await book.call("GET", "/values:batchGet?ranges=C2&ranges=pasangan&majorDimension=COLUMNS");
    expect(body).toEqual({
      spreadsheetId: book.id,
      valueRanges: [
        { range: "'Lembar Satu'!C2", majorDimension: "COLUMNS", values: [["y"]] },
        { range: "'Lembar Satu'!B2:C2", majorDimension: "COLUMNS", values: [["x"], ["y"]] },
      ],
    });
  });
});

describe("USER_ENTERED by locale", () => {
  const typed = async (locale: string, text: string) => {
    await book.update({ updateSpreadsheetProperties: { properties: { locale }, fields: "locale" } });
    await book.write("A1", [[text]], "USER_ENTERED");
    const read = async (option: string) =>
      ((await book.read("A1", `valueRenderOption=${option}`)) as unknown[][] | undefined)?.[0]?.[0];
    return [await read("FORMATTED_VALUE"), await read("UNFORMATTED_VALUE"), await read("FORMULA")];
  };

  test.each([
    ["en_US", "0042", "42", 42],
    ["en_US", "2,000,000.01", "2,000,000.01", 2000000.01],
    ["en_US", "12.5%", "12.50%", 0.125],
    ["en_US", "$1,200", "$1,200", 1200],
    ["en_US", "1/2/2026", "1/2/2026", 46024],
    ["en_US", "2026-02-01", "2026-02-01", 46054],
    ["en_US", "31/1/2026", "31/1/2026", "31/1/2026"],
    ["en_US", "13:30", "13:30", 0.5625],
    ["en_US", "true", "TRUE", true],
    ["en_US", "'0042", "0042", "0042"],
    ["en_US", "1e3", "1.00E+03", 1000],
    ["in_ID", "2.000.000,01", "2.000.000,01", 2000000.01],
    ["in_ID", "12,5%", "12,50%", 0.125],
    ["in_ID", "0,1", "0,1", 0.1],
    ["in_ID", "1/2/2026", "01/02/2026", 46054],
    ["in_ID", "17 Agustus 2026", "17 Agustus 2026", 46251],
    ["in_ID", "Rp1.000", "Rp1.000", 1000],
    ["in_ID", "2.10", "2.10", "2.10"],
    ["in_ID", "2 tahun", "2 tahun", "2 tahun"],
  ])("%s: %s shows %s and is %s", async (locale, text, shown, value) => {
    expect(await typed(locale, text)).toEqual([shown, value, value]);
  });

  test("formulas are typed and shown with the locale's separators", async () => {
    expect(await typed("in_ID", '=IF(1,5>1;"ya";"tidak")')).toEqual(["ya", "ya", '=IF(1,5>1;"ya";"tidak")']);
    await book.update({ updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" } });
    expect(await book.read("A1", "valueRenderOption=FORMULA")).toEqual([['=IF(1.5>1,"ya","tidak")']]);
    expect(await typed("en_US", '=IF(TRUE;"a";"b")')).toEqual(["a", "a", '=IF(TRUE,"a","b")']);
    expect(await typed("in_ID", "=IF(A2,B2,C2)")).toEqual(["#ERROR!", "#ERROR!", "=IF(A2,B2,C2)"]);
  });

  test("a cell formatted as plain text keeps what is typed; RAW keeps everything", async () => {
    const format = {
      cell: { userEnteredFormat: { numberFormat: { type: "TEXT" } } },
      fields: "userEnteredFormat.numberFormat",
    };
    await book.update({ repeatCell: { range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }, ...format } });
    expect(await typed("en_US", "2.10")).toEqual(["2.10", "2.10", "2.10"]);
    expect(await typed("en_US", "=1+1")).toEqual(["=1+1", "=1+1", "=1+1"]);
    await book.write("B1", [["=1+1", "12", 12, true, "1/2/2026"]]);
    expect(await book.read("B1:F1")).toEqual([["=1+1", "12", 12, true, "1/2/2026"]]);
  });

  test("dates come as text only where asked", async () => {
    await book.write("A1", [["2026-02-01", "=TODAY()"]], "USER_ENTERED");
    const query = "valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=";
    expect(await book.read("A1:B1", `${query}SERIAL_NUMBER`)).toEqual([[46054, 46350]]);
    expect(await book.read("A1:B1", `${query}FORMATTED_STRING`)).toEqual([["2026-02-01", "11/24/2026"]]);
  });
});

describe("writing", () => {
  test("null leaves a cell, the empty string empties it, only written cells count", async () => {
    await book.write("A1:C1", [["a", "b", "c"]]);
    const { body } = await book.call("PUT", "/values/A1:C2?valueInputOption=RAW&includeValuesInResponse=true", {
      values: [["x", null, ""]],
    });
    expect(body).toEqual({
      spreadsheetId: book.id,
      updatedRange: "'Lembar Satu'!A1:C1",
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
      updatedData: { range: "'Lembar Satu'!A1:C1", majorDimension: "ROWS", values: [["x", "b"]] },
    });
  });

  test.each([
    ["A1:B1", [["a"], ["b"]], "Requested writing within range ['Lembar Satu'!A1:B1], but tried writing to row [2]"],
    [
      "A1:B1",
      [["a", "b", "c"]],
      "Requested writing within range ['Lembar Satu'!A1:B1], but tried writing to column [C]",
    ],
    ["A1000", [["a"], ["b"]], "Range (Lembar Satu!A1000:A1001) exceeds grid limits. Max rows: 1000, max columns: 26"],
    ["A1", [["x".repeat(50_001)]], "Your input contains more than the maximum of 50000 characters in a single cell."],
  ])("past the range or the grid: %s", async (range, values, message) => {
    const { status, body } = await book.call("PUT", `/values/${range}?valueInputOption=RAW`, { values });
    expect([status, body]).toEqual([400, { error: { code: 400, message, status: "INVALID_ARGUMENT" } }]);
    expect(await book.read("'Lembar Satu'")).toBeUndefined();
  });

  test("a batch of values is written whole or not at all", async () => {
    const data = [
      { range: "A1", values: [["a"]] },
      { range: "Nope!A1", values: [["b"]] },
    ];
    const { status } = await book.call("POST", "/values:batchUpdate", { valueInputOption: "RAW", data });
    expect(status).toBe(400);
    expect(await book.read("A1")).toBeUndefined();
  });

  test("clearing keeps formats, notes and validation", async () => {
    const cell = {
      userEnteredValue: { stringValue: "x" },
      note: "catatan",
      userEnteredFormat: { textFormat: { bold: true } },
    };
    await book.update({ updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: "*" } });
    const { body } = await book.call("POST", "/values/A1:clear", {});
    expect(body).toEqual({ spreadsheetId: book.id, clearedRange: "'Lembar Satu'!A1" });
    const { sheets } = await book.get(
      "ranges=A1&fields=sheets.data.rowData.values(note,userEnteredValue,userEnteredFormat)",
    );
    expect(sheets?.[0]?.data).toEqual([
      { rowData: [{ values: [{ note: "catatan", userEnteredFormat: { textFormat: { bold: true } } }] }] },
    ]);
  });
});

describe("values.append, by Google's guide", () => {
  const places = [
    ["'Lembar Satu'", "A1:C2 and B4:D6: the last table", "B7"],
    ["B4", "in the second table", "B7"],
    ["C5:D5", "in the second table", "B7"],
    ["B2:D4", "touches both, the last counts", "B7"],
    ["A3:G10", "around the second table", "B7"],
    ["A1", "in the first table", "A3"],
    ["E4", "in no table", "E4"],
    ["A4", "in no table", "A4"],
  ] as const;

  test.each(places)("%s (%s) writes at %s", async (range, _, at) => {
    await book.write("A1:C2", [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    await book.write("B4:D6", [
      ["g", "h", "i"],
      ["j", "k", "l"],
      ["m", "n", "o"],
    ]);
    const { body } = await book.call("POST", `/values/${encodeURIComponent(range)}:append?valueInputOption=RAW`, {
      values: [["neu"]],
    });
    expect(body).toMatchObject({ updates: { updatedRange: `'Lembar Satu'!${at}`, updatedCells: 1 } });
  });

  test("overwrites what stands below a blank row, or makes room where asked", async () => {
    await book.write("A1:A3", [["a"], [""], ["c"]]);
    await book.call("POST", "/values/A1:append?valueInputOption=RAW", { values: [["x"], ["y"]] });
    expect(await book.read("A:A")).toEqual([["a"], ["x"], ["y"]]);
    await book.call("POST", "/values/A1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS", { values: [["z"]] });
    await book.write("A6", [["unten"]]);
    await book.call("POST", "/values/A1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS", {
      values: [["neu"]],
    });
    expect(await book.read("A:A")).toEqual([["a"], ["x"], ["y"], ["z"], ["neu"], [], ["unten"]]);
  });

  test("the grid grows where the rows do not fit", async () => {
    await book.write("A1000", [["letzte"]]);
    const { body } = await book.call("POST", "/values/A1000:append?valueInputOption=RAW", { values: [["neu"]] });
    expect(body).toMatchObject({ tableRange: "'Lembar Satu'!A1000", updates: { updatedRange: "'Lembar Satu'!A1001" } });
  });
});
