// An agency's own list becomes drafts in its workbook, and nothing of it is lost: through the commands, as a person runs them.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readTables } from "../../tools/table/readTable.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { OWNER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";
import { writeList } from "./lists/describe.ts";
import { atTerminal, hasTerminal, KEYS } from "./support/terminal.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LIST = [
  "DAFTAR POTENSI DINAS KESEHATAN 2026;;;;;;",
  "No;Nama Kegiatan;Deskripsi;Tema;Negara Mitra;Jangka Waktu;Anggaran 2026",
  '1;Pelatihan perawat lansia;"Pelatihan bahasa; bersama rumah sakit";kesehatan dan keluarga;Jepang;2 tahun;"Rp 1.250.000.000"',
  "2;Klinik terapung;Layanan dari perahu;Perahu;Negeri Antah;entah;",
  ";;;;;;",
  "3;Posyandu digital;Catatan anak secara daring;;;;Rp 90.000.000",
].join("\r\n");

let city: SmallCity;
let folder: string;
let list: string;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
  folder = mkdtempSync(join(tmpdir(), "kembar-import-"));
  list = join(folder, "daftar.csv");
  writeFileSync(list, LIST);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await city.stop();
});

const strengths = () => openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));

/** What npm runs for a script. */
function packageScript(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts[name];
}

/** Runs a command; its exit code and what it printed. `flags` are node's own. */
async function run(tool: string, args: readonly string[], flags: readonly string[] = []) {
  const env = { ...process.env, DATA_DIR: city.dataDir, GOOGLE_PORT: new URL(city.google.url).port };
  const command = promisify(execFile)(process.execPath, [...flags, join(ROOT, tool), ...args], {
    cwd: ROOT,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { stdout, stderr, code = 0 } = await command.catch((failed) => failed);
  return { code, stdout: String(stdout), stderr: String(stderr) };
}

const importing = (...options: string[]) => run("tools/import/main.ts", [list, city.workbook("DINKES"), ...options]);

/** A draft as it is told before it is written. */
const draft = (line: number, title_id: string, cells: Record<string, string>) => ({
  tab: "",
  lines: [line],
  title: title_id,
  id: expect.stringMatching(/^KB-/),
  known: false,
  cells: { status: "Draf", title_id, ...cells },
});

it("a list is shown and not written without a yes", async () => {
  const shown = await importing("--dry-run", "--json");
  expect(JSON.parse(shown.stdout)).toEqual({
    columns: [
      { heading: "No" },
      { heading: "Nama Kegiatan", column: "title_id" },
      { heading: "Deskripsi", column: "summary_id" },
      { heading: "Tema", column: "theme" },
      { heading: "Negara Mitra", column: "countries" },
      { heading: "Jangka Waktu", column: "duration_months" },
      { heading: "Anggaran 2026" },
    ],
    rows: 3,
    known: 0,
    written: 0,
    tabs: [{ tab: "", fate: "read", rows: 3, hidden_lines: [], hidden_columns: [] }],
    drafts: [
      draft(3, "Pelatihan perawat lansia", {
        summary_id: "Pelatihan bahasa; bersama rumah sakit",
        theme: "Kesehatan dan keluarga",
        countries: "Jepang",
        duration_months: "2 tahun",
        notes_internal: "No: 1\nAnggaran 2026: Rp 1.250.000.000",
      }),
      draft(4, "Klinik terapung", {
        summary_id: "Layanan dari perahu",
        notes_internal: "No: 2\nTema: Perahu\nNegara Mitra: Negeri Antah\nJangka Waktu: entah",
      }),
      draft(6, "Posyandu digital", {
        summary_id: "Catatan anak secara daring",
        notes_internal: "No: 3\nAnggaran 2026: Rp 90.000.000",
      }),
    ],
    left_out: [
      { tab: "", line: 1, reason: "above", text: "DAFTAR POTENSI DINAS KESEHATAN 2026" },
      { tab: "", line: 5, reason: "blank", text: "" },
    ],
    flaws: [],
  });
  const refused = await importing();
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("--yes")]);
  expect(strengths().rows()).toEqual([]);
});

