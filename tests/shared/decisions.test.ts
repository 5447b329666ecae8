// Decisions: an edge between two readings, judged by the law, folded from a log that only grows.

import { describe, expect, it } from "vitest";
import type { Content } from "../../shared/columns.ts";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { evaluate as evaluateRow, type ReviewKnown } from "../../shared/decisions/evaluate.ts";
import { type LogEntry, publicVersion } from "../../shared/decisions/log.ts";
import type { Seen } from "../../shared/decisions/memory.ts";
import { readReview } from "../../shared/decisions/readReview.ts";
import { derive, type Facts } from "../../shared/decisions/stateOf.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";

const FOREIGN: Content = { title_id: "Perawat", scope: "LUAR_NEGERI", partner_kind: "PEMDA_LN", object: "KAPASITAS" };
const APPROVAL: DecisionCells = { decision: "Setujui", scheme_set: "KSDPL_KEMBAR", r2: "Ya", r3: "ya", r5: "YES" };

function known(more: Partial<ReviewKnown> = {}): ReviewKnown {
  const contents = new Map([
    ["V1", FOREIGN],
    ["V2", FOREIGN],
  ]);
  const nothing = { seen: undefined, attempt: undefined, log: [], settings: {}, stages: [], withdrawn: false };
  const how = { isEvent: false, isRecovered: false };
  return { ...nothing, ...how, shown: ["V1"], current: "V1", contents, ...more };
}

const LISTS: Lists = {
  programmes: [{ code: "P1", name_id: "Kota sungai", name_en: "River city", valid_from: "", valid_to: "" }],
  today: "2026-01-01",
};
const evaluate = (cells: DecisionCells, about: ReviewKnown, date: string) => evaluateRow(cells, about, date, LISTS);

function entry(decision: LogEntry["decision"], version: string, more: Partial<LogEntry> = {}): LogEntry {
  return {
    decision,
    version,
    amends: false,
    cells: {},
    reviewer: "",
    basis: "claimed",
    taken_at: "2026-01-01",
    ...more,
  };
}

function codes(cells: DecisionCells, more: Partial<ReviewKnown> = {}): string[] | undefined {
  return evaluate(cells, known(more), "2026-01-01")?.problems.map((one) => one.code);
}

