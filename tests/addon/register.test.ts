// Setda's side through the built bundle: stamps on edit, the queue, decisions from the sidebar, a new agency.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome, RunningGoogle } from "local-google";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { positionOf } from "../../shared/tab.ts";
import { reviewFormulas } from "../../shared/template/registerLookups.ts";
import { setCity } from "../../tools/localGoogle/city.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { newRegister } from "./support/newRegister.ts";

const OWNER = "pemilik@banjarmasin.example";
const REVIEWER = "peninjau@banjarmasin.example";

let google: RunningGoogle;
let register: string;
let directory: string;
const alerts: string[] = [];
const pages: { readonly title: string; readonly content: string }[] = [];
const person = {
  alert: (text: string) => {
    alerts.push(text);
    return "OK";
  },
  show: (_kind: string, page: { readonly title: string; readonly content: string }) => void pages.push(page),
  menu: () => {},
  toast: () => {},
};
const run = (name: string, args: readonly unknown[] = [], row = 3, rows = 1): Promise<Outcome> => {
  const selection = { sheet: "Tinjauan", row, column: 3, rows, columns: 1 };
  return google.scripts.run({ spreadsheet: register, user: REVIEWER, name, args, authMode: "FULL", selection }, person);
};
const edited = (
  row: number,
  key: Parameters<typeof positionOf<(typeof REVIEW_TAB)["columns"][number]["key"]>>[1],
  rows = 1,
) => {
  const at = { sheet: "Tinjauan", row, column: positionOf(REVIEW_TAB, key) + 1, rows, columns: 1 };
  const execution = {
    spreadsheet: register,
    user: REVIEWER,
    name: "onEdit",
    args: [],
    authMode: "LIMITED",
    selection: at,
  } as const;
  return google.scripts.run({ ...execution, edited: at }, person);
};
const review = () => openTab(google, register, "Tinjauan", REVIEWER);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "kembar-register-"));
  const scripts = await builtAddon();
  google = await startLocalGoogle({ port: 0, dataDir: directory, scripts, scriptPatience: 10 });
  const owner = google.google.as(OWNER);
  register = newRegister(google, OWNER, [REVIEWER]);
  setCity(google.google, { register, agencies: [], users: [{ email: REVIEWER, role: "reviewer" }] });
  const rows = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
  const common = { agency: "Dinas Kesehatan", state: "Menunggu tinjauan", partner_kind: "Belum ada calon mitra" };
  rows.add({
    ...common,
    id: testId(1),
    version: "V1",
    title_id: "Perawat lansia",
    scope: "Luar negeri",
    waiting_since: 46_000,
  });
  rows.add({
    ...common,
    id: testId(2),
    version: "V2",
    title_id: "Bank sampah",
    scope: "Dalam daerah (di wilayah sendiri)",
    waiting_since: 45_000,
  });
  const formulas = [...reviewFormulas("A").values()];
  const data = [1, 2].map((n) => ({ range: `Tinjauan!A${n + 2}`, values: [[testId(n), ...formulas]] }));
  owner.spreadsheets.values.batchUpdate(register, { valueInputOption: "USER_ENTERED", data });
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

const journal = () =>
  openTab(google, register, "Jurnal Keputusan", REVIEWER)
    .rows()
    .map(({ id, version, decision, source }) => [id, version, decision, source]);