it("each row becomes a draft; what a column cannot take is kept in the notes; a second run writes nothing", async () => {
  strengths().add({ id: "KB-0000000001", title_id: "Baris yang sudah ada", status: "Draf" });
  const done = await importing("--yes", "--json", "--column", "Anggaran 2026=");
  expect([done.code, JSON.parse(done.stdout)]).toMatchObject([0, { rows: 3, known: 0, written: 3 }]);
  const rows = strengths().rows();
  expect(
    rows.map(({ title_id, status, theme, countries, duration_months, notes_internal }) => [
      title_id,
      status,
      theme,
      countries,
      duration_months,
      notes_internal,
    ]),
  ).toEqual([
    ["Baris yang sudah ada", "Draf", "", "", "", ""],
    [
      "Pelatihan perawat lansia",
      "Draf",
      "Kesehatan dan keluarga",
      "Jepang",
      "2 tahun",
      "No: 1\nAnggaran 2026: Rp 1.250.000.000",
    ],
    ["Klinik terapung", "Draf", "", "", "", "No: 2\nTema: Perahu\nNegara Mitra: Negeri Antah\nJangka Waktu: entah"],
    ["Posyandu digital", "Draf", "", "", "", "No: 3\nAnggaran 2026: Rp 90.000.000"],
  ]);
  const again = await importing("--yes", "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ rows: 3, known: 3, written: 0 });
  expect(strengths().rows()).toHaveLength(4);
});

it("no two headings fill one column: what is corrected takes it, and the other is kept in the notes", async () => {
  const file = join(folder, "ganda.csv");
  writeFileSync(file, "Judul;Tahun;Uraian\nBank sampah;2024;Bank di kelurahan");
  const into = (...columns: string[]) =>
    run("tools/import/main.ts", [
      ...[file, city.workbook("DLH"), "--yes", "--json"],
      ...columns.flatMap((one) => ["--column", one]),
    ]);
  expect((await into("Tahun=title_id")).code).toBe(0);
  const rows = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).rows();
  expect(rows[0]).toMatchObject({ title_id: "2024", notes_internal: "Judul: Bank sampah" });
  const codeOf = async (...columns: string[]) => JSON.parse((await into(...columns)).stderr).code;
  expect(await codeOf("Tahun=title_id", "Uraian=title_id")).toBe("column_twice");
  expect(await codeOf("Salah=title_id")).toBe("unknown_heading");
  expect(await codeOf("Tahun=nope")).toBe("unknown_column");
  expect(await codeOf("Tahun=status")).toBe("unknown_column");
  writeFileSync(file, "Judul;Tema;Isi;Isi\nTaman kota;;Pohon;Bangku");
  expect((await into("Isi=summary_id")).code).toBe(0);
  const twice = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).rows();
  expect(twice.find((row) => row.title_id === "Taman kota")).toMatchObject({
    summary_id: "Pohon",
    notes_internal: "Isi: Bangku",
  });
  const register = await run("tools/import/main.ts", [file, city.register, "--yes", "--json"]);
  expect(JSON.parse(register.stderr).code).toBe("not_a_workbook");
});

it("the Worker reads the drafts, and their lookups answer", async () => {
  await city.sync();
  const [, first] = strengths().rows();
  expect(first).toMatchObject({ review_status: "Draf, belum diajukan" });
});

it("a priority programme is found in the lists of the workbook, and what is none goes to the notes", async () => {
  const file = join(folder, "program.csv");
  const lines = ["Nama;Program prioritas", "Perahu pintar;sungai bersih", "Perahu tua;Program yang lain"];
  writeFileSync(file, lines.join("\n"));
  await run("tools/import/main.ts", [file, city.workbook("DINKES"), "--yes"]);
  const rows = strengths().rows();
  const found = (title: string) => rows.find((row) => row.title_id === title);
  expect(found("Perahu pintar")).toMatchObject({ programme: "P1 Sungai bersih", notes_internal: "" });
  expect(found("Perahu tua")).toMatchObject({ programme: "", notes_internal: "Program prioritas: Program yang lain" });
});

