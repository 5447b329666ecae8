// The readings of the register, one call each: its people's tabs, or what stands in its system tabs by ids and marks.

import { type Cell, type Grid, textOf } from "../../shared/parse/cell.ts";
import { DECISION_COLUMNS, INTEREST_TAB, JOURNAL_TAB, REGISTER_LISTS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_CHARTS } from "../../shared/summary/charts.ts";
import { REGISTER_ROWS_TAB, REGISTER_SYSTEM_TABS, rowKeyOf, SUMMARY_TAB } from "../../shared/systemTabs.ts";
import { lettersOf, positionOf, ROW_MARK, type Tab } from "../../shared/tab.ts";
import { registerPlans } from "../../shared/workbooks/registerPlans.ts";
import { GoogleError } from "../google/failure.ts";
import type { Google } from "../google/google.ts";
import type { OwnTabs } from "./lookAtTabs.ts";
import { type MendPlan, readMending } from "./mendTabs.ts";

const LISTS = REGISTER_LISTS.map((tab) => `'${tab.title}'`);
const WHOLE_REVIEW = `'${REVIEW_TAB.title}'`;
const ID_AT = positionOf(REVIEW_TAB, "id");
const DECISIONS_AT = positionOf(REVIEW_TAB, DECISION_COLUMNS[0].key);
const DECISIONS_TO = DECISIONS_AT + DECISION_COLUMNS.length - 1;
/** The tags of Tinjauan and, where its columns stand as created, its ids and decisions: not what it only shows. */
const REVIEW = [
  `${WHOLE_REVIEW}!1:1`,
  `${WHOLE_REVIEW}!${lettersOf(ID_AT)}:${lettersOf(ID_AT)}`,
  `${WHOLE_REVIEW}!${lettersOf(DECISIONS_AT)}:${lettersOf(DECISIONS_TO)}`,
];
const JOURNAL = `'${JOURNAL_TAB.title}'`;
const INTERESTS = `'${INTEREST_TAB.title}'`;
const IDS = column(REGISTER_ROWS_TAB, "id");
const VERSIONS = column(REGISTER_ROWS_TAB, "version");
/** The system tabs with a key and a mark in every row. */
const MARKED: readonly Tab[] = [...REGISTER_SYSTEM_TABS, SUMMARY_TAB];
const MARKS = MARKED.flatMap((tab) => [headOf(tab), column(tab, rowKeyOf(tab)), column(tab, "row_mark")]);

/** Tags and headings to its last column: a tab of an earlier release is too narrow, and is widened before anything is written to it. */
function headOf(tab: Tab): string {
  return `'${tab.title}'!A1:${lettersOf(tab.columns.length - 1)}2`;
}

function column(tab: Tab, key: string): string {
  const letters = lettersOf(positionOf(tab, key));
  return `'${tab.title}'!${letters}3:${letters}`;
}

/** Tinjauan and its journal as they stand, and the version that Data Gabungan shows for each id. */
export interface ReviewGrids {
  readonly review: Grid;
  /** No rows where the register has no journal yet. */
  readonly journal: Grid;
  readonly versions: ReadonlyMap<string, string>;
}

/** What stands in a system tab: whether its head is as this release makes it, and by key the row (from 0) and mark. */
export interface StandingRows {
  readonly intact: boolean;
  readonly rows: readonly { readonly at: number; readonly key: string; readonly mark: string }[];
}

/** People's tabs as they stand; `lists` in the order of REGISTER_LISTS. */
export interface PeoplesTabs extends ReviewGrids {
  readonly lists: readonly Grid[];
  readonly interests: Grid;
}

/** All tabs of the register, and those among them that people fill in. */
export const REGISTER_TABS: OwnTabs = {
  titles: registerPlans().map((plan) => plan.title),
  filled: [REVIEW_TAB, ...REGISTER_LISTS],
  charts: REGISTER_CHARTS,
};

/** Besides the system tabs, Minat: a register that was made before there were interests has none, and D1 knows its rows. */
const MADE_TABS: readonly Tab[] = [...MARKED, INTEREST_TAB];

/** The tabs as they are made: one of these that was renamed or deleted, or any that is too narrow, is mended on the way. */
function mendPlans(): MendPlan[] {
  return registerPlans().map((plan) => {
    return { plan, isMade: MADE_TABS.some((tab) => tab.title === plan.title) };
  });
}

/** Reads people's tabs. @throws GoogleError */
export async function readPeoplesTabs(google: Google, register: string): Promise<PeoplesTabs> {
  const { review, journal, others } = await readMending(google, register, mendPlans, () =>
    readReviewAnd(google, register, [IDS, VERSIONS, INTERESTS, ...LISTS]),
  );
  const [ids = [], versions = [], interests = [], ...lists] = others;
  return { review, journal, versions: versionsIn(firstTexts(ids), versions), lists, interests };
}

