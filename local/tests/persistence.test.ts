// What was answered is kept: across a restart, and across `kill -9` at any moment.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "local-google-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

test("everything of a workbook, the sharing, the info, the keys and the tokens survive a restart", async () => {
  const first = await testGoogle({ dataDir });
  const { spreadsheets, permissions } = first.google.as(OWNER);
  const { spreadsheetId: id = "" } = spreadsheets.create({ properties: { title: "Tahan", locale: "in_ID" } });
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
  spreadsheets.batchUpdate(id ?? "", {
    requests: [
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [
            {
              values: [
                {
                  userEnteredValue: { formulaValue: "=1,5*2" },
                  note: "n",
                  userEnteredFormat: { textFormat: { bold: true } },
                },
              ],
            },
          ],
          fields: "*",
        },
      },
      {
        setDataValidation: {
          range,
          rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "ya" }] } },
        },
      },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 500 },
          rows: [{ values: [{ userEnteredValue: { stringValue: "jauh" } }] }],
          fields: "userEnteredValue",
        },
      },
      { mergeCells: { range, mergeType: "MERGE_ROWS" } },
      { setBasicFilter: { filter: { range } } },
      { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
      { addNamedRange: { namedRange: { name: "Nama", range } } },
      { addDimensionGroup: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 2, endIndex: 4 } } },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: "ROWS", startIndex: 5, endIndex: 6 },
          properties: { hiddenByUser: true },
          fields: "hiddenByUser",
        },
      },
      { addSheet: { properties: { sheetId: 3, title: "Depan", index: 0 } } },
    ],
  });
  permissions.create(id ?? "", { type: "user", role: "writer", emailAddress: STAFF });
  const info = { first: id ?? "", users: [{ email: OWNER }] };
  first.google.setInfo(info);
  const before = spreadsheets.get(id ?? "", { includeGridData: true });
  const token = first.google.auth.tokensFor(STAFF).access_token;
  const keys = first.google.auth.certs();
  await first.end();

  const second = await testGoogle({ dataDir });
  const after = await fetch(`${second.url}/v4/spreadsheets/${id}?includeGridData=true`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const asOwner = second.google.as(OWNER).spreadsheets.get(id ?? "", { includeGridData: true });
  expect([after.status, asOwner, second.google.info(), second.google.auth.certs()]).toEqual([200, before, info, keys]);
  await second.end();
});

/** Starts local Google as its own process; resolves with its address. */
async function started(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../main.ts")], {
    env: { ...process.env, GOOGLE_PORT: "0", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("local Google ended by itself")));
    child.stdout?.on("data", (line: Buffer) => {
      const found = /http:\/\/\S+/.exec(line.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url };
}

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));

test("kill -9 while it writes: nothing that was answered is lost, nothing is half there", async () => {
  let id = "";
  let answered = 0;
  for (const [round, pause] of [7, 23, 41, 64].entries()) {
    const { child, url } = await started();
    const { access_token } = (await (
      await fetch(`${url}/local/token`, { method: "POST", body: JSON.stringify({ email: OWNER }) })
    ).json()) as { access_token: string };
    const headers = { authorization: `Bearer ${access_token}` };
    const post = (path: string, body: object) =>
      fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (round === 0)
      id = ((await (await post("/v4/spreadsheets", {})).json()) as { spreadsheetId: string }).spreadsheetId;
    const values = (await (
      await fetch(`${url}/v4/spreadsheets/${id}/values/A:B?valueRenderOption=UNFORMATTED_VALUE`, { headers })
    ).json()) as { values?: number[][] };
    const rows = values.values ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(answered);
    expect(rows.length).toBeLessThanOrEqual(answered + 1);
    expect(rows).toEqual(rows.map((_, n) => [n, n]));
    answered = rows.length;
    const gone = ended(child);
    setTimeout(() => child.kill("SIGKILL"), pause * 4);
    for (let writing = true; writing; ) {
      const row = (at: number) => ({
        updateCells: {
          start: { sheetId: 0, rowIndex: answered, columnIndex: at },
          rows: [{ values: [{ userEnteredValue: { numberValue: answered } }] }],
          fields: "userEnteredValue",
        },
      });
      writing = await post(`/v4/spreadsheets/${id}:batchUpdate`, { requests: [row(0), row(1)] }).then(
        ({ status }) => status === 200,
        () => false,
      );
      if (writing) answered += 1;
    }
    expect(await gone).toBe("SIGKILL");
  }
  expect(answered).toBeGreaterThan(10);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it cleanly", async (signal) => {
  const { child } = await started();
  const gone = ended(child);
  child.kill(signal);
  expect(await gone).toBe(0);
});
