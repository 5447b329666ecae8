// The calls of a client's methods as table rows: what is sent, and the whole answer that is expected.

import { expect } from "vitest";
import type { TestGoogle } from "./testGoogle.ts";
import { OWNER } from "./workbook.ts";

const TYPE = "application/vnd.google-apps.spreadsheet";

/** One call and what is expected of its answer: `ID` stands for the spreadsheet's id. */
export interface Step {
  readonly send: readonly [method: string, path: string, body?: unknown];
  readonly status?: number;
  /** The whole answer. */
  readonly answer?: unknown;
}

/** Sends the steps one after the other to a new spreadsheet and compares each answer whole. */
export async function play(google: TestGoogle, steps: readonly Step[]): Promise<void> {
  const call = (method: string, path: string, body?: unknown) => google.call(OWNER, method, path, body);
  const made = await call("POST", "/drive/v3/files?supportsAllDrives=True", { name: "Uji", mimeType: TYPE });
  const { id } = made.body as { id: string };
  for (const { send, status = 200, answer } of steps) {
    const [method, path, body] = send;
    const prefix = path.startsWith("/drive/") ? "" : `/v4/spreadsheets/${id}`;
    const got = await call(method, prefix + path.replaceAll("ID", id), withId(body, id));
    expect([method, path, got.status, got.status === status ? "" : got.text]).toEqual([method, path, status, ""]);
    if (answer !== undefined) expect([method, path, got.body]).toEqual([method, path, withId(answer, id)]);
  }
}

/** The value with the spreadsheet's id in place of every `ID`; matchers stay as they are. */
function withId(value: unknown, id: string): unknown {
  if (value === "ID") return id;
  if (Array.isArray(value)) return value.map((item) => withId(item, id));
  if (typeof value !== "object" || value === null || "asymmetricMatch" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withId(item, id)]));
}

/** A batch update of these requests. */
export const batch = (...requests: object[]): Step["send"] => ["POST", ":batchUpdate", { requests }];
/** The answer of a batch update. */
export const done = (...replies: object[]) => ({ spreadsheetId: "ID", replies });
/** A batch update whose replies say nothing. */
export const quietly = (...requests: object[]): Step => ({
  send: batch(...requests),
  answer: done(...requests.map(() => ({}))),
});
/** The body of a 400. */
export const refused = (message: string) => ({ error: { code: 400, message, status: "INVALID_ARGUMENT" } });
/** values.get of a range of the first tab; no values: nothing there. `answered`: the range as the answer names it. */
export const read = (range: string, values?: unknown[][], query = "", answered = range): Step => ({
  send: ["GET", `/values/'Sheet1'!${range}${query}`],
  answer: {
    range: `Sheet1!${answered}`,
    majorDimension: query.includes("COLUMNS") ? "COLUMNS" : "ROWS",
    ...(values && { values }),
  },
});
/** values.update in the first tab. */
export const write = (range: string, values: unknown[][], option = "RAW"): Step => ({
  send: ["PUT", `/values/'Sheet1'!${range}?valueInputOption=${option}`, { values, majorDimension: null }],
});
/** spreadsheets.get. */
export const get = (query: string, answer: unknown): Step => ({ send: ["GET", `?${query}`], answer });
/** A GridRange as answers on sheet 0 show it. */
export const grid = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
/** The same as requests send it. */
export const on0 = <T extends object>(range: T) => ({ ...range, sheetId: 0 });
/** The properties of a new tab. */
export const tab = (title: string, sheetId: unknown, index: number, rowCount = 1000, columnCount = 26) => ({
  sheetId,
  title,
  index,
  sheetType: "GRID",
  gridProperties: { rowCount, columnCount },
});
/** A DimensionRange as answers on sheet 0 show it. */
export const span = (dimension: string, startIndex: number, endIndex: number) => ({ dimension, startIndex, endIndex });

/** addSheet with a given id; its reply is the tab. */
export function newTab(sheetId: number, title: string): Step {
  return {
    send: batch({ addSheet: { properties: { sheetId, title, gridProperties: { rowCount: 5, columnCount: 2 } } } }),
  };
}
