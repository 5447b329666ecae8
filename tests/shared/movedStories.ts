// Random stories of sorts, pastes and honest decisions in Tinjauan, and the one thing that must hold in each of them.

import fc from "fast-check";
import { changedKeys, DECISION_KEYS, type DecisionCells, SETTING_KEYS } from "../../shared/decisions/cells.ts";
import type { DecisionKey } from "../../shared/registerTabs.ts";
import { filled, IDS, ReviewWorld } from "./reviewWorld.ts";

/** Something that happens: `at` and `rows` count lines, `keys` columns, `word` choices. */
type Act =
  | {
      readonly act: "sort";
      readonly by: number;
      readonly keys: readonly number[];
      readonly rows: Span;
      readonly up: boolean;
    }
  | { readonly act: "paste"; readonly key: number; readonly from: number; readonly to: number; readonly count: number }
  | Decide
  | { readonly act: "edit"; readonly at: number; readonly word: number }
  | { readonly act: "undo" | "read" | "publish" | "release" };

/** Somebody decides: with the add-on, by hand with a stamp, or by hand alone. */
interface Decide {
  readonly act: "record" | "stamp" | "type";
  readonly at: number;
  readonly word: number;
}

interface Span {
  readonly from: number;
  readonly count: number;
}

const COUNT = IDS.length;
const span = fc.record({ from: fc.nat(COUNT - 2), count: fc.integer({ min: 2, max: COUNT }) });
const columns = fc.oneof(
  fc.constantFrom(
    [0],
    [1],
    [0, 1, 2],
    DECISION_KEYS.map((_, at) => at),
  ),
  fc.uniqueArray(fc.nat(DECISION_KEYS.length - 1), { minLength: 1, maxLength: 6 }),
);

/** One act of a story. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("sort" as const),
      by: fc.nat(30),
      keys: columns,
      rows: span,
      up: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("paste" as const),
      key: fc.nat(DECISION_KEYS.length - 1),
      from: fc.nat(COUNT - 1),
      to: fc.nat(COUNT - 1),
      count: fc.integer({ min: 2, max: COUNT }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom("record" as const, "stamp" as const, "type" as const),
      at: fc.nat(COUNT - 1),
      word: fc.nat(7),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("edit" as const), at: fc.nat(COUNT - 1), word: fc.nat(2) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom("undo" as const, "read" as const, "read" as const, "publish" as const, "release" as const),
    }),
  },
);

/** What people decide; a scheme and answers make cells that a sort can move. */
const DECISIONS: readonly Readonly<Partial<Record<DecisionKey, string>>>[] = [
  { decision: "Setujui", scheme_set: "KSDPK", r1: "Ya", r2: "Ya" },
  { decision: "Setujui", scheme_set: "KSDD", priority: "1 Utama" },
  { decision: "Tolak", reason: "GANDA", decision_note: "" },
  { decision: "Tolak", reason: "LAINNYA", decision_note: "Sudah ada" },
  { decision: "Arsipkan", decision_note: "Lama" },
  { decision: "Minta perbaikan", decision_note: "Lengkapi" },
  { decision: "Batalkan keputusan terakhir" },
  { stage: "1", stage_date: "2026-11-20" },
];

/** What of a row is decided: its decision, or what belongs to the row itself. */
type Part = "decision" | "settings";
const BOTH: readonly Part[] = ["decision", "settings"];

/** Plays a story; what is wrong at a reading, or undefined. */
export function playStory(story: readonly Act[]): string | undefined {
  const world = new ReviewWorld();
  const player = new Player(world);
  for (const [at, step] of story.entries()) {
    const wrong = player.play(step);
    if (wrong !== undefined) return `act ${at} (${step.act}): ${wrong}`;
  }
  return player.play({ act: "read" });
}

class Player {
  /** What somebody decided of a row, and what was not read and believed since. */
  private readonly decided = new Map<string, ReadonlySet<Part>>();
  private snapshots: Map<string, DecisionCells>[] = [];
  private mustRead = false;
  private readonly world: ReviewWorld;

  constructor(world: ReviewWorld) {
    this.world = world;
  }

  play(step: Act): string | undefined {
    const { world } = this;
    if (step.act === "read") return this.read();
    if (step.act === "publish") world.publish();
    else if (step.act === "edit") world.edit(IDS[step.at] ?? "", "ABC"[step.word] ?? "");
    else if (step.act === "undo") this.undo();
    else if (step.act === "release") this.release();
    else if (step.act === "sort" || step.act === "paste") return this.mass(step);
    else if ("word" in step) this.decide(step);
    return undefined;
  }

  /**
   * One sort or paste between two readings, and none above cells that were typed without the add-on and never read: what
   * those come to together is what people may as well have typed.
   */
  private mass(step: Extract<Act, { act: "sort" | "paste" }>): string | undefined {
    const wrong = this.mustRead ? this.read() : undefined;
    this.mustRead = true;
    this.snapshots.push(new Map(this.world.lines.map(({ id, cells }) => [id, cells])));
    if (step.act === "sort") this.sort(step);
    else this.paste(step);
    return wrong;
  }

