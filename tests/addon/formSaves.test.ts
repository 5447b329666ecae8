// The form saves what was typed, never over another's work and never twice, and keeps what was begun; from the menu and as a web app.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GOOD, testId } from "../e2e/support/rows.ts";
import { CLERK, type Office, OWNER, openOffice } from "./support/office.ts";

interface Saved {
  readonly id: string;
  readonly refusal?: string;
  readonly isGone?: true;
  readonly conflicts?: readonly { readonly key: string; readonly theirs: string }[];
  readonly row?: { readonly seen: Record<string, string> };
}

const NEW = "KB-00000000ZZ";
const { status: _status, ...VALUES } = GOOD;
const STRANGER = "orang.lain@banjarmasin.example";
const NOWHERE = { sheet: "", row: 1, column: 1, rows: 1, columns: 1 };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(() => office.tab.clear("A3:AZ50"));
afterAll(() => office.close());

const save = async (...args: readonly unknown[]) => (await office.click("saveForm", args)).value as Saved;
const atWeb = async (name: string, args: readonly unknown[], user = CLERK) => {
  const execution = { spreadsheet: office.spreadsheet, user, name, args, selection: NOWHERE, isWebApp: true } as const;
  const nobody = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
  return office.google.scripts.run({ ...execution, authMode: "FULL" }, nobody);
};

describe("saving", () => {
  it("an empty form makes no row, and says so", async () => {
    const blank = Object.fromEntries(Object.keys(VALUES).map((key) => [key, " "]));
    for (const typed of [{}, blank]) expect((await save(NEW, typed)).refusal).toContain("tidak ada yang disimpan");
    expect(office.tab.rows()).toEqual([]);
  });

  it("a second try after a lost answer makes no second row", async () => {
    await save(NEW, VALUES);
    const again = await save(NEW, { ...VALUES, theme: "Ekonomi kreatif" });
    expect(again.refusal).toBeUndefined();
    expect(office.tab.rows()).toMatchObject([{ id: NEW, theme: "Ekonomi kreatif" }]);
  });

  it("what a colleague changed meanwhile is told and nothing is overwritten, not even elsewhere in the row", async () => {
    const { row } = await save(NEW, VALUES);
    office.tab.change(NEW, { summary_id: "Isi rekan.", theme: "Ekonomi kreatif" });
    const typed = { summary_id: "Isi saya.", benefit_city: "Manfaat baru." };
    const refused = await save(NEW, typed, row?.seen);
    expect(refused).toMatchObject({ conflicts: [{ key: "summary_id", theirs: "Isi rekan." }] });
    expect(office.tab.rows()).toMatchObject([{ summary_id: "Isi rekan.", benefit_city: VALUES.benefit_city }]);
    const settled = await save(NEW, typed, { ...row?.seen, summary_id: "Isi rekan." });
    expect(settled.refusal).toBeUndefined();
    expect(office.tab.rows()).toMatchObject([{ ...typed, theme: "Ekonomi kreatif" }]);
  });

  it("both wrote the same: no conflict", async () => {
    const { row } = await save(NEW, VALUES);
    office.tab.change(NEW, { summary_id: "Sama." });
    expect((await save(NEW, { summary_id: "Sama." }, row?.seen)).conflicts).toBeUndefined();
  });

  it("a row that a colleague deleted is told, and made anew only when asked", async () => {
    const { row } = await save(NEW, VALUES);
    office.tab.clear("A3:AZ3");
    const refused = await save(NEW, { summary_id: "Isi saya." }, row?.seen);
    expect(refused).toMatchObject({ isGone: true, refusal: expect.stringContaining("sudah tidak ada di lembar") });
    expect(office.tab.rows()).toEqual([]);
  });

  it("a choice that is spelt otherwise is shown in the words of its list, and stays as it is where nobody changes it", async () => {
    office.tab.add({ ...GOOD, id: testId(1), scope: "LN", affair: 1.02 });
    const { value } = await office.click("openRow", [testId(1)]);
    expect(value).toMatchObject({
      values: { scope: "Luar negeri", affair: "1.02 Kesehatan" },
      seen: { scope: "LN", affair: "1.02" },
    });
  });
});

describe("what was begun and not saved", () => {
  const kept = { values: { title_id: "Contoh: Kelas sungai", summary_id: "é".repeat(20_000) }, seen: { title_id: "" } };

  it("is kept for its person alone, and forgotten once it is saved", async () => {
    expect((await office.click("keepForm", [NEW, "Contoh: Kelas sungai", kept])).value).toBe(true);
    expect((await office.click("keptForm", [NEW])).value).toEqual(kept);
    const list = async (user: string) =>
      ((await atWeb("listForm", [], user)).value as { kept: { id: string; title: string }[] }).kept;
    expect(await list(CLERK)).toMatchObject([{ id: NEW, title: "Contoh: Kelas sungai" }]);
    expect(await list(OWNER)).toEqual([]);
    await save(NEW, { title_id: "Contoh: Kelas sungai" });
    expect(await list(CLERK)).toEqual([]);
    expect((await office.click("keptForm", [NEW])).value).toBeNull();
  });

  it("is bounded: the last five, and no longer text than fits", async () => {
    for (let at = 1; at <= 7; at++) await office.click("keepForm", [testId(at), `Ke-${at}`, { values: {} }]);
    const { kept: all } = (await office.click("listForm")).value as { kept: { title: string }[] };
    expect(all.map((one) => one.title)).toEqual(["Ke-7", "Ke-6", "Ke-5", "Ke-4", "Ke-3"]);
    expect((await office.click("keptForm", [testId(1)])).value).toBeNull();
    const tooLong = { values: { summary_id: "x".repeat(40_000) } };
    expect((await office.click("keepForm", [NEW, "x", tooLong])).value).toBe(false);
  });
});

describe("as a web app", () => {
  const pageOf = (value: unknown) =>
    JSON.parse(/const data = (.*);\n/.exec((value as { content: string }).content)?.[1] ?? "");

  it("shows one's rows with their state, and the row that its address names", async () => {
    await save(NEW, { ...VALUES, scope: "", readiness: "Berjalan (sudah dilaksanakan)", evidence_url: "" });
    const { value, error } = await atWeb("doGet", [{ parameter: { baris: NEW } }]);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ metas: { viewport: "width=device-width, initial-scale=1" } });
    expect(pageOf(value)).toMatchObject({
      place: "web",
      rows: [{ id: NEW, title: VALUES.title_id, status: "draft", open: 1, advised: 1 }],
      row: { id: NEW, values: { title_id: VALUES.title_id } },
      likely: { affair: ["2.11 Lingkungan Hidup", "1.02 Kesehatan"] },
    });
  });

  it("saves under the same lock as the sheet", async () => {
    expect((await atWeb("saveForm", [NEW, VALUES])).value).toMatchObject({ id: NEW, told: [] });
    expect(office.tab.rows()).toMatchObject([{ id: NEW, title_id: VALUES.title_id, status: "Draf" }]);
  });

  it("tells who has no share in the workbook what to do", async () => {
    const { value } = await atWeb("doGet", [{ parameter: {} }], STRANGER);
    expect(pageOf(value).closed).toContain("belum diberi akses");
  });

  it("has an address to be shared", async () => {
    await office.click("shareForm");
    const { data } = office.screen.pages.at(-1) as { data: { address: string; message: string } };
    expect(data.address).toBe(`${office.google.url}/macros/s/${office.spreadsheet}/exec`);
    expect(data.message).toContain(data.address);
  });
});