/** What a publication compares before it writes: Tinjauan, and the rows of the system tabs by title. */
export interface StandingTabs extends ReviewGrids {
  readonly interests: Grid;
  readonly standing: ReadonlyMap<string, StandingRows>;
}

/** Reads what a publication compares, with the journal where decisions are still to be recovered. @throws GoogleError */
export async function readStandingTabs(google: Google, register: string, isRecovering: boolean): Promise<StandingTabs> {
  const ranges = [VERSIONS, INTERESTS, ...MARKS];
  const { review, journal, others } = await readMending(google, register, mendPlans, async () =>
    isRecovering
      ? await readReviewAnd(google, register, ranges)
      : { ...(await readTabs(google, register, ranges)), journal: [] },
  );
  const [versions = [], interests = [], ...grids] = others;
  const ids = firstTexts(grids[1 + 3 * MARKED.indexOf(REGISTER_ROWS_TAB)] ?? []);
  const standing = MARKED.map((tab, index) => [tab.title, standingIn(tab, grids.slice(index * 3))] as const);
  return { review, journal, interests, versions: versionsIn(ids, versions), standing: new Map(standing) };
}

/**
 * One call; where somebody moved columns of Tinjauan everything is asked for once more, with the whole tab. A register that
 * was made before there was a journal is read without it.
 */
async function readReviewAnd(google: Google, register: string, ranges: readonly string[]): Promise<ReviewAnd> {
  try {
    const { review, others } = await readTabs(google, register, [JOURNAL, ...ranges]);
    const [journal = [], ...rest] = others;
    return { review, journal, others: rest };
  } catch (thrown) {
    if (!(thrown instanceof GoogleError) || !isMissing(thrown, JOURNAL_TAB.title)) throw thrown;
    return { ...(await readTabs(google, register, ranges)), journal: [] };
  }
}

function isMissing({ failure }: GoogleError, title: string): boolean {
  return failure.kind === "range" && failure.detail === title;
}

async function readTabs(
  google: Google,
  register: string,
  ranges: readonly string[],
): Promise<Omit<ReviewAnd, "journal">> {
  const { grids } = await google.read(register, [...REVIEW, ...ranges]);
  const [tags = [], ids = [], decisions = [], ...others] = grids;
  if (standsAsCreated(tags[0] ?? [])) return { review: reviewOf(tags[0] ?? [], ids, decisions), others };
  const [review = [], ...again] = (await google.read(register, [WHOLE_REVIEW, ...ranges])).grids;
  return { review, others: again };
}

interface ReviewAnd {
  readonly review: Grid;
  readonly journal: Grid;
  readonly others: readonly Grid[];
}

function standsAsCreated(tags: readonly Cell[]): boolean {
  const texts = tags.map(textOf);
  const own = REVIEW_TAB.columns.map(({ key }) => `#${key}`);
  return own.every((tag, at) => texts.indexOf(tag) === at && texts.lastIndexOf(tag) === at);
}

/** The tab with its lookups left blank below the tags. */
function reviewOf(tags: readonly Cell[], ids: Grid, decisions: Grid): Grid {
  const height = Math.max(ids.length, decisions.length);
  const rows = Array.from({ length: height }, (_, at) => {
    const own = decisions[at] ?? [];
    const id = ids[at] ?? [];
    return own.length === 0 ? id : [id[0], ...LOOKUPS, ...own];
  });
  return [tags, ...rows.slice(1)];
}

const LOOKUPS: readonly Cell[] = Array.from({ length: DECISIONS_AT - ID_AT - 1 }, () => "");

function firstTexts(grid: Grid): string[] {
  return grid.map((row) => textOf(row[0]));
}

function versionsIn(ids: readonly string[], versions: Grid): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const [at, id] of ids.entries()) if (id !== "") shown.set(id, textOf(versions[at]?.[0]));
  return shown;
}

function standingIn(tab: Tab, [head = [], keys = [], marks = []]: readonly Grid[]): StandingRows {
  const rows: { at: number; key: string; mark: string }[] = [];
  for (let at = 0; at < Math.max(keys.length, marks.length); at++) {
    const [key, mark] = [textOf(keys[at]?.[0]), textOf(marks[at]?.[0])];
    if (key !== "" || mark !== "") rows.push({ at: at + 2, key, mark });
  }
  const [tags = [], headings = []] = head;
  const isTagged = tab.columns.every((one, at) => textOf(tags[at]) === `#${one.key}`);
  const looks = textOf(headings[positionOf(tab, ROW_MARK.key)]);
  return { intact: isTagged && looks === ROW_MARK.heading.id, rows };
}
