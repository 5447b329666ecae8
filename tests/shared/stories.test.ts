// Random stories of edits, decisions, sorts, copies, deletions and readings: each decision belongs to the version it was taken for.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { publicVersion } from "../../shared/decisions/log.ts";
import { IDS, ReviewWorld } from "./reviewWorld.ts";

const APPROVE: DecisionCells = { decision: "Setujui", scheme_set: "KSDPK" };
const REJECT: DecisionCells = { decision: "Tolak", reason: "GANDA" };
const LAST = IDS.length - 1;

type Act =
  | { readonly act: "edit"; readonly at: number; readonly title: string }
  | {
      readonly act: "approve" | "reject" | "undo" | "blank" | "stamp" | "note" | "delete" | "copy" | "record";
      readonly at: number;
    }
  | { readonly act: "sort" | "read" | "publish"; readonly at: number };

const act = fc.oneof(
  fc.record({ act: fc.constant("edit" as const), at: fc.nat(LAST), title: fc.constantFrom("A", "B", "C") }),
  fc.record({
    act: fc.constantFrom("approve", "reject", "undo", "blank", "stamp", "note", "delete", "copy", "record"),
    at: fc.nat(LAST),
  }),
  fc.record({ act: fc.constantFrom("sort", "read", "publish"), at: fc.nat(LAST) }),
) as fc.Arbitrary<Act>;

function logOf(world: ReviewWorld, id: string) {
  return world.stored.get(id)?.log ?? [];
}

function play(world: ReviewWorld, step: Act): void {
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
  if (step.act === "stamp") set({ ...APPROVE, ...world.stamps(id, "a@kota.example") });
  if (step.act === "record") world.record(id, REJECT, "b@kota.example");
  if (step.act === "note") set({ ...(lines[0]?.cells ?? {}), decision_note: "Catatan" });
  if (step.act === "delete") world.lines = world.lines.filter((line) => line.id !== id);
  if (step.act === "copy") world.lines.push(...lines.slice(0, 1).map((line) => ({ ...line })));
  if (step.act === "sort")
    world.lines.sort((a, b) => (a.cells.decision ?? "").localeCompare(b.cells.decision ?? "") || step.at - 1);
  if (step.act === "publish") world.publish();
  if (step.act === "read") world.read();
}

describe("random stories", () => {
  it("never lose, move or stretch a decision; history only grows and holds every recorded decision", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (story) => {
        const world = new ReviewWorld();
        for (const step of story) {
          const before = new Map(IDS.map((id) => [id, JSON.stringify(logOf(world, id))]));
          const memories = new Map(world.memories);
          play(world, step);
          for (const id of IDS) {
            const log = logOf(world, id);
            expect(JSON.stringify(log).startsWith((before.get(id) ?? "").slice(0, -1))).toBe(true);
            const order = [...(world.contents.get(id)?.keys() ?? [])];
            for (const entry of log) expect(order).toContain(entry.version);
            const open = publicVersion(log, order);
            expect(
              open === undefined || log.some((entry) => entry.decision === "approve" && entry.version === open),
            ).toBe(true);
            const news = log.slice((JSON.parse(before.get(id) ?? "[]") as unknown[]).length);
            for (const entry of news) {
              if (entry.decision === "undo") continue;
              const stamped = entry.cells.reviewed_version;
              const eyes = memories.get(id)?.shown ?? [];
              expect(
                stamped === entry.version || (eyes.length === 1 && eyes[0] === entry.version) || entry.amends,
              ).toBe(true);
            }
          }
        }
        world.read();
        for (const { id, cells } of world.journal) {
          expect(logOf(world, id).map((entry) => entry.cells.reviewed_at)).toContain(cells.reviewed_at);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("take the decision of a person who saw one version and told it once", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.nat(LAST), (story, at) => {
        const world = new ReviewWorld();
        for (const step of story) play(world, step);
        world.publish();
        world.lines = IDS.map((id) => ({ id, cells: {} }));
        world.read();
        for (const [id, memory] of world.memories) {
          world.memories.set(id, { ...memory, seen: [{}], shown: [world.shown(id)], held: undefined });
        }
        const id = IDS[at] ?? "";
        const count = logOf(world, id).length;
        const version = world.shown(id);
        play(world, { act: "approve", at });
        play(world, { act: "sort", at: 0 });
        world.edit(id, "Z");
        world.read();
        world.publish();
        world.read();
        const entries = logOf(world, id).slice(count);
        expect(entries.map(({ decision, version: about }) => ({ decision, about }))).toEqual([
          { decision: "approve", about: version },
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
