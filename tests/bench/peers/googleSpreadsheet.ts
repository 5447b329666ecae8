// google-spreadsheet, which reads rows into objects by their headings and validates nothing.

import { GoogleSpreadsheet } from "google-spreadsheet";
import type { Cell } from "../../../shared/parse/cell.ts";

/** google-spreadsheet reading the same grid through its own client, the network answered from memory. */
export async function readByGoogleSpreadsheet(rows: readonly Cell[][]): Promise<number> {
  const headings = rows[1] ?? [];
  const answers = [
    {
      properties: {},
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "S",
            index: 0,
            gridProperties: { rowCount: rows.length, columnCount: headings.length },
          },
        },
      ],
    },
    {
      spreadsheetId: "x",
      valueRanges: [
        { range: "S!A1", majorDimension: "ROWS", values: [headings] },
        { range: "S!A2", values: rows.slice(2) },
      ],
    },
  ];
  const before = globalThis.fetch;
  globalThis.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    const body = url.includes("values")
      ? url.includes("batchGet")
        ? answers[1]
        : { range: "S!A1", values: [headings] }
      : answers[0];
    return Promise.resolve(Response.json(body));
  };
  try {
    const document = new GoogleSpreadsheet("x", { apiKey: "none" });
    await document.loadInfo();
    const found = await document.sheetsByIndex[0]?.getRows();
    return (found ?? []).map((row) => row.toObject()).length;
  } finally {
    globalThis.fetch = before;
  }
}
