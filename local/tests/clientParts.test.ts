// What gspread sends for parts of a tab (merges, names, protections, notes, groups, filters, formats): one row a group of
// methods, whole answers. Rows marked "unproven" expect what the guides say.

import { test } from "vitest";
import { batch, done, get, grid, on0, play, quietly, read, type Step, span, write } from "./support/clientSteps.ts";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const google = googleOfFile({ now: () => Date.UTC(2026, 10, 24) });

const MERGE = (mergeType: string, range: object): Step => quietly({ mergeCells: { mergeType, range: on0(range) } });
const note = (row: number, column: number, text: string) => ({
  updateCells: {
    range: on0(grid(row, row + 1, column, column + 1)),
    fields: "note",
    rows: [{ values: [{ note: text }] }],
  },
});
const noteAt = (cell: string, answer: object): Step =>
  get(`ranges='Sheet1'!${cell}&fields=sheets/data/rowData/values/note`, { sheets: [{ data: [answer] }] });
const group = (kind: string, dimension: string): Step => ({
  send: batch({ [`${kind}DimensionGroup`]: { range: on0(span(dimension, 0, 2)) } }),
  answer: done({
    [`${kind}DimensionGroup`]: kind === "add" ? { dimensionGroups: [{ range: span(dimension, 0, 2), depth: 1 }] } : {},
  }),
});
const hidden = (dimension: string, hiddenByUser: boolean): Step =>
  quietly({
    updateDimensionProperties: {
      range: on0(span(dimension, 0, 2)),
      properties: { hiddenByUser },
      fields: "hiddenByUser",
    },
  });

const twoHidden = (pixelSize: number) => [
  { pixelSize, hiddenByUser: true },
  { pixelSize, hiddenByUser: true },
  { pixelSize },
];
const FORMAT = {
  backgroundColor: { green: 1, blue: 1 },
  horizontalAlignment: "CENTER",
  textFormat: { foregroundColor: { red: 1, green: 1 }, fontSize: 12, bold: true },
};
const WITH_STYLES = {
  ...FORMAT,
  textFormat: { ...FORMAT.textFormat, foregroundColorStyle: { rgbColor: { red: 1, green: 1 } } },
  backgroundColorStyle: { rgbColor: { green: 1, blue: 1 } },
};

