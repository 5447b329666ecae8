// Every problem of a row and every suspicion of a sheet, read where the person would read it.

import type { sheets_v4 } from "googleapis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeOut } from "./support/cityWorkbooks.ts";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const CODES = [
  "ROWS",
  "COPY",
  "SHRINK",
  "EMPTY",
  "SWAP",
  "LOST",
  "TWICE",
  "GONE",
  "SHARE",
  "NEVER",
  "PAUSE",
  "CHIP",
  "BARE",
  "TWIN",
  "KIN",
];
let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(CODES);
});
afterAll(() => city.stop());

const strengths = (code: string) => openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
const feedback = (code: string) => openTab(city.google, city.workbook(code), "Umpan Balik", city.staffOf(code)).rows();
const register = (title: string) => openTab(city.google, city.register, title, REVIEWER);
const problemsOf = (code: string) =>
  register("Masalah")
    .rows()
    .filter((row) => row.agency_code === code);
const statusOf = (code: string) =>
  register("Status Sinkron")
    .rows()
    .find((row) => row.agency_code === code);

/** Fills an agency's sheet with good rows, ids from a number on. */
function fill(code: string, first: number, count: number): string[] {
  const ids = Array.from({ length: count }, (_, n) => testId(first + n));
  const tab = strengths(code);
  ids.forEach((id, n) => {
    tab.write(3 + n, {
      ...GOOD,
      id,
      title_id: `Keunggulan ${code} nomor ${n}`,
      summary_id: `Uraian ${code} yang cukup panjang, nomor ${n}.`,
    });
  });
  return ids;
}

describe("problems of rows", () => {
  const wrong = [
    ["needed", { summary_id: "" }],
    ["needed_foreign", { needs_id: "" }],
    ["not_in_list", { theme: "Kesehatn dan keluarga" }],
    ["not_in_list_at_all", { readiness: "qqqq" }],
    ["too_long", { title_id: "x".repeat(121) }],
    ["months_unreadable", { duration_months: "lama" }],
    ["months_ambiguous", { duration_months: "1–2 tahun" }],
    ["months_range", { duration_months: 121 }],
    ["date_unreadable", { confirmed_on: "besok" }],
    ["date_ambiguous", { confirmed_on: "3/4/2026" }],
    ["not_https", { evidence_url: "http://contoh.id" }],
    ["personal_data", { summary_id: "Hubungi 0812-3456-7890." }],
    ["cell_error", { benefit_city: "#REF!" }],
    ["scope_partner", { partner_kind: "Kementerian atau lembaga pusat" }],
    ["programme_expired", { programme: "P0 Trotoar kota" }],
    ["affair_powers", { affair: "3.28 Kehutanan" }],
    ["affair_supporting", { affair: 4.01 }],
    ["evidence_missing", { readiness: "Berjalan (sudah dilaksanakan)" }],
    ["link_sentence", { evidence_url: "Terlampir dalam surat" }],
    ["region_not_country", { countries: "Jepang; Eropa" }],
  ] as const;

  it("tell the agency beside its row and Setda in Masalah, and block no other row", async () => {
    const tab = strengths("ROWS");
    wrong.forEach(([, change], n) => {
      tab.write(3 + n, { ...GOOD, id: testId(100 + n), title_id: `Baris ${n}`, ...change });
    });
    tab.write(40, { ...GOOD, id: testId(199), title_id: "Baris yang benar" });
    await city.sync();
    const warnings = ["affair_powers", "affair_supporting", "evidence_missing"];
    for (const [n, [code]] of wrong.entries()) {
      const [problem, ...others] = problemsOf("ROWS").filter((row) => row.id === testId(100 + n));
      expect(others, code).toEqual([]);
      expect(problem, code).toMatchObject({ code, sheet_row: 3 + n });
      const told = feedback("ROWS").find((row) => row.id === testId(100 + n));
      expect(told?.problems, code).toBe(problem?.message);
      expect(told?.review_status, code).toBe(warnings.includes(code) ? "Menunggu tinjauan" : "Belum lengkap");
    }
    const reviewed = register("Tinjauan")
      .rows()
      .map((row) => row.id);
    expect(reviewed.sort()).toEqual([115, 116, 117, 199].map(testId));
  });

  it("name a row without id, with a malformed one, and copies of a row", async () => {
    const tab = strengths("ROWS");
    tab.write(41, { ...GOOD, title_id: "Tanpa kode" });
    tab.write(42, { ...GOOD, id: "KB-1", title_id: "Kode rusak" });
    tab.write(43, { ...GOOD, id: testId(199), title_id: "Salinan yang diubah" });
    await city.sync();
    const found = problemsOf("ROWS").filter((row) => Number(row.sheet_row) > 40);
    expect(found.map(({ code, sheet_row }) => ({ code, sheet_row }))).toEqual([
      { code: "no_id", sheet_row: 41 },
      { code: "malformed_id", sheet_row: 42 },
      { code: "duplicate_id", sheet_row: 43 },
    ]);
    expect(found[0]?.message).toContain("Tanpa kode");
    expect(feedback("ROWS").find((row) => row.id === testId(199))?.problems).toContain("Baris yang benar");
    expect(
      register("Data Gabungan")
        .rows()
        .find((row) => row.id === testId(199))?.title_id,
    ).toBe("Baris yang benar");
  });

  it("say that an id belongs to another agency", async () => {
    fill("SHARE", 900, 2);
    strengths("SHARE").write(5, { ...GOOD, id: testId(199), title_id: "Kode milik dinas lain" });
    await city.sync();
    expect(problemsOf("SHARE")).toMatchObject([{ code: "foreign_id", sheet_row: 5, id: testId(199) }]);
    expect(statusOf("SHARE")).toMatchObject({ state: "ok", accepted: 2 });
    const stranger = feedback("SHARE").find((row) => row.id === testId(199));
    expect(stranger).toMatchObject({ review_status: "Belum tercatat", problems: problemsOf("SHARE")[0]?.message });
  });
});

