// How fast local Google is: counts and ratios against sending the same bytes from a constant.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGoogle } from "../../local/startGoogle.ts";

const ROWS = 2000;
const COLUMNS = 30;
const CALLS = 30;
const WORKBOOKS = 20_000;
const OWNER = "pemilik@banjarbarukota.go.id";

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The middle of the times (ms) of so many calls of `work`, after five that do not count. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < CALLS + 5; n += 1) {
    const started = performance.now();
    await work();
    if (n >= 5) times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(CALLS / 2)] ?? 0;
}

/** The time of fetching this text from a server that does nothing else. */
async function constantTime(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json; charset=UTF-8" });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const time = await median(async () => (await fetch(`http://127.0.0.1:${port}/`)).text());
  server.closeAllConnections();
  server.close();
  return time;
}

/** values.batchGet of 2,000 rows × 30 columns (four of them lookups), writing into them, and a listing of 20,000 workbooks. */
export async function benchLocalGoogle(): Promise<readonly Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "kembar-bench-"));
  const running = await startGoogle({ port: 0, dataDir });
  const headers = { authorization: `Bearer ${running.google.auth.tokensFor(OWNER).access_token}` };
  const { spreadsheets, files } = running.google.as(OWNER);
  const sheet = (title: string, sheetId: number) => ({
    properties: { title, sheetId, gridProperties: { rowCount: ROWS, columnCount: COLUMNS } },
  });
  const { spreadsheetId: id = "" } = spreadsheets.create({
    properties: { locale: "in_ID" },
    sheets: [sheet("Keunggulan", 0), sheet("Umpan Balik", 1)],
  });
  const lookup = (letter: string) =>
    `=IFERROR(INDEX('Umpan Balik'!${letter}:${letter};MATCH(INDEX($B:$B;ROW());'Umpan Balik'!$A:$A;0));"")`;
  const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
  const row = (n: number) => ({
    values: Array.from({ length: COLUMNS }, (_, c) =>
      c >= 2 && c < 6
        ? { userEnteredValue: { formulaValue: lookup("CDEF".charAt(c - 2)) } }
        : text(c === 1 ? `KB-${n}` : `Isi kolom ${c} baris ${n}`),
    ),
  });
  const feedback = (n: number) => ({ values: [`KB-${n}`, "v1", "Disetujui", "", "Tidak ada", "x"].map(text) });
  const rows = (make: (n: number) => object) => Array.from({ length: ROWS }, (_, n) => make(n));
  const fields = "userEnteredValue";
  spreadsheets.batchUpdate(id ?? "", {
    requests: [
      { appendCells: { sheetId: 0, rows: rows(row), fields } },
      { appendCells: { sheetId: 1, rows: rows(feedback), fields } },
    ],
  });
  const url = `${running.url}/v4/spreadsheets/${id}/values:batchGet?ranges=Keunggulan&valueRenderOption=UNFORMATTED_VALUE`;
  const read = async (): Promise<string> => (await fetch(url, { headers })).text();
  const same = await median(read);
  const afterEdit = await median(async () => {
    spreadsheets.values.update(
      id ?? "",
      "Keunggulan!A1",
      { values: [[`Judul ${performance.now()}`]] },
      { valueInputOption: "RAW" },
    );
    await read();
  });
  const constant = await constantTime(await read());
  for (let n = 0; n < WORKBOOKS; n += 1)
    files.create({ name: `Lembar ${n}`, mimeType: "application/vnd.google-apps.spreadsheet" });
  const listing = `${running.url}/drive/v3/files?orderBy=modifiedTime%20desc&pageSize=1000&fields=nextPageToken,files(id,modifiedTime)`;
  const page = await median(async () => (await fetch(listing, { headers })).text());
  await running.close();
  rmSync(dataDir, { recursive: true, force: true });
  return [
    { name: "batchGet 2,000 × 30: the same bytes from a constant", value: constant, unit: "ms" },
    { name: "batchGet 2,000 × 30: local Google", value: same, unit: "ms" },
    { name: "batchGet 2,000 × 30: local Google / constant", value: same / constant, unit: "×" },
    {
      name: "batchGet 2,000 × 30 after an edit, 8,000 lookups computed anew / constant",
      value: afterEdit / constant,
      unit: "×",
    },
    { name: "one page of 1,000 out of 20,000 workbooks", value: page, unit: "ms" },
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, value, unit } of await benchLocalGoogle())
    process.stdout.write(`${value.toFixed(2).padStart(9)} ${unit}  ${name}\n`);
}
