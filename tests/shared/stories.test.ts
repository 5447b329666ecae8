// Random stories of edits, decisions, sorts, copies, deletions and syncs on the pure core, beside a simple model.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../shared/columns.ts";
import { asWhole, type DecisionCells } from "../../shared/decisions/cells.ts";
import { evaluate } from "../../shared/decisions/evaluate.ts";
import { type LogEntry, publicVersion } from "../../shared/decisions/log.ts";
import type { Seen } from "../../shared/decisions/memory.ts";
import { readReview } from "../../shared/decisions/readReview.ts";
import { suspectReview } from "../../shared/decisions/suspectReview.ts";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import { versionOf } from "../../shared/version/versionOf.ts";

const IDS = ["KB-0000000001", "KB-0000000002", "KB-0000000003"];
const APPROVE: DecisionCells = { decision: "Setujui", scheme_set: "KSDPK" };
const REJECT: DecisionCells = { decision: "Tolak", reason: "GANDA" };

type Act =
  | { readonly act: "edit"; readonly at: number; readonly title: string }
  | {
      readonly act: "approve" | "reject" | "undo" | "blank" | "stamp" | "note" | "delete" | "copy";
      readonly at: number;
    }
  | { readonly act: "sort" | "read" | "publish" | "sortDecisions" | "sortBlocks"; readonly at: number };

const act = fc.oneof(
  fc.record({ act: fc.constant("edit" as const), at: fc.nat(2), title: fc.constantFrom("A", "B", "C") }),
  fc.record({
    act: fc.constantFrom("approve", "reject", "undo", "blank", "stamp", "note", "delete", "copy"),
    at: fc.nat(2),
  }),
  fc.record({ act: fc.constantFrom("sort", "read", "publish", "sortDecisions", "sortBlocks"), at: fc.nat(2) }),
) as fc.Arbitrary<Act>;

interface Line {
  readonly id: string;
  cells: DecisionCells;
}

/** The world as people see it, and what the system remembers of it. */
class World {
  readonly content = new Map<string, Content>();
  readonly versions = new Map<string, Map<string, Content>>();
  readonly shownNow = new Map<string, string>();
  readonly log = new Map<string, LogEntry[]>(IDS.map((id) => [id, []]));
  readonly seen = new Map<string, Seen>();
  readonly shown = new Map<string, string[]>();
  misattributed = 0;
  lines: Line[] = IDS.map((id) => ({ id, cells: {} }));

  constructor() {
    for (const id of IDS) this.edit(id, "A");
    this.publish();
    this.read();
  }

  edit(id: string, title: string): void {
    const content: Content = { title_id: title, scope: "DALAM_DAERAH" };
    this.content.set(id, content);
    const own = this.versions.get(id) ?? new Map<string, Content>();
    this.versions.set(id, own.set(versionOf(id, content), content));
  }

  publish(): void {
    for (const id of IDS) {
      const version = versionOf(id, this.content.get(id) ?? {});
      this.shownNow.set(id, version);
      const shown = this.shown.get(id) ?? [];
      if (!shown.includes(version)) this.shown.set(id, [...shown, version]);
      if (!this.lines.some((line) => line.id === id)) this.lines.push({ id, cells: this.seen.get(id)?.[0] ?? {} });
    }
  }

  /** Some columns alone are sorted, a sync reads that, and the person takes it back. Rows that contradict each other are mended first. */
  sortedPartly(moved: (mine: DecisionCells, other: DecisionCells) => DecisionCells): void {
    for (const line of this.lines) line.cells = this.lines.find((one) => one.id === line.id)?.cells ?? {};
    this.read();
    const before = this.lines.map((line) => line.cells);
    const sorted = [...before].sort((a, b) => asWhole(b).localeCompare(asWhole(a)));
    const count = [...this.log.values()].flat().length;
    for (const [at, line] of this.lines.entries()) line.cells = moved(before[at] ?? {}, sorted[at] ?? {});
    this.read();
    const taken = [...this.log].flatMap(([id, log]) => log.map((entry) => ({ id, entry }))).slice(count);
    this.misattributed += taken.length;
    for (const [at, line] of this.lines.entries()) line.cells = before[at] ?? {};
    this.read();
  }