describe("a workbook without the add-on", () => {
  const codeless = () =>
    feedback("BARE")
      .filter((row) => row.id === "")
      .map((row) => String(row.problems));
  const codeIn = (words: string | undefined) => /KB-[0-9A-HJKMNP-TV-Z]{10}/.exec(words ?? "")?.[0] ?? "";

  it("tells below the agency's rows which have no code, by place and title, with a code that they may have", async () => {
    fill("BARE", 950, 1);
    strengths("BARE").write(4, { ...GOOD, title_id: "Bank sampah kelurahan" });
    strengths("BARE").write(5, { ...GOOD, id: "KB-1", title_id: "Wisata susur sungai" });
    strengths("BARE").write(6, { ...GOOD, title_id: "Bank sampah kelurahan" });
    await city.sync();
    expect(feedback("BARE").map((row) => [row.id, row.review_status])).toEqual([
      [testId(950), "Menunggu tinjauan"],
      ...[4, 5, 6].map(() => ["", "Belum tercatat"]),
    ]);
    expect(codeless()).toEqual([
      expect.stringMatching(/^Baris 4 \("Bank sampah kelurahan"\) belum tercatat.*salin kode KB-\w{10} ke kolom Kode/),
      expect.stringMatching(/^Baris 5 \("Wisata susur sungai"\).*kode "KB-1" tidak sah.*ganti dengan kode KB-\w{10}/),
      expect.stringMatching(/^Baris 6 \("Bank sampah kelurahan"\)/),
    ]);
    expect(new Set(codeless().map(codeIn)).size).toBe(3);
    expect(statusOf("BARE")).toMatchObject({
      state: "ok",
      accepted: 1,
      reason: expect.stringMatching(/^3 baris belum punya kode/),
    });
  });

  it("records a row once its code was copied by hand", async () => {
    const codes = codeless().map(codeIn);
    codes.forEach((id, n) => {
      strengths("BARE").write(4 + n, { id });
    });
    await city.sync();
    expect(
      feedback("BARE")
        .map((row) => [row.id, row.review_status])
        .sort(),
    ).toEqual([testId(950), ...codes].sort().map((id) => [id, "Menunggu tinjauan"]));
    expect(statusOf("BARE")).toMatchObject({ state: "ok", accepted: 4, reason: "", problems: 0 });
    expect(problemsOf("BARE")).toEqual([]);
  });

  it("offers no code twice, and says how many rows more there are than it names", async () => {
    const before = feedback("BARE").map((row) => row.id);
    const column = strengths("BARE").tags().indexOf("title_id");
    expect(column).toBe(0);
    const data = [{ range: "'Keunggulan'!A10", values: Array.from({ length: 205 }, () => ["Bank sampah kelurahan"]) }];
    city.google.google
      .as(city.staffOf("BARE"))
      .spreadsheets.values.batchUpdate(city.workbook("BARE"), { valueInputOption: "RAW", data });
    await city.sync();
    const told = codeless();
    expect([told.length, told.at(-1)]).toEqual([201, expect.stringMatching(/^5 baris lain juga belum punya kode/)]);
    const offered = told.slice(0, 200).map(codeIn);
    expect(new Set([...offered, ...before]).size).toBe(200 + before.length);
    expect(statusOf("BARE")?.reason).toMatch(/^205 baris/);
  });
});

