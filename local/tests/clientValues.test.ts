// What gspread sends for values (cells, rows, columns, records, finding, pasting): one row a group of methods, whole
// answers. Rows marked "unproven" expect what the guides say.

import { test } from "vitest";
import { batch, done, get, grid, on0, play, quietly, read, type Step, span, write } from "./support/clientSteps.ts";
import { googleOfFile } from "./support/fixtures.ts";

const google = googleOfFile({ now: () => Date.UTC(2026, 10, 24) });

const LETTERS = [
  ["a", "b", "c"],
  ["d", "e", "f"],
  ["g", "h", "i"],
];
const updated = (range: string, updatedRows: number, updatedColumns: number) => ({
  spreadsheetId: "ID",
  updatedRange: `Sheet1!${range}`,
  updatedRows,
  updatedColumns,
  updatedCells: updatedRows * updatedColumns,
});
const append = (range: string, values: unknown[][], query: string, answer: object, majorDimension?: string): Step => ({
  send: ["POST", `/values/${range}:append?${query}`, { values, ...(majorDimension && { majorDimension }) }],
  answer: { spreadsheetId: "ID", ...answer },
});

const ROWS: readonly (readonly [string, readonly Step[]])[] = [
  [
    "acell, cell, update_acell: typed as a person would",
    [
      ...["teks", 42, "0042", 42.01, "Артур", "baris\nbaris"].flatMap((value) => [
        write("B1", [[value]], "USER_ENTERED"),
        read("B1", [[value === "0042" ? "42" : String(value)]]),
      ]),
      read("C1"),
    ],
  ],
  [
    "range: unbounded, reversed, whole tab; row_values, col_values",
    [
      write("A1", LETTERS),
      read("A1:C", LETTERS, "", "A1:C1000"),
      read("D4:A1", LETTERS, "", "A1:D4"),
      {
        send: ["GET", "/values/'Sheet1'"],
        answer: { range: "Sheet1!A1:Z1000", majorDimension: "ROWS", values: LETTERS },
      },
      read("A2:2", [["d", "e", "f"]], "", "A2:Z2"),
      read("B1:B", [["b", "e", "h"]], "?majorDimension=COLUMNS&valueRenderOption=FORMATTED_VALUE", "B1:B1000"),
    ],
  ],
  [
    "get_all_values with render options",
    [
      write(
        "A1:D2",
        [
          ["=4/2", "2020-01-01", "string", 53],
          ["=3/2", 0.12, "1999-01-02", ""],
        ],
        "USER_ENTERED",
      ),
      ...[
        ["UNFORMATTED_VALUE", "SERIAL_NUMBER", [2, 43831, "string", 53], [1.5, 0.12, 36162]],
        ["UNFORMATTED_VALUE", "FORMATTED_STRING", [2, "2020-01-01", "string", 53], [1.5, 0.12, "1999-01-02"]],
        ["FORMATTED_VALUE", "SERIAL_NUMBER", ["2", "2020-01-01", "string", "53"], ["1.5", "0.12", "1999-01-02"]],
        ["FORMULA", "SERIAL_NUMBER", ["=4/2", 43831, "string", 53], ["=3/2", 0.12, 36162]],
      ].map(([value, dates, ...values]) =>
        read("A1:D2", values as unknown[][], `?valueRenderOption=${value}&dateTimeRenderOption=${dates}`),
      ),
    ],
  ],
  [
    "batch_update, batch_get, batch_clear",
    [
      {
        send: [
          "POST",
          "/values:batchUpdate",
          {
            valueInputOption: "RAW",
            includeValuesInResponse: null,
            responseValueRenderOption: null,
            responseDateTimeRenderOption: null,
            data: [
              { range: "'Sheet1'!A1:D1", values: [["A1", "B1", "", "D1"]] },
              { range: "'Sheet1'!A4:D4", values: [["A4", "B4", "", "D4"]] },
            ],
          },
        ],
        answer: {
          spreadsheetId: "ID",
          totalUpdatedRows: 2,
          totalUpdatedColumns: 4,
          totalUpdatedCells: 8,
          totalUpdatedSheets: 1,
          responses: [updated("A1:D1", 1, 4), updated("A4:D4", 1, 4)],
        },
      },
      {
        send: ["GET", "/values:batchGet?ranges='Sheet1'!A1:B1&ranges='Sheet1'!B4:D4&ranges='Sheet1'!F1:G2"],
        answer: {
          spreadsheetId: "ID",
          valueRanges: [
            { range: "Sheet1!A1:B1", majorDimension: "ROWS", values: [["A1", "B1"]] },
            { range: "Sheet1!B4:D4", majorDimension: "ROWS", values: [["B4", "", "D4"]] },
            { range: "Sheet1!F1:G2", majorDimension: "ROWS" },
          ],
        },
      },
      {
        send: ["POST", "/values:batchClear", { ranges: ["'Sheet1'!A1:B1", "'Sheet1'!C4:Z9"] }],
        answer: { spreadsheetId: "ID", clearedRanges: ["Sheet1!A1:B1", "Sheet1!C4:Z9"] },
      },
      read("A1:D4", [["", "", "", "D1"], [], [], ["A4", "B4"]]),
      { send: ["POST", "/values/'Sheet1':clear"], answer: { spreadsheetId: "ID", clearedRange: "Sheet1!A1:Z1000" } },
    ],
  ],
  [
    "append_row, append_rows with a table range and with rows inserted",
    [
      append("'Sheet1'", [["a", "", "c"]], "valueInputOption=RAW", { updates: updated("A1:C1", 1, 3) }),
      append("'Sheet1'", [["a", "", "c"]], "valueInputOption=RAW", {
        tableRange: "Sheet1!C1",
        updates: updated("C2:E2", 1, 3),
      }),
      { send: ["POST", "/values/'Sheet1':clear"] },
      write("A1:B3", [
        ["judul", "isi"],
        ["1", "2"],
        ["", ""],
      ]),
      write("A4", [["di bawah"]]),
      append(
        "'Sheet1'!A1:B2",
        [
          ["3", "4"],
          ["5", "6"],
        ],
        "valueInputOption=USER_ENTERED&insertDataOption=INSERT_ROWS&includeValuesInResponse=True",
        {
          tableRange: "Sheet1!A1:B2",
          updates: {
            ...updated("A3:B4", 2, 2),
            updatedData: {
              range: "Sheet1!A3:B4",
              majorDimension: "ROWS",
              values: [
                ["3", "4"],
                ["5", "6"],
              ],
            },
          },
        },
      ),
      read("A1:B6", [["judul", "isi"], ["1", "2"], ["3", "4"], ["5", "6"], [], ["di bawah"]]),
    ],
  ],
  [
    "insert_rows, insert_cols: a dimension, then an append into it",
    [
      write("A1", LETTERS),
      quietly({ insertDimension: { range: on0(span("ROWS", 1, 2)), inheritFromBefore: false } }),
      append("'Sheet1'!A2", [["baru", "baris"]], "valueInputOption=RAW", { updates: updated("A2:B2", 1, 2) }, "ROWS"),
      quietly({ insertDimension: { range: on0(span("COLUMNS", 1, 3)), inheritFromBefore: false } }),
      append(
        "'Sheet1'!B1",
        [
          ["k1", "k2"],
          ["l1", "l2"],
        ],
        "valueInputOption=RAW",
        { updates: updated("B1:C2", 2, 2) },
        "COLUMNS",
      ),
      read("A1:E4", [
        ["a", "k1", "l1", "b", "c"],
        ["baru", "k2", "l2", "baris"],
        ["d", "", "", "e", "f"],
        ["g", "", "", "h", "i"],
      ]),
    ],
  ],
  [
    "delete_rows, delete_columns",
    [
      write("A1", LETTERS),
      quietly({ deleteDimension: { range: on0(span("ROWS", 1, 2)) } }),
      quietly({ deleteDimension: { range: on0(span("COLUMNS", 0, 1)) } }),
      read("A1:C3", [
        ["b", "c"],
        ["h", "i"],
      ]),
      get("fields=sheets.properties.gridProperties", {
        sheets: [{ properties: { gridProperties: { rowCount: 999, columnCount: 25 } } }],
      }),
    ],
  ],
  [
    "sort by several columns, below frozen rows",
    [
      write("A1:B4", [
        ["judul", "n"],
        ["b", "2"],
        ["a", "2"],
        ["c", "1"],
      ]),
      quietly({
        sortRange: {
          range: on0(grid(1, 1000, 0, 26)),
          sortSpecs: [
            { dimensionIndex: 1, sortOrder: "DESCENDING" },
            { dimensionIndex: 0, sortOrder: "ASCENDING" },
          ],
        },
      }),
      read("A1:B4", [
        ["judul", "n"],
        ["a", "2"],
        ["b", "2"],
        ["c", "1"],
      ]),
    ],
  ],
  [
    "copy_range, cut_range",
    [
      write("A1:A2", [["A1"], ["A2"]]),
      quietly({
        copyPaste: {
          source: on0(grid(0, 2, 0, 1)),
          destination: on0(grid(0, 2, 1, 2)),
          pasteType: "PASTE_NORMAL",
          pasteOrientation: "NORMAL",
        },
      }),
      quietly({
        cutPaste: {
          source: on0(grid(0, 2, 0, 1)),
          destination: { sheetId: 0, rowIndex: 0, columnIndex: 2 },
          pasteType: "PASTE_NORMAL",
        },
      }),
      read("A1:C2", [
        ["", "A1", "A1"],
        ["", "A2", "A2"],
      ]),
    ],
  ],
  [
    "hyperlinks (unproven: the cell's address)",
    [
      write("A1", [['=HYPERLINK("https://office.example", "Kota")']], "USER_ENTERED"),
      read("A1", [["Kota"]]),
      get("ranges=A1&fields=sheets.data.rowData.values(hyperlink,formattedValue)", {
        sheets: [
          {
            data: [{ rowData: [{ values: [{ formattedValue: "Kota", hyperlink: "https://office.example" }] }] }],
          },
        ],
      }),
    ],
  ],
  [
    "developer metadata: create, find, delete",
    [
      {
        send: batch({
          createDeveloperMetadata: {
            developerMetadata: {
              metadataId: 3,
              metadataKey: "kunci",
              location: { spreadsheet: true },
              visibility: "DOCUMENT",
            },
          },
        }),
        answer: done({
          createDeveloperMetadata: {
            developerMetadata: {
              metadataId: 3,
              metadataKey: "kunci",
              location: { locationType: "SPREADSHEET", spreadsheet: true },
              visibility: "DOCUMENT",
            },
          },
        }),
      },
      { send: batch({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 3 } } } }) },
      { send: ["GET", "/developerMetadata/3"], status: 404 },
    ],
  ],
];

test.each(ROWS)("%s", (_, steps) => play(google, steps));