describe("evaluate", () => {
  it("takes a new decision for the version that was shown", () => {
    expect(evaluate(APPROVAL, known(), "")?.entry).toEqual({
      decision: "approve",
      version: "V1",
      amends: false,
      cells: APPROVAL,
    });
  });

  it("takes nothing when the cells equal what was seen, whatever became of the row", () => {
    expect(evaluate(APPROVAL, known({ seen: APPROVAL, shown: ["V2"], current: "V2" }), "")).toBeUndefined();
  });

  it("asks again when two versions were shown since the last reading", () => {
    const outcome = evaluate(APPROVAL, known({ shown: ["V1", "V2"], current: "V2" }), "2026-01-01");
    expect(outcome?.entry).toBeUndefined();
    expect(outcome?.problems.map((one) => one.code)).toEqual(["decision_unclear"]);
  });

  it("believes a stamp over what was shown, if it names a version of this id", () => {
    const stamped = { ...APPROVAL, reviewed_version: "V1" };
    expect(evaluate(stamped, known({ shown: ["V1", "V2"], current: "V2" }), "")?.entry?.version).toBe("V1");
    expect(codes({ ...APPROVAL, reviewed_version: "V9" })).toEqual(["decision_other_row"]);
  });

  it("amends the latest decision on its own version when only its other cells change", () => {
    const amended = { ...APPROVAL, r1: "Ya" };
    const outcome = evaluate(
      amended,
      known({ seen: APPROVAL, shown: ["V2"], current: "V2", log: [entry("approve", "V1")] }),
      "",
    );
    expect(outcome?.entry).toEqual({ decision: "approve", version: "V1", amends: true, cells: amended });
  });

  it("does not take an amendment that the law refuses", () => {
    const outcome = evaluate(
      { ...APPROVAL, r2: "Tidak" },
      known({ seen: APPROVAL, log: [entry("approve", "V1")] }),
      "",
    );
    expect(outcome?.entry).toBeUndefined();
    expect(outcome?.problems.map((one) => one.code)).toEqual(["requirement_refused"]);
  });

  it("judges a refused approval again when its cells are completed", () => {
    const { scheme_set: _scheme, ...bare } = APPROVAL;
    const first = evaluate(bare, known(), "");
    expect(first?.problems.map((one) => one.code)).toEqual(["decision_needs"]);
    const again = known({
      seen: bare,
      shown: ["V2"],
      current: "V2",
      ...(first?.attempt ? { attempt: first.attempt } : {}),
    });
    expect(evaluate(APPROVAL, again, "")?.entry?.version).toBe("V1");
  });

  it("goes on saying why a decision is not recorded, whatever else is typed in its row", () => {
    const { scheme_set: _scheme, ...bare } = APPROVAL;
    const refused = { seen: bare, attempt: { decision: "approve", version: "V1" } } as const;
    expect(codes({ ...bare, priority: "1 Utama" }, refused)).toEqual(["decision_needs"]);
    const contradicted = { ...APPROVAL, r2: "Tidak" };
    const amended = { seen: contradicted, log: [entry("approve", "V1")] };
    expect(codes({ ...contradicted, priority: "1 Utama" }, amended)).toEqual(["requirement_refused"]);
    for (const typed of [{ priority: "1 Utama" }, { r4: "Ya" }])
      expect(codes({ ...APPROVAL, ...typed }, { seen: APPROVAL })).toEqual(["decision_unclear"]);
    const strange = { ...APPROVAL, reviewed_version: "V9" };
    const refusedStamp = { seen: strange, log: [entry("approve", "V1")] };
    expect(codes({ ...strange, priority: "1 Utama" }, refusedStamp)).toEqual(["decision_other_row"]);
  });

  it("goes on naming the requirements that are open, unless a stage that needs them names them itself", () => {
    const approved = { seen: APPROVAL, log: [entry("approve", "V1")] };
    expect(codes({ ...APPROVAL, priority: "1 Utama" }, approved)).toEqual(["requirements_open"]);
    const stages = [{ stage: 3, date: "2026-01-01" }];
    expect(codes({ ...APPROVAL, stage: "4", stage_date: "2026-01-01" }, { ...approved, stages })).toEqual([
      "stage_requirements",
    ]);
  });

  it("asks which affair a supporting function serves, and refuses an approval that names none of the list", () => {
    const contents = new Map([["V1", { ...FOREIGN, affair: "4.01" }]]);
    expect(codes(APPROVAL, { contents })).toEqual(["requirements_open", "supported_affair_needed"]);
    expect(codes({ ...APPROVAL, supported_affair: "1.02 Kesehatan" }, { contents })).toEqual(["requirements_open"]);
    expect(codes({ ...APPROVAL, supported_affair: "kesehatan" }, { contents })).toEqual(["requirements_open"]);
    for (const wrong of ["Penunjang: Sekretariat Daerah", "4.01", "urusan apa saja"]) {
      expect(
        evaluate({ ...APPROVAL, supported_affair: wrong }, known({ contents }), "2026-01-01")?.entry,
      ).toBeUndefined();
    }
    expect(codes(APPROVAL)).toEqual(["requirements_open"]);
  });

  it("takes nothing for an emptied cell, a stamp alone, or an undo of nothing", () => {
    expect(evaluate({}, known({ seen: APPROVAL }), "")).toEqual({ settings: {}, problems: [] });
    expect(evaluate({ ...APPROVAL, reviewer: "a@b.id" }, known({ seen: APPROVAL }), "")?.entry).toBeUndefined();
    expect(codes({ decision: "Batalkan keputusan terakhir" })).toEqual(["nothing_to_undo"]);
  });

  it.each<[string, DecisionCells, Content, string[]]>([
    ["a Tidak on any requirement", { ...APPROVAL, r1: "Tidak" }, FOREIGN, ["requirement_refused"]],
    ["R6 for IPTEK", { ...APPROVAL, object_set: "IPTEK" }, FOREIGN, ["requirement_refused"]],
    ["no object", APPROVAL, { scope: "LUAR_NEGERI", partner_kind: "PEMDA_LN" }, ["decision_needs"]],
    [
      "an institution as sister city",
      APPROVAL,
      { ...FOREIGN, partner_kind: "PERGURUAN_TINGGI_LN" },
      ["scheme_contradicts"],
    ],
    ["a network as any scheme", APPROVAL, { ...FOREIGN, partner_kind: "JEJARING" }, ["scheme_contradicts"]],
    [
      "a foreign scheme at home",
      { decision: "Setujui", scheme_set: "KSDPL" },
      { scope: "ANTAR_DAERAH" },
      ["scheme_contradicts"],
    ],
    ["a rejection without reason", { decision: "Tolak" }, FOREIGN, ["decision_needs"]],
    ["a rerouting without scheme", { decision: "Alihkan ke skema lain", reason: "PUSAT" }, FOREIGN, ["decision_needs"]],
    [
      "a rerouting abroad",
      { decision: "Teruskan ke skema dalam negeri", reason: "PUSAT", scheme_set: "KSDPL" },
      FOREIGN,
      ["scheme_not_domestic"],
    ],
    [
      "a rerouting to nowhere",
      { decision: "Teruskan ke skema dalam negeri", reason: "PUSAT", scheme_set: "BELUM_DITENTUKAN" },
      FOREIGN,
      ["scheme_not_domestic"],
    ],
    [
      "a ministry as third party",
      { decision: "Teruskan ke skema dalam negeri", reason: "PUSAT", scheme_set: "KSDPK" },
      { scope: "ANTAR_DAERAH", partner_kind: "KEMENTERIAN_LEMBAGA" },
      ["scheme_contradicts"],
    ],
    [
      "a development partner by approval",
      { ...APPROVAL, scheme_set: "KSDLL_PERSETUJUAN" },
      { ...FOREIGN, partner_kind: "MITRA_PEMBANGUNAN_LN" },
      ["scheme_contradicts"],
    ],
    ["another reason unexplained", { decision: "Tolak", reason: "Lainnya" }, FOREIGN, ["decision_needs"]],
    ["a revision without note", { decision: "Minta perbaikan" }, FOREIGN, ["decision_needs"]],
    ["a scheme that is none", { ...APPROVAL, scheme_set: "Kota kembang" }, FOREIGN, ["not_in_list"]],
  ])("refuses %s", (_what, cells, content, expected) => {
    expect(codes(cells, { contents: new Map([["V1", content]]) })).toEqual(expected);
  });

  it.each([
    ["KSDPK", { scope: "ANTAR_DAERAH", partner_kind: "BADAN_USAHA" }],
    ["SINERGI", { scope: "ANTAR_DAERAH", partner_kind: "KEMENTERIAN_LEMBAGA" }],
    ["BUKAN_KSD", { scope: "DALAM_DAERAH", partner_kind: "JEJARING" }],
    ["SINERGI", { scope: "LUAR_NEGERI" }],
  ])("takes a rerouting to %s where it fits", (scheme_set, content) => {
    const cells = { decision: "Teruskan ke skema dalam negeri", reason: "PUSAT", scheme_set };
    expect(codes(cells, { contents: new Map([["V1", content]]) })).toEqual([]);
  });

  it("keeps with a decision that ends an approval nothing of what the approval settled", () => {
    const stands = { ...APPROVAL, object_set: "BUDAYA", programme_set: "P1", r1: "Ya", decision_ref: "Nota 1" };
    const kept = (cells: DecisionCells) =>
      evaluate({ ...stands, ...cells }, known({ seen: APPROVAL }), "")?.entry?.cells;
    expect(kept({ decision: "Tolak", reason: "GANDA" })).toEqual({
      decision: "Tolak",
      reason: "GANDA",
      decision_ref: "Nota 1",
    });
    expect(kept({ decision: "Arsipkan" })).toEqual({ decision: "Arsipkan", decision_ref: "Nota 1" });
    const reroute = { decision: "Teruskan ke skema dalam negeri", reason: "INTERNAL", scheme_set: "BUKAN_KSD" };
    expect(kept(reroute)).toEqual({ ...reroute, decision_ref: "Nota 1" });
  });

  it("takes a domestic approval without a scheme, and BELUM_ADA with any foreign one", () => {
    expect(codes({ decision: "Setujui" }, { contents: new Map([["V1", { scope: "DALAM_DAERAH" }]]) })).toEqual([]);
    expect(codes(APPROVAL, { contents: new Map([["V1", { ...FOREIGN, partner_kind: "BELUM_ADA" }]]) })).toEqual([
      "requirements_open",
    ]);
  });
});