  read(): void {
    const rows = this.lines.map((line, at) => ({ row: at + 3, cells: { id: line.id, ...line.cells } }));
    const keys = ["id", ...DECISION_COLUMNS.map((one) => one.key)];
    const review = readReview({ positions: new Map(keys.map((key, at) => [key, at])), bound: keys, rows }, this.seen);
    if (suspectReview(review, this.seen, "") !== undefined) return;
    for (const row of review) {
      if (row.conflict) continue;
      const log = this.log.get(row.id) ?? [];
      const outcome = evaluate(
        row.seen[0] ?? {},
        {
          seen: this.seen.get(row.id)?.[0],
          shown: this.shown.get(row.id) ?? [],
          current: this.shownNow.get(row.id),
          attempt: undefined,
          log,
          contents: this.versions.get(row.id) ?? new Map(),
          settings: {},
          stages: [],
          withdrawn: false,
        },
        "",
        { programmes: [], today: "2026-01-01" },
      );
      if (outcome?.entry) {
        this.log.set(row.id, [...log, { ...outcome.entry, reviewer: "", basis: "claimed", taken_at: "" }]);
      }
      this.seen.set(row.id, row.seen);
      this.shown.set(row.id, [this.shownNow.get(row.id) ?? ""]);
    }
  }
}

function play(world: World, step: Act): void {
  const id = IDS[step.at] ?? "";
  const lines = world.lines.filter((line) => line.id === id);
  const set = (cells: DecisionCells) => {
    for (const line of lines.slice(0, 1)) line.cells = cells;
  };
  if (step.act === "edit") world.edit(id, step.title);
  if (step.act === "approve") set(APPROVE);
  if (step.act === "reject") set(REJECT);
  if (step.act === "undo") set({ decision: "Batalkan keputusan terakhir" });
  if (step.act === "blank") set({});
  if (step.act === "stamp") set({ ...APPROVE, reviewed_version: world.shownNow.get(id) ?? "" });
  if (step.act === "note") set({ ...(lines[0]?.cells ?? {}), decision_note: "Catatan" });
  if (step.act === "delete") world.lines = world.lines.filter((line) => line.id !== id);
  if (step.act === "copy") world.lines.push(...lines.slice(0, 1).map((line) => ({ ...line })));
  if (step.act === "sort")
    world.lines.sort((a, b) => (a.cells.decision ?? "").localeCompare(b.cells.decision ?? "") || step.at - 1);
  if (step.act === "sortDecisions")
    world.sortedPartly(({ decision: _mine, ...mine }, { decision }) => ({
      ...mine,
      ...(decision === undefined ? {} : { decision }),
    }));
  if (step.act === "sortBlocks") world.sortedPartly((_mine, other) => other);
  if (step.act === "publish") world.publish();
  if (step.act === "read") world.read();
}

describe("random stories", () => {
  it("never lose, move or stretch a decision; history only grows", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (story) => {
        const world = new World();
        for (const step of story) {
          const before = new Map([...world.log].map(([id, log]) => [id, JSON.stringify(log)]));
          const shown = new Map([...world.shown].map(([id, versions]) => [id, [...versions]]));
          const seen = new Map(world.seen);
          play(world, step);
          expect(world.misattributed).toBe(0);
          for (const id of IDS) {
            const log = world.log.get(id) ?? [];
            expect(JSON.stringify(log).startsWith((before.get(id) ?? "").slice(0, -1))).toBe(true);
            const order = [...(world.versions.get(id)?.keys() ?? [])];
            for (const entry of log) expect(order).toContain(entry.version);
            const open = publicVersion(log, order);
            expect(
              open === undefined || log.some((entry) => entry.decision === "approve" && entry.version === open),
            ).toBe(true);
            const news = log.slice((JSON.parse(before.get(id) ?? "[]") as unknown[]).length);
            for (const entry of news) {
              if (entry.decision === "undo") continue;
              const stamped = entry.cells.reviewed_version;
              const eyes = shown.get(id) ?? [];
              expect(
                stamped === entry.version || (eyes.length === 1 && eyes[0] === entry.version) || entry.amends,
              ).toBe(true);
              expect(JSON.stringify(entry.cells)).not.toBe(JSON.stringify(seen.get(id)?.[0]));
            }
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("take the decision of a person who saw one version and told it once", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.nat(2), (story, at) => {
        const world = new World();
        for (const step of story) play(world, step);
        world.publish();
        world.lines = IDS.map((id) => ({ id, cells: {} }));
        world.seen.clear();
        world.read();
        const id = IDS[at] ?? "";
        const count = world.log.get(id)?.length ?? 0;
        const version = world.shownNow.get(id);
        play(world, { act: "approve", at });
        play(world, { act: "sort", at: 0 });
        world.edit(id, "Z");
        world.read();
        world.publish();
        world.read();
        const entries = (world.log.get(id) ?? []).slice(count);
        expect(entries.map(({ decision, version: about }) => ({ decision, about }))).toEqual([
          { decision: "approve", about: version },
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
