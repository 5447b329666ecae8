// What the tools ask of Google, as the service account: values, changes, a workbook as a file. Every call throws Refusal.

import { drive } from "googleapis/build/src/apis/drive/index.js";
import { sheets, auth as signIn } from "googleapis/build/src/apis/sheets/index.js";
import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { explainRefusal } from "./explainRefusal.ts";
import type { ServiceKey } from "./serviceKey.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];
const TIMEOUT_MS = 120_000;
const ATTEMPTS = 5;

export type GoogleTool = ReturnType<typeof connectGoogle>;

/** Connects with a self-signed token (no token call), as the Worker does. `rootUrl`: another address than Google's. */
export function connectGoogle(key: ServiceKey, rootUrl: string | undefined) {
  const auth = new signIn.JWT({ email: key.address, key: key.privateKey, scopes: SCOPES });
  auth.useJWTAccessWithScope = true;
  const options = { auth, retry: false, timeout: TIMEOUT_MS, ...(rootUrl === undefined ? {} : { rootUrl }) };
  const files = drive({ version: "v3", ...options }).files;
  const books = sheets({ version: "v4", ...options }).spreadsheets;
  return {
    /** The values of ranges, unformatted, dates as serial numbers. */
    async read(spreadsheetId: string, ranges: readonly string[]): Promise<Grid[]> {
      const render = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };
      const found = await again(() => books.values.batchGet({ spreadsheetId, ranges: [...ranges], ...render }));
      return (found.valueRanges ?? []).map((one) => one.values ?? []);
    },

    /** One atomic batch of changes, tried once: nobody knows whether an attempt without an answer was done. */
    async write(spreadsheetId: string, requests: readonly SheetRequest[]): Promise<void> {
      // Google's generated types want mutable arrays; the client only serialises them.
      const requestBody = { requests: JSON.parse(JSON.stringify(requests)) };
      await once(() => books.batchUpdate({ spreadsheetId, requestBody }));
    },

    /** The workbook as an Excel file. */
    async exportXlsx(fileId: string): Promise<Uint8Array> {
      const data = await again(() => files.export({ fileId, mimeType: XLSX }, { responseType: "arraybuffer" }));
      return new Uint8Array(data as ArrayBuffer);
    },
  };
}

interface Answer<T> {
  readonly data: T;
}

async function once<T>(request: () => Promise<Answer<T>>): Promise<T> {
  try {
    return (await request()).data;
  } catch (thrown) {
    throw explainRefusal(thrown);
  }
}

/** A reading does no harm twice: it is tried again while Google is busy or away. */
async function again<T>(request: () => Promise<Answer<T>>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(request);
    } catch (thrown) {
      if (!explainRefusal(thrown).passing || attempt === ATTEMPTS) throw thrown;
      const seconds = 2 ** attempt + Math.random();
      await new Promise((wake) => setTimeout(wake, seconds * 1000));
    }
  }
}