describe("chips and links", () => {
  const REPORT = "https://contoh.example/laporan/2025.pdf";
  /** Puts something behind the evidence of a row. */
  const put = (row: number, cell: sheets_v4.Schema$CellData) => {
    const columnIndex = strengths("CHIP").tags().indexOf("evidence_url");
    const start = { sheetId: 101, rowIndex: row - 1, columnIndex };
    const fields = "userEnteredValue,chipRuns,textFormatRuns";
    const requests = [{ updateCells: { start, rows: [{ values: [cell] }], fields } }];
    city.google.google.as(city.staffOf("CHIP")).spreadsheets.batchUpdate(city.workbook("CHIP"), { requests });
  };
  const asked = (since: number) =>
    city.google.google.requests
      .since(since)
      .filter((one) => one.method === "GET" && one.path.includes(`/v4/spreadsheets/${city.workbook("CHIP")}?`));

  it("are read in one more call where the text is no link, and named where they hold none", async () => {
    const chip = {
      userEnteredValue: { stringValue: "@" },
      chipRuns: [{ startIndex: 0, chip: { richLinkProperties: { uri: REPORT } } }],
    };
    const person = {
      userEnteredValue: { stringValue: "@" },
      chipRuns: [{ startIndex: 0, chip: { personProperties: { email: "budi@contoh.example" } } }],
    };
    const link = {
      userEnteredValue: { stringValue: "Laporan kami" },
      textFormatRuns: [{ startIndex: 0, format: { link: { uri: REPORT } } }],
    };
    fill("CHIP", 750, 3);
    for (const [at, cell] of [chip, link, person].entries()) put(3 + at, cell);
    const before = city.google.google.requests.since(0).length;
    await city.sync();
    expect(asked(before)).toHaveLength(1);
    const evidence = register("Data Gabungan")
      .rows()
      .filter((row) => row.agency_code === "CHIP")
      .map((row) => row.evidence_url);
    expect(evidence).toEqual([REPORT, REPORT]);
    expect(problemsOf("CHIP")).toMatchObject([{ code: "link_chip", id: testId(752) }]);
    expect(problemsOf("CHIP")[0]?.message).toContain("budi@contoh.example");
    // What was told made the workbook due once more; after that nothing is.
    await city.sync();
    expect(asked(before)).toHaveLength(2);
    await city.sync();
    expect(asked(before)).toHaveLength(2);
  });

  it("say in the list of agencies who the staff are and which spreadsheet is theirs", async () => {
    const owner = city.google.google.as(OWNER);
    const person = "petugas.chip@contoh.example";
    const maySync = async () => {
      const token = city.google.google.auth.tokensFor(person).id_token;
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const body = JSON.stringify({ spreadsheet: city.workbook("CHIP") });
      return (await fetch(`${city.worker.url}/v1/sync`, { method: "POST", headers, body })).ok;
    };
    expect(await maySync()).toBe(false);
    const tags = openTab(city.google, city.register, "Perangkat Daerah", OWNER).tags();
    const sheet = owner.spreadsheets
      .get(city.register)
      .sheets?.find((one) => one.properties?.title === "Perangkat Daerah");
    const uri = `https://docs.google.com/spreadsheets/d/${city.workbook("CHIP")}/edit`;
    const requests = Object.entries({
      staff_emails: { personProperties: { email: person } },
      spreadsheet: { richLinkProperties: { uri } },
    }).map(([key, chip]) => ({
      updateCells: {
        start: {
          sheetId: sheet?.properties?.sheetId ?? -1,
          rowIndex: 2 + CODES.indexOf("CHIP"),
          columnIndex: tags.indexOf(key),
        },
        rows: [{ values: [{ userEnteredValue: { stringValue: "@" }, chipRuns: [{ startIndex: 0, chip }] }] }],
        fields: "userEnteredValue,chipRuns",
      },
    }));
    owner.spreadsheets.batchUpdate(city.register, { requests });
    strengths("CHIP").change(testId(750), { title_id: "Contoh dibaca lewat chip" });
    await city.sync();
    const told = register("Masalah").rows();
    expect(told.filter((one) => one.tab === "Perangkat Daerah")).toEqual([]);
    expect(await maySync()).toBe(true);
    const titles = register("Data Gabungan")
      .rows()
      .filter((row) => row.id === testId(750))
      .map((row) => row.title_id);
    expect(titles).toEqual(["Contoh dibaca lewat chip"]);
  });
});

