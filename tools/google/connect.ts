// What the tools ask of Google, as the service account: values, changes, files. Every call throws Refusal.

import { drive } from "googleapis/build/src/apis/drive/index.js";
import { sheets, auth as signIn } from "googleapis/build/src/apis/sheets/index.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Merge } from "../../shared/import/list.ts";
import { addressesBehind, CELL_LINKS } from "../../shared/links/linkedCells.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
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

/** How large the grid of a tab is, and whether it is hidden. */
export interface TabShape {
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
}

/** A cell as it is shown, the number behind it, whether that is an error, and the addresses behind it. */
interface GridCell {
  readonly shown: string;
  readonly value: number | undefined;
  readonly error: boolean;
  readonly links: readonly string[];
  readonly note: string | undefined;
}

/** The upper left part of a tab. Rows and columns count from 0. */
export interface GridTab {
  readonly title: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
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
            editors: (one.editors?.users ?? []).map(asciiLower),
          })),
      }));
    },

    /** The tabs of a spreadsheet and how large they are. */
    async shapes(spreadsheetId: string): Promise<TabShape[]> {
      const fields = "sheets(properties(title,hidden,gridProperties(rowCount)))";
      const found = await again(() => books.get({ spreadsheetId, fields }));
      return (found.sheets ?? []).map(({ properties }) => ({
        title: properties?.title ?? "",
        hidden: properties?.hidden ?? false,
        rows: properties?.gridProperties?.rowCount ?? 0,
      }));
    },

    /** The cells of ranges (one a tab, each from A1) as they are shown. */
    async grids(spreadsheetId: string, ranges: readonly string[]): Promise<GridTab[]> {
      const cells = `rowData(values(formattedValue,effectiveValue,note,${CELL_LINKS}))`;
      const hidden = "rowMetadata(hiddenByUser,hiddenByFilter),columnMetadata(hiddenByUser)";
      const fields = `sheets(properties(title),merges,data(${cells},${hidden}))`;
      const found = await again(() => books.get({ spreadsheetId, ranges: [...ranges], fields }));
      return (found.sheets ?? []).map(gridTab);
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

function gridTab({ properties, merges, data }: sheets_v4.Schema$Sheet): GridTab {
  const [grid] = data ?? [];
  const hidden = (one: sheets_v4.Schema$DimensionProperties) =>
    one.hiddenByUser === true || one.hiddenByFilter === true;
  const placesOf = (all: readonly sheets_v4.Schema$DimensionProperties[]) =>
    all.flatMap((one, at) => (hidden(one) ? [at] : []));
  return {
    title: properties?.title ?? "",
    rows: (grid?.rowData ?? []).map((row) => (row.values ?? []).map(gridCell)),
    merges: (merges ?? []).map((one) => ({
      firstRow: one.startRowIndex ?? 0,
      lastRow: (one.endRowIndex ?? 1) - 1,
      firstColumn: one.startColumnIndex ?? 0,
      lastColumn: (one.endColumnIndex ?? 1) - 1,
    })),
    hiddenRows: placesOf(grid?.rowMetadata ?? []),
    hiddenColumns: placesOf(grid?.columnMetadata ?? []),
  };
}

function gridCell(cell: sheets_v4.Schema$CellData): GridCell {
  const { formattedValue, effectiveValue, note } = cell;
  return {
    shown: formattedValue ?? "",
    value: effectiveValue?.numberValue ?? undefined,
    error: Boolean(effectiveValue?.errorValue),
    links: addressesBehind(cell),
    note: note ?? undefined,
  };
}
