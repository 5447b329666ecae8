// After approval: stages noted one by one, skipped, undated or too early; partners that fit; what is told beside the row.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
const KEMBAR = { ...APPROVE, scheme_set: "KSDPL_KEMBAR" };
const ALL_MET = { r1: "Ya", r4: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" };

const register = (title: string) => openTab(city.google, city.register, title, REVIEWER);
const strengths = () => openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
const rowOf = (id: string) =>
  register("Tinjauan")
    .rows()
    .find((row) => row.id === id);
const codesOf = (id: string) =>
  register("Masalah")
    .rows()
    .filter((row) => row.id === id)
    .map((row) => row.code);
const stagesOf = (id: string) =>
  register("Riwayat Keputusan")
    .rows()
    .filter((row) => row.id === id && String(row.decision).startsWith("Tahap"))
    .map((row) => `${row.decision}: ${row.note}`);
const item = async (id: string) =>
  (await (await fetch(`${city.worker.url}/v1/opportunities/${id}`)).json()) as Record<string, unknown>;
const decide = async (id: string, cells: Record<string, string>) => {
  register("Tinjauan").change(id, cells);
  return city.sync();
};

beforeAll(async () => {
  city = await startSmallCity(["DINKES"]);
  const mitra = openTab(city.google, city.register, "Mitra", OWNER);
  mitra.add({
    code: "M1",
    name: "Kota Contoh Nagoya",
    kind: "Pemerintah daerah di luar negeri",
    country: "Jepang",
    themes: "Kesehatan dan keluarga",
  });
  mitra.add({
    code: "M2",
    name: "Lembaga Contoh Perth",
    kind: "Perguruan tinggi luar negeri",
    country: "Australia",
    themes: "Kesehatan dan keluarga",
  });
  const partner = { partner_kind: "Pemerintah daerah di luar negeri" };
  for (const n of [1, 2, 3]) {
    strengths().write(2 + n, { ...GOOD, ...partner, id: testId(n), title_id: `Contoh keunggulan ${n}` });
  }
  await city.sync();
});
afterAll(() => city.stop());

describe("an approved row", () => {
  it("is told its next step and the partners that fit, with the reasons", async () => {
    await decide(testId(1), KEMBAR);
    expect(rowOf(testId(1))?.recorded).toContain("Berikutnya tahap 1 Prakarsa");
    expect(rowOf(testId(1))?.advice).toContain(
      "Mitra yang cocok: Kota Contoh Nagoya (tema sama, negara sama, jenis mitra sesuai).",
    );
  });

  it("goes from stage to stage; each is in the history with its date and document", async () => {
    for (const stage of [1, 2, 3]) {
      await decide(testId(1), {
        stage: `${stage}`,
        stage_date: `2026-10-0${stage}`,
        stage_doc: stage === 3 ? "B-3" : "",
      });
    }
    expect(stagesOf(testId(1))).toEqual([
      "Tahap 1 Prakarsa: 1 Oktober 2026",
      "Tahap 2 Penjajakan: 2 Oktober 2026",
      "Tahap 3 Koordinasi dan konsultasi dengan Mendagri dan Menlu: 3 Oktober 2026; B-3",
    ]);
    expect(codesOf(testId(1))).toEqual(["requirements_open"]);
    expect(await item(testId(1))).toMatchObject({ availability: "in_discussion" });
  });

  it("needs every requirement answered Ya at stage 4, and is told the Council's term at stage 6", async () => {
    await decide(testId(1), { stage: "4", stage_date: "2026-10-05" });
    expect(codesOf(testId(1))).toEqual(["stage_requirements"]);
    expect(rowOf(testId(1))?.problems).toContain("yang belum: R1, R4, R7, R8, R9");
    await decide(testId(1), ALL_MET);
    expect(codesOf(testId(1))).toEqual([]);
    await decide(testId(1), { stage: "5", stage_date: "2026-10-06" });
    await decide(testId(1), { stage: "6", stage_date: "6 Oktober 2026" });
    expect(rowOf(testId(1))?.recorded).toContain("DPRD menjawab paling lambat 8 Desember 2026");
    expect(rowOf(testId(1))?.recorded).toContain("lewat batas tidak berarti disetujui");
    expect(codesOf(testId(1))).toEqual([]);
  });

  it("keeps its stage when the cell cannot be read, skips a stage or is dated in the future", async () => {
    await decide(testId(1), { stage: "enam belas" });
    expect(codesOf(testId(1))).toEqual(["not_in_list_at_all"]);
    expect(await item(testId(1))).toMatchObject({ availability: "in_discussion" });
    await decide(testId(1), { stage: "11", stage_date: "2026-10-20" });
    expect(codesOf(testId(1))).toEqual(["stage_skips"]);
    expect(await item(testId(1))).toMatchObject({ availability: "in_discussion" });
    await decide(testId(1), { stage: "7", stage_date: "2027-10-20" });
    expect(codesOf(testId(1))).toEqual(["stage_future"]);
    await decide(testId(1), { stage: "6", stage_date: "2026-10-06" });
    expect(codesOf(testId(1))).toEqual([]);
    expect(stagesOf(testId(1)).map((one) => one.split(" ")[1])).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe("what cannot be right", () => {
  it("a stage without approval and without a date is named", async () => {
    await decide(testId(2), { stage: "1" });
    expect(codesOf(testId(2)).sort()).toEqual(["stage_unapproved", "stage_undated"]);
  });

  it("an unknown programme is named and that of the agency stays public", async () => {
    await decide(testId(2), { ...KEMBAR, programme_set: "P99", stage: "" });
    expect(codesOf(testId(2)).sort()).toEqual(["programme_unknown", "requirements_open"]);
    expect(await item(testId(2))).toMatchObject({ programme: null });
    await decide(testId(2), { programme_set: "P1" });
    expect(codesOf(testId(2))).toEqual(["requirements_open"]);
    expect(await item(testId(2))).toMatchObject({ programme: "P1" });
  });

  it("a decision on a withdrawn row is recorded, named, and shows nothing", async () => {
    strengths().change(testId(3), { status: "Ditarik" });
    await city.sync();
    await decide(testId(3), KEMBAR);
    expect(codesOf(testId(3)).sort()).toEqual(["decision_on_withdrawn", "requirements_open"]);
    expect(
      register("Riwayat Keputusan")
        .rows()
        .filter((row) => row.id === testId(3)),
    ).toHaveLength(1);
    expect((await fetch(`${city.worker.url}/v1/opportunities/${testId(3)}`)).status).toBe(404);
  });
});