describe("the log", () => {
  const order = ["V1", "V2"];
  it.each<[string, LogEntry[], string | undefined]>([
    ["nothing", [], undefined],
    ["an approval", [entry("approve", "V1")], "V1"],
    ["a revision of a later version", [entry("approve", "V1"), entry("revise", "V2")], "V1"],
    ["a rejection of a later version", [entry("approve", "V1"), entry("reject", "V2")], undefined],
    ["a rejection of an earlier version", [entry("approve", "V2"), entry("reject", "V1")], "V2"],
    ["an undone rejection", [entry("approve", "V1"), entry("archive", "V1"), entry("undo", "V1")], "V1"],
    ["an undone approval", [entry("approve", "V1"), entry("approve", "V2"), entry("undo", "V2")], "V1"],
  ])("makes public after %s", (_what, log, version) => {
    expect(publicVersion(log, order)).toBe(version);
  });

  const facts: Facts = {
    status: "submit",
    version: "V2",
    missing: false,
    gone: undefined,
    submittedWithProblems: false,
    log: [],
    order,
  };
  it.each<[string, Partial<Facts>, string]>([
    ["submitted", {}, "submitted"],
    ["draft", { status: "draft" }, "draft"],
    ["incomplete", { version: undefined, submittedWithProblems: true }, "incomplete"],
    ["approved_changed", { log: [entry("approve", "V1")] }, "approved_changed"],
    [
      "approved_changed before incomplete",
      { version: undefined, submittedWithProblems: true, log: [entry("approve", "V1")] },
      "approved_changed",
    ],
    ["needs_revision", { log: [entry("approve", "V1"), entry("revise", "V2")] }, "needs_revision"],
    ["missing", { missing: true, log: [entry("approve", "V2")] }, "missing"],
    ["withdrawn", { gone: "withdrawn", log: [entry("approve", "V2")] }, "withdrawn"],
  ])("derives %s", (_what, change, state) => {
    expect(derive({ ...facts, ...change }).state).toBe(state);
  });
});