it.skipIf(!hasTerminal)("at a terminal a person corrects where a heading goes before anything is written", async () => {
  const file = join(folder, "orang.csv");
  writeFileSync(file, "Nama;Manfaat;Mitra\nTaman baca;Anak membaca;Kota Contoh");
  const line = `"${process.execPath}" "${join(ROOT, "tools/import/main.ts")}" "${file}" ${city.workbook("DLH")}`;
  const env = { ...process.env, DATA_DIR: city.dataDir, GOOGLE_PORT: new URL(city.google.url).port };
  const { code, printed, unanswered } = await atTerminal(line, ROOT, env, [
    { asked: "Tulis 1 baris sebagai Draf?", keys: KEYS.down + KEYS.enter },
    { asked: "Kolom mana?", keys: KEYS.down + KEYS.down + KEYS.enter },
    { asked: '"Mitra" mengisi kolom apa?', keys: KEYS.enter },
    { asked: "Tulis 1 baris sebagai Draf?", keys: KEYS.enter },
  ]);
  expect([code, unanswered]).toEqual([0, []]);
  expect(printed).toContain("1 baris ditulis sebagai Draf");
  const rows = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).rows();
  expect(rows.find((row) => row.title_id === "Taman baca")).toMatchObject({
    benefit_city: "Anak membaca",
    partner_name: "",
    notes_internal: "Mitra: Kota Contoh",
  });
});

it("a workbook is exported to Excel and holds the same cells", async () => {
  const file = join(folder, "lembar.xlsx");
  const done = await run("tools/export.ts", [city.workbook("DINKES"), file]);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  const tables = await readTables(file);
  const sheet = "finding" in tables ? undefined : tables.find((one) => one.sheet === "Keunggulan");
  const titles = strengths()
    .rows()
    .map((row) => row.title_id);
  expect(sheet?.grid.map((cells) => cells[0])).toEqual(expect.arrayContaining(titles));

  const taken = await run("tools/import/main.ts", [
    file,
    city.workbook("DLH"),
    "--sheet",
    "Keunggulan",
    "--yes",
    "--json",
  ]);
  expect([taken.code, taken.stderr, JSON.parse(taken.stdout)]).toMatchObject([
    0,
    "",
    { rows: titles.length, written: titles.length },
  ]);
  const copied = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).rows();
  expect(copied.map((row) => row.title_id)).toEqual(expect.arrayContaining(titles));
});