describe("a decision typed in Tinjauan", () => {
  it("is stamped with the version shown and the time; who is left blank, because Google does not tell", async () => {
    review().write(3, { decision: "Minta perbaikan", reviewer: "lama@banjarmasin.example" });
    const { error, calls } = await edited(3, "decision");
    expect(error).toBeUndefined();
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(6);
    expect(review().rows()[0]).toMatchObject({
      reviewed_version: "V1",
      reviewer: "",
      reviewed_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
  });

  it("is added to the journal as it stands, and once more when the same word is chosen again", async () => {
    await edited(3, "decision");
    const typed = [testId(1), "V1", "Minta perbaikan", "typed"];
    expect(journal()).toEqual([typed, typed]);
    await edited(3, "decision", 2);
    expect(journal()).toHaveLength(2);
  });

  it("is not stamped when another cell of the row was edited, and no id is minted there", async () => {
    const before = review().rows();
    for (const key of ["decision_note", "title"] as const)
      expect(await edited(4, key)).toMatchObject({ calls: { writes: 0 } });
    expect(review().rows()).toEqual(before);
  });
});

describe("a list of the register", () => {
  const agreements = () => openTab(google, register, "Kerja Sama", OWNER);
  const typed = async (key: string, text: string) => {
    agreements().write(3, { [key]: text });
    const at = { sheet: "Kerja Sama", row: 3, column: agreements().tags().indexOf(key) + 1, rows: 1, columns: 1 };
    const order = { spreadsheet: register, user: OWNER, name: "onEdit", args: [], authMode: "LIMITED" } as const;
    expect((await google.scripts.run({ ...order, selection: at, edited: at }, person)).error).toBeUndefined();
  };
  const noteAt = (key: string): string => {
    const column = agreements().tags().indexOf(key);
    const range = `'Kerja Sama'!A3:M3`;
    const { sheets } = google.google.as(OWNER).spreadsheets.get(register, { ranges: [range], includeGridData: true });
    return sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[column]?.note ?? "";
  };

  it("says at the cell what is wrong with it, and nothing once it is mended", async () => {
    agreements().write(3, { code: "KS-1", title: "Contoh", scope: "Luar negeri" });
    await typed("signed_on", "kemarin sore");
    expect(noteAt("signed_on")).toContain('"kemarin sore" belum terbaca sebagai tanggal');
    expect(noteAt("programme")).toContain("tidak dihitung di Cakupan Program");
    await typed("signed_on", "2026-01-05");
    expect(noteAt("signed_on")).toBe("");
    await typed("scope", "luar negri");
    expect(noteAt("scope")).toContain('yang mirip: "Luar negeri"');
    agreements().clear("A3:M3");
  });
});

describe("the sidebar", () => {
  it("lists what waits, grouped by where the law puts it", async () => {
    await run("showQueue");
    const found = pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}";
    const groups: { label: string; rows: { title: string }[] }[] = JSON.parse(found).groups;
    expect(groups.map(({ label, rows }) => [label, rows.map((row) => row.title)])).toEqual([
      ["Dalam daerah (di wilayah sendiri): calon mitra belum ada", ["Bank sampah"]],
      ["Luar negeri: calon mitra belum ada", ["Perawat lansia"]],
    ]);
  });

  it("does not write over what somebody decided since the panel was opened, unless the person is sure", async () => {
    await run("reviewRows");
    const shown = JSON.parse(pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}").rows;
    const rows = shown.map(({ id, version, title, seen }: Record<string, string>) => ({ id, version, title, seen }));
    const before = journal().length;
    const other = {
      decision: "Arsipkan",
      reviewer: "peninjau.hukum@banjarmasin.example",
      reviewed_at: "2026-11-26 10:00:00",
    };
    review().write(3, other);
    const form = { rows, decision: "revise", cells: { decision_note: "Mohon lengkapi." } };
    expect((await run("decide", [form])).value).toEqual({
      written: 0,
      done: [],
      seen: {},
      since: 0,
      told: [],
      refusals: [],
      overtaken: [
        {
          id: testId(1),
          told: 'Perawat lansia: peninjau.hukum@banjarmasin.example memutuskan "Arsipkan" pukul 2026-11-26 10:00:00, sesudah baris ini Anda buka. Keputusan Anda belum dicatat.',
          theirs: ["Keputusan: Arsipkan"],
          mine: ["Keputusan: Minta perbaikan", "Penjelasan: Mohon lengkapi."],
        },
      ],
    });
    expect(review().rows()[0]).toMatchObject(other);
    expect(journal()).toHaveLength(before);
    expect((await run("decide", [{ ...form, isSure: true }])).value).toMatchObject({ written: 1, done: [testId(1)] });
    expect(journal().at(-1)).toEqual([testId(1), "V1", "Minta perbaikan", "sidebar"]);
  });

  it.each(["=1+1", "+62 kota mitra", "-2 derajat", "'kutip", "@banjarmasin"])(
    "keeps a note that is %s as text, in Tinjauan and in the journal, whatever the format of the cells",
    async (decision_note) => {
      const owner = google.google.as(OWNER).spreadsheets;
      const format = { userEnteredFormat: { numberFormat: { type: "NUMBER", pattern: "0" } } };
      const sheets = owner.get(register).sheets ?? [];
      const requests = ["Tinjauan", "Jurnal Keputusan"].map((title) => ({
        repeatCell: {
          range: {
            sheetId: sheets.find((one) => one.properties?.title === title)?.properties?.sheetId,
            startRowIndex: 2,
          },
          cell: format,
          fields: "userEnteredFormat.numberFormat",
        },
      }));
      owner.batchUpdate(register, { requests } as never);
      const rows = [{ id: testId(1), version: "V1", title: "Perawat lansia" }];
      const form = { rows, decision: "revise", cells: { decision_note }, isSure: true };
      expect((await run("decide", [form])).value).toMatchObject({ written: 1 });
      expect(review().rows()[0]).toMatchObject({ decision_note });
      expect(openTab(google, register, "Jurnal Keputusan", REVIEWER).rows().at(-1)).toMatchObject({ decision_note });
    },
  );

  it("writes no decision that the law refuses, and says why", async () => {
    const rows = [{ id: testId(1), version: "V1", title: "Perawat lansia" }];
    const { value } = await run("decide", [{ rows, decision: "approve", cells: {} }]);
    expect(value).toMatchObject({
      written: 0,
      told: expect.arrayContaining([expect.stringMatching(/^Perawat lansia: .*Skema/)]),
    });
    expect(review().rows()[0]).toMatchObject({ decision: "Minta perbaikan" });
  });

  it("tells who may not change the register that nothing was written, and what to ask for", async () => {
    const stranger = "tamu@banjarmasin.example";
    const before = [review().rows(), journal()];
    const selection = { sheet: "Tinjauan", row: 3, column: 3, rows: 1, columns: 1 };
    const rows = [{ id: testId(1), version: "V1", title: "Perawat lansia" }];
    const args = [{ rows, decision: "archive", cells: {}, isSure: true }];
    const execution = { spreadsheet: register, user: stranger, name: "decide", args, selection };
    for (const role of ["writer", "reader"]) {
      google.google.as(OWNER).permissions.create(register, { type: "user", role, emailAddress: stranger });
      const { error } = await google.scripts.run({ ...execution, authMode: "FULL" }, person);
      expect([role, error]).toEqual([role, expect.stringContaining("Anda belum berhak mengubah bagian ini")]);
    }
    expect([review().rows(), journal()]).toEqual(before);
  });

  it("opens every page of a register that has no agency and no row yet", async () => {
    const empty = newRegister(google, OWNER, [REVIEWER]);
    const users = [{ email: REVIEWER, role: "reviewer" as const }];
    setCity(google.google, { register: empty, agencies: [], users });
    const selection = { sheet: "Tinjauan", row: 3, column: 3, rows: 1, columns: 1 };
    const click = async (name: string) => {
      const [told, shown] = [alerts.length, pages.length];
      const execution = { spreadsheet: empty, user: REVIEWER, name, args: [], authMode: "FULL", selection } as const;
      const { error } = await google.scripts.run(execution, person);
      return { error, alerts: alerts.slice(told), pages: pages.slice(shown).map((one) => one.title) };
    };
    const page = (title: string) => ({ error: undefined, alerts: [], pages: [title] });
    expect(await click("showQueue")).toEqual(page("Antrean"));
    expect(await click("openStaffForm")).toEqual(page("Ganti petugas"));
    expect(await click("openAgencyForm")).toEqual(page("Tambah perangkat daerah"));
    expect(await click("openChase")).toEqual(page("Ingatkan perangkat daerah"));
    const refused = { error: undefined, alerts: [expect.stringContaining("Pilih dahulu")], pages: [] };
    expect(await click("reviewRows")).toEqual(refused);
    expect(await click("tidyReview")).toMatchObject({ error: undefined });
    setCity(google.google, { register, agencies: [], users });
  });

  it("keeps the drafts of the last twenty rows, for their reviewer alone", async () => {
    const draft = (decision_note: string) => ({ version: "V1", decision: "revise", texts: { decision_note } });
    const keep = (id: string, text: string) => run("keepDraft", [{ id, draft: draft(text) }]);
    const opened = async (id: string, user = REVIEWER) => {
      const args = [{ rows: [{ id, version: "V1", title: "" }], mayPass: false }];
      const selection = { sheet: "Tinjauan", row: 3, column: 3, rows: 1, columns: 1 };
      const execution = { spreadsheet: register, user, name: "walkTo", args, authMode: "FULL", selection } as const;
      const { value } = await google.scripts.run(execution, person);
      return (value as { panel: { draft: unknown } }).panel.draft;
    };
    const [one, other, long] = [testId(1), testId(2), "é".repeat(3500)];
    await keep(one, "Mohon satu.");
    await keep(other, long);
    await keep(one, "Mohon sebut jumlahnya.");
    expect([await opened(one), await opened(other)]).toEqual([draft("Mohon sebut jumlahnya."), draft(long)]);
    expect(await opened(one, OWNER)).toBeNull();
    await run("keepDraft", [{ id: one, draft: null }]);
    expect([await opened(one), await opened(other)]).toEqual([null, draft(long)]);
    for (let at = 100; at < 120; at++) await keep(testId(at), "Lain.");
    expect(await opened(other)).toBeNull();
  });

  it("forwards no row to a scheme that is not domestic, or that its partner does not fit, and names what fits", async () => {
    const data = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
    data.change(testId(2), { partner_kind: "Kementerian atau lembaga pusat", scope: "Antardaerah (di Indonesia)" });
    const rows = [{ id: testId(2), version: "V2", title: "Bank sampah" }];
    const told = async (scheme_set: string) => {
      const cells = { scheme_set, reason: "Memerlukan kementerian atau lembaga" };
      const { value } = await run("decide", [{ rows, decision: "reroute", cells }]);
      return (value as { written: number; told: readonly string[] }).told;
    };
    expect(await told("Kota kembar/bersaudara")).toEqual([expect.stringContaining("bukan skema dalam negeri")]);
    expect(await told("Dengan pihak ketiga")).toEqual([
      expect.stringContaining('"Dengan pihak ketiga" tidak sesuai dengan Kementerian atau lembaga pusat'),
    ]);
    expect(await told("")).toEqual([expect.stringContaining("Skema (ditetapkan) perlu diisi")]);
    expect(
      review()
        .rows()
        .find((one) => one.id === testId(2)),
    ).toMatchObject({ decision: "", scheme_set: "" });
    data.change(testId(2), {
      partner_kind: "Belum ada calon mitra",
      scope: "Dalam daerah (di wilayah sendiri)",
    });
  });

  it("walks to the next row that waits as it was seen, and tells what became of those it passes", async () => {
    const seenOf = async (id: string) => {
      await run("showQueue");
      const { rows } = JSON.parse(pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}");
      return rows.find((one: { id: string }) => one.id === id);
    };
    const rows = [{ ...(await seenOf(testId(1))), seen: "decision=lama" }, await seenOf(testId(2))];
    const { value, error } = await run("walkTo", [{ rows, mayPass: true }]);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({
      id: testId(2),
      panel: { rows: [{ id: testId(2), title: "Bank sampah" }] },
      told: [{ id: testId(1), text: expect.stringContaining("sesudah Antrean dibuka.") }],
    });
    expect((await run("walkTo", [{ rows, mayPass: false }])).value).toMatchObject({ id: testId(1) });
    const gone = { id: testId(9), version: "", title: "Yang hilang" };
    expect((await run("walkTo", [{ rows: [gone], mayPass: true }])).value).toEqual({
      id: "",
      told: [{ id: testId(9), text: "Yang hilang: baris ini tidak ada lagi di Tinjauan." }],
    });
  });

  it("writes the same decision to all rows by id while a colleague sorts, with stamps of who is signed in", async () => {
    const sortRange = {
      range: { sheetId: 201, startRowIndex: 2, endRowIndex: 4 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }],
    };
    google.google.colleagues.add({
      match: "SCRIPT WRITE",
      as: OWNER,
      actions: [{ spreadsheet: register, batchUpdate: { requests: [{ sortRange }] } }],
    });
    const rows = [{ id: testId(1), version: "V1", title: "Perawat lansia" }];
    const form = { rows, decision: "revise", cells: { decision_note: "Mohon lengkapi." } };
    const first = await run("decide", [form]);
    expect(first.value).toMatchObject({ written: 0, told: [expect.stringContaining("baris berpindah")] });
    expect(
      review()
        .rows()
        .find((one) => one.id === testId(2)),
    ).toMatchObject({ decision: "", decision_note: "" });
    expect((await run("decide", [form])).value).toMatchObject({ written: 1, done: [testId(1)], told: [] });
    expect(
      review()
        .rows()
        .find((one) => one.id === testId(1)),
    ).toMatchObject({
      decision: "Minta perbaikan",
      decision_note: "Mohon lengkapi.",
      reviewed_version: "V1",
      reviewer: REVIEWER,
    });
  });

  it("empties what was said of an earlier decision, and keeps it where the same decision stands already", async () => {
    const rowOf = (id: string) =>
      review()
        .rows()
        .find((one) => one.id === id);
    const row = (id: string) => ({ id, version: String(rowOf(id)?.version), title: "" });
    await run("decide", [{ rows: [row(testId(1))], decision: "archive", cells: { decision_note: "Tunggu 2027" } }]);
    const both = { rows: [row(testId(1)), row(testId(2))], decision: "archive", cells: { decision_note: "" } };
    expect((await run("decide", [both])).value).toMatchObject({ written: 2 });
    expect(rowOf(testId(1))).toMatchObject({ decision: "Arsipkan", decision_note: "Tunggu 2027" });
    await run("decide", [{ rows: [row(testId(1))], decision: "archive", cells: { decision_note: "" } }]);
    expect(rowOf(testId(1))?.decision_note).toBe("");
    await run("decide", [{ rows: [row(testId(1))], decision: "revise", cells: { decision_note: "Mohon lengkapi." } }]);
    await run("decide", [{ rows: [row(testId(1))], decision: "undo", cells: {} }]);
    expect(rowOf(testId(1))?.decision_note).toBe("");
  });

  it("shows that a row is held, withdrawn, or closed for further stages, before anything is decided", async () => {
    const problems = openTab(google, register, "Masalah", OWNER);
    const about = { tab: "Tinjauan", severity: "Perlu diperbaiki", row_key: "k1" };
    problems.write(3, {
      ...about,
      id: testId(1),
      code: "decision_held",
      message: "Ditahan (H-ABCD): isi sel berpindah.",
    });
    problems.write(4, { ...about, row_key: "k2", code: "decisions_moved", message: "Keputusan di 2 baris ditahan." });
    const data = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
    data.change(testId(1), {
      state: "Ditarik oleh perangkat daerah",
      problems: "Ditahan (H-ABCD): isi sel berpindah.",
    });
    const history = openTab(google, register, "Riwayat Keputusan", OWNER);
    history.write(3, { id: testId(1), decision: "Tahap 2 Penjajakan", note: "2026-01-02; LAP", row_key: "e.2" });
    history.write(4, { id: testId(1), decision: "Tahap 1 Prakarsa", note: "2026-01-01", row_key: "e.1" });
    const shown = async () => {
      const row =
        review()
          .rows()
          .find((one) => one.id === testId(1))?._row ?? 0;
      expect((await run("reviewRows", [], row)).error).toBeUndefined();
      return JSON.parse(pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}");
    };
    const { rows, stage } = await shown();
    expect(rows[0].notes).toEqual([
      expect.stringContaining("sudah ditarik oleh perangkat daerah"),
      "Ditahan (H-ABCD): isi sel berpindah.",
      expect.stringMatching(/^Belum ada teks Inggris untuk: .*Terjemahkan ke Inggris/),
    ]);
    expect([stage.current, stage.choices]).toEqual(["Tahap 2 Penjajakan (2 Januari 2026; LAP).", []]);
    expect(stage.closed).toContain("persetujuan baris ini tidak berlaku lagi");
    data.change(testId(1), { public_version: "V1" });
    expect((await shown()).stage.choices.map((one: { label: string }) => one.label)).toEqual([
      "3 Koordinasi dan konsultasi dengan Mendagri dan Menlu",
      "2 Penjajakan (lengkapi)",
    ]);
    data.change(testId(1), { state: "Menunggu tinjauan", problems: "", public_version: "" });
    for (const tab of [problems, history]) tab.clear("A3:L4");
  });

  it("opens a register of an earlier release with the columns that it lacks, and moves no decision", async () => {
    const before = review()
      .rows()
      .map(({ supported_affair: _new, ...row }) => row);
    const sheetId = REVIEW_TAB.sheetId;
    const startIndex = positionOf(REVIEW_TAB, "supported_affair");
    const range = { sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
    google.google.as(OWNER).spreadsheets.batchUpdate(register, { requests: [{ deleteDimension: { range } }] });
    expect((await run("reviewRows")).error).toBeUndefined();
    expect(review().tags()).toEqual(REVIEW_TAB.columns.map((one) => one.key));
    expect(
      review()
        .rows()
        .map(({ supported_affair: _new, ...row }) => row),
    ).toEqual(before);
  });

  it("records an agreement in a register of an earlier release, with the plan that its tab had no columns for", async () => {
    const agreements = openTab(google, register, AGREEMENT_TAB.title, OWNER);
    const startIndex = positionOf(AGREEMENT_TAB, "agreement_kind");
    const range = { sheetId: AGREEMENT_TAB.sheetId, dimension: "COLUMNS", startIndex };
    google.google.as(OWNER).spreadsheets.batchUpdate(register, { requests: [{ deleteDimension: { range } }] });
    const row = {
      code: "KS-1",
      title: "Contoh",
      partner: "Contoh Kota",
      scope: "Luar negeri",
      plan_owner: "Contoh Bidang",
    };
    expect((await run("addAgreement", [row])).error).toBeUndefined();
    expect(agreements.tags()).toEqual(AGREEMENT_TAB.columns.map((one) => one.key));
    expect(agreements.rows()).toMatchObject([row]);
  });

  it("shows all of the selected rows before one decision for them", async () => {
    await run("reviewRows", [], 3, 2);
    const found = pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}";
    expect(
      JSON.parse(found)
        .rows.map((one: { id: string }) => one.id)
        .sort(),
    ).toEqual([testId(1), testId(2)]);
  });

  it("shows the host of a link as it really is, and marks letters that an eye cannot tell from Latin ones", async () => {
    const stored = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
    const title_id = "Perawat lansiа";
    stored.change(testId(1), { title_id, evidence_url: "https://gоogle.com/x" });
    await run("reviewRows", [], 3, 2);
    const found = JSON.parse(pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}") as {
      rows: { id: string; fields: { text: string; odd: unknown; host: string }[] }[];
    };
    const fields = found.rows.find((one) => one.id === testId(1))?.fields ?? [];
    expect(fields.filter((one) => one.host !== "" || one.text === title_id)).toMatchObject([
      {
        text: title_id,
        odd: [{ at: 13, length: 1, told: "U+0430, mirip huruf Latin" }],
        host: "",
      },
      {
        text: "https://gоogle.com/x",
        odd: [{ at: 9, length: 1, told: "U+043E, mirip huruf Latin" }],
        host: "xn--gogle-jye.com",
      },
    ]);
    stored.change(testId(1), { title_id: "Perawat lansia", evidence_url: "" });
  });
});