describe("readReview", () => {
  const keys = ["id", ...DECISION_COLUMNS.map((one) => one.key)];
  const reading = (rows: Record<string, string>[]) => ({
    positions: new Map(keys.map((key, at) => [key, at])),
    bound: keys,
    rows: rows.map((cells, at) => ({ row: at + 3, cells })),
  });
  const seen = (cells: Record<string, DecisionCells>): Map<string, Seen> =>
    new Map(Object.entries(cells).map(([id, one]) => [id, [one]]));

  it("lets the changed one of several rows with one id count, and two different changes be a conflict", () => {
    const before = seen({ A: { decision: "Tolak" } });
    const [one] = readReview(
      reading([
        { id: "A", decision: "Tolak" },
        { id: "A", decision: "Arsipkan" },
      ]),
      before,
    );
    expect(one).toEqual({ id: "A", row: 4, seen: [{ decision: "Arsipkan" }, { decision: "Tolak" }], conflict: false });
    const [two] = readReview(
      reading([
        { id: "A", decision: "Setujui" },
        { id: "A", decision: "Arsipkan" },
      ]),
      before,
    );
    expect(two?.conflict).toBe(true);
  });

  it("does not take the row that was left behind as a change at the next reading", () => {
    const before = new Map<string, Seen>([["A", [{ decision: "Arsipkan" }, { decision: "Tolak" }]]]);
    const [row] = readReview(
      reading([
        { id: "A", decision: "Tolak" },
        { id: "A", decision: "Arsipkan" },
      ]),
      before,
    );
    expect(row?.seen).toEqual([{ decision: "Arsipkan" }, { decision: "Tolak" }]);
  });
});
