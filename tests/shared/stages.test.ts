// The thirteen stages: what may follow what, what is missing, the Council's 45 working days, and the words for it.

import { describe, expect, it } from "vitest";
import { profileOf } from "../../shared/register/profile.ts";
import { judgeStage } from "../../shared/stages/judgeStage.ts";
import { holidayCell, NATIONAL_HOLIDAYS } from "../../shared/stages/nationalHolidays.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import { stageAdvice, stageWords } from "../../shared/stages/stageAdvice.ts";
import { workingDaysAfter } from "../../shared/stages/workingDays.ts";
import { STAGE } from "../../shared/vocabularies/stage.ts";

const CALENDAR = { holidays: [], today: "2026-11-26" };
const FINE = { isPublic: true, open: [], today: "2026-11-26" };
const at = (...stages: number[]) => stages.map((stage) => ({ stage, date: "2026-01-05" }));
const codes = (before: readonly number[], stage: number, more: Partial<Parameters<typeof judgeStage>[1]> = {}) =>
  judgeStage({ stage, date: "2026-01-05" }, { ...FINE, before: at(...before), ...more }).map((one) => one.code);

describe("reading the stage cells", () => {
  it.each<[string, Parameters<typeof readStage>[0], ReturnType<typeof readStage>["record"], string[]]>([
    [
      "a number and its date",
      { stage: "6", stage_date: "46300", stage_doc: "B-12" },
      { stage: 6, date: "2026-10-05", doc: "B-12" },
      [],
    ],
    ["number and name", { stage: "6 Persetujuan DPRD" }, { stage: 6 }, []],
    ["the name alone", { stage: "persetujuan dprd" }, { stage: 6 }, []],
    ["a date in words", { stage: "1", stage_date: "5 Oktober 2026" }, { stage: 1, date: "2026-10-05" }, []],
    ["no stage", { stage_date: "2026-10-05" }, undefined, []],
    ["a date that is none", { stage: "1", stage_date: "kemarin" }, { stage: 1 }, ["date_unreadable"]],
    ["a stage that is none", { stage: "14" }, undefined, ["not_in_list_at_all"]],
    ["a stage misspelt", { stage: "Persetujuan DPR" }, undefined, ["not_in_list"]],
  ])("%s", (_name, cells, record, problems) => {
    const reading = readStage(cells);
    expect([reading.record, reading.problems.map((one) => one.code)]).toEqual([record, problems]);
  });
});

describe("following the stages", () => {
  it("accepts every single step from 1 to 13, and 7 back to 5", () => {
    for (const { code } of STAGE.entries) {
      const stage = Number(code);
      expect(
        codes(
          Array.from({ length: stage - 1 }, (_, n) => n + 1),
          stage,
        ),
      ).toEqual([]);
    }
    expect(codes([7], 5)).toEqual([]);
    expect(codes([1, 2, 3, 4, 5, 6, 7, 5], 6)).toEqual([]);
  });

  it.each<[string, number[], number, string[]]>([
    ["a first stage that is not the first", [], 3, ["stage_skips"]],
    ["a skip", [1, 2], 6, ["stage_skips"]],
    ["back to where it never was", [9], 4, ["stage_skips"]],
    ["a correction, back to what was recorded", [1, 2, 6], 2, []],
    ["the same stage again, with another date", [1, 2], 2, []],
  ])("%s", (_name, before, stage, expected) => {
    expect(codes(before, stage)).toEqual(expected);
  });

  it.each<[string, readonly [number, string][], readonly [number, string], string[]]>([
    ["a day that is still to come", [], [1, "2026-11-27"], ["stage_future"]],
    ["today", [], [1, "2026-11-26"], []],
    ["the same day as the last", [[1, "2026-11-20"]], [2, "2026-11-20"], []],
    ["a day before the last", [[1, "2026-11-20"]], [2, "2026-11-19"], ["stage_earlier"]],
    [
      "a return dated before it",
      [
        [5, "2026-10-01"],
        [6, "2026-10-02"],
        [7, "2026-11-20"],
      ],
      [5, "2026-11-19"],
      ["stage_earlier"],
    ],
    [
      "a correction, dated as it was",
      [
        [1, "2026-11-01"],
        [2, "2026-11-05"],
        [3, "2026-11-09"],
      ],
      [2, "2026-11-05"],
      [],
    ],
  ])("looks at the day: %s", (_name, before, [stage, date], expected) => {
    const records = before.map(([stage, date]) => ({ stage, date }));
    expect(judgeStage({ stage, date }, { ...FINE, before: records }).map((one) => one.code)).toEqual(expected);
  });

  it("needs an approved row, every requirement from stage 4 on, and a date", () => {
    expect(codes([1, 2, 3], 4, { open: ["R1", "R7"] })).toEqual(["stage_requirements"]);
    expect(codes([1, 2], 3, { open: ["R1"] })).toEqual([]);
    expect(codes([], 1, { isPublic: false })).toEqual(["stage_unapproved"]);
    expect(judgeStage({ stage: 1 }, { ...FINE, before: [] }).map((one) => one.code)).toEqual(["stage_undated"]);
  });
});

