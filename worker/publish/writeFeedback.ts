// Writes what an agency is told: Umpan Balik whole, and Pilihan where its lists changed, in one call.

import type { LogEntry } from "../../shared/decisions/log.ts";
import { latest } from "../../shared/decisions/log.ts";
import type { SheetRequest } from "../../shared/google/requests.ts";
import { type Problem, sentenceOf } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { stateWords } from "../../shared/review/words.ts";
import { markOf, rewriteTab, type TabValues } from "../../shared/system/tabRow.ts";
import { CHOICES_TAB, FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { choicesGrid, choicesMark, choicesOf } from "../../shared/template/choices.ts";
import { CITY_OFFSET_HOURS } from "../env.ts";
import { GoogleError, type GoogleFailure, isPassing } from "../google/failure.ts";
import { knownCapabilities, logsOf, storedCapabilities } from "../store/capabilities.ts";
import { renewLease } from "../store/publication.ts";
import { agenciesOf, listsOf } from "../store/registerLists.ts";
import type { SourceRow } from "../store/sources.ts";
import type { SyncContext } from "../sync/context.ts";
import { feedbackDigest } from "../sync/sourceRanges.ts";
import { writeTabs } from "./writeTabs.ts";

/** Writes the feedback of all agencies that are due; false when Google has to be asked again for some. */
export async function writeFeedback(context: SyncContext, holder: string): Promise<boolean> {
  const { DB: db } = context.env;
  const now = context.now();
  const sql = `
    SELECT * FROM source WHERE feedback <> written_feedback AND active = 1 AND agency_code NOT LIKE '@%'
      AND state NOT IN ('never_read', 'unreachable')`;
  const { results } = await db.prepare(sql).all<SourceRow>();
  if (results.length === 0) return true;
  const agencies = await agenciesOf(db, now);
  const lists = await listsOf(db, now);
  let complete = true;
  for (const source of results) {
    const agency = agencies.get(source.agency_code);
    if (agency === undefined) continue;
    if (!(await renewLease(db, holder, context.now()))) return false;
    const failure = await writeOne(context, source, agency, lists);
    complete &&= failure === undefined || !isPassing(failure);
    // Out of quota every other write would be refused as well.
    if (failure?.kind === "quota") break;
  }
  return complete;
}

/** Writes what one agency is told; the failure of the call, if it failed. */
async function writeOne(
  context: SyncContext,
  source: SourceRow,
  agency: Agency,
  lists: Lists,
): Promise<GoogleFailure | undefined> {
  const rows = await feedbackRows(context.env.DB, source);
  const digest = feedbackDigest(rows.map((row) => [String(row.id), String(row.row_mark)] as const));
  const choices = choicesOf(agency.affairs, lists);
  const mark = choicesMark(choices);
  function* requests(): Generator<SheetRequest> {
    if (digest !== source.written_digest) yield* rewriteTab(FEEDBACK_TAB, rows, CITY_OFFSET_HOURS);
    if (mark !== source.written_choices) yield rewriteChoices(choicesGrid(choices));
  }
  try {
    await writeTabs(context.google, source.spreadsheet, requests(), [FEEDBACK_TAB, CHOICES_TAB]);
  } catch (thrown) {
    if (thrown instanceof GoogleError) return thrown.failure;
    throw thrown;
  }
  await context.env.DB.prepare(
    "UPDATE source SET written_feedback = ?, written_digest = ?, written_choices = ? WHERE agency_code = ?",
  )
    .bind(source.feedback, digest, mark, source.agency_code)
    .run();
  return undefined;
}

/** The contents of a whole workbook are never in memory at once. */
const IDS_AT_ONCE = 500;

/** The rows of Umpan Balik: every id of the agency, by id; while the sheet is held each of them says so. */
async function feedbackRows(db: D1Database, source: SourceRow): Promise<TabValues[]> {
  const ids = [...(await knownCapabilities(db, source.agency_code)).keys()].sort();
  const sheet = JSON.parse(source.problems) as Problem[];
  const held = source.state === "held" && source.reason !== null ? [JSON.parse(source.reason) as Problem] : [];
  const rows: TabValues[] = [];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const some = ids.slice(at, at + IDS_AT_ONCE);
    const logs = await logsOf(db, some);
    for (const [id, one] of [...(await storedCapabilities(db, some))].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const problems = [...held, ...one.problems, ...sheet.filter((it) => it.id === id)];
      rows.push(feedbackRow(id, one, logs.get(id) ?? [], problems));
    }
  }
  return rows;
}

type Stored = Awaited<ReturnType<typeof storedCapabilities>> extends Map<string, infer V> ? V : never;

function feedbackRow(id: string, one: Stored, log: readonly LogEntry[], problems: readonly Problem[]): TabValues {
  const entry = latest(log);
  const note = entry?.version === one.version || one.version === null ? entry?.cells.decision_note : undefined;
  const decidedAt = entry?.taken_at ?? "";
  const values = {
    id,
    version: one.version ?? "",
    review_status: stateWords(one.state, log, one.missing_since),
    review_note: note ?? "",
    problems: problems.map((it) => sentenceOf(it, "id")).join("\n"),
    updated_at: decidedAt > one.modified_at ? decidedAt : one.modified_at,
  };
  return { ...values, row_mark: markOf(values) };
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
