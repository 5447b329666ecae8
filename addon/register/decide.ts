// Called by the review sidebar: writes one decision to the rows that were shown, with its stamps, found by id.

import { DECISION_KEYS, type DecisionCells, keysOf, SAID_KEYS } from "../../shared/decisions/cells.ts";
import { judge } from "../../shared/decisions/law.ts";
import type { DecisionCode } from "../../shared/decisions/log.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { type DecisionKey, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { codeIn, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import type { ShownRow } from "./overtaken.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { stampDecided } from "./stampDecided.ts";
import { now } from "./stamps.ts";
import { type Landed, NOTHING, writeDecided } from "./writeDecided.ts";

/** The rows as they were shown, the decision, and the other cells that the sidebar asks for. */
interface DecisionForm {
  readonly rows: readonly ShownRow[];
  readonly decision: DecisionCode;
  readonly cells: Readonly<Partial<Record<DecisionKey, string>>>;
  /** Where it was taken; the sidebar says nothing. */
  readonly source?: "queue";
  /** Whether the person knows what was decided meanwhile, and decides all the same. */
  readonly isSure?: boolean;
}

/** What was written, with what is to be told of the rows that were not: the law's refusals come first. */
interface Decided extends Landed {
  readonly written: number;
  readonly refusals: readonly Refused[];
}

/** One refusal: its row, the field that it is about ("" for none), and the sentence as `told` has it. */
interface Refused {
  readonly id: string;
  readonly field: string;
  readonly told: string;
}

/** Judges each row by the law first; only what would be recorded is written. */
export function decide(form: DecisionForm): Decided {
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof data === "string") return { ...NOTHING, written: 0, told: [data], refusals: [] };
  if (typeof tab === "string") return { ...NOTHING, written: 0, told: [tab], refusals: [] };
  const refusals = form.rows.flatMap((row) => refusalsOf(form, data, row));
  const taken = form.rows.filter((row) => !refusals.some((one) => one.id === row.id));
  const changes = taken.map((row) => ({ row, cells: cellsFor(form, row, tab) }));
  const stamping = stampDecided(changes.map(({ row, cells }) => ({ id: row.id, cells })));
  const landed = writeDecided({ changes, source: form.source ?? "sidebar", isSure: form.isSure === true });
  return {
    ...landed,
    written: landed.done.length,
    refusals,
    told: [...refusals.map((one) => one.told), ...landed.told, ...(landed.done.length > 0 ? stamping : [])],
  };
}

function refusalsOf({ decision, cells }: DecisionForm, data: OpenTab, { id, title }: ShownRow): Refused[] {
  const filled: DecisionCells = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
  return judge(decision, filled, contentOf(data, id)).refusals.map((one) => ({
    id,
    field: one.column ?? "",
    told: `${title}: ${sentenceOf(one, "id")}`,
  }));
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
