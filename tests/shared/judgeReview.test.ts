// The judgement of Tinjauan without a database: facts in, everything that is to be stored out.

import { describe, expect, it } from "vitest";
import type { Content } from "../../shared/columns.ts";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { compareReview, newsAmong } from "../../shared/decisions/compareReview.ts";
import { judgeReview, type ReviewFacts, type RowFacts } from "../../shared/decisions/judgeReview.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";

const NOW = "2026-11-26T02:00:00.000Z";
const EARLIER = "2026-11-20T02:00:00.000Z";
const HOME: Content = { title_id: "Contoh", scope: "DALAM_DAERAH" };
const NOTHING = { entries: [], stages: [], memories: [], states: [], usedStamps: [] };

const APPROVED: LogEntry = {
  version: "V1",
  decision: "approve",
  amends: false,
  cells: { decision: "Setujui" },
  reviewer: "a@kota.example",
  basis: "claimed",
  taken_at: EARLIER,
};

function memory(more: Partial<ReviewMemory> = {}): ReviewMemory {
  return { id: "A", seen: [{}], shown: ["V1"], attempt: undefined, problems: [], held: undefined, ...more };
}

function facts(more: Partial<RowFacts> = {}): RowFacts {
  return {
    capability: {
      status: "submit",
      version: "V1",
      public_version: null,
      modified_at: "2026-11-19T01:00:00.000Z",
      missing_since: null,
      gone: null,
      state: "submitted",
      problems: [],
      settings: {},
    },
    memory: memory(),
    log: [],
    contents: new Map([
      ["V1", HOME],
      ["V2", HOME],
    ]),
    stages: [],
    stamps: [],
    ...more,
  };
}

function judged(cells: DecisionCells, own: RowFacts, shown = "V1", more: Partial<ReviewFacts> = {}) {
  const row = { id: "A", row: 7, seen: [cells], conflict: false, events: [], held: undefined };
  const versions = new Map([["A", shown]]);
  const lists = { programmes: [], today: "2026-11-26" };
  return judgeReview([row], { byId: new Map([["A", own]]), versions, lists, now: NOW, ...more });
}

describe("what a decided row leaves to be stored", () => {
  it("is entry, memory and state of a new decision", () => {
    const cells = { decision: "Setujui", reviewer: "b@kota.example" };
    expect(judged(cells, facts())).toEqual({
      ...NOTHING,
      entries: [
        {
          id: "A",
          version: "V1",
          decision: "approve",
          amends: false,
          cells,
          reviewer: "b@kota.example",
          basis: "claimed",
          taken_at: NOW,
        },
      ],
      memories: [memory({ seen: [cells] })],
      states: [{ id: "A", state: "approved", public_version: "V1", settings: {} }],
    });
  });

  it("names the verified reviewer where the cells are the stamped ones, and uses the stamp", () => {
    const cells = { decision: "Setujui", reviewed_version: "V1", reviewed_at: "2026-11-26 10:00:00", reviewer: "x" };
    const { reviewer: _typed, ...stamped } = cells;
    const stamp = { key: 4, cells: stamped, reviewer: "b@kota.example" };
    const { entries, usedStamps } = judged(cells, facts({ stamps: [stamp] }));
    expect(entries.map(({ reviewer, basis }) => [reviewer, basis])).toEqual([["b@kota.example", "verified"]]);
    expect(usedStamps).toEqual([4]);
    const other = judged({ ...cells, r1: "Ya" }, facts({ stamps: [{ ...stamp, cells: { ...stamped, r1: "Tidak" } }] }));
    expect(other.entries.map(({ basis }) => basis)).toEqual(["claimed"]);
    expect(other.usedStamps).toEqual([]);
  });

  it("is a remembered attempt and a problem with its place where the law refuses", () => {
    const cells = { decision: "Tolak" };
    const needs = { code: "decision_needs", column: "reason", values: {}, id: "A", row: 7 } as const;
    const attempt = { decision: "reject", version: "V1" } as const;
    expect(judged(cells, facts())).toEqual({
      ...NOTHING,
      memories: [memory({ seen: [cells], attempt, problems: [{ ...needs, since: NOW }] })],
      states: [{ id: "A", state: "submitted", public_version: null, settings: {} }],
    });
    const again = facts({ memory: memory({ seen: [cells], attempt, problems: [{ ...needs, since: EARLIER }] }) });
    expect(judged({ ...cells, decision_note: "Nanti" }, again)).toEqual({
      ...NOTHING,
      memories: [
        memory({
          seen: [{ ...cells, decision_note: "Nanti" }],
          attempt,
          problems: [{ ...needs, since: EARLIER }],
        }),
      ],
    });
  });

  it("is a stage in the log and the id's settings, public from then on by the version that is", () => {
    const abroad = new Map([["V1", { ...HOME, scope: "LUAR_NEGERI", object: "BUDAYA", partner_kind: "BELUM_ADA" }]]);
    const approval = { decision: "Setujui", scheme_set: "KSDLL", r2: "Ya", r3: "Ya", r5: "Ya" };
    const capability = { ...facts().capability, state: "approved", public_version: "V1" } as const;
    const log = [{ ...APPROVED, cells: approval }];
    const own = facts({ capability, contents: abroad, log, memory: memory({ seen: [approval] }) });
    const stage = { stage: "1 Prakarsa", stage_date: "2026-11-25" };
    const { stages, states, entries } = judged({ ...approval, ...stage }, own);
    expect(stages).toEqual([{ id: "A", version: "V1", record: { stage: 1, date: "2026-11-25" } }]);
    expect(states).toEqual([{ id: "A", state: "approved", public_version: "V1", settings: stage }]);
    expect(entries).toEqual([]);
  });

  it("is nothing seen but a problem where two rows of one id contradict each other", () => {
    const seen = [{ decision: "Tolak" }, { decision: "Setujui" }];
    const row = { id: "A", row: 7, seen, conflict: true, events: [], held: undefined };
    const versions = new Map([["A", "V1"]]);
    const lists = { programmes: [], today: "2026-11-26" };
    const conflict = { code: "decision_conflict", column: "decision", values: {}, id: "A", row: 7, since: NOW };
    expect(judgeReview([row], { byId: new Map([["A", facts()]]), versions, lists, now: NOW })).toEqual({
      ...NOTHING,
      memories: [memory({ problems: [conflict as ReviewMemory["problems"][number]] })],
      states: [{ id: "A", state: "submitted", public_version: null, settings: {} }],
    });
  });

  it("is the version shown alone where the cells stand as they were, and nothing where that stands too", () => {
    const seen = [{ decision: "Setujui" }];
    const stale = facts({ memory: memory({ seen, shown: ["V1", "V2"] }), log: [APPROVED] });
    expect(judged({ decision: "Setujui" }, stale, "V2")).toEqual({
      ...NOTHING,
      memories: [memory({ seen, shown: ["V2"] })],
    });
    expect(judged({ decision: "Setujui" }, facts({ memory: memory({ seen }), log: [APPROVED] }))).toEqual(NOTHING);
    expect(
      judgeReview([], { byId: new Map(), versions: new Map(), lists: { programmes: [], today: "" }, now: NOW }),
    ).toEqual(NOTHING);
  });
});

