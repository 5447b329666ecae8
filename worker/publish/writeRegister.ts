// Writes the register: whole rows of the system tabs by id, and new or lost ids appended to Tinjauan, in one batch.

import type { DecisionCells } from "../../shared/decisions/cells.ts";
import type { CellData, RowData, SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { cellText, readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { partnerOf } from "../../shared/register/partner.ts";
import { DECISION_COLUMNS, PARTNER_TAB, PROGRAMME_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { planRows, type RowPlan } from "../../shared/system/planRows.ts";
import { CELL_FIELDS, requestsForPlan, restoreHeadings, type TabValues } from "../../shared/system/tabRow.ts";
import {
  COVERAGE_TAB,
  HISTORY_TAB,
  PROBLEM_TAB,
  REGISTER_ROWS_TAB,
  REGISTER_SYSTEM_TABS,
  SYNC_STATUS_TAB,
} from "../../shared/systemTabs.ts";
import { lettersOf, type Tab } from "../../shared/tab.ts";
import { reviewFormulas } from "../../shared/template/lookups.ts";
import { numberFormatOf } from "../../shared/template/requestsOf.ts";
import { isId } from "../../shared/version/ids.ts";
import { CITY_OFFSET_HOURS } from "../env.ts";
import { agenciesOf, listRecords, profile, programmeOf } from "../store/registerLists.ts";
import { addShown, storedReviews } from "../store/reviews.ts";
import type { SyncContext } from "../sync/context.ts";
import { type ReviewGrids, type StandingRows, standingRows } from "../sync/registerRanges.ts";
import { historyValues } from "./answerRows.ts";
import { answersOf } from "./answersOf.ts";
import { historyEntries, historyMarks, registerMarks, registerValues } from "./registerRows.ts";
import { writeTabs } from "./writeTabs.ts";

/** Writes what differs; nothing to write is no call. */
export async function writeRegister(
  context: SyncContext,
  epoch: string,
  answer: readonly Grid[],
  review: ReviewGrids,
): Promise<void> {
  const { DB: db } = context.env;
  const now = context.now();
  const marks = await registerMarks(db, epoch);
  const standing = new Map(standingRows(answer).map((rows, index) => [REGISTER_SYSTEM_TABS[index]?.title ?? "", rows]));
  const programmes = new Map(
    [...(await listRecords(db, PROGRAMME_TAB.title)).values()].map((one) => [one.code ?? "", programmeOf(one)]),
  );
  const partners = [...(await listRecords(db, PARTNER_TAB.title)).values()].map(partnerOf);
  const { holidays } = await profile(db);
  const facts = { agencies: await agenciesOf(db, now), programmes, marks, partners, holidays };
  const answers = await answersOf(db, now);
  const rowsPlan = planFor(standing, REGISTER_ROWS_TAB, marks, isId);
  const historyPlan = planFor(standing, HISTORY_TAB, await historyMarks(db, epoch), isEntry);
  const values = await registerValues(db, keysIn(rowsPlan.plan), facts);
  const history = await historyEntries(db, keysIn(historyPlan.plan));
  const appended = await reviewAppends(db, review, [...marks.keys()]);
  const requests = [
    ...carryOut(REGISTER_ROWS_TAB, rowsPlan, (id) => values.get(id) ?? {}),
    ...[PROBLEM_TAB, SYNC_STATUS_TAB, COVERAGE_TAB].flatMap((tab) => {
      const rows = answers.get(tab.title) ?? new Map<string, TabValues>();
      return carryOut(tab, planFor(standing, tab, marksOf(rows)), (key) => rows.get(key) ?? {});
    }),
    ...carryOut(HISTORY_TAB, historyPlan, (key) => {
      const entry = history.get(key);
      return entry === undefined ? {} : historyValues(entry, key);
    }),
    ...appended,
  ];
  if (requests.length === 0) return;
  const shown = [...values].map(([id, row]) => ({ id, version: String(row.version ?? "") }));
  if (shown.length > 0) await db.batch(addShown(db, shown));
  await writeTabs(context.google, context.env.REGISTER, requests, [REVIEW_TAB, ...REGISTER_SYSTEM_TABS]);
}

interface TabPlan {
  readonly plan: RowPlan;
  readonly intact: boolean;
}

/** The key of a row of Riwayat Keputusan: those of an earlier D1, which was lost, stay as they are. */
function isEntry(key: string): boolean {
  return /^[0-9a-f]{8}\.\d+$/.test(key);
}

/** A tab whose tags are damaged gets its headings back, and every row that is known is written again. */
function planFor(
  standing: ReadonlyMap<string, StandingRows>,
  tab: Tab,
  wanted: ReadonlyMap<string, string>,
  keeps?: (key: string) => boolean,
): TabPlan {
  const rows = standing.get(tab.title) ?? { intact: true, rows: [] };
  if (rows.intact) return { plan: planRows(rows.rows, wanted, keeps), intact: true };
  const marked = rows.rows.map((row) => ({ ...row, mark: "" }));
  return { plan: planRows(marked, wanted, keeps), intact: false };
}

function carryOut(tab: Tab, { plan, intact }: TabPlan, valuesOf: (key: string) => TabValues): SheetRequest[] {
  const heal = intact ? [] : [restoreHeadings(tab)];
  return [...heal, ...requestsForPlan(tab, plan, valuesOf, CITY_OFFSET_HOURS)];
}

function keysIn(plan: RowPlan): string[] {
  return [...plan.write.map((one) => one.key), ...plan.append];
}

function marksOf(rows: ReadonlyMap<string, TabValues>): Map<string, string> {
  return new Map([...rows].map(([key, values]) => [key, String(values.row_mark ?? "")]));
}

/** One appended row for each id that has none in Tinjauan; a lost one gets the decision cells it was last seen with. */
async function reviewAppends(db: D1Database, grids: ReviewGrids, ids: readonly string[]): Promise<SheetRequest[]> {
  const reading = readTab(grids.review, REVIEW_TAB);
  if ("problem" in reading) return [];
  const present = new Set(reading.rows.map((row) => cellText(row, "id").toUpperCase()));
  const absent = ids.filter((id) => !present.has(id));
  if (absent.length === 0) return [];
  const reviews = await storedReviews(db);
  const rows = absent.map((id) => reviewRow(reading, id, reviews.get(id)?.seen?.[0] ?? {}));
  return [{ appendCells: { sheetId: REVIEW_TAB.sheetId, rows, fields: CELL_FIELDS } }];
}

function reviewRow(reading: TabReading, id: string, cells: DecisionCells): RowData {
  const text = numberFormatOf("text");
  const asText = text === undefined ? {} : { userEnteredFormat: { numberFormat: text } };
  const formulas = reviewFormulas(lettersOf(reading.positions.get("id") ?? 0));
  const values: CellData[] = Array.from({ length: Math.max(...reading.positions.values()) + 1 }, () => ({}));
  for (const [key, at] of reading.positions) {
    const formula = formulas.get(key);
    const decided = DECISION_COLUMNS.find((one) => one.key === key);
    const value = key === "id" ? id : decided === undefined ? undefined : cells[decided.key];
    if (formula !== undefined) values[at] = { userEnteredValue: { formulaValue: formula } };
    else if (value !== undefined) values[at] = { userEnteredValue: { stringValue: value }, ...asText };
    else values[at] = asText;
  }
  return { values };
}
