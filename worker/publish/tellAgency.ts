// Writes what an agency is told: Umpan Balik whole, and Pilihan where its lists changed, in one call.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { rewriteTab } from "../../shared/system/tabRow.ts";
import { CHOICES_TAB, FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { choicesGrid, choicesMark, choicesOf } from "../../shared/template/choices.ts";
import type { SyncContext } from "../context.ts";
import { later } from "../context.ts";
import { GoogleError, isPassing } from "../google/failure.ts";
import { askAll } from "../store/ask.ts";
import { askTold, type ToldCapability } from "../store/capabilities.ts";
import {
  agenciesAmong,
  askListsFor,
  cityDay,
  parserLists,
  profileIn,
  type RegisterLists,
  zoneOf,
} from "../store/registerLists.ts";
import { askSource, type Source } from "../store/sources.ts";
import { recordTold, recordUntold } from "../store/tellings.ts";
import { backoff, inAnHour } from "../workbooks/afterFailure.ts";
import { feedbackDigest } from "../workbooks/sourceRanges.ts";
import { writeTabs } from "../workbooks/writeTabs.ts";
import { feedbackRows } from "./feedbackRows.ts";

/** What telling an agency comes to: statements to be committed, and after how many seconds to try again. */
export interface Told {
  readonly statements: readonly D1PreparedStatement[];
  readonly again?: number;
}

/** A quota is one of a minute: who is refused by it waits for half of one at least. */
const QUOTA_MS = 30_000;

/** What an agency is told with: its source, the lists of the register that it needs, and how its rows stand. */
export interface TellFacts {
  readonly source: Source;
  readonly lists: RegisterLists;
  readonly rows: readonly ToldCapability[];
}

/** Loads in one trip what one agency is to be told; undefined for an unknown one. */
export async function loadTold(db: D1Database, code: string): Promise<TellFacts | undefined> {
  const [source, lists, rows] = await askAll(db, askSource(db, code), askListsFor(db, code), askTold(db, code));
  return source === undefined ? undefined : { source, lists, rows };
}

/** Tells one agency what is news for it; what was written is yet to be committed. */
export async function tellAgency(context: SyncContext, { source, lists, rows }: TellFacts): Promise<Told> {
  const { DB: db } = context.env;
  const now = context.now();
  const code = source.agency_code;
  const agency = agenciesAmong(lists, now).get(code);
  if (!isUntold(source)) return { statements: [] };
  const feedback = feedbackRows(source, rows, profileIn(lists), cityDay(lists, now));
  const digest = feedbackDigest(feedback.map((row) => [String(row.id), String(row.row_mark)] as const));
  // An agency that stands in the register no more keeps its lists as they are.
  const choices = agency === undefined ? undefined : choicesOf(agency.affairs, parserLists(lists, now));
  const mark = choices === undefined ? source.written_choices : choicesMark(choices);
  function* requests(): Generator<SheetRequest> {
    if (digest !== source.written_digest) yield* rewriteTab(FEEDBACK_TAB, feedback, zoneOf(lists).hours);
    if (choices !== undefined && mark !== source.written_choices) yield rewriteChoices(choicesGrid(choices));
  }
  try {
    await writeTabs(context.google, source.spreadsheet, requests(), [FEEDBACK_TAB, CHOICES_TAB]);
    return { statements: [recordTold(db, source, digest, mark)] };
  } catch (thrown) {
    if (!(thrown instanceof GoogleError)) throw thrown;
    const waits = isPassing(thrown.failure);
    const soon = backoff(source.tell_attempts, Math.random());
    const ms = thrown.failure.kind === "quota" ? Math.max(soon, QUOTA_MS * (1 + Math.random())) : soon;
    const retryAt = waits ? later(now, ms) : inAnHour(now);
    return {
      statements: [recordUntold(db, code, retryAt, waits)],
      ...(waits ? { again: Math.ceil(ms / 1000) } : {}),
    };
  }
}

function isUntold(source: Source): boolean {
  const readable = source.state !== "never_read" && source.state !== "unreachable";
  return readable && source.spreadsheet !== "" && source.feedback !== source.written_feedback;
}

/** The lists written whole; rows below the longest list are emptied. */
function rewriteChoices(grid: readonly (readonly string[])[]): SheetRequest {
  const rows = grid.map((row) => ({
    values: row.map((text) => (text === "" ? {} : { userEnteredValue: { stringValue: text } })),
  }));
  const range = {
    sheetId: CHOICES_TAB.sheetId,
    startRowIndex: 0,
    startColumnIndex: 0,
    endColumnIndex: grid[0]?.length ?? 1,
  };
  return { updateCells: { range, rows, fields: "userEnteredValue" } };
}
