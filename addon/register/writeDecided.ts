// Writes decision cells to rows that are as they were shown, and records them in the journal, under the document's lock.

import { asWhole, DECISION_KEYS, type DecisionCells } from "../../shared/decisions/cells.ts";
import { type EventSource, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { underLock } from "../sheet/underLock.ts";
import { type Change, type OpenTab, writeById } from "../sheet/writeById.ts";
import { type Overtaken, overtakenBy, type ShownRow } from "./overtaken.ts";
import { type DecidedRow, recordEvents } from "./recordEvents.ts";
import { openRegisterTab } from "./registerTab.ts";
import { lastEntry } from "./reviewNews.ts";
import { cellsAt } from "./stampDecisions.ts";

/** The cells to write to one row. */
interface RowChange {
  readonly row: ShownRow;
  readonly cells: DecisionCells;
}

/** `isSure`: the person knows what changed meanwhile, and writes all the same. */
export interface WriteOrder {
  readonly changes: readonly RowChange[];
  readonly source: EventSource;
  readonly isSure: boolean;
}

/**
 * `done`: the ids that were written, and `seen` what they hold now; `told`: a sentence for each that was not; `overtaken`:
 * those that somebody changed since they were shown; `since`: the last entry of the history before.
 */
export interface Landed {
  readonly done: readonly string[];
  readonly seen: Readonly<Record<string, string>>;
  readonly told: readonly string[];
  readonly overtaken: readonly Overtaken[];
  readonly since: number;
}

/** Where nothing was written. */
export const NOTHING: Landed = { done: [], seen: {}, told: [], overtaken: [], since: 0 };

const BUSY = "Rekan Anda sedang menulis. Mohon coba lagi.";

/** Writes what may be written; where somebody else keeps the lock, nothing. */
export function writeDecided(order: WriteOrder): Landed {
  const since = lastEntry();
  const landed = underLock(() => write(order));
  if (landed === undefined) return { ...NOTHING, told: [BUSY], since };
  return { ...landed, since };
}

function write({ changes, source, isSure }: WriteOrder): Omit<Landed, "since"> {
  const open = () => openRegisterTab(REVIEW_TAB);
  const before = open();
  const overtaken = isSure ? [] : changes.flatMap(({ row, cells }) => overtakenBy(row, cells, before));
  const free = changes.filter(({ row }) => !overtaken.some((one) => one.id === row.id));
  const cells = free.flatMap(({ row: { id }, cells }) =>
    Object.entries(cells).map(([key, value]): Change => ({ id, key, value: value ?? "" })),
  );
  const { missed } = writeById(open, cells);
  const done = free.map(({ row }) => row.id).filter((id) => !missed.includes(id));
  const landed =
    done.length > 0
      ? rowsNow(
          open(),
          free.filter(({ row }) => done.includes(row.id)),
        )
      : [];
  recordEvents(landed, source);
  return {
    done,
    seen: Object.fromEntries(landed.map(({ id, cells }) => [id, asWhole(cells)])),
    told: missed.map((id) => `${id}: baris berpindah saat ditulis; mohon putuskan lagi.`),
    overtaken,
  };
}

/** The rows as they stand after writing. */
function rowsNow(tab: OpenTab | string, changes: readonly RowChange[]): DecidedRow[] {
  if (typeof tab === "string") return [];
  return changes.flatMap(({ row: { id }, cells }) => {
    const standing = tab.rows.find((row) => row.id === id);
    const written = DECISION_KEYS.filter((key) => key in cells);
    return standing === undefined ? [] : [{ id, cells: cellsAt(tab, standing), written }];
  });
}
