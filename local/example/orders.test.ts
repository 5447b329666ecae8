// How a stranger tests code for Google Sheets: their client on local Google, then their Apps Script on the same spreadsheet.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { google as googleapis } from "googleapis";
import { startGoogle } from "local-google";
import { expect, onTestFinished, test } from "vitest";
import { makeOrders } from "./orders.ts";

test("what the client wrote, the script totals; what fails at Google fails here", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "orders-"));
  const local = await startGoogle({ port: 0, dataDir, scripts: join(import.meta.dirname, "script") });
  onTestFinished(async () => {
    await local.close();
    rmSync(dataDir, { recursive: true });
  });
  const auth = new googleapis.auth.OAuth2();
  auth.setCredentials({ access_token: local.google.auth.tokensFor("ann@example.com").access_token });
  const sheets = googleapis.sheets({ version: "v4", auth, rootUrl: `${local.url}/`, retry: false });

  const spreadsheet = await makeOrders(sheets, [
    ["tea", 3],
    ["rice", 4],
  ]);

  const selection = { sheet: "Orders", row: 1, column: 1, rows: 1, columns: 1 };
  const execution = { spreadsheet, user: "ann@example.com", args: [], selection };
  const screen = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
  const total = await local.scripts.run({ ...execution, name: "total", authMode: "FULL" }, screen);
  expect(total).toMatchObject({ value: 7, error: undefined });

  local.google.faults.add({ match: "POST /v4/spreadsheets", status: 503 });
  await expect(makeOrders(sheets, [])).rejects.toThrow("The service is currently unavailable.");
});
