// What the tools ask of Google, as the service account: values, changes, files. Every call throws Refusal.

import { drive } from "googleapis/build/src/apis/drive/index.js";
import { sheets, auth as signIn } from "googleapis/build/src/apis/sheets/index.js";
import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { again, whenAllowed } from "./attempts.ts";
import { driveTool } from "./driveTool.ts";
import type { ServiceKey } from "./serviceKey.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];
const TIMEOUT_MS = 120_000;

export type GoogleTool = ReturnType<typeof connectGoogle>;

/** A tab of a spreadsheet, with the editors of each of its hard protections. */
export interface SheetTab {
  readonly sheetId: number;
  readonly title: string;
  readonly guards: readonly { readonly id: number; readonly name: string; readonly editors: readonly string[] }[];
}

/** Connects with a self-signed token (no token call), as the Worker does. `rootUrl`: another address than Google's. */
export function connectGoogle(key: ServiceKey, rootUrl: string | undefined) {
  const auth = new signIn.JWT({ email: key.address, key: key.privateKey, scopes: SCOPES });
  auth.useJWTAccessWithScope = true;
  const options = { auth, retry: false, timeout: TIMEOUT_MS, ...(rootUrl === undefined ? {} : { rootUrl }) };
  const disk = drive({ version: "v3", ...options });
  const books = sheets({ version: "v4", ...options }).spreadsheets;
  return {
    ...driveTool(disk),

    /** The values of ranges, unformatted, dates as serial numbers. */
    async read(spreadsheetId: string, ranges: readonly string[]): Promise<Grid[]> {
      const render = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };
      const found = await again(() => books.values.batchGet({ spreadsheetId, ranges: [...ranges], ...render }));
      return (found.valueRanges ?? []).map((one) => one.values ?? []);
    },

    /** The tabs of a spreadsheet. */
    async tabs(spreadsheetId: string): Promise<SheetTab[]> {
      const guard = "protectedRanges(protectedRangeId,description,warningOnly,editors(users))";
      const fields = `sheets(properties(sheetId,title),${guard})`;
      const found = await again(() => books.get({ spreadsheetId, fields }));
      return (found.sheets ?? []).map(({ properties, protectedRanges }) => ({
        sheetId: properties?.sheetId ?? 0,
        title: properties?.title ?? "",
        guards: (protectedRanges ?? [])
          .filter((one) => one.warningOnly !== true)
          .map((one) => ({
            id: one.protectedRangeId ?? 0,
            name: one.description ?? "",
            editors: (one.editors?.users ?? []).map((user) => user.toLowerCase()),
          })),
      }));
    },

    /** One atomic batch of changes, not tried again where nobody knows whether an attempt was carried out. */
    async write(spreadsheetId: string, requests: readonly SheetRequest[]): Promise<void> {
      // Google's generated types want mutable arrays; the client only serialises them.
      const requestBody = { requests: JSON.parse(JSON.stringify(requests)) };
      await whenAllowed(() => books.batchUpdate({ spreadsheetId, requestBody }));
    },

    /** The workbook as an Excel file. */
    async exportXlsx(fileId: string): Promise<Uint8Array> {
      const data = await again(() => disk.files.export({ fileId, mimeType: XLSX }, { responseType: "arraybuffer" }));
      return new Uint8Array(data as ArrayBuffer);
    },
  };
}
