// The Worker's whole conversation with Google: list, read ranges, write a batch. Every call is counted.

import { hash } from "node:crypto";
import type { SheetRequest } from "../../shared/google/requests.ts";
import { LINK_FIELDS, type LinksBehind, linksBehind } from "../../shared/links/linkedCells.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Sharing } from "../../shared/register/sharing.ts";
import type { WorkbookTab } from "../../shared/system/tabProblems.ts";
import { type Env, ServiceAccount } from "../env.ts";
import { callGoogle, type GoogleRequest } from "./call.ts";
import { GoogleError } from "./failure.ts";
import { LinksAnswer } from "./linksAnswer.ts";
import { LOOK_QUERY, listQuery, SHARING_QUERY } from "./listQuery.ts";
import { SharingAnswer } from "./sharingAnswer.ts";
import { TabsAnswer } from "./tabsAnswer.ts";

/** A spreadsheet as Drive lists it; `modifiedTime` is RFC 3339. What lies in the bin is listed too. */
export interface ListedFile {
  readonly id: string;
  readonly modifiedTime: string;
  readonly trashed: boolean;
}

/** A page of the list; `incomplete`: Google says that it did not search everywhere. */
export interface ListedPage {
  readonly files: readonly ListedFile[];
  readonly next: string | undefined;
  readonly incomplete: boolean;
}

/** A tab by its title and the id it was created with. */
export interface TabAddress {
  readonly title: string;
  readonly sheetId: number;
}

/** What ranges hold, in the order asked for; `digest` makes the SHA-256 of the whole answer, equal where nothing differs. */
interface RangesRead {
  readonly grids: readonly Grid[];
  readonly digest: () => string;
}

export interface Google {
  /** The service account's address, for the sentence that asks to share a sheet with it. */
  readonly address: string;
  /** How many calls were made through this object. */
  readonly calls: number;
  /** One page of the spreadsheets of the city's corpus, last changed first. */
  list(pageToken?: string): Promise<ListedPage>;
  /** One spreadsheet, as the list would show it. */
  look(spreadsheet: string): Promise<ListedFile>;
  /** Who may do what in a file. */
  sharing(file: string): Promise<Sharing>;
  /** The values of several ranges in one call. */
  read(spreadsheet: string, ranges: readonly string[]): Promise<RangesRead>;
  /** What stands behind the cells of ranges of one tab, row by row from the first on, in one call. */
  links(spreadsheet: string, ranges: readonly string[]): Promise<readonly (readonly LinksBehind[])[]>;
  /** A workbook's tabs: ids, widths, Tables, charts and conditional formats. */
  tabs(spreadsheet: string): Promise<readonly WorkbookTab[]>;
  /** One atomic batch of changes. */
  write(spreadsheet: string, requests: readonly SheetRequest[]): Promise<void>;
}

const DRIVE_ROOT = "https://www.googleapis.com";
const FILES = "/drive/v3/files";
const SHEETS_ROOT = "https://sheets.googleapis.com";

/**
 * Speaks as the service account. Retries are the sync's own. Every method throws GoogleError and nothing else.
 */