describe("the lists of the register", () => {
  const list = (title: string) => openTab(city.google, city.register, title, OWNER);
  const places = () =>
    register("Masalah")
      .rows()
      .filter((row) => row.agency_code === "" || row.agency_code === undefined)
      .map(({ tab, severity, id, sheet_row, column, code }) => ({ tab, severity, id, sheet_row, column, code }));

  it("are told row by row, the gravest first, and nothing once they are mended", async () => {
    // Signed so recently that nobody has to be asked after it.
    const today = new Date().toISOString().slice(0, 10);
    list("Kerja Sama").write(3, { code: "CONTOH-1", programme: "P1", scope: "luar negri", signed_on: today });
    list("Kerja Sama").write(4, { code: "CONTOH-1", programme: "P1" });
    list("Kerja Sama").write(5, { code: "CONTOH-2", programme: "P1", scope: "Luar negeri" });
    list("Pengguna").write(5, { email: "bukan surel", role: "Peninjau" });
    await city.sync();
    expect(places().sort((a, b) => String(a.tab).localeCompare(String(b.tab)))).toEqual([
      {
        ...{ tab: "Kerja Sama", severity: "Perlu diperbaiki", id: "CONTOH-1", sheet_row: 3 },
        ...{ column: "Lingkup kerja sama", code: "not_in_list" },
      },
      {
        ...{ tab: "Kerja Sama", severity: "Perlu diperbaiki", id: "CONTOH-1", sheet_row: 4 },
        ...{ column: "Kode", code: "list_key_twice" },
      },
      {
        ...{ tab: "Kerja Sama", severity: "Untuk diketahui", id: "CONTOH-2", sheet_row: 5 },
        ...{ column: "Ditandatangani", code: "agreement_unsigned" },
      },
      {
        ...{ tab: "Pengguna", severity: "Perlu diperbaiki", id: "bukan surel", sheet_row: 5 },
        ...{ column: "Surel", code: "email_unread" },
      },
    ]);
    const severities = register("Masalah")
      .rows()
      .map((row) => String(row.severity));
    expect(severities).toEqual([...severities].sort());
    list("Kerja Sama").write(3, { scope: "Luar negeri" });
    list("Kerja Sama").clear("A4:Z4");
    list("Kerja Sama").write(5, { signed_on: today });
    list("Pengguna").clear("A5:Z5");
    await city.sync();
    expect(places()).toEqual([]);
  });
});

