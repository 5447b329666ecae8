// What gspread sends for tabs as a whole: one row a group of methods, the whole answers where google.md or a recording lets us
// know them. Rows marked "unproven" expect what the guides say.

import { expect, test } from "vitest";
import {
  batch,
  done,
  get,
  newTab,
  play,
  quietly,
  read,
  refused,
  type Step,
  tab,
  write,
} from "./support/clientSteps.ts";
import { googleOfFile } from "./support/fixtures.ts";

const google = googleOfFile({ now: () => Date.UTC(2026, 10, 24) });

const SHEETS = "fields=sheets.properties";
const first = (properties: object) => ({ sheets: [{ properties: { ...tab("Sheet1", 0, 0), ...properties } }] });
const change = (fields: string, properties: object): Step =>
  quietly({ updateSheetProperties: { properties: { sheetId: 0, ...properties }, fields } });

const ROWS: readonly (readonly [string, readonly Step[]])[] = [
  [
    "add_worksheet, worksheets, del_worksheet",
    [
      {
        send: batch({
          addSheet: {
            properties: {
              title: "🌵 1",
              sheetType: "GRID",
              gridProperties: { rowCount: 10, columnCount: 3 },
              sheetId: 7,
            },
          },
        }),
        answer: done({ addSheet: { properties: tab("🌵 1", 7, 1, 10, 3) } }),
      },
      {
        send: batch({ addSheet: { properties: { title: "🌵 1" } } }),
        status: 400,
        answer: refused(
          'Invalid requests[0].addSheet: A sheet with the name "🌵 1" already exists. Please enter another name.',
        ),
      },
      quietly({ deleteSheet: { sheetId: 7 } }),
      get(SHEETS, first({})),
    ],
  ],
  [
    "duplicate, copy_to (unproven: place and title)",
    [
      write("A1:B1", [["a", "b"]]),
      {
        send: batch({
          duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 9, newSheetName: "Salinan" },
        }),
        answer: done({ duplicateSheet: { properties: tab("Salinan", 9, 1) } }),
      },
      {
        send: batch({
          duplicateSheet: { sourceSheetId: 0, insertSheetIndex: null, newSheetId: null, newSheetName: null },
        }),
      },
      {
        send: ["POST", "/sheets/9:copyTo", { destinationSpreadsheetId: "ID" }],
        answer: tab("Copy of Salinan", expect.any(Number), 3),
      },
      {
        send: ["GET", "/values/'Copy of Salinan'"],
        answer: { range: "'Copy of Salinan'!A1:Z1000", majorDimension: "ROWS", values: [["a", "b"]] },
      },
    ],
  ],
  [
    "update_title with a quote; titles like cells are quoted",
    [
      change("title", { title: "I'm a new title" }),
      {
        send: ["PUT", `/values/'I''m a new title'!A1?valueInputOption=RAW`, { values: [["x"]] }],
        answer: {
          spreadsheetId: "ID",
          updatedRange: "'I''m a new title'!A1",
          updatedRows: 1,
          updatedColumns: 1,
          updatedCells: 1,
        },
      },
      change("title", { title: "D3" }),
      { send: ["GET", "/values/'D3'"], answer: { range: "'D3'!A1:Z1000", majorDimension: "ROWS", values: [["x"]] } },
    ],
  ],
  [
    "update_index, reorder_worksheets",
    [
      newTab(7, "dua"),
      newTab(8, "tiga"),
      change("index", { sheetId: 8, index: 0 }),
      get("fields=sheets.properties(sheetId,index)", {
        sheets: [8, 0, 7].map((sheetId, index) => ({ properties: { sheetId, index } })),
      }),
      quietly(
        ...[7, 0, 8].map((sheetId, index) => ({
          updateSheetProperties: { properties: { sheetId, index }, fields: "index" },
        })),
      ),
      get("fields=sheets.properties(sheetId,index)", {
        sheets: [7, 0, 8].map((sheetId, index) => ({ properties: { sheetId, index } })),
      }),
    ],
  ],
  [
    "update_tab_color, clear_tab_color",
    [
      change("tabColorStyle", { tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.5 } } }),
      get("fields=sheets.properties.tabColorStyle", {
        sheets: [{ properties: { tabColorStyle: { rgbColor: { red: 1, blue: 0.49803922 } } } }],
      }),
      change("tabColorStyle", { tabColorStyle: { rgbColor: null } }),
      get(SHEETS, first({})),
    ],
  ],
  [
    "resize, add_rows, add_cols",
    [
      change("gridProperties/rowCount", { gridProperties: { rowCount: 1010 } }),
      change("gridProperties/columnCount", { gridProperties: { columnCount: 36 } }),
      get(SHEETS, first({ gridProperties: { rowCount: 1010, columnCount: 36 } })),
      change("gridProperties/rowCount,gridProperties/columnCount", { gridProperties: { rowCount: 4, columnCount: 3 } }),
      read("A1:Z9", undefined, "", "A1:C4"),
      { send: ["GET", "/values/'Sheet1'"], answer: { range: "Sheet1!A1:C4", majorDimension: "ROWS" } },
    ],
  ],
  [
    "freeze",
    [
      change("gridProperties/frozenRowCount", { gridProperties: { frozenRowCount: 2 } }),
      change("gridProperties/frozenColumnCount", { gridProperties: { frozenColumnCount: 1 } }),
      get(
        SHEETS,
        first({ gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 2, frozenColumnCount: 1 } }),
      ),
      change("gridProperties/frozenRowCount,gridProperties/frozenColumnCount", {
        gridProperties: { frozenRowCount: 0, frozenColumnCount: 0 },
      }),
      get(SHEETS, first({})),
    ],
  ],
  [
    "hide, show, hide_gridlines, show_gridlines",
    [
      {
        send: batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" } }),
        status: 400,
        answer: refused("Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document."),
      },
      newTab(7, "dua"),
      change("hidden", { hidden: true }),
      get("fields=sheets.properties.hidden", { sheets: [{ properties: { hidden: true } }, { properties: {} }] }),
      change("hidden", { hidden: false }),
      change("gridProperties.hideGridlines", { gridProperties: { hideGridlines: true } }),
      get("fields=sheets.properties(hidden,gridProperties.hideGridlines)", {
        sheets: [{ properties: { gridProperties: { hideGridlines: true } } }, { properties: { gridProperties: {} } }],
      }),
      change("gridProperties.hideGridlines", { gridProperties: { hideGridlines: false } }),
      get("fields=sheets.properties.gridProperties", {
        sheets: [1000, 5].map((rowCount) => ({
          properties: { gridProperties: { rowCount, columnCount: rowCount === 5 ? 2 : 26 } },
        })),
      }),
    ],
  ],
  [
    "update_locale, update_timezone, update_title of the spreadsheet",
    [
      ...(["locale", "timeZone", "title"] as const).map((name, n) =>
        quietly({
          updateSpreadsheetProperties: { properties: { [name]: ["fr_FR", "Europe/Paris", "🎊 #1"][n] }, fields: name },
        }),
      ),
      get("fields=properties(locale,timeZone,title)", {
        properties: { title: "🎊 #1", locale: "fr_FR", timeZone: "Europe/Paris" },
      }),
      {
        send: [
          "GET",
          "/drive/v3/files/ID?supportsAllDrives=True&includeItemsFromAllDrives=True&fields=id,name,createdTime,modifiedTime",
        ],
        answer: {
          id: "ID",
          name: "🎊 #1",
          createdTime: "2026-11-24T00:00:00.000Z",
          modifiedTime: "2026-11-24T00:00:00.003Z",
        },
      },
    ],
  ],
];

test.each(ROWS)("%s", (_, steps) => play(google, steps));