describe("which version a decision is about", () => {
  const unclear = (own: RowFacts, cells: DecisionCells, shown: string) => {
    const { entries, memories } = judged(cells, own, shown);
    return [entries.map((one) => one.version), memories.flatMap((one) => one.problems.map(({ code }) => code))];
  };

  it("is not the reviewed version that an earlier decision left, where two versions were shown since", () => {
    const seen = [{ decision: "Tolak", reason: "GANDA", reviewed_version: "V1" }];
    const own = facts({ memory: memory({ seen, shown: ["V1", "V2"] }) });
    const cells = { decision: "Arsipkan", reason: "GANDA", reviewed_version: "V1" };
    expect(unclear(own, cells, "V2")).toEqual([[], ["decision_unclear"]]);
    expect(unclear(own, { ...cells, reviewed_version: "V2" }, "V2")).toEqual([["V2"], []]);
    expect(unclear(own, cells, "V1")).toEqual([["V1"], []]);
  });

  it("is none where Data Gabungan shows another version than the one that was shown, or none", () => {
    const own = facts({ memory: memory({ shown: ["V1"] }) });
    expect(unclear(own, { decision: "Arsipkan" }, "V2")).toEqual([[], ["decision_unclear"]]);
    expect(judged({ decision: "Arsipkan" }, own, "V1", { versions: new Map() }).entries).toEqual([]);
    expect(unclear(own, { decision: "Arsipkan" }, "V1")).toEqual([["V1"], []]);
  });
});

describe("which rows are judged", () => {
  const keys = ["id", ...DECISION_COLUMNS.map((one) => one.key)];
  const reading = (...rows: Record<string, string>[]) => ({
    positions: new Map(keys.map((key, at) => [key, at])),
    bound: keys,
    rows: rows.map((cells, at) => ({ row: at + 3, cells })),
  });
  const memories = new Map([
    ["A", memory()],
    ["B", memory({ id: "B", seen: [{ decision: "Tolak" }] })],
  ]);
  const before = {
    memories,
    known: new Set(["A", "B"]),
    versions: new Map([
      ["A", "V1"],
      ["B", "V1"],
    ]),
    events: [],
    release: "",
  };

  it("are those that say something new; rows that nobody knows are named, and so are decisions without a code", () => {
    const read = reading({ id: "a", decision: "Setujui" }, { id: "B", decision: "Tolak" }, { id: "Z" }, { r1: "Ya" });
    expect(compareReview(read, before)).toEqual({
      rows: [{ id: "A", row: 3, seen: [{ decision: "Setujui" }], conflict: false, events: [], held: undefined }],
      problems: [
        { code: "decision_no_id", column: "id", values: { row: 6 }, row: 6 },
        { code: "unknown_row", column: "id", values: { value: "Z" }, row: 5 },
      ],
      holds: [],
      isReleased: false,
      isWhole: false,
      taken: [],
    });
    expect(compareReview(read, { ...before, memories: new Map() }).problems).toEqual([]);
    expect(compareReview(reading({ id: "A" }, { id: "B", decision: "Tolak" }), before)).toEqual({
      rows: [],
      problems: [],
      holds: [],
      isReleased: false,
      isWhole: true,
      taken: [],
    });
  });

  it("are, where the cells stand as last evaluated, only those that were never read or written since", () => {
    const open = new Map([["A", memory({ seen: undefined, shown: [] })]]);
    const read = reading({ id: "A" }, { id: "B", decision: "Arsipkan" });
    expect(newsAmong(read, { ...before, memories: open })).toEqual([
      { id: "A", row: 3, seen: [{}], conflict: false, events: [], held: undefined },
    ]);
  });
});