describe("the Council's term", () => {
  it("counts working days without week-ends and the city's holidays", () => {
    expect(workingDaysAfter("2026-10-02", 1, [])).toBe("2026-10-05");
    expect(workingDaysAfter("2026-10-02", 45, [])).toBe("2026-12-04");
    expect(workingDaysAfter("2026-10-02", 45, ["2026-10-28", "2026-11-01"])).toBe("2026-12-07");
  });

  it("runs from the date of receipt at stage 6 only, and says that passing it is no approval", () => {
    expect(stageAdvice({ stage: 6, date: "2026-10-02" }, []).deadline).toBe("2026-12-04");
    expect(stageAdvice({ stage: 5, date: "2026-10-02" }, []).deadline).toBeUndefined();
    expect(stageWords({ stage: 6, date: "2026-10-02", doc: "B-12" }, CALENDAR)).toBe(
      "Tahap 6 Persetujuan DPRD sejak 2 Oktober 2026 (B-12). DPRD menjawab paling lambat 4 Desember 2026 (45 hari kerja sejak diterima); lewat batas tidak berarti disetujui. " +
        "Berikutnya tahap 7 Verifikasi dan pertimbangan Mendagri, oleh Mendagri: perbaiki rencana (kembali ke tahap 5) atau susun rancangan naskah; perlu persetujuan tertulis DPRD, lalu surat kepada Mendagri dengan rencana (Ps 31).",
    );
  });

  it("is told as past once it is", () => {
    expect(stageWords({ stage: 6, date: "2026-10-02" }, { holidays: [], today: "2026-12-05" })).toContain(
      "Batas jawaban DPRD 4 Desember 2026 (45 hari kerja sejak diterima) sudah lewat; itu tidak berarti disetujui.",
    );
  });

  it("has a list of national holidays to begin with, all of them working days but for it", () => {
    const days = NATIONAL_HOLIDAYS.flatMap((one) => one.days);
    for (const day of days) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
    expect(profileOf(new Map([["holidays", { key: "holidays", value_id: holidayCell() }]])).holidays).toEqual(days);
    expect(workingDaysAfter("2026-03-13", 3, days)).toBe("2026-03-25");
  });

  it("counts no term that is longer than a year", () => {
    const daysOf = (value_id: string) =>
      profileOf(new Map(["interest_days", "grace_days"].map((key) => [key, { key, value_id }])));
    for (const typed of ["100000000", "1e300", "-1", "Infinity", "tiga"])
      expect(daysOf(typed)).toMatchObject({ interestDays: 3, graceDays: 7 });
    expect(daysOf("5")).toMatchObject({ interestDays: 5, graceDays: 5 });
  });

  it("tells the first step of a row without a stage, and nothing more after the last", () => {
    expect(stageWords(undefined, CALENDAR)).toMatch(/^Berikutnya tahap 1 Prakarsa, oleh Pemda/);
    expect(stageWords({ stage: 13, date: "2026-10-02" }, CALENDAR)).toBe(
      "Tahap 13 Pelaporan sejak 2 Oktober 2026. Catat naskahnya di tab Kerja Sama (program, lingkup, tanggal ditandatangani) agar Cakupan Program ikut berubah.",
    );
    const signed = { stage: 13, date: "2026-10-02" };
    expect(stageWords(signed, { ...CALENDAR, agreement: "" })).toBe(
      "Tahap 13 Pelaporan sejak 2 Oktober 2026. Naskahnya tercatat di tab Kerja Sama.",
    );
    expect(stageWords(signed, { ...CALENDAR, agreement: "Peringatan: berakhir." })).toContain("Peringatan: berakhir.");
  });
});