describe("partners", () => {
  it("are matched with the approved rows abroad that fit them, with the reasons", async () => {
    const partners = openTab(google, register, "Mitra", OWNER);
    partners.add({ code: "M1", name: "Kota Nagoya", country: "Jepang", themes: "Kesehatan dan keluarga" });
    partners.add({ code: "M2", name: "Kota Perth", country: "Australia", themes: "" });
    const rows = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
    const before = { public_version: "", countries: "", theme: "" };
    const abroad = { public_version: "V1", countries: "Jepang; Inggris", theme: "Kesehatan dan keluarga" };
    rows.change(testId(1), abroad);
    rows.change(testId(2), abroad);
    const selection = { sheet: "Mitra", row: 3, column: 1, rows: 2, columns: 1 };
    const order = {
      spreadsheet: register,
      user: REVIEWER,
      name: "showPartnerFits",
      args: [],
      authMode: "FULL",
    } as const;
    const { error } = await google.scripts.run({ ...order, selection }, person);
    expect(error).toBeUndefined();
    const shown = JSON.parse(pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}");
    const fit = {
      id: testId(1),
      title: "Perawat lansia",
      agency: "Dinas Kesehatan",
      reasons: "tema sama, negara sama",
    };
    expect(shown).toEqual({
      partners: [
        { name: "Kota Nagoya", rows: [fit] },
        { name: "Kota Perth", rows: [] },
      ],
    });
    for (const n of [1, 2]) rows.change(testId(n), before);
  });

  it("have to be chosen in their own tab", async () => {
    await run("showPartnerFits");
    expect(alerts.at(-1)).toBe("Pilih dahulu satu atau beberapa baris di tab Mitra.");
  });
});