describe("suspicions", () => {
  /** A hold is shown, loses nothing, and is released by its code or by mending. */
  async function expectHeld(code: string, problem: string, rows: number): Promise<string> {
    const answer = await city.sync();
    const status = statusOf(code);
    expect(status, code).toMatchObject({ state: "held" });
    expect(problemsOf(code).map((row) => row.code)).toContain(problem);
    expect(status?.reason).toBe(problemsOf(code).find((row) => row.code === problem)?.message);
    expect(answer.held.map((one) => one.agency)).toContain(code);
    expect(feedback(code)).toHaveLength(rows);
    for (const told of feedback(code)) expect(told.problems).toContain(String(status?.reason));
    expect(feedback(code).map((row) => row.review_status)).not.toContain("Tidak ditemukan");
    return String(status?.hold);
  }

  it("hold a sheet that shrank, and believe it once its code is given", async () => {
    fill("SHRINK", 200, 12);
    await city.sync();
    strengths("SHRINK").clear("A8:AZ20");
    const hold = await expectHeld("SHRINK", "shrink", 12);
    const answer = (release: string) =>
      openTab(city.google, city.register, "Perangkat Daerah", OWNER).write(3 + CODES.indexOf("SHRINK"), { release });
    answer("KB-SALAH");
    await city.sync();
    const told = problemsOf("SHRINK").find((row) => row.code === "agency_release_unknown");
    expect(told).toMatchObject({ tab: "Perangkat Daerah", severity: "Perlu diperbaiki", column: "Kode lepas tahan" });
    expect(told?.message).toContain(
      `Kode tidak dikenal: "KB-SALAH". Lembar SHRINK sedang ditahan dengan kode ${hold}.`,
    );
    answer(hold);
    await city.sync();
    expect(statusOf("SHRINK")).toMatchObject({ state: "ok", missing: 7, hold: "" });
    expect(problemsOf("SHRINK")).toEqual([]);
  });

  it("hold a sheet that is suddenly empty, and let it go by itself when it is restored", async () => {
    fill("EMPTY", 300, 2);
    await city.sync();
    strengths("EMPTY").clear("A3:AZ20");
    await expectHeld("EMPTY", "emptied", 2);
    fill("EMPTY", 300, 2);
    await city.sync();
    expect(statusOf("EMPTY")).toMatchObject({ state: "ok", missing: 0 });
  });

  it("hold a sheet of which one column alone was sorted", async () => {
    fill("SWAP", 400, 4);
    await city.sync();
    strengths("SWAP").sort("title_id", "DESCENDING", true);
    await expectHeld("SWAP", "rows_swapped", 4);
    strengths("SWAP").sort("title_id", "ASCENDING", true);
    await city.sync();
    expect(statusOf("SWAP")).toMatchObject({ state: "ok" });
  });

  it("hold no sheet whose new rows bring the city what a deleted row brought, as other rows do", async () => {
    const [first = ""] = fill("SWAP", 400, 4);
    await city.sync();
    const tab = strengths("SWAP");
    const deleted = tab.rows().find((row) => row.id === first)?._row;
    tab.clear(`A${deleted}:AZ${deleted}`);
    for (const number of [450, 451]) tab.add({ ...GOOD, id: testId(number), title_id: `Baru ${number}` });
    await city.sync();
    expect(statusOf("SWAP")).toMatchObject({ state: "ok", missing: 1 });
  });

  it("hold a sheet that lost a column, and name the column", async () => {
    fill("LOST", 500, 2);
    await city.sync();
    const at = strengths("LOST").tags().indexOf("benefit_city");
    const { spreadsheets } = city.google.google.as(city.staffOf("LOST"));
    const range = { sheetId: 101, dimension: "COLUMNS", startIndex: at, endIndex: at + 1 };
    spreadsheets.batchUpdate(city.workbook("LOST"), { requests: [{ deleteDimension: { range } }] });
    await expectHeld("LOST", "column_lost", 2);
    expect(statusOf("LOST")?.reason).toContain("Manfaat bagi kota");
  });

  it("hold a sheet with a column twice", async () => {
    fill("TWICE", 600, 2);
    await city.sync();
    strengths("TWICE").write(1, { notes_internal: "#title_id" });
    await expectHeld("TWICE", "column_doubled", 2);
  });

  it("hold a copy of another agency's workbook", async () => {
    fill("COPY", 500, 2);
    await expectHeld("COPY", "copied_workbook", 0);
    expect(statusOf("COPY")?.reason).toContain("Dinas LOST");
  });

  it("hold a workbook whose tab was renamed", async () => {
    fill("GONE", 700, 2);
    await city.sync();
    const properties = { sheetId: 101, title: "Keunggulan lama" };
    const { spreadsheets } = city.google.google.as(city.staffOf("GONE"));
    spreadsheets.batchUpdate(city.workbook("GONE"), {
      requests: [{ updateSheetProperties: { properties, fields: "title" } }],
    });
    await expectHeld("GONE", "tab_gone", 2);
  });

  it("say of a workbook that was never filled that it is empty", async () => {
    expect(statusOf("NEVER")).toMatchObject({ state: "empty", hold: "" });
  });

  it("keep the rows of a workbook that can no longer be opened", async () => {
    takeOut(city.google, city.workbook("SHARE"));
    await city.sync(city.workbook("SHARE"));
    expect(statusOf("SHARE")).toMatchObject({ state: "unreachable", accepted: 2 });
    expect(statusOf("SHARE")?.reason).toContain(city.google.google.serviceAccount);
  });

  it("pause an agency whose row is gone, and withdraw nothing", async () => {
    fill("PAUSE", 800, 2);
    await city.sync();
    const tab = openTab(city.google, city.register, "Perangkat Daerah", OWNER);
    const row = tab.rows().find((one) => one.agency_code === "PAUSE")?._row ?? 0;
    tab.clear(`A${row}:Z${row}`);
    await city.sync();
    expect(statusOf("PAUSE")?.reason).toContain("tidak aktif");
    expect(
      register("Data Gabungan")
        .rows()
        .filter((one) => one.agency_code === "PAUSE")
        .map((one) => one.state),
    ).toEqual(["Menunggu tinjauan", "Menunggu tinjauan"]);
  });
});

