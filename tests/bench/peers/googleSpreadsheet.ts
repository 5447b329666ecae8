// google-spreadsheet, which reads rows into objects by their headings and validates nothing.

import { GoogleSpreadsheet } from "google-spreadsheet";
import type { Cell } from "../../../shared/parse/cell.ts";

/** What Google answers to the calls by which google-spreadsheet reads a tab. */
export interface SpreadsheetAnswers {
  readonly info: string;
  readonly headings: string;
  readonly rows: string;
}

/** The answers for a grid, as texts. */
export function spreadsheetAnswers(rows: readonly Cell[][]): SpreadsheetAnswers {
  const headings = rows[1] ?? [];
  const gridProperties = { rowCount: rows.length, columnCount: headings.length };
  const sheet = { properties: { sheetId: 0, title: "S", index: 0, gridProperties } };
  const valueRanges = [
    { range: "S!A1", majorDimension: "ROWS", values: [headings] },
    { range: "S!A2", majorDimension: "ROWS", values: rows.slice(2) },
  ];
  return {
    info: JSON.stringify({ properties: {}, sheets: [sheet] }),
    headings: JSON.stringify({ range: "S!A1", values: [headings] }),
    rows: JSON.stringify({ spreadsheetId: "x", valueRanges }),
  };
}

/** How many rows it reads through its own client, the network answered from memory. */
export async function readByGoogleSpreadsheet(answers: SpreadsheetAnswers): Promise<number> {
  const before = globalThis.fetch;
  globalThis.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    const body = url.includes("batchGet") ? answers.rows : url.includes("values") ? answers.headings : answers.info;
    return Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } }));
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