describe("papers in the sidebar", () => {
  const offered = (): { rows: string; kind: string; ids: string[] }[] => {
    const found = pages.at(-1)?.content.match(/const data = (.*);\n/)?.[1] ?? "{}";
    return JSON.parse(found).papers;
  };

  it("are those of the chosen rows; a row's own only when it is approved and looks abroad", async () => {
    await run("reviewRows", [], 3, 2);
    expect(offered().map((one) => one.kind)).toEqual(["bahan-tkksd", "laporan-cakupan"]);
    expect([...(offered()[0]?.ids ?? [])].sort()).toEqual([testId(1), testId(2)]);
    const rows = openTab(google, register, REGISTER_ROWS_TAB.title, OWNER);
    for (const n of [1, 2]) rows.change(testId(n), { public_version: `V${n}` });
    const kinds = new Map<string, string[]>();
    for (const row of [3, 4]) {
      await run("reviewRows", [], row);
      kinds.set(
        offered()[0]?.ids[0] ?? "",
        offered().map((one) => one.kind),
      );
    }
    expect(Object.fromEntries(kinds)).toEqual({
      [testId(1)]: ["bahan-tkksd", "rencana-kerja-sama", "surat-pengantar", "partner-profile", "laporan-cakupan"],
      [testId(2)]: ["bahan-tkksd", "laporan-cakupan"],
    });
  });

  it("come in one folder for several rows of which some are approved abroad, up to thirty", async () => {
    await run("reviewRows", [], 3, 2);
    expect(offered().map((one) => one.kind)).toEqual(["bahan-tkksd", "laporan-cakupan", "folder"]);
    const ids = Array.from({ length: 31 }, (_, at) => testId(at));
    const { value } = await run("openPaper", [{ kind: "folder", ids }]);
    expect(value).toEqual({
      told: expect.stringMatching(/paling banyak 30 usulan; Anda memilih 31\. Pilih lebih sedikit/),
    });
  });

  it("are not opened while Kembar cannot be reached, and nothing else happens", async () => {
    const { value, error } = await run("openPaper", [{ kind: "laporan-cakupan", ids: [] }]);
    expect([error, value]).toEqual([
      undefined,
      { told: "Kembar belum dapat dihubungi. Mohon coba lagi sebentar lagi." },
    ]);
  });
});

