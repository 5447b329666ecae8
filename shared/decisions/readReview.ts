// Reads the tab Tinjauan into decision cells by id.

import { type Problem, problem } from "../messages/problem.ts";
import { isBlank, textOf } from "../parse/cell.ts";
import { cellText, type TabReading, type TabRow } from "../parse/readTab.ts";
import { setDigest } from "../parse/setDigest.ts";
import { DECISION_COLUMNS } from "../registerTabs.ts";
import { asWhole, type DecisionCells } from "./cells.ts";
import type { Seen } from "./memory.ts";

/**
 * The cells of one id as read; no cells, and no row, where it has none. `conflict`: several rows with this id changed
 * differently, so none counts.
 */
export interface ReviewRow {
  readonly id: string;
  readonly row: number | undefined;
  readonly seen: Seen;
  readonly conflict: boolean;
}

/** A digest of all decision cells by id, whatever the order of the rows; rows that nobody decided count nothing. */
export function reviewDigest(reading: TabReading): string {
  const decided = reading.rows.flatMap((row): [string, string][] => {
    const own = decisionCells(row.cells);
    return Object.keys(own).length === 0 ? [] : [[idIn(row), JSON.stringify(own)]];
  });
  return setDigest(decided);
}

/** The id of a row of Tinjauan; "" for none. */
export function idIn(row: TabRow): string {
  return cellText(row, "id").toUpperCase();
}

/** The problems of rows that somebody decided and whose id is gone: nobody knows what their decisions are about. */
export function namelessDecisions(reading: TabReading): Problem[] {
  const nameless = reading.rows.filter((row) => idIn(row) === "" && Object.keys(decisionCells(row.cells)).length > 0);
  return nameless.map(({ row }) => ({ ...problem("decision_no_id", { row }, "id"), row }));
}

/** Groups the rows by id; of several rows with one id the changed one counts. */
export function readReview(reading: TabReading, before: ReadonlyMap<string, Seen>): ReviewRow[] {
  const groups = new Map<string, { row: number; cells: DecisionCells }[]>();
  for (const one of reading.rows) {
    const id = idIn(one);
    if (id === "") continue;
    groups.set(id, [...(groups.get(id) ?? []), { row: one.row, cells: decisionCells(one.cells) }]);
  }
  return [...groups].map(([id, rows]) => choose(id, rows, before.get(id) ?? []));
}

function choose(id: string, rows: readonly { row: number; cells: DecisionCells }[], before: Seen): ReviewRow {
  const known = new Set(before.map(asWhole));
  const changed = rows.filter(({ cells }) => asWhole(cells) !== "" && !known.has(asWhole(cells)));
  const distinct = new Set(changed.map(({ cells }) => asWhole(cells)));
  const main = asWhole(before[0] ?? {});
  const chosen = changed[0] ?? rows.find(({ cells }) => asWhole(cells) === main) ?? rows[0];
  const others = rows.filter((one) => one !== chosen).map((one) => one.cells);
  return {
    id,
    row: chosen?.row,
    seen: chosen === undefined ? before : [chosen.cells, ...others],
    conflict: distinct.size > 1,
  };
}

function decisionCells(cells: Readonly<Record<string, unknown>>): DecisionCells {
  const filled = DECISION_COLUMNS.flatMap(({ key }) => {
    const cell = cells[key];
    const known = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
    return known && !isBlank(cell) ? [[key, textOf(cell)]] : [];
  });
  return Object.fromEntries(filled);
}
