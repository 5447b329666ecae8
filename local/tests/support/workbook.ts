// One spreadsheet over HTTP, as tests use it.

import type { sheets_v4 } from "googleapis";
import { expect } from "vitest";
import type { Called, TestGoogle } from "./testGoogle.ts";

export const OWNER = "pemilik@office.example";
export const STAFF = "staf@office.example";
export const STRANGER = "orang@lain.example";

/** A spreadsheet and calls on it by its owner (or somebody else). */
export interface TestWorkbook {
  readonly id: string;
  readonly call: (method: string, path: string, body?: unknown, user?: string) => Promise<Called>;
  /** Carries out requests; fails the test where they are refused. */
  readonly update: (...requests: sheets_v4.Schema$Request[]) => Promise<readonly sheets_v4.Schema$Response[]>;
  /** The message of a refusal; fails the test where the requests are carried out. */
  readonly refused: (request: sheets_v4.Schema$Request, user?: string) => Promise<string>;
  readonly write: (range: string, values: readonly (readonly unknown[])[], option?: string) => Promise<void>;
  readonly read: (range: string, query?: string) => Promise<unknown>;
  readonly get: (query?: string) => Promise<sheets_v4.Schema$Spreadsheet>;
}

const range = (text: string): string => encodeURIComponent(text);

/** A new spreadsheet of OWNER. */
export async function testWorkbook(google: TestGoogle, body: sheets_v4.Schema$Spreadsheet = {}): Promise<TestWorkbook> {
  const created = await google.call(OWNER, "POST", "/v4/spreadsheets", body);
  expect(created.status, created.text).toBe(200);
  const id = (created.body as sheets_v4.Schema$Spreadsheet).spreadsheetId ?? "";
  const call: TestWorkbook["call"] = (method, path, content, user = OWNER) =>
    google.call(user, method, `/v4/spreadsheets/${id}${path}`, content);
  const answered = async <T>(method: string, path: string, content?: unknown): Promise<T> => {
    const answer = await call(method, path, content);
    expect(answer.status, answer.text).toBe(200);
    return answer.body as T;
  };
  return {
    id,
    call,
    update: async (...requests) =>
      (await answered<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>("POST", ":batchUpdate", { requests })).replies ??
      [],
    refused: async (request, user) => {
      const answer = await call("POST", ":batchUpdate", { requests: [request] }, user);
      expect(answer.status, answer.text).toBe(400);
      return (answer.body as { error: { message: string } }).error.message;
    },
    write: async (to, values, option = "RAW") => {
      await answered("PUT", `/values/${range(to)}?valueInputOption=${option}`, { values });
    },
    read: async (from, query = "valueRenderOption=UNFORMATTED_VALUE") =>
      (await answered<sheets_v4.Schema$ValueRange>("GET", `/values/${range(from)}?${query}`)).values,
    get: (query = "") => answered<sheets_v4.Schema$Spreadsheet>("GET", `?${query}`),
  };
}
