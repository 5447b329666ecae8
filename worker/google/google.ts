// The Worker's whole conversation with Google: list, read ranges, write a batch. Every call is counted.

import { JWT } from "google-auth-library";
import { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { type Env, ServiceAccount } from "../env.ts";
import { failureOf, GoogleError } from "./failure.ts";

/** A spreadsheet as Drive lists it; `modifiedTime` is RFC 3339. */
export interface ListedFile {
  readonly id: string;
  readonly modifiedTime: string;
}

/** A tab by its title and the id it was created with. */
export interface TabAddress {
  readonly title: string;
  readonly sheetId: number;
}

export interface Google {
  /** The service account's address, for the sentence that asks to share a sheet with it. */
  readonly address: string;
  /** How many calls were made through this object. */
  readonly calls: number;
  /** One page of all spreadsheets that the service account sees, last changed first. */
  list(pageToken?: string): Promise<{ readonly files: readonly ListedFile[]; readonly next: string | undefined }>;
  /** The values of several ranges in one call, in the order asked for. */
  read(spreadsheet: string, ranges: readonly string[]): Promise<readonly Grid[]>;
  /** The ids of a workbook's tabs by title. */
  tabIds(spreadsheet: string): Promise<ReadonlyMap<string, number>>;
  /** One atomic batch of changes. */
  write(spreadsheet: string, requests: readonly SheetRequest[]): Promise<void>;
}

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive.readonly"];
const SPREADSHEETS = "mimeType='application/vnd.google-apps.spreadsheet' and trashed=false";
/** Drive is asked for its list and nothing else: its whole client (87 KB) would be loaded for one address. */
const DRIVE_ROOT = "https://www.googleapis.com";
const FILES_PATH = "/drive/v3/files";
const PAGE = 1000;
const TIMEOUT_MS = 60_000;

/**
 * Signs in as the service account with a self-signed token (no token call). Retries are the sync's own: `retry: false`.
 * Every method throws GoogleError and nothing else.
 */
export function connectGoogle(env: Env): Google {
  const account = ServiceAccount.parse(JSON.parse(env.SERVICE_ACCOUNT));
  const auth = new JWT({ email: account.client_email, key: account.private_key, scopes: SCOPES });
  auth.useJWTAccessWithScope = true;
  const manner = { retry: false, timeout: TIMEOUT_MS };
  const root = env.GOOGLE_ROOT === undefined ? {} : { rootUrl: env.GOOGLE_ROOT };
  const sheetsClient = new sheets_v4.Sheets({ auth, ...manner, ...root });
  let calls = 0;

  async function call<T>(request: () => Promise<{ readonly data: unknown }>, accept: (data: unknown) => T): Promise<T> {
    calls++;
    try {
      const { data } = await request();
      return accept(data);
    } catch (thrown) {
      throw thrown instanceof GoogleError ? thrown : new GoogleError(failureOf(thrown));
    }
  }

  return {
    address: account.client_email,
    get calls() {
      return calls;
    },
    list: (pageToken) =>
      call(
        () =>
          auth.request({
            ...manner,
            url: new URL(FILES_PATH, env.GOOGLE_ROOT ?? DRIVE_ROOT).href,
            params: {
              q: SPREADSHEETS,
              orderBy: "modifiedTime desc",
              pageSize: PAGE,
              fields: "nextPageToken,files(id,modifiedTime)",
              supportsAllDrives: true,
              includeItemsFromAllDrives: true,
              ...(pageToken === undefined ? {} : { pageToken }),
            },
          }),
        acceptList,
      ),
    read: (spreadsheet, ranges) =>
      call(
        () =>
          sheetsClient.spreadsheets.values.batchGet({
            spreadsheetId: spreadsheet,
            ranges: [...ranges],
            valueRenderOption: "UNFORMATTED_VALUE",
            dateTimeRenderOption: "SERIAL_NUMBER",
          }),
        (data) => acceptRanges(data, spreadsheet, ranges.length),
      ),
    tabIds: (spreadsheet) =>
      call(
        () =>
          sheetsClient.spreadsheets.get({
            spreadsheetId: spreadsheet,
            fields: "sheets.properties(sheetId,title)",
          }),
        acceptTabs,
      ),
    write: (spreadsheet, requests) =>
      call(
        () =>
          sheetsClient.spreadsheets.batchUpdate({
            spreadsheetId: spreadsheet,
            // Google's generated types want mutable arrays; the client only serialises them.
            requestBody: { requests: JSON.parse(JSON.stringify(requests)) },
          }),
        (data) => acceptSame(data, spreadsheet),
      ),
  };
}

function garbage(detail: string): GoogleError {
  return new GoogleError({ kind: "garbage", detail });
}

function objectIn(data: unknown): Record<string, unknown> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw garbage("the answer is no JSON object");
  return data as Record<string, unknown>;
}

function acceptList(data: unknown): { files: ListedFile[]; next: string | undefined } {
  const { files, nextPageToken } = objectIn(data);
  if (!Array.isArray(files)) throw garbage("the list has no files");
  const listed = files.map((file) => {
    const { id, modifiedTime } = objectIn(file);
    if (typeof id !== "string" || typeof modifiedTime !== "string") throw garbage("a listed file lacks id or time");
    return { id, modifiedTime };
  });
  return { files: listed, next: typeof nextPageToken === "string" ? nextPageToken : undefined };
}

function acceptRanges(data: unknown, spreadsheet: string, count: number): Grid[] {
  const { valueRanges, spreadsheetId } = objectIn(data);
  if (spreadsheetId !== spreadsheet) throw garbage("the answer is about another spreadsheet");
  if (!Array.isArray(valueRanges) || valueRanges.length !== count) throw garbage("ranges are missing");
  return valueRanges.map((one) => {
    const { range, values } = objectIn(one);
    if (typeof range !== "string") throw garbage("a range has no name");
    if (values === undefined) return [];
    if (!Array.isArray(values) || !values.every(Array.isArray)) throw garbage("a range holds no rows");
    return values;
  });
}

function acceptTabs(data: unknown): Map<string, number> {
  const { sheets: tabs } = objectIn(data);
  if (!Array.isArray(tabs)) throw garbage("the workbook has no tabs");
  return new Map(
    tabs.map((tab) => {
      const { title, sheetId = 0 } = objectIn(objectIn(tab).properties);
      if (typeof title !== "string" || typeof sheetId !== "number") throw garbage("a tab lacks title or id");
      return [title, sheetId] as const;
    }),
  );
}

function acceptSame(data: unknown, spreadsheet: string): void {
  if (objectIn(data).spreadsheetId !== spreadsheet) throw garbage("the answer is about another spreadsheet");
}
