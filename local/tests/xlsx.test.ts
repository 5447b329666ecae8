// The xlsx download: its parts as XML, and converted back by LibreOffice where that is installed.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { googleOfFile, workbookOfFile } from "./support/fixtures.ts";
import { frozenPanes } from "./support/frozenPanes.ts";
import { OWNER } from "./support/workbook.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OFFICE = spawnSync("soffice", ["--version"]).status === 0;

const google = googleOfFile();
const book = workbookOfFile(google, {
  properties: { locale: "in_ID" },
  sheets: [
    { properties: { title: "Inventaris", sheetId: 0, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } } },
    { properties: { title: "Pilihan", sheetId: 1, hidden: true } },
  ],
});
let bytes: Uint8Array;

beforeAll(async () => {
  await book.write("Pilihan!A1:A3", [["Draf"], ["Diajukan"], ["Ditarik"]]);
  await book.write(
    "Inventaris!A1:D3",
    [
      ["Judul", "Status", "Mulai", "Jumlah"],
      ['Kain "Sasirangan" & <purun>', "Draf", "17/8/2026", 1500.5],
      ["Rumus", "", "", "=D2*2"],
    ],
    "USER_ENTERED",
  );
  const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number) => ({
    sheetId: 0,
    startRowIndex,
    endRowIndex,
    startColumnIndex,
    endColumnIndex: startColumnIndex + 1,
  });
  const condition = (type: string, ...values: string[]) => ({
    condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: true,
  });
  await book.update(
    { setDataValidation: { range: range(1, 100, 1), rule: condition("ONE_OF_RANGE", "=Pilihan!$A$1:$A") } },
    { setDataValidation: { range: range(1, 3, 4), rule: condition("ONE_OF_LIST", "Ya", "Tidak", "Belum tahu") } },
    {
      repeatCell: {
        range: range(0, 1, 0),
        cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 1 } } },
        fields: "userEnteredFormat",
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
    {
      setBasicFilter: {
        filter: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 } },
      },
    },
  );
  const { access_token } = google.google.auth.tokensFor(OWNER);
  const answer = await fetch(`${google.url}/drive/v3/files/${book.id}/export?mimeType=${encodeURIComponent(TYPE)}`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, TYPE]);
  bytes = new Uint8Array(await answer.arrayBuffer());
});

test("cells, formulas, drop-downs, frozen rows, filter and hidden parts are in the XML", () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  expect(Object.keys(parts).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  for (const piece of [
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    '<row r="1" hidden="1">',
    "Kain &#34;Sasirangan&#34; &#38; &#60;purun&#62;",
    '<c r="D3"><f>D2*2</f><v>3001</v></c>',
    '<autoFilter ref="A2:D3"/>',
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B100"><formula1>Pilihan!$A$1:$A1048576</formula1></dataValidation>',
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E3"><formula1>&#34;Ya,Tidak,Belum tahu&#34;</formula1></dataValidation>',
  ]) {
    expect(sheet).toContain(piece);
  }
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="Pilihan" sheetId="2" state="hidden" r:id="rId2"/>');
});

test("CSV is the first tab as people see it; other types are refused", async () => {
  const csv = await google.call(OWNER, "GET", `/drive/v3/files/${book.id}/export?mimeType=text/csv`);
  expect(csv.text).toBe(
    'Judul,Status,Mulai,Jumlah\r\n"Kain ""Sasirangan"" & <purun>",Draf,17/08/2026,"1500,5"\r\nRumus,,,3001',
  );
  const refused = await google.call(OWNER, "GET", `/drive/v3/files/${book.id}/export?mimeType=video/mp4`);
  expect(refused.status).toBe(400);
});

test.skipIf(!OFFICE)(
  "LibreOffice opens it and shows the same cells, formulas, drop-downs and frozen panes",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "local-google-xlsx-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, "buku.xlsx"), bytes);
    const home = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [home, "--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "buku.xlsx")],
      { stdio: "ignore" },
    );
    const opened = readFileSync(join(folder, "buku.fods"), "utf8");
    const frozen = frozenPanes(folder, "buku.xlsx");
    for (const piece of [
      'table:name="Inventaris"',
      "Kain &quot;Sasirangan&quot; &amp; &lt;purun&gt;",
      'table:formula="of:=[.D2]*2"',
      'office:value="3001"',
      'office:date-value="2026-08-17"',
      "cell-content-is-in-list([$Pilihan.$A$1:.$A1048576])",
      "&quot;Ya&quot;",
    ]) {
      expect(opened).toContain(piece);
    }
    expect(opened.match(/table:display-list="unsorted"/g)).toHaveLength(2);
    expect(frozen).toEqual({ rows: 2, columns: 1 });
  },
  120_000,
);
