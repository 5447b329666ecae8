// How fast local Google is: counts and ratios against sending the same bytes from a constant.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GoogleUser } from "local-google";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { line, middle, threadMilliseconds } from "./measure.ts";

const ROWS = 2000;
const COLUMNS = 30;
const CALLS = 30;
const WORKBOOKS = 20_000;
const OWNER = "pemilik@banjarbarukota.go.id";

/** The middle of the processor times (ms), asking and answering, of so many calls of `work`, after five that do not count. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < CALLS + 5; n += 1) {
    const started = threadMilliseconds();
    await work();
    if (n >= 5) times.push(threadMilliseconds() - started);
  }
  return middle(times);
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

/** A spreadsheet of 2,000 rows × 30 columns, four of them lookups in a second tab. @returns its id */
function filledSpreadsheet({ spreadsheets }: GoogleUser): string {
  const sheet = (title: string, sheetId: number) => ({
    properties: { title, sheetId, gridProperties: { rowCount: ROWS, columnCount: COLUMNS } },
  });
  const { spreadsheetId } = spreadsheets.create({
    properties: { locale: "in_ID" },
    sheets: [sheet("Keunggulan", 0), sheet("Umpan Balik", 1)],
  });
  const id = spreadsheetId ?? "";
  const lookup = (letter: string) =>
    `=IFERROR(INDEX('Umpan Balik'!${letter}:${letter};MATCH(INDEX($B:$B;ROW());'Umpan Balik'!$A:$A;0));"")`;
  const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
  const cell = (n: number, column: number) =>
    column >= 2 && column < 6
      ? { userEnteredValue: { formulaValue: lookup("CDEF".charAt(column - 2)) } }
      : text(column === 1 ? `KB-${n}` : `Isi kolom ${column} baris ${n}`);
  const row = (n: number) => ({ values: Array.from({ length: COLUMNS }, (_, column) => cell(n, column)) });
  const feedback = (n: number) => ({ values: [`KB-${n}`, "v1", "Disetujui", "", "Tidak ada", "x"].map(text) });
  const rows = (make: (n: number) => object) => Array.from({ length: ROWS }, (_, n) => make(n));
  const fields = "userEnteredValue";
  spreadsheets.batchUpdate(id, {
    requests: [
      { appendCells: { sheetId: 0, rows: rows(row), fields } },
      { appendCells: { sheetId: 1, rows: rows(feedback), fields } },
    ],
  });
  return id;
}

/** Reading 2,000 × 30 cells (unchanged, and after an edit) against a constant; one page of 1,000 out of 20,000 workbooks. */
export async function benchLocalGoogle(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "kembar-bench-"));
  const running = await startLocalGoogle({ port: 0, dataDir, quota: false });
  const headers = { authorization: `Bearer ${running.google.auth.tokensFor(OWNER).access_token}` };
  const user = running.google.as(OWNER);
  const id = filledSpreadsheet(user);
  const fetched = async (path: string): Promise<string> => (await fetch(running.url + path, { headers })).text();
  const read = (): Promise<string> =>
    fetched(`/v4/spreadsheets/${id}/values:batchGet?ranges=Keunggulan&valueRenderOption=UNFORMATTED_VALUE`);
  const edit = (range: string): void => {
    const values = [[`Judul ${performance.now()}`]];
    user.spreadsheets.values.update(id, range, { values }, { valueInputOption: "RAW" });
  };
  const unchanged = await median(read);
  const edited = await median(() => {
    edit("Keunggulan!A1");
    return read();
  });
  const answered = await median(() => {
    edit("Umpan Balik!F2");
    return read();
  });
  const constant = await constantTime(await read());
  line("batchGet 2,000 × 30, unchanged, beside a constant", unchanged / constant, "×", { most: 3 });
  line("batchGet 2,000 × 30, an edit and a read, beside a constant", edited / constant, "×", { most: 3 });
  line("the same, the edit where 8,000 lookups look", answered / constant, "×");
  for (let n = 0; n < WORKBOOKS; n += 1)
    user.files.create({ name: `Lembar ${n}`, mimeType: "application/vnd.google-apps.spreadsheet" });
  const page = await median(() =>
    fetched("/drive/v3/files?orderBy=modifiedTime%20desc&pageSize=1000&fields=nextPageToken,files(id,modifiedTime)"),
  );
  line("a page of 1,000 out of 20,000 workbooks", page, "ms");
  await running.close();
  rmSync(dataDir, { recursive: true, force: true });
}

if (process.argv[1] === import.meta.filename) await benchLocalGoogle();
