// Tinjauan as people see it and what the judgement remembers of it, for random stories: no database, no sheet.

import type { Content } from "../../shared/columns.ts";
import { DECISION_KEYS, type DecisionCells, namedKeys, SETTING_KEYS } from "../../shared/decisions/cells.ts";
import { compareReview, type ReviewComparison } from "../../shared/decisions/compareReview.ts";
import type { JournalEvent } from "../../shared/decisions/journal.ts";
import { judgeReview, type RowFacts } from "../../shared/decisions/judgeReview.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import type { DecisionKey } from "../../shared/registerTabs.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { versionOf } from "../../shared/version/versionOf.ts";

export const IDS = [1, 2, 3, 4, 5, 6].map((n) => `KB-000000000${n}`);
const NOW = "2026-11-26T02:00:00.000Z";
const LISTS = { programmes: [], today: "2026-11-26" };
const TAGS: readonly string[] = ["id", ...DECISION_KEYS];

/** One line of the tab. */
export interface Line {
  readonly id: string;
  cells: DecisionCells;
}

/** What D1 would hold of an id. */
interface Stored {
  capability: RowFacts["capability"];
  readonly log: LogEntry[];
  readonly stages: StageRecord[];
}

export class ReviewWorld {
  lines: Line[] = IDS.map((id) => ({ id, cells: {} }));
  release = "";
  comparison: ReviewComparison | undefined;
  readonly journal: JournalEvent[] = [];
  readonly stored = new Map<string, Stored>();
  readonly memories = new Map<string, ReviewMemory>();
  readonly contents = new Map<string, Map<string, Content>>();
  private readonly taken = new Set<string>();
  private readonly shownNow = new Map<string, string>();
  private clock = 0;

  constructor() {
    for (const id of IDS) {
      this.edit(id, "A");
      this.stored.set(id, { capability: NEW, log: [], stages: [] });
    }
    this.publish();
    this.read();
  }

  /** The agency changes the row: a new version, or one that it had before. */
  edit(id: string, title: string): void {
    const content: Content = { title_id: title, scope: "DALAM_DAERAH" };
    const own = this.contents.get(id) ?? new Map<string, Content>();
    const version = versionOf(id, content);
    this.contents.set(id, own.set(version, content));
    this.current.set(id, version);
  }

  private readonly current = new Map<string, string>();

  /** Data Gabungan shows the latest version; a row that Tinjauan lost is appended as it was seen. */
  publish(): void {
    for (const [id, version] of this.current) {
      this.shownNow.set(id, version);
      const known = this.memories.get(id) ?? UNSEEN;
      const shown = known.shown.includes(version) ? known.shown : [...known.shown, version];
      this.memories.set(id, { ...known, id, shown });
      if (!this.lines.some((line) => line.id === id)) this.lines.push({ id, cells: known.seen?.[0] ?? {} });
    }
  }

  shown(id: string): string {
    return this.shownNow.get(id) ?? "";
  }

  /** Stamps that nobody wrote before. */
  stamps(id: string, reviewer: string): DecisionCells {
    this.clock += 1;
    return { reviewed_version: this.shown(id), reviewer, reviewed_at: `2026-11-26 10:00:${this.clock}` };
  }

  /** The add-on writes cells to the row and records what they name as it stands there then; blank texts empty a cell. */
  record(
    id: string,
    cells: Readonly<Partial<Record<DecisionKey, string>>>,
    reviewer: string,
  ): JournalEvent | undefined {
    const line = this.lines.find((one) => one.id === id);
    if (line === undefined) return undefined;
    const isDecision = Object.keys(cells).some((key) => !SETTING_KEYS.some((one) => one === key));
    const written = { ...cells, ...(isDecision ? this.stamps(id, reviewer) : {}) };
    line.cells = filled({ ...line.cells, ...written });
    const named = namedKeys(DECISION_KEYS.filter((key) => key in written));
    const event = { event: `E${this.journal.length}`, id, cells: filled(pick(line.cells, named)) };
    this.journal.push(event);
    return event;
  }

  /** One reading of the register, judged and stored. */
  read(): ReviewComparison {
    const rows = this.lines.map(({ id, cells }, at) => ({ row: at + 3, cells: { id, ...cells } }));
    const reading = { positions: new Map(TAGS.map((tag, at) => [tag, at])), bound: TAGS, rows };
    const compared = compareReview(reading, {
      memories: this.memories,
      known: new Set(IDS),
      versions: this.shownNow,
      events: this.journal.filter((one) => !this.taken.has(one.event)),
      release: this.release,
    });
    const byId = new Map(compared.rows.map(({ id }) => [id, this.factsOf(id)]));
    const judged = judgeReview(compared.rows, { byId, versions: this.shownNow, lists: LISTS, now: NOW });
    for (const event of compared.taken) this.taken.add(event);
    for (const { id, ...entry } of judged.entries) this.stored.get(id)?.log.push(entry);
    for (const { id, record } of judged.stages) this.stored.get(id)?.stages.push(record);
    for (const memory of judged.memories) this.memories.set(memory.id, memory);
    for (const { id, ...state } of judged.states) {
      const own = this.stored.get(id);
      if (own !== undefined) own.capability = { ...own.capability, ...state };
    }
    this.comparison = compared;
    return compared;
  }

  private factsOf(id: string): RowFacts {
    const own = this.stored.get(id) ?? { capability: NEW, log: [], stages: [] };
    const contents = this.contents.get(id) ?? new Map();
    return { ...own, memory: this.memories.get(id), contents, stamps: [] };
  }
}

const UNSEEN: Omit<ReviewMemory, "id"> = {
  seen: undefined,
  shown: [],
  attempt: undefined,
  problems: [],
  held: undefined,
};

const NEW: RowFacts["capability"] = {
  status: "submit",
  version: null,
  public_version: null,
  modified_at: NOW,
  missing_since: null,
  gone: null,
  state: "submitted",
  problems: [],
  settings: {},
};

function pick(cells: DecisionCells, keys: readonly DecisionKey[]): DecisionCells {
  return Object.fromEntries(keys.map((key) => [key, cells[key] ?? ""]));
}

/** The cells without the blank ones. */
export function filled(cells: Readonly<Partial<Record<DecisionKey, string>>>): DecisionCells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
}
