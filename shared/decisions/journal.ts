// Reads Jurnal Keputusan: the decisions that the add-on recorded, one by one and in their order.

import { type Problem, problem } from "../messages/problem.ts";
import { cellText, type TabReading } from "../parse/readTab.ts";
import { DECISION_KEYS, type DecisionCells } from "./cells.ts";

/** One recorded decision: the decision cells of the row of `id` that it names, as they stood then, stamps included. */
export interface JournalEvent {
  readonly event: string;
  readonly id: string;
  readonly cells: DecisionCells;
}

/** The columns of the journal that hold what Tinjauan calls its stamps. */
export const STAMPS_AT = { reviewed_version: "version", reviewer: "reviewer", reviewed_at: "when" } as const;

/** The events in the order of the tab, each once; a row that names no event or no id is a problem. */
export function readJournal(reading: TabReading): {
  readonly events: readonly JournalEvent[];
  readonly problems: readonly Problem[];
} {
  const events = new Map<string, JournalEvent>();
  const problems: Problem[] = [];
  for (const row of reading.rows) {
    const [event, id] = [cellText(row, "event"), cellText(row, "id").toUpperCase()];
    if (event === "" || id === "") problems.push({ ...problem("event_nameless", { row: row.row }), row: row.row });
    else if (!events.has(event)) events.set(event, { event, id, cells: cellsOf((key) => cellText(row, key)) });
  }
  return { events: [...events.values()], problems };
}

function cellsOf(textAt: (key: string) => string): DecisionCells {
  const stamps: Readonly<Record<string, string>> = STAMPS_AT;
  return Object.fromEntries(
    DECISION_KEYS.flatMap((key) => {
      const text = textAt(stamps[key] ?? key);
      return text === "" ? [] : [[key, text]];
    }),
  );
}
