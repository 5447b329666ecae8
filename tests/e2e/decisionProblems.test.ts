// Every sentence about a decision, read in Masalah and beside the row; a held Tinjauan takes no decision at all.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
const COUNT = 14;
beforeAll(async () => {
  city = await startSmallCity(["DINKES"]);
  const tab = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
  for (let n = 0; n < COUNT; n++) tab.write(3 + n, { ...GOOD, id: testId(n), title_id: `Keunggulan nomor ${n}` });
  await city.sync();
});
afterAll(() => city.stop());

const register = (title: string) => openTab(city.google, city.register, title, REVIEWER);
const codesOf = (id: string) =>
  register("Masalah")
    .rows()
    .filter((row) => row.id === id)
    .map((row) => row.code);
const history = () => register("Riwayat Keputusan").rows();

describe("decisions that cannot be recorded", () => {
  it("are named with what they need, and recorded once they have it", async () => {
    const review = register("Tinjauan");
    review.change(testId(0), { decision: "Setujui" });
    review.change(testId(1), { ...APPROVE, r2: "Tidak" });
    review.change(testId(2), { ...APPROVE, scheme_set: "SINERGI" });
    review.change(testId(3), { decision: "Setujuii" });
    review.change(testId(4), { ...APPROVE, reviewed_version: "ABCDEFGH0123" });
    review.change(testId(5), { decision: "Batalkan" });
    await city.sync();
    expect([0, 1, 2, 3, 4, 5].map((n) => codesOf(testId(n)))).toEqual([
      ["decision_needs", "requirement_refused", "requirement_refused", "requirement_refused"],
      ["requirement_refused"],
      ["scheme_contradicts"],
      ["not_in_list"],
      ["decision_other_row"],
      ["nothing_to_undo"],
    ]);
    expect(history()).toEqual([]);
    expect(review.rows().find((row) => row.id === testId(1))?.problems).toContain("Persetujuan belum dicatat");
    review.change(testId(1), { r2: "Ya" });
    expect(await city.sync()).toMatchObject({ published: 1 });
    expect(codesOf(testId(1))).toEqual(["requirements_open"]);
  });

  it("are unclear when the row changed between what was shown and what was decided", async () => {
    const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
    strengths.change(testId(6), { title_id: "Berubah sebelum diputuskan" });
    await city.sync(city.workbook("DINKES"));
    register("Tinjauan").change(testId(6), APPROVE);
    await city.sync();
    expect(codesOf(testId(6))).toEqual(["decision_unclear"]);
    expect(history().map((row) => row.id)).not.toContain(testId(6));
  });

  it("are a conflict when two rows with one id say different things", async () => {
    register("Tinjauan").change(testId(7), { decision: "Arsipkan" });
    register("Tinjauan").add({ id: testId(7), decision: "Tolak", reason: "GANDA" });
    register("Tinjauan").add({ id: "KB-ZZZZZZZZZZ", decision: "Tolak" });
    await city.sync();
    expect(codesOf(testId(7))).toEqual(["decision_conflict"]);
    expect(
      register("Masalah")
        .rows()
        .filter((row) => row.code === "unknown_row"),
    ).toHaveLength(1);
    expect(history().map((row) => row.id)).not.toContain(testId(7));
  });
});

describe("a row of Tinjauan whose code was overwritten or emptied", () => {
  const messages = (code: string) =>
    register("Masalah")
      .rows()
      .filter((row) => row.code === code);
  const write = (id: string, cells: Record<string, string>) =>
    register("Tinjauan").write(
      register("Tinjauan")
        .rows()
        .find((row) => row.id === id)?._row ?? 0,
      cells,
    );

  it("is named, its decision stays with the row that it was taken for, and a new row stands for that one", async () => {
    const row = register("Tinjauan")
      .rows()
      .find((one) => one.id === testId(5));
    write(testId(5), { decision: "Arsipkan", reviewed_version: String(row?.version) });
    await city.sync();
    const before = history();
    write(testId(5), { id: "" });
    await city.sync();
    expect(messages("decision_no_id")).toMatchObject([{ sheet_row: row?._row }]);
    expect(register("Tinjauan").rows().at(-1)).toMatchObject({ id: testId(5), decision: "Arsipkan" });
    register("Tinjauan").write(row?._row ?? 0, { id: testId(6) });
    await city.sync();
    expect(messages("decision_no_id")).toEqual([]);
    expect(codesOf(testId(6))).toEqual(["decision_other_row"]);
    expect(history()).toEqual(before);
  });
});

describe("a Tinjauan that cannot be believed", () => {
  const held = () =>
    register("Masalah")
      .rows()
      .find((row) => String(row.code).startsWith("decisions_"));

  it("takes no decision of rows whose words stand in other rows than before, and any other decision at once", async () => {
    const review = register("Tinjauan");
    for (const n of [8, 9, 10, 11, 12])
      review.change(testId(n), { decision: "Tolak", reason: "LAINNYA", decision_note: `Alasan ${n}` });
    await city.sync();
    const before = history().length;
    review.change(testId(8), { decision_note: "Alasan 9" });
    review.change(testId(9), { decision_note: "Alasan 8" });
    review.change(testId(13), { decision: "Arsipkan" });
    await city.sync();
    expect(held()).toMatchObject({ code: "decisions_moved" });
    expect([codesOf(testId(8)), codesOf(testId(9))]).toEqual([["decision_held"], ["decision_held"]]);
    expect(history()).toHaveLength(before + 1);
    review.change(testId(8), { decision_note: "Alasan 8" });
    review.change(testId(9), { decision_note: "Alasan 9" });
    await city.sync();
    expect(held()).toBeUndefined();
    expect(history().at(-1)).toMatchObject({ id: testId(13), decision: "Arsipkan" });
  });

  it("takes no decision while most are gone, until the code is written as release", async () => {
    const review = register("Tinjauan");
    for (const row of review.rows()) review.write(row._row, { decision: "" });
    await city.sync();
    expect(held()).toMatchObject({ code: "decisions_gone" });
    const hold = /H-[0-9A-Z]{4}/.exec(String(held()?.message))?.[0];
    const profile = openTab(city.google, city.register, "Profil Kota", OWNER);
    profile.add({ key: "release", value_id: "H-SALAH" });
    await city.sync();
    const unknown = () =>
      register("Masalah")
        .rows()
        .find((row) => row.code === "release_unknown");
    expect(unknown()?.message).toContain(`Kode lepas "H-SALAH" tidak dikenal: yang sedang ditahan berkode ${hold}`);
    profile.write(profile.rows().find((row) => row.key === "release")?._row ?? 0, { value_id: hold ?? "" });
    await city.sync();
    expect(unknown()).toBeUndefined();
    expect(held()).toBeUndefined();
    expect(await city.sync()).toMatchObject({ published: 1 });
  });

  it("keeps the last good list when a tab of the register is emptied", async () => {
    openTab(city.google, city.register, "Program", OWNER).clear("A3:Z9");
    await city.sync();
    const problem = register("Masalah")
      .rows()
      .find((row) => row.code === "register_held");
    expect(problem?.message).toContain("Program");
    expect(
      register("Cakupan Program")
        .rows()
        .map((row) => row.programme),
    ).toContain("P1");
  });
});