export function connectGoogle(env: Env): Google {
  const account = accountIn(env.SERVICE_ACCOUNT);
  const at = (root: string, path: string) => new URL(path, env.GOOGLE_ROOT ?? root).href;
  const sheet = (spreadsheet: string, rest: string) =>
    at(SHEETS_ROOT, `/v4/spreadsheets/${encodeURIComponent(spreadsheet)}${rest}`);
  let calls = 0;
  const call = async <T>(request: GoogleRequest, accept: (data: unknown, text: string) => T): Promise<T> => {
    calls++;
    const { data, text } = await callGoogle(account, request);
    return accept(data, text);
  };
  return {
    address: account.client_email,
    get calls() {
      return calls;
    },
    list: (pageToken) => call({ url: at(DRIVE_ROOT, FILES), query: listQuery(env, pageToken) }, acceptList),
    look: (spreadsheet) =>
      call({ url: at(DRIVE_ROOT, `${FILES}/${encodeURIComponent(spreadsheet)}`), query: LOOK_QUERY }, acceptFile),
    sharing: (file) =>
      call(
        { url: at(DRIVE_ROOT, `${FILES}/${encodeURIComponent(file)}/permissions`), query: SHARING_QUERY },
        acceptSharing,
      ),
    read: (spreadsheet, ranges) =>
      call({ url: sheet(spreadsheet, "/values:batchGet"), query: { ranges, ...AS_STORED } }, (data, text) => ({
        grids: acceptRanges(data, spreadsheet, ranges.length),
        digest: () => hash("sha256", text, "base64"),
      })),
    links: (spreadsheet, ranges) =>
      call({ url: sheet(spreadsheet, ""), query: { ranges, fields: LINK_FIELDS } }, acceptLinks),
    tabs: (spreadsheet) => call({ url: sheet(spreadsheet, ""), query: { fields: TAB_FIELDS } }, acceptTabs),
    write: (spreadsheet, requests) =>
      call(
        { url: sheet(spreadsheet, ":batchUpdate"), query: { fields: "spreadsheetId" }, body: { requests } },
        (data) => acceptSame(data, spreadsheet),
      ),
  };
}

const TAB_FIELDS =
  "sheets(properties(sheetId,title,gridProperties.columnCount),tables.name,charts.chartId,conditionalFormats)";
const AS_STORED = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };

/** The key file is read once: it is the same text for as long as the isolate lives. */
const accounts = new Map<string, ServiceAccount>();

function accountIn(keyFile: string): ServiceAccount {
  const account = accounts.get(keyFile) ?? ServiceAccount.parse(JSON.parse(keyFile));
  accounts.set(keyFile, account);
  return account;
}

function garbage(detail: string): GoogleError {
  return new GoogleError({ kind: "garbage", detail });
}

function objectIn(data: unknown): Record<string, unknown> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw garbage("the answer is no JSON object");
  return data as Record<string, unknown>;
}

function acceptList(data: unknown): ListedPage {
  const { files, nextPageToken, incompleteSearch } = objectIn(data);
  if (!Array.isArray(files)) throw garbage("the list has no files");
  return {
    files: files.map(acceptFile),
    next: typeof nextPageToken === "string" ? nextPageToken : undefined,
    incomplete: incompleteSearch === true,
  };
}

function acceptFile(data: unknown): ListedFile {
  const { id, modifiedTime, trashed } = objectIn(data);
  if (typeof id !== "string" || typeof modifiedTime !== "string") throw garbage("a file lacks id or time");
  return { id, modifiedTime, trashed: trashed === true };
}

function acceptSharing(data: unknown): Sharing {
  const answer = SharingAnswer.safeParse(data);
  if (!answer.success) throw garbage("the answer holds no permissions as Google tells them");
  return answer.data;
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

function acceptLinks(data: unknown): LinksBehind[][] {
  const answer = LinksAnswer.safeParse(data);
  if (!answer.success) throw garbage("the answer holds no cells as Google tells them");
  const [tab] = answer.data.sheets ?? [];
  return (tab?.data ?? []).map(({ rowData = [] }) => rowData.map(({ values = [] }) => linksBehind(values[0] ?? {})));
}

function acceptTabs(data: unknown): WorkbookTab[] {
  const answer = TabsAnswer.safeParse(data);
  if (!answer.success) throw garbage("the answer holds no tabs as Google tells them");
  return answer.data.sheets.map(({ properties, tables = [], charts = [], conditionalFormats = [] }) => ({
    title: properties.title,
    sheetId: properties.sheetId ?? 0,
    columns: properties.gridProperties?.columnCount ?? 0,
    tables: tables.map((one) => one.name ?? ""),
    charts: charts.map((one) => one.chartId ?? 0),
    rules: conditionalFormats,
  }));
}

function acceptSame(data: unknown, spreadsheet: string): void {
  if (objectIn(data).spreadsheetId !== spreadsheet) throw garbage("the answer is about another spreadsheet");
}