const ROWS: readonly (readonly [string, readonly Step[]])[] = [
  [
    "merge_cells of all types, unmerge_cells, combine_merged_cells",
    [
      write("A1:B2", [
        [42, 43],
        [43, 44],
      ]),
      MERGE("MERGE_ROWS", grid(0, 2, 0, 2)),
      get("fields=sheets.merges", { sheets: [{ merges: [grid(0, 1, 0, 2), grid(1, 2, 0, 2)] }] }),
      MERGE("MERGE_ALL", grid(0, 2, 0, 2)),
      get("fields=sheets.merges", { sheets: [{ merges: [grid(0, 2, 0, 2)] }] }),
      read("A1:B2", [["42"]]),
      quietly({ unmergeCells: { range: on0(grid(0, 2, 0, 2)) } }),
      get("fields=sheets.merges", { sheets: [{}] }),
      MERGE("MERGE_COLUMNS", grid(0, 2, 0, 2)),
      get("fields=sheets.merges", { sheets: [{ merges: [grid(0, 2, 0, 1), grid(0, 2, 1, 2)] }] }),
    ],
  ],
  [
    "define_named_range, range of it, delete_named_range",
    [
      get("fields=namedRanges", {}),
      {
        send: batch({
          addNamedRange: { namedRange: { namedRangeId: "n1", name: "Uji", range: on0(grid(0, 2, 0, 2)) } },
        }),
        answer: done({ addNamedRange: { namedRange: { namedRangeId: "n1", name: "Uji", range: grid(0, 2, 0, 2) } } }),
      },
      write("A1:B2", [
        ["a", "b"],
        ["c", "d"],
      ]),
      {
        send: ["GET", "/values/Uji"],
        answer: {
          range: "Sheet1!A1:B2",
          majorDimension: "ROWS",
          values: [
            ["a", "b"],
            ["c", "d"],
          ],
        },
      },
      quietly({ deleteNamedRange: { namedRangeId: "n1" } }),
      get("fields=namedRanges", {}),
    ],
  ],
  [
    "add_protected_range with editors, list, delete (unproven: order of editors)",
    [
      {
        send: batch({
          addProtectedRange: {
            protectedRange: {
              protectedRangeId: 5,
              range: on0(grid(0, 1, 0, 3)),
              description: null,
              warningOnly: false,
              requestingUserCanEdit: false,
              editors: { users: [STAFF], groups: [] },
            },
          },
        }),
        answer: done({
          addProtectedRange: {
            protectedRange: {
              protectedRangeId: 5,
              range: grid(0, 1, 0, 3),
              requestingUserCanEdit: true,
              editors: { users: [STAFF] },
            },
          },
        }),
      },
      get("fields=sheets.protectedRanges", {
        sheets: [
          {
            protectedRanges: [
              {
                protectedRangeId: 5,
                range: grid(0, 1, 0, 3),
                requestingUserCanEdit: true,
                editors: { users: [STAFF, OWNER] },
              },
            ],
          },
        ],
      }),
      quietly({ deleteProtectedRange: { protectedRangeId: 5 } }),
      get("fields=sheets.protectedRanges", { sheets: [{}] }),
    ],
  ],
  [
    "notes: get, insert, update, several, clear",
    [
      noteAt("A1", {}),
      quietly(note(0, 0, "satu")),
      noteAt("A1", { rowData: [{ values: [{ note: "satu" }] }] }),
      quietly(note(0, 0, "dua"), note(1, 1, "tiga")),
      get("fields=sheets.data.rowData.values.note", {
        sheets: [{ data: [{ rowData: [{ values: [{ note: "dua" }] }, { values: [{}, { note: "tiga" }] }] }] }],
      }),
      quietly(note(0, 0, ""), note(1, 1, "")),
      get("fields=sheets.data.rowData.values.note", { sheets: [{ data: [{}] }] }),
      write("A1", [["isi"]]),
      noteAt("A1", { rowData: [{ values: [{}] }] }),
    ],
  ],
  [
    "add_dimension_group_*, delete_dimension_group_* (unproven: replies without their default values)",
    [
      group("add", "COLUMNS"),
      get("fields=sheets(columnGroups,rowGroups)", {
        sheets: [{ columnGroups: [{ range: span("COLUMNS", 0, 2), depth: 1 }] }],
      }),
      group("delete", "COLUMNS"),
      group("add", "ROWS"),
      group("delete", "ROWS"),
      get("fields=sheets(columnGroups,rowGroups)", { sheets: [{}] }),
    ],
  ],
  [
    "hide and unhide rows and columns, columns_auto_resize (unproven: pixels)",
    [
      hidden("COLUMNS", true),
      hidden("ROWS", true),
      get("ranges=A1:C3&fields=sheets.data(rowMetadata,columnMetadata)", {
        sheets: [{ data: [{ rowMetadata: twoHidden(21), columnMetadata: twoHidden(100) }] }],
      }),
      hidden("COLUMNS", false),
      hidden("ROWS", false),
      write("A1", [["A".repeat(1024)]], "USER_ENTERED"),
      quietly({ autoResizeDimensions: { dimensions: on0(span("COLUMNS", 0, 1)) } }),
    ],
  ],
  [
    "set_basic_filter, clear_basic_filter",
    [
      quietly({ setBasicFilter: { filter: { range: { sheetId: 0 } } } }),
      get("fields=sheets.basicFilter", { sheets: [{ basicFilter: { range: grid(0, 1000, 0, 26) } }] }),
      quietly({ setBasicFilter: { filter: { range: on0(grid(0, 2, 1, 3)) } } }),
      get("fields=sheets.basicFilter", { sheets: [{ basicFilter: { range: grid(0, 2, 1, 3) } }] }),
      quietly({ clearBasicFilter: { sheetId: 0 } }),
      get("fields=sheets.basicFilter", { sheets: [{}] }),
    ],
  ],
  [
    "add_validation; the API writes past it (unproven)",
    [
      quietly({
        setDataValidation: {
          range: on0(grid(0, 1, 0, 1)),
          rule: {
            condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Ya" }, { userEnteredValue: "Tidak" }] },
            showCustomUi: true,
            strict: true,
            inputMessage: null,
          },
        },
      }),
      write("A1", [["lain"]]),
      get("ranges=A1&fields=sheets.data.rowData.values.dataValidation", {
        sheets: [
          {
            data: [
              {
                rowData: [
                  {
                    values: [
                      {
                        dataValidation: {
                          condition: {
                            type: "ONE_OF_LIST",
                            values: [{ userEnteredValue: "Ya" }, { userEnteredValue: "Tidak" }],
                          },
                          strict: true,
                          showCustomUi: true,
                        },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      }),
      {
        send: batch({
          setDataValidation: {
            range: on0(grid(0, 1, 0, 1)),
            rule: { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: 10 }] } },
          },
        }),
        status: 400,
      },
    ],
  ],
  [
    "format, batch_format",
    [
      quietly({
        repeatCell: {
          range: on0(grid(1, 2, 0, 2)),
          cell: { userEnteredFormat: FORMAT },
          fields: "userEnteredFormat(backgroundColor,horizontalAlignment,textFormat)",
        },
      }),
      get("includeGridData=False&ranges=Sheet1!A2&fields=sheets.data.rowData.values.userEnteredFormat", {
        sheets: [{ data: [{ rowData: [{ values: [{ userEnteredFormat: WITH_STYLES }] }] }] }],
      }),
    ],
  ],
];

test.each(ROWS)("%s", (_, steps) => play(google, steps));