it("a list in a Google Sheet is read as a file is: formats, merged cells, links, hidden tabs", async () => {
  const own = city.google.google.as(city.staffOf("DINKES"));
  const sheet = own.spreadsheets.create({
    properties: { title: "Contoh daftar", locale: "id_ID" },
    sheets: [
      { properties: { sheetId: 1, title: "Lama", hidden: true } },
      { properties: { sheetId: 2, title: "Potensi 'baru'" } },
    ],
  }).spreadsheetId;
  if (typeof sheet !== "string") throw new Error("no spreadsheet");
  own.spreadsheets.values.batchUpdate(sheet, {
    valueInputOption: "USER_ENTERED",
    data: [
      {
        range: "Lama!A1:B2",
        values: [
          ["Nama", "Uraian"],
          ["Contoh: Usang", "x"],
        ],
      },
      {
        range: "'Potensi ''baru'''!A1:E6",
        values: [
          ["No", "Bidang", "Nama", "Capaian", "Bukti"],
          [1, "Wisata", "Contoh: Susur sungai", 0.125, '=HYPERLINK("https://kota.example/susur";"lihat")'],
          [2, "", "Contoh: Kuliner", "=1/0", ""],
          ["", "", "", "", ""],
          ["JUMLAH", "", "", 3, ""],
          ["", "", "", "Banjarmasin, 1 Maret 2026", ""],
        ],
      },
    ],
  });
  own.spreadsheets.batchUpdate(sheet, {
    requests: [
      {
        mergeCells: {
          range: { sheetId: 2, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
          mergeType: "MERGE_ALL",
        },
      },
      {
        repeatCell: {
          range: { sheetId: 2, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 3, endColumnIndex: 4 },
          cell: { userEnteredFormat: { numberFormat: { type: "PERCENT", pattern: "0.0%" } } },
          fields: "userEnteredFormat.numberFormat",
        },
      },
      {
        updateCells: {
          rows: [
            {
              values: [
                {
                  userEnteredValue: { stringValue: "foto, video" },
                  textFormatRuns: [
                    { format: { link: { uri: "https://kota.example/foto" } } },
                    { startIndex: 4, format: {} },
                    { startIndex: 6, format: { link: { uri: "https://kota.example/video" } } },
                  ],
                },
              ],
            },
          ],
          fields: "userEnteredValue,textFormatRuns",
          start: { sheetId: 2, rowIndex: 2, columnIndex: 4 },
        },
      },
      {
        updateCells: {
          rows: [{ values: [{ note: "Cek lagi" }] }],
          fields: "note",
          start: { sheetId: 2, rowIndex: 2, columnIndex: 2 },
        },
      },
    ],
  });
  const address = `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=2`;
  const refused = await run("tools/import/main.ts", [address, city.workbook("DLH"), "--yes", "--json"]);
  expect([refused.code, JSON.parse(refused.stderr).code]).toEqual([1, "not_allowed"]);
  const { serviceAccount } = await (await fetch(`${city.google.url}/local/info`)).json();
  own.permissions.create(sheet, { type: "user", role: "reader", emailAddress: serviceAccount });
  const done = await run("tools/import/main.ts", [address, city.workbook("DLH"), "--yes", "--json"]);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  const report = JSON.parse(done.stdout);
  expect(report).toMatchObject({
    rows: 2,
    written: 2,
    tabs: [
      { tab: "Lama", fate: "hidden" },
      { tab: "Potensi 'baru'", fate: "read", rows: 2 },
    ],
    flaws: [{ cell: "D3", flaw: "error" }],
  });
  expect(report.drafts.map((one: { cells: object }) => one.cells)).toEqual([
    {
      status: "Draf",
      title_id: "Contoh: Susur sungai",
      contact_unit: "Wisata",
      evidence_url: "https://kota.example/susur",
      notes_internal: "No: 1\nCapaian: 12,5%\nBukti: lihat",
    },
    {
      status: "Draf",
      title_id: "Contoh: Kuliner",
      contact_unit: "Wisata",
      evidence_url: "https://kota.example/foto",
      notes_internal:
        "No: 2\nKomentar pada Nama: Cek lagi\nCapaian: #DIV/0!\nBukti: foto, video\nTautan pada Bukti: https://kota.example/video",
    },
  ]);
  expect(report.left_out.map((one: { line: number; reason: string }) => [one.line, one.reason])).toEqual([
    [4, "blank"],
    [5, "total"],
    [6, "signature"],
  ]);
});

it("a list for all agencies goes to each agency's workbook; names that are none are listed with the nearest", async () => {
  const file = join(folder, "semua.csv");
  const agencies = openTab(city.google, city.register, "Perangkat Daerah", OWNER).rows();
  const name = (code: string) => String(agencies.find((one) => one.agency_code === code)?.name_id);
  const rows = [
    "Perangkat Daerah;Nama Kegiatan;Uraian",
    `${name("DINKES")};Contoh: Ambulans air;Cepat`,
    `${name("DLH").toUpperCase()} KOTA BANJARMASIN;Contoh: Sungai bersih;Bersih`,
    "DLH;Contoh: Bank sampah;Timbang",
    `${name("DINKES")}n;Contoh: Salah tulis;Ke mana`,
    ";Contoh: Tanpa dinas;Ke mana",
  ];
  writeFileSync(file, rows.join("\n"));
  const into = (heading: string) =>
    run("tools/import/main.ts", [file, city.register, "--by-agency", heading, "--yes", "--json"]);
  const done = await into("perangkat daerah ");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  expect(JSON.parse(done.stdout)).toMatchObject({
    rows: 3,
    written: 3,
    agencies: [
      { code: "DINKES", spreadsheet: city.workbook("DINKES"), rows: 1, known: 0 },
      { code: "DLH", spreadsheet: city.workbook("DLH"), rows: 2, known: 0 },
    ],
    drafts: [{ agency: "DINKES" }, { agency: "DLH" }, { agency: "DLH" }],
    unmatched: [
      { name: `${name("DINKES")}n`, nearest: name("DINKES"), lines: [{ tab: "", line: 5 }] },
      { name: "", lines: [{ tab: "", line: 6 }] },
    ],
  });
  const titles = (code: string) =>
    openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code))
      .rows()
      .map((row) => row.title_id);
  expect(titles("DINKES")).toContain("Contoh: Ambulans air");
  expect(titles("DLH")).toEqual(expect.arrayContaining(["Contoh: Sungai bersih", "Contoh: Bank sampah"]));
  expect(JSON.parse((await into("Perangkat Daerah")).stdout)).toMatchObject({ rows: 3, known: 3, written: 0 });
});