  private sort({ by, keys, rows, up }: Extract<Act, { act: "sort" }>): void {
    const moved = keys.flatMap((at) => DECISION_KEYS[at] ?? []);
    const key = moved[by % moved.length] ?? "decision";
    const lines = this.world.lines.slice(rows.from, rows.from + rows.count);
    const sorted = [...lines].sort((a, b) => compareCells(a.cells[key], b.cells[key], up)).map((line) => line.cells);
    for (const [at, line] of lines.entries()) {
      const taken = moved.map((one) => [one, sorted[at]?.[one] ?? ""] as const);
      line.cells = filled({ ...line.cells, ...Object.fromEntries(taken) });
    }
  }

  private paste({ key, from, to, count }: Extract<Act, { act: "paste" }>): void {
    const column = DECISION_KEYS[key] ?? "decision";
    const words = this.world.lines.slice(from, from + count).map((line) => line.cells[column] ?? "");
    const lines = this.world.lines.slice(to, to + words.length);
    const changed = lines.filter((line, at) => (line.cells[column] ?? "") !== words[at]);
    for (const [at, line] of lines.entries()) line.cells = filled({ ...line.cells, [column]: words[at] ?? "" });
    // One cell that changed is a cell that somebody changed.
    if (changed.length === 1) {
      for (const { id } of changed) {
        this.note(id, BOTH);
        for (const one of this.snapshots) one.delete(id);
      }
    }
  }

  private note(id: string, parts: readonly Part[]): void {
    this.decided.set(id, new Set([...(this.decided.get(id) ?? []), ...parts]));
  }

  /** Takes back the latest sort or paste; rows that somebody decided since stay as they are. */
  private undo(): void {
    const before = this.snapshots.pop();
    for (const line of this.world.lines) line.cells = before?.get(line.id) ?? line.cells;
  }

  private decide({ act: how, at, word }: Decide): void {
    const [id, cells] = [IDS[at] ?? "", DECISIONS[word] ?? {}];
    const line = this.world.lines.find((one) => one.id === id);
    if (line === undefined) return;
    this.note(id, how === "record" ? partsOf(cells) : BOTH);
    for (const one of this.snapshots) one.delete(id);
    if (how === "record") this.world.record(id, cells, "a@kota.example");
    else {
      const stamps = how === "stamp" ? this.world.stamps(id, "b@kota.example") : {};
      line.cells = filled({ ...line.cells, ...cells, ...stamps });
      this.mustRead = true;
    }
  }

  /** The code says that what reads now is meant. */
  private release(): void {
    const [code] = this.world.comparison?.holds ?? [];
    this.world.release = code ?? "";
    for (const [id, { held }] of this.world.memories)
      if (code !== undefined && held?.code === code) this.note(id, BOTH);
  }

  private read(): string | undefined {
    const { world } = this;
    this.mustRead = false;
    const changed = world.lines.filter(({ id, cells }) => this.differs(id, cells));
    // One row that changed is a row in which somebody typed.
    if (changed.length === 1) for (const { id } of changed) this.note(id, BOTH);
    const before = new Map(IDS.map((id) => [id, this.stateOf(id)]));
    world.read();
    world.release = "";
    for (const id of IDS) {
      for (const part of BOTH) {
        const [was, is] = [before.get(id)?.[part], this.stateOf(id)[part]];
        const isDecided = this.decided.get(id)?.has(part) === true;
        if (was !== is && !isDecided) return `the ${part} of ${id} changed although nobody decided: ${is}`;
      }
      this.forget(id);
    }
    return undefined;
  }

  /** What is believed is done with; a stage that the law does not allow yet waits for the decision that allows it. */
  private forget(id: string): void {
    const { held, problems = [] } = this.world.memories.get(id) ?? {};
    if (held !== undefined) return;
    const waits =
      this.decided.get(id)?.has("settings") === true && problems.some((one) => one.code.startsWith("stage_"));
    if (waits) this.decided.set(id, new Set(["settings"]));
    else this.decided.delete(id);
  }

  /** Whether a part that nobody decided reads otherwise than it was seen. */
  private differs(id: string, cells: DecisionCells): boolean {
    const { seen = [{}], held } = this.world.memories.get(id) ?? {};
    const keys = changedKeys(seen[0] ?? {}, cells);
    const parts = BOTH.filter((part) => this.decided.get(id)?.has(part) !== true);
    return held === undefined && parts.some((part) => keys.some((key) => partOf(key) === part));
  }

  private stateOf(id: string): Readonly<Record<Part, string>> {
    const own = this.world.stored.get(id);
    return {
      decision: JSON.stringify([own?.log, own?.capability.state]),
      settings: JSON.stringify([own?.stages, own?.capability.settings]),
    };
  }
}

function partsOf(cells: DecisionCells): readonly Part[] {
  const keys = Object.keys(cells);
  return BOTH.filter((part) => keys.some((key) => partOf(key) === part));
}

function partOf(key: string): Part {
  return SETTING_KEYS.some((one) => one === key) ? "settings" : "decision";
}

function compareCells(a: string | undefined, b: string | undefined, up: boolean): number {
  // Blank cells stand last, whichever way Sheets sorts.
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return up ? a.localeCompare(b) : b.localeCompare(a);
}