describe("a row that is very like another one", () => {
  const TITLE = "Layanan perawat lansia di kampung tepi sungai";
  const SUMMARY =
    "Perawat puskesmas mengunjungi rumah lansia setiap pekan, memeriksa tekanan darah, mencatat obat, dan melatih keluarga.";
  const [first, second] = [testId(9001), testId(9002)];
  const told = (id: string) =>
    register("Data Gabungan")
      .rows()
      .find((one) => one.id === id)?.problems;

  it("is told to its clerk and to the reviewer, blocks nothing, and is told no more once the other one is archived", async () => {
    strengths("TWIN").write(3, { ...GOOD, id: first, title_id: TITLE, summary_id: SUMMARY });
    await city.sync(city.workbook("TWIN"));
    const reworded = SUMMARY.replace("Perawat puskesmas mengunjungi", "Puskesmas melakukan kunjungan perawatan ke");
    strengths("KIN").write(3, { ...GOOD, id: second, title_id: `${TITLE} kota`, summary_id: reworded });
    await city.sync(city.workbook("KIN"));
    expect(told(first)).toBe("");
    expect(told(second)).toContain(`Mirip dengan ${first} "${TITLE}"`);
    expect(feedback("KIN")).toMatchObject([
      {
        id: second,
        review_status: "Menunggu tinjauan",
        problems: expect.stringContaining(`${first} "${TITLE}" (TWIN)`),
      },
    ]);
    register("Tinjauan").change(first, { decision: "Arsipkan", decision_note: `Digabung dengan ${second}.` });
    await city.sync();
    strengths("KIN").write(3, { outcomes_id: "Lansia sehat di rumah." });
    await city.sync(city.workbook("KIN"));
    expect(told(second)).toBe("");
    expect(feedback("KIN")).toMatchObject([{ id: second, problems: "" }]);
  });
});