describe("Tambah perangkat daerah", () => {
  it("makes a ready workbook, shares it with staff and system, and registers it once", async () => {
    google.scripts.stores.setScriptProperty("SERVICE_ACCOUNT", google.google.serviceAccount);
    const agency = {
      code: "dlh",
      name: "Dinas Lingkungan Hidup",
      name_en: "Environment Agency",
      short: "DLH",
      unit: "Bidang Persampahan",
      affair: "2.11 Lingkungan Hidup",
      emails: "a@x.example; b@x.example",
    };
    const { value, error } = await run("addAgency", [agency]);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ done: true, told: "Dinas Lingkungan Hidup sudah ditambahkan." });
    const [row] = openTab(google, register, "Perangkat Daerah", REVIEWER).rows();
    expect(row).toMatchObject({
      agency_code: "DLH",
      name_en: "Environment Agency",
      affair: "2.11 Lingkungan Hidup",
      contact_unit: "Bidang Persampahan",
      staff_emails: "a@x.example; b@x.example",
      active: "Ya",
    });
    const page = await fetch(String(row?.spreadsheet));
    expect([page.status, (await page.text()).includes("a@x.example")]).toEqual([200, true]);
    const id = /\/d\/([^/]+)/.exec(String(row?.spreadsheet))?.[1] ?? "";
    for (const email of ["a@x.example", "b@x.example", google.google.serviceAccount]) {
      const titles = google.google
        .as(email)
        .spreadsheets.get(id)
        .sheets?.map((one) => one.properties?.title);
      expect(titles).toEqual(["Petunjuk", "Keunggulan", "Umpan Balik", "Pilihan"]);
    }
    const selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
    const again = await google.scripts.run(
      { spreadsheet: id, user: "a@x.example", name: "prepareSheet", args: [], authMode: "FULL", selection },
      person,
    );
    expect(again).toMatchObject({ error: undefined, calls: { writes: 0 } });
    expect((await run("addAgency", [agency])).value).toMatchObject({
      done: false,
      told: "Kode DLH sudah dipakai. Pilih kode lain.",
    });
  });

  it("changes staff in the register and in the sharing together, and says what only the owner can do", async () => {
    const rows = () => openTab(google, register, "Perangkat Daerah", REVIEWER).rows();
    const id = /\/d\/([^/]+)/.exec(String(rows()[0]?.spreadsheet))?.[1] ?? "";
    const writers = () =>
      google.google
        .as(REVIEWER)
        .permissions.list(id)
        .permissions?.flatMap((one) => (one.role === "writer" ? [one.emailAddress] : []))
        .sort();
    google.google.as(REVIEWER).permissions.create(id, { type: "user", role: "writer", emailAddress: "lama@x.example" });
    expect((await run("readStaff", ["DLH"])).value).toEqual({
      staff: ["a@x.example", "b@x.example"],
      outside: [],
      strangers: ["lama@x.example"],
      strange: "dapat menulis, tetapi bukan petugas terdaftar",
      told: "",
    });
    // Nobody is to send Kembar away because the script does not know its address.
    google.scripts.stores.setScriptProperty("SERVICE_ACCOUNT", "");
    expect((await run("readStaff", ["DLH"])).value).toMatchObject({ strangers: ["lama@x.example"] });
    google.scripts.stores.setScriptProperty("SERVICE_ACCOUNT", google.google.serviceAccount);
    const change = async (...args: unknown[]) => (await run("changeStaff", ["DLH", ...args])).value;
    expect(await change("", [])).toMatchObject({
      done: false,
      told: [expect.stringContaining("Belum ada yang diganti")],
    });
    expect(await change("Ibu Sari", [])).toMatchObject({ done: false, told: [expect.stringContaining("Ibu Sari")] });
    expect(await change("", ["a@x.example", "b@x.example"])).toMatchObject({
      done: false,
      told: [expect.stringContaining("sedikitnya satu petugas")],
    });
    expect(await change("Baru <C@x.example>", ["a@x.example", "lama@x.example"])).toEqual({
      done: true,
      told: [
        "Petugas Dinas Lingkungan Hidup sudah diganti di register: masuk c@x.example; keluar a@x.example.",
        "Akses lembarnya juga sudah diganti.",
      ],
    });
    expect(rows()[0]).toMatchObject({ staff_emails: "b@x.example; c@x.example" });
    expect(writers()).toEqual(["b@x.example", "c@x.example", google.google.serviceAccount].sort());
    // A reviewer who does not own the file and may not share it: the register is right, the rest is the owner's.
    const away = { type: "user", role: "reader", emailAddress: OWNER };
    google.google.as(REVIEWER).permissions.create(id, away);
    const selection = { sheet: "Tinjauan", row: 3, column: 1, rows: 1, columns: 1 };
    const asOwner = { spreadsheet: register, user: OWNER, authMode: "FULL" as const, selection };
    const args = ["DLH", "d@x.example", ["b@x.example"]];
    const refused = await google.scripts.run({ ...asOwner, name: "changeStaff", args }, person);
    expect(refused.value).toMatchObject({
      done: true,
      told: [
        expect.stringContaining("sudah diganti di register"),
        expect.stringContaining(`Belum dapat dibagikan kepada d@x.example: minta pemilik berkas (${REVIEWER})`),
        expect.stringContaining("Akses b@x.example belum dicabut"),
      ],
    });
    expect(rows()[0]).toMatchObject({ staff_emails: "c@x.example; d@x.example" });
    // Who manages a shared drive writes in every file of it: a script does not see the role, so nobody is called a stranger.
    const drive = google.google.as(REVIEWER).drives.create("staff", { name: "Kembar Kota" }).id ?? "";
    const manager = { type: "user", role: "organizer", emailAddress: "kelola@x.example" };
    google.google.as(REVIEWER).permissions.create(drive, manager);
    google.google.as(REVIEWER).files.update(id, {}, { add: drive });
    expect((await run("readStaff", ["DLH"])).value).toMatchObject({
      strangers: expect.arrayContaining(["kelola@x.example"]),
      strange: "dapat menulis; bukan petugas terdaftar, mungkin pengelola drive bersama",
    });
  });

  it("makes nothing where the day's new spreadsheets are used up, and says so", async () => {
    while (google.google.daily.take("spreadsheets", REVIEWER));
    const before = openTab(google, register, "Perangkat Daerah", REVIEWER).rows();
    const agency = { code: "baru", name: "Badan Baru", name_en: "", short: "", unit: "", affair: "1.02", emails: "" };
    expect((await run("addAgency", [{ ...agency, affair: "" }])).value).toMatchObject({
      done: false,
      told: expect.stringContaining("pilih urusan"),
    });
    expect((await run("addAgency", [agency])).value).toMatchObject({
      done: false,
      told: expect.stringContaining("Coba lagi besok"),
    });
    expect(openTab(google, register, "Perangkat Daerah", REVIEWER).rows()).toEqual(before);
  });
});