it("from 200 rows on what is done is told while it is done, and the order of the list is kept", async () => {
  const file = join(folder, "panjang.csv");
  const titles = Array.from({ length: 230 }, (_, at) => `Contoh: Panjang ${at}`);
  writeFileSync(file, `Nama;Uraian\n${titles.map((one) => `${one};Isi`).join("\n")}`);
  const done = await run("tools/import/main.ts", [file, city.workbook("DLH"), "--yes"]);
  expect([done.code, done.stderr]).toEqual([0, "200 dari 230 baris ditulis\n230 dari 230 baris ditulis\n"]);
  const written = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).rows();
  const own = written.map((row) => String(row.title_id)).filter((title) => title.startsWith("Contoh: Panjang"));
  expect(own).toEqual(titles);
});

it("the largest list is planned in 256 MB, all in all", async () => {
  const headings = ["No", "Nama", "Uraian", ...Array.from({ length: 17 }, (_, at) => `Tahun ${at}`)];
  const cells = Array.from({ length: 17 }, (_, at) => `${at},5`);
  const rows = Array.from({ length: 4999 }, (_, at) => [at + 1, `Contoh: Baris ${at}`, "Uraian – panjang", ...cells]);
  const file = join(folder, "terbesar.xlsx");
  writeList({ ending: "xlsx", tabs: [{ name: "Daftar", rows: [headings, ...rows] }] }, file);
  const limits = packageScript("import").match(/--max[\w=-]+/g) ?? [];
  const told = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const flags = [...limits, "--import", `data:text/javascript,${encodeURIComponent(told)}`];
  const done = await run("tools/import/main.ts", [file, city.workbook("DLH"), "--dry-run", "--json"], flags);
  expect([done.code, JSON.parse(done.stdout).rows]).toEqual([0, 4999]);
  expect(Number(done.stderr)).toBeLessThan(256 * 1024);
});

it.each([
  [["tidak-ada.xlsx", "lembar"], "tidak ada"],
  [["package.json", "lembar"], "bukan berkas .xlsx atau .csv"],
  [["README.md", "lembar"], "bukan berkas .xlsx atau .csv"],
])("%j is refused in words, with what to do", async (args, words) => {
  const refused = await run("tools/import/main.ts", args);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(words)]);
  expect(refused.stderr).toContain("Simpan");
});

it("an address that is no workbook is refused", async () => {
  const refused = await run("tools/import/main.ts", [
    list,
    "https://docs.google.com/spreadsheets/d/nothing-here/edit",
    "--yes",
  ]);
  expect([refused.code, refused.stderr.trim().split("\n").length]).toEqual([1, 2]);
});
