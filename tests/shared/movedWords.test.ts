// Words that moved between rows of Tinjauan are held row by row, whatever else is decided beside them or later.

import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { filled, IDS, ReviewWorld } from "./reviewWorld.ts";

const [A = "", B = "", C = "", D = "", E = ""] = IDS;
let world: ReviewWorld;

const line = (id: string) => world.lines.find((one) => one.id === id) ?? { id, cells: {} };
function write(id: string, cells: DecisionCells): void {
  line(id).cells = filled({ ...line(id).cells, ...cells });
}
/** The rows that are held after a reading. */
function held(): string[] {
  world.read();
  return [...world.memories.values()].filter((one) => one.held !== undefined).map((one) => one.id);
}
const decisions = (id: string) => (world.stored.get(id)?.log ?? []).map((one) => one.decision);

beforeEach(() => {
  world = new ReviewWorld();
  world.record(A, { decision: "Setujui", r1: "Ya" }, "a@kota.example");
  world.record(B, { decision: "Tolak", reason: "GANDA" }, "a@kota.example");
  world.record(C, { decision: "Arsipkan" }, "a@kota.example");
  world.read();
});

/** Somebody sorts the decision column alone. */
function sortDecisions(): void {
  const words = [line(C), line(A), line(B)].map((one) => one.cells.decision ?? "");
  for (const [at, id] of [A, B, C].entries()) write(id, { decision: words[at] ?? "" });
}

describe("a column that was sorted alone", () => {
  it("is held, and stays so while other rows are decided beside it and later", () => {
    sortDecisions();
    write(D, { decision: "Tolak", reason: "LAINNYA", decision_note: "Lama", ...world.stamps(D, "b@kota.example") });
    expect(held()).toEqual([A, B, C]);
    expect(decisions(D)).toEqual(["reject"]);
    world.record(E, { decision: "Setujui" }, "a@kota.example");
    write(D, { decision: "Arsipkan", ...world.stamps(D, "b@kota.example") });
    expect(held()).toEqual([A, B, C]);
    expect([A, B, C, D, E].map(decisions)).toEqual([
      ["approve"],
      ["reject"],
      ["archive"],
      ["reject", "archive"],
      ["approve"],
    ]);
  });

  it("is believed again where it reads as before, row by row, and what stood beside the rows stands again", () => {
    sortDecisions();
    const [before] = [...world.memories.values()].map((one) => one.problems);
    held();
    write(A, { decision: "Setujui" });
    expect(held()).toEqual([B, C]);
    expect(world.memories.get(A)?.problems).toEqual(before);
    write(B, { decision: "Tolak" });
    write(C, { decision: "Arsipkan" });
    expect(held()).toEqual([]);
    expect(world.comparison?.isWhole).toBe(true);
  });

  it("is decided anew at the row that somebody decides, by the add-on or with a stamp of its own", () => {
    sortDecisions();
    held();
    world.record(A, { decision: "Tolak", reason: "GANDA" }, "b@kota.example");
    write(B, { decision: "Minta perbaikan", decision_note: "Lengkapi", ...world.stamps(B, "b@kota.example") });
    expect(held()).toEqual([C]);
    expect([A, B, C].map(decisions)).toEqual([["approve", "reject"], ["reject", "revise"], ["archive"]]);
  });

  it("is no part of what is recorded beside it: neither a stage of a decision nor a decision of a stage", () => {
    const stages = (id: string) => (world.stored.get(id)?.stages ?? []).map((one) => one.stage);
    const stage = { stage: "1", stage_date: "2026-11-20" };
    world.record(A, stage, "a@kota.example");
    world.read();
    write(A, { stage: "", decision: "" });
    write(B, { ...stage, decision: "Setujui" });
    expect(held()).toEqual([A, B]);
    world.record(B, { decision: "Tolak", reason: "LAINNYA", decision_note: "Lama" }, "b@kota.example");
    write(A, { ...stage, decision: "Setujui" });
    expect(held()).toEqual([B]);
    expect([stages(A), stages(B)]).toEqual([[1], []]);
    write(B, { stage: "", stage_date: "" });
    expect(held()).toEqual([]);
    write(B, { decision: "Setujui", r1: "Ya" });
    write(A, { decision: "Tolak" });
    expect(held()).toEqual([A, B]);
    world.record(B, stage, "b@kota.example");
    expect(held()).toEqual([A, B]);
    expect([decisions(A), decisions(B)]).toEqual([["approve"], ["reject", "reject"]]);
  });

  it("is released by its code, which names what was held and not what is decided meanwhile", () => {
    sortDecisions();
    held();
    const codes = world.comparison?.holds ?? [];
    expect(codes).toEqual([expect.stringMatching(/^H-[0-9A-Z]{4}$/)]);
    world.record(C, { decision: "Setujui" }, "b@kota.example");
    expect(held()).toEqual([A, B]);
    expect(world.comparison?.holds).toEqual(codes);
    world.release = codes[0]?.toLowerCase() ?? "";
    expect(held()).toEqual([]);
    expect([A, B, C].map(decisions)).toEqual([
      ["approve", "archive"],
      ["reject", "approve"],
      ["archive", "approve"],
    ]);
  });
});

describe("what is typed without the add-on", () => {
  it("is a decision at one row, and at several that nobody decided before", () => {
    write(A, { decision: "Tolak", reason: "GANDA" });
    expect(held()).toEqual([]);
    for (const id of [D, E]) write(id, { decision: "Setujui", scheme_set: "KSDPK", r1: "Ya" });
    expect(held()).toEqual([]);
    expect([A, D, E].map(decisions)).toEqual([["approve", "reject"], ["approve"], ["approve"]]);
  });

  it("is held where one column of several rows says what other rows said", () => {
    for (const id of [D, E]) write(id, { decision: "Arsipkan" });
    expect(held()).toEqual([D, E]);
    expect([D, E].map(decisions)).toEqual([[], []]);
  });
});

describe("recorded decisions", () => {
  it("are taken in their order, several of one row, each once", () => {
    world.record(D, { decision: "Setujui" }, "a@kota.example");
    world.record(D, { decision: "Tolak", reason: "GANDA" }, "b@kota.example");
    world.record(D, { decision: "Batalkan keputusan terakhir", reason: "" }, "b@kota.example");
    world.record(D, { decision: "Batalkan keputusan terakhir" }, "b@kota.example");
    world.read();
    expect(decisions(D)).toEqual(["approve", "reject", "undo", "undo"]);
    world.read();
    expect(decisions(D)).toHaveLength(4);
  });

  it("of two reviewers with the same word are two, of one who completes it one that is amended", () => {
    world.record(D, { decision: "Setujui" }, "a@kota.example");
    world.record(D, { decision: "Setujui", priority: "1 Utama" }, "b@kota.example");
    world.record(D, { decision: "Setujui", r1: "Ya" }, "b@kota.example");
    world.read();
    const log = world.stored.get(D)?.log ?? [];
    expect(log.map(({ reviewer, amends }) => [reviewer, amends])).toEqual([
      ["a@kota.example", false],
      ["b@kota.example", false],
      ["b@kota.example", true],
    ]);
  });

  it("count although the cells were put back or the row is gone, and the cells then say nothing anew", () => {
    const before = line(A).cells;
    world.record(A, { decision: "Tolak", reason: "GANDA" }, "b@kota.example");
    line(A).cells = before;
    world.record(D, { decision: "Setujui" }, "a@kota.example");
    world.lines = world.lines.filter((one) => one.id !== D);
    world.read();
    world.read();
    expect([A, D].map(decisions)).toEqual([["approve", "reject"], ["approve"]]);
  });
});
