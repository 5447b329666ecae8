// Called by the review sidebar: writes one decision to the rows that were shown, with its stamps, found by id.

import { asWhole, DECISION_KEYS, type DecisionCells, keysOf, SAID_KEYS } from "../../shared/decisions/cells.ts";
import { judge } from "../../shared/decisions/law.ts";
import type { DecisionCode } from "../../shared/decisions/log.ts";
import { sentenceOf } from "../../shared/messages/problem.ts";
import { type DecisionKey, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { codeIn, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { underLock } from "../sheet/underLock.ts";
import { type Change, type OpenTab, writeById } from "../sheet/writeById.ts";
import { type DecidedRow, recordEvents } from "./recordEvents.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { contentOf } from "./review.ts";
import { stampDecided } from "./stampDecided.ts";
import { cellsAt } from "./stampDecisions.ts";
import { now } from "./stamps.ts";

/** A row as it was shown. `seen`: all its decision cells then, as `asWhole` gives them. */
interface ShownRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly seen?: string;
}

/** The rows as they were shown, the decision, and the other cells that the sidebar asks for. */
export interface DecisionForm {
  readonly rows: readonly ShownRow[];
  readonly decision: DecisionCode;
  readonly cells: Readonly<Partial<Record<DecisionKey, string>>>;
  /** Where it was taken; the sidebar says nothing. */
  readonly source?: "queue";
  /** Whether the person knows what was decided meanwhile, and decides all the same. */
  readonly isSure?: boolean;
}

/**
 * What the sidebar shows: refused rows are not written; `done` holds the ids of those that are, `overtaken` those that
 * somebody decided since they were shown.
 */
export interface Decided {
  readonly written: number;
  readonly done: readonly string[];
  readonly told: readonly string[];
  readonly overtaken?: readonly string[];
}

/** Judges each row by the law first; only what would be recorded is written. */
export function decide(form: DecisionForm): Decided {
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof data === "string") return { written: 0, done: [], told: [data] };
  if (typeof tab === "string") return { written: 0, done: [], told: [tab] };
  const judged = form.rows.map((row) => ({ row, refusals: refusalsOf(form, data, row.id) }));
  const taken = judged.filter((one) => one.refusals.length === 0).map((one) => one.row);
  const refused = judged.filter((one) => one.refusals.length > 0);
  const told = refused.flatMap(({ row, refusals }) => refusals.map((one) => `${row.title}: ${one}`));
  const changes = taken.map((row) => ({ row, id: row.id, cells: cellsFor(form, row, tab) }));
  stampDecided(changes.map(({ id, cells }) => ({ id, cells })));
  const written = underLock(() => write(form, changes));
  if (written === undefined) return { written: 0, done: [], told: ["Rekan Anda sedang menulis. Mohon coba lagi."] };
  const missed = written.missed.map((id) => `${id}: baris berpindah saat ditulis; mohon putuskan lagi.`);
  const overtaken = written.overtaken.map((one) => one.id);
  const done = taken.map((row) => row.id).filter((id) => !written.missed.includes(id) && !overtaken.includes(id));
  const all = [...told, ...missed, ...written.overtaken.map((one) => one.told)];
  return { written: done.length, done, told: all, ...(overtaken.length === 0 ? {} : { overtaken }) };
}

/** Writes and records the decisions whose rows are as they were shown; the caller holds the lock. */
function write(
  form: DecisionForm,
  changes: readonly { readonly row: ShownRow; readonly id: string; readonly cells: DecisionCells }[],
) {
  const open = () => openRegisterTab(REVIEW_TAB);
  const before = open();
  const overtaken = form.isSure === true ? [] : changes.flatMap(({ row }) => overtakenBy(row, before));
  const free = changes.filter(({ id }) => !overtaken.some((one) => one.id === id));
  const { missed } = writeById(
    open,
    free.flatMap(({ id, cells }) =>
      Object.entries(cells).map(([key, value]): Change => ({ id, key, value: value ?? "" })),
    ),
  );
  const landed = free.map((one) => one.id).filter((id) => !missed.includes(id));
  if (landed.length > 0) recordEvents(rowsNow(open(), landed), form.source ?? "sidebar");
  return { missed, overtaken };
}

/** What to tell where the row says something else than when it was shown. */
function overtakenBy({ id, title, seen }: ShownRow, tab: OpenTab | string): { id: string; told: string }[] {
  const row = typeof tab === "string" ? undefined : tab.rows.find((one) => one.id === id);
  if (seen === undefined || row === undefined || typeof tab === "string") return [];
  const cells = cellsAt(tab, row);
  if (asWhole(cells) === seen) return [];
  const who = cells.reviewer ?? "Seseorang";
  const when = cells.reviewed_at === undefined ? "" : ` pukul ${cells.reviewed_at}`;
  const what = cells.decision === undefined ? "mengubah baris ini" : `memutuskan "${cells.decision}"`;
  const note = cells.decision_note === undefined ? "" : ` (${cells.decision_note})`;
  return [
    { id, told: `${title}: ${who} ${what}${note}${when}, sesudah baris ini Anda buka. Keputusan Anda belum dicatat.` },
  ];
}

/** Some rows as they stand after writing. */
function rowsNow(tab: OpenTab | string, ids: readonly string[]): DecidedRow[] {
  if (typeof tab === "string") return [];
  return tab.rows.filter((row) => ids.includes(row.id)).map((row) => ({ id: row.id, cells: cellsAt(tab, row) }));
}

function refusalsOf({ decision, cells }: DecisionForm, data: OpenTab, id: string): string[] {
  const filled: DecisionCells = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
  return judge(decision, filled, contentOf(data, id)).refusals.map((one) => sentenceOf(one, "id"));
}

/**
 * All cells of a decision about the version that was shown, with the stamps of who is signed in. What was said of an earlier
 * decision is emptied, and so is what an approval settled where the decision ends it; a row of several that is decided so already keeps what was said of it.
 */
function cellsFor({ rows, decision, cells }: DecisionForm, row: ShownRow, tab: OpenTab): DecisionCells {
  const before = tab.rows.find((one) => one.id === row.id);
  const at = (key: DecisionKey): string => (before === undefined ? "" : textAt(tab, before, key));
  const stands = codeIn(DECISION, at("decision")) === decision && at("reviewed_version") === row.version;
  const kept = stands ? SAID_KEYS.filter((key) => rows.length > 1 && (cells[key] ?? "") === "") : [];
  const ended = decision === "undo" ? [] : DECISION_KEYS.filter((key) => !keysOf(decision).includes(key));
  const emptied = [...(stands ? [] : SAID_KEYS), ...ended.filter((key) => at(key) !== "")].map(
    (key) => [key, ""] as const,
  );
  const asked = Object.entries(cells).filter(([key]) => !kept.some((one) => one === key));
  return {
    ...Object.fromEntries([...emptied, ...asked]),
    decision: labelOf(DECISION, decision, "id"),
    reviewed_version: row.version,
    reviewer: Session.getActiveUser().getEmail(),
    reviewed_at: now(),
  };
}
